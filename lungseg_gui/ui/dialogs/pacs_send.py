"""What is sent to which PACS, and what went where so far."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lungseg_gui.core.language import labelled, tr, tr_count
from lungseg_gui.services.pacs import Item
from lungseg_gui.ui import names, theme
from lungseg_gui.ui.panels.wording import clock_text, day_text
from lungseg_gui.ui.parts import Button, PrimaryButton, Segmented, line, plain, set_tone, text

_WIDTH, _MARGIN, _LABEL, _ROW = 720, 20, 110, 28
CASE, SELECTED, ACCEPTED = "case", "selected", "accepted"
ORIGIN = ""
"""Stands for the PACS that each image came from."""


@dataclass(frozen=True)
class ToSend:
    """What there is to send.

    Attributes
    ----------
    case : str
        The case on the screen, "" for none.
    is_dicom : bool
        Whether its image is a DICOM file.
    origin : str
        The PACS that its image came from, "" for none.
    selected, accepted : int
        How many.
    nodes : tuple of str
        PACS that are set up.
    """

    case: str
    is_dicom: bool
    origin: str
    selected: int
    accepted: int
    nodes: tuple[str, ...]


@dataclass(frozen=True)
class SendChoice:
    """What the reader chose: which cases, to which PACS (ORIGIN for each one's own), with outlines or without."""

    what: str
    node: str
    outlines: bool


class PacsSendDialog(QDialog):
    """Modal to its window; Esc sends nothing.

    Parameters
    ----------
    to_send : ToSend
        What can be sent.
    done : callable
        Takes the choice once the reader agrees.
    again, remove : callable
        Take the key of an item of the queue.
    """

    def __init__(
        self,
        to_send: ToSend,
        *,
        done: Callable[[SendChoice], object],
        again: Callable[[str], object],
        remove: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._to_send, self._done = to_send, done
        self._items: list[Item] = []
        self.setWindowTitle("lungseg")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        theme.fix_width(self, _WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 18, _MARGIN, 16)
        column.setSpacing(10)
        column.addWidget(text(tr("Send to PACS"), size=theme.PAGE, weight=600))
        column.addLayout(self._add_choice())
        self.note = text(size=theme.SECONDARY, tone="second", wrap=True)
        self.note.setMinimumHeight(32)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.note)
        column.addWidget(line())
        column.addWidget(text(tr("Waiting and sent"), weight=600))
        self.table = self._add_table()
        column.addWidget(self.table, 1)
        column.addLayout(self._add_foot(again, remove))
        self._look()

    def _add_choice(self) -> QGridLayout:
        there, grid = self._to_send, QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, _LABEL)
        grid.setColumnStretch(1, 1)
        options = [(CASE, tr("This case"))]
        if there.selected:
            options.append((SELECTED, tr_count("Selected ({n})", "", there.selected)))
        options.append((ACCEPTED, tr_count("All accepted ({n})", "", there.accepted)))
        self.what = Segmented(options)
        self.what.set_current(SELECTED if there.selected > 1 else CASE if there.case else ACCEPTED)
        self.what.chosen.connect(lambda _: self._look())
        self.what.setAccessibleName(tr("Send"))
        self.node = QComboBox()
        self.node.setAccessibleName(tr("PACS"))
        back = tr("PACS of origin")
        self.node.addItem(f"{back} ({there.origin})" if there.origin else back, ORIGIN)
        for name in there.nodes:
            self.node.addItem(name, name)
        self.node.setCurrentIndex(0 if there.origin or len(there.nodes) != 1 else 1)
        self.node.currentIndexChanged.connect(lambda _: self._look())
        self.outlines = QCheckBox(tr("With outlines (GSPS) for viewers without SEG"))
        for row, (words, field) in enumerate(
            (
                (tr("Cases"), self.what),
                (tr("To", "destination"), self.node),
                (tr("What"), text(tr("Segmentation (SEG) and measurements (SR)"))),
                ("", self.outlines),
            )
        ):
            grid.addWidget(text(words, tone="second"), row, 0)
            grid.addWidget(field, row, 1)
        return grid

    def _add_table(self) -> QTableWidget:
        table = QTableWidget(0, 4)
        table.setAccessibleName(tr("Waiting and sent"))
        table.setHorizontalHeaderLabels([tr("Case"), tr("What"), tr("PACS"), tr("State")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.taller(_ROW))
        table.setMinimumHeight(5 * _ROW)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in enumerate((130, 110, 110)):
            table.setColumnWidth(place, width)
        head.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        table.itemSelectionChanged.connect(self._look)
        return table

    def _add_foot(self, again: Callable[[str], object], remove: Callable[[str], object]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.again = Button(tr("Try again"), run=lambda: [again(item.key) for item in self.chosen if _can_go(item)])
        self.remove = Button(tr("Remove from the list"), run=lambda: [remove(item.key) for item in self.chosen])
        cancel = Button(tr("Close"), run=self.reject)
        self.send = PrimaryButton(tr("Send"), run=self._agree)
        for button in (self.again, self.remove, cancel):
            button.setAutoDefault(False)
        self.send.setDefault(True)
        row.addWidget(self.again)
        row.addWidget(self.remove)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.send)
        return row

    # -- what is shown
    def show_items(self, items: Sequence[Item]) -> None:
        """Show the queue, newest first."""
        kept = {item.key for item in self.chosen}
        self._items = list(reversed(items))
        self.table.setRowCount(len(self._items))
        for row, item in enumerate(self._items):
            for place, words in enumerate((case_of(item), item.kinds, item.node, self._state(item))):
                cell = QTableWidgetItem(words)
                cell.setToolTip(plain(names.without(item.why) or words))
                self.table.setItem(row, place, cell)
        self.table.clearSelection()
        for row, item in enumerate(self._items):
            if item.key in kept:
                self.table.selectRow(row)
        self._look()

    def _state(self, item: Item) -> str:
        if item.state == "sent":
            return tr("Sent {when}", when=_moment(item.ended))
        state = tr("Not sent") if item.state == "failed" else tr("Waiting")
        return labelled(state, item.why) if item.why else state

    @property
    def chosen(self) -> list[Item]:
        """Selected items of the queue."""
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        return [self._items[row] for row in rows if row < len(self._items)]

    @property
    def choice(self) -> SendChoice:
        """What is chosen now."""
        return SendChoice(self.what.current, str(self.node.currentData() or ORIGIN), self.outlines.isChecked())

    def _look(self) -> None:
        if not hasattr(self, "again"):  # still being made
            return
        problem = self._problem()
        self.send.setEnabled(not problem)
        self.note.setText(
            problem or tr("Anything that cannot be sent now waits here and is sent once the PACS answers.")
        )
        set_tone(self.note, "warn" if problem else "second")
        self.again.setEnabled(any(map(_can_go, self.chosen)))
        self.remove.setEnabled(bool(self.chosen))

    def _problem(self) -> str:
        there, choice = self._to_send, self.choice
        if not there.nodes:
            return tr("No PACS is set up yet: File, Set up PACS…")
        if choice.what == CASE and not there.case:
            return tr("No case is open.")
        if choice.what == CASE and not there.is_dicom:
            return tr("The image is not a DICOM file.")
        if choice.what == ACCEPTED and not there.accepted:
            return tr("No case has been accepted yet.")
        if choice.what == CASE and choice.node == ORIGIN and not there.origin:
            return tr("This image did not come from a PACS: choose one.")
        return ""

    def _agree(self) -> None:
        choice = self.choice
        self.accept()
        self._done(choice)


def case_of(item: Item) -> str:
    """Return what an item is called, also where its damaged description no longer says so."""
    return names.of_named(item.name) if item.name else tr("A case")


def _can_go(item: Item) -> bool:
    return item.state != "sent" and not item.damaged


def _moment(seconds: float) -> str:
    moment = datetime.fromtimestamp(seconds)
    return f"{day_text(moment)} {clock_text(moment)}"
