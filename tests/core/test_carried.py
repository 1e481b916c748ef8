"""Texts over a border where only JSON passes: English there, and the window's language on the other side."""

from __future__ import annotations

import json

import pytest

from lungseg_gui.core import gate
from lungseg_gui.core.carried import carried, spoken
from lungseg_gui.core.language import Said, together, tr, tr_count

SENT = {
    "event": "done",
    "sentence": together((tr("{name} is better.", name="r2"), tr_count("{n} cases rose.", "{n} case rose.", 1))),
    "table": [{"name": tr("Mean Dice"), "parent": 0.97, "verdict": "better"}],
    "said by nobody": "Mean",
}


def test_what_goes_out_reads_english_for_whoever_knows_nothing_of_languages() -> None:
    sent = json.loads(json.dumps(carried(SENT)))
    assert sent["sentence"] == "r2 is better. 1 case rose."
    assert sent["table"] == [{"name": "Mean Dice", "parent": 0.97, "verdict": "better"}]
    assert carried({"event": "level", "dice_kept": 0.9}) == {"event": "level", "dice_kept": 0.9}


@pytest.mark.usefixtures("bracketed")
def test_what_comes_in_is_said_in_the_language_of_the_window_and_goes_on_in_english() -> None:
    line = json.dumps(carried(SENT))
    heard = spoken(json.loads(line))
    assert heard == {
        "event": "done",
        "sentence": "[[r2 is better.] [1 cases rose.]]",
        "table": [{"name": "[Mean Dice]", "parent": 0.97, "verdict": "better"}],
        "said by nobody": "Mean",
    }
    assert carried(heard) == json.loads(line)


@pytest.mark.usefixtures("bracketed")
def test_a_line_of_the_comparison_has_its_name_in_the_language_within_the_sentence_too() -> None:
    name = tr("Mean Dice of {name}, in use", name="r3")
    assert tr(name) is name
    worse = gate.compared(name, 0.97, 0.95)
    scores = [gate.CaseScore("a", 0.9, 0.9, 0.9, 1.0, 0.01, True, 0.1)]
    sentence = gate.decide(scores, scores, names=("r1", "r2"), further=[worse]).sentence
    assert "[Mean Dice of r3, in use]" in sentence
    assert isinstance(sentence, Said)
    assert "Mean Dice of r3, in use 0.970 → 0.950" in sentence.english


@pytest.mark.parametrize(
    "table",
    [
        3,
        {"r2 is better.": 3},
        {"r2 is better.": '{"words": "Another text."}'},
        {"r2 is better.": '{"words": "{n:>99999999999}", "values": {"n": 1}}'},
        {"r2 is better.": '{"words": "{n.__class__}", "values": {"n": 1}}'},
    ],
)
def test_a_file_from_elsewhere_says_nothing_but_its_english(table: object) -> None:
    assert spoken({"sentence": "r2 is better.", "said": table})["sentence"] == "r2 is better."
