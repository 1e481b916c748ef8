"""The names of those who read in a data folder."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.readings import Reader, What
from lungseg_gui.services.record import Readers, Record, Recorded
from tests.core.reviews import identity, lungs

ONE = identity("1.2.3")


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


def test_readers_have_ids_of_their_own_and_a_file_that_people_read(tmp_path: Path) -> None:
    readers = Readers(tmp_path)
    made = readers.add("Jörg Weiß")
    assert re.fullmatch("r[0-9a-f]{8}", made.id)
    assert (tmp_path / "readers.json").read_text("utf-8") == (
        f'{{\n "current": "",\n "readers": [\n  {{\n   "id": "",\n   "name": ""\n  }},\n'
        f'  {{\n   "id": "{made.id}",\n   "name": "Jörg Weiß"\n  }}\n ]\n}}'
    )


@pytest.mark.parametrize(
    ("name", "kept"),
    [("x" * 65, "x" * 64), ("x" * 64, "x" * 64), (" a\\b^c=d\te ", "a b c d e"), ("a\x1b[0m", "a [0m")],
)
def test_a_name_is_one_that_dicom_takes(tmp_path: Path, name: str, kept: str) -> None:
    assert Readers(tmp_path).add(name).name == kept


def test_a_name_that_is_none_or_somebody_else_s_is_not_given(tmp_path: Path) -> None:
    readers = Readers(tmp_path)
    first, second = readers.rename(readers.current, "Dr A"), readers.add("Dr B")
    for refused in ("", " ^ ", "dr a"):
        assert readers.rename(second, refused) == second
    assert readers.add(" ") == first  # who reads now
    assert readers.of_name("") is None
    assert readers.all == Readers(tmp_path).all == (first, second)
    assert readers.rename(second, "DR B") == Reader(second.id, "DR B")


def test_only_a_reader_of_this_folder_reads_and_nothing_is_written_for_who_reads_already(tmp_path: Path) -> None:
    readers = Readers(tmp_path)
    readers.choose(readers.current)
    readers.choose(Reader("r9", "Dr Nobody"))
    assert readers.current == Reader()
    assert not (tmp_path / "readers.json").exists()
    second = readers.add("Dr B")
    assert readers.current == Reader()  # who was named does not read yet
    readers.choose(second)
    assert (readers.current, readers.others(), readers.named) == (second, (Reader(),), True)


@pytest.mark.parametrize("current", ["r9", "r1", ""])
def test_who_reads_is_one_of_those_who_are_named(tmp_path: Path, current: str) -> None:
    rows = [{"id": "r1", "name": "Dr B"}]
    (tmp_path / "readers.json").write_text(json.dumps({"current": current, "readers": rows}))
    assert Readers(tmp_path).current == (Reader("r1", "Dr B") if current == "r1" else Reader())


def test_the_record_gives_back_the_latest_names_and_nobody_without_one(tmp_path: Path) -> None:
    record = Record(tmp_path)
    for reader in (Reader("", "Dr Old"), Reader("", "Dr New"), Reader("", ""), Reader("r2", "")):
        record.add(Recorded(What.ACCEPTED, ONE, reader, lungs()))
    (tmp_path / "readers.json").write_text("{")
    assert Readers(tmp_path).all == (Reader("", "Dr New"),)


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
