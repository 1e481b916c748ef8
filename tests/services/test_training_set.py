from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.core.study import Image, Spacing
from lungseg_gui.services.files import sha256
from lungseg_gui.services.training_set import CaseRecord, Counts, TrainingSet, dice, still_missing
from tests.core.reviews import identity, image, lungs


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "training_set"


def accept(root: Path, shown: Image, *, mask: Mask | None = None, original: Mask | None = None) -> CaseRecord:
    final = lungs(shown.shape) if mask is None else mask
    record = TrainingSet(root).accept(shown, final, original=original, model_version="1.0", edited=True)
    assert record is not None
    return record


def picture(path: Path) -> np.ndarray:
    found = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    assert found is not None
    return found


def whole(root: Path) -> None:
    """Assert what must hold after any crash: every case that counts has all of its files, and they fit."""
    training_set = TrainingSet(root)
    dataset: dict[str, Any] = json.loads((root / "dataset.json").read_text())
    records = training_set.cases()
    assert dataset["numTraining"] == len(records)
    assert set(dataset["dataset"]) == {record.case_id for record in records}
    for record in records:
        pixels, mask = picture(record.image), picture(record.mask)
        assert pixels.shape == mask.shape == tuple(record.provenance["shape"])
        assert sha256(record.mask.read_bytes()) == record.provenance["mask_sha256"]
        assert json.loads((root / f"provenance/{record.case_id}.json").read_text()) == record.provenance
        if record.original is not None:
            agreement = dice(picture(record.original), mask)
            assert agreement == pytest.approx(record.provenance["dice"], abs=1e-6)
    assert not (root / ".staging").exists()
    assert not [path for path in root.rglob("*") if path.name.startswith(".")]


def test_the_layout_is_nnunets(root: Path) -> None:
    shown = image(spacing=Spacing(0.2, 0.1), patient="P-17", study="1.2.840")
    record = accept(root, shown, original=lungs(shift=4))
    case = record.case_id
    assert {str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()} == {
        f"imagesTr/{case}_0000.png",
        f"labelsTr/{case}.png",
        f"originals/{case}.png",
        f"provenance/{case}.json",
        "dataset.json",
        "splits_final.json",
        "index.json",
    }
    dataset = json.loads((root / "dataset.json").read_text())
    assert dataset["channel_names"] == {"0": "radiograph"}
    assert dataset["labels"] == {"background": 0, "right lung": 1, "left lung": 2}
    assert dataset["numTraining"] == 1
    assert dataset["file_ending"] == ".png"
    pixels = picture(record.image)
    assert pixels.dtype == np.uint16
    np.testing.assert_array_equal(pixels, shown.pixels)
    np.testing.assert_array_equal(picture(record.mask), lungs())
    assert record.original is not None
    np.testing.assert_array_equal(picture(record.original), lungs(shift=4))
    provenance = record.provenance
    assert provenance["model_version"] == "1.0"
    assert provenance["spacing"] == [0.2, 0.1]
    assert provenance["protocol"] == "lung field"
    assert provenance["dice"] == pytest.approx(2 * 36 / (40 + 36))  # 40 rows against 36
    assert provenance["bits"] == 12
    whole(root)


def test_eight_bits_stay_eight(root: Path) -> None:
    assert picture(accept(root, image(bits=8)).image).dtype == np.uint8


def test_a_mask_drawn_by_hand_has_no_original(root: Path) -> None:
    record = accept(root, image())
    assert record.original is None
    assert record.provenance["dice"] is None
    assert not (root / "originals").exists()


def test_nothing_names_the_patient(root: Path) -> None:
    accept(root, image("1.2.826.77", patient="PID-4711", study="1.2.840.99"))
    for path in root.rglob("*"):
        if path.is_file():
            content = path.read_bytes() + path.name.encode()
            for secret in (b"PID-4711", b"1.2.840.99", b"1.2.826.77", b"Doe", b"/studies"):
                assert secret not in content
    assert not (root / "training_salt").exists()
    assert len(bytes.fromhex((root.parent / "training_salt").read_text())) == 32


def test_another_salt_gives_other_names(tmp_path: Path) -> None:
    shown = image(patient="P")
    first = accept(tmp_path / "a" / "set", shown)
    second = accept(tmp_path / "b" / "set", shown)
    assert first.case_id != second.case_id
    assert first.patient != second.patient


def test_accepting_again_replaces(root: Path) -> None:
    shown = image(patient="P")
    first = accept(root, shown, original=lungs(shift=2))
    second = accept(root, shown, mask=lungs(shift=5))
    assert second.case_id == first.case_id
    assert len(TrainingSet(root).cases()) == 1
    np.testing.assert_array_equal(picture(second.mask), lungs(shift=5))
    assert second.original is None
    whole(root)


