"""A file becomes another one on the disk while it is open: the reader hears of it, and decides when to look at it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from lungseg_gui import jobs
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.review import Status
from lungseg_gui.core.session import Event, Session
from lungseg_gui.ui import names
from lungseg_gui.ui.controllers.flow import CaseFlow
from lungseg_gui.ui.controllers.saving import Saving
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.controllers.worklist import WorklistController
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.tasks import Report
from lungseg_gui.ui.window import Window

_DONE = (Status.ACCEPTED, Status.REJECTED)


class ReplacedFiles(QObject):
    """Looks at the file of the case on the screen: as it is shown, decided on, exported, and as the window comes back.

    The look is a question to the file system, in a worker: a disk of the network may let it wait. What is on the screen
    stays, and a decision is of what is on the screen.
    """

    def __init__(
        self,
        window: Window,
        services: Services,
        session: Session,
        messages: Messages,
        *,
        flow: CaseFlow,
        saving: Saving,
        worklist: WorklistController,
    ) -> None:
        super().__init__(window)
        self._services, self._session, self._messages = services, session, messages
        self._flow, self._saving, self._worklist = flow, saving, worklist
        self._stamps: dict[str, tuple[jobs.Stamp | None, jobs.Stamp | None]] = {}  # at its opening, and as seen last
        self._looking: set[str] = set()
        window.activated.connect(self.look)
        flow.shown.connect(lambda *_: self.look())
        session.observe(self._observe)

    def _observe(self, event: Event, identity: Identity | None) -> None:
        review = self._session.current
        here = review is not None and review.image.identity == identity
        if event is Event.STATUS and review is not None and here and review.status in _DONE:
            self.look()

    def look(self) -> None:
        """Look at the file of the case on the screen."""
        key = self._flow.wanted
        case = self._flow.opened(key)
        if case is None or key in self._looking:
            return
        before, seen = self._stamps.get(key, (None, None))
        stamp = seen if before == case.stamp and seen is not None else case.stamp
        held, opened, read = jobs.Held.by(case.image), case.stamp, self._services.read
        name = names.of_image(case.image)
        self._looking.add(key)

        def work(report: Report) -> jobs.Seen:
            return jobs.look_again(held, stamp, read=read)

        self._services.lanes.look.do(
            work,
            name="look at the file",
            done=lambda found: self._saw(key, found, opened=opened, name=name),
            finished=lambda: self._looking.discard(key),
        )

    def _saw(self, key: str, found: jobs.Seen, *, opened: jobs.Stamp | None, name: str) -> None:
        self._stamps[key] = opened, found.stamp
        if found.change is jobs.Change.NONE or self._flow.opened(key) is None:
            return
        if found.change is jobs.Change.UNREADABLE:
            words = tr(
                "The file of {name} has changed and can no longer be read: you see the earlier image.", name=name
            )
            self._messages.banner(f"replaced:{key}", "warn", words)
            return
        words = tr(
            "The file of {name} has been replaced: you see the earlier image, and Accept applies to it.", name=name
        )
        action = (tr("Open the new file"), lambda: self._open(key))
        self._messages.banner(f"replaced:{key}", "warn", words, [action])

    def _open(self, key: str) -> None:
        """Open what is there now, once all of the image before is on the disk."""
        if not self._worklist.lists(key):
            return
        self._saving.flush()
        self._services.lanes.disk.do(lambda report: None, name="all is written", done=lambda _: self._open_now(key))

    def _open_now(self, key: str) -> None:
        if self._worklist.lists(key):
            self._flow.let_go(key)
            self._worklist.show(key)
