"""How well two readers agree on the image, where they differ, and whose mask becomes the case's."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.jobs.agreeing import Agreed
from lungseg_gui.services.agreement import LungAgreement
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.wording import NONE, dice_text
from lungseg_gui.ui.parts import Button, Section, breakable, set_tone, text

_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_HIGH = 200  # px that the picture may take


class AgreementPanel(Section):
    """Seen only where two readers have decided.

    Signals
    -------
    wanted(bool, bool)
        Whether the right lung and the left lung should be the second reader's; else the first one's.
    """

    wanted = Signal(bool, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Two readers"), parent)
        self.who = text(size=theme.SECONDARY, tone="second", wrap=True)
        self.body.addWidget(self.who)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(tr("Where the two masks differ"))
        self.body.addWidget(self.picture)
        self.key = text(size=theme.CAPTION, tone="second", wrap=True)
        self.body.addWidget(self.key)
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        self.heads = [text(words, size=theme.SECONDARY, tone="second") for words in ("", tr("Dice"), "HD95")]
        for column, head in enumerate(self.heads):
            grid.addWidget(head, 0, column, _END if column else Qt.AlignmentFlag.AlignLeft)
        self.cells: dict[int, tuple[QLabel, QLabel]] = {}
        names = {RIGHT: tr("Right lung"), LEFT: tr("Left lung"), 0: tr("Both")}
        for row, (value, name) in enumerate(names.items(), 1):
            grid.addWidget(text(name, size=theme.SECONDARY, tone="second"), row, 0)
            self.cells[value] = text(size=theme.SECONDARY), text(size=theme.SECONDARY)
            for column, cell in enumerate(self.cells[value], 1):
                cell.setMinimumWidth(72)
                cell.setAlignment(_END)
                grid.addWidget(cell, row, column)
        self.body.addLayout(grid)
        self.boxes: dict[int, QComboBox] = {}
        for value, name in ((RIGHT, tr("Right lung by")), (LEFT, tr("Left lung by"))):
            line = QHBoxLayout()
            words = text(name, size=theme.SECONDARY, tone="second")
            words.setMinimumWidth(84)
            line.addWidget(words)
            box = QComboBox()
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)  # a long name is shortened
            box.setAccessibleName(name)
            line.addWidget(box, 1)
            self.boxes[value] = box
            self.body.addLayout(line)
        self.note = text(size=theme.SECONDARY, tone="second", wrap=True)
        self.body.addWidget(self.note)
        self.button = Button(tr("Use for this case"), icon="check", run=self._want)
        self.body.addWidget(self.button)
        self.show_agreed(None)

    def show_agreed(self, agreed: Agreed | None) -> None:
        """Show two readings; nothing where there are none."""
        self.setVisible(agreed is not None)
        if agreed is None:
            return
        request = agreed.request
        one, other = request.names
        one = one or tr("First reader")
        self.who.setText(breakable(tr("{one} and {other}, read independently", one=one, other=other)))
        key = tr("Yellow: only {one}. Violet, hatched: only {other}.", one=one, other=other)
        self.key.setText(breakable(key))
        self._show_picture(agreed.picture)
        for value, lung in agreed.figures.items():
            dice, hd95 = self.cells[value]
            dice.setText(dice_text(lung.dice))
            hd95.setText(distance(lung))
        both = agreed.figures[0]
        self.set_summary(tr("Dice {dice}", dice=dice_text(both.dice)))
        for box in self.boxes.values():
            box.clear()
            box.addItems([one, other])
            box.setEnabled(not agreed.why_not)
        self.note.setText(agreed.why_not or (tr("A mask was chosen.") if request.used else ""))
        set_tone(self.note, "warn" if agreed.why_not else "second")
        self.note.setVisible(bool(self.note.text()))
        self.button.setEnabled(not agreed.why_not)

    def _show_picture(self, picture: NDArray[np.uint8]) -> None:
        height, width, _ = picture.shape
        image = QImage(picture.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        room, ratio = max(200, min(self.width(), 420) - 32), self.devicePixelRatioF()
        scaled = QPixmap.fromImage(image).scaled(
            round(room * ratio),
            round(_HIGH * ratio),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(ratio)
        self.picture.setPixmap(scaled)

    def _want(self) -> None:
        self.wanted.emit(self.boxes[RIGHT].currentIndex() == 1, self.boxes[LEFT].currentIndex() == 1)


def distance(lung: LungAgreement) -> str:
    """Return an HD95 with its unit."""
    if lung.hd95 is None:
        return NONE
    if lung.unit == "mm":
        return tr("{distance:.1f} mm", distance=float(lung.hd95))
    return tr("{distance:.1f} px", distance=float(lung.hd95))
