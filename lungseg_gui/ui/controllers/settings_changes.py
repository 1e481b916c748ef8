"""Settings that changed: sent to everything that shows or uses them, in the window's thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from lungseg_gui.services.settings import Settings


class SettingsChanges(QObject):
    """Watches the settings, which know no Qt and may be changed by a worker.

    Signals
    -------
    changed(keys)
        A frozenset of the keys whose values changed.
    """

    changed = Signal(object)
    _noted = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._noted.connect(self._tell)  # at once in the window's thread, queued from any other
        self._stop = settings.observe(self._noted.emit)

    def close(self) -> None:
        """Notify nobody any more."""
        self._stop()

    def _tell(self, keys: frozenset[str]) -> None:
        self.changed.emit(keys)
