"""Set-up of PACS: kept in the data folder, passwords in the system's keyring, tested before they are trusted."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.services.pacs import Node, connect
from lungseg_gui.ui.controllers.pacs_access import PacsAccess
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.dialogs.pacs_nodes import NodesDialog, NodesView
from lungseg_gui.ui.messages import Messages


class PacsPage(QWidget):
    """The page of the settings' section; the list is asked for each time it is shown."""

    def __init__(self, services: Services, messages: Messages) -> None:
        super().__init__()
        self._services, self._messages = services, messages
        self._setup: PacsSetup | None = None
        self.view: NodesView | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page with the first look at it, and ask for the list."""
        if self._setup is None or self.view is None:
            self._setup = PacsSetup(self._services, PacsAccess(self._services, self._messages, self), self)
            self.view = self._setup.view()
            self._column.addWidget(self.view)
        else:
            self._setup.load(self.view)


class PacsSetup(QObject):
    """Behind "Set up PACS…".

    Signals
    -------
    changed()
        Nodes were added, changed or removed.
    """

    changed = Signal()

    def __init__(self, services: Services, access: PacsAccess, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._access, self._window = services, access, window
        self.dialog: NodesDialog | None = None

    def view(self) -> NodesView:
        """Return a new page of the set-up, for a dialog or the settings."""
        view = NodesView(save=self._save, remove=self._remove, test=self._test)
        self.load(view)
        return view

    def show(self, parent: QWidget | None = None) -> None:
        """Open the set-up in a dialog."""
        if self.dialog is None:
            self.dialog = NodesDialog(self.view(), parent or self._window)
            self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def load(self, view: NodesView, chosen: str = "", *, then: str = "") -> None:
        """Show the nodes as they are kept now."""
        self._services.lanes.ask.do(
            lambda report: self._access.nodes.all(),
            name="nodes",
            done=lambda nodes: (view.show_nodes(nodes, chosen=chosen), view.tell(then)),
            failed=lambda error: view.tell(str(error), tone="danger"),
        )
        # Behind it: the first look at the keyring may take a second.
        self._services.lanes.ask.do(
            lambda report: self._access.secrets.kept, name="keyring", done=view.show_keyring, last=True
        )

    def _save(self, view: NodesView, node: Node, old: str, secret: str) -> None:
        """Keep a node, and its secret where one was entered."""

        def work() -> bool:
            self._access.nodes.put(node, instead_of=old)
            return self._access.secrets.put(node, secret) if secret and node.needs_secret else True

        def done(kept: bool) -> None:
            words = tr("Saved.") if kept else tr("Saved. The password is kept until you close lungseg.")
            self.load(view, node.name, then=words)
            self.changed.emit()

        self._services.lanes.ask.do(
            lambda report: work(),
            name="save node",
            done=done,
            failed=lambda error: view.tell(str(error), tone="danger"),
        )

    def _remove(self, view: NodesView, node: Node) -> None:
        def work() -> None:
            self._access.nodes.remove(node.name)
            self._access.secrets.forget(node)

        def done(_: object) -> None:
            self.load(view)
            self.changed.emit()

        self._services.lanes.ask.do(
            lambda report: work(),
            name="remove node",
            done=done,
            failed=lambda error: view.tell(str(error), tone="danger"),
        )

    def _test(self, view: NodesView, node: Node, secret: str) -> None:
        """Ask whether a node answers, as it is entered now; nothing is kept."""

        def work() -> None:
            found = secret or (self._access.secrets.get(node) if node.needs_secret else "")
            client = connect(node, found)
            try:
                client.echo()
            finally:
                client.close()

        def failed(error: LungSegError) -> None:
            view.tell(str(error), tone="danger")

        view.tell(tr("Asking {name}…", name=node.name))
        self._services.lanes.ask.do(
            lambda report: work(),
            name="test node",
            done=lambda _: view.tell(tr("{name} answers.", name=node.name), tone="success"),
            failed=failed,
        )
