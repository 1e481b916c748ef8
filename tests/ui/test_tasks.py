"""Lanes and child processes: order, signals, cancelling, ends."""

from __future__ import annotations

import os
import re
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.ui import tasks
from lungseg_gui.ui.tasks import Lane, ProcessTask, Report, Task, Work


@pytest.fixture
def lane(qapp: object) -> Iterator[Lane]:
    lane = Lane("test")
    yield lane
    assert lane.close(5)


def test_a_result_arrives_in_the_window_s_thread(lane: Lane, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []

    def work(report: Report) -> int:
        threads.append(threading.current_thread())
        return 42

    task = Task(work)
    results: list[object] = []
    task.succeeded.connect(lambda result: (results.append(result), threads.append(threading.current_thread())))
    with qtbot.waitSignal(task.finished):
        lane.start(task)
    assert results == [42]
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux's threads have their own niceness")
def test_a_lane_steps_behind_the_window(lane: Lane, qtbot: QtBot) -> None:
    task = Task(lambda report: os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))
    found: list[object] = []
    task.succeeded.connect(found.append)
    with qtbot.waitSignal(task.finished):
        lane.start(task)
    mine = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    assert found == [min(mine + 5, 19)]


def test_progress_comes_before_the_result(lane: Lane, qtbot: QtBot) -> None:
    def work(report: Report) -> str:
        report(1)
        report(2)
        return "end"

    heard: list[object] = []
    task = Task(work)
    task.progressed.connect(heard.append)
    task.succeeded.connect(heard.append)
    with qtbot.waitSignal(task.finished):
        lane.start(task)
    assert heard == [1, 2, "end"]


def test_errors_arrive_as_sentences(lane: Lane, qtbot: QtBot) -> None:
    def told(report: Report) -> None:
        raise LungSegError("The file ends early.", remedy="Copy it again.")

    def unexpected(report: Report) -> None:
        raise KeyError("x")

    errors: list[LungSegError] = []
    for work in (told, unexpected):
        task = Task(work)
        task.failed.connect(errors.append)
        with qtbot.waitSignal(task.finished):
            lane.start(task)
    assert str(errors[0]) == "The file ends early. Copy it again."
    assert "KeyError" in errors[1].message
    assert isinstance(errors[1].cause, KeyError)


def test_a_cancelled_task_stops_at_its_next_report(lane: Lane, qtbot: QtBot) -> None:
    begun, go_on, reached = threading.Event(), threading.Event(), []

    def work(report: Report) -> None:
        begun.set()
        assert go_on.wait(60)
        report(1)
        reached.append("past the report")

    errors: list[object] = []
    task = Task(work)
    task.failed.connect(errors.append)
    lane.start(task)
    assert begun.wait(60)
    task.cancel()
    with qtbot.waitSignal(task.finished):
        go_on.set()
    assert reached == []
    assert isinstance(errors[0], Cancelled)


@pytest.mark.parametrize(("newest_first", "expected"), [(True, [0, 3, 2, 1]), (False, [0, 1, 2, 3])])
def test_the_order_of_a_lane(newest_first: bool, expected: list[int], qtbot: QtBot) -> None:
    lane = Lane("order", newest_first=newest_first)
    begun, go_on, order = threading.Event(), threading.Event(), []

    def work(number: int) -> None:
        order.append(number)
        begun.set()
        assert go_on.wait(60)

    tasks = [Task(lambda report, number=number: work(number)) for number in range(4)]
    lane.start(tasks[0])
    assert begun.wait(60)
    for task in tasks[1:]:
        lane.start(task)
    go_on.set()
    qtbot.waitUntil(lambda: all(task.done for task in tasks))
    assert order == expected
    assert lane.close(5)


def test_closing_works_off_what_was_begun_and_keeps_what_must_be_written(qtbot: QtBot) -> None:
    written: list[int] = []
    lane = Lane("disk")
    for number in range(5):
        lane.start(Task(lambda report, number=number: written.append(number)))
    assert lane.close(10, drop=False)
    assert written == [0, 1, 2, 3, 4]


def test_whoever_listened_to_a_task_is_let_go_with_it(lane: Lane, qtbot: QtBot) -> None:
    class Image:
        """Held by what listens, as a review is by what takes a prediction."""

    image = Image()
    left = weakref.ref(image)
    task = Task(lambda report: None)
    task.succeeded.connect(lambda _, image=image: None)
    lane.start(task)
    del task, image
    qtbot.waitUntil(lambda: left() is None)


def test_a_closed_lane_tells_nobody_how_its_tasks_ended(qtbot: QtBot) -> None:
    lane = Lane("closed")
    begun, go_on, told = threading.Event(), threading.Event(), []

    def work(report: Report) -> None:
        begun.set()
        assert go_on.wait(60)

    tasks = [Task(work), Task(lambda report: None)]
    for task in tasks:
        for signal in (task.succeeded, task.failed):
            signal.connect(told.append)
        task.finished.connect(lambda: told.append("finished"))
        lane.start(task)
    assert begun.wait(60)
    assert not lane.close(0)
    go_on.set()
    assert lane.close(10)
    qtbot.wait(100)
    assert told == []


