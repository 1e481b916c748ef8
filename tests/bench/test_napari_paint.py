"""The comparison with napari: what it says without it, and how it tells its figures."""

from __future__ import annotations

import sys

import pytest

from tests.bench import napari_paint


def test_without_napari_a_sentence_and_no_figures(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(napari_paint, "find_spec", lambda _name: None)
    monkeypatch.setattr(sys, "argv", ["napari_paint"])
    assert napari_paint.main() == 0
    assert capsys.readouterr().out.startswith("napari is not installed here: nothing was compared.")


def test_an_interpreter_that_is_not_there_has_none() -> None:
    assert not napari_paint.has_napari("/nowhere/python")


def test_figures_stand_beside_each_other() -> None:
    figures = {"median_ms": 0.51, "p95_ms": 0.8, "n": 3}
    works = {"lungseg": {"undo": figures, "more": figures}, "napari": {"undo": figures | {"p95_ms": 99.0}}}
    lines = list(napari_paint.table({"works": works, "facts": {"napari": "0.9"}}))
    assert lines[1].split() == ["undo", "0.5", "/", "0.8", "0.5", "/", "99.0"]
    assert len(lines) == 2
