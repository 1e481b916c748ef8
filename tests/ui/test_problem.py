"""Help, Report a problem: the text is shown before it is copied or saved, and what is changed in it counts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from lungseg_gui.ui.dialogs.problem import ProblemDialog


def test_what_is_shown_is_what_is_copied_and_saved(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LUNGSEG_HOME", str(tmp_path / "home"))
    dialog = ProblemDialog()
    qtbot.addWidget(dialog)
    shown = dialog.words.toPlainText()
    assert "pydicom" in shown
    assert "Screen" in shown
    assert str(tmp_path) not in shown
    dialog.words.setPlainText("shorter")
    dialog.copying.click()
    assert QGuiApplication.clipboard().text() == "shorter"
    target = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.saving.click()
    assert target.read_text("utf-8") == "shorter"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target / "below a file.txt"), ""))
    dialog.saving.click()
    assert "could not be saved" in dialog.said.text()
