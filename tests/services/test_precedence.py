"""The window's thread comes before workers, Python's lock and its collector."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Iterator

import pytest

from lungseg_gui.services.precedence import (
    collect_from_now_on,
    share_lock_often,
    staying,
    step_behind,
    wait_with_collecting,
)

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux's threads have their own niceness")


def _niceness() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


@pytest.fixture
def collector() -> Iterator[None]:
    usual = gc.get_threshold()
    yield
    gc.enable()
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


def test_only_old_objects_are_not_walked_through_while_what_stays_is_loaded(collector: None) -> None:
    gc.set_threshold(700, 7, 9)
    with staying():
        young, middle, old = gc.get_threshold()
    assert (young, middle) == (700, 7)
    assert old > 100_000


def test_the_collector_is_still_while_the_program_starts_and_then_leaves_what_was_made(collector: None) -> None:
    wait_with_collecting()
    assert not gc.isenabled()
    made, frozen = [[number] for number in range(1000)], gc.get_freeze_count()
    collect_from_now_on()
    assert gc.isenabled()
    assert gc.get_freeze_count() - frozen >= len(made)


def test_a_thread_steps_behind_on_linux_alone_and_a_refusal_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, ...]] = []

    def refused(*said: int) -> None:
        asked.append(said)
        raise PermissionError

    monkeypatch.setattr(os, "getpriority", lambda which, who: 3, raising=False)
    monkeypatch.setattr(os, "setpriority", refused, raising=False)
    monkeypatch.setattr(os, "PRIO_PROCESS", 0, raising=False)
    monkeypatch.setattr(sys, "platform", "darwin")
    step_behind()
    assert asked == []
    monkeypatch.setattr(sys, "platform", "linux")
    step_behind()
    assert asked == [(0, threading.get_native_id(), 8)]
