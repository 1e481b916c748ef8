"""Measurements and checks of the mask on the screen, made away from the window once the hand rests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from lungseg_gui.core.findings import Finding, checks_made
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.lint import check_image
from lungseg_gui.core.mask import Mask, PackedMask
from lungseg_gui.core.measure import Measures, measure
from lungseg_gui.core.protocol import LUNG_FIELD
from lungseg_gui.core.review import Review, own_prediction, with_mask
from lungseg_gui.core.session import Event, Session
from lungseg_gui.core.study import Image
from lungseg_gui.core.view import View
from lungseg_gui.services.training_set import dice
from lungseg_gui.ui.tasks import Lane, Report, Task

_REST_MS = 300


@dataclass(frozen=True, eq=False)
class Analysis:
    """What is known of one mask.

    Attributes
    ----------
    identity : Identity
        Of the image.
    checks : tuple of (name, words)
        Those of ``findings.CHECKS`` that could be made.
    agreement : float or None
        Dice of both lungs, as one region, against the model's own mask; None where there is no prediction,
        or neither of both shows a lung.
    """

    identity: Identity
    measures: Measures
    findings: tuple[Finding, ...]
    checks: tuple[tuple[str, str], ...]
    agreement: float | None


def analyse(
    mask: Mask,
    image: Image,
    prediction: PackedMask | None = None,
    *,
    protocol: str = LUNG_FIELD,
    uncertainty: float | None = None,
    limit: float | None = None,
    view: View | None = None,
) -> Analysis:
    """Measure and check a label map (H, W) uint8 on the grid of its image.

    Parameters
    ----------
    uncertainty, limit : float, optional
        Of the prediction, where the mask is it unchanged, and of the version that made it.
    view : View, optional
        What kind of picture it is, if the version can say.
    """
    predicted = None if prediction is None else prediction.read()
    nothing = predicted is None or not (mask.any() or predicted.any())  # two masks without a lung would agree fully
    agreement = None if predicted is None or nothing else dice(predicted, mask)
    known, seen = None not in (uncertainty, limit), view is not None
    frontal = view is None or view.frontal
    drawn = frontal or bool(mask.any())
    made = checks_made(spacing=image.spacing is not None, uncertainty=known, view=seen, frontal=frontal, mask=drawn)
    findings = tuple(check_image(mask, image, protocol=protocol, uncertainty=uncertainty, limit=limit, view=view))
    return Analysis(image.identity, measure(mask, image.spacing, image.turn), findings, made, agreement)


class MaskAnalysis(QObject):
    """Follows the session; ``ready(Analysis or None)`` comes after each change of the mask on the screen.

    None means that nothing is known (yet): no image, another one than before, or work that failed.

    ``settled()`` comes once the mask on the screen is the one that was looked at last, or could not be looked at.

    Parameters
    ----------
    session : Session
    lane : Lane
        Where the work is done.
    protocol : callable
        Returns what masks mean: it says which proportions are usual.
    limit : callable
        Returns the uncertainty limit of a model version by its name, None where it has none.
    rest_ms : int
        How long the hand must have rested before the work begins.

    Notes
    -----
    The work reads the committed mask without a copy (a copy of 20 Mpx costs more than a stroke). A stroke that ends
    in the meantime may tear what is read; it also restarts the work, so the last result is always of the last mask.
    """

    ready = Signal(object)
    settled = Signal()

    def __init__(
        self,
        session: Session,
        lane: Lane,
        *,
        protocol: Callable[[], str] = lambda: LUNG_FIELD,
        limit: Callable[[str], float | None] = lambda _version: None,
        rest_ms: int = _REST_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._lane, self._protocol, self._rest_ms = session, lane, protocol, rest_ms
        self._limit = limit
        self._task: Task | None = None
        self._again = False
        self._identity: Identity | None = None
        self._known: Analysis | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)
        session.observe(self._observe)
        self._observe(Event.CURRENT, None)

    @property
    def at_rest(self) -> bool:
        """Whether no work is due: what is :attr:`known` is of the mask on the screen."""
        return self._task is None and not self._timer.isActive()

    @property
    def known(self) -> Analysis | None:
        """What is known of the mask on the screen; None while it is looked at, and where that failed."""
        return self._known if self.at_rest else None

    def _observe(self, event: Event, identity: Identity | None) -> None:
        review = self._session.current
        if event is Event.CURRENT:
            shown = None if review is None else review.image.identity
            if shown != self._identity:
                self._identity, self._known = shown, None
                self.ready.emit(None)
            if review is not None:
                self._timer.start(0)
        elif review is not None:
            here = event in (Event.MASK, Event.STATUS) and identity == review.image.identity
            if here or event is Event.PROTOCOL:
                # No hand is at work on a mask that nobody edited: it has just been predicted.
                self._timer.start(self._rest_ms if review.edited else 0)

    def _start(self) -> None:
        review = self._session.current
        if review is None:
            return
        if self._task is not None:
            self._again = True
            return
        work = _work(review, review.meaning(self._protocol()), self._limit)
        self._task = self._lane.do(work, name="analysis", done=self._take, failed=self._fail, finished=self._finish)

    def _take(self, result: object) -> None:
        if isinstance(result, Analysis) and result.identity == self._identity and not self._again:
            self._known = result
            self.ready.emit(result)

    def _fail(self, error: object) -> None:
        self._known = None
        self.ready.emit(None)

    def _finish(self) -> None:
        self._task = None
        if self._again:
            self._again = False
            self._start()
        elif self.at_rest:
            self.settled.emit()


def _work(review: Review, protocol: str, limit: Callable[[str], float | None]) -> Callable[[Report], Analysis]:
    mask, image, made = review.mask.committed, review.image, review.prediction
    own, drawn = own_prediction(review), with_mask(made)

    def work(report: Report) -> Analysis:
        del report
        return analyse(
            mask,
            image,
            None if drawn is None else drawn.mask,
            protocol=protocol,
            uncertainty=None if own is None else own.uncertainty,
            limit=None if own is None else limit(own.model_version),
            view=None if made is None else made.view,
        )

    return work