def test_a_task_is_not_deleted_while_its_worker_is_still_in_it(lane: Lane, qtbot: QtBot) -> None:
    leave = threading.Event()

    class Slow(Task):
        def _do(self, work: Work) -> None:
            super()._do(work)
            assert leave.wait(30)  # as if the system had put the worker aside after it posted its result

    task = Slow(lambda report: None)
    with qtbot.waitSignal(task.finished):
        lane.start(task)
    qtbot.wait(100)
    assert shiboken6.isValid(task)
    leave.set()
    qtbot.waitUntil(lambda: not shiboken6.isValid(task))


def child(code: str) -> ProcessTask:
    return ProcessTask([sys.executable, "-c", code])


def test_a_child_tells_events_and_its_result(qtbot: QtBot) -> None:
    task = child(
        "import json\nprint('noise')\n"
        "print(json.dumps({'event': 'progress', 'epoch': 1}))\n"
        "print(json.dumps({'event': 'done', 'version': 'r1'}))"
    )
    events: list[dict[str, object]] = []
    results: list[dict[str, object]] = []
    task.progressed.connect(events.append)
    task.succeeded.connect(results.append)
    with qtbot.waitSignal(task.finished):
        task.start()
    assert [event["event"] for event in events] == ["progress", "done"]
    assert results[0]["version"] == "r1"


def test_a_child_s_error_is_passed_on(qtbot: QtBot) -> None:
    task = child(
        "import json; print(json.dumps({'event': 'error', 'message': 'Too few cases.', 'remedy': 'Accept more.'}))"
    )
    errors: list[LungSegError] = []
    task.failed.connect(errors.append)
    with qtbot.waitSignal(task.finished):
        task.start()
    assert str(errors[0]) == "Too few cases. Accept more."


@pytest.mark.parametrize(
    ("code", "words"), [("import os; os._exit(9)", "code 9"), ("import os; os.abort()", "by the system")]
)
def test_a_child_that_dies_is_a_sentence(code: str, words: str, qtbot: QtBot) -> None:
    task = child(code)
    errors: list[LungSegError] = []
    task.failed.connect(errors.append)
    with qtbot.waitSignal(task.finished):
        task.start()
    assert words in errors[0].message


def test_a_child_that_cannot_start_is_a_sentence(qtbot: QtBot) -> None:
    task = ProcessTask(["/nowhere/to/be/found"])
    errors: list[LungSegError] = []
    task.failed.connect(errors.append)
    with qtbot.waitSignal(task.finished):
        task.start()
    assert "could not be started" in errors[0].message


def test_cancelling_is_told_before_the_child_is_gone(qtbot: QtBot) -> None:
    deaf = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN)"
    task = child(f"{deaf}; print('{{}}', flush=True); time.sleep(60)")
    told: list[bool] = []
    task.failed.connect(lambda error: told.append(isinstance(error, Cancelled) and task.running))
    with qtbot.waitSignal(task.progressed):
        task.start()
    with qtbot.waitSignal(task.finished):
        task.cancel()
        assert told == [True]
        task.cancel()
    assert told == [True]


def test_what_was_done_before_it_was_cancelled_is_done(qtbot: QtBot) -> None:
    task = child("""print('{"event": "done", "version": "r2"}', flush=True); import sys; sys.stdin.read()""")
    ends: list[object] = []
    task.failed.connect(ends.append)
    task.succeeded.connect(ends.append)
    with qtbot.waitSignal(task.progressed):
        task.start()
    with qtbot.waitSignal(task.finished):
        task.cancel()
    assert ends == [{"event": "done", "version": "r2"}]


def test_cancelling_ends_the_child(qtbot: QtBot) -> None:
    task = child("import sys, time; print('{}', flush=True); sys.stdin.read(); time.sleep(60)")
    errors: list[LungSegError] = []
    task.failed.connect(errors.append)
    with qtbot.waitSignal(task.progressed):
        task.start()
    with qtbot.waitSignal(task.finished):
        task.cancel()
    assert isinstance(errors[0], Cancelled)
    assert not task.running


@pytest.mark.parametrize(("end", "said"), [("cancel", "cancel\n"), ("close", "")])
def test_a_child_learns_whether_it_was_cancelled_or_the_program_closes(
    qtbot: QtBot, tmp_path: Path, end: str, said: str
) -> None:
    heard = tmp_path / "heard"
    deaf = "import pathlib, signal, sys; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('{}', flush=True)"
    task = child(f"{deaf}; pathlib.Path({str(heard)!r}).write_text(sys.stdin.read())")
    with qtbot.waitSignal(task.progressed):
        task.start()
    with qtbot.waitSignal(task.finished):
        getattr(task, end)()
    assert heard.read_text() == said


