"""The status Attention, from where a mask is made to where somebody has looked at it, in the whole window."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.review import Status
from lungseg_gui.core.study import Image
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers import saving
from lungseg_gui.ui.panels.worklist_order import Scope, calls
from tests.e2e import desk as desk_module
from tests.e2e.conftest import Desk, model_mask

Start = Callable[..., Desk]
Key = Qt.Key
PART = "The left lung has a second part"


def strayed(image: Image) -> np.ndarray:
    """The model's mask with a second part of the left lung."""
    mask = model_mask(image)
    mask[4:14, 150:160] = 2
    return mask


@pytest.fixture
def straying(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A model whose masks have a second part, as long as ``on`` says so."""
    state = SimpleNamespace(on=True)
    monkeypatch.setattr(desk_module, "model_mask", lambda image: strayed(image) if state.on else model_mask(image))
    return state


def row(desk: Desk, path: Path) -> Entry:
    return cast(Entry, desk.program.window.worklist.model.entry(str(path)))


def kept(desk: Desk, path: Path) -> tuple[str, ...]:
    entry = desk.program.services.library.entry(str(path))
    assert entry is not None
    return entry.attention


def chip(desk: Desk) -> str:
    return desk.program.window.case_bar._chip.kind  # pyright: ignore[reportPrivateUsage]


def called(desk: Desk, path: Path, *, yes: bool = True) -> None:
    """Wait until row, library and chip agree."""
    desk.until(lambda: calls(row(desk, path)) is yes and bool(kept(desk, path)) is yes)
    if desk.program.flow.wanted == str(path):
        desk.until(lambda: (chip(desk) == "attention") is yes)


def plant(desk: Desk) -> None:
    assert desk.program.session.replace(strayed(desk.review.image), "Planted")


@pytest.fixture
def opened(start: Start, phantoms: list[Path]) -> Desk:
    desk = start()
    desk.answers = False
    desk.open(*phantoms)
    desk.predicted()
    desk.program.viewing.focus()
    desk.rested()
    return desk


def test_it_comes_with_a_stroke_and_goes_with_undo_redo_swap_and_repair(opened: Desk, phantoms: list[Path]) -> None:
    desk, a = opened, phantoms[0]
    assert not calls(row(desk, a))
    plant(desk)
    called(desk, a)
    assert PART in row(desk, a).attention[0]
    bar = desk.program.window.case_bar
    assert PART in bar._chip.toolTip()  # pyright: ignore[reportPrivateUsage]
    for key, modifier, yes in (
        (Key.Key_Z, Qt.KeyboardModifier.ControlModifier, False),
        (Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, True),
        (Key.Key_Return, Qt.KeyboardModifier.NoModifier, True),  # asks
        (Key.Key_U, Qt.KeyboardModifier.NoModifier, False),
        (Key.Key_S, Qt.KeyboardModifier.ShiftModifier, True),
        (Key.Key_S, Qt.KeyboardModifier.ShiftModifier, False),
    ):
        desk.type(key, modifier)
        called(desk, a, yes=yes)
        desk.rested()


def test_it_is_kept_over_a_restart_and_listed_before_anything_is_opened(
    opened: Desk, start: Start, phantoms: list[Path]
) -> None:
    plant(opened)
    called(opened, phantoms[0])
    opened.program.close(ask=False)
    again = start()
    model = again.program.window.worklist.model
    again.until(lambda: model.counts.attention == 1)
    again.program.window.worklist.set_scope(Scope.ATTENTION)
    assert model.keys() == (str(phantoms[0]),)


def test_really_so_ends_it_and_the_accepted_case_shows_none(opened: Desk, phantoms: list[Path]) -> None:
    desk, a = opened, phantoms[0]
    plant(desk)
    called(desk, a)
    desk.rested()
    desk.type(Key.Key_Return)
    desk.type(Key.Key_Y)
    desk.shows("b")
    desk.saved()
    assert (row(desk, a).status, row(desk, a).attention, kept(desk, a)) == (Status.ACCEPTED, (), ())
    # taken back it shows none, either: the reader has said so
    desk.program.worklist.show(str(a))
    desk.shows("a")
    desk.until(lambda: desk.program.flow.painted is not None)
    desk.program.viewing.focus()
    desk.type(Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: row(desk, a).status is Status.CORRECTED)
    desk.saved()
    desk.rested()
    assert not calls(row(desk, a))


def test_a_case_that_is_left_before_it_was_looked_at_is_looked_at_by_whoever_saves_it(
    opened: Desk, phantoms: list[Path]
) -> None:
    plant(opened)
    opened.program.worklist.show(str(phantoms[1]))  # sooner than the hand rests
    opened.shows("b")
    opened.saved()
    called(opened, phantoms[0])


def test_predictions_ahead_are_looked_at_in_the_worker(
    start: Start, phantoms: list[Path], straying: SimpleNamespace
) -> None:
    desk = start(ahead=True)
    desk.open(*phantoms)
    for path in phantoms:
        called(desk, path)
    assert desk.program.flow.decoded(str(phantoms[2])) is None  # it was never on the screen


def test_another_version_answers_otherwise(start: Start, phantoms: list[Path], straying: SimpleNamespace) -> None:
    desk = start()
    desk.open(*phantoms[:2])
    desk.predicted()
    called(desk, phantoms[0])
    desk.program.worklist.show(str(phantoms[1]))
    desk.shows("b")
    called(desk, phantoms[1])
    straying.on = False
    desk.model.version = "r9"
    for review in desk.program.session.reviews:  # as after a change of the version in use
        desk.program.predicting.ask(review)
    for path in phantoms[:2]:  # the one on the screen, and one that is open behind it
        called(desk, path, yes=False)


def test_saying_that_the_image_is_mirrored_is_looked_at_anew(opened: Desk, phantoms: list[Path]) -> None:
    desk, a = opened, phantoms[0]
    desk.program.window.actions_table.run("segment.swap")
    called(desk, a)
    assert "swapped" in " ".join(row(desk, a).attention)
    desk.program.window.actions_table.run("segment.swap")
    called(desk, a, yes=False)
    plant(desk)  # the reader's own mask: it is not predicted again
    desk.rested()
    called(desk, a)
    box = row(desk, a).attention
    desk.program.window.actions_table.run("image.mirrored")
    desk.rested()
    called(desk, a)
    assert "second part" in " ".join(row(desk, a).attention)
    assert row(desk, a).attention != box  # the lung has another name now


def test_the_reader_goes_through_the_list_of_attention_by_the_keys(
    start: Start, phantoms: list[Path], straying: SimpleNamespace
) -> None:
    desk = start(ahead=True)
    desk.answers = False
    desk.open(*phantoms)
    for path in phantoms:
        called(desk, path)
    QTest.mouseClick(desk.program.window.worklist.filters.chips[Scope.ATTENTION], Qt.MouseButton.LeftButton)
    listed = desk.program.window.worklist.model.keys()
    assert len(listed) == 3
    desk.program.worklist.show(listed[1])
    desk.until(lambda: desk.program.flow.painted is not None and desk.program.flow.painted.key == listed[1])
    desk.program.viewing.focus()
    desk.rested()
    desk.type(Key.Key_Return)
    desk.type(Key.Key_U)
    called(desk, Path(listed[1]), yes=False)
    assert desk.program.window.worklist.model.keys() == listed  # it keeps its place while it is on the screen
    desk.rested()
    desk.type(Key.Key_Return)
    desk.until(lambda: desk.program.flow.wanted == listed[2])
    assert desk.program.window.worklist.model.keys() == (listed[0], listed[2])


def test_what_the_disk_refuses_to_keep_of_the_checks_is_kept_later(
    opened: Desk, phantoms: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[object] = []

    def refuse(*_: object, **__: object) -> None:
        tries.append(None)
        raise LungSegError("The worklist could not be saved: the disk is full.", remedy="Free some space.")

    opened.saved()
    monkeypatch.setattr(saving, "RETRY_MS", 50)
    with monkeypatch.context() as patched:
        patched.setattr(opened.program.services.library, "set_attention", refuse)
        plant(opened)
        opened.until(lambda: len(tries) > 1)
        assert calls(row(opened, phantoms[0]))  # the reader sees it all the same
        assert not kept(opened, phantoms[0])
    called(opened, phantoms[0])
    opened.until(lambda: not opened.program.saving.unsaved)


def test_rows_of_one_image_say_the_same_at_once(start: Start, phantoms: list[Path], tmp_path: Path) -> None:
    copy = shutil.copyfile(phantoms[0], tmp_path / "copy.dcm")
    desk = start()
    desk.answers = False
    desk.open(phantoms[0], copy, phantoms[1])
    desk.predicted()
    desk.program.worklist.show(str(copy))
    desk.shows("copy")
    desk.program.worklist.show(str(phantoms[0]))
    desk.shows("a")
    desk.program.viewing.focus()
    desk.rested()
    plant(desk)
    called(desk, phantoms[0])
    assert calls(row(desk, copy))
    desk.type(Key.Key_F3)  # a flag
    assert row(desk, copy).remarks.flagged
    desk.type(Key.Key_Return)
    desk.type(Key.Key_Y)
    assert [row(desk, path).status for path in (phantoms[0], copy)] == [Status.ACCEPTED] * 2
    desk.saved()
    assert not calls(row(desk, copy))
