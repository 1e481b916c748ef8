"""What the window knows of PACS: nodes, secrets, what was fetched and what is sent; and who asks for a password."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.services.pacs import Client, Node, Nodes, Outbox, SecretNeeded, Store, connect
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.messages import Messages

Ask = Callable[[QWidget, Node, bool], str]


class PacsAccess(QObject):
    """Shared by searching, fetching, sending and set-up.

    Signals
    -------
    damaged(str)
        What the reader is to know of a damaged list of PACS; from any thread.
    """

    damaged = Signal(str)

    def __init__(self, services: Services, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._messages, self._window = services, messages, window
        self.damaged.connect(self._tell)
        self.nodes = Nodes(services.home, told=self.damaged.emit)
        self.outbox, self.secrets = Outbox(services.home), services.secrets
        self.ask: Ask = ask_secret

    def _tell(self, words: str) -> None:
        self._messages.banner("pacs list", "warn", words)

    def store(self) -> Store:
        """Return the folder of fetched images, with what it may take now."""
        return Store(self._services.home, limit_gb=self._services.settings.number("pacs.limit_gb"))

    def speak_to(self, name: str) -> tuple[Node, Client]:
        """Return a node and what speaks to it; asks the keyring, so not in the window's thread."""
        node = self.nodes.get(name)
        return node, connect(node, self.secrets.get(node) if node.needs_secret else "")

    def client(self, name: str) -> Client:
        """Return what speaks to a node; as above."""
        return self.speak_to(name)[1]

    def answered(self, error: LungSegError, again: Callable[[], object], parent: QWidget | None = None) -> bool:
        """Ask for a password where one is missing, and try again with it; return whether that is what happens."""
        if not isinstance(error, SecretNeeded) or not error.node.needs_secret:
            return False
        secret = self.ask(parent or self._window, error.node, error.refused)
        if not secret:
            return False
        node = error.node
        self._services.lanes.ask.do(
            lambda report: self.secrets.put(node, secret), name="keep secret", finished=lambda: again()
        )
        return True


def ask_secret(parent: QWidget, node: Node, refused: bool) -> str:
    """Ask for the password or token of a node; return "" where the reader gives none."""
    words = tr("Password of {user} for {name}", name=node.name, user=node.user)
    if node.auth == "bearer":
        words = tr("Token for {name}", name=node.name)
    if refused:
        words = tr("The last one was refused.") + "\n" + words
    secret, given = QInputDialog.getText(parent, "lungseg", words, QLineEdit.EchoMode.Password)
    return secret if given else ""