def test_every_fourth_new_patient_is_kept_apart_for_ever(root: Path) -> None:
    sides = [accept(root, image(f"uid-{number}", patient=f"P{number}")).kept_apart for number in range(12)]
    assert sides == [False, False, False, True] * 3
    for number in range(12):
        again = accept(root, image(f"another-{number}", patient=f"P{number}"))
        assert again.kept_apart == sides[number]
    TrainingSet(root).remove(next(r.case_id for r in TrainingSet(root).cases() if r.kept_apart))
    assert accept(root, image("uid-3", patient="P3")).kept_apart
    assert not accept(root, image("uid-new", patient="P-new")).kept_apart
    patients: dict[str, set[bool]] = {}
    for record in TrainingSet(root).cases():
        patients.setdefault(record.patient, set()).add(record.kept_apart)
    assert all(len(found) == 1 for found in patients.values())


@pytest.mark.parametrize(
    ("first", "second", "same"),  # each (PatientID, StudyInstanceUID)
    [
        (("P1", ""), ("P1 ", "other"), True),
        (("P1", "s"), ("P2", "s"), False),
        (("", "s"), ("", "s"), True),
        (("ANONYMOUS", "s"), ("Anonymous", "t"), False),
        (("", ""), ("", ""), False),
    ],
)
def test_who_is_the_same_patient(root: Path, first: tuple[str, str], second: tuple[str, str], same: bool) -> None:
    one = accept(root, image("a", patient=first[0], study=first[1]))
    two = accept(root, image("b", patient=second[0], study=second[1]))
    assert (one.patient == two.patient) == same
    assert one.case_id != two.case_id


def test_a_lost_salt_is_not_replaced_in_silence(root: Path) -> None:
    accept(root, image(patient="P"))
    (root.parent / "training_salt").unlink()
    with pytest.raises(LungSegError, match="training_salt, is missing"):
        accept(root, image(patient="P"))
    assert len(TrainingSet(root).cases()) == 1


def test_new_cases_are_counted_until_they_were_learned(root: Path) -> None:
    training_set = TrainingSet(root)
    assert training_set.counts() == Counts(0, 0, 0, missing=8)
    for number in range(8):
        accept(root, image(f"uid-{number}"))
    counts = training_set.counts()
    assert (counts.learn, counts.kept, counts.new, counts.missing, counts.total) == (6, 2, 8, 0, 8)
    assert counts.sentence == ""
    training_set.mark_learned({r.case_id: r.provenance["mask_sha256"] for r in training_set.cases()})
    assert TrainingSet(root).counts().new == 0
    accept(root, image("uid-3"))
    assert training_set.counts().new == 0  # the same mask again
    accept(root, image("uid-3"), mask=lungs(shift=3))
    accept(root, image("uid-8"))
    assert training_set.counts().new == 2


def test_masks_of_another_protocol_are_counted_apart(root: Path) -> None:
    training_set = TrainingSet(root)
    for number in range(12):
        protocol = LUNG_FIELD if number < 8 else RETROCARDIAC
        shown = image(f"uid-{number}")
        record = training_set.accept(
            shown, lungs(shown.shape), original=None, model_version="", edited=True, protocol=protocol
        )
        assert record is not None
        assert record.protocol == protocol
    plain, further = (TrainingSet(root).counts(protocol) for protocol in (LUNG_FIELD, RETROCARDIAC))
    assert (plain.learn, plain.kept, plain.new, plain.missing) == (6, 2, 8, 0)
    assert (further.learn, further.kept, further.new) == (3, 1, 4)
    assert further.missing > 0
    masks = {record.case_id: str(record.provenance["mask_sha256"]) for record in training_set.cases()}
    training_set.mark_learned({case: masks[case] for case in list(masks)[:8]})
    training_set.mark_learned({case: masks[case] for case in list(masks)[8:]})
    assert training_set.counts(LUNG_FIELD).new == 0  # what the other protocol's run knew does not replace it
    assert training_set.counts(RETROCARDIAC).new == 0


def test_how_many_are_missing() -> None:
    assert still_missing(0, 0, patients=0) == 8
    assert still_missing(6, 2, patients=8) == 0
    assert still_missing(5, 1, patients=6) == 2  # the seventh learns, the eighth is held out
    assert still_missing(9, 0, patients=1) == 7  # many pictures of one patient
    assert Counts(5, 1, 0, missing=1).sentence == "Not enough yet: accept 1 more case, one per patient."


