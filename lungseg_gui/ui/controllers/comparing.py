"""The reader's mask beside the model's; the window in full."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from lungseg_gui.core.language import tr
from lungseg_gui.core.review import with_mask
from lungseg_gui.core.session import Session
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.window import Window


class Comparing(QObject):
    """Shows the difference from the model's mask, and the window on the whole screen."""

    def __init__(self, window: Window, session: Session, viewing: Viewing) -> None:
        super().__init__(window)
        self._window, self._session, self._viewing = window, session, viewing

    @property
    def can_compare(self) -> bool:
        """Whether there is a mask of the model to compare with."""
        review = self._session.current
        return self._viewing.shows and review is not None and with_mask(review.prediction) is not None

    @property
    def compares(self) -> bool:
        """Whether the difference from the model's mask is shown."""
        viewer = self._viewing.viewer
        return viewer is not None and viewer.compares

    def toggle_difference(self) -> None:
        """Show what was added to the model's mask and removed from it, or the segments again."""
        self._viewing.ensure().show_difference(not self.compares)

    def full_screen(self) -> None:
        """Fill the screen with the window, or give the rest back."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)


def compare_commands(comparing: Comparing) -> list[Command]:
    """Return what compares, for the View menu."""
    return [
        Command(
            "view.difference",
            tr("Difference from the model"),
            "View",
            comparing.toggle_difference,
            ("Shift+Q",),
            enabled=lambda: comparing.can_compare,
            why_not=lambda: tr("The model has not predicted a mask for this image yet."),
            checked=lambda: comparing.compares,
            group=5,
        ),
        Command(
            "view.full",
            tr("Full screen"),
            "View",
            comparing.full_screen,
            ("F11",),
            group=5,
        ),
    ]
