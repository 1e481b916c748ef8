"""A child process that works for the window: what it tells, what it obeys, and what is left of it."""

from __future__ import annotations

import ctypes
import errno
import json
import logging
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services import files, process

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a thread has a niceness on Linux alone")


def child(code: str) -> list[str]:
    return [sys.executable, "-c", code]


# -- what a child tells
@pytest.mark.parametrize(
    ("code", "events", "message"),
    [
        ('print(\'noise\'); print(\'{"event": "log"}\'); print(\'{"event": "done"}\')', ["log", "done"], ""),
        ('print(\'{"event": "error"}\'); raise SystemExit(1)', ["error"], ""),
        ('print(\'{"event": "log"}\'); raise SystemExit(3)', ["log", "error"], "without a result (exit status 3)"),
        ("raise SystemExit(130)", ["error"], "Training was cancelled."),
    ],
)
def test_what_a_child_tells_and_how_it_ended(code: str, events: list[str], message: str) -> None:
    told = list(process.follow(child(code)))
    assert [event["event"] for event in told] == events
    assert message in told[-1].get("message", "")
    assert bool(told[-1].get("remedy")) == bool(message)


def test_who_follows_no_more_ends_the_child(tmp_path: Path) -> None:
    code = (
        "import sys, time; from pathlib import Path; print('{}', flush=True); time.sleep(2);"
        f" Path({str(tmp_path / 'went_on')!r}).touch()"
    )
    events = process.follow(child(code))
    assert next(events) == {}
    events.close()
    assert not (tmp_path / "went_on").exists()


# -- its folder
def test_a_run_has_a_folder_and_a_log_of_its_own(tmp_path: Path) -> None:
    log = logging.getLogger("lungseg.finetune")
    with process.job(tmp_path) as first, process.job(tmp_path) as second:
        assert first != second
        assert first.parent == second.parent == tmp_path / "jobs"
        assert re.fullmatch(rf"\d{{8}}-\d{{6}}-{os.getpid()}-\w+", first.name)
        log.warning("a word")
    log.warning("no word")
    for folder in (first, second):
        said = (folder / "log.txt").read_text()
        assert re.fullmatch(r"\d{4}-\d\d-\d\d [\d:,]+ WARNING lungseg\.finetune: a word\n", said)


def test_of_a_run_log_and_pictures_stay(tmp_path: Path) -> None:
    before = list(logging.getLogger().handlers)
    with process.job(tmp_path) as folder:
        assert len(logging.getLogger().handlers) == len(before) + 1
        for name in ("snapshot", "candidate", "phantoms", "checkpoint-1", "pictures"):
            (folder / name / "inner").mkdir(parents=True)
    assert sorted(path.name for path in folder.iterdir()) == ["log.txt", "pictures"]
    assert logging.getLogger().handlers == before


def test_what_is_more_than_a_day_old_belongs_to_no_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 2_000_000_000.0
    monkeypatch.setattr(process.time, "time", lambda: now)
    for name, age in (("older", 86_401), ("day", 86_400), ("younger", 1)):
        (tmp_path / "jobs" / name / "snapshot").mkdir(parents=True)
        os.utime(tmp_path / "jobs" / name, (now - age, now - age))
    with process.job(tmp_path):
        left = {path.parent.name for path in tmp_path.glob("jobs/*/snapshot")}
    assert left == {"day", "younger"}


def test_no_run_begins_where_another_folder_is_in_the_place_of_the_data_folder(tmp_path: Path) -> None:
    def gone() -> None:
        raise OSError(errno.ENODEV, "another folder")

    home = tmp_path / "home"
    home.mkdir()
    files.watch(tmp_path, gone)
    with pytest.raises(LungSegError, match="the data folder is gone"), process.job(home):
        pytest.fail("it began")
    assert list(home.glob("jobs/*")) == []


def test_a_run_does_not_write_into_a_folder_that_took_the_place_of_its_own(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    with process.job(home) as folder:
        home.rename(tmp_path / "away")
        home.mkdir()
        with pytest.raises(LungSegError, match="the data folder is gone"):
            files.atomic_write_bytes(folder / "result.json", b"{}")


def test_a_run_that_cannot_have_its_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "jobs").write_text("a file in the way")
    with pytest.raises(LungSegError, match=r"log\.txt could not be saved"), process.job(tmp_path):
        pytest.fail("it began")


def test_a_run_goes_on_from_the_checkpoint_of_the_same_cases(tmp_path: Path) -> None:
    for name, files_there in (("1/checkpoint-a", ["x.txt"]), ("2/checkpoint-b", ["half.pt"]), ("3/checkpoint-ab", [])):
        (tmp_path / name).mkdir(parents=True)
        for file in files_there:
            (tmp_path / name / file).touch()
    own = tmp_path / "own"
    own.mkdir()
    assert process.checkpoint(own, "c") == (own / "checkpoint-c", False)
    assert process.checkpoint(own, "a") == (own / "checkpoint-a", False)  # nothing was learned yet
    assert process.checkpoint(own, "b") == (own / "checkpoint-b", True)
    assert (own / "checkpoint-b" / "half.pt").exists()
    assert not (tmp_path / "2" / "checkpoint-b").exists()


