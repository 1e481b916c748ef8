"""The reader's limit of threads reaches OpenVINO, torch and child processes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lungseg_gui import app
from lungseg_gui.services import process
from lungseg_gui.services.settings import open_settings
from lungseg_model import runtime


def test_a_limit_reaches_the_engine_and_children_and_never_exceeds_the_processor(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(process, "cores", lambda: 4)
    monkeypatch.setenv("OMP_NUM_THREADS", "4")
    process.limit_threads(3)
    assert process.threads() == 3
    assert runtime.settings(bfloat16=False)["INFERENCE_NUM_THREADS"] == 3
    said = subprocess.run(
        [sys.executable, "-S", "-c", "import os; print(os.environ['OMP_NUM_THREADS'])"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == "3"
    process.limit_threads(64)
    assert process.threads() == 4


def test_automatic_keeps_what_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "cores", lambda: 4)
    monkeypatch.setenv("OMP_NUM_THREADS", "2")
    process.limit_threads(0)
    assert os.environ["OMP_NUM_THREADS"] == "2"
    monkeypatch.delenv("OMP_NUM_THREADS")
    process.limit_threads(0)
    assert "OMP_NUM_THREADS" not in os.environ
    assert process.threads() == 4


@pytest.mark.parametrize("words", ["", "0", "-2", "2,1", "many", "²"])
def test_what_is_no_number_of_threads_limits_nothing(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    monkeypatch.setattr(process, "cores", lambda: 4)
    monkeypatch.setenv("OMP_NUM_THREADS", words)
    assert process.threads() == 4


def test_torch_uses_as_many(monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    before = torch.get_num_threads()
    try:
        monkeypatch.setenv("OMP_NUM_THREADS", "2")
        assert process.use_threads() == 2
        assert torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(before)


def test_the_program_starts_with_the_limit_of_the_settings(lungseg_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(app, "limit_threads", asked.append)
    open_settings(lungseg_home).set("model.threads", 2)
    services = app.make_services(lungseg_home)
    services.lanes.close(1.0)
    services.library.close()
    assert asked == [2]
