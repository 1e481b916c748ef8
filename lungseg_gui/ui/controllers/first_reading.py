"""Files that nobody has opened yet are read where something is said of several: it is kept with the image."""

from __future__ import annotations

from collections.abc import Callable

from lungseg_gui import jobs
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers.services import Services, thumbnail_png
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from lungseg_gui.ui.tasks import Report

Run = Callable[[], object]


class FirstReading:
    """Reads a file in a worker, and its row knows which image it is from then on."""

    def __init__(self, services: Services, model: WorklistModel) -> None:
        self._services, self._model = services, model

    def read(self, entry: Entry, *, then: Run, failed: Run, gone: Run) -> None:
        """Read a file, and call one of these.

        Parameters
        ----------
        then : callable
            Called once it is read.
        failed : callable
            Called where it cannot be read: its row says why.
        gone : callable
            Called where it was taken off the worklist in the meantime.
        """
        services, key, path = self._services, entry.key, entry.path

        def work(report: Report) -> Entry:
            _, known = jobs.read_ahead(
                path,
                read=services.read,
                library=services.library,
                journals=services.journals,
                training_set=services.training_set,
                thumbnail=thumbnail_png,
            )
            return known

        def done(known: Entry) -> None:
            if self._model.entry(key) is None:  # removed, and the worker has listed it again
                services.lanes.disk.do(lambda report: services.library.remove(key), name="remove")
                gone()
                return
            self._model.put(known)
            then()

        def unreadable() -> None:
            services.lanes.batch.do(
                lambda report: services.library.entry(key),
                name="why it could not be read",
                done=lambda known: self._model.put(known) if known is not None else None,
                finished=failed,
            )

        services.lanes.batch.do(work, name="read", done=done, failed=lambda error: unreadable())
