"""Set-up of PACS: listed, kept with its password, removed, and tested before it is trusted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.pacs import Node
from lungseg_gui.ui.controllers import pacs_setup as module
from lungseg_gui.ui.controllers.pacs_setup import PacsPage, PacsSetup
from tests.ui.controllers.standins import Lanes, UndrawnDialog, loose, services_of
from tests.ui.controllers.standins.pacs import PLAIN, WARD, Client

FULL = LungSegError("The disk is full.")


class View(QWidget):
    def __init__(self, **parts: Callable[..., object]) -> None:
        super().__init__()
        self.parts: Any = parts
        self.nodes: list[tuple[tuple[Node, ...], str]] = []
        self.told: list[tuple[str, str]] = []
        self.keyrings: list[bool] = []

    def show_nodes(self, nodes: Sequence[Node], *, chosen: str) -> None:
        self.nodes.append((tuple(nodes), chosen))

    def tell(self, words: str, *, tone: str = "second") -> None:
        self.told.append((words, tone))

    def show_keyring(self, kept: bool) -> None:
        self.keyrings.append(kept)


class Dialog(UndrawnDialog):
    def __init__(self, view: View, parent: object) -> None:
        super().__init__()
        self.view, self.parent = view, parent


class Access:
    def __init__(self, *_: object) -> None:
        self.known: dict[str, Node] = {"Ward": WARD}
        self.kept: dict[str, str] = {}
        self.log: list[tuple[str, ...]] = []
        self.refuses: LungSegError | None = None
        self.keeps = True
        self.nodes, self.secrets = (
            self,
            SimpleNamespace(
                kept=True, get=lambda node: self.kept.get(node.name, ""), put=self._keep, forget=self._forget
            ),
        )

    def all(self) -> tuple[Node, ...]:
        if self.refuses is not None:
            raise self.refuses
        return tuple(self.known.values())

    def put(self, node: Node, *, instead_of: str) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.log.append(("put", node.name, instead_of))
        self.known[node.name] = node

    def remove(self, name: str) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.log.append(("remove", name))
        del self.known[name]

    def _keep(self, node: Node, secret: str) -> bool:
        self.log.append(("secret", node.name, secret))
        return self.keeps

    def _forget(self, node: Node) -> None:
        self.log.append(("forget", node.name))


class Desk:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(module, "NodesView", View)
        monkeypatch.setattr(module, "NodesDialog", Dialog)
        monkeypatch.setattr(module, "PacsAccess", Access)
        self.client = Client()
        self.connected: list[tuple[str, str]] = []
        monkeypatch.setattr(module, "connect", self._connect)
        self.services = services_of()
        self.lanes: Lanes = self.services.lanes
        self.window, self.access = QWidget(), Access()
        self.setup = PacsSetup(self.services, loose(self.access), self.window)
        self.changed: list[int] = []
        self.setup.changed.connect(lambda: self.changed.append(1))

    def _connect(self, node: Node, secret: str) -> Client:
        self.connected.append((node.name, secret))
        return self.client

    def view(self) -> View:
        view: View = loose(self.setup.view())
        self.lanes.run()
        return view


@pytest.fixture
def desk(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    desk = Desk(monkeypatch)
    yield desk
    desk.window.deleteLater()


def test_the_nodes_are_listed_and_the_keyring_asked_behind_them(desk: Desk) -> None:
    desk.setup.view()
    assert [(task.name, task.last) for task in desk.lanes.ask.waiting] == [("nodes", False), ("keyring", True)]
    view = desk.view()
    assert (view.nodes, view.told, view.keyrings) == ([((WARD,), "")], [("", "second")], [True])
    desk.access.refuses = FULL
    view = desk.view()
    assert (view.nodes, view.told) == ([], [("The disk is full.", "danger")])


def test_the_dialog_is_made_anew_once_it_was_closed(desk: Desk) -> None:
    desk.setup.show()
    first: Any = desk.setup.dialog
    desk.setup.show()
    assert (loose(desk.setup.dialog), first.opened, first.parent) == (first, 2, desk.window)
    first.finished.emit()
    assert (desk.setup.dialog, first.deleted) == (None, 1)
    first.finished.emit()
    other = QWidget()
    desk.setup.show(other)
    assert loose(desk.setup.dialog).parent is other


def test_a_node_is_saved_with_its_password(desk: Desk) -> None:
    view = desk.view()
    view.parts["save"](view, WARD, "Old", "hush")
    desk.lanes.run()
    assert desk.access.log == [("put", "Ward", "Old"), ("secret", "Ward", "hush")]
    assert (view.nodes[-1], view.told[-1]) == (((WARD,), "Ward"), ("Saved.", "second"))
    assert desk.changed == [1]
    desk.access.keeps = False
    view.parts["save"](view, WARD, "", "hush")
    desk.lanes.run()
    assert view.told[-1][0] == "Saved. The password is kept until you close lungseg."
    desk.access.log.clear()
    for node, secret in ((WARD, ""), (PLAIN, "of no use")):
        view.parts["save"](view, node, "", secret)
        desk.lanes.run()
        assert view.told[-1][0] == "Saved."
    assert [kind for kind, *_ in desk.access.log] == ["put", "put"]
    desk.access.refuses = FULL
    view.parts["save"](view, WARD, "", "")
    desk.lanes.run()
    assert view.told[-1] == ("The disk is full.", "danger")
    assert len(desk.changed) == 4


def test_a_node_is_removed_with_its_password(desk: Desk) -> None:
    view = desk.view()
    view.parts["remove"](view, WARD)
    desk.lanes.run()
    assert desk.access.log == [("remove", "Ward"), ("forget", "Ward")]
    assert (view.nodes[-1], desk.changed) == (((), ""), [1])
    desk.access.refuses = FULL
    view.parts["remove"](view, WARD)
    desk.lanes.run()
    assert view.told[-1] == ("The disk is full.", "danger")
    assert desk.changed == [1]


def test_a_node_is_tested_as_it_is_entered_and_nothing_kept(desk: Desk) -> None:
    view = desk.view()
    desk.access.kept = {"Ward": "kept", "Plain": "of no use"}
    view.parts["test"](view, WARD, "entered")
    assert view.told[-1] == ("Asking Ward…", "second")
    desk.lanes.run()
    assert view.told[-1] == ("Ward answers.", "success")
    for node in (WARD, PLAIN):
        view.parts["test"](view, node, "")
    desk.client.refuses = LungSegError("Ward does not answer.")
    view.parts["test"](view, WARD, "")
    desk.lanes.run()
    assert desk.connected == [("Ward", "entered"), ("Ward", "kept"), ("Plain", ""), ("Ward", "kept")]
    assert view.told[-1] == ("Ward does not answer.", "danger")
    assert (desk.client.closed, desk.access.log) == (4, [])


def test_the_page_of_the_settings_asks_for_the_list_each_time_it_is_shown(desk: Desk) -> None:
    page = PacsPage(desk.services, loose(None))
    page.showEvent(QShowEvent())
    view: Any = page.view
    desk.lanes.run()
    page.showEvent(QShowEvent())
    desk.lanes.run()
    assert loose(page.view) is view
    assert len(view.nodes) == 2
    margins = loose(page.layout()).contentsMargins()
    assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (0, 0, 0, 0)
    assert view.parentWidget() is page
    page.deleteLater()
