"""A proxy on this computer that hurts: it encrypts, delays, cuts and refuses what goes to a PACS."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path

_PIECE = 1 << 14


@dataclass
class Proxy:
    """What it does can be changed while it runs.

    Attributes
    ----------
    port : int
        Where it listens.
    cut_after : int or None
        Bytes of the PACS that pass before the connection is torn.
    swallow : bytes
        An answer that holds them does not pass, and the connection is torn: what was sent has arrived.
    silent : bool
        Whether it takes calls and says nothing.
    seen : list of bytes
        First bytes of each connection.
    """

    port: int
    cut_after: int | None = None
    swallow: bytes = b""
    silent: bool = False
    seen: list[bytes] = field(default_factory=list[bytes])


@contextlib.contextmanager
def proxy(to: int, *, certificate: Path | None = None, ask: Path | None = None) -> Generator[Proxy]:
    """Pass connections on to a port of this computer.

    Parameters
    ----------
    certificate : Path or None
        With its key: what is between the client and the proxy is encrypted then.
    ask : Path or None
        The authority of the certificate that a client must have.
    """
    context: ssl.SSLContext | None = None
    if certificate is not None:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate)
        if ask is not None:
            context.load_verify_locations(ask)
            context.verify_mode = ssl.CERT_REQUIRED
    closing = threading.Event()
    threads: list[threading.Thread] = []
    open_now: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.05)
        found = Proxy(int(listening.getsockname()[1]))

        def accept() -> None:
            while not closing.is_set():
                try:
                    client, _ = listening.accept()
                except TimeoutError:
                    continue
                except OSError:
                    return
                start(serve, client)

        def serve(client: socket.socket) -> None:
            try:
                client.settimeout(None)
                if found.silent:
                    open_now.append(client)
                    closing.wait()
                    return
                if context is not None:
                    client = context.wrap_socket(client, server_side=True)
                server = socket.create_connection(("127.0.0.1", to))
            except OSError:
                client.close()
                return
            open_now.extend((client, server))
            start(forward, client, server, True)
            forward(server, client, False)

        def forward(source: socket.socket, target: socket.socket, asking: bool) -> None:
            passed, first = 0, True
            with contextlib.suppress(OSError, ValueError):
                while piece := source.recv(_PIECE):
                    if asking and first:
                        found.seen.append(piece[:2000])
                    first = False
                    if not asking and found.swallow and found.swallow in piece:
                        break
                    if not asking and found.cut_after is not None and passed + len(piece) > found.cut_after:
                        target.sendall(piece[: max(0, found.cut_after - passed)])
                        break
                    target.sendall(piece)
                    passed += len(piece)
            for end in (source, target):
                with contextlib.suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
                end.close()

        def start(work: object, *arguments: object) -> None:
            thread = threading.Thread(target=work, args=arguments, daemon=True)  # pyright: ignore[reportArgumentType]
            threads.append(thread)
            thread.start()

        start(accept)
        try:
            yield found
        finally:
            closing.set()
            for one in open_now:
                with contextlib.suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)
                one.close()
            for thread in threads:
                thread.join(20)
