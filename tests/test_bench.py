"""``lungseg bench``: statistics, schema, the works themselves on small images."""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lungseg_gui import bench
from lungseg_gui.bench import folder, prediction, startup
from lungseg_gui.bench import memory as bench_memory
from lungseg_gui.bench.machine import describe_machine
from lungseg_gui.cli import main
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services import memory as services_memory
from lungseg_gui.services import precedence
from lungseg_gui.ui import quick_imports
from lungseg_model import runtime
from tests.services.versions import small_version

FIGURES = {"median_ms", "p95_ms", "n"}


def test_statistics_are_median_and_95th_percentile() -> None:
    assert bench.statistics([float(value) for value in range(101)]) == {"median_ms": 50.0, "p95_ms": 95.0, "n": 101}
    assert bench.statistics([2.0, 1.0]) == {"median_ms": 1.5, "p95_ms": 1.95, "n": 2}
    with pytest.raises(LungSegError, match="Nothing was measured"):
        bench.statistics([])


def test_the_machine_is_described_without_names() -> None:
    import getpass
    import socket

    machine = describe_machine()
    assert set(machine) >= {"cpu", "cores", "memory_gb", "os", "python", "torch", "qt", "threads"}
    assert machine["cores"] >= 1
    assert machine["python"] == ".".join(str(part) for part in sys.version_info[:3])
    text = json.dumps(machine)
    assert socket.gethostname() not in text
    assert getpass.getuser() not in text


def test_an_unknown_benchmark_is_refused() -> None:
    with pytest.raises(LungSegError, match="no benchmark"):
        bench.bench("nothing")


