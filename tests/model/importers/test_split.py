"""Who learns, who chooses, who scores."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lungseg_lab.importers.plan import Split
from lungseg_lab.importers.split import Member, deal


def single(count: int, split: Split = "") -> list[Member]:
    return [Member(f"{split}{number}", f"{split} patient {number}", split) for number in range(count)]


@pytest.mark.parametrize(
    ("count", "shares"),
    [(1, (1, 0, 0)), (2, (1, 1, 0)), (3, (1, 1, 1)), (10, (8, 1, 1)), (100, (80, 10, 10)), (704, (564, 70, 70))],
)
def test_eighty_ten_ten(count: int, shares: tuple[int, int, int]) -> None:
    counts = Counter(deal(single(count)).values())
    assert (counts["train"], counts["val"], counts["test"]) == shares


@given(st.lists(st.integers(0, 12), min_size=1, max_size=60), st.integers(0, 3))
def test_a_patient_lies_on_one_side_whatever_the_order(owners: list[int], seed: int) -> None:
    members = [Member(str(number), f"p{owner}") for number, owner in enumerate(owners)]
    dealt = deal(members, seed=seed)
    sides = {member.patient: dealt[member.case_id] for member in members}
    assert all(dealt[member.case_id] == sides[member.patient] for member in members)
    assert deal(members[::-1], seed=seed) == dealt


def test_the_seed_matters() -> None:
    assert deal(single(50), seed=1) != deal(single(50), seed=2)


def test_a_predefined_test_set_is_kept_and_the_others_learn_and_choose() -> None:
    dealt = deal([*single(90), *single(7, "test")])
    assert all((split == "test") == case.startswith("test") for case, split in dealt.items())
    assert Counter(dealt.values()) == {"train": 80, "val": 10, "test": 7}


def test_val_is_taken_out_of_train_where_there_is_none() -> None:
    dealt = deal([*single(18, "train"), *single(4, "test")])
    assert Counter(dealt.values()) == {"train": 16, "val": 2, "test": 4}
    assert all(dealt[f"test{number}"] == "test" for number in range(4))


def test_a_whole_predefined_split_is_kept() -> None:
    members = [*single(5, "train"), *single(3, "val"), *single(2, "test")]
    assert deal(members) == {member.case_id: member.split for member in members}


def test_the_other_images_of_a_test_patient_do_not_learn() -> None:
    members = [*single(20), Member("t", "shared", "test"), Member("u", "shared", "")]
    assert deal(members)["u"] == "test"
