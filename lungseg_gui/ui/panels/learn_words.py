"""What the button that starts a training says: how much there is to learn from, how far it is, what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.training import Counts


@dataclass(frozen=True)
class LearnWords:
    """The words of the button.

    Attributes
    ----------
    tight : str
        The same in fewer letters, for a narrow dock.
    why_not : str
        Why it is off; "" where it is on.
    """

    words: str
    tight: str
    short: str
    why_not: str
    tip: str


def learn_words(counts: Counts | None, *, running: str = "", result: bool = False) -> LearnWords:
    """Say it.

    Parameters
    ----------
    counts : Counts or None
        None while it is not known.
    running : str
        How far a training is, such as ``60 %``; "" where none runs.
    result : bool
        Whether a training has ended whose result the reader has not seen.
    """
    if running:
        words = tr("Training: {progress}", progress=running)
        return LearnWords(words, words, words, "", tr("Show training progress"))
    if result:
        tip = tr("A training has ended: see its result")
        return LearnWords(tr("Show the training result"), tr("Show the result"), tr("Show result"), "", tip)
    new = 0 if counts is None else counts.new
    words, tight, short = tr("Learn from accepted cases"), tr("Learn from cases"), tr("Learn")
    why = tr("No case has been accepted since the last training.")
    if counts is not None and new:
        words = tr("Learn from {cases}", cases=cases_text(new, counts.new_corrected, counts.phantoms))
        tight, short, why = tr_count("Learn from {n}", "", new), tr_count("Learn: {n} new", "", new), ""
        if counts.new_corrected:
            tight = tr_count("Learn from {n}, {corrected} corrected", "", new, corrected=counts.new_corrected)
    if counts is not None and counts.sentence:
        why = counts.sentence
    return LearnWords(words, tight, short, why, tr("Train a copy of the model on your accepted masks"))


def cases_text(number: int, corrected: int, phantoms: bool = False) -> str:
    """Return ``14 cases, 9 corrected``; the others were confirmed as the model had made them."""
    cases = tr_count("{n} cases", "1 case", number)
    if phantoms:
        cases = tr_count("{n} phantoms", "1 phantom", number)
    if not corrected:
        return tr("{cases}, none corrected", cases=cases)
    return tr_count("{cases}, {n} corrected", "", corrected, cases=cases)
