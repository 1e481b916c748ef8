"""A case as a page for people: picture with outlines, figures, how the mask came about, what the checks say."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import lungseg_gui
from lungseg_gui.core.findings import Finding
from lungseg_gui.core.language import together, tr, tr_later
from lungseg_gui.core.measure import Measures, measure
from lungseg_gui.core.numerals import decimal, grouped
from lungseg_gui.core.render import SEGMENT_RGB
from lungseg_gui.core.tools.saying import said, source
from lungseg_gui.core.tools.table import name_of
from lungseg_gui.services.writing.illustrations import encode_outlined
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.services.writing.pages import INCLUDED, MADE, NOTICE, dated, safe, spoken, words_of

_SIDE = 1400  # px of the picture: sharp on paper, and a page of some hundred kB
_WIDE, _HIGH = 340, 340  # px of the picture on the page, at 96 in an inch: all of the rest fits below it
_NONE = tr_later("not available")
_STATUS: Mapping[str, str] = {
    "new": tr_later("new"),
    "predicted": tr_later("predicted"),
    "corrected": tr_later("corrected"),
    "accepted": tr_later("accepted"),
    "rejected": tr_later("rejected"),
}
_ORIGINS = (
    (tr_later("imported from the prior"), re.compile("the prior")),
    (tr_later("imported from the prior of {day}"), re.compile("the prior of (?P<day>.+)")),
    (tr_later("imported from DICOM SEG by {program}"), re.compile("DICOM SEG by (?P<program>.+)")),
)
_TITLES = (tr_later("Measurements"), tr_later("Checks"), tr_later("Mask"))
_FIGURE = ' class="figure" align="right"'  # of a cell: figures stand below each other
_RIGHT, _LEFT = "#right#", "#left#"  # where the colours are put in once the words are safe


@dataclass(frozen=True)
class CaseFacts:
    """What the page says of a case apart from its outcome.

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
    rows = "".join(_row(cells, of_others=_FIGURE) for cells in _figures(found))
    about = "".join(_row(cells) for cells in _facts(outcome, facts))
    checks = "".join(f"<li>{safe(finding.sentence)}</li>" for finding in facts.findings)
    nothing = tr("The checks found nothing.")
    checked = f"<ul>{checks}</ul>" if checks else f"<p>{safe(nothing)}</p>"
    head = _row(("", tr("Right lung"), tr("Left lung"), tr("Both")), tag="th", of_others=_FIGURE)
    measured, checking, mask = (safe(tr(title)) for title in _TITLES)
    return f"""<!DOCTYPE html>
<html lang="{spoken()}"><head><meta charset="utf-8"><title>{safe(facts.name or image.name)}</title>
<style>
body {{ font-family: Inter, "Segoe UI", "Noto Sans", sans-serif; font-size: 10pt; color: #000; background: #fff; }}
h1 {{ font-size: 16pt; margin: 0; }} h2 {{ font-size: 11pt; margin: 10px 0 2px 0; }}
td, th {{ padding: 2px 12px 2px 0; text-align: left; }} td.figure, th.figure {{ text-align: right; }}
</style></head><body>
<h1>{safe(facts.name or image.name)}</h1>
<p><b>{safe(tr(NOTICE))}</b></p>
<p>{_picture(outcome)}</p>
<p>{_colours()}</p>
<h2>{measured}</h2>
<table>{head}{rows}</table>
<p>{safe(_spacing(outcome))}</p>
{_drawn(outcome)}
<h2>{checking}</h2>
{checked}
<h2>{mask}</h2>
<table>{about}</table>
</body></html>
"""


def _colours() -> str:
    """Say which colour is which lung."""
    words = tr(
        "{right} right lung, {left} left lung; the patient’s right is at the left of the image",
        right=_RIGHT,
        left=_LEFT,
    )
    return safe(words).replace(_RIGHT, _coloured(1)).replace(_LEFT, _coloured(2))


