"""What ``lungseg bench paging`` counts is what the program keeps."""

from __future__ import annotations

import sys

import pytest
from pytestqt.qtbot import QtBot

from lungseg_gui.bench import goals, paging
from lungseg_gui.ui.controllers import flow

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells what a process holds")
SHAPE = (96, 96)


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paging, "_QUIET_MS", 100)


def test_what_is_kept_after_quick_next_is_counted(qtbot: QtBot) -> None:
    works, facts = paging.paging(cases=12, large=3, shape=SHAPE, large_shape=SHAPE, predicts=False)
    assert len(works["next"]) == 12
    assert 0 < facts["reviews"] <= flow.KEPT_OPEN
    assert 0 < facts["locks"] <= flow.KEPT_OPEN
    assert facts["descriptors"] > 0
    assert facts["resident_mb"] > 0
    assert facts["large_cases"] == 3
    assert {"reviews", "locks", "descriptors", "growth_percent", "large_mb", "large_most_mb"} <= set(
        goals.of(works, facts)
    )


def test_reviews_that_are_never_let_go_are_counted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow, "KEPT_OPEN", 100)
    _, facts = paging.paging(cases=9, large=0, shape=SHAPE, predicts=False)
    assert facts["reviews"] == facts["locks"] == 10
