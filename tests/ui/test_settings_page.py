"""The settings page and its tables: complete, and as easily added to as CONTRIBUTING says."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lungseg_gui.core.language import tr_later
from lungseg_gui.services.settings import SETTINGS, Form, Locked, Setting, Settings
from lungseg_gui.ui.dialogs.setting_controls import value_words
from lungseg_gui.ui.dialogs.setting_row import CONTROLS
from lungseg_gui.ui.dialogs.settings_page import SettingsPage
from lungseg_gui.ui.dialogs.settings_sections import SECTIONS, SettingsSection
from lungseg_gui.ui.parts import icon_button
from lungseg_gui.ui.viewer import colours

ROOT = Path(__file__).parents[2]
OWN_PAGES = ("places", "pacs")  # have tests of their own, with services


def a_page(settings: Settings, sections: tuple[SettingsSection, ...] = SECTIONS) -> SettingsPage:
    def made(section: SettingsSection) -> QWidget | None:
        return section.page(None, None) if section.page is not None and section.key not in OWN_PAGES else None  # pyright: ignore[reportArgumentType]

    page = SettingsPage(
        settings,
        sections,
        make_page=made,
        set_value=settings.set,
        reset=lambda key: settings.set(key, next(row.default for row in settings.table if row.key == key)),
        reset_all=lambda: None,
        take_in=lambda: None,
        export=lambda: None,
        back=lambda: None,
    )
    settings.observe(page.show_values)
    return page


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


@pytest.mark.parametrize(
    ("sought", "key"),
    [
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
    ],
)
def test_a_setting_is_found_by_the_words_a_reader_has_for_it(
    qtbot: QtBot, dark: None, tmp_path: Path, sought: str, key: str
) -> None:
    page = a_page(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    page.search.setText(sought)
    found = [row.setting.key for row in page.rows.values() if not row.isHidden()]
    assert key in found
    assert len(found) <= 9


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
