from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from lungseg_gui import jobs
from lungseg_gui.core.similar import near_duplicates
from lungseg_gui.core.study import Image
from lungseg_gui.jobs import Suspicions
from lungseg_gui.services import examining
from lungseg_gui.services.examining import SIDE, Examination, Examiner
from lungseg_gui.services.phantom import draw
from lungseg_gui.services.training_set import CaseRecord, TrainingSet
from tests.core.reviews import image
from tests.spoken import brackets


@pytest.fixture
def training_set(tmp_path: Path) -> TrainingSet:
    """Three drawn patients; the second has no left lung, the third is the first once more, a little noisy."""
    training_set = TrainingSet(tmp_path / "training_set")
    for number, seed in enumerate((1, 2, 1)):
        drawn = draw(seed, shape=(192, 192))
        pixels, mask = drawn.pixels.copy(), drawn.mask.copy()
        if number == 1:
            mask[mask == 2] = 0
        if number == 2:
            pixels[::7, ::5] += 3
        shown = replace(image(f"uid-{number}", patient=f"P{number}"), pixels=pixels)
        training_set.accept(shown, mask, original=mask, model_version="1.0", edited=False)
    return training_set


def examined(examiner: Examiner, case: CaseRecord) -> Examination:
    return examiner.examine(case.case_id, image=case.image, mask=case.mask, mask_sha256=case.mask_sha256)


def test_a_thumbnail_shows_the_outlines(training_set: TrainingSet, tmp_path: Path) -> None:
    found = examined(Examiner(tmp_path / "cache"), training_set.cases()[0])
    shown = cv2.imdecode(np.frombuffer(found.thumbnail, np.uint8), cv2.IMREAD_COLOR)
    assert shown is not None
    assert shown.shape == (SIDE, SIDE, 3)
    blue, red = shown[..., 0].astype(int), shown[..., 2].astype(int)
    assert (blue - red > 60).any()  # the right lung's outline
    assert (red - blue > 60).any()  # the left one's


