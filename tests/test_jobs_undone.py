"""A mask with each step undone is the model's own: what learns from it, and what the checks say of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from lungseg_gui import jobs
from lungseg_gui.core.mask import RIGHT, Box
from lungseg_gui.core.protocol import LUNG_FIELD
from lungseg_gui.core.review import Review
from lungseg_gui.jobs.attention import findings_of
from lungseg_gui.services.library import Library, Snapshot
from lungseg_gui.services.training_set import TrainingSet
from tests.core.reviews import image, prediction, stroke


def test_a_mask_accepted_with_each_step_undone_is_no_correction_to_learn_from(tmp_path: Path) -> None:
    shown = image()
    review = Review(shown)
    review.receive(prediction())
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    review.undo()
    library = Library(tmp_path / "home")
    training_set = TrainingSet(tmp_path / "home" / "training_set")
    record = jobs.accept(Snapshot.of(review), shown, training_set=training_set, library=library)
    library.close()
    assert record is not None
    assert (record.provenance["edited"], record.corrected) == (False, False)


@pytest.mark.parametrize("undone", [False, True])
def test_how_unsure_the_model_was_counts_until_its_mask_is_corrected_and_again_with_that_undone(undone: bool) -> None:
    review = Review(image())
    review.receive(prediction())
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    if undone:
        review.undo()
    shot = Snapshot.of(review)
    asked: list[str] = []
    findings_of(shot, review.image, confirmed=(), protocol=LUNG_FIELD, limit=asked.append)
    assert asked == (["1.0"] if undone else [])
