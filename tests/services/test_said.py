"""What services say reaches the reader in the window's language, and knows its English."""

from __future__ import annotations

from pathlib import Path

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import english
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
