"""What the reader's masks include: chosen by a drawing of each, and one sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.protocol import LUNG_FIELD, PROTOCOLS, RETROCARDIAC
from lungseg_gui.ui import theme
from lungseg_gui.ui.parts import Button, line, text
from lungseg_gui.ui.viewer import colours

_CARD, _DRAWING, _PAD = 268, 236, 16
_SOFT, _LUNG, _HEART, _SPINE = QColor("#4B5056"), QColor("#15171A"), QColor("#8B9198"), QColor("#6A7076")
_FILL = 90  # of 255: on a drawing the fill shows what is included
_SIDE = 1000.0  # Qt flattens curves at this size where it takes one shape from another

Point = tuple[float, float]


def _path(start: Point, *curves: tuple[Point, Point, Point]) -> QPainterPath:
    """Return a closed path, from points on a square of side 1, on one of side :data:`_SIDE`."""
    path = QPainterPath(QPointF(*start) * _SIDE)
    for first, second, end in curves:
        path.cubicTo(QPointF(*first) * _SIDE, QPointF(*second) * _SIDE, QPointF(*end) * _SIDE)
    path.closeSubpath()
    return path


# The patient is seen from the front: the right lung on the left.
_RIGHT_LUNG = _path(
    (0.335, 0.10),
    ((0.20, 0.12), (0.11, 0.42), (0.105, 0.80)),
    ((0.16, 0.68), (0.31, 0.63), (0.43, 0.75)),
    ((0.45, 0.62), (0.44, 0.50), (0.45, 0.40)),
    ((0.455, 0.28), (0.44, 0.10), (0.335, 0.10)),
)
_LEFT_WHOLE = _path(
    (0.665, 0.10),
    ((0.80, 0.12), (0.89, 0.42), (0.895, 0.82)),
    ((0.83, 0.70), (0.70, 0.68), (0.545, 0.79)),
    ((0.535, 0.64), (0.54, 0.50), (0.545, 0.40)),
    ((0.55, 0.28), (0.56, 0.10), (0.665, 0.10)),
)
_HEART_SHADOW = _path(
    (0.465, 0.36),
    ((0.40, 0.50), (0.38, 0.68), (0.43, 0.78)),
    ((0.52, 0.83), (0.68, 0.82), (0.755, 0.735)),
    ((0.78, 0.62), (0.66, 0.50), (0.585, 0.43)),
    ((0.60, 0.36), (0.58, 0.28), (0.545, 0.27)),
    ((0.51, 0.27), (0.48, 0.30), (0.465, 0.36)),
)
_BODY = _path(
    (0.40, 0.0),
    ((0.38, 0.06), (0.12, 0.06), (0.03, 0.20)),
    ((0.0, 0.45), (0.03, 0.75), (0.05, 1.0)),
    ((0.35, 1.0), (0.65, 1.0), (0.95, 1.0)),
    ((0.97, 0.75), (1.0, 0.45), (0.97, 0.20)),
    ((0.88, 0.06), (0.62, 0.06), (0.60, 0.0)),
)


def masks(protocol: str) -> dict[int, QPainterPath]:
    """Return the outlines of both lungs on a square of side :data:`_SIDE`, as masks of a protocol have them."""
    if protocol == RETROCARDIAC:
        return {RIGHT: _RIGHT_LUNG, LEFT: _LEFT_WHOLE}
    return {RIGHT: _RIGHT_LUNG - _HEART_SHADOW, LEFT: _LEFT_WHOLE - _HEART_SHADOW}


def draw(painter: QPainter, place: QRectF, protocol: str) -> None:
    """Draw a chest radiograph in a few strokes, with the masks of a protocol in the colours that they have on one."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(place)
    painter.fillRect(place, colours.BLACK)
    painter.translate(place.topLeft())
    painter.scale(place.width() / _SIDE, place.height() / _SIDE)
    painter.setPen(Qt.PenStyle.NoPen)
    for shape, ink in ((_BODY, _SOFT), (_RIGHT_LUNG, _LUNG), (_LEFT_WHOLE, _LUNG)):
        painter.fillPath(shape, ink)
    painter.fillRect(QRectF(0.475 * _SIDE, 0, 0.05 * _SIDE, _SIDE), _SPINE)
    painter.fillPath(_HEART_SHADOW, _HEART)
    for value, outline in masks(protocol).items():
        ink = QColor(colours.SEGMENTS[value])
        fill = QColor(ink)
        fill.setAlpha(_FILL)
        painter.setBrush(fill)
        for pen in (QPen(colours.CASING, colours.CASING_PX), QPen(ink, colours.OUTLINE_PX)):
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawPath(outline)
            painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.restore()