def test_what_was_found_is_kept_until_the_mask_changes(
    training_set: TrainingSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = training_set.cases()[1]
    first = examined(Examiner(tmp_path / "cache"), case)
    assert first.suspicion
    with brackets():
        again = examined(Examiner(tmp_path / "cache"), case)
    assert again.suspicion == f"[{first.suspicion}]", "kept in English, said in the reader's language"

    def refuse(*_: object) -> Examination:
        raise AssertionError("looked at twice")

    with monkeypatch.context() as patch:
        patch.setattr(examining, "_look", refuse)
        again = examined(Examiner(tmp_path / "cache"), case)
        assert again.thumbnail == first.thumbnail
        assert again.suspicion == first.suspicion
        assert again.likeness is not None
        np.testing.assert_array_equal(again.likeness, first.likeness)
        with pytest.raises(AssertionError, match="looked at twice"):
            Examiner(tmp_path / "cache").examine(case.case_id, image=case.image, mask=case.mask, mask_sha256="0" * 64)


def test_what_is_kept_of_other_masks_goes(training_set: TrainingSet, tmp_path: Path) -> None:
    examiner = Examiner(tmp_path / "cache")
    for case in training_set.cases():
        examined(examiner, case)
    first, second, _ = training_set.cases()
    examiner.forget_others({first.case_id: first.mask_sha256, second.case_id: "of another mask"})
    assert [path.name.rpartition("-")[0] for path in (tmp_path / "cache").iterdir()] == [first.case_id]


def test_damaged_files_are_a_suspicion_and_nothing_is_kept_of_them(training_set: TrainingSet, tmp_path: Path) -> None:
    case = training_set.cases()[0]
    case.image.write_bytes(case.image.read_bytes()[:200])
    found = examined(Examiner(tmp_path / "cache"), case)
    assert "cannot be read" in found.suspicion
    assert not (tmp_path / "cache").exists()
    case.image.unlink()
    assert "cannot be read" in examined(Examiner(tmp_path / "cache"), case).suspicion


def test_suspicions_name_copies_broken_masks_and_what_the_model_did_not_see(
    training_set: TrainingSet, tmp_path: Path
) -> None:
    cases = training_set.cases()
    found = {case.case_id: examined(Examiner(tmp_path / "cache"), case) for case in cases}
    first, second, third = (case.case_id for case in cases)
    likeness = [found[name].likeness for name in (first, second, third)]
    assert [pair[:2] for pair in near_duplicates([kept for kept in likeness if kept is not None])] == [(0, 2)]
    suspicions = jobs.suspicions_of(cases, found, confirmed={})
    assert suspicions.keys() == {first, second, third}
    assert suspicions[first] == Suspicions(copies=(third,))
    assert suspicions[second] == Suspicions(mask=(found[second].suspicion,))
    confirmed = {second: cases[1].mask_sha256, first: cases[0].mask_sha256}
    assert jobs.suspicions_of(cases, found, confirmed=confirmed).keys() == {first, third}  # a copy stays a copy
    assert jobs.suspicions_of(cases, {}, confirmed={}) == {}


def test_a_copy_on_the_other_side_of_the_split_is_told(training_set: TrainingSet, tmp_path: Path) -> None:
    cases = training_set.cases()
    found = {case.case_id: examined(Examiner(tmp_path / "cache"), case) for case in cases}
    assert not jobs.suspicions_of(cases, found, confirmed={})[cases[0].case_id].leak
    cases[2] = replace(cases[2], kept_apart=True)
    assert jobs.suspicions_of(cases, found, confirmed={})[cases[0].case_id].leak


def test_masks_far_from_the_models_are_told_unless_most_are() -> None:
    def case(number: int, dice: float | None) -> CaseRecord:
        provenance = {"dice": dice, "dice_right": dice, "dice_left": dice, "mask_sha256": str(number)}
        return CaseRecord(f"case_{number}", False, "p", Path(), Path(), None, provenance)

    def nothing(cases: list[CaseRecord]) -> dict[str, Examination]:
        return {case.case_id: Examination(case.case_id, b"", None, "") for case in cases}

    few = [case(0, 0.62), case(1, 0.97), case(2, 0.98), case(3, None)]
    assert jobs.suspicions_of(few, nothing(few), confirmed={}) == {
        "case_0": Suspicions(mask=("Far from the model's mask: Dice 0.62.",))
    }
    many = [case(0, 0.62), case(1, 0.6), case(2, 0.98)]
    assert jobs.suspicions_of(many, nothing(many), confirmed={}) == {}


def written(path: Path, pixels: np.ndarray) -> Path:
    path.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
    return path


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_a_case_is_looked_at_with_its_own_depth_and_kept_by_its_mask(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: type
) -> None:
    seen: list[tuple[int, str, int]] = []

    def thumbnail(shown: Image, mask: np.ndarray, side: int) -> np.ndarray:
        seen.append((shown.bits, shown.pixels.dtype.name, side))
        return np.full((side, side, 3), (255, 0, 0), np.uint8)

    monkeypatch.setattr(examining, "thumbnail", thumbnail)
    picture = written(tmp_path / "image.png", np.full((40, 30), 200, kind))
    mask = written(tmp_path / "mask.png", np.zeros((40, 30), np.uint8))
    found = Examiner(tmp_path / "cache").examine("case_1", image=picture, mask=mask, mask_sha256="a" * 64)
    bits = 8 * np.dtype(kind).itemsize
    assert seen == [(bits, np.dtype(kind).name, 240)]
    drawn = cv2.imdecode(np.frombuffer(found.thumbnail, np.uint8), cv2.IMREAD_COLOR)
    assert drawn is not None
    assert drawn[0, 0, 2] > 200 > 50 > drawn[0, 0, 0]  # red, as cv2 has it
    assert [path.name for path in (tmp_path / "cache").iterdir()] == [f"case_1-{'a' * 16}.json"]


def test_files_of_other_shapes_or_with_colours_are_a_suspicion(tmp_path: Path) -> None:
    grey, colour, small = (
        written(tmp_path / f"{number}.png", np.zeros(shape, np.uint8))
        for number, shape in enumerate(((40, 30), (40, 30, 3), (30, 30)))
    )
    for image_file, mask_file in ((grey, small), (colour, grey), (grey, colour)):
        found = Examiner(tmp_path / "cache").examine("case_1", image=image_file, mask=mask_file, mask_sha256="a" * 64)
        assert "cannot be read" in found.suspicion
        assert (found.thumbnail, found.likeness) == (b"", None)


def test_a_damaged_file_of_what_was_kept_is_made_again(tmp_path: Path) -> None:
    grey = written(tmp_path / "1.png", np.full((40, 30), 200, np.uint8))
    made: set[bytes] = set()
    for _ in range(2):
        found = Examiner(tmp_path / "cache").examine("case_1", image=grey, mask=grey, mask_sha256="a" * 64)
        made.add(found.thumbnail)
        (kept,) = (tmp_path / "cache").iterdir()
        kept.write_text("[" * 100_000)
    assert len(made) == 1


def test_what_was_kept_of_a_forgotten_case_goes_and_nothing_else(tmp_path: Path) -> None:
    for name in ("case_1-aa.json", "case_1-bb.json", "case_12-aa.json", "other-aa.json"):
        (tmp_path / name).touch()
    Examiner(tmp_path).forget(["case_1", "case_3"])
    assert {path.name for path in tmp_path.iterdir()} == {"case_12-aa.json", "other-aa.json"}
    Examiner(tmp_path).forget_others({"case_5": "c" * 64})
    assert {path.name for path in tmp_path.iterdir()} == {"other-aa.json"}
