"""A result is kept until it was seen, and a training that was cut short is known at the next start."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from lungseg_gui.core.protocol import RETROCARDIAC
from lungseg_gui.services.finetune import Options, Runs, entry
from lungseg_gui.services.finetune.runs import EVENTS, Record, keep_result

DONE: dict[str, Any] = {"event": "done", "version": "r2", "sha256": "ab", "accepted": True, "learned": {"case_1": "f0"}}


@pytest.fixture
def runs(tmp_path: Path) -> Runs:
    return Runs(tmp_path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "jobs" / "20261128-100000-7-x"
    folder.mkdir(parents=True)
    return folder


def there(name: str, sha256: str) -> bool:
    return (name, sha256) == ("r2", "ab")


def test_a_result_stays_until_it_was_seen(runs: Runs, folder: Path) -> None:
    assert runs.unseen(there) is None
    told: list[dict[str, Any]] = []
    record = Record(folder, told.append)
    record({"event": "phase", "phase": "learn"})
    record({"event": "progress", "epoch": 1})
    keep_result(folder, DONE)
    record(DONE)
    assert told[-1]["run"] == folder.name
    for _ in range(2):  # over any number of restarts
        result = runs.unseen(there)
        assert result is not None
        assert (result.run, result.last["version"]) == (folder.name, "r2")
        assert [event["event"] for event in result.events] == ["phase", "progress"]
        assert result.learned == {"case_1": "f0"}
    runs.mark_seen()
    assert runs.unseen(there) is None


def test_pictures_of_forgotten_cases_and_of_the_worklist_go(runs: Runs, folder: Path) -> None:
    names = ("pictures/case_1-before.png", "snapshot/imagesTr/case_1_0000.png", "pictures/worklist-0-after.png")
    kept = folder / "pictures" / "case_2-before.png"
    for path in (*(folder / name for name in names), kept):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"png")
    runs.forget(["case_1"])
    assert [path for path in folder.rglob("*.png")] == [kept]


def test_a_result_whose_version_is_not_there_is_none(runs: Runs, folder: Path) -> None:
    keep_result(folder, DONE)  # and killed before the version was published, or the version was deleted since
    assert runs.unseen(lambda name, sha256: False) is None
    assert runs.unseen(there) is not None
    keep_result(folder, {**DONE, "sha256": ""})  # of an earlier program
    assert runs.unseen(there) is None


def test_the_last_training_counts(runs: Runs, folder: Path) -> None:
    keep_result(folder, DONE)
    later = folder.with_name("20261128-110000-8-y")
    later.mkdir()
    Record(later, lambda event: None)({"event": "error", "message": "The disk is full.", "remedy": "Free some."})
    result = runs.unseen(lambda name, sha256: False)
    assert result is not None
    assert (result.run, result.last["message"]) == (later.name, "The disk is full.")
    runs.mark_seen(later.name)
    assert runs.unseen(there) is None


def test_events_that_were_cut_off_are_left_out(runs: Runs, folder: Path) -> None:
    keep_result(folder, DONE)
    (folder / EVENTS).write_bytes(b'{"event": "phase"}\n[1]\n\xff\xfe\n{"event": "prog')
    result = runs.unseen(there)
    assert result is not None
    assert result.events == ({"event": "phase"},)


DAMAGED = [b"", b"[]", b"{", b"\xff", b"[" * 100_000, b"{}", b'{"event": ["done"]}']


@pytest.mark.parametrize("content", DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_result_is_kept_aside_and_told_once(runs: Runs, folder: Path, content: bytes) -> None:
    (folder / "result.json").write_bytes(content)
    told: list[str] = []
    for _ in range(2):
        assert runs.unseen(there, told=told.append) is None
    assert told == [
        "The result of the last training was damaged: any new version is on the Models page. "
        "The damaged file is kept as result-damaged.json."
    ]
    assert (folder / "result-damaged.json").read_bytes() == content


@pytest.mark.parametrize("depth", [700, 5000])  # that Python reads, and that it does not
def test_what_is_nested_deep_in_a_result_or_its_events_stops_nothing(runs: Runs, folder: Path, depth: int) -> None:
    runs.begin("lung field")
    content = b'{"said": {}, "event": "done", "x": ' + b"[" * depth + b"]" * depth + b"}"
    for name in (EVENTS, "result.json"):
        (folder / name).write_bytes(content)
    assert (runs.learned(), runs.unseen(there)) == ({}, None)
    keep_result(folder, DONE)
    result = runs.unseen(there)
    assert result is not None
    assert len(result.events) <= 1


def test_a_damaged_result_that_was_seen_is_nobodys_business_and_a_training_with_one_has_ended(
    runs: Runs, folder: Path
) -> None:
    runs.begin("lung field")
    (folder / "result.json").write_bytes(b"{")
    runs.mark_seen()
    told: list[str] = []
    assert runs.unseen(there, told=told.append) is None
    assert told == []
    (folder / "seen").unlink()
    assert runs.unseen(there, told=told.append) is None
    os.utime(folder.parent / "started.json", (1, 1))
    assert (len(told), runs.interrupted()) == (1, None)


@pytest.mark.parametrize("content", [*DAMAGED, b'{"protocol": ["x"]}'], ids=range(len(DAMAGED) + 1))
def test_with_a_damaged_note_a_training_that_was_cut_short_is_known_by_its_events(
    runs: Runs, folder: Path, content: bytes
) -> None:
    (folder.parent / "started.json").write_bytes(content)
    assert runs.interrupted() is None  # it had not begun
    with (folder / EVENTS).open("wb") as stream:
        stream.write(b'{"event": "phase", "phase": "snapshot"}\n' + b"[" * 100_000 + b"\n")
        stream.write(json.dumps({"event": "phase", "phase": "split", "protocol": RETROCARDIAC}).encode() + b"\n")
    found = runs.interrupted()
    assert found is not None
    assert (found.protocol, found.asked) == (RETROCARDIAC, False)
    keep_result(folder, DONE)
    os.utime(folder / "result.json", (1, 1))
    assert runs.interrupted() is None  # that run had ended


def test_what_trainings_learned_is_known_by_their_results(runs: Runs, folder: Path) -> None:
    assert runs.learned() == {}
    keep_result(folder, DONE)
    for number, learned in enumerate(({"case_1": "f1", "case_2": 7}, ["case_3"])):
        later = folder.with_name(f"20261129-10000{number}-7-x")
        later.mkdir()
        keep_result(later, {**DONE, "learned": learned})
    assert runs.learned() == {"case_1": "f1"}


def test_what_was_cut_short_is_known(runs: Runs) -> None:
    assert runs.interrupted() is None
    runs.begin("lung field")
    found = runs.interrupted()
    assert found is not None
    assert (found.protocol, found.asked) == ("lung field", False)
    runs.begin("lung field", asked=True)
    found = runs.interrupted()
    assert found is not None
    assert found.asked
    runs.end()
    assert runs.interrupted() is None
    runs.end()


def test_a_training_that_had_ended_was_not_cut_short(runs: Runs, folder: Path) -> None:
    runs.begin("lung field")
    keep_result(folder, DONE)  # and the program was killed before it noted the end
    os.utime(folder.parent / "started.json", (1, 1))
    assert runs.interrupted() is None
    os.utime(folder / "result.json", (0, 0))  # of a training before that
    assert runs.interrupted() is not None


def test_what_is_dropped_leaves_no_checkpoint(runs: Runs, folder: Path) -> None:
    runs.begin("lung field")
    (folder / "checkpoint-1").mkdir()
    (folder / "checkpoint-1" / "learning-512px.pt").touch()
    runs.drop()
    assert runs.interrupted() is None
    assert not list(folder.parent.glob("*/checkpoint-*"))


def test_a_full_disk_costs_the_record_and_nothing_else(tmp_path: Path) -> None:
    told: list[dict[str, Any]] = []
    Record(tmp_path / "gone", told.append)({"event": "phase"})
    assert told == [{"event": "phase"}]
    assert json.dumps(told)


def test_the_child_is_told_all_that_its_command_was_given(tmp_path: Path) -> None:
    asked = entry.command(
        tmp_path / "set", tmp_path, base="r3", seed=7, device="cpu", precision="float32", protocol=RETROCARDIAC
    )
    told = entry._parsed(asked[asked.index("finetune") + 1 :])  # pyright: ignore[reportPrivateUsage]
    assert told == Options(
        tmp_path / "set", tmp_path, base="r3", seed=7, device="cpu", precision="float32", protocol=RETROCARDIAC
    )
