"""A second start on the same data folder hands its files to the window that is open, and ends."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

SOCKET = "window.socket"
"""In the data folder, which belongs only to its user."""
_LONGEST = 96  # bytes of a socket's path: 108 on Linux, 104 on macOS
_MOST = 1 << 24  # bytes of one message: as many names as a command line takes, each letter written as \\uXXXX
_ANSWER = b"taken\n"
_CONNECT_MS, _ANSWER_MS = 1000, 5000


def address(home: Path) -> str:
    """Return where the window of a data folder listens: in the folder; by a name of its own where that is too long."""
    path = home.resolve() / SOCKET
    if os.name == "posix" and len(os.fsencode(path)) <= _LONGEST:
        return str(path)
    user = os.getuid() if os.name == "posix" else os.environ.get("USERNAME", "")
    name = f"lungseg-{hashlib.sha256(f'{user} {path}'.encode('utf-8', 'surrogateescape')).hexdigest()[:24]}"
    return os.path.join(tempfile.gettempdir(), name) if os.name == "posix" else name


class SecondStart(QObject):
    """Listens for second starts; the program that holds the lock of the data folder makes it, and no other.

    Signals
    -------
    came(paths)
        Another start wants these files opened, or the window shown.
    """

    came = Signal(object)

    def __init__(self, home: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        place = address(home)
        QLocalServer.removeServer(place)  # of a program that died: the lock says that none is alive
        self._server.listen(place)  # where that fails a second start gets the same sentence as before
        self._server.newConnection.connect(self._meet)

    @staticmethod
    def show(window: QWidget) -> None:
        """Bring the window before those of other programs, as far as the desktop lets it."""
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _meet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:  # pyright: ignore[reportUnnecessaryComparison]
            socket.setReadBufferSize(_MOST)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() >= _MOST:
                socket.abort()
            return
        line = bytes(socket.readLine().data())
        paths = _paths(line)
        if paths is None:
            socket.abort()
            return
        socket.write(_ANSWER)
        socket.flush()
        self.came.emit(paths)


def _paths(line: bytes) -> list[Path] | None:
    """Return the files that a message names; None where it is not one of ours."""
    try:
        said: Any = json.loads(line)
        if not isinstance(said, dict) or not isinstance(said["open"], list):
            return None
        return [Path(path) for path in said["open"] if "\0" not in path]
    except (ValueError, RecursionError, KeyError, TypeError):
        return None


def hand_over(home: Path, paths: Sequence[Path]) -> bool:
    """Ask the window that is open on a data folder to open files; return whether it said that it does.

    Nothing is asked of a socket that belongs to somebody else.
    """
    socket = QLocalSocket()
    socket.connectToServer(address(home))
    if not socket.waitForConnected(_CONNECT_MS) or not _is_own(socket.fullServerName()):
        return False
    socket.write(json.dumps({"open": [str(path.absolute()) for path in paths]}).encode() + b"\n")
    socket.flush()
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_ANSWER_MS):
            return False
    return bytes(socket.readLine().data()) == _ANSWER


def _is_own(name: str) -> bool:
    if os.name != "posix":
        return True  # on Windows only its user can reach a pipe
    with suppress(OSError):
        found = os.lstat(name)
        return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.getuid()
    return False
