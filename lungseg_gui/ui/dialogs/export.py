"""What is exported, in which formats, where to and under which names."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.services.writing.formats import FORMATS
from lungseg_gui.services.writing.names import FIELDS, checked
from lungseg_gui.ui import theme
from lungseg_gui.ui.parts import Button, Greyed, PrimaryButton, Segmented, line, set_tone, text

_WIDTH, _MARGIN, _LABEL = 560, 20, 120
_BOXES, _GAP = 180, 12
CASE, SELECTION, ACCEPTED = "case", "selection", "accepted"
_WITH_SEG = ("seg", "sr")


@dataclass(frozen=True)
class Choice:
    """What the reader chose.

    Attributes
    ----------
    what : str
        ``case``, ``selection`` or ``accepted``.
    formats : tuple of str
        Keys of the formats.
    """

    what: str
    formats: tuple[str, ...]
    folder: Path
    template: str
    kind: str
    geometry: str


@dataclass(frozen=True)
class Scope:
    """What there is to export: the case on the screen ("" for none), whether it is DICOM, how many are accepted.

    Attributes
    ----------
    selected : int
        Cases of the worklist that are selected; 0 leaves them out.
    """

    case: str
    is_dicom: bool
    accepted: int
    selected: int = 0


class ExportDialog(QDialog):
    """Modal to its window; Esc exports nothing.

    Parameters
    ----------
    scope : Scope
        What can be exported.
    last : Choice
        What was chosen the last time.
    done : callable
        Takes the choice once the reader agrees.
    """

    def __init__(
        self, scope: Scope, last: Choice, *, done: Callable[[Choice], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._scope, self._done = scope, done
        self.setWindowTitle("lungseg")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        words = QFontMetrics(theme.font(theme.SECONDARY)).horizontalAdvance
        longest = max(words(tr(one.detail)) for one in FORMATS) * 100 / theme.text_size()
        theme.fix_width(self, max(_WIDTH, _BOXES + _GAP + round(longest) + 2 * _MARGIN + 4))
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 18, _MARGIN, 16)
        column.setSpacing(10)
        column.addWidget(text(tr("Export masks"), size=theme.PAGE, weight=600))
        self.what = self._add_what(column, last)
        column.addWidget(line())
        self.boxes = self._add_formats(column, last)
        column.addWidget(line())
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, _LABEL)
        grid.setColumnStretch(1, 1)
        self.kind = _combo(
            grid,
            0,
            tr("SEG contents"),
            (
                ("binary", tr("One segment per lung (every viewer)")),
                ("labelmap", tr("A label map (DICOM 2024)")),
                ("fractional", tr("The model's probabilities")),
            ),
            last.kind,
        )
        self.geometry_choice = _combo(
            grid,
            1,
            tr("Nominal geometry"),
            (
                ("spacing", tr("Where spacing is known")),
                ("always", tr("Always, uncalibrated without spacing")),
                ("never", tr("Never (most viewers reject the SEG)")),
            ),
            last.geometry,
        )
        self.folder = QLineEdit(str(last.folder))
        self.folder.setAccessibleName(tr("Folder"))
        self.choose = Button(tr("Choose…"), run=self._choose_folder)
        self.choose.setAutoDefault(False)
        self._row(grid, 2, tr("Folder"), self.folder, self.choose)
        self.template = QLineEdit(last.template)
        self.template.setAccessibleName(tr("Names"))
        self.template.setToolTip(" ".join(f"{{{field}}}" for field in FIELDS))
        self._row(grid, 3, tr("Names"), self.template)
        column.addLayout(grid)
        self._note = text(size=theme.SECONDARY, tone="second", wrap=True)
        self._note.setMinimumHeight(32)
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._note)
        column.addLayout(self._add_buttons())
        self._look()

    # -- making
    def _add_what(self, column: QVBoxLayout, last: Choice) -> Segmented:
        scope = self._scope
        selection = (SELECTION, tr_count("Selection ({n})", "", scope.selected))
        what = Segmented(
            [
                (CASE, tr("This case")),
                *([selection] if scope.selected else []),
                (ACCEPTED, tr_count("All accepted ({n})", "", scope.accepted)),
            ]
        )
        possible = {CASE: bool(scope.case), SELECTION: scope.selected > 0, ACCEPTED: scope.accepted > 0}
        first = last.what if possible.get(last.what) else next((key for key, there in possible.items() if there), CASE)
        what.set_current(first)
        what.chosen.connect(lambda _: self._look())
        what.setAccessibleName(tr("Cases to export"))
        column.addWidget(what)
        return what

    def _add_formats(self, column: QVBoxLayout, last: Choice) -> Mapping[str, QCheckBox]:
        grid = QGridLayout()
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, _BOXES)
        grid.setColumnStretch(1, 1)
        boxes: dict[str, QCheckBox] = {}
        for row, one in enumerate(FORMATS):
            box = QCheckBox(tr(one.text))
            box.setChecked(one.key in last.formats)
            box.setAccessibleDescription(tr(one.detail))
            box.toggled.connect(self._look)
            grid.addWidget(box, row, 0)
            grid.addWidget(text(tr(one.detail), size=theme.SECONDARY, tone="second"), row, 1)
            boxes[one.key] = box
        column.addLayout(grid)
        return boxes

    def _row(self, grid: QGridLayout, row: int, words: str, field: QWidget, beside: QWidget | None = None) -> None:
        grid.addWidget(text(words, tone="second"), row, 0)
        grid.addWidget(field, row, 1, 1, 1 if beside is not None else 2)
        if beside is not None:
            grid.addWidget(beside, row, 2)
        if isinstance(field, QLineEdit):
            field.textChanged.connect(self._look)

    def _add_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        cancel = Button(tr("Cancel"), run=self.reject)
        cancel.setAutoDefault(False)
        row.addWidget(cancel)
        self.export = PrimaryButton(tr("Export"), run=self._agree)
        self.export.setDefault(True)
        row.addWidget(self.export)
        return row

    def lock(self, reason_of: Callable[[str], str]) -> None:
        """Grey what cannot be chosen here; ``reason_of`` is given the key of a setting, and "" means no reason."""
        controls: dict[str, tuple[QWidget, ...]] = {
            "seg.kind": (self.kind,),
            "seg.geometry": (self.geometry_choice,),
            "export.folder": (self.folder, self.choose),
            "export.names": (self.template,),
        }
        for key, those in controls.items():
            if reason := reason_of(key):
                for control in those:
                    Greyed(control, reason)

    # -- choosing
    @property
    def choice(self) -> Choice:
        """What is chosen now."""
        return Choice(
            self.what.current,
            tuple(key for key, box in self.boxes.items() if box.isChecked() and box.isEnabled()),
            Path(self.folder.text().strip()).expanduser(),
            self.template.text().strip(),
            str(self.kind.currentData()),
            str(self.geometry_choice.currentData()),
        )

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Export folder"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _look(self) -> None:
        """Turn off what cannot be written, and say why nothing can."""
        picture = self.what.current == CASE and not self._scope.is_dicom
        for one in FORMATS:
            box = self.boxes[one.key]
            box.setEnabled(not (one.for_dicom and picture))
            box.setToolTip(tr("The image is not a DICOM file.") if not box.isEnabled() else "")
        if not hasattr(self, "_note"):  # still being made
            return
        choice = self.choice
        with_seg = any(key in _WITH_SEG for key in choice.formats)
        self.kind.setEnabled(with_seg)
        self.geometry_choice.setEnabled(with_seg)
        problem = self._problem(choice)
        self.export.setEnabled(not problem)
        self._note.setText(problem or self._says(choice))
        set_tone(self._note, "warn" if problem else "second")

    def _problem(self, choice: Choice) -> str:
        if choice.what == CASE and not self._scope.case:
            return tr("No case is open.")
        if choice.what == ACCEPTED and not self._scope.accepted:
            return tr("No case has been accepted yet.")
        if not choice.formats:
            return tr("Choose a format.")
        if not self.folder.text().strip():
            return tr("Choose a folder.")
        try:
            checked(choice.template)
        except LungSegError as error:
            return str(error)
        return ""

    def _says(self, choice: Choice) -> str:
        if "{patient_" in choice.template:
            return tr("File names will identify the patient.")
        if any(one.for_dicom and one.key in choice.formats for one in FORMATS):
            return tr("File names do not identify the patient. DICOM files contain the name, as they must.")
        return tr("File names do not identify the patient.")

    def _agree(self) -> None:
        choice = self.choice
        self.accept()
        self._done(choice)


def _combo(grid: QGridLayout, row: int, words: str, options: Sequence[tuple[str, str]], current: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(words)
    for key, said in options:
        box.addItem(said, key)
    box.setCurrentIndex(max(0, box.findData(current)))
    grid.addWidget(text(words, tone="second"), row, 0)
    grid.addWidget(box, row, 1, 1, 2)
    return box
