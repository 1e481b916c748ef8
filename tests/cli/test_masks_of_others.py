"""Masks in the formats that ``lungseg import`` takes, in ``lungseg evaluate`` and ``lungseg dataset import``."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path

import numpy as np
import pydicom
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.masks import image_uid, images_of_seg
from lungseg_gui.services.reading import read_image
from lungseg_gui.services.writing.formats import BY_KEY, Batch
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.services.writing.seg import SegOptions
from lungseg_lab.cli import pairs
from lungseg_sets.case_files import read_split
from lungseg_sets.masks import read_mask
from tests.cli.conftest import Lungseg
from tests.services.test_package import picture

FORMATS = ("seg", "nifti", "nrrd", "coco", "lungs", "png")


def masks_of(phantoms: Path, folder: Path, key: str) -> Path:
    """Write the masks of three phantoms as the program exports them in one format."""
    folder.mkdir()
    one = BY_KEY[key]
    batch = Batch([one])
    for path in sorted((phantoms / "images").iterdir()):
        image = read_image(path)
        outcome = Outcome(image, read_mask(phantoms / "labels" / f"{path.stem}.png"), model_version="", edited=True)
        batch.note(outcome, path.stem)
        for end, content in one.encode(outcome, SegOptions()).items() if one.encode is not None else ():
            (folder / f"{path.stem}{end}").write_bytes(content)
    for name, content in batch.files().items():
        (folder / name).write_bytes(content)
    return folder


@pytest.mark.parametrize("key", FORMATS)
def test_evaluate_pairs_and_reads_them(key: str, phantoms: Path, tmp_path: Path) -> None:
    from lungseg_gui.services.reading import Decoder

    masks = masks_of(phantoms, tmp_path / "masks", key)
    found, without = pairs.matched(phantoms / "images", masks)
    assert ([pair.case_id for pair in found], without) == (["phantom-0", "phantom-1", "phantom-2"], [])
    with Decoder() as decoder:
        for pair in found:
            loaded = pairs.load(pair, decoder=decoder, invert=False)
            assert np.array_equal(loaded.wanted, read_mask(phantoms / "labels" / f"{pair.case_id}.png"))


@pytest.mark.parametrize("key", FORMATS)
def test_a_set_is_imported_with_them(key: str, lungseg: Lungseg, phantoms: Path, tmp_path: Path) -> None:
    masks = masks_of(phantoms, tmp_path / "masks", key)
    out = tmp_path / "set"
    layout = "folders" if key in ("coco", "lungs") else "dicom"
    said = lungseg("dataset", "import", layout, phantoms / "images", "--masks", masks, "--out", out, "--json")
    assert said.status == 0, said
    assert json.loads(said.out)["taken"] == 3
    split = read_split(out)
    for case in (*split.train, *split.val, *split.test):
        assert np.array_equal(picture(case.mask), read_mask(phantoms / "labels" / f"{case.case_id}.png")), case.case_id


def test_segs_beside_their_images(lungseg: Lungseg, phantoms: Path, tmp_path: Path) -> None:
    folder = masks_of(phantoms, tmp_path / "all", "seg")
    for path in (phantoms / "images").iterdir():
        shutil.copy(path, folder)
    said = lungseg("dataset", "import", "dicom", folder, "--out", tmp_path / "set", "--json")
    assert (said.status, json.loads(said.out)["taken"]) == (0, 3)
    shutil.copy(folder / "phantom-0_seg.dcm", folder / "phantom-1_seg.dcm")
    said = lungseg("dataset", "import", "dicom", folder, "--out", tmp_path / "again", "--json")
    (left,) = json.loads(said.out)["left"]
    assert "phantom-1_seg.dcm was not made for" in left["reason"]


def test_two_masks_of_one_image(phantoms: Path, tmp_path: Path) -> None:
    masks = masks_of(phantoms, tmp_path / "masks", "nrrd")
    shutil.copy(phantoms / "labels" / "phantom-0.png", masks)
    with pytest.raises(Exception, match="are masks of one image"):
        pairs.matched(phantoms / "images", masks)


def segs_by_uid(phantoms: Path, folder: Path, end: str) -> dict[str, Path]:
    """Write the masks of three phantoms as SEGs, each named only after its UID; return them by the phantom's name."""
    masks_of(phantoms, folder, "seg")
    named: dict[str, Path] = {}
    for path in sorted(folder.iterdir()):
        uid = pydicom.dcmread(path, stop_before_pixels=True).SOPInstanceUID
        named[path.name.removesuffix("_seg.dcm")] = path.rename(folder / f"{uid}{end}")
    return named


