"""The window's thread comes before workers, Python's lock and its collector."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Iterator

import pytest

from lungseg_gui.services.precedence import share_lock_often, staying, step_behind

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux's threads have their own niceness")


def _niceness() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


@pytest.fixture
def collector() -> Iterator[None]:
    usual = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*usual)


@linux
def test_a_worker_steps_behind_with_the_threads_it_starts_and_alone() -> None:
    found: dict[str, int] = {}

    def work() -> None:
        step_behind()
        found["worker"] = _niceness()
        below = threading.Thread(target=lambda: found.update(below=_niceness()))
        below.start()
        below.join()

    before = _niceness()
    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    expected = min(before + 5, 19)
    assert found == {"worker": expected, "below": expected}
    assert _niceness() == before


def test_the_lock_changes_hands_soon() -> None:
    usual = sys.getswitchinterval()
    try:
        share_lock_often()
        assert sys.getswitchinterval() <= 0.001
    finally:
        sys.setswitchinterval(usual)


def test_what_stays_is_not_walked_through(collector: None) -> None:
    whole = 0

    def count(phase: str, info: dict[str, int]) -> None:
        nonlocal whole
        whole += phase == "start" and info["generation"] == 2

    gc.freeze()  # what other tests left
    gc.collect()  # and counts nothing of it: a whole collection comes once there is a quarter more than at the last one
    gc.set_threshold(50, 1, 1)
    frozen = gc.get_freeze_count()
    gc.callbacks.append(count)
    try:
        kept = [[number] for number in range(20_000)]
        assert whole > 0  # so the collector would have come
        whole = 0
        with staying():
            kept += [[number] for number in range(100_000)]
        assert whole == 0
        assert gc.get_freeze_count() - frozen >= len(kept)
        assert gc.get_threshold() == (50, 1, 1)
    finally:
        gc.callbacks.remove(count)


def test_the_collector_works_again_after_a_failure(collector: None) -> None:
    usual = gc.get_threshold()

    def load() -> None:
        with staying():
            assert gc.get_threshold() != usual
            raise ImportError("no torch")

    with pytest.raises(ImportError):
        load()
    assert gc.get_threshold() == usual
