"""Texts in the reader's language, without Qt."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest

from lungseg_gui.core import language
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import Language, Said, as_kept, english, of_kept, together, tr, tr_count, tr_later

GERMAN = {
    ("{name} is damaged.", "", -1): "{name} ist beschädigt.",
    ("{mm:.1f} mm", "", -1): "{mm:.1f} mm",
    ("{n} images of {name}", "{n} image of {name}", 1): "{n} Bild von {name}",
    ("{n} images of {name}", "{n} image of {name}", 1200): "{n} Bilder von {name}",
    ("Open", "state", -1): "offen",
    ("Open", "", -1): "Öffnen",
}


ASKS, COLON = "\N{FULLWIDTH QUESTION MARK}", "\N{FULLWIDTH COLON}"


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


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("已保存。", "请重试。", "已保存。请重试。"),
        (f"是否继续{ASKS}", "Try again.", f"是否继续{ASKS}Try again."),
        (f"未保存{COLON}", "磁盘已满。", f"未保存{COLON}磁盘已满。"),
        ("“已完成。”", "请重试。", "“已完成。”请重试。"),
        ("3 个", "文件", "3 个 文件"),
        ("It is saved.", "Try again.", "It is saved. Try again."),
        ("", "请重试。", "请重试。"),
    ],
)
def test_sentences_are_joined_by_a_blank_and_not_behind_a_chinese_full_stop(
    first: str, second: str, joined: str
) -> None:
    assert together((first, second)) == joined
    assert tr("{name} {size}", name=first, size=second) == f"{first} {second}"  # a file is called as it is
    assert together((first, second), "|") == "|".join(filter(None, (first, second)))


def test_joined_sentences_are_kept_and_known_in_english_with_their_blank() -> None:
    chinese = {"It is saved.": "已保存。", "Try again.": "请重试。"}
    language.install(Language("zh_CN", lambda words, comment, n: chinese.get(words, "")))
    try:
        said = together((tr("It is saved."), "", tr("Try again.")))
        assert (said, english(said)) == ("已保存。请重试。", "It is saved. Try again.")
        assert of_kept(as_kept(said)) == pickle.loads(pickle.dumps(said)) == said
    finally:
        language.install(Language())
