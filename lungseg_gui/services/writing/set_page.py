"""Many cases as a page for people: counts, how the figures are spread, what lies outside, how much was corrected."""

from __future__ import annotations

import base64
import html
import struct
import zlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

import lungseg_gui
from lungseg_gui.core.distribution import LEAST, bins, outlying, spread
from lungseg_gui.core.numerals import grouped
from lungseg_gui.core.render import SEGMENT_RGB
from lungseg_gui.services.writing.case_page import MADE, NOTICE

_LISTED = 20  # cases that a list names before it counts the rest
_WIDE = 130  # px of the longest bar
_INK = (90, 110, 140)
_NONE = "no reason given"


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
    """What the page says of the set besides its cases.

    Attributes
    ----------
    what : str
        Which cases these are, such as ``12 selected cases``.
    protocol : str
        What masks include.
    when : datetime
        Of the page.
    """

    what: str
    protocol: str
    when: datetime


@dataclass(frozen=True)
class _Quantity:
    name: str
    digits: int
    value: Callable[[CaseSummary], float | None]
    colour: tuple[int, int, int] = _INK


_QUANTITIES = (
    _Quantity("Area of the right lung, cm²", 0, lambda case: case.right_cm2, SEGMENT_RGB[1]),
    _Quantity("Area of the left lung, cm²", 0, lambda case: case.left_cm2, SEGMENT_RGB[2]),
    _Quantity("Left / right area", 2, lambda case: case.left_to_right),
    _Quantity("Cardiothoracic ratio", 2, lambda case: case.ctr),
    _Quantity("Uncertainty of the model, 0 to 1", 2, lambda case: case.uncertainty),
    _Quantity("Dice of the model’s mask and the corrected one", 3, lambda case: case.dice),
    _Quantity("Contour corrected, %", 0, lambda case: case.contour_percent),
    _Quantity("Dice of two readers", 3, lambda case: case.readers_dice),
    _Quantity("HD95 of two readers, mm", 1, lambda case: case.readers_hd95_mm),
)


