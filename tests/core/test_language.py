"""Texts in the reader's language, without Qt."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest

from lungseg_gui.core import language
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import Language, Said, english, tr, tr_count, tr_later

GERMAN = {
    ("{name} is damaged.", "", -1): "{name} ist beschädigt.",
    ("{mm:.1f} mm", "", -1): "{mm:.1f} mm",
    ("{n} images of {name}", "{n} image of {name}", 1): "{n} Bild von {name}",
    ("{n} images of {name}", "{n} image of {name}", 1200): "{n} Bilder von {name}",
    ("Open", "state", -1): "offen",
    ("Open", "", -1): "Öffnen",
}


@pytest.fixture
def german() -> Iterator[None]:
    language.install(Language("de", lambda words, comment, n: GERMAN.get((words, comment, n), ""), ","))
    yield
    language.install(Language())


def test_without_a_language_all_is_english() -> None:
    assert tr("{name} is damaged.", name="a.dcm") == "a.dcm is damaged."
    assert tr("100 % {of what}") == "100 % {of what}"  # nothing is filled in, nothing is asked for
    assert tr_count("{n} images of {name}", "{n} image of {name}", 1, name="Ann") == "1 image of Ann"
    assert tr_count("{n} images", "{n} image", 0) == "0 images"
    assert tr_count("{n} images", "one image", 12345) == "12\N{NARROW NO-BREAK SPACE}345 images"
    assert tr("{mm:.1f} mm", mm=2.25) == "2.2 mm"


@pytest.mark.usefixtures("german")
def test_a_text_is_translated_filled_in_and_still_known_in_english() -> None:
    said = tr("{name} is damaged.", name="a.dcm")
    assert said == "a.dcm ist beschädigt."
    assert english(said) == "a.dcm is damaged."
    assert tr("{mm:.1f} mm", mm=2.25) == "2,2 mm"
    assert english(tr("{mm:.1f} mm", mm=2.25)) == "2.2 mm"
    assert tr_count("{n} images of {name}", "{n} image of {name}", 1, name="Ann") == "1 Bild von Ann"
    assert tr_count("{n} images of {name}", "{n} image of {name}", 1200, name="Ann").startswith(
        "1\N{NARROW NO-BREAK SPACE}2"
    )
    assert english(tr_count("{n} images of {name}", "{n} image of {name}", 1, name="Ann")) == "1 image of Ann"


@pytest.mark.usefixtures("german")
def test_a_comment_tells_the_same_words_apart_and_what_has_no_translation_stays_english() -> None:
    assert (tr("Open"), tr("Open", "state")) == ("Öffnen", "offen")
    assert tr("Nobody translated this.") == "Nobody translated this."
    assert tr(tr_later("Open")) == "Öffnen"
    assert tr("") == ""


@pytest.mark.usefixtures("german")
def test_a_text_within_a_text_is_english_there_too() -> None:
    outer = tr("It was said: {what}", what=tr("{name} is damaged.", name="a.dcm"))
    assert outer == "It was said: a.dcm ist beschädigt."
    assert english(outer) == "It was said: a.dcm is damaged."


@pytest.mark.usefixtures("german")
def test_an_error_keeps_its_english() -> None:
    error = LungSegError(tr("{name} is damaged.", name="a.dcm"))
    assert english(error.message) == "a.dcm is damaged."
    assert str(error) == "a.dcm ist beschädigt."


def test_another_process_says_it_in_its_own_language() -> None:
    sent = pickle.dumps(tr("{name} is damaged.", name="a.dcm"))
    language.install(Language("de", lambda words, comment, n: GERMAN.get((words, comment, n), ""), ","))
    try:
        got = pickle.loads(sent)
        assert (got, english(got)) == ("a.dcm ist beschädigt.", "a.dcm is damaged.")
    finally:
        language.install(Language())


@pytest.mark.parametrize("damaged", ["{nome} kaputt", "{0}", "{name", "{name.nothing}", "{name:.1f}"])
def test_a_translation_with_other_values_leaves_english(damaged: str) -> None:
    language.install(Language("de", lambda *_: damaged, ","))
    try:
        assert tr("{name} is damaged.", name="a.dcm") == "a.dcm is damaged."
        assert tr_count("{n} images", "{n} image", 1) == "1 image"
    finally:
        language.install(Language())


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("name", ["{0}", "{x.__class__}", "%n %1", "⟨X⟩", "{name}", "{", "}}", "&Open", "<b>x</b>"])
def test_braces_and_marks_in_a_name_stay_as_they_are(name: str) -> None:
    said = tr("{name} is damaged.", name=name)
    assert (said, english(said)) == (f"{name} ist beschädigt.", f"{name} is damaged.")
    assert language.of_kept(language.as_kept(said)) == said
    assert language.of_kept(name) == name


def test_a_text_is_a_string_to_everybody_else() -> None:
    said = tr("{name} is damaged.", name="a.dcm")
    assert isinstance(said, Said)
    assert type(str(said)) is str  # which pathlib needs
    assert Path("folder", said).name == "a.dcm is damaged."
    assert json.dumps({"said": said}) == '{"said": "a.dcm is damaged."}'
    assert hash(said) == hash("a.dcm is damaged.")
    assert english(f"{said} So it is.") == "a.dcm is damaged. So it is."
