from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lungseg_gui.core.delivery import Delivery
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.remarks import NONE, Remarks
from lungseg_gui.core.review import Status


@dataclass(frozen=True)
class Entry:
    """Stands for services.library.Entry, whose fields it has (test_the_library_gives_such_entries)."""

    key: str
    status: Status = Status.NEW
    uncertainty: float | None = None
    message: str = ""
    detail: str = "PA"
    opened_at: str = ""
    drawn: int = -1
    title: str = ""
    remarks: Remarks = NONE
    identity: Identity | None = None
    attention: tuple[str, ...] = ()
    exported: str = ""
    changed: bool = False
    sent: tuple[Delivery, ...] = ()
    header: str = ""
    order: int = 0
    saved_at: str = ""
    lesson: str = ""
    to_choose: bool = False

    @property
    def name(self) -> str:
        return self.title or f"case {self.key}"

    @property
    def path(self) -> Path:
        return Path("folder") / self.key
