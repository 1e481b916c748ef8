"""nnU-Net's own opinion of a training set, where nnU-Net is installed: ``pip install nnunetv2`` (not a dependency)."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from lungseg_gui.cli import main
from lungseg_gui.services.phantom import draw
from lungseg_gui.services.training_set import TrainingSet
from tests.core.reviews import image

CHECK = """
import sys
from nnunetv2.experiment_planning.verify_dataset_integrity import verify_dataset_integrity
if __name__ == "__main__":
    verify_dataset_integrity(sys.argv[1], num_processes=1)
"""


def nnunet(test: Callable[..., None]) -> Callable[..., None]:
    """Skip where nnU-Net is not installed."""
    absent = importlib.util.find_spec("nnunetv2") is None
    return pytest.mark.slow(pytest.mark.skipif(absent, reason="nnunetv2 is not installed")(test))


PLAN = """
import sys
from nnunetv2.experiment_planning.plan_and_preprocess_entrypoints import plan_and_preprocess_entry
if __name__ == "__main__":
    sys.argv = ["nnUNetv2_plan_and_preprocess", *sys.argv[1:]]
    plan_and_preprocess_entry()
"""


def filled(root: Path) -> TrainingSet:
    training_set = TrainingSet(root)
    for seed in range(5):
        drawn = draw(seed + 1, shape=(160, 192))
        shown = replace(image(f"uid-{seed}", patient=f"P{seed}"), pixels=drawn.pixels, spacing=drawn.spacing)
        training_set.accept(shown, drawn.mask, original=drawn.mask, model_version="1.0", edited=False)
    return training_set


def verify(root: Path, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    script = tmp_path / "check.py"  # a file: its workers are spawned
    script.write_text(CHECK)
    folders = {name: str(tmp_path) for name in ("nnUNet_raw", "nnUNet_preprocessed", "nnUNet_results")}
    return subprocess.run(
        [sys.executable, str(script), str(root)],
        env={**os.environ, **folders, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


@nnunet
def test_the_folder_passes_nnunets_own_check(tmp_path: Path) -> None:
    root = tmp_path / "training_set"
    training_set = filled(root)
    training_set.remove(training_set.cases()[2].case_id)
    done = verify(root, tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "verify_dataset_integrity Done" in done.stdout
    (root / "labelsTr" / training_set.cases()[0].mask.name).unlink()
    assert "missing" in verify(root, tmp_path).stderr  # it does look


@nnunet
@pytest.mark.parametrize("form", ["png", "nifti"])
def test_what_the_command_writes_is_planned_and_preprocessed(form: str, lungseg_home: Path, tmp_path: Path) -> None:
    training_set = filled(lungseg_home / "training_set")
    raw, ready = tmp_path / "nnUNet_raw", tmp_path / "nnUNet_preprocessed"
    told = ("--id", "321", "--name", "Lungs", "--out", str(raw), "--preprocessed", str(ready), "--format", form)
    assert main(["dataset", "nnunet", *told]) == 0
    script = tmp_path / "plan.py"
    script.write_text(PLAN)
    places = {"nnUNet_raw": str(raw), "nnUNet_preprocessed": str(ready), "nnUNet_results": str(tmp_path / "results")}
    words = ("-d", "321", "--verify_dataset_integrity", "-c", "2d", "-np", "1", "-npfp", "1")
    done = subprocess.run(
        [sys.executable, str(script), *words],
        env={**os.environ, **places, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "verify_dataset_integrity Done" in done.stdout
    folder = ready / "Dataset321_Lungs"
    split = json.loads((folder / "splits_final.json").read_text())
    assert split[0]["val"] == sorted(case.case_id for case in training_set.cases() if case.kept_apart)
    plans = json.loads((folder / "nnUNetPlans.json").read_text())
    spacing = training_set.cases()[0].provenance["spacing"]
    wanted = [1.0, 1.0] if form == "png" else spacing
    assert plans["configurations"]["2d"]["spacing"] == pytest.approx(wanted, rel=0.2)
    assert len(list((folder / "nnUNetPlans_2d").glob("case_*.pkl"))) == 5
