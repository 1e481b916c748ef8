"""How the reader arranged the window and set the tools: brought back at the start, kept at the end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QObject, Signal

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Spacing
from lungseg_gui.ui import names
from lungseg_gui.ui.controllers.arrangement import Arrangement
from lungseg_gui.ui.panels.worklist_order import Order, Scope
from lungseg_gui.ui.panels.worklist_title import Titles
from tests.core.reviews import image
from tests.ui.controllers.standins import Messages, Pane, Settings


class Dock(QObject):
    sections_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.sections = {"segments": 1, "brush": 2, "view": 3}
        self.opened: list[Mapping[str, bool]] = []

    def set_open(self, opened: Mapping[str, bool]) -> None:
        self.opened.append(opened)


class Overlay(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.restored = 0
        self.followed: list[frozenset[str]] = []
        self.opacity = 40

    def restore(self) -> None:
        self.restored += 1

    def settings(self) -> dict[str, Any]:
        return {"view.opacity": self.opacity}

    def follow(self, keys: frozenset[str]) -> None:
        self.followed.append(keys)


class Worklist(QObject):
    order_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.model = self
        self.order, self.scope = Order.NAME, Scope.ALL
        self.titles: list[Titles] = []

    def set_scope(self, scope: Scope) -> None:
        self.scope = scope

    def set_order(self, order: Order) -> None:
        self.order = order

    def set_titles(self, titles: Titles) -> None:
        self.titles.append(titles)


class Desk:
    def __init__(self) -> None:
        self.session, self.settings, self.messages = Session(), Settings(), Messages()
        self.dock, self.overlay, self.worklist = Dock(), Overlay(), Worklist()
        self.widths: list[tuple[int, int]] = []
        self.numbered: list[object] = []
        self.window: Any = Pane(
            worklist=self.worklist,
            widths=(310, 290),
            set_widths=lambda *both: self.widths.append(both),
            saveGeometry=lambda: QByteArray(b"\x01\xab"),
        )
        rest: list[Any] = [self.dock, self.session, self.settings]
        some: dict[str, Any] = {"overlay": self.overlay, "messages": self.messages}
        self.arrangement = Arrangement(self.window, *rest, **some)
        self.renamed = 0
        self.arrangement.names_changed.connect(self._renamed)

    def _renamed(self) -> None:
        self.renamed += 1

    def show(self, *, spacing: bool) -> None:
        self.session.show(Review(image("a", spacing=Spacing(1.0, 1.0) if spacing else None)))


@pytest.fixture
def desk(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(names.current(), "titles", Titles())
    desk = Desk()
    monkeypatch.setattr(names.current(), "of_rows", desk.numbered.append)
    return desk


def test_everything_is_brought_back(desk: Desk) -> None:
    desk.settings.update(
        {
            "window.closed_sections": "brush,view",
            "window.worklist_width": 333.0,
            "window.dock_width": 222.0,
            "window.filter": Scope.TODO.value,
            "window.sort": Order.NEWEST.value,
            "brush.tolerance": 3.0,
            "brush.smoothing": 5.0,
            "brush.margin": 4.0,
            "brush.radius": 20.0,
            "brush.radius_px": 90.0,
            "brush.protect_other": False,
        }
    )
    desk.arrangement.restore()
    assert desk.overlay.restored == 1
    assert desk.dock.opened == [{"segments": True, "brush": False, "view": False}]
    assert desk.widths == [(333, 222)]
    assert (desk.worklist.scope, desk.worklist.order) == (Scope.TODO, Order.NEWEST)
    tools = desk.session.tools
    assert (tools.tolerance, tools.smoothing, tools.margin) == (3.0, 5.0, 4.0)
    assert (tools.radius, tools.other_radius, tools.protect_other) == (20.0, 90.0, False)
    assert len(desk.worklist.titles) == 1
    assert desk.renamed == 0


def test_the_radius_is_that_of_the_image_s_kind(desk: Desk) -> None:
    desk.settings.update({"brush.radius": 20.0, "brush.radius_px": 90.0})
    desk.arrangement.restore()
    desk.show(spacing=False)
    assert (desk.session.tools.radius, desk.session.tools.other_radius) == (90.0, 20.0)
    desk.settings.update({"brush.radius": 21.0, "brush.radius_px": 91.0})
    desk.arrangement.follow(frozenset({"brush.radius"}))
    assert (desk.session.tools.radius, desk.session.tools.other_radius) == (91.0, 21.0)
    desk.arrangement.keep()
    assert (desk.settings.values["brush.radius"], desk.settings.values["brush.radius_px"]) == (21.0, 91.0)
    desk.show(spacing=True)
    assert desk.session.tools.radius == 21.0


@pytest.mark.parametrize(
    ("by", "by_patient", "hidden"), [("patient", True, False), ("number", False, True), ("file", False, False)]
)
def test_rows_are_called_as_the_settings_say(desk: Desk, by: str, by_patient: bool, hidden: bool) -> None:
    desk.settings.set("worklist.names", by)
    desk.arrangement.follow(frozenset({"worklist.names"}))
    assert desk.worklist.titles == [Titles(by_patient=by_patient, hidden=hidden)]
    assert names.current().titles == desk.worklist.titles[0]
    assert desk.numbered == [desk.worklist]
    assert desk.renamed == 1


def test_it_follows_what_somebody_else_changed(desk: Desk) -> None:
    desk.arrangement.restore()
    told = len(desk.overlay.followed)
    desk.settings.set("window.sort", Order.NEWEST.value)
    desk.arrangement.follow(frozenset({"theme"}))
    assert desk.worklist.order is not Order.NEWEST
    desk.arrangement.follow(frozenset({"window.sort"}))
    assert desk.worklist.order is Order.NEWEST
    desk.settings.values["brush.margin"] = 7.0
    desk.arrangement.follow(frozenset({"theme", "brush.smoothing"}))
    assert desk.session.tools.margin != 7.0
    desk.arrangement.follow(frozenset({"theme", "brush.margin"}))
    assert desk.session.tools.margin == 7.0
    assert len(desk.overlay.followed) == told
    assert desk.renamed == 0


def test_everything_is_kept_at_the_end(desk: Desk) -> None:
    desk.worklist.order, desk.worklist.scope = Order.NEWEST, Scope.TODO
    desk.session.set_tools(tolerance=3.0, smoothing=5.0, margin=4.0, radius=20.0, protect_other=False)
    desk.settings.values.pop("brush.margin")
    desk.arrangement.keep()
    kept = desk.settings.values
    assert kept["window.geometry"] == "01ab"
    assert (kept["window.worklist_width"], kept["window.dock_width"]) == (310, 290)
    assert (kept["window.sort"], kept["window.filter"]) == ("newest", Scope.TODO.value)
    assert kept["view.opacity"] == 40
    assert [kept[f"brush.{name}"] for name in ("tolerance", "smoothing", "margin", "radius")] == [3.0, 5.0, 4.0, 20.0]
    assert kept["brush.radius_px"] == 0.5  # no image of that kind was shown
    assert kept["brush.protect_other"] is False
    desk.settings.refuses = LungSegError("The disk is full.")
    desk.arrangement.keep()
    assert desk.messages.errors == [("settings", "The disk is full.")]


def test_closed_sections_are_kept_at_once(desk: Desk) -> None:
    desk.dock.sections_changed.emit({"segments": False, "brush": True, "view": False})
    assert desk.settings.text("window.closed_sections") == "segments,view"


def test_the_settings_say_at_once_how_it_is(desk: Desk) -> None:
    desk.session.set_tools(margin=6.0)
    assert desk.settings.held["brush.margin"] == 6.0
    desk.overlay.opacity = 55
    desk.overlay.changed.emit()
    assert desk.settings.held["view.opacity"] == 55
    desk.worklist.order_changed.emit(Order.NEWEST)
    assert desk.settings.held["window.sort"] == "newest"
    desk.settings.held.clear()
    desk.show(spacing=True)
    assert "brush.margin" not in desk.settings.held


def test_what_is_locked_goes_back_at_once(desk: Desk) -> None:
    desk.arrangement.restore()
    margin = desk.session.tools.margin
    desk.settings.locks = {"brush.margin": "Set by the site.", "view.opacity": "Set by the site."}
    desk.session.set_tools(smoothing=9.0, margin=margin + 1)
    assert desk.session.tools.margin == margin
    assert desk.session.tools.smoothing == 9.0
    assert desk.overlay.followed == [frozenset({"brush.margin"})]
    desk.overlay.opacity = int(desk.settings.number("view.opacity")) + 1
    desk.overlay.changed.emit()
    assert desk.overlay.followed[1:] == [frozenset({"view.opacity"})]
    desk.session.set_tools(smoothing=8.0)
    assert len(desk.overlay.followed) == 2
    desk.session.set_tools(margin=margin + 2)
    assert desk.session.tools.margin == margin
