"""Many cases as a page for people: counts, how the figures are spread, what is outside, how much was corrected."""

from __future__ import annotations

import base64
import struct
import zlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import lungseg_gui
from lungseg_gui.core.distribution import LEAST, bins, outlying, spread
from lungseg_gui.core.language import together, tr, tr_count, tr_later
from lungseg_gui.core.numerals import decimal, grouped
from lungseg_gui.core.render import SEGMENT_RGB
from lungseg_gui.services.writing.pages import INCLUDED, MADE, NOTICE, dated, safe, spoken, words_of

_LISTED = 20  # cases that a list names before it counts the rest
_WIDE = 130  # px of the longest bar
_INK = (90, 110, 140)
_NONE = tr_later("no reason given")
_STATUS: Mapping[str, str] = {
    "new": tr_later("New"),
    "predicted": tr_later("Predicted"),
    "corrected": tr_later("Corrected"),
    "accepted": tr_later("Accepted"),
    "rejected": tr_later("Rejected"),
}


@dataclass(frozen=True)
class CaseSummary:
    """What the page needs of one case.

    Attributes
    ----------
    name : str
        As the reader sees it in the worklist.
    status : str
        Such as ``accepted``.
    reason : str
        Why it was rejected, "" for none.
    attention : tuple of str
        What the checks say of it.
    error : str
        Why nothing could be measured; "" where it was, or where there is no mask.
    made : str
        ``Outcome.made``; "" where there is no mask.
    version : str
        Of the model that made the mask, "" for none.
    protocol : str
        What the mask includes; "" where it is what masks include from now on.
    right_cm2, left_cm2 : float or None
        None without a mask, or without a spacing that can be trusted.
    left_to_right : float or None
        Of the areas.
    ctr : float or None
        Cardiothoracic ratio, where a reader drew or moved it.
    uncertainty : float or None
        Of the prediction, 0 to 1.
    dice, contour_percent : float or None
        Of the model's mask and the corrected one: how well they agree, and how much of the contour was corrected.
    readers : str
        Two readers who have both accepted a mask of it; "" where there are not.
    readers_dice, readers_hd95_mm : float or None
        How well their masks agree.
    """

    name: str
    status: str
    reason: str = ""
    attention: tuple[str, ...] = ()
    error: str = ""
    made: str = ""
    version: str = ""
    protocol: str = ""
    right_cm2: float | None = None
    left_cm2: float | None = None
    left_to_right: float | None = None
    ctr: float | None = None
    uncertainty: float | None = None
    dice: float | None = None
    contour_percent: float | None = None
    readers: str = ""
    readers_dice: float | None = None
    readers_hd95_mm: float | None = None


@dataclass(frozen=True)
class SetFacts:
    """What the page says of the set apart from its cases.

    Attributes
    ----------
    what : str
        Which cases these are, such as ``12 selected cases``.
    protocol : str
        What masks include that do not say so themselves.
    when : datetime
        Of the page.
    """

    what: str
    protocol: str
    when: datetime


@dataclass(frozen=True)
class _Quantity:
    text: str
    digits: int
    value: Callable[[CaseSummary], float | None]
    colour: tuple[int, int, int] = _INK


_QUANTITIES = (
    _Quantity(tr_later("Area of the right lung, cm²"), 0, lambda case: case.right_cm2, SEGMENT_RGB[1]),
    _Quantity(tr_later("Area of the left lung, cm²"), 0, lambda case: case.left_cm2, SEGMENT_RGB[2]),
    _Quantity(tr_later("Left / right area"), 2, lambda case: case.left_to_right),
    _Quantity(tr_later("Cardiothoracic ratio"), 2, lambda case: case.ctr),
    _Quantity(tr_later("Uncertainty of the model, 0 to 1"), 2, lambda case: case.uncertainty),
    _Quantity(tr_later("Dice of the model’s mask and the corrected one"), 3, lambda case: case.dice),
    _Quantity(tr_later("Contour corrected, %"), 0, lambda case: case.contour_percent),
    _Quantity(tr_later("Dice of two readers"), 3, lambda case: case.readers_dice),
    _Quantity(tr_later("HD95 of two readers, mm"), 1, lambda case: case.readers_hd95_mm),
)


