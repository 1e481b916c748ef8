"""Services and their parts, and the controllers that most others speak to: saving, analysis, remarks."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QObject, Signal

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.findings import Finding
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.remarks import NONE, Remarks
from lungseg_gui.core.session import Session
from lungseg_gui.services.library import Entry
from lungseg_gui.services.record import Recorded
from lungseg_gui.services.settings import SETTINGS
from tests.ui.controllers.standins.lanes import Lanes
from tests.ui.controllers.standins.telling import Told

_DEFAULTS: dict[str, Any] = {setting.key: setting.default for setting in SETTINGS}


class Settings:
    """The settings in memory: ``values`` are those that differ, ``refuses`` is what the disk says to a change."""

    def __init__(self, **values: object) -> None:
        self.values: dict[str, Any] = {name.replace("__", "."): value for name, value in values.items()}
        self.held: dict[str, object] = {}
        self.locks: dict[str, str] = {}
        self.refuses: LungSegError | None = None

    def get(self, key: str) -> Any:  # noqa: ANN401 - whatever it is
        return self.values[key] if key in self.values else _DEFAULTS[key]

    def text(self, key: str) -> str:
        return str(self.get(key))

    def flag(self, key: str) -> bool:
        return bool(self.get(key))

    def number(self, key: str) -> float:
        return float(self.get(key))

    def lock_of(self, key: str) -> str:
        return self.locks.get(key, "")

    def set(self, key: str, value: object) -> None:
        self.update({key: value})

    def update(self, values: Mapping[str, object]) -> None:
        self._change(values)
        if self.refuses is not None:
            raise self.refuses

    def hold(self, values: Mapping[str, object]) -> None:
        self.held |= values
        self._change(values)

    def _change(self, values: Mapping[str, object]) -> None:
        self.values |= {key: value for key, value in values.items() if key not in self.locks}


def services_of(**parts: object) -> Any:  # noqa: ANN401
    """Return services with lanes and settings, and what a test adds."""
    return SimpleNamespace(
        **{"lanes": Lanes(), "settings": Settings(), "journals": None, "protocol": "lung field", **parts}
    )


class Saving:
    """Notes what was held, released and flushed, in order with everything else that is noted in ``log``."""

    def __init__(self) -> None:
        self.log: list[tuple[object, ...]] = []
        self.saved, self.failed = Told(), Told()
        self.unsaved: set[Identity] = set()

    def is_saved(self, identity: Identity) -> bool:
        return identity not in self.unsaved

    def flush(self) -> None:
        self.log.append(("flush",))

    @property
    def flushed(self) -> int:
        return self.log.count(("flush",))

    def hold(self, identity: Identity) -> None:
        self.log.append(("hold", identity))

    def release(self, identity: Identity, *, saved: bool) -> None:
        self.log.append(("release", identity, saved))


class Analysis(QObject):
    """What was found in the mask on the screen."""

    settled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.at_rest = True
        self.known: Any = None

    def find(self, identity: Identity, *findings: Finding) -> None:
        """Know it; the test says when that has settled."""
        self.known = SimpleNamespace(identity=identity, findings=findings)


class Library:
    """The rows that are kept, by key, and those that were removed; ``error`` is what the disk says."""

    def __init__(self) -> None:
        self.rows: dict[str, Entry] = {}
        self.removed: list[str] = []
        self.error: LungSegError | None = None

    def _may(self) -> None:
        if self.error is not None:
            raise self.error

    def entry(self, key: str) -> Entry | None:
        self._may()
        return self.rows.get(key)

    def remove(self, key: str) -> None:
        self._may()
        self.removed.append(key)


class Record:
    """Notes decisions as they are recorded."""

    def __init__(self) -> None:
        self.lines: list[Recorded] = []

    @contextmanager
    def noting(self, recorded: Recorded) -> Generator[None]:
        self.lines.append(recorded)
        yield


class Remarking:
    """Takes what is said of images: into the open review, and a list."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.said: list[tuple[Identity, Remarks, str]] = []
        self.again: list[tuple[Identity, Remarks, str]] = []
        self.kept: list[tuple[Identity, Remarks, str]] = []

    def say(self, identity: Identity, remarks: Remarks, *, key: str) -> None:
        self._session.say(identity, remarks)
        self.said.append((identity, remarks, key))

    def keep(self, identity: Identity, remarks: Remarks, *, key: str) -> None:
        self._session.say(identity, remarks)
        self.kept.append((identity, remarks, key))

    def show_again(self, identity: Identity, remarks: Remarks, *, key: str) -> None:
        self.again.append((identity, remarks, key))

    def said_of(self, identity: Identity, *, key: str) -> Remarks:
        review = self._session.review(identity)
        return review.remarks if review is not None else NONE
