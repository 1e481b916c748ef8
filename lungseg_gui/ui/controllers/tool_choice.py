"""The tool in use: which one, for which lung, how large."""

from __future__ import annotations

from lungseg_gui.core.session import Session
from lungseg_gui.core.tools.table import Tool

_RADIUS_STEP = 1.15


class ToolChoice:
    """Changes the tool state of the session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def use(self, tool: Tool) -> None:
        """Take a tool into the hand."""
        self._session.set_tools(tool=tool)

    def uses(self, tool: Tool) -> bool:
        """Whether a tool is in use."""
        return self._session.tools.tool is tool

    def swap_eraser(self) -> None:
        """Change between brush and eraser."""
        self.use(Tool.BRUSH if self.uses(Tool.ERASER) else Tool.ERASER)

    def paint_segment(self, value: int) -> None:
        """Choose the lung that strokes paint."""
        self._session.set_tools(segment=value)

    def grow(self, steps: int) -> None:
        """Make the brush larger (+1) or smaller (-1), by 15 %."""
        self._session.set_tools(radius=self._session.tools.radius * _RADIUS_STEP**steps)
