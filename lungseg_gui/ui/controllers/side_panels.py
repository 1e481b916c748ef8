"""The panels at both sides, hidden and shown again: all room for the picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.ui.actions import Command


class SidePanels:
    """Hides the panels that are in sight, and shows these again."""

    def __init__(self, panels: Sequence[QWidget]) -> None:
        self._panels = tuple(panels)
        self._hidden: tuple[QWidget, ...] = ()

    @property
    def hidden(self) -> bool:
        """Whether they are hidden."""
        return bool(self._hidden)

    def toggle(self) -> None:
        """Hide or show them."""
        if self._hidden:
            shown, self._hidden = self._hidden, ()
        else:
            shown = ()
            self._hidden = tuple(panel for panel in self._panels if panel.isVisible())
        for panel in self._hidden:
            panel.hide()
        for panel in shown:
            panel.show()


def panel_commands(panels: SidePanels) -> list[Command]:
    """Return the command, for the View menu."""
    words = tr("Hide the panels")
    return [Command("view.panels", words, "View", panels.toggle, ("F9",), checked=lambda: panels.hidden, group=5)]
