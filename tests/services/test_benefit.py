from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from dataclasses import fields, replace
from pathlib import Path

import pytest

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import PackedMask
from lungseg_gui.core.review import Prediction, Status
from lungseg_gui.core.study import Spacing
from lungseg_gui.services.benefit import Benefit, Work
from lungseg_gui.services.library import Snapshot
from lungseg_gui.services.training_set import TrainingSet
from tests.core.reviews import image, lungs

FIRST = Work("case_1", "2026-11-20T09:00:00+01:00", "1.0", 42.5, 7, 0.97, 4.1, 0.8)
SECOND = Work("case_2", "2026-11-21T09:00:00+01:00", "", 90.0, 31)


@pytest.fixture
def benefit(tmp_path: Path) -> Benefit:
    return Benefit(tmp_path / "benefit.sqlite")


def test_records_come_back_in_order(benefit: Benefit) -> None:
    assert benefit.all() == []
    benefit.note(SECOND)
    benefit.note(FIRST)
    assert benefit.all() == [FIRST, SECOND]


def test_a_case_that_is_accepted_again_adds_its_time(benefit: Benefit) -> None:
    benefit.note(FIRST)
    benefit.note(replace(FIRST, seconds=10.0, strokes=9, dice=0.9, accepted=SECOND.accepted))
    (work,) = benefit.all()
    assert (work.seconds, work.strokes, work.dice) == (52.5, 9, 0.9)


def test_erasing_leaves_nothing(benefit: Benefit, tmp_path: Path) -> None:
    benefit.note(FIRST)
    benefit.erase()
    assert list(tmp_path.iterdir()) == []
    assert benefit.all() == []
    benefit.erase()


def test_export_is_a_table_with_units(benefit: Benefit, tmp_path: Path) -> None:
    benefit.note(FIRST)
    benefit.note(SECOND)
    benefit.export(tmp_path / "work.csv")
    with (tmp_path / "work.csv").open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert rows[0]["hd95_mm"] == "4.1"
    assert rows[1] == {
        "case": "case_2",
        "accepted": SECOND.accepted,
        "version": "",
        "seconds": "90.0",
        "strokes": "31",
        "dice": "",
        "hd95_mm": "",
        "displacement_mm": "",
        "contour_percent": "",
    }


def test_a_file_of_an_earlier_version_gets_the_new_column(benefit: Benefit, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "benefit.sqlite")) as connection, connection:
        connection.execute(
            "CREATE TABLE work (case_id TEXT PRIMARY KEY, accepted TEXT NOT NULL, version TEXT NOT NULL, seconds REAL"
            " NOT NULL, strokes INTEGER NOT NULL, dice REAL, hd95_mm REAL, displacement_mm REAL) STRICT"
        )
        connection.execute("INSERT INTO work VALUES ('old', '2026-11-01', '1.0', 60, 9, 0.9, 4, 1)")
    later = replace(FIRST, contour_percent=7.5)
    benefit.note(later)
    assert benefit.all() == [Work("old", "2026-11-01", "1.0", 60.0, 9, 0.9, 4.0, 1.0), later]
    benefit.note(replace(later, contour_percent=2.0))
    assert benefit.all()[1].contour_percent == 2.0


def test_a_damaged_file_is_told_and_can_be_erased(benefit: Benefit, tmp_path: Path) -> None:
    (tmp_path / "benefit.sqlite").write_bytes(b"no database" * 100)
    with pytest.raises(LungSegError, match=r"benefit\.sqlite"):
        benefit.note(FIRST)
    with pytest.raises(LungSegError):
        benefit.all()
    benefit.erase()
    benefit.note(FIRST)
    assert benefit.all() == [FIRST]


@pytest.mark.parametrize(
    ("letters", "damaged"),
    [
        (b"TABLE work", b"T\xc3BLE work"),
        (b"case_1", b"c\xffse_1"),
    ],
)
def test_damaged_letters_are_told_and_can_be_erased(
    benefit: Benefit, tmp_path: Path, letters: bytes, damaged: bytes
) -> None:
    benefit.note(FIRST)
    content = (tmp_path / "benefit.sqlite").read_bytes()
    assert letters in content
    (tmp_path / "benefit.sqlite").write_bytes(content.replace(letters, damaged))
    for act in (benefit.all, lambda: benefit.export(tmp_path / "work.csv"), lambda: benefit.forget(["case_1"])):
        with pytest.raises(LungSegError, match=r"cannot be read or written.*delete benefit\.sqlite"):
            act()
    assert not (tmp_path / "work.csv").exists()
    benefit.erase()
    assert benefit.all() == []


def test_a_row_without_what_every_row_has_is_damage(benefit: Benefit, tmp_path: Path) -> None:
    columns = ", ".join(field.name for field in fields(Work))
    with closing(sqlite3.connect(tmp_path / "benefit.sqlite")) as connection, connection:
        connection.execute(f"CREATE TABLE work ({columns})")
        connection.execute("INSERT INTO work VALUES ('case_1', '2026-11-20', '1.0', 1.0, NULL, NULL, NULL, NULL, NULL)")
    with pytest.raises(LungSegError, match="cannot be read or written"):
        benefit.all()


def test_a_column_whose_name_is_damaged_is_made_again_and_the_rest_stays(benefit: Benefit, tmp_path: Path) -> None:
    benefit.note(replace(FIRST, contour_percent=7.5))
    content = (tmp_path / "benefit.sqlite").read_bytes()
    (tmp_path / "benefit.sqlite").write_bytes(content.replace(b"contour_percent", b"contour_pErcXnt"))
    assert benefit.all() == [FIRST]
    benefit.note(SECOND)
    assert benefit.all() == [FIRST, SECOND]


def test_what_was_changed_is_measured_on_the_stored_grid_and_names_nobody(benefit: Benefit, tmp_path: Path) -> None:
    shown = replace(image("1.2.3.4", patient="PID-9"), spacing=Spacing(0.5, 0.5))
    model = lungs(shift=2)
    made = Prediction(shown.identity, PackedMask.pack(model), "r3", "cpu", 0.1, 0.2)
    shot = Snapshot(shown.identity, Status.ACCEPTED, lungs(), True, "r3", made)
    training_set = TrainingSet(tmp_path / "training_set")
    record = training_set.accept(shown, shot.mask, original=model, model_version="r3", edited=True)
    assert record is not None
    jobs.note_work(record, shot, shown, seconds=12.34, strokes=3, benefit=benefit)
    (work,) = benefit.all()
    assert (work.case_id, work.version, work.seconds, work.strokes) == (record.case_id, "r3", 12.3, 3)
    assert work.dice == pytest.approx(record.provenance["dice"], abs=1e-6)
    assert work.hd95_mm == pytest.approx(1.0)
    assert work.displacement_mm is not None
    assert 0 < work.displacement_mm < 1.0
    assert work.contour_percent is not None
    assert 0 < work.contour_percent < 100
    jobs.note_work(record, replace(shot, prediction=None), shown, seconds=1, strokes=1, benefit=benefit)
    assert benefit.all()[0].dice is None
    content = (tmp_path / "benefit.sqlite").read_bytes()
    assert b"PID-9" not in content
    assert b"1.2.3.4" not in content
