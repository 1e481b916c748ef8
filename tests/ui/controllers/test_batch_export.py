"""Export of many cases: what is proposed, what is written of open masks, what is told at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QObject

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.jobs import exporting as jobs
from lungseg_gui.jobs.exporting import Exported, ToExport, Wanted
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers import batch_export as module
from lungseg_gui.ui.controllers.batch_export import BatchExport, export_commands
from lungseg_gui.ui.dialogs.export import ACCEPTED, CASE, SELECTION, Choice, Scope
from tests.core.reviews import identity, image, lungs, prediction
from tests.ui.controllers.standins import Lanes, Messages, Pane, Screen, Settings, UndrawnDialog, row

OUT = Path("/out/masks")


class Dialog(UndrawnDialog):
    def __init__(self, scope: Scope, last: Choice, *, done: Callable[[Choice], object], parent: QObject) -> None:
        super().__init__()
        self.scope, self.last, self.done, self.parent, self.locked = scope, last, done, parent, False

    def lock(self, _: object) -> None:
        self.locked = True


class Writing:
    """Stands for the job: notes what it shall write, and says what a test wants."""

    def __init__(self) -> None:
        self.cases: Sequence[ToExport] = ()
        self.wanted: Wanted | None = None
        self.results: list[Exported] = []
        self.error: LungSegError | None = None
        self.closed = False

    def export(self, cases: Sequence[ToExport], wanted: Wanted, **_: object) -> Iterator[Exported]:
        self.cases, self.wanted = cases, wanted
        try:
            yield from self.results
            if self.error is not None:
                raise self.error
        finally:
            self.closed = True


class Desk:
    def __init__(self) -> None:
        self.lanes, self.messages, self.settings, self.session = Lanes(), Messages(), Settings(), Session()
        self.rows: dict[str, Entry] = {}
        self.selected: tuple[str, ...] = ()
        self.screen = Screen()
        model = SimpleNamespace(selection=SimpleNamespace(keys=lambda: self.selected), entry=self.rows.get)
        self.window = Pane(worklist=SimpleNamespace(model=model))
        services: Any = SimpleNamespace(
            lanes=self.lanes,
            settings=self.settings,
            library=SimpleNamespace(mark_exported=None),
            journals=None,
            read=None,
            sign=None,
        )
        window: Any = self.window
        messages: Any = self.messages
        self.export = BatchExport(services, self.session, messages, window, screen=self.screen)
        self.told: list[Sequence[Identity]] = []
        self.changes: list[bool] = []
        self.export.exported.connect(self.told.append)
        self.export.changed.connect(lambda: self.changes.append(self.export.running))

    def show(self, uid: str = "a", *, status: Status = Status.CORRECTED, dicom: bool = True) -> Review:
        found = image(uid)
        review = Review(found if dicom else replace(found, format="PNG"))
        review.resume(lungs(), status=status, edited=status is Status.CORRECTED, based_on="1.0")
        self.session.show(review)
        self.screen = Screen(review)
        self.export._screen = self.screen  # pyright: ignore[reportPrivateUsage]
        return review

    def list(self, *uids: str) -> list[Entry]:
        for number, uid in enumerate(uids, 1):
            self.rows[f"/x/{uid}"] = row(f"/x/{uid}", identity=identity(uid), order=number)
        return list(self.rows.values())

    @property
    def dialog(self) -> Dialog:
        dialog: Any = self.export.dialog
        return dialog


@pytest.fixture
def writing(monkeypatch: pytest.MonkeyPatch) -> Writing:
    writing = Writing()
    monkeypatch.setattr(jobs, "export", writing.export)
    return writing


@pytest.fixture
def desk(qapp: object, writing: Writing, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(module, "ExportDialog", Dialog)
    desk = Desk()
    monkeypatch.setattr(jobs, "accepted", lambda _: [row("/x/done"), row("/x/done2"), row("/x/done3")])
    return desk


def choice(what: str = ACCEPTED, formats: tuple[str, ...] = ("png",)) -> Choice:
    return Choice(what, formats, OUT, "{name}", "binary", "always")


@pytest.mark.parametrize(
    ("listed", "selected", "what", "number"),
    [
        ("", "", CASE, 0),
        ("a", "a", CASE, 0),  # the case on the screen itself
        ("b", "b", SELECTION, 1),
        ("ab", "ab", SELECTION, 2),
        ("", "gone", CASE, 0),
    ],
)
def test_what_is_selected_is_proposed_unless_it_is_the_case_on_the_screen(
    desk: Desk, listed: str, selected: str, what: str, number: int
) -> None:
    desk.show("a")
    desk.list(*listed)
    desk.selected = ("/x/gone",) if selected == "gone" else tuple(f"/x/{uid}" for uid in selected)
    desk.export.ask()
    assert desk.export.dialog is None  # the accepted cases are counted first
    desk.lanes.run()
    scope, last = desk.dialog.scope, desk.dialog.last
    assert (last.what, scope.selected, scope.accepted) == (what, number, 3)
    assert (scope.case, scope.is_dicom) == ("a", True)
    assert desk.dialog.opened
    assert desk.dialog.locked


def test_rows_that_are_named_count_and_not_what_is_selected(desk: Desk) -> None:
    desk.list("a", "b")
    desk.selected = ("/x/a",)
    desk.export.ask(["/x/b"])
    desk.lanes.run()
    assert (desk.dialog.scope.selected, desk.dialog.scope.case, desk.dialog.scope.is_dicom) == (1, "", False)
    desk.dialog.done(choice(SELECTION))
    desk.lanes.run()
    assert desk.messages.errors == []


@pytest.mark.parametrize("dicom", [True, False])
def test_a_picture_is_no_dicom_image(desk: Desk, dicom: bool) -> None:
    desk.show("a", dicom=dicom)
    desk.export.ask()
    desk.lanes.run()
    assert desk.dialog.scope.is_dicom is dicom


def test_what_was_chosen_last_is_proposed_and_kept(desk: Desk, writing: Writing) -> None:
    desk.settings.update({"export.formats": "seg,csv", "export.folder": "/before", "export.names": "{number}"})
    desk.export.ask()
    desk.lanes.run()
    last = desk.dialog.last
    assert (last.formats, last.folder, last.template) == (("seg", "csv"), Path("/before"), "{number}")
    desk.dialog.done(Choice(ACCEPTED, ("png", "csv"), OUT, "{name}", "binary", "always"))
    assert [desk.settings.text(f"export.{name}") for name in ("formats", "names")] == ["png,csv", "{name}"]
    assert Path(desk.settings.text("export.folder")) == OUT
    assert [desk.settings.text("seg.kind"), desk.settings.text("seg.geometry")] == ["binary", "always"]
    desk.lanes.run()
    assert [case.path.name for case in writing.cases] == ["done", "done2", "done3"]
    assert writing.wanted is not None
    assert (writing.wanted.out, [one.key for one in writing.wanted.formats]) == (OUT, ["png", "csv"])


def test_a_dialog_that_was_closed_is_let_go(desk: Desk) -> None:
    desk.export.ask()
    desk.lanes.run()
    dialog = desk.dialog
    assert dialog.parent is desk.window
    for _ in range(2):
        dialog.finished.emit()
    assert desk.export.dialog is None
    assert dialog.deleted == 1


def test_a_library_that_cannot_be_read_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> list[Entry]:
        raise LungSegError("The disk is gone.")

    monkeypatch.setattr(jobs, "accepted", refuse)
    desk.export.ask()
    desk.lanes.run()
    assert desk.export.dialog is None
    assert desk.messages.errors == [("export", "The disk is gone.")]


def test_nothing_is_exported_of_no_case(desk: Desk, writing: Writing) -> None:
    desk.export.run(choice(CASE), [])
    desk.lanes.run()
    assert (desk.export.running, writing.wanted, desk.changes) == (False, None, [])


def test_the_case_on_the_screen_is_written_as_it_is_now(desk: Desk, writing: Writing) -> None:
    review = desk.show("a", dicom=False)
    desk.export.run(choice(CASE), [])
    desk.lanes.run()
    (case,) = writing.cases
    assert case.path == review.image.source
    np.testing.assert_array_equal(case.load().mask, review.mask.live)


def withheld(*, edited: bool, undone: bool = False) -> Review:
    """An open case whose mask the model left empty."""
    review = Review(replace(image("b"), format="PNG"))
    made = replace(prediction("b"), withheld=True)
    review.resume(lungs(), status=Status.PREDICTED, edited=edited, based_on="1.0", prediction=made, undone=undone)
    return review


def new() -> Review:
    return Review(replace(image("b"), format="PNG"))


def drawn() -> Review:
    review = new()
    review.resume(lungs(), status=Status.PREDICTED, edited=False, based_on="1.0", prediction=prediction("b"))
    return review


@pytest.mark.parametrize(
    ("review", "live"),
    [
        (drawn(), True),
        (new(), False),
        (withheld(edited=False), False),
        (withheld(edited=True), True),
        (withheld(edited=True, undone=True), False),
    ],
)
def test_of_open_cases_the_mask_of_now_is_written_and_of_others_the_kept_one(
    desk: Desk, writing: Writing, monkeypatch: pytest.MonkeyPatch, review: Review, live: bool
) -> None:
    kept: list[str] = []
    monkeypatch.setattr(jobs, "kept_outcome", lambda path, **_: kept.append(path.name))
    desk.session.show(review)
    desk.session.show(Review(image("stranger")))
    desk.export.run(choice(SELECTION), desk.list("b", "c"))
    desk.lanes.run()
    assert [case.path.name for case in writing.cases] == ["b", "c"]
    outcomes = [case.load() for case in writing.cases]
    assert kept == (["c"] if live else ["b", "c"])
    assert (outcomes[0] is not None) is live


def written(uid: str, number: int, files: int = 1, error: str = "", *, of: int = 3) -> Exported:
    paths = tuple(OUT / f"{uid}_{each}.png" for each in range(files))
    failure = LungSegError(error, remedy="Try again.") if error else None
    return Exported(Path(uid), paths, failure, number, of, identity(uid) if uid else None)


def test_each_case_is_told_as_it_is_written_and_the_whole_at_the_end(desk: Desk, writing: Writing) -> None:
    desk.messages.failed("export", LungSegError("The disk was full."))
    writing.results = [
        written("a", 1, 2),
        written("b", 2, 0, "b is damaged."),
        written("c", 3, 0),  # has no file of its own
        written("", 3, 1),
    ]
    desk.export.run(choice(), [row("/x/a"), row("/x/b"), row("/x/c")])
    assert desk.export.running
    assert desk.export.why_not() == "An export is running."
    assert "export" not in desk.messages.banners
    assert desk.messages.words["export many"] == "Exporting: 0 of 3 cases written."
    assert desk.changes == [True]
    desk.lanes.run()
    assert desk.told == [(identity("a"),), [identity("c")]]
    assert desk.changes == [True, False]
    assert desk.messages.errors[1:] == [
        ("export", "1 of 3 cases could not be exported in full. The first: b is damaged. Try again.")
    ]
    assert desk.messages.toasted == ["3 files exported to masks"]
    assert "export many" not in desk.messages.banners
    assert desk.export.why_not() == ""
    assert writing.closed


def test_files_for_all_cases_that_were_not_written_are_noted_for_none(desk: Desk, writing: Writing) -> None:
    writing.results = [written("a", 1, 0), written("b", 2, 0, "b is damaged."), written("", 2, 0, "Full.")]
    desk.export.run(choice(), [row("/x/a"), row("/x/b")])
    desk.lanes.run()
    assert desk.told == []
    assert desk.messages.toasted == []
    assert desk.messages.errors == [
        ("export", "2 of 2 cases could not be exported in full. The first: b is damaged. Try again.")
    ]


def test_of_one_case_its_own_error_is_told_and_no_banner(desk: Desk, writing: Writing) -> None:
    desk.show("a")
    writing.results = [written("a", 1, 1, "No DICOM image.", of=1)]
    desk.export.run(choice(CASE), [])
    assert "export many" not in desk.messages.banners
    desk.lanes.run()
    assert desk.messages.errors == [("export", "No DICOM image. Try again.")]
    assert desk.messages.toasted == ["1 file exported to masks"]


def test_it_ends_between_two_cases_and_what_was_written_stays(desk: Desk, writing: Writing) -> None:
    def stopped() -> Iterator[Exported]:
        yield written("a", 1)
        desk.messages.banners["export many"].actions["Stop"]()
        yield written("b", 2)
        yield written("c", 3)

    writing.results = stopped()  # pyright: ignore[reportAttributeAccessIssue]
    desk.export.run(choice(), [row("/x/a"), row("/x/b"), row("/x/c")])
    desk.lanes.run()
    assert desk.told == [(identity("a"),)]
    assert desk.messages.toasted == ["The export was stopped; files already written are complete."]
    assert (desk.messages.errors, desk.export.running, writing.closed) == ([], False, True)
    assert desk.changes == [True, False]
    desk.export.stop()  # nothing runs


def test_an_export_that_fails_as_a_whole_is_told(desk: Desk, writing: Writing) -> None:
    writing.error = LungSegError("No such name.")
    desk.export.run(choice(), [row("/x/a"), row("/x/b")])
    assert desk.messages.words["export many"] == "Exporting: 0 of 2 cases written."
    desk.lanes.run()
    assert desk.messages.errors == [("export", "No such name.")]
    assert (desk.messages.toasted, desk.export.running) == ([], False)


@pytest.mark.parametrize(
    ("cases", "ends", "asked"),
    [(1, True, []), (1, False, ["The export is not finished."]), (3, True, ["An export is running: 1 of 3 cases."])],
)
def test_the_end_of_the_program_asks_only_for_what_takes_long(
    desk: Desk, writing: Writing, monkeypatch: pytest.MonkeyPatch, cases: int, ends: bool, asked: list[str]
) -> None:
    questions: list[str] = []

    def ask(_: object, question: str, **__: str) -> bool:
        questions.append(question.replace(" cases written.", " cases."))
        return False

    monkeypatch.setattr(module, "gives_up", ask)
    assert desk.export.may_close()
    desk.lanes.export.wait = lambda _: ends  # pyright: ignore[reportAttributeAccessIssue]
    halfway: list[bool] = []

    def look() -> Iterator[Exported]:
        yield written("a", 1, of=cases)
        halfway.append(desk.export.may_close())

    writing.results = look()  # pyright: ignore[reportAttributeAccessIssue]
    desk.export.run(choice(), [row(f"/x/{number}") for number in range(cases)])
    desk.lanes.run()
    assert questions == asked
    assert halfway == [not asked]


def test_the_command_is_off_while_an_export_runs(desk: Desk) -> None:
    (command,) = export_commands(desk.export)
    assert command.enabled()
    assert (command.keys, command.menu, command.group) == (("Ctrl+Alt+E",), "File", 1)
    desk.export.run(choice(), [row("/x/a"), row("/x/b")])
    assert not command.enabled()
    assert command.why_not() == "An export is running."
    desk.lanes.run()
    assert command.enabled()
    command.run()
    assert desk.lanes.names == ["accepted cases"]
