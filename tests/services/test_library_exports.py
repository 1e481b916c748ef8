"""What the library says of exported masks: written once, and until they change."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from lungseg_gui.core.mask import RIGHT, Box
from lungseg_gui.core.review import Review, Status
from lungseg_gui.services.library import Library, digest_of, key_of
from tests.core.reviews import identity, image, prediction, stroke

A = Path("/studies/1.2.3.dcm")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with closing(Library(tmp_path)) as library:
        yield library


def corrected() -> Review:
    review = Review(image())
    review.receive(prediction())
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    return review


def test_a_worklist_that_did_not_know_of_exports_is_carried_over(
    tmp_path: Path,
) -> None:
    review = corrected()
    with closing(Library(tmp_path)) as library:
        library.opened(A, review.image)
        library.save(review)
    path = tmp_path / "library.sqlite"
    with closing(sqlite3.connect(path)) as database, database:  # as version 3 left it
        database.execute("DROP INDEX reviews_rows")
        for column in ("digest", "exported", "exported_as"):
            database.execute(f"ALTER TABLE reviews DROP COLUMN {column}")
        database.execute(
            "CREATE INDEX reviews_listed ON reviews"
            " (identity, status, uncertainty, reason, comment, flagged, turn, confirmed, attention)"
        )
        database.execute("PRAGMA user_version = 3")
    with closing(Library(tmp_path)) as again:
        (entry,) = again.entries()
        assert (entry.status, entry.exported, entry.changed) == (Status.CORRECTED, "", False)
        again.mark_exported([(review.image.identity, digest_of(review.mask.live))])
        (entry,) = again.entries()
        assert (bool(entry.exported), entry.changed) == (True, False)


def test_an_exported_mask_is_known_until_it_is_another_one(library: Library) -> None:
    review = corrected()
    shown = review.image.identity
    library.opened(A, review.image)
    library.save(review)

    def row() -> tuple[bool, bool]:
        (entry,) = library.entries()
        return bool(entry.exported), entry.changed

    assert row() == (False, False)
    library.mark_exported([(shown, digest_of(review.mask.live))])
    assert row() == (True, False)
    library.set_status(shown, Status.ACCEPTED)
    library.save(review)
    assert row() == (True, False)  # a decision changes no mask
    stroke(review, Box(0, 0, 2, 2), RIGHT)
    library.save(review)
    assert row() == (True, True)
    review.undo()
    library.save(review)
    assert row() == (True, False)  # it is the mask that was written once more
    library.set_status(shown, Status.CORRECTED, drawn=True)
    assert row() == (True, True)  # the journal has another one, which is saved later
    library.remove(key_of(A))
    library.opened(A, review.image)
    library.save(review)
    assert row() == (False, False)


def test_a_new_prediction_is_none_that_was_exported(library: Library) -> None:
    library.opened(A, image())
    library.keep_prediction(prediction())
    library.mark_exported([(identity("1.2.3"), digest_of(prediction().mask))])
    library.keep_prediction(prediction())
    (entry,) = library.entries()
    assert (bool(entry.exported), entry.changed) == (True, False)
    library.keep_prediction(prediction(version="r1", shift=3))
    (entry,) = library.entries()
    assert (bool(entry.exported), entry.changed) == (True, True)
