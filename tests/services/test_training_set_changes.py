"""What changes a training set beside an acceptance: forgetting, claiming, confirming, the secret; and what stays."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.training_set import CaseRecord, TrainingSet, decisions, known
from tests.core.reviews import identity, image, lungs


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "training_set"


def accept(root: Path, uid: str, *, patient: str = "", study: str = "", **how: Any) -> CaseRecord:  # noqa: ANN401
    given: dict[str, Any] = {"original": None, "model_version": "", "edited": True, **how}
    record = TrainingSet(root).accept(image(uid, patient=patient, study=study), lungs(), **given)
    assert record is not None
    return record


def files(root: Path) -> set[str]:
    return {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}


def index(root: Path) -> dict[str, Any]:
    return json.loads((root / "index.json").read_text())


def rewrite(root: Path, change: Any) -> None:  # noqa: ANN401 - what becomes of the index
    said = index(root)
    change(said)
    (root / "index.json").write_text(json.dumps(said))


# -- accepting
def test_an_accepted_case_says_where_it_comes_from(root: Path) -> None:
    plain = accept(root, "1.1", patient="P")
    assert (plain.checked, plain.imported, plain.provenance["corrected"]) == (False, False, True)
    assert not (root / decisions.NAME).exists()
    said = accept(root, "1.2", patient="P", checked=True, noted=True, origin="another program", original=lungs())
    assert (said.checked, said.imported, said.provenance["corrected"]) == (True, True, False)
    unfinished = decisions.unfinished(root)
    assert unfinished is not None
    assert (unfinished.image, unfinished.status) == (said.image_hash, "accepted")
    there = index(root)["cases"]
    assert [(case["original"], case["identified"]) for case in there.values()] == [(False, True), (True, True)]
    assert TrainingSet(root).counts().missing > 0
    assert not TrainingSet(root).cases()[0].removed


def test_where_there_is_no_case_of_a_protocol_it_is_no_set_of_phantoms(root: Path) -> None:
    assert not TrainingSet(root).counts().phantoms
    accept(root, "1.1")
    assert not TrainingSet(root).counts("another protocol").phantoms


def test_cases_that_are_put_back_stand_in_the_order_of_their_acceptance(root: Path) -> None:
    names = [accept(root, f"1.{number}").case_id for number in range(3)]

    def dated(said: dict[str, Any]) -> None:
        for number, name in enumerate(names):
            said["cases"][name]["provenance"]["date"] = f"2026-01-0{number + 1}"

    rewrite(root, dated)
    training_set = TrainingSet(root)
    training_set.remove(names[2], names[0])
    assert [case.case_id for case in training_set.removed()] == [names[0], names[2]]
    training_set.restore(names[0])
    assert [case.case_id for case in training_set.cases()] == names[:2]


# -- confirming
def test_a_confirmed_mask_counts_as_new_and_is_remembered(root: Path) -> None:
    first, second = accept(root, "1.1"), accept(root, "1.2")
    training_set = TrainingSet(root)
    training_set.mark_learned({first.case_id: first.mask_sha256, second.case_id: second.mask_sha256})
    assert training_set.counts().new == 0
    training_set.confirm({first.case_id: first.mask_sha256})
    training_set.confirm({"case_x": "f0"})
    assert training_set.confirmed() == {first.case_id: first.mask_sha256, "case_x": "f0"}
    assert training_set.counts().new == 1


# -- forgetting
def test_a_forgotten_image_leaves_nothing_and_its_patient_goes_with_the_last_case(root: Path) -> None:
    gone, stays, other = (accept(root, f"1.{n}", patient=p) for n, p in ((1, "P"), (2, "P"), (3, "Q")))
    accept(root, "1.3", patient="Q", original=lungs(shift=2))  # so that something is kept for taking back
    training_set = TrainingSet(root)
    both = {case.case_id: case.mask_sha256 for case in (gone, stays)}
    training_set.mark_learned(both)
    training_set.confirm(both)
    training_set.mark_learned(both)
    training_set.remove(stays.case_id)
    (root / decisions.NAME).write_bytes(decisions.accepted(gone.image_hash))
    assert training_set.holding([identity("1.1", patient="P")]) == (gone.case_id,)
    assert training_set.forget([identity("1.9")]) == ()
    assert (root / decisions.NAME).exists()
    assert training_set.forget([identity("1.1", patient="P")]) == (gone.case_id,)
    assert not [name for name in files(root) if gone.case_id in name or name == decisions.NAME]
    assert set(index(root)["patients"]) == {stays.patient, other.patient}
    assert json.loads((root / "learned.json").read_text()) == {stays.case_id: stays.mask_sha256}
    assert training_set.confirmed() == {stays.case_id: stays.mask_sha256}
    assert training_set.forget([identity("1.2", patient="P"), identity("1.3", patient="Q")]) == (
        other.case_id,
        stays.case_id,
    )
    assert index(root) == {"cases": {}, "patients": {}, "removed": {}}
    assert files(root) == {"index.json", "dataset.json", "splits_final.json", "learned.json", "confirmed.json"}


def test_forgetting_what_nobody_learned_or_confirmed_writes_no_note_of_it(root: Path) -> None:
    accept(root, "1.1")
    TrainingSet(root).forget([identity("1.1")])
    assert not {"learned.json", "confirmed.json"} & files(root)


def test_a_study_whose_patient_has_no_id_is_forgotten_as_one(root: Path) -> None:
    names = {accept(root, f"1.{number}", study="9.9").case_id for number in range(2)}
    accept(root, "1.7", study="8.8")
    assert set(TrainingSet(root).holding([], study_uid="9.9")) == names
    assert set(TrainingSet(root).forget([], study_uid="9.9")) == names
    assert len(TrainingSet(root).cases()) == 1


def test_without_a_secret_there_is_nothing_to_find(root: Path) -> None:
    training_set = TrainingSet(root)
    assert training_set.holding([identity("1.1")], study_uid="9.9") == ()
    assert training_set.forget([identity("1.1")]) == ()
    training_set.claim("1.1", image("1.1"))
    assert not root.exists()


# -- cases of version 1
@pytest.mark.parametrize("removed", [False, True])
def test_a_case_that_knew_its_image_by_the_uid_alone_is_claimed_by_equal_pixels(root: Path, removed: bool) -> None:
    case = accept(root, "1.1", patient="P")
    if removed:
        TrainingSet(root).remove(case.case_id)
    part = "removed" if removed else "cases"
    salt = bytes.fromhex((root.parent / "training_salt").read_text())
    before = known.uid_hash(salt, "1.1")

    def old(said: dict[str, Any]) -> None:
        said[part][case.case_id] |= {"image": before, "identified": False}

    rewrite(root, old)
    training_set = TrainingSet(root)
    training_set.claim("1.2", image("1.1", patient="P"))
    training_set.claim("1.1", image("1.1", patient="P", bits=8))  # other pixels
    assert index(root)[part][case.case_id]["image"] == before
    training_set.claim("1.1", image("1.1", patient="P"))
    there = index(root)[part][case.case_id]
    assert (there["image"], there["identified"], there["image_before"]) == (case.image_hash, True, before)


# -- the secret
@pytest.mark.parametrize(("length", "counts"), [(15, False), (16, True), (32, True)])
def test_a_secret_is_of_sixteen_bytes_at_least(root: Path, length: int, counts: bool) -> None:
    (root.parent / "training_salt").write_text(f"  {'ab' * length}\n")
    accept(root, "1.1")
    kept = bytes.fromhex((root.parent / "training_salt").read_text().strip())
    assert (kept == b"\xab" * length) is counts
    assert len(kept) == (length if counts else 32)


@pytest.mark.parametrize("damage", ["", "no number", "ab" * 15, None])
def test_a_secret_that_was_lost_is_not_made_anew(root: Path, damage: str | None) -> None:
    case = accept(root, "1.1")
    secret = root.parent / "training_salt"
    secret.unlink() if damage is None else secret.write_text(damage)
    before = files(root)
    with pytest.raises(LungSegError, match="training_salt, is missing") as told:
        accept(root, "1.2")
    assert told.value.remedy.startswith("Restore it from a backup")
    if damage is not None:
        for act in (
            lambda: TrainingSet(root).hashed([identity("1.1")]),
            lambda: TrainingSet(root).holding([identity("1.1")]),
            lambda: TrainingSet(root).claim("1.1", image("1.1")),
        ):
            with pytest.raises(LungSegError, match="is missing"):
                act()
        assert secret.read_text() == damage
    assert files(root) == before
    assert [found.case_id for found in TrainingSet(root, read_only=True).cases()] == [case.case_id]


def test_a_secret_may_lie_elsewhere(root: Path) -> None:
    elsewhere = root.parent / "safe" / "secret"
    made = TrainingSet(root, salt=elsewhere).accept(
        image("1.1"), lungs(), original=None, model_version="", edited=False
    )
    assert made is not None
    assert len(bytes.fromhex(elsewhere.read_text())) == 32
    assert not (root.parent / "training_salt").exists()


def test_a_case_of_an_earlier_program_whose_secret_is_lost_can_still_be_listed(root: Path) -> None:
    accept(root, "1.1")

    def old(said: dict[str, Any]) -> None:
        for case in said["cases"].values():
            del case["provenance"]["phantom"]

    rewrite(root, old)
    assert not TrainingSet(root).cases()[0].phantom
    (root.parent / "training_salt").unlink()
    assert len(TrainingSet(root).cases()) == 1
