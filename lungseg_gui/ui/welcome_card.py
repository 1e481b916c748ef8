"""What is said at the first start: what the program is, where it predicts, and in which language it speaks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.services.settings.table import LANGUAGES
from lungseg_gui.ui import theme
from lungseg_gui.ui.actions import Actions
from lungseg_gui.ui.parts import Button, text


class WelcomeCard(QFrame):
    """A card above the start page; hidden at every start but the first."""

    language_chosen = Signal(str)
    """Code of the language that the reader wants; "" for the computer's."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(text(tr("Welcome to lungseg"), size=theme.TITLE, weight=600))
        words = tr(
            "It outlines both lungs on chest radiographs; you correct, accept and train. Research software, not a "
            "medical device: not for diagnosis or treatment. A reader checks every mask."
        )
        column.addWidget(text(words, wrap=True))
        self.device = text(size=theme.SECONDARY, tone="second", wrap=True)
        self.say_device("")
        column.addWidget(self.device)
        row.addLayout(column, 1)
        side = QVBoxLayout()
        side.setSpacing(8)
        manual = Button(tr("Open the manual"), icon="book-open")
        actions.bind(manual, "help.manual")
        side.addWidget(manual)
        self.language = QComboBox()
        self.language.setAccessibleName(tr("Language"))
        for code, name in {"": tr("Language of this computer"), **LANGUAGES}.items():
            self.language.addItem(name, code)
        self.language.activated.connect(self._choose)
        side.addWidget(self.language)
        row.addLayout(side)
        row.setAlignment(side, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def say_device(self, device: str) -> None:
        """Say on what predictions run; "" while it is not known."""
        words = tr("Predictions run on this computer. You can choose the device in the settings.")
        if device:
            words = tr(
                "Predictions run on this computer: {device}. You can choose the device in the settings.", device=device
            )
        self.device.setText(words)

    def show_language(self, code: str, *, fixed: bool = False) -> None:
        """Show which language the settings have, unless the site has fixed it."""
        self.language.setVisible(not fixed)
        self.language.setCurrentIndex(max(self.language.findData(code), 0))

    def say_language(self) -> None:
        """Say when the language that was chosen takes effect."""
        self.device.setText(tr("The language changes the next time you start lungseg."))

    def _choose(self, index: int) -> None:
        self.language_chosen.emit(self.language.itemData(index))
