"""Learning from accepted cases: the child, its window, and its result until it was seen; all three are stand-ins."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from lungseg_gui import jobs
from lungseg_gui.core.errors import Cancelled
from lungseg_gui.services.files import FolderGone
from lungseg_gui.services.finetune import Interrupted, Result
from lungseg_gui.ui.controllers import learning as module
from lungseg_gui.ui.dialogs import finetune as dialogs
from tests.ui.controllers.standins.desks.learning import FULL, NOTES, Desk, Notes


@pytest.fixture
def desk(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    def notes(*_: object) -> Notes:
        NOTES.append(Notes())
        return NOTES[-1]

    monkeypatch.setattr(module, "RunNotes", notes)
    monkeypatch.setattr(module, "require_place", lambda _: None)
    desk = Desk(tmp_path)
    monkeypatch.setattr(module, "ProcessTask", desk.child)
    monkeypatch.setattr(dialogs, "FinetuneWindow", desk.dialog)
    return desk


def counts(sentence: str = "", new: int = 3) -> Any:  # noqa: ANN401 - of the training set
    return SimpleNamespace(sentence=sentence, new=new)


# -- whether one can start
@pytest.mark.parametrize(
    ("known", "words"),
    [
        (None, "The training set is being read."),
        (counts("Too few cases.", 0), "Too few cases."),
        (counts("Too few cases.", 2), "Too few cases."),
        (counts(new=0), "No case has been accepted since the last training."),
        (counts(), ""),
    ],
)
def test_it_says_why_no_training_can_start(desk: Desk, known: object, words: str) -> None:
    if known is not None:
        desk.versions.counted.emit(known)
    assert desk.learning.why_not() == words
    desk.start()
    assert desk.learning.why_not() == ""  # it can be shown
    assert desk.learning.running


def test_what_earlier_programs_left_is_looked_for_once(desk: Desk) -> None:
    for _ in range(2):
        desk.versions.counted.emit(counts())
    assert desk.notes.did == ["look back"]
    assert [len(desk.told), desk.window.actions_table.refreshed] == [2, 2]
    assert desk.told[-1][1:] == ("", False)
    assert desk.status.shown[-1] == ("", None, "Show the training result")


# -- the run
def test_a_training_starts_with_its_window(desk: Desk, tmp_path: Path) -> None:
    child = desk.start()
    assert child.said == ["start"]
    assert desk.notes.did == ["read rows", "begin lung-field"]
    assert desk.shown.did == ["begin"]
    assert desk.shown.visible
    assert desk.told == [(None, "starting", False)]
    assert desk.status.shown == [("Training: starting", 0.0, "Show training progress")]
    assert str(tmp_path / "training") in child.argv
    assert child.argv[child.argv.index("--device") + 1] == "cpu"
    assert "PYTHONPATH" in child.environment
    assert "" not in child.environment["PYTHONPATH"].split(":")
    desk.shown.visible = False
    desk.learning.start_or_show()
    assert desk.shown.visible
    assert len(desk.children) == len(desk.dialogs) == 1
    desk.shown.visible = False
    desk.status.training.clicked.emit()
    assert desk.shown.visible


def test_without_the_data_folder_none_starts(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_: Path) -> None:
        raise FolderGone(Path("/data"), OSError(2, "gone"))

    monkeypatch.setattr(module, "require_place", gone)
    desk.learning.start_or_show()
    (name, words), *more = desk.messages.errors
    assert (name, more) == ("learning", [])
    assert words.startswith("Training cannot start: the data folder is gone.")
    assert desk.dialogs == desk.children == []
    assert not desk.learning.running


@pytest.mark.parametrize(
    ("event", "words", "share"),
    [
        ({"epoch": 1, "epochs": 4}, "0 %", 0.0),
        ({"epoch": 3, "epochs": 4}, "50 %", 0.5),
        ({"epoch": 3, "epochs": 4, "done": 0.61}, "61 %", 0.61),
        ({"epoch": 0, "epochs": 0}, "0 %", 0.0),
        ({}, "0 %", 0.0),
    ],
)
def test_its_progress_is_told(desk: Desk, event: dict[str, Any], words: str, share: float) -> None:
    child = desk.start()
    child.progressed.emit({"event": "data"})
    told = len(desk.told)
    for _ in range(2):
        child.progressed.emit({"event": "progress", **event})
    assert desk.told[told:] == [(None, words, False)]  # the same figure is told once
    assert desk.status.shown[-1] == (f"Training: {words}", share, "Show training progress")
    assert len(desk.shown.did) == 4


def test_it_waits_and_goes_on_as_the_reader_says(desk: Desk) -> None:
    desk.learning.pause(True)
    child = desk.start()
    desk.shown.calls["pause"](True)
    desk.shown.calls["pause"](False)
    assert child.said == ["start", "pause", "resume"]


def test_cancelled_it_has_changed_nothing_and_another_can_start_at_once(desk: Desk) -> None:
    desk.learning.cancel()
    assert desk.told == []
    child = desk.start()
    desk.shown.calls["cancel"]()
    assert child.said == ["start", "cancel"]
    assert desk.notes.did[-1] == "end"
    assert not desk.learning.running
    assert desk.told[-1] == (None, "", False)
    other = desk.start()
    assert other is not child
    child.end(Cancelled())
    assert desk.shown.did[-1] == "cancelled"
    assert desk.learning.running
    assert desk.told[-1] == (None, "starting", False)
    desk.learning.close()
    assert child.said == ["start", "cancel"]  # it has ended
    assert other.said == ["start", "close"]


def test_one_that_was_done_before_it_could_be_cancelled_is_shown(desk: Desk) -> None:
    child = desk.start()
    desk.learning.cancel()
    child.end(event="done", accepted=True, version="r2")
    assert desk.shown.did[-1] == {"event": "done", "accepted": True, "version": "r2"}
    assert desk.versions.did == ["taken over r2", "refresh"]


def test_an_accepted_version_is_used(desk: Desk) -> None:
    child = desk.start()
    before = len(desk.shown.did)
    child.end(event="done", accepted=True, version="r2")
    assert desk.versions.did == ["taken over r2", "refresh"]
    assert len(desk.shown.did) == before  # its window has heard it as the child said it
    assert desk.messages.toasted == []
    assert desk.notes.did[2:] == ["end", "seen"]
    assert not desk.learning.running
    assert desk.told[-1] == (None, "", False)
    assert child.said == ["start"]
    desk.learning.close()
    assert child.said == ["start"]
    assert not any(words.startswith("put off") for words in desk.notes.did)


@pytest.mark.parametrize(
    ("offered", "words"),
    [(False, "r2 stays a candidate: r1 is in use"), (True, "r2 awaits your decision: r1 is in use")],
)
def test_a_result_waits_until_it_is_seen(desk: Desk, offered: bool, words: str) -> None:
    child = desk.start()
    desk.shown.visible = False
    child.end(event="done", version="r2", parent_version="r1", offered=offered)
    assert desk.messages.toasted == [words]
    assert desk.notes.did[2:] == ["end"]
    assert desk.told[-1] == (None, "", True)
    assert desk.status.shown[-1] == ("Training ended", None, "Show the training result")
    assert desk.learning.why_not() == ""
    toast = desk.messages.toasts[0]
    assert toast.action == "Show"
    toast.press()
    assert desk.shown.visible
    assert desk.notes.did[3:] == ["seen"]
    assert desk.told[-1] == (None, "", False)
    assert desk.status.shown[-1][0] == ""
    told = len(desk.told)
    desk.learning.show()
    assert len(desk.told) == told
    assert len(desk.children) == 1


def test_a_result_that_is_on_the_screen_is_not_told_again(desk: Desk) -> None:
    desk.start().end(event="done", version="r2", parent_version="r1")
    assert desk.messages.toasted == []
    desk.start().end()
    assert desk.messages.toasted == []


@pytest.mark.parametrize("visible", [True, False])
def test_a_failure_is_told_where_the_reader_is(desk: Desk, visible: bool) -> None:
    child = desk.start()
    desk.shown.visible = visible
    child.end(FULL)
    assert desk.shown.did[-1] == ("The disk is full.", "Free some space.")
    assert desk.notes.did[2:] == ["end", *(["seen"] if visible else [])]
    assert desk.messages.toasted == ([] if visible else ["The disk is full."])
    assert desk.told[-1][2] is not visible
    assert desk.versions.did == ["refresh"]


def test_a_cancelled_child_is_no_failure(desk: Desk) -> None:
    child = desk.start()
    desk.learning.cancel()
    child.end(Cancelled())
    assert desk.shown.did[-1] == "cancelled"
    assert desk.notes.did[2:] == ["end"]
    assert desk.messages.toasted == []
    assert desk.versions.did == ["refresh"]


def test_masks_that_are_right_are_noted(desk: Desk) -> None:
    desk.learning.confirm({"case": "sha"})
    desk.lanes.run()
    assert desk.confirmed == [{"case": "sha"}]
    assert desk.versions.did == ["refresh"]
    desk.error = FULL
    desk.learning.confirm({"case": "sha"})
    desk.lanes.run()
    assert desk.messages.errors == [("confirmation", "The disk is full. Free some space.")]
    assert desk.versions.did == ["refresh"]


# -- the end of the program
@pytest.mark.parametrize(
    ("answer", "may", "said"),
    [("Stay", False, []), ("Stop training", True, ["cancel"]), ("Resume next time", True, [])],
)
def test_the_end_of_the_program_asks_what_becomes_of_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, answer: str, may: bool, said: list[str]
) -> None:
    questions: list[str] = []

    def ask(_: object, question: str, **__: str) -> str:
        questions.append(question)
        return answer

    monkeypatch.setattr(module, "choose", ask)
    assert desk.learning.may_close()
    assert questions == []
    child = desk.start()
    assert desk.learning.may_close() is may
    assert questions == ["Training is running (starting)."]
    assert child.said[1:] == said
    desk.learning.close()
    put_off = [words for words in desk.notes.did if words.startswith("put off")]
    assert put_off == ([] if said else ["put off lung-field"])
    assert child.said[-1] == "close"
    assert desk.shown.did[-1] == "close"


def test_an_end_without_a_training_closes_nothing(desk: Desk) -> None:
    desk.learning.close()
    assert desk.notes.did == []
    assert desk.dialogs == []


# -- what an earlier program left
def left(*, accepted: bool = False) -> jobs.LeftBehind:
    events: Any = ({"event": "data", "cases": [{"case_id": "c1"}]},)
    last: Any = {"event": "done", "accepted": accepted}
    return jobs.LeftBehind(result=Result("run", last, events), rows={"c1": ("/x/a", "a")})


@pytest.mark.parametrize("accepted", [True, False])
def test_a_result_that_nobody_saw_waits_as_if_it_had_just_ended(desk: Desk, accepted: bool) -> None:
    desk.versions.counted.emit(counts(new=0))
    desk.notes.take(left(accepted=accepted))
    assert desk.told[-1][2] is True
    assert desk.versions.did == (["refresh"] if accepted else [])
    assert desk.learning.why_not() == ""
    desk.learning.start_or_show()
    row = {"case_id": "c1", "key": "/x/a", "name": "a"}
    assert desk.shown.did == [
        "begin",
        {"event": "data", "cases": [row]},
        {"event": "done", "accepted": accepted},
        "in use: r1",
    ]
    assert desk.notes.did[1:] == ["seen"]
    assert desk.children == []
    desk.learning.show()
    assert len(desk.shown.did) == 4  # once


@pytest.mark.parametrize("last", [{"event": "done"}, {"event": "done", "cases": [7]}])
def test_a_damaged_event_of_a_result_keeps_nobody_from_the_next_training(desk: Desk, last: dict[str, Any]) -> None:
    desk.versions.counted.emit(counts())
    events: Any = ({"event": "suspects", "cases": [5]}, {"event": "phase"})
    desk.notes.take(jobs.LeftBehind(result=Result("run", last, events)))
    desk.learning.start_or_show()
    damaged = ("The result of the last training was damaged: any new version is on the Models page.", "")
    assert desk.shown.did == ["begin", {"event": "phase"}, damaged if "cases" in last else last, "in use: r1"]
    assert desk.notes.did[-1] == "seen"
    desk.start()
    assert desk.learning.running


def test_what_was_left_is_not_shown_over_a_training_that_runs(desk: Desk) -> None:
    desk.versions.counted.emit(counts())
    desk.start()
    desk.notes.take(left())
    assert desk.told[-1][2] is False
    desk.learning.show()
    assert desk.shown.did == ["begin"]


def test_a_new_training_takes_the_place_of_what_was_left(desk: Desk) -> None:
    desk.versions.counted.emit(counts())
    desk.notes.take(jobs.LeftBehind(result=left().result, interrupted=Interrupted("retrocardiac", asked=True)))
    assert desk.notes.did[1:] == ["read rows", "begin retrocardiac"]
    assert desk.messages.toasted == ["Training resumes"]
    assert desk.told[-1] == (desk.told[-1][0], "starting", False)
    desk.messages.toasts[0].press()
    assert desk.shown.did == ["begin"]
    desk.learning.close()
    assert desk.notes.did[-1] == "put off retrocardiac"


def test_one_that_was_cut_short_is_offered(desk: Desk) -> None:
    desk.versions.counted.emit(counts())
    desk.notes.take(jobs.LeftBehind(interrupted=Interrupted("retrocardiac", asked=False)))
    assert desk.children == []
    banner = desk.messages.banners["training"]
    assert banner.severity == "info"
    banner.actions["Discard"]()
    assert desk.notes.did[-1] == "drop"
    banner.actions["Resume"]()
    assert len(desk.children) == 1
    assert desk.notes.did[-1] == "begin retrocardiac"
    banner.actions["Resume"]()
    assert len(desk.children) == 1


def test_nothing_is_offered_where_nothing_was_left(desk: Desk) -> None:
    desk.versions.counted.emit(counts())
    told = len(desk.told)
    desk.notes.take(jobs.LeftBehind())
    assert len(desk.told) == told + 1
    assert desk.told[-1][2] is False
    assert desk.messages.banners == {}
    assert desk.messages.toasted == []
    desk.damaged = "Confirm again."
    desk.notes.take(jobs.LeftBehind(damaged="The result was damaged."))
    assert list(desk.messages.words.values()) == ["The result was damaged.", "Confirm again."]


# -- names
def test_cases_have_their_rows_and_names_and_those_read_blind_are_left_out(desk: Desk) -> None:
    child = desk.start()
    desk.notes.known({"c1": ("/x/a", "a"), "c2": (jobs.OUT_OF_SIGHT, "")})
    told: dict[str, Any] = {"event": "scores", "n": 1, "cases": 3}
    told |= {place: [{"case_id": "c1"}, {"case_id": "c2"}, {"case_id": "c3"}] for place in ("pictures", "worst")}
    child.progressed.emit(told)
    event: Any = desk.shown.did[-1]
    rows = [{"case_id": "c1", "key": "/x/a", "name": "a"}, {"case_id": "c3", "key": "", "name": ""}]
    assert event == {"event": "scores", "n": 1, "cases": 3, "pictures": rows, "worst": rows}


def test_suspects_are_named_once_their_names_are_known(desk: Desk) -> None:
    child = desk.start()
    desk.notes.known({})
    assert desk.shown.did == ["begin"]
    child.progressed.emit({"event": "suspects", "cases": [{"case_id": "c1"}]})
    desk.learning.follow_reader()
    assert desk.notes.did[-1] == "read rows"
    desk.notes.known({"c1": ("/x/a", "a")})
    event: Any = desk.shown.did[-1]
    assert event["cases"] == [{"case_id": "c1", "key": "/x/a", "name": "a"}]
    child.end(event="done", version="r2", parent_version="r1")
    desk.start()
    number = len(desk.shown.did)
    desk.notes.known({"c1": ("/x/a", "a")})
    assert len(desk.shown.did) == number  # those were of the training before


def test_a_case_that_is_chosen_in_the_window_is_told(desk: Desk) -> None:
    desk.start()
    desk.shown.calls["open_case"]("/x/a", "A hole.")
    assert desk.chosen == [("/x/a", "A hole.")]


def test_the_window_says_which_version_is_in_use(desk: Desk) -> None:
    desk.versions.changed.emit("r2")
    assert desk.dialogs == []
    desk.start()
    desk.versions.changed.emit("r2")
    assert desk.shown.did[-1] == "in use: r2"
