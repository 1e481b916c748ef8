"""Where files go: nothing that is there is replaced without a question, whatever end the name got."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from lungseg_gui.ui import save_as
from lungseg_gui.ui.controllers.contact_sheet import sheet_files
from lungseg_gui.ui.save_as import ask_file, may_replace

_KINDS = "PDF (*.pdf);;HTML (*.html)"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The questions; each is answered by No."""
    asked: list[str] = []

    def answer(_parent: QWidget, question: str, **words: str) -> bool:
        asked.append(f"{question} {words['more']}")
        return False

    monkeypatch.setattr(save_as, "gives_up", answer)
    return asked


@pytest.mark.parametrize(
    ("typed", "kind", "path"),
    [
        ("a.pdf", "", "a.pdf"),
        ("a", "PDF (*.pdf)", "a.pdf"),
        ("a", "HTML (*.html)", "a.html"),
        ("set.v2", "", "set.v2.pdf"),
        ("a.htm", "", "a.htm"),
        ("A.PDF", "", "A.PDF"),
    ],
)
def test_a_name_ends_as_its_kind_does(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, kind: str, path: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), kind))
    assert ask_file(window, "Save", tmp_path / "a.pdf", _KINDS, also=(".htm",)) == tmp_path / path


def test_a_file_with_the_end_that_was_added_is_not_replaced_unasked(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: list[str]
) -> None:
    (tmp_path / "a.pdf").touch()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a"), ""))
    assert ask_file(window, "Save", tmp_path / "b.pdf", _KINDS) is None
    assert asked == ["Replace a.pdf? This file already exists."]


def test_the_other_sheets_of_a_png_are_asked_about(window: QWidget, tmp_path: Path, asked: list[str]) -> None:
    files = sheet_files(tmp_path / "chest.png", 4)
    assert [file.name for file in files] == ["chest.png", "chest_2.png", "chest_3.png", "chest_4.png"]
    assert sheet_files(tmp_path / "chest.pdf", 4) == [tmp_path / "chest.pdf"]
    assert may_replace(window, files[1:])
    for file in files[2:]:
        file.touch()
    assert not may_replace(window, files[1:])
    assert asked == ["Replace 2 files? chest_3.png\nchest_4.png"]
