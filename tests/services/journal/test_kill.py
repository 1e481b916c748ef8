"""The short form of ``python -m tests.bench.kill``, for what needs no window."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.bench.kill import strokes


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is POSIX's")
@pytest.mark.parametrize("drags", [False, True], ids=["brush", "drag"])
def test_nothing_that_was_called_saved_is_lost(tmp_path: Path, drags: bool) -> None:
    verdict = strokes.run(tmp_path, 5, drags=drags, seed=7)
    assert verdict.kills == 5
    assert verdict.acknowledged > 0
    assert (verdict.lost, verdict.wrong) == (0, 0)
