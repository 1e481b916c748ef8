"""The small parts that panels, bars and dialogs are made of."""

from __future__ import annotations

from lungseg_gui.ui.parts.basic import (
    CHIP_ICON_WIDTH,
    CHIPS,
    Button,
    Chip,
    ChipStyle,
    KeyHint,
    PrimaryButton,
    Run,
    breakable,
    chip_height,
    chip_width,
    draw_chip,
    draw_key,
    icon_button,
    key_size,
    line,
    plain,
    set_tone,
    text,
)
from lungseg_gui.ui.parts.controls import NumberBox, Section, Segmented, SliderRow
from lungseg_gui.ui.parts.greyed import Greyed
from lungseg_gui.ui.parts.notes import Banner, Toast
from lungseg_gui.ui.parts.tiles import Tile, painted_tile

__all__ = [
    "CHIPS",
    "CHIP_ICON_WIDTH",
    "Banner",
    "Button",
    "Chip",
    "ChipStyle",
    "Greyed",
    "KeyHint",
    "NumberBox",
    "PrimaryButton",
    "Run",
    "Section",
    "Segmented",
    "SliderRow",
    "Tile",
    "Toast",
    "breakable",
    "chip_height",
    "chip_width",
    "draw_chip",
    "draw_key",
    "icon_button",
    "key_size",
    "line",
    "painted_tile",
    "plain",
    "set_tone",
    "text",
]
