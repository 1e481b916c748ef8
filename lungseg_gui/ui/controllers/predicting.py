"""Predictions: one at a time in a worker, the image shown last first, each to its own review."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.review import Prediction, Review, lacks_mask
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Image
from lungseg_gui.jobs import keep_prediction, settle_precision
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.controllers.versions import Versions
from lungseg_gui.ui.tasks import Report, Task

_WATCH_MS = 200
_WARM_MS = 2000  # a model that torch loads, or that is made ready first, takes longer
_CALM_MS = 500  # after the first mask: checks and measurements follow it


@dataclass(frozen=True, eq=False)
class _Asked:
    task: Task
    again: bool  # by the reader, who wants to see it whatever is on the screen then


class Predicting(QObject):
    """Asks the model and hands its answers to the session.

    Signals
    -------
    changed(Identity)
        A prediction was asked for, arrived, was dropped or failed.
    arrived(Identity, asked_again, taken)
        A prediction is there; ``taken`` says whether it became the mask.
    failed(Identity, LungSegError)
        The model could not say anything.
    ready()
        The model is loaded, or has changed.
    warm()
        The start is over for the model: the open image is predicted and checked, or nothing will come soon.
    preparing_changed(bool)
        A version is being made ready for this computer, which takes some ten seconds once, or is so now.
    precision_settled()
        It is known in which precision the next start predicts; models were loaded for that beside the one in use.
    """

    changed = Signal(object)
    arrived = Signal(object, bool, bool)
    failed = Signal(object, object)
    ready = Signal()
    warm = Signal()
    preparing_changed = Signal(bool)
    precision_settled = Signal()

    def __init__(self, services: Services, session: Session, versions: Versions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._session, self._versions = services, session, versions
        self._asked: dict[Identity, _Asked] = {}
        self._settled = self.preparing = False
        self.measures = True  # the precision, once a start
        self._watch = QTimer(self)
        self._watch.setInterval(_WATCH_MS)
        self._watch.timeout.connect(self._look)

    def _look(self) -> None:
        """See whether a version is being made ready: its worker is busy with it and cannot answer."""
        inference = self._services.inference
        preparing = inference.converting
        if preparing != self.preparing:
            self.preparing = preparing
            self.preparing_changed.emit(preparing)
        if not preparing and not self._asked and (inference.ready or self._services.lanes.predict.idle):
            self._watch.stop()

    def pending(self, identity: Identity) -> bool:
        """Whether a prediction of this image is on its way."""
        return identity in self._asked

    @property
    def waiting(self) -> int:
        """How many predictions are on their way."""
        return len(self._asked)

    def shown(self, review: Review) -> None:
        """Predict an image that nobody corrected, for the first time, or again by the version now in use."""
        made, version = review.prediction, self._versions.current
        old = made is None or (bool(version) and made.model_version != version) or self._in_another_protocol(made)
        # If each stroke on an empty mask was undone there is no mask either: the model's is offered beside it.
        wanted = review.takes_predictions or lacks_mask(review)
        if old and wanted and not self.pending(review.image.identity):
            self.ask(review)

    def _in_another_protocol(self, made: Prediction) -> bool:
        """Whether the version could have drawn what is chosen now, and drew the other."""
        return made.both and made.protocol != self._services.protocol

    def warm_up(self) -> None:
        """Load the model in the worker, so that the first prediction need not wait for it."""
        # A failure is reported with the first prediction, where it matters.
        predict, inference = self._services.lanes.predict, self._services.inference
        predict.do(lambda report: inference.load(run=False), name="load the model", done=lambda _: self.ready.emit())
        predict.do(
            lambda report: inference.load(),
            name="run the model once",
            last=True,  # behind an image that waits
            finished=lambda: QTimer.singleShot(_CALM_MS, self, self.warm.emit),
        )
        QTimer.singleShot(_WARM_MS, self, self.warm.emit)
        self._watch.start()

    def ask(self, review: Review, *, again: bool = False, anyway: bool = False) -> None:
        """Predict an image; asked twice, the newer request is worked off first.

        Parameters
        ----------
        again : bool
            By the reader, who wants to see it whatever is on the screen then.
        anyway : bool
            Draw a mask whatever the image is; so it is as well where the mask of the image was drawn so before.
        """
        image, identity, made = review.image, review.image.identity, review.prediction
        seen = made.view if made is not None and made.fits(image) and not made.withheld else None
        anyway = anyway or (seen is not None and not seen.frontal)
        self._give_up(identity)
        services = self._services

        def work(report: Report) -> Prediction:
            return services.inference.predict(image, protocol=review.wants(services.protocol), anyway=anyway)

        task = services.lanes.predict.do(
            work,
            name="predict",
            done=lambda prediction: self._arrived(task, prediction, image, again=again),
            failed=lambda error: self._failed(task, identity, error),
        )
        self._asked[identity] = _Asked(task, again)
        self._watch.start()
        self.changed.emit(identity)

    def _give_up(self, identity: Identity) -> None:
        earlier = self._asked.pop(identity, None)
        if earlier is not None and not self._services.lanes.predict.withdraw(earlier.task):
            earlier.task.cancel()

    def drop_all_but(self, *kept: Identity | None) -> None:
        """Forget what was asked for images that the reader has passed, where the model has not begun with it.

        What the reader asked for again by hand is kept.
        """
        for other, asked in tuple(self._asked.items()):
            if other not in kept and not asked.again and self._services.lanes.predict.withdraw(asked.task):
                del self._asked[other]
                self.changed.emit(other)

    def _arrived(self, task: Task, prediction: Prediction, image: Image, *, again: bool) -> None:
        identity = prediction.identity
        self._answered(task, identity)
        if self._session.review(identity) is None:  # released since: the library keeps it for its own review
            self._keep(prediction, image)
        taken = self._session.receive(prediction)
        self.changed.emit(identity)
        self.ready.emit()
        self.arrived.emit(identity, again, taken)
        self._follow_choice(identity)
        self._settle_precision()

    def _follow_choice(self, identity: Identity) -> None:
        """Ask again where another protocol was chosen while the model was at work."""
        review = self._session.review(identity)
        if review is not None:
            self.follow(review)

    def follow(self, review: Review) -> None:
        """Predict an image that nobody corrected in the protocol that is chosen now, where the version draws both."""
        made = review.prediction
        waits = self.pending(review.image.identity) or not review.takes_predictions
        if made is not None and not waits and self._in_another_protocol(made):
            self.ask(review)

    def _keep(self, prediction: Prediction, image: Image) -> None:
        services = self._services
        library, protocol = services.library, services.protocol

        def work(report: Report) -> bool:
            limit = services.registry.uncertainty_limit
            return keep_prediction(prediction, image, library=library, protocol=protocol, limit=limit)

        services.lanes.disk.do(work, name="keep")

    def _answered(self, task: Task, identity: Identity) -> None:
        asked = self._asked.get(identity)
        if asked is not None and asked.task is task:
            del self._asked[identity]

    def _settle_precision(self) -> None:
        """After the first prediction of a start: have it measured in which precision the next start predicts."""
        if self._settled or not self.measures:
            return
        self._settled = True
        services = self._services
        # A failure is reported with a prediction, where it matters.
        services.lanes.browse.do(
            lambda report: settle_precision(services.inference, services.precisions, go_on=lambda: report(None)),
            name="compare precisions",
            finished=self.precision_settled.emit,
            last=True,
        )

    def receive(self, prediction: Prediction) -> None:
        """Take a prediction that was made in advance and is in the library already; nobody need ask for it again."""
        identity = prediction.identity
        review = self._session.review(identity)
        if review is None:
            return
        if review.prediction is None:  # else the reader wants to see another one than there is
            self._give_up(identity)
        taken = self._session.receive(prediction)
        self.changed.emit(identity)
        self.arrived.emit(identity, False, taken)
        self._follow_choice(identity)

    def _failed(self, task: Task, identity: Identity, error: LungSegError) -> None:
        self._answered(task, identity)
        self.changed.emit(identity)
        if not isinstance(error, Cancelled):
            self.failed.emit(identity, error)
