"""The language of the window."""

from __future__ import annotations

from collections.abc import Iterator
from locale import LC_NUMERIC, Error, setlocale
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from languages import FORMS, file_of, read
from lungseg_gui import app
from lungseg_gui.core import language as spoken
from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.particulars import Particulars
from lungseg_gui.services.settings import site
from lungseg_gui.ui import theme
from lungseg_gui.ui.actions import Actions, Command, shown_key
from lungseg_gui.ui.key_presses import canonical
from lungseg_gui.ui.key_words import _NAMES, key_words  # pyright: ignore[reportPrivateUsage]
from lungseg_gui.ui.language import LANGUAGES, chosen, install
from lungseg_gui.ui.search import CommandSearch


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The application, in English again afterwards."""
    before = set(qapp.findChildren(QTranslator))
    yield qapp
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    install(qapp, "en")


@pytest.mark.parametrize(
    ("wanted", "system", "code"),
    [
        ("fr", ["de-DE"], "fr"),
        ("", ["de-AT", "en-GB"], "de"),
        ("", ["it-IT", "es-MX"], "es"),
        ("", ["zh-Hans-CN"], "zh_CN"),
        ("", ["zh-TW", "de"], "de"),  # traditional characters
        ("", ["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], "en"),  # as Qt lists them
        ("", ["zh-Hant-HK", "zh-HK", "zh-Hant", "zh", "zh-Hans-CN", "zh-CN"], "zh_CN"),
        ("", ["C"], "en"),
        ("", ["pt-BR"], "en"),
        ("", [], "en"),
        ("tlh", ["de"], "de"),  # from a settings file that was written by hand
    ],
)
def test_the_setting_decides_and_then_the_computer(wanted: str, system: list[str], code: str) -> None:
    assert chosen(wanted, system) == code


@pytest.mark.parametrize(
    ("code", "cancel", "point"),
    [("de", "Abbrechen", ","), ("fr", "Annuler", ","), ("es", "Cancelar", ","), ("zh_CN", "取消", ".")],
)
def test_qt_speaks_it_too_and_numbers_have_its_separator(
    application: QApplication, code: str, cancel: str, point: str
) -> None:
    assert install(application, code) == code
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text() == cancel
    assert tr("{value:.2f} nobody translated this", value=0.5) == f"0{point}50 nobody translated this"
    assert QLocale().decimalPoint() == point
    assert spoken.current().code == code


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("en", ["1 y", "63 y", "5 mo"]),
        ("de", ["1 J", "63 J", "5 Mon."]),
        ("fr", ["1 an", "63 ans", "5 mois"]),
        ("es", ["1 a", "63 a", "5 m"]),
        ("zh_CN", ["1 岁", "63 岁", "5 个月"]),
    ],
)
def test_the_age_of_a_child_of_one_year_is_no_plural(application: QApplication, code: str, shown: list[str]) -> None:
    install(application, code)
    assert [Particulars(age=age).age_shown for age in ("1 y", "63 y", "5 mo")] == shown


def test_keys_have_the_same_names_in_menus_and_on_plates(application: QApplication) -> None:
    assert (shown_key("Ctrl+PgDown"), key_words("Ctrl+Del")) == ("Ctrl+PgDn", "Ctrl+Del")
    install(application, "de")
    words = {"Ctrl": "Strg", "Del": "Entf", "PgDn": "Bild ab", "Shift": "Umschalt", "Enter": "Eingabe"}
    found = spoken.Language("de", lambda text, comment, _: words.get(text, "") if comment == "key" else "", ",")
    spoken.install(found)
    assert shown_key("Ctrl+Shift+Del") == "Strg+Umschalt+Entf" == key_words("Ctrl+Shift+Del")
    assert (shown_key("PgDown"), shown_key("Return"), shown_key("Ctrl+F")) == ("Bild ab", "Eingabe", "Strg+F")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"  # all else is Qt's


@pytest.mark.parametrize("code", FORMS)
def test_every_translation_is_found_by_its_comment_and_its_number(application: QApplication, code: str) -> None:
    install(application, code)
    find = spoken.current().find
    assert find is not None
    for one in read(file_of(code)):
        numbers = (1, 5) if one.counted else (-1,)
        found = [find(one.source, one.comment, number) for number in numbers]
        wanted = (one.translation[0], one.translation[-1])[: len(numbers)]
        assert not one.done or found == list(wanted), one.source


def test_numbers_of_the_c_libraries_keep_their_point(application: QApplication) -> None:
    before = setlocale(LC_NUMERIC)
    try:
        setlocale(LC_NUMERIC, "C.UTF-8")  # as any other that the computer has
    except Error:
        pytest.skip("the computer has one locale alone")
    try:
        install(application, "de")
        assert setlocale(LC_NUMERIC) == "C"
    finally:
        setlocale(LC_NUMERIC, before)


def test_the_site_decides_then_the_setting_and_a_damaged_file_leaves_it_to_the_computer(
    application: QApplication, lungseg_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fixed = tmp_path / "site.json"
    monkeypatch.setattr(site, "site_file", lambda: fixed)
    monkeypatch.setattr(QLocale, "uiLanguages", lambda *_: ["es-MX"])

    def spoken_by(kept: str) -> str:
        (lungseg_home / "settings.json").write_text(kept)
        app._speak(application)  # pyright: ignore[reportPrivateUsage]
        return spoken.current().code

    assert spoken_by('{"look.language": "fr"}') == "fr"
    damaged = ('{"look.language": "tlh"}', '{"look.language": ["fr"]}', '["look.language"]', '"fr"', "{", "")
    assert {spoken_by(kept) for kept in damaged} == {"es"}
    fixed.write_text('{"look.language": "de"}')
    assert spoken_by('{"look.language": "fr"}') == "de"


def test_the_window_brings_a_typeface_for_chinese() -> None:
    wanted = theme.font().families()
    brought = {name for number in range(20) for name in QFontDatabase.applicationFontFamilies(number)}
    assert "Noto Sans CJK SC" in brought & set(wanted)


def test_english_is_british(application: QApplication) -> None:
    assert install(application, "en") == "en"
    assert QLocale().name() == "en_GB"
    assert tr("Cancel") == "Cancel"


def test_a_translation_that_cannot_be_read_leaves_english(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QTranslator, "load", lambda *_: False)
    assert install(application, "de") == "en"
    assert spoken.current() == spoken.Language()


def test_what_qt_cannot_look_up_is_shown_as_it_is(application: QApplication) -> None:
    install(application, "de")
    assert tr("half a sign \ud800") == "half a sign \ud800"
    assert tr_count("{n} images", "{n} image", 2**40)[-8:] == tr_count("{n} images", "{n} image", 2)[-8:] != "2 images"


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_keys_are_known_by_their_english_names_in_every_language(application: QApplication, code: str) -> None:
    install(application, code)
    for key in (*_NAMES, "Ctrl+Shift+Z", "Alt+F4", "Ctrl++", "Ctrl+Return"):
        if key not in ("Ctrl", "Shift", "Alt"):
            assert canonical(key) == {"PgDn": ""}.get(key, key)


def test_commands_are_found_by_their_english_names_too(application: QApplication, qtbot: QtBot) -> None:
    install(application, "de")
    parent = QWidget()
    qtbot.addWidget(parent)
    table = Actions(parent, covered=lambda: False)
    table.add(
        [
            Command("edit.undo", tr("Undo"), "Edit", lambda: None),
            Command("view.invert", tr("Invert"), "View", lambda: None),
        ]
    )
    assert table.command("edit.undo").text == "Rückgängig"
    search = CommandSearch(table, parent)
    for words in ("rückg", "undo", "edit undo", "take back", "zurücknehmen"):
        search.field.setText(words)
        assert [search.list.item(row).text() for row in range(search.list.count())] == ["Bearbeiten: Rückgängig"]


def test_every_language_has_its_files() -> None:
    from lungseg_gui.resources import resource_path

    for code in LANGUAGES:
        assert code == "en" or resource_path(f"languages/lungseg_{code}.qm").stat().st_size > 0
