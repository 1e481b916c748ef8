"""A case as a page for people: picture with outlines, figures, how the mask came about, what the checks say."""

from __future__ import annotations

import base64
import html
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import lungseg_gui
from lungseg_gui.core.findings import Finding
from lungseg_gui.core.measure import Measures, measure
from lungseg_gui.core.numerals import grouped
from lungseg_gui.core.render import SEGMENT_RGB
from lungseg_gui.core.tools.saying import said, source
from lungseg_gui.core.tools.table import name_of
from lungseg_gui.services.writing.illustrations import encode_outlined
from lungseg_gui.services.writing.outcome import Outcome

_SIDE = 1400  # px of the picture: sharp on paper, and a page of some hundred kB
_WIDE, _HIGH = 340, 340  # px of the picture on the page, at 96 in an inch: all of the rest fits below it
_NONE = "not available"
MADE = {
    "model": "by the model, not corrected",
    "corrected": "by the model, corrected by a reader",
    "drawn": "drawn by a reader",
    "imported": "imported",
}
NOTICE = "Research use only. Not a medical device. A reader checks every mask."


@dataclass(frozen=True)
class CaseFacts:
    """What the page says of a case besides its outcome.

    Attributes
    ----------
    status : str
        Such as ``accepted``.
    protocol : str
        What the mask includes.
    findings : sequence of Finding
        Of the checks.
    when : datetime
        Of the page.
    name : str
        What the image is called; "" for its own name.
    """

    status: str
    protocol: str
    findings: Sequence[Finding]
    when: datetime
    name: str = ""


def case_page(outcome: Outcome, facts: CaseFacts) -> str:
    """Return the page as HTML that needs no other file.

    It names the file of the image and nothing of the patient, so that it can go where the patient's name must not.
    """
    image = outcome.image
    found = measure(outcome.mask, image.spacing, image.turn)
    rows = "".join(_row(cells) for cells in _figures(found))
    about = "".join(_row(cells) for cells in _facts(outcome, facts))
    checks = "".join(f"<li>{_safe(finding.sentence)}</li>" for finding in facts.findings)
    checked = f"<ul>{checks}</ul>" if checks else "<p>The checks found nothing.</p>"
    right, left = (_coloured(value) for value in (1, 2))
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{_safe(facts.name or image.name)}</title>
<style>
body {{ font-family: Inter, "Segoe UI", "Noto Sans", sans-serif; font-size: 10pt; color: #000; background: #fff; }}
h1 {{ font-size: 16pt; margin: 0; }} h2 {{ font-size: 11pt; margin: 10px 0 2px 0; }}
td, th {{ padding: 2px 12px 2px 0; text-align: left; }} td.figure, th.figure {{ text-align: right; }}
</style></head><body>
<h1>{_safe(facts.name or image.name)}</h1>
<p><b>{NOTICE}</b></p>
<p>{_picture(outcome)}</p>
<p>{right} right lung, {left} left lung; the patient’s right is at the left of the image</p>
<h2>Measurements</h2>
<table>{_row(("", "Right lung", "Left lung", "Both"), tag="th")}{rows}</table>
<p>{_safe(_spacing(outcome))}</p>
{_drawn(outcome)}
<h2>Checks</h2>
{checked}
<h2>Mask</h2>
<table>{about}</table>
</body></html>
"""


def _figures(found: Measures) -> list[tuple[str, str, str, str]]:
    right, left = found.right, found.left
    rows = [
        ("Area, cm²", _number(right.area_cm2), _number(left.area_cm2), _number(_sum(right.area_cm2, left.area_cm2))),
        ("Height, mm", _number(right.height_mm), _number(left.height_mm), ""),
        ("Width, mm", _number(right.width_mm), _number(left.width_mm), _number(found.inner_width_mm)),
        ("Area, pixels", grouped(right.pixels), grouped(left.pixels), grouped(right.pixels + left.pixels)),
        ("Left / right area", "", "", _number(found.left_to_right, 2)),
    ]
    measured = right.area_cm2 is not None
    return rows if measured else [row for row in rows if row[0] in ("Area, pixels", "Left / right area")]


def _facts(outcome: Outcome, facts: CaseFacts) -> list[tuple[str, str]]:
    made = MADE[outcome.made] + (f" from {outcome.origin}" if outcome.origin else "")
    height, width = outcome.image.shape
    return [
        ("Status", facts.status),
        ("Made", made),
        *([("Reader", outcome.reader)] if outcome.reader else []),
        ("Model version", outcome.model_version or _NONE),
        ("What it includes", facts.protocol),
        ("Image", f"{grouped(width)} × {grouped(height)} pixels"),
        ("Program", f"lungseg {lungseg_gui.__version__}"),
        ("Report date", f"{facts.when:%d %B %Y, %H:%M}"),
    ]


def _spacing(outcome: Outcome) -> str:
    spacing = outcome.image.spacing
    if spacing is None:
        return "The file has no reliable pixel spacing, so nothing is given in mm."
    where = f" {source(outcome.image)}".rstrip()
    return f"Pixel spacing {spacing.row:.3f} × {spacing.column:.3f} mm{where} (rows × columns)."


def _drawn(outcome: Outcome) -> str:
    """Return what the reader measured, line by line; a proposal that no hand has moved is nobody's word."""
    drawn = (figure for figure in outcome.figures if not figure.proposed)
    lines = ((name_of(figure.tool), ", ".join(said(figure, outcome.image, exported=True))) for figure in drawn)
    rows = "".join(f"<li>{_safe(f'{kind}: {words}')}</li>" for kind, words in lines if words)
    return f"<ul>{rows}</ul>" if rows else ""


def _picture(outcome: Outcome) -> str:
    picture = encode_outlined(outcome, side=_SIDE)
    image = outcome.image
    rows, columns = image.turn.upright(outcome.mask).shape
    height, width = rows * (1 / image.aspect if image.turn.transposed else image.aspect), columns
    scale = min(_WIDE / width, _HIGH / height)
    shown = f'width="{round(width * scale)}" height="{round(height * scale)}"'
    source = f"data:image/png;base64,{base64.b64encode(picture).decode()}"
    return f'<img alt="Radiograph with outlines" {shown} src="{source}">'


def _coloured(value: int) -> str:
    red, green, blue = SEGMENT_RGB[value]
    return f'<span style="color: #{red:02x}{green:02x}{blue:02x}">■</span>'


def _row(cells: Sequence[str], *, tag: str = "td") -> str:
    figure = ' class="figure" align="right"' if len(cells) > 2 else ""
    return (
        f"<tr><{tag}>{_safe(cells[0])}</{tag}>"
        + "".join(f"<{tag}{figure}>{_safe(cell)}</{tag}>" for cell in cells[1:])
        + "</tr>"
    )


def _sum(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else one + other


def _number(value: float | None, digits: int = 1) -> str:
    return _NONE if value is None else f"{value:.{digits}f}"


def _safe(words: str) -> str:
    return html.escape("".join(letter for letter in words if letter.isprintable() or letter.isspace()))