def test_a_window_is_measured_in_a_process_like_the_programs_own(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    asked: list[str] = []

    def work() -> tuple[dict[str, list[float]], dict[str, Any]]:
        asked.append("work")
        return {"stroke": [1.0, 3.0]}, {"memory_mb": 5.0}

    monkeypatch.setattr(services_memory, "keep_large_arrays_apart", partial(asked.append, "heap"))
    monkeypatch.setattr(precedence, "share_lock_often", partial(asked.append, "lock"))
    monkeypatch.setattr(quick_imports, "skip_feature_search", partial(asked.append, "imports"))
    monkeypatch.setattr(bench_memory, "memory", work)
    result = bench.bench("memory")
    assert asked == ["heap", "lock", "imports", "work"]
    assert result["works"]["stroke"]["median_ms"] == 2.0
    assert result["facts"]["memory_mb"] == 5.0


def test_startup_asks_fresh_processes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    count = tmp_path / "count"
    script = (
        "import os, pathlib, sys\n"
        f"path = pathlib.Path({str(count)!r})\n"
        "number = int(path.read_text()) + 1 if path.exists() else 1\n"
        "path.write_text(str(number))\n"
        "assert not os.listdir(os.environ['LUNGSEG_HOME'])\n"
        "print('first-paint', 100 * number)\n"
    )
    command = [sys.executable, "-c", script]
    assert startup.first_paints(repetitions=2, command=command) == [300.0, 400.0]  # two starts to warm up
    monkeypatch.setattr(startup, "first_paints", partial(startup.first_paints, repetitions=3, command=command))
    works = bench.bench("startup")["works"]
    assert works == {"first-paint": {"median_ms": 800.0, "p95_ms": 890.0, "n": 3}}


@pytest.mark.parametrize(
    "script", ["print('first-paint soon')", "import sys; print('first-paint 5'); sys.exit('no Qt')"]
)
def test_startup_that_fails_is_no_figure(script: str) -> None:
    with pytest.raises(LungSegError, match="could not be started"):
        startup.first_paints(repetitions=1, command=[sys.executable, "-c", script])


def test_predict_measures_the_whole_and_its_stages(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.registry import Registry
    from lungseg_model import conversion

    version = small_version(tmp_path / "v")
    conversion.keep(version)
    Registry(data_home()).publish(version, activate=True)
    monkeypatch.setattr(prediction, "predictions", partial(prediction.predictions, shape=(120, 100), repetitions=4))
    assert main(["bench", "predict", "--json", "--device", "cpu"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert set(result) == {"machine", "works", "stages", "facts"}
    assert set(result["works"]) == {"predict-20mpx"}
    assert set(result["works"]["predict-20mpx"]) == FIGURES
    assert result["works"]["predict-20mpx"]["n"] == 4
    stages = result["stages"]["predict-20mpx"]
    assert set(stages) == {"reduce", "network", "post", "to_grid"}
    assert all(set(figures) == FIGURES and figures["n"] == 4 for figures in stages.values())
    engine = "openvino" if runtime.available() else "torch"
    known = {"shape": [120, 100], "model": "r1", "device": "cpu", "engine": engine, "precision": "float32"}
    assert result["facts"] | known == result["facts"]
    assert main(["bench", "predict"]) == 0
    assert "predict-20mpx" in capsys.readouterr().out


@pytest.mark.slow
@pytest.mark.skipif(not runtime.available(), reason="OpenVINO has no build for this computer")
def test_both_engines_are_measured_in_processes_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prediction, "PRECISIONS", ("float32",))
    works, stages, facts = prediction.predictions(None, engine="both", shape=(120, 100), repetitions=2)
    names = {f"{engine}-{precision}" for engine in ("torch", "openvino") for precision in prediction.PRECISIONS}
    assert set(works) == set(stages) == names
    assert all(len(found) == 2 for found in works.values())
    assert all(facts[f"{name}_network_processor_ms"] > 0 for name in names)
    if sys.platform.startswith("linux"):
        assert facts["openvino-float32_resident_mb"] < facts["torch-float32_resident_mb"]


def test_folder_measures_what_reading_and_writing_add(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    version = small_version(tmp_path / "v")
    small = partial(folder.segmenting, version, shape=(256, 208), images=3, rounds=2)
    monkeypatch.setattr(folder, "segmenting", lambda model, device: small(device=device))
    assert main(["bench", "folder", "--json", "--device", "cpu"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert {name: figures["n"] for name, figures in result["works"].items()} == {
        "folder-per-image": 2,
        "prediction-alone": 2,
    }
    assert result["facts"] | {"images": 3, "shape": [256, 208], "model": "v", "device": "cpu"} == result["facts"]
    assert result["facts"]["overhead_percent"] > -100
    assert result["goals"]["overhead_percent"] == 15


@pytest.mark.usefixtures("qapp")
def test_brush_goes_through_the_whole_window_and_tells_its_goals(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from lungseg_gui.bench import painting

    small = partial(painting.brush, shape=(700, 700), small=(700, 700), events=20)
    monkeypatch.setattr(painting, "brush", small)
    assert main(["bench", "brush", "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["works"].keys() >= {"brush-fitted", "brush-1to1", "brush-fitted-400", "push-1to1", "brush-release"}
    for figures in result["works"].values():
        assert set(figures) == FIGURES
        assert np.isfinite(figures["median_ms"])
        assert figures["n"] > 0
    assert result["goals"]["brush-fitted"] == 1.0
    assert result["goals"]["growth-1to1"] == 1.5
    assert "brush-press" in result["goals"]
    assert "brush-fitted-small" not in result["goals"]


@pytest.mark.usefixtures("qapp")
def test_guide_measures_up_to_the_paint_of_the_answer_beside_the_brush(monkeypatch: pytest.MonkeyPatch) -> None:
    from lungseg_gui.bench import guiding

    monkeypatch.setattr(guiding, "guide", partial(guiding.guide, shape=(700, 700), strokes=1))
    result = bench.bench("guide")
    names = {
        "guide-fitted",
        "guide-1to1",
        "guide-fitted-processor",
        "guide-release",
        "guide-brush-release",
        "guide-stall",
    }
    assert names <= set(result["works"])
    works = {name: figures["median_ms"] for name, figures in result["works"].items()}
    assert works["guide-fitted"] > works["guide-release"] > 0
    assert result["facts"]["changed_px"] > 100
    assert result["goals"]["guide-1to1"] == 150


def test_the_table_shows_each_goal_beside_its_figure() -> None:
    result = {
        "machine": describe_machine(),
        "works": {"undo": bench.statistics([1.0, 3.0]), "other": bench.statistics([5.0])},
        "facts": {"memory_mb": 300.0, "edits": 5},
        "goals": {"undo": 4.0, "memory_mb": 350.0},
    }
    lines = list(bench.table(result))
    assert next(line for line in lines if line.startswith("undo")).split() == ["undo", "2.00", "2.90", "4", "2"]
    assert next(line for line in lines if line.startswith("other")).split() == ["other", "5.00", "5.00", "1"]
    assert "memory_mb: 300.0 (goal: at most 350)" in lines
    assert "edits: 5" in lines


def test_headers_waits_until_each_row_says_whose_it_is(qapp: object) -> None:
    from lungseg_gui.bench.headers import headers

    times, facts = headers(images=40)
    assert facts == {"images": 40}
    assert 0 < times["all-rows"][0] <= times["all-headers"][0]
    assert {"all-headers", *(name for name in times if name.endswith("-stall"))} <= set(bench.goals.of(times))


def test_worklist_lists_searches_starts_again_and_looks_at_accepted_cases(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lungseg_gui.bench import worklist

    def once(*, repetitions: int, home: Path) -> list[float]:
        return startup.first_paints(repetitions=1, home=home) * repetitions

    monkeypatch.setattr(startup, "WARM_UP", 0)
    monkeypatch.setattr(worklist, "first_paints", once)
    times, facts = worklist.worklist(images=40, added=(30, 60), accepted=3)
    assert facts == {"images": 40, "accepted_cases": 3}
    single = ("first-row", "all-rows", "listing-stall", "second-rows", "second-stall", "accepted-stall")
    assert {name: len(times[name]) for name in single} == dict.fromkeys(single, 1)
    assert times["first-row"][0] <= times["all-rows"][0]
    assert len(times["second-start"]) == 3
    assert len(times["search-stall"]) == len(times["search-hits"]) > 5
    assert all(value > 0 for values in times.values() for value in values)
    goals = bench.goals.of(times)
    assert {"first-row", "all-rows", "second-start", *(name for name in times if name.endswith("-stall"))} <= set(goals)


def test_effort_wants_cases_and_says_what_it_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from tests.model.conftest import write_table_set

    assert main(["bench", "effort"]) == 1
    assert "--data" in capsys.readouterr().err
    data = write_table_set(tmp_path / "set", train=2, val=1)
    out = tmp_path / "effort.json"
    assert main(["bench", "effort", "--data", str(data), "--out", str(out), "--device", "cpu"]) == 0
    assert "1 held-out cases" in capsys.readouterr().out
    assert set(json.loads(out.read_text())["figures"]) >= {"brush", "push"}
