"""Each thing that a check looks for, planted into a set that has nothing wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.similar import BITS, near_duplicates, perceptual_hash
from lungseg_gui.services.reading import read_image
from lungseg_lab.importers.check import Checked, check_set
from lungseg_lab.importers.sheet import RED, Tile, contact_sheet
from tests import dicom_files
from tests.model.importers import sets
from tests.model.importers.conftest import Import
from tests.model.importers.sets import drawn


@pytest.fixture
def clean(take: Import, tmp_path: Path) -> Path:
    """An imported set: MCUCXR_0001_1 to MCUCXR_0010_0."""
    take("montgomery", sets.write_tree(tmp_path / "m", sets.montgomery(10)))
    return tmp_path / "set"


def looked_at(folder: Path) -> Checked:
    return check_set(folder, read=read_image)


def training(folder: Path, number: int = 0) -> str:
    return json.loads((folder / "splits_final.json").read_text("utf-8"))[0]["train"][number]


def told(checked: Checked) -> list[tuple[str, tuple[str, ...], str]]:
    return [(one.check, one.cases, one.sentence) for one in checked.problems]


def test_nothing_is_wrong(clean: Path) -> None:
    checked = looked_at(clean)
    assert (checked.problems, checked.passed, checked.cases, checked.classes) == ((), True, 10, 3)
    assert checked.splits == {"train": 8, "val": 1, "test": 1}


def test_two_classes_have_no_sides(take: Import, tmp_path: Path) -> None:
    take("montgomery", sets.write_tree(tmp_path / "m", sets.montgomery(10)), classes=2)
    checked = looked_at(tmp_path / "set")
    assert (checked.problems, checked.classes) == ((), 2)


@pytest.mark.parametrize(
    ("check", "sentence", "change"),
    [
        ("size", "The mask has 112 × 120 pixels, the image 112 × 128.", lambda mask: mask[4:-4]),
        ("values", "The mask has the value 255.", lambda mask: (mask > 0) * np.uint8(255)),
        ("empty", "The mask is empty.", lambda mask: mask * np.uint8(0)),
        ("sides", "Right and left lung seem to be swapped.", lambda mask: np.array([0, 2, 1], np.uint8)[mask]),
    ],
)
def test_a_mask_that_is_wrong(clean: Path, check: str, sentence: str, change: Callable[[Mask], Mask]) -> None:
    case = training(clean)
    mask = drawn(int(case.split("_")[1])).mask
    (clean / "labelsTr" / f"{case}.png").write_bytes(dicom_files.png(change(mask)))
    checked = looked_at(clean)
    assert told(checked) == [(check, (case,), sentence)]
    assert not checked.passed


def test_files_that_are_missing_or_damaged(clean: Path) -> None:
    first, second, third = (training(clean, number) for number in range(3))
    (clean / "labelsTr" / f"{first}.png").unlink()
    (clean / "imagesTr" / f"{second}_0000.png").unlink()
    cut = clean / "imagesTr" / f"{third}_0000.png"
    cut.write_bytes(cut.read_bytes()[:600])
    assert sorted(told(looked_at(clean))) == sorted(
        [
            ("files", (f"imagesTr/{first}_0000.png",), "It has no mask."),
            ("files", (f"labelsTr/{second}.png",), "Its image is missing."),
            (
                "files",
                (third,),
                f"{third}_0000.png could not be read: the file ends early. Copy it again from its source.",
            ),
        ]
    )


def test_one_lung_alone_and_an_inverted_image_are_to_be_looked_at(clean: Path) -> None:
    first, second = training(clean, 0), training(clean, 1)
    mask = drawn(int(first.split("_")[1])).mask
    (clean / "labelsTr" / f"{first}.png").write_bytes(dicom_files.png(np.where(mask == 1, mask, np.uint8(0))))
    image = drawn(int(second.split("_")[1])).pixels
    (clean / "imagesTr" / f"{second}_0000.png").write_bytes(dicom_files.png(255 - image))
    checked = looked_at(clean)
    assert checked.passed
    assert [(one.check, one.cases, one.serious) for one in checked.problems] == [
        ("empty", (first,), False),
        ("polarity", (second,), False),
    ]


def copy_of(case: str) -> bytes:
    """Another gamma, smaller, and through JPEG."""
    pixels = drawn(int(case.split("_")[1])).pixels
    paler = (255 * (pixels / 255.0) ** 0.8).astype(np.uint8)
    small = cv2.resize(paler, (84, 96), interpolation=cv2.INTER_AREA)
    return dicom_files.png(np.asarray(cv2.imdecode(cv2.imencode(".jpg", small)[1], cv2.IMREAD_GRAYSCALE)))


def test_a_changed_copy_in_the_same_split_is_a_duplicate(clean: Path) -> None:
    case = training(clean)
    (clean / "imagesTr" / "copy_0000.png").write_bytes(copy_of(case))
    mask = drawn(int(case.split("_")[1])).mask
    small = cv2.resize(mask, (84, 96), interpolation=cv2.INTER_NEAREST_EXACT)
    (clean / "labelsTr" / "copy.png").write_bytes(dicom_files.png(np.asarray(small)))
    checked = looked_at(clean)
    assert [(one.check, set(one.cases)) for one in checked.problems] == [("duplicate", {"copy", case})]
    assert not checked.passed


def test_a_changed_copy_in_the_test_set_is_a_leak(clean: Path) -> None:
    case = training(clean)
    (clean / "imagesTs" / "other_name_0000.png").write_bytes(copy_of(case))
    checked = looked_at(clean)
    assert [(one.check, set(one.cases)) for one in checked.problems] == [("leak", {"other_name", case})]
    assert "(train)" in checked.problems[0].sentence
    assert "(test)" in checked.problems[0].sentence


def test_one_patient_on_both_sides_is_a_leak(tmp_path: Path, take: Import) -> None:
    """The set itself put them there, and its split was kept."""
    tree: sets.Tree = {}
    for seed, split in enumerate(("train", "train", "val", "test")):
        tree[f"{split}/dicom/{seed}.dcm"] = sets.dicom(seed, patient="A" if seed in (0, 3) else str(seed))
        tree[f"{split}/masks/{seed}.png"] = drawn(seed).lung()
    take("dicom", sets.write_tree(tmp_path / "hospital", tree))
    checked = looked_at(tmp_path / "set")
    assert told(checked) == [("leak", ("0", "3"), "0 and 3 are of one patient, in test and train.")]


def test_the_sheet_shows_every_case_and_frames_the_wrong_ones_first(clean: Path) -> None:
    case = training(clean, 5)
    (clean / "labelsTr" / f"{case}.png").write_bytes(dicom_files.png(np.zeros(sets.SHAPE, np.uint8)))
    sheet = looked_at(clean).sheet
    assert sheet is not None
    red = (sheet == np.array(RED, np.uint8)).all(axis=2)
    rows, columns = np.flatnonzero(red.any(axis=1)), np.flatnonzero(red.any(axis=0))
    assert (rows[0], columns[0]) == (4, 4)
    assert rows[-1] < sheet.shape[0] // 2
    assert columns[-1] < sheet.shape[1] // 2


@pytest.mark.parametrize("count", [1, 2, 7, 50])
def test_the_sheet_has_room_for_all(count: int) -> None:
    tiles = [Tile(np.full((20, 20, 3), 255, np.uint8), f"Fall {number} ü" * 3) for number in range(count)]
    sheet = contact_sheet(tiles)
    assert np.count_nonzero((sheet == 255).all(axis=2)) == count * 400


def test_different_phantoms_are_not_alike() -> None:
    hashes = [perceptual_hash(drawn(seed).pixels) for seed in range(12)]
    assert list(near_duplicates(hashes)) == []
    assert list(near_duplicates([hashes[0], hashes[1], hashes[0]])) == [(0, 2, 0)]
    assert list(near_duplicates([hashes[0], ~hashes[0]], most=BITS)) == []  # one bit pads the last byte


def test_different_patients_are_not_alike_and_copies_are(shared: Path) -> None:
    paths = sorted((shared / "cxr" / "images").glob("*.jpg"))[::4]
    hashes = [perceptual_hash(read_image(path).pixels) for path in paths]
    assert list(near_duplicates(hashes)) == []
    pixels = read_image(paths[0]).pixels
    halved = cv2.resize(pixels, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    assert list(near_duplicates([hashes[0], perceptual_hash(np.asarray(halved, np.uint8))])) != []


def test_a_folder_that_is_no_set(tmp_path: Path) -> None:
    with pytest.raises(LungSegError, match="is not a set of cases"):
        looked_at(tmp_path)
    (tmp_path / "imagesTr").mkdir()
    with pytest.raises(LungSegError, match="There are no cases in"):
        looked_at(tmp_path)
    with pytest.raises(LungSegError, match="is not a folder"):
        looked_at(tmp_path / "nowhere")


@pytest.mark.parametrize(
    "described",
    [
        {"dataset": {"a": {"images": ["imagesTr/a_0000.png"], "label": "../../elsewhere/a.png"}}},
        {"dataset": {"a": {"images": ["/etc/passwd"], "label": "labelsTr/a.png"}}},
        {"training": [{"image": "./imagesTr/a.png", "label": "./linked/a.png"}]},
    ],
)
def test_a_description_that_points_outside_is_refused(clean: Path, described: object) -> None:
    (clean / "linked").symlink_to(clean.parent)
    (clean / "dataset.json").write_text(json.dumps(described))
    with pytest.raises(LungSegError, match="points outside its folder"):
        check_set(clean, read=read_image)


def test_a_description_of_its_own_files_is_followed(clean: Path) -> None:
    inside = {"dataset": {"a": {"images": ["imagesTr/a_0000.png"], "label": "./labelsTr/../labelsTr/a.png"}}}
    (clean / "dataset.json").write_text(json.dumps({**json.loads((clean / "dataset.json").read_text()), **inside}))
    assert check_set(clean, read=read_image).cases
