"""Behind the settings page: what the reader changes there is kept at once, and can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.settings import Value
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.controllers.settings_changes import SettingsChanges
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.questions import gives_up
from lungseg_gui.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from lungseg_gui.ui.dialogs.settings_page import SettingsPage


class SettingsEditing(QObject):
    """Makes the page when it is needed."""

    def __init__(self, window: Window, services: Services, messages: Messages, changes: SettingsChanges) -> None:
        super().__init__(window)
        self._window, self._services, self._messages, self._changes = window, services, messages, changes
        self._settings = services.settings
        self._page: SettingsPage | None = None

    def page(self, back: Callable[[], object]) -> SettingsPage:
        """Return the page."""
        if self._page is None:
            from lungseg_gui.ui.dialogs.settings_page import SettingsPage
            from lungseg_gui.ui.dialogs.settings_sections import SECTIONS

            self._page = page = SettingsPage(
                self._settings,
                SECTIONS,
                make_page=lambda section: section.page and section.page(self._services, self._messages),
                set_value=lambda key, value: self.change({key: value}),
                reset=self.reset,
                reset_all=self.ask_reset_all,
                back=back,
            )
            self._changes.changed.connect(page.show_values)
        return self._page

    def change(self, values: Mapping[str, Value]) -> None:
        """Change settings; what the disk refuses is told once and holds until the program ends."""
        try:
            self._settings.update(values)
        except LungSegError as error:
            self._messages.failed("settings", error, retry=lambda: self.change(values))
        else:
            self._messages.clear("settings")

    def reset(self, *keys: str) -> None:
        """Bring settings back to their defaults, and offer the way back."""
        before = {key: self._settings.get(key) for key in keys}
        table = {setting.key: setting for setting in self._settings.table}
        self.change({key: table[key].default for key in keys})
        if len(keys) == 1:
            name = QCoreApplication.translate("Settings", table[keys[0]].text)
            words = self.tr("{name} is back at its default").format(name=name)
        else:
            words = self.tr("{n} settings are back at their defaults").format(n=len(keys))
        self._messages.toast(words, action=self.tr("Undo"), run=lambda: self.change(before))

    def ask_reset_all(self) -> None:
        """Ask whether all settings of the page shall go back to their defaults."""
        keys = self._page.changed if self._page is not None else []
        table = {setting.key: setting for setting in self._settings.table}
        names = ", ".join(QCoreApplication.translate("Settings", table[key].text) for key in keys)
        if keys and gives_up(
            self._window,
            self.tr("Reset all settings?"),
            more=self.tr("These go back to their defaults: {names}.").format(names=names),
            keep=self.tr("Keep"),
            gone=self.tr("Reset"),
        ):
            self.reset(*keys)
