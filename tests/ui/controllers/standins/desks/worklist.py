"""The worklist's controller with a real panel, and all else stood for."""

from __future__ import annotations

from PySide6.QtCore import QObject

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.session import Session
from lungseg_gui.jobs import Found
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers.worklist import WorklistController
from lungseg_gui.ui.panels.worklist import WorklistPanel
from lungseg_gui.ui.panels.worklist_order import Order
from tests.ui.controllers.standins import Lanes, Library, Messages, Settings, Told, loose, services_of


class Flow:
    """Shows cases; keeps which."""

    def __init__(self) -> None:
        self.failed, self.shown, self.entry_changed = Told(), Told(), Told()
        self.seen: list[str] = []
        self.ahead: list[str] = []
        self.removed: list[str] = []
        self.refuses: LungSegError | None = None

    def show(self, key: str) -> None:
        self.seen.append(key)

    def show_nothing(self) -> None:
        self.seen.append("")

    def prefetch(self, key: str) -> None:
        self.ahead.append(key)

    def remove(self, key: str) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.removed.append(key)


class Copies(Library):
    def __init__(self) -> None:
        super().__init__()
        self.keys: dict[Identity, list[str]] = {}

    def rows_of(self, identity: Identity) -> list[str]:
        self._may()
        return self.keys.get(identity, ["/x/1.dcm"])


class Window(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.worklist = WorklistPanel()
        self.reading = True
        self.closed = 0

    def close_drawer(self) -> None:
        self.closed += 1


class Desk:
    def __init__(self) -> None:
        self.window, self.flow, self.library, self.messages = Window(), Flow(), Copies(), Messages()
        self.session, self.saved = Session(), Told()
        self.services = services_of(library=self.library, settings=Settings(open__folder="/before"))
        self.lanes: Lanes = self.services.lanes
        saving = loose(QObject())
        saving.saved = self.saved
        self.worklist = WorklistController(
            loose(self.window), self.services, self.session, loose(self.messages), flow=loose(self.flow), saving=saving
        )
        self.panel, self.model = self.window.worklist, self.window.worklist.model
        self.panel.set_order(Order.NAME)
        self.found: list[Found] = []
        self.worklist.listed.connect(self.found.append)

    def list(self, *entries: Entry) -> None:
        self.panel.set_entries(entries)

    def entry(self, number: int) -> Entry:
        entry = self.model.entry(f"/x/{number}.dcm")
        assert isinstance(entry, Entry)
        return entry
