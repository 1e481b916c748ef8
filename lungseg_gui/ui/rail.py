"""The tools at the left of the viewer: only those that exist."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygon
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QVBoxLayout, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.core.tools.table import Tool, of_kind
from lungseg_gui.core.tools.tool import Kind
from lungseg_gui.ui import theme
from lungseg_gui.ui.actions import Actions
from lungseg_gui.ui.parts import line

WIDTH = 44
_MEASURE_ICON = "ruler"
_REPAIRS = ("repair.largest", "repair.smooth", "repair.holes")


def _groups() -> list[list[str]]:
    """Return the commands of the buttons, group by group."""
    single = [tool for tool in Tool if tool.row.kind is not Kind.FIGURE]
    tools = [[f"tool.{tool.value}" for tool in group] for _, group in groupby(single, lambda tool: tool.row.group)]
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


class _MeasureButton(_RailButton):
    """All tools that measure or point, behind one button: a click lists them; it shows the one in the hand."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(_MEASURE_ICON)
        self._actions = actions
        self._names = [f"tool.{tool.value}" for tool in of_kind(Kind.FIGURE)]
        self._icon = _MEASURE_ICON
        self.setCheckable(True)
        self.setAccessibleName(tr("Measure"))
        self.setToolTip(tr("Measure: ruler, angle, ellipse, arrow, text, cardiothoracic ratio"))
        self.choices = QMenu(self)
        actions.pick(self.choices, self._names)
        self.clicked.connect(self._open)
        actions.refreshed.connect(self._follow)

    def _open(self) -> None:
        self._follow()  # a click by itself chooses nothing
        self.choices.popup(self.mapToGlobal(QPoint(self.width() + 4, 0)))

    def _follow(self) -> None:
        used = next((name for name in self._names if self._actions.action(name).isChecked()), "")
        self.setChecked(bool(used))
        icon = self._actions.command(used).icon if used else self._icon
        if icon != self._icon:
            self._icon = icon
            self.setIcon(theme.icon(icon, role="second", on="accent"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, and the corner that says that there is more."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("second"))
        right, bottom = self.width() - 5, self.height() - 5
        painter.drawPolygon(QPolygon([QPoint(right, bottom - 5), QPoint(right, bottom), QPoint(right - 5, bottom)]))


class Rail(QFrame):
    """One column of buttons; one tool is on."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(tr("Tools"))
        self._buttons: list[_RailButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 8, 4, 8)
        column.setSpacing(4)
        for index, group in enumerate(_groups()):
            if index:
                column.addWidget(self._separator(), 0, Qt.AlignmentFlag.AlignHCenter)
            for name in group:
                column.addWidget(self._button(actions, name))
            if index == 0:  # they change the view or what is on it, never the mask
                self.measure = _MeasureButton(actions)
                self._buttons.append(self.measure)
                column.addWidget(self.measure)
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
