"""Contact sheets: small pictures of many cases in a grid, painted on whatever Qt can paint on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from lungseg_gui.core.language import tr
from lungseg_gui.ui import theme

PAGES = {
    "a4": QPageSize.PageSizeId.A4,
    "a3": QPageSize.PageSizeId.A3,
    "letter": QPageSize.PageSizeId.Letter,
}
_MARGIN_MM, _GAP_MM, _FOOT_MM, _NAME_MM = 10.0, 2.0, 5.0, 4.0
_TEXT_MM, _FOOT_TEXT_MM = 2.6, 2.4
_DPI = 200
_MM = 25.4
_MOST_PX = 1400  # of a tile


@dataclass(frozen=True)
class Grid:
    """How a sheet is laid out.

    Attributes
    ----------
    page : str
        One of :data:`PAGES`.
    names : bool
        Whether each picture has its name below.
    """

    rows: int
    columns: int
    page: str = "a4"
    landscape: bool = False
    outlines: bool = True
    names: bool = True

    @property
    def layout(self) -> QPageLayout:
        """The page, without margins of its own."""
        kinds = QPageLayout.Orientation
        made = QPageLayout(
            QPageSize(PAGES[self.page]),
            kinds.Landscape if self.landscape else kinds.Portrait,
            QMarginsF(),
            QPageLayout.Unit.Millimeter,
        )
        made.setMode(QPageLayout.Mode.FullPageMode)  # a printer's own margins move nothing
        return made

    @property
    def side(self) -> int:
        """Pixels along a side that a picture needs to be sharp on paper."""
        page = self.layout.fullRect(QPageLayout.Unit.Millimeter)
        wide = (page.width() - 2 * _MARGIN_MM) / self.columns - _GAP_MM
        high = (page.height() - 2 * _MARGIN_MM - _FOOT_MM) / self.rows - _GAP_MM - (_NAME_MM if self.names else 0)
        return round(min(_MOST_PX, max(16.0, min(wide, high) / _MM * _DPI)))

    def sheets(self, cases: int) -> int:
        """How many pages so many cases take."""
        return max(1, -(-cases // (self.rows * self.columns)))


@dataclass(frozen=True, eq=False)
class Tile:
    """A picture (JPEG, b"" where it could not be read) and what it is called."""

    name: str
    picture: bytes


def paint(painter: QPainter, grid: Grid, tiles: Sequence[Tile], *, sheet: int, per_mm: float) -> None:
    """Paint one sheet, counted from 0; ``per_mm`` are units of the painter in a millimetre."""
    page = grid.layout.fullRect(QPageLayout.Unit.Millimeter)
    area = QRectF(_MARGIN_MM, _MARGIN_MM, page.width() - 2 * _MARGIN_MM, page.height() - 2 * _MARGIN_MM - _FOOT_MM)
    wide, high = area.width() / grid.columns, area.height() / grid.rows
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    first = sheet * grid.rows * grid.columns
    for place, tile in enumerate(tiles[first : first + grid.rows * grid.columns]):
        row, column = divmod(place, grid.columns)
        cell = QRectF(area.x() + column * wide, area.y() + row * high, wide - _GAP_MM, high - _GAP_MM)
        _paint_tile(painter, tile, cell, names=grid.names, per_mm=per_mm)
    foot = QRectF(_MARGIN_MM, page.height() - _MARGIN_MM - _FOOT_MM + 1, area.width(), _FOOT_MM)
    words = tr("Research use only. Not a medical device.")
    _write(painter, foot, words, Qt.AlignmentFlag.AlignLeft, size=_FOOT_TEXT_MM, per_mm=per_mm)
    number = tr("Sheet {n} of {total}", n=sheet + 1, total=grid.sheets(len(tiles)))
    _write(painter, foot, number, Qt.AlignmentFlag.AlignRight, size=_FOOT_TEXT_MM, per_mm=per_mm)


def as_pdf(grid: Grid, tiles: Sequence[Tile]) -> bytes:
    """Return all sheets as PDF; may be called in a worker."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageLayout(grid.layout)
    writer.setCreator("lungseg")
    print_on(writer, grid, tiles, dpi=_DPI)
    buffer.close()
    return bytes(buffer.data().data())


def print_on(device: QPagedPaintDevice, grid: Grid, tiles: Sequence[Tile], *, dpi: float) -> None:
    """Paint all sheets on paper or into a PDF."""
    painter = QPainter(device)
    for sheet in range(grid.sheets(len(tiles))):
        if sheet:
            device.newPage()
        paint(painter, grid, tiles, sheet=sheet, per_mm=dpi / _MM)
    painter.end()


def as_png(grid: Grid, tiles: Sequence[Tile], number: int) -> bytes:
    """Return a sheet, counted from 0, as PNG; may be called in a worker."""
    page = grid.layout.fullRect(QPageLayout.Unit.Millimeter)
    image = QImage(round(page.width() / _MM * _DPI), round(page.height() / _MM * _DPI), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint(painter, grid, tiles, sheet=number, per_mm=_DPI / _MM)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _paint_tile(painter: QPainter, tile: Tile, cell: QRectF, *, names: bool, per_mm: float) -> None:
    place = cell.adjusted(0, 0, 0, -_NAME_MM if names else 0)
    picture = QImage.fromData(tile.picture)
    if picture.isNull():
        painter.fillRect(_scaled(place, per_mm), QColor("#DDDDDD"))
        words = tr("Not read")
        _write(painter, place, words, Qt.AlignmentFlag.AlignCenter, size=_TEXT_MM, per_mm=per_mm)
    else:
        scale = min(place.width() / picture.width(), place.height() / picture.height())
        drawn = QRectF(0, 0, picture.width() * scale, picture.height() * scale)
        drawn.moveCenter(place.center())
        if names:
            drawn.moveBottom(place.bottom())  # right above its name
        painter.drawImage(_scaled(drawn, per_mm), picture)
    if names:
        below = QRectF(cell.x(), cell.bottom() - _NAME_MM + 0.4, cell.width(), _NAME_MM)
        _write(painter, below, tile.name, Qt.AlignmentFlag.AlignHCenter, size=_TEXT_MM, per_mm=per_mm)


def _write(
    painter: QPainter, place: QRectF, words: str, where: Qt.AlignmentFlag, *, size: float, per_mm: float
) -> None:
    """Write one line, shortened in its middle where it is too long: names differ at their ends."""
    font = QFont(theme.font())
    font.setPixelSize(max(1, round(size * per_mm)))
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    rect = _scaled(place, per_mm)
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideMiddle, rect.width())
    painter.drawText(rect, where, shown)


def _scaled(rect: QRectF, by: float) -> QRectF:
    return QRectF(rect.x() * by, rect.y() * by, rect.width() * by, rect.height() * by)
