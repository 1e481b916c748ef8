"""The settings page and its tables: complete, and as easily added to as CONTRIBUTING says."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QCheckBox, QLabel, QLineEdit, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from lungseg_gui.core.language import tr_later
from lungseg_gui.services.settings import SETTINGS, Form, Locked, Setting, Settings
from lungseg_gui.ui.dialogs.setting_controls import value_words
from lungseg_gui.ui.dialogs.setting_row import CONTROLS, SettingRow
from lungseg_gui.ui.dialogs.settings_page import SettingsPage
from lungseg_gui.ui.dialogs.settings_sections import SECTIONS, SettingsSection
from lungseg_gui.ui.parts import icon_button
from lungseg_gui.ui.viewer import colours

ROOT = Path(__file__).parents[2]
OWN_PAGES = ("places", "pacs")  # have tests of their own, with services


def a_page(
    settings: Settings,
    sections: tuple[SettingsSection, ...] = SECTIONS,
    *,
    reset_all: Callable[[], object] = lambda: None,
    back: Callable[[], object] = lambda: None,
    parent: QWidget | None = None,
) -> SettingsPage:
    def made(section: SettingsSection) -> QWidget | None:
        return section.page(None, None) if section.page is not None and section.key not in OWN_PAGES else None  # pyright: ignore[reportArgumentType]

    page = SettingsPage(
        settings,
        sections,
        make_page=made,
        set_value=settings.set,
        reset=lambda key: settings.set(key, next(row.default for row in settings.table if row.key == key)),
        reset_all=reset_all,
        take_in=lambda: None,
        export=lambda: None,
        back=back,
        parent=parent,
    )
    settings.observe(page.show_values)
    return page


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def page(qtbot: QtBot, dark: None, settings: Settings) -> SettingsPage:
    """The page, as it is shown."""
    page = a_page(settings)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(8, 8))


def write(row: SettingRow, words: str) -> None:
    """Write a number or words over what is there, and press Enter."""
    field = row.control.field
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


class Styled(QObject):
    """Counts how often the rules of the style sheet are looked up for a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.number = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.number += event.type() is QEvent.Type.StyleChange
        return False


def test_what_is_made_where_it_will_stand_is_styled_once_and_not_at_each_level(
    qtbot: QtBot, dark: None, settings: Settings, qapp: QApplication
) -> None:
    host, styled = QStackedWidget(), Styled()
    qtbot.addWidget(host)
    qapp.installEventFilter(styled)
    page = a_page(settings, parent=host)
    host.addWidget(page)
    qapp.removeEventFilter(styled)
    widgets = len(page.findChildren(QWidget))
    assert widgets < styled.number < 1.7 * widgets  # level by level: six times each


