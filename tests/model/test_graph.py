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


@pytest.mark.parametrize(("length", "taken"), [(4096, True), (4097, False)])
def test_a_header_has_its_limit(length: int, taken: bool) -> None:
    line, _, body = graph.encode(MADE).partition(b"\n")
    longer = json.dumps({**json.loads(line), "note": ""}).encode()
    longer = longer.replace(b'"note": ""', b'"note": "' + b"n" * (length - len(longer)) + b'"')
    assert len(longer) == length
    assert (graph.decode(longer + b"\n" + body) == MADE) == taken


def test_the_text_is_no_longer_than_what_is_held() -> None:
    whole = Graph(xml=b"<net/>", rest=b"", weights="w")
    assert graph.decode(graph.encode(whole)) == whole
    line, _, body = graph.encode(whole).partition(b"\n")
    for length in (7, -1):
        assert graph.decode(json.dumps({**json.loads(line), "xml": length}).encode() + b"\n" + body) is None


def test_what_would_fill_the_memory_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert graph.decode(graph.encode(Graph(xml=b"<net/>", rest=bytes(2**24), weights="w"))) is None
    asked: list[int] = []
    monkeypatch.setattr(Path, "read_bytes", lambda path: asked.append(path.stat().st_size) or b"")
    for size in (2**24, 2**24 + 1):
        with (tmp_path / "g").open("wb") as sink:
            sink.truncate(size)
        assert graph.read(tmp_path / "g", "w") is None
    assert asked == [2**24]  # a larger file is not read


@pytest.mark.parametrize(("size", "begins"), [(0, 0), (1, 64), (64, 64), (65, 128), (1000, 1024)])
def test_what_the_weights_do_not_hold_begins_at_a_multiple(size: int, begins: int) -> None:
    assert graph.beginning(size) == begins


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
