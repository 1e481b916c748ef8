"""Predictions: asked for once, in the right protocol, dropped when the reader has gone on, handed to their reviews."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.review import Prediction, Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Image
from lungseg_gui.core.view import View
from lungseg_gui.ui.controllers import predicting as module
from lungseg_gui.ui.controllers.predicting import Predicting
from tests.ui.controllers.standins import Lanes, image_of, loose, lungs, predicted, review_of, services_of

CHOSEN = "lung field"
BACK = LungSegError("The model cannot be loaded.")


class Inference:
    """Answers with the mask that it was told to."""

    def __init__(self) -> None:
        self.converting, self.ready = False, True
        self.asked: list[tuple[str, str, bool]] = []
        self.loaded: list[bool] = []
        self.more: dict[str, Any] = {}
        self.refuses: LungSegError | None = None

    def load(self, *, run: bool = True) -> None:
        self.loaded.append(run)

    def predict(self, image: Image, *, protocol: str, anyway: bool) -> Prediction:
        self.asked.append((image.uid, protocol, anyway))
        if self.refuses is not None:
            raise self.refuses
        more: dict[str, Any] = {"protocol": protocol, **self.more}
        return predicted(image, circumstances=image.circumstances, **more)


class Desk:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.inference, self.session = Inference(), Session()
        self.services = services_of(
            inference=self.inference,
            library="library",
            precisions="precisions",
            registry=SimpleNamespace(uncertainty_limit="limit"),
            protocol=CHOSEN,
        )
        self.lanes: Lanes = self.services.lanes
        self.versions = SimpleNamespace(current="1.0")
        self.predicting = Predicting(self.services, self.session, loose(self.versions))
        self.watch = self.predicting.findChildren(QTimer)[0]
        self.log: list[tuple[object, ...]] = []
        for name in ("changed", "arrived", "failed", "ready", "warm", "preparing_changed", "precision_settled"):
            signal: Any = getattr(self.predicting, name)
            signal.connect(lambda *what, name=name: self.log.append((name, *what)))
        self.kept: list[tuple[Prediction, Image, dict[str, Any]]] = []
        self.settled: list[tuple[object, ...]] = []
        monkeypatch.setattr(module, "keep_prediction", self._keep)
        monkeypatch.setattr(module, "settle_precision", self._settle)

    def _keep(self, made: Prediction, image: Image, **more: object) -> None:
        self.kept.append((made, image, more))

    def _settle(self, *what: object, go_on: Any) -> None:  # noqa: ANN401
        go_on()
        self.settled.append(what)

    def open(self, number: int = 1, status: Status = Status.NEW) -> Review:
        review = review_of(number, status)
        self.session.show(review)
        return review

    def named(self, name: str) -> list[list[object]]:
        return [what for kind, *what in loose(self.log) if kind == name]


@pytest.fixture
def desk(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(monkeypatch)


def of(number: int) -> Identity:
    return image_of(number).identity


def test_a_new_image_is_predicted_once_and_the_answer_is_its_mask(desk: Desk) -> None:
    review = desk.open()
    desk.predicting.shown(review)
    assert desk.predicting.pending(of(1))
    assert desk.predicting.waiting == 1
    assert desk.watch.isActive()
    assert desk.log == [("changed", of(1))]
    desk.predicting.shown(review)
    assert desk.lanes.predict.names == ["predict"]
    desk.lanes.predict.run()
    assert desk.inference.asked == [("1.2.1", CHOSEN, False)]
    assert (review.status, desk.predicting.pending(of(1)), desk.predicting.waiting) == (Status.PREDICTED, False, 0)
    assert desk.log[1:] == [("changed", of(1)), ("ready",), ("arrived", of(1), False, True)]
    assert desk.kept == []  # the review keeps it
    desk.predicting.shown(review)
    assert desk.lanes.predict.names == []


@pytest.mark.parametrize(
    ("current", "made", "both", "asked"),
    [
        ("1.0", "1.0", False, False),
        ("r2", "1.0", False, True),
        ("", "1.0", False, False),  # nobody knows which is in use yet
        ("1.0", "1.0", True, True),  # it draws either protocol, and drew the other one
    ],
)
def test_an_old_prediction_is_made_anew(desk: Desk, current: str, made: str, both: bool, asked: bool) -> None:
    review = desk.open()
    desk.session.receive(predicted(review.image, version=made, both=both, protocol="retrocardiac"))
    desk.versions.current = current
    desk.predicting.shown(review)
    assert (desk.lanes.predict.names == ["predict"]) == asked


def test_one_of_the_chosen_protocol_is_not_made_anew(desk: Desk) -> None:
    review = desk.open()
    desk.session.receive(predicted(review.image, both=True, protocol=CHOSEN))
    desk.predicting.shown(review)
    desk.predicting.follow(review)
    assert desk.lanes.predict.names == []


def test_a_mask_that_was_corrected_is_not_predicted_by_itself(desk: Desk) -> None:
    review = desk.open(1, Status.CORRECTED)
    desk.predicting.shown(review)
    assert desk.lanes.predict.names == []


def test_where_the_only_strokes_were_undone_the_model_is_asked_again_and_its_mask_lies_beside(desk: Desk) -> None:
    review = desk.open()
    review.replace(lungs(), "Brush")
    desk.predicting.shown(review)
    assert desk.lanes.predict.names == []
    review.undo()
    review.read_only = "Open elsewhere."
    desk.predicting.shown(review)
    assert desk.lanes.predict.names == []
    review.read_only = ""
    desk.predicting.shown(review)
    desk.lanes.predict.run()
    assert review.prediction is not None
    assert (review.status, review.mask.live.any()) == (Status.NEW, False)
    desk.predicting.shown(review)
    assert desk.lanes.predict.names == []


def test_asked_again_the_newer_question_alone_is_answered(desk: Desk) -> None:
    review = desk.open()
    desk.predicting.ask(review)
    earlier = desk.lanes.predict.waiting[0]
    desk.predicting.ask(review, again=True)
    assert earlier.cancelled
    assert desk.lanes.predict.names == ["predict"]
    desk.lanes.predict.begin()  # at work: it cannot be taken back
    desk.predicting.ask(review)
    desk.lanes.predict.end()
    assert desk.named("failed") == []
    assert desk.predicting.pending(of(1))
    desk.lanes.predict.run()
    assert desk.named("arrived") == [[of(1), False, True]]
    assert not desk.predicting.pending(of(1))


def test_the_reader_may_have_a_mask_drawn_whatever_the_image_is(desk: Desk) -> None:
    review = desk.open()
    desk.predicting.ask(review, anyway=True)
    desk.lanes.predict.run()
    desk.predicting.ask(review)
    desk.lanes.predict.run()
    frontal, lateral = View(), View("lateral")
    for view, withheld in ((lateral, False), (lateral, True), (frontal, False)):
        review.prediction = predicted(review.image, view=view, withheld=withheld)
        desk.predicting.ask(review)
        desk.lanes.predict.run()
    review.prediction = predicted(review.image, view=lateral, circumstances="another")
    desk.predicting.ask(review)
    desk.lanes.predict.run()
    assert [anyway for *_, anyway in desk.inference.asked] == [True, False, True, False, False, False]


def test_what_the_reader_has_passed_is_dropped_where_the_model_has_not_begun_with_it(desk: Desk) -> None:
    reviews = [desk.open(number) for number in (1, 2, 3, 4)]
    desk.predicting.ask(reviews[0])
    desk.lanes.predict.begin()
    for review in reviews[1:3]:
        desk.predicting.ask(review)
    desk.predicting.ask(reviews[3], again=True)
    desk.log.clear()
    desk.predicting.drop_all_but(of(2), None)
    assert [desk.predicting.pending(of(number)) for number in (1, 2, 3, 4)] == [True, True, False, True]
    assert desk.log == [("changed", of(3))]
    assert len(desk.lanes.predict.waiting) == 2


def test_a_failure_is_told_unless_the_reader_gave_up(desk: Desk) -> None:
    review = desk.open()
    desk.inference.refuses = BACK
    desk.predicting.ask(review)
    desk.lanes.predict.run()
    assert desk.named("failed") == [[of(1), BACK]]
    assert desk.named("changed") == [[of(1)]] * 2
    assert not desk.predicting.pending(of(1))
    desk.predicting.ask(review)
    desk.lanes.predict.waiting[0].cancel()
    desk.lanes.predict.run()
    assert len(desk.named("failed")) == 1
    assert desk.lanes.browse.names == []  # no precision is measured for that


def test_the_answer_for_a_case_that_was_let_go_is_kept_in_the_library(desk: Desk) -> None:
    review = desk.open()
    desk.predicting.ask(review, again=True)
    desk.session.close(of(1))
    desk.lanes.run()
    [(made, image, more)] = desk.kept
    assert (made.identity, image) == (of(1), review.image)
    assert more == {"library": "library", "protocol": CHOSEN, "limit": "limit"}
    assert desk.named("arrived") == [[of(1), True, False]]


def test_another_protocol_that_was_chosen_meanwhile_is_asked_for(desk: Desk) -> None:
    review = desk.open()
    desk.inference.more = {"both": True}
    desk.predicting.ask(review)
    desk.lanes.predict.begin()
    desk.services.protocol = "retrocardiac"
    desk.lanes.predict.end()
    assert desk.lanes.predict.names == ["predict"]
    desk.predicting.follow(review)
    assert desk.lanes.predict.names == ["predict"]
    desk.lanes.predict.run()
    assert [protocol for _, protocol, _ in desk.inference.asked] == [CHOSEN, "retrocardiac"]
    review.edited = True
    desk.services.protocol = CHOSEN
    desk.predicting.follow(review)
    assert desk.lanes.predict.names == []
    review.edited, review.prediction = False, None
    desk.predicting.follow(review)
    assert desk.lanes.predict.names == []


def test_a_mask_that_keeps_its_meaning_is_predicted_in_it(desk: Desk) -> None:
    review = desk.open(1, Status.CORRECTED)
    review.protocol = "retrocardiac"
    desk.predicting.ask(review)
    desk.lanes.predict.run()
    assert desk.inference.asked == [("1.2.1", "retrocardiac", False)]


def test_a_prediction_that_was_made_in_advance_is_taken_and_not_asked_for(desk: Desk) -> None:
    desk.predicting.receive(predicted(image_of(9)))
    assert desk.log == []
    review = desk.open()
    desk.predicting.ask(review)
    desk.log.clear()
    desk.predicting.receive(predicted(review.image))
    assert review.status is Status.PREDICTED
    assert not desk.predicting.pending(of(1))
    assert desk.log == [("changed", of(1)), ("arrived", of(1), False, True)]
    assert desk.lanes.predict.names == []
    desk.predicting.ask(review)  # the reader wants to see another one than there is
    desk.predicting.receive(predicted(review.image))
    assert desk.predicting.pending(of(1))
    desk.lanes.predict.run()
    desk.predicting.receive(predicted(review.image, both=True, protocol="retrocardiac"))
    assert desk.lanes.predict.names == ["predict"]


# -- the model and its precision
def test_the_model_is_loaded_at_the_start_and_run_behind_what_waits(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_CALM_MS", 0)
    desk.predicting.warm_up()
    assert [(task.name, task.last) for task in desk.lanes.predict.waiting] == [
        ("load the model", False),
        ("run the model once", True),
    ]
    assert desk.watch.isActive()
    desk.lanes.predict.run()
    assert desk.inference.loaded == [False, True]
    assert desk.log == [("ready",)]
    QApplication.processEvents()
    QApplication.processEvents()
    assert desk.log == [("ready",), ("warm",)]


def test_a_model_that_takes_long_does_not_keep_others_waiting(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_WARM_MS", 0)
    desk.predicting.warm_up()
    QApplication.processEvents()
    QApplication.processEvents()
    assert desk.log == [("warm",)]


def test_the_precision_is_measured_once_after_the_first_prediction(desk: Desk) -> None:
    review = desk.open()
    assert desk.predicting.measures
    desk.predicting.measures = False
    desk.predicting.ask(review)
    desk.lanes.predict.run()
    assert desk.lanes.browse.names == []
    desk.predicting.measures = True
    for _ in range(2):
        desk.predicting.ask(review)
        desk.lanes.predict.run()
    assert [(task.name, task.last) for task in desk.lanes.browse.waiting] == [("compare precisions", True)]
    desk.lanes.browse.run()
    assert desk.settled == [(desk.inference, "precisions")]
    assert desk.log[-1] == ("precision_settled",)


def test_while_a_version_is_made_ready_it_is_told(desk: Desk) -> None:
    look = loose(desk.watch.timeout).emit
    assert not desk.watch.isSingleShot()
    assert desk.watch.interval() == 200
    desk.inference.ready = False
    desk.predicting.warm_up()
    desk.inference.converting = True
    look()
    look()
    assert desk.log == [("preparing_changed", True)]
    assert desk.predicting.preparing
    desk.inference.converting = False
    look()
    assert desk.log[1:] == [("preparing_changed", False)]
    assert desk.watch.isActive()  # it is not loaded yet, and something waits
    desk.inference.ready = True
    desk.predicting.ask(desk.open())
    look()
    assert desk.watch.isActive()
    desk.lanes.predict.run()
    look()
    assert not desk.watch.isActive()
    desk.inference.ready = False
    desk.predicting.warm_up()
    desk.lanes.predict.run()
    look()
    assert not desk.watch.isActive()  # it could not be loaded: the first prediction tells
    desk.inference.ready = desk.inference.converting = True
    desk.predicting.warm_up()
    look()
    assert desk.watch.isActive()
    desk.watch.stop()
