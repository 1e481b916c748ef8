"""What stands on the radiograph: corner texts, R and L, the scale bar, on plates that keep them legible."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsView

from lungseg_gui.core.language import tr
from lungseg_gui.core.review import Review
from lungseg_gui.core.study import Voi
from lungseg_gui.ui import theme
from lungseg_gui.ui.viewer import colours, texts
from lungseg_gui.ui.viewer.altered import altered
from lungseg_gui.ui.viewer.camera import Camera
from lungseg_gui.ui.viewer.layer import OverlayStyle
from lungseg_gui.ui.viewer.lungs import Lungs
from lungseg_gui.ui.viewer.texts import CORNERS, Lines

_INSET = 8.0  # between a plate and the view's edge
_PAD = 4.0  # between a plate and its text
_TEXT_PX, _MARKER_PX = 12, 18
_LINE = 17
_BAR_TICK = 4.0
_BAR_HEIGHT = 16
_MARKER_ROOM = 16  # half of a marker, and a gap
_UNDER, _FAINT = 0.15, 0.5  # opacity of a text below the pointer, and of one that cannot avoid a lung
_REMEMBERED = 200  # widths of texts; window and zoom make new ones all the time
_RESTS_MS = 60  # a picture that was not moved for so long rests: texts look for a place off the lungs then


@dataclass(frozen=True)
class Texts:
    """Lines in a corner.

    Attributes
    ----------
    home : str
        The corner that is theirs.
    corner : str
        Where they stand: another one where they would cover a lung at home.
    away : float
        Logical pixels between them and the upper or lower end of their side.
    faint : bool
        Whether the picture shows through: no corner is free of lung.
    """

    home: str
    lines: Lines
    corner: str
    away: float = 0.0
    faint: bool = False


@dataclass(frozen=True)
class Marker:
    """A letter in the middle of an edge."""

    edge: str
    letter: str


@dataclass(frozen=True)
class Bar:
    """A scale bar of so many logical pixels."""

    mm: float
    length: float


@dataclass(frozen=True)
class Plate:
    """A drawn plate: its place in logical pixels, and its pixels."""

    rect: QRectF
    pixels: QPixmap


Content = Texts | Marker | Bar


class Plates:
    """Keeps the plates of a view up to date and paints those that a repaint touches."""

    def __init__(self, view: QGraphicsView) -> None:
        self._view = view
        self._review: Review | None = None
        self._voi: Voi | None = None
        self._gamma = 1.0
        self._inverted = False
        self._enhanced: Lines = ()
        self._camera = Camera()
        self._style = OverlayStyle()
        self._own: dict[str, Lines] = {}
        self._texts = True
        self._plates: dict[Content, Plate] = {}
        self._widths: dict[tuple[str, Lines], float] = {}
        self._wanted: tuple[Content, ...] = ()
        self._under: Content | None = None  # the pointer
        self._places: dict[str, Texts] = {}  # where each corner's text stands, by its home
        self._moves = _timer(view, _RESTS_MS, self.refresh)  # runs while a drag moves or windows the picture
        self._soon = _timer(view, 0, self.refresh)

    # -- what they say
    def show(self, review: Review | None) -> None:
        """Say what belongs to another review."""
        self._review = review
        self.refresh()

    def set_window(self, voi: Voi, gamma: float, *, inverted: bool = False) -> None:
        """Follow the window, its gamma, and whether black and white are swapped."""
        self._voi, self._gamma, self._inverted = voi, gamma, inverted
        self._follow()

    def set_enhanced(self, words: Lines) -> None:
        """Say what is done to the grey values for the eye."""
        self._enhanced = words
        self.refresh()

    def set_style(self, style: OverlayStyle) -> None:
        """Say what of the mask is not drawn."""
        self._style = style
        self.refresh()

    def set_camera(self, camera: Camera) -> None:
        """Follow the camera."""
        if (camera.size, camera.ratio) != (self._camera.size, self._camera.ratio):
            self._plates.clear()
            self._moves.stop()
        self._camera = camera
        self._follow()

    def _follow(self) -> None:
        """Follow a drag: its first move finds the texts their places, and so does the rest after its last.

        In between it would cost each frame a look at the mask below every text, and they would hop about below the
        hand.
        """
        self._look(stay=self._moves.isActive())
        self._moves.start()

    def set_texts(self, **corners: Lines) -> None:
        """Set the lines of corners; () brings the usual ones back.

        Raises
        ------
        ValueError
            If a corner is not one of the four.
        """
        unknown = corners.keys() - set(CORNERS)
        if unknown:
            raise ValueError(f"no such corner: {', '.join(sorted(unknown))}")
        self._own = {corner: lines for corner, lines in (self._own | corners).items() if lines}
        self.refresh()

    def show_texts(self, shown: bool) -> None:
        """Show or hide the texts in the corners; markers, scale bar and what is altered in the view stay."""
        self._texts = shown
        self.refresh()

    def follow_text(self) -> None:
        """Draw everything again: texts may have another size."""
        self._plates.clear()
        self._widths.clear()
        self.refresh()

    def refresh_soon(self) -> None:
        """Look again what the plates say, once what is already to be painted has been."""
        self._soon.start()

    def refresh(self) -> None:
        """Look again at what the plates say and where they have room, and repaint those that changed."""
        self._look(stay=False)

    def _look(self, *, stay: bool) -> None:
        before, self._wanted = self._wanted, tuple(self._content(stay=stay))
        for content in set(before) ^ set(self._wanted):
            self._view.viewport().update(self._plate(content).rect.toAlignedRect())
        self._plates = {content: plate for content, plate in self._plates.items() if content in self._wanted}

    def _content(self, *, stay: bool) -> list[Content]:
        review, voi, camera = self._review, self._voi, self._camera
        if review is None or voi is None or min(camera.size) < 2:
            return []
        image = review.image
        content: list[Content] = [Marker(edge, letter) for edge, letter in texts.markers(image, camera).items()]
        if image.spacing is not None:
            scale = image.spacing.column * camera.ratio / camera.zoom  # mm per logical pixel, across and down
            mm = texts.bar_mm(scale, camera.size[0])
            content.append(Bar(mm, mm / scale))
        shown = {"bottom_left": altered(camera, image.turn, inverted=self._inverted, enhanced=self._enhanced)}
        if self._texts:
            usual = {
                "top_left": texts.top_left(image),
                "top_right": (*texts.top_right(review), *texts.hidden(self._style)),
                "bottom_left": (*shown["bottom_left"], *texts.bottom_left(image, voi, camera, gamma=self._gamma)),
                "bottom_right": texts.bottom_right(image),
            }
            shown = usual | self._own
        said = {corner: lines for corner, lines in shown.items() if lines}
        kept = self._kept(said) if stay else None
        return content + (self._placed_texts(said, content) if kept is None else kept)

    # -- where they stand
    def _kept(self, shown: Mapping[str, Lines]) -> list[Content] | None:
        """Return the texts where they stood; None where another one, or another line, needs room."""
        tall = {home: len(lines) for home, lines in shown.items()}
        if tall != {home: len(text.lines) for home, text in self._places.items()}:
            return None
        return [replace(text, lines=shown[home]) for home, text in self._places.items()]

    def _placed_texts(self, shown: Mapping[str, Lines], others: Sequence[Content]) -> list[Content]:
        """Give every text a corner: its own, or else a free one where it would cover a lung."""
        assert self._review is not None
        lungs = Lungs(self._review.mask.live, self._camera)
        bar = theme.taller(_BAR_HEIGHT) + 2 * _PAD if any(isinstance(other, Bar) for other in others) else 0.0
        homes = {corner: self._text_at(corner, lines, corner, bar) for corner, lines in shown.items()}
        stay = {corner: text for corner, text in homes.items() if not lungs.touch(self._rect_of(text))}
        found: dict[str, Texts] = dict(stay)
        for home in (corner for corner in homes if corner not in stay):
            found[home] = self._elsewhere(home, shown[home], found, others, lungs, bar) or replace(
                homes[home], faint=True
            )
        self._places = {corner: found[corner] for corner in CORNERS if corner in found}
        return list(self._places.values())

    def _text_at(self, home: str, lines: Lines, corner: str, bar: float, after: float = 0.0) -> Texts:
        return Texts(home, lines, corner, after + (bar if corner == "bottom_right" else 0.0))

    def _elsewhere(
        self,
        home: str,
        lines: Lines,
        placed: Mapping[str, Texts],
        others: Sequence[Content],
        lungs: Lungs,
        bar: float,
    ) -> Texts | None:
        """Return a text in the first free corner: the other end of its side, then across; None where none is free."""
        taken = [self._rect_of(text) for text in placed.values()] + [self._plate(other).rect for other in others]
        up, side = home.split("_")
        down, across = "bottom" if up == "top" else "top", "left" if side == "right" else "right"
        for corner in (f"{down}_{side}", f"{up}_{across}", f"{down}_{across}"):
            after = sum(self._rect_of(text).height() + _PAD for text in placed.values() if text.corner == corner)
            text = self._text_at(home, lines, corner, bar, after)
            rect = self._rect_of(text)
            inside = rect.top() >= _INSET and rect.bottom() <= self._camera.size[1] - _INSET
            if inside and not lungs.touch(rect) and not any(rect.intersects(other) for other in taken):
                return text
        return None

    def _rect_of(self, content: Texts) -> QRectF:
        """Return the place of a text without drawing it."""
        size = QSizeF(self._widest(content) + 2 * _PAD, theme.taller(_LINE) * len(content.lines) + _PAD)
        return self._rect_in(size, content.corner, content.away)

    def _widest(self, content: Texts) -> float:
        """Return the room of the lines: a long one is shortened before it meets another corner's, or a marker."""
        key = (content.home, content.lines)
        if key not in self._widths:
            if len(self._widths) > _REMEMBERED:
                self._widths.clear()
            lines = zip(self._fonts(content), content.lines, strict=True)
            widest = max(QFontMetricsF(font).horizontalAdvance(line) for font, line in lines)
            self._widths[key] = math.ceil(widest) + 1.0
        room = self._camera.size[0] / 2.0 - _INSET - 2 * _PAD - theme.wider(_MARKER_ROOM)
        return min(self._widths[key], max(40.0, room))

    @staticmethod
    def _fonts(content: Texts) -> list[QFont]:
        bold = 1 if content.home == "top_left" else 0
        return [theme.font(_TEXT_PX, weight=600 if number < bold else 400) for number in range(len(content.lines))]

    def hover(self, at: QPointF | None) -> None:
        """Let the picture show through the text below the pointer."""
        under = None
        if at is not None:
            for content, plate in self._plates.items():
                if isinstance(content, Texts) and plate.rect.contains(at):
                    under = content
        if under != self._under:
            changed, self._under = (self._under, under), under
            for content in changed:
                if content in self._plates:
                    self._view.viewport().update(self._plates[content].rect.toAlignedRect())

    # -- how they look
    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Paint what intersects ``rect``, in logical pixels."""
        for content in self._wanted:
            plate = self._plate(content)
            if plate.rect.intersects(rect):
                faint = isinstance(content, Texts) and content.faint
                painter.setOpacity(_UNDER if content == self._under else _FAINT if faint else 1.0)
                painter.drawPixmap(plate.rect.topLeft(), plate.pixels)
        painter.setOpacity(1.0)

    def _plate(self, content: Content) -> Plate:
        if content not in self._plates:
            match content:
                case Texts():
                    self._plates[content] = self._draw_texts(content)
                case Marker():
                    self._plates[content] = self._draw_marker(content)
                case Bar():
                    self._plates[content] = self._draw_bar(content)
        return self._plates[content]

    def _blank(self, width: float, height: float) -> QPixmap:
        ratio = self._camera.ratio
        pixels = QPixmap(math.ceil(width * ratio), math.ceil(height * ratio))
        pixels.setDevicePixelRatio(ratio)
        pixels.fill(colours.PLATE)
        return pixels

    def _rect_in(self, size: QSizeF, place: str, away: float = 0.0) -> QRectF:
        """Return where something of this size is in a corner, or in the middle of an edge."""
        width, height = self._camera.size
        x, y = (width - size.width()) / 2.0, (height - size.height()) / 2.0
        if "left" in place:
            x = _INSET
        elif "right" in place:
            x = width - _INSET - size.width()
        if "top" in place:
            y = _INSET + away
        elif "bottom" in place:
            y = height - _INSET - size.height() - away
        return QRectF(QPointF(round(x), round(y)), size)

    def _placed(self, pixels: QPixmap, place: str, away: float = 0.0) -> Plate:
        return Plate(self._rect_in(pixels.deviceIndependentSize(), place, away), pixels)

    def _draw_texts(self, content: Texts) -> Plate:
        widest = self._widest(content)
        pixels = self._blank(widest + 2 * _PAD, theme.taller(_LINE) * len(content.lines) + _PAD)
        painter = QPainter(pixels)
        side = Qt.AlignmentFlag.AlignRight if "right" in content.corner else Qt.AlignmentFlag.AlignLeft
        for number, (font, line) in enumerate(zip(self._fonts(content), content.lines, strict=True)):
            painter.setFont(font)
            first = number == 0 and content.home != "bottom_right"
            painter.setPen(colours.TEXT if first else colours.SECOND)
            shown = QFontMetricsF(font).elidedText(line, theme.ELIDE, widest)
            row = QRectF(_PAD, _PAD / 2 + number * theme.taller(_LINE), widest, theme.taller(_LINE))
            painter.drawText(row, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()
        return self._placed(pixels, content.corner, content.away)

    def _draw_marker(self, content: Marker) -> Plate:
        letter = content.letter
        font = theme.font(_MARKER_PX, weight=600)
        metrics = QFontMetricsF(font)
        pixels = self._blank(math.ceil(metrics.horizontalAdvance(letter)) + 2 * _PAD, theme.wider(22))
        painter = QPainter(pixels)
        painter.setFont(font)
        painter.setPen(colours.TEXT)
        area = QRectF(QPointF(0, 0), pixels.deviceIndependentSize())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, letter)
        painter.end()
        return self._placed(pixels, content.edge)

    def _draw_bar(self, content: Bar) -> Plate:
        length = content.length
        font = theme.font(_TEXT_PX)
        text = tr("{n} mm", n=texts.figure(content.mm))
        label = math.ceil(QFontMetricsF(font).horizontalAdvance(text)) + 6.0
        pixels = self._blank(label + length + 2 * _PAD + 2, theme.taller(_BAR_HEIGHT) + _PAD)
        painter = QPainter(pixels)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = pixels.deviceIndependentSize().height()
        painter.setFont(font)
        painter.setPen(colours.TEXT)
        painter.drawText(QRect(int(_PAD), 0, int(label), int(height)), Qt.AlignmentFlag.AlignVCenter, text)
        left, middle = _PAD + label, round(height / 2) + 0.5
        ends = [(QPointF(left, middle), QPointF(left + length, middle))]
        ends += [(QPointF(x, middle - _BAR_TICK), QPointF(x, middle + _BAR_TICK)) for x in (left, left + length)]
        for colour, width in ((colours.BLACK, 3.5), (colours.WHITE, 1.5)):
            pen = QPen(colour, width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            for start, end in ends:
                painter.drawLine(start, end)
        painter.end()
        return self._placed(pixels, "bottom_right")


def _timer(parent: QObject, milliseconds: int, run: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(run)
    return timer
