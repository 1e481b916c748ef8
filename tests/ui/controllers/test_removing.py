"""Several cases taken off the worklist: asked once where corrections would be lost, some rows at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.review import Status
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers import removing as module
from lungseg_gui.ui.controllers.removing import Removing
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from tests.ui.controllers.standins import Lanes, Messages, entry_of, image_of, loose, services_of

FULL = LungSegError("The disk is full.")


class Desk:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.messages, self.model = Messages(), WorklistModel()
        self.gone: list[list[str]] = []
        self.rows: dict[Identity, list[str]] = {}
        self.refuses: LungSegError | None = None
        self.services = services_of(library=SimpleNamespace(remove_all=self._remove, rows_of=self._rows_of))
        self.lanes: Lanes = self.services.lanes
        window: Any = QObject()
        self.window = window
        window.worklist = SimpleNamespace(model=self.model)
        self.one: list[str] = []
        self.off: list[tuple[int, int]] = []
        self.forgotten: list[list[str]] = []
        self.stays: Callable[[Identity], bool] = lambda _: False
        self.selected = -1
        self.removing = Removing(
            window,
            self.services,
            loose(self.messages),
            worklist=loose(SimpleNamespace(ask_remove=self.one.append, take_off=self._take_off)),
            flow=loose(SimpleNamespace(forget=self._forget)),
        )
        self.questions: list[str] = []
        self.answer = True
        monkeypatch.setattr(module, "gives_up", self._ask)

    def _ask(self, _: object, question: str, **__: str) -> bool:
        self.questions.append(question)
        return self.answer

    def _forget(self, keys: Sequence[str], *, stays: Callable[[Identity], bool]) -> None:
        self.forgotten.append(list(keys))
        self.stays, self.selected = stays, self.model.selection.number

    def _take_off(self, keys: Collection[str], *, goes_too: Collection[str]) -> None:
        self.off.append((len(keys), len(goes_too)))
        for key in keys:
            self.model.remove(key)

    def _remove(self, keys: Sequence[str]) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.gone.append(list(keys))

    def _rows_of(self, identity: Identity) -> list[str]:
        if self.refuses is not None:
            raise self.refuses
        return self.rows[identity]

    def list(self, *entries: Entry) -> list[str]:
        self.model.set_entries(entries)
        return [entry.key for entry in entries]


@pytest.fixture
def desk(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(monkeypatch)


def test_cases_without_corrections_go_without_a_question(desk: Desk) -> None:
    keys = desk.list(entry_of(1), entry_of(2, Status.ACCEPTED), entry_of(3, Status.CORRECTED, read=False))
    desk.model.selection.select(keys)
    desk.removing.ask([*keys, "/x/gone.dcm"])
    assert (desk.questions, desk.forgotten, desk.off) == ([], [keys], [(3, 0)])
    assert desk.selected == 0  # cleared first, not counted again with each row that goes
    desk.lanes.run()
    assert desk.gone == [keys]
    assert desk.messages.toasted == ["3 images removed from the worklist"]


def test_one_case_is_asked_about_as_ever(desk: Desk) -> None:
    keys = desk.list(entry_of(1, Status.CORRECTED))
    desk.removing.ask(keys)
    assert (desk.one, desk.questions, desk.off) == (keys, [], [])


@pytest.mark.parametrize("answer", [True, False])
def test_corrections_that_would_be_lost_are_counted_once_an_image(desk: Desk, answer: bool) -> None:
    first = image_of(1).identity
    keys = desk.list(
        entry_of(1, Status.CORRECTED),
        entry_of(2, Status.CORRECTED, identity=first),
        entry_of(3, Status.CORRECTED),
        entry_of(4),
    )
    desk.answer = answer
    desk.removing.ask(keys)
    assert desk.questions == ["Remove 4 images and your corrections to 2 of them?"]
    assert desk.off == ([(4, 0)] if answer else [])


def test_a_copy_that_stays_keeps_the_corrections(desk: Desk) -> None:
    first = image_of(1).identity
    keys = desk.list(entry_of(1, Status.CORRECTED), entry_of(2), entry_of(3, Status.CORRECTED, identity=first))
    desk.removing.ask(keys[:2])
    assert desk.questions == []
    desk.rows = {first: [keys[0], keys[2]], image_of(2).identity: [keys[1]]}
    assert desk.stays(first)
    assert not desk.stays(image_of(2).identity)
    desk.refuses = FULL
    assert desk.stays(image_of(2).identity)  # nobody knows: nothing of it is forgotten


def test_what_the_disk_refuses_is_tried_again(desk: Desk) -> None:
    keys = desk.list(entry_of(1), entry_of(2))
    desk.refuses = FULL
    desk.removing.ask(keys)
    desk.lanes.run()
    assert (desk.messages.words, desk.messages.toasts) == ({"remove": "The disk is full."}, [])
    desk.refuses = None
    desk.messages.press("remove", "Retry")
    desk.lanes.run()
    assert desk.gone == [keys]


def test_thousands_go_some_at_a_time(desk: Desk, qapp: QApplication) -> None:
    keys = desk.list(*(entry_of(number, read=False) for number in range(1001)))
    desk.removing.ask(keys)
    assert desk.off == [(200, 801)]
    for _ in range(8):
        qapp.processEvents()
    assert desk.off == [(200, 801), (200, 601), (200, 401), (200, 201), (200, 1), (1, 0)]
    desk.lanes.run()
    assert [len(part) for part in desk.gone] == [1000, 1]
    assert [key for part in desk.gone for key in part] == keys
    keys = desk.list(*(entry_of(number, read=False) for number in range(200)))
    desk.off.clear()
    desk.removing.ask(keys)
    qapp.processEvents()
    assert desk.off == [(200, 0)]
