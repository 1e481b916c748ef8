"""A training set leaves this computer after every image was looked at, and comes in on another one."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from lungseg_gui.services.phantom import draw
from lungseg_gui.services.training_set import CaseRecord, Package, TrainingSet, pack, packing
from lungseg_gui.ui import theme
from lungseg_gui.ui.dialogs.package import PackageDialog
from tests.core.reviews import image
from tests.e2e.conftest import Desk

Start = Callable[[], Desk]


def filled(root: Path, count: int = 6) -> list[CaseRecord]:
    """Cases of which every third has letters in its pixels and says so, and every third does not say."""
    training_set = TrainingSet(root)
    for seed in range(count):
        drawn = draw(seed + 1, shape=(256, 224))
        pixels = drawn.pixels.copy()
        if seed % 3 == 1:
            letters = np.zeros(pixels.shape, np.uint8)
            cv2.putText(letters, "DOE JANE", (8, 24), cv2.FONT_HERSHEY_SIMPLEX, 0.7, 255, 2)
            pixels[letters > 0] = pixels.max()
        said = MappingProxyType({"BurnedInAnnotation": ("NO", "YES", "")[seed % 3]})
        shown = replace(image(f"1.2.{seed}", patient=f"P{seed}"), pixels=pixels, spacing=drawn.spacing)
        identity = replace(shown.identity, digest=f"{seed:064d}", shape=pixels.shape)
        shown = replace(shown, attributes=said, identified_as=identity)
        training_set.accept(shown, drawn.mask, original=drawn.mask, model_version="1.0", edited=False)
    return training_set.cases()


def asked(desk: Desk) -> PackageDialog:
    desk.program.window.actions_table.run("file.export_set")
    desk.until(lambda: desk.program.passing_on.dialog is not None)
    dialog = desk.program.passing_on.dialog
    assert dialog is not None
    desk.until(lambda: all(case.thumbnail is not None and not case.thumbnail.isNull() for case in dialog.cases))
    return dialog


def said(desk: Desk) -> str:
    return desk.program.messages.banners.get("training set", "")


def drag(view: QWidget, start: QPointF, end: QPointF) -> None:
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start.toPoint())
    QTest.mouseMove(view, ((start + end) / 2).toPoint())
    QTest.mouseMove(view, end.toPoint())
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end.toPoint())


def keep_picture(widget: QWidget, name: str) -> None:
    """Keep a picture to look at, where somebody asked for it."""
    if folder := os.environ.get("LUNGSEG_TEST_PICTURES"):
        widget.grab().save(f"{folder}/{name}.png")


def test_letters_are_blanked_by_mouse_and_the_package_written(
    start: Start, lungseg_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cases = filled(lungseg_home / "training_set")
    desk = start()
    dialog = asked(desk)
    assert dialog.note.text() == (
        "4 of 6 images go into the package. 2 stay here until their burnt-in text is blanked."
    )
    dialog.list.setCurrentRow(1)
    place = dialog.view.place
    QTest.mouseClick(dialog.view, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert not dialog.cases[1].boxes  # a click blanks nothing
    drag(dialog.view, place.topLeft(), place.topLeft() + QPointF(place.width() * 0.75, place.height() * 0.15))
    (box,) = dialog.cases[1].boxes
    assert (box.top, box.left) == (0, 0)
    assert abs(box.right - 168) <= 2
    assert abs(box.bottom - 38) <= 2
    assert dialog.note.text().startswith("5 of 6 images go into the package. 1 stays here")
    keep_picture(dialog, f"package_{theme.current()}")
    drag(dialog.view, place.center(), place.bottomRight())
    assert len(dialog.cases[1].boxes) == 2
    dialog.list.setCurrentRow(3)
    QTest.keySequence(dialog, "Ctrl+Z")
    assert dialog.cases[1].boxes == [box]
    assert dialog.current is dialog.cases[1]  # what was undone is seen
    dialog.list.setCurrentRow(5)
    QTest.mouseClick(dialog.leave_out, Qt.MouseButton.LeftButton)
    assert dialog.note.text().startswith("4 of 6 images go into the package.")
    out = tmp_path / "set.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    desk.until(lambda: said(desk) == "set.zip contains 4 cases from 4 patients.")
    assert desk.program.passing_on.dialog is None
    with Package(out) as package:
        package.check()
        assert [case.case_id for case in package.cases] == [cases[at].case_id for at in (0, 1, 2, 3)]
        code = package.read(package.cases[1], "image")
    left = cv2.imdecode(np.frombuffer(code, np.uint8), cv2.IMREAD_UNCHANGED)
    here = cv2.imread(str(cases[1].image), cv2.IMREAD_UNCHANGED)
    assert here is not None
    assert left is not None
    assert here[box.slices].any()
    assert not left[box.slices].any()
    here[box.slices] = 0
    assert np.array_equal(here, left)


def test_a_package_of_one_case_says_so(
    start: Start, lungseg_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(lungseg_home / "training_set", 1)
    desk = start()
    dialog = asked(desk)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "set.zip"), ""))
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    desk.until(lambda: bool(said(desk)))
    assert said(desk) == "set.zip contains 1 case."


def test_no_word_of_the_package_is_cut_off(start: Start, lungseg_home: Path) -> None:
    filled(lungseg_home / "training_set")
    desk = start()
    dialog = asked(desk)
    for size in ((780, 500), (936, 640), (1180, 690)):
        dialog.resize(*size)
        for row, words in enumerate(("Included", "Blank the text", "Text not stated")):
            dialog.list.setCurrentRow(row)
            desk.until(lambda words=words: dialog.about.text() == words)
            dialog.grab()
            assert (dialog.width(), dialog.height()) == size  # nothing needs more room
            for part in (dialog.about, dialog.leave_out, dialog.undo_button, dialog.write, dialog.cancel):
                assert part.width() >= min(part.sizeHint().width(), part.minimumSizeHint().width()), words
                assert dialog.rect().contains(part.geometry())
            assert dialog.about.height() >= dialog.about.heightForWidth(dialog.about.width())
            assert not dialog.about.geometry().intersects(dialog.undo_button.geometry())
            assert dialog.view.width() >= 260
        keep_picture(dialog, f"package_{size[0]}")
    dialog.reject()


def test_writing_can_be_stopped(
    start: Start, lungseg_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(lungseg_home / "training_set", 4)
    desk = start()
    dialog = asked(desk)
    reached, go_on = threading.Event(), threading.Event()
    real = packing.package.case_of

    def slow(*given: object, **more: object) -> object:
        reached.set()
        go_on.wait(60)
        return real(*given, **more)  # pyright: ignore[reportArgumentType, reportCallIssue]

    monkeypatch.setattr(packing.package, "case_of", slow)
    desk.program.passing_on.write(tmp_path / "set.zip")
    desk.until(reached.is_set)
    assert dialog.writing
    QTest.keyClick(dialog, Qt.Key.Key_Escape)  # stops, and leaves the dialog open
    go_on.set()
    desk.until(lambda: not dialog.writing)
    assert dialog.isVisible()
    assert dialog.note.text() == "Stopped: nothing was written."
    assert not [path for path in tmp_path.iterdir() if "set.zip" in path.name]
    dialog.reject()
    desk.until(lambda: desk.program.passing_on.dialog is None)


def test_a_package_comes_in(start: Start, lungseg_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "set.zip"
    cases = filled(tmp_path / "elsewhere" / "training_set")
    pack([cases[at] for at in (0, 2, 3, 5)], path)
    desk = start()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    desk.program.window.actions_table.run("file.import_set")
    desk.until(lambda: said(desk) == "4 cases imported.")
    came = TrainingSet(lungseg_home / "training_set").cases()
    assert [case.case_id for case in came] == [cases[at].case_id for at in (0, 2, 3, 5)]
    desk.program.pages.show_training()
    page = desk.program.training.page(lambda: None)
    desk.until(lambda: len(page.model.cases) == 4)
    content = bytearray(path.read_bytes())
    content[len(content) // 3] ^= 1
    path.write_bytes(bytes(content))
    desk.program.passing_on.take_in(path)
    desk.until(lambda: any("Nothing was imported" in words for words in desk.program.messages.banners.values()))
    assert len(TrainingSet(lungseg_home / "training_set").cases()) == 4


def test_nothing_to_pass_on(start: Start) -> None:
    desk = start()
    desk.program.window.actions_table.run("file.export_set")
    desk.until(lambda: "No case has been accepted yet" in said(desk))
    assert desk.program.passing_on.dialog is None
