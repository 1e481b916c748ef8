"""The mask of the case on the screen as a file: where it is proposed, what is written, and what never is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.services.library import digest_of
from lungseg_gui.services.writing import seg
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.ui.controllers.exporting import Exporting
from lungseg_sets.masks import read_mask
from tests.core.reviews import image, lungs, prediction
from tests.ui.controllers.standins import Lanes, Messages, Pane, Screen, Settings


class Desk:
    def __init__(self, folder: Path) -> None:
        self.lanes, self.messages, self.settings, self.session = Lanes(), Messages(), Settings(), Session()
        self.screen, self.folder = Screen(why="No image is open."), folder
        self.noted: list[Sequence[tuple[Identity, str]]] = []
        self.error: LungSegError | None = None
        services: Any = SimpleNamespace(
            lanes=self.lanes,
            settings=self.settings,
            library=SimpleNamespace(mark_exported=self.note),
            read=None,
            sign=lambda outcome: replace(outcome, model_version="signed"),
        )
        window: Any = Pane()
        self.window = window
        messages: Any = self.messages
        self.exporting = Exporting(services, self.session, messages, window, screen=self.screen)
        self.told: list[object] = []
        self.exporting.started.connect(lambda: self.told.append("started"))
        self.exporting.exported.connect(self.told.append)

    def note(self, marks: Sequence[tuple[Identity, str]]) -> None:
        if self.error is not None:
            raise self.error
        self.noted.append(marks)

    def show(self, *, dicom: bool = True) -> Review:
        found = replace(image("a"), source=self.folder / "a.dcm", format="DICOM" if dicom else "PNG")
        review = Review(found)
        review.resume(lungs(), status=Status.CORRECTED, edited=True, based_on="1.0", prediction=prediction("a"))
        self.session.show(review)
        self.screen.paint(review, key="/x/a")
        return review


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_what_can_be_exported_is_what_is_painted(desk: Desk) -> None:
    assert (desk.exporting.can_png, desk.exporting.can_seg) == (False, False)
    assert desk.exporting.why_no_png() == desk.exporting.why_no_seg() == "No image is open."
    desk.show(dicom=False)
    assert (desk.exporting.can_png, desk.exporting.can_seg) == (True, False)
    assert desk.exporting.why_no_png() == ""
    assert desk.exporting.why_no_seg() == "The image is not a DICOM file."
    desk.show()
    assert (desk.exporting.can_png, desk.exporting.can_seg) == (True, True)


def test_no_empty_mask_is_exported_unless_the_reader_has_emptied_it(desk: Desk) -> None:
    review = Review(replace(image("a"), source=desk.folder / "a.dcm", format="DICOM"))
    desk.session.show(review)
    desk.screen.paint(review, key="/x/a")
    assert (desk.exporting.can_png, desk.exporting.can_seg) == (False, False)
    wait = "There is no mask yet: wait for the prediction or paint one."
    assert desk.exporting.why_no_png() == desk.exporting.why_no_seg() == wait
    desk.exporting.png()
    desk.exporting.seg()
    assert desk.told == []
    review.replace(lungs(), "Brush")
    assert (desk.exporting.can_png, desk.exporting.can_seg) == (True, True)
    emptied = desk.show()
    emptied.replace(np.zeros_like(lungs()), "Eraser")
    assert (desk.exporting.can_png, desk.exporting.can_seg) == (True, True)


@pytest.mark.parametrize("before", ["", "/before"])
@pytest.mark.parametrize("kind", ["png", "seg"])
def test_a_name_is_proposed_and_the_folder_is_kept(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, kind: str, before: str
) -> None:
    asked: list[str] = []
    answers = ["", str(desk.folder / f"out.{kind}")]

    def ask(_: object, title: str, proposal: str, kinds: str) -> tuple[str, str]:
        asked.append(proposal)
        return answers.pop(0), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    desk.settings.set("export.folder", before)
    run: Callable[[], None] = getattr(desk.exporting, kind)
    run()
    assert asked == []
    desk.show()
    run()
    assert desk.told == []
    assert desk.settings.text("export.folder") == before
    run()
    ending = {"png": "a_mask.png", "seg": "a_seg.dcm"}[kind]
    assert [Path(one) for one in asked] == [Path(before or Path.home()) / ending] * 2
    assert desk.settings.text("export.folder") == str(desk.folder)
    assert desk.told == ["started"]
    assert len(desk.lanes.disk.waiting) == 1


def test_the_mask_of_now_is_written_as_a_label_map(desk: Desk) -> None:
    review = desk.show()
    desk.messages.failed("export", LungSegError("The disk was full."))
    path = desk.folder / "out.png"
    desk.exporting.write_png(path, review)
    assert desk.messages.banners == {}
    review.replace(lungs(shift=9), "Smaller")  # while it is on its way
    desk.lanes.run()
    np.testing.assert_array_equal(read_mask(path), lungs())
    assert desk.messages.files == [path]
    assert desk.told == ["started", (review.image.identity,)]
    assert desk.noted == [[(review.image.identity, digest_of(lungs()))]]


def test_a_dicom_seg_is_signed_and_its_file_looked_at_once_more(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    review = desk.show()
    review.prediction = replace(prediction("a"), probability=None)
    checked: list[Identity] = []
    encoded: list[tuple[Outcome, str, str]] = []

    def encode(outcome: Outcome, options: seg.SegOptions) -> bytes:
        encoded.append((outcome, options.kind, options.geometry))
        return b"seg"

    monkeypatch.setattr(jobs, "check_unchanged", lambda found, **_: checked.append(found.identity))
    monkeypatch.setattr(seg, "encode_seg", encode)
    desk.settings.update({"seg.kind": "labelmap", "seg.geometry": "never"})
    path = desk.folder / "out.dcm"
    desk.exporting.write_seg(path, review)
    review.prediction, review.undone = None, True
    desk.exporting.write_seg(path, review)
    review.replace(lungs(shift=8), "Imported: DICOM SEG by another")
    desk.exporting.write_seg(path, review)
    review.replace(lungs(shift=9), "Smaller")
    desk.lanes.run()
    assert path.read_bytes() == b"seg"
    assert checked == [review.image.identity] * 3
    (outcome, kind, geometry), (undone, *_), (imported, *_) = encoded
    assert imported.origin == "DICOM SEG by another"
    assert undone.edited is False  # with each step undone it is the model's own
    np.testing.assert_array_equal(outcome.mask, lungs())
    assert (outcome.model_version, outcome.edited, kind, geometry) == ("signed", True, "labelmap", "never")


@pytest.mark.parametrize("kind", ["png", "seg"])
def test_the_image_itself_is_never_overwritten(desk: Desk, kind: str) -> None:
    review = desk.show()
    review.image.source.write_bytes(b"the image")
    write: Callable[[Path, Review], None] = getattr(desk.exporting, f"write_{kind}")
    write(desk.folder / "sub" / ".." / "a.dcm", review)
    desk.lanes.run()
    assert review.image.source.read_bytes() == b"the image"
    assert desk.messages.errors == [("export", "The image itself is never overwritten. Choose another name.")]
    assert (desk.told, desk.noted, desk.messages.files) == (["started"], [], [])


def test_a_library_that_cannot_note_it_is_no_reason_to_fail(desk: Desk) -> None:
    review = desk.show()
    desk.error = LungSegError("The disk is full.")
    path = desk.folder / "out.png"
    desk.exporting.write_png(path, review)
    desk.lanes.run()
    assert path.is_file()
    assert desk.messages.errors == []
    assert desk.messages.files == [path]
