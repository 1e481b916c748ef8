"""Two programs on one case."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.errors import Cancelled
from lungseg_gui.core.mask import LEFT, RIGHT, Box
from lungseg_gui.services.journal import Journals, Written, journals
from lungseg_gui.services.journal.lock import Holder, Lock
from tests.services.journal.desk import PATIENCE_S, Desk, a_review

ROOT = Path(__file__).resolve().parents[3]
OTHER = """
import sys
from pathlib import Path
from lungseg_gui.core.mask import Box
from tests.services.journal.desk import Desk, a_review
desk = Desk(Path(sys.argv[1]))
desk.paint(Box(1, 1, 9, 9), 2)
desk.saved()
print("ready", flush=True)
sys.stdin.read()
desk.leave()
"""


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)


@pytest.fixture
def other(tmp_path: Path) -> subprocess.Popen[str]:
    """Another program that holds the case."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "model")])}
    program = subprocess.Popen(
        [sys.executable, "-c", OTHER, str(tmp_path)],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "ready\n"
    return program


def test_the_second_program_reads_and_says_who_holds_it(tmp_path: Path, other: subprocess.Popen[str]) -> None:
    with other:
        desk = Desk(tmp_path)
        assert f"(process {other.pid})" in desk.review.read_only
        assert Holder.me().host in desk.review.read_only
        assert desk.mask[1:9, 1:9].all()
        before = desk.mask
        desk.paint(Box(0, 0, 20, 20), RIGHT)
        assert desk.review.undo() is None
        assert desk.review.go_to(0) is None
        np.testing.assert_array_equal(desk.mask, before)
        np.testing.assert_array_equal(desk.review.mask.live, before)
        content = next((tmp_path / "journals").glob("*.journal")).read_bytes()
        desk.leave()
        assert next((tmp_path / "journals").glob("*.journal")).read_bytes() == content
        assert other.stdin is not None
        other.stdin.close()
        assert other.wait(60) == 0
    desk = Desk(tmp_path)
    assert desk.review.read_only == ""
    desk.paint(Box(0, 0, 20, 20), RIGHT)
    desk.leave()


def test_the_lock_of_a_killed_program_is_taken_over(tmp_path: Path, other: subprocess.Popen[str]) -> None:
    with other:
        other.send_signal(signal.SIGKILL)
        other.wait(60)
    (left,) = (tmp_path / "journals").glob("*.lock")
    assert json.loads(left.read_text())["pid"] == other.pid
    desk = Desk(tmp_path)
    assert desk.review.read_only == ""
    assert desk.mask[1:9, 1:9].all()
    desk.leave()
    assert not list((tmp_path / "journals").glob("*.lock"))


def test_a_holder_on_another_computer_is_respected(tmp_path: Path) -> None:
    path = tmp_path / "case.lock"
    path.write_text(json.dumps({"user": "weber", "host": "reading-room-2", "pid": 7}))
    holder = Lock(path).take()
    assert holder == Holder("weber", "reading-room-2", 7)
    assert holder is not None
    assert "weber on reading-room-2" in holder.sentence


@pytest.mark.parametrize("content", ["", "{", "[]", '{"user": 1}', "[" * 5000])
def test_a_damaged_lock_file_holds_nobody_up(tmp_path: Path, content: str) -> None:
    path = tmp_path / "case.lock"
    path.write_text(content)
    lock = Lock(path)
    assert lock.take() is None
    lock.release()


def test_a_lock_is_lost_with_its_file(tmp_path: Path) -> None:
    lock = Lock(tmp_path / "case.lock")
    assert not lock.lost  # nothing was held
    assert lock.take() is None
    assert not lock.lost
    lock.path.unlink()
    assert lock.lost
    lock.path.write_text("")  # somebody else's
    assert lock.lost
    lock.release()
    assert lock.path.exists()
    assert not lock.lost


def taken_away(desk: Desk) -> Path:
    """Delete the lock of the open case, as a tidying script does; return where it was."""
    (path,) = (desk.journals.folder).glob("*.lock")
    path.unlink()
    return path


def test_strokes_are_not_called_saved_while_another_program_has_taken_the_case_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journals, "RETRY_S", 0.05)
    desk = Desk(tmp_path)
    desk.paint(Box(0, 0, 4, 4), LEFT)
    desk.saved()
    told: list[Written] = []
    desk.journals.listen(told.append)
    path = taken_away(desk)
    path.write_text(json.dumps({"user": "weber", "host": "reading-room-2", "pid": 7}))
    content = path.with_suffix(".journal").read_bytes()
    desk.paint(Box(2, 2, 9, 9), RIGHT)
    assert not desk.journals.flush(1.0)
    until(lambda: any(written.error is not None for written in told))
    reasons = {written.error.message for written in told if written.error is not None}
    assert len(reasons) == 1
    assert "not saved: This image is being corrected by weber on reading-room-2" in reasons.pop()
    assert desk.journals.unsaved
    assert path.with_suffix(".journal").read_bytes() == content
    path.unlink()
    desk.leave()  # it is caught up
    again = Desk(tmp_path)
    assert (again.mask[4:9, 4:9] == RIGHT).all()
    again.leave()


def test_strokes_never_go_over_those_of_a_program_that_worked_on_the_case_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journals, "RETRY_S", 0.05)
    desk = Desk(tmp_path)
    desk.paint(Box(0, 0, 4, 4), LEFT)
    desk.saved()
    path = taken_away(desk)
    other = Desk(tmp_path)
    assert other.review.read_only == ""
    other.paint(Box(10, 10, 15, 15), LEFT)
    other.leave()
    content = path.with_suffix(".journal").read_bytes()
    told: list[Written] = []
    desk.journals.listen(told.append)
    desk.paint(Box(2, 2, 9, 9), RIGHT)
    until(lambda: any(written.error is not None for written in told))
    assert "another program has worked on this image" in str(told[-1].error)
    assert desk.journals.unsaved
    assert not path.exists()  # the case stays free
    desk.journals.close(0.0)
    assert path.with_suffix(".journal").read_bytes() == content


def test_a_case_opened_twice_in_one_program(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.paint(Box(0, 0, 4, 4), LEFT)
    desk.saved()
    again = desk.journals.open(desk.review.image.identity)
    assert again.journal is None
    assert "twice in this program" in again.read_only
    desk.journals.release(desk.review.image.identity)
    third = desk.journals.open(desk.review.image.identity)  # waits until it is closed
    assert third.journal is not None
    desk.journals.close()


def test_a_case_taken_off_the_list_leaves_nothing(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.paint(Box(0, 0, 4, 4), LEFT)
    desk.saved()
    desk.journals.remove(desk.review.image.identity)
    fresh = desk.journals.open(desk.review.image.identity)
    assert fresh.found is None
    desk.leave()
    assert not list((tmp_path / "journals").glob("*.journal"))


def test_a_case_that_is_opened_while_the_program_ends_stays_free(tmp_path: Path) -> None:
    """A decoding that runs on when the window closes opens its journal last of all."""
    journals = Journals(tmp_path)
    journals.close()
    with pytest.raises(Cancelled):
        journals.open(a_review((8, 8)).image.identity)
    another = Journals(tmp_path)
    assert another.open(a_review((8, 8)).image.identity).read_only == ""
    another.close()
