"""How a contact sheet is laid out: rows and columns, the paper, outlines and names; a drawing of it beside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QGridLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.ui import theme
from lungseg_gui.ui.parts import Button, PrimaryButton, text
from lungseg_gui.ui.sheet import Grid

_MARGIN, _SHOWN, _MOST = 20, 200, 12


class ContactSheetDialog(QDialog):
    """Modal to its window; Esc makes nothing.

    Parameters
    ----------
    cases : int
        How many there are.
    what : str
        What they are, such as ``12 listed cases``.
    last : Grid
        As it was laid out the last time.
    save, print_ : callable
        Take the layout.
    """

    def __init__(
        self,
        what: str,
        cases: int,
        last: Grid,
        *,
        save: Callable[[Grid], object],
        print_: Callable[[Grid], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cases = cases
        self.setWindowTitle("lungseg")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 18, _MARGIN, 16)
        column.setSpacing(12)
        column.addWidget(text(tr("Contact sheet of {cases}", cases=what), size=theme.PAGE, weight=600))
        beside = QHBoxLayout()
        beside.setSpacing(20)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        self.rows = self._number(grid, 0, tr("Rows"), last.rows)
        self.columns = self._number(grid, 1, tr("Columns"), last.columns)
        self.page = QComboBox()
        for key, words in (("a4", tr("A4")), ("a3", tr("A3")), ("letter", tr("US Letter"))):
            self.page.addItem(words, key)
        self.page.setCurrentIndex(max(0, self.page.findData(last.page)))
        self._row(grid, 2, tr("Paper"), self.page)
        self.landscape = self._box(grid, 3, tr("Landscape"), last.landscape)
        self.outlines = self._box(grid, 4, tr("Outlines of the masks"), last.outlines)
        self.names = self._box(grid, 5, tr("Names"), last.names)
        grid.setRowStretch(6, 1)
        beside.addLayout(grid)
        self._drawing = _Drawing(self)
        beside.addWidget(self._drawing)
        column.addLayout(beside)
        self._note = text(size=theme.SECONDARY, tone="second")
        column.addWidget(self._note)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        self.cancel = Button(tr("Cancel"), run=self.reject)
        self.print_button = Button(tr("Print…"), run=lambda: self._end(print_))
        self.save_button = PrimaryButton(tr("Save…"), run=lambda: self._end(save))
        for button in (self.cancel, self.print_button, self.save_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.save_button.setDefault(True)
        column.addLayout(buttons)
        self.page.currentIndexChanged.connect(self._look)
        self._look()

    @property
    def grid(self) -> Grid:
        """What is chosen."""
        return Grid(
            self.rows.value(),
            self.columns.value(),
            str(self.page.currentData()),
            self.landscape.isChecked(),
            self.outlines.isChecked(),
            self.names.isChecked(),
        )

    @property
    def note(self) -> str:
        """What it says of the choice."""
        return self._note.text()

    def _end(self, run: Callable[[Grid], object]) -> None:
        grid = self.grid
        self.accept()
        run(grid)

    def _look(self) -> None:
        sheets = self.grid.sheets(self._cases)
        words = tr_count("{n} sheets", "1 sheet", sheets)
        self._note.setText(words)
        self._drawing.show_grid(self.grid)

    def _number(self, grid: QGridLayout, row: int, words: str, value: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(1, _MOST)
        box.setValue(value)
        box.setAlignment(Qt.AlignmentFlag.AlignRight)
        box.valueChanged.connect(self._look)
        self._row(grid, row, words, box)
        return box

    def _box(self, grid: QGridLayout, row: int, words: str, on: bool) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(on)
        box.toggled.connect(self._look)
        grid.addWidget(box, row, 0, 1, 2)
        return box

    def _row(self, grid: QGridLayout, row: int, words: str, widget: QWidget) -> None:
        label = text(words)
        label.setBuddy(widget)
        widget.setAccessibleName(words)
        grid.addWidget(label, row, 0)
        grid.addWidget(widget, row, 1)


class _Drawing(QWidget):
    """The sheet in small."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = Grid(1, 1)
        self.setFixedSize(QSize(_SHOWN, _SHOWN))

    def show_grid(self, grid: Grid) -> None:
        self._grid = replace(grid)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paper = self._grid.layout.fullRectPoints()
        scale = (_SHOWN - 4) / max(paper.width(), paper.height())
        sheet = QRectF(0, 0, paper.width() * scale, paper.height() * scale)
        sheet.moveCenter(QRectF(self.rect()).center())
        painter.fillRect(sheet, QColor("#FFFFFF"))
        painter.setPen(QColor(theme.colour("line")))
        painter.drawRect(sheet)
        inner = sheet.adjusted(8, 8, -8, -12)
        wide, high = inner.width() / self._grid.columns, inner.height() / self._grid.rows
        for place in range(self._grid.rows * self._grid.columns):
            row, column = divmod(place, self._grid.columns)
            side = max(1.0, min(wide, high * (0.85 if self._grid.names else 1.0)) - 2)
            tile = QRectF(inner.x() + column * wide + (wide - side) / 2, inner.y() + row * high, side, side)
            painter.fillRect(tile, QColor("#2A2E33"))
            if self._grid.names:
                painter.fillRect(QRectF(tile.x(), tile.bottom() + 1, side * 0.7, 1), QColor("#8B9198"))
        painter.end()
