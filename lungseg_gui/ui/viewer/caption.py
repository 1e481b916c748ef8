"""A plate on the radiograph with a bold title and a plain rest, whose keys are drawn as they are in the status line."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from lungseg_gui.ui import theme
from lungseg_gui.ui.key_words import key_words
from lungseg_gui.ui.parts import draw_key, key_size
from lungseg_gui.ui.viewer import colours
from lungseg_gui.ui.viewer.camera import Camera

_TEXT_PX, _PAD, _HEIGHT, _BELOW, _GAP = 12, 8.0, 24, 8.0, 4.0
_UPPER, _LOWER = 100.0, 64.0  # what corner texts, the letters of head and feet and the scale bar take above and below
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
_KEY = re.compile("⟨(.+?)⟩")


@dataclass(frozen=True)
class Piece:
    """Words, or the name of a key."""

    words: str
    key: bool
    width: float


def pieces(detail: str) -> tuple[Piece, ...]:
    """Split ``⟨U⟩ Close holes · ⟨Y⟩ The mask is right`` into keys and the words between them."""
    metrics = QFontMetricsF(theme.font(_TEXT_PX))
    found: list[Piece] = []
    for at, part in enumerate(_KEY.split(detail)):  # words and keys take turns
        if at % 2:
            key = key_words(part)
            found.append(Piece(key, True, float(key_size(key).width())))
        elif part.strip():
            found.append(Piece(part.strip(), False, math.ceil(metrics.horizontalAdvance(part.strip()))))
    return tuple(found)


def paint_caption(
    painter: QPainter, camera: Camera, rect: QRectF, around: QRectF | None, title: str, detail: str
) -> None:
    """Paint it below a place or, where there is no room, above it; in two lines where one is short.

    Parameters
    ----------
    around : QRectF or None
        The place, in logical pixels; None for what concerns the whole image: it stands where no corner text is.
    detail : str
        What stands in ⟨⟩ is a key.
    """
    bold, plain = theme.font(_TEXT_PX, weight=600), theme.font(_TEXT_PX)
    view_width, view_height = camera.size
    room = view_width - 4 * _PAD
    title = QFontMetricsF(bold).elidedText(title, Qt.TextElideMode.ElideRight, room)
    first = math.ceil(QFontMetricsF(bold).horizontalAdvance(title))
    parts = pieces(detail)
    rest = sum(piece.width for piece in parts) + _GAP * max(0, len(parts) - 1)
    one_line = first + rest + _PAD <= room
    width = first + rest + 3 * _PAD if one_line else max(first, rest) + 2 * _PAD
    tall = theme.taller(_HEIGHT)
    height = tall if one_line else 2 * tall - 2
    if around is None:
        left, top = (view_width - width) / 2, _UPPER
    else:
        left = min(max(around.left(), _PAD), max(_PAD, view_width - width - _PAD))
        top = max(around.bottom() + _BELOW, _UPPER)
        if top + height > view_height - _LOWER:
            top = around.top() - _BELOW - height
            if top < _UPPER:  # it reaches from edge to edge
                top = min(max(around.top() + _BELOW, _UPPER), view_height - _LOWER - height)
    plate = QRectF(round(left), round(top), round(width), height)
    if not plate.intersects(rect):
        return
    painter.fillRect(plate, colours.PLATE)
    upper = QRectF(plate.left(), plate.top(), plate.width(), tall)
    lower = upper if one_line else upper.translated(0, height - tall)
    painter.setFont(bold)
    painter.setPen(colours.TEXT)
    painter.drawText(upper.adjusted(_PAD, 0, 0, 0), _MIDDLE, title)
    at = QPointF(lower.left() + (first + 2 * _PAD if one_line else _PAD), lower.top())
    for piece in parts:
        place = QRectF(at.x(), at.y(), piece.width + 1, tall)
        if piece.key:
            plated = QRect(round(at.x()), round(at.y()), round(piece.width), tall)
            draw_key(painter, plated, piece.words, ink=colours.TEXT, border=colours.SECOND, fill=None)
        else:
            painter.setFont(plain)
            painter.setPen(colours.SECOND)
            painter.drawText(place, _MIDDLE, piece.words)
        at += QPointF(piece.width + _GAP, 0)
