"""``lungseg dataset nnunet``: what nnU-Net finds, and where."""

from __future__ import annotations

import json
from pathlib import Path

import nibabel
import numpy as np
import pytest

from lungseg_gui.services.training_set import CaseRecord
from lungseg_sets.case_files import read_split
from tests.cli.conftest import Lungseg
from tests.services.test_package import filled, picture, shown


@pytest.fixture
def cases(lungseg_home: Path) -> list[CaseRecord]:
    images = [shown(number, patient=f"P{number % 4}") for number in range(6)]
    return filled(lungseg_home / "training_set", images)


def test_the_set_and_its_split(
    lungseg: Lungseg, cases: list[CaseRecord], tmp_path: Path, lungseg_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("nnUNet_preprocessed", raising=False)
    raw = tmp_path / "nnUNet_raw"
    said = lungseg("dataset", "nnunet", "--id", 7, "--name", "Lungs", "--out", raw)
    folder, split = raw / "Dataset007_Lungs", tmp_path / "nnUNet_preprocessed" / "Dataset007_Lungs/splits_final.json"
    assert (said.status, said.out.splitlines()) == (0, [f"6 cases in {folder}, 1 of them held out ({split})."])
    assert "2 protocols" in said.err
    held = sorted(case.case_id for case in cases if case.kept_apart)
    (fold,) = json.loads(split.read_text())
    assert (fold["val"], len(fold["train"])) == (held, 5)
    beside = json.loads((lungseg_home / "training_set" / "splits_final.json").read_text())
    assert beside == [fold]
    assert [case.case_id for case in read_split(lungseg_home / "training_set").val] == held
    assert json.loads((folder / "dataset.json").read_text())["numTraining"] == 6
    for case in cases:
        assert np.array_equal(picture(folder / "imagesTr" / case.image.name), picture(case.image))
        assert np.array_equal(picture(folder / "labelsTr" / case.mask.name), picture(case.mask))
    said = lungseg("dataset", "nnunet", "--id", 7, "--name", "Other", "--out", raw)
    assert (said.status, said.complaints[-1]) == (1, f"{folder} already has this number. Choose another --id.")
    assert not (raw / "Dataset007_Other").exists()


def test_nifti_has_the_spacing(lungseg: Lungseg, cases: list[CaseRecord], tmp_path: Path) -> None:
    raw, there = tmp_path / "raw", tmp_path / "pre"
    told = ("--out", raw, "--preprocessed", there, "--format", "nifti")
    assert lungseg("dataset", "nnunet", "--id", 8, "--name", "Lungs", *told).status == 0
    assert (there / "Dataset008_Lungs" / "splits_final.json").is_file()
    case = cases[0]
    image = nibabel.load(raw / "Dataset008_Lungs" / "imagesTr" / f"{case.case_id}_0000.nii.gz")
    mask = nibabel.load(raw / "Dataset008_Lungs" / "labelsTr" / f"{case.case_id}.nii.gz")
    assert isinstance(image, nibabel.Nifti1Image)
    assert isinstance(mask, nibabel.Nifti1Image)
    assert [round(float(one), 6) for one in image.header.get_zooms()] == [0.1, 0.2, 999.0]  # column, row
    assert np.array_equal(np.asarray(image.dataobj)[..., 0].T, picture(case.image))
    assert np.array_equal(np.asarray(mask.dataobj)[..., 0].T, picture(case.mask))


def test_links_other_sets_and_wrong_words(lungseg: Lungseg, cases: list[CaseRecord], tmp_path: Path) -> None:
    raw, root = tmp_path / "raw", cases[0].image.parents[1]
    assert lungseg("dataset", "nnunet", "--id", 9, "--name", "L", "--out", raw, "--link", "--set", root).status == 0
    linked = raw / "Dataset009_L" / "imagesTr" / cases[0].image.name
    assert linked.is_symlink()
    assert linked.resolve() == cases[0].image.resolve()
    for words in (("--id", 0, "--name", "L"), ("--id", 1000, "--name", "L"), ("--id", 3, "--name", "../L")):
        said = lungseg("dataset", "nnunet", *words, "--out", raw)
        assert (said.status, said.complaints[-1].split(".")[0]) == (1, "nnU-Net does not accept such a set")
    assert (
        lungseg("dataset", "nnunet", "--id", 3, "--name", "L", "--out", raw, "--link", "--format", "nifti").status == 2
    )


def test_nothing_accepted(lungseg: Lungseg, lungseg_home: Path, tmp_path: Path) -> None:
    said = lungseg("dataset", "nnunet", "--id", 3, "--name", "L", "--out", tmp_path / "raw")
    assert (said.status, said.complaints) == (
        1,
        ["The training set is empty. Accept cases first, or name a folder with --set."],
    )
