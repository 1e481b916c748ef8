"""The accepted cases as the panel of the training set lists them: filtered and sorted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from lungseg_gui.core.language import tr
from lungseg_gui.services.training_set import CaseRecord
from lungseg_gui.ui.parts import plain

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class Part(Enum):
    """Which cases are listed."""

    ALL = "all"
    LEARN = "learn"
    KEPT = "kept"
    SUSPECT = "suspect"
    REMOVED = "removed"


class Order(Enum):
    """How they are sorted."""

    NEWEST = "newest"
    OLDEST = "oldest"
    CHANGED = "changed"
    SUSPECT = "suspect"


@dataclass(frozen=True)
class TrainingCase:
    """One accepted case, as shown.

    Attributes
    ----------
    name : str
        As in the worklist; the case's own where it is not there.
    key : str
        Of its row in the worklist; "" where it is not there.
    suspicions : tuple of str
        Why one should look at it again.
    unsure : bool
        Whether one of them is about the mask, so that learning leaves it out until it is confirmed.
    confirmed : bool
        Whether the reader called this mask right.
    """

    record: CaseRecord
    name: str
    key: str = ""
    suspicions: tuple[str, ...] = ()
    unsure: bool = False
    confirmed: bool = False

    @property
    def dice(self) -> float | None:
        """Dice between the model's mask and the accepted one; None where the model made none."""
        return number(self.record.provenance.get("dice"))

    @property
    def made(self) -> datetime | None:
        """When it was accepted."""
        try:
            return datetime.fromisoformat(self.word("date")).astimezone()
        except ValueError:
            return None

    def word(self, name: str) -> str:
        """Return a text of the provenance, such as ``protocol``; "" where it was not noted."""
        return str(self.record.provenance.get(name) or "")


@dataclass(frozen=True)
class Filter:
    """What a case must have to be listed; "" and None for anything.

    Attributes
    ----------
    days : int or None
        Accepted within so many days.
    below : float or None
        Dice with the model's mask is below it.
    """

    part: Part = Part.ALL
    source: str = ""
    version: str = ""
    protocol: str = ""
    days: int | None = None
    below: float | None = None

    def takes(self, case: TrainingCase, now: datetime) -> bool:
        """Whether a case is listed."""
        if self.part is Part.REMOVED or case.record.removed:
            if not (self.part is Part.REMOVED and case.record.removed):
                return False
        elif not _IN_PART[self.part](case):
            return False
        words = ((self.source, "source"), (self.version, "model_version"), (self.protocol, "protocol"))
        if any(wanted and case.word(name) != wanted for wanted, name in words):
            return False
        if self.days is not None and (case.made is None or now - case.made > timedelta(days=self.days)):
            return False
        return self.below is None or (case.dice is not None and case.dice < self.below)


_IN_PART: Mapping[Part, Callable[[TrainingCase], bool]] = {
    Part.ALL: lambda case: True,
    Part.LEARN: lambda case: not case.record.kept_apart,
    Part.KEPT: lambda case: case.record.kept_apart,
    Part.SUSPECT: lambda case: bool(case.suspicions),
}


class TrainingModel(QAbstractListModel):
    """The cases that fit the filter, in order; :attr:`CaseRole` gives a TrainingCase."""

    CaseRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cases: tuple[TrainingCase, ...] = ()
        self._shown: list[TrainingCase] = []
        self._rows: dict[str, int] = {}
        self.filter = Filter()
        self.order = Order.NEWEST

    # -- what is listed
    @property
    def cases(self) -> tuple[TrainingCase, ...]:
        """All cases, listed or not."""
        return self._cases

    @property
    def shown(self) -> tuple[TrainingCase, ...]:
        """The listed cases, in order."""
        return tuple(self._shown)

    def set_cases(self, cases: Sequence[TrainingCase]) -> None:
        """Show these cases; rows stay where the same cases are listed."""
        self._cases = tuple(cases)
        fitting = self._fitting()
        if [case.record.case_id for case in fitting] == [case.record.case_id for case in self._shown]:
            self._shown = fitting
            if fitting:
                self.dataChanged.emit(self.index(0), self.index(len(fitting) - 1))
        else:
            self._list(fitting)

    def choose(self, wanted: Filter, order: Order) -> None:
        """List other cases, or in another order."""
        self.filter, self.order = wanted, order
        self._list(self._fitting())

    def row_of(self, case_id: str) -> int:
        """Return the row of a case, -1 where it is not listed."""
        return self._rows.get(case_id, -1)

    def changed(self, case_id: str) -> None:
        """Report that a case's picture has arrived."""
        row = self.row_of(case_id)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))

    def _fitting(self) -> list[TrainingCase]:
        now = datetime.now().astimezone()
        fitting = [case for case in self._cases if self.filter.takes(case, now)]
        newest = sorted(fitting, key=lambda case: case.word("date"), reverse=True)
        if self.order is Order.OLDEST:
            return newest[::-1]
        if self.order is Order.CHANGED:
            return sorted(newest, key=lambda case: 2.0 if case.dice is None else case.dice)
        if self.order is Order.SUSPECT:
            return sorted(newest, key=lambda case: not case.suspicions)
        return newest

    def _list(self, cases: list[TrainingCase]) -> None:
        self.beginResetModel()
        self._shown = cases
        self._rows = {case.record.case_id: row for row, case in enumerate(cases)}
        self.endResetModel()

    # -- Qt's side
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many cases are listed."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a case, or its words for screen readers and tooltips."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        case = self._shown[index.row()]
        if role == self.CaseRole:
            return case
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(case)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain("\n".join((case.name, *case.suspicions)))
        return None

    def _words(self, case: TrainingCase) -> str:
        side = tr("held out") if case.record.kept_apart else tr("to learn from")
        state = tr("removed") if case.record.removed else side
        return ", ".join((case.name, state, *case.suspicions))


def number(value: object) -> float | None:
    """Return a number of the provenance; None where it is not one."""
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
