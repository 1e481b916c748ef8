"""What the packages below raise, in the program's own sentences."""

from __future__ import annotations

from pathlib import Path

import pytest

import lungseg_gui
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.sentences import as_sentences
from lungseg_model.errors import ModelError


def test_message_and_remedy_stay_and_the_cause_is_kept_for_the_log() -> None:
    cause = ModelError("The weights are damaged.", remedy="Import the version again.")
    with pytest.raises(LungSegError) as told, as_sentences():
        raise cause
    assert str(told.value) == "The weights are damaged. Import the version again."
    assert told.value.cause is cause


def test_a_full_memory_and_a_missing_part_are_sentences_where_it_is_said_what_failed() -> None:
    with pytest.raises(LungSegError) as told, as_sentences("Training stopped", remedy="Train again."):
        raise MemoryError
    assert str(told.value) == "Training stopped: memory is full. Train again."
    with pytest.raises(LungSegError) as told, as_sentences("Training stopped"):
        raise ImportError(name="torch")
    assert str(told.value).startswith("Training stopped: part of the installation is missing (torch).")


@pytest.mark.parametrize("error", [MemoryError(), ImportError(name="torch"), ValueError("x")])
def test_other_failures_pass_where_nothing_is_said_of_them(error: Exception) -> None:
    with pytest.raises(type(error)), as_sentences():
        raise error


def test_nobody_else_turns_the_one_into_the_other() -> None:
    root = Path(lungseg_gui.__file__).parent
    turned = [
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        if "LungSegError(said(error.message" in path.read_text(encoding="utf-8")
    ]
    assert turned == ["services/sentences.py"]
