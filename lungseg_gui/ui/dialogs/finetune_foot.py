"""The lower edge of the fine-tuning window: what is in use, and what can be done now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.ui import theme
from lungseg_gui.ui.parts import Button, PrimaryButton, text


class Foot(QFrame):
    """Buttons by state; one primary at a time.

    Parameters
    ----------
    cancel, roll_back, close : callable
    pause : callable
        Is given whether to pause or to resume.
    use : callable
        Is given the name of a version.
    """

    def __init__(
        self,
        *,
        cancel: Callable[[], object],
        use: Callable[[str], object],
        roll_back: Callable[[], object],
        close: Callable[[], object],
        pause: Callable[[bool], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.fix_height(self, 56)
        self._use = use
        self._version = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(12)
        row.addSpacing(22)
        self.words = text(size=theme.SECONDARY, tone="second", wrap=True)
        row.addWidget(self.words, 1)
        self.paused = False
        self.pause_button = Button("", run=lambda: pause(not self.paused))
        self.cancel_button = Button(tr("Cancel"), look="danger", run=cancel)
        self.roll_back_button = Button("", icon="arrow-counter-clockwise", run=roll_back)
        self.use_button = Button("", run=lambda: self._use(self._version))
        self.close_button = PrimaryButton("", run=close)
        for button in (self.pause_button, self.cancel_button, self.roll_back_button, self.use_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.close_button.setDefault(True)
        row.addWidget(self.close_button)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon of the sentence."""
        place = QRect(20, (self.height() - theme.ICON) // 2, theme.ICON, theme.ICON)
        theme.draw_icon(QPainter(self), place, "shield-check", theme.colour("second"))

    def show_running(self, parent: str) -> None:
        """Offer to end a run that is still going, or to let it run."""
        words = tr("The version in use stays in use until the comparison is complete.")
        if parent:
            words = tr("{name} stays in use until the comparison is complete.", name=parent)
        self._show(words, tr("Run in background"))
        self.cancel_button.show()
        self.show_paused(False)

    def show_paused(self, paused: bool) -> None:
        """Offer to resume where the run is paused, else to pause it."""
        self.paused = paused
        self._label(self.pause_button, tr("Resume") if paused else tr("Pause"))

    def show_result(self, version: str, parent: str, *, in_use: str) -> None:
        """Offer to roll back if the new version is in use, else to use it."""
        self._version = version
        if in_use == version:
            words = tr(
                "{new} is in use. You can go back at any time. Corrected and accepted masks never change.", new=version
            )
            self._show(words, tr("Continue reading"))
            self._label(self.roll_back_button, tr("Roll back to {name}", name=parent))
        else:
            words = tr(
                "{name} is in use. {new} stays on the disk and can be chosen under Model, Versions.",
                name=in_use,
                new=version,
            )
            self._show(words, tr("Keep as candidate"))
            self._label(self.use_button, tr("Activate {new}", new=version))

    def show_stopped(self, parent: str) -> None:
        """Say that nothing came of it."""
        words = tr("{name} stays in use.", name=parent) if parent else tr("The version in use stays in use.")
        self._show(words, tr("Close"))

    def _show(self, words: str, primary: str) -> None:
        self.words.setText(words)
        for button in (self.pause_button, self.cancel_button, self.roll_back_button, self.use_button):
            button.hide()
        self._label(self.close_button, primary)
        self.close_button.setFocus()

    def _label(self, button: Button, words: str) -> None:
        button.setText(words)
        button.setAccessibleName(words)
        button.updateGeometry()
        button.show()
