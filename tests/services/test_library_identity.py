"""Which review belongs to which file: by content and patient, in the circumstances that it was made in."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.mask import RIGHT, Box, PackedMask
from lungseg_gui.core.probability import Probability
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Prediction, Review, Status
from lungseg_gui.core.study import Image
from lungseg_gui.core.turn import MIRRORED
from lungseg_gui.services.library import Library, Snapshot
from tests.core.reviews import identity, image, lungs, prediction, stroke

SAID = Remarks("poor quality", "Portable, rotated.", True, ("R", "F"), ("one hole",))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with closing(Library(tmp_path)) as library:
        yield library


def made_of(shown: Image) -> Prediction:
    planes = np.full((2, 8, 8), 100, np.uint8)
    return replace(
        prediction(shown.uid),
        identity=shown.identity,
        circumstances=shown.circumstances,
        probability=Probability.pack(planes),
    )


def reviewed(shown: Image) -> Review:
    review = Review(shown)
    assert review.receive(made_of(shown))
    return review


def other_content(name: str = "b.dcm", *, patient: str = "") -> Image:
    """Return an image with the UID of :func:`image` and other pixels."""
    shown = image(patient=patient)
    other = replace(identity(patient=patient), digest="b" * 64)
    return replace(shown, source=Path("/studies") / name, identified_as=other)


def other_patient() -> Image:
    return replace(image(patient="P2"), source=Path("/studies/c.dcm"))


def inverted(shown: Image) -> Image:
    return replace(shown, rendering="down")


# -- twins
@pytest.mark.parametrize("twin", [other_content(), other_patient()], ids=["content", "patient"])
def test_one_uid_and_another_content_or_patient_is_another_case(library: Library, twin: Image) -> None:
    shown = image()
    library.opened(shown.source, shown)
    library.opened(twin.source, twin)
    review = reviewed(shown)
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    review.accept()
    library.save(review)
    assert [entry.status for entry in library.entries()] == [Status.ACCEPTED, Status.NEW]
    assert library.load(twin.identity) is None
    library.save(reviewed(twin))
    kept = library.load(shown.identity)
    assert kept is not None
    np.testing.assert_array_equal(kept.mask, review.mask.live)


def test_equal_content_and_patient_share_a_review(library: Library) -> None:
    shown = image(patient="P1")
    copy = replace(shown, source=Path("/studies/copy.dcm"))
    for each in (shown, copy):
        library.opened(each.source, each)
    library.save(reviewed(shown))
    assert [entry.status for entry in library.entries()] == [Status.PREDICTED] * 2
    assert library.namesakes(shown.identity) == ()


def test_both_twins_know_of_each_other_once_both_were_read(library: Library) -> None:
    shown, twin = image(), other_content()
    library.add_all([shown.source, twin.source])
    library.opened(shown.source, shown)
    assert library.namesakes(shown.identity) == ()
    library.opened(twin.source, twin)
    assert library.namesakes(shown.identity) == ("b.dcm",)
    assert library.namesakes(twin.identity) == ("1.2.3.dcm",)
    library.remove(str(twin.source))
    assert library.namesakes(shown.identity) == ()


def test_files_without_a_uid_are_no_namesakes(library: Library) -> None:
    one, two = image(""), replace(other_content(), identified_as=replace(identity(""), digest="b" * 64))
    library.opened(Path("/one.png"), one)
    library.opened(Path("/two.png"), two)
    assert library.namesakes(one.identity) == ()


def test_a_file_that_was_replaced_under_its_uid_is_another_case(library: Library) -> None:
    shown, now = image(), other_content("1.2.3.dcm")
    library.opened(shown.source, shown)
    library.save(reviewed(shown))
    (entry,) = [library.opened(now.source, now)]
    assert (entry.status, entry.identity) == (Status.NEW, now.identity)
    assert library.load(now.identity) is None
    library.opened(shown.source, shown)  # the first one is back, and so is its mask
    assert library.entries()[0].status is Status.PREDICTED


# -- what is another image's is refused
def test_a_snapshot_of_another_image_is_refused(library: Library) -> None:
    shot = Snapshot.of(reviewed(image()))
    with pytest.raises(ValueError, match="another image"):
        replace(shot, identity=identity("9"))
    with pytest.raises(ValueError, match="does not fit"):
        replace(shot, mask=np.zeros((3, 3), np.uint8))


def test_a_prediction_of_another_size_is_refused(library: Library) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        library.keep_prediction(replace(prediction(), mask=PackedMask.pack(np.zeros((3, 3), np.uint8))))
    assert library.load(identity()) is None


# -- circumstances
def test_an_old_mask_is_forgotten_when_the_file_is_read_otherwise(library: Library) -> None:
    shown = image()
    library.opened(shown.source, shown)
    library.save(reviewed(shown))
    entry = library.opened(shown.source, inverted(shown))
    assert (entry.status, entry.uncertainty) == (Status.NEW, None)
    again = library.load(shown.identity)
    assert again is not None
    assert (again.status, again.prediction, again.mask.any()) == (Status.NEW, None, False)
    library.keep_prediction(made_of(inverted(shown)))
    kept = library.load(shown.identity)
    assert kept is not None
    assert kept.prediction is not None
    assert kept.prediction.circumstances == inverted(shown).circumstances


@pytest.mark.parametrize("status", [Status.CORRECTED, Status.ACCEPTED, Status.REJECTED])
def test_corrections_and_decisions_stay_when_the_file_is_read_otherwise(library: Library, status: Status) -> None:
    shown = image()
    review = reviewed(shown)
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    review.status = status
    library.opened(shown.source, shown)
    library.save(review)
    assert library.opened(shown.source, inverted(shown)).status is status
    kept = library.load(shown.identity)
    assert kept is not None
    again = Review(inverted(shown))
    assert kept.restore(again)
    np.testing.assert_array_equal(again.mask.live, review.mask.live)
    assert (again.status, again.prediction) == (status, None)


def test_a_probability_of_other_circumstances_is_not_handed_out(library: Library) -> None:
    shown = image()
    library.save(reviewed(shown))
    with closing(sqlite3.connect(library.path)) as database, database:
        database.execute("UPDATE probabilities SET circumstances = 'others'")
    kept = library.load(shown.identity)
    assert kept is not None
    assert kept.prediction is not None
    assert kept.prediction.probability is None


# -- what was said
def test_what_was_said_comes_back(library: Library) -> None:
    shown = image()
    library.opened(shown.source, shown)
    library.set_remarks(shown.identity, SAID)
    assert library.entries()[0].remarks == library.remarks(shown.identity) == SAID
    review = Review(shown)
    review.say(library.remarks(shown.identity))
    kept = library.load(shown.identity)
    assert kept is not None
    assert kept.restore(review)
    assert review.image.turn == MIRRORED


@pytest.mark.parametrize("write", ["status", "mask", "prediction ahead"])
def test_other_writing_leaves_what_was_said(library: Library, write: str) -> None:
    shown = image()
    library.opened(shown.source, shown)
    library.set_remarks(shown.identity, SAID)
    if write == "status":
        library.set_status(shown.identity, Status.REJECTED)
    elif write == "mask":
        library.save(reviewed(shown))
    else:
        assert library.keep_prediction(made_of(shown))
    assert library.entries()[0].remarks == SAID


def test_what_comes_too_late_for_a_removed_case_leaves_no_trace(library: Library) -> None:
    shown = image(patient="P1")
    review = reviewed(shown)
    library.save(review)
    entry = library.opened(shown.source, shown)
    copy = replace(shown, source=Path("/copy.dcm"))
    twin = library.opened(copy.source, copy)
    library.remove(twin.key)  # the mask is the other row's, too
    library.set_remarks(shown.identity, SAID)
    assert library.remarks(shown.identity) == SAID
    library.remove(entry.key)
    library.save(review)
    library.set_remarks(shown.identity, SAID)
    library.set_status(shown.identity, Status.REJECTED)
    library.set_attention(shown.identity, ("a hole",))
    assert not library.keep_prediction(made_of(shown))
    with closing(sqlite3.connect(library.path)) as database:
        for table in ("reviews", "images", "probabilities", "entries"):
            assert database.execute(f"SELECT COUNT(*) FROM {table}").fetchone() == (0,), table
    library.opened(shown.source, shown)  # put on the worklist again
    library.save(review)
    assert library.load(shown.identity) is not None


def test_damaged_remarks_leave_the_mask(library: Library) -> None:
    library.save(reviewed(image()))
    with closing(sqlite3.connect(library.path)) as database, database:
        database.execute("UPDATE reviews SET confirmed = '7', attention = '{', comment = 'kept'")
    assert library.remarks(identity()) == Remarks(comment="kept")
    kept = library.load(identity())
    assert kept is not None
    assert kept.attention == ()
    np.testing.assert_array_equal(kept.mask, lungs())


def test_checks_that_the_mask_does_not_pass_are_kept_with_it(library: Library) -> None:
    shown = image()
    review = reviewed(shown)
    review.attend(("one lung is missing", "area"))
    library.opened(shown.source, shown)
    library.save(review)
    assert library.entries()[0].attention == review.attention
    kept = library.load(shown.identity)
    assert kept is not None
    again = Review(shown)
    assert kept.restore(again)
    assert again.attention == review.attention
    review.looked_at = False
    library.save(review)  # nobody has looked at this mask yet
    assert library.entries()[0].attention == ("one lung is missing", "area")
    library.set_attention(shown.identity, ("area",))
    assert library.entries()[0].attention == ("area",)
    library.keep_prediction(made_of(shown), attention=("a hole",))
    assert library.entries()[0].attention == ("a hole",)
    library.opened(shown.source, inverted(shown))  # the prediction does not hold any more
    (entry,) = library.entries()
    assert (entry.status, entry.attention) == (Status.NEW, ())


def test_a_mask_stays_as_long_as_a_row_holds_its_image(library: Library) -> None:
    shown = image()
    copy = replace(shown, source=Path("/copy.dcm"))
    for each in (shown, copy):
        library.opened(each.source, each)
    library.save(reviewed(shown))
    assert library.rows_of(shown.identity) == (str(shown.source), str(copy.source))
    library.remove(str(copy.source))
    kept = library.load(shown.identity)
    assert kept is not None
    assert kept.mask.any()
    assert library.entries()[0].status is Status.PREDICTED
    assert library.rows_of(shown.identity) == (str(shown.source),)
    library.remove(str(shown.source))
    assert library.load(shown.identity) is None


def test_several_rows_are_removed_in_one_step_with_what_only_they_hold(library: Library) -> None:
    first, second = image(patient="P1"), other_content(patient="P1")
    library.save(reviewed(first))
    library.save(Review(second))
    keys = [library.opened(shown.source, shown).key for shown in (first, second)]
    copies = [replace(shown, source=Path(f"/copy of {shown.source.name}")) for shown in (first, second)]
    twins = [library.opened(copy.source, copy).key for copy in copies]
    library.remove_all([keys[0], keys[1], twins[0]])  # all rows of the first image, one of the second's
    assert [entry.key for entry in library.entries()] == [twins[1]]
    assert library.load(first.identity) is None
    assert library.load(second.identity) is not None
    library.set_all_remarks([(first.identity, SAID), (second.identity, SAID)])
    assert library.remarks(first.identity) == Remarks()  # it comes too late for what was removed
    assert library.remarks(second.identity) == SAID


def test_what_is_said_of_several_leaves_their_masks(library: Library) -> None:
    first, second = image(patient="P1"), image(patient="P2")
    library.save(reviewed(first))
    library.set_all_remarks([(first.identity, SAID), (second.identity, SAID)])
    saved = library.load(first.identity)
    assert saved is not None
    assert saved.mask.any()
    assert library.remarks(first.identity) == library.remarks(second.identity) == SAID
