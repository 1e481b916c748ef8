"""Which rows of the worklist are listed, in what order, and by which words a search finds them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Protocol

from lungseg_gui.core.attention import calls_for_attention
from lungseg_gui.core.delivery import Delivery
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.particulars import Particulars
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Status
from lungseg_gui.core.teaching import Lesson

_DONE = (Status.ACCEPTED, Status.REJECTED)
ATTENTION = "attention"
"""The chip that is in place of the status where a mask is open to doubt."""
_DIGITS = re.compile(r"\d+")


class WorklistEntry(Protocol):
    """One case of the list, as ``services.library.Entry`` holds it."""

    @property
    def key(self) -> str:
        """Stable name of the row."""
        ...

    @property
    def path(self) -> object:
        """The file, for the tooltip."""
        ...

    @property
    def name(self) -> str:
        """What the reader calls it."""
        ...

    @property
    def status(self) -> Status:
        """How far the case is."""
        ...

    @property
    def uncertainty(self) -> float | None:
        """0 (sure) to 1; None before a prediction."""
        ...

    @property
    def detail(self) -> str:
        """Such as ``PA``."""
        ...

    @property
    def opened_at(self) -> str:
        """ISO date and time, or empty."""
        ...

    @property
    def drawn(self) -> int:
        """Which of its thumbnails is the newest; -1 where there is none."""
        ...

    @property
    def message(self) -> str:
        """Why the file could not be read; empty where it could."""
        ...

    @property
    def remarks(self) -> Remarks:
        """What the reader says of the case."""
        ...

    @property
    def identity(self) -> Identity | None:
        """Which image it is; None until its file was read."""
        ...

    @property
    def attention(self) -> tuple[str, ...]:
        """What the checks say of its mask, as it was kept."""
        ...

    @property
    def exported(self) -> str:
        """ISO date and time of the last export, or empty."""
        ...

    @property
    def changed(self) -> bool:
        """Whether the mask is another one since."""
        ...

    @property
    def sent(self) -> tuple[Delivery, ...]:
        """What became of its results that were to go to a PACS, the newest last."""
        ...

    @property
    def order(self) -> int:
        """In which it was added."""
        ...

    @property
    def to_choose(self) -> bool:
        """Whether both of its readers have decided, and nobody has chosen between their masks."""
        ...

    @property
    def saved_at(self) -> str:
        """ISO date and time of the last change of mask or status, or empty."""
        ...

    @property
    def lesson(self) -> str:
        """Shows how much training would gain from the case; ``Lesson.of`` reads it."""
        ...

    @property
    def header(self) -> str:
        """What its file says of patient and study; ``Particulars.of`` reads it."""
        ...


class Scope(Enum):
    """Which cases are listed."""

    TODO = "todo"
    ATTENTION = "attention"
    MINE = "mine"
    DONE = "done"
    ALL = "all"


class Order(Enum):
    """In what order."""

    UNCERTAIN = "uncertain"
    ATTENTION = "attention"
    NAME = "name"
    PATIENT = "patient"
    NEWEST = "newest"
    OLDEST = "oldest"
    STATUS = "status"
    OPENED = "opened"
    CHANGED = "changed"
    TEACHES = "teaches"


def chip_of(entry: WorklistEntry) -> str:
    """Return the chip of a case that could be read: its status, or that it calls for attention."""
    return ATTENTION if calls(entry) else entry.status.value


def is_exported(entry: WorklistEntry) -> bool:
    """Whether its mask, as it is now, was written for other programs."""
    return bool(entry.exported) and not entry.changed and not entry.message


def further_chips(entry: WorklistEntry) -> tuple[str, ...]:
    """Return the chips beside the status: how far its results are on their way to a PACS, and that it was exported."""
    newest = entry.sent[-1] if entry.sent and not entry.message else None
    shown = newest is not None and not (newest.progress == "sent" and newest.changed)
    sent = (newest.progress,) if newest is not None and shown else ()
    return (*sent, "exported") if is_exported(entry) else sent


def is_done(entry: WorklistEntry) -> bool:
    """Whether the reader has decided."""
    return entry.status in _DONE and not entry.message


def is_accepted(entry: WorklistEntry) -> bool:
    """Whether the mask was taken."""
    return entry.status is Status.ACCEPTED and not entry.message


def calls(entry: WorklistEntry) -> bool:
    """Whether its status is Attention."""
    return not entry.message and calls_for_attention(entry.status, entry.attention)


def is_mine(entry: WorklistEntry) -> bool:
    """Whether the current reader was asked for a second reading that is still to do, or is to choose between two."""
    asked = entry.identity is not None and bool(entry.identity.reading) and not is_done(entry)
    return asked or entry.to_choose


def _attention(entry: WorklistEntry) -> float:
    """Those that call for it, then as by uncertainty."""
    return _uncertainty(entry) + (0.0 if calls(entry) else 16.0)


def _uncertainty(entry: WorklistEntry) -> float:
    """To do by uncertainty, then new ones, then what could not be read; done last."""
    last = 8.0 if is_done(entry) else 0.0
    if entry.message:
        return last + 4.0
    return last + (2.0 if entry.uncertainty is None else 1.0 - entry.uncertainty)


_STATUS = (Status.CORRECTED, Status.PREDICTED, Status.NEW, Status.ACCEPTED, Status.REJECTED)
_UNKNOWN = 1e15  # after all days and seconds


def _status(entry: WorklistEntry) -> float:
    """Those that call for attention, then what was begun, then new ones; decided on and unreadable last."""
    if entry.message:
        return float(len(_STATUS))
    return -1.0 if calls(entry) else float(_STATUS.index(entry.status))


def _patient(entry: WorklistEntry) -> str:
    """By name, else ID, their studies in order; those of nobody last."""
    known = Particulars.of(entry.header)
    name = known.patient or known.patient_id
    spelt = unicodedata.normalize("NFKD", name.casefold())  # Ä stands by A, not behind Z
    return f"{spelt}\n{known.patient_id}\n{known.date}{known.time}" if name else "\U0010ffff"


def _day(entry: WorklistEntry) -> float:
    """Day and time of the study as one number; -1 where it is not known."""
    known = Particulars.of(entry.header)
    figures = f"{known.date:0<8}{known.time:0<4}"
    return float(figures) if known.date and figures.isascii() and figures.isdigit() else -1.0


def _newest(entry: WorklistEntry) -> float:
    day = _day(entry)
    return -day if day >= 0 else _UNKNOWN


def _oldest(entry: WorklistEntry) -> float:
    day = _day(entry)
    return day if day >= 0 else _UNKNOWN


def _opened(entry: WorklistEntry) -> float:
    """Return what puts first what was opened last, and last what never was."""
    try:
        return -datetime.fromisoformat(entry.opened_at).timestamp() if entry.opened_at else _UNKNOWN
    except ValueError:
        return _UNKNOWN


def _changed(entry: WorklistEntry) -> float:
    """Return what puts first what the reader drew or decided last; what nobody has worked on comes last."""
    if entry.status not in (Status.CORRECTED, *_DONE):
        return _UNKNOWN
    try:
        return -datetime.fromisoformat(entry.saved_at).timestamp() if entry.saved_at else _UNKNOWN
    except ValueError:
        return _UNKNOWN


def lesson_of(entry: WorklistEntry) -> Lesson | None:
    """Return what training would gain from a case; None if nothing was predicted, or it is decided and thus used."""
    if entry.message or is_done(entry) or entry.uncertainty is None:
        return None
    return Lesson.of(entry.uncertainty, entry.lesson)


def _teaches(entry: WorklistEntry) -> float:
    """To do by what training would gain (``Lesson.worth``), then new ones, then what could not be read; done last."""
    if is_done(entry):
        return 8.0
    if entry.message:
        return 4.0
    lesson = lesson_of(entry)
    return 2.0 if lesson is None else 1.0 - lesson.worth


SCOPES: Mapping[Scope, Callable[[WorklistEntry], bool]] = {
    Scope.TODO: lambda entry: not is_done(entry),
    Scope.ATTENTION: calls,
    Scope.MINE: is_mine,
    Scope.DONE: is_done,
    Scope.ALL: lambda entry: True,
}
"""Whether a case is listed."""

ORDERS: Mapping[Order, Callable[[WorklistEntry], float | str]] = {
    Order.UNCERTAIN: _uncertainty,
    Order.ATTENTION: _attention,
    Order.NAME: lambda entry: 0.0,
    Order.PATIENT: _patient,
    Order.NEWEST: _newest,
    Order.OLDEST: _oldest,
    Order.STATUS: _status,
    Order.OPENED: _opened,
    Order.CHANGED: _changed,
    Order.TEACHES: _teaches,
}
"""The place of a case, lowest first; cases of one place are sorted by name."""


@dataclass
class Counts:
    """How many cases there are, listed or not: all, decided on, accepted, with a call for attention, asked for."""

    all: int = 0
    done: int = 0
    accepted: int = 0
    attention: int = 0
    mine: int = 0
    unreadable: int = 0

    def add(self, entry: WorklistEntry, step: int = 1) -> None:
        """Count a case in, or out with -1."""
        self.all += step
        self.done += step * is_done(entry)
        self.accepted += step * is_accepted(entry)
        self.attention += step * calls(entry)
        self.mine += step * is_mine(entry)
        self.unreadable += step * bool(entry.message)

    @property
    def todo(self) -> int:
        """Cases without a decision."""
        return self.all - self.done


def name_key(entry: WorklistEntry) -> tuple[str, str]:
    """Return what sorts entries by name, 9 before 10; no two entries have the same."""
    return _DIGITS.sub(lambda number: number.group().zfill(12), entry.name.casefold()), entry.key
