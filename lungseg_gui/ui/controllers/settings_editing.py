"""Behind the settings page: what the reader changes there is kept at once, and can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.services.settings import Value
from lungseg_gui.services.settings.exchange import Taken, encode, read_file
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.controllers.settings_changes import SettingsChanges
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.questions import gives_up
from lungseg_gui.ui.tasks import Report
from lungseg_gui.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from lungseg_gui.ui.dialogs.settings_page import SettingsPage

_FILES = "JSON (*.json)"


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
                take_in=self.ask_import,
                export=self.ask_export,
                back=back,
                parent=self._window.pages,
            )
            self._changes.changed.connect(page.show_values)
        return self._page

    def change(self, values: Mapping[str, Value]) -> None:
        """Change settings; what the disk refuses is reported once and holds until the program ends."""
        try:
            self._settings.update(values)
        except LungSegError as error:
            self._messages.failed("settings", error, retry=lambda: self.change(values))
        else:
            self._messages.clear("settings")

    def reset(self, *keys: str) -> None:
        """Reset settings to their defaults, and offer to undo it."""
        before = {key: self._settings.get(key) for key in keys}
        table = {setting.key: setting for setting in self._settings.table}
        self.change({key: table[key].default for key in keys})
        if len(keys) == 1:
            name = tr(table[keys[0]].text)
            words = tr("{name} is back at its default", name=name)
        else:
            words = tr_count("{n} settings are back at their defaults", "", len(keys))
        self._messages.toast(words, action=tr("Undo"), run=lambda: self.change(before))

    def ask_export(self) -> None:
        """Ask for a file and write the settings into it."""
        folder = self._settings.text("export.folder") or str(Path.home())
        proposal = str(Path(folder) / "lungseg-settings.json")
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Export settings"), proposal, _FILES)
        if name:
            self.export(Path(name))

    def export(self, path: Path) -> None:
        """Write the settings into a file, in the disk's lane."""
        content = encode(self._settings)

        def work(report: Report) -> None:
            atomic_write_bytes(path, content)

        self._services.lanes.disk.do(
            work,
            name="settings to a file",
            done=lambda _: self._messages.exported(path),
            failed=partial(self._messages.failed, "settings"),
        )

    def ask_import(self) -> None:
        """Ask for a file and take the settings from it."""
        folder = self._settings.text("open.folder") or str(Path.home())
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Import settings"), folder, _FILES)
        if name:
            self.take_in(Path(name))

    def take_in(self, path: Path) -> None:
        """Use the settings of a file, and offer to undo it."""

        def work(report: Report) -> Taken:
            return read_file(path, self._settings.table)

        self._services.lanes.disk.do(
            work, name="settings from a file", done=self._take, failed=partial(self._messages.failed, "settings")
        )

    def _take(self, taken: Taken) -> None:
        before = {key: self._settings.get(key) for key in taken.values}
        self.change(taken.values)
        changed = sum(self._settings.get(key) != value for key, value in before.items())
        words = tr_count("{n} settings changed", "1 setting changed", changed)
        if taken.passed_over:
            names = ", ".join(taken.passed_over)
            words = tr("{words}. This version does not know: {names}", words=words, names=names)
        self._messages.toast(words, action=tr("Undo") if changed else "", run=lambda: self.change(before))

    def ask_reset_all(self) -> None:
        """Ask whether all settings of the page should go back to their defaults."""
        keys = self._page.changed if self._page is not None else []
        table = {setting.key: setting for setting in self._settings.table}
        names = ", ".join(tr(table[key].text) for key in keys)
        if keys and gives_up(
            self._window,
            tr("Reset all settings?"),
            more=tr("These go back to their defaults: {names}.", names=names),
            keep=tr("Keep"),
            gone=tr("Reset"),
        ):
            self.reset(*keys)
