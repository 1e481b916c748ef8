"""The window: what it shows at which size, and what it tells."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lungseg_gui import app
from lungseg_gui.ui import search_words
from lungseg_gui.ui.program import Program
from lungseg_gui.ui.window import DRAWER, NARROW, VIEWER_MINIMUM


@pytest.fixture
def program(dark: None, qtbot: QtBot, lungseg_home: Path, takes_long: None) -> Iterator[Program]:
    program = Program(app.make_services(lungseg_home))
    program.window.restore("", (1920, 1080))
    program.window.show()
    qtbot.waitExposed(program.window)
    yield program
    program.close(ask=False)
    program.window.deleteLater()


def resize(program: Program, width: int, height: int) -> None:
    program.window.resize(width, height)
    QApplication.processEvents()


def button(program: Program, words: str) -> QPushButton:
    return next(b for b in program.window.case_bar.findChildren(QPushButton) if b.text() == words)


def test_a_wide_window_shows_everything(program: Program) -> None:
    program.window.show_reading(True)
    resize(program, 1920, 1080)
    assert (program.window.worklist.width(), program.panels.dock.width()) == (288, 312)
    assert button(program, "Reject").isVisible()
    assert button(program, "Next").isVisible()
    assert program.panels.measurements.open


def test_a_narrow_window_folds_what_is_rarely_needed_and_never_accept(program: Program) -> None:
    program.window.show_reading(True)
    resize(program, 1366, 768)
    assert (program.window.worklist.width(), program.panels.dock.width()) == (196, 264)
    assert not button(program, "Reject").isVisible()
    assert not button(program, "Next").isVisible()
    accept = button(program, "Accept and next")
    assert accept.isVisible()
    right_edge = accept.mapTo(program.window.case_bar, QPoint(accept.width(), 0)).x()
    assert right_edge <= program.window.case_bar.width()
    assert accept.width() >= accept.sizeHint().width()
    assert not program.panels.measurements.open
    assert program.window.viewer_place.height() >= 640
    resize(program, 1920, 1080)
    assert button(program, "Reject").isVisible()
    assert program.panels.measurements.open


def test_below_1100_the_worklist_is_a_drawer(program: Program) -> None:
    program.window.show_reading(True)
    resize(program, DRAWER - 50, 700)
    assert not program.window.worklist.isVisible()
    assert program.window.viewer_place.width() >= VIEWER_MINIMUM
    program.window.toggle_drawer()
    assert program.window.worklist.isVisible()
    resize(program, NARROW + 100, 900)
    assert program.window.worklist.isVisible()
    assert program.window.worklist.width() == 288


def test_no_text_of_a_button_is_cut(program: Program) -> None:
    program.window.show_reading(True)
    bar = program.window.case_bar
    bar.show_case("case 0142", "corrected")
    bar.show_windows([("NORMAL", "2004 / 4008"), ("HARDER", "1900 / 3000")], 0)
    for width, height in ((1920, 1080), (1600, 900), (1366, 768), (1000, 700)):
        resize(program, width, height)
        for widget in (*bar.findChildren(QPushButton), *bar.findChildren(QComboBox), *bar.findChildren(QLabel)):
            if widget.isVisible():
                assert widget.width() >= widget.minimumSizeHint().width(), f"{widget} at {width}"
        name = next(label for label in bar.findChildren(QLabel) if label.text() == "case 0142")
        assert name.width() >= name.sizeHint().width()
        cut = [
            b.text()
            for b in program.window.findChildren(QPushButton)
            if b.isVisible() and b.text() and b.fontMetrics().horizontalAdvance(b.text()) > b.width()
        ]
        assert cut == []


def test_one_primary_button_and_one_tool_at_a_time(program: Program) -> None:
    def primaries() -> list[str]:
        shown = [b for b in program.window.findChildren(QPushButton) if b.isVisible()]
        return [b.text() for b in shown if b.property("look") == "primary"]

    assert primaries() == ["Open files…"]
    program.window.show_reading(True)
    assert primaries() == ["Accept and next"]
    for name in ("tool.brush", "tool.eraser", "tool.window", "tool.pan"):
        program.window.actions_table.run(name)
        on = [
            c.id
            for c in program.window.actions_table.commands
            if c.id.startswith("tool.") and c.checked and c.checked()
        ]
        assert on == [name]


def test_dropped_files_are_told(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.dcm")), QUrl("https://example.org/b.dcm")])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    heard: list[object] = []
    program.window.dropped.disconnect(program.mask_import.dropped)
    program.window.dropped.connect(heard.append)
    program.window.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))
    assert heard == [[tmp_path / "a.dcm"]]


def test_every_control_can_be_named(program: Program) -> None:
    program.window.show_reading(True)
    nameless = [
        type(widget).__name__
        for widget in program.window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
    ]
    assert nameless == []


def test_the_theme_changes_and_is_kept(program: Program) -> None:
    program.help.change_theme()
    assert program.services.settings.text("theme") == "light"
    assert program.window.palette().window().color().lightness() > 200
    program.help.change_theme()
    assert program.services.settings.text("theme") == "dark"


def test_commands_are_found_by_their_words(program: Program) -> None:
    program.window.actions_table.run("help.search")
    search = program.help.search
    assert search is not None
    QTest.keyClicks(search.field, "eras")
    assert [search.list.item(row).text().split("    ")[0] for row in range(search.list.count())] == [
        "Segment: Eraser",
        "Segment: Brush or eraser",
    ]
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    assert program.session.tools.tool.value == "eraser"
    assert not search.isVisible()


def test_commands_are_found_by_other_words_too_after_those_that_hold_them_themselves(program: Program) -> None:
    table = program.window.actions_table
    table.run("help.search")
    search = program.help.search
    assert search is not None

    def found(words: str) -> list[str]:
        search.field.setText(words)
        return [search.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(search.list.count())]

    assert found("Training result") == ["model.learn"]
    assert found("shortcuts") == ["help.keys"]
    assert sorted(found("view brightness")) == ["view.brighter", "view.darker"]
    zoomed = found("zoom")  # nothing is open: all are off
    assert set(zoomed) >= {"beside.views", "view.fit", "view.actual"}
    assert zoomed.index("beside.views") < min(zoomed.index("view.fit"), zoomed.index("view.actual"))
    assert {command.id for command in table.commands} >= search_words.OTHERS.keys()
    search.hide()


def test_commands_on_the_picture_are_not_offered_while_a_page_hides_it(program: Program) -> None:
    program.pages.show_training()
    program.window.actions_table.run("help.search")
    search = program.help.search
    assert search is not None
    QTest.keyClicks(search.field, "eras")
    row = search.list.grab(search.list.visualItemRect(search.list.item(0))).toImage()
    inks = [row.pixelColor(x, y).lightness() for x in range(0, row.width(), 1) for y in range(8, row.height() - 8)]
    assert 60 < max(inks) < 150  # it is off, and looks so though it is the selected one
    before = program.session.tools.tool
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    assert search.isVisible()
    assert search.note.text() == "Close this page first: it covers the image."
    assert program.session.tools.tool is before
    search.hide()
    program.pages.cover(None)


def test_the_search_lists_first_what_can_be_done_and_says_why_the_rest_is_off(program: Program) -> None:
    table = program.window.actions_table
    table.run("help.search")
    search = program.help.search
    names = [search.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(search.list.count())]
    on = [table.allows(table.command(name)) for name in names]
    assert on == sorted(on, reverse=True)
    assert len(names) == len(table.commands)
    for row in range(on.index(False), len(names)):  # every one of them: nothing is open
        search.list.setCurrentRow(row)
        assert search.note.text() == ""
        QTest.keyClick(search.field, Qt.Key.Key_Return)
        assert search.isVisible()
        assert search.note.text().endswith("."), names[row]
    QTest.keyClicks(search.field, "open")
    names = [search.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(search.list.count())]
    assert names[:2] == ["file.open", "file.folder"]
    search.field.setText("setting")
    assert search.list.item(0).data(Qt.ItemDataRole.UserRole) == "file.settings"  # begins so, comes later in the menu
    search.field.clear()
    QTest.keyClicks(search.field, "zzz")
    assert search.note.text() == "No command matches “zzz”."
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    assert search.isVisible()
    search.hide()


def test_no_key_is_called_return(program: Program) -> None:
    table = program.window.actions_table
    shown = {table.action(command.id).shortcut().toString() for command in table.commands}
    assert not [words for words in shown if "Return" in words]
    assert {"Enter", "Shift+Enter"} <= shown


def test_a_toast_is_seen_while_no_image_is_open(program: Program) -> None:
    assert not program.window.reading
    program.messages.toast("It is done")
    assert program.messages.toast_words == "It is done"


def test_what_the_reader_arranged_is_kept(program: Program, lungseg_home: Path) -> None:
    program.session.set_tools(radius=7.5)
    program.panels.segments.step_opacity(2)
    program.close(ask=False)
    again = Program(app.make_services(lungseg_home))
    try:
        assert again.session.tools.radius == pytest.approx(7.5)
        assert again.panels.segments.overlay == (25, False)
    finally:
        again.close(ask=False)
        again.window.deleteLater()


@pytest.mark.parametrize("size", [(1920, 1080), (1600, 1000), (1500, 900), (1366, 768), (1000, 700)])
def test_a_long_name_is_shortened_and_nothing_else_in_the_case_bar_is(program: Program, size: tuple[int, int]) -> None:
    bar = program.window.case_bar
    program.window.show_reading(True)
    bar.show_windows([("Auto", "2011 / 4021")], 0)
    bar.show_edges(8)
    bar.show_case("1.2.826.0.1.3680043.8.498.12345678901234567890", "predicting")
    resize(program, *size)
    shown = [part for part in bar.children() if isinstance(part, QWidget) and part.isVisible()]
    name = next(part for part in shown if isinstance(part, QLabel) and part.toolTip().startswith("1.2.826"))
    start, dots, end = name.text().partition("…")
    assert dots
    assert start
    assert end  # names of cases differ at their end
    assert name.width() >= name.fontMetrics().horizontalAdvance(name.text())
    for part in shown:
        assert part.width() >= min(part.minimumSizeHint().width(), part.maximumWidth()), part
    for words in ("Accept and next", "Reject", "Next"):
        if button(program, words).isVisible():
            assert button(program, words).width() >= button(program, words).sizeHint().width()
    bar.show_case("a", "new")
    assert name.text() == "a"
