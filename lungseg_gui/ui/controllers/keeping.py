"""Predictions made in advance on their way into the library, beside the model, which continues with the next image."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.review import Prediction
from lungseg_gui.core.study import Image
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers.services import Services, thumbnail_png
from lungseg_gui.ui.tasks import Report

_MOST = 2  # images that are held for it: one is being checked, one waits
_TOGETHER_MS = 400


@dataclass(frozen=True, eq=False)
class Kept:
    """A prediction that is in the library, and its row, None where that was removed."""

    key: str
    prediction: Prediction
    entry: Entry | None


class Keeping(QObject):
    """Has predictions checked, drawn as thumbnails and written, in the order in which they came.

    What is on its way is not cancelled: the work of the model is done, and the rest takes a moment.

    Signals
    -------
    kept(Kept)
    failed(str, LungSegError)
        The key of a row, and why its prediction could not be kept.
    """

    kept = Signal(object)
    failed = Signal(str, object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._keys: dict[str, None] = {}

    def keys(self) -> Collection[str]:
        """Return the rows whose predictions are on their way."""
        return self._keys

    @property
    def full(self) -> bool:
        """Whether no other prediction should be begun before one of these is kept: images take memory."""
        return len(self._keys) >= _MOST

    def keep(self, key: str, prediction: Prediction, image: Image) -> None:
        """Check a prediction and write it."""
        services = self._services

        def work(report: Report) -> Kept:
            jobs.keep_ahead(
                prediction,
                image,
                library=services.library,
                thumbnail=thumbnail_png,
                protocol=services.protocol,
                limit=services.registry.uncertainty_limit,
            )
            return Kept(key, prediction, services.library.entry(key))

        def done(kept: Kept) -> None:
            self._keys.pop(key, None)
            self.kept.emit(kept)

        def failed(error: LungSegError) -> None:
            self._keys.pop(key, None)
            self.failed.emit(key, error)

        self._keys[key] = None
        services.lanes.keep.do(work, name="keep ahead", done=done, failed=failed)


class RowsTogether(QObject):
    """Rows that change several times a second, shown together: each change moves rows, and the whole list is painted.

    Signals
    -------
    changed(Entry)
    """

    changed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[str, Entry] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TOGETHER_MS)
        self._timer.timeout.connect(self.show_all)

    def put(self, entry: Entry, *, at_once: bool) -> None:
        """Show a row as it is now, at once or with others."""
        self._waiting[entry.key] = entry
        if at_once:
            self.show_all()
        elif not self._timer.isActive():
            self._timer.start()

    def show_all(self) -> None:
        """Show those that wait."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, {}
        for entry in waiting.values():
            self.changed.emit(entry)

    def close(self) -> None:
        """Show nothing any more."""
        self._timer.stop()
        self._waiting.clear()
