"""Export of cases: what is written, under which names, and what becomes of those that fail."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pydicom
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import PackedMask
from lungseg_gui.core.probability import Probability
from lungseg_gui.core.review import Prediction, Review, Status
from lungseg_gui.core.study import Image
from lungseg_gui.core.view import View
from lungseg_gui.jobs import several
from lungseg_gui.jobs.exporting import (
    ToExport,
    Wanted,
    accepted,
    export,
    kept_outcome,
    kept_review,
    outcome_of,
    unchanged,
)
from lungseg_gui.jobs.importing import step_name
from lungseg_gui.jobs.summing import summary
from lungseg_gui.services import files
from lungseg_gui.services.journal import Journals
from lungseg_gui.services.library import Library, Snapshot
from lungseg_gui.services.masks import FoundMask
from lungseg_gui.services.reading import read_image
from lungseg_gui.services.record import Record
from lungseg_gui.services.training_set import TrainingSet
from lungseg_gui.services.writing.formats import BY_KEY, FORMATS
from lungseg_gui.services.writing.names import checked, name_for
from lungseg_sets.masks import read_mask
from tests import dicom_files as made

SHAPE = (48, 40)


def image(folder: Path, name: str = "one", **elements: object) -> Image:
    path = folder / f"{name}.dcm"
    path.parent.mkdir(parents=True, exist_ok=True)
    uid = f"2.25.{sum(name.encode())}{len(name)}"
    path.write_bytes(made.encode(made.dataset(made.radiograph(SHAPE), BitsStored=12, SOPInstanceUID=uid, **elements)))
    return read_image(path)


def review_of(found: Image, value: int = 1) -> Review:
    review = Review(found)
    mask = np.zeros(SHAPE, np.uint8)
    mask[10:20, 4:12], mask[10:20, 22:34] = value, 2
    review.replace(mask, "Drawn")
    return review


def case(review: Review) -> ToExport:
    return ToExport(review.image.source, partial(outcome_of, review))


def test_every_format_is_written_for_every_case(tmp_path: Path) -> None:
    reviews = [review_of(image(tmp_path, name)) for name in ("a", "b")]
    results = list(export([case(review) for review in reviews], Wanted(tmp_path / "out", FORMATS)))
    assert [one.error for one in results] == [None] * 3
    names = {path.name for path in (tmp_path / "out").iterdir()}
    ends = {end for one in FORMATS if one.encode is not None for end in one.ends}
    of_all = {"lungs_coco.json", "lungs.csv", "measurements.csv"}
    assert names == {f"{name}{end}" for name in "ab" for end in ends} | of_all
    assert {path.name for one in results for path in one.files} == names
    np.testing.assert_array_equal(read_mask(tmp_path / "out" / "a_mask.png"), reviews[0].mask.live)


def test_the_report_refers_to_the_segmentation_that_lies_beside_it(tmp_path: Path) -> None:
    (result,) = export([case(review_of(image(tmp_path)))], Wanted(tmp_path / "out", [BY_KEY["seg"], BY_KEY["sr"]]))
    seg, report = (pydicom.dcmread(tmp_path / "out" / f"one_{kind}.dcm") for kind in ("seg", "sr"))
    assert len(result.files) == 2
    assert seg.SOPInstanceUID in str(report)


def test_a_case_that_fails_stops_no_other_and_a_format_no_other(tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    cv2.imwrite(str(picture), made.radiograph(SHAPE, bits=8))

    def fails() -> None:
        raise LungSegError("It could not be read.")

    cases = [
        ToExport(tmp_path / "gone.dcm", fails),  # pyright: ignore[reportArgumentType]
        case(review_of(read_image(picture))),
        case(review_of(image(tmp_path))),
    ]
    wanted = Wanted(tmp_path / "out", [BY_KEY["seg"], BY_KEY["png"], BY_KEY["csv"]])
    gone, dicomless, whole, together = export(cases, wanted)
    assert (str(gone.error), gone.files) == ("It could not be read.", ())
    assert "is not a DICOM file" in str(dicomless.error)
    assert [path.name for path in dicomless.files] == ["picture_mask.png"]
    assert sorted(path.name for path in whole.files) == ["one_mask.png", "one_seg.dcm"]
    assert [path.name for path in together.files] == ["lungs.csv"]
    assert len((tmp_path / "out" / "lungs.csv").read_text().splitlines()) == 3


def test_two_cases_of_one_name_are_two_files(tmp_path: Path) -> None:
    reviews = [review_of(image(tmp_path / "x", "A")), review_of(image(tmp_path / "y", "a"), 2)]
    results = list(export([case(one) for one in reviews], Wanted(tmp_path / "out", [BY_KEY["png"]])))
    assert [path.name for one in results for path in one.files] == ["A_mask.png", "a_2_mask.png"]


def test_an_image_is_never_overwritten(tmp_path: Path) -> None:
    review = review_of(image(tmp_path, "x_seg"))
    other = review_of(image(tmp_path, "x"))
    before = review.image.source.read_bytes()
    _, result = export([case(review), case(other)], Wanted(tmp_path, [BY_KEY["seg"]]))
    assert "never overwritten" in str(result.error)
    assert review.image.source.read_bytes() == before


def test_closing_it_leaves_whole_cases_and_no_file_of_all(tmp_path: Path) -> None:
    reviews = [review_of(image(tmp_path, name)) for name in "abc"]
    running = export([case(one) for one in reviews], Wanted(tmp_path / "out", [BY_KEY["png"], BY_KEY["csv"]]))
    next(running)
    running.close()
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["a_mask.png"]


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("in the way")
    (result,) = export([case(review_of(image(tmp_path)))], Wanted(tmp_path / "out", [BY_KEY["png"]]))
    assert "could not be saved" in str(result.error)


def test_on_a_disk_that_fills_up_what_was_written_is_said_and_nothing_is_half(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reviews = [review_of(image(tmp_path, name)) for name in "abcd"]
    real, count = files.os.fsync, [0]

    def full(handle: int) -> None:
        if stat.S_ISREG(os.fstat(handle).st_mode):  # folders take no space
            count[0] += 1
            if count[0] > 3:  # in the middle of the second case
                raise OSError(errno.ENOSPC, "full")
        real(handle)

    monkeypatch.setattr(files.os, "fsync", full)
    formats = [BY_KEY[key] for key in ("png", "nifti", "csv")]
    results = list(export([case(one) for one in reviews], Wanted(tmp_path / "out", formats)))
    assert [[path.name for path in one.files] for one in results[:3]] == [
        ["a_mask.png", "a_mask.nii.gz"],
        ["b_mask.png"],
        [],
    ]
    assert all("the disk is full" in str(one.error) for one in results[1:])
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"a_mask.png", "a_mask.nii.gz", "b_mask.png"}
    assert len(read_mask(tmp_path / "out" / "b_mask.png")) == SHAPE[0]


# -- names
@pytest.mark.parametrize("name", ["Müller_Jürg", "MULLER, J", "2026 jürg PA", "PAT-0042", "thorax pat0042"])
def test_a_file_name_that_names_the_patient_is_replaced(tmp_path: Path, name: str) -> None:
    elements = {"PatientName": "Müller^Jürg", "PatientID": "PAT-0042", "SpecificCharacterSet": "ISO_IR 192"}
    found = image(tmp_path, name, **elements)
    assert name_for(found, 1) == f"case_{found.identity.key[:8]}"
    assert "PAT-0042" in name_for(found, 1, "{patient_id}_{name}")


@pytest.mark.parametrize(
    ("patient", "name", "named"),
    [("Li^Bo", "Li_chest", True), ("Li^Bo", "bo2", True), ("王^明", "胸片王", True), ("Li^Bo", "Lisbon", False)],
)
def test_short_names_are_seen_as_well(tmp_path: Path, patient: str, name: str, named: bool) -> None:
    found = image(tmp_path, name, PatientName=patient, PatientID="PAT-0042", SpecificCharacterSet="ISO_IR 192")
    assert (name_for(found, 1) != name) == named


def test_names_follow_the_template(tmp_path: Path) -> None:
    found = image(tmp_path, "thorax")
    assert name_for(found, 7) == "thorax"
    assert name_for(found, 7, "{number}_{view}_{date}") == "0007_PA_20260102"
    assert name_for(found, 7, "../{name}/x") == "_thorax_x"
    for wrong in ("{nobody}", "{name", "{name!r}", "{name:>9}", "{0}", "fixed", "{date}"):
        with pytest.raises(LungSegError):
            checked(wrong)


# -- cases that are not open
@pytest.fixture
def library(lungseg_home: Path) -> Library:
    return Library(lungseg_home)


def test_a_case_of_the_worklist_is_exported_as_it_was_saved(tmp_path: Path, library: Library) -> None:
    review = review_of(image(tmp_path))
    library.opened(review.image.source, review.image)
    with pytest.raises(LungSegError, match="has no mask yet"):
        kept_outcome(review.image.source, read=read_image, library=library, journals=Journals(tmp_path))
    library.save(review)
    found = kept_outcome(review.image.source, read=read_image, library=library, journals=Journals(tmp_path))
    np.testing.assert_array_equal(found.mask, review.mask.live)
    assert (found.edited, found.model_version, found.made) == (True, "", "drawn")
    assert accepted(library) == []
    review.accept()
    library.save(review)
    assert [entry.path for entry in accepted(library)] == [review.image.source]
    library.close()


def test_a_mask_with_each_step_undone_is_written_as_the_models_open_or_not(tmp_path: Path, library: Library) -> None:
    review = Review(image(tmp_path))
    drawn = np.zeros(SHAPE, np.uint8)
    drawn[10:20, 4:12] = 1
    review.receive(Prediction(review.image.identity, PackedMask.pack(drawn), "2.1", "cpu", 1.0, 0.1))
    review.replace(np.where(drawn == 1, 2, 0).astype(np.uint8), "Drawn")
    assert outcome_of(review).made == "corrected"
    review.undo()
    review.accept()
    library.opened(review.image.source, review.image)
    library.save(review)
    kept = kept_outcome(review.image.source, read=read_image, library=library, journals=Journals(tmp_path))
    assert (outcome_of(review).made, kept.made) == ("model", "model")
    identity = review.image.identity
    library.set_status(identity, several.undecided(identity, library=library))
    assert [entry.status for entry in library.entries()] == [Status.PREDICTED]


@pytest.mark.parametrize("undone", [False, True])
def test_a_mask_that_was_withheld_is_written_once_something_is_drawn_and_not_when_that_is_undone(
    tmp_path: Path, library: Library, undone: bool
) -> None:
    review = Review(image(tmp_path))
    empty = PackedMask.pack(np.zeros(SHAPE, np.uint8))
    view = View("lateral", 0, False, 0.9)
    review.receive(Prediction(review.image.identity, empty, "2.1", "cpu", 1.0, 0.1, view=view, withheld=True))
    review.replace(np.ones(SHAPE, np.uint8), "Drawn")
    if undone:
        review.undo()
    else:  # by the reader alone
        assert (outcome_of(review).made, outcome_of(review).model_version) == ("drawn", "")
    library.save(review)
    assert (kept_review(review.image, library=library) is None) is undone


def test_a_mask_is_written_whatever_a_newer_version_that_drew_none_says_beside_it(
    tmp_path: Path, library: Library
) -> None:
    review = Review(image(tmp_path))
    identity, drawn = review.image.identity, np.ones(SHAPE, np.uint8)
    review.receive(Prediction(identity, PackedMask.pack(drawn), "1.0", "cpu", 1.0, 0.1))
    review.accept()
    empty, view = PackedMask.pack(np.zeros(SHAPE, np.uint8)), View("lateral", 0, False, 0.9)
    review.receive(Prediction(identity, empty, "2.1", "cpu", 1.0, 0.1, view=view, withheld=True))
    library.save(review)
    assert kept_review(review.image, library=library) is not None


def test_nothing_is_written_of_a_case_whose_only_strokes_were_undone(tmp_path: Path, library: Library) -> None:
    review = Review(image(tmp_path))
    review.replace(np.ones(SHAPE, np.uint8), "Drawn")
    review.undo()
    library.save(review)
    assert kept_review(review.image, library=library) is None


def test_a_mask_taken_over_from_a_newer_version_is_written_as_that_versions(tmp_path: Path) -> None:
    review = review_of(image(tmp_path))
    planes = Probability.pack(np.full((2, 4, 4), 200, np.uint8))
    taken = PackedMask.pack(np.ones(SHAPE, np.uint8))
    made = Prediction(review.image.identity, taken, "r1", "cpu", 1.0, 0.1, probability=planes)
    review.edited, review.based_on = True, "1.0"
    review.receive(made)
    assert (outcome_of(review).model_version, outcome_of(review).probability) == ("1.0", None)
    review.take_prediction()
    assert (outcome_of(review).model_version, outcome_of(review).probability) == ("r1", planes)
    review.receive(replace(made, model_version="1.0"))  # that of the version it began with lies beside it again
    assert (outcome_of(review).model_version, outcome_of(review).probability) == ("r1", None)


def test_an_imported_mask_is_called_so_and_never_the_models(tmp_path: Path) -> None:
    review = review_of(image(tmp_path))
    review.based_on = "1.0"
    mask = review.mask.live.copy()
    mask[30:35, 5:9] = 1
    review.replace(mask, step_name(FoundMask(mask, "DICOM SEG by another")))
    outcome = outcome_of(review)
    assert (outcome.model_version, outcome.origin, outcome.made) == ("", "DICOM SEG by another", "imported")
    assert several.Case.of(review, "lung field").origin == "DICOM SEG by another"
    (result,) = export([case(review)], Wanted(tmp_path / "out", [BY_KEY["seg"]]))
    for segment in pydicom.dcmread(result.files[0]).SegmentSequence:
        assert (segment.SegmentAlgorithmType, segment.SegmentAlgorithmName) == ("SEMIAUTOMATIC", "DICOM SEG by another")
    review.undo()
    assert (outcome_of(review).model_version, outcome_of(review).made) == ("1.0", "corrected")


def test_an_imported_mask_is_called_so_where_its_case_is_not_open(tmp_path: Path, library: Library) -> None:
    review, found = Review(image(tmp_path)), np.ones(SHAPE, np.uint8)
    source, identity = review.image.source, review.image.identity
    review.receive(Prediction(identity, PackedMask.pack(np.zeros(SHAPE, np.uint8)), "2.1", "cpu", 1.0, 0.1))
    journals = Journals(tmp_path)
    journals.open(identity).restore(review)
    review.replace(found, step_name(FoundMask(found, "DICOM SEG by another")))
    library.opened(source, review.image)
    library.save(review)
    journals.close()
    journals, training_set = Journals(tmp_path), TrainingSet(tmp_path / "training_set")
    kept = kept_outcome(source, read=read_image, library=library, journals=journals)
    assert (kept.model_version, kept.origin, kept.made) == ("", "DICOM SEG by another", "imported")
    library.save(replace(Snapshot.of(review), mask=np.full(SHAPE, 2, np.uint8)))  # saved elsewhere, without its strokes
    assert kept_outcome(source, read=read_image, library=library, journals=journals).made == "corrected"
    library.save(review)
    (entry,) = library.entries()
    page = summary(entry, "a case", read=read_image, library=library, journals=journals, record=Record(tmp_path))
    assert page.made == "imported"
    options: dict[str, Any] = {
        "read": read_image,
        "library": library,
        "training_set": training_set,
        "protocol": "lung field",
    }
    case = several.kept_case(source, identity, journals=journals, **options)
    assert isinstance(case, several.Case)
    assert case.origin == "DICOM SEG by another"
    restored = Review(review.image)
    journals.open(identity).restore(restored)
    restored.undo()
    restored.replace(found * 2, "Drawn")
    restored.replace(found, step_name(FoundMask(found, "DICOM SEG by another")))
    restored.undo()  # the import, not what was drawn before it
    library.save(restored)
    journals.close()
    journals = Journals(tmp_path)
    assert kept_outcome(source, read=read_image, library=library, journals=journals).origin == ""
    journals.path_of(identity).unlink()
    journals.path_of(identity).mkdir()  # cannot be read
    assert kept_outcome(source, read=read_image, library=library, journals=journals).made == "drawn"


def test_a_file_that_was_replaced_is_not_exported(tmp_path: Path) -> None:
    review = review_of(image(tmp_path))
    dataset = pydicom.dcmread(review.image.source)
    dataset.PatientID = "SOMEBODY"
    dataset.save_as(review.image.source)
    with pytest.raises(LungSegError, match="replaced by another image"):
        unchanged(outcome_of(review), read=read_image)


def test_formats_are_loaded_when_they_are_used() -> None:
    names = ("highdicom", "nibabel", "nrrd", "pycocotools", "pydicom")
    program = (
        "import sys, lungseg_gui.jobs.exporting, lungseg_gui.services.writing.formats\n"
        f"sys.exit(', '.join(set({names!r}) & set(sys.modules)) or 0)"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
