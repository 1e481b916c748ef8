"""What the tiles of every grid have around what is drawn in them."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from lungseg_gui.ui import theme


@dataclass(frozen=True)
class Tile:
    """Where a tile is, and whether it is chosen."""

    rect: QRect
    selected: bool


@contextlib.contextmanager
def painted_tile(painter: QPainter, option: QStyleOptionViewItem) -> Generator[Tile]:
    """Draw the ground of a chosen or pointed-at tile, then what the caller draws, then the ring of the keyboard."""
    rect = cast(QRect, getattr(option, "rect"))  # noqa: B009  (the stubs lack the inherited field)
    state = cast(QStyle.StateFlag, getattr(option, "state"))  # noqa: B009
    selected = bool(state & QStyle.StateFlag.State_Selected)
    painter.save()
    if selected or state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.colour("selected" if selected else "hover"))
    yield Tile(rect, selected)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawRect(rect.adjusted(1, 1, -1, -1))
    painter.restore()
