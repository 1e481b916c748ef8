"""The headings of patients and studies in the worklist: folded by a click and by the arrow keys, painted, spoken."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView

from lungseg_gui.core.language import tr
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.worklist_groups import Group
from lungseg_gui.ui.panels.worklist_heading_words import count_words, title_of
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from lungseg_gui.ui.panels.worklist_picking import MOVES, PICKS, Move, leads
from lungseg_gui.ui.panels.worklist_places import Heading, Places

_MARGIN, _INDENT, _CARET = 12, 14, 12
_KEPT = 2000  # folded groups that the settings keep
_Key = Qt.Key


class Folds:
    """Which groups are folded: all patients or none, with exceptions; of studies none, with exceptions."""

    def __init__(self, words: str = "") -> None:
        every, *marks = words.split() or ["0"]
        self.every = every == "1"
        self._but = dict.fromkeys(mark for mark in marks if len(mark) == 8)  # the last changed at the end

    @property
    def words(self) -> str:
        """What the settings keep."""
        return " ".join(("1" if self.every else "0", *list(self._but)[-_KEPT:]))

    def holds(self, group: Group) -> bool:
        """Whether a group is folded."""
        return (bool(self._but) and f"{group.mark:08x}" in self._but) != (self.every and group.patient is None)

    def fold(self, group: Group, *, folded: bool) -> bool:
        """Fold a group or unfold it; return whether it was otherwise."""
        if self.holds(group) == folded:
            return False
        mark = f"{group.mark:08x}"
        if mark in self._but:
            del self._but[mark]
        else:
            self._but[mark] = None
        return True

    def fold_all(self, *, folded: bool) -> None:
        """Fold all patients, or unfold all and their studies."""
        self.every = folded
        self._but.clear()


class Headings(QObject):
    """What the reader does to headings.

    While a search lists cases, groups are open except those that the reader folds meanwhile: what was found is seen.

    Signals
    -------
    changed()
        Groups are folded otherwise.
    walked(to_row)
        An arrow key led from a heading to a row, or to a heading.
    """

    changed = Signal()
    walked = Signal(bool)

    def __init__(self, view: QAbstractItemView, model: WorklistModel, places: Callable[[], Places]) -> None:
        super().__init__(view)
        self._view, self._model, self._places = view, model, places
        self.kept = Folds()
        self._found: Folds | None = None  # of a search
        self._on: Group | None = None  # whose heading the keyboard is on
        self.hovered: Group | None = None

    # -- which are folded
    @property
    def folds(self) -> Folds:
        """Those that hold now."""
        return self._found if self._found is not None else self.kept

    def search(self, words: str) -> None:
        """Begin with all groups open where something else is searched for."""
        self._found = Folds() if words.strip() else None
        self.changed.emit()
        if self._found is None:
            self.unfold_for(self._view.currentIndex().row())

    def fold(self, group: Group, *, folded: bool) -> None:
        """Fold a group or unfold it."""
        if self.folds.fold(group, folded=folded):
            self.changed.emit()

    def fold_all(self, folded: bool) -> None:
        """Fold all patients, or unfold everything."""
        self.folds.fold_all(folded=folded)
        self.changed.emit()
        self._view.scrollTo(self._view.currentIndex())

    def unfold_for(self, row: int) -> None:
        """Unfold what hides a row: it is shown."""
        study = self._model.listed()[row].group if row >= 0 else None
        self._on = None
        if study is None or study.patient is None:
            return
        self.fold(study.patient, folded=False)
        if study.patient.studies > 1:
            self.fold(study, folded=False)

    # -- the keyboard
    @property
    def on(self) -> Heading | None:
        """The heading that the keyboard is on."""
        return self._places().heading_on(self._places().heading_of(self._on)) if self._on is not None else None

    def leave(self) -> None:
        """Take the keyboard off the headings: it is on a row."""
        if self._on is not None:
            self._on = None
            self._view.viewport().update()

    def go_to(self, heading: Heading) -> None:
        """Put the keyboard on a heading; the shown case stays."""
        self._on = heading.group
        places, bar = self._places(), self._view.verticalScrollBar()
        line = places.heading_of(heading.group)
        if line < 0:
            return
        top, bottom, seen = places.top(line), places.top(line + 1), self._view.viewport().height()
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + seen:
            bar.setValue(bottom - seen)
        self._view.viewport().update()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, self.spoken(heading)))

    def key(self, event: QKeyEvent, *, row: int) -> bool:
        """Fold and unfold by the arrows and Enter, and go there; return whether the key was one for headings.

        Parameters
        ----------
        row : int
            That the keyboard is on where it is on no heading.
        """
        if not self._model.groups.on:
            return False
        if (heading := self.on) is not None:
            return self._key_on(heading, event)
        if event.modifiers() & PICKS:
            return False
        key = _Key(event.key())
        return self._to_heading(row) if key == _Key.Key_Left and row >= 0 else self._step(MOVES.get(key), row)

    def _key_on(self, heading: Heading, event: QKeyEvent) -> bool:
        """Do what a key does on a heading."""
        key = _Key(event.key())
        if event.modifiers() & PICKS:
            if key != _Key.Key_Space:
                return False
            self._pick(heading)
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            if not event.isAutoRepeat():
                self.fold(heading.group, folded=not heading.folded)
        elif key == _Key.Key_Right and not heading.folded:
            return self._step(Move.MoveDown)
        elif key == _Key.Key_Left and heading.folded:
            self._to_patient(heading)
        elif key in (_Key.Key_Left, _Key.Key_Right):
            self.fold(heading.group, folded=key == _Key.Key_Left)
        else:
            return self._step(MOVES.get(key))
        if self.on is not None:
            self.go_to(self.on)
        return True

    def _step(self, action: QAbstractItemView.CursorAction | None, row: int = -1) -> bool:
        """Go where an arrow leads that comes from a heading or comes to one; return whether it was one of these."""
        places, came_from = self._places(), self.on
        line = places.heading_of(came_from.group) if came_from is not None else places.line_of(row) if row >= 0 else -1
        to = leads(places, action, line, page=self._view.viewport().height()) if action is not None else None
        heading = places.heading_on(to) if to is not None else None
        if heading is not None:
            self._model.selection.clear()
            self.go_to(heading)
        elif came_from is None or to is None:
            return False
        else:
            index = self._model.index(places.row_on(to))
            self.leave()
            self._view.setCurrentIndex(index)
            self._model.selection.begin_at(index.row())
            self._view.scrollTo(index)
        self.walked.emit(heading is None)
        return True

    def _to_heading(self, row: int) -> bool:
        """Go from a row to the heading above it."""
        line = self._places().line_of(row)
        while line >= 0 and self._places().heading_on(line) is None:
            line -= 1
        if (heading := self._places().heading_on(line)) is not None:
            self.go_to(heading)
            self.walked.emit(False)
        return heading is not None

    def _to_patient(self, heading: Heading) -> None:
        patient = heading.group.patient
        above = self._places().heading_on(self._places().heading_of(patient)) if patient is not None else None
        if above is not None:
            self.go_to(above)

    def rect(self, line: int) -> QRect:
        """Where a line is in the viewport."""
        places, viewport = self._places(), self._view.viewport()
        top = places.top(line)
        return QRect(0, top - self._view.verticalScrollBar().value(), viewport.width(), places.top(line + 1) - top)

    # -- the mouse
    def at(self, y: int) -> Heading | None:
        """Return the heading at a height of the viewport."""
        places = self._places()
        return places.heading_on(places.at(y + self._view.verticalScrollBar().value()))

    def press(self, event: QMouseEvent) -> bool:
        """Take a press of the left button on a heading; with Ctrl or Shift it selects the rows below."""
        heading = self.at(event.position().toPoint().y())
        if heading is None:
            return False
        if event.modifiers() & PICKS:
            self._pick(heading)
        else:
            self.fold(heading.group, folded=not heading.folded)
        return True

    def hover(self, y: int | None) -> None:
        """Know the heading under the pointer; None where it is elsewhere."""
        heading = self.at(y) if y is not None else None
        group = heading.group if heading is not None else None
        if group is not self.hovered:
            self.hovered = group
            self._view.viewport().update()

    def _pick(self, heading: Heading) -> None:
        self._model.selection.toggle_all(range(heading.first, heading.first + heading.number))

    # -- what is seen and heard
    def words(self, heading: Heading) -> tuple[str, str]:
        """Return the title of a heading and how far its images are."""
        first = self._model.entry_at(heading.first)
        return title_of(heading, first, self._model.titles), count_words(heading)

    def spoken(self, heading: Heading) -> str:
        """Say a heading in words."""
        folded = tr("folded") if heading.folded else tr("unfolded")
        return ", ".join((*self.words(heading), folded))

    def paint(self, painter: QPainter, rect: QRect, heading: Heading, *, focused: bool) -> None:
        """Draw a heading."""
        title, count = self.words(heading)
        picked = heading.folded and self._model.selection.within(heading.first, heading.number)
        hovered = heading.group is self.hovered
        role = "selected" if picked else "hover" if hovered else "panel" if heading.is_study else "raised"
        painter.save()
        painter.fillRect(rect, theme.colour(role))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        left = rect.left() + _MARGIN + (_INDENT if heading.is_study else 0)
        caret = QRect(left, rect.top() + (rect.height() - _CARET) // 2, _CARET, _CARET)
        theme.draw_icon(painter, caret, "caret-right" if heading.folded else "caret-down", theme.colour("second"))
        place = rect.adjusted(left - rect.left() + _CARET + 6, 0, -_MARGIN, -1)
        small = theme.font(theme.SECONDARY)
        painter.setFont(small)
        done = heading.group.done == heading.group.all
        painter.setPen(theme.colour("third" if done else "second"))
        font, measure = small if heading.is_study else theme.font(theme.BODY, weight=600), QFontMetrics(small)
        if QFontMetrics(font).horizontalAdvance(title) + 8 + measure.horizontalAdvance(count) > place.width():
            count = count_words(heading, short=True)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), count)
        place.setRight(place.right() - measure.horizontalAdvance(count) - 8)
        painter.setFont(font)
        painter.setPen(theme.colour("second" if heading.is_study else "text"))
        shown = QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        if focused and heading.group is self._on:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()
