"""The reader's own windows on the settings page: renamed and deleted there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.core.remarks import one_line
from lungseg_gui.core.windows import LONGEST_NAME, OwnWindow, as_text, of_text, said
from lungseg_gui.services.settings import Setting, Value
from lungseg_gui.ui import theme
from lungseg_gui.ui.dialogs.setting_controls import Control
from lungseg_gui.ui.parts import icon_button, plain, text


def _delete_words(name: str) -> str:
    return tr("Delete {name}", name=name)


class WindowsControl(Control):
    """A row for each window: its name, centre and width, and a button that deletes it."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.names: list[QLineEdit] = []
        self._windows: tuple[OwnWindow, ...] = ()
        self.nothing = text(tr("None yet"), tone="third")
        self._place = QWidget()
        self._column = QVBoxLayout(self._place)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.nothing)
        self._take(self._place, 1)

    def show_value(self, value: Value) -> None:
        """Show a value without a signal."""
        windows = of_text(str(value))
        if windows == self._windows:
            return
        self._windows = windows
        for row in range(self._column.count() - 1, 0, -1):
            item = self._column.takeAt(row)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()  # it may be what the reader has just pressed
        self.names = [self._row_of(number, window) for number, window in enumerate(windows)]
        self.nothing.setVisible(not windows)

    def _row_of(self, number: int, window: OwnWindow) -> QLineEdit:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(4)
        name = QLineEdit(window.name)
        name.setMaxLength(LONGEST_NAME)
        centre, width = said(window.centre, window.width)
        figures = tr("C {centre} W {width}", centre=centre, width=width)
        name.setAccessibleName(tr("Name of the window {figures}", figures=figures))
        delete = icon_button("trash", _delete_words(window.name), run=lambda: self._delete(number))
        name.editingFinished.connect(lambda: self._rename(number, name, delete))
        across.addWidget(name, 1)
        across.addWidget(text(figures, size=theme.SECONDARY, tone="second"))
        across.addWidget(delete)
        self._column.addWidget(row)
        return name

    def _rename(self, number: int, line: QLineEdit, delete: QToolButton) -> None:
        name, windows = one_line(line.text()), list(self._windows)
        if number >= len(windows) or name == windows[number].name:
            return
        taken = {window.name.casefold() for place, window in enumerate(windows) if place != number}
        if not name or name.casefold() in taken:
            line.setText(windows[number].name)
            return
        windows[number] = replace(windows[number], name=name)
        delete.setToolTip(plain(_delete_words(name)))
        delete.setAccessibleName(_delete_words(name))
        self._windows = tuple(windows)  # the row stays: the hand is in it
        self.chosen.emit(as_text(windows))

    def _delete(self, number: int) -> None:
        left = as_text([window for place, window in enumerate(self._windows) if place != number])
        self.show_value(left)
        self.chosen.emit(left)
