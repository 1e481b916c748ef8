"""What the record says of the image: who decided what and when; a mask of it can be restored."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.core.readings import Line, What
from lungseg_gui.core.steps import step_text
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.wording import clock_text, date_text
from lungseg_gui.ui.parts import Section, breakable, icon_button, plain, text

SHOWN = 12  # the newest lines; the table has all
_BESIDE_DAY = 10  # letters of one word that fit beside the day


class RecordPanel(Section):
    """The newest decision first.

    ``mask_wanted(Line)``: the reader wants the mask of a line back.
    """

    mask_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Record"), parent)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self.body.addWidget(self._rows)
        self.lines: tuple[Line, ...] = ()
        self._built: tuple[Line, ...] | None = None  # which lines have their widgets: none while the section is folded
        self.toggled.connect(lambda _: self._build())
        self.show_lines(())

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show what is recorded of the image on the screen, the oldest first as it is given."""
        self.lines = tuple(reversed(lines))[:SHOWN]
        self.set_summary(str(len(lines)) if lines else "")
        self._build()

    def set_open(self, opened: bool) -> None:
        """Show or hide the body; what it says is made when it is seen."""
        super().set_open(opened)
        self._build()

    def _build(self) -> None:
        if not self.open or self._built == self.lines:
            return
        self._built = self.lines
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not self.lines:
            self._grid.addWidget(text(tr("No decisions yet."), size=theme.SECONDARY, tone="third"), 0, 0)
        for row, line in enumerate(self.lines):
            words = text(breakable(self.words(line), _BESIDE_DAY), size=theme.SECONDARY, wrap=True)
            words.setAccessibleName(self.words(line))
            words.setToolTip(plain(self._tip(line)))
            self._grid.addWidget(words, row, 0)
            moment = datetime.fromisoformat(line.when)
            words = f"{date_text(moment, year=False)} {clock_text(moment)}"
            when = text(words, size=theme.SECONDARY, tone="second")
            self._grid.addWidget(when, row, 1, Qt.AlignmentFlag.AlignTop)
            if line.said is not None and line.said.mask:
                tip = tr("Restore this mask (can be undone)")
                button = icon_button("clock-counter-clockwise", tip, size=22)
                button.clicked.connect(lambda _=False, line=line: self.mask_wanted.emit(line))
                self._grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignTop)

    def words(self, line: Line) -> str:
        """Return what a line says, with its reader."""
        said = {
            What.ACCEPTED: tr("Accepted"),
            What.REJECTED: tr("Rejected"),
            What.REOPENED: tr("Put back on the to-do list", "event"),
            What.ASKED: tr("{reader} asked to read", reader=line.to.name if line.to is not None else ""),
            What.WITHDRAWN: tr("Second reading withdrawn"),
            What.TAKEN: tr("Mask chosen: {how}", how=step_text(line.said.comment) if line.said is not None else ""),
            What.RESTORED: tr("Mask restored"),
            What.NOT_SAVED: tr("The decision could not be saved"),
        }[line.what]
        return f"{said} · {line.reader.name}" if line.reader.name else said

    def _tip(self, line: Line) -> str:
        version = tr("Mask of model {version}", version=line.version) if line.version else ""
        mask = tr("SHA-256 {begin}…", begin=line.said.mask[:16]) if line.said is not None and line.said.mask else ""
        return "\n".join(part for part in (self.words(line), line.when, version, mask) if part)
