"""What the library keeps of how much a case would teach, and when it was changed last."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.mask import RIGHT, Box, PackedMask
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.teaching import Lesson
from lungseg_gui.core.view import View
from lungseg_gui.services.library import Library
from tests.core.reviews import identity, image, prediction, stroke

A = Path("/studies/1.2.3.dcm")
SEEN = View(unlike=1.25)


def lesson(library: Library) -> Lesson:
    (entry,) = library.entries()
    return Lesson.of(entry.uncertainty, entry.lesson)


def test_versions_are_compared_where_both_predicted_the_image(tmp_path: Path) -> None:
    with closing(Library(tmp_path)) as library:
        library.opened(A, image())
        first = replace(prediction(), view=SEEN, model_version="1.0")
        library.keep_prediction(first)
        assert lesson(library) == Lesson(first.uncertainty, None, 1.25)
        other = first.mask.unpack()
        lungs = np.argwhere(other > 0)
        other[tuple(lungs[0])] = 0
        second = replace(first, mask=PackedMask.pack(other), model_version="2.0", uncertainty=0.5)
        library.keep_prediction(second)
        expected = 1 - 2 * (len(lungs) - 1) / (2 * len(lungs) - 1)
        assert lesson(library).disagreement == pytest.approx(expected, abs=6e-4)
        review = Review(image())
        review.receive(second)
        library.save(review)  # the same version again: what was found stays
        assert lesson(library).disagreement == pytest.approx(expected, abs=6e-4)
        library.keep_prediction(replace(second, model_version="3.0", protocol="another", both=True))
        assert lesson(library).disagreement is None  # means something else


def test_versions_that_saw_the_image_in_other_circumstances_are_not_compared(tmp_path: Path) -> None:
    with closing(Library(tmp_path)) as library:
        library.opened(A, image())
        first = replace(prediction(), model_version="1.0")
        library.keep_prediction(first)
        library.keep_prediction(replace(first, model_version="2.0", circumstances="another window"))
        assert lesson(library).disagreement is None


def test_a_library_that_did_not_know_of_lessons_is_carried_over(tmp_path: Path) -> None:
    review = Review(image())
    review.receive(replace(prediction(), view=SEEN))
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    with closing(Library(tmp_path)) as library:
        library.opened(A, review.image)
        when = library.save(review)
    path = tmp_path / "library.sqlite"
    with closing(sqlite3.connect(path)) as database, database:  # as version 5 left it
        database.execute("DROP INDEX reviews_rows")
        database.execute("ALTER TABLE reviews DROP COLUMN lesson")
        database.execute(
            "CREATE INDEX reviews_rows ON reviews (identity, status, uncertainty, reason, comment, flagged, turn,"
            " confirmed, attention, exported, exported_as, digest)"
        )
        database.execute("PRAGMA user_version = 5")
    with closing(Library(tmp_path)) as library:
        assert lesson(library).unlike == 1.25
        (entry,) = library.entries()
        assert entry.saved_at == when
        saved = library.load(identity("1.2.3"))
        assert saved is not None
        np.testing.assert_array_equal(saved.mask, review.mask.live)
    with closing(sqlite3.connect(path)) as database:
        plan = database.execute("EXPLAIN QUERY PLAN SELECT saved_at, lesson FROM reviews INDEXED BY reviews_rows")
        assert "COVERING INDEX" in str(plan.fetchall())


def test_a_decision_is_a_change(tmp_path: Path) -> None:
    with closing(Library(tmp_path)) as library:
        library.opened(A, image())
        library.set_status(image().identity, Status.REJECTED)
        (entry,) = library.entries()
        assert entry.saved_at
