"""Rows and reviews, value by value: what is kept of each, and what is not touched."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import RIGHT, Box
from lungseg_gui.core.probability import Probability
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.view import View
from lungseg_gui.services.library import Library, SavedReview, digest_of, key_of
from lungseg_gui.services.library.values import Entry, bare
from tests.core.reviews import identity, image, lungs, prediction, stroke

A, B = Path("/studies/1.2.3.dcm"), Path("/studies/copy.dcm")
SAID = Remarks("poor quality", "Portable.", True, ("R", "F"), ("one hole",))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with closing(Library(tmp_path)) as opened:
        yield opened


def corrected() -> Review:
    review = Review(image())
    review.receive(prediction())
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    return review


def set_in(library: Library, **values: object) -> None:
    """Set columns of the reviews as a damaged disk or another program would."""
    with closing(sqlite3.connect(library.path)) as database, database:
        for name, value in values.items():
            database.execute(f"UPDATE reviews SET {name} = ?", (value,))


# -- rows
def test_a_row_of_which_nothing_is_kept_says_so() -> None:
    row = bare(A)
    assert row == Entry(key_of(A), None, "1.2.3", Status.NEW, None, "", "", -1, "", 0)
    assert (row.path, row.changed, row.to_choose, row.sent, row.remarks) == (A, False, False, (), Remarks())


def test_thumbnails_are_counted_so_that_a_new_one_is_known(library: Library) -> None:
    shown = image()
    assert library.add(A).drawn == -1
    assert library.opened(A, shown).drawn == 0
    assert library.opened(A, shown, thumbnail=b"1").drawn == 1
    assert library.opened(A, shown).drawn == 1
    assert library.thumbnails([key_of(A)]) == {key_of(A): b"1"}  # none was drawn: the old one stays
    library.set_thumbnail(shown.identity, b"2")
    assert library.thumbnails([key_of(A)]) == {key_of(A): b"2"}
    library.save(corrected(), thumbnail=b"3")
    assert library.thumbnails([key_of(A)]) == {key_of(A): b"3"}
    library.save(corrected())
    assert library.thumbnails([key_of(A)]) == {key_of(A): b"3"}
    (row,) = library.entries()
    assert row.drawn == 3


@pytest.mark.parametrize(("untouched", "drawn"), [(True, 1), (False, 0)])
def test_a_prediction_ahead_draws_only_where_it_is_the_mask(library: Library, untouched: bool, drawn: int) -> None:
    library.opened(A, image())
    if not untouched:
        library.save(corrected())
    assert library.keep_prediction(prediction()) is untouched
    assert library.entries()[0].drawn == 0
    assert library.keep_prediction(prediction(version="2.0"), thumbnail=b"new") is untouched
    assert library.entries()[0].drawn == drawn
    assert library.thumbnails([key_of(A)]) == ({key_of(A): b"new"} if untouched else {})


def test_rows_are_read_two_thousand_at_a_time(library: Library) -> None:
    library.add_all([Path(f"/{number}.png") for number in range(2001)])
    assert [len(page) for page in library.pages()] == [2000, 1]


def test_many_rows_are_asked_for_in_questions_that_any_sqlite_takes(library: Library) -> None:
    paths = [Path(f"/{number}.png") for number in range(1200)]
    keys = [entry.key for entry in library.add_all(paths)]
    connection = library._database._connection  # pyright: ignore[reportPrivateUsage]
    connection.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 999)
    assert set(library.some([*keys, "/none.png"])) == set(keys)
    assert library.thumbnails(keys) == library.masks_of(keys) == {}


def test_a_mask_is_known_by_its_digest(library: Library) -> None:
    shown, other = image(), image("9")
    for each in (shown, other):
        library.opened(each.source, each)
    wanted = [shown.identity.key, other.identity.key, "none"]
    assert library.masks_of(wanted) == {each.identity.key: (each.identity, "") for each in (shown, other)}
    library.save(corrected())
    digest = digest_of(corrected().mask.live)
    assert library.masks_of(wanted)[shown.identity.key] == (shown.identity, digest)
    assert len(digest) == 32
    assert digest != digest_of(lungs())


def test_rows_that_show_another_reading_have_a_newer_thumbnail_than_any_before(library: Library) -> None:
    shown = image()
    reading = shown.identity.read_as("t1")
    for path in (A, B):
        library.opened(path, replace(shown, source=path))
    assert library.readings.show(reading, [shown.identity, reading]) == [key_of(A), key_of(B)]
    assert [(row.identity, row.drawn) for row in library.entries()] == [(reading, 1)] * 2
    for thumbnail in (b"1", b"2"):
        library.set_thumbnail(reading, thumbnail)
    assert [row.drawn for row in library.entries()] == [3, 3]
    library.readings.show(shown.identity, [reading])
    assert [(row.identity, row.drawn) for row in library.entries()] == [(shown.identity, 4)] * 2
    assert library.thumbnails([key_of(A), key_of(B)]) == {}
    assert library.readings.show(shown.identity, [reading]) == []  # none shows it
    assert library.readings.images([shown.identity.key, "none"]) == {shown.identity.key: shown.identity}


# -- reviews
def test_what_is_said_goes_with_the_mask_in_one_step(library: Library) -> None:
    library.opened(A, image())
    library.save(corrected(), remarks=SAID)
    (row,) = library.entries()
    assert (row.status, row.remarks) == (Status.CORRECTED, SAID)
    library.save(corrected())
    assert library.entries()[0].remarks == SAID
    library.set_status(identity(), Status.ACCEPTED, remarks=Remarks(comment="x"))
    (row,) = library.entries()
    assert (row.status, row.remarks) == (Status.ACCEPTED, Remarks(comment="x"))


def test_a_status_alone_is_no_other_mask_than_was_exported(library: Library) -> None:
    library.opened(A, image())
    library.save(corrected())
    library.mark_exported([(identity(), digest_of(corrected().mask.live))])
    library.set_status(identity(), Status.ACCEPTED)
    assert library.entries()[0].changed is False
    library.set_status(identity(), Status.ACCEPTED, drawn=True)
    assert library.entries()[0].changed is True


@pytest.mark.parametrize("status", [Status.PREDICTED, Status.ACCEPTED])
def test_a_mask_with_each_step_undone_comes_back_as_the_models_and_safe_from_predictions(
    library: Library, status: Status
) -> None:
    review = corrected()
    review.undo()
    review.status = status
    library.save(review)
    with closing(sqlite3.connect(library.path)) as database:
        ((edited,),) = database.execute("SELECT edited FROM reviews").fetchall()
    assert edited  # as an earlier program reads it
    kept, again = library.load(identity()), Review(image())
    assert kept is not None
    assert (kept.edited, kept.corrected, kept.status) == (True, False, status)
    assert kept.restore(again)
    assert (again.corrected, again.undecided) == (False, Status.PREDICTED)
    assert not library.keep_prediction(prediction(version="r1"))


def test_a_kept_correction_knows_whether_its_steps_began_with_the_models_own_mask(library: Library) -> None:
    for lost in (False, True):
        review = corrected()
        review.steps_lost = lost
        library.save(review)
        kept, again = library.load(identity()), Review(image())
        assert kept is not None
        assert kept.restore(again)
        assert (kept.corrected, again.from_model) == (True, not lost)


@pytest.mark.parametrize(
    ("status", "undone", "is_corrected"),
    [(Status.PREDICTED, True, False), (Status.PREDICTED, False, True), (Status.ACCEPTED, True, True)],
)
def test_of_an_earlier_program_only_a_predicted_mask_that_is_the_models_is_known_as_undone(
    library: Library, status: Status, undone: bool, is_corrected: bool
) -> None:
    review = corrected()
    if undone:
        review.undo()
    library.save(review)
    set_in(library, edited=1, status=status.value)
    kept = library.load(identity())
    assert kept is not None
    assert kept.corrected is is_corrected


def test_a_prediction_comes_back_with_all_that_it_said(library: Library) -> None:
    planes = np.full((2, 8, 6), 100, np.uint8)
    made = replace(prediction(), circumstances="inverted", probability=Probability.pack(planes))
    assert library.keep_prediction(made, attention=("a hole",))
    kept = library.load(identity())
    assert kept is not None
    assert kept.attention == ("a hole",)
    back = kept.prediction
    assert back is not None
    assert (back.model_version, back.device, back.seconds, back.uncertainty) == ("1.0", "cpu", 0.25, 0.125)
    assert (back.circumstances, back.withheld, back.both) == ("inverted", False, False)
    assert back.probability is not None
    np.testing.assert_array_equal(back.probability.unpack(), planes)


def test_an_uncertainty_that_was_not_kept_is_none_to_speak_of(library: Library) -> None:
    library.keep_prediction(prediction())
    set_in(library, uncertainty=None)
    kept = library.load(identity())
    assert kept is not None
    assert kept.prediction is not None
    assert kept.prediction.uncertainty == 0.0


def test_a_damaged_view_is_none_and_withholds_nothing(library: Library) -> None:
    library.keep_prediction(prediction())
    set_in(library, view="{")
    kept = library.load(identity())
    assert kept is not None
    assert kept.prediction is not None
    assert (kept.prediction.view, kept.prediction.withheld) == (None, False)


def test_a_mask_that_was_drawn_anyway_is_known_until_the_image_is_turned(library: Library) -> None:
    shown, seen = image(), View("lateral")
    of_it = {"circumstances": shown.circumstances}
    assert not library.predictions.drawn_anyway(shown)
    for view, withheld, anyway in ((seen, True, False), (View(), False, False), (None, False, False)):
        library.keep_prediction(replace(prediction(), view=view, withheld=withheld, **of_it))
        assert library.predictions.drawn_anyway(shown) is anyway
    library.keep_prediction(replace(prediction(), view=seen, **of_it))
    assert library.predictions.drawn_anyway(shown)
    assert not library.predictions.drawn_anyway(replace(shown, orientation=("F", "R")))


@pytest.mark.parametrize("column", ["mask", "prediction", "status"])
def test_damage_of_a_mask_is_told_before_anybody_works_with_it(library: Library, column: str) -> None:
    library.save(corrected())
    set_in(library, **{column: "no status" if column == "status" else b"no zlib"})
    with pytest.raises(LungSegError, match="The saved mask of this image is damaged") as told:
        library.load(identity())
    assert told.value.remedy == "Predict and correct it again."


def test_a_status_that_no_program_knows_is_new_in_the_list(library: Library) -> None:
    library.opened(A, image())
    library.save(corrected())
    set_in(library, status="of another program")
    assert library.entries()[0].status is Status.NEW


def test_what_is_another_image_s_is_not_restored() -> None:
    mask = np.zeros((60, 50), np.uint8)
    for which, shape in ((identity("9"), (60, 50)), (identity(), (50, 60))):
        review = Review(image())
        saved = SavedReview(which, Status.REJECTED, mask.reshape(shape), True, "", None, ("a hole",))
        assert saved.restore(review) is False
        assert (review.status, review.attention) == (Status.NEW, ())
    assert SavedReview(identity(), Status.REJECTED, mask, True, "", None).restore(Review(image())) is True
