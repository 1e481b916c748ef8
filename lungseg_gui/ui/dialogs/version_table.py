"""The versions as rows, with the line of descent at their left."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.numerals import decimal, grouped
from lungseg_gui.services.registry import Figures, Scores, Version, comparable
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.wording import NONE, clock_text, date_text, dice_text
from lungseg_gui.ui.parts import CHIPS, chip_height, draw_chip

ROW, _PAD = 48, 8
_COLUMNS = (52, 72, 120, 150, 60, 72, 72, 90, 90)
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MAIN, _ASIDE = 20, 36  # x of the line of descent, and of candidates beside it
_NODE = 6
_LINEAGE, _STATE, _DICE = 0, 2, 6


def chip_of(version: Version) -> str:
    """Return the key of the chip of a version's state."""
    return version.state if version.state in CHIPS else "earlier"


def made_text(iso: str) -> str:
    """Return ``19 Nov 2026, 09:05``; an en dash where it is unknown."""
    try:
        moment = datetime.fromisoformat(iso).astimezone()
    except ValueError:
        return NONE
    return f"{date_text(moment, year=True)}, {clock_text(moment)}"


class _Delegate(QStyledItemDelegate):
    """Draws the line of descent and the chips; all else as usual, without the ring of a single cell."""

    def __init__(self, table: VersionTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        state = cast(QStyle.StateFlag, getattr(option, "state"))  # noqa: B009  (the stubs lack the inherited field)
        option.state = state & ~QStyle.StateFlag.State_HasFocus  # pyright: ignore[reportAttributeAccessIssue]
        super().paint(painter, option, index)
        rect = cast(QRect, getattr(option, "rect"))  # noqa: B009
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.column() == _LINEAGE:
            self._lineage(painter, rect, index.row())
            if state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect.left(), rect.top(), 2, rect.height(), theme.colour("accent"))
        elif index.column() == _STATE:
            version = self._table.versions[index.row()]
            top = rect.top() + (rect.height() - chip_height()) // 2
            fill = "panel" if state & QStyle.StateFlag.State_Selected else "raised"
            draw_chip(painter, QPoint(rect.left() + 8, top), chip_of(version), fill=fill)
        painter.restore()

    def _lineage(self, painter: QPainter, rect: QRect, row: int) -> None:
        versions = self._table.versions
        middle = rect.top() + rect.height() // 2
        trunk = [place for place, version in enumerate(versions) if version.state != "candidate"]
        painter.setPen(QPen(theme.colour("control"), 1.5))
        if trunk and trunk[0] <= row <= trunk[-1] and len(trunk) > 1:
            top = middle if row == trunk[0] else rect.top()
            bottom = middle if row == trunk[-1] else rect.bottom() + 1
            painter.drawLine(rect.left() + _MAIN, top, rect.left() + _MAIN, bottom)
        self._branches(painter, rect, row)
        version = versions[row]
        aside = version.state == "candidate"
        role = "warn" if aside else "success" if version.state == "in use" else "control"
        painter.setPen(QPen(theme.colour(role), 2))
        selected = self._table.currentRow() == row
        ground = theme.colour("selected" if selected else "panel")
        painter.setBrush(theme.colour(role) if version.state == "in use" else ground)
        painter.drawEllipse(QPoint(rect.left() + (_ASIDE if aside else _MAIN), middle), _NODE, _NODE)

    def _branches(self, painter: QPainter, rect: QRect, row: int) -> None:
        """Draw the dotted lines of candidates that pass this row on their way down to their parents."""
        versions = self._table.versions
        names = {version.name: place for place, version in enumerate(versions)}
        middle = rect.top() + rect.height() // 2
        x = rect.left() + _ASIDE
        painter.setPen(QPen(theme.colour("control"), 1.5, Qt.PenStyle.DotLine))
        for place, version in enumerate(versions):
            end = names.get(version.parent, -1)
            if version.state != "candidate" or not place <= row <= end:
                continue
            if row == place:
                painter.drawLine(x, middle + _NODE, x, rect.bottom() + 1)
            elif row < end:
                painter.drawLine(x, rect.top(), x, rect.bottom() + 1)
            else:
                target = rect.left() + (_ASIDE if versions[end].state == "candidate" else _MAIN)
                painter.drawLine(x, rect.top(), target + (_NODE if target != x else 0), middle)


