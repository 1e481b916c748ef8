"""The worklist by patient and study, by its commands: kept over a restart, and off where a site says so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from lungseg_gui import app
from lungseg_gui.ui.panels.worklist_order import WorklistEntry
from lungseg_gui.ui.program import Program
from tests.ui.panels.entries import Entry
from tests.ui.panels.test_worklist_groups import DOE, ROE, header


def begin(qtbot: QtBot, home: Path, takes_long: None) -> Program:
    program = Program(app.make_services(home))
    program.window.show()
    qtbot.waitExposed(program.window)
    return program


def end(program: Program) -> None:
    program.close(ask=False)
    program.window.deleteLater()


def test_groups_and_folds_are_kept_over_a_restart(
    dark: None, qtbot: QtBot, lungseg_home: Path, takes_long: None
) -> None:
    rows: list[WorklistEntry] = [Entry("a", header=header(DOE, "1")), Entry("b", header=header(ROE, "2"))]
    program = begin(qtbot, lungseg_home, takes_long)
    table, panel = program.window.actions_table, program.window.worklist
    panel.set_entries(rows)
    assert "not grouped" in table.command("view.fold_all").why_not()
    table.run("view.group")
    assert panel.model.groups.on
    table.run("view.fold_all")
    heading = panel.view.headings.at(5)
    assert heading is not None
    assert heading.folded
    panel.view.heading_menu_wanted.emit(heading, QPoint(5, 5))
    menu = program.grouping.menu
    assert isinstance(menu, QMenu)
    entries = {action.text(): action for action in menu.actions() if action.text()}
    assert list(entries) == ["Unfold", "Fold all groups", "Unfold all groups", "Select this image"]
    entries["Unfold"].trigger()
    entries["Select this image"].trigger()
    menu.close()
    assert panel.model.selection.keys() == ("a",)
    end(program)

    program = begin(qtbot, lungseg_home, takes_long)
    panel = program.window.worklist
    panel.set_entries(rows)
    folds = panel.view.headings.folds
    assert panel.model.groups.on
    assert [folds.holds(group) for row in panel.model.listed() if row.group and (group := row.group.patient)] == [
        False,
        True,
    ]
    assert "DOE" not in (lungseg_home / "settings.json").read_text("utf-8")
    end(program)
