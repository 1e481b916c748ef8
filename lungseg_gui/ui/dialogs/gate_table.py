"""The table that decides: each figure of parent and candidate, how far it may fall, and the verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.numerals import decimal
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.wording import NONE, signed

_ROW, _PAD = 32, 8
_NAME, _WIDTHS = 172, (80, 80, 84, 96, 112)  # room for all six decimals; the names take what is left
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_LOOKS = {
    "better": ("check", "success"),
    "same": ("equals", "third"),
    "within limit": ("check", "success"),
    "worse": ("x", "danger"),
}

Row = Mapping[str, Any]
"""A row of a JSON event: name, parent, candidate, change, limit, digits, higher_is_better, of, verdict."""


class GateTable(QTableWidget):
    """Rows of the gate, as the child process reports them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 6, parent)
        self.setAccessibleName(tr("Comparison on the held-out cases"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.taller(_ROW))
        head = self.horizontalHeader()
        theme.fix_height(head, _ROW)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        measure = QFontMetrics(theme.font(theme.SECONDARY)).horizontalAdvance
        needed = {
            4: max(map(measure, (tr("must not fall"), tr("must not rise")))),
            5: 6 + max(measure(tr("After training")), theme.ICON + 6 + max(map(measure, self._words().values()))),
        }
        widths = [max(width, needed.get(column, 0) + 2 * _PAD) for column, width in enumerate(_WIDTHS, start=1)]
        for column, width in enumerate(widths, start=1):
            self.setColumnWidth(column, width)
        self._figures_width = sum(widths)
        self.setMinimumWidth(_NAME + self._figures_width)
        self.setStyleSheet("QTableView::item { padding: 0 5px; }")  # the style adds 3 px that the header has not
        self._rows: tuple[Row, ...] = ()
        theme.notifier().changed.connect(self._recolour)
        self.verdicts: list[str] = []
        self.set_names(kept=0, parent="", candidate="")
        self.set_rows(())

    def set_names(self, *, kept: int, parent: str, candidate: str) -> None:
        """Name the columns: how many cases are held out, and the two versions."""
        first = tr_count("{n} held-out cases", "1 held-out case", kept)
        names = (
            (first if kept else "", _WORDS),
            (parent or tr("Parent"), _NUMBER),
            (candidate or tr("New", "version"), _NUMBER),
            (tr("Change"), _NUMBER),
            (tr("Limit"), _NUMBER),
            (tr("Verdict"), _WORDS),
        )
        for column, (words, side) in enumerate(names):
            item = QTableWidgetItem(words)
            item.setTextAlignment(side)
            self.setHorizontalHeaderItem(column, item)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, or nothing; figures of the candidate are dashes until it was scored."""
        self.setVisible(bool(rows))
        self._rows = tuple(rows)
        self.setRowCount(len(rows))
        self.verdicts = [str(row.get("verdict", "")) for row in rows]
        for index, row in enumerate(rows):
            self._fill(index, row)
        measure = QFontMetrics(theme.font(theme.SECONDARY)).horizontalAdvance
        names = max((measure(tr(str(row.get("name", "")))) + 2 * _PAD + 6 for row in rows), default=0)
        self.setMinimumWidth(max(_NAME, names) + self._figures_width)
        theme.fix_height(self, _ROW * (len(rows) + 1) + 2, lines=len(rows) + 1)

    def _recolour(self) -> None:
        self.set_rows(self._rows)

    def _fill(self, index: int, row: Row) -> None:
        digits, of = int(row.get("digits", 3)), row.get("of")
        change, limit = row.get("change"), float(row.get("limit", 0.0))
        keeps = tr("must not fall") if row.get("higher_is_better", True) else tr("must not rise")
        cells = (
            (tr(str(row.get("name", ""))), _WORDS),
            (self._figure(row.get("parent"), digits, of), _NUMBER),
            (self._figure(row.get("candidate"), digits, of), _NUMBER),
            (NONE if change is None else signed(float(change), digits), _NUMBER),
            (signed(limit, digits) if limit else keeps, _NUMBER),
        )
        face = theme.font(theme.SECONDARY)
        for column, (words, side) in enumerate(cells):
            item = QTableWidgetItem(words)
            item.setTextAlignment(side)
            item.setFont(theme.font(theme.SECONDARY, weight=600) if column == 2 else face)
            if column in (1, 4):
                item.setForeground(theme.colour("second"))
            self.setItem(index, column, item)
        self.setItem(index, 5, self._verdict(str(row.get("verdict", ""))))

    def _figure(self, value: object, digits: int, of: object) -> str:
        if not isinstance(value, int | float):
            return NONE
        if of is not None:
            return tr("{n} of {total}", n=round(value), total=of)
        return decimal(value, digits)

    @staticmethod
    def _words() -> dict[str, str]:
        return {
            "better": tr("Better"),
            "same": tr("Same"),
            "within limit": tr("Within limit"),
            "worse": tr("Worse"),
        }

    def _verdict(self, verdict: str) -> QTableWidgetItem:
        item = QTableWidgetItem(self._words().get(verdict, tr("After training")))
        item.setFont(theme.font(theme.SECONDARY))
        if verdict in _LOOKS:
            icon, role = _LOOKS[verdict]
            item.setIcon(theme.icon(icon, role=role))
        else:
            item.setForeground(theme.colour("third"))
        return item
