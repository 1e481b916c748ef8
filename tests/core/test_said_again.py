"""Figures, steps and findings in the reader's language."""

from __future__ import annotations

import numpy as np
import pytest

from lungseg_gui.core import language
from lungseg_gui.core.findings import Confirmation
from lungseg_gui.core.history import History
from lungseg_gui.core.language import english, tr
from lungseg_gui.core.lint import check
from lungseg_gui.core.mask import LEFT, RIGHT, Box, EditableMask
from lungseg_gui.core.numerals import decimal, grouped
from lungseg_gui.core.steps import step_text


@pytest.mark.usefixtures("bracketed")
def test_figures_have_the_separator_of_the_language() -> None:
    assert (grouped(1234), decimal(1.5, 2)) == ("1\u202f234", "[1,50]")
    figure = grouped(1234.56, 1)
    assert figure == "[1\u202f234,6]"
    assert english(tr("{n} px", n=figure)) == "1\u202f234.6 px"


@pytest.mark.usefixtures("bracketed")
def test_a_step_is_kept_in_english_and_shown_in_the_language() -> None:
    mask = EditableMask((4, 4))
    history = History(mask)
    mask.write(Box(0, 0, 1, 1), np.ones((1, 1), np.uint8))
    edit = mask.commit(tr("Smooth by {size}", size=tr("{mm:.1f} mm", mm=1.5)))
    assert edit is not None
    history.push(edit)
    assert [step.name for step in history.steps] == ["Smooth by 1.5 mm"]
    assert step_text("Smooth by 1.5 mm") == "[Smooth by 1,5 mm]"


@pytest.mark.usefixtures("bracketed")
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Brush", "[Brush]"),
        ("Mask of model 1.0", "[Mask of model 1.0]"),
        ("Brush (interrupted)", "[[Brush] (interrupted)]"),
        ("Threshold 0.35 (interrupted)", "[[Threshold 0,35] (interrupted)]"),
        ("Lasso, subtract", "[[Lasso], subtract]"),
        ("Imported: a {b}, subtract.nii named", "[Imported: a {b}, subtract.nii named]"),
        ("Imported: the prior of 2024-11-30", "[Imported: the prior of 2024-11-30]"),
        ("Ruler moved", "[[Ruler] moved]"),
        ("", ""),
    ],
)
def test_the_name_of_a_step_is_known_again(name: str, text: str) -> None:
    assert step_text(name) == text


def test_a_name_out_of_a_damaged_journal_is_shown_as_it_is() -> None:
    name = "Brush" + " (interrupted)" * 3000
    assert step_text(name) == name


@pytest.mark.usefixtures("bracketed")
def test_a_finding_is_said_in_the_language_and_its_confirmation_holds_in_another() -> None:
    mask = np.zeros((60, 60), np.uint8)
    mask[10:50, 5:25], mask[10:50, 35:55], mask[54:56, 5:7] = RIGHT, LEFT, RIGHT
    found = next(each for each in check(mask) if each.check == "parts")
    assert found.sentence == "[The right lung has 1 more parts, [4 px].]"
    confirmed = Confirmation.of(found)
    assert confirmed.sentence == "The right lung has a second part, 4 px."
    language.install(language.Language())
    assert confirmed.covers(next(each for each in check(mask) if each.check == "parts"))
