"""Texts in the reader's language on the disk: in English or as what they were made from, and said again."""

from __future__ import annotations

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import as_kept, english, of_kept, together, tr, tr_count


@pytest.mark.usefixtures("bracketed")
def test_a_text_is_kept_as_what_it_was_made_from() -> None:
    said = tr("Area {area}", area=tr("{cm2:.1f} cm²", cm2=3.25))
    assert said == "[Area [3,2 cm²]]"
    assert english(said) == "Area 3.2 cm²"
    assert of_kept(as_kept(said)) == said
    assert english(of_kept(as_kept(said))) == english(said)
    assert as_kept(tr("No holes")) == "No holes"
    assert of_kept("No holes") == "[No holes]"
    state = tr("Open", "state")
    assert as_kept(of_kept(as_kept(state))) == as_kept(state) != "Open"
    many = tr_count("{n} images", "{n} image", 1)
    assert as_kept(many) != "{n} images"
    assert of_kept(as_kept(many)) == many


@pytest.mark.usefixtures("bracketed")
def test_sentences_together_keep_their_english() -> None:
    said = together((tr("One."), "", tr("Two.")))
    assert said == "[[One.] [Two.]]"
    assert english(said) == "One. Two."
    assert together(("", tr("One."))) == "[One.]"
    assert together(()) == ""


@pytest.mark.usefixtures("bracketed")
def test_an_error_is_kept_with_its_remedy() -> None:
    error = LungSegError(tr("{name} is cut short.", name="a.dcm"), remedy=tr("Copy it again."))
    assert english(str(error)) == "a.dcm is cut short. Copy it again."
    assert of_kept(as_kept(str(error))) == str(error)


@pytest.mark.parametrize(
    "damaged",
    [
        '{"words": 1, "values": 3}',
        '{"words": "{a}", "values": {"b": 1}}',
        '{"words": ',
        '{"words": "{a:{b}}", "values": {"a": 1, "b": ">99999999999"}}',  # would fill the memory
        '{"words": "{a:c}", "values": {"a": -1}}',
    ],
)
def test_what_is_damaged_is_shown_as_it_is(damaged: str) -> None:
    assert of_kept(damaged) == damaged