def test_a_task_that_has_not_begun_is_taken_back_with_all_it_holds(lane: Lane, qtbot: QtBot) -> None:
    class Image:
        pass

    began, free = threading.Event(), threading.Event()
    first = Task(lambda report: (began.set(), free.wait(60)))
    lane.start(first)
    assert began.wait(60)
    image, told = Image(), list[str]()
    held = weakref.ref(image)
    second = Task(lambda report, image=image: told.append("ran"))
    del image
    second.succeeded.connect(lambda _: told.append("succeeded"))
    second.failed.connect(lambda _: told.append("failed"))
    second.finished.connect(lambda: told.append("finished"))
    lane.start(second)
    assert lane.withdraw(second)
    assert told == ["finished"]
    assert held() is None
    assert not lane.withdraw(second)
    assert not lane.withdraw(first)  # it runs: its result comes
    with qtbot.waitSignal(first.succeeded):
        free.set()
    assert lane.wait(5)
    assert told == ["finished"]


def test_a_lane_has_only_what_has_a_name_where_nothing_else_waits_or_runs(lane: Lane) -> None:
    begun, go_on = threading.Event(), threading.Event()
    assert lane.has_only("late")
    running = Task(lambda report: (begun.set(), go_on.wait(60)), name="late")
    lane.start(running)
    assert begun.wait(60)
    assert lane.has_only("late")
    assert not lane.has_only("export")
    other = Task(lambda report: None, name="export")
    lane.start(other)
    assert not lane.has_only("late")
    assert lane.withdraw(other)
    go_on.set()
    assert lane.wait(60)


def _heard(lane: Lane, work: Work) -> tuple[list[object], Task]:
    heard: list[object] = []
    task = lane.do(
        work,
        name="test",
        progressed=lambda step: heard.append(("step", step)),
        done=lambda result: heard.append(("done", result)),
        failed=lambda error: heard.append(("failed", str(error))),
        finished=lambda: heard.append("finished"),
    )
    return heard, task


def test_what_a_lane_does_is_followed_by_done_or_by_failed(lane: Lane, qtbot: QtBot) -> None:
    def good(report: Report) -> int:
        report("half")
        return 42

    def bad(report: Report) -> int:
        raise LungSegError("The file ends early.")

    heard, _ = _heard(lane, good)
    refused, task = _heard(lane, bad)
    assert heard == []  # whoever asks has gone on before anything is told
    qtbot.waitUntil(lambda: task.done)
    assert heard == [("step", "half"), ("done", 42), "finished"]
    assert refused == [("failed", "The file ends early."), "finished"]


def test_what_is_withdrawn_from_a_lane_is_finished_and_neither_done_nor_failed(lane: Lane, qtbot: QtBot) -> None:
    go_on = threading.Event()
    lane.do(lambda report: go_on.wait(60), name="in the way")
    heard, task = _heard(lane, lambda report: 42)
    assert lane.withdraw(task)
    go_on.set()
    qtbot.waitUntil(lambda: lane.idle)
    assert heard == ["finished"]


def test_what_is_given_up_fails_as_cancelled(lane: Lane, qtbot: QtBot) -> None:
    go_on = threading.Event()
    heard, task = _heard(lane, lambda report: go_on.wait(60))
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: task.done)
    assert heard == [("failed", str(Cancelled())), "finished"]


def test_a_lane_that_is_closed_tells_nobody(qtbot: QtBot) -> None:
    lane, begun = Lane("closing"), threading.Event()
    heard, _ = _heard(lane, lambda report: begun.set())
    assert begun.wait(60)
    assert lane.close(60)
    QCoreApplication.sendPostedEvents()
    assert heard == []


def test_what_is_last_is_done_once_nothing_else_waits(qtbot: QtBot) -> None:
    lane, begun, go_on, order = Lane("order", newest_first=True), threading.Event(), threading.Event(), []
    lane.do(lambda report: (begun.set(), go_on.wait(60)), name="in the way")
    assert begun.wait(60)  # else what comes next would be done before it
    for number in (1, 2):
        lane.do(lambda report, number=number: order.append(number), name=str(number))
    lane.do(lambda report: order.append("last"), name="last", last=True)
    go_on.set()
    qtbot.waitUntil(lambda: lane.idle)
    assert order == [2, 1, "last"]
    assert lane.close(5)


def test_work_away_from_the_window_and_questions_have_one_way_each() -> None:
    """Twenty-eight tasks were made and joined by hand, and five boxes asked what may be lost."""
    ui = Path(tasks.__file__).parent
    sources = {path.relative_to(ui).as_posix(): path.read_text(encoding="utf-8") for path in ui.rglob("*.py")}
    assert [name for name, text in sources.items() if re.search(r"(?<!Process)\bTask\(", text)] == ["tasks.py"]
    assert [name for name, text in sources.items() if "QMessageBox" in text] == ["questions.py"]
