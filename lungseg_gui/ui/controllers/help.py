"""What the Help menu and the window itself offer: command search, keys, log, about, colours."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog

from lungseg_gui.core.language import tr
from lungseg_gui.services.home import log_file
from lungseg_gui.services.settings import Settings
from lungseg_gui.services.settings.table import TEXT_SIZES
from lungseg_gui.ui import theme
from lungseg_gui.ui.controllers.bindings import Bindings
from lungseg_gui.ui.controllers.services import keep
from lungseg_gui.ui.controllers.versions import Versions
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.search import CommandSearch
from lungseg_gui.ui.topbar import TopBar
from lungseg_gui.ui.window import Window


class Help(QObject):
    """Opens what explains the program."""

    def __init__(self, window: Window, settings: Settings, messages: Messages, versions: Versions) -> None:
        super().__init__(window)
        self._window, self._settings, self._messages, self._versions = window, settings, messages, versions
        self._search: CommandSearch | None = None
        self._made: Bindings | None = None
        self.command_line: Callable[[], str] = lambda: tr("`lungseg --help` lists the commands.")
        """Returns the reference of the command line, for the manual."""

    @property
    def search(self) -> CommandSearch:
        """The search for commands, made when it is needed."""
        if self._search is None:
            self._search = CommandSearch(self._window.actions_table, self._window)
        return self._search

    @property
    def bindings(self) -> Bindings:
        """The keys of the commands, once there are commands."""
        if self._made is None:
            self._made = Bindings(self._window.actions_table, self._settings, self._messages)
        return self._made

    def search_commands(self) -> None:
        """Find a command by its words."""
        self.search.open_below(40)

    def open_menus(self) -> None:
        """Go to the menu bar by a key."""
        bar = self._window.menuWidget()
        if isinstance(bar, TopBar):
            bar.open_menus()

    def show_keys(self) -> None:
        """Show all keys, and let the reader change them."""
        from lungseg_gui.ui.dialogs.keys import KeysDialog

        self._open(KeysDialog(self.bindings.commands, self._window, bindings=self.bindings))

    def show_manual(self) -> None:
        """Open the manual, or bring it to the front."""
        from lungseg_gui.ui.dialogs.manual import ManualDialog
        from lungseg_gui.ui.manual import Manual

        found = self._window.findChild(ManualDialog)
        if found is None:
            table = self._window.actions_table
            found = ManualDialog(Manual(lambda: table.commands, command_line=self.command_line), self._window)
            self._open(found)
        found.raise_()
        found.activateWindow()

    def show_log(self) -> None:
        """Open the log file with whatever opens text here."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_file())))

    def report_problem(self) -> None:
        """Show what a report of a problem needs to say, to be copied or saved."""
        from lungseg_gui.ui.dialogs.problem import ProblemDialog

        self._open(ProblemDialog(self._window))

    def show_about(self) -> None:
        """Show version, licence and limits."""
        from lungseg_gui.ui.dialogs.about import AboutDialog

        self._open(AboutDialog(model=self._versions.current, parent=self._window))

    @staticmethod
    def _open(dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def change_theme(self) -> None:
        """Change between dark and light."""
        name = "light" if theme.current() == "dark" else "dark"
        keep(self._settings, {"theme": name}, self._messages)
        self._use_theme()

    def change_text(self, by: int) -> None:
        """Make texts larger (+1) or smaller (-1) by a step; 0 brings their usual size back."""
        size = round(theme.text_size()) + by * TEXT_SIZES.step if by else TEXT_SIZES[0]
        keep(self._settings, {"look.text": min(max(size, TEXT_SIZES[0]), TEXT_SIZES[-1])}, self._messages)
        self._use_text()

    def can_change_text(self, by: int) -> bool:
        """Whether texts can be made larger (+1), smaller (-1), or as usual (0)."""
        size = round(theme.text_size())
        return size < TEXT_SIZES[-1] if by > 0 else size > TEXT_SIZES[0]

    def follow(self, keys: frozenset[str]) -> None:
        """Use the theme and the size of texts that the settings name now."""
        if "theme" in keys:
            self._use_theme()
        if "look.text" in keys:
            self._use_text()
        self.bindings.follow(keys)

    def _use_text(self) -> None:
        """Show texts in the size of the settings."""
        size, application = self._settings.number("look.text"), QApplication.instance()
        if isinstance(application, QApplication) and size != theme.text_size():
            theme.set_text_size(size)
            theme.apply(application, theme.current())

    def _use_theme(self) -> None:
        name, application = self._settings.text("theme"), QApplication.instance()
        if isinstance(application, QApplication) and name != theme.current():
            theme.apply(application, name)
