"""What services say reaches the reader in the window's language, and knows its English."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core import language
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import english, tr
from lungseg_gui.core.review import Review
from lungseg_gui.core.study import Image
from lungseg_gui.jobs.forgetting import Forgotten, Kept, named, sentence
from lungseg_gui.services.library import Library
from lungseg_gui.services.masks.found import unknown_labels
from lungseg_gui.services.registry import Registry
from lungseg_gui.services.training_set.taking_in import TakenIn

pytestmark = pytest.mark.usefixtures("bracketed")


def test_what_became_of_a_package_has_a_form_for_each_number() -> None:
    said = TakenIn(("case_1",), 2, 1, 0).sentence
    assert said == (
        "[[1 cases imported.] [2 cases were already here.] "
        "[1 of them have another mask in the package: the mask here is kept.]]"
    )
    assert english(said) == (
        "1 case imported. 2 cases were already here. 1 of them has another mask in the package: the mask here is kept."
    )


def test_an_error_is_one_sentence_of_the_language(tmp_path: Path) -> None:
    error = unknown_labels("a.dcm", ["Heart", "Rib"])
    assert error.message == "[The mask a.dcm contains [[“Heart”], [“Rib”]], which is not a known lung.]"
    with pytest.raises(LungSegError) as told:
        Registry(tmp_path).publish(tmp_path, activate=False)
    assert told.value.message == "[The new model version cannot be used: [model.safetensors is missing].]"
    assert english(str(told.value)) == (
        "The new model version cannot be used: model.safetensors is missing. Train again."
    )


def test_a_row_of_the_worklist_is_said_in_the_language_of_whoever_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    image = Image("", np.zeros((8, 8), np.uint8), 8, path, "PNG")
    error = LungSegError(tr("{name} is cut short.", name="a.png"), remedy=tr("Copy it again."))
    with closing(Library(tmp_path)) as library:
        library.add(path)
        library.opened(path, image)
        review = Review(image)
        review.attend((tr("Area {cm2:.1f} cm²", cm2=3.25), tr("The mask is empty.")))
        library.save(review)
        library.failed(path, str(error))
        row = library.entries()[0]
        assert row.attention == ("[Area 3,2 cm²]", "[The mask is empty.]")
        assert row.message == "[[a.png is cut short.] [Copy it again.]]"
        language.install(language.Language())
        row = library.entries()[0]
        assert row.attention == ("Area 3.2 cm²", "The mask is empty.")
        assert row.message == "a.png is cut short. Copy it again."
        with closing(sqlite3.connect(tmp_path / "library.sqlite")) as other, other:
            other.execute("UPDATE entries SET message = 'a.png is empty.'")  # as an earlier program kept it
        assert library.entries()[0].message == "a.png is empty."


def test_what_will_be_forgotten_has_a_form_for_each_number() -> None:
    said = named(Kept((), cases=("case_1",), fetched=3), training_set=True, copies=False)
    assert "[1 cases in the training set go.]" in said
    assert english(said[1]) == "1 case in the training set goes."
    assert english(sentence(Forgotten(4, 1, 0))) == "4 images forgotten. 1 case of the training set forgotten."
