"""The small files of a training set and what each part of it says: index, decisions, what was before, who is known."""

from __future__ import annotations

import errno
import json
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

import cv2
import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.study import Image
from lungseg_gui.core.training import CaseRecord
from lungseg_gui.core.turn import Turn
from lungseg_gui.services import files
from lungseg_gui.services.training_set import TrainingSet, decisions, earlier, index, known, layout, notes, phantoms
from lungseg_gui.services.training_set.decisions import Decision
from tests.core.reviews import identity, image, lungs

SALT = bytes(range(32))


def entry(**values: Any) -> dict[str, Any]:  # noqa: ANN401 - whatever index.json may hold
    return {"patient": "p", "kept_apart": False, "image": "", "provenance": {}, **values}


def an_index(**parts: dict[str, Any]) -> dict[str, Any]:
    return {"cases": {}, "patients": {}, "removed": {}, **parts}


# -- index.json
def test_a_set_without_an_index_is_empty(tmp_path: Path) -> None:
    assert index.read(tmp_path) == {"cases": {}, "patients": {}, "removed": {}}


def test_an_index_of_an_earlier_program_has_nothing_that_was_removed(tmp_path: Path) -> None:
    said = {"cases": {"a": noted()}, "patients": {"p": True}}
    (tmp_path / "index.json").write_text(json.dumps(said | {"more": 1}))
    assert index.read(tmp_path) == {**said, "removed": {}}


def noted(**values: Any) -> dict[str, Any]:  # noqa: ANN401 - whatever index.json may hold
    known = {"date": "2026-11-01T10:00:00+01:00", "shape": [60, 50]}
    return {"patient": "p", "kept_apart": False, "original": True, "mask_sha256": "f0", "provenance": known, **values}


@pytest.mark.parametrize(
    "case",
    [
        *({key: value for key, value in noted().items() if key != name} for name in noted()),
        *(noted(**{name: 7}) for name in noted()),
        noted(provenance={"shape": [60, 50]}),
        noted(provenance={"date": 7, "shape": [60, 50]}),
        *(noted(provenance={"date": "", **shape}) for shape in ({}, {"shape": None}, {"shape": [60]})),
        *(noted(provenance={"date": "", "shape": shape}) for shape in ([0, 50], [60, -1], [60, "50"])),
        *(noted(earlier=before) for before in (7, {"in": "elsewhere"}, {"in": "cases"}, {"in": "cases", "case": {}})),
        "no case",
    ],
)
def test_an_index_whose_case_lacks_what_every_release_has_noted_is_damaged(tmp_path: Path, case: object) -> None:
    for part in ("cases", "removed"):
        said = {**an_index(), part: {"a": noted(), "b": case}}
        (tmp_path / "index.json").write_text(json.dumps(said))
        with pytest.raises(LungSegError, match=r"index\.json is damaged"):
            index.read(tmp_path)


@pytest.mark.parametrize("before", [None, {"in": "", "case": None}, {"in": "removed", "case": noted()}])
def test_what_a_case_was_before_may_be_nothing_or_a_case(tmp_path: Path, before: object) -> None:
    said = an_index(cases={"a": noted(earlier=before)})
    (tmp_path / "index.json").write_text(json.dumps(said))
    assert index.read(tmp_path) == said


@pytest.mark.parametrize(("name", "words"), [("index.json", "cannot be read"), ("other", "is damaged")])
def test_an_index_that_cannot_be_read_is_told(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / name).mkdir()
    if name == "other":
        (tmp_path / "index.json").write_text("{}")
    with pytest.raises(LungSegError, match=words):
        index.read(tmp_path)


def test_an_index_is_not_read_from_a_folder_that_is_in_the_place_of_the_data_folder(tmp_path: Path) -> None:
    def gone() -> None:
        raise OSError(errno.ENODEV, "another folder")

    files.watch(tmp_path, gone)
    with pytest.raises(LungSegError, match="cannot be read or saved: the data folder is gone") as told:
        index.read(tmp_path / "training_set")
    assert f"Restore {tmp_path}" in told.value.remedy


