from __future__ import annotations

import csv
from pathlib import Path

from lungseg_gui.core.readings import Reader, What
from lungseg_gui.services.record import Record, Recorded
from tests.cli.conftest import Lungseg
from tests.core.reviews import identity, lungs


def test_the_record_is_checked_and_written_as_a_table(lungseg: Lungseg, lungseg_home: Path, tmp_path: Path) -> None:
    record = Record(lungseg_home)
    for reader in ("Dr Ä", "Dr B"):
        record.add(Recorded(What.ACCEPTED, identity(), Reader("", reader), lungs(), version="1.2"))
    said = lungseg("record", "--csv", tmp_path / "record.csv")
    assert (said.status, said.err) == (0, "")
    assert "No line has been changed." in said.out
    rows = [*csv.reader((tmp_path / "record.csv").read_text("utf-8-sig").splitlines())]
    assert [row[2] for row in rows] == ["reader", "Dr Ä", "Dr B"]
    assert rows[1][6] == identity().key
    file = lungseg_home / "record.jsonl"
    file.write_bytes(file.read_bytes().replace(b"Dr B", b"Dr C"))
    said = lungseg("record")
    assert said.status == 1
    assert said.complaints == ["Line 2 of the record is damaged or was changed."]