def set_page(cases: Sequence[CaseSummary], facts: SetFacts) -> str:
    """Return the page as HTML that needs no other file."""
    known = [(one, figures) for one in _QUANTITIES if (figures := _figures(cases, one))]
    about = tr(
        "Made on {when} by lungseg {version}. Masks include: {protocol}.",
        when=dated(facts.when),
        version=lungseg_gui.__version__,
        protocol=_included(cases, facts.protocol),
    )
    title, figures = tr("Report on {what}", what=facts.what), tr("Figures")
    return f"""<!DOCTYPE html>
<html lang="{spoken()}"><head><meta charset="utf-8"><title>{safe(facts.what)}</title>
<style>
body {{ font-family: Inter, "Segoe UI", "Noto Sans", sans-serif; font-size: 10pt; color: #000; background: #fff; }}
h1 {{ font-size: 16pt; margin: 0; }} h2 {{ font-size: 11pt; margin: 14px 0 2px 0; }}
td, th {{ padding: 1px 12px 1px 0; text-align: left; }} .bin td {{ font-size: 8pt; padding: 0 6px 0 0; }}
</style></head><body>
<h1>{safe(title)}</h1>
<p><b>{safe(tr(NOTICE))}</b></p>
<p>{safe(about)}</p>
{_counts(cases)}
{_masks(cases)}
<h2>{safe(figures)}</h2>
{_table(known)}
<p>{safe(_left_out(cases))}</p>
{_corrected(cases)}
{_agreement(cases)}
{_charts(known)}
{_outliers(cases, known)}
{_checks(cases)}
{_failed(cases)}
</body></html>
"""


def _figures(cases: Sequence[CaseSummary], quantity: _Quantity) -> dict[int, float]:
    """Return the values by the place of the case: two cases may have one name."""
    found = ((place, quantity.value(case)) for place, case in enumerate(cases))
    return {place: value for place, value in found if value is not None}


def _included(cases: Sequence[CaseSummary], chosen: str) -> str:
    """Say what the masks include: those of both protocols with how many of each there are."""
    found = Counter(case.protocol or chosen for case in cases if case.made)
    if len(found) < 2:
        return words_of(INCLUDED, next(iter(found), chosen))
    return "; ".join(f"{words_of(INCLUDED, protocol)}: {grouped(number)}" for protocol, number in found.most_common())


def _counts(cases: Sequence[CaseSummary]) -> str:
    by_status = Counter(case.status for case in cases)
    rows = [_line(words_of(_STATUS, status), _share(number, len(cases))) for status, number in by_status.most_common()]
    reasons = Counter(case.reason or _NONE for case in cases if case.status == "rejected")
    said = "; ".join(f"{tr(reason)}: {grouped(number)}" for reason, number in reasons.most_common())
    rejected = _line(tr("Rejected because"), said) if said else ""
    title = _title(tr("Cases"))
    return f"{title}<table>{''.join(rows)}{rejected}</table>"


def _masks(cases: Sequence[CaseSummary]) -> str:
    masks = Counter((case.version, case.made) for case in cases if case.made)
    title = _title(tr("Masks"))
    if not masks:
        none = tr("No case has a mask.")
        return f"{title}<p>{safe(none)}</p>"
    none = tr("none", "model version")
    rows = [
        _cells((version or none, tr(MADE[made]), grouped(number))) for (version, made), number in masks.most_common()
    ]
    head = _cells((tr("Model version"), tr("Made"), tr("Masks")), tag="th")
    return f"{title}<table>{head}{''.join(rows)}</table>"