# -- decision.json
def a_case(**values: Any) -> CaseRecord:  # noqa: ANN401 - fields of the record
    provenance = {"date": "2026-11-01T10:00:00+01:00", "mask_sha256": "f0"}
    made = CaseRecord("case_1", False, "p", Path(), Path(), None, provenance, image_hash="i1")
    return replace(made, **values)


def test_a_decision_is_there_until_it_is_finished(tmp_path: Path) -> None:
    assert decisions.unfinished(tmp_path) is None
    (tmp_path / decisions.NAME).write_bytes(decisions.accepted("i1"))
    assert decisions.unfinished(tmp_path) == Decision("i1", "accepted", "")
    decisions.finish(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_end_of_a_decision_is_on_the_disk_and_finishing_twice_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    synced: list[Path] = []
    monkeypatch.setattr(decisions, "sync_folder", synced.append)
    for _ in range(2):
        decisions.finish(tmp_path)
    assert synced == [tmp_path] * 2
    assert not caplog.records
    (tmp_path / decisions.NAME).mkdir()
    decisions.finish(tmp_path)
    assert "could not be closed" in caplog.text


def test_what_is_to_be_taken_back_names_the_last_acceptance_of_that_image(tmp_path: Path) -> None:
    cases = [a_case(image_hash="i0", provenance={"date": "2026", "mask_sha256": "00"}), a_case()]
    decisions.begin_taking_back(tmp_path, "i2", cases=cases, status="corrected")
    assert list(tmp_path.iterdir()) == []
    decisions.begin_taking_back(tmp_path, "i1", cases=cases, status="corrected")
    assert decisions.unfinished(tmp_path) == Decision("i1", "corrected", "2026-11-01T10:00:00+01:00 f0")
    assert decisions.acceptance_of(cases[0]) == "2026 00"
    assert (tmp_path / decisions.NAME).read_text() == (
        '{\n "image": "i1",\n "status": "corrected",\n "takes_back": "2026-11-01T10:00:00+01:00 f0"\n}\n'
    )


@pytest.mark.parametrize(
    "content",
    [
        *("", "{", "[]", "{}", "null", '{"image": "i1", "status": "accepted"}', "[" * 100_000),
        '{"image": "i1", "status": "finished", "takes_back": ""}',
        '{"image": NaN, "status": "accepted", "takes_back": ""}',
    ],
    ids=range(9),
)
def test_a_damaged_decision_is_kept_aside_and_told_once(tmp_path: Path, content: str) -> None:
    (tmp_path / decisions.NAME).write_text(content)
    training_set = TrainingSet(tmp_path)
    for _ in range(2):
        assert training_set.unfinished() is None
    assert training_set.take_notices(damaged=True) == [
        "Your last decision may be lost: check the case and decide again if needed. "
        "The damaged file is kept as decision-damaged.json."
    ]
    assert (tmp_path / "decision-damaged.json").read_text() == content
    assert not (tmp_path / decisions.NAME).exists()


def test_a_decision_that_cannot_be_noted_is_told_in_the_readers_words(tmp_path: Path) -> None:
    (tmp_path / "set").write_text("a file where the folder should be")
    with pytest.raises(LungSegError, match="The training set could not be saved: ") as told:
        decisions.begin_taking_back(tmp_path / "set", "i1", cases=[a_case()], status="new")
    assert told.value.remedy.endswith("then try again.")


# -- what a case was before
def test_what_is_kept_of_a_case_is_its_last_state_and_no_chain_of_states() -> None:
    there = an_index(cases={"a": entry(earlier={"in": "cases"})}, removed={"b": entry(patient="q")})
    assert [earlier.place_of(there, name) for name in "abc"] == ["cases", "removed", ""]
    assert earlier.note(there, "a", new_patient=False) == {"in": "cases", "case": entry(), "new_patient": False}
    assert earlier.note(there, "b", new_patient=True) == {
        "in": "removed",
        "case": entry(patient="q"),
        "new_patient": True,
    }
    assert earlier.note(there, "c", new_patient=True) == {"in": "", "case": None, "new_patient": True}
    assert "earlier" in there["cases"]["a"]


def test_copies_are_made_of_the_files_that_there_are(tmp_path: Path) -> None:
    for name in ("x", "removed/x", "earlier/y"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    assert earlier.copies(tmp_path, "", ["x", "y"]) == {"earlier/x": b"x"}
    assert earlier.copies(tmp_path, "removed", ["x", "y"]) == {"earlier/x": b"removed/x"}
    assert earlier.kept(tmp_path, ["x", "y"]) == {"y": b"earlier/y"}


NEW = {"in": "", "case": None, "new_patient": True}


@pytest.mark.parametrize(
    ("case", "others", "learned", "place", "patients"),
    [
        ({"earlier": NEW}, {}, {}, "", {}),
        ({"earlier": {**NEW, "new_patient": False}}, {}, {}, "", {"p": True}),
        ({}, {}, {}, "", {"p": True}),  # of an earlier program
        ({"earlier": NEW}, {"cases": {"b": entry()}}, {}, "", {"p": True}),
        ({"earlier": NEW}, {"removed": {"b": entry()}}, {}, "", {"p": True}),
        ({"earlier": NEW}, {"removed": {"b": entry(patient="q")}}, {}, "", {}),
        ({"earlier": NEW}, {}, {"a": "f0"}, "", {"p": True}),
        ({"earlier": NEW}, {}, {"b": "f0"}, "", {}),
        ({"earlier": {"in": "cases", "case": entry(), "new_patient": False}}, {}, {}, "cases", {"p": True}),
        ({"earlier": {"in": "removed", "case": entry(), "new_patient": True}}, {}, {}, "removed", {"p": True}),
    ],
)
def test_taking_back_brings_the_case_back_and_the_patient_goes_who_came_with_it(
    case: dict[str, Any], others: dict[str, Any], learned: dict[str, str], place: str, patients: dict[str, bool]
) -> None:
    there = an_index(**{**others, "cases": {"a": entry(**case), **others.get("cases", {})}, "patients": {"p": True}})
    assert earlier.take_back(there, "a", learned=learned) == place
    assert there["patients"] == patients
    assert earlier.place_of(there, "a") == place
    if place:
        assert there[place]["a"] == entry()


# -- who is known
@pytest.mark.parametrize("name", ["", " ", "0", "ANON", "Anonymised", "none", "Unknown", "REMOVED"])
def test_what_names_nobody_is_no_patient(name: str) -> None:
    first, second = (known.identify(SALT, image("a", patient=name, study=study)) for study in ("s", "t"))
    assert first[0] != second[0]
    assert known.identify(SALT, image("b", patient=name, study="s"))[0] == first[0]


def test_codes_are_of_fixed_length_and_need_the_secret() -> None:
    shown = image("a", patient="P")
    patient, case = known.identify(SALT, shown)
    assert (len(patient), len(case)) == (20, len("case_") + 12)
    assert case.startswith("case_")
    assert [len(code) for code in (known.image_hash(SALT, shown.identity), known.uid_hash(SALT, "1.2"))] == [20, 20]
    assert known.identify(bytes(32), shown)[0] != patient
    assert known.hidden(SALT, "patient:P") == patient


def test_cases_are_found_by_their_image_by_a_bare_uid_and_by_the_study_of_nobody() -> None:
    there = an_index(
        cases={
            "new": entry(image=known.image_hash(SALT, identity("1.2.3"))),
            "old": entry(image=known.uid_hash(SALT, "1.2.4")),
            "other": entry(image="x"),
        },
        removed={"study": entry(patient=known.hidden(SALT, "study:9.9"), image="y")},
    )
    del there["cases"]["other"]["image"]
    nobody = Identity("", (60, 50), "1" * 64, "")
    assert known.holding(there, SALT, [identity("1.2.3")], "") == ("new",)
    assert known.holding(there, SALT, [identity("1.2.4"), nobody], "") == ("old",)
    assert known.holding(there, SALT, [identity("1.2.3"), identity("1.2.4")], "9.9") == ("new", "old", "study")
    assert known.holding(there, SALT, [nobody], "") == ()
    assert known.case_of(there, "y") == (known.hidden(SALT, "study:9.9"), "study")
    assert known.case_of(there, "z") is None


def test_cases_of_version_1_are_unclaimed_until_their_image_is_known() -> None:
    there = an_index(
        cases={"a": entry(image="x"), "b": entry(image="x", identified=True), "c": entry(image="y")},
        removed={"d": entry(image="x")},
    )
    assert known.unclaimed(there, "x") == [("cases", "a"), ("removed", "d")]


def test_a_file_holds_an_image_as_stored_or_upright(tmp_path: Path) -> None:
    shown = replace(image(), orientation=Turn.clockwise(1).directions)
    for name, pixels in (("stored", shown.pixels), ("upright", shown.turn.upright(shown.pixels))):
        (tmp_path / name).write_bytes(layout.png(pixels.astype(np.uint16)))
        assert known.holds(tmp_path / name, shown)
    other = shown.pixels.astype(np.uint16)
    other[0, 0] ^= 1
    (tmp_path / "other").write_bytes(layout.png(other))
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "torn").write_bytes(b"no picture")
    assert not [name for name in ("other", "empty", "torn", "missing") if known.holds(tmp_path / name, shown)]


# -- the files
def test_nnunets_files_name_each_case_and_its_side() -> None:
    there = an_index(cases={"b": entry(kept_apart=True), "a": entry(), "c": entry()})
    said = layout.described(there)
    assert said["labels"] == {"background": 0, "right lung": 1, "left lung": 2}
    assert (said["numTraining"], said["file_ending"], said["channel_names"]) == (3, ".png", {"0": "radiograph"})
    assert said["dataset"]["b"] == {"images": ["imagesTr/b_0000.png"], "label": "labelsTr/b.png"}
    assert layout.split(there) == [{"train": ["a", "c"], "val": ["b"]}]


def test_an_image_is_packed_without_loss_and_by_run_lengths() -> None:
    pixels = np.random.default_rng(1).integers(0, 2**16, (64, 64), np.uint16)
    packed = layout.png(pixels)
    np.testing.assert_array_equal(cv2.imdecode(np.frombuffer(packed, np.uint8), cv2.IMREAD_UNCHANGED), pixels)
    flat = layout.png(np.zeros((512, 512), np.uint8))
    assert len(flat) < 5000


def test_a_mask_has_the_size_of_its_image() -> None:
    shown = image()
    layout.require_size(shown, lungs(), None)
    layout.require_size(shown, lungs(), lungs())
    with pytest.raises(LungSegError, match="The mask does not have the size of"):
        layout.require_size(shown, lungs((50, 60)), lungs())
    with pytest.raises(LungSegError, match="The original mask does not have the size of"):
        layout.require_size(shown, lungs(), lungs((50, 60)))


def test_what_is_noted_is_read_and_nothing_where_it_is_missing(tmp_path: Path) -> None:
    notes.write(tmp_path, "a.json", {"case_1": "f0", "who": "Jörg"})
    assert notes.read(tmp_path, "a.json") == {"case_1": "f0", "who": "Jörg"}
    assert (tmp_path / "a.json").read_text(encoding="utf-8") == '{\n "case_1": "f0",\n "who": "Jörg"\n}\n'
    assert notes.read(tmp_path, "missing.json") == {}
    assert notes.mend(tmp_path) == []
    with pytest.raises(ValueError, match="JSON"):
        layout.as_json({"dice": float("nan")})


# -- phantoms
def drawn(**values: Any) -> dict[str, Any]:  # noqa: ANN401 - whatever index.json may hold
    return entry(provenance={"phantom": True}, **values)


def test_phantoms_count_where_there_is_nothing_else() -> None:
    alone = an_index(cases={"a": drawn(), "b": drawn()})
    assert not phantoms.patients(alone)
    assert list(phantoms.counting_cases(alone)) == ["a", "b"]
    assert phantoms.take_out(alone) == []
    mixed = an_index(cases={"a": drawn(), "b": entry(provenance={"phantom": False}), "c": drawn(), "d": entry()})
    assert phantoms.patients(mixed)
    assert phantoms.of(mixed) == {"a", "c"}
    assert phantoms.take_out(mixed) == ["a", "c"]
    assert (list(mixed["cases"]), list(mixed["removed"])) == (["b", "d"], ["a", "c"])
    assert phantoms.removed(1) == "1 drawn phantom was removed from the training set, which is now for patients only."


def test_cases_of_which_nobody_said_what_they_are_are_marked_by_their_patient() -> None:
    there = an_index(
        cases={"a": entry(), "b": entry(patient="q"), "c": drawn(patient="r")}, removed={"d": entry(patient="q")}
    )
    assert phantoms.unknown(there)
    phantoms.mark(there, {"q"})
    marks = {name: case["provenance"]["phantom"] for part in known.PARTS for name, case in there[part].items()}
    assert marks == {"a": False, "b": True, "c": True, "d": True}
    assert not phantoms.unknown(there)
    assert phantoms.unknown(an_index(removed={"d": entry()}))
    assert len(phantoms.NAMES) == 1000
    assert (phantoms.NAMES[0], phantoms.NAMES[-1]) == ("PHANTOM-0", "PHANTOM-999")


def test_a_phantom_beside_patients_is_told_by_its_name() -> None:
    shown: Image = image("7")
    assert phantoms.not_added(shown.name).startswith("7 is a drawn phantom and was not added")


DAMAGED = {
    "": {},
    '{"a": "1"': {},
    "[]": {},
    "7": {},
    "[" * 100_000: {},
    '{"a": 1' + "0" * 5000 + "}": {},
    '{"a": "1", "b": 7}': {"a": "1"},
    '{"a": "1", "b": NaN}': {"a": "1"},
    '{"a": "1", "b": "\\ud800"}': {"a": "1"},
}


@pytest.mark.parametrize("content", DAMAGED, ids=range(len(DAMAGED)))
def test_damaged_notes_are_kept_aside_with_what_is_whole_and_the_reader_confirms_again(
    tmp_path: Path, content: str
) -> None:
    training_set = TrainingSet(tmp_path / "training_set")
    training_set.confirm({"c": "3"})
    for name in (notes.CONFIRMED, notes.LEARNED):
        (training_set.root / name).write_text(content)
    assert TrainingSet(training_set.root, read_only=True).confirmed() == DAMAGED[content]  # and leaves it alone
    training_set.confirm({"c": "3"})
    assert training_set.confirmed() == {**DAMAGED[content], "c": "3"}
    assert training_set.take_notices(damaged=True) == [
        "The list of masks you confirmed was damaged: confirm again those that training leaves out. "
        "The damaged file is kept as confirmed-damaged.json."
    ]
    for name in ("confirmed-damaged.json", "learned-damaged.json"):
        assert (training_set.root / name).read_text() == content
    training_set.mark_learned({"d": "4"})
    assert notes.read(training_set.root, notes.LEARNED) == {**DAMAGED[content], "d": "4"}


def test_damaged_notes_are_kept_aside_before_learned_masks_or_a_forgotten_case_are_noted(tmp_path: Path) -> None:
    training_set = TrainingSet(tmp_path / "training_set")
    record = training_set.accept(image(), lungs(), original=None, model_version="", edited=True)
    assert record is not None
    notes.write(training_set.root, notes.CONFIRMED, {record.case_id: "1", "b": "2"})
    (training_set.root / notes.LEARNED).write_text("{")
    training_set.mark_learned({"d": "4"})
    assert (training_set.root / "learned-damaged.json").read_text() == "{"
    (training_set.root / notes.LEARNED).write_text("[")
    training_set.mark_learned({"d": "4"})
    assert (training_set.root / "learned-damaged2.json").read_text() == "["  # and the earlier one stays
    (training_set.root / notes.LEARNED).write_text("[]")
    (training_set.root / ".staging").mkdir()
    (training_set.root / ".staging" / "complete.json").write_text("{")  # is set aside first
    training_set.forget([image().identity])
    assert [
        path for path in training_set.root.iterdir() if "damaged" in path.name
    ] == []  # whom they name cannot be told
    assert training_set.confirmed() == {"b": "2"}
    assert training_set.take_notices(damaged=True) == []  # what was learned the reader never wrote


def test_the_window_takes_notices_while_a_case_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / decisions.NAME).write_text("{")
    training_set, taken, png = TrainingSet(tmp_path), list[str](), layout.png

    def slowly(pixels: Any) -> bytes:  # noqa: ANN401
        window = threading.Thread(target=lambda: taken.extend(training_set.take_notices(damaged=True)), daemon=True)
        window.start()
        window.join(5)
        assert len(taken) == 1
        return png(pixels)

    training_set.unfinished()
    monkeypatch.setattr(layout, "png", slowly)
    assert training_set.accept(image(), lungs(), original=None, model_version="", edited=True) is not None
    assert training_set.take_notices(damaged=True) == []


