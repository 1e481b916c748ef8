from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pytest

from lungseg_gui.core.errors import Cancelled
from lungseg_gui.core.particulars import NOTHING, Particulars, age_of, written_name
from lungseg_gui.jobs.headers import read_headers
from lungseg_gui.services.library import Library, key_of
from lungseg_gui.services.reading import read_image, read_particulars
from tests.dicom_files import dataset, encode, radiograph

FIELDS = {
    "PatientName": "MARKED^ANNA^^Dr",
    "PatientID": "MRN-7301",
    "PatientBirthDate": "19610214",
    "StudyDate": "20241130",
    "StudyTime": "093105.25",
    "Modality": "DX",
    "ViewPosition": "PA",
    "AccessionNumber": "ACC-55",
    "StudyDescription": "Chest PA and lateral",
    "SeriesDescription": "PA erect",
    "StudyInstanceUID": "1.2.3.4",
}


def a_file(folder: Path, name: str = "a.dcm", **fields: str) -> Path:
    path = folder / name
    path.write_bytes(encode(dataset(radiograph(), **{**FIELDS, **fields})))
    return path


def test_a_header_says_whose_it_is_and_what_was_examined(tmp_path: Path) -> None:
    found = read_particulars(a_file(tmp_path))
    assert found == Particulars(
        study_key=found.study_key,
        patient="MARKED, ANNA",
        patient_id="MRN-7301",
        age="63 y",
        date="20241130",
        time="0931",
        modality="DX",
        view="PA",
        accession="ACC-55",
        study="Chest PA and lateral",
        series="PA erect",
    )
    assert len(found.study_key) == 32
    assert Particulars.of(found.packed) == found


def test_a_picture_and_a_damaged_file_say_nothing(tmp_path: Path) -> None:
    picture, damaged = tmp_path / "a.png", tmp_path / "b.dcm"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    damaged.write_bytes(bytes(128) + b"DICM" + b"\xff" * 300)
    assert read_particulars(picture) == NOTHING
    assert read_particulars(damaged) == NOTHING
    assert NOTHING.packed == ""
    with pytest.raises(OSError, match="absent"):
        read_particulars(tmp_path / "absent.dcm")


@pytest.mark.parametrize(
    ("stated", "born", "day", "age"),
    [
        ("", "19610214", "20240213", "62 y"),
        ("", "19610214", "20240214", "63 y"),
        ("050Y", "19610214", "20240214", "63 y"),
        ("063Y", "", "20240214", "63 y"),
        ("", "20231114", "20240213", "2 mo"),
        ("", "20240115", "20240310", "1 mo"),
        ("003W", "", "", "3 wk"),
        ("", "20240214", "20230101", ""),
        ("old", "1961", "", ""),
    ],
)
def test_age(stated: str, born: str, day: str, age: str) -> None:
    assert age_of(stated, born=born, day=day) == age


@pytest.mark.parametrize(
    ("name", "written"),
    [("DOE^JOHN^Q^Dr", "DOE, JOHN Q"), ("Doe", "Doe"), ("^^", ""), ("=山田^太郎", "山田, 太郎"), ("Doe^", "Doe")],
)
def test_a_name_is_written_as_in_a_list(name: str, written: str) -> None:
    assert written_name(name) == written


# -- kept
def told_of(library: Library) -> list[Mapping[str, str]]:
    told: list[Mapping[str, str]] = []
    read_headers(library, read=read_particulars, told=told.append)
    return told


def test_headers_are_kept_for_the_next_start_and_no_file_is_asked_twice(tmp_path: Path) -> None:
    one, two = a_file(tmp_path, "1.dcm"), a_file(tmp_path, "2.dcm", PatientName="OTHER^ONE")
    with closing(Library(tmp_path / "home")) as library:
        library.add_all([one, two])
        (told,) = told_of(library)
        assert {key: Particulars.of(header).patient for key, header in told.items()} == {
            key_of(one): "MARKED, ANNA",
            key_of(two): "OTHER, ONE",
        }
        assert told_of(library) == []
    with closing(Library(tmp_path / "home")) as again:
        assert [Particulars.of(entry.header).patient for entry in again.entries()] == ["MARKED, ANNA", "OTHER, ONE"]
        assert told_of(again) == []


