"""A short run of the random reader; ``python -m tests.bench.fuzz`` is the long one."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.bench.fuzz import fuzz


@pytest.mark.parametrize("seed", [11])
def test_300_random_actions_leave_everything_whole(seed: int, qtbot: QtBot, lungseg_home: Path) -> None:
    done = fuzz(300, seed, lungseg_home)
    assert done.pop("replay") >= 1
    assert sum(done.values()) == 300
