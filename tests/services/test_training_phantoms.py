"""Drawn phantoms and patients are never in one training set."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.study import Image
from lungseg_gui.services import phantom
from lungseg_gui.services.reading import read_image
from lungseg_gui.services.training_set import CaseRecord, TrainingSet
from tests.core.reviews import image, lungs


@pytest.fixture
def training_set(tmp_path: Path) -> TrainingSet:
    return TrainingSet(tmp_path / "training_set")


def drawn(name: str) -> Image:
    made_by = {"Manufacturer": "lungseg", "ManufacturerModelName": "phantom"}
    return replace(image(name, patient=f"PHANTOM-{name}"), attributes=MappingProxyType(made_by))


def accept(training_set: TrainingSet, shown: Image, *, edited: bool = True) -> CaseRecord | None:
    return training_set.accept(shown, lungs(shown.shape), original=None, model_version="1.0", edited=edited)


def names(training_set: TrainingSet) -> list[str]:
    return [record.case_id for record in training_set.cases()]


@pytest.mark.parametrize("kind", ["dicom", "png"])
def test_what_the_program_draws_is_known_as_a_phantom_when_it_is_read(tmp_path: Path, kind: str) -> None:
    path = tmp_path / ("a.dcm" if kind == "dicom" else "a.png")
    made = phantom.draw(3, shape=(96, 80))
    (phantom.write_dicom if kind == "dicom" else phantom.write_png)(path, made)
    read = read_image(path)
    assert read.is_phantom
    assert np.array_equal(read.pixels, made.pixels)
    assert not replace(read, attributes=MappingProxyType({})).is_phantom


def test_the_sample_study_is_known_as_a_phantom(tmp_path: Path) -> None:
    assert read_image(phantom.sample_study(tmp_path)).is_phantom


@pytest.mark.parametrize("attribute", ["QualityControlImage", "QualityControlSubject"])
def test_a_test_object_of_another_maker_is_one_too(attribute: str) -> None:
    assert replace(image(), attributes=MappingProxyType({attribute: "YES"})).is_phantom
    assert not replace(image(), attributes=MappingProxyType({attribute: "NO"})).is_phantom


def test_phantoms_alone_are_a_training_set(training_set: TrainingSet) -> None:
    for name in "123":
        record = accept(training_set, drawn(name))
        assert record is not None
        assert record.phantom
    counts = training_set.counts()
    assert (counts.total, counts.phantoms) == (3, True)
    assert training_set.take_notices() == []


def test_a_phantom_is_not_taken_beside_a_patient(training_set: TrainingSet) -> None:
    real = accept(training_set, image("real", patient="7"))
    assert real is not None
    files = sorted(path for path in training_set.root.rglob("*") if path.is_file())
    assert accept(training_set, drawn("1")) is None
    assert names(training_set) == [real.case_id]
    assert sorted(path for path in training_set.root.rglob("*") if path.is_file()) == files
    (notice,) = training_set.take_notices()
    assert notice == "1 is a drawn phantom and was not added to the training set, which is for patients."
    assert training_set.take_notices() == []
    assert not training_set.counts().phantoms


def test_the_first_patient_moves_the_phantoms_out(training_set: TrainingSet) -> None:
    for name in "12":
        accept(training_set, drawn(name))
    phantoms = names(training_set)
    real = accept(training_set, image("real", patient="7"))
    assert real is not None
    assert names(training_set) == [real.case_id]
    assert [record.case_id for record in training_set.removed()] == phantoms
    assert all(record.image.is_file() and record.mask.is_file() for record in training_set.removed())
    assert training_set.take_notices() == [
        "2 drawn phantoms were removed from the training set, which is now for patients only."
    ]
    dataset = json.loads((training_set.root / "dataset.json").read_text())
    assert list(dataset["dataset"]) == [real.case_id]


def test_a_phantom_cannot_be_put_back_beside_patients_but_where_there_are_none(training_set: TrainingSet) -> None:
    accept(training_set, drawn("1"))
    (drawing,) = names(training_set)
    real = accept(training_set, image("real", patient="7"))
    assert real is not None
    with pytest.raises(LungSegError, match="drawn phantom"):
        training_set.restore(drawing)
    assert names(training_set) == [real.case_id]
    training_set.remove(real.case_id)
    training_set.restore(drawing)
    assert names(training_set) == [drawing]
    training_set.restore(real.case_id)  # and now the patient moves the phantom out again
    assert names(training_set) == [real.case_id]
    assert [record.case_id for record in training_set.removed()] == [drawing]


def test_phantoms_that_an_earlier_program_mixed_in_do_not_count(training_set: TrainingSet) -> None:
    accept(training_set, drawn("1"))
    (drawing,) = names(training_set)
    index = training_set.root / "index.json"
    old = json.loads(index.read_text())
    real = accept(training_set, image("real", patient="7"))
    assert real is not None
    mixed = json.loads(index.read_text())
    mixed["cases"] = {**old["cases"], **mixed["cases"]}
    mixed["removed"] = {}
    for entry in mixed["cases"].values():  # as before there was such a mark
        del entry["provenance"]["phantom"], entry["provenance"]["corrected"]
    index.write_text(json.dumps(mixed))
    for name in (f"imagesTr/{drawing}_0000.png", f"labelsTr/{drawing}.png", f"provenance/{drawing}.json"):
        (training_set.root / "removed" / name).rename(training_set.root / name)
    again = TrainingSet(training_set.root)
    assert names(again) == [real.case_id]
    assert again.counts().total == 1
    accept(again, image("another", patient="8"))
    assert len(names(again)) == 2
    assert [record.case_id for record in again.removed()] == [drawing]
    assert again.removed()[0].image.is_file()


def test_what_was_accepted_unchanged_is_confirmed_and_the_rest_corrected(training_set: TrainingSet) -> None:
    model = lungs()

    def taken(name: str, *, original: np.ndarray | None, edited: bool, shift: int = 0) -> bool:
        shown = image(name, patient=name)
        record = training_set.accept(
            shown, lungs(shift=shift), original=original, model_version="1.0", edited=edited, protocol="lung field"
        )
        assert record is not None
        return record.corrected

    assert not taken("as it was", original=model, edited=False)
    assert not taken("changed and changed back", original=model, edited=True)
    assert not taken("of a version before", original=lungs(shift=2), edited=False)
    assert taken("changed", original=model, edited=True, shift=1)
    assert taken("painted without a model", original=None, edited=True)
    counts = training_set.counts()
    assert (counts.total, counts.corrected, counts.confirmed) == (5, 2, 3)
    assert (counts.new, counts.new_corrected) == (5, 2)
    training_set.mark_learned({record.case_id: record.mask_sha256 for record in training_set.cases()[:4]})
    assert (training_set.counts().new, training_set.counts().new_corrected) == (1, 1)
