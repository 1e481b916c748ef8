"""What services say reaches the reader in the window's language, and knows its English."""

from __future__ import annotations

import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core import gate, language
from lungseg_gui.core.carried import carried
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import english, tr
from lungseg_gui.core.review import Review
from lungseg_gui.core.study import Image
from lungseg_gui.jobs.forgetting import Forgotten, Kept, named, sentence
from lungseg_gui.services import examining
from lungseg_gui.services.finetune.events import Event
from lungseg_gui.services.finetune.runs import EVENTS, RESULT, Record, Runs
from lungseg_gui.services.library import Library
from lungseg_gui.services.masks.found import unknown_labels
from lungseg_gui.services.process import follow
from lungseg_gui.services.registry import Registry, Version
from lungseg_gui.services.registry.scores import comparable
from lungseg_gui.services.registry.version import described
from lungseg_gui.services.sentences import as_sentences, said
from lungseg_gui.services.settings import open_settings, site
from lungseg_gui.services.training_set.taking_in import TakenIn
from lungseg_model.errors import ModelError
from lungseg_sets.words import tr_later, worded

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


def test_what_was_found_in_one_language_is_said_in_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fixed, kept = tmp_path / "site.json", tmp_path / "a.json"
    fixed.write_text('{"theme": "light"}')
    monkeypatch.setattr(site, "site_file", lambda: fixed)
    settings = open_settings(tmp_path)
    settings.add_notice(tr("{name} is damaged.", name="a"))
    suspicion = tr("Area {cm2:.1f} cm²", cm2=1.5)
    kept.write_bytes(examining._encode(examining.Examination("a", b"", None, suspicion)))  # pyright: ignore[reportPrivateUsage]
    assert (settings.notice, settings.lock_of("theme")) == ("[a is damaged.]", f"[Set by your site in {fixed}.]")
    language.install(language.Language())
    assert (settings.notice, settings.lock_of("theme")) == ("a is damaged.", f"Set by your site in {fixed}.")
    found = examining._read("a", kept)  # pyright: ignore[reportPrivateUsage]
    assert found is not None
    assert found.suspicion == "Area 1.5 cm²"


def test_what_will_be_forgotten_has_a_form_for_each_number() -> None:
    said = named(Kept((), cases=("case_1",), fetched=3), training_set=True, copies=False)
    assert "[1 cases in the training set go.]" in said
    assert english(said[1]) == "1 case in the training set goes."
    assert english(sentence(Forgotten(4, 1, 0))) == "4 images forgotten. 1 case of the training set forgotten."


def test_what_a_package_without_a_window_says_is_said_again() -> None:
    with pytest.raises(LungSegError) as told, as_sentences():
        raise ModelError(tr_later("{name} is larger than {limit:.1f} MB."), name="a", limit=0.5)
    assert told.value.message == "[a is larger than 0,5 MB.]"
    with pytest.raises(LungSegError) as told, as_sentences(tr("Training stopped")):
        raise MemoryError
    assert str(told.value) == "[[[Training stopped]: memory is full.] [Close other programs and try again.]]"
    notice = worded(tr_later("No GPU: {why}."), why=worded(tr_later("none was found")))
    assert notice == "No GPU: none was found."
    assert said(notice) == "[No GPU: [none was found].]"
    assert said("as it is") == "as it is"


def test_a_training_is_told_and_kept_in_english_and_shown_in_the_language(tmp_path: Path) -> None:
    told: list[Event] = []
    record = Record(tmp_path / "jobs" / "run", told.append)
    (tmp_path / "jobs" / "run").mkdir(parents=True)
    record({"event": "log", "text": tr("Training resumes where an interrupted run stopped.")})
    record({"event": "error", "message": tr("Training ended ({code}).", code=1), "remedy": tr("Train again.")})
    kept = (tmp_path / "jobs" / "run" / EVENTS).read_text() + (tmp_path / "jobs" / "run" / RESULT).read_text()
    assert "[" not in kept
    result = Runs(tmp_path).unseen(lambda _name, _sha256: True)
    assert result is not None
    assert result.events[0]["text"] == "[Training resumes where an interrupted run stopped.]"
    assert (result.last["message"], result.last["remedy"]) == ("[Training ended (1).]", "[Train again.]")


def test_the_lines_of_a_child_are_said_in_the_language_of_the_window() -> None:
    line = json.dumps(carried({"event": "error", "message": tr("The disk is full."), "remedy": ""}))
    events = list(follow([sys.executable, "-c", f"print({line!r})"]))
    assert events == [{"event": "error", "message": "[The disk is full.]", "remedy": ""}]


def test_a_card_is_kept_in_english_and_shown_in_the_language(tmp_path: Path) -> None:
    folder = tmp_path / "models" / "r1"
    folder.mkdir(parents=True)
    row = gate.compared(tr("Mean Dice"), 0.9, 0.95).as_dict()
    card = {"gate": {"sentence": tr("{name} is better.", name="r1"), "table": [row]}, "scores": {"dice": 0.95}}
    card |= {"parent": "0.1", "parent_sha256": "a"}
    (folder / "card.json").write_text(json.dumps(carried(card)))
    registry = Registry(tmp_path)
    registry.note("r1", "Mine")
    shown = described("r1", folder, "in use")
    assert shown.card["gate"]["sentence"] == "[r1 is better.]"
    assert shown.card["note"] == "Mine"
    assert "[r1" not in (folder / "card.json").read_text()
    parent = Version("0.1", tmp_path, "bundled", card={"sha256": "a"})
    assert comparable([shown, parent]).figures["0.1"].dice == 0.9  # a line is known by its English
