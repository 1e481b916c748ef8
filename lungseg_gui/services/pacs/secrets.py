"""Passwords and tokens: in the system's keyring, or in memory until the program ends; never in a file or a log."""

from __future__ import annotations

import threading
from typing import Any

from lungseg_gui.services.pacs.node import Node

SERVICE = "lungseg"
_Ring = Any  # a backend of keyring, or None
_SAFE = ("SecretService", "libsecret", "kwallet", "macOS", "Windows", "chainer")  # of keyring.backends: all encrypt


class Secrets:
    """One secret for each node.

    Parameters
    ----------
    backend : object or None
        A keyring backend; None for the system's, where it keeps secrets encrypted.
    """

    def __init__(self, backend: _Ring = None) -> None:
        self._backend = backend
        self._looked = backend is not None
        self._memory: dict[str, str] = {}
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        """Say nothing."""
        return "Secrets()"

    @property
    def kept(self) -> bool:
        """Whether there is a keyring that keeps them; may ask the system, so not in the window's thread."""
        return self._keyring() is not None

    def get(self, node: Node) -> str:
        """Return the secret of a node, "" where none is known; may ask the system, so not in the window's thread."""
        with self._lock:
            remembered = self._memory.get(_account(node))
        if remembered is not None:
            return remembered
        ring = self._keyring()
        try:
            return str(ring.get_password(SERVICE, _account(node)) or "") if ring is not None else ""
        except Exception:  # a keyring that is locked or broken: asked for once, and kept in memory
            return ""

    def put(self, node: Node, secret: str, *, keep: bool = True) -> bool:
        """Remember a secret; return whether the keyring keeps it for the next start."""
        with self._lock:
            self._memory[_account(node)] = secret
        ring = self._keyring() if keep else None
        if ring is None:
            return False
        try:
            ring.set_password(SERVICE, _account(node), secret)
        except Exception:  # as above
            return False
        return True

    def forget(self, node: Node) -> None:
        """Forget the secret of a node, in the keyring as well."""
        with self._lock:
            self._memory.pop(_account(node), None)
        ring = self._keyring()
        if ring is not None:
            try:
                ring.delete_password(SERVICE, _account(node))
            except Exception:  # there was none, or the keyring is locked
                return

    def _keyring(self) -> _Ring:
        with self._lock:
            if not self._looked:
                self._looked = True
                self._backend = _system_keyring()
            return self._backend


def _account(node: Node) -> str:
    """Return the name in the keyring: another address or user of the same name has another secret."""
    return f"{node.auth}:{node.user}@{node.url}"


def _system_keyring() -> _Ring:
    """Return the system's keyring; None where there is none, or one that writes secrets into a readable file."""
    try:
        import keyring
        from keyring.backends import chainer

        found: Any = keyring.get_keyring()
        members = list(found.backends) if isinstance(found, chainer.ChainerBackend) else [found]
    except Exception:  # none of what keyring needs is there
        return None
    for member in members:  # of the chain the first that encrypts
        package, _, module = type(member).__module__.rpartition(".")
        if package == "keyring.backends" and module in _SAFE:
            return member
    return None
