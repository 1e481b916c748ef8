"""A mask with each step undone is the model's own: what learns from it, and what the checks say of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import RIGHT, Box, PackedMask
from lungseg_gui.core.protocol import LUNG_FIELD
from lungseg_gui.core.review import Review
from lungseg_gui.jobs.attention import findings_of
from lungseg_gui.jobs.exporting import outcome_of
from lungseg_gui.jobs.reporting import page_of
from lungseg_gui.services.journal import Journals, Restored
from lungseg_gui.services.library import Library, Snapshot
from lungseg_gui.services.training_set import TrainingSet
from tests.core.reviews import image, lungs, prediction, stroke


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


def test_beside_a_newer_prediction_an_undone_mask_is_the_one_that_it_began_with(tmp_path: Path) -> None:
    shown = image()
    review = Review(shown)
    review.receive(prediction())
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    review.receive(prediction(version="r1", shift=3))
    review.undo()
    shot, asked = Snapshot.of(review), list[str]()
    findings_of(shot, shown, confirmed=(), protocol=LUNG_FIELD, limit=asked.append)
    facts: dict[str, Any] = {"status": "predicted", "protocol": LUNG_FIELD, "when": datetime.now()}
    page_of(outcome_of(review), review.prediction, **facts, limit=asked.append)
    assert asked == []  # how unsure r1 was says nothing of it
    library = Library(tmp_path / "home")
    training_set = TrainingSet(tmp_path / "home" / "training_set")
    record = jobs.accept(shot, shown, training_set=training_set, library=library)
    library.close()
    assert record is not None
    told = record.provenance
    assert (told["model_version"], told["edited"], record.corrected, told["dice"]) == ("1.0", False, False, 1.0)


def test_a_correction_is_compared_with_the_newest_prediction_beside_it(tmp_path: Path) -> None:
    shown = image()
    review = Review(shown)
    review.receive(prediction())
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    review.receive(prediction(version="r1", shift=3))
    library, training_set = Library(tmp_path / "home"), TrainingSet(tmp_path / "home" / "training_set")
    record = jobs.accept(Snapshot.of(review), shown, training_set=training_set, library=library)
    library.close()
    assert record is not None
    assert (record.provenance["model_version"], record.corrected) == ("r1", True)
    assert record.provenance["dice"] < 1


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


def opened_again(home: Path, library: Library, journals: Journals) -> Review:
    return jobs.open_case(
        home / "a.dcm",
        read=lambda _path: image(),
        library=library,
        journals=journals,
        thumbnail=lambda _image, _mask: b"",
        training_set=TrainingSet(home / "training_set"),
    ).review


def test_where_the_strokes_cannot_be_read_a_correction_is_not_the_models_again_once_a_new_stroke_is_undone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, library, journals = image(), Library(tmp_path), Journals(tmp_path)
    review = Review(shown)
    review.receive(prediction())
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    library.save(review)

    def refuse(_identity: object) -> Restored:
        raise LungSegError("The corrections to this image cannot be read from the disk.", remedy="Check the disk.")

    monkeypatch.setattr(journals, "open", refuse)
    opened = opened_again(tmp_path, library, journals)
    library.close()
    stroke(opened, Box(40, 0, 44, 4), RIGHT)
    opened.undo()
    assert opened.corrected


def test_a_correction_whose_strokes_are_gone_is_not_the_models_after_the_next_one_and_a_crash(tmp_path: Path) -> None:
    library, journals = Library(tmp_path), Journals(tmp_path)
    review = Review(image())
    review.receive(prediction())
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    library.save(review)  # and the folder of journals was deleted
    drawn = opened_again(tmp_path, library, journals)
    stroke(drawn, Box(40, 0, 44, 4), RIGHT)
    journals.close()  # killed before the library knew
    journals = Journals(tmp_path)
    again = opened_again(tmp_path, library, journals)
    assert again.history.position == 1
    again.undo()
    journals.close()
    library.close()
    assert again.corrected


@pytest.mark.parametrize(("began", "version"), [(False, ""), (True, "1.0")])
def test_an_accepted_mask_is_compared_with_no_model_that_drew_none(tmp_path: Path, began: bool, version: str) -> None:
    shown = image()
    review = Review(shown)
    if began:
        review.receive(prediction())
    review.receive(replace(prediction(version="2.1"), mask=PackedMask.pack(lungs() * 0), withheld=True))
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    if began:
        review.prediction = replace(prediction(version="2.1"), withheld=True)
        review.based_on = "1.0"
    library, training_set = Library(tmp_path / "home"), TrainingSet(tmp_path / "home" / "training_set")
    record = jobs.accept(Snapshot.of(review), shown, training_set=training_set, library=library)
    library.close()
    assert record is not None
    assert (record.provenance["model_version"], record.provenance["dice"]) == (version, None)
