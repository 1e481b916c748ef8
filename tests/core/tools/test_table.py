"""The table of tools: what every row must have."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import fields

import numpy as np
import pytest

from lungseg_gui.core.mask import RIGHT, EditableMask
from lungseg_gui.core.session import Session, ToolState
from lungseg_gui.core.tools.brush import BrushStyle
from lungseg_gui.core.tools.table import STRENGTHS, Tool, of_kind
from lungseg_gui.core.tools.tool import Kind, Press, Row, Strength
from lungseg_gui.services.settings import SETTINGS

ROWS = [tool.row for tool in Tool]
each = pytest.mark.parametrize("row", ROWS, ids=[row.id for row in ROWS])


def test_ids_keys_icons_and_words_are_each_used_once() -> None:
    for name in ("id", "key", "icon", "text", "hint"):
        taken = Counter(str(getattr(row, name)).casefold() for row in ROWS)
        assert [value for value, times in taken.items() if times > 1 or not value] == [], name


@each
def test_a_row_says_all_that_its_kind_needs(row: Row) -> None:
    assert re.fullmatch("[a-z_]+", row.id)
    assert bool(row.step) == row.kind.paints
    assert (row.begin is not None) == (row.kind is Kind.DRAG)
    assert row.combines == row.kind.outlines
    assert (row.form is not None) == (row.kind is Kind.FIGURE)
    assert row.hint.count("⟨") == row.hint.count("⟩")
    row.hint.format(lung="right lung")
    assert 0.0 <= row.inner < 1.0
    assert row.ring or not row.inner


def test_the_rail_has_the_tools_of_a_group_beside_each_other() -> None:
    groups = [row.group for row in ROWS]
    assert groups == sorted(groups)


@pytest.mark.parametrize("tool", of_kind(Kind.DRAG), ids=lambda tool: tool.value)
@pytest.mark.parametrize("erases", [False, True])
def test_what_paints_takes_a_position_and_returns_a_box_of_the_mask(tool: Tool, erases: bool) -> None:
    mask = np.zeros((40, 40), np.uint8)
    mask[10:30, 10:30] = RIGHT
    editable = EditableMask(mask)
    style = BrushStyle(0 if erases else RIGHT, 4.0)
    pixels = np.arange(1600, dtype=np.uint16).reshape(40, 40)
    assert tool.row.begin is not None
    strength = tool.row.strength.default if tool.row.strength is not None else 0.0
    painter = tool.row.begin(Press(editable, pixels, style, segment=RIGHT, erases=erases, strength=strength))
    for position in ((20.0, 20.0), (20.0, 34.0)):
        box = painter.move(position)
        assert box == box.clipped((40, 40))


def test_an_eraser_is_called_so_whoever_erases() -> None:
    assert Tool.BRUSH.row.step_name(erases=True) == Tool.ERASER.row.step_name(erases=False) == "Eraser"
    assert Tool.PUSH.row.step_name(erases=True) == "Push"


@pytest.mark.parametrize("strength", STRENGTHS, ids=lambda strength: strength.name)
def test_a_strength_is_a_field_of_the_tool_state_and_stays_within_its_bounds(strength: Strength) -> None:
    assert strength.name in {field.name for field in fields(ToolState)}
    session = Session()
    assert session.strength(strength) == strength.default
    for asked, found in ((strength.low - 1, strength.low), (strength.high + 1, strength.high)):
        session.set_tools(**{strength.name: asked})
        assert session.strength(strength) == found
    assert strength.low < strength.moved(strength.default, -1) < strength.default < strength.moved(strength.default, 1)
    assert strength.moved(strength.default, 500) == strength.high
    kept = [setting for setting in SETTINGS if setting.key == f"brush.{strength.name}"]
    for setting in kept:
        assert (setting.low, setting.high, setting.default) == (strength.low, strength.high, strength.default)
