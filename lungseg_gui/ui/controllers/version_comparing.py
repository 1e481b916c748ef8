"""Two versions on the image that is open: predicted in the background, cancelled on demand."""

from __future__ import annotations

from PySide6.QtCore import QObject

from lungseg_gui import jobs
from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.review import Status
from lungseg_gui.core.session import Event, Session
from lungseg_gui.jobs import Compared
from lungseg_gui.ui import names
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.dialogs.version_compare import CompareView
from lungseg_gui.ui.tasks import Report, Task


class VersionComparing(QObject):
    """Behind the comparison on the page of versions; made with it."""

    def __init__(self, services: Services, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._session = services, session
        self._task: Task | None = None
        self.view = CompareView(self.compare, self.cancel)
        session.observe(self._observe)
        self.show_image_name()

    def _observe(self, event: Event, identity: Identity | None) -> None:
        if event is Event.CURRENT:
            self.cancel()
            self.show_image_name()

    def show_image_name(self) -> None:
        """Say which image is compared on."""
        review = self._session.current
        self.view.show_image(names.of_image(review.image) if review is not None else "")

    def compare(self, first: str, second: str) -> None:
        """Predict the image that is open with both and show what differs."""
        review = self._session.current
        if review is None:
            return
        self.cancel()
        image, services = review.image, self._services
        own = review.status in (Status.CORRECTED, Status.ACCEPTED)
        reader, protocol = review.mask.live.copy() if own else None, review.wants(services.protocol)

        def work(report: Report) -> Compared:
            return jobs.compare_versions(
                image,
                (first, second),
                registry=services.registry,
                inference=services.inference,
                reader=reader,
                protocol=protocol,
                report=report,
            )

        task = self._task = services.lanes.browse.do(
            work,
            name="comparison of versions",
            progressed=lambda name: self.view.step(str(name)) if self._task is task else None,
            done=lambda found: self._over(task) and self.view.show_result(image, found),
            failed=lambda error: self._failed(task, error),
        )
        self.view.begin()

    def cancel(self) -> None:
        """Cancel the comparison that runs; a network at work is released when it has answered."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.view.end(tr("The comparison was cancelled."))

    def _over(self, task: Task) -> bool:
        """Take note that a comparison ended; return whether it is the one that is awaited."""
        awaited = self._task is task
        if awaited:
            self._task = None
        return awaited

    def _failed(self, task: Task, error: LungSegError) -> None:
        if self._over(task) and not isinstance(error, Cancelled):
            self.view.end(str(error))
