"""The one question before a study is forgotten: what goes, what stays, and two choices."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.jobs.forgetting import Kept, named
from lungseg_gui.ui import theme
from lungseg_gui.ui.parts import Button, text

_WIDTH, _MARGIN = 480, 20


class ForgetDialog(QDialog):
    """Modal to its window; Esc keeps everything.

    Parameters
    ----------
    name : str
        Of the case that was asked for.
    cases_stay : str
        Why cases of the training set cannot go now, as a sentence; "" where they can.
    """

    def __init__(self, kept: Kept, *, name: str, cases_stay: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self.setWindowTitle("lungseg")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        theme.fix_width(self, _WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 18, _MARGIN, 16)
        column.setSpacing(10)
        title = tr("Forget the study of {name}?", name=name) if kept.of_study else tr("Forget {name}?", name=name)
        column.addWidget(text(title, size=theme.PAGE, weight=600, wrap=True))
        self._lines = text(wrap=True)
        self._lines.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self._lines)
        number = len(kept.cases)
        words = tr_count(
            "Delete its {n} cases in the training set as well", "Delete its case in the training set as well", number
        )
        self.cases = self._choice(column, words, shown=bool(number), why_not=cases_stay)
        self.copies = self._choice(
            column, tr("Delete the older copies, with everything in them"), shown=bool(kept.copies)
        )
        column.addSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self.keep = Button(tr("Keep"), run=self.reject)
        self.keep.setDefault(True)
        row.addWidget(self.keep)
        self.forget = Button(tr("Forget for good"), look="danger", run=self.accept)
        self.forget.setAutoDefault(False)
        row.addWidget(self.forget)
        column.addLayout(row)
        self._tell()
        self.keep.setFocus()

    @property
    def words(self) -> str:
        """What it says now."""
        return self._lines.text()

    def _choice(self, column: QVBoxLayout, words: str, *, shown: bool, why_not: str = "") -> QCheckBox:
        box = QCheckBox(words, self)
        box.setVisible(shown)
        box.setEnabled(not why_not)
        box.toggled.connect(self._tell)
        if shown:
            column.addWidget(box)
        if shown and why_not:
            note: QLabel = text(why_not, size=theme.SECONDARY, tone="second", wrap=True)
            column.addWidget(note)
        return box

    def _tell(self) -> None:
        lines = named(self._kept, training_set=self.cases.isChecked(), copies=self.copies.isChecked())
        self._lines.setText("\n\n".join(lines))
        # Qt works out the height of a wrapped label for a width of its own choice.
        self._lines.setFixedHeight(self._lines.heightForWidth(theme.wider(_WIDTH) - 2 * _MARGIN))
        self.adjustSize()
