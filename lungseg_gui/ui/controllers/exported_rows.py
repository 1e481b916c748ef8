"""Rows of the worklist say that their masks were exported, until these change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.session import Event, Session
from lungseg_gui.services.library import Entry, Library
from lungseg_gui.ui.controllers.worklist import WorklistController
from lungseg_gui.ui.panels.worklist_model import WorklistModel

_READ = 100  # rows before the window has its turn


class ExportedRows(QObject):
    """Reads rows again once something was exported, and doubts them at each stroke."""

    def __init__(
        self, library: Library, session: Session, *, worklist: WorklistController, model: WorklistModel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._library, self._worklist, self._model = library, worklist, model
        session.observe(self._observe)

    def read_again(self, identities: Iterable[Identity]) -> None:
        """Show rows as the library has them now, some at a time: there may be thousands."""
        self._read_some([key for identity in identities for key in self._model.copies.of(identity)])

    def _read_some(self, keys: Sequence[str]) -> None:
        with suppress(LungSegError):  # they stay as they are
            for entry in self._library.some(keys[:_READ]).values():
                self._worklist.put(entry)
        if keys[_READ:]:
            QTimer.singleShot(0, self, lambda: self._read_some(keys[_READ:]))

    def _observe(self, event: Event, identity: Identity | None) -> None:
        """Say that a mask was not exported, until it is saved and the library compares."""
        for key in self._model.copies.of(identity) if event is Event.MASK and identity is not None else ():
            entry = self._model.entry(key)
            if isinstance(entry, Entry) and entry.exported and not entry.changed:
                self._worklist.put(replace(entry, changed=True))
