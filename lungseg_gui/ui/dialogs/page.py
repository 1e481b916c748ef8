"""What the pages that cover the picture have in common: a head with the way back, and rows of what is known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.ui import theme
from lungseg_gui.ui.parts import icon_button, line, plain, text

_HEAD, _NAMES = 44, 84


class Page(QFrame):
    """Back, title and count at the top, banners below; Esc goes back.

    Fill ``body``, a vertical layout, and add to ``head`` what belongs to its right end.

    Parameters
    ----------
    back : callable
        Goes back to reading.
    parent : QWidget, optional
        Where it will stand: put there once it is made, it would have each rule of the style sheet looked up again.
    """

    def __init__(self, title: str, *, back: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAccessibleName(title)
        self._back = back
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        top = QWidget(self)
        theme.fix_height(top, _HEAD)
        self.head = QHBoxLayout(top)
        self.head.setContentsMargins(12, 0, 12, 0)
        self.head.setSpacing(8)
        self.back_button = icon_button("arrow-left", tr("Back to reading (Esc)"), run=back)
        self.count = text(tone="second")
        self.head.addWidget(self.back_button)
        self.head.addWidget(text(title, size=theme.TITLE, weight=600))
        self.head.addWidget(self.count)
        self.head.addStretch(1)
        self.banners = QVBoxLayout()
        self.banners.setSpacing(1)
        self.body.addWidget(top)
        self.body.addWidget(line())
        self.body.addLayout(self.banners)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self._back()
        else:
            super().keyPressEvent(event)


class FactGrid(QGridLayout):
    """Names at the left, what is known at the right; it can be selected and copied."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(8)
        self.setColumnMinimumWidth(0, _NAMES)
        self.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []

    @property
    def rows(self) -> dict[str, str]:
        """What is shown, by name."""
        return {name.text(): value.text() for name, value in self._rows}

    def show_rows(self, rows: Iterable[tuple[str, str]], tips: Mapping[str, str] = MappingProxyType({})) -> None:
        """Show these names and words, without those that have no words; ``tips`` are tooltips by name."""
        for pair in self._rows:
            for label in pair:
                self.removeWidget(label)
                label.hide()
                label.deleteLater()
        self._rows = []
        for name, words in rows:
            if words:
                self._add(name, words, tips.get(name, ""))

    def _add(self, name: str, words: str, tip: str) -> None:
        label, value = text(name, size=theme.SECONDARY, tone="second"), text(words, size=theme.SECONDARY, wrap=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setToolTip(plain(tip))
        row = len(self._rows)
        self.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self.addWidget(value, row, 1)
        self._rows.append((label, value))
