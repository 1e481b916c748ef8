"""Choices, sliders and the sections of the dock."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QValidator
from PySide6.QtWidgets import (
    QButtonGroup,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from lungseg_gui.core.language import english, tr
from lungseg_gui.ui import theme
from lungseg_gui.ui.parts.basic import KeyHint, line, set_tone, text


class Segmented(QFrame):
    """Two or more choices in one frame; ``chosen(key)`` follows only the reader's hand."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "segmented")
        theme.fix_height(self, 28)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        for index, (key, words) in enumerate(options):
            if index:
                layout.addWidget(line(vertical=True))
            button = QPushButton(words)
            button.setProperty("part", "segment")
            button.setCheckable(True)
            button.setAccessibleName(words)
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[key] = button
            layout.addWidget(button, 1)

    @property
    def current(self) -> str:
        """The key that is on, or ""."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Turn one on; none where the key is unknown."""
        self._group.setExclusive(key in self._buttons)
        for name, button in self._buttons.items():
            button.setChecked(name == key)
        self._group.setExclusive(True)


# -- numbers
class NumberBox(QDoubleSpinBox):
    """A box for a number: point and comma are both the decimal separator, whichever the reader's language writes."""

    def validate(self, input: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Judge what is typed so far."""
        return super().validate(self._own(input), pos)

    def valueFromText(self, text: str) -> float:
        """Return the number that was typed."""
        return super().valueFromText(self._own(text))

    def _own(self, text: str) -> str:
        point = self.locale().decimalPoint()
        return text if text == self.specialValueText() else text.replace(",", point).replace(".", point)


# -- sliders
class SliderRow(QWidget):
    """Label 80, slider, number box 68 with its unit; ``changed(value)`` follows only the reader's hand."""

    changed = Signal(float)

    def __init__(
        self,
        words: str,
        parent: QWidget | None = None,
        *,
        low: float,
        high: float,
        value: float,
        unit: str = "",
        decimals: int = 0,
    ) -> None:
        super().__init__(parent)
        self._scale = 10**decimals
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        label = text(words, tone="second")
        theme.fix_width(label, 80)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(words)
        self.box = NumberBox()
        self.box.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.box.setAlignment(Qt.AlignmentFlag.AlignRight)
        theme.fix_width(self.box, 68)
        self.box.setDecimals(decimals)
        self.box.setKeyboardTracking(False)
        self.box.setAccessibleName(tr("{name}, number", name=words))
        self.set_range(low, high)
        self.set_unit(unit)
        self.set_value(value)
        self.slider.valueChanged.connect(lambda step: self._moved(step / self._scale))
        self.box.valueChanged.connect(self._moved)
        layout.addWidget(label)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.box)

    def set_range(self, low: float, high: float) -> None:
        """Change the bounds without a signal."""
        for widget, scale in ((self.slider, self._scale), (self.box, 1)):
            widget.blockSignals(True)
            if isinstance(widget, QSlider):
                widget.setRange(round(low * scale), round(high * scale))
            else:
                widget.setRange(low, high)
            widget.blockSignals(False)

    def set_unit(self, unit: str) -> None:
        """Show the unit after the number."""
        self.box.setSuffix(f" {unit}" if unit else "")

    def value(self) -> float:
        """Return the value in its unit."""
        return self.box.value()

    def set_value(self, value: float) -> None:
        """Show a value without a signal."""
        for widget in (self.slider, self.box):
            widget.blockSignals(True)
        self.slider.setValue(round(value * self._scale))
        self.box.setValue(value)
        for widget in (self.slider, self.box):
            widget.blockSignals(False)

    def _moved(self, value: float) -> None:
        self.set_value(value)
        self.changed.emit(value)


# -- dock sections
class _Head(QFrame):
    """The header of a section: 32 px, clickable, reachable by Tab."""

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.fix_height(self, 32)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Fold or unfold."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: object) -> None:
        """Fold or unfold by Space or Enter."""
        key = getattr(event, "key", int)()
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
        else:
            getattr(event, "ignore", int)()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the focus ring."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


class _Caret(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.open = True
        self.setFixedSize(16, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        name = "caret-down" if self.open else "caret-right"
        theme.draw_icon(QPainter(self), QRect(2, 2, 12, 12), name, theme.colour("second"))


class Section(QFrame):
    """A part of the dock: header with caret, title and a summary that remains when it is closed.

    Fill ``body``, a vertical layout. ``toggled(open)`` follows only the reader's hand.
    """

    toggled = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None, *, key: str = "", summary: str = "") -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setObjectName(f"section-{english(title).lower().replace(' ', '-')}")
        self.title = title
        self._head = _Head(self)
        self._head.setAccessibleName(tr("{title}, open", title=title))
        self._caret = _Caret()
        self._summary = text(summary, size=theme.SECONDARY, tone="second")
        self._head_row = row = QHBoxLayout(self._head)
        row.setContentsMargins(8, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self._caret)
        self._title = text(title, weight=600)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self._summary)
        if key:
            row.addWidget(KeyHint(key))
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(12, 0, 12, 12)
        self.body.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._content)
        column.addWidget(line())
        self._head.clicked.connect(self._click)

    @property
    def open(self) -> bool:
        """Whether the body is shown."""
        return self._caret.open

    def set_open(self, opened: bool) -> None:
        """Show or hide the body without a signal."""
        self._caret.open = opened
        self._caret.update()
        self._content.setVisible(opened)
        words = tr("{title}, open", title=self.title) if opened else tr("{title}, closed", title=self.title)
        self._head.setAccessibleName(words)

    def set_title(self, title: str) -> None:
        """Call it otherwise: it shows what belongs to something else now."""
        if title != self.title:
            self.title = title
            self._title.setText(title)
            self.set_open(self.open)

    def set_summary(self, words: str, *, tone: str = "second") -> None:
        """Show a few words at the right of the header."""
        self._summary.setText(words)
        set_tone(self._summary, tone)

    @property
    def summary(self) -> str:
        """The words at the right of the header."""
        return self._summary.text()

    def insert_in_head(self, widget: QWidget) -> None:
        """Put a small widget, such as an icon, before the summary."""
        self._head_row.insertWidget(self._head_row.indexOf(self._summary), widget)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a small widget at the right end of the header."""
        self._head_row.addWidget(widget)

    def _click(self) -> None:
        self.set_open(not self.open)
        self.toggled.emit(self.open)