def _figures(found: Measures) -> list[tuple[str, str, str, str]]:
    right, left = found.right, found.left
    pixels = (tr("Area, pixels"), grouped(right.pixels), grouped(left.pixels), grouped(right.pixels + left.pixels))
    ratio = (tr("Left / right area"), "", "", _number(found.left_to_right, 2))
    areas = [lung.area_cm2 for lung in (right, left) if lung.area_cm2 is not None]
    if not areas:
        return [pixels, ratio]
    return [
        (tr("Area, cm²"), _number(right.area_cm2), _number(left.area_cm2), _number(sum(areas))),
        (tr("Height, mm"), _number(right.height_mm), _number(left.height_mm), ""),
        (tr("Width, mm"), _number(right.width_mm), _number(left.width_mm), _number(found.inner_width_mm)),
        pixels,
        ratio,
    ]


def _facts(outcome: Outcome, facts: CaseFacts) -> list[tuple[str, str]]:
    made = _imported(outcome.origin) if outcome.origin else tr(MADE[outcome.made])
    height, width = outcome.image.shape
    return [
        (tr("Status"), words_of(_STATUS, facts.status)),
        (tr("Made"), made),
        *([(tr("Reader"), outcome.reader)] if outcome.reader else []),
        (tr("Model version"), outcome.model_version or tr(_NONE)),
        (tr("What it includes"), words_of(INCLUDED, facts.protocol)),
        (tr("Image"), tr("{width} × {height} pixels", width=grouped(width), height=grouped(height))),
        (tr("Program"), f"lungseg {lungseg_gui.__version__}"),
        (tr("Report date"), dated(facts.when)),
    ]


def _imported(origin: str) -> str:
    """Say where a mask came from, whose name is kept in English (``FoundMask.origin``, ``jobs.importing``)."""
    for words, pattern in _ORIGINS:
        found = pattern.fullmatch(origin)
        if found is not None:
            return tr(words, **found.groupdict())
    return tr("imported from {origin}", origin=origin)


def _spacing(outcome: Outcome) -> str:
    spacing = outcome.image.spacing
    if spacing is None:
        return tr("The file has no reliable pixel spacing, so nothing is given in mm.")
    row, column, where = spacing.row, spacing.column, source(outcome.image)
    if not where:
        return tr("Pixel spacing {row:.3f} × {column:.3f} mm (rows × columns).", row=row, column=column)
    return tr(
        "Pixel spacing {row:.3f} × {column:.3f} mm {where} (rows × columns).", row=row, column=column, where=where
    )


def _drawn(outcome: Outcome) -> str:
    """Return what the reader measured, line by line; a proposal that no hand has moved is nobody's word."""
    drawn = (figure for figure in outcome.figures if not figure.proposed)
    lines = ((name_of(figure.tool), together(said(figure, outcome.image), ", ")) for figure in drawn)
    rows = "".join(f"<li>{safe(f'{kind}: {words}')}</li>" for kind, words in lines if words)
    return f"<ul>{rows}</ul>" if rows else ""


def _picture(outcome: Outcome) -> str:
    picture = encode_outlined(outcome, side=_SIDE)
    image = outcome.image
    rows, columns = image.turn.upright(outcome.mask).shape
    height, width = rows * (1 / image.aspect if image.turn.transposed else image.aspect), columns
    scale = min(_WIDE / width, _HIGH / height)
    shown = f'width="{round(width * scale)}" height="{round(height * scale)}"'
    source = f"data:image/png;base64,{base64.b64encode(picture).decode()}"
    words = safe(tr("Radiograph with outlines"))
    return f'<img alt="{words}" {shown} src="{source}">'


def _coloured(value: int) -> str:
    red, green, blue = SEGMENT_RGB[value]
    return f'<span style="color: #{red:02x}{green:02x}{blue:02x}">■</span>'


def _row(cells: Sequence[str], *, tag: str = "td", of_others: str = "") -> str:
    first, *others = cells
    rest = "".join(f"<{tag}{of_others}>{safe(cell)}</{tag}>" for cell in others)
    return f"<tr><{tag}>{safe(first)}</{tag}>{rest}</tr>"


def _number(value: float | None, digits: int = 1) -> str:
    return tr(_NONE) if value is None else decimal(value, digits)
