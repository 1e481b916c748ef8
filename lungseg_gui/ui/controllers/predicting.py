"""Predictions: one at a time in a worker, the image shown last first, each to its own review."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.review import Prediction, Review
from lungseg_gui.core.session import Session
from lungseg_gui.jobs import settle_precision
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.tasks import Task


class Predicting(QObject):
    """Asks the model and hands its answers to the session.

    Signals
    -------
    changed(identity)
        A prediction was asked for, arrived or failed.
    arrived(identity, asked_again, taken)
        A prediction is there; ``taken`` tells whether it became the mask.
    failed(identity, LungSegError)
        The model could not say anything.
    ready()
        The model is loaded, or has changed.
    """

    changed = Signal(object)
    arrived = Signal(object, bool, bool)
    failed = Signal(object, object)
    ready = Signal()

    def __init__(self, services: Services, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._session = services, session
        self._pending: dict[Identity, Task] = {}
        self._settled = False
        self.version = ""
        """Name of the version in use, "" while it is not known."""

    def pending(self, identity: Identity) -> bool:
        """Whether a prediction of this image is on its way."""
        return identity in self._pending

    def shown(self, review: Review) -> None:
        """Predict an image that nobody corrected, for the first time or anew by the version now in use."""
        identity, made = review.image.identity, review.prediction
        old = made is None or (bool(self.version) and made.model_version != self.version)
        if old and review.takes_predictions and identity not in self._pending:
            self.ask(review)

    def warm_up(self) -> None:
        """Load the model in the worker, so that the first prediction need not wait for it."""
        task = Task(lambda report: self._services.inference.load(), name="load the model")
        task.succeeded.connect(lambda _: self.ready.emit())
        # A failure is told with the first prediction, where it matters.
        self._services.lanes.predict.start(task)

    def ask(self, review: Review, *, again: bool = False) -> None:
        """Predict an image; asked twice, the newer request is worked off first."""
        image, identity = review.image, review.image.identity
        earlier = self._pending.pop(identity, None)
        if earlier is not None:
            earlier.cancel()
        inference = self._services.inference
        task = Task(lambda report: inference.predict(image), name="predict")
        self._pending[identity] = task
        task.succeeded.connect(lambda prediction: self._arrived(task, prediction, again=again))
        task.failed.connect(lambda error: self._failed(task, identity, error))
        self._services.lanes.predict.start(task)
        self.changed.emit(identity)

    def _arrived(self, task: Task, prediction: Prediction, *, again: bool) -> None:
        identity = prediction.identity
        if self._pending.get(identity) is task:
            del self._pending[identity]
        if self._session.review(identity) is None:  # let go meanwhile: the library keeps it for its own review
            library = self._services.library
            self._services.lanes.disk.start(Task(lambda report: library.keep_prediction(prediction), name="keep"))
        taken = self._session.receive(prediction)
        self.changed.emit(identity)
        self.ready.emit()
        self.arrived.emit(identity, again, taken)
        self._settle_precision()

    def _settle_precision(self) -> None:
        """After the first prediction of a start: have it measured in which precision the next start predicts."""
        if self._settled:
            return
        self._settled = True
        services = self._services
        task = Task(
            lambda report: settle_precision(services.inference, services.precisions, go_on=lambda: report(None)),
            name="compare precisions",
        )  # a failure is told with a prediction, where it matters
        services.lanes.browse.start(task, last=True)

    def receive(self, prediction: Prediction) -> None:
        """Take a prediction that was made in advance and is in the library already; nobody need ask for it again."""
        identity = prediction.identity
        asked = self._pending.get(identity)
        if self._session.review(identity) is None:
            return
        if asked is not None and not self._asked_again(identity):
            del self._pending[identity]
            asked.cancel()
        taken = self._session.receive(prediction)
        self.changed.emit(identity)
        self.arrived.emit(identity, False, taken)

    def _asked_again(self, identity: Identity) -> bool:
        """Whether the reader wants to see another prediction than the one there is."""
        review = self._session.review(identity)
        return review is not None and review.prediction is not None

    def _failed(self, task: Task, identity: Identity, error: LungSegError) -> None:
        if self._pending.get(identity) is task:
            del self._pending[identity]
        self.changed.emit(identity)
        if not isinstance(error, Cancelled):
            self.failed.emit(identity, error)