def test_what_was_given_up_goes_on_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lungseg_gui.jobs.headers._TOGETHER", 2)
    with closing(Library(tmp_path / "home")) as library:
        library.add_all([a_file(tmp_path, f"{number}.dcm") for number in range(5)])

        def given_up(_: object) -> None:
            raise Cancelled

        with pytest.raises(Cancelled):
            read_headers(library, read=read_particulars, told=given_up)
        assert sum(bool(entry.header) for entry in library.entries()) == 2
        assert [len(part) for part in told_of(library)] == [2, 1]


def test_a_file_that_is_away_is_asked_another_time(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    content = path.read_bytes()
    path.unlink()
    with closing(Library(tmp_path / "home")) as library:
        library.add(path)
        assert told_of(library) == []
        path.write_bytes(content)
        assert len(told_of(library)) == 1


def test_a_file_that_holds_another_study_when_it_is_opened_is_asked_again(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    with closing(Library(tmp_path / "home")) as library:
        library.add(path)
        told_of(library)
        assert library.opened(path, read_image(path)).header  # the same study: nothing to ask
        a_file(tmp_path, PatientName="OTHER^ONE", StudyInstanceUID="1.2.3.5")
        assert library.opened(path, read_image(path)).header == ""
        assert [Particulars.of(one).patient for part in told_of(library) for one in part.values()] == ["OTHER, ONE"]


@pytest.mark.parametrize("forgotten", [True, False])
def test_what_is_taken_off_the_worklist_leaves_no_name_behind(tmp_path: Path, forgotten: bool) -> None:
    path = a_file(tmp_path)
    with closing(Library(tmp_path / "home")) as library:
        entry = library.add(path)
        told_of(library)
        if forgotten:
            library.forgetting.forget([entry.key], words=["MARKED", "MRN-7301"])
        else:
            library.remove(entry.key)
    database = tmp_path / "home" / "library.sqlite"
    assert b"MARKED" not in database.read_bytes()
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("SELECT * FROM headers").fetchall() == []


def test_a_worklist_of_version_4_gets_its_headers(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    with closing(Library(tmp_path / "home")) as library:
        library.add(path)
    with closing(sqlite3.connect(tmp_path / "home" / "library.sqlite")) as database, database:
        database.execute("DROP TABLE headers")  # as version 4 left it
        database.execute("PRAGMA user_version = 4")
    with closing(Library(tmp_path / "home")) as again:
        assert [entry.header for entry in again.entries()] == [""]
        told_of(again)
        assert [Particulars.of(entry.header).patient for entry in again.entries()] == ["MARKED, ANNA"]


_BOTH = """
import importlib.abc, sys, threading, time
from pathlib import Path
from lungseg_gui.services.reading import read_image, read_particulars

class Slow(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.startswith("pydicom."):
            time.sleep(0.02)  # as on a busy computer: both threads are in the middle of it
        return None

sys.meta_path.insert(0, Slow())
path, failed = Path(sys.argv[1]), []
def run(read):
    try:
        read(path)
    except Exception as error:
        failed.append(repr(error) + repr(error.__cause__))
threads = [threading.Thread(target=run, args=(read,)) for read in (read_particulars, read_image, read_particulars)]
for thread in threads:
    thread.start()
    time.sleep(float(sys.argv[2]))
for thread in threads:
    thread.join()
sys.exit("; ".join(failed) or 0)
"""


@pytest.mark.parametrize("later", ["0.01", "0.1", "0.25"])
def test_headers_and_pixels_are_read_at_once_by_the_first_threads_of_a_program(tmp_path: Path, later: str) -> None:
    """pydicom's modules import each other: who came second found half of one, and the file could not be read."""
    done = subprocess.run([sys.executable, "-c", _BOTH, str(a_file(tmp_path)), later], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
