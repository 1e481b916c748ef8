"""The settings page in the window: changed by hand and keys, in step with what it sets, kept, and taken back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from lungseg_gui.core.protocol import RETROCARDIAC
from lungseg_gui.services.settings import Settings
from lungseg_gui.ui import questions, theme
from lungseg_gui.ui.dialogs.places import Places
from lungseg_gui.ui.dialogs.setting_row import SettingRow
from lungseg_gui.ui.dialogs.settings_page import SettingsPage
from lungseg_gui.ui.dialogs.settings_sections import SECTIONS
from lungseg_gui.ui.panels.worklist_order import Order
from tests.e2e.desk import Desk

Start = Callable[..., Desk]


@pytest.fixture(autouse=True)
def dark_again(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, "dark")


def opened(desk: Desk) -> SettingsPage:
    window = desk.program.window
    window.activateWindow()
    desk.until(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    page = window.findChild(SettingsPage)
    assert isinstance(page, SettingsPage)
    desk.until(page.isVisible)
    return page


def click(widget: QWidget, place: QPoint | None = None) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place or QPoint(8, 8))


def choose(row: SettingRow, down: int) -> None:
    """Choose what stands further down in a list, by keys."""
    field = row.control.field
    field.setFocus()
    key = Qt.Key.Key_Down if down > 0 else Qt.Key.Key_Up
    for _ in range(abs(down)):
        QTest.keyClick(field, key)


def write(row: SettingRow, words: str) -> None:
    """Write a number or words over what is there, and press Enter."""
    field = row.control.field
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def kept(home: Path) -> dict[str, object]:
    path = home / "settings.json"
    return json.loads(path.read_text()) if path.exists() else {}


def test_what_is_changed_holds_at_once_in_the_window_and_on_the_disk(
    start: Start, phantoms: list[Path], lungseg_home: Path
) -> None:
    desk = start()
    desk.open(phantoms[0])
    program, page = desk.program, opened(desk)
    choose(page.rows["theme"], 1)
    assert theme.current() == "light"
    click(page.rows["view.corner_texts"].control.field)
    write(page.rows["view.opacity"], "40")
    write(page.rows["brush.radius"], "7.5")
    choose(page.rows["window.sort"], 2)
    choose(page.rows["training.protocol"], 1)
    click(page.rows["predict.ahead"].control.field)
    assert program.panels.segments.overlay == (40, False)
    assert program.viewing.ensure().view.overlay.style.opacity == pytest.approx(0.4)
    assert program.session.tools.radius == 7.5
    assert program.window.worklist.model.order is Order.NAME
    assert program.session.protocol == RETROCARDIAC
    assert not program.ahead.on
    assert not program.window.actions_table.action("model.ahead").isChecked()
    stored = kept(lungseg_home)
    wanted = {
        "theme": "light",
        "view.corner_texts": False,
        "view.opacity": 40,
        "brush.radius": 7.5,
        "window.sort": "name",
        "training.protocol": RETROCARDIAC,
        "predict.ahead": False,
    }
    assert {key: stored.get(key) for key in wanted} == wanted
    assert page.count.text() == "7 changed"


def test_what_is_changed_elsewhere_stands_on_the_page(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    desk.open(phantoms[0])
    program, page = desk.program, opened(desk)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not program.window.page_open
    table = program.window.actions_table
    for command in ("view.more", "view.theme", "view.corners", "model.ahead", "file.keep.90", "brush.larger"):
        table.run(command)
    program.versions.choose_protocol(RETROCARDIAC)
    program.panels.segments.style_choice.chosen.emit("outline")  # as its button does, once it is on
    shown = {key: row.value for key, row in opened(desk).rows.items() if row.changed}
    assert shown.pop("brush.radius") == program.session.tools.radius > 12
    assert shown == {
        "view.opacity": 20,
        "theme": "light",
        "view.corner_texts": False,
        "predict.ahead": False,
        "keep.days": 90,
        "training.protocol": RETROCARDIAC,
    }
    box = page.rows["view.opacity"].control.field
    assert isinstance(box, QWidget)
    assert page.rows["view.opacity"].note.text() == "Changed. Default: 15 %."
    assert "90 days are forgotten" in program.messages.banners["time to keep"]


def test_one_is_reset_and_the_reset_is_undone(start: Start, lungseg_home: Path) -> None:
    desk = start()
    page = opened(desk)
    row = page.rows["view.outline"]
    assert not row.reset_button.isVisible()
    assert not page.reset_button.isEnabled()
    write(row, "3")
    assert row.reset_button.isVisible()
    assert row.reset_button.accessibleName() == "Outline width: reset to 1.75 px"
    page.scrolled.ensureWidgetVisible(row)
    row.reset_button.setFocus()
    QTest.keyClick(row.reset_button, Qt.Key.Key_Space)
    assert row.value == 1.75
    assert "view.outline" not in kept(lungseg_home)
    assert desk.program.messages.toast_words == "Outline width is back at its default"
    assert row.isAncestorOf(QApplication.focusWidget() or page)  # the button that went had the focus
    toast = desk.program.messages._toast  # pyright: ignore[reportPrivateUsage]
    assert toast is not None
    click(toast.buttons[0])
    assert row.value == 3.0
    assert kept(lungseg_home)["view.outline"] == 3.0


@pytest.mark.parametrize("answer", ["Keep", "Reset"])
def test_all_are_reset_after_a_question_that_names_them(
    start: Start, lungseg_home: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    desk = start()
    page = opened(desk)
    write(page.rows["view.opacity"], "60")
    click(page.rows["benefit.record"].control.field)
    asked: list[str] = []

    def answered(box: QMessageBox) -> int:
        asked.append(box.informativeText())
        button = next(button for button in box.buttons() if button.text() == answer)
        button.click()
        return 0

    monkeypatch.setattr(questions.QMessageBox, "exec", answered)
    click(page.reset_button)
    assert asked == ["These go back to their defaults: Fill opacity, Record time and corrections of each case."]
    assert page.changed == ([] if answer == "Reset" else ["view.opacity", "benefit.record"])
    assert kept(lungseg_home).get("view.opacity", 15) == (15 if answer == "Reset" else 60)


def test_the_search_finds_by_name_explanation_section_and_choice(start: Start) -> None:
    desk = start()
    page = opened(desk)
    assert page.search.hasFocus()
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    def shown() -> list[str]:
        return [key for key, row in page.rows.items() if row.isVisibleTo(page)]

    def search(words: str) -> list[str]:
        page.search.clear()
        QTest.keyClicks(page.search, words)
        return shown()

    assert search("opacity") == ["view.opacity", "view.opacity_left"]
    assert search("GRAPHICS CARD") == ["model.device"]  # of its explanation and a choice
    assert search("privacy") == ["worklist.names", "keep.days", "benefit.record"]
    assert search("training set size") == []
    assert page.findChild(Places).isVisibleTo(page)  # pyright: ignore[reportOptionalMemberAccess]
    assert search("xyzzy") == []
    assert page.nothing.isVisible()
    assert page.nothing.text() == "No setting matches “xyzzy”."
    search("label map")
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.rows["seg.kind"].control.field.hasFocus()
    page.search.setFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert desk.program.window.page_open
    assert len(shown()) == len(page.rows)
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert not desk.program.window.page_open


def test_every_control_is_reached_by_tab_has_a_name_and_is_seen_then(start: Start) -> None:
    desk = start()
    page = opened(desk)
    page.search.setFocus()
    met: dict[str, str] = {}
    for _ in range(200):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        assert at is not None
        if at is page.search:
            break
        for key, row in page.rows.items():
            if row.isAncestorOf(at):
                met.setdefault(key, at.accessibleName())
                inside = row.mapTo(page.scrolled.viewport(), QPoint(0, row.height() // 2)).y()
                assert 0 <= inside <= page.scrolled.viewport().height(), f"{key} has the focus and is not seen"
    # Of windows none is saved, so there is nothing to reach.
    assert list(met) == [key for key in page.rows if key != "view.windows"]
    assert all(met.values()), met


def test_the_wheel_scrolls_the_page_and_changes_nothing(start: Start) -> None:
    desk = start()
    page = opened(desk)
    for key in ("theme", "view.opacity"):
        field = page.rows[key].control.field
        field.setFocus()
        place = QPointF(8, 8)
        turn = QWheelEvent(
            place,
            field.mapToGlobal(place),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(field, turn)
    assert page.changed == []


def test_numbers_stay_within_bounds_and_step_to_round_ones(start: Start) -> None:
    desk = start()
    page = opened(desk)
    row = page.rows["view.opacity_left"]
    assert row.control.field.text() == "same as the right lung"  # pyright: ignore[reportAttributeAccessIssue]
    plus = row.control.more  # pyright: ignore[reportAttributeAccessIssue]
    page.scrolled.ensureWidgetVisible(row)
    click(plus)
    assert row.value == 0
    click(plus)
    assert row.value == 5
    assert desk.program.panels.segments.opacities == {1: 15, 2: 5}
    write(row, "400")  # a third digit is not taken
    assert row.value == 40


def test_one_lung_cannot_have_the_colour_of_the_other(start: Start) -> None:
    desk = start()
    page = opened(desk)
    right, left = page.rows["view.colour_right"], page.rows["view.colour_left"]
    green = right.control.swatches["#5bd48c"]  # pyright: ignore[reportAttributeAccessIssue]
    page.scrolled.ensureWidgetVisible(right)
    click(green)
    assert desk.program.panels.segments.colours[1].name() == "#5bd48c"
    assert not left.control.swatches["#5bd48c"].isEnabled()  # pyright: ignore[reportAttributeAccessIssue]
    assert right.note.text() == "Changed. Default: Blue."


def test_a_folder_that_is_not_there_and_a_bad_template_are_one_sentence(start: Start, tmp_path: Path) -> None:
    desk = start()
    page = opened(desk)
    folder, names = page.rows["export.folder"], page.rows["export.names"]
    write(folder, str(tmp_path / "missing"))
    assert folder.note.text() == "There is no such folder. Choose another one."
    assert desk.program.services.settings.text("export.folder") == ""
    write(folder, str(tmp_path))
    assert desk.program.services.settings.text("export.folder") == str(tmp_path)
    write(names, "case")
    assert names.note.text().startswith("The template gives every case the same name.")
    assert desk.program.services.settings.text("export.names") == "{name}"
    write(names, "{code}")
    assert desk.program.services.settings.text("export.names") == "{code}"
    assert names.note.text() == "Changed. Default: {name}."


def test_the_device_says_when_it_takes_effect(start: Start) -> None:
    desk = start()
    row = opened(desk).rows["model.device"]
    choose(row, 1)
    assert row.note.text().endswith("Takes effect the next time you start lungseg.")
    choose(row, -1)
    assert row.note.text() == ""


def test_a_disk_that_refuses_is_one_sentence_and_retried(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = start()
    page = opened(desk)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        write(page.rows["view.opacity"], "55")
    banners = desk.program.messages.banners
    assert banners["settings"].startswith("The settings could not be saved: the disk is full.")
    assert desk.program.panels.segments.overlay[0] == 55  # it holds until the end
    write(page.rows["view.opacity"], "56")
    assert "settings" not in desk.program.messages.banners
    assert Settings(desk.program.services.settings.path).number("view.opacity") == 56


def test_places_show_path_and_size_and_open(
    start: Start, lungseg_home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    models = lungseg_home / "models" / "1"
    models.mkdir(parents=True)
    (models / "big").write_bytes(bytes(1_500_000))
    (models / "small").write_bytes(bytes(100_000))
    desk = start()
    page = opened(desk)
    places = page.findChild(Places)
    assert isinstance(places, Places)
    rows = {row.place.name: row for row in places.rows}
    desk.until(lambda: all(row.use.text() != "Counting…" for row in places.rows))
    assert rows["Your model versions"].use.text() == "1.6 MB in 2 files"
    assert rows["Settings file"].use.text() == "Nothing yet"
    assert not rows["Settings file"].open_button.isEnabled()
    assert rows["Bundled weights"].place.path.is_dir()
    assert rows["Data folder"].place.path == lungseg_home
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()) or len(shown) < 2)
    page.nav.setCurrentRow(len(SECTIONS) - 1)
    button = rows["Data folder"].open_button
    click(button)
    assert shown == [str(lungseg_home)]
    click(button)
    assert "could not be opened" in desk.program.messages.banners["places"]


def test_sizes_are_counted_away_from_the_window_and_not_once_the_page_is_left(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    from lungseg_gui.core.errors import Cancelled
    from lungseg_gui.services.disk_use import DiskUse
    from lungseg_gui.ui.dialogs import places as module

    let, begun, ended = threading.Event(), threading.Event(), list[str]()

    def slow(path: Path, *, go_on: Callable[[], object]) -> DiskUse:
        begun.set()
        assert let.wait(120)
        try:
            go_on()
        except Cancelled:
            ended.append("cancelled")
            raise
        return DiskUse(1, 1)

    monkeypatch.setattr(module, "measure", slow)
    desk = start()
    page = opened(desk)
    desk.until(begun.is_set)
    write(page.rows["view.opacity"], "30")  # the window goes on meanwhile
    assert page.rows["view.opacity"].value == 30
    QTest.keyClick(page, Qt.Key.Key_Escape)
    let.set()
    desk.until(lambda: ended == ["cancelled"])


def test_a_locked_setting_is_greyed_with_its_reason(start: Start, lungseg_home: Path) -> None:
    from lungseg_gui.services.settings import Locked

    desk = start()
    reason = "Your hospital has set this."
    locked = Settings(lungseg_home / "settings.json", locked={"keep.days": Locked(30, reason)})
    desk.program.settings_editing._settings = locked  # pyright: ignore[reportPrivateUsage]
    page = opened(desk)
    row = page.rows["keep.days"]
    assert row.value == 30
    assert row.note.text() == reason
    assert not row.control.isEnabled()
    assert not row.reset_button.isVisible()
    assert reason in row.control.field.accessibleDescription()
    assert page.changed == []


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_no_word_is_cut_at_a_small_window_and_with_larger_text(start: Start, qapp: QApplication, scale: float) -> None:
    import re

    desk = start()
    window = desk.program.window
    window.resize(1366, 768)
    page = opened(desk)
    if scale > 1:

        def larger(sheet: str) -> str:
            return re.sub(r"font-size: (\d+)px", lambda found: f"font-size: {round(int(found[1]) * scale)}px", sheet)

        qapp.setStyleSheet(larger(qapp.styleSheet()))
        for widget in page.findChildren(QWidget):
            if widget.styleSheet():
                widget.setStyleSheet(larger(widget.styleSheet()))
    for row in page.rows.values():
        row.note.setText("Changed. Default: Something rather long. Takes effect the next time you start lungseg.")
        row.note.show()
    QApplication.processEvents()
    page.grab()
    width = page.scrolled.viewport().width()
    assert page.scrolled.horizontalScrollBar().maximum() == 0
    inner = page.scrolled.widget()
    assert inner is not None
    assert inner.width() <= width
    for row in page.rows.values():
        for label in (row.name, row.detail, row.note):
            if label.isVisibleTo(row):
                assert label.height() >= label.heightForWidth(label.width()), label.text()
        field = row.control.field
        assert row.rect().contains(field.geometry().translated(row.control.pos())), row.setting.key


def test_settings_are_exported_taken_in_and_taken_back(start: Start, phantoms: list[Path], tmp_path: Path) -> None:
    desk = start()
    program, page, path = desk.program, opened(desk), tmp_path / "mine.json"
    editing, settings = program.settings_editing, program.services.settings
    choose(page.rows["theme"], 1)
    editing.export(path)
    desk.until(lambda: program.messages.toast_words == f"mine.json exported to {tmp_path.name}")
    choose(page.rows["theme"], -1)
    settings.set("view.opacity", 60)
    editing.take_in(path)
    desk.until(lambda: theme.current() == "light")
    assert settings.number("view.opacity") == 15
    assert program.messages.toast_words == "2 settings changed"
    toast = program.messages._toast  # pyright: ignore[reportPrivateUsage]
    assert toast is not None
    QTest.mouseClick(toast.buttons[0], Qt.MouseButton.LeftButton)
    assert (theme.current(), settings.number("view.opacity")) == ("dark", 60)
    path.write_text("{}")
    editing.take_in(path)
    desk.until(lambda: "contains no lungseg settings" in program.messages.banners.get("settings", ""))
