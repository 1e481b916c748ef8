"""nnU-Net's own opinion of a training set, where nnU-Net is installed: ``pip install nnunetv2`` (not a dependency)."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from lungseg_gui.services.phantom import draw
from lungseg_gui.services.training_set import TrainingSet
from tests.core.reviews import image

CHECK = """
import sys
from nnunetv2.experiment_planning.verify_dataset_integrity import verify_dataset_integrity
if __name__ == "__main__":
    verify_dataset_integrity(sys.argv[1], num_processes=1)
"""


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


@pytest.mark.slow
@pytest.mark.skipif(importlib.util.find_spec("nnunetv2") is None, reason="nnunetv2 is not installed")
def test_the_folder_passes_nnunets_own_check(tmp_path: Path) -> None:
    root = tmp_path / "training_set"
    training_set = TrainingSet(root)
    for seed in range(5):
        drawn = draw(seed + 1, shape=(160, 192))
        shown = replace(image(f"uid-{seed}", patient=f"P{seed}"), pixels=drawn.pixels, spacing=drawn.spacing)
        training_set.accept(shown, drawn.mask, original=drawn.mask, model_version="1.0", edited=False)
    training_set.remove(training_set.cases()[2].case_id)
    done = verify(root, tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "verify_dataset_integrity Done" in done.stdout
    (root / "labelsTr" / training_set.cases()[0].mask.name).unlink()
    assert "missing" in verify(root, tmp_path).stderr  # it does look
