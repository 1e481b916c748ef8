"""A study that is forgotten while something still works on its cases: what ends later leaves nothing behind."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydicom
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from lungseg_gui.core.mask import Mask
from lungseg_gui.core.study import Image
from lungseg_gui.services.writing import png
from lungseg_gui.ui.dialogs.export import ACCEPTED
from lungseg_gui.ui.dialogs.forget import ForgetDialog
from tests.e2e.conftest import Desk
from tests.e2e.test_forgetting import answering, choose, row_menu

UID, NAME = "1.2.826.9.9.1", "MUSTERFRAU^ANNEGRET"


@pytest.fixture
def study(phantoms: list[Path], tmp_path: Path) -> list[Path]:
    """Two images of one study, and one of another patient's."""
    paths = [tmp_path / f"musterfrau_{path.stem}.dcm" for path in phantoms]
    for source, path in zip(phantoms, paths, strict=True):
        found = pydicom.dcmread(source)
        other = path.stem.endswith("c")
        found.StudyInstanceUID = "1.2.826.9.9.2" if other else UID
        found.PatientName = "OTHER" if other else NAME
        found.PatientID = "other" if other else "annegret-77"
        found.save_as(path)
    paths[2] = paths[2].rename(tmp_path / "other.dcm")
    return paths


def forget(desk: Desk, name: str) -> None:
    def wanted(dialog: ForgetDialog) -> None:
        assert dialog.forget.isEnabled()

    said = answering(desk, wanted)
    choose(row_menu(desk, name), "Forget this study…")
    desk.until(lambda: len(said) == 2)
    desk.until(lambda: "forgotten" in desk.program.messages.toast_words)


def traces(home: Path) -> list[str]:
    """Files of the data folder that still name the patient or the study, or are a case's."""
    words = [word.encode() for word in (UID, NAME, "annegret", "musterfrau")]
    return sorted(
        path.relative_to(home).as_posix()
        for path in home.rglob("*")
        if path.is_file() and any(word in path.read_bytes() for word in words)
    )


def rows(desk: Desk) -> list[str]:
    return [entry.name for entry in desk.program.services.library.entries()]


def gone(desk: Desk, home: Path) -> None:
    """Nothing of the study is left, neither now nor once the program has ended."""
    desk.rested()
    assert rows(desk) == ["other"]
    assert traces(home) == []
    assert desk.program.close(ask=False)
    assert traces(home) == []


@pytest.mark.parametrize("ahead", [False, True])
def test_a_prediction_that_is_made_meanwhile_is_not_kept(
    start: Callable[..., Desk], study: list[Path], lungseg_home: Path, ahead: bool
) -> None:
    desk = start(ahead=ahead)
    desk.model.free.clear()
    desk.open(*study)
    desk.until(lambda: bool(desk.model.asked))
    forget(desk, "musterfrau_a")
    desk.model.free.set()
    lanes = desk.program.services.lanes
    desk.until(lambda: lanes.predict.idle and lanes.disk.idle and lanes.decode.idle)
    gone(desk, lungseg_home)


def test_a_file_that_is_read_meanwhile_is_not_listed_again(
    start: Callable[..., Desk], study: list[Path], lungseg_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, go_on, begun = start(), threading.Event(), threading.Event()
    desk.open(study[2])
    desk.predicted()
    decoder = desk.program.services.decoder
    read = decoder.read

    def slow(path: Path, **named: Any) -> Image:  # noqa: ANN401 - as read
        if path.stem == "musterfrau_a":
            begun.set()
            assert go_on.wait(60)
        return read(path, **named)

    monkeypatch.setattr(type(decoder), "read", lambda _, path, **named: slow(path, **named))
    desk.program.worklist.open_paths(study[:2])
    desk.until(lambda: len(rows(desk)) == 3)
    desk.program.worklist.show(str(study[0]))
    desk.until(begun.is_set)
    forget(desk, "musterfrau_b")
    go_on.set()
    lanes = desk.program.services.lanes
    desk.until(lambda: lanes.decode.idle and lanes.rows.idle and lanes.disk.idle)
    gone(desk, lungseg_home)


def test_an_export_that_runs_is_not_of_the_data_folder(
    start: Callable[..., Desk], study: list[Path], lungseg_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    desk.open(*study)
    for path in study:
        desk.program.worklist.show(str(path))
        desk.until(lambda path=path: desk.program.session.current is not None and desk.review.image.source == path)
        desk.predicted()
        desk.saved()
        desk.review.accept()
        desk.program.services.library.save(desk.review)
    begun, go_on, encode = threading.Event(), threading.Event(), png.encode_mask

    def held(mask: Mask) -> bytes:
        begun.set()
        assert go_on.wait(60)
        return encode(mask)

    monkeypatch.setattr(png, "encode_mask", held)
    desk.program.window.actions_table.run("file.export")
    desk.until(lambda: desk.program.batch_export.dialog is not None)
    dialog = desk.program.batch_export.dialog
    assert dialog is not None
    assert dialog.what.findChildren(QPushButton)
    dialog.what.set_current(ACCEPTED)
    for key, box in dialog.boxes.items():
        box.setChecked(key == "png")
    dialog.folder.setText(str(tmp_path / "out"))
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    desk.until(begun.is_set)
    forget(desk, "musterfrau_a")
    go_on.set()
    desk.until(lambda: not desk.program.batch_export.running)
    gone(desk, lungseg_home)