def set_page(cases: Sequence[CaseSummary], facts: SetFacts) -> str:
    """Return the page as HTML that needs no other file."""
    known = [(one, figures) for one in _QUANTITIES if (figures := _figures(cases, one))]
    about = (
        f"Made on {facts.when:%d %B %Y, %H:%M} by lungseg {lungseg_gui.__version__}. Masks include: {facts.protocol}."
    )
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{_safe(facts.what)}</title>
<style>
body {{ font-family: Inter, "Segoe UI", "Noto Sans", sans-serif; font-size: 10pt; color: #000; background: #fff; }}
h1 {{ font-size: 16pt; margin: 0; }} h2 {{ font-size: 11pt; margin: 14px 0 2px 0; }}
td, th {{ padding: 1px 12px 1px 0; text-align: left; }} .bin td {{ font-size: 8pt; padding: 0 6px 0 0; }}
</style></head><body>
<h1>Report on {_safe(facts.what)}</h1>
<p><b>{NOTICE}</b></p>
<p>{_safe(about)}</p>
{_counts(cases)}
{_masks(cases)}
<h2>Figures</h2>
{_table(known)}
<p>{_safe(_left_out(cases))}</p>
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


def _counts(cases: Sequence[CaseSummary]) -> str:
    by_status = Counter(case.status for case in cases)
    rows = [_line(status.capitalize(), _share(number, len(cases))) for status, number in by_status.most_common()]
    reasons = Counter(case.reason or _NONE for case in cases if case.status == "rejected")
    said = "; ".join(f"{reason}: {grouped(number)}" for reason, number in reasons.most_common())
    return f"<h2>Cases</h2><table>{''.join(rows)}{_line('Rejected because', said) if said else ''}</table>"


def _masks(cases: Sequence[CaseSummary]) -> str:
    masks = Counter((case.version, case.made) for case in cases if case.made)
    if not masks:
        return "<h2>Masks</h2><p>No case has a mask.</p>"
    rows = [_cells((version or "none", MADE[made], grouped(number))) for (version, made), number in masks.most_common()]
    return f"<h2>Masks</h2><table>{_cells(('Model version', 'Made', 'Masks'), tag='th')}{''.join(rows)}</table>"


def _table(known: Sequence[tuple[_Quantity, dict[int, float]]]) -> str:
    if not known:
        return "<p>Nothing to measure yet.</p>"
    head = _cells(
        ("", "Cases", "Lowest", "Lower quartile", "Median", "Upper quartile", "Highest"), tag="th", figures=True
    )
    rows: list[str] = []
    for one, figures in known:
        found = spread(list(figures.values()))
        if found is not None:
            steps = (found.lowest, found.lower, found.median, found.upper, found.highest)
            rows.append(
                _cells((one.name, grouped(found.number), *(f"{step:.{one.digits}f}" for step in steps)), figures=True)
            )
    return f"<table>{head}{''.join(rows)}</table>"


def _left_out(cases: Sequence[CaseSummary]) -> str:
    lengths = sum(bool(case.made) and case.right_cm2 is None for case in cases)
    words = "Areas use the pixel spacing of each file, which many detectors state at their own surface."
    if lengths:
        masks = "1 mask has" if lengths == 1 else f"{grouped(lengths)} masks have"
        words += f" {masks} no reliable spacing, and no area."
    return words + " A cardiothoracic ratio is counted only if a reader drew or adjusted it."


def _charts(known: Sequence[tuple[_Quantity, dict[int, float]]]) -> str:
    """Draw each quantity, on a sheet of its own: a chart that two sheets share is none."""
    drawn = [_chart(one, list(figures.values())) for one, figures in known if len(figures) > 1]
    rows = (
        "<tr>" + "".join(f'<td valign="top" width="50%">{chart}</td>' for chart in drawn[at : at + 2]) + "</tr>"
        for at in range(0, len(drawn), 2)
    )
    head = '<h2 style="page-break-before: always">Distribution of the figures</h2>'
    return f'{head}<table width="100%">{"".join(rows)}</table>' if drawn else ""


def _chart(one: _Quantity, figures: Sequence[float]) -> str:
    """Draw how many cases lie in which part, as bars from left to right."""
    found = bins(figures)
    most = max(part.number for part in found)
    digits = max(one.digits, _digits(found[0].high - found[0].low))
    rows = "".join(
        f'<tr><td align="right">{part.low:.{digits}f} to {part.high:.{digits}f}</td>'
        f"<td>{_bar(one.colour, round(_WIDE * part.number / most))} {grouped(part.number)}</td></tr>"
        for part in found
    )
    return f'<p><b>{_safe(one.name)}</b></p><table class="bin" cellspacing="0">{rows}</table>'


def _digits(step: float) -> int:
    return next((digits for digits in range(6) if abs(round(step, digits) - step) < 1e-9), 6)


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
    words = f"{_share(left, len(accepted))} of {grouped(len(accepted))} model masks were accepted unchanged."
    found = spread([case.dice for case in accepted if case.dice is not None])
    if found is not None:
        words += (
            f" Where one was corrected, the model’s mask and the accepted one have a median Dice of {found.median:.3f}"
            f" (lowest {found.lowest:.3f})."
        )
    return f"<h2>Work saved</h2><p>{_safe(words)}</p>"


def _agreement(cases: Sequence[CaseSummary]) -> str:
    """Say how well readers agree who have read the same cases."""
    by_pair: dict[str, list[float]] = {}
    for case in cases:
        if case.readers_dice is not None:
            by_pair.setdefault(case.readers, []).append(case.readers_dice)
    if not by_pair:
        return ""
    rows = [
        _cells((pair, grouped(found.number), f"{found.median:.3f}", f"{found.lowest:.3f}"), figures=True)
        for pair, figures in sorted(by_pair.items())
        if (found := spread(figures)) is not None
    ]
    head = _cells(("", "Cases", "Median Dice", "Lowest Dice"), tag="th", figures=True)
    return f"<h2>Agreement of two readers</h2><table>{head}{''.join(rows)}</table>"


def _outliers(cases: Sequence[CaseSummary], known: Sequence[tuple[_Quantity, dict[int, float]]]) -> str:
    """List cases whose figures lie far from the others'."""
    found = [
        (cases[place].name, f"{one.name}: {figures[place]:.{one.digits}f}")
        for one, figures in known
        for place in outlying(figures)
    ]
    none = "No figure is more than 1.5 times the interquartile range outside the quartiles."
    if all(len(figures) < LEAST for _, figures in known):
        none = f"There are fewer than {LEAST} figures of each kind: too few to identify outliers."
    return _listing("Cases that stand out", found, none if known else "")


def _checks(cases: Sequence[CaseSummary]) -> str:
    found = [(case.name, " ".join(case.attention)) for case in cases if case.attention]
    return _listing("Cases with findings", found, "No check found anything in these cases.")


def _failed(cases: Sequence[CaseSummary]) -> str:
    found = [(case.name, case.error) for case in cases if case.error]
    return _listing("Not measured", found, "")


def _listing(title: str, found: Sequence[tuple[str, str]], none: str) -> str:
    if not found:
        return f"<h2>{title}</h2><p>{none}</p>" if none else ""
    rows = "".join(_cells((name, words)) for name, words in found[:_LISTED])
    more = f"<p>and {grouped(len(found) - _LISTED)} more</p>" if len(found) > _LISTED else ""
    return f"<h2>{title}</h2><table>{rows}</table>{more}"


def _share(number: int, total: int) -> str:
    percent = f"{100 * number / total:.0f}"
    if 0 < number < total and percent in ("0", "100"):  # some are not none, and not all
        percent = "<1" if percent == "0" else ">99"
    return f"{grouped(number)} ({percent} %)"


def _line(name: str, words: str) -> str:
    return f"<tr><td>{_safe(name)}</td><td>{_safe(words)}</td></tr>"


def _cells(cells: Sequence[str], *, tag: str = "td", figures: bool = False) -> str:
    """Return a row; figures stand below each other at the right of their columns."""
    first, *others = cells
    right = ' align="right"' if figures else ""
    return f"<tr><{tag}>{_safe(first)}</{tag}>{''.join(f'<{tag}{right}>{_safe(cell)}</{tag}>' for cell in others)}</tr>"


def _safe(words: str) -> str:
    return html.escape("".join(letter for letter in words if letter.isprintable() or letter.isspace()))