class ProtocolCard(QAbstractButton):
    """A drawing of what masks of a protocol include, its name and one sentence; one of the two is on."""

    def __init__(self, protocol: str, title: str, sentence: str) -> None:
        super().__init__()
        self.protocol = protocol
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        theme.fix_width(self, _CARD)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, _PAD + _DRAWING + 12, _PAD, _PAD)
        column.setSpacing(4)
        for label in (
            text(title, weight=600, wrap=True),
            text(sentence, size=theme.SECONDARY, tone="second", wrap=True),
        ):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.addStretch(1)

    def sizeHint(self) -> QSize:
        """As much as drawing and words take."""
        layout = self.layout()
        height = layout.heightForWidth(_CARD) if layout is not None else 0
        return QSize(_CARD, max(height, _DRAWING + 2 * _PAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, border, the drawing, and a check on the one that is chosen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.rect().toRectF().adjusted(1, 1, -1, -1)
        on, role = self.isChecked(), "selected" if self.isChecked() else "hover" if self.underMouse() else "raised"
        painter.setBrush(theme.colour(role))
        lit = on or self.hasFocus()
        painter.setPen(QPen(theme.colour("accent" if lit else "control"), 2 if lit else 1))
        painter.drawRoundedRect(frame, theme.DIALOG_RADIUS, theme.DIALOG_RADIUS)
        if self.hasFocus():  # inside, as everywhere
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(4, 4, -4, -4), theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        place = QRectF(_PAD, _PAD, _DRAWING, _DRAWING)
        draw(painter, place, self.protocol)
        if on:
            plate = QRectF(place.right() - 30, place.top() + 6, 24, 24)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("primary"))
            painter.drawEllipse(plate)
            theme.draw_icon(painter, plate.adjusted(4, 4, -4, -4).toRect(), "check", QColor("white"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class ProtocolDialog(QDialog):
    """Both drawings beside each other; a click chooses, at once.

    Parameters
    ----------
    chosen : str
        What masks mean now.
    choose : callable
        Is given what they should mean.
    note : str
        What the version in use has to say of it.
    """

    def __init__(self, chosen: str, *, choose: Callable[[str], object], note: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What my masks include"))
        self.setStyleSheet("QDialog { background: palette(base); }")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        words = {
            LUNG_FIELD: (
                tr("Without the part behind the heart"),
                tr("The lungs end at the edge of the heart. The part behind the heart is left out."),
            ),
            RETROCARDIAC: (
                tr("With the part behind the heart"),
                tr("The lungs continue behind the heart, to the spine and down to the diaphragm."),
            ),
        }
        row = QHBoxLayout()
        row.setContentsMargins(20, 20, 20, 12)
        row.setSpacing(16)
        self._group = QButtonGroup(self)
        self.cards = {protocol: ProtocolCard(protocol, *words[protocol]) for protocol in PROTOCOLS}
        for protocol, card in self.cards.items():
            card.setChecked(protocol == chosen)
            card.clicked.connect(lambda _=False, protocol=protocol: choose(protocol))
            self._group.addButton(card)
            row.addWidget(card)
        column.addLayout(row)
        self._note = text(note, size=theme.SECONDARY, tone="second", wrap=True)
        notes = QHBoxLayout()
        notes.setContentsMargins(20, 0, 20, 16)
        notes.addWidget(self._note)
        column.addLayout(notes)
        column.addWidget(line())
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 12, 20, 12)
        foot.addStretch(1)
        self.close_button = Button(tr("Close"), run=self.close)
        self.close_button.setAutoDefault(False)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        self.cards[chosen if chosen in self.cards else LUNG_FIELD].setFocus()

    @property
    def note(self) -> str:
        """What the version in use has to say."""
        return self._note.text()

    def show_chosen(self, protocol: str, note: str) -> None:
        """Show what is chosen now, and what the version in use says of it."""
        self.cards[protocol].setChecked(True)
        self._note.setText(note)
