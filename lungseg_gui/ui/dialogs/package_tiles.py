"""The images of a package: tiles to look at, and one image at full size on which rectangles are blanked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lungseg_gui.core.language import together, tr, tr_count
from lungseg_gui.core.mask import Box
from lungseg_gui.core.numerals import grouped
from lungseg_gui.services.training_set import CaseRecord, must_stay
from lungseg_gui.ui import theme
from lungseg_gui.ui.names import of_named
from lungseg_gui.ui.panels.training_model import Index
from lungseg_gui.ui.parts import painted_tile

PICTURE = 148
_PAD = 8
TILE = QSize(PICTURE + 2 * _PAD, PICTURE + 56)
ROLE = Qt.ItemDataRole.UserRole
_LEAST = 3  # pixels on the screen: less is a click
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(eq=False)
class ToLeave:
    """A case as the dialog has it.

    Attributes
    ----------
    name : str
        As in the worklist, so that the reader knows it; it does not go into the package.
    boxes : list of Box
        What is blanked, pixels of the image; the last one was drawn last.
    """

    record: CaseRecord
    name: str
    left_out: bool = False
    boxes: list[Box] = field(default_factory=list[Box])
    thumbnail: QPixmap | None = None

    @property
    def goes(self) -> bool:
        """Whether it will be in the package."""
        return not self.left_out and not must_stay(self.record, self.boxes)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of the image."""
        rows, columns = self.record.provenance["shape"]
        return int(rows), int(columns)

    @property
    def state(self) -> tuple[str, str, str]:
        """Icon, words and role of the colour of what becomes of it."""
        if self.left_out:
            return "minus-circle", tr("Left out"), "second"
        if not self.goes:
            return "warning", tr("Blank the text"), "warn"
        if self.boxes:
            return "eraser", tr("Blanked"), "accent"
        if not self.record.burned_in:
            return "eye", tr("Text not stated"), "second"
        return "check", tr("Included"), "success"


class PackageDelegate(QStyledItemDelegate):
    """Draws thumbnail, name and what becomes of the case; ``wanted(case)`` asks for a thumbnail that is seen."""

    wanted = Signal(object)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of every tile."""
        return TILE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one tile."""
        case = cast("ToLeave | None", index.data(ROLE))
        if case is None:
            return
        with painted_tile(painter, option) as tile:
            self._draw(painter, tile.rect, case)

    def _draw(self, painter: QPainter, rect: QRect, case: ToLeave) -> None:
        place = QRect(rect.left() + _PAD, rect.top() + _PAD, PICTURE, PICTURE)
        painter.fillRect(place, theme.colour("viewer"))
        if case.thumbnail is None:
            self.wanted.emit(case)
        elif not case.thumbnail.isNull():
            painter.setOpacity(1.0 if case.goes else 0.45)
            draw_with_boxes(painter, case, case.thumbnail, QRectF(place))
            painter.setOpacity(1.0)
        below = QRect(place.left(), place.bottom() + 4, PICTURE, 20)
        font = theme.font(theme.SECONDARY, weight=500)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        painter.drawText(
            below,
            _LEFT,
            QFontMetrics(font).elidedText(of_named(case.name), Qt.TextElideMode.ElideMiddle, below.width()),
        )
        icon, words, role = case.state
        below.translate(0, 20)
        theme.draw_icon(painter, QRect(below.left(), below.top() + 3, 14, 14), icon, theme.colour(role))
        painter.setFont(theme.font(theme.CAPTION))
        painter.setPen(theme.colour(role))
        painter.drawText(below.adjusted(20, 0, 0, 0), _LEFT, words)


