"""Behind the page of the training set: read while somebody looks, examined one by one, judged, changed and undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.study import Spacing
from lungseg_gui.jobs import Suspicions
from lungseg_gui.services.examining import Examination
from lungseg_gui.ui.controllers import training as module
from lungseg_gui.ui.controllers.training import Training
from lungseg_gui.ui.dialogs import training_page
from lungseg_gui.ui.panels.training_model import TrainingCase
from tests.ui.controllers.standins import Lanes, Messages, Told, loose, services_of

FULL = LungSegError("The disk is full.")


def record(name: str, *, removed: bool = False, mask: str = "", spacing: object = None, image_hash: str = "") -> Any:  # noqa: ANN401
    return SimpleNamespace(
        case_id=name,
        removed=removed,
        mask_sha256=mask or f"sha {name}",
        image=Path(f"{name}.png"),
        mask=Path(f"{name}_mask.png"),
        protocol="lung field",
        provenance={"spacing": spacing} if spacing else {},
        image_hash=image_hash or name,
    )


class Tiles:
    def __init__(self) -> None:
        self.wanted = Told()
        self.put_ones: list[tuple[str, bytes]] = []
        self.forgotten = 0

    def put(self, name: str, picture: bytes) -> None:
        self.put_ones.append((name, picture))

    def forget(self) -> None:
        self.forgotten += 1


class Page:
    def __init__(self, **parts: object) -> None:
        self.parts: Any = parts
        self.turned = Told()
        self.grid = SimpleNamespace(tiles=Tiles())
        self.model = SimpleNamespace(changed=lambda name: self.changed.append(name))
        self.changed: list[str] = []
        self.cases: list[list[TrainingCase]] = []
        self.progress: list[tuple[int, int]] = []
        self.pictures: list[tuple[str, bytes]] = []

    def set_cases(self, cases: Sequence[TrainingCase]) -> None:
        self.cases.append(list(cases))

    def show_progress(self, done: int, total: int) -> None:
        self.progress.append((done, total))

    def show_picture(self, name: str, picture: bytes) -> None:
        self.pictures.append((name, picture))


class TrainingSet:
    def __init__(self) -> None:
        self.records: list[Any] = [record("a"), record("b"), record("c")]
        self.marked: dict[str, str] = {}
        self.notices: list[str] = []
        self.damaged: list[str] = []
        self.changes: list[tuple[object, ...]] = []
        self.refuses: LungSegError | None = None

    def cases(self) -> list[Any]:
        if self.refuses is not None:
            raise self.refuses
        return [one for one in self.records if not one.removed]

    def removed(self) -> list[Any]:
        return [one for one in self.records if one.removed]

    def confirmed(self) -> Mapping[str, str]:
        return self.marked

    def take_notices(self, *, damaged: bool = False) -> list[str]:
        return self.damaged if damaged else self.notices

    def _change(self, *what: object) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.changes.append(what)

    def remove(self, *names: str) -> None:
        self._change("remove", *names)

    def restore(self, *names: str) -> None:
        self._change("restore", *names)

    def confirm(self, masks: Mapping[str, str]) -> None:
        self._change("confirm", masks)

    def delete_removed(self) -> None:
        self._change("delete")


class Desk:
    def __init__(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.set, self.messages = TrainingSet(), Messages()
        self.services = services_of(home=home, training_set=self.set, library="library")
        self.lanes: Lanes = self.services.lanes
        self.examined: list[dict[str, Any]] = []
        self.kept: list[dict[str, str]] = []
        self.refuses: LungSegError | None = None
        self.found: dict[str, Suspicions] = {}
        self.judged: list[tuple[list[str], list[str], object]] = []
        self.blind: frozenset[str] = frozenset()
        self.rows: dict[str, tuple[str, str]] = {"a": ("/x/a.dcm", "Doe"), "b": ("/x/b.dcm", "Roe")}
        monkeypatch.setattr(
            module,
            "Examiner",
            lambda folder: SimpleNamespace(folder=folder, examine=self._examine, forget_others=self.kept.append),
        )
        monkeypatch.setattr(module, "out_of_sight", lambda **_: self.blind)
        monkeypatch.setattr(module.jobs, "worklist_rows", lambda records, **_: self.rows)
        monkeypatch.setattr(module.jobs, "suspicions_of", self._judge)
        monkeypatch.setattr(training_page, "TrainingPage", Page)
        self.opened: list[str] = []
        self.window = QWidget()
        self.training = Training(self.services, loose(self.messages), self.window, open_case=self.opened.append)
        self.changed: list[int] = []
        self.training.changed.connect(lambda: self.changed.append(1))
        self.backs: list[int] = []

    def _examine(self, case_id: str, **more: object) -> Examination:
        if self.refuses is not None:
            raise self.refuses
        self.examined.append({"case": case_id, **more})
        return Examination(case_id, f"jpeg {case_id}".encode(), None, "")

    def _judge(
        self, cases: Sequence[Any], examined: Mapping[str, Examination], *, confirmed: object
    ) -> dict[str, Suspicions]:
        self.judged.append(([one.case_id for one in cases], sorted(examined), confirmed))
        return self.found

    def page(self) -> Page:
        return loose(self.training.page(lambda: self.backs.append(1)))

    def look(self) -> Page:
        page = self.page()
        page.turned.emit(True)
        return page

    def order(self) -> list[str]:
        return [one["case"] for one in self.examined]


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(tmp_path, monkeypatch)


def test_nothing_is_read_while_nobody_looks(desk: Desk) -> None:
    desk.training.refresh()
    page = desk.page()
    page.turned.emit(False)
    desk.training.refresh()
    assert desk.lanes.all == {}
    assert desk.page() is page


def test_cases_are_listed_as_the_reader_knows_them_and_examined_one_by_one(desk: Desk) -> None:
    desk.set.records = [
        record("a", spacing=(0.5, 0.25)),
        record("b"),
        record("c", removed=True),
        record("d", image_hash="x"),
    ]
    desk.set.marked = {"a": "sha a", "b": "another mask"}
    desk.blind = frozenset({"x"})
    desk.set.damaged = ["The list of masks you confirmed was damaged."]  # it was read just now
    page = desk.look()
    desk.lanes.browse.begin()
    desk.lanes.browse.end()
    assert [(one.record.case_id, one.name, one.key, one.confirmed) for one in page.cases[0]] == [
        ("a", "Doe", "/x/a.dcm", True),
        ("b", "Roe", "/x/b.dcm", False),
        ("c", "c", "", False),
    ]
    assert list(desk.messages.words.values()) == ["The list of masks you confirmed was damaged."]
    assert page.grid.tiles.forgotten == 1
    assert page.progress == [(0, 3)]
    assert [(task.name, task.last) for task in desk.lanes.browse.waiting] == [("examine", True)]
    desk.lanes.browse.run()
    assert desk.order() == ["a", "b", "c"]
    assert desk.examined[0] == {
        "case": "a",
        "image": Path("a.png"),
        "mask": Path("a_mask.png"),
        "mask_sha256": "sha a",
        "spacing": Spacing(0.5, 0.25),
        "protocol": "lung field",
    }
    assert desk.examined[1]["spacing"] is None
    assert page.progress == [(0, 3), (1, 3), (2, 3), (3, 3), (3, 3)][: len(page.progress)]
    assert page.pictures == [("a", b"jpeg a"), ("b", b"jpeg b"), ("c", b"jpeg c")]
    assert desk.kept == [{"a": "sha a", "b": "sha b", "c": "sha c"}]
    assert desk.judged == [(["a", "b"], ["a", "b", "c"], desk.set.marked)]
    assert len(page.cases) == 2


def test_what_is_suspect_is_said_of_a_case(desk: Desk) -> None:
    desk.set.records.append(record("d", removed=True))
    desk.found = {
        "a": Suspicions(mask=("A hole.",)),
        "b": Suspicions(copies=("a",), leak=True),
        "c": Suspicions(copies=("a", "b", "gone")),
        "d": Suspicions(mask=("Of no use.",)),
    }
    page = desk.look()
    desk.lanes.run()
    assert {one.record.case_id: (one.suspicions, one.unsure) for one in page.cases[-1]} == {
        "a": (("A hole.",), True),
        "b": (("Almost the same image as Doe. One is used for training and the other for scoring.",), False),
        "c": (("Almost the same image as Doe and 1 more.",), False),
        "d": ((), False),
    }


def test_what_is_on_the_screen_is_examined_first(desk: Desk) -> None:
    desk.set.records += [record("d"), record("e")]
    page = desk.look()
    desk.lanes.browse.begin()
    desk.lanes.browse.end()
    for name in ("d", "e", "d", "gone"):
        page.grid.tiles.wanted.emit(name)
    desk.lanes.browse.run()
    assert desk.order() == ["a", "e", "d", "b", "c"]
    assert page.grid.tiles.put_ones == []
    page.grid.tiles.wanted.emit("b")
    assert (page.grid.tiles.put_ones, page.changed) == ([("b", b"jpeg b")], ["b"])
    assert page.parts["picture_of"]("b") == b"jpeg b"
    assert page.parts["picture_of"]("gone") == b""
    assert desk.lanes.browse.names == []


def test_a_page_that_is_left_is_not_worked_for(desk: Desk) -> None:
    page = desk.look()
    desk.lanes.browse.begin()
    desk.lanes.browse.end()
    page.turned.emit(False)
    desk.lanes.browse.run()
    assert desk.order() == ["a"]
    page.turned.emit(True)
    desk.lanes.browse.run()
    assert desk.order() == ["a", "b", "c"]
    assert len(desk.judged) == 1
    page.turned.emit(True)  # nothing is new of it, and it is judged once more
    desk.lanes.browse.run()
    assert (desk.order(), len(desk.judged)) == (["a", "b", "c"], 2)


def test_a_mask_that_changed_is_examined_again(desk: Desk) -> None:
    desk.look()
    desk.lanes.browse.run()
    desk.set.records[1] = record("b", mask="another")
    del desk.set.records[2]
    desk.training.refresh()
    desk.lanes.browse.run()
    assert desk.order() == ["a", "b", "c", "b"]
    assert desk.judged[-1][1] == ["a", "b"]


def test_a_judgement_of_a_set_that_has_changed_meanwhile_is_not_shown(desk: Desk) -> None:
    page = desk.look()
    desk.lanes.browse.run()
    desk.found = {"a": Suspicions(mask=("A hole.",))}
    desk.training.refresh()
    desk.lanes.browse.begin()
    desk.lanes.browse.end()
    assert [(task.name, task.last) for task in desk.lanes.browse.waiting] == [("suspicions", True)]
    desk.lanes.browse.begin()
    judged = desk.lanes.browse.running
    desk.set.records.append(record("d"))
    desk.training.refresh()
    desk.lanes.browse.running = None
    desk.lanes.browse.begin()
    desk.lanes.browse.end()
    told = len(page.cases)
    loose(judged).end()
    assert len(page.cases) == told
    desk.lanes.browse.run()
    assert page.cases[-1][0].suspicions == ("A hole.",)


def test_what_cannot_be_read_is_told_and_tried_again(desk: Desk) -> None:
    desk.set.refuses = FULL
    page = desk.look()
    desk.lanes.browse.run()
    assert desk.messages.words == {"training set": "The disk is full."}
    desk.set.refuses, desk.refuses = None, FULL
    desk.messages.press("training set", "Retry")
    desk.lanes.browse.run()
    assert desk.messages.words == {"training set": "The disk is full."}
    assert (len(page.cases), desk.order()) == (1, [])
    desk.refuses = None
    desk.messages.press("training set", "Retry")
    desk.lanes.browse.run()
    assert desk.order() == ["a", "b", "c"]
    desk.training.refresh()
    desk.lanes.browse.waiting[0].cancel()
    desk.set.records.append(record("d"))
    desk.lanes.browse.run()
    assert desk.messages.banners == {}


def test_a_case_is_opened_from_the_page_which_goes(desk: Desk) -> None:
    desk.page().parts["open_case"]("/x/a.dcm")
    assert (desk.backs, desk.opened) == ([1], ["/x/a.dcm"])


def test_cases_are_removed_put_back_and_confirmed(desk: Desk) -> None:
    page = desk.look()
    desk.lanes.run()
    desk.set.notices = ["A case was left as it is."]
    page.parts["remove"](["a", "b"])
    desk.lanes.disk.run()
    assert desk.messages.words == {"training set": "A case was left as it is."}
    assert desk.changed == [1]
    assert desk.lanes.browse.names == ["training set"]
    desk.messages.toasts[-1].press()
    desk.lanes.disk.run()
    page.parts["restore"](["c"])
    page.parts["confirm"]({"a": "sha a"})
    desk.lanes.disk.run()
    assert desk.set.changes == [
        ("remove", "a", "b"),
        ("restore", "a", "b"),
        ("restore", "c"),
        ("confirm", {"a": "sha a"}),
    ]
    assert [(toast.words, toast.action) for toast in desk.messages.toasts] == [
        ("2 cases were removed", "Undo"),
        ("2 cases were restored", ""),
        ("1 case was restored", ""),
        ("Used from the next training run", ""),
    ]
    desk.set.refuses = FULL
    page.parts["remove"](["a"])
    desk.lanes.disk.run()
    assert desk.messages.words == {"training set": "The disk is full."}
    assert len(desk.changed) == 4


@pytest.mark.parametrize("answer", [True, False])
def test_removed_cases_are_deleted_once_the_reader_says_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, answer: bool
) -> None:
    asked: list[str] = []

    def gives_up(_: object, question: str, **__: str) -> bool:
        asked.append(question)
        return answer

    monkeypatch.setattr(module, "gives_up", gives_up)
    desk.set.records += [record("d", removed=True), record("e", removed=True)]
    page = desk.look()
    desk.lanes.run()
    page.parts["delete_removed"]()
    desk.lanes.disk.run()
    assert asked == ["Delete 2 removed cases for good?"]
    assert desk.set.changes == ([("delete",)] if answer else [])
    assert desk.messages.toasted == (["Deleted for good"] if answer else [])


def test_without_a_page_changes_are_made_all_the_same(desk: Desk) -> None:
    desk.training.remove(["a"])
    desk.lanes.disk.run()
    assert (desk.set.changes, desk.changed, desk.lanes.browse.names) == ([("remove", "a")], [1], [])
