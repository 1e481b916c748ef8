from __future__ import annotations

import csv
import io
import json
import os
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.mask import LEFT
from lungseg_gui.core.readings import Reader, What
from lungseg_gui.services.files import keep_private, watch
from lungseg_gui.services.record import Record, Recorded, as_csv, mask_digest
from lungseg_gui.services.record import record as module
from tests.core.reviews import identity, lungs

A, B = Reader("", "Dr A"), Reader("r1", "Dr B")
ONE, OTHER = identity("1.2.3"), identity("9.9.9")


def accepted(which: Identity = ONE, *, reader: Reader = A, shift: int = 0, comment: str = "") -> Recorded:
    return Recorded(What.ACCEPTED, which, reader, lungs(shift=shift), version="1.2", comment=comment)


def asked(comment: str = "") -> Recorded:
    """Return a line that names no mask."""
    return Recorded(What.ASKED, ONE, A, to=B, request="t1", start="model", comment=comment)


def file_of(home: Path) -> Path:
    return home / module.NAME


def hashed(facts: dict[str, object]) -> str:
    """Return the hash of a line as anybody can work it out."""
    covered = {name: value for name, value in facts.items() if name not in ("hash", "said", "salt")}
    return sha256(json.dumps(covered, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def test_lines_follow_each_other_and_come_back_with_their_masks(tmp_path: Path) -> None:
    record = Record(tmp_path)
    record.add(accepted())
    record.add(accepted(OTHER, reader=B, shift=3))
    again = Record(tmp_path)
    first, second = again.lines()
    assert (first.number, second.number, first.reader, second.reader) == (1, 2, A, B)
    assert (again.mask(first) == lungs()).all()
    assert (again.mask(second) == lungs(shift=3)).all()
    assert again.of(ONE) == (first,)
    assert again.of(ONE.read_as("token")) == (first,)
    assert again.problems() == ()
    assert len([*(tmp_path / module.MASKS).glob("*/*.z")]) == 2


def test_a_line_can_be_checked_with_sha_256_alone(tmp_path: Path) -> None:
    record = Record(tmp_path)
    record.add(asked("Bitte prüfen"))
    record.add(accepted())
    lines = file_of(tmp_path).read_text("ascii").splitlines()
    first, second = (json.loads(line) for line in lines)
    assert lines == [json.dumps(facts, sort_keys=True, separators=(",", ":")) for facts in (first, second)]
    assert (first["hash"], second["hash"]) == (hashed(first), hashed(second))
    assert (first["before"], second["before"]) == ("0" * 64, first["hash"])
    said = json.dumps(first["said"], sort_keys=True, separators=(",", ":"))
    assert first["seal"] == sha256(f"{first['salt']}\0{said}".encode()).hexdigest()
    assert re.fullmatch("[0-9a-f]{32}", first["salt"])  # else what was forgotten could be guessed
    assert first["salt"] != second["salt"]


def test_a_line_says_who_what_and_of_which_mask(tmp_path: Path) -> None:
    record = Record(tmp_path)
    request, decision = record.add(asked("Please look")), record.add(accepted(comment="hilum"))
    assert (request.number, request.what, request.reader, request.to, request.version) == (1, What.ASKED, A, B, "")
    assert request.said is not None
    assert (request.said.mask, request.said.shape) == ("", (0, 0))
    assert (request.said.request, request.said.start, request.said.comment) == ("t1", "model", "Please look")
    assert (decision.number, decision.to, decision.version) == (2, None, "1.2")
    assert decision.said is not None
    assert (decision.said.image, decision.said.content) == (ONE.key, ONE.digest)
    assert (decision.said.mask, decision.said.shape) == (mask_digest(lungs()), (60, 50))
    assert (decision.said.request, decision.said.comment) == ("", "hilum")
    assert (Record(tmp_path).lines()) == (request, decision)


def test_lines_of_an_image_are_found_before_anything_else_is_asked(tmp_path: Path) -> None:
    record = Record(tmp_path)
    line = record.add(accepted())
    assert record.of(ONE) == Record(tmp_path).of(ONE) == (line,)
    assert Record(tmp_path).of(OTHER) == ()


def test_a_mask_that_is_kept_is_not_written_again(tmp_path: Path) -> None:
    record = Record(tmp_path)
    record.add(accepted())
    (kept,) = (tmp_path / module.MASKS).glob("*/*.z")
    before = kept.stat().st_mtime_ns, kept.stat().st_ino
    record.add(accepted(OTHER))
    assert (kept.stat().st_mtime_ns, kept.stat().st_ino) == before


def test_a_line_without_a_mask_gives_none_out(tmp_path: Path) -> None:
    record = Record(tmp_path)
    record.add(asked())
    record.add(accepted())
    record.forget([ONE])
    for line in record.lines():
        with pytest.raises(LungSegError, match="This line of the record has no mask"):
            record.mask(line)


def test_second_readings_are_worked_out_again_only_after_a_new_line(tmp_path: Path) -> None:
    record = Record(tmp_path)
    record.add(asked())
    found = record.requests()
    assert record.requests() is found  # it is asked at each image that is shown
    record.add(Recorded(What.WITHDRAWN, ONE, A, request="t1"))
    assert record.requests()["t1"].withdrawn
    Record(tmp_path).add(replace(asked(), request="t2"))  # another program's
    assert set(record.requests()) == {"t1", "t2"}


# -- on the disk
def opened(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return the handles that are opened from now on."""
    handles: list[int] = []
    really = os.open

    def noted(path: str | Path, flags: int, mode: int = 0o777) -> int:
        handles.append(really(path, flags, mode))
        return handles[-1]

    monkeypatch.setattr(module.os, "open", noted)
    return handles


def test_a_line_is_on_the_disk_before_anybody_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    record = Record(tmp_path / "not made yet")
    synced: list[tuple[int, bytes]] = []
    really = os.fsync

    def sync(handle: int) -> None:
        synced.append((handle, file_of(tmp_path / "not made yet").read_bytes()))
        really(handle)

    with monkeypatch.context() as patched:
        handles = opened(patched)
        patched.setattr(module.os, "fsync", sync)
        record.add(asked())
    assert synced == [(handles[-1], file_of(tmp_path / "not made yet").read_bytes())]
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(handles[-1])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps its rights otherwise")
@pytest.mark.parametrize(("private", "rights"), [(True, 0o600), (False, 0o644)])
def test_the_record_has_the_rights_of_its_folder(tmp_path: Path, private: bool, rights: int) -> None:
    if private:
        keep_private(tmp_path)
    usual = os.umask(0o022)
    try:
        Record(tmp_path).add(asked())
    finally:
        os.umask(usual)
    assert file_of(tmp_path).stat().st_mode & 0o7777 == rights


def out_at(times: int) -> Callable[[], None]:
    """Return the check of a data folder whose disk is taken out before it is asked for so many times."""
    asked_for = iter(range(9))

    def check() -> None:
        if next(asked_for) + 1 >= times:
            raise FileNotFoundError(2, "another folder")

    return check


@pytest.mark.parametrize(("times", "written"), [(1, False), (2, True)])
def test_a_line_counts_only_where_its_folder_is_there_before_and_after(
    tmp_path: Path, times: int, written: bool
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    watch(home, out_at(times))
    with pytest.raises(LungSegError, match="The record could not be saved: the data folder is gone"):
        Record(home).add(asked())
    assert file_of(home).exists() is written


# -- what was changed
def test_a_line_that_is_built_on_another_one_is_seen(tmp_path: Path) -> None:
    for name in ("one", "two"):
        record = Record(tmp_path / name)
        record.add(asked(name))
        record.add(accepted())
    one, two = (file_of(tmp_path / name).read_bytes().splitlines(keepends=True) for name in ("one", "two"))
    file_of(tmp_path / "one").write_bytes(one[0] + two[1])
    assert Record(tmp_path / "one").problems() == ("The record before line 2 was changed or removed.",)


def test_a_number_that_was_left_out_is_seen(tmp_path: Path) -> None:
    record = Record(tmp_path)
    record.add(asked())
    record.add(accepted())
    first, second = file_of(tmp_path).read_text().splitlines()
    facts = json.loads(second) | {"n": 3}
    facts["hash"] = hashed(facts)
    file_of(tmp_path).write_text(f"{first}\n{json.dumps(facts)}\n")
    assert Record(tmp_path).problems() == ("The record before line 2 was changed or removed.",)


def test_a_mask_that_another_program_deletes_first_is_forgotten_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = Record(tmp_path)
    record.add(accepted())
    there = [*(tmp_path / module.MASKS).glob("*/*.z")]
    monkeypatch.setattr(Path, "glob", lambda *_: iter([*there, tmp_path / module.MASKS / "ab" / "gone.z"]))
    assert record.forget([ONE]) == 1
    assert record.forget([ONE]) == 0
    assert not there[0].exists()


def test_a_line_that_was_cut_short_is_survived_and_is_no_tampering(tmp_path: Path) -> None:
    Record(tmp_path).add(accepted())
    with file_of(tmp_path).open("ab") as stream:
        stream.write(b'{"n":2,"before":"00')  # killed while it wrote
    record = Record(tmp_path)
    assert record.problems() == ()
    record.add(accepted(shift=2))
    again = Record(tmp_path)
    assert [line.number for line in again.lines()] == [1, 2]
    assert again.problems() == ()
    assert b'"before":"00\n' in file_of(tmp_path).read_bytes()  # nothing was rewritten


@pytest.mark.parametrize(
    ("old", "new"), [(b"Dr A", b"Dr X"), (b'"shape":[60,50]', b'"shape":[50,60]'), (b"accepted", b"rejected")]
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_changed_line_is_seen(tmp_path: Path, old: bytes, new: bytes, place: int) -> None:
    record = Record(tmp_path)
    for shift in range(3):
        record.add(accepted(shift=shift))
    lines = file_of(tmp_path).read_bytes().splitlines(keepends=True)
    lines[place] = lines[place].replace(old, new)
    file_of(tmp_path).write_bytes(b"".join(lines))
    assert any(f"ine {place + 1} of the record" in problem for problem in Record(tmp_path).problems())


def test_a_line_that_was_removed_is_seen(tmp_path: Path) -> None:
    record = Record(tmp_path)
    for shift in range(3):
        record.add(accepted(shift=shift))
    lines = file_of(tmp_path).read_bytes().splitlines(keepends=True)
    file_of(tmp_path).write_bytes(lines[0] + lines[2])
    assert Record(tmp_path).problems() == ("The record before line 2 was changed or removed.",)


def test_a_mask_that_was_changed_is_not_given_out(tmp_path: Path) -> None:
    record = Record(tmp_path)
    line = record.add(accepted())
    other = record.add(accepted(OTHER, shift=5))
    assert line.said is not None
    assert other.said is not None
    place = tmp_path / module.MASKS / line.said.mask[:2] / f"{line.said.mask}.z"
    place.write_bytes((tmp_path / module.MASKS / other.said.mask[:2] / f"{other.said.mask}.z").read_bytes())
    with pytest.raises(LungSegError, match="was changed"):
        record.mask(line)
    place.write_bytes(b"no mask")
    with pytest.raises(LungSegError, match="damaged"):
        record.mask(line)


def test_forgetting_takes_image_and_mask_and_the_chain_holds(tmp_path: Path) -> None:
    record, live = Record(tmp_path), Record(tmp_path)
    record.add(accepted(comment="Doe, Jane"))
    record.add(accepted(OTHER, shift=4))
    record.add(accepted(ONE.read_as("token"), reader=B, shift=2))
    assert len(live.lines()) == 3
    orphan = tmp_path / module.MASKS / "ab" / f"{'ab' * 32}.z"
    orphan.parent.mkdir()
    orphan.write_bytes(b"of a program that was killed before it wrote the line")
    assert record.forget([ONE.read_as("token")]) == 2
    content = file_of(tmp_path).read_bytes()
    assert ONE.key.encode() not in content
    assert b"Doe" not in content
    assert [line.said is None for line in live.lines()] == [True, False, True]  # another one read it anew
    assert live.problems() == ()
    assert len([*(tmp_path / module.MASKS).glob("*/*.z")]) == 1
    live.add(accepted(OTHER))
    assert Record(tmp_path).problems() == ()
    row = [*csv.reader(io.StringIO(as_csv(live.lines())))][1]
    assert row[2:4] == ["Dr A", "accepted"]
    assert row[6:9] == ["forgotten", "", ""]


def test_a_full_disk_leaves_the_record_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    record = Record(tmp_path)
    record.add(accepted())
    before = file_of(tmp_path).read_bytes()
    write = module.os.write

    def half(handle: int, content: memoryview) -> int:
        if len(content) > 10:
            return write(handle, content[:10])
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(module.os, "write", half)
        with pytest.raises(LungSegError, match="The record could not be saved: the disk is full"):
            record.add(accepted(shift=3))
    assert file_of(tmp_path).read_bytes() == before
    record.add(accepted(shift=3))
    assert [line.number for line in Record(tmp_path).lines()] == [1, 2]


def test_the_mask_is_there_before_its_line_and_the_line_before_the_decision(tmp_path: Path) -> None:
    record = Record(tmp_path)

    class Killed(BaseException):
        """The program ends here."""

    def killed(text: str) -> None:
        raise Killed

    record._append = killed  # type: ignore[method-assign]
    with pytest.raises(Killed), record.noting(accepted()):
        raise AssertionError("nothing is decided without its line")
    assert len([*(tmp_path / module.MASKS).glob("*/*.z")]) == 1
    record = Record(tmp_path)
    assert record.lines() == ()

    def decide() -> None:
        with record.noting(accepted()):
            assert Record(tmp_path).lines()[0].what is What.ACCEPTED
            raise Killed

    with pytest.raises(Killed):
        decide()
    with pytest.raises(LungSegError), Record(tmp_path).noting(accepted()):
        raise LungSegError("The disk is full.")
    assert [line.what for line in Record(tmp_path).lines()] == [What.ACCEPTED, What.ACCEPTED, What.NOT_SAVED]


def test_two_readings_are_decided_apart(tmp_path: Path) -> None:
    record = Record(tmp_path)
    record.add(Recorded(What.ASKED, ONE, A, to=B, request="t1", start="model", comment="the base"))
    request = record.requests()["t1"]
    assert (request.by, request.to, request.waits, request.compares) == (A, B, True, False)
    record.add(accepted(shift=1))
    record.add(accepted(ONE.read_as("t1"), reader=B, shift=2))
    request = record.requests()["t1"]
    assert request.compares
    assert request.first is not None
    assert request.second is not None
    assert (record.mask(request.first) == lungs(shift=1)).all()
    assert (record.mask(request.second) == lungs(shift=2)).all()
    record.add(Recorded(What.TAKEN, ONE, A, lungs(shift=2), request="t1"))
    record.add(accepted(shift=2))
    assert record.requests()["t1"].used
    assert record.requests()["t1"].first == request.first  # what was compared, not what came of it
    record.add(Recorded(What.WITHDRAWN, ONE, A, request="t1"))
    assert not record.requests()["t1"].compares


@pytest.mark.parametrize("change", [{"when": "yesterday"}, {"when": 7}, {"n": float("inf")}])
def test_a_line_that_cannot_be_shown_is_damaged(tmp_path: Path, change: dict[str, object]) -> None:
    """Whoever writes one can give it a right hash."""
    record = Record(tmp_path)
    record.add(accepted())
    path = tmp_path / module.NAME
    facts = json.loads(path.read_text())
    del facts["hash"]
    facts |= change
    open_words = {name: facts.pop(name) for name in ("said", "salt")}
    facts["hash"] = sha256(json.dumps(facts, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
    path.write_text(json.dumps(facts | open_words) + "\n")
    assert Record(tmp_path).lines() == ()
    assert Record(tmp_path).problems() == ("Line 1 of the record is damaged or was changed.",)
    path.write_text("[" * 100_000 + "\n")
    assert Record(tmp_path).lines() == ()


def test_a_second_reading_has_a_key_of_its_own() -> None:
    reading = ONE.read_as("t1")
    assert reading.key != ONE.key
    assert (reading.image, reading.reading, ONE.reading) == (ONE, "t1", "")
    assert reading.read_as("t2").reading == "t2"
    assert reading.read_as("") == ONE


def test_what_a_spreadsheet_would_run_is_text(tmp_path: Path) -> None:
    record = Record(tmp_path)
    record.add(replace(accepted(), comment="=HYPERLINK(1)"))
    assert "'=HYPERLINK" in as_csv(record.lines())
    assert np.count_nonzero(record.mask(record.lines()[0]) == LEFT) > 0
