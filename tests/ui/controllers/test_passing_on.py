"""Training sets as files: every image looked at before one is written, and taken in from another computer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Box
from lungseg_gui.ui.controllers import passing_on as module
from lungseg_gui.ui.controllers.passing_on import PassingOn, passing_on_commands, small
from lungseg_gui.ui.dialogs.package_tiles import PICTURE, ToLeave
from tests.ui.controllers.standins import Lanes, Messages, Settings, Told, UndrawnDialog, loose, services_of

FULL = LungSegError("The disk is full.")
OUT = Path("/out/set.zip")


class Dialog(UndrawnDialog):
    def __init__(self, cases: list[ToLeave], **parts: object) -> None:
        super().__init__()
        self.cases, self.parts = cases, parts
        self.current: ToLeave | None = cases[0]
        self.thumbnail_wanted, self.picture_wanted = Told(), Told()
        self.log: list[object] = []
        self.drawn: list[str] = []
        self.view = SimpleNamespace(show_picture=lambda grey: self.log.append(("picture", grey.shape)))

    def begin(self) -> None:
        self.log.append("begin")

    def end(self, words: str) -> None:
        self.log.append(words)

    def accept(self) -> None:
        self.log.append("accept")
        self.finished.emit()

    def show_progress(self, done: int, total: int) -> None:
        self.log.append((done, total))

    def show_thumbnail(self, case: ToLeave) -> None:
        self.drawn.append(case.name)


class TrainingSet:
    def __init__(self) -> None:
        self.records: list[Any] = [SimpleNamespace(case_id=name, provenance={}) for name in "abc"]
        self.taken: list[object] = []
        self.refuses: LungSegError | None = None

    def cases(self) -> list[Any]:
        if self.refuses is not None:
            raise self.refuses
        return self.records

    def take_in(self, package: object) -> object:
        if self.refuses is not None:
            raise self.refuses
        self.taken.append(package)
        return SimpleNamespace(sentence="2 cases were imported.")

    def take_notices(self) -> list[str]:
        return ["One was left as it is."]


class Desk:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.set, self.messages, self.settings = TrainingSet(), Messages(), Settings(export__folder="/out")
        self.services = services_of(training_set=self.set, library="library", settings=self.settings)
        self.lanes: Lanes = self.services.lanes
        self.packed: Any = SimpleNamespace(cases=2, patients=2)
        self.written: list[tuple[list[str], Path, dict[str, Any]]] = []
        self.refuses: LungSegError | None = None
        self.between: Callable[[], object] = lambda: None
        self.read: list[str] = []
        monkeypatch.setattr(module.jobs, "worklist_rows", lambda records, **_: {"a": ("/x/a.dcm", "Doe")})
        monkeypatch.setattr(module, "PackageDialog", Dialog)
        monkeypatch.setattr(module, "pack", self._pack)
        monkeypatch.setattr(module, "picture_of", self._picture)
        monkeypatch.setattr(module, "Package", self._package)
        monkeypatch.setattr("lungseg_gui.ui.dialogs.package_tiles.must_stay", lambda *_: False)
        self.window = QWidget()
        self.passing = PassingOn(self.services, loose(self.messages), self.window)
        self.imported: list[int] = []
        self.passing.imported.connect(lambda: self.imported.append(1))

    def _pack(self, records: list[Any], out: Path, *, blanked: dict[str, Any], tell: Callable[[int, int], None]) -> Any:  # noqa: ANN401
        for done in (1, 2):
            tell(done, 2)
            self.between()
        if self.refuses is not None:
            raise self.refuses
        self.written.append(([one.case_id for one in records], out, blanked))
        return self.packed

    def _picture(self, record: Any) -> np.ndarray[Any, Any]:  # noqa: ANN401
        if self.refuses is not None:
            raise self.refuses
        self.read.append(record.case_id)
        return np.full((1500, 75), 7, np.uint16)

    def _package(self, path: Path) -> Any:  # noqa: ANN401
        class Opened:
            def __enter__(self) -> Opened:
                return self

            def __exit__(self, *_: object) -> None: ...

            def check(self, tell: Callable[[int, int], None]) -> None:
                for done in (1, 2):
                    tell(done, 12)
                    desk.between()

        desk = self
        return Opened()

    def open(self) -> Dialog:
        self.passing.ask()
        self.lanes.run()
        return loose(self.passing.dialog)


@pytest.fixture
def desk(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    desk = Desk(monkeypatch)
    yield desk
    desk.window.deleteLater()


# -- out
def test_the_dialog_shows_every_case_and_the_first_one_large(desk: Desk) -> None:
    dialog = desk.open()
    assert [case.name for case in dialog.cases] == ["Doe", "b", "c"]
    assert (dialog.opened, dialog.log) == (1, [("picture", (1400, 70))])
    desk.passing.ask()
    assert desk.lanes.browse.names == []
    dialog.finished.emit()
    assert (desk.passing.dialog, dialog.deleted) == (None, 1)
    desk.passing.ask()
    desk.passing.ask()
    desk.lanes.run()
    assert loose(desk.passing.dialog).opened == 1


def test_there_is_nothing_to_export_before_a_case_was_accepted(desk: Desk) -> None:
    desk.set.records = []
    desk.open()
    assert desk.passing.dialog is None
    words = "No case has been accepted yet: there is no training set to export."
    assert desk.messages.words == {"training set": words}
    desk.set.refuses = FULL
    desk.open()
    assert desk.messages.words == {"training set": "The disk is full."}


def test_pictures_are_drawn_one_after_the_other_the_last_one_first(desk: Desk) -> None:
    desk.passing.ask()
    desk.lanes.browse.begin()
    desk.lanes.browse.end()
    dialog: Dialog = loose(desk.passing.dialog)
    for case in dialog.cases:
        dialog.thumbnail_wanted.emit(case)
    assert [(task.name, task.last) for task in desk.lanes.browse.waiting] == [("picture", True)]
    desk.lanes.browse.run()
    assert desk.read == ["a", "c", "b", "a"]
    assert dialog.drawn == ["c", "b", "Doe"]
    assert all(loose(case.thumbnail).height() == PICTURE for case in dialog.cases)


def test_a_picture_is_shown_where_its_case_is_looked_at_still(desk: Desk) -> None:
    dialog = desk.open()
    dialog.log.clear()
    dialog.picture_wanted.emit(dialog.cases[1])
    desk.lanes.browse.run()
    assert dialog.log == []
    dialog.current = dialog.cases[1]
    dialog.picture_wanted.emit(dialog.cases[1])
    desk.lanes.browse.run()
    assert dialog.log == [("picture", (1400, 70))]
    dialog.picture_wanted.emit(dialog.cases[1])
    dialog.thumbnail_wanted.emit(dialog.cases[2])
    dialog.finished.emit()  # what waits is drawn no more, what is drawn is shown nowhere
    desk.lanes.browse.run()
    assert len(desk.read) == 4
    assert (len(dialog.log), dialog.drawn) == (1, [])


def test_a_picture_that_cannot_be_read_is_told_and_the_next_one_drawn(desk: Desk) -> None:
    dialog = desk.open()
    dialog.log.clear()
    desk.refuses = LungSegError("a is damaged.")
    dialog.thumbnail_wanted.emit(dialog.cases[0])
    dialog.thumbnail_wanted.emit(dialog.cases[1])
    desk.lanes.browse.begin()
    desk.refuses = None
    desk.lanes.browse.end()
    desk.lanes.browse.run()
    assert (dialog.log, dialog.drawn) == (["a is damaged."], ["b"])
    dialog.thumbnail_wanted.emit(dialog.cases[2])
    desk.lanes.browse.waiting[0].cancel()
    desk.lanes.browse.run()
    dialog.thumbnail_wanted.emit(dialog.cases[2])
    desk.lanes.browse.run()
    assert (dialog.log, dialog.drawn) == (["a is damaged."], ["b", "c"])


def test_what_the_dialog_says_is_written(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.passing.write(OUT)
    assert desk.lanes.all == {}
    dialog = desk.open()
    dialog.log.clear()
    box = Box(0, 0, 4, 4)
    dialog.cases[0].boxes, dialog.cases[1].left_out = [box], True
    desk.passing.write(OUT)
    desk.passing.write(OUT)
    desk.lanes.export.run()
    assert desk.written == [(["a", "c"], OUT, {"a": (box,)})]
    assert dialog.log == ["begin", (1, 2), (2, 2), "accept"]
    assert desk.passing.dialog is None
    banner = desk.messages.banners["training set"]
    assert banner.words == "set.zip contains 2 cases from 2 patients."
    shown: list[Path] = []
    monkeypatch.setattr(module, "show_folder", shown.append)
    banner.actions["Show in folder"]()
    assert shown == [Path("/out")]


@pytest.mark.parametrize(
    ("cases", "patients", "words"),
    [
        (1, 1, "set.zip contains 1 case."),
        (3, 1, "set.zip contains 3 cases from 1 patient."),
        (3, 2, "set.zip contains 3 cases from 2 patients."),
    ],
)
def test_what_a_package_contains(desk: Desk, cases: int, patients: int, words: str) -> None:
    desk.packed = SimpleNamespace(cases=cases, patients=patients)
    desk.open()
    desk.passing.write(OUT)
    desk.lanes.export.run()
    assert desk.messages.words == {"training set": words}


def test_a_package_that_is_not_written_is_told_where_it_was_asked_for(desk: Desk) -> None:
    dialog = desk.open()
    desk.refuses = FULL
    desk.passing.write(OUT)
    desk.lanes.export.run()
    assert dialog.log[-1] == "The disk is full."
    desk.refuses = None
    desk.between = lambda: loose(dialog.parts["stop"])()
    desk.passing.write(OUT)
    desk.lanes.export.run()
    assert dialog.log[-1] == "Stopped: nothing was written."
    assert (desk.written, desk.messages.banners) == ([], {})
    desk.between = lambda: None
    desk.passing.write(OUT)
    dialog.finished.emit()
    dialog.log.clear()
    desk.lanes.export.run()
    assert (len(desk.written), dialog.log) == (1, [])  # its progress is nobody's any more
    desk.open()
    desk.passing.write(OUT)
    loose(desk.passing.dialog).finished.emit()
    desk.refuses = FULL
    desk.lanes.export.run()
    assert desk.messages.words["export"] == "The disk is full."
    desk.messages.banners.clear()
    desk.refuses = None
    desk.open()
    desk.passing.write(OUT)
    desk.lanes.export.waiting[0].cancel()
    loose(desk.passing.dialog).finished.emit()
    desk.lanes.export.run()
    assert desk.messages.banners == {}
    loose(dialog.parts["stop"])()  # nothing is being written


def test_a_file_is_asked_for_and_its_folder_kept(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Path] = []
    answer: Path | None = None

    def ask(_parent: object, _title: str, proposal: Path, _kind: str) -> Path | None:
        asked.append(proposal)
        return answer

    monkeypatch.setattr(module, "ask_file", ask)
    dialog = desk.open()
    write = loose(dialog.parts["write"])
    write()
    assert asked == [Path("/out/training_set.zip")]
    assert "export" not in desk.lanes.all
    answer = Path("/else/set.zip")
    write()
    assert desk.settings.text("export.folder") == "/else"
    desk.lanes.export.run()
    assert [out for _, out, _ in desk.written] == [answer]
    write()
    assert len(asked) == 2


# -- in
def test_a_package_is_checked_and_taken_in(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    answer = ""

    def get(_parent: object, _title: str, folder: str, _kind: str) -> tuple[str, str]:
        asked.append(folder)
        return answer, ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", get)
    desk.passing.ask_import()
    assert (asked, desk.lanes.all) == (["/out"], {})
    answer = "/in/set.zip"
    desk.passing.ask_import()
    desk.passing.take_in(Path("/in/another.zip"))
    said: list[str] = []
    desk.between = lambda: said.append(desk.messages.words["training set import"])
    desk.lanes.export.run()
    assert said[0] == "Importing a training set: 1 of 12 cases checked."
    assert len(desk.set.taken) == 1
    assert desk.messages.words == {"training set": "2 cases were imported. One was left as it is."}
    assert desk.imported == [1]
    desk.settings.values.clear()
    desk.passing.ask_import()
    assert asked[-1] == str(Path.home())


def test_a_package_that_is_not_taken_in_changes_nothing(desk: Desk) -> None:
    desk.set.refuses = FULL
    desk.passing.take_in(OUT)
    desk.lanes.export.run()
    assert desk.messages.words == {"training set": "The disk is full."}
    desk.between = lambda: desk.messages.banners["training set import"].actions["Stop"]()
    desk.passing.take_in(OUT)
    desk.lanes.export.run()
    assert desk.messages.words == {"training set": "Stopped: nothing was imported."}
    assert desk.imported == []


# -- pictures
def test_a_picture_is_made_small_and_its_dark_parts_lighter() -> None:
    pixels = np.zeros((100, 50), np.uint16)
    pixels[:, 25:] = 1000
    for side, shape in ((100, (100, 50)), (99, (99, 50)), (200, (100, 50)), (20, (20, 10))):
        assert small(pixels, side).shape == shape
    assert small(pixels, 100)[0, [0, 49]].tolist() == [0, 255]
    assert small(np.zeros((1000, 2), np.uint16), 100).shape == (100, 1)
    quarter = np.zeros((10, 10), np.uint16)
    quarter[:, 3:6], quarter[:, 6:] = 250, 1000
    assert small(quarter, 10)[0].tolist() == [0, 0, 0, 127, 127, 127, 255, 255, 255, 255]
    assert small(np.full((10, 10), 7, np.uint16), 10).max() == 0
    low = np.full((10, 10), 2000, np.uint16)
    low[:, 5:] = 2001
    assert small(low, 10)[0, [0, 9]].tolist() == [0, 255]


def test_commands_of_packages(desk: Desk) -> None:
    commands = passing_on_commands(desk.passing)
    assert [(one.id, one.menu, one.group) for one in commands] == [
        ("file.export_set", "File", 1),
        ("file.import_set", "File", 1),
    ]
