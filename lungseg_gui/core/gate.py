"""Whether a candidate may replace its parent: what is compared, how far a figure may fall, and the verdict."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal, cast

import numpy as np

from lungseg_gui.core.language import together, tr, tr_later
from lungseg_gui.core.numerals import decimal

Verdict = Literal["better", "same", "within limit", "worse", "after training"]
_OFFERED = tr_later(
    "{candidate} is better on average, but worse than allowed in {reasons}. {parent} stays in use: "
    "check the images below before you activate {candidate}."
)
_REFUSED = tr_later("{candidate} stays a candidate, {parent} stays in use: worse than allowed in {reasons}.")
_RESAMPLES = 2000
_FINEST = 6  # decimals to which figures are compared
_EQUAL = 0.5 * 10**-_FINEST


def kept_back(card: Mapping[str, Any]) -> bool:
    """Whether a version's card says that it did not pass; a reader may use it even so."""
    found: object = card.get("gate")
    return isinstance(found, dict) and cast("dict[str, Any]", found).get("accepted") is False


@dataclass(frozen=True)
class CaseScore:
    """How well one version does on one held-out case.

    Attributes
    ----------
    dice, right, left : float
        Of both lungs as one region, of the right and of the left lung.
    hd95_mm : float or None
        The larger of the two lungs; None without spacing.
    hd95_share : float
        The same in pixels, divided by the height of the picture.
    two_lungs : bool
        Whether there is exactly one component per side.
    left_share : float
        Share of the reference's contour that is left to correct.
    """

    case_id: str
    dice: float
    right: float
    left: float
    hd95_mm: float | None
    hd95_share: float
    two_lungs: bool
    left_share: float = 0.0


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes
    ----------
    name : str
        In English, also where it is stored; for the reader by ``tr``.
    limit : float
        How far the figure may change for the worse: 0 or negative where higher is better, else 0 or positive.
    digits : int
        Decimals to show: as many as it takes to see what the verdict says.
    of : int or None
        For a count: of how many.
    """

    name: str
    parent: float
    candidate: float | None
    limit: float
    digits: int
    higher_is_better: bool
    of: int | None
    verdict: Verdict

    @property
    def change(self) -> float | None:
        """Candidate minus parent."""
        return None if self.candidate is None else self.candidate - self.parent

    def as_dict(self) -> dict[str, Any]:
        """Return plain values for JSON, the change included."""
        return {**asdict(self), "change": self.change}


@dataclass(frozen=True)
class Decision:
    """The verdict on a candidate.

    Attributes
    ----------
    interval : (float, float)
        95 % interval of the change of the mean Dice (paired bootstrap over the cases).
    sentence : str
        For the reader.
    offered : bool
        Not accepted, but better on average: the reader decides when he has seen what got worse.
    """

    accepted: bool
    table: tuple[Row, ...]
    interval: tuple[float, float]
    sentence: str
    offered: bool = False


@dataclass(frozen=True)
class _Line:
    name: str
    figure: Callable[[Sequence[CaseScore]], float]
    limit: float
    digits: int = 3
    higher_is_better: bool = True
    counts: bool = False


def worst_share(values: Sequence[float]) -> float:
    """Return the mean of the lowest ``max(1, round(0.05 n))`` values."""
    ordered = sorted(values)
    return float(np.mean(ordered[: max(1, round(0.05 * len(ordered)))]))


def table(parent: Sequence[CaseScore], candidate: Sequence[CaseScore] | None = None) -> tuple[Row, ...]:
    """Compare two versions on the same cases; without a candidate its columns are left open."""
    return tuple(_row(line, parent, candidate) for line in _lines(parent))


def decide(
    parent: Sequence[CaseScore],
    candidate: Sequence[CaseScore],
    *,
    names: tuple[str, str],
    further: Sequence[Row] = (),
    cautions: Sequence[Row] = (),
) -> Decision:
    """Decide whether the candidate becomes current: no figure may be worse than its limit.

    Parameters
    ----------
    parent, candidate : sequence of CaseScore
        The same cases in the same order, both scored from their saved files.
    names : (str, str)
        Of parent and candidate, for the sentence.
    further : sequence of Row
        More lines, such as of the phantoms, or where another version than the parent is in use.
    cautions : sequence of Row
        Lines of single images: where only these are worse, the candidate is offered and not refused.

    Raises
    ------
    ValueError
        Different cases, or none.
    """
    if not parent or [score.case_id for score in parent] != [score.case_id for score in candidate]:
        raise ValueError("parent and candidate must be scored on the same cases")
    rows = (*table(parent, candidate), *further, *cautions)
    failed = [row for row in rows if row.verdict == "worse"]
    offered = bool(failed) and all(row in cautions for row in failed)
    interval = bootstrap([after.dice - before.dice for before, after in zip(parent, candidate, strict=True)])
    return Decision(not failed, rows, interval, _sentence(rows, failed, names, offered=offered), offered)


def compared(
    name: str,
    before: float,
    after: float | None,
    *,
    limit: float = 0.0,
    digits: int = 3,
    higher_is_better: bool = True,
) -> Row:
    """Return a line for a figure that should be high, or low."""
    shown = _digits(before, after, digits)
    verdict = _verdict(before, after, limit, higher=higher_is_better)
    return Row(name, before, after, limit, shown, higher_is_better, None, verdict)


def bootstrap(changes: Sequence[float], *, seed: int = 0) -> tuple[float, float]:
    """Return the 95 % interval of the mean change (percentile bootstrap over cases, Efron 1979)."""
    values = np.asarray(changes, np.float64)
    picks = np.random.default_rng(seed).integers(0, values.size, (_RESAMPLES, values.size))
    low, high = np.percentile(values[picks].mean(axis=1), (2.5, 97.5))
    return float(low), float(high)


def _lines(scores: Sequence[CaseScore]) -> tuple[_Line, ...]:
    in_mm = all(score.hd95_mm is not None for score in scores)
    distance = (
        _Line(
            tr_later("HD95, mm"), lambda s: _mean([score.hd95_mm or 0.0 for score in s]), 0.5, 1, higher_is_better=False
        )
        if in_mm
        # 0.15 % of the height of a chest radiograph is some 0.5 mm.
        else _Line(tr_later("HD95, % of height"), lambda s: 100 * _mean([r.hd95_share for r in s]), 0.15, 2, False)
    )
    return (
        _Line(tr_later("Mean Dice"), lambda s: _mean([score.dice for score in s]), 0.0),
        _Line(tr_later("Worst 5 %, Dice"), lambda s: worst_share([score.dice for score in s]), -0.005),
        distance,
        _Line(tr_later("Right lung, Dice"), lambda s: _mean([score.right for score in s]), -0.003),
        _Line(tr_later("Left lung, Dice"), lambda s: _mean([score.left for score in s]), -0.003),
        _Line(tr_later("Exactly two lungs"), lambda s: float(sum(score.two_lungs for score in s)), 0.0, 0, counts=True),
    )


def _row(line: _Line, parent: Sequence[CaseScore], candidate: Sequence[CaseScore] | None) -> Row:
    before = line.figure(parent)
    after = line.figure(candidate) if candidate is not None else None
    return Row(
        name=line.name,
        parent=before,
        candidate=after,
        limit=line.limit,
        digits=_digits(before, after, line.digits),
        higher_is_better=line.higher_is_better,
        of=len(parent) if line.counts else None,
        verdict=_verdict(before, after, line.limit, higher=line.higher_is_better),
    )


def _verdict(before: float, after: float | None, limit: float, *, higher: bool) -> Verdict:
    if after is None:
        return "after training"
    gain = after - before if higher else before - after
    if abs(gain) <= _EQUAL:
        return "same"
    if gain > 0:
        return "better"
    return "within limit" if gain >= -abs(limit) - _EQUAL else "worse"


def _digits(before: float, after: float | None, digits: int) -> int:
    """Return so many decimals, or more where a figure that is not the same would look the same in them."""
    if after is None or abs(after - before) <= _EQUAL:
        return digits
    for finer in range(digits, _FINEST):
        if f"{before:.{finer}f}" != f"{after:.{finer}f}" and float(f"{after - before:.{finer}f}"):
            return finer
    return _FINEST


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values))


def _sentence(rows: Sequence[Row], failed: Sequence[Row], names: tuple[str, str], *, offered: bool) -> str:
    parent, candidate = names
    if failed:
        reasons = together((_reason(row) for row in failed), ", ")
        words = _OFFERED if offered else _REFUSED
        return tr(words, candidate=candidate, parent=parent, reasons=reasons)
    dice = rows[0]
    if dice.verdict == "same":
        return tr("Comparison passed, {n} of {n}. Mean Dice unchanged.", n=len(rows))
    gain = decimal(dice.change or 0.0, dice.digits)  # it never falls here
    return tr("Comparison passed, {n} of {n}. Mean Dice +{gain}.", n=len(rows), gain=gain)


def _reason(row: Row) -> str:
    before, after = _shown(row.parent, row), _shown(row.candidate, row)
    return tr("{figure} {before} → {after}", figure=tr(row.name), before=before, after=after)


def _shown(value: float | None, row: Row) -> str:
    return "–" if value is None else decimal(value, row.digits)
