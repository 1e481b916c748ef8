"""How the picture is shown: gamma, outline, turned; only in the view."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.ui.actions import Actions
from lungseg_gui.ui.parts import Section, SliderRow, icon_button

_GAMMA = (0.3, 3.0)
OUTLINE = (1.0, 6.0)  # pixels of the screen at 1x
_BUTTONS = (
    ("view.invert", "circle-half"),
    ("view.flip", "arrows-left-right"),
    ("view.left", "arrow-arc-left"),
    ("view.right", "arrow-arc-right"),
    ("view.full", "arrows-out"),
)


class ViewPanel(Section):
    """Gamma, width of the outline, and the turns of the view.

    Signals
    -------
    gamma_chosen(gamma)
        1 is none.
    outline_chosen(width)
        Pixels of the screen at 1x.
    """

    gamma_chosen = Signal(float)
    outline_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("View"), parent)
        low, high = _GAMMA
        self.gamma = SliderRow(tr("Gamma"), low=low, high=high, value=1.0, decimals=2)
        self.gamma.setToolTip(tr("Brightness between black and white (. brighter, , darker, Ctrl+G reset)"))
        self.gamma.changed.connect(self.gamma_chosen)
        low, high = OUTLINE
        self.outline = SliderRow(tr("Outline"), low=low, high=high, value=1.8, unit="px", decimals=1)
        self.outline.setToolTip(tr("Contour width on the screen, the same at every zoom"))
        self.outline.changed.connect(self.outline_chosen)
        self._row = QHBoxLayout()
        self._row.setSpacing(4)
        self.buttons: dict[str, QToolButton] = {}
        self.body.addWidget(self.gamma)
        self.body.addWidget(self.outline)
        self.body.addLayout(self._row)

    def bind(self, actions: Actions) -> None:
        """Add the buttons; call it once the table of commands is full."""
        for name, icon in _BUTTONS:
            button = icon_button(icon, actions.tip(name))
            actions.bind(button, name)
            self.buttons[name] = button
            self._row.addWidget(button)
        self._row.addStretch(1)

    def show_gamma(self, gamma: float) -> None:
        """Show the gamma in use."""
        self.gamma.set_value(gamma)
        bent = round(gamma, 2) != 1
        self.set_summary(tr("gamma {gamma:.2f}", gamma=float(gamma)) if bent and not self.open else "")