def test_every_setting_with_a_section_is_on_the_page_once(qtbot: QtBot, dark: None, tmp_path: Path) -> None:
    page = a_page(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    assert list(page.rows) == [
        row.key for section in SECTIONS for row in SETTINGS if row.section and row.section == section.key
    ]
    assert {row.section for row in SETTINGS} - {section.key for section in SECTIONS} == {""}
    assert {row.setting.control for row in page.rows.values()} >= set(Form) - {Form.TEXT}
    assert set(CONTROLS) == set(Form)


def complete(table: tuple[Setting, ...]) -> None:
    for row in table:
        assert len(row.said) == (len(row.choices) if row.section else 0), row.key
        assert not row.detail or row.detail.endswith((".", "?")), row.key
        assert not row.text.endswith("."), row.key
        assert bool(row.also) == bool(row.section), f"{row.key}: which other words would a reader look under?"
        if row.section and row.control is Form.NUMBER:
            assert abs(row.low) < 1e5 > abs(row.high), f"{row.key} has no bounds"
        if row.unlike:
            assert next(other for other in SETTINGS if other.key == row.unlike).unlike == row.key


def test_the_rows_of_the_table_are_complete() -> None:
    complete(SETTINGS)
    usual = {row.key: row.default for row in SETTINGS}
    assert usual["view.colour_right"] == colours.SEGMENTS[1].name()
    assert usual["view.colour_left"] == colours.SEGMENTS[2].name()


def test_the_setting_and_the_section_of_contributing_are_a_row_each(qtbot: QtBot, dark: None, tmp_path: Path) -> None:
    source = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", source, re.DOTALL)
    row = next(block for block in blocks if block.startswith("Setting("))
    section = next(block for block in blocks if block.startswith("SettingsSection("))

    def ward_page(services: object, messages: object) -> QWidget:
        return QLabel("The ward's own page")

    setting = eval(row, {"Setting": Setting, "tr_later": tr_later})
    complete((setting,))
    added = eval(section, {"SettingsSection": SettingsSection, "WardPage": ward_page})
    settings = Settings(tmp_path / "settings.json", table=(*SETTINGS, setting))
    page = a_page(settings, (*SECTIONS, added))
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    box = page.rows[setting.key].control.field
    assert isinstance(box, QCheckBox)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert settings.flag(setting.key) is True
    assert Settings(tmp_path / "settings.json", table=settings.table).flag(setting.key) is True
    QTest.keyClicks(page.search, "finds it by")
    own = next(label for label in page.findChildren(QLabel) if label.text() == "The ward's own page")
    assert own.isVisible()
    assert not box.isVisible()


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("keep.days", 0, "for ever"),
        ("keep.days", 30, "30 days"),
        ("view.outline", 1.75, "1.75 px"),
        ("brush.radius", 12.0, "12.0 mm"),
        ("theme", "light", "Light"),
        ("benefit.record", False, "Off"),
        ("view.colour_right", colours.SEGMENTS[1].name(), "Blue"),
        ("export.folder", "", "none"),
    ],
)
def test_values_as_the_reader_sees_them(key: str, value: object, words: str) -> None:
    setting = next(row for row in SETTINGS if row.key == key)
    assert value_words(setting, value) == words  # pyright: ignore[reportArgumentType]


