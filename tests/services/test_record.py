from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.mask import LEFT
from lungseg_gui.core.readings import Reader, What
from lungseg_gui.services.record import Readers, Record, Recorded, as_csv
from lungseg_gui.services.record import record as module
from tests.core.reviews import identity, lungs

A, B = Reader("", "Dr A"), Reader("r1", "Dr B")
ONE, OTHER = identity("1.2.3"), identity("9.9.9")


def accepted(which: Identity = ONE, *, reader: Reader = A, shift: int = 0, comment: str = "") -> Recorded:
    return Recorded(What.ACCEPTED, which, reader, lungs(shift=shift), version="1.2", comment=comment)


def file_of(home: Path) -> Path:
    return home / module.NAME


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


def test_a_reader_keeps_the_id_under_another_name(tmp_path: Path) -> None:
    readers = Readers(tmp_path)
    assert not readers.named
    first = readers.rename(readers.current, "Dr A")
    second = readers.add(" Dr^B\n")
    readers.choose(second)
    assert readers.add("DR B") == second  # nobody is there twice
    readers.rename(second, "Dr C")
    again = Readers(tmp_path)
    assert again.current == Reader(second.id, "Dr C")
    assert again.others() == (first,)


@pytest.mark.parametrize("damage", [json.dumps({"readers": 3}), "{", "[" * 100_000, '{"readers": []}'])
def test_readers_of_a_damaged_file_are_found_in_the_record(tmp_path: Path, damage: str) -> None:
    readers = Readers(tmp_path)
    b = readers.add("Dr B")
    Record(tmp_path).add(Recorded(What.ASKED, ONE, Reader("", "Dr A"), to=b, request="t1"))
    (tmp_path / "readers.json").write_text(damage)
    again = Readers(tmp_path)
    assert again.all == (Reader("", "Dr A"), b)
    assert again.current == Reader("", "Dr A")
    assert (tmp_path / "readers.damaged.json").read_text() == damage
    (tmp_path / "readers.json").unlink(missing_ok=True)
    assert Readers(tmp_path).add("Dr C").id != b.id  # who comes now was not asked


def test_readers_that_cannot_be_read_are_not_written_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    b = Readers(tmp_path).add("Dr B")
    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_text", _refused)
        readers = Readers(tmp_path)
    with pytest.raises(LungSegError, match="cannot be read"):
        readers.add("Dr C")
    assert b in Readers(tmp_path).all


def _refused(*_: object, **__: object) -> str:
    raise PermissionError("no")


def test_an_accent_is_the_same_however_it_was_typed(tmp_path: Path) -> None:
    readers = Readers(tmp_path)
    assert readers.add("Andr\u00e9") == readers.add("Andre\u0301")


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
