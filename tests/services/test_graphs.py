"""Where the graph of a version comes from: its own folder, the data folder, or a child process, and nowhere else."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.graphs import Graphs, Interrupted, converted
from lungseg_model import conversion, graph, runtime, weights
from lungseg_model.graph import Graph
from tests.services.versions import small_version

pytestmark = pytest.mark.skipif(not runtime.available(), reason="OpenVINO has no build for this computer")


class Converts:
    """Stands in for the child process, and counts."""

    def __init__(self, made: Graph | None) -> None:
        self.made, self.asked = made, 0

    def __call__(self, folder: Path) -> Graph | None:
        self.asked += 1
        return self.made


@pytest.fixture(scope="module")
def version(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_version(tmp_path_factory.mktemp("versions") / "r1")


@pytest.fixture(scope="module")
def made(version: Path) -> Graph:
    return conversion.make(version)


@pytest.fixture
def own(version: Path, tmp_path: Path) -> Path:
    """The version in the user's data folder, as an earlier program left it: without a graph."""
    return shutil.copytree(version, tmp_path / "home" / "models" / "r1")


def test_it_is_made_once_and_kept(own: Path, made: Graph, tmp_path: Path) -> None:
    converts = Converts(made)
    for _ in range(2):
        assert Graphs(tmp_path / "home", convert=converts).of(own) == made
    assert converts.asked == 1
    shutil.rmtree(tmp_path / "home" / "cache" / "graphs")  # which may be deleted
    assert Graphs(tmp_path / "home", convert=converts).of(own) == made
    assert converts.asked == 2


def test_what_lies_beside_the_weights_is_used(own: Path, made: Graph, tmp_path: Path) -> None:
    graph.write(own / graph.GRAPH, made)
    converts = Converts(None)
    assert Graphs(tmp_path / "home", convert=converts).of(own) == made
    assert converts.asked == 0
    assert not (tmp_path / "home" / "cache" / "graphs").exists()


@pytest.mark.parametrize("damage", [b"", b"lungseg", None])
def test_what_is_damaged_is_made_again(own: Path, made: Graph, tmp_path: Path, damage: bytes | None) -> None:
    """Whether it lies beside the weights or in the data folder."""
    whole = graph.encode(made)
    damaged = whole[:-1] + bytes([whole[-1] ^ 1]) if damage is None else damage
    (own / graph.GRAPH).write_bytes(damaged)
    converts = Converts(made)
    assert Graphs(tmp_path / "home", convert=converts).of(own) == made
    [kept] = (tmp_path / "home" / "cache" / "graphs").iterdir()
    kept.write_bytes(damaged)
    assert Graphs(tmp_path / "home", convert=converts).of(own) == made
    assert converts.asked == 2
    assert kept.read_bytes() == whole


def test_a_graph_in_a_strange_folder_is_never_read(version: Path, made: Graph, tmp_path: Path) -> None:
    strange = shutil.copytree(version, tmp_path / "from somebody")
    graph.write(strange / graph.GRAPH, Graph(b"<net>not ours</net>", b"", made.weights))
    converts = Converts(made)
    assert Graphs(tmp_path / "home", convert=converts).of(strange) == made
    assert converts.asked == 1


def test_the_bundled_one_has_its_own(tmp_path: Path) -> None:
    converts = Converts(None)
    assert Graphs(tmp_path / "home", convert=converts).of(weights.bundled()) is not None
    assert converts.asked == 0


def test_what_openvino_cannot_run_is_tried_once(
    own: Path, made: Graph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    converts = Converts(None)
    for _ in range(2):
        assert Graphs(tmp_path / "home", convert=converts).of(own) is None
    assert converts.asked == 1
    monkeypatch.setattr(runtime, "version", lambda: "another")  # which may be able to
    converts.made = made
    assert Graphs(tmp_path / "home", convert=converts).of(own) == made
    assert converts.asked == 2


def test_a_child_that_was_killed_says_nothing_of_the_version(own: Path, made: Graph, tmp_path: Path) -> None:
    def killed(folder: Path) -> Graph | None:
        raise Interrupted("It ended.")

    assert Graphs(tmp_path / "home", convert=killed).of(own) is None
    assert Graphs(tmp_path / "home", convert=Converts(made)).of(own) == made


def test_a_full_disk_costs_the_next_start_some_seconds(
    own: Path, made: Graph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, content: bytes) -> None:
        raise LungSegError("The disk is full.")

    monkeypatch.setattr("lungseg_gui.services.graphs.atomic_write_bytes", full)
    assert Graphs(tmp_path / "home", convert=Converts(made)).of(own) == made


def test_two_who_ask_at_once_wait_for_one_child(own: Path, made: Graph, tmp_path: Path) -> None:
    converts, go_on, found = Converts(made), threading.Event(), list[Graph | None]()

    def waits(folder: Path) -> Graph | None:
        go_on.wait(30)
        return converts(folder)

    graphs = Graphs(tmp_path / "home", convert=waits)
    threads = [threading.Thread(target=lambda: found.append(graphs.of(own))) for _ in range(2)]
    for thread in threads:
        thread.start()
    while not graphs.converting:
        threading.Event().wait(0.01)
    go_on.set()
    for thread in threads:
        thread.join()
    assert found == [made, made]
    assert converts.asked == 1
    assert not graphs.converting


def test_without_openvino_nothing_is_made(own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openvino", None)
    converts = Converts(None)
    assert Graphs(tmp_path / "home", convert=converts).of(own) is None
    assert converts.asked == 0


def test_the_child_makes_what_is_made_here_and_tells_what_is_wrong(version: Path, made: Graph, tmp_path: Path) -> None:
    assert converted(version) == made
    damaged = shutil.copytree(version, tmp_path / "damaged")
    config = json.loads((damaged / "config.json").read_text())
    (damaged / "config.json").write_text(json.dumps({**config, "filters": 8}))
    with pytest.raises(LungSegError, match="have another shape") as told:
        converted(damaged)
    assert told.value.remedy


def test_the_child_ends_with_who_started_it(version: Path) -> None:
    """Its standard input closes; here before torch is even there."""
    argv = [sys.executable, "-m", "lungseg_gui", "--child", "graph", str(version)]
    child = subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ})
    said, _ = child.communicate()
    assert child.returncode == 1
    assert said == b""


def test_a_child_without_an_answer_is_told(version: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    killed = tmp_path / "killed"
    killed.write_text("#!/bin/sh\nexit 9\n")
    killed.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(killed))
    if os.name == "posix":
        with pytest.raises(Interrupted, match="exit status 9"):
            converted(version)
