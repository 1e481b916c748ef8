"""Two pictures side by side: when a second one opens and closes, which one is meant, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest

from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.session import Event
from lungseg_gui.jobs import OpenedCase
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers import beside as module
from lungseg_gui.ui.controllers.beside import beside_commands
from lungseg_gui.ui.viewer import linking
from tests.core.reviews import identity, lungs
from tests.ui.controllers.standins import row
from tests.ui.controllers.standins.desks.beside import BROKEN, LINKS, Bar, Desk, Link, Viewer


@pytest.fixture
def desk(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    def link(*viewers: Viewer) -> Link:
        LINKS.append(Link(*viewers))
        return LINKS[-1]

    monkeypatch.setattr(linking, "Link", link)
    monkeypatch.setattr(module, "BesideBar", Bar)
    yield Desk()
    LINKS.clear()


def test_a_second_picture_opens_beside_the_first(desk: Desk) -> None:
    main = desk.open()
    before = desk.refreshed
    other = desk.fetch()
    assert desk.beside.open
    assert desk.beside.key == "/x/b"
    assert desk.viewers.both == [True]
    assert desk.viewers.to_main == 1
    first, second = desk.viewers.all
    assert (first.review, second.review) == (main, other)
    assert (first.fitted, second.fitted) == (1, 1)
    assert desk.session.current is main
    assert other in desk.session.reviews
    assert desk.predicted == [other]
    assert desk.refreshed == before + 1
    assert desk.link.viewers == (first, second)
    assert desk.beside.views_linked
    assert desk.beside.windows_linked
    assert len(desk.bar.titles) == 1
    assert desk.session.review(other.image.identity) is other


def test_a_third_picture_takes_the_second_one_s_place_in_the_same_bar(desk: Desk) -> None:
    desk.open()
    desk.fetch("b")
    bar = desk.bar
    desk.fetch("c")
    assert desk.beside.key == "/x/c"
    assert desk.bar is bar
    assert len(LINKS) == 1


def test_a_file_that_comes_where_no_case_is_open_or_it_is_the_same_is_not_shown(desk: Desk) -> None:
    desk.fetch("b")
    assert desk.flow.beside == [""]
    assert desk.messages.toasted == []
    main = desk.open()
    desk.flow.fetched.emit("/x/a2", OpenedCase(row("/x/a2"), main, main.image, ()))
    assert desk.flow.beside == ["", ""]
    assert desk.messages.toasted == ["Both rows show the same image."]
    assert not desk.beside.open
    assert desk.viewers.both == []


def test_closed_it_shows_the_open_case_alone(desk: Desk) -> None:
    desk.beside.close()
    assert (desk.flow.beside, desk.finished) == ([], 0)
    desk.open()
    desk.fetch()
    before = desk.refreshed
    desk.beside.close()
    assert (desk.beside.open, desk.beside.key, desk.finished) == (False, "", 1)
    assert desk.viewers.both == [True, False]
    assert desk.viewers.all[1].review is None
    assert desk.flow.beside == [""]
    assert desk.refreshed == before + 1


# -- which one
@pytest.mark.parametrize(
    ("wanted", "missing", "order"),
    [
        ("/x/c", (), "cbdae"),
        ("/x/a", ("/x/b",), "acde"),
        ("/x/e", (), "edcba"),  # behind the filter
        ("/x/z", (), "abcde"),
    ],
)
def test_the_prior_is_looked_for_among_the_nearest_rows_first(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, wanted: str, missing: tuple[str, ...], order: str
) -> None:
    asked: list[str] = []

    def find(_: object, rows: list[Entry], *, go_on: Callable[[], object], **__: object) -> str:
        go_on()
        asked.extend(entry.key for entry in rows)
        return ""

    monkeypatch.setattr(module, "find_prior", find)
    desk.model.listed, desk.model.hidden = [f"/x/{name}" for name in "abcd"], ["/x/e"]
    desk.model.missing = set(missing)
    desk.open()
    desk.flow.wanted = wanted
    desk.beside.toggle()
    assert desk.messages.said == ["Looking for the prior…"]
    desk.lanes.run()
    assert asked == [f"/x/{name}" for name in order]
    assert len(desk.messages.toasted) == 1
    assert desk.messages.toasted[0].startswith("No other image of this patient is on the worklist.")
    assert desk.flow.beside == []


@pytest.mark.parametrize(
    ("meanwhile", "shown"),
    [
        (lambda _: None, ["/x/b"]),
        (lambda desk: desk.open("c"), []),
        (lambda desk: desk.fetch("d"), []),
    ],
)
def test_the_prior_is_shown_unless_the_reader_has_gone_on(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, meanwhile: Callable[[Desk], object], shown: list[str]
) -> None:
    monkeypatch.setattr(module, "find_prior", lambda *_, **__: "/x/b")
    desk.open()
    desk.beside.toggle()
    meanwhile(desk)
    desk.lanes.run()
    assert desk.flow.beside == shown
    assert desk.messages.toasted == []


@pytest.mark.parametrize(("hint", "said"), [("Looking for the prior…", ["Before"]), ("Painted", [])])
def test_the_status_line_says_again_what_it_said_before(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, hint: str, said: list[str]
) -> None:
    monkeypatch.setattr(module, "find_prior", lambda *_, **__: "")
    desk.open()
    desk.beside.toggle()
    desk.window.status.hint = hint  # pyright: ignore[reportAttributeAccessIssue]
    desk.lanes.run()
    assert desk.messages.said[1:] == said


def test_the_key_closes_what_it_has_opened_and_does_nothing_without_a_case(desk: Desk) -> None:
    desk.beside.toggle()
    assert desk.lanes.names == []
    assert desk.beside.why_not() == "No image is open."
    desk.open()
    assert desk.beside.why_not() == ""
    desk.fetch()
    desk.beside.toggle()
    assert not desk.beside.open
    assert desk.lanes.names == []


def test_a_row_is_shown_alongside_unless_it_is_the_open_case(desk: Desk) -> None:
    desk.messages.failed("beside", BROKEN)
    desk.beside.show("/x/a")
    assert desk.messages.toasted == ["This image is already open. Choose another one to show alongside."]
    assert desk.flow.beside == []
    assert "beside" in desk.messages.banners
    desk.beside.show("/x/b")
    assert desk.flow.beside == ["/x/b"]
    assert desk.messages.banners == {}


def test_what_cannot_be_read_closes_the_second_picture(desk: Desk) -> None:
    desk.open()
    desk.fetch()
    desk.flow.not_fetched.emit("/x/c", BROKEN)
    assert not desk.beside.open
    assert desk.messages.errors == [("beside", "damaged")]


def test_it_closes_where_its_row_goes_or_becomes_the_open_case(desk: Desk) -> None:
    main = desk.open()
    other = desk.fetch()
    desk.flow.gone.emit("/x/c")
    desk.flow.shown.emit("/x/a", main, ())
    assert desk.beside.open
    desk.flow.shown.emit("/x/b", other, ())
    assert not desk.beside.open
    desk.fetch("c")
    desk.flow.gone.emit("/x/c")
    assert not desk.beside.open
    assert len(desk.flow.beside) == 2
    desk.flow.gone.emit("")  # no row
    assert len(desk.flow.beside) == 2


def test_nothing_beside_is_no_reason_to_close_where_no_review_is_shown(desk: Desk) -> None:
    desk.open()
    desk.flow.shown.emit("/x/a", None, ())
    assert desk.flow.beside == []
    assert desk.finished == 0


# -- which one is active
def test_a_decision_is_made_on_the_picture_under_the_hand_once_it_is_painted(desk: Desk) -> None:
    main = desk.open()
    other = desk.fetch()
    _, second = desk.viewers.all
    desk.viewers.beside_active = True
    desk.viewers.activated.emit()
    assert desk.flow.turned == [None]
    second.painted.emit(main)
    assert desk.flow.turned == [None]
    second.painted.emit(other)
    turned = desk.flow.turned[-1]
    assert turned is not None
    assert (turned.identity, turned.key) == (other.image.identity, "/x/b")
    assert len(desk.flow.turned) == 2
    desk.viewers.beside_active = False
    desk.viewers.activated.emit()
    assert desk.flow.turned[-1] is None
    desk.viewers.beside_active = True
    desk.fetch("c")
    desk.viewers.activated.emit()
    assert desk.flow.turned[-1] is None  # this one is not painted yet


def test_a_decision_on_the_picture_beside_leaves_the_open_case(desk: Desk) -> None:
    desk.viewers.beside_active = True
    desk.beside.after_decision("/x/b")
    assert desk.went_on == []
    assert desk.messages.said == ["Decision saved for the case alongside. The open case stays on the screen."]
    desk.viewers.beside_active = False
    desk.beside.after_decision("/x/a")
    assert desk.went_on == ["/x/a"]
    assert len(desk.messages.said) == 1


def test_views_and_windows_are_linked_each_by_its_own(desk: Desk) -> None:
    for toggle in (desk.beside.toggle_views, desk.beside.toggle_windows):
        toggle()  # there is nothing to link
    assert (desk.beside.views_linked, desk.beside.windows_linked) == (False, False)
    desk.open()
    desk.fetch()
    desk.beside.toggle_views()
    assert (desk.beside.views_linked, desk.beside.windows_linked) == (False, True)
    desk.beside.toggle_windows()
    desk.beside.toggle_views()
    assert (desk.beside.views_linked, desk.beside.windows_linked) == (True, False)


# -- the mask
def test_the_mask_beside_becomes_a_step_of_the_open_case(desk: Desk) -> None:
    desk.beside.copy()
    assert desk.beside.why_not_copy() == "No image is shown alongside."
    main = desk.open(empty=True)
    assert desk.beside.why_not_copy() == "No image is shown alongside."
    desk.fetch(day="20240201")
    assert desk.beside.why_not_copy() == ""
    desk.beside.copy()
    assert desk.messages.toasted == ["The mask alongside was copied. Correct it where the lungs differ."]
    (step,) = main.history.done
    assert "2024-02-01" in step.name
    assert (main.mask.committed == RIGHT).any()
    assert (main.mask.committed == LEFT).any()
    assert desk.finished == 1
    assert desk.viewers.to_main == 2
    desk.beside.copy()
    assert desk.messages.toasted[-1] == "The open case already has this mask."
    assert len(main.history.done) == 1


def test_a_copy_of_an_image_without_a_day_says_none(desk: Desk) -> None:
    main = desk.open(empty=True)
    desk.fetch(day="")
    desk.beside.copy()
    assert "2024" not in main.history.done[0].name


@pytest.mark.parametrize(
    ("read_only", "empty", "words"),
    [("Dr B works on it.", False, "Dr B works on it."), ("", True, "The image alongside has no mask.")],
)
def test_where_no_mask_can_be_copied_the_reason_is_told(desk: Desk, read_only: str, empty: bool, words: str) -> None:
    main = desk.open()
    main.read_only = read_only
    desk.fetch(empty=empty)
    assert desk.beside.why_not_copy() == words
    desk.beside.copy()
    assert (main.history.done, desk.finished, desk.messages.toasted) == ((), 0, [])


# -- what is told
@pytest.mark.parametrize(
    ("day", "patient", "words", "warns"),
    [
        ("20240229", "p", "Prior: b · 2024-02-29 · 1 day earlier", False),
        ("20240201", "p", "Prior: b · 2024-02-01 · 29 days earlier", False),
        ("20240301", "p", "Alongside: b · 2024-03-01 · the same day", False),
        ("20240302", "p", "Alongside: b · 2024-03-02 · 1 day later", False),
        ("20240310", "p", "Alongside: b · 2024-03-10 · 9 days later", False),
        ("20220302", "p", "Prior: b · 2022-03-02 · 730 days earlier", False),
        ("20220301", "p", "Prior: b · 2022-03-01 · 2 years earlier", False),
        ("20210901", "p", "Prior: b · 2021-09-01 · 2.5 years earlier", False),
        ("20260601", "p", "Alongside: b · 2026-06-01 · 2.3 years later", False),
        ("20240201", "q", "Alongside: b · another patient · 2024-02-01 · 29 days earlier", True),
        ("20240201", "", "Alongside: b · 2024-02-01 · 29 days earlier", False),
        ("", "p", "Alongside: b", False),
    ],
)
def test_the_bar_says_which_picture_stands_beside(desk: Desk, day: str, patient: str, words: str, warns: bool) -> None:
    desk.open()
    desk.fetch(day=day, patient=patient)
    assert desk.bar.titles == [(words, warns)]


def test_the_bar_follows_the_open_case(desk: Desk) -> None:
    desk.beside.tell()  # there is none
    desk.open()
    desk.fetch()
    main = desk.open("c", day="20240202")
    desk.flow.shown.emit("/x/c", main, ())
    assert desk.bar.titles[-1][0].endswith("1 day earlier")
    assert desk.viewers.main is not None
    desk.viewers.main.review = None
    desk.flow.failed.emit("/x/d", BROKEN)
    assert desk.bar.titles[-1] == ("Alongside: b · 2024-02-01", False)
    assert desk.bar.changes[-1] == {}
    desk.beside.close()
    before = len(desk.bar.titles)
    desk.beside.tell()
    assert len(desk.bar.titles) == before


@pytest.mark.parametrize(
    ("event", "uid", "told"),
    [
        (Event.MASK, "a", 1),
        (Event.MASK, "b", 1),
        (Event.STATUS, "b", 1),
        (Event.MASK, "c", 0),
        (Event.TOOL, "a", 0),
        (Event.FIGURES, "b", 0),
    ],
)
def test_the_change_of_the_areas_follows_both_masks(desk: Desk, event: Event, uid: str, told: int) -> None:
    desk.session.tell(event, identity(uid, patient="p"))  # no second picture yet
    main = desk.open()
    other = desk.fetch()
    other.replace(lungs(shift=9), "Smaller")
    before = len(desk.bar.changes)
    desk.session.tell(event, identity(uid, patient="p"))
    assert len(desk.bar.changes) == before + told
    desk.beside.tell()
    found = desk.bar.changes[-1][RIGHT]
    assert found.now > found.before  # the picture beside is the one before
    assert main.mask.live.any()
    np.testing.assert_array_equal(main.mask.live, lungs())
    desk.beside.close()
    count = len(desk.bar.changes)
    desk.session.tell(event, identity(uid, patient="p"))
    assert len(desk.bar.changes) == count


def test_the_commands_are_off_without_a_second_picture(desk: Desk) -> None:
    commands = {command.id: command for command in beside_commands(desk.beside)}
    show, views, windows, copy = commands.values()
    assert [command.group for command in commands.values()] == [6] * 4
    assert [command.enabled() for command in commands.values()] == [False] * 4
    assert show.why_not() == "No image is open."
    assert views.why_not() == windows.why_not() == copy.why_not() == "No image is shown alongside."
    desk.open()
    desk.fetch()
    assert [command.enabled() for command in commands.values()] == [True] * 4
    assert [command.checked() for command in (show, views, windows) if command.checked] == [True] * 3
    views.run()
    assert [command.checked() for command in (show, views, windows) if command.checked] == [True, False, True]
    copy.run()
    show.run()
    assert [command.enabled() for command in commands.values()] == [True, False, False, False]
    assert desk.messages.toasted == ["The open case already has this mask."]
