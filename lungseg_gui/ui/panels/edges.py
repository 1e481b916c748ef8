"""The uncertain edges in a table, the most uncertain first; a click goes to one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.row import ROW, DockRow
from lungseg_gui.ui.parts import Section, text

_HEAD = 24
_COLUMN = 64  # of a figure
_INSET = 12
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class EdgeRow:
    """What the table says of one edge.

    Attributes
    ----------
    number : int
        Among all that were found, from 0.
    place : str
        Such as ``Left apex``.
    length, width : str
        Of the stretch, and of the band in which the model wavers; in the unit of :class:`EdgeList`.
    """

    number: int
    place: str
    length: str
    width: str


@dataclass(frozen=True)
class EdgeList:
    """What is known of the edges of the image on the screen.

    Attributes
    ----------
    looked : int or None
        Number of the one that is looked at.
    unit : str
        ``mm``, or ``px`` where the image has no spacing.
    left : int or None
        How many are neither corrected nor seen; None where nothing is known.
    note : str
        Why there is no row.
    """

    rows: tuple[EdgeRow, ...] = ()
    looked: int | None = None
    unit: str = "mm"
    left: int | None = None
    note: str = ""


def _columns(width: int) -> tuple[QRect, QRect, QRect]:
    """Return where place, length and width stand in a row; the height is left to the caller."""
    column = theme.wider(_COLUMN)
    band = QRect(width - _INSET - column, 0, column, ROW)
    length = band.translated(-column, 0)
    return QRect(_INSET, 0, length.left() - _INSET, ROW), length, band


def _draw(painter: QPainter, width: int, height: int, words: tuple[str, str, str]) -> None:
    for place, word in zip(_columns(width), words, strict=True):
        place.setHeight(height)
        side = Qt.AlignmentFlag.AlignLeft if place.left() == _INSET else Qt.AlignmentFlag.AlignRight
        shown = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(side | _MIDDLE), shown)


class _Columns(QWidget):
    """The names of the columns."""

    def __init__(self) -> None:
        super().__init__()
        self.unit = "mm"
        theme.fix_height(self, _HEAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(theme.CAPTION))
        painter.setPen(theme.colour("third"))
        length, band = tr("Length, {unit}", unit=self.unit), tr("Width, {unit}", unit=self.unit)
        _draw(painter, self.width(), self.height(), (tr("Place"), length, band))


class EdgeButton(DockRow):
    """One edge; being checked means that it is looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.row = EdgeRow(0, "", "", "")

    def show_row(self, row: EdgeRow, unit: str, *, looked: bool) -> None:
        """Show an edge."""
        self.row = row
        self.setChecked(looked)
        words = tr(
            "{place}, {length} {unit} long, {width} {unit} uncertain",
            place=row.place,
            length=row.length,
            width=row.width,
            unit=unit,
        )
        self.setAccessibleName(words)
        self.setToolTip(tr("Go to this edge"))
        self.update()

    def nextCheckState(self) -> None:
        """Nothing: the one who is asked to go there says which edge is looked at."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, place and figures."""
        painter = QPainter(self)
        on = self.isChecked()
        self.draw_ground(painter)
        painter.setFont(theme.font(theme.SECONDARY, weight=500 if on else 400))
        painter.setPen(theme.colour("accent" if on else "text"))
        _draw(painter, self.width(), self.height(), (self.row.place, self.row.length, self.row.width))
        self.draw_focus(painter)


class EdgesPanel(Section):
    """A row for each edge that is left, and for the one that is looked at.

    ``edge_chosen(number)``: the reader wants to look at an edge.
    """

    edge_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Uncertain edges"), parent)
        self._listed = EdgeList(note=tr("No image is open."))
        self.body.setContentsMargins(0, 0, 0, 8)
        self.body.setSpacing(0)
        self._columns = _Columns()
        self._columns.setToolTip(tr("Width: of the band in which the model is uncertain of the edge"))
        self.body.addWidget(self._columns)
        self.rows: list[EdgeButton] = []
        self.note = text(size=theme.SECONDARY, tone="third", wrap=True)
        self.note.setContentsMargins(_INSET, 0, _INSET, 0)
        self.body.addWidget(self.note)
        self._show()

    def show_edges(self, listed: EdgeList) -> None:
        """Show what is known now."""
        if listed != self._listed:
            self._listed = listed
            self._show()

    def _show(self) -> None:
        listed = self._listed
        while len(self.rows) < len(listed.rows):
            self._add_row()
        for index, button in enumerate(self.rows):
            button.setVisible(index < len(listed.rows))
        for button, row in zip(self.rows, listed.rows, strict=False):
            button.show_row(row, listed.unit, looked=row.number == listed.looked)
        self._columns.unit = listed.unit
        self._columns.setVisible(bool(listed.rows))
        self._columns.update()
        self.note.setText(listed.note)
        self.note.setVisible(not listed.rows)
        self.set_summary("" if listed.left is None else tr_count("{n} left", "", listed.left))

    def _add_row(self) -> None:
        button = EdgeButton()
        button.clicked.connect(lambda: self.edge_chosen.emit(button.row.number))
        self.rows.append(button)
        self.body.insertWidget(len(self.rows), button)
