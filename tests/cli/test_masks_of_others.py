"""Masks in the formats that ``lungseg import`` takes, in ``lungseg evaluate`` and ``lungseg dataset import``."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

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
    assert "phantom-1_seg.dcm was made for another image" in left["reason"]


def test_two_masks_of_one_image(phantoms: Path, tmp_path: Path) -> None:
    masks = masks_of(phantoms, tmp_path / "masks", "nrrd")
    shutil.copy(phantoms / "labels" / "phantom-0.png", masks)
    with pytest.raises(Exception, match="are masks of one image"):
        pairs.matched(phantoms / "images", masks)
