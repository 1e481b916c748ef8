"""Cases that the reader wants predicted: in order, counted, and given up."""

from __future__ import annotations

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.ui.controllers.asked import Asked


def listed(key: str) -> bool:
    return key != "gone"


@pytest.fixture
def asked() -> Asked:
    asked = Asked()
    asked.add(["a", "b", "c"])
    return asked


def test_what_is_asked_for_meanwhile_comes_after_and_counts_once(asked: Asked) -> None:
    asked.done("a", LungSegError("damaged"))
    asked.add(["c", "d"])
    assert (len(asked), asked.total, asked.failed) == (3, 4, 1)
    assert [asked.first(listed), asked.after("b", listed), asked.after("c", listed)] == ["b", "c", "b"]
    assert "a" not in asked
    assert "b" in asked


def test_a_new_batch_begins_at_nothing(asked: Asked) -> None:
    asked.done("a", LungSegError("damaged"))
    asked.clear(failed=True)
    assert (asked.untried, asked.total, asked.failed) == (2, 1, 1)
    asked.add(["e"])
    assert (asked.untried, asked.total, asked.failed) == (0, 1, 0)


def test_the_next_one_is_neither_in_work_nor_taken_off_the_list(asked: Asked) -> None:
    asked.clear()
    assert asked.untried == 0  # the reader has said so
    asked.add(["a", "gone", "c"])
    assert asked.first(listed, but=("a",)) == "c"
    assert (len(asked), asked.total) == (2, 2)  # the other one counts no more
    assert asked.first(listed, but=("a", "c")) == ""
    asked.drop("stranger")
    assert (len(asked), asked.total) == (2, 2)
    asked.done("stranger", LungSegError("never asked for"))
    assert asked.failed == 0


def test_the_one_behind_is_another_that_is_listed_and_not_in_work(asked: Asked) -> None:
    asked.add(["gone"])
    assert asked.after("a", listed) == "b"
    assert asked.after("a", listed, but=("b",)) == "c"
    assert asked.after("a", listed, but=("b", "c")) == ""
    assert asked.after("stranger", listed) == ""


@pytest.mark.parametrize(("failed", "untried"), [(False, 0), (True, 2)])
def test_the_rest_is_given_up_but_for_what_is_as_good_as_done(asked: Asked, failed: bool, untried: int) -> None:
    asked.clear(but=("b", "stranger"), failed=failed)
    assert (len(asked), asked.total, asked.untried) == (1, 1, untried)
    assert asked.first(listed) == "b"
    assert Asked().untried == 0
    assert Asked().total == 0
