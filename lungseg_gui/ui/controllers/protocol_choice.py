"""What masks mean: the page to choose it on, and what is said of a mask that keeps another meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import together, tr
from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.core.session import Event, Session
from lungseg_gui.services.registry import Version
from lungseg_gui.ui.controllers.versions import Versions
from lungseg_gui.ui.window import Window

if TYPE_CHECKING:
    from lungseg_gui.ui.dialogs.protocol import ProtocolDialog


class ProtocolChoice(QObject):
    """Shows both protocols drawn, and watches what the mask on the screen means."""

    def __init__(self, window: Window, session: Session, versions: Versions) -> None:
        super().__init__(window)
        self._window, self._session, self._versions = window, session, versions
        self._version: Version | None = None
        self.dialog: ProtocolDialog | None = None
        versions.shown.connect(self._show_version)
        versions.protocol_chosen.connect(lambda _: self._tell())
        session.observe(self._observe)

    def show(self) -> None:
        """Show both, drawn; a click chooses."""
        if self.dialog is None:
            from lungseg_gui.ui.dialogs.protocol import ProtocolDialog

            self.dialog = ProtocolDialog(
                self._versions.protocol, choose=self._versions.choose_protocol, note=self.note, parent=self._window
            )
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.destroyed.connect(self._gone)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _gone(self) -> None:
        self.dialog = None

    @property
    def note(self) -> str:
        """What the version in use does with the choice."""
        version, chosen = self._version, self._versions.protocol
        if version is None:
            return ""
        keeps = tr("Masks you have corrected or accepted do not change.")
        if version.serves_both:
            words = tr("Version {name} can draw both: uncorrected masks change at once.", name=version.name)
            return together((words, keeps))
        if version.protocol == RETROCARDIAC:
            words = tr("Version {name} always draws masks with the part behind the heart.", name=version.name)
        else:
            words = tr("Version {name} always draws masks without the part behind the heart.", name=version.name)
        if version.protocol != chosen:
            words = together((words, tr("Correct them: a new version learns from the masks you accept.")))
        return together((words, keeps))

    def _show_version(self, version: Version | None, _notice: str) -> None:
        self._version = version
        self._tell()

    def _observe(self, event: Event, _identity: Identity | None) -> None:
        if event in (Event.CURRENT, Event.STATUS, Event.PROTOCOL):
            self._tell_mask()

    def _tell(self) -> None:
        if self.dialog is not None:
            self.dialog.show_chosen(self._versions.protocol or LUNG_FIELD, self.note)
        self._tell_mask()

    def _tell_mask(self) -> None:
        """Say in the case bar what the mask means where that is not what is chosen."""
        review, chosen = self._session.current, self._session.protocol
        other = review is not None and review.keeps_protocol and review.protocol != chosen
        if review is None or not other:
            self._window.case_bar.show_protocol("", "")
            return
        if review.protocol == RETROCARDIAC:
            words = tr("Mask extends behind the heart")
            why = tr(
                "This mask was drawn with the part behind the heart and does not change. New masks are drawn without "
                "the part behind the heart."
            )
        else:
            words = tr("Mask stops at the heart")
            why = tr(
                "This mask was drawn without the part behind the heart and does not change. New masks are drawn with "
                "the part behind the heart."
            )
        self._window.case_bar.show_protocol(words, why)