def test_a_mask_of_another_size_is_refused(root: Path) -> None:
    with pytest.raises(LungSegError, match="does not have the size"):
        accept(root, image(), mask=lungs((30, 30)))
    with pytest.raises(LungSegError, match="original mask"):
        accept(root, image(), original=lungs((30, 30)))
    assert not root.exists()


def test_a_removed_case_counts_no_more_and_can_be_put_back(root: Path) -> None:
    first, second = accept(root, image("a"), original=lungs()), accept(root, image("b"))
    before = files_of(root, first.case_id)
    training_set = TrainingSet(root)
    training_set.remove(first.case_id)
    assert [record.case_id for record in TrainingSet(root).cases()] == [second.case_id]
    whole(root)
    (gone,) = TrainingSet(root).removed()
    assert gone.removed
    assert gone.provenance == first.provenance
    np.testing.assert_array_equal(picture(gone.mask), picture_of(before, "labelsTr"))
    assert not list((root / "labelsTr").glob(f"*{first.case_id}*"))
    training_set.restore(first.case_id)
    assert {record.case_id for record in TrainingSet(root).cases()} == {first.case_id, second.case_id}
    assert TrainingSet(root).removed() == []
    assert files_of(root, first.case_id) == before
    whole(root)


def test_several_cases_are_removed_at_once_or_none(root: Path) -> None:
    first, second = accept(root, image("a")), accept(root, image("b"))
    with pytest.raises(LungSegError, match="not in the training set"):
        TrainingSet(root).remove(first.case_id, "case_unknown")
    assert len(TrainingSet(root).cases()) == 2
    TrainingSet(root).remove(first.case_id, second.case_id)
    assert TrainingSet(root).cases() == []
    assert len(TrainingSet(root).removed()) == 2


def test_removed_cases_are_deleted_only_when_asked(root: Path) -> None:
    first, second = accept(root, image("a"), original=lungs()), accept(root, image("b"))
    TrainingSet(root).remove(first.case_id)
    TrainingSet(root).delete_removed()
    assert TrainingSet(root).removed() == []
    assert not list(root.rglob(f"*{first.case_id}*"))
    assert [record.case_id for record in TrainingSet(root).cases()] == [second.case_id]
    with pytest.raises(LungSegError):
        TrainingSet(root).restore(first.case_id)


def test_accepting_a_removed_case_again_takes_its_place(root: Path) -> None:
    first = accept(root, image("a"), original=lungs())
    TrainingSet(root).remove(first.case_id)
    again = accept(root, image("a"), mask=lungs(shift=2))
    assert again.case_id == first.case_id
    assert TrainingSet(root).removed() == []
    assert not [path for path in (root / "removed").rglob("*") if path.is_file()]
    whole(root)


def test_images_are_found_again_by_a_salted_hash(root: Path) -> None:
    assert TrainingSet(root).hashed([identity("a")]) == {}
    record = accept(root, image("a"))
    found = TrainingSet(root).hashed([identity("a"), identity("b")])
    assert found[identity("a")] == record.image_hash
    assert found[identity("b")] != record.image_hash


def files_of(root: Path, case_id: str) -> dict[str, bytes]:
    return {str(p.relative_to(root)): p.read_bytes() for p in root.rglob(f"*{case_id}*") if p.is_file()}


def picture_of(files: dict[str, bytes], folder: str) -> np.ndarray:
    content = next(content for name, content in files.items() if name.startswith(folder))
    found = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED)
    assert found is not None
    return found


@pytest.mark.parametrize("point", range(10))
def test_a_crash_while_removing_loses_nothing(root: Path, monkeypatch: pytest.MonkeyPatch, point: int) -> None:
    first = accept(root, image("a"), original=lungs())
    accept(root, image("b"))
    before = set(files_of(root, first.case_id).values())
    left = point

    def killed(*arguments: Any, left_call: Any = os.replace) -> None:  # noqa: ANN401
        nonlocal left
        if left == 0:
            raise Killed
        left -= 1
        left_call(*arguments)

    training_set = TrainingSet(root)
    with monkeypatch.context() as patch:
        patch.setattr("os.replace", killed)
        with contextlib.suppress(Killed):
            training_set.remove(first.case_id)
    whole(root)
    again = TrainingSet(root)
    assert len(again.cases()) + len(again.removed()) == 2
    assert set(files_of(root, first.case_id).values()) == before


