"""The split of version 2: whole groups, nothing of a held-out child in training, and only names."""

from __future__ import annotations

import csv
import dataclasses
import json
from pathlib import Path

import pytest

from lungseg_lab import recipe, selection
from lungseg_sets import case_files, held_out
from lungseg_sets.errors import SetError


def rows(folder: Path, name: str = "cases.csv") -> list[dict[str, str]]:
    with (folder / name).open(newline="") as lines:
        return list(csv.DictReader(lines))


def test_it_holds_out_what_the_card_says(repository: Path) -> None:
    split = held_out.read(repository / "model" / "recipes" / "split_2.json")
    assert {name: len(cases) for name, cases in split.held_out.items()} == {
        "children": 120,
        "v7covid": 60,
        "not_frontal": 54,
    }
    named = [*split.all_held_out, *split.left_out]
    assert len(named) == len(set(named))


def test_no_patient_lies_on_both_sides(repository: Path, shared: Path) -> None:
    folder = shared / "cxr_more"
    if not folder.is_dir():
        pytest.skip("../shared/cxr_more is not here")
    read = recipe.read(repository / "model" / "recipes" / "version_2.toml")
    split = case_files.read_split((shared / "cxr", folder), apart=read.apart, unused=read.unused)
    taught = selection.learned(split, suspects=read.suspects, classes=5)
    assert not {case.case_id for case in taught} & set(read.suspects)
    assert len(taught) == 2405
    group = {row["case_id"]: (row["source"].removeprefix("v7"), row["group"]) for row in rows(folder)}
    beside = {row["outline"]: row["full"] for row in rows(folder, "both.csv")}
    seen = {case.image.stem for case in taught} | {case.mask.stem for case in taught}
    seen_groups = {group[name] for name in seen if group.get(name, ("", ""))[1]}
    for name in split.val:
        source, patient = group.get(name.case_id, ("", ""))
        assert not patient or (source, patient) not in seen_groups, name.case_id
    assert not {outline for outline, full in beside.items() if full in read.apart} & seen
    assert {case.group for case in taught} == {"jsrt", "openist", "shenzhen", "children", "v7children", "v7covid"}


@pytest.mark.parametrize(
    "text", ["[]", '{"held_out": {"a": "b"}}', '{"held_out": {"a": [1]}}', "{", '{"left_out": []}']
)
def test_what_is_no_split_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "s.json").write_text(text)
    with pytest.raises(SetError, match=r"s\.json is not a split of the cases"):
        held_out.read(tmp_path / "s.json")
    with pytest.raises(SetError, match="cannot be read"):
        held_out.read(tmp_path / "none.json")


def test_it_names_cases_and_nothing_else(repository: Path) -> None:
    read = json.loads((repository / "model" / "recipes" / "split_2.json").read_text())
    assert set(read) == {"held_out", "left_out", "suspects"}
    names = [*read["left_out"], *read["suspects"], *(name for cases in read["held_out"].values() for name in cases)]
    assert all("/" not in name and "." not in name for name in names)


def test_the_recipes_of_version_2_go_together(repository: Path) -> None:
    folder = repository / "model" / "recipes"
    first, finish, left, plain = (
        recipe.read(folder / f"{name}.toml") for name in ("version_2", "finish_2", "leave_one_out_2", "resnet18_2")
    )
    for other in (finish, left, plain):
        assert (other.apart, other.unused, other.suspects) == (first.apart, first.unused, first.suspects)
        assert other.aspects == first.aspects
        assert other.network.classes == 5
    assert len(first.suspects) == 74
    assert not set(first.suspects) & set(first.apart)
    assert (
        dataclasses.replace(finish.network, size=256) == first.network == left.network
    )  # weights of one fit the other
    assert (finish.network.size, finish.encoder_weights) == (512, "")
    assert dataclasses.replace(plain.network, encoder=first.network.encoder) == first.network
    assert (plain.augment, plain.epochs) == (first.augment, first.epochs)
