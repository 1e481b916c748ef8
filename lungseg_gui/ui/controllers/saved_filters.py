"""Filters by name: which cases are listed, in what order and by which search, kept for another day."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import astuple, dataclass, replace
from typing import Any, cast

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from lungseg_gui.core.language import tr
from lungseg_gui.services.settings import Settings
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.services import keep
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.worklist_order import Order, Scope
from lungseg_gui.ui.popups import WordsPopup
from lungseg_gui.ui.window import Window

_KEY = "worklist.saved"


@dataclass(frozen=True)
class SavedFilter:
    """What the worklist shows, by a name."""

    name: str
    scope: str
    order: str
    search: str


class SavedFilters(QObject):
    """Keeps them in the settings, and offers them in a menu above the worklist."""

    def __init__(self, window: Window, settings: Settings, messages: Messages) -> None:
        super().__init__(window)
        self._window, self._settings, self._messages = window, settings, messages
        self.menu: QMenu | None = None
        self.popup: WordsPopup | None = None

    @property
    def all(self) -> list[SavedFilter]:
        """Those that were saved, by name; what no version of the program wrote is left out."""
        try:
            kept: object = json.loads(self._settings.text(_KEY) or "[]")
        except (ValueError, RecursionError):
            return []
        rows = cast("list[Any]", kept) if isinstance(kept, list) else []
        found = [
            SavedFilter(*map(str, row)) for row in rows if isinstance(row, list) and len(cast("list[Any]", row)) == 4
        ]
        scopes, orders = {scope.value for scope in Scope}, {order.value for order in Order}
        known = [one for one in found if one.scope in scopes and one.order in orders]
        return sorted(known, key=lambda one: one.name.casefold())

    def _keep(self, filters: Sequence[SavedFilter]) -> None:
        words = json.dumps([astuple(one) for one in filters]) if filters else ""
        keep(self._settings, {_KEY: words}, self._messages)

    def save(self, name: str) -> None:
        """Keep what the worklist shows now by a name; one of the same name is replaced."""
        name, panel = " ".join(name.split()), self._window.worklist
        if name:
            now = SavedFilter(name, panel.model.scope.value, panel.model.order.value, panel.search.text().strip())
            self._keep([*(one for one in self.all if one.name != name), now])
            self._messages.say(tr("Filter saved: {name}", name=name))

    def use(self, saved: SavedFilter) -> None:
        """List what it lists."""
        panel, order = self._window.worklist, Order(saved.order)
        panel.set_scope(Scope(saved.scope))
        panel.set_order(order)
        panel.order_changed.emit(order)
        panel.search.setText(saved.search)

    def rename(self, saved: SavedFilter, name: str) -> None:
        """Call it otherwise."""
        if name := " ".join(name.split()):
            self._keep([*(one for one in self.all if one.name not in (saved.name, name)), replace(saved, name=name)])

    def delete(self, saved: SavedFilter) -> None:
        """Forget it."""
        self._keep([one for one in self.all if one != saved])

    def show(self) -> None:
        """List them above the rows."""
        self.menu = menu = QMenu(self._window)
        for one in self.all:
            menu.addAction(_plain(one.name)).triggered.connect(lambda *_, one=one: self.use(one))
        menu.addSeparator()
        menu.addAction(tr("Save filter, order and search…")).triggered.connect(lambda *_: self._ask_name())
        if self.all:
            renaming, deleting = menu.addMenu(tr("Rename")), menu.addMenu(tr("Delete"))
            for one in self.all:
                renaming.addAction(_plain(one.name)).triggered.connect(lambda *_, one=one: self._ask_name(one))
                deleting.addAction(_plain(one.name)).triggered.connect(lambda *_, one=one: self.delete(one))
        menu.aboutToHide.connect(menu.deleteLater)
        panel = self._window.worklist
        shown = panel.isVisible()
        menu.popup(panel.filters.mapToGlobal(QPoint(0, 0)) if shown else self._window.mapToGlobal(QPoint(8, 36)))
        menu.setActiveAction(menu.actions()[0])

    def _ask_name(self, saved: SavedFilter | None = None) -> None:
        if self.popup is None:
            hint = tr("Name of the filter")
            self.popup = WordsPopup(self._window, hint=hint, button=tr("Save"), look="primary")
        title = tr("Save filter, order and search") if saved is None else tr("Rename the filter")
        name = saved.name if saved is not None else ""
        self.popup.ask(
            title,
            name,
            self._window.viewer_place,
            lambda words: self.save(words) if saved is None else self.rename(saved, words),
        )


def _plain(name: str) -> str:
    return name.replace("&", "&&")


def saved_filter_commands(filters: SavedFilters) -> list[Command]:
    """Return the command of the View menu."""
    return [Command("view.filters", tr("Saved filters…"), "View", filters.show, group=5)]
