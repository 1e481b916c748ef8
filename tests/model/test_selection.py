"""Which cases a recipe learns from, and which are scored."""

from __future__ import annotations

from pathlib import Path

import pytest

from lungseg_lab import selection
from lungseg_model.errors import ModelError
from lungseg_sets.case_files import Case, Split
from lungseg_sets.kinds import OUTLINE


def case(name: str, source: str, **more: object) -> Case:
    return Case(name, Path(f"{name}.png"), Path("labels", f"{name}.png"), group=source, **more)  # pyright: ignore[reportArgumentType]


PAIR = case("pair", "clean", outline=Path("labels/o.png"), sources=("clean", "bedside"))
TRAIN = (case("a", "clean"), case("b", "ward"), case("c", "bedside", kind=OUTLINE), PAIR)
SPLIT = Split(TRAIN, (case("d", "clean"), case("e", "sealed")), (), 3)


def names(cases: list[Case]) -> list[str]:
    return [one.case_id for one in cases]


def test_a_source_that_is_held_out_takes_its_pairs_along() -> None:
    assert names(selection.learned(SPLIT, classes=5)) == ["a", "b", "c", "pair"]
    assert names(selection.learned(SPLIT, hold_out="bedside", classes=5)) == ["a", "b"]
    assert names(selection.learned(SPLIT, hold_out="clean, sealed", classes=5)) == ["b", "c"]
    for misspelt in ("Clean", "clean, bedsid"):
        with pytest.raises(ModelError, match="to be held out, is not in the set"):
            selection.learned(SPLIT, hold_out=misspelt, classes=5)


def test_suspects_and_single_cases_are_not_learned_from() -> None:
    found = selection.learned(SPLIT, leave_out=("a", "d"), suspects=("b", "of another set"), classes=5)
    assert names(found) == ["c", "pair"]
    with pytest.raises(ModelError, match=r"The set has no case x and 1 more"):
        selection.learned(SPLIT, leave_out=("x", "y"))
    with pytest.raises(ModelError, match="No training cases are left"):
        selection.learned(SPLIT, leave_out=names(list(TRAIN)), classes=5)


def test_a_network_of_three_classes_learns_from_full_masks_alone_where_there_are_any() -> None:
    found = selection.learned(SPLIT)
    assert names(found) == ["a", "b", "pair"]
    assert [one.outline for one in found] == [None] * 3
    only = Split((TRAIN[2],), (), (), 3)
    assert names(selection.learned(only)) == ["c"]


def test_what_is_held_out_is_scored_or_all_of_a_source() -> None:
    assert names(selection.scored(SPLIT)) == ["d", "e"]
    assert names(selection.scored(SPLIT, "clean")) == ["a", "pair", "d"]
    with pytest.raises(ModelError, match="Its sources are: bedside, clean, sealed, ward"):
        selection.scored(SPLIT, "moon")
