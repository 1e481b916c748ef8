"""The short form of ``python -m tests.bench.kill``."""

from __future__ import annotations

import os

import pytest

from tests.bench import kill


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is POSIX's")
def test_nothing_that_was_called_saved_is_lost() -> None:
    verdict = kill.run(10, seed=7)
    assert verdict.kills == 10
    assert verdict.acknowledged > 0
    assert (verdict.lost, verdict.wrong) == (0, 0)
