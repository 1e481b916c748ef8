"""The window, what is painted in it, its viewers, rows and commands, and dialogs that are never drawn."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from lungseg_gui.core.review import Review
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers.painted import Painted
from tests.ui.controllers.standins.telling import Told


class Screen:
    """Knows what is painted, or ``why`` nothing is."""

    def __init__(self, review: Review | None = None, *, why: str = "Still decoding.") -> None:
        self.painted: Painted | None = None
        self.why = why
        self.paint(review)

    def paint(self, review: Review | None, *, key: str = "a", at: float = 0.0) -> None:
        self.painted = Painted(review.image.identity, key, at) if review is not None else None

    def why_not_painted(self) -> str:
        return "" if self.painted is not None else self.why


class Viewers:
    """The viewers of the window: a test adds its own."""

    def __init__(self) -> None:
        self.made, self.activated = Told(), Told()
        self.all: tuple[Any, ...] = ()

    def add(self, viewer: object) -> None:
        """Make one."""
        self.all = (*self.all, viewer)
        self.made.emit(viewer)


class Rows:
    """The rows of the worklist, and those that were ``shown`` anew."""

    def __init__(self) -> None:
        self.model: dict[str, Entry] = {}
        self.shown: list[Entry] = []

    def entry(self, key: str) -> Entry | None:
        return self.model.get(key)

    def put(self, entry: Entry) -> None:
        self.shown.append(entry)


class Table:
    """The table of commands: counts how often it was refreshed."""

    def __init__(self) -> None:
        self.refreshed = 0

    def refresh(self) -> None:
        self.refreshed += 1


class Pane(QObject):
    """The window: its signals, and whatever a test puts beside them."""

    key_held = Signal(int, bool)
    activated = Signal()
    deactivated = Signal()

    def __init__(self, **more: object) -> None:
        super().__init__()
        self.actions_table = Table()
        self.page_open = False
        self.viewer_place = None
        for name, value in more.items():
            setattr(self, name, value)


class UndrawnDialog:
    """A dialog that is never drawn."""

    def __init__(self) -> None:
        self.finished, self.opened, self.deleted = Told(), 0, 0
        self.attributes: list[object] = []

    def setAttribute(self, attribute: object) -> None:
        self.attributes.append(attribute)

    def open(self) -> None:
        self.opened += 1

    def show(self) -> None:
        self.opened += 1

    def raise_(self) -> None: ...

    def activateWindow(self) -> None: ...

    def deleteLater(self) -> None:
        self.deleted += 1