@pytest.mark.parametrize("end", [".dcm", ""])
def test_evaluate_pairs_segs_that_are_named_after_their_uid(end: str, phantoms: Path, tmp_path: Path) -> None:
    by_name = segs_by_uid(phantoms, tmp_path / "masks", end)
    found, without = pairs.matched(phantoms / "images", tmp_path / "masks")
    assert {pair.case_id: pair.label for pair in found} == by_name
    assert all(pair.image.stem == pair.case_id for pair in found)
    assert without == []
    images = tmp_path / "images"
    images.mkdir()
    for name in ("phantom-0", "phantom-1"):
        shutil.copy(phantoms / "images" / f"{name}.dcm", images)
    (tmp_path / "cases.csv").write_text("case_id,split,source\nphantom-0,val,a\nphantom-1,test,b\n", "utf-8")
    found, without = pairs.matched(images, tmp_path / "masks")
    assert ([pair.case_id for pair in found], without) == (["phantom-0", "phantom-1"], [by_name["phantom-2"]])
    found, _ = pairs.matched(images, tmp_path / "masks", split="test")
    assert [(pair.case_id, pair.group) for pair in found] == [("phantom-1", "b")]


def test_the_name_comes_first_and_a_reference_to_two_images_is_none(phantoms: Path, tmp_path: Path) -> None:
    masks, images = tmp_path / "masks", tmp_path / "images"
    by_name = segs_by_uid(phantoms, masks, ".dcm")
    by_name["phantom-0"].rename(masks / "phantom-0.dcm")
    shutil.copytree(phantoms / "images", images)
    shutil.copy(images / "phantom-1.dcm", images / "twin.dcm")
    found, without = pairs.matched(images, masks)
    assert ([pair.case_id for pair in found], without) == (["phantom-0", "phantom-2"], [by_name["phantom-1"]])
    shutil.copy(masks / "phantom-0.dcm", masks / "1.2.3.dcm")
    with pytest.raises(LungSegError, match=r"phantom-0\.dcm and .*1\.2\.3\.dcm are masks of one image"):
        pairs.matched(images, masks)


@pytest.mark.parametrize("layout", ["dicom", "folders"])
@pytest.mark.parametrize("end", [".dcm", ""])
@pytest.mark.parametrize("packed", [False, True])
def test_a_set_is_imported_with_segs_that_are_named_after_their_uid(
    *, layout: str, end: str, packed: bool, lungseg: Lungseg, phantoms: Path, tmp_path: Path
) -> None:
    masks = tmp_path / "masks"
    by_name = segs_by_uid(phantoms, masks, end)
    twice = masks / f"1.2.3{end}"
    seg = pydicom.dcmread(by_name["phantom-1"])
    seg.ContentLabel = "SECOND"
    seg.save_as(twice)
    place = Path(shutil.make_archive(str(tmp_path / "packed"), "zip", masks)) if packed else masks
    out = tmp_path / "set"
    said = lungseg("dataset", "import", layout, phantoms / "images", "--masks", place, "--out", out, "--json")
    report = json.loads(said.out)
    assert (report["taken"], [(one["name"], one["reason"]) for one in report["left"]]) == (
        2,
        [("phantom-1.dcm", "it has different masks")],
    )
    split = read_split(out)
    for case in (*split.train, *split.val, *split.test):
        assert np.array_equal(picture(case.mask), read_mask(phantoms / "labels" / f"{case.case_id}.png")), case.case_id


def test_a_damaged_head_refers_to_nothing(phantoms: Path, tmp_path: Path) -> None:
    path = segs_by_uid(phantoms, tmp_path / "masks", ".dcm")["phantom-0"]
    content = path.read_bytes()
    assert images_of_seg(io.BytesIO(content))
    for end in (0, 100, 140, 300):
        assert images_of_seg(io.BytesIO(content[:end])) == frozenset()
    image = (phantoms / "images" / "phantom-0.dcm").read_bytes()
    assert images_of_seg(io.BytesIO(image)) == frozenset()
    assert images_of_seg(io.BytesIO(content)) == {image_uid(io.BytesIO(image))}
    assert image_uid(io.BytesIO(content)) == ""
