"""A training set before it leaves: every image is looked at, left out or blanked, then written into one file."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.mask import Box
from lungseg_gui.core.numerals import grouped
from lungseg_gui.ui import theme
from lungseg_gui.ui.actions import shown_key
from lungseg_gui.ui.dialogs.package_tiles import ROLE, BlankingView, PackageDelegate, ToLeave, sentence_of
from lungseg_gui.ui.names import of_named
from lungseg_gui.ui.parts import Button, PrimaryButton, set_tone, text

_SIZE, _MARGIN = QSize(1180, 690), 20
_LIST = 546  # three tiles and the scroll bar
_NARROW_LIST, _NARROW = 378, 1000  # two of them in a dialog that is narrower


class PackageDialog(QDialog):
    """Modal to its window; Esc writes nothing.

    Parameters
    ----------
    write : callable
        Asks where to and writes the cases that go.
    stop : callable
        Ends the writing.

    Signals
    -------
    thumbnail_wanted(case), picture_wanted(case)
        An image is on the screen and not here yet.
    """

    thumbnail_wanted = Signal(object)
    picture_wanted = Signal(object)

    def __init__(
        self,
        cases: Sequence[ToLeave],
        *,
        write: Callable[[], object],
        stop: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.cases, self._write, self._stop = list(cases), write, stop
        self._order: list[ToLeave] = []  # whose rectangle was drawn last, for undo
        self.setWindowTitle("lungseg")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        room = self.screen().availableSize()
        self.resize(_SIZE.boundedTo(room - QSize(40, 60)))
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 18, _MARGIN, 16)
        column.setSpacing(10)
        column.addWidget(text(tr("Export training set"), size=theme.PAGE, weight=600))
        column.addWidget(
            text(
                tr(
                    "Names, dates, IDs and file names are left out, but burnt-in text is not: check each image and "
                    "drag a rectangle over anything that must not leave. Your own training set keeps its pixels."
                ),
                tone="second",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._make_list())
        row.addLayout(self._make_side(), 1)
        column.addLayout(row, 1)
        column.addLayout(self._make_foot())
        undo = QShortcut(QKeySequence.StandardKey.Undo, self)
        undo.activated.connect(self.undo)
        self.list.setCurrentRow(0)
        self._tell()

    # -- making
    def _make_list(self) -> QListWidget:
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Images in the package"))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(4)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setFixedWidth(_LIST if self.width() >= _NARROW else _NARROW_LIST)
        self.tiles = PackageDelegate(self.list)
        self.tiles.wanted.connect(self.thumbnail_wanted)
        self.list.setItemDelegate(self.tiles)
        for case in self.cases:
            item = QListWidgetItem(self.list)
            item.setData(ROLE, case)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, of_named(case.name))
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.list.itemSelectionChanged.connect(self._tell)
        return self.list

    def _make_side(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        self.view = BlankingView()
        self.view.blanked.connect(self.blank)
        column.addWidget(self.view, 1)
        self.about = text(size=theme.SECONDARY, tone="second", wrap=True)
        column.addWidget(self.about)  # above the buttons: beside them it was cut off
        row = QHBoxLayout()
        row.setSpacing(8)
        self.leave_out = Button(tr("Leave out"), run=self.toggle)
        self.undo_button = Button(
            tr("Undo blanking"), icon="arrow-counter-clockwise", key=shown_key("Ctrl+Z"), run=self.undo
        )
        for button in (self.leave_out, self.undo_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return column

    def _make_foot(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setVisible(False)
        column.addWidget(self.bar)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.note = text(tone="second", wrap=True)
        row.addWidget(self.note, 1)
        self.cancel = Button(tr("Cancel"), run=self.reject)
        self.cancel.setAutoDefault(False)
        self.write = PrimaryButton(tr("Write package…"), run=self._write)
        self.write.setAutoDefault(False)
        row.addWidget(self.cancel)
        row.addWidget(self.write)
        column.addLayout(row)
        return column

    # -- the reader
    @property
    def current(self) -> ToLeave | None:
        """The case that is shown large."""
        row = self.list.currentRow()
        return self.cases[row] if row >= 0 else None

    @property
    def _chosen(self) -> list[ToLeave]:
        return [item.data(ROLE) for item in self.list.selectedItems()]

    @property
    def writing(self) -> bool:
        """Whether the package is being written."""
        return not self.list.isEnabled()

    def blank(self, box: Box) -> None:
        """Blank a rectangle of the case that is shown."""
        case = self.current
        if case is not None and not self.writing:
            case.boxes.append(box)
            self._order.append(case)
            self._tell()

    def undo(self) -> None:
        """Take the last rectangle back, and show its image."""
        if not self._order or self.writing:
            return
        case = self._order.pop()
        case.boxes.pop()
        self.list.setCurrentRow(self.cases.index(case))
        self._tell()

    def toggle(self) -> None:
        """Leave the chosen cases out, or take them in again."""
        chosen = self._chosen
        out = not all(case.left_out for case in chosen)
        for case in chosen:
            case.left_out = out
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the image room: a narrow dialog shows two tiles beside each other."""
        super().resizeEvent(event)
        if hasattr(self, "list"):  # not while it is being made
            self.list.setFixedWidth(_LIST if self.width() >= _NARROW else _NARROW_LIST)

    def reject(self) -> None:
        """Stop the writing, or close."""
        if self.writing:
            self._stop()
        else:
            super().reject()

    # -- what the controller calls
    def show_thumbnail(self, case: ToLeave) -> None:
        """Draw a thumbnail that has arrived."""
        self.list.viewport().update()
        if self.current is case:
            self.view.show_case(case)
            self.picture_wanted.emit(case)

    def begin(self) -> None:
        """Show that the package is being written."""
        self._enable(False)
        self.bar.setRange(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """Show how much is written."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        words = tr_count("{n} of {total} images written.", "", done, total=grouped(total))
        self._say(words, "second")

    def end(self, words: str) -> None:
        """Let the reader continue after the writing failed or was stopped."""
        self._enable(True)
        self._say(words, "warn")

    # -- inside
    def _enable(self, on: bool) -> None:
        for widget in (self.list, self.view, self.leave_out, self.undo_button, self.write):
            widget.setEnabled(on)
        self.bar.setVisible(not on)
        self.cancel.setText(tr("Cancel") if on else tr("Stop"))
        if on:
            self._tell()

    def _show(self) -> None:
        case = self.current
        self.view.show_case(case)
        if case is not None:
            self.picture_wanted.emit(case)
        self._tell()

    def _tell(self) -> None:
        if not hasattr(self, "note"):  # still being made
            return
        chosen = self._chosen
        self.leave_out.setEnabled(bool(chosen))
        out = bool(chosen) and all(case.left_out for case in chosen)
        self.leave_out.setText(tr("Include again") if out else tr("Leave out"))
        self.undo_button.setEnabled(bool(self._order))
        case = self.current
        self.about.setText(case.state[1] if case is not None else "")
        self.write.setEnabled(any(case.goes for case in self.cases))
        self._say(sentence_of(self.cases), "second")
        self.list.viewport().update()
        self.view.update()

    def _say(self, words: str, tone: str) -> None:
        self.note.setText(words)
        set_tone(self.note, tone)
