"""Numbers, dates and states as the reader sees them: units always, true minus signs, no raw floats."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, Qt

from lungseg_gui.core.findings import ACT_MIRROR, ACT_PREDICT, ACT_TURN, Finding
from lungseg_gui.core.language import current, tr
from lungseg_gui.core.measure import area_mm2
from lungseg_gui.core.numerals import decimal, grouped, pointed
from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.core.review import Status
from lungseg_gui.core.study import Spacing

MINUS = "\N{MINUS SIGN}"
NONE = "\N{EN DASH}"


def status_word(status: Status) -> str:
    """Name of a status, as on its chip."""
    return {
        Status.NEW: tr("New"),
        Status.PREDICTED: tr("Predicted"),
        Status.CORRECTED: tr("Corrected"),
        Status.ACCEPTED: tr("Accepted"),
        Status.REJECTED: tr("Rejected"),
    }[status]


def attention_word() -> str:
    """Name of the status that calls for a look, as on its chip."""
    return tr("Attention")


def meaning_text(protocol: str) -> str:
    """Say what masks of a protocol include: ``with the part behind the heart``."""
    if protocol == RETROCARDIAC:
        return tr("with the part behind the heart")
    return tr("without the part behind the heart")


def protocol_text(protocol: str) -> str:
    """Return the name of a protocol, as records have it (``core.protocol``)."""
    return {LUNG_FIELD: tr("lung field"), RETROCARDIAC: tr("with retrocardiac part")}.get(protocol, protocol)


def view_text(view: str) -> str:
    """Return in a few words what kind of image the model sees (``core.view.View.name``)."""
    return {
        "head to the left": tr("head to the left"),
        "head to the right": tr("head to the right"),
        "upside down": tr("upside down"),
        "lateral": tr("lateral view"),
    }.get(view, tr("not a chest radiograph"))


def action_text(action: str) -> str:
    """Return what a button says that does what a finding offers for the image."""
    return {
        ACT_TURN: tr("Rotate image"),
        ACT_MIRROR: tr("Mark as mirrored"),
        ACT_PREDICT: tr("Predict anyway"),
    }[action]


def right_text(finding: Finding) -> str:
    """Return what the reader says of a finding that asks for nothing: of the mask, or of the image itself."""
    return tr("The image is fine") if finding.action else tr("The mask is fine")


def uncertainty_text(value: float) -> str:
    """Two digits: ``0.61``."""
    return decimal(value, 2)


def dice_text(value: float | None) -> str:
    """Three digits, an en dash for none."""
    return NONE if value is None else decimal(value, 3)


def signed(value: float, digits: int) -> str:
    """Return a change with its sign, ``+0.005``; a change that rounds to nothing has none."""
    text = f"{abs(value):.{digits}f}"
    if not float(text):
        return pointed(text)
    return ("+" if value > 0 else MINUS) + pointed(text)


def area_text(pixels: int, spacing: Spacing | None) -> str:
    """Area in cm² where the spacing is known, else in pixels with thin groups."""
    mm2 = area_mm2(pixels, spacing)
    return tr("{n} px", n=grouped(pixels)) if mm2 is None else tr("{area:.1f} cm²", area=mm2 / 100.0)


def seconds_text(seconds: float) -> str:
    """Return a duration: ``0.21 s``, ``48 s``, ``2 min 14 s``."""
    if seconds < 1:
        return tr("{n} s", n=decimal(seconds, 2))
    if seconds < 10:
        return tr("{n} s", n=decimal(seconds, 1))
    if round(seconds) < 60:
        return tr("{n} s", n=round(seconds))
    minutes, rest = divmod(round(seconds), 60)
    return tr("{m} min {s} s", m=minutes, s=rest)


def device_word(device: str) -> str:
    """Return the device as readers call it: ``CPU``, ``GPU``."""
    name = device.partition(":")[0].lower()
    return {"cpu": "CPU", "cuda": "GPU", "mps": "GPU", "": ""}.get(name, device)


def moment_text(iso: str, *, now: datetime | None = None) -> str:
    """Return a moment near by: ``today 13:58``, ``yesterday``, ``18 Nov``, ``18 Nov 2024``; empty where unreadable."""
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return ""
    moment = moment.astimezone() if moment.tzinfo else moment
    today = (now or datetime.now()).date()
    if moment.date() == today:
        return tr("today {time}", time=clock_text(moment))
    if moment.date() == today - timedelta(days=1):
        return tr("yesterday")
    return date_text(moment, year=moment.year != today.year)


def date_text(moment: date, *, year: bool) -> str:
    """Return day and short month in the reader's language, ``18 Nov``, with the year on demand."""
    return _written(moment, tr("d MMM yyyy", "format of a date") if year else tr("d MMM", "format of a date"))


def month_text(moment: date) -> str:
    """Return month and year, ``Nov 2024``."""
    return _written(moment, tr("MMM yyyy", "format of a date"))


def day_text(day: date) -> str:
    """Return a day in figures, ``2026-11-21``, as the reader's language has them."""
    return _written(day, tr("yyyy-MM-dd", "format of a date"))


def iso_day_text(day: str) -> str:
    """Return ``2026-11-21`` as :func:`day_text` writes it; what is no such day as it stands."""
    try:
        return day_text(date.fromisoformat(day))
    except ValueError:
        return day


def typed_day(words: str) -> str:
    """Return a day that was typed as the reader's language writes it as ``2026-11-21``; else the words."""
    day = QLocale().toDate(words, tr("yyyy-MM-dd", "format of a date"))
    return day.toString(Qt.DateFormat.ISODate) if day.isValid() else words


def clock_text(moment: datetime, *, seconds: bool = False) -> str:
    """Return the time of day, ``13:58``, with seconds on demand."""
    return f"{moment:%H:%M:%S}" if seconds else f"{moment:%H:%M}"


def _written(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def begun(words: str) -> str:
    """Return words as they stand at the begin of a line: nouns within them keep their capitals."""
    return words[:1].upper() + words[1:]


def listed(names: Sequence[str]) -> str:
    """Return names in one line, ``Two lungs, no holes``; German, which writes its nouns large, sets dots between."""
    if current().code.startswith("de"):
        return " · ".join(names)
    return ", ".join(name.lower() if place else name for place, name in enumerate(names))


def hash_text(digest: str) -> str:
    """First three groups of a hash and its end: ``b41f 07c2 9e55 … 6ad0``."""
    digest = re.sub(r"[^0-9a-f]", "", digest.lower())
    if len(digest) < 20:
        return digest
    return f"{digest[:4]} {digest[4:8]} {digest[8:12]} … {digest[-4:]}"
