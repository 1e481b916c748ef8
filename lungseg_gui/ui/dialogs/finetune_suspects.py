"""Masks that were left out of a fine-tuning: each opens its case, and one button says that they are right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.ui import theme
from lungseg_gui.ui.names import of_named
from lungseg_gui.ui.parts import Button, plain, set_tone, text

_ROW, _SHOWN = 28, 4  # height of a row, and how many are seen without scrolling
_KEY, _SENTENCE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class _Rows(QListWidget):
    """The masks; ``chosen(item)``: by a click, or by Enter on the row that has the keys."""

    chosen = Signal(QListWidgetItem)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.itemClicked.connect(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row; Qt would pass Enter on to the window's buttons."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.chosen.emit(self.currentItem())
            event.accept()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a row to begin with, for a reader who comes by Tab."""
        if self.currentRow() < 0:
            self.setCurrentRow(0)
        super().focusInEvent(event)


class Suspects(QWidget):
    """Says which masks are suspect and why; hidden where there is none.

    Parameters
    ----------
    confirm : callable
        Is given the masks (case id to SHA-256) that the reader confirms.
    open_case : callable
        Is given the key of a row in the worklist, and what is suspect about its mask.
    """

    def __init__(self, confirm: Callable[[Mapping[str, str]], object], open_case: Callable[[str, str], object]) -> None:
        super().__init__()
        self._confirm, self._open_case = confirm, open_case
        self._masks: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.words = text(size=theme.SECONDARY, wrap=True)
        self.confirm_button = Button(tr("Confirm the masks"), small=True, run=self._confirmed)
        self.confirm_button.setAutoDefault(False)
        self.confirm_button.setToolTip(tr("Use them from the next training run"))
        row.addWidget(self.words, 1)
        row.addWidget(self.confirm_button)
        column.addLayout(row)
        self.rows = _Rows()
        self.rows.setFont(theme.font(theme.SECONDARY))
        self.rows.setAccessibleName(tr("Suspect masks"))
        self.rows.chosen.connect(self._chosen)
        column.addWidget(self.rows)
        self.show_suspects(())

    def show_suspects(self, cases: Sequence[Mapping[str, Any]], *, confirmable: bool = False) -> None:
        """Show these masks."""
        self._masks = {str(case.get("case_id", "")): str(case.get("mask_sha256", "")) for case in cases}
        self.setVisible(bool(cases))
        self.confirm_button.setVisible(bool(cases) and confirmable)
        current = self.rows.currentRow()
        self.rows.clear()
        for case in cases:
            self.rows.addItem(self._item(case))
        self.rows.setCurrentRow(min(current, len(cases) - 1))
        self.rows.setVisible(bool(cases))
        shown = min(_SHOWN, max(1, len(cases)))
        theme.fix_height(self.rows, _ROW * shown + 2, lines=shown)
        number = len(cases)
        head = tr_count("{n} suspect masks are left out.", "1 suspect mask is left out.", number)
        set_tone(self.words, "warn")
        self.words.setText(head if cases else "")

    def _item(self, case: Mapping[str, Any]) -> QListWidgetItem:
        name = of_named(str(case.get("name") or case.get("case_id", "")))
        sentence, key = str(case.get("sentence", "")), str(case.get("key") or "")
        words = tr("{name} (to learn from): {sentence}", name=name, sentence=sentence)
        if case.get("kept_apart"):
            words = tr("{name} (held out): {sentence}", name=name, sentence=sentence)
        item = QListWidgetItem(words)
        item.setData(_KEY, key)
        item.setData(_SENTENCE, sentence)
        item.setSizeHint(QSize(0, theme.taller(_ROW)))
        if key:
            item.setToolTip(plain("\n".join((words, tr("Open this case")))))
        else:
            item.setToolTip(plain("\n".join((words, tr("This case is not on the worklist.")))))
            item.setForeground(theme.colour("second"))
        return item

    def _chosen(self, item: QListWidgetItem) -> None:
        key = str(item.data(_KEY) or "")
        if key:
            self._open_case(key, str(item.data(_SENTENCE)))

    def _confirmed(self) -> None:
        self._confirm(dict(self._masks))
        number = len(self._masks)
        words = tr_count(
            "Confirmed: {n} masks are used from the next training run.",
            "Confirmed: 1 mask is used from the next training run.",
            number,
        )
        set_tone(self.words, "second")
        self.words.setText(words)
        self.rows.hide()
        self.confirm_button.hide()
