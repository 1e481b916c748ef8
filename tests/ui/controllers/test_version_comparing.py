"""Two versions on the image that is open: predicted in the background, given up when another one comes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.ui.controllers import version_comparing as module
from lungseg_gui.ui.controllers.version_comparing import VersionComparing
from tests.ui.controllers.standins import Lanes, loose, lungs, review_of, services_of

CANCELLED = ("end", "The comparison was cancelled.")


class View:
    def __init__(self, compare: object, cancel: object) -> None:
        self.compare, self.cancel = compare, cancel
        self.log: list[tuple[object, ...]] = []

    def show_image(self, name: str) -> None:
        self.log.append(("image", name))

    def begin(self) -> None:
        self.log.append(("begin",))

    def step(self, name: str) -> None:
        self.log.append(("step", name))

    def end(self, words: str) -> None:
        self.log.append(("end", words))

    def show_result(self, image: object, found: object) -> None:
        self.log.append(("result", image, found))


class Desk:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.session, self.parent = Session(), QObject()
        self.services = services_of(registry="registry", inference="inference")
        self.lanes: Lanes = self.services.lanes
        self.readers: list[Mask | None] = []
        self.protocols: list[str] = []
        self.between: Callable[[], object] = lambda: None
        self.refuses: LungSegError | None = None
        monkeypatch.setattr(module, "CompareView", View)
        monkeypatch.setattr(module.jobs, "compare_versions", self._compare)
        self.comparing = VersionComparing(self.services, self.session, self.parent)
        self.view: View = loose(self.comparing.view)

    def _compare(
        self,
        image: object,
        names: tuple[str, str],
        *,
        reader: Mask | None,
        protocol: str,
        report: Callable[[str], object],
        **_: object,
    ) -> object:
        self.readers.append(reader)
        self.protocols.append(protocol)
        for name in names:
            report(name)
            self.between()
        if self.refuses is not None:
            raise self.refuses
        return names

    def open(self, number: int = 1, status: Status = Status.CORRECTED) -> Review:
        review = review_of(number, status)
        self.session.show(review)
        self.view.log.clear()
        return review


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(monkeypatch)


def test_the_image_that_is_open_is_compared_on(desk: Desk) -> None:
    assert desk.view.log == [("image", "")]
    desk.comparing.compare("1.0", "r2")
    assert desk.lanes.all == {}
    desk.session.show(review_of(2))
    assert desk.view.log[-1] == ("image", "2")
    review = desk.open()
    desk.comparing.compare("1.0", "r2")
    assert desk.view.log == [("begin",)]
    desk.lanes.run()
    assert desk.view.log[1:] == [("step", "1.0"), ("step", "r2"), ("result", review.image, ("1.0", "r2"))]
    desk.comparing.cancel()  # there is nothing to give up
    assert len(desk.view.log) == 4
    desk.session.set_status(review.image.identity, Status.ACCEPTED)
    assert len(desk.view.log) == 4


@pytest.mark.parametrize(
    ("status", "own"),
    [
        (Status.CORRECTED, True),
        (Status.ACCEPTED, True),
        (Status.PREDICTED, False),
        (Status.REJECTED, False),
        (Status.NEW, False),
    ],
)
def test_the_readers_own_mask_is_compared_where_there_is_one(desk: Desk, status: Status, own: bool) -> None:
    review = desk.open(status=status)
    desk.comparing.compare("1.0", "r2")
    if own:
        desk.session.replace(lungs() * 0, "Brush")  # as it was when it was asked for
    desk.lanes.run()
    assert (desk.readers[0] is not None) == own
    if own:
        assert (desk.readers[0] == lungs()).all()
    assert review.image.uid == "1.2.1"


def test_versions_are_compared_in_the_protocol_that_the_mask_keeps(desk: Desk) -> None:
    review = desk.open()
    review.protocol, review.edited = RETROCARDIAC, True
    desk.comparing.compare("1.0", "r2")
    desk.lanes.run()
    desk.open(2)
    desk.comparing.compare("1.0", "r2")
    desk.lanes.run()
    assert desk.protocols == [RETROCARDIAC, LUNG_FIELD]


def test_a_comparison_is_given_up_for_another_one_or_another_image(desk: Desk) -> None:
    review = desk.open()
    desk.comparing.compare("1.0", "r2")
    desk.comparing.compare("1.0", "r3")
    desk.lanes.run()
    assert desk.view.log == [
        ("begin",),
        CANCELLED,
        ("begin",),
        ("step", "1.0"),
        ("step", "r3"),
        ("result", review.image, ("1.0", "r3")),
    ]
    desk.comparing.compare("1.0", "r2")
    desk.view.log.clear()
    desk.session.show(review_of(2))
    assert desk.view.log == [CANCELLED, ("image", "2")]
    desk.lanes.run()
    assert len(desk.view.log) == 2
    desk.comparing.compare("1.0", "r2")
    desk.between = desk.comparing.cancel
    desk.lanes.run()
    assert desk.view.log[2:] == [("begin",), ("step", "1.0"), CANCELLED]


def test_what_could_not_be_compared_is_told(desk: Desk) -> None:
    desk.open()
    desk.refuses = LungSegError("r2 is damaged.")
    desk.comparing.compare("1.0", "r2")
    desk.lanes.run()
    assert desk.view.log[-1] == ("end", "r2 is damaged.")
    desk.comparing.compare("1.0", "r2")
    desk.lanes.browse.begin()
    desk.comparing.cancel()
    desk.lanes.browse.end()
    assert desk.view.log[-1] == CANCELLED
