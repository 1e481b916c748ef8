"""The settings page in the window: changed by hand and keys, in step with what it sets, kept, and taken back."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from lungseg_gui.core.protocol import RETROCARDIAC
from lungseg_gui.ui import theme
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
    page.search.setText("training set size")
    assert places.isVisibleTo(page)
    assert not any(row.isVisibleTo(page) for row in page.rows.values())
    page.search.clear()
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


def all_is_in_sight(page: SettingsPage) -> None:
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


def test_no_word_is_cut_at_a_small_window_and_with_larger_text(start: Start, qapp: QApplication) -> None:
    def larger(sheet: str) -> str:
        return re.sub(r"font-size: (\d+)px", lambda found: f"font-size: {round(int(found[1]) * 1.5)}px", sheet)

    desk = start()
    desk.program.window.resize(1366, 768)
    page = opened(desk)
    for row in page.rows.values():
        row.note.setText("Changed. Default: Something rather long. Takes effect the next time you start lungseg.")
        row.note.show()
    all_is_in_sight(page)
    name = page.rows["theme"].name
    before = name.sizeHint().height()
    qapp.setStyleSheet(larger(qapp.styleSheet()))
    for widget in page.findChildren(QWidget):
        if widget.styleSheet():
            widget.setStyleSheet(larger(widget.styleSheet()))
    all_is_in_sight(page)
    assert name.sizeHint().height() > before
