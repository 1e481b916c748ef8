"""What the button that starts a training says: how much there is to learn from, how far it is, what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from lungseg_gui.core.training import Counts


def _tr(text: str) -> str:
    return QCoreApplication.translate("LearnWords", text)


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
        words = _tr("Training: {progress}").format(progress=running)
        return LearnWords(words, words, words, "", _tr("Show training progress"))
    if result:
        tip = _tr("A training has ended: see its result")
        return LearnWords(_tr("Show the training result"), _tr("Show the result"), _tr("Show result"), "", tip)
    new = 0 if counts is None else counts.new
    words, tight, short = _tr("Learn from accepted cases"), _tr("Learn from cases"), _tr("Learn")
    why = _tr("No case has been accepted since the last training.")
    if counts is not None and new:
        words = _tr("Learn from {cases}").format(cases=cases_text(new, counts.new_corrected, counts.phantoms))
        tight, short, why = _tr("Learn from {n}").format(n=new), _tr("Learn: {n} new").format(n=new), ""
        if counts.new_corrected:
            tight = _tr("Learn from {n}, {corrected} corrected").format(n=new, corrected=counts.new_corrected)
    if counts is not None and counts.sentence:
        why = counts.sentence
    return LearnWords(words, tight, short, why, _tr("Train a copy of the model on your accepted masks"))


def cases_text(number: int, corrected: int, phantoms: bool = False) -> str:
    """Return ``14 cases, 9 corrected``; the others were confirmed as the model had made them."""
    if phantoms:
        cases = _tr("1 phantom") if number == 1 else _tr("{n} phantoms").format(n=number)
    else:
        cases = _tr("1 case") if number == 1 else _tr("{n} cases").format(n=number)
    if not corrected:
        return _tr("{cases}, none corrected").format(cases=cases)
    return _tr("{cases}, {n} corrected").format(cases=cases, n=corrected)
