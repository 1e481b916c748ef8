"""What the window says follows the language: numbers, dates, plurals, letters of menus."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lungseg_gui.core import language
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import LEFT
from lungseg_gui.core.numerals import decimal, grouped, pointed
from lungseg_gui.core.review import Status
from lungseg_gui.core.study import Spacing
from lungseg_gui.jobs.several import Why
from lungseg_gui.services.library.values import bare
from lungseg_gui.ui.controllers.several_words import images, left_out
from lungseg_gui.ui.mnemonics import mnemonics
from lungseg_gui.ui.panels import wording
from lungseg_gui.ui.panels.worklist_words import search_text
from lungseg_gui.ui.parts import CHIPS, Chip, NumberBox, Section, SliderRow, Toast
from lungseg_gui.ui.viewer import texts
from lungseg_gui.ui.viewer.layer import OverlayStyle

_GERMAN = {
    "d MMM yyyy": "d. MMM yyyy",
    "yyyy-MM-dd": "dd.MM.yyyy",
    "today {time}": "heute {time}",
    "{n} images": "{n} Bilder",
    "{n} have no mask": "{n} ohne Maske",
    "{n} of {total} images left out: {why}.": "{n} von {total} Bildern ausgelassen: {why}.",
    "Accepted": "Angenommen",
    "{area:.1f} cm²": "{area:.1f} cm²",
}


def _find(words: str, _comment: str, number: int) -> str:
    return "ein Bild" if (words, number) == ("{n} images", 1) else _GERMAN.get(words, "")


@pytest.fixture
def german() -> Iterator[None]:
    before, locale = language.current(), QLocale()
    language.install(language.Language("de", _find, ","))
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(locale)
    language.install(before)


@pytest.mark.usefixtures("german")
def test_numbers_have_the_decimal_separator_of_the_language() -> None:
    assert decimal(0.9512, 3) == wording.dice_text(0.9512) == "0,951"
    assert grouped(12345.6, 1) == "12\u202f345,6"
    assert pointed("1.5 × 2") == "1,5 × 2"
    assert wording.signed(-0.0049, 3) == "−0,005"
    assert wording.seconds_text(0.21) == "0,21 s"
    assert wording.area_text(1000, Spacing(1.0, 1.0)) == "10,0 cm²"
    assert texts.percent(0.055) == "5,5 %"


@pytest.mark.usefixtures("german")
def test_dates_are_written_and_read_as_in_the_language() -> None:
    now = datetime(2026, 11, 29, 10, 30)
    assert wording.date_text(now, year=True) == "29. Nov. 2026"
    assert wording.moment_text("2026-11-29T09:05:00", now=now) == "heute 09:05"
    assert wording.day_text(date(2026, 11, 28)) == wording.iso_day_text("2026-11-28") == "28.11.2026"
    assert wording.typed_day("28.11.2026") == "2026-11-28"
    assert wording.typed_day("2026-11-28") == "2026-11-28"
    assert wording.typed_day("last week") == "last week"
    assert wording.iso_day_text("20261128?") == "20261128?"


@pytest.mark.usefixtures("german")
def test_the_number_decides_on_the_form() -> None:
    assert [images(1), images(12), images(1200)] == ["ein Bild", "12 Bilder", "1\u202f200 Bilder"]
    assert left_out({Why.EMPTY: ["a", "b"]}, total=9) == "2 von 9 Bildern ausgelassen: 2 ohne Maske."


@pytest.mark.usefixtures("german")
def test_german_nouns_stay_large_in_a_list() -> None:
    assert wording.listed(["Zwei Lungen", "Keine Löcher"]) == "Zwei Lungen · Keine Löcher"
    language.install(language.Language())
    assert wording.listed(["Two lungs", "No holes"]) == "Two lungs, no holes"


@pytest.mark.usefixtures("german")
def test_a_table_is_translated_where_it_is_shown(qtbot: QtBot) -> None:
    assert CHIPS["accepted"].word == "Accepted"
    chip = Chip("accepted")
    qtbot.addWidget(chip)
    assert "Angenommen" in chip.accessibleName()


@pytest.mark.usefixtures("bracketed")
def test_the_name_of_a_section_is_no_text(qtbot: QtBot) -> None:
    section = Section(language.tr("Uncertain edges"))
    qtbot.addWidget(section)
    assert (section.title, section.objectName()) == ("[Uncertain edges]", "section-uncertain-edges")
    assert texts.hidden(OverlayStyle(hidden=frozenset({LEFT}))) == ("[Left lung hidden]",)


@pytest.mark.parametrize(("code", "typed", "shown"), [("de", "1.5", "1,5"), ("de", "1,5", "1,5"), ("en", "1,5", "1.5")])
def test_a_number_may_be_typed_with_point_or_comma(qtbot: QtBot, code: str, typed: str, shown: str) -> None:
    box = NumberBox()
    qtbot.addWidget(box)
    box.setLocale(QLocale(code))
    box.setDecimals(1)
    box.setSuffix(" mm")
    box.show()
    box.selectAll()
    QTest.keyClicks(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 1.5
    assert box.text() == f"{shown} mm"


@pytest.mark.usefixtures("german")
def test_a_slider_shows_the_comma(qtbot: QtBot) -> None:
    row = SliderRow("Radius", low=0.5, high=60, value=12.5, unit="mm", decimals=1)
    qtbot.addWidget(row)
    assert row.box.text() == "12,5 mm"


@pytest.mark.usefixtures("german")
def test_a_search_of_the_worklist_finds_both_languages() -> None:
    entry = replace(bare(Path("/x/a.dcm")), status=Status.ACCEPTED)
    assert {"angenommen", "accepted"} <= set(search_text(entry).split())


def test_words_without_letters_of_the_keyboard_get_one_in_brackets() -> None:
    assert mnemonics(["打开…", "保存 PDF", "打印", "&"]) == ["打开(&A)…", "保存 &PDF", "打印(&B)", "&&"]
    words = {"File": "文件", "Find": "查找", "Edit": "编辑"}
    language.install(language.Language("zh_CN", lambda text, *_: words.get(text, "")))
    try:
        titles = [tr("File"), tr("Find"), tr("Edit")]
        assert mnemonics(titles) == ["文件(&F)", "查找(&I)", "编辑(&E)"]  # the letters of the English
    finally:
        language.install(language.Language())
    assert mnemonics(["窗 1", "位 1"]) == ["窗 &1", "位 1(&A)"]
    assert mnemonics(["üb", "b", "ß"]) == ["&üb", "&b", "ß"]
    assert mnemonics(["Öffnen", "Über"]) == ["Ö&ffnen", "Ü&ber"]


def test_a_sentence_follows_another_as_the_language_ends_them(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    toast = Toast(parent)
    toast.say("已接受。")
    toast.say("下一个", add=True)
    assert toast.words == "已接受。下一个"
    toast.say("Accepted")
    toast.say("One more is left.", add=True)
    assert toast.words == "Accepted. One more is left."
