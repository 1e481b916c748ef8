"""Files and folders that were opened last, offered again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from lungseg_gui.core.language import tr
from lungseg_gui.core.printable import printable
from lungseg_gui.services.settings import Settings
from lungseg_gui.ui import names
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.services import keep
from lungseg_gui.ui.controllers.worklist import WorklistController
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.window import Window

MOST = 10
_SHOWN = 64  # signs of a path
_KEY = "open.recent"


class Recent(QObject):
    """Keeps what the reader opened by hand, the newest first; several files of one folder count as the folder."""

    def __init__(self, window: Window, settings: Settings, messages: Messages, *, worklist: WorklistController) -> None:
        super().__init__(window)
        self._window, self._settings, self._messages, self._worklist = window, settings, messages, worklist
        self.menu: QMenu | None = None
        worklist.picked.connect(self.note)

    @property
    def paths(self) -> list[Path]:
        """What was opened, the newest first."""
        try:
            kept: object = json.loads(self._settings.text(_KEY) or "[]")
        except (ValueError, RecursionError):
            return []
        return [Path(one) for one in cast("list[Any]", kept) if isinstance(one, str)] if isinstance(kept, list) else []

    def note(self, paths: Sequence[Path]) -> None:
        """Put what is opened before what was opened earlier."""
        folders = dict.fromkeys(path.absolute().parent for path in paths)
        new = [path.absolute() for path in paths] if len(paths) == 1 else list(folders)
        self._keep(list(dict.fromkeys((*new, *self.paths)))[:MOST])

    def clear(self) -> None:
        """Forget what was opened; worklist and files stay."""
        self._keep([])

    def _keep(self, paths: Sequence[Path]) -> None:
        keep(self._settings, {_KEY: json.dumps([str(path) for path in paths]) if paths else ""}, self._messages)

    def show(self) -> None:
        """List them below the menus."""
        self.menu = menu = QMenu(self._window)
        for number, path in enumerate(self.paths, 1):
            entry = menu.addAction(self._words(path, number).replace("&", "&&"))
            entry.triggered.connect(lambda *_, path=path: self.open(path))
        menu.addSeparator()
        menu.addAction(tr("Clear this list")).triggered.connect(lambda *_: self.clear())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._window.mapToGlobal(QPoint(8, 36)))
        menu.setActiveAction(menu.actions()[0])

    def _words(self, path: Path, number: int) -> str:
        """Return a path, shortened at its beginning; where names are hidden, a number."""
        if names.hidden():
            return tr("Opened {n}", n=number)
        words = printable(str(path))
        return words if len(words) <= _SHOWN else f"…{words[-_SHOWN:]}"

    def open(self, path: Path) -> None:
        """Open one of them again; one that is gone is taken off."""
        if path.exists():
            self._worklist.open_chosen([path])
            return
        self._keep([one for one in self.paths if one != path])
        name = tr("The file or folder") if names.hidden() else printable(path.name)
        self._messages.toast(tr("{name} no longer exists.", name=name))


def recent_commands(recent: Recent) -> list[Command]:
    """Return the command of the File menu."""
    return [
        Command(
            "file.recent",
            tr("Open recent…"),
            "File",
            recent.show,
            enabled=lambda: bool(recent.paths),
            why_not=lambda: tr("No file or folder has been opened yet."),
        )
    ]