class VersionTable(QTableWidget):
    """Newest first, the bundled one last; ``version_chosen(name)`` follows the selected row."""

    version_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 9, parent)
        self.versions: tuple[Version, ...] = ()
        self.scores = Scores()
        self.setAccessibleName(tr("Model versions"))
        self.setItemDelegate(_Delegate(self))
        self.setStyleSheet("QTableView::item { padding: 0 5px; }")  # the style adds 3 px that the header has not
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.taller(ROW, lines=2))
        names = (
            ("", _WORDS),
            (tr("Version"), _WORDS),
            (tr("State"), _WORDS),
            (tr("Trained"), _NUMBER),
            (tr("From", "origin"), _NUMBER),
            (tr("Cases"), _NUMBER),
            (tr("Dice"), _NUMBER),
            (tr("Worst 5 %"), _NUMBER),
            (tr("HD95, mm"), _NUMBER),
        )
        for column, (words, side) in enumerate(names):
            item = QTableWidgetItem(words)
            item.setTextAlignment(side)
            self.setHorizontalHeaderItem(column, item)
        head = self.horizontalHeader()
        theme.fix_height(head, 32)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_columns()
        head.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.currentCellChanged.connect(self._chosen)
        theme.notifier().changed.connect(self._fit_columns)

    def _fit_columns(self) -> None:
        """Give the columns the room of their words, at the size of texts in use."""
        measure = QFontMetrics(theme.font(theme.SECONDARY)).horizontalAdvance
        for column, width in enumerate(_COLUMNS):
            head = self.horizontalHeaderItem(column)
            words = measure(head.text()) + 2 * _PAD if head is not None else 0
            self.setColumnWidth(column, max(theme.wider(width), words) if column else width)
        self.verticalHeader().setDefaultSectionSize(theme.taller(ROW, lines=2))
        for row in range(self.rowCount()):
            self.setRowHeight(row, theme.taller(ROW, lines=2))
        self.viewport().update()

    def set_versions(self, versions: Sequence[Version]) -> None:
        """Show these versions; the selected one stays selected, else the one in use is."""
        kept = self.chosen
        self.blockSignals(True)
        self.versions = tuple(versions)
        self.scores = comparable(self.versions)
        self.clearSpans()
        self.clearContents()
        self.setRowCount(len(self.versions))
        for row, version in enumerate(self.versions):
            self._fill(row, version)
        self.blockSignals(False)
        names = [version.name for version in self.versions]
        in_use = [version.name for version in self.versions if version.state == "in use"]
        wanted = kept if kept in names else in_use[0] if in_use else names[0] if names else ""
        if wanted:
            self.setCurrentCell(names.index(wanted), 1)
        self.version_chosen.emit(wanted)

    @property
    def chosen(self) -> str:
        """Name of the selected version, or ""."""
        row = self.currentRow()
        return self.versions[row].name if 0 <= row < len(self.versions) else ""

    @property
    def scored_on(self) -> str:
        """Say on which cases the scores of the table were made; "" where it shows none."""
        name, cases = self.scores.held_out_by, self.scores.cases
        if not name:
            return ""
        if cases is None:
            return tr("Scores on the held-out cases of {name}", name=name)
        return tr_count(
            "Scores on the {n} held-out cases of {name}", "Scores on 1 held-out case of {name}", cases, name=name
        )

    def _fill(self, row: int, version: Version) -> None:
        scored = self.scores.figures.get(version.name)
        elsewhere = scored is None and version.dice is not None
        figures = scored or Figures()
        cells = (
            ("", _WORDS),
            (version.name, _WORDS),
            ("", _WORDS),
            (made_text(version.made), _NUMBER),
            (version.parent or NONE, _NUMBER),
            (grouped(version.cases) if version.cases else NONE, _NUMBER),
            (tr("not comparable") if elsewhere else dice_text(figures.dice), _NUMBER),
            ("" if elsewhere else dice_text(figures.worst), _NUMBER),
            ("" if elsewhere else NONE if figures.hd95_mm is None else decimal(figures.hd95_mm, 1), _NUMBER),
        )
        for column, (words, side) in enumerate(cells):
            item = QTableWidgetItem(words)
            item.setTextAlignment(side)
            item.setFont(theme.font(theme.SECONDARY, weight=600 if column == 1 else 400))
            self.setItem(row, column, item)
        first = self.item(row, _DICE)
        if first is not None and elsewhere:
            self.setSpan(row, _DICE, 1, 3)
            first.setForeground(theme.colour("second"))
            first.setToolTip(tr("It was scored on different cases: its figures cannot be compared with these."))
        state = self.item(row, _STATE)
        if state is not None:
            state.setData(Qt.ItemDataRole.AccessibleTextRole, tr(CHIPS[chip_of(version)].word))

    def _chosen(self, row: int, _column: int, before: int) -> None:
        if row != before and 0 <= row < len(self.versions):
            self.viewport().update()
            self.version_chosen.emit(self.versions[row].name)
