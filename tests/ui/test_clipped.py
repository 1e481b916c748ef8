"""No text is cut: every visible label and button of the window at the sizes that are promised."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QMenuBar
from pytestqt.qtbot import QtBot

from lungseg_gui import app
from lungseg_gui.core import language as language_of_texts
from lungseg_gui.ui import language as window_language
from lungseg_gui.ui import theme
from lungseg_gui.ui.program import Program
from tests.faces.cut import cut, faults
from tests.patience import LONG_PATIENCE_MS

SIZES = ((800, 560), (1024, 700), (1366, 768), (1920, 1080), (3840, 2160))


@pytest.fixture
def program(dark: None, qtbot: QtBot, lungseg_home: Path, takes_long: None) -> Iterator[Program]:
    program = Program(app.make_services(lungseg_home))
    program.window.show()
    qtbot.waitExposed(program.window)
    yield program
    program.close(ask=False)
    program.window.deleteLater()


@pytest.fixture
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """A language that the window speaks, by its code."""
    before = set(qapp.findChildren(QTranslator))
    locale, language = QLocale(), language_of_texts.current()
    yield window_language.install(qapp, str(request.param))
    language_of_texts.install(language)
    QLocale.setDefault(locale)
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)


def whole(program: Program, qtbot: QtBot, *, models: bool = True) -> None:
    """See that no text of the window and its pages is cut."""
    window, pages = program.window, program.pages
    shows: dict[str, Callable[[], object]] = {
        "empty": lambda: None,
        "settings": pages.show_settings,
        "training set": pages.show_training,
    }
    if models:
        shows["models"] = pages.show_models
    for name, show in shows.items():
        show()

        def nothing_cut(name: str = name) -> None:  # places and figures come by and by
            assert cut(window) == [], name

        qtbot.waitUntil(nothing_cut, timeout=LONG_PATIENCE_MS)
        pages.cover(None)


@pytest.mark.parametrize("size", SIZES)
def test_no_text_of_the_window_and_its_pages_is_cut(program: Program, qtbot: QtBot, size: tuple[int, int]) -> None:
    program.window.resize(*size)
    whole(program, qtbot)


@pytest.fixture
def usual_texts(qapp: QApplication) -> Iterator[None]:
    """Texts of the usual size again, once the test is over and its window gone."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # nothing is drawn again for it
    theme.set_text_size(100)
    theme.apply(qapp, "dark")


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.usefixtures("usual_texts")
def test_the_bar_of_an_open_image_cuts_nothing_in_the_smallest_window(
    program: Program, qtbot: QtBot, percent: int
) -> None:
    window = program.window
    program.services.settings.set("look.text", percent)
    window.show_reading(True)
    window.case_bar.show_windows([("NORMAL", "32054 / 64108")], 0)
    window.case_bar.show_case("Phantom, 1", "predicted")
    window.resize(*SIZES[0])
    qtbot.waitUntil(lambda: cut(window.case_bar) == [], timeout=LONG_PATIENCE_MS)
    window.case_bar.show_edges(2)
    window.case_bar.show_case("Phantom, 1", "corrected")
    row = window.case_bar.layout()
    assert row is not None
    assert row.minimumSize().width() <= window.case_bar.width()  # else they lie over each other


@pytest.mark.parametrize("size", [SIZES[0], SIZES[2]])
@pytest.mark.usefixtures("usual_texts")
def test_larger_texts_are_not_cut(program: Program, qtbot: QtBot, size: tuple[int, int]) -> None:
    program.window.resize(*size)
    program.services.settings.set("look.text", 150)
    whole(program, qtbot)


@pytest.mark.usefixtures("usual_texts")
def test_larger_texts_are_shown_at_once_and_kept(program: Program) -> None:
    actions, settings = program.window.actions_table, program.services.settings
    usual = program.window.status.position.font().pixelSize()
    settings.set("look.text", 140)
    actions.run("view.text.larger")
    assert settings.number("look.text") == 150
    assert not actions.allows(actions.command("view.text.larger"))
    assert program.window.status.position.font().pixelSize() == round(1.5 * usual)
    actions.run("view.text.usual")
    assert program.window.status.position.font().pixelSize() == usual
    assert settings.number("look.text") == 100
    assert not actions.allows(actions.command("view.text.smaller"))


@pytest.mark.parametrize("spoken", ["de", "es", "zh_CN"], indirect=True)
def test_the_longest_words_and_the_tallest_letters_have_their_room(
    spoken: str, dark: None, qtbot: QtBot, lungseg_home: Path, takes_long: None
) -> None:
    program = Program(app.make_services(lungseg_home))
    window, dock, pages = program.window, program.panels.dock, program.pages
    try:
        window.resize(1366, 768)
        window.show()
        qtbot.waitExposed(window)
        window.show_reading(True)
        window.case_bar.show_windows([("NORMAL", "32054 / 64108")], 0)
        window.case_bar.show_case("Phantom, 1", "predicted")
        dock.set_open(dict.fromkeys(dock.sections, True))
        for show in (lambda: None, pages.show_settings, pages.show_training):
            show()

            def nothing_cut() -> None:  # places and figures come by and by
                assert faults(window) == [], spoken

            qtbot.waitUntil(nothing_cut, timeout=LONG_PATIENCE_MS)
            pages.cover(None)
        (bar,) = window.findChildren(QMenuBar)
        for menu in bar.actions():
            assert bar.rect().contains(bar.actionGeometry(menu)), menu.text()  # Qt hides it else
    finally:
        program.close(ask=False)
        window.deleteLater()
