"""What a reader finds who has changed nothing, and how far each number goes; what a row says of its control."""

from __future__ import annotations

import math

import pytest

from lungseg_gui.services.settings.setting import Form, Setting
from lungseg_gui.services.settings.table import KEEP_DAYS, SETTINGS, TEXT_SIZES

ROWS = {setting.key: setting for setting in SETTINGS}
# Default, lowest, highest, step: whoever changes one has to say so here as well.
NUMBERS: dict[str, tuple[float, float, float, float]] = {
    "window.worklist_width": (288, 196, 420, 1),
    "window.dock_width": (312, 264, 420, 1),
    "look.scale": (100, 100, 200, 25),
    "look.text": (100, 100, 150, 10),
    "view.opacity": (15, 0, 100, 5),
    "view.opacity_left": (-1, -1, 100, 5),
    "view.outline": (1.75, 1, 6, 0.25),
    "brush.radius": (12.0, 0.5, 400, 0.5),
    "brush.radius_px": (30.0, 0.5, 400, 1),
    "brush.tolerance": (3.0, 0.5, 12, 0.5),
    "brush.smoothing": (2.0, 0.5, 10, 0.5),
    "brush.margin": (1.0, 0.2, 20, 0.2),
    "model.threads": (0, 0, 256, 1),
    "pacs.limit_gb": (20.0, 0.1, 10_000, 0.5),
    "keep.days": (0, 0, 36_500, 30),
}
ON = {"view.corner_texts", "view.measurements", "brush.protect_other", "predict.ahead", "benefit.record"}
OFF = {"window.welcomed", "worklist.groups"}
AT_THE_NEXT_START = {"look.language", "look.scale", "model.device", "model.threads"}


@pytest.mark.parametrize("key", NUMBERS)
def test_a_number_has_its_usual_value_and_its_bounds(key: str) -> None:
    row = ROWS[key]
    assert (row.default, row.low, row.high, row.step) == NUMBERS[key]


def test_every_number_and_every_switch_is_listed_here() -> None:
    assert {key for key, row in ROWS.items() if row.kind in (int, float)} == set(NUMBERS)
    switches = {key: row.default for key, row in ROWS.items() if row.kind is bool}
    assert switches == dict.fromkeys(ON, True) | dict.fromkeys(OFF, False)
    assert {key for key, row in ROWS.items() if row.restart} == AT_THE_NEXT_START


def test_lungs_have_two_colours_that_cannot_be_told_for_each_other() -> None:
    right, left = ROWS["view.colour_right"], ROWS["view.colour_left"]
    assert (right.default, left.default) == ("#66b3ff", "#ff9d2e")
    assert (right.unlike, left.unlike) == (left.key, right.key)


def test_cases_are_kept_for_ever_a_month_a_quarter_or_a_year_and_texts_grow_by_a_tenth() -> None:
    assert KEEP_DAYS == (0, 30, 90, 365)
    assert [*TEXT_SIZES] == [100, 110, 120, 130, 140, 150]


@pytest.mark.parametrize(
    ("row", "control"),
    [
        (Setting("a", bool, False, "A"), Form.FLAG),
        (Setting("a", int, 1, "A"), Form.NUMBER),
        (Setting("a", float, 1.0, "A"), Form.NUMBER),
        (Setting("a", str, "", "A"), Form.TEXT),
        (Setting("a", str, "x", "A", choices=("x", "y")), Form.CHOICE),
        (Setting("a", str, "", "A", form=Form.FOLDER), Form.FOLDER),
        (Setting("a", bool, False, "A", form=Form.WINDOWS), Form.WINDOWS),
    ],
)
def test_the_control_follows_from_the_kind_unless_the_row_names_one(row: Setting, control: Form) -> None:
    assert row.control is control


@pytest.mark.parametrize(
    ("kind", "step", "decimals"), [(float, 0.25, 2), (float, 0.5, 1), (float, 1, 0), (int, 5, 0), (int, 0.5, 0)]
)
def test_a_number_is_shown_with_the_decimals_of_its_step(kind: type[float], step: float, decimals: int) -> None:
    assert Setting("a", kind, 0, "A", step=step).decimals == decimals


def test_a_row_that_says_nothing_else_goes_by_one_without_bounds_and_at_once() -> None:
    row = Setting("a", int, 0, "A")
    assert (row.step, row.low, row.high, row.restart, row.choices) == (1, -math.inf, math.inf, False, ())


@pytest.mark.parametrize(
    ("value", "taken"), [("#0a1b2c", "#0a1b2c"), ("#0A1B2C", None), ("#0a1b2", None), ("#0a1b2c3", None), ("red", None)]
)
def test_a_colour_is_six_small_hexadecimal_letters(value: str, taken: str | None) -> None:
    assert Setting("a", str, "#000000", "A", form=Form.COLOUR).checked(value) == taken
    assert Setting("a", str, "", "A").checked(value) == value  # any other text is taken as it is


@pytest.mark.parametrize(
    ("kind", "value", "taken"),
    [
        (int, 7.9, 7),
        (int, -1, 0),
        (int, 11, 10),
        (int, 10, 10),
        (int, 10**400, 10),
        (float, 3, 3.0),
        (float, math.inf, None),
        (float, False, None),
        (bool, 1, None),
        (bool, True, True),
        (str, 1, None),
    ],
)
def test_a_value_is_taken_as_the_row_s_kind_and_within_its_bounds(
    kind: type[float], value: float | str, taken: float | None
) -> None:
    found = Setting("a", kind, kind(), "A", low=0, high=10).checked(value)
    assert found == taken
    assert type(found) is (type(None) if taken is None else kind)
