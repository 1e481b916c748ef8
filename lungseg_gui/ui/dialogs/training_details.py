"""One accepted case in detail, or several at once, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.numerals import pointed
from lungseg_gui.ui import theme
from lungseg_gui.ui.dialogs.page import FactGrid
from lungseg_gui.ui.dialogs.version_table import made_text
from lungseg_gui.ui.panels.training_model import TrainingCase
from lungseg_gui.ui.panels.training_tiles import chip_of
from lungseg_gui.ui.panels.wording import begun, dice_text, protocol_text
from lungseg_gui.ui.parts import Button, Chip, line, text

WIDTH = 320
_SIDE = 240


class TrainingDetails(QScrollArea):
    """What is known of the chosen cases.

    Parameters
    ----------
    open_case : callable
        Is given the worklist's key of a case to correct.
    remove, restore : callable
        Are given case ids.
    confirm : callable
        Is given the masks (case id to SHA-256) that the reader calls right.
    """

    def __init__(
        self,
        *,
        open_case: Callable[[str], object],
        remove: Callable[[Sequence[str]], object],
        restore: Callable[[Sequence[str]], object],
        confirm: Callable[[Mapping[str, str]], object],
    ) -> None:
        super().__init__()
        self._cases: tuple[TrainingCase, ...] = ()
        self._act_remove, self._act_restore, self._confirm, self._open_case = remove, restore, confirm, open_case
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        theme.fix_width(self, WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        self.name = text(size=theme.TITLE, weight=600, wrap=True)
        self.chip = Chip("learn")
        self.picture = QLabel()
        self.picture.setFixedSize(_SIDE, _SIDE)
        self.picture.setStyleSheet("background: #000000;")
        self.picture.setAccessibleName(tr("Radiograph with the accepted outlines"))
        self.suspicions = text(size=theme.SECONDARY, tone="warn", wrap=True)
        column.addWidget(self.name)
        column.addWidget(self.chip)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.suspicions)
        self._add_buttons(column)
        column.addWidget(line())
        self._facts = FactGrid()
        column.addLayout(self._facts)
        column.addStretch(1)
        self.setWidget(inside)
        self.show_cases(())

    def _add_buttons(self, column: QVBoxLayout) -> None:
        self.confirm_button = Button(tr("Confirm the mask"), icon="check", run=self._confirmed)
        self.confirm_button.setToolTip(tr("Training leaves suspect masks out until you confirm them"))
        self.open_button = Button(tr("Open to correct"), icon="pencil-simple", run=self.open_first)
        self.remove_button = Button(tr("Remove"), look="danger", run=self.remove)
        self.remove_button.setToolTip(tr("Remove it from the training set; it can be restored (Delete)"))
        self.restore_button = Button(
            tr("Put back", "into the training set"), icon="arrow-counter-clockwise", run=self.restore
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.open_button, self.restore_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.remove_button)
        column.addWidget(self.confirm_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(row)

    # -- what is shown
    @property
    def cases(self) -> tuple[TrainingCase, ...]:
        """The cases that are shown."""
        return self._cases

    @property
    def rows(self) -> dict[str, str]:
        """What is shown, by name."""
        return self._facts.rows

    def show_cases(self, cases: Sequence[TrainingCase]) -> None:
        """Show one case, or say how many are chosen."""
        self._cases = tuple(cases)
        inside, one = self.widget(), cases[0] if len(cases) == 1 else None
        if inside is not None:
            inside.setVisible(bool(cases))
        self._facts.show_rows(self._known(one) if one is not None else ())
        if not cases:
            return
        self.name.setText(one.name if one is not None else tr_count("{n} cases chosen", "1 case chosen", len(cases)))
        for widget in (self.chip, self.picture):
            widget.setVisible(one is not None)
        self.suspicions.setVisible(one is not None and bool(one.suspicions))
        self.restore_button.setVisible(any(case.record.removed for case in cases))
        self.remove_button.setVisible(any(not case.record.removed for case in cases))
        self.confirm_button.setVisible(any(case.unsure for case in cases))
        self.open_button.setVisible(one is not None and not one.record.removed)
        if one is not None:
            self._show_one(one)

    def _show_one(self, case: TrainingCase) -> None:
        self.chip.set_kind(chip_of(case))
        self.suspicions.setText("\n".join(case.suspicions))
        self.open_button.setEnabled(bool(case.key))
        why = tr("Correct the mask and accept it again (Enter)")
        if not case.key:
            why = tr("Its file is not on the worklist. Open the file first.")
        self.open_button.setToolTip(why)

    def show_picture(self, content: bytes) -> None:
        """Show the thumbnail (JPEG) of the case; black while there is none."""
        pixmap = QPixmap()
        pixmap.loadFromData(content)
        self.picture.setPixmap(pixmap)

    def _known(self, case: TrainingCase) -> tuple[tuple[str, str], ...]:
        given = case.record.provenance
        height, width = given.get("shape") or (0, 0)
        size = f"{height} × {width}" if height else ""
        spacing = given.get("spacing")
        if spacing:
            row, column = (pointed(f"{float(each):.3g}") for each in spacing)
            size += ", " + tr("{row} × {column} mm", row=row, column=column)
        drawn = tr("by hand, without a model")
        corrected = tr("corrected") if given.get("edited") else tr("accepted as it was")
        return (
            (tr("Accepted"), made_text(case.word("date"))),
            (tr("Source"), case.word("source")),
            (tr("Protocol"), begun(protocol_text(case.word("protocol")))),
            (tr("Model"), f"{case.word('model_version')}, {corrected}" if case.word("model_version") else drawn),
            (tr("Agreement"), self._agreement(case)),
            (tr("Pixels"), size),
            (tr("Checks"), tr("You confirmed this mask") if case.confirmed else ""),
            (tr("Case ID"), case.record.case_id),
        )

    def _agreement(self, case: TrainingCase) -> str:
        if case.dice is None:
            return ""
        sides = [case.record.provenance.get(name) for name in ("dice_right", "dice_left")]
        right, left = (dice_text(float(side)) if isinstance(side, int | float) else "" for side in sides)
        return tr(
            "Dice {both} against the model’s mask; right {right}, left {left}",
            both=dice_text(case.dice),
            right=right,
            left=left,
        )

    # -- what the reader does
    def open_first(self) -> None:
        """Open the case in the viewer."""
        if len(self._cases) == 1 and self._cases[0].key and not self._cases[0].record.removed:
            self._open_case(self._cases[0].key)

    def remove(self) -> None:
        """Take the chosen cases out of the training set."""
        chosen = [case.record.case_id for case in self._cases if not case.record.removed]
        if chosen:
            self._act_remove(chosen)

    def restore(self) -> None:
        """Put the chosen cases back."""
        self._act_restore([case.record.case_id for case in self._cases if case.record.removed])

    def _confirmed(self) -> None:
        unsure = [case.record for case in self._cases if case.unsure]
        self._confirm({record.case_id: record.mask_sha256 for record in unsure})
