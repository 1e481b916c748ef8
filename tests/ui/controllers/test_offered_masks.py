"""Segmentations that lie beside the image are offered once, the newest first; what was answered is kept as hashes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.services.masks import Beside
from lungseg_gui.ui.controllers import offered_masks as module
from lungseg_gui.ui.controllers.offered_masks import OfferedMasks
from tests.ui.controllers.standins import Lanes, Messages, Screen, Told, image_of, loose, review_of, services_of

NAME = "segmentation beside"


def beside(uid: str, maker: str = "Other", *, made: str = "20261128 120301") -> Beside:
    return Beside(path=Path(f"/x/{uid}.dcm"), uid=uid, maker=maker, made=made, refers=frozenset())


class Desk:
    def __init__(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.session, self.messages, self.flow = Session(), Messages(), Screen()
        loose(self.flow).painted_changed = Told()
        self.services = services_of(home=home)
        self.lanes: Lanes = self.services.lanes
        self.found: tuple[Beside, ...] = ()
        self.refuses: LungSegError | None = None
        self.looked = 0
        self.read: list[Path] = []
        monkeypatch.setattr(module, "Surroundings", lambda: self)
        self.window = QWidget()
        self.begin()

    def begin(self) -> None:
        importing: Any = self
        importing.importing = None

        class Importing:
            read = staticmethod(self.read.append)

        self.offers = OfferedMasks(
            self.services,
            self.session,
            loose(self.messages),
            self.window,
            flow=loose(self.flow),
            importing=loose(Importing()),
        )

    def of(self, image: object) -> tuple[Beside, ...]:
        self.looked += 1
        if self.refuses is not None:
            raise self.refuses
        return self.found

    def show(self, status: Status = Status.PREDICTED, *, number: int = 1, **more: Any) -> Review:  # noqa: ANN401
        review = review_of(number, status, **more)
        self.session.show(review)
        self.paint(review)
        return review

    def paint(self, review: Review | None) -> None:
        self.flow.paint(review)
        loose(self.flow).painted_changed.emit()

    @property
    def actions(self) -> list[str]:
        return list(self.messages.banners[NAME].actions)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    desk = Desk(tmp_path, monkeypatch)
    yield desk
    desk.window.deleteLater()


def test_one_segmentation_is_imported_or_dismissed(desk: Desk) -> None:
    desk.found = (beside("1"),)
    review = desk.show()
    assert desk.messages.banners == {}
    desk.lanes.run()
    assert desk.messages.words == {NAME: "This study has a segmentation by Other."}
    assert (desk.messages.banners[NAME].severity, desk.actions) == ("info", ["Import it", "Dismiss"])
    desk.paint(review)  # the same picture: nothing is new
    assert (desk.looked, list(desk.messages.banners)) == (1, [NAME])
    desk.messages.press(NAME, "Import it")
    assert desk.read == [Path("/x/1.dcm")]
    desk.paint(None)
    desk.paint(review)
    desk.lanes.run()
    assert (desk.looked, desk.messages.banners) == (2, {})


@pytest.mark.parametrize("content", ["[" * 100_000, "{", "7"], ids=range(3))
def test_where_it_is_lost_what_was_dismissed_it_is_offered_again(desk: Desk, content: str) -> None:
    (desk.services.home / "offered_segmentations.json").write_text(content)
    desk.found = (beside("1"),)
    desk.show()
    desk.lanes.run()
    assert desk.actions == ["Import it", "Dismiss"]


def test_what_was_dismissed_is_not_offered_at_the_next_start(desk: Desk) -> None:
    desk.found = (beside("1"),)
    review = desk.show()
    desk.lanes.run()
    desk.messages.press(NAME, "Dismiss")
    desk.lanes.run()
    assert desk.read == []
    [kept] = json.loads((desk.services.home / "offered_segmentations.json").read_text())
    assert len(kept) == 20
    desk.begin()
    desk.paint(None)
    desk.paint(review)
    desk.lanes.run()
    assert desk.messages.banners == {}
    desk.found = (beside("1"), beside("2"))
    desk.paint(None)
    desk.paint(review)
    desk.lanes.run()
    assert desk.messages.words == {NAME: "This study has a segmentation by Other."}
    desk.messages.press(NAME, "Dismiss")
    desk.messages.banners.clear()
    desk.lanes.run()
    assert len(json.loads((desk.services.home / "offered_segmentations.json").read_text())) == 2


@pytest.mark.parametrize("content", ["{", "7", '{"a": 1}'])
def test_a_file_of_another_kind_is_passed_over(desk: Desk, content: str) -> None:
    (desk.services.home / "offered_segmentations.json").write_text(content)
    desk.found = (beside("1", maker=""),)
    desk.show()
    desk.lanes.run()
    assert desk.messages.words == {NAME: "This study has a segmentation by another program."}


def test_several_are_listed_the_newest_first(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    popped: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, *_: popped.append(menu))
    desk.found = (beside("1"), beside("2", maker="", made=""))
    desk.show()
    desk.lanes.run()
    assert desk.messages.words == {NAME: "This study has 2 segmentations, the newest by Other."}
    assert desk.actions == ["Choose…", "Dismiss"]
    desk.messages.press(NAME, "Choose…")
    menu = desk.offers.menu
    assert menu is not None
    assert popped == [menu]
    words = [action.text() for action in menu.actions()]
    assert words[0].startswith("Other  ·  ")
    assert words[0].endswith("  ·  1.dcm")
    assert words[1] == "another program  ·  2.dcm"
    assert list(desk.messages.banners) == [NAME]  # closing the list leaves the offer as it is
    menu.actions()[1].trigger()
    assert desk.read == [Path("/x/2.dcm")]
    assert desk.messages.banners == {}


@pytest.mark.parametrize(
    ("edited", "reading", "offered"), [(False, "", True), (True, "", False), (False, "t1", False), (True, "t1", False)]
)
def test_what_this_program_wrote_is_offered_where_nobody_corrects_here(
    desk: Desk, edited: bool, reading: str, offered: bool
) -> None:
    desk.found = (beside("1", maker="lungseg"),)
    identity = image_of(1).identity
    desk.show(
        Status.CORRECTED if edited else Status.PREDICTED,
        identified_as=identity.read_as(reading) if reading else None,
    )
    desk.lanes.run()
    assert (NAME in desk.messages.banners) == offered


@pytest.mark.parametrize("why", ["accepted", "rejected", "read only", "nothing"])
def test_nothing_is_looked_for_where_it_would_be_of_no_use(desk: Desk, why: str) -> None:
    desk.found = (beside("1"),)
    desk.show()
    desk.lanes.run()
    assert desk.looked == 1
    if why == "nothing":
        desk.paint(None)
    else:
        status = {"accepted": Status.ACCEPTED, "rejected": Status.REJECTED}.get(why, Status.PREDICTED)
        review = review_of(2, status)
        review.read_only = "Open in another window." if why == "read only" else ""
        desk.session.show(review)
        desk.paint(review)
    desk.lanes.run()
    assert (desk.looked, desk.messages.banners) == (1, {})


def test_an_offer_for_a_picture_that_is_gone_is_not_made(desk: Desk) -> None:
    desk.found = (beside("1"),)
    desk.show()
    desk.lanes.look.begin()
    desk.flow.paint(review_of(2))
    desk.session.show(review_of(2))
    desk.lanes.look.end()
    assert desk.messages.banners == {}
    desk.paint(None)
    desk.show()
    desk.lanes.look.begin()
    desk.flow.paint(None)
    desk.lanes.look.end()
    assert desk.messages.banners == {}
    desk.refuses = LungSegError("gone")
    desk.show(number=3)
    desk.lanes.run()
    assert desk.messages.banners == {}


def test_of_answers_there_is_an_end(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST", 2)
    for number in (1, 2, 3):
        desk.found = (beside(str(number)),)
        desk.show(number=number)
        desk.lanes.run()
        desk.messages.press(NAME, "Dismiss")
    desk.lanes.run()
    kept = json.loads((desk.services.home / "offered_segmentations.json").read_text())
    assert len(kept) == 2
    desk.found = (beside("1"), beside("2"), beside("3"))
    desk.show(number=4)
    desk.lanes.run()
    assert desk.actions == ["Import it", "Dismiss"]  # the oldest answer is forgotten
    desk.begin()
    (desk.services.home / "offered_segmentations.json").write_text(json.dumps(["x", *kept]))
    desk.show(number=5)
    desk.lanes.run()
    assert desk.actions == ["Import it", "Dismiss"]
