"""What the pages for people have in common: their language, dates, words for the keys of the worklist, safe text."""

from __future__ import annotations

import html
from collections.abc import Mapping
from datetime import datetime

from lungseg_gui.core.language import current, tr, tr_later
from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC

NOTICE = tr_later("Research use only. Not a medical device. A reader checks every mask.")
MADE: Mapping[str, str] = {
    "model": tr_later("by the model, not corrected"),
    "corrected": tr_later("by the model, corrected by a reader"),
    "drawn": tr_later("drawn by a reader"),
    "imported": tr_later("imported"),
}
"""By ``Outcome.made``."""
INCLUDED: Mapping[str, str] = {
    LUNG_FIELD: tr_later("lung field"),
    RETROCARDIAC: tr_later("with retrocardiac part"),
}
"""By protocol."""
_MONTHS = (
    tr_later("January", "in a date"),
    tr_later("February", "in a date"),
    tr_later("March", "in a date"),
    tr_later("April", "in a date"),
    tr_later("May", "in a date"),
    tr_later("June", "in a date"),
    tr_later("July", "in a date"),
    tr_later("August", "in a date"),
    tr_later("September", "in a date"),
    tr_later("October", "in a date"),
    tr_later("November", "in a date"),
    tr_later("December", "in a date"),
)


def words_of(words: Mapping[str, str], key: str) -> str:
    """Return what a key is called in the reader's language; the key itself where the table has none."""
    return tr(words[key]) if key in words else key


def dated(when: datetime) -> str:
    """Return day and time of a page: 28 November 2026, 14:05."""
    month = tr(_MONTHS[when.month - 1], "in a date")
    return tr("{day} {month} {year}, {time}", day=when.day, month=month, year=when.year, time=f"{when:%H:%M}")


def spoken() -> str:
    """Return the page's language as HTML names it, such as ``zh-CN``."""
    return current().code.replace("_", "-")


def safe(words: str) -> str:
    """Return words for HTML, without what is not printed."""
    return html.escape("".join(letter for letter in words if letter.isprintable() or letter.isspace()))
