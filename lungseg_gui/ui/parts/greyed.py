"""Controls that somebody else has decided on: greyed, with the reason, whatever the panel around them does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from lungseg_gui.ui.parts.basic import plain

_UNDONE = (QEvent.Type.EnabledChange, QEvent.Type.ToolTipChange)


class Greyed(QObject):
    """Keeps a control disabled and its tooltip the reason; lives as long as the control.

    Panels enable their rows for the tool in use and the image on the screen: none of that reopens this one.
    """

    def __init__(self, control: QWidget, reason: str) -> None:
        super().__init__(control)
        self._control, self._reason = control, reason
        control.installEventFilter(self)
        control.setAccessibleDescription(reason)
        self._grey()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take back what reopens the control."""
        if watched is self._control and event.type() in _UNDONE:
            self._grey()
        return False

    def _grey(self) -> None:
        if self._control.isEnabled():
            self._control.setEnabled(False)
        if self._control.toolTip() != plain(self._reason):
            self._control.setToolTip(plain(self._reason))
