"""Which cases stay open, and what becomes of their work when they are let go, taken off or forgotten."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.review import Status
from lungseg_gui.ui.controllers.flow import KEPT_OPEN
from tests.core.reviews import identity, lungs
from tests.ui.controllers.standins.desks.flow import Desk


@pytest.fixture
def desk(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Desk:
    desk = Desk()
    monkeypatch.setattr(jobs, "open_case", desk.open_case)
    return desk


# -- few stay open
def test_few_cases_stay_open_and_the_one_shown_last_goes_last(desk: Desk) -> None:
    desk.show(*"abcde")
    assert desk.opened == list("abcde")
    desk.flow.show("/x/a")
    desk.show("f")
    assert desk.opened == list("acdef")
    assert len(desk.opened) == KEPT_OPEN
    assert desk.reviews == set("acdef")
    assert desk.journals.released == ["b"]
    assert desk.journals.removed == []


def test_what_is_not_on_the_disk_stays_open_until_it_is(desk: Desk) -> None:
    desk.saving.unsaved = {identity("a"), identity("b")}
    desk.show(*"abcdef")
    assert desk.opened == list("abdef")
    desk.show("g")
    assert desk.opened == list("abefg")
    desk.show("h")
    desk.saving.unsaved = {identity("b")}
    desk.show("c")
    assert desk.opened == list("bcfgh")
    desk.saving.unsaved = {identity(each) for each in "bcfghd"}
    desk.show("d")
    assert desk.opened == list("bcdfgh")
    desk.saving.unsaved = set()
    desk.saving.saved.emit(identity("b"))
    assert desk.opened == list("cdfgh")


def test_what_is_shown_fetched_or_stands_beside_is_not_let_go(desk: Desk) -> None:
    desk.show("a")
    desk.flow.set_beside("/x/b")
    desk.lanes.run()
    desk.show(*"cdef")
    assert desk.opened == list("bcdef")
    desk.flow.prefetch("/x/g")
    desk.lanes.run()
    desk.flow.prefetch("/x/h")
    desk.lanes.run()
    assert desk.opened == list("befgh")
    desk.flow.set_beside("")  # its turn comes with the next one
    desk.show("a")
    assert "b" not in desk.opened


def test_old_cases_go_once_another_one_stands_beside(desk: Desk) -> None:
    desk.saving.unsaved = {identity(each) for each in "abcdef"}
    desk.show(*"abcdef")
    desk.saving.unsaved = set()
    desk.flow.set_beside("")
    assert desk.opened == list("bcdef")


def test_what_was_passed_while_it_was_decoded_goes_first(desk: Desk) -> None:
    desk.show(*"abcd")
    desk.flow.prefetch("/x/e")
    task = desk.lanes.decode.waiting.pop()
    desk.flow.show("/x/a")
    desk.flow.prefetch("/x/f")
    desk.lanes.run()
    task.run()
    assert "e" not in desk.opened
    assert desk.opened == list("abcdf")


def test_a_file_of_an_image_that_another_row_shows_goes_without_its_review(desk: Desk) -> None:
    desk.show("a", "a_2", *"bcd")
    desk.flow.show("/x/a_2")
    desk.show("e")
    assert desk.flow.opened("/x/a") is None
    assert "a" in desk.reviews
    assert desk.journals.released == []


# -- taken off, forgotten
@pytest.mark.parametrize(
    ("copies", "also", "closed", "removed", "released"),
    [
        ((), (), True, ["a"], []),
        ((), ("/x/a_2",), True, [], ["a"]),  # another row holds it: mask and strokes stay
        (("a_2",), ("/x/a_2",), False, [], []),  # and it is open
    ],
)
def test_a_case_is_taken_off_with_its_work_unless_another_row_holds_it(
    desk: Desk, copies: tuple[str, ...], also: tuple[str, ...], closed: bool, removed: list[str], released: list[str]
) -> None:
    desk.show(*copies, "b", "a")
    desk.paint()
    desk.library.also = also
    desk.take_told()
    desk.flow.remove("/x/a")
    assert desk.library.removed == ["/x/a"]
    assert ("a" in desk.reviews) is not closed
    assert (desk.journals.removed, desk.journals.released) == (removed, released)
    assert desk.saving.flushed == len(released)
    assert desk.take_told() == [("gone", "/x/a"), ("decoding", "/x/a", "False")]
    assert (desk.flow.wanted, desk.flow.opened("/x/a")) == ("", None)
    assert desk.flow.why_not_painted() == "No image is open."
    desk.flow.remove("/x/b")
    assert desk.take_told() == [("gone", "/x/b")]
    assert desk.library.removed == ["/x/a", "/x/b"]
    desk.flow.remove("/x/z")  # never opened
    assert desk.take_told() == []
    assert desk.library.removed == ["/x/a", "/x/b", "/x/z"]


def test_a_case_that_is_taken_off_while_it_is_decoded_leaves_the_list_again(desk: Desk) -> None:
    desk.flow.show("/x/a")
    desk.flow.remove("/x/a")
    assert not desk.patience.isActive()
    desk.lanes.run()
    assert desk.library.removed == ["/x/a", "/x/a"]  # its worker had listed it anew
    assert (desk.opened, desk.rows, desk.session.current) == ([], [], None)
    desk.show("a")
    assert desk.opened == ["a"]


def test_a_disk_that_keeps_the_row_stops_nothing(desk: Desk) -> None:
    desk.flow.show("/x/a")
    desk.flow.forget(["/x/a"])
    desk.library.error = LungSegError("The disk is full.")
    desk.lanes.run()
    assert desk.opened == []
    with pytest.raises(LungSegError):
        desk.flow.remove("/x/b")


@pytest.mark.parametrize("again", ["show", "prefetch", "set_beside"])
def test_a_case_that_was_taken_off_and_is_wanted_again_comes(desk: Desk, again: str) -> None:
    desk.show("b")
    desk.flow.prefetch("/x/a")
    desk.flow.remove("/x/a")
    getattr(desk.flow, again)("/x/a")
    desk.lanes.run()
    assert desk.opened == ["a", "b"]


@pytest.mark.parametrize("stays", [True, False])
def test_of_forgotten_cases_nothing_is_kept_unless_another_row_holds_the_image(desk: Desk, stays: bool) -> None:
    desk.show("a", "b")
    desk.take_told()
    desk.flow.forget(["/x/a", "/x/z"], stays=lambda found: stays and found == identity("a"))
    assert desk.take_told() == [("gone", "/x/a")]
    assert desk.reviews == {"b"}
    assert (desk.journals.released, desk.journals.removed) == ((["a"], []) if stays else ([], ["a"]))
    assert desk.saving.flushed == stays
    assert desk.flow.wanted == "/x/b"
    desk.flow.forget(["/x/b"])
    assert desk.journals.removed[-1] == "b"
    assert desk.flow.wanted == ""
    assert desk.library.removed == []  # that is told by others


def test_a_forgotten_file_whose_image_another_row_has_open_leaves_the_review(desk: Desk) -> None:
    desk.show("a", "a_2")
    desk.flow.forget(["/x/a"])
    assert desk.reviews == {"a"}
    assert desk.journals.removed == []
    desk.show("b", "b_2")
    desk.take_told()
    desk.flow.let_go("/x/b")
    assert desk.take_told() == [("gone", "/x/b")]
    assert desk.reviews == {"a", "b"}
    desk.flow.let_go("/x/b_2")
    assert desk.reviews == {"a"}
    assert (desk.journals.released, desk.saving.flushed) == (["b"], 1)
    desk.take_told()
    desk.flow.let_go("/x/z")
    assert desk.take_told() == []
    assert desk.saving.flushed == 1


def test_the_empty_page_is_shown_where_no_case_is_left(desk: Desk) -> None:
    desk.show("a")
    desk.paint()
    desk.take_told()
    del desk.painted[:]
    desk.flow.show("/x/b")
    desk.flow.show_nothing()
    assert not desk.patience.isActive()
    assert desk.take_told() == [("decoding", "/x/b", "False")]
    assert desk.viewing.shown[-1] is None
    assert (desk.session.current, desk.flow.wanted, desk.reviews) == (None, "", {"a"})
    assert desk.painted == ["/x/b", ""]
    desk.lanes.run()
    assert desk.session.current is None  # b was passed


# -- notices
def test_a_case_comes_with_what_is_known_of_other_files_by_now(desk: Desk) -> None:
    desk.notices = ("It was read in part.",)
    desk.library.names = ("copy.dcm",)
    desk.show("a")
    told = desk.take_told()[-1]
    assert told[:3] == ("shown", "/x/a", "It was read in part.")
    assert told[3].startswith("copy.dcm has the same SOP Instance UID")
    desk.library.names = ()
    desk.flow.show("/x/a")
    assert desk.take_told()[-1] == ("shown", "/x/a", "It was read in part.")
    desk.library.error = LungSegError("The disk is gone.")
    desk.flow.show("/x/a")
    assert desk.take_told()[-1] == ("shown", "/x/a", "It was read in part.")


def test_a_case_stands_as_its_own_file_says(desk: Desk) -> None:
    desk.show("a")
    review = desk.session.current
    assert review is not None
    review.resume(lungs(), status=Status.PREDICTED, edited=False, based_on="1.0")
    desk.show("a_2")
    np.testing.assert_array_equal(review.mask.live, lungs())
    assert review.image.source == Path("/x/a_2")
