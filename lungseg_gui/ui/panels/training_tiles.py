"""The grid of accepted cases: one painted tile each, so that thousands scroll smoothly."""

from __future__ import annotations

from collections import OrderedDict
from typing import cast

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.training_model import Index, TrainingCase, TrainingModel
from lungseg_gui.ui.panels.wording import dice_text
from lungseg_gui.ui.parts import draw_chip, painted_tile

PICTURE = 148
_PAD = 8
TILE = QSize(PICTURE + 2 * _PAD, PICTURE + 58)
_GAP = 8
_KEPT = 400  # pixmaps: 35 MB
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def chip_of(case: TrainingCase) -> str:
    """Return the key of the chip of a case."""
    return "removed" if case.record.removed else "kept" if case.record.kept_apart else "learn"


class TileDelegate(QStyledItemDelegate):
    """Draws thumbnail, name, side of the split and Dice; a mark where something speaks against it.

    ``wanted(case_id)`` asks for a thumbnail that is on the screen and not here yet.
    """

    wanted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: OrderedDict[str, QPixmap] = OrderedDict()

    def put(self, case_id: str, content: bytes) -> None:
        """Keep a thumbnail (JPEG); empty where there is none to be had."""
        pixmap = QPixmap()
        pixmap.loadFromData(content)
        view = cast(QWidget, self.parent())
        ratio = view.devicePixelRatioF()
        side = round(PICTURE * ratio)
        if not pixmap.isNull():
            shape, way = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            pixmap = pixmap.scaled(side, side, shape, way)
            pixmap.setDevicePixelRatio(ratio)
        self._pictures[case_id] = pixmap
        self._pictures.move_to_end(case_id)
        if len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)

    def forget(self) -> None:
        """Let all thumbnails go: a mask may have changed."""
        self._pictures.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of every tile."""
        return TILE + QSize(0, theme.taller(0, lines=2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one tile."""
        case = cast("TrainingCase | None", index.data(TrainingModel.CaseRole))
        if case is None:
            return
        with painted_tile(painter, option) as tile:
            self._picture(painter, tile.rect, case)
            self._words(painter, tile.rect, case, selected=tile.selected)

    def _picture(self, painter: QPainter, rect: QRect, case: TrainingCase) -> None:
        place = QRect(rect.left() + _PAD, rect.top() + _PAD, PICTURE, PICTURE)
        painter.fillRect(place, theme.colour("viewer"))
        pixmap = self._pictures.get(case.record.case_id)
        if pixmap is None:
            self.wanted.emit(case.record.case_id)
        elif not pixmap.isNull():
            self._pictures.move_to_end(case.record.case_id)
            painter.setOpacity(0.5 if case.record.removed else 1.0)
            painter.drawPixmap(place.topLeft(), pixmap)
            painter.setOpacity(1.0)
        if case.suspicions:
            plate = QRect(place.right() - 27, place.top() + 4, 24, 24)
            painter.fillRect(plate, theme.colour("raised"))
            theme.draw_icon(painter, plate.adjusted(4, 4, -4, -4), "warning", theme.colour("warn"))

    def _words(self, painter: QPainter, rect: QRect, case: TrainingCase, *, selected: bool) -> None:
        line = QRect(rect.left() + _PAD, rect.top() + _PAD + PICTURE + 4, PICTURE, theme.taller(18))
        face = theme.font(theme.SECONDARY, weight=500)
        painter.setFont(face)
        painter.setPen(theme.colour("text"))
        name = QFontMetrics(face).elidedText(case.name, Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, _LEFT, name)
        below = line.translated(0, line.height() + 2)
        draw_chip(painter, QPoint(below.left(), below.top()), chip_of(case), fill="panel" if selected else "raised")
        if case.dice is not None:
            painter.setFont(theme.font(theme.CAPTION))
            painter.setPen(theme.colour("second"))
            painter.drawText(below, _RIGHT, tr("Dice {n}", n=dice_text(case.dice)))


class TileGrid(QListView):
    """The tiles; several can be chosen.

    Signals
    -------
    opened(case_id)
        Enter or a double click.
    removal()
        Delete was pressed.
    """

    opened = Signal(str)
    removal = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Accepted cases"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(_GAP)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(56)
        self.tiles = TileDelegate(self)
        self.setItemDelegate(self.tiles)
        self.doubleClicked.connect(self._open)
        theme.notifier().changed.connect(self.viewport().update)

    def chosen(self) -> list[TrainingCase]:
        """Return the chosen cases."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return [cast(TrainingCase, index.data(TrainingModel.CaseRole)) for index in indexes]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete removes, Esc belongs to the page; no search by typing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal.emit()
        elif event.key() == Qt.Key.Key_Escape or (event.text().isprintable() and event.text() not in ("", " ")):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        if index.isValid():
            self.opened.emit(cast(TrainingCase, index.data(TrainingModel.CaseRole)).record.case_id)