# -- what it obeys
WORKS = """
import sys, time
from pathlib import Path
from lungseg_gui.services import process
folder = Path(sys.argv[1])
write = process.json_lines()
print("noise", flush=True)
try:
    write({"loss": float("nan")})
except ValueError:
    print("refused", flush=True)
pause = process.obey_input(folder, emit=write)
waited = 0.0
while True:
    waited = max(waited, pause.hold())
    write({"event": "step", "waited": waited > 0})
    time.sleep(0.02)
"""


def until(read: Callable[[], str], wanted: dict[str, Any]) -> None:
    for _ in range(2000):
        line = read()
        if json.loads(line) == wanted:
            return
    pytest.fail(f"{wanted} was not told")


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("cancelled", [False, True])
def test_a_child_pauses_goes_on_and_ends_with_its_input(tmp_path: Path, repository: Path, cancelled: bool) -> None:
    for name in ("snapshot", "checkpoint-1", "pictures"):
        (tmp_path / name).mkdir()
    paths = os.pathsep.join((str(repository), str(repository / "model")))
    pipe = subprocess.PIPE
    pipe, env = subprocess.PIPE, {**os.environ, "PYTHONPATH": paths}
    with subprocess.Popen(
        [*child(WORKS), str(tmp_path)], stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=env
    ) as works:
        assert works.stdin is not None
        assert works.stdout is not None
        assert works.stderr is not None

        def say(words: str) -> None:
            assert works.stdin is not None
            works.stdin.write(words)
            works.stdin.flush()

        try:
            until(works.stdout.readline, {"event": "step", "waited": False})
            works.send_signal(signal.SIGTERM)  # a signal alone would leave the snapshot behind
            say("nonsense\npau")
            until(works.stdout.readline, {"event": "step", "waited": False})
            say("se\n")
            for _ in range(100):  # until a step has met the pause
                until(works.stdout.readline, {"event": "paused", "paused": True})
                time.sleep(0.05)
                say("resume\n")
                until(works.stdout.readline, {"event": "paused", "paused": False})
                steps = [json.loads(works.stdout.readline()) for _ in range(2)]
                if steps[-1] == {"event": "step", "waited": True}:
                    break
                say("pause\n")
            else:
                pytest.fail("it did not wait")
            if cancelled:
                say("cancel\n")
            else:
                works.stdin.close()
            assert [json.loads(line)["event"] for line in works.stdout][:1] in ([], ["step"])  # and nothing else
            assert works.wait(60) == process.CANCELLED == 130
            assert works.stderr.read().splitlines() == ["noise", "refused"]
        finally:
            works.kill()
    left = {path.name for path in tmp_path.iterdir()}
    assert left == ({"pictures"} if cancelled else {"pictures", "checkpoint-1"})


# The same in this process, with a system that is made up.
@pytest.mark.parametrize("console", [True, False])
def test_only_events_reach_the_standard_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, console: bool) -> None:
    turned: list[tuple[object, int]] = []

    def dup2(source: object, target: int) -> None:
        if source == 2 and not console:
            raise OSError(errno.EBADF, "there is none")
        turned.append((source, target))

    said = (tmp_path / "out").open("w", encoding="utf-8")
    asked: list[tuple[object, ...]] = []
    with monkeypatch.context() as patch:
        patch.setattr(os, "dup", lambda handle: asked.append(("dup", handle)) or 77)
        patch.setattr(os, "dup2", dup2)
        patch.setattr(os, "open", lambda path, how: (path, how))
        patch.setattr(os, "fdopen", lambda *given, **named: asked.append((*given, named)) or said)
        write = process.json_lines()
    assert asked == [("dup", 1), (77, "w", {"encoding": "utf-8"})]
    assert turned == [(2 if console else (os.devnull, os.O_WRONLY), 1)]
    write({"event": "log"})
    write({"event": "done"})
    assert (tmp_path / "out").read_text() == '{"event": "log"}\n{"event": "done"}\n'  # at once
    with pytest.raises(ValueError, match="JSON"):
        write({"loss": float("nan")})
    said.close()


