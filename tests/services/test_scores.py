"""Scores stand in one table only where they were made on the same cases."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lungseg_gui.services.registry import Figures, State, Version, comparable


def a_version(
    name: str,
    state: State,
    dice: float | None,
    *,
    parent: str = "",
    parents: float | None = None,
    on: str = "",
    parent_sha: str | None = None,
) -> Version:
    rows: list[dict[str, Any]] = [
        {"name": "Mean Dice", "parent": parents, "candidate": dice},
        {"name": "Worst 5 %, Dice", "parent": 0.5, "candidate": 0.6},
        {"name": "HD95, % of height", "parent": 1.0, "candidate": 1.0},
    ]
    card: dict[str, Any] = {
        "sha256": f"sha-{name}",
        "parent_sha256": f"sha-{parent}" if parent_sha is None else parent_sha,
        "kept_apart": 7,
        "gate": {"table": rows if parents is not None else []},
    }
    if on:
        card["scored_on"] = {"cases": 4, "sha256": on}
    return Version(name, Path(name), state, parent, "", 0, dice, 0.6, None, card)


BUNDLED = a_version("1.2", "bundled", 0.98)


def test_a_training_scores_its_parent_on_the_same_cases() -> None:
    found = comparable([a_version("r1", "in use", 0.97, parent="1.2", parents=0.95, on="a"), BUNDLED])
    assert (found.held_out_by, found.cases) == ("r1", 4)
    assert found.figures == {"r1": Figures(0.97, 0.6, None), "1.2": Figures(0.95, 0.5, None)}


def test_a_version_that_was_scored_on_other_cases_is_left_out() -> None:
    versions = [
        a_version("r2", "in use", 0.975, parent="r1", parents=0.96, on="b"),
        a_version("r1", "earlier", 0.97, parent="1.2", parents=0.95, on="a"),
        BUNDLED,
    ]
    found = comparable(versions)
    assert {name: figures.dice for name, figures in found.figures.items()} == {"r2": 0.975, "r1": 0.96}


def test_trainings_that_held_out_the_same_cases_make_one_table() -> None:
    versions = [
        a_version("r2", "candidate", 0.94, parent="r1", parents=0.971, on="a"),
        a_version("r1", "in use", 0.97, parent="1.2", parents=0.95, on="a"),
        BUNDLED,
    ]
    found = comparable(versions)
    assert {name: figures.dice for name, figures in found.figures.items()} == {"r2": 0.94, "r1": 0.97, "1.2": 0.95}


def test_of_several_sets_of_cases_one_that_the_version_in_use_was_scored_on_counts() -> None:
    versions = [
        a_version("r3", "candidate", 0.9, parent="r2", parents=0.9, on="c"),
        a_version("r2", "earlier", 0.94, parent="1.2", parents=0.9, on="b"),
        a_version("1.2", "in use", 0.98),
    ]
    found = comparable(versions)
    assert {name: figures.dice for name, figures in found.figures.items()} == {"r2": 0.94, "1.2": 0.9}
    assert found.held_out_by == "r2"


def test_a_card_of_an_earlier_program_is_compared_with_its_own_parent_alone() -> None:
    versions = [
        a_version("r2", "candidate", 0.94, parent="1.2", parents=0.93),
        a_version("r1", "in use", 0.97, parent="1.2", parents=0.95),
        BUNDLED,
    ]
    found = comparable(versions)
    assert {name: figures.dice for name, figures in found.figures.items()} == {"r1": 0.97, "1.2": 0.95}
    assert found.cases == 7


def test_an_imported_version_is_not_taken_for_the_child_of_a_namesake() -> None:
    found = comparable(
        [
            a_version("r2", "in use", 0.97, parent="r1", parents=0.95, on="a", parent_sha="of another home"),
            a_version("r1", "earlier", 0.9),
        ]
    )
    assert set(found.figures) == {"r2"}


def test_without_scores_nothing_is_compared() -> None:
    assert comparable([]).figures == {}
    assert comparable([a_version("r1", "in use", None)]).held_out_by == ""