def _table(known: Sequence[tuple[_Quantity, dict[int, float]]]) -> str:
    if not known:
        nothing = tr("Nothing to measure yet.")
        return f"<p>{safe(nothing)}</p>"
    names = ("", tr("Cases"), tr("Lowest"), tr("Lower quartile"), tr("Median"), tr("Upper quartile"), tr("Highest"))
    head = _cells(names, tag="th", figures=True)
    rows: list[str] = []
    for one, figures in known:
        found = spread(list(figures.values()))
        if found is not None:
            steps = (found.lowest, found.lower, found.median, found.upper, found.highest)
            cells = (tr(one.text), grouped(found.number), *(decimal(step, one.digits) for step in steps))
            rows.append(_cells(cells, figures=True))
    return f"<table>{head}{''.join(rows)}</table>"


def _left_out(cases: Sequence[CaseSummary]) -> str:
    lengths = sum(bool(case.made) and case.right_cm2 is None for case in cases)
    words = [tr("Areas use the pixel spacing of each file, which many detectors state at their own surface.")]
    if lengths:
        words.append(
            tr_count(
                "{n} masks have no reliable spacing, and no area.",
                "{n} mask has no reliable spacing, and no area.",
                lengths,
            )
        )
    words.append(tr("A cardiothoracic ratio is counted only if a reader drew or adjusted it."))
    return together(words)


def _charts(known: Sequence[tuple[_Quantity, dict[int, float]]]) -> str:
    """Draw each quantity, on a sheet of its own: nobody can read a chart across two sheets."""
    drawn = [_chart(one, list(figures.values())) for one, figures in known if len(figures) > 1]
    rows = (
        "<tr>" + "".join(f'<td valign="top" width="50%">{chart}</td>' for chart in drawn[at : at + 2]) + "</tr>"
        for at in range(0, len(drawn), 2)
    )
    head = tr("Distribution of the figures")
    head = f'<h2 style="page-break-before: always">{safe(head)}</h2>'
    return f'{head}<table width="100%">{"".join(rows)}</table>' if drawn else ""


def _chart(one: _Quantity, figures: Sequence[float]) -> str:
    """Draw how many cases are in which part, as bars from left to right."""
    found = bins(figures)
    most = max(part.number for part in found)
    digits = max(one.digits, _digits(found[0].high - found[0].low))
    rows: list[str] = []
    for part in found:
        words = tr("{low} to {high}", low=decimal(part.low, digits), high=decimal(part.high, digits))
        bar = _bar(one.colour, round(_WIDE * part.number / most))
        rows.append(f'<tr><td align="right">{safe(words)}</td><td>{bar} {grouped(part.number)}</td></tr>')
    return f'<p><b>{safe(tr(one.text))}</b></p><table class="bin" cellspacing="0">{"".join(rows)}</table>'


def _digits(step: float) -> int:
    """Return how many decimals the edges of bins of this width need, which is a round number."""
    return len(f"{step:.9f}".rstrip("0").partition(".")[2])


def _bar(colour: tuple[int, int, int], width: int) -> str:
    """Return a bar: one pixel that is drawn wide, so that paper and browsers show the same, and sharply."""
    if not width:
        return ""
    source = f"data:image/png;base64,{base64.b64encode(_one_pixel(colour)).decode()}"
    return f'<img alt="" width="{width}" height="9" src="{source}">'


def _one_pixel(colour: tuple[int, int, int]) -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0" + bytes(colour)))
        + chunk(b"IEND", b"")
    )