@pytest.mark.parametrize(
    ("given", "told", "checkpoints"),
    [
        ([b"pause\nres", b"ume\npau", b"se\n", b""], [True, False, True], True),
        ([b"nonsense\n cancel \nresume\n", b"pause\n"], [False], False),
        ([b"cancel", b"\n", b"pause\n"], [], False),
        ([b"pau", b"se"], [], True),
    ],
)
def test_what_the_standard_input_says_is_done_until_it_closes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: list[bytes], told: list[bool], checkpoints: bool
) -> None:
    for name in ("snapshot", "checkpoint-1", "pictures"):
        (tmp_path / name).mkdir()
    read, ended, ignored = iter(given), list[int](), list[tuple[int, object]]()
    asked: list[tuple[int, int]] = []
    work: list[Callable[[], None]] = []

    class Thread:
        def __init__(self, target: Callable[[], None], **named: object) -> None:
            self._target = target

        def start(self) -> None:
            work.append(self._target)

    events: list[dict[str, Any]] = []
    with monkeypatch.context() as patch:
        patch.setattr(process, "threading", SimpleNamespace(Thread=Thread, Event=threading.Event))
        patch.setattr(signal, "signal", lambda *said: ignored.append(said))
        pause = process.obey_input(tmp_path, emit=events.append)
        patch.setattr(os, "read", lambda *said: asked.append(said) or next(read, b""))
        patch.setattr(process, "hurry", lambda: ended.append(0))
        patch.setattr(os, "_exit", ended.append)
        (wait,) = work
        wait()
    assert ended == [0, 130]  # it hurries, then it is gone
    assert ignored == [(signal.SIGTERM, signal.SIG_IGN)]
    assert {handle for handle, _ in asked} == {0}
    assert events == [{"event": "paused", "paused": paused} for paused in told]
    assert (tmp_path / "checkpoint-1").exists() is checkpoints
    assert not (tmp_path / "snapshot").exists()
    assert (tmp_path / "pictures").exists()
    if not (told and told[-1]):
        assert pause.hold() == 0.0


def test_how_long_a_pause_was(monkeypatch: pytest.MonkeyPatch) -> None:
    pause = process.Pause()
    assert pause.hold() == 0.0
    pause.set(True)
    now = iter((10.0, 12.5))

    def monotonic() -> float:
        pause.set(False)  # the reader goes on meanwhile
        return next(now)

    monkeypatch.setattr(process, "time", SimpleNamespace(monotonic=monotonic))
    assert pause.hold() == 2.5
    assert pause.hold() == 0.0


# -- its priority, threads and memory
def test_everything_else_on_the_machine_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[object] = []
    monkeypatch.setattr(os, "nice", given.append, raising=False)
    process.lower_priority()
    assert given == [10]
    monkeypatch.delattr(os, "nice")
    kernel = SimpleNamespace(GetCurrentProcess=lambda: 7, SetPriorityClass=lambda *said: given.append(said))
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    process.lower_priority()
    assert given[1:] == [(7, 0x4000)]  # BELOW_NORMAL_PRIORITY_CLASS
    monkeypatch.delattr(ctypes, "windll")
    process.lower_priority()  # a system that knows no priorities


@linux
def test_what_ends_gives_all_its_threads_the_usual_priority(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[tuple[int, ...]] = []

    def refused(*said: int) -> None:
        given.append(said)
        raise PermissionError

    monkeypatch.setattr(os, "setpriority", refused)
    monkeypatch.setattr(os, "getpriority", lambda which, who: 5)
    process.hurry()
    assert sorted(given) == sorted((os.PRIO_PROCESS, int(name), 5) for name in os.listdir("/proc/self/task"))
    monkeypatch.setattr(sys, "platform", "darwin")
    given.clear()
    process.hurry()
    assert given == []


def test_how_many_cores_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {0, 3, 5}, raising=False)
    assert process.cores() == 3
    monkeypatch.delattr(os, "sched_getaffinity")
    for known, cores in ((4, 4), (None, 1)):
        monkeypatch.setattr(os, "cpu_count", lambda known=known: known)
        assert process.cores() == cores


@pytest.mark.parametrize(
    ("before", "most", "after", "threads"),
    [(None, 0, None, 4), (None, 1, "1", 1), (None, 99, "4", 4), ("2", 0, "2", 2), ("0", 0, "0", 4), ("x", -1, "x", 4)],
)
def test_how_many_threads_the_model_uses(
    monkeypatch: pytest.MonkeyPatch, before: str | None, most: int, after: str | None, threads: int
) -> None:
    monkeypatch.setattr(process, "cores", lambda: 4)
    monkeypatch.setenv("OMP_NUM_THREADS", before or "")
    if before is None:
        monkeypatch.delenv("OMP_NUM_THREADS")
    process.limit_threads(most)
    assert os.environ.get("OMP_NUM_THREADS") == after
    assert process.threads() == threads
    told: list[int] = []
    monkeypatch.setitem(sys.modules, "torch", SimpleNamespace(set_num_threads=told.append))
    assert process.use_threads() == threads
    assert told == [threads]


@pytest.mark.skipif(os.name != "posix", reason="the system tells it on POSIX alone")
def test_the_peak_of_memory_is_in_megabytes_wherever_it_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    import resource

    monkeypatch.setattr(resource, "getrusage", lambda who: SimpleNamespace(ru_maxrss=2_000_000))
    for platform, peak in (("darwin", 2), ("linux", 2048)):
        monkeypatch.setattr(sys, "platform", platform)
        assert process.memory_mb() == peak
    monkeypatch.setitem(sys.modules, "resource", None)
    assert process.memory_mb() is None
