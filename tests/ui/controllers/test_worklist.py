"""Behind the panel of the worklist: files put on it, the way through it, cases taken off it, rows that follow."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Status
from lungseg_gui.jobs import Found
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers import worklist as module
from lungseg_gui.ui.controllers.none_left import tell_none_left
from lungseg_gui.ui.panels.worklist_order import Scope
from tests.ui.controllers.standins import (
    entry_of,
    image_of,
    loose,
    predicted,
    review_of,
)
from tests.ui.controllers.standins.desks.worklist import Desk

TODO, ACCEPTED, CORRECTED = Status.NEW, Status.ACCEPTED, Status.CORRECTED


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.panel.deleteLater()


@pytest.fixture
def three(desk: Desk) -> Desk:
    desk.list(entry_of(1), entry_of(2), entry_of(3))
    return desk


def key(number: int) -> str:
    return f"/x/{number}.dcm"


# -- putting files on it
def finds(monkeypatch: pytest.MonkeyPatch, *steps: Sequence[Entry], errors: Sequence[str] = ()) -> list[object]:
    asked: list[object] = []

    def put(
        paths: Sequence[Path], *, find: object, library: object, listed: Callable[[Sequence[Entry]], None]
    ) -> Found:
        asked.append((paths, find, library))
        for step in steps:
            listed(step)
        return Found(tuple(one for step in steps for one in step), tuple(map(LungSegError, errors)))

    monkeypatch.setattr(module, "put_on_worklist", put)
    return asked


def test_what_is_found_is_listed_and_the_first_image_of_it_shown(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = finds(monkeypatch, [entry_of(1), entry_of(2)], [entry_of(3)])
    desk.messages.banner("open", "danger", "before")
    paths = [Path("/x")]
    desk.worklist.open_paths(paths)
    assert desk.messages.banners == {}
    desk.lanes.run()
    assert asked == [(paths, module.find_images, desk.library)]
    assert desk.model.keys() == (key(1), key(2), key(3))
    assert desk.flow.seen == [key(1)]
    assert desk.panel.current == key(1)
    assert desk.window.closed == 1
    assert [len(found.entries) for found in desk.found] == [3]
    assert desk.messages.banners == {}


def test_files_are_listed_without_being_shown_where_that_is_not_wanted(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    finds(monkeypatch, [entry_of(1)])
    desk.worklist.open_paths([Path("/x")], show=False)
    desk.lanes.run()
    assert desk.model.keys() == (key(1),)
    assert desk.flow.seen == []


@pytest.mark.parametrize(
    ("errors", "words"),
    [
        (["A."], "A."),
        (["A.", "B.", "C."], "A. B. C."),
        (["A.", "B.", "C.", "D."], "A. B. C. (1 more)"),
        (["A.", "B.", "C.", "D.", "E."], "A. B. C. (2 more)"),
    ],
)
def test_three_problems_with_files_are_told_in_full(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, errors: list[str], words: str
) -> None:
    finds(monkeypatch, errors=errors)
    desk.worklist.open_paths([Path("/x")])
    desk.lanes.run()
    assert desk.messages.words == {"open": words}


def test_where_the_library_takes_nothing_it_is_told_and_can_be_tried_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def put(*_: object, **__: object) -> Found:
        raise LungSegError("The disk is full.")

    monkeypatch.setattr(module, "put_on_worklist", put)
    desk.worklist.open_paths([Path("/x")], show=False)
    desk.lanes.run()
    assert desk.messages.words == {"open": "The disk is full."}
    assert [str(found.errors[0]) for found in desk.found] == ["The disk is full."]
    finds(monkeypatch, [entry_of(1)])
    desk.messages.press("open", "Retry")
    desk.lanes.run()
    assert (desk.model.keys(), desk.flow.seen) == ((key(1),), [])


def test_what_is_chosen_by_hand_is_told_and_its_folder_kept(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    finds(monkeypatch)
    picked: list[list[Path]] = []
    desk.worklist.picked.connect(picked.append)
    folders: list[str] = []

    def files(_: object, title: str, folder: str, kinds: str) -> tuple[list[str], str]:
        folders.append(folder)
        return ["/y/a.png", "/z/b.png"], kinds

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", files)
    desk.panel.add_requested.emit()
    assert picked == [[Path("/y/a.png"), Path("/z/b.png")]]
    assert desk.services.settings.text("open.folder") == "/y"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda _, title, folder: folders.append(folder) or "/z")
    desk.worklist.ask_folder()
    assert picked[1:] == [[Path("/z")]]
    assert desk.services.settings.text("open.folder") == "/z"
    desk.worklist.open_chosen([Path("/dropped/c.png")])
    assert picked[2:] == [[Path("/dropped/c.png")]]
    assert desk.services.settings.text("open.folder") == "/z"  # dropped, from wherever that was
    assert desk.lanes.find.names == ["find"] * 3
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    desk.worklist.ask_files()
    desk.worklist.ask_folder()
    assert len(picked) == 3
    assert folders == ["/before", "/y"]


# -- the way through it
def test_the_next_and_the_case_before_are_shown_and_the_ends_told(three: Desk) -> None:
    desk = three
    desk.worklist.show(key(2))
    desk.worklist.next()
    assert desk.panel.current == key(3)
    desk.worklist.next()
    assert desk.messages.said == ["This is the last case"]
    desk.worklist.previous()
    desk.worklist.previous()
    desk.worklist.previous()
    assert desk.messages.said[1:] == ["This is the first case"]
    assert desk.flow.seen == [key(2), key(3), key(2), key(1)]


def test_a_case_that_the_search_hides_is_listed_where_that_is_wanted(three: Desk) -> None:
    desk = three
    desk.panel.search.setText("1.dcm")
    desk.worklist.show(key(2), reveal=False)
    assert desk.panel.search.text() == "1.dcm"
    desk.worklist.show(key(3))
    assert desk.panel.search.text() == ""
    assert desk.flow.seen == [key(2), key(3)]


def test_a_row_that_is_clicked_is_shown_and_one_that_could_not_be_read_is_tried_again(three: Desk) -> None:
    desk = three
    retried: list[str] = []
    desk.worklist.retried.connect(retried.append)
    desk.panel.chosen.emit(key(2))
    desk.panel.retry.emit(key(3))
    assert (desk.flow.seen, retried) == ([key(2), key(3)], [key(3)])
    assert desk.panel.current == key(3)


def test_with_no_case_on_the_screen_the_way_begins_at_an_end_of_the_list(three: Desk) -> None:
    three.worklist.next()
    assert three.panel.current == key(1)
    three.panel.set_current("")
    three.worklist.previous()
    assert three.panel.current == key(3)


def test_after_a_decision_the_next_case_to_do_is_shown(desk: Desk) -> None:
    desk.list(entry_of(1), entry_of(2, ACCEPTED), entry_of(3))
    desk.worklist.show(key(1))
    assert desk.worklist.next_to_do() == key(3)
    desk.worklist.go_on(key(3))
    assert desk.flow.seen == [key(1), key(3)]
    desk.worklist.go_on("")
    assert desk.messages.toasted[-1].startswith("This filter lists no more cases to do.")
    desk.panel.search.setText("2.dcm")
    desk.messages.toasts[-1].press()
    assert desk.panel.search.text() == ""
    assert desk.model.scope is Scope.TODO
    assert desk.flow.seen == [key(1), key(3), key(1)]


def test_the_next_case_to_do_is_decoded_while_the_reader_looks(three: Desk, qapp: QApplication) -> None:
    desk = three
    desk.flow.shown.emit(key(2), None)
    assert (desk.panel.current, desk.flow.ahead) == (key(2), [])
    qapp.processEvents()
    assert desk.flow.ahead == [key(3)]


def test_where_nothing_was_shown_yet_the_file_after_one_that_cannot_be_read_is(three: Desk) -> None:
    desk = three
    desk.panel.set_current(key(1))
    error = LungSegError("1.dcm is damaged.")
    desk.flow.failed.emit(key(1), error)
    assert desk.flow.seen == []  # it is told in place of the picture
    desk.window.reading = False
    desk.flow.failed.emit(key(1), error)
    assert desk.flow.seen == [key(2)]
    assert desk.messages.words == {"open": "1.dcm is damaged."}
    desk.messages.press("open", "Retry")
    assert desk.flow.seen == [key(2), key(1)]
    desk.list(entry_of(1))
    desk.panel.set_current(key(1))
    desk.flow.failed.emit(key(1), error)
    assert desk.messages.banners == {}
    assert desk.flow.seen == [key(2), key(1)]


def test_cases_without_a_prediction_come_in_the_order_in_which_the_reader_meets_them(desk: Desk) -> None:
    desk.list(
        entry_of(1),
        entry_of(2),
        entry_of(3),
        entry_of(4, Status.PREDICTED),
        entry_of(5, message="damaged"),
        entry_of(6),
    )
    desk.panel.set_current(key(2))
    assert list(desk.worklist.upcoming())[:5] == [key(3), key(6), key(1), key(2), key(1)]
    desk.panel.search.setText("3.dcm")
    assert list(dict.fromkeys(desk.worklist.upcoming())) == [key(3), key(1), key(2), key(6)]
    desk.panel.set_current("")
    desk.panel.search.clear()
    assert list(dict.fromkeys(desk.worklist.upcoming())) == [key(1), key(2), key(3), key(6)]


def test_the_chosen_case(three: Desk) -> None:
    assert (three.worklist.chosen, three.worklist.current) == (False, "")
    three.panel.set_current(key(2))
    assert (three.worklist.chosen, three.worklist.current) == (True, key(2))


# -- taking cases off it
def test_a_case_that_is_taken_off_gives_way_to_the_next_then_to_the_one_before(three: Desk) -> None:
    desk = three
    desk.worklist.show(key(2))
    desk.worklist.remove()
    assert desk.panel.current == key(3)
    desk.worklist.remove()
    assert desk.panel.current == key(1)
    desk.worklist.remove()
    assert (desk.panel.current, desk.flow.seen[-1], len(desk.model)) == ("", "", 0)
    desk.worklist.remove()
    assert desk.flow.removed == [key(2), key(3), key(1)]


def test_another_case_than_the_one_on_the_screen_is_taken_off_and_that_stays(three: Desk) -> None:
    desk = three
    desk.worklist.show(key(2))
    desk.worklist.ask_remove(key(1))
    assert (desk.panel.current, desk.flow.seen, desk.model.keys()) == (key(2), [key(2)], (key(2), key(3)))


def test_what_the_library_does_not_let_go_stays_on_the_list(three: Desk) -> None:
    desk = three
    desk.worklist.show(key(2))
    desk.flow.refuses = LungSegError("The disk is full.")
    desk.worklist.remove()
    assert desk.messages.words == {"open": "The disk is full."}
    assert (len(desk.model), desk.flow.seen) == (3, [key(2)])


def test_corrections_are_asked_for_before_they_are_lost(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.list(entry_of(1, CORRECTED), entry_of(2, CORRECTED), entry_of(3, ACCEPTED))
    desk.worklist.show(key(1))
    asked: list[str] = []
    answer = False

    def gives_up(_: object, question: str, *, more: str, keep: str, gone: str) -> bool:
        asked.append(question)
        desk.worklist.show(key(2))  # of a folder that was found meanwhile
        return answer

    monkeypatch.setattr(module, "gives_up", gives_up)
    desk.worklist.ask_remove()
    assert asked == ["Remove 1.dcm and your corrections?"]
    assert desk.flow.removed == []
    desk.worklist.show(key(1))
    answer = True
    desk.worklist.ask_remove()
    assert desk.flow.removed == [key(1)]
    desk.worklist.ask_remove(key(3))
    assert len(asked) == 2
    desk.library.keys[loose(desk.entry(2).identity)] = [key(2), "/copy.dcm"]
    desk.worklist.ask_remove(key(2))  # its copy keeps the mask
    assert (len(asked), desk.flow.removed) == (2, [key(1), key(3), key(2)])


def test_it_is_asked_where_nobody_knows_of_a_copy(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.list(entry_of(1, CORRECTED), entry_of(2, CORRECTED, read=False))
    asked: list[str] = []
    monkeypatch.setattr(module, "gives_up", lambda _, question, **__: asked.append(question))
    desk.library.error = LungSegError("The disk is gone.")
    desk.worklist.ask_remove(key(1))
    desk.worklist.ask_remove(key(2))
    assert len(asked) == 2
    desk.worklist.ask_remove("/unknown.dcm")
    assert (len(asked), desk.flow.removed) == (2, ["/unknown.dcm"])


@pytest.mark.parametrize(
    ("current", "gone", "too", "shown"),
    [
        (2, (2,), (), [4]),  # the next one that stays, 3 having no place among the listed
        (2, (2,), (4,), [1]),
        (2, (2, 4), (), [1]),
        (4, (4,), (), [2]),
        (4, (4, 2), (1,), [""]),
        (2, (1, 4), (), []),
        (1, (1,), (2,), [4]),
        (1, (1, 2, 4), (), [""]),
    ],
)
def test_after_rows_are_taken_off_the_next_one_that_stays_is_shown(
    desk: Desk, current: int, gone: tuple[int, ...], too: tuple[int, ...], shown: list[int | str]
) -> None:
    desk.list(entry_of(1), entry_of(2), entry_of(4))
    desk.worklist.show(key(current))
    desk.worklist.take_off([key(one) for one in gone], goes_too=[key(one) for one in too])
    assert desk.flow.seen[1:] == [key(one) if isinstance(one, int) else one for one in shown]
    assert set(desk.model.keys()) == {key(one) for one in (1, 2, 4) if one not in gone}
    if shown == [""]:
        assert desk.panel.current == ""


def test_a_case_that_the_search_hides_is_taken_off(three: Desk) -> None:
    desk = three
    desk.worklist.show(key(2))
    desk.panel.search.setText("3.dcm")
    desk.worklist.take_off([key(2)])
    assert desk.flow.seen[1:] == [key(3)]


def test_the_cases_that_are_picked_out(three: Desk) -> None:
    assert three.worklist.selected() == []
    three.model.selection.select([key(3), key(1)])
    assert [entry.key for entry in three.worklist.selected()] == [key(1), key(3)]


# -- its rows
def test_the_row_of_an_image_is_its_own_or_that_of_a_copy(desk: Desk) -> None:
    identity = image_of(1).identity
    desk.list(entry_of(1), entry_of(2, identity=identity))
    assert desk.worklist.row_of(key(2), identity) == key(2)
    desk.panel.remove(key(2))
    assert desk.worklist.row_of(key(2), identity) == key(1)
    assert desk.worklist.row_of(key(9), image_of(9).identity) == ""
    assert (desk.worklist.lists(key(1)), desk.worklist.lists(key(2))) == (True, False)


def test_a_row_tells_what_the_open_review_knows(desk: Desk) -> None:
    desk.list(entry_of(1), entry_of(2))
    review = review_of(1)
    review.receive(predicted(review.image))
    review.remarks = Remarks(flagged=True)
    desk.session.show(review)
    desk.worklist.put(replace(entry_of(1, CORRECTED), attention=("Old.",)))
    entry = desk.entry(1)
    assert (entry.status, entry.uncertainty, entry.remarks.flagged) == (Status.PREDICTED, 0.1, True)
    assert entry.attention == ("Old.",)  # nobody has looked at the mask yet: whoever saved it has
    review.attend(("A hole.",))
    desk.flow.entry_changed.emit(entry_of(1))
    assert desk.entry(1).attention == ("A hole.",)
    review.prediction = None
    desk.worklist.put(entry_of(1))
    assert desk.entry(1).uncertainty is None
    desk.worklist.put(entry_of(2, ACCEPTED))  # not open: as the library has it
    assert desk.entry(2).status is ACCEPTED
    desk.worklist.put(entry_of(7, read=False))
    assert desk.entry(7).identity is None


def test_what_a_header_says_stays_until_the_file_was_read_again(desk: Desk) -> None:
    desk.list(replace(entry_of(1), header="1\nDoe^Jane"))
    desk.worklist.put(entry_of(1, ACCEPTED))
    assert (desk.entry(1).header, desk.entry(1).status) == ("1\nDoe^Jane", ACCEPTED)
    desk.worklist.put(replace(entry_of(1), header="1\nDoe^John"))
    assert desk.entry(1).header == "1\nDoe^John"


def test_a_row_that_nothing_is_new_of_is_left_alone(desk: Desk) -> None:
    desk.list(entry_of(1))
    changes: list[object] = []
    desk.model.dataChanged.connect(lambda *_: changes.append(1))
    desk.worklist.put(desk.entry(1))
    assert changes == []
    desk.model.completed = lambda entry: replace(loose(entry), to_choose=True)
    desk.worklist.put(desk.entry(1))
    assert len(changes) == 1
    assert desk.entry(1).to_choose


def test_every_row_of_an_image_follows_its_review_at_once(desk: Desk) -> None:
    identity = image_of(1).identity
    desk.list(entry_of(1), entry_of(2, identity=identity), entry_of(3))
    desk.session.show(review_of(1))
    desk.session.set_status(identity, ACCEPTED)
    assert [desk.entry(number).status for number in (1, 2, 3)] == [ACCEPTED, ACCEPTED, TODO]
    desk.session.say(identity, Remarks(comment="look"))
    assert desk.entry(2).remarks.comment == "look"
    desk.session.attend(identity, ("A hole.",))
    assert desk.entry(2).attention == ("A hole.",)
    review = desk.session.current
    assert review is not None
    review.status = Status.REJECTED
    desk.session.set_tools(segment=2)
    desk.session.show(review)
    assert desk.entry(1).status is ACCEPTED  # nothing was told of it


def test_a_row_is_read_again_once_its_review_is_saved(desk: Desk) -> None:
    desk.list(entry_of(1), entry_of(2))
    desk.library.rows[key(1)] = replace(entry_of(1), drawn=4)
    desk.saved.emit(image_of(1).identity)
    desk.saved.emit(image_of(2).identity)  # forgotten meanwhile
    assert (desk.entry(1).drawn, desk.entry(2).drawn) == (4, -1)
    desk.library.error = LungSegError("The disk is gone.")
    desk.library.rows[key(1)] = replace(entry_of(1), drawn=5)
    desk.saved.emit(image_of(1).identity)
    assert desk.entry(1).drawn == 4


# -- where no further case is listed
def test_where_no_case_is_left_it_is_said_and_else_how_many_are_hidden(desk: Desk) -> None:
    gone_on: list[int] = []
    tell = lambda: tell_none_left(desk.panel, loose(desk.messages), then=lambda: gone_on.append(1))  # noqa: E731
    desk.list(entry_of(1, ACCEPTED))
    tell()
    assert [(one.words, one.action, one.add) for one in desk.messages.toasts] == [("No cases left to do", "", True)]
    desk.list(entry_of(1, ACCEPTED), entry_of(2), entry_of(3, message="damaged"))
    tell()
    toast = desk.messages.toasts[-1]
    assert (toast.words, toast.action, toast.add) == (
        "This filter lists no more cases to do. 1 other case is left.",
        "Go to it",
        True,
    )
    toast.press()
    assert gone_on == [1]
    desk.list(entry_of(1), entry_of(2))
    desk.panel.search.setText("nobody")
    tell()
    toast = desk.messages.toasts[-1]
    assert (toast.words, toast.action) == (
        "The search finds no more cases to do. 2 other cases are left.",
        "Go to these",
    )