def _corrected(cases: Sequence[CaseSummary]) -> str:
    """Say how much of the model's work stood: of what was accepted, and where it was corrected."""
    accepted = [case for case in cases if case.status == "accepted" and case.made in ("model", "corrected")]
    if not accepted:
        return ""
    left = sum(case.made == "model" for case in accepted)
    words = tr(
        "{share} of {total} model masks were accepted unchanged.",
        share=_share(left, len(accepted)),
        total=grouped(len(accepted)),
    )
    found = spread([case.dice for case in accepted if case.dice is not None])
    if found is not None:
        corrected = tr(
            "Where one was corrected, the model’s mask and the accepted one have a median Dice of {median:.3f}"
            " (lowest {lowest:.3f}).",
            median=found.median,
            lowest=found.lowest,
        )
        words = together((words, corrected))
    title = _title(tr("Work saved"))
    return f"{title}<p>{safe(words)}</p>"


def _agreement(cases: Sequence[CaseSummary]) -> str:
    """Say how well readers agree who have read the same cases."""
    by_pair: dict[str, list[float]] = {}
    for case in cases:
        if case.readers_dice is not None:
            by_pair.setdefault(case.readers, []).append(case.readers_dice)
    if not by_pair:
        return ""
    rows = [
        _cells((pair, grouped(found.number), decimal(found.median, 3), decimal(found.lowest, 3)), figures=True)
        for pair, figures in sorted(by_pair.items())
        if (found := spread(figures)) is not None
    ]
    head = _cells(("", tr("Cases"), tr("Median Dice"), tr("Lowest Dice")), tag="th", figures=True)
    title = _title(tr("Agreement of two readers"))
    return f"{title}<table>{head}{''.join(rows)}</table>"


def _outliers(cases: Sequence[CaseSummary], known: Sequence[tuple[_Quantity, dict[int, float]]]) -> str:
    """List cases whose figures are far from the others'."""
    found = [
        (cases[place].name, f"{tr(one.text)}: {decimal(figures[place], one.digits)}")
        for one, figures in known
        for place in outlying(figures)
    ]
    none = tr("No figure is more than 1.5 times the interquartile range outside the quartiles.")
    if all(len(figures) < LEAST for _, figures in known):
        none = tr("There are fewer than {least} figures of each kind: too few to identify outliers.", least=LEAST)
    return _listing(tr("Cases that stand out"), found, none if known else "")


def _checks(cases: Sequence[CaseSummary]) -> str:
    found = [(case.name, together(case.attention)) for case in cases if case.attention]
    return _listing(tr("Cases with findings"), found, tr("No check found anything in these cases."))


def _failed(cases: Sequence[CaseSummary]) -> str:
    found = [(case.name, case.error) for case in cases if case.error]
    return _listing(tr("Not measured"), found, "")


def _listing(title: str, found: Sequence[tuple[str, str]], none: str) -> str:
    if not found:
        return f"{_title(title)}<p>{safe(none)}</p>" if none else ""
    rows = "".join(_cells((name, words)) for name, words in found[:_LISTED])
    more = ""
    if len(found) > _LISTED:
        words = tr_count("and {n} more", "and {n} more", len(found) - _LISTED)
        more = f"<p>{safe(words)}</p>"
    return f"{_title(title)}<table>{rows}</table>{more}"


def _title(words: str) -> str:
    return f"<h2>{safe(words)}</h2>"


def _share(number: int, total: int) -> str:
    percent = f"{100 * number / total:.0f}"
    if 0 < number < total and percent in ("0", "100"):  # some are not none, and not all
        percent = "<1" if percent == "0" else ">99"
    return tr("{number} ({percent} %)", number=grouped(number), percent=percent)


def _line(name: str, words: str) -> str:
    return f"<tr><td>{safe(name)}</td><td>{safe(words)}</td></tr>"


def _cells(cells: Sequence[str], *, tag: str = "td", figures: bool = False) -> str:
    """Return a row; figures stand below each other at the right of their columns."""
    first, *others = cells
    right = ' align="right"' if figures else ""
    return f"<tr><{tag}>{safe(first)}</{tag}>{''.join(f'<{tag}{right}>{safe(cell)}</{tag}>' for cell in others)}</tr>"
