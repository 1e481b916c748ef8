"""The text for a report of a problem: read first, then copied or saved; the program sends nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QSize, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.services.doctor import report
from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.services.home import data_home, log_file
from lungseg_gui.ui import theme
from lungseg_gui.ui.parts import Button, PrimaryButton, set_tone, text


class ProblemDialog(QDialog):
    """Shows what would be passed on, and lets the reader edit it before that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report a problem"))
        self.setStyleSheet("QDialog { background: palette(base); }")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        words = tr(
            "This describes the installation and its latest errors, without patient, file or folder names. Read it, "
            "change it if you like, then copy or save it for your report. Nothing is sent."
        )
        column.addWidget(text(words, wrap=True))
        self.words = QPlainTextEdit(report(log_file(), data_home(), more=_screens()))
        self.words.setAccessibleName(tr("Text of the report"))
        self.words.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        face = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        face.setPixelSize(theme.SECONDARY)
        self.words.setFont(face)
        column.addWidget(self.words, 1)
        column.addLayout(self._foot())
        self.resize(QSize(720, 620).boundedTo(self.screen().availableGeometry().size() - QSize(40, 60)))

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.said = text(tone="second")
        row.addWidget(self.said, 1)
        self.copying = PrimaryButton(tr("Copy"), run=self.copy)
        self.saving = Button(tr("Save…"), run=self.save)
        for button in (Button(tr("Close"), run=self.reject), self.saving, self.copying):
            row.addWidget(button)
        return row

    def copy(self) -> None:
        """Put the text as it stands now on the clipboard."""
        QGuiApplication.clipboard().setText(self.words.toPlainText())
        self._say(tr("Copied."))

    def save(self) -> None:
        """Save the text as it stands now where the reader says."""
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the report"), "lungseg-report.txt", tr("Text (*.txt)"))
        if not name:
            return
        try:
            atomic_write_bytes(Path(name), self.words.toPlainText().encode())
        except LungSegError as error:
            self._say(str(error), tone="error")
        else:
            self._say(tr("Saved."))

    def _say(self, words: str, *, tone: str = "second") -> None:
        set_tone(self.said, tone)
        self.said.setText(words)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


def _screens() -> list[tuple[str, str]]:
    """Return what only a window knows: how Qt draws, and the sizes of the screens."""
    found = [("Qt", f"{QLibraryInfo.version().toString()}, {QGuiApplication.platformName()}")]
    for screen in QGuiApplication.screens():
        size = screen.size()
        found.append(("Screen", f"{size.width()} × {size.height()} px at scale {screen.devicePixelRatio():g}"))
    return found