class BlankingView(QWidget):
    """One image; dragging draws a rectangle that becomes black.

    Signals
    -------
    blanked(box)
        A rectangle was drawn, in pixels of the image.
    """

    blanked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.case: ToLeave | None = None
        self._pixmap = QPixmap()
        self._from: QPointF | None = None
        self._to = QPointF()
        self.setMinimumSize(320, 280)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Image as exported"))

    def show_case(self, case: ToLeave | None) -> None:
        """Show a case, at first by its thumbnail."""
        self.case, self._from = case, None
        self._pixmap = case.thumbnail or QPixmap() if case is not None else QPixmap()
        self.update()

    def show_picture(self, grey: NDArray[np.uint8]) -> None:
        """Show the image of the case as it is on the disk, (H, W) uint8."""
        self._pixmap = QPixmap.fromImage(as_image(grey))
        self.update()

    @property
    def place(self) -> QRectF:
        """Where the image is, in the view."""
        if self.case is None:
            return QRectF()
        return fitted(self.case, QRectF(self.rect()))

    def to_pixels(self, point: QPointF) -> tuple[float, float]:
        """Return row and column in the image of a point of the view."""
        place, (rows, columns) = self.place, self.case.shape if self.case is not None else (1, 1)
        row = (point.y() - place.top()) / max(1.0, place.height()) * rows
        column = (point.x() - place.left()) / max(1.0, place.width()) * columns
        return min(max(row, 0.0), float(rows)), min(max(column, 0.0), float(columns))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a rectangle."""
        if self.case is not None and event.button() == Qt.MouseButton.LeftButton:
            self._from = self._to = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw it larger."""
        if self._from is not None:
            self._to = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Blank it; a click without a drag blanks nothing."""
        start, self._from = self._from, None
        if start is None or self.case is None or event.button() != Qt.MouseButton.LeftButton:
            return
        end = event.position()
        self.update()
        if abs(end.x() - start.x()) < _LEAST or abs(end.y() - start.y()) < _LEAST:
            return
        (top, left), (bottom, right) = self.to_pixels(start), self.to_pixels(end)
        box = Box(int(min(top, bottom)), int(min(left, right)), _up(max(top, bottom)), _up(max(left, right)))
        box = box.clipped(self.case.shape)
        if not box.empty:
            self.blanked.emit(box)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc cancels a rectangle in progress."""
        if event.key() == Qt.Key.Key_Escape and self._from is not None:
            self._from = None
            self.update()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw it again in the colours of another theme."""
        self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the image, what is blanked, and the rectangle in progress."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("viewer"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.case is None:
            return
        if not self._pixmap.isNull():
            draw_with_boxes(painter, self.case, self._pixmap, QRectF(self.rect()))
        if self._from is not None:
            rect = QRectF(self._from, self._to).normalized().intersected(self.place)
            painter.fillRect(rect, Qt.GlobalColor.black)
            painter.setPen(QPen(Qt.GlobalColor.white, 1))
            painter.drawRect(rect)


def fitted(case: ToLeave, place: QRectF) -> QRectF:
    """Return where an image is in a place, in its true proportions."""
    rows, columns = case.shape
    spacing = case.record.provenance.get("spacing")
    height = rows * (spacing[0] / spacing[1] if spacing else 1.0)
    scale = min(place.width() / columns, place.height() / height)
    size = QPointF(columns * scale, height * scale)
    corner = place.center() - size / 2
    return QRectF(corner.x(), corner.y(), size.x(), size.y())


def draw_with_boxes(painter: QPainter, case: ToLeave, pixmap: QPixmap, place: QRectF) -> None:
    """Draw an image in a place, and what is blanked black, with a thin line around it that shows where."""
    there = fitted(case, place)
    painter.drawPixmap(there, pixmap, QRectF(pixmap.rect()))
    rows, columns = case.shape
    across, down = there.width() / columns, there.height() / rows
    painter.setPen(QPen(Qt.GlobalColor.white, 1, Qt.PenStyle.DotLine))
    for box in case.boxes:
        left, top = there.left() + box.left * across, there.top() + box.top * down
        rect = QRectF(left, top, (box.right - box.left) * across, (box.bottom - box.top) * down)
        painter.fillRect(rect, Qt.GlobalColor.black)
        painter.drawRect(rect)


def as_image(grey: NDArray[np.uint8]) -> QImage:
    """Return pixels (H, W) as an image of its own memory."""
    rows, columns = grey.shape
    whole = np.ascontiguousarray(grey)
    return QImage(whole.data, columns, rows, columns, QImage.Format.Format_Grayscale8).copy()


def sentence_of(cases: Sequence[ToLeave]) -> str:
    """Say how many images go, and why the others do not."""
    going, left = sum(case.goes for case in cases), sum(case.left_out for case in cases)
    stays = len(cases) - going - left
    said = [tr_count("{n} of {total} images go into the package.", "", going, total=grouped(len(cases)))]
    if stays:
        blanked = tr_count(
            "{n} stay here until their burnt-in text is blanked.",
            "1 stays here until its burnt-in text is blanked.",
            stays,
        )
        said.append(blanked)
    if left:
        said.append(tr_count("{n} left out.", "", left))
    return together(said)


def _up(value: float) -> int:
    return int(np.ceil(value))


__all__ = ["PICTURE", "ROLE", "TILE", "BlankingView", "PackageDelegate", "ToLeave", "as_image", "sentence_of"]
