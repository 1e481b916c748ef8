"""Pieces of the fine-tuning window: the steps, the verdict, legends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.ui import theme
from lungseg_gui.ui.parts import text

PHASES: tuple[str, ...] = ("snapshot", "split", "learn", "compare", "decide")
_MISSING, _TOO_MUCH = QColor("#FFE45C"), QColor("#D08FFF")  # as on the radiograph, in both themes
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Stepper(QWidget):
    """The five phases in a line; what is done has a check, what is under way a half circle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.fix_height(self, 36)
        self._words = dict.fromkeys(PHASES, "")
        self._current, self._state = "", "running"
        self.set_parent_name("")

    def set_parent_name(self, name: str) -> None:
        """Name the version that is compared with."""
        compare = tr("Compare with {name}", name=name) if name else tr("Compare")
        words = (tr("Snapshot"), tr("Split by patient"), tr("Train"), compare, tr("Decide"))
        self._words = dict(zip(PHASES, words, strict=True))
        self._describe()

    def set_phase(self, phase: str, *, state: str = "running") -> None:
        """Show the phase under way; ``state`` is ``running``, ``done`` (all of them) or ``stopped``."""
        self._current, self._state = phase, state
        self._describe()

    @property
    def phase(self) -> str:
        """The phase under way, or in which it stopped."""
        return self._current

    def _describe(self) -> None:
        word = self._words.get(self._current, "")
        place = PHASES.index(self._current) + 1 if self._current in PHASES else 0
        self.setAccessibleName(tr("Step {n} of {total}: {word}", n=place, total=len(PHASES), word=word))
        self.update()

    def _look(self, index: int) -> tuple[str, str, str]:
        """Icon, its role and the role of the words of a step."""
        place = PHASES.index(self._current) if self._current in PHASES else -1
        if self._state == "done" or index < place:
            return "check-circle", "success", "second"
        if index > place:
            return "circle", "third", "third"
        if self._state == "stopped":
            return "x-circle", "danger", "text"
        return "circle-half", "accent", "text"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icons, words and the lines between them."""
        painter = QPainter(self)
        step = self.width() / len(PHASES)
        for index, phase in enumerate(PHASES):
            icon, role, words_role = self._look(index)
            left = round(index * step)
            theme.draw_icon(painter, QRect(left, 10, theme.ICON, theme.ICON), icon, theme.colour(role))
            painter.setFont(theme.font(theme.BODY, weight=600 if words_role == "text" else 400))
            painter.setPen(theme.colour(words_role))
            width = painter.fontMetrics().horizontalAdvance(self._words[phase])
            painter.drawText(QRect(left + 22, 0, width + 4, self.height()), _MIDDLE, self._words[phase])
            if index + 1 < len(PHASES):
                painter.setPen(QPen(theme.colour("line"), 1))
                painter.drawLine(left + 34 + width, 18, round((index + 1) * step) - 12, 18)


class Verdict(QFrame):
    """One sentence with a bar by severity: ``success``, ``warn`` or ``danger``."""

    _ICONS = {"success": "check-circle", "warn": "warning", "danger": "warning-circle"}  # noqa: RUF012 - read only

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._severity = "success"
        row = QHBoxLayout(self)
        row.setContentsMargins(46, 8, 12, 8)
        self._label = text(wrap=True)
        row.addWidget(self._label)
        self.setMinimumHeight(36)

    @property
    def words(self) -> str:
        """The sentence."""
        return self._label.text()

    @property
    def severity(self) -> str:
        """How it went."""
        return self._severity

    def tell(self, words: str, severity: str) -> None:
        """Show a sentence."""
        self._severity = severity
        self._label.setText(words)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the bar and the icon."""
        painter = QPainter(self)
        colour = theme.colour(self._severity)
        painter.fillRect(self.rect(), theme.colour("raised"))
        painter.fillRect(0, 0, 3, self.height(), colour)
        theme.draw_icon(painter, QRect(16, (self.height() - 20) // 2, 20, 20), self._ICONS[self._severity], colour)


class _Swatch(QWidget):
    """What a mark on the pictures looks like: solid, hatched, or an outline."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(QSize(16, 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = QRect(1, 1, 13, 12)
        if self._kind == "missing":
            painter.fillRect(place, _MISSING)
            return
        if self._kind == "outline":
            painter.fillRect(QRect(0, 5, 16, 4), QColor("black"))
            painter.fillRect(QRect(0, 6, 16, 2), QColor("white"))
            return
        painter.setClipRect(place)
        painter.fillRect(place, QColor("#303030"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(_TOO_MUCH, 3))
        for offset in range(-12, 24, 7):
            painter.drawLine(offset, 14, offset + 14, 0)


def picture_legend() -> QHBoxLayout:
    """Return the legend of the pictures."""
    row = QHBoxLayout()
    row.setSpacing(6)
    for kind, words in (
        ("missing", tr("Missing")),
        ("much", tr("Too much")),
        ("outline", tr("Model outline")),
    ):
        row.addWidget(_Swatch(kind))
        row.addWidget(text(words, size=theme.SECONDARY, tone="second"))
        row.addSpacing(8)
    return row


def legend(entries: Sequence[tuple[QWidget, QLabel]]) -> QHBoxLayout:
    """Return a row of marks and their words."""
    row = QHBoxLayout()
    row.setSpacing(6)
    for mark, words in entries:
        row.addWidget(mark)
        row.addWidget(words)
        row.addSpacing(6)
    return row
