"""The worklist by patient and study: switched on and off, its groups folded, both kept for the next start."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.services.settings import Settings
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.services import keep
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.worklist_headings import Folds
from lungseg_gui.ui.panels.worklist_places import Heading
from lungseg_gui.ui.window import Window


class Grouping(QObject):
    """Has the worklist grouped as the settings say."""

    def __init__(self, window: Window, settings: Settings, messages: Messages) -> None:
        super().__init__(window)
        self._window, self._settings, self._messages = window, settings, messages
        self._panel, self._headings = window.worklist, window.worklist.view.headings
        self.menu: QMenu | None = None
        self._headings.kept = Folds(settings.text("window.folds"))
        self._panel.set_grouped(settings.flag("worklist.groups"))
        self._headings.changed.connect(self._hold)
        self._panel.grouping_wanted.connect(self._keep)
        self._panel.view.heading_menu_wanted.connect(self.show_menu)

    @property
    def on(self) -> bool:
        """Whether cases are grouped."""
        return self._panel.model.groups.on

    def toggle(self) -> None:
        """Group the cases, or no longer."""
        self._keep(not self.on)

    def fold_all(self, folded: bool) -> None:
        """Fold the groups of all patients, or unfold everything."""
        self._headings.fold_all(folded)

    def follow(self, keys: frozenset[str]) -> None:
        """Do as the settings say now."""
        if "worklist.groups" in keys:
            self._panel.set_grouped(self._settings.flag("worklist.groups"))
            self._window.actions_table.refresh()

    def show_menu(self, heading: Heading, at: QPoint) -> None:
        """Offer what can be done with a group."""
        self.menu = menu = QMenu(self._window)
        selection = self._panel.model.selection
        rows = range(heading.first, heading.first + heading.number)
        menu.addAction(tr("Unfold") if heading.folded else tr("Fold")).triggered.connect(
            lambda: self._headings.fold(heading.group, folded=not heading.folded)
        )
        menu.addAction(tr("Fold all groups")).triggered.connect(lambda: self.fold_all(True))
        menu.addAction(tr("Unfold all groups")).triggered.connect(lambda: self.fold_all(False))
        menu.addSeparator()
        select = menu.addAction(tr_count("Select these {n} images", "Select this image", heading.number))
        select.triggered.connect(lambda: selection.select_rows(rows))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _keep(self, on: bool) -> None:
        keep(self._settings, {"worklist.groups": on}, self._messages)
        self.follow(frozenset({"worklist.groups"}))  # also where the setting is locked: the menu says how it is

    def _hold(self) -> None:
        """Have the settings say it; the end of the program writes it."""
        self._settings.hold({"window.folds": self._headings.kept.words})


def grouping_commands(grouping: Grouping) -> list[Command]:
    """Return the commands of the View menu."""

    def why_not() -> str:
        return "" if grouping.on else tr("The worklist is not grouped by patient and study.")

    return [
        Command(
            "view.group",
            tr("Group by patient and study"),
            "View",
            grouping.toggle,
            checked=lambda: grouping.on,
            group=5,
            submenu=tr("Groups"),
        ),
        Command(
            "view.fold_all",
            tr("Fold all groups"),
            "View",
            lambda: grouping.fold_all(True),
            enabled=lambda: grouping.on,
            why_not=why_not,
            group=5,
            submenu=tr("Groups"),
        ),
        Command(
            "view.unfold_all",
            tr("Unfold all groups"),
            "View",
            lambda: grouping.fold_all(False),
            enabled=lambda: grouping.on,
            why_not=why_not,
            group=5,
            submenu=tr("Groups"),
        ),
    ]
