"""``lungseg dataset package`` and ``lungseg dataset import FILE``: from one computer's training set to another's."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from lungseg_gui.services.training_set import CaseRecord, TrainingSet
from lungseg_sets.case_files import read_split
from tests.cli.conftest import Lungseg
from tests.services.test_package import filled, picture, shown


@pytest.fixture
def cases(lungseg_home: Path) -> list[CaseRecord]:
    images = [shown(1, burned_in="YES"), shown(2, burned_in=""), *(shown(number) for number in (3, 4, 5))]
    return filled(lungseg_home / "training_set", images)


def test_there_and_back(
    lungseg: Lungseg, cases: list[CaseRecord], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "set.zip"
    said = lungseg("dataset", "package", "--out", out)
    assert said.status == 1
    assert said.out.splitlines() == [f"4 cases of 4 patients in {out}."]
    assert said.complaints == [
        f"{cases[0].case_id} was left out: its file is labelled as having burnt-in text. Blank it first.",
        "1 of the files do not state whether the image has burnt-in text. Check set_sheet.png before you share the"
        " package.",
    ]
    sheet = picture(tmp_path / "set_sheet.png")
    assert sheet.shape[0] > 256
    assert lungseg("dataset", "package", "--out", out).status == 2  # it exists
    out.unlink()
    blank = ("--blank", f"{cases[0].case_id}:0,0,30,30", "--leave-out", cases[4].case_id)
    said = lungseg("dataset", "package", "--out", out, *blank, "--json")
    assert (said.status, json.loads(said.out)["cases"]) == (0, 4)
    blanked = picture(tmp_path / "set_sheet.png")
    assert not np.array_equal(blanked[:200, :200], sheet[:200, :200])  # the sheet shows it as it leaves
    other = tmp_path / "other"
    monkeypatch.setenv("LUNGSEG_HOME", str(other))
    said = lungseg("dataset", "import", out)
    assert (said.status, said.out.splitlines(), said.err) == (0, ["4 cases imported."], "")
    came = TrainingSet(other / "training_set").cases()
    assert [case.case_id for case in came] == [case.case_id for case in cases[:4]]
    assert [case.kept_apart for case in came] == [case.kept_apart for case in cases[:4]]
    assert np.array_equal(picture(came[1].image), picture(cases[1].image))
    assert not picture(came[0].image)[:30, :30].any()
    assert lungseg("dataset", "import", out, "--json").status == 0
    assert len(TrainingSet(other / "training_set").cases()) == 4


def test_into_a_folder(lungseg: Lungseg, cases: list[CaseRecord], tmp_path: Path) -> None:
    out, folder = tmp_path / "set.zip", tmp_path / "set"
    lungseg("dataset", "package", "--out", out)
    said = lungseg("dataset", "import", out, "--out", folder)
    assert (said.status, said.out.splitlines()) == (0, [f"4 cases in {folder}."])
    split = read_split(folder)
    assert {case.case_id for case in split.val} == {case.case_id for case in cases if case.kept_apart}
    assert split.train[0].spacing == (0.2, 0.1)
    assert "already" in lungseg("dataset", "import", out, "--out", folder).err
    again = lungseg("dataset", "import", "nnunet", folder, "--out", tmp_path / "again")
    assert again.status == 0
    for case in read_split(tmp_path / "again").train:
        assert np.array_equal(picture(case.image), picture(folder / "imagesTr" / case.image.name))


def test_wrong_uses(lungseg: Lungseg, cases: list[CaseRecord], tmp_path: Path) -> None:
    out = tmp_path / "set.zip"
    assert "is not a rectangle" in lungseg("dataset", "package", "--out", out, "--blank", "x:1,2,1,9").err
    assert "has no case case_x" in lungseg("dataset", "package", "--out", out, "--leave-out", "case_x").err
    assert "is not a training set package" in lungseg("dataset", "import", tmp_path).err
    assert "Add --out DIR" in lungseg("dataset", "import", "nnunet", tmp_path).err
    out.write_bytes(cv2.imencode(".png", np.zeros((4, 4), np.uint8))[1].tobytes())
    said = lungseg("dataset", "import", out)
    assert (said.status, said.complaints) == (
        1,
        ["set.zip is not a training set, or is damaged. Nothing was imported. Copy it again from its source."],
    )
