"""One setting on the settings page: name, what it does, its control, and the reset to the default."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lungseg_gui.core.language import together, tr
from lungseg_gui.services.settings import Form, Setting, Value
from lungseg_gui.ui import theme
from lungseg_gui.ui.dialogs.setting_controls import BASIC, TextControl, setting_words, value_words
from lungseg_gui.ui.dialogs.window_list import WindowsControl
from lungseg_gui.ui.parts import icon_button, set_tone, text

CONTROLS = BASIC | {Form.WINDOWS: WindowsControl}
_MARK, _CONTROL, _NARROW = 3, 260, 560


class SettingRow(QFrame):
    """Words at the left, control at the right, or below them where there is no room; a bar marks a changed value.

    Parameters
    ----------
    value : bool, int, float or str
        What it is now, and at the start of the program.
    locked : str
        Why it cannot be changed, as a sentence; "" where it can.
    set_value : callable
        Is given the key and what the reader chose.
    reset : callable
        Is given the key.
    """

    def __init__(
        self,
        setting: Setting,
        value: Value,
        *,
        locked: str,
        set_value: Callable[[str, Value], object],
        reset: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setting, self._locked, self._at_start = setting, locked, value
        self._value = value
        name = setting_words(setting.text)
        self.control = CONTROLS[setting.control](setting, self)
        self.control.chosen.connect(lambda chosen: set_value(setting.key, chosen))
        if isinstance(self.control, TextControl):
            self.control.line.textChanged.connect(lambda _: self._tell())
        self.name = text(name, weight=500, wrap=True)
        self.detail = text(setting_words(setting.detail), size=theme.SECONDARY, tone="second", wrap=True)
        self.detail.setVisible(bool(setting.detail))
        self.note = text(size=theme.SECONDARY, tone="second", wrap=True)
        default = value_words(setting, setting.default)
        tip = tr("{name}: reset to {value}", name=name, value=default)
        self.reset_button = icon_button("arrow-counter-clockwise", tip, run=lambda: reset(setting.key))
        room = self.reset_button.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.reset_button.setSizePolicy(room)
        self._arrange()
        self.control.setEnabled(not locked)
        self.name.setEnabled(not locked)
        self.show_value(value)

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.name, self.detail, self.note):
            words.addWidget(label)
        side = QHBoxLayout()
        side.setSpacing(4)
        self.control.setMinimumWidth(_CONTROL)
        side.addWidget(self.control, 1)
        side.addWidget(self.reset_button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 10, 12, 10)
        self._row.setSpacing(8)
        self._row.addLayout(words, 1)
        self._row.addLayout(side)
        self._row.setAlignment(side, Qt.AlignmentFlag.AlignTop)

    @property
    def value(self) -> Value:
        """What is shown."""
        return self._value

    @property
    def changed(self) -> bool:
        """Whether the value is not the default."""
        return self._value != self.setting.default

    @property
    def words(self) -> str:
        """All that the search finds the setting by."""
        setting = self.setting
        said = [setting.text, setting.detail, setting.lowest, setting.also, *setting.said]
        return " ".join(dict.fromkeys((*map(setting_words, said), *said, setting.key)))  # in both languages

    def show_value(self, value: Value) -> None:
        """Show what the setting is now."""
        self._value = value
        self.control.show_value(value)
        if self.reset_button.hasFocus() and not self.changed:
            self.control.setFocus()  # the button goes
        self.reset_button.setVisible(self.changed and not self._locked)
        self._tell()
        self.update()

    def show_taken(self, value: Value) -> None:
        """Take a value off the offer that another setting has."""
        self.control.show_taken(value)

    def _tell(self) -> None:
        """Say what there is to say about the value: a lock, a mistake, a change."""
        notes, tone = list[str](), "second"
        if self._locked:
            notes = [self._locked]
        elif self.control.problem():
            notes, tone = [self.control.problem()], "warn"
        elif self.changed:
            default = value_words(self.setting, self.setting.default)
            notes, tone = [tr("Changed. Default: {value}.", value=default.rstrip("."))], "accent"
        if self.setting.restart and not self._locked and self._value != self._at_start:
            notes.append(tr("Takes effect the next time you start lungseg."))
        self.note.setText(together(notes))
        self.note.setVisible(bool(notes))
        set_tone(self.note, tone)
        said = together((setting_words(self.setting.detail), *notes, self.control.field.toolTip()))
        self.control.field.setAccessibleDescription(said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the control below the words where both have no room beside each other."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() is not way:
            self._row.setDirection(way)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark a changed value by a bar at the left."""
        super().paintEvent(event)
        if self.changed:
            QPainter(self).fillRect(0, 8, _MARK, self.height() - 16, theme.colour("accent"))
