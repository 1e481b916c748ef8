"""What the command that writes a version's graph says, and when none is left."""

from __future__ import annotations

from pathlib import Path

import pytest

from lungseg_model import conversion, runtime
from lungseg_model import graph as graphs
from lungseg_model.errors import ModelError
from lungseg_model.graph import Graph
from lungseg_model.openvino_network import EngineError

MADE = Graph(xml=b"<net/>", rest=b"", weights="w")


def test_a_graph_is_written_and_its_size_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def keep(folder: Path) -> bool:
        (folder / graphs.GRAPH).write_bytes(bytes(2600))
        return True

    monkeypatch.setattr(conversion, "keep", keep)
    assert conversion.main([str(tmp_path)]) == 0
    assert capsys.readouterr().out == f"{tmp_path / graphs.GRAPH}: 3 KB\n"


def test_where_there_is_none_torch_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(conversion, "keep", lambda folder: False)
    assert conversion.main([str(tmp_path)]) == 0
    assert capsys.readouterr().out == "torch predicts with this version.\n"


def test_damaged_weights_are_an_error_of_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def keep(folder: Path) -> bool:
        raise ModelError("It is damaged.")

    monkeypatch.setattr(conversion, "keep", keep)
    assert conversion.main([str(tmp_path)]) == 1
    told = capsys.readouterr()
    assert (told.out, told.err.startswith("It is damaged.")) == ("", True)
    with pytest.raises(SystemExit):
        conversion.main([])


@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize("fails", [True, False])
def test_an_old_graph_is_gone_whatever_becomes_of_the_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool, fails: bool
) -> None:
    def make(folder: Path) -> Graph:
        assert not (folder / graphs.GRAPH).exists()
        if fails:
            raise EngineError("It cannot be converted.")
        return MADE

    monkeypatch.setattr(runtime, "available", lambda: there)
    monkeypatch.setattr(conversion, "make", make)
    (tmp_path / graphs.GRAPH).write_bytes(b"old")
    made = there and not fails
    assert conversion.keep(tmp_path) == made
    assert (tmp_path / graphs.GRAPH).exists() == made
    if made:
        assert graphs.read(tmp_path / graphs.GRAPH, "w") == MADE
    assert conversion.keep(tmp_path / "absent" if not there else tmp_path) == made
