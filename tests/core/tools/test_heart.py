"""The cardiothoracic ratio that is proposed from the lungs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core import magnified
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.figures import Figure, distance
from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.study import Image, Spacing, Study
from lungseg_gui.core.tools import heart
from lungseg_gui.core.tools.saying import said
from lungseg_gui.core.turn import Turn

TURNS = [
    Turn(transposed=transposed, mirrored=mirrored, upside_down=down)
    for transposed in (False, True)
    for mirrored in (False, True)
    for down in (False, True)
]


def image(shape: tuple[int, int], **more: object) -> Image:
    made = Image("1.2", np.zeros(shape, np.uint16), 12, Path("a.dcm"), "DICOM", spacing_note="from the file")
    return replace(made, **more)  # pyright: ignore[reportArgumentType]


def chest() -> Mask:
    """Lungs from row 20 to their domes at 139, recesses beside them to 159; a heart of columns 85 to 134."""
    mask = np.zeros((200, 220), np.uint8)
    mask[20:140, 30:95] = RIGHT
    mask[20:140, 115:190] = LEFT
    mask[90:140, 85:100] = 0  # the heart's right border
    mask[100:140, 110:135] = 0  # and its left one
    mask[60:70, 105:125] = 0  # the hilum reaches less far, and is above the heart
    mask[140:160, 25:40] = RIGHT  # the costophrenic recess: far out, and no heart beside it
    mask[140:160, 180:195] = LEFT
    return mask


def test_the_heart_is_proposed_between_the_inner_borders_and_the_thorax_at_its_widest() -> None:
    points = heart.propose(chest(), image((200, 220)))
    (row0, heart_right), (row1, heart_left), (row2, thorax_right), (row3, thorax_left) = points
    assert row0 == row1
    assert 100 <= row0 < 140
    assert (heart_right, heart_left) == (84.5, 134.5)  # edges of pixels, not their centres
    assert row2 == row3
    assert 140 <= row2 < 160
    assert (thorax_right, thorax_left) == (24.5, 194.5)


def test_the_heart_ends_where_the_lungs_inner_border_turns_into_the_diaphragm() -> None:
    mask = chest()
    for row in range(125, 140):  # the left dome slopes: its inner part is higher
        mask[row, 110 : 135 + 4 * (row - 124)] = 0
    points = heart.propose(mask, image((200, 220)))
    assert points[1][1] <= 140.0


@pytest.mark.parametrize("turn", TURNS)
def test_it_is_the_same_heart_however_the_image_is_stored(turn: Turn) -> None:
    stored = turn.stored(chest())
    shown = image((stored.shape[0], stored.shape[1]), orientation=turn.directions)
    assert shown.turn == turn
    points = heart.propose(stored, shown)
    assert distance(points[0], points[1], shown)[0] == pytest.approx(50.0)
    assert distance(points[2], points[3], shown)[0] == pytest.approx(170.0)
    shape = (stored.shape[0], stored.shape[1])
    assert tuple(turn.place(point, shape) for point in points) == heart.propose(chest(), image((200, 220)))


@pytest.mark.parametrize(("missing", "name"), [(RIGHT, "right lung"), (LEFT, "left lung")])
def test_without_both_lungs_nothing_is_proposed_and_the_reason_is_said(missing: int, name: str) -> None:
    mask = chest()
    mask[mask == missing] = 0
    with pytest.raises(LungSegError, match=f"no {name}"):
        heart.propose(mask, image((200, 220)))


def test_lungs_that_are_one_above_the_other_have_no_heart_between_them() -> None:
    mask = np.zeros((200, 220), np.uint8)
    mask[20:80, 30:95], mask[100:160, 115:190] = RIGHT, LEFT
    with pytest.raises(LungSegError, match="not side by side"):
        heart.propose(mask, image((200, 220)))


def test_it_says_the_ratio_and_that_it_is_proposed_until_a_hand_has_moved_it() -> None:
    shown = image((200, 220), spacing=Spacing(2.0, 2.0), study=Study(view_position="AP"))
    figure = Figure(1, "heart", heart.propose(chest(), shown), proposed=True)
    assert said(figure, shown) == (
        "CTR 0.29",
        "Heart 100.0 mm",
        "Thorax 340.0 mm",
        "AP: the heart appears larger",
        "Proposed: drag the ends to fit",
    )
    assert said(figure, shown, exported=True)[-1] == "Proposed by the program, not confirmed"  # nothing to drag there
    assert said(figure.moved(0.0, 1.0), shown)[-1] == "AP: the heart appears larger"


@pytest.mark.parametrize(
    ("view", "description", "how"),
    [
        ("AP", "", "AP"),
        ("PA", "CHEST PA", ""),
        ("", "Chest AP supine", "AP, supine"),
        ("", "Thorax supine", "Supine"),
        ("", "CHAPEL", ""),
        ("AP_SUPINE", "", "AP, supine"),
    ],
)
def test_what_enlarges_the_heart_is_found_in_the_files_own_words(view: str, description: str, how: str) -> None:
    assert magnified.how(Study(view_position=view, description=description)) == how
