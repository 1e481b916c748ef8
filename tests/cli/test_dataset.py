"""``lungseg dataset``: import, check and download as a user calls them."""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import pytest

from lungseg_lab.cli.dataset import _LAYOUTS  # pyright: ignore[reportPrivateUsage]
from lungseg_lab.importers.layouts import LAYOUTS
from lungseg_sets.case_files import read_split
from tests.cli.conftest import Lungseg
from tests.model.importers import sets


def test_the_parser_names_every_layout() -> None:
    assert set(_LAYOUTS) == set(LAYOUTS)


def test_import_and_check(lungseg: Lungseg, tmp_path: Path) -> None:
    images, masks = sets.shenzhen(6)
    where = (sets.write_zip(tmp_path / "ChinaSet.zip", images), "--masks", sets.write_zip(tmp_path / "m.zip", masks))
    out = tmp_path / "set"
    said = lungseg("dataset", "import", "shenzhen", *where, "--out", out)
    assert (said.status, said.err) == (0, "")
    assert said.out.splitlines() == [
        "  left  why",
        "     1  it has no mask: ChinaSet_AllFiles/CXR_png/CHNCXR_0006_0.png",
        f"5 cases in {out} (3 train, 1 val, 1 test).",
    ]
    assert len(read_split(out).train) == 3
    checked = lungseg("dataset", "check", out)
    assert (checked.status, checked.err) == (0, "")
    assert "5 cases (1 test, 3 train, 1 val), 3 classes: nothing serious found." in checked.out
    assert cv2.imread(str(out / "contact_sheet.png")) is not None


def test_json(lungseg: Lungseg, tmp_path: Path) -> None:
    tree = sets.kaggle()
    tree["Lung Segmentation/masks/CHNCXR_0003_1_mask.png"] = b"no picture"
    said = lungseg(
        "dataset", "import", "kaggle", sets.write_tree(tmp_path / "k", tree), "--out", tmp_path / "set", "--json"
    )
    assert said.status == 1
    report = json.loads(said.out)
    assert (report["taken"], report["unlabelled"]) == (7, 2)
    assert [one["name"] for one in report["left"] if not one["expected"]] == [
        "Lung Segmentation/CXR_png/CHNCXR_0003_1.png"
    ]
    sheet = tmp_path / "sheet.png"
    checked = lungseg("dataset", "check", tmp_path / "set", "--json", "--sheet", sheet)
    found = json.loads(checked.out)
    assert (checked.status, found["passed"], found["cases"], found["sheet"]) == (0, True, 9, str(sheet))
    assert sheet.is_file()
    assert not (tmp_path / "set" / "contact_sheet.png").exists()


def test_problems_end_a_check_with_status_1(lungseg: Lungseg, tmp_path: Path) -> None:
    source = sets.write_tree(tmp_path / "m", sets.montgomery())
    lungseg("dataset", "import", "montgomery", source, "--out", tmp_path / "set")
    path = next((tmp_path / "set" / "labelsTr").iterdir())
    path.write_bytes(sets.drawn(1).lung())
    said = lungseg("dataset", "check", tmp_path / "set")
    assert said.status == 1
    assert f"  ! {path.stem}: The mask has the value 255." in said.out.splitlines()


def test_nothing_to_import(lungseg: Lungseg, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    said = lungseg("dataset", "import", "jsrt", tmp_path / "empty", "--out", tmp_path / "set")
    assert said.status == 1
    assert said.complaints == [
        "empty does not look like the layout jsrt: nothing was written. It should have JPCLN*.IMG and JPCNN*.IMG, and"
        " masks in left lung and right lung (--masks names another place for them)."
    ]
    assert {path.name for path in tmp_path.iterdir()} == {"empty"}


@pytest.mark.parametrize("how", ["SIGKILL", "SIGINT"])
def test_an_import_that_is_ended_leaves_no_set(
    start: Callable[..., subprocess.Popen[str]], tmp_path: Path, how: str
) -> None:
    if os.name != "posix":
        pytest.skip("signals are those of POSIX")
    source = sets.write_tree(tmp_path / "m", sets.montgomery(4))
    slow = "import os, time; os.fsync = lambda _: time.sleep(60)"  # it would be done before it could be ended
    child = start("dataset", "import", "montgomery", source, "--out", tmp_path / "set", first=slow)
    while child.poll() is None and not list(tmp_path.glob(".set.importing-*/set/imagesTr/*")):
        time.sleep(0.005)
    child.send_signal(signal.Signals[how])
    said = child.communicate()[1]
    assert child.returncode != 0, "it was done before it could be ended"
    assert not (tmp_path / "set").exists()
    if how == "SIGINT":  # Ctrl+C: nothing else is left behind either
        assert said.startswith("Stopped.")
        assert [path.name for path in tmp_path.iterdir()] == ["m"]


def test_a_download_without_the_client(lungseg: Lungseg, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name.startswith("kaggle") else found(name))
    said = lungseg("dataset", "download", "kaggle", "--out", tmp_path / "out")
    assert said.status == 1
    assert len(said.complaints) == 1
    assert "kaggle.com/datasets/nikhilpandey360/chest-xray-masks-and-labels" in said.err
