"""Several cases taken off the worklist at once: asked once where corrections would be lost, done in the disk's lane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, QTimer

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.numerals import grouped
from lungseg_gui.core.review import Status
from lungseg_gui.ui.controllers.flow import CaseFlow
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.controllers.worklist import WorklistController
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.questions import gives_up
from lungseg_gui.ui.tasks import Report
from lungseg_gui.ui.window import Window

_ROWS = 200  # taken off the list before the window has its turn
_KEYS = 1000  # in one step of the library


class Removing(QObject):
    """Removes cases; the files themselves stay."""

    def __init__(
        self,
        window: Window,
        services: Services,
        messages: Messages,
        *,
        worklist: WorklistController,
        flow: CaseFlow,
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._messages = window, services, messages
        self._worklist, self._flow = worklist, flow

    def ask(self, keys: Sequence[str]) -> None:
        """Take cases off the worklist; ask once where corrections would be lost."""
        if len(keys) == 1:
            self._worklist.ask_remove(keys[0])
            return
        model, gone = self._window.worklist.model, frozenset(keys)
        lost = {
            entry.identity
            for entry in map(model.entry, keys)
            if entry is not None and entry.status is Status.CORRECTED and entry.identity is not None
        }
        lost = {identity for identity in lost if gone.issuperset(model.copies.of(identity))}  # else a copy keeps it
        if not lost or gives_up(
            self._window,
            tr_count(
                "Remove {n} images and your corrections to {lost} of them?", "", len(keys), lost=grouped(len(lost))
            ),
            more=tr("These masks have not been accepted and would be lost. The image files are kept."),
            keep=tr("Keep"),
            gone=tr("Remove"),
        ):
            self._remove([key for key in keys if model.entry(key) is not None])

    def _stays(self, gone: frozenset[str], identity: Identity) -> bool:
        """Whether another row keeps the mask, since its file holds the same image."""
        with suppress(LungSegError):  # which is reported when the rows are taken out
            return not gone.issuperset(self._services.library.rows_of(identity))
        return True

    def _remove(self, keys: Sequence[str]) -> None:
        self._window.worklist.model.selection.clear()  # else it is counted again with each row that goes
        self._flow.forget(keys, stays=partial(self._stays, frozenset(keys)))
        self._take_off(keys)
        self._keep_removed(keys)

    def _take_off(self, keys: Sequence[str]) -> None:
        """Take rows off the list, some at a time: there may be thousands."""
        self._worklist.take_off(keys[:_ROWS], goes_too=keys[_ROWS:])
        if keys[_ROWS:]:
            QTimer.singleShot(0, self, lambda: self._take_off(keys[_ROWS:]))

    def _keep_removed(self, keys: Sequence[str]) -> None:
        library = self._services.library

        def work(report: Report) -> None:
            for first in range(0, len(keys), _KEYS):
                library.remove_all(keys[first : first + _KEYS])

        retry: Callable[[], object] = partial(self._keep_removed, keys)
        self._services.lanes.disk.do(
            work,
            name="remove",
            done=lambda _: self._messages.toast(tr_count("{n} images removed from the worklist", "", len(keys))),
            failed=lambda error: self._messages.failed("remove", error, retry=retry),
        )
