"""Forgetting a study that is named, and cases that were not opened for long: what is asked, taken off and told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QDialog

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.study import Study
from lungseg_gui.jobs import forgetting as jobs
from lungseg_gui.jobs.forgetting import Forgotten, Kept
from lungseg_gui.ui.controllers.forgetting import Forgetting, forgetting_commands
from lungseg_gui.ui.dialogs import forget as dialogs
from tests.ui.controllers.standins import Lanes, Messages, Pane, Settings, row

FULL = LungSegError("The disk is full.")


class Box:
    def __init__(self, checked: bool) -> None:
        self.isChecked = lambda: checked


class Desk:
    def __init__(self) -> None:
        self.lanes, self.messages, self.settings = Lanes(), Messages(), Settings()
        self.current = "/x/a"
        self.chosen = True
        self.learning = False
        self.open: set[str] = set()
        self.spoken: set[str] = set()
        self.taken: list[tuple[list[str], list[str]]] = []
        self.let_go: list[list[str]] = []
        self.kept = Kept((row("/x/a"), row("/x/b")), Study())
        self.reports: list[tuple[int, int]] = []
        self.asked: list[Path] = []
        self.dialogs: list[dict[str, Any]] = []
        self.answer = QDialog.DialogCode.Accepted
        self.boxes: tuple[bool, bool] = (True, False)
        self.forgotten: list[tuple[Kept, bool, bool]] = []
        self.result = Forgotten(2, 0, 0)
        self.error: LungSegError | None = None
        services: Any = SimpleNamespace(
            lanes=self.lanes, settings=self.settings, library=None, journals=None, training_set="set", home=None
        )
        window: Any = Pane()
        self.window = window
        some: Any = {"worklist": self, "flow": self, "learning": lambda: self.learning}
        messages: Any = self.messages
        self.forgetting = Forgetting(window, services, messages, **some)
        self.told: list[str] = []
        self.forgetting.training_set_changed.connect(lambda: self.told.append("training set"))
        self.forgetting.forgot.connect(lambda: self.told.append("forgot"))

    # -- the worklist and what is open
    def take_off(self, keys: Sequence[str], *, goes_too: Sequence[str]) -> None:
        self.taken.append((list(keys), list(goes_too)))

    def forget(self, keys: Sequence[str]) -> None:
        self.let_go.append(list(keys))

    def speaks_for(self, key: str) -> bool:
        return key in self.spoken

    def decoded(self, key: str) -> object:
        return key if key in self.open else None

    # -- the jobs
    def kept_of_file(self, path: Path, *, report: Callable[[object], None], **_: object) -> Kept:
        self.asked.append(path)
        if self.error is not None:
            raise self.error
        for step in self.reports:
            report(step)
        return self.kept

    def delete(self, kept: Kept, *, training_set: object, copies: bool, **_: object) -> Forgotten:
        if self.error is not None:
            raise self.error
        self.forgotten.append((kept, training_set == "set", copies))
        return self.result

    def dialog(self, kept: Kept, *, name: str, cases_stay: str, parent: object) -> object:
        self.dialogs.append({"kept": kept, "name": name, "stay": cases_stay})
        cases, copies = map(Box, self.boxes)
        return SimpleNamespace(exec=lambda: self.answer, cases=cases, copies=copies, deleteLater=self.closed)

    def closed(self) -> None:
        self.told.append("closed")

    @property
    def patience(self) -> QTimer:
        return next(each for each in self.forgetting.children() if isinstance(each, QTimer))


@pytest.fixture
def desk(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Desk:
    desk = Desk()
    monkeypatch.setattr(jobs, "kept_of_file", desk.kept_of_file)
    monkeypatch.setattr(jobs, "forget", desk.delete)
    monkeypatch.setattr(jobs, "expired", lambda *_, **__: desk.kept)
    monkeypatch.setattr(dialogs, "ForgetDialog", desk.dialog)
    return desk


@pytest.mark.parametrize("boxes", [(True, False), (False, True)])
def test_a_study_is_forgotten_once_the_reader_agrees(desk: Desk, boxes: tuple[bool, bool]) -> None:
    desk.boxes = boxes
    desk.forgetting.ask()
    assert desk.forgetting.looking
    assert desk.forgetting.why_not() == "The search for another study is still running."
    desk.forgetting.ask("/x/c")  # one at a time
    assert desk.lanes.names == ["what is kept of a study"]
    desk.lanes.find.run()
    assert desk.dialogs == [{"kept": desk.kept, "name": "a", "stay": ""}]
    assert desk.let_go == [["/x/a", "/x/b"]]
    assert desk.taken == [(["/x/a", "/x/b"], [])]
    assert desk.forgotten == []
    assert not desk.forgetting.looking
    desk.lanes.run()
    assert desk.forgotten == [(desk.kept, *boxes)]
    assert desk.messages.toasted == [jobs.sentence(desk.result)]
    assert desk.told == ["closed", "forgot"]
    assert desk.forgetting.why_not() == ""


def test_cases_of_the_training_set_that_went_are_told(desk: Desk) -> None:
    desk.result = Forgotten(2, 1, 0)
    desk.forgetting.ask()
    desk.lanes.run()
    assert desk.told == ["closed", "training set", "forgot"]


def test_nothing_is_forgotten_where_the_reader_keeps_it(desk: Desk) -> None:
    desk.answer = QDialog.DialogCode.Rejected
    desk.forgetting.ask("/x/c.dcm")
    desk.lanes.run()
    assert [path.as_posix() for path in desk.asked] == ["/x/c.dcm"]
    assert desk.dialogs[0]["name"] == "c"
    assert desk.told == ["closed"]
    assert desk.let_go == desk.taken == desk.forgotten == []


def test_a_study_that_is_gone_by_then_is_not_asked_about(desk: Desk) -> None:
    desk.kept = Kept((), Study())
    desk.forgetting.ask()
    desk.lanes.run()
    assert desk.dialogs == []
    assert not desk.forgetting.looking


def test_cases_that_a_training_may_use_stay(desk: Desk) -> None:
    desk.learning = True
    desk.forgetting.ask()
    desk.lanes.run()
    assert desk.dialogs[0]["stay"] == "Not while training is running: it may use these cases."


def test_a_search_says_how_far_it_is_and_is_offered_to_be_cancelled(desk: Desk) -> None:
    desk.reports = [(0, 900), (600, 900)]
    desk.forgetting.ask()
    assert desk.patience.isActive()
    assert desk.patience.isSingleShot()
    assert desk.patience.interval() == 1000
    desk.patience.timeout.emit()
    assert desk.messages.banners["study"].severity == "info"
    desk.lanes.find.run()
    assert desk.messages.said == ["Looking for images of this study: 600 of 900 files"]
    assert "study" not in desk.messages.banners
    assert not desk.patience.isActive()
    desk.patience.timeout.emit()  # it is over
    assert "study" not in desk.messages.banners


def test_a_search_that_is_cancelled_forgets_nothing_and_another_may_begin(desk: Desk) -> None:
    desk.forgetting.cancel()
    assert desk.messages.said == []
    desk.forgetting.ask()
    desk.patience.timeout.emit()
    desk.messages.banners["study"].actions["Cancel"]()
    assert desk.messages.said == ["Cancelled: nothing was forgotten"]
    assert desk.messages.banners == {}
    assert not desk.patience.isActive()
    (first,) = desk.lanes.find.waiting
    desk.lanes.find.waiting.clear()
    desk.forgetting.ask("/x/b")
    first.run()
    assert desk.forgetting.looking  # the end of the first one is not that of the second
    assert desk.patience.isActive()
    desk.lanes.find.run()
    assert len(desk.dialogs) == 1
    assert desk.messages.errors == []


def test_it_can_be_asked_where_a_case_is_chosen(desk: Desk) -> None:
    assert desk.forgetting.can_ask
    desk.chosen = False
    assert not desk.forgetting.can_ask
    desk.chosen = True
    desk.forgetting.ask()
    assert not desk.forgetting.can_ask
    desk.lanes.run()
    desk.current = ""
    asked = len(desk.asked)
    desk.forgetting.ask()
    desk.lanes.run()
    assert len(desk.asked) == asked


def test_thousands_of_rows_are_taken_off_some_at_a_time(desk: Desk) -> None:
    desk.kept = Kept(tuple(row(f"/x/{number}") for number in range(450)), Study())
    desk.forgetting.ask()
    desk.lanes.find.run()
    assert [(len(now), len(later)) for now, later in desk.taken] == [(200, 250)]
    for _ in range(4):
        QCoreApplication.processEvents()
    assert [(len(now), len(later)) for now, later in desk.taken[1:]] == [(200, 50), (50, 0)]
    assert tuple(key for now, _ in desk.taken for key in now) == desk.kept.keys


def test_what_cannot_be_looked_for_or_deleted_is_told_and_tried_again(desk: Desk) -> None:
    desk.error = FULL
    desk.forgetting.ask()
    desk.lanes.run()
    assert desk.messages.errors == [("forget", "The disk is full.")]
    assert not desk.forgetting.looking
    desk.error = None
    desk.forgetting.ask()
    desk.lanes.find.run()
    desk.error = FULL
    desk.lanes.run()
    assert len(desk.messages.errors) == 2
    assert desk.told == ["closed"]
    retry = desk.messages.banners["forget"].actions["Retry"]
    desk.error = None
    retry()
    desk.lanes.run()
    assert desk.forgotten == [(desk.kept, True, False)]
    assert desk.told == ["closed", "forgot"]


# -- a time to keep
@pytest.mark.parametrize("days", [0, 30])
def test_the_time_to_keep_is_kept_and_told(desk: Desk, days: int) -> None:
    desk.forgetting.keep_for(days)
    assert desk.forgetting.days == days
    desk.messages.banner("time to keep", "info", "of before")
    desk.forgetting.follow(frozenset({"theme"}))
    assert desk.messages.words == {"time to keep": "of before"}
    desk.forgetting.follow(frozenset({"keep.days"}))
    if days:
        assert desk.messages.words["time to keep"].startswith("From the next start, cases not opened for 30 days")
        assert desk.messages.banners["time to keep"].severity == "info"
        assert desk.messages.toasted == []
    else:
        assert desk.messages.banners == {}
        assert desk.messages.toasted == ["Cases are kept for ever"]


def test_nothing_is_forgotten_where_cases_are_kept_for_ever(desk: Desk) -> None:
    desk.settings.set("keep.days", 0)
    desk.forgetting.begin()
    assert desk.lanes.names == []


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (2, "2 cases were forgotten: they had not been opened for 30 days."),
        (1, "1 case was forgotten: it had not been opened for 30 days."),
    ],
)
def test_cases_that_nobody_opened_are_forgotten_but_for_those_that_are_open(desk: Desk, rows: int, words: str) -> None:
    desk.settings.set("keep.days", 30)
    desk.kept = Kept(tuple(row(f"/x/{name}") for name in "abcd"), Study())
    desk.open, desk.spoken = {"/x/b"}, {"/x/c"}
    desk.result = Forgotten(rows, 1, 0)
    desk.forgetting.begin()
    desk.lanes.run()
    ((kept, training_set, copies),) = desk.forgotten
    assert (kept.keys, training_set, copies) == (("/x/a", "/x/d"), False, False)
    assert desk.messages.words == {"time to keep": words}
    assert desk.told == ["forgot"]
    assert desk.dialogs == []


def test_where_all_are_open_none_is_forgotten(desk: Desk) -> None:
    desk.settings.set("keep.days", 30)
    desk.open = {"/x/a", "/x/b"}
    desk.forgetting.begin()
    desk.lanes.run()
    assert desk.forgotten == desk.taken == []
    assert desk.messages.banners == {}


def test_commands_say_how_long_cases_are_kept(desk: Desk) -> None:
    commands = {command.id: command for command in forgetting_commands(desk.forgetting)}
    assert list(commands) == ["file.forget", *(f"file.keep.{days}" for days in (0, 30, 90, 365))]
    assert {command.group for command in commands.values()} == {2}
    commands["file.keep.90"].run()
    assert desk.settings.values["keep.days"] == 90
    checked = {name: bool(command.checked and command.checked()) for name, command in commands.items()}
    assert [name for name, on in checked.items() if on] == ["file.keep.90"]
    assert commands["file.keep.30"].submenu == "How long to keep cases"
    forget = commands["file.forget"]
    assert forget.enabled()
    forget.run()
    assert not forget.enabled()
    assert forget.why_not() == "The search for another study is still running."
