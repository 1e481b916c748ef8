"""Rows of the worklist say what of them went to a PACS, waits for it or was refused, until their masks change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from lungseg_gui.core.delivery import Delivery
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.session import Event, Session
from lungseg_gui.services.library import Entry
from lungseg_gui.services.pacs import Outbox
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.controllers.worklist import WorklistController
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from lungseg_gui.ui.panels.worklist_order import WorklistEntry
from lungseg_gui.ui.tasks import Report

_CASES = 100  # before the window has its turn
_PAUSE_MS = 300  # between two looks: a queue moves many times a second
_Deliveries = dict[Identity, tuple[Delivery, ...]]


class SentRows(QObject):
    """Reads the queue in a lane, and updates only the rows of the images that it knows.

    Parameters
    ----------
    model : WorklistModel
        Rows that come later, or again from the library, are completed from what was read.
    """

    def __init__(
        self,
        services: Services,
        session: Session,
        outbox: Outbox,
        *,
        worklist: WorklistController,
        model: WorklistModel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services, self._session, self._outbox = services, session, outbox
        self._worklist, self._model = worklist, model
        self._sent: _Deliveries = {}
        self._looking = self._again = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        model.completed = self._complete
        session.observe(self._observe)

    @property
    def known(self) -> frozenset[Identity]:
        """The images of which anything was queued."""
        return frozenset(self._sent)

    @property
    def idle(self) -> bool:
        """Whether the queue is neither being read nor about to be."""
        return not self._looking and not self._pause.isActive()

    def look(self) -> None:
        """Read soon what has become of what was queued."""
        if self._looking:
            self._again = True
        elif not self._pause.isActive():
            self._pause.start()

    def compare(self) -> None:
        """Look again where anything was queued: a mask was saved, or made by a model."""
        if self._sent:
            self.look()

    def _look(self) -> None:
        from lungseg_gui.jobs.pacs import deliveries

        self._looking, self._again = True, False
        reviews = self._session.reviews
        live = {one.image.identity: one.mask.live.copy() for one in reviews if one.image.identity in self._sent}

        def work(report: Report) -> _Deliveries:
            return deliveries(self._outbox, self._services.library, live)

        self._services.lanes.rows.do(work, name="what was sent", done=self._take, finished=self._looked)

    def _looked(self) -> None:
        self._looking = False
        if self._again:
            self.look()

    def _take(self, found: _Deliveries) -> None:
        """Show what is new of it; a case that is open is looked at once more, with its mask of the screen."""
        before, self._sent = self._sent, found
        self._again |= any(one.image.identity in found.keys() - before.keys() for one in self._session.reviews)
        self._show([one for one in before.keys() | found.keys() if before.get(one) != found.get(one)])

    def _show(self, identities: Sequence[Identity]) -> None:
        """Bring rows up to date, some at a time: a queue may be long."""
        for identity in identities[:_CASES]:
            for key in self._model.copies.of(identity):
                entry = self._model.entry(key)
                if isinstance(entry, Entry):
                    self._worklist.put(entry)
        if identities[_CASES:]:
            QTimer.singleShot(0, self, lambda: self._show(identities[_CASES:]))

    def _complete(self, entry: WorklistEntry) -> WorklistEntry:
        if not isinstance(entry, Entry) or not (self._sent or entry.sent):
            return entry
        sent = self._sent.get(entry.identity, ()) if entry.identity is not None else ()
        return entry if sent == entry.sent else replace(entry, sent=sent)

    def _observe(self, event: Event, identity: Identity | None) -> None:
        """Say at once that a mask was not sent, then compare: it may be so again, by Undo."""
        if event is not Event.MASK or identity is None or identity not in self._sent:
            return
        self._sent[identity] = tuple(replace(one, changed=True) for one in self._sent[identity])
        self._show([identity])
        self.look()