def test_notes_that_cannot_be_read_just_now_are_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    training_set = TrainingSet(tmp_path / "training_set")
    training_set.confirm({"a": "1"})
    training_set.mark_learned({"b": "2"})

    def locked(path: Path, *_: object, **__: object) -> NoReturn:
        raise PermissionError(13, "another program has it open", str(path))

    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_text", locked)
        patched.setattr(Path, "read_bytes", locked)
        with pytest.raises(LungSegError):
            training_set.confirm({"c": "3"})
        with pytest.raises(LungSegError):
            training_set.mark_learned({"c": "3"})
    assert training_set.confirmed() == {"a": "1"}
    assert notes.read(training_set.root, notes.LEARNED) == {"b": "2"}


def test_where_the_disk_takes_no_copy_of_damaged_notes_they_stay_as_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / notes.CONFIRMED).write_text("{")

    def refuse(path: Path, _content: bytes) -> None:
        raise LungSegError(f"{path.name} could not be saved: the disk is full.", remedy="Free some space.")

    monkeypatch.setattr(files, "atomic_write_bytes", refuse)
    (tmp_path / decisions.NAME).write_text("{")
    told: list[str] = []
    assert decisions.unfinished(tmp_path, told=told.append) is None
    assert [*told, *notes.mend(tmp_path)] == [
        "Your last decision may be lost: check the case and decide again if needed.",
        "The list of masks you confirmed was damaged: confirm again those that training leaves out.",
    ]
    assert (tmp_path / notes.CONFIRMED).read_text() == (tmp_path / decisions.NAME).read_text() == "{"


def test_of_one_damaged_file_one_copy_is_kept_however_often_it_is_met(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{")
    for content, kept in (("{", "a-damaged.json"), ("{", "a-damaged.json"), ("[", "a-damaged2.json")):
        (tmp_path / "a.json").write_text(content)
        assert files.keep_damaged(tmp_path / "a.json") == f"The damaged file is kept as {kept}."
    assert len(list(tmp_path.iterdir())) == 3
