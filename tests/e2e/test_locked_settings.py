"""Settings that a site has locked, in the panels: greyed with the reason, and no key gets around it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lungseg_gui import app
from lungseg_gui.core.mask import RIGHT
from lungseg_gui.services.settings import Locked, Settings
from lungseg_gui.ui.panels.segment_look import LookMenu
from tests.e2e.conftest import Desk

REASON = "Your hospital has set this."
LOCKED = {
    "view.opacity": Locked(40, REASON),
    "view.colour_right": Locked("#ff9500", REASON),
    "view.outline": Locked(2.5, REASON),
    "brush.radius": Locked(6.0, REASON),
    "brush.smoothing": Locked(3.0, REASON),
    "theme": Locked("dark", REASON),
    "view.corner_texts": Locked(True, REASON),
    "predict.ahead": Locked(False, REASON),
    "keep.days": Locked(90, REASON),
    "export.names": Locked("{number}", REASON),
    "seg.kind": Locked("binary", REASON),
}


@pytest.fixture
def desk(start: Callable[..., Desk], phantoms: list[Path], monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(app, "open_settings", lambda home: Settings(home / "settings.json", locked=LOCKED))
    desk = start()
    desk.open(phantoms[0])
    return desk


def test_a_locked_control_is_greyed_with_its_reason_and_stays_so_for_every_tool(desk: Desk) -> None:
    panels, table = desk.program.panels, desk.program.window.actions_table
    locked = (panels.segments.opacity, panels.view.outline, panels.brush.radius, panels.brush.smoothing)
    for command in ("tool.eraser", "tool.brush"):
        table.run(command)
        for control in locked:
            assert not control.isEnabled()
            assert control.toolTip() == control.accessibleDescription() == REASON
    assert panels.brush.radius.box.value() == 6.0
    free = (panels.segments.style_choice, panels.brush.margin, panels.brush.protect)
    assert all(control.isEnabled() and control.toolTip() != REASON for control in free)


def test_no_key_changes_what_is_locked(desk: Desk) -> None:
    program, table = desk.program, desk.program.window.actions_table
    for command in ("view.more", "brush.larger", "view.more"):
        table.run(command)
    assert program.panels.segments.overlay == (40, False)
    assert program.viewing.ensure().view.overlay.style.opacity == pytest.approx(0.4)
    assert program.session.tools.radius == 6.0
    assert program.panels.brush.radius.box.value() == 6.0
    program.session.set_tools(margin=4.0)  # what is free beside it changes as ever
    assert program.services.settings.number("brush.margin") == 4.0


def test_the_page_behind_a_colour_says_so_too(desk: Desk) -> None:
    row = desk.program.panels.segments.rows[RIGHT]
    row.look_wanted.emit()
    menu = desk.program.window.findChild(LookMenu)
    assert menu is not None
    assert not any(swatch.isEnabled() for swatch in menu.swatches.values())
    assert not menu.opacity.isEnabled()
    assert menu.opacity.toolTip() == REASON
    QTest.mouseClick(next(iter(menu.swatches.values())), Qt.MouseButton.LeftButton)
    assert row.colour.name() == "#ff9500"
    menu.close()


def test_commands_and_fields_of_the_export_that_would_change_it_are_off_and_say_so(desk: Desk) -> None:
    table = desk.program.window.actions_table
    for name in ("view.theme", "view.corners", "model.ahead", "file.keep.30"):
        assert not table.action(name).isEnabled()
        assert table.why_not(table.command(name)) == REASON
    assert table.action("view.outline").isEnabled()  # what is free beside it
    desk.program.batch_export.ask()
    desk.until(lambda: desk.program.batch_export.dialog is not None)
    dialog = desk.program.batch_export.dialog
    assert dialog is not None
    for locked in (dialog.template, dialog.kind):
        assert (locked.isEnabled(), locked.toolTip()) == (False, REASON)
    assert dialog.folder.isEnabled()
    assert dialog.geometry_choice.isEnabled() or not dialog.boxes["seg"].isChecked()
    dialog.reject()