def test_controls_are_large_enough_and_named(qtbot: QtBot, dark: None, tmp_path: Path) -> None:
    page = a_page(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    least = icon_button("x", "x").height() - 4
    for row in page.rows.values():
        for control in row.control.findChildren(QWidget):
            if isinstance(control.parentWidget(), QAbstractSpinBox):
                continue
            if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible():
                assert control.accessibleName(), row.setting.key
                assert min(control.width(), control.height()) >= least, row.setting.key


def test_the_search_finds_a_setting_by_words_of_both_languages(
    qtbot: QtBot, dark: None, bracketed: None, tmp_path: Path
) -> None:
    page = a_page(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    row = page.rows["theme"]
    assert row.name.text() == "[Theme]"
    assert f"[{row.setting.also}] " in row.words
    assert row.setting.also in row.words.replace(f"[{row.setting.also}]", "")


def test_a_locked_value_holds_and_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(
        path, locked={"theme": Locked("light", "Set by your hospital."), "keep.days": Locked(30, "So too.")}
    )
    told: list[frozenset[str]] = []
    settings.observe(told.append)
    settings.set("theme", "dark")
    settings.set("keep.days", 90)
    settings.set("view.opacity", 30)
    assert settings.text("theme") == "light"
    assert settings.number("keep.days") == 30
    assert told == [frozenset({"view.opacity"})]
    assert "keep.days" not in path.read_text()
    assert settings.lock_of("theme") == "Set by your hospital."
    assert settings.lock_of("view.opacity") == ""


def test_what_is_held_is_told_at_once_and_written_with_the_next_change(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(path)
    told: list[frozenset[str]] = []
    stop: Callable[[], None] = settings.observe(told.append)
    settings.hold({"brush.radius": 8.0})
    settings.hold({"brush.radius": 8.0})
    assert told == [frozenset({"brush.radius"})]
    assert not path.exists()
    settings.update({"brush.radius": 8.0})  # as the end of the program does
    assert Settings(path).number("brush.radius") == 8.0
    stop()
    settings.set("theme", "light")
    assert len(told) == 1


def test_a_colour_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not a valid value"):
        Settings(tmp_path / "settings.json").set("view.colour_left", "greenish")


WORDS = (
    ("time to keep", "keep.days"),
    ("delete old cases", "keep.days"),
    ("dark mode", "theme"),
    ("hide the patient name", "view.corner_texts"),
    ("sort", "window.sort"),
    ("contour", "view.style"),
    ("transparency of the mask", "view.opacity"),
    ("thickness of line", "view.outline"),
    ("color of left lung", "view.colour_left"),
    ("brush size", "brush.radius"),
    ("sensitivity", "brush.tolerance"),
    ("dilate", "brush.margin"),
    ("retrocardiac", "training.protocol"),
    ("automatic prediction", "predict.ahead"),
    ("gpu", "model.device"),
    ("save to directory", "export.folder"),
    ("where to open from", "open.folder"),
    ("filename", "export.names"),
    ("segmentation format", "seg.kind"),
    ("pixel spacing", "seg.geometry"),
    ("pacs cache", "pacs.limit_gb"),
    ("reading time", "benefit.record"),
)
"""Words that a reader has for a setting, and its key."""


def test_a_setting_is_found_by_the_words_a_reader_has_for_it(page: SettingsPage) -> None:
    wrong: dict[str, list[str]] = {}
    for sought, key in WORDS:
        page.search.setText(sought)
        found = [row.setting.key for row in page.rows.values() if not row.isHidden()]
        if key not in found or len(found) > 9:
            wrong[sought] = found
    assert wrong == {}


def test_what_the_search_leaves_out_leaves_no_line(qtbot: QtBot, dark: None, tmp_path: Path) -> None:
    page = a_page(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    page.search.setText("brush size")
    seen = [line for part in page.parts for line in part.lines.values() if not line.isHidden()]
    assert len(seen) == sum(not row.isHidden() for row in page.rows.values())
    item = page.nav.currentItem()
    assert item is not None
    assert (item.text(), item.isHidden()) == ("Tools", False)  # marked, as what is shown belongs to it
    page.search.clear()
    assert not any(line.isHidden() for part in page.parts for line in part.lines.values())


def test_a_folder_is_kept_as_the_whole_path(
    qtbot: QtBot, dark: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exports would go to a folder called ~ in whichever folder the program was started from."""
    (tmp_path / "masks").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    settings = Settings(tmp_path / "settings.json")
    page = a_page(settings)
    qtbot.addWidget(page)
    line = page.rows["export.folder"].control.field
    assert isinstance(line, QLineEdit)
    for written in ("~/masks", "masks"):
        settings.set("export.folder", "")
        line.setText(written)
        line.editingFinished.emit()
        assert settings.text("export.folder") == str(tmp_path / "masks")
        assert line.text() == str(tmp_path / "masks")


# -- by hand
def test_one_is_reset_by_its_button_and_all_by_that_of_the_page(qtbot: QtBot, dark: None, settings: Settings) -> None:
    asked: list[int] = []
    page = a_page(settings, reset_all=lambda: asked.append(1))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    row = page.rows["view.outline"]
    assert not row.reset_button.isVisible()
    assert not page.reset_button.isEnabled()
    write(row, "3")
    click(page.reset_button)
    assert (page.changed, asked) == (["view.outline"], [1])
    assert row.reset_button.accessibleName() == "Outline width: reset to 1.75 px"
    page.scrolled.ensureWidgetVisible(row)
    row.reset_button.setFocus()
    QTest.keyClick(row.reset_button, Qt.Key.Key_Space)
    assert (row.value, page.changed) == (1.75, [])
    assert not row.reset_button.isVisible()
    assert row.isAncestorOf(QApplication.focusWidget() or page)  # the button that went had the focus


def test_the_search_finds_by_name_explanation_section_and_choice(qtbot: QtBot, dark: None, settings: Settings) -> None:
    left: list[int] = []
    page = a_page(settings, back=lambda: left.append(1))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()

    def shown() -> list[str]:
        return [key for key, row in page.rows.items() if row.isVisibleTo(page)]

    def search(words: str) -> list[str]:
        page.search.clear()
        QTest.keyClicks(page.search, words)
        return shown()

    assert search("opacity") == ["view.opacity", "view.opacity_left"]
    assert search("GRAPHICS CARD") == ["model.device"]  # of its explanation and a choice
    assert search("privacy") == ["worklist.names", "keep.days", "benefit.record"]
    assert search("xyzzy") == []
    assert page.nothing.isVisible()
    assert page.nothing.text() == "No setting matches “xyzzy”."
    search("label map")
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.rows["seg.kind"].control.field.hasFocus()
    page.search.setFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert (page.search.text(), left) == ("", [])
    assert len(shown()) == len(page.rows)
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert left == [1]


def test_the_wheel_scrolls_the_page_and_changes_nothing(page: SettingsPage) -> None:
    for key in ("theme", "view.opacity"):
        field = page.rows[key].control.field
        field.setFocus()
        place, none = QPointF(8, 8), Qt.MouseButton.NoButton
        turn = QWheelEvent(
            place,
            field.mapToGlobal(place),
            QPoint(),
            QPoint(0, -120),
            none,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(field, turn)
    assert page.changed == []


def test_numbers_stay_within_bounds_and_step_to_round_ones(page: SettingsPage) -> None:
    row = page.rows["view.opacity_left"]
    control: Any = row.control
    assert control.field.text() == "same as the right lung"
    page.scrolled.ensureWidgetVisible(row)
    click(control.more)
    assert row.value == 0
    click(control.more)
    assert row.value == 5
    write(row, "400")  # a third digit is not taken
    assert row.value == 40


def test_one_lung_cannot_have_the_colour_of_the_other(page: SettingsPage, settings: Settings) -> None:
    right, left = page.rows["view.colour_right"], page.rows["view.colour_left"]
    controls: list[Any] = [right.control, left.control]
    at_first = settings.text("view.colour_right")
    assert [name for name, swatch in controls[1].swatches.items() if not swatch.isEnabled()] == [at_first]
    page.scrolled.ensureWidgetVisible(right)
    click(controls[0].swatches["#5bd48c"])
    assert settings.text("view.colour_right") == "#5bd48c"
    assert not controls[1].swatches["#5bd48c"].isEnabled()
    assert right.note.text() == "Changed. Default: Blue."


def test_a_folder_that_is_not_there_and_a_bad_template_are_one_sentence(
    page: SettingsPage, settings: Settings, tmp_path: Path
) -> None:
    folder, names = page.rows["export.folder"], page.rows["export.names"]
    write(folder, str(tmp_path / "missing"))
    assert folder.note.text() == "There is no such folder. Choose another one."
    assert settings.text("export.folder") == ""
    write(folder, str(tmp_path))
    assert settings.text("export.folder") == str(tmp_path)
    write(names, "case")
    assert names.note.text().startswith("The template gives every case the same name.")
    assert settings.text("export.names") == "{name}"
    write(names, "{code}")
    assert settings.text("export.names") == "{code}"
    assert names.note.text() == "Changed. Default: {name}."


def test_the_device_says_when_it_takes_effect(page: SettingsPage) -> None:
    row = page.rows["model.device"]
    row.control.field.setFocus()
    QTest.keyClick(row.control.field, Qt.Key.Key_Down)
    assert row.note.text().endswith("Takes effect the next time you start lungseg.")
    QTest.keyClick(row.control.field, Qt.Key.Key_Up)
    assert row.note.text() == ""


def test_a_locked_setting_is_greyed_with_its_reason(qtbot: QtBot, dark: None, tmp_path: Path) -> None:
    reason = "Your hospital has set this."
    page = a_page(Settings(tmp_path / "settings.json", locked={"keep.days": Locked(30, reason)}))
    qtbot.addWidget(page)
    row = page.rows["keep.days"]
    assert row.value == 30
    assert row.note.text() == reason
    assert not row.control.isEnabled()
    assert row.reset_button.isHidden()
    assert reason in row.control.field.accessibleDescription()
    assert page.changed == []
