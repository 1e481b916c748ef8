"""The file of a graph: what it was made from is known, and nothing damaged is taken for it."""

from __future__ import annotations

import json
import zlib
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save

from lungseg_model import graph, weights
from lungseg_model.graph import Graph
from lungseg_sets.errors import SetError

MADE = Graph(xml=b"<net>" + b"x" * 5000 + b"</net>", rest=bytes(range(100)), weights="ab" * 32)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    graph.write(tmp_path / "g", MADE)
    assert graph.read(tmp_path / "g", MADE.weights) == MADE
    assert (tmp_path / "g").stat().st_size < 500


def test_a_graph_of_other_weights_is_none(tmp_path: Path) -> None:
    graph.write(tmp_path / "g", MADE)
    assert graph.read(tmp_path / "g", "cd" * 32) is None
    assert graph.read(tmp_path / "g", "") is None
    assert graph.read(tmp_path / "absent", MADE.weights) is None


def test_any_changed_byte_of_what_it_holds_is_seen() -> None:
    whole = graph.encode(MADE)
    start = whole.index(b"\n") + 1
    for place in range(start, len(whole)):
        damaged = bytearray(whole)
        damaged[place] ^= 1
        assert graph.decode(bytes(damaged)) is None, place


def test_what_was_packed_anew_is_none() -> None:
    line, _, _ = graph.encode(MADE).partition(b"\n")
    other = zlib.compress(MADE.xml.replace(b"x", b"y") + MADE.rest, 9)
    assert graph.decode(line + b"\n" + other) is None


@pytest.mark.parametrize("length", [0, 1, 30, 150, 215, -1])
def test_a_cut_file_is_none(length: int) -> None:
    assert graph.decode(graph.encode(MADE)[:length]) is None


@pytest.mark.parametrize("change", [{"revision": 0}, {"format": "x"}, {"xml": 10**9}, {"xml": 0}, {"xml": "much"}])
def test_another_header_is_none(change: dict[str, object]) -> None:
    line, _, body = graph.encode(MADE).partition(b"\n")
    assert graph.decode(json.dumps({**json.loads(line), **change}).encode() + b"\n" + body) is None


@pytest.mark.parametrize("content", [b"", b"\n", b"{\n", b"[]\nx", b"{}\nx", b"x" * 10**5 + b"\n", b"\xff\nx"])
def test_nonsense_is_none(content: bytes) -> None:
    assert graph.decode(content) is None


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SetError):
        graph.write(tmp_path / "file" / "g", MADE)


def test_places_of_tensors_are_those_of_safetensors() -> None:
    tensors = {"a": torch.arange(6, dtype=torch.float16).reshape(2, 3), "n": torch.tensor(7)}
    content = save(tensors, metadata={"who": "me"})
    found = graph.entries(content)
    assert set(found) == {"a", "n"}
    assert (found["a"].kind, found["a"].shape, found["n"].kind) == ("F16", (2, 3), "I64")
    assert np.array_equal(
        np.frombuffer(content[found["a"].begin : found["a"].end], np.float16), np.arange(6, dtype=np.float16)
    )


def test_the_bundled_version_has_its_graph() -> None:
    """Made by ``python -m lungseg_model.conversion FOLDER``; the first start would take seconds longer without it."""
    folder = weights.bundled()
    found = graph.read(folder / graph.GRAPH, weights.read_card(folder)["sha256"])
    assert found is not None
    assert (folder / graph.GRAPH).stat().st_size < 100_000  # nothing is stored twice