class Killed(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("replacing", [False, True])
def test_a_crash_at_any_point_leaves_whole_cases(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, replacing: bool
) -> None:
    start = tmp_path / "start" / "training_set"
    accept(start, image("old"), original=lungs(shift=2))
    if replacing:
        accept(start, image("new"), mask=lungs(shift=1), original=lungs(shift=6))
    old = {r.case_id: r.provenance["mask_sha256"] for r in TrainingSet(start).cases()}
    seen: set[bool] = set()
    point = 0
    while True:
        home = tmp_path / f"crash-{point}"
        shutil.copytree(start.parent, home)
        root = home / "training_set"
        left = point

        def killed(*arguments: Any, left_call: Any = os.replace) -> None:  # noqa: ANN401
            nonlocal left
            if left == 0:
                raise Killed
            left -= 1
            left_call(*arguments)

        training_set = TrainingSet(root)
        with monkeypatch.context() as patch:
            patch.setattr("os.replace", killed)
            try:
                training_set.accept(
                    image("new"), lungs(shift=3), original=lungs(shift=5), model_version="1.0", edited=True
                )
                finished = True
            except Killed:
                finished = False
        whole(root)
        now = {r.case_id: r.provenance["mask_sha256"] for r in TrainingSet(root).cases()}
        seen.add(now != old)
        assert {case: mask for case, mask in now.items() if case in old}.keys() == old.keys()
        if finished:
            assert now != old
            break
        point += 1
    assert seen == {False, True}  # some crashes come before the case counts, some after
    assert point > 8


def test_a_move_that_the_system_refused_is_finished_before_the_next_change(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    training_set = TrainingSet(root)
    first, second = image(uid="1.1", patient="P-1"), image(uid="1.2", patient="P-2")
    training_set.accept(first, lungs(first.shape), original=None, model_version="", edited=True)
    replace = os.replace

    def refuse(source: str | Path, target: str | Path) -> None:
        if Path(target) == root / "index.json":  # on Windows another program may hold it open for a moment
            raise PermissionError(errno.EACCES, "in use")
        replace(source, target)

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(LungSegError):
        training_set.accept(first, np.roll(lungs(first.shape), 1, axis=0), original=None, model_version="", edited=True)
    monkeypatch.undo()
    training_set.accept(second, lungs(second.shape), original=None, model_version="", edited=True)
    assert len(training_set.cases()) == 2
    whole(root)


def test_a_full_disk_leaves_the_set_as_it_was(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    accept(root, image("old"), original=lungs(shift=2))
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    writes = 0

    def full(_: int) -> None:
        nonlocal writes
        writes += 1
        if writes > 4:
            raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        with pytest.raises(LungSegError, match="disk is full"):
            accept(root, image("new"))
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before
    whole(root)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES])
def test_what_cannot_be_written_is_told_in_the_readers_words(
    root: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """Each write is refused in turn: the secret of a new set, a case's files, the index, the reader's confirmation."""
    full = number == errno.ENOSPC
    why = "the disk is full. Free some space" if full else f"the folder {root} cannot be written. Ask for write"
    writes, refused = 0, 0

    def refuse(_: int) -> None:
        nonlocal writes
        writes += 1
        if writes > refused:
            raise OSError(number, os.strerror(number))

    def told(work: Callable[[], object]) -> set[str]:
        """Do it again and again, each time with one more write that is let through."""
        nonlocal writes, refused
        refused, found = -1, set[str]()
        while True:
            writes, refused = 0, refused + 1
            with monkeypatch.context() as patch:
                patch.setattr("os.fsync", refuse)
                try:
                    work()
                except LungSegError as error:
                    found.add(str(error))
                else:
                    return found

    (sentence,) = told(lambda: accept(root, image("new"), original=lungs(shift=2)))
    assert sentence.startswith(f"The training set could not be saved: {why}")
    assert sentence.endswith(", then accept again.")
    case = TrainingSet(root).cases()[0].case_id
    (sentence,) = told(lambda: TrainingSet(root).confirm({case: "f00"}))
    assert sentence.endswith(", then try again.")
    (sentence,) = told(lambda: TrainingSet(root).remove(case))
    assert sentence.endswith(", then try again.")


def test_another_process_leaves_an_acceptance_in_progress_alone(root: Path) -> None:
    accept(root, image("old"))
    staging = root / ".staging" / "labelsTr"
    staging.mkdir(parents=True)
    (staging / "half.png").touch()
    assert len(TrainingSet(root, read_only=True).cases()) == 1
    assert (staging / "half.png").exists()
    TrainingSet(root)
    assert not staging.exists()


@pytest.mark.parametrize("content", ["{", "[]", '{"cases": {}}'])
def test_a_damaged_index_is_told_and_nothing_is_written_over_it(root: Path, content: str) -> None:
    accept(root, image("old"))
    (root / "index.json").write_text(content)
    with pytest.raises(LungSegError, match=r"index\.json is damaged"):
        accept(root, image("new"))
    assert (root / "index.json").read_text() == content
