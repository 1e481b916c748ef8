"""Open from PACS: searched, fetched, listed as it arrives, stopped, and today's chests again and again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.jobs.pacs import Downloaded
from lungseg_gui.services.pacs import Fetched, FoundStudy, Node, Query
from lungseg_gui.services.pacs.faults import SecretNeeded
from lungseg_gui.ui.controllers import pacs_fetching as module
from lungseg_gui.ui.controllers.pacs_fetching import PacsFetching, pacs_commands
from tests.ui.controllers.standins import Lanes, Messages, Settings, Told, UndrawnDialog, loose, services_of
from tests.ui.controllers.standins.pacs import PLAIN, WARD, Client

GONE = LungSegError("Ward does not answer.", remedy="Check the network.")


class Dialog(UndrawnDialog):
    def __init__(self, **parts: object) -> None:
        super().__init__()
        self.parts = parts
        self.names: list[tuple[tuple[str, ...], str]] = []
        self.told: list[tuple[str, str]] = []
        self.studies: list[Sequence[FoundStudy]] = []

    def show_nodes(self, names: Sequence[str], *, kept_up: str) -> None:
        self.names.append((tuple(names), kept_up))

    def tell(self, words: str, *, tone: str) -> None:
        self.told.append((words, tone))

    def show_studies(self, studies: Sequence[FoundStudy]) -> None:
        self.studies.append(studies)


class Desk:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.messages, self.client, self.settings = Messages(), Client(), Settings()
        self.services = services_of(settings=self.settings)
        self.lanes: Lanes = self.services.lanes
        self.nodes: list[Node] = [WARD, PLAIN]
        self.answers: list[Callable[[], object]] = []  # of a password
        self.parents: list[object] = []
        self.secret = False
        self.opened: list[tuple[list[Path], bool]] = []
        self.worklist = SimpleNamespace(
            current="", open_paths=lambda paths, *, show: self.opened.append((list(paths), show))
        )
        self.setup: Any = SimpleNamespace(changed=Told(), show=lambda parent: self.parents.append(parent))
        access = SimpleNamespace(
            nodes=SimpleNamespace(all=lambda: self._nodes()),
            client=lambda name: self.client,
            speak_to=lambda name: (WARD, self.client),
            store=lambda: "the store",
            answered=self._answered,
        )
        self.steps: list[Downloaded] = []
        self.between: Callable[[], object] = lambda: None
        self.fetched: list[tuple[object, ...]] = []
        self.refuses: LungSegError | None = None
        monkeypatch.setattr(module, "download", self._download)
        monkeypatch.setattr(module, "PacsSearchDialog", Dialog)
        monkeypatch.setattr(module, "_CHECK_S", 0.0)
        self.window = QObject()
        self.fetching = PacsFetching(
            self.services,
            loose(access),
            loose(self.messages),
            loose(self.window),
            worklist=loose(self.worklist),
            setup=self.setup,
        )
        self.lists, self.refresh = self.fetching.findChildren(QTimer)
        self.unlisted: LungSegError | None = None

    def _nodes(self) -> list[Node]:
        if self.unlisted is not None:
            raise self.unlisted
        return self.nodes

    def _answered(self, error: LungSegError, again: Callable[[], object], parent: object = None) -> bool:
        if isinstance(error, SecretNeeded) and self.secret:
            self.answers.append(again)
            self.parents.append(parent)
            return True
        return False

    def _download(
        self,
        client: object,
        where: object,
        wanted: Sequence[str],
        store: object,
        *,
        check: Callable[[], object],
        arrived: Callable[[Downloaded], object],
    ) -> None:
        self.fetched.append((where, wanted, store))
        for step in self.steps:
            check()
            arrived(step)
            self.between()
        if self.refuses is not None:
            raise self.refuses

    def dialog(self) -> Dialog:
        self.fetching.show()
        self.lanes.run()
        return loose(self.fetching.dialog)


@pytest.fixture
def desk(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(monkeypatch)


def image(name: str, study: str = "1", *, new: bool = True) -> Downloaded:
    return Downloaded(1, 1, study, Fetched(Path(f"/pacs/{name}.dcm"), new=new))


def end(study: str = "1", error: LungSegError | None = None) -> Downloaded:
    return Downloaded(1, 1, study, error=error)


# -- the dialog and its search
def test_the_dialog_is_made_once_and_names_what_is_set_up(desk: Desk) -> None:
    desk.setup.changed.emit()
    assert desk.lanes.all == {}  # nobody looks
    desk.settings.values["pacs.today"] = "Ward"
    dialog = desk.dialog()
    assert dialog.names == [(("Ward", "Plain"), "Ward")]
    assert desk.dialog() is dialog
    assert dialog.opened == 2
    desk.nodes = [PLAIN]
    desk.setup.changed.emit()
    desk.lanes.run()
    assert dialog.names[-1] == (("Plain",), "Ward")
    desk.unlisted = GONE
    desk.setup.changed.emit()
    desk.lanes.run()
    assert dialog.told == [(str(GONE), "warn")]
    loose(dialog.parts["set_up"])()
    assert desk.parents == [dialog]
    assert loose(dialog.parts["parent"]) is desk.window


def test_a_search_shows_what_it_finds_and_gives_an_earlier_one_up(desk: Desk) -> None:
    dialog = desk.dialog()
    desk.client.studies = [FoundStudy("1")]
    first, second = Query(name="Doe"), Query(name="Roe")
    desk.fetching.search("Ward", first)
    desk.fetching.search("Ward", second)
    desk.lanes.run()
    assert desk.client.asked == [second]
    assert dialog.studies == [desk.client.studies]
    assert (dialog.told, desk.client.closed) == ([], 1)


def test_a_search_that_fails_is_told_or_asks_for_a_password(desk: Desk) -> None:
    dialog = desk.dialog()
    desk.client.refuses = GONE
    desk.fetching.search("Ward", Query())
    desk.lanes.run()
    assert dialog.told == [(str(GONE), "danger")]
    assert desk.client.closed == 1
    desk.client.refuses, desk.secret = SecretNeeded(WARD), True
    desk.fetching.search("Ward", Query(name="Doe"))
    desk.lanes.run()
    assert (len(dialog.told), desk.parents) == (1, [dialog])
    desk.client.refuses = None
    desk.answers[0]()
    desk.lanes.run()
    assert desk.client.asked[-1] == Query(name="Doe")
    assert len(dialog.studies) == 1


# -- fetching
def test_studies_are_counted_and_their_images_listed_as_they_arrive(desk: Desk) -> None:
    dialog = desk.dialog()
    desk.messages.banner("pacs", "danger", "of an earlier time")
    desk.steps = [image("a"), image("b", new=False), end(), image("c", "2"), end("2")]
    said: list[str] = []
    desk.between = lambda: said.append(desk.messages.words["pacs fetching"])
    desk.fetching.fetch("Ward", ["1", "2"])
    assert desk.fetching.running
    assert desk.messages.words == {"pacs fetching": "Fetching from the PACS: 0 of 2 studies are here."}
    assert dialog.told == [("Fetching from the PACS: 0 of 2 studies are here.", "second")]
    desk.lanes.fetch.run()
    assert desk.fetched == [(WARD, ("1", "2"), "the store")]
    assert [words.partition(":")[2].split()[0] for words in said] == ["0", "0", "1", "1", "2"]
    assert desk.opened == [([Path(f"/pacs/{name}.dcm") for name in "abc"], True)]
    assert desk.messages.banners == {}
    assert dialog.told[-1] == ("3 images fetched.", "second")
    assert not desk.fetching.running
    assert desk.client.closed == 1


def test_what_arrives_is_listed_in_steps_and_shown_where_nothing_else_is(desk: Desk) -> None:
    assert (desk.lists.isSingleShot(), desk.lists.interval()) == (True, 250)
    desk.worklist.current = "/x/1.dcm"
    active: list[bool] = []

    def between() -> None:
        active.append(desk.lists.isActive())
        loose(desk.lists.timeout).emit()

    desk.between = between
    desk.steps = [image("a"), image("b"), end()]
    desk.fetching.fetch("Ward", ["1"])
    desk.lanes.fetch.run()
    assert active[:1] == [True]
    assert desk.opened == [([Path("/pacs/a.dcm")], False), ([Path("/pacs/b.dcm")], False)]


def test_what_was_here_already_is_left_out_where_only_new_ones_are_wanted(desk: Desk) -> None:
    desk.steps = [image("a", new=False), end()]
    desk.fetching.fetch("Ward", ["1"], only_new=True)
    desk.lanes.fetch.run()
    assert desk.opened == []
    assert not desk.lists.isActive()


def test_rounds_that_follow_each_other_are_counted_together(desk: Desk) -> None:
    dialog = desk.dialog()
    desk.steps = [image("a"), end()]
    desk.fetching.fetch("Ward", ["1"])
    desk.fetching.fetch("Ward", ["2"])
    assert desk.messages.words["pacs fetching"].endswith("0 of 2 studies are here.")
    desk.lanes.fetch.begin()
    desk.lanes.fetch.end()
    assert desk.fetching.running
    assert desk.opened == []  # the round goes on
    assert dialog.told[-1][0].endswith("1 of 2 studies are here.")
    desk.lanes.fetch.run()
    assert dialog.told[-1][0] == "2 images fetched."
    desk.fetching.fetch("Ward", ["3"])
    assert desk.messages.words["pacs fetching"].endswith("0 of 1 studies are here.")


def test_fetching_can_be_stopped(desk: Desk) -> None:
    dialog = desk.dialog()
    desk.steps = [image("a"), end(), image("b", "2")]
    desk.between = lambda: desk.messages.banners["pacs fetching"].actions["Stop"]()
    desk.fetching.fetch("Ward", ["1", "2"])
    desk.lanes.fetch.run()
    words = "Fetching was stopped; images already received are complete."
    assert desk.messages.toasted == [words]
    assert dialog.told[-1] == (words, "second")
    assert desk.messages.banners == {}
    assert [paths for paths, _ in desk.opened] == [[Path("/pacs/a.dcm")]]
    assert desk.client.closed == 1


def test_a_study_that_fails_is_told_by_its_reason(desk: Desk) -> None:
    dialog = desk.dialog()
    desk.steps = [end("1", GONE)]
    desk.fetching.fetch("Ward", ["1"])
    desk.lanes.fetch.run()
    assert desk.messages.words == {"pacs": str(GONE)}
    assert dialog.told[-1] == (str(GONE), "danger")


def test_of_several_that_fail_the_first_is_named_and_all_are_tried_again(desk: Desk) -> None:
    other = LungSegError("Something else.")
    desk.steps = [end("1", GONE), image("b", "2"), end("2"), end("3", other)]
    desk.fetching.fetch("Ward", ["1", "2", "3"])
    desk.lanes.fetch.begin()
    desk.fetching.fetch("Plain", ["4"])
    desk.lanes.fetch.end()
    desk.steps, desk.refuses = [], GONE
    desk.lanes.fetch.run()
    assert desk.messages.words == {
        "pacs": "3 of 4 studies could not be fetched. The first: Ward does not answer. Check the network."
    }
    assert len(desk.opened) == 1
    desk.fetched.clear()
    desk.refuses = None
    desk.messages.press("pacs", "Retry")
    desk.lanes.fetch.run()
    assert [wanted for _, wanted, _ in desk.fetched] == [("1", "3"), ("4",)]
    assert desk.messages.banners == {}


def test_a_pacs_that_is_away_fails_all_of_them(desk: Desk) -> None:
    desk.refuses = GONE
    desk.fetching.fetch("Ward", ["1", "2"])
    desk.lanes.fetch.run()
    assert desk.messages.words["pacs"].startswith("2 of 2 studies could not be fetched. The first: Ward does not")


def test_a_missing_password_is_no_failure(desk: Desk) -> None:
    desk.secret, desk.refuses = True, SecretNeeded(WARD)
    desk.fetching.fetch("Ward", ["1"])
    desk.lanes.fetch.run()
    assert desk.messages.banners == {}
    desk.refuses = None
    desk.answers[0]()
    desk.lanes.fetch.run()
    assert [wanted for _, wanted, _ in desk.fetched] == [("1",), ("1",)]


def test_whether_the_reader_gave_up_is_asked_ten_times_a_second(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_CHECK_S", 0.1)
    now = [50.0]
    monkeypatch.setattr(module.time, "monotonic", lambda: now[0])
    desk.fetching.fetch("Ward", ["1"])
    task = desk.lanes.fetch.waiting[0]
    reports: list[object] = []
    monkeypatch.setattr(task, "_report", reports.append)

    def download(*_: object, check: Callable[[], object], arrived: object) -> None:
        for now[0] in (50.0, 50.05, 50.1, 50.11, 50.25):
            check()

    monkeypatch.setattr(module, "download", download)
    desk.lanes.fetch.run()
    assert reports == [None, None, None]


# -- today's chests
def test_todays_chests_are_fetched_at_the_start_where_the_reader_wanted_that(desk: Desk) -> None:
    desk.fetching.begin()
    desk.fetching.refresh_today()
    assert desk.lanes.all == {}
    desk.settings.values["pacs.today"] = "Ward"
    desk.client.studies = [FoundStudy("1"), FoundStudy("2")]
    desk.messages.banner("pacs today", "warn", "of an earlier time")
    desk.fetching.begin()
    desk.steps = [image("a", new=False), end("1"), end("2")]
    desk.lanes.run()
    today = date.today().isoformat()
    assert desk.client.asked == [Query(first=today, last=today)]
    assert [wanted for _, wanted, _ in desk.fetched] == [("1", "2")]
    assert desk.opened == []  # it was here before: the reader may have taken it off
    assert desk.messages.banners == {}
    assert desk.refresh.isActive()
    assert (desk.refresh.isSingleShot(), desk.refresh.interval()) == (True, module.REFRESH_MS)
    desk.client.studies.append(FoundStudy("3"))
    loose(desk.refresh.timeout).emit()
    desk.lanes.run()
    assert [wanted for _, wanted, _ in desk.fetched[1:]] == [("3",)]
    desk.steps = [end("3")]
    desk.fetching.refresh_today()
    desk.lanes.run()
    desk.fetching.refresh_today()
    desk.lanes.run()
    assert len(desk.fetched) == 3


def test_keeping_up_begins_at_once_and_ends_at_once(desk: Desk) -> None:
    desk.fetching.keep_up("Ward")
    assert desk.settings.text("pacs.today") == "Ward"
    desk.lanes.run()
    assert len(desk.client.asked) == 1
    assert desk.refresh.isActive()
    desk.fetching.keep_up("")
    assert (desk.settings.text("pacs.today"), desk.refresh.isActive()) == ("", False)
    assert desk.lanes.ask.names == []


def test_where_todays_chests_cannot_be_fetched_it_is_told(desk: Desk) -> None:
    desk.settings.values["pacs.today"] = "Ward"
    desk.client.refuses = GONE
    desk.fetching.begin()
    desk.lanes.run()
    banner = desk.messages.banners["pacs today"]
    assert banner.words == f"Today’s chests could not be fetched: {GONE}"
    assert (banner.severity, banner.actions) == ("warn", {})
    assert desk.refresh.isActive()
    desk.client.refuses = SecretNeeded(PLAIN)
    desk.fetching.refresh_today()
    desk.lanes.run()
    assert desk.messages.banners["pacs today"].actions == {}
    desk.client.refuses, desk.secret = SecretNeeded(WARD), True
    desk.fetching.refresh_today()
    desk.lanes.run()
    desk.messages.press("pacs today", "Enter…")
    desk.client.refuses = None
    desk.answers[0]()
    desk.lanes.run()
    assert desk.messages.banners == {}


def test_commands_that_bring_studies(desk: Desk) -> None:
    commands = pacs_commands(desk.fetching, desk.setup)
    assert [(one.id, one.menu, one.keys, one.group) for one in commands] == [
        ("file.pacs", "File", ("Ctrl+Alt+O",), 0),
        ("file.pacs_setup", "File", (), 0),
    ]
