"""The tools at the left of the viewer: only those that exist."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from lungseg_gui.core.tools.table import Tool
from lungseg_gui.ui import theme
from lungseg_gui.ui.actions import Actions
from lungseg_gui.ui.parts import line

WIDTH = 44
_REPAIRS = ("repair.largest", "repair.smooth", "repair.holes")


def _groups() -> list[list[str]]:
    """Return the commands of the buttons, group by group."""
    tools = [[f"tool.{tool.value}" for tool in group] for _, group in groupby(Tool, lambda tool: tool.row.group)]
    return [*tools, list(_REPAIRS)]


class _RailButton(QToolButton):
    """36 x 32, an accent bar at the left while it is on."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.setIcon(theme.icon(icon, role="second", on="accent"))
        self.setIconSize(QSize(theme.RAIL_ICON, theme.RAIL_ICON))
        self.setFixedSize(36, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button and its bar."""
        super().paintEvent(event)
        if self.isChecked():
            QPainter(self).fillRect(0, 4, 2, self.height() - 8, theme.colour("accent"))


class Rail(QFrame):
    """One column of buttons; one tool is on."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Tools"))
        self._buttons: list[_RailButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 8, 4, 8)
        column.setSpacing(4)
        for index, group in enumerate(_groups()):
            if index:
                column.addWidget(self._separator(), 0, Qt.AlignmentFlag.AlignHCenter)
            for name in group:
                column.addWidget(self._button(actions, name))
        column.addStretch(1)
        column.addWidget(self._button(actions, "help.keys"))

    def _button(self, actions: Actions, name: str) -> _RailButton:
        button = _RailButton(actions.command(name).icon)
        actions.bind(button, name)
        button.setAccessibleName(actions.tip(name))
        self._buttons.append(button)
        return button

    @staticmethod
    def _separator() -> QFrame:
        separator = line()
        separator.setFixedWidth(20)
        return separator

    def set_low(self, low: bool) -> None:
        """Make the buttons 30 px high where the window is lower than 800."""
        for button in self._buttons:
            button.setFixedSize(36, 30 if low else 32)
