"""Two readers of one image: the second one sees nothing of the first until both have decided, and both are kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

import cv2
import numpy as np
from PySide6.QtCore import Qt

from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.readings import What
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Status
from lungseg_gui.jobs import case_rows
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers.gathering import chosen
from lungseg_gui.ui.panels.worklist_order import Scope, is_mine
from lungseg_gui.ui.sheet import Grid, Tile
from tests.e2e.conftest import Desk, model_mask
from tests.e2e.test_learning import toast_button
from tests.e2e.test_reporting import coloured

Start = Callable[..., Desk]
Key = Qt.Key


def entry_of(desk: Desk, path: Path) -> Entry:
    entry = desk.program.window.worklist.model.entry(str(path))
    assert isinstance(entry, Entry)
    return entry


def read_as(desk: Desk, name: str) -> None:
    program = desk.program
    program.readings.read_as(program.services.readers.of_name(name), name)
    desk.until(lambda: program.window.status.reader.toolTip() == f"Reading as: {name}")


def shown(desk: Desk, path: Path) -> None:
    desk.program.worklist.show(str(path))
    desk.until(lambda: desk.program.flow.painted is not None and desk.program.flow.painted.key == str(path))
    desk.predicted()


def test_a_second_reading_is_blind_and_both_are_kept(start: Start, phantoms: list[Path]) -> None:
    path = phantoms[0]
    desk = start()
    program = desk.program
    status = program.window.status
    assert status.reader.isHidden()  # who reads alone is not asked
    desk.open(*phantoms[:2])
    desk.predicted()
    assert "No request for this case" in program.readings.why_not_withdraw()
    identity = desk.review.image.identity
    desk.key(Key.Key_B)
    desk.paint((60, 60), (90, 60))
    program.deciding.remarking.say(identity, Remarks(comment="the base is hidden"), key=str(path))
    desk.key(Key.Key_Return)
    first = program.session.review(identity)
    assert first is not None
    corrected = first.mask.live.copy()
    desk.until(lambda: program.saving.is_saved(identity))
    program.readings.put(identity, "a", "Dr B", me="Dr A", comment="and the apex?")
    desk.until(lambda: len(program.services.record.requests()) == 1)
    assert status.reader.text() == "Reading as: Dr A"
    assert entry_of(desk, path).status is Status.ACCEPTED  # for the first reader nothing has changed
    assert not is_mine(entry_of(desk, path))
    outlined = program.services.library.thumbnails([str(path)])[str(path)]

    read_as(desk, "Dr B")
    entry = entry_of(desk, path)
    assert is_mine(entry)
    assert (entry.status, entry.remarks, entry.attention) == (Status.NEW, Remarks(), ())
    # It has the outlines of the first.
    assert program.services.library.thumbnails([str(path)]).get(str(path)) != outlined
    sheet, summaries = list[object](), list[str]()
    program.contact_sheet.make(chosen(program.window.worklist.model), Grid(1, 1), sheet.append)
    desk.until(lambda: bool(sheet) and not program.gathering.running)
    program.set_reporting.make(chosen(program.window.worklist.model), summaries.append)
    desk.until(lambda: bool(summaries) and not program.gathering.running)
    place = program.window.worklist.model.keys().index(str(path))
    assert not coloured(cast(Sequence[Tile], sheet[0])[place].picture)  # nor has the contact sheet
    assert "corrected by a reader" not in summaries[0]
    assert "two readers" not in summaries[0]
    page = program.training._read  # pyright: ignore[reportPrivateUsage]
    assert page(lambda _: None).records == ()  # it has the first one's mask
    learning = program.learning  # nor do the pictures of a training show it
    rows = case_rows(training_set=program.services.training_set, library=program.services.library)
    desk.until(lambda: learning._rows == rows)  # pyright: ignore[reportPrivateUsage]
    event = {"cases": [{"case_id": case.case_id} for case in program.services.training_set.cases()]}
    assert event["cases"]
    assert learning._named(event) == {"cases": []}  # pyright: ignore[reportPrivateUsage]
    program.window.worklist.set_scope(Scope.MINE)
    assert program.window.worklist.model.keys() == (str(path),)
    shown(desk, path)
    second = desk.review
    assert second.image.identity == identity.read_as(next(iter(program.services.record.requests())))
    assert (second.mask.live == model_mask(second.image)).all()
    assert not second.history.steps
    assert second.remarks == Remarks()
    assert "Dr A asked you" in desk.banner("second reading").words
    assert "and the apex?" in desk.banner("second reading").words
    desk.key(Key.Key_B)
    desk.paint((60, 130), (90, 130))
    drawn = second.mask.live.copy()
    assert not (drawn == model_mask(second.image)).all()
    assert program.services.journals.flush(60)
    program.close(ask=False)

    desk = start()  # whoever read last reads again, and has every stroke
    program = desk.program
    desk.until(lambda: len(program.window.worklist.model) == 2)
    shown(desk, path)
    assert program.services.readers.current.name == "Dr B"
    assert (desk.mask == drawn).all()
    assert [step.name for step in desk.review.history.steps] == ["Brush"]
    read_as(desk, "Dr A")
    shown(desk, path)
    assert desk.review.image.identity == identity
    assert (desk.mask == corrected).all()
    assert desk.review.remarks.comment == "the base is hidden"
    desk.until(lambda: not program.readings.why_not_withdraw())
    read_as(desk, "Dr B")
    shown(desk, path)
    assert (desk.mask == drawn).all()
    cases = program.services.training_set.cases()
    desk.key(Key.Key_Return)
    # Both have decided: the row shows the case as it is.
    desk.until(lambda: entry_of(desk, path).identity == identity)
    toast_button(desk, "Undo").click()
    desk.until(lambda: is_mine(entry_of(desk, path)) and entry_of(desk, path).identity != identity)
    shown(desk, path)
    assert (desk.mask == drawn).all()
    assert desk.review.status is Status.CORRECTED
    program.viewing.focus()
    desk.key(Key.Key_Return)
    desk.until(lambda: entry_of(desk, path).identity == identity)
    desk.until(lambda: entry_of(desk, path).to_choose)
    assert is_mine(entry_of(desk, path))  # until one of the masks is chosen
    page = program.training._read  # pyright: ignore[reportPrivateUsage]
    assert len(page(lambda _: None).records) == 1
    shown(desk, path)
    assert (desk.mask == corrected).all()
    assert [case.mask_sha256 for case in program.services.training_set.cases()] == [case.mask_sha256 for case in cases]
    lines = program.services.record.of(identity)
    assert [line.what for line in lines] == [What.ACCEPTED, What.ASKED, What.ACCEPTED, What.REOPENED, What.ACCEPTED]
    assert [line.reader.name for line in lines] == ["", "Dr A", *["Dr B"] * 3]
    request = next(iter(program.services.record.requests().values()))
    assert request.compares
    assert request.first is not None
    assert request.second is not None
    assert np.array_equal(program.services.record.mask(request.first), corrected)
    assert np.array_equal(program.services.record.mask(request.second), drawn)
    pages = list[str]()
    program.set_reporting.make(chosen(program.window.worklist.model), pages.append)
    desk.until(lambda: bool(pages) and not program.gathering.running)
    assert "Agreement of two readers" in pages[0]
    assert "<td>Dr A and Dr B</td>" in pages[0]  # who accepted before having a name
    agree(desk, corrected, drawn)


def agree(desk: Desk, first: Mask, second: Mask) -> None:
    """Two readings are compared on the image, and one mask is made of them."""
    program, panel = desk.program, desk.program.panels.agreement
    image, services = desk.review.image, desk.program.services
    desk.until(lambda: not panel.isHidden() and len(program.panels.record.lines) == 5)
    assert panel.who.text() == "Dr A and Dr B, read independently"
    for value, (dice, hd95) in panel.cells.items():
        one, other = (first > 0, second > 0) if not value else (first == value, second == value)
        assert dice.text() == f"{2 * (one & other).sum() / (one.sum() + other.sum()):.3f}"
        assert hd95.text().endswith(" mm")
    assert not panel.picture.pixmap().isNull()
    before = len(desk.review.history.steps)
    panel.boxes[RIGHT].setCurrentIndex(1)
    panel.boxes[LEFT].setCurrentIndex(0)
    panel.button.click()
    both = desk.mask
    assert np.array_equal(both == RIGHT, second == RIGHT)
    assert np.array_equal(both == LEFT, (first == LEFT) & (second != RIGHT))
    assert not np.array_equal(both, first)
    name = "Right lung of Dr B, left lung of Dr A"
    assert [step.name for step in desk.review.history.steps[before:]] == [name]
    desk.key(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert np.array_equal(desk.mask, first)
    desk.key(Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: next(iter(services.record.requests().values())).used)
    desk.until(lambda: not is_mine(entry_of(desk, image.source)))
    program.viewing.focus()
    desk.key(Key.Key_Return)
    desk.until(lambda: program.saving.is_saved(image.identity))
    case = next(iter(services.training_set.cases()))
    learned = cv2.imread(str(case.mask), cv2.IMREAD_UNCHANGED)
    assert learned is not None
    assert np.array_equal(learned, both)
    # A mask of the record comes back as a step.
    shown(desk, image.source)
    desk.until(lambda: len(program.panels.record.lines) == 7)
    program.panels.record.mask_wanted.emit(program.panels.record.lines[-1])
    desk.until(lambda: np.array_equal(desk.mask, first))
    assert desk.review.history.steps[-1].name == "Mask from the record, line 1"
    desk.until(lambda: services.record.lines()[-1].what is What.RESTORED)
    table = services.home / "record.csv"
    program.agreeing.export(table)
    desk.until(table.exists)
    assert table.read_text("utf-8-sig").count("\n") == 9
