"""``lungseg phantom``."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pydicom
import pytest

from lungseg_gui.resources import resource_path
from lungseg_gui.services import phantom
from lungseg_gui.services.phantom.dataset import dicom_dataset
from lungseg_gui.services.phantom.files import SAMPLE_SEED
from lungseg_sets.case_files import read_split
from lungseg_sets.masks import read_mask
from tests.cli.conftest import Lungseg


def test_images_and_labels_of_one_name(lungseg: Lungseg, tmp_path: Path) -> None:
    said = lungseg("phantom", "--out", tmp_path, "--count", 2, "--seed", 7, "--size", "128x96", "--json")
    assert (said.status, said.err) == (0, "")
    lines = [json.loads(line) for line in said.out.splitlines()]
    assert [line["seed"] for line in lines] == [7, 8]
    for line in lines:
        drawn = phantom.draw(line["seed"], shape=(128, 96))
        assert Path(line["image"]) == tmp_path / "images" / f"phantom-{line['seed']}.dcm"
        assert np.array_equal(pydicom.dcmread(line["image"]).pixel_array, drawn.pixels)
        assert np.array_equal(read_mask(Path(line["label"])), drawn.mask)


def test_png_of_16_bit(lungseg: Lungseg, tmp_path: Path) -> None:
    said = lungseg("phantom", "--out", tmp_path, "--size", "96", "--bits", "16", "--format", "png")
    assert said.out == f"1 phantom drawn in {tmp_path}.\n"
    pixels = cv2.imread(str(tmp_path / "images" / "phantom-0.png"), cv2.IMREAD_UNCHANGED)
    assert pixels is not None
    assert (pixels.dtype, pixels.shape) == (np.uint16, (96, 96))
    assert int(pixels.max()) > 4095


def test_nnu_net_s_layout_can_be_trained_on(lungseg: Lungseg, tmp_path: Path) -> None:
    for seed in (0, 2):
        argv = ("phantom", "--out", tmp_path, "--count", 2, "--seed", seed, "--size", "64", "--format", "nnunet")
        assert lungseg(*argv).status == 0
    assert json.loads((tmp_path / "dataset.json").read_text())["numTraining"] == 4
    split = read_split(tmp_path)
    assert {case.case_id for case in (*split.train, *split.val)} == {f"phantom-{seed}" for seed in range(4)}


@pytest.mark.parametrize("compression", ["rle", "jpeg-ls"])
def test_compressed(lungseg: Lungseg, tmp_path: Path, compression: str) -> None:
    assert lungseg("phantom", "--out", tmp_path, "--size", "64", "--compress", compression).status == 0
    dataset = pydicom.dcmread(tmp_path / "images" / "phantom-0.dcm")
    assert dataset.file_meta.TransferSyntaxUID.is_compressed
    assert np.array_equal(dataset.pixel_array, phantom.draw(0, shape=(64, 64)).pixels)


def test_the_sample_study_is_what_its_readme_says(tmp_path: Path) -> None:
    """Its command names seed, size and compression; the shipped file carries the UIDs that follow from them."""
    words = next(
        line.split()
        for line in resource_path("sample/README.md").read_text("utf-8").splitlines()
        if line.strip().startswith("lungseg phantom")
    )
    dataset = pydicom.dcmread(phantom.sample_study(tmp_path))
    rows, columns = words[words.index("--size") + 1].split("x")
    assert words[words.index("--seed") + 1] == str(SAMPLE_SEED)
    assert (dataset.Rows, dataset.Columns) == (int(rows), int(columns))
    made = dicom_dataset(phantom.draw(SAMPLE_SEED, shape=(int(rows), int(columns))))
    assert dataset.SOPInstanceUID == made.SOPInstanceUID
    # Another processor may round the last bit otherwise.
    apart = np.abs(dataset.pixel_array.astype(int) - made.pixel_array.astype(int))
    assert np.percentile(apart, 99.9) <= 1
