"""A mask of another program for the case on the screen: asked for, dropped, refused, and taken as one step."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.services.masks import FoundMask, OtherImage
from lungseg_gui.ui import names
from lungseg_gui.ui.controllers import mask_import as module
from lungseg_gui.ui.controllers.mask_import import MaskImport, import_commands
from lungseg_gui.ui.panels.worklist_title import Titles
from tests.core.reviews import image, lungs
from tests.ui.controllers.standins import Lanes, Messages, Pane, Screen, Settings

MASK, PICTURE, OTHER = Path("/x/a_left.png"), Path("/x/b.png"), Path("/x/c_left.png")
STRANGER = OtherImage("The mask names another image.")


class Desk:
    def __init__(self) -> None:
        self.lanes, self.messages, self.settings, self.session = Lanes(), Messages(), Settings(), Session()
        self.screen = Screen(why="No image is open.")
        self.opened: list[Sequence[Path]] = []
        self.finished = 0
        self.read: list[tuple[Path, bool]] = []
        self.found: FoundMask | LungSegError = FoundMask(lungs(shift=4), "PNG by another", ("One segment was left.",))
        services: Any = SimpleNamespace(lanes=self.lanes, settings=self.settings)
        window: Any = Pane()
        self.window = window
        messages: Any = self.messages
        self.importing = MaskImport(
            services,
            self.session,
            messages,
            window,
            screen=self.screen,
            finish_stroke=self.finish,
            open_paths=self.opened.append,
        )

    def finish(self) -> None:
        self.finished += 1

    def show(self, uid: str = "a") -> Review:
        review = Review(image(uid))
        review.resume(lungs(), status=Status.PREDICTED, edited=False, based_on="1.0")
        self.session.show(review)
        self.screen.paint(review, key=f"/x/{uid}")
        return review

    def read_mask_for(self, path: Path, _: object, *, anyway: bool) -> FoundMask:
        self.read.append((path, anyway))
        if isinstance(self.found, LungSegError) and not (anyway and isinstance(self.found, OtherImage)):
            raise self.found
        return FoundMask(lungs(shift=4), "PNG") if isinstance(self.found, LungSegError) else self.found


@pytest.fixture
def desk(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Desk:
    desk = Desk()
    monkeypatch.setattr(module, "read_mask_for", desk.read_mask_for)
    monkeypatch.setattr(module, "looks_like_mask", lambda path: path.stem.endswith("_left"))
    monkeypatch.setattr(names.current(), "titles", Titles())
    return desk


def test_a_mask_becomes_one_step_that_is_told_with_what_to_know(desk: Desk) -> None:
    review = desk.show()
    desk.messages.failed("import", LungSegError("Damaged."))
    for _ in range(2):
        desk.importing.read(MASK)
        desk.lanes.run()
    np.testing.assert_array_equal(review.mask.committed, lungs(shift=4))
    assert len(review.history.done) == 1
    assert review.history.done[0].name.endswith("PNG by another")
    assert desk.messages.toasted == [
        "Mask imported from a_left.png. One segment was left.",
        "a_left.png contains the mask already shown. One segment was left.",
    ]
    assert desk.finished == 2
    assert desk.messages.banners == {}


def test_hidden_names_are_not_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(names.current(), "titles", Titles(hidden=True))
    desk.found = FoundMask(lungs(shift=4), "PNG")
    desk.show()
    for _ in range(2):
        desk.importing.read(MASK)
        desk.lanes.run()
    desk.importing.read(MASK)
    desk.show("b")
    desk.lanes.run()
    assert desk.messages.toasted == [
        "Mask imported from the file.",
        "The file contains the mask already shown.",
        "The file was not imported: another case is open.",
    ]


@pytest.mark.parametrize("another", [True, False])
def test_it_comes_to_no_other_case(desk: Desk, another: bool) -> None:
    review = desk.show("a")
    desk.importing.read(MASK)
    if another:
        desk.show("b")
    else:
        desk.session.leave()
    desk.lanes.run()
    assert desk.messages.toasted == ["a_left.png was not imported: another case is open."]
    assert review.history.done == ()
    assert all(not each.history.done for each in desk.session.reviews)
    assert desk.finished == 0


@pytest.mark.parametrize(
    ("painted", "read_only", "words", "errors"),
    [
        (False, "", "No image is open.", []),
        (True, "Dr B works on it.", "Dr B works on it.", [("import", "Dr B works on it.")]),
    ],
)
def test_where_no_mask_can_be_taken_the_reason_is_told(
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    painted: bool,
    read_only: str,
    words: str,
    errors: list[tuple[str, str]],
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (asked.append("asked"), ("", ""))[1])
    if painted:
        desk.show().read_only = read_only
    assert not desk.importing.can
    assert desk.importing.why_not() == words
    desk.importing.read(MASK)
    desk.lanes.run()
    assert desk.messages.errors == errors
    assert desk.read == []
    desk.importing.ask()
    assert len(asked) == painted
    (command,) = import_commands(desk.importing)
    assert not command.enabled()
    assert command.why_not() == words
    assert command.group == 1


@pytest.mark.parametrize("before", ["", "/before"])
def test_the_file_is_asked_for_where_files_were_opened_last(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, before: str
) -> None:
    asked: list[str] = []
    answers = ["", str(MASK)]

    def ask(_: object, title: str, folder: str, kinds: str) -> tuple[str, str]:
        asked.append(folder)
        return answers.pop(0), kinds

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    desk.settings.set("open.folder", before)
    desk.show()
    (command,) = import_commands(desk.importing)
    assert command.enabled()
    command.run()
    assert desk.lanes.names == []
    command.run()
    desk.lanes.run()
    assert [Path(one) for one in asked] == [Path(before or Path.home())] * 2
    assert Path(desk.settings.text("open.folder")) == MASK.parent
    assert desk.read == [(MASK, False)]


@pytest.mark.parametrize(
    ("shown", "paths", "imported"),
    [(True, [MASK], True), (False, [MASK], False), (True, [PICTURE], False), (True, [MASK, OTHER], False)],
)
def test_a_mask_that_is_dropped_on_a_picture_is_imported_and_all_else_opened(
    desk: Desk, shown: bool, paths: list[Path], imported: bool
) -> None:
    if shown:
        desk.show()
    desk.importing.dropped(paths)
    desk.lanes.run()
    assert desk.read == ([(MASK, False)] if imported else [])
    assert desk.opened == ([] if imported else [paths])


def test_what_will_happen_to_files_is_said_while_they_are_dragged(desk: Desk, tmp_path: Path) -> None:
    say = desk.importing.drop_words
    assert say([MASK]) == "Drop the file to open it and add it to the worklist."
    assert say([tmp_path]) == "Drop the folder to open its images and add them to the worklist."
    assert say([tmp_path, MASK]) == "Drop the 2 files to open them and add them to the worklist."
    desk.show()
    assert say([MASK]) == "Drop the mask to import it for a."
    assert say([PICTURE]) == "Drop the file to open it and add it to the worklist."


# -- a mask that names another image
@pytest.mark.parametrize("answer", ["Import it here", "Cancel"])
def test_a_mask_of_another_image_is_taken_only_once_the_reader_says_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    asked: list[str] = []
    answers = [answer, "Cancel"]

    def choose(_: object, question: str, **__: str) -> str:
        asked.append(question)
        return answers.pop(0)

    monkeypatch.setattr(module, "choose", choose)
    review = desk.show()
    desk.found = STRANGER
    desk.importing.read(MASK)
    desk.lanes.run()
    taken = answer == "Import it here"
    assert asked == ["The mask names another image."]
    assert desk.read == [(MASK, False), (MASK, True)][: 1 + taken]
    assert len(review.history.done) == taken
    assert desk.messages.errors == []


@pytest.mark.parametrize(("error", "shown"), [(LungSegError("Damaged."), "a"), (STRANGER, "b"), (STRANGER, "")])
def test_all_else_that_fails_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, error: LungSegError, shown: str
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(module, "choose", lambda *_, **__: asked.append("asked"))
    desk.show("a")
    desk.found = error
    desk.importing.read(MASK)
    if shown == "b":
        desk.show("b")
    elif not shown:
        desk.session.leave()
    desk.lanes.run()
    assert desk.messages.errors == [("import", str(error))]
    assert asked == []
    assert desk.read == [(MASK, False)]
