"""The text for a report of a problem: what it tells, and that nothing of a patient or a folder is in it."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

import lungseg_gui
from lungseg_gui.cli import main
from lungseg_gui.services import doctor

NAMES = ("Mustermann", "film_0815", "Erika", "secret", "1.2.840")


def log_of(path: Path, *failures: Exception) -> None:
    """Write what the program's own log holds after these failures, and words that name a patient."""
    handler = logging.FileHandler(path, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log = logging.getLogger("lungseg.tasks")
    log.addHandler(handler)
    try:
        for failure in failures:
            try:
                raise failure
            except Exception as error:
                log.error("Mustermann^Erika failed in secret/film_0815.dcm", exc_info=error)
            log.warning("1.2.840 of Mustermann\n%s", "ValueError: Mustermann")
    finally:
        log.removeHandler(handler)
        handler.close()


def test_of_an_error_only_time_part_kind_and_place_are_told(tmp_path: Path) -> None:
    path = tmp_path / "lungseg.log"
    log_of(path, OSError(2, "No such file", "secret/film_0815.dcm"), ValueError("Mustermann\nErika: 1.2.840"))
    with path.open("a", encoding="utf-8") as file:
        file.write('  File "/somewhere/Mustermann/lungseg_gui/services/reading/decoder.py", line 12, in read\n')
        file.write("2026-01-01 10:00:00,000 ERROR lungseg.cli: unexpected\n")
        file.write('  File "/somewhere/Mustermann/lungseg_gui/services/reading/decoder.py", line 12, in read\n')
        file.write('  File "/somewhere/Mustermann/site-packages/pydicom/filereader.py", line 9, in dcmread\n')
        file.write('  File "/somewhere/Mustermann/script.py", line 9, in secret\n    secret = "Mustermann"\n')
        file.write("pydicom.errors.InvalidDicomError: secret/film_0815.dcm\n")
    told = list(doctor.last_errors(path))
    assert [line.split()[2] for line in told if not line.startswith(" ")] == ["lungseg.tasks"] * 2 + ["lungseg.cli"]
    assert "    FileNotFoundError" in told
    assert told[-3:] == [
        "    lungseg_gui/services/reading/decoder.py:12 read",
        "    pydicom dcmread",
        "    pydicom.errors.InvalidDicomError",
    ]
    assert not [name for name in NAMES if name in "\n".join(told)]


def test_only_the_last_errors_are_told_and_none_is_said_where_there_is_none(tmp_path: Path) -> None:
    log_of(tmp_path / "log", *(ValueError(number) for number in range(9)))
    told = [line for line in doctor.last_errors(tmp_path / "log") if not line.startswith(" ")]
    assert len(told) == doctor.LAST
    assert "No errors in the log." in doctor.report(tmp_path / "absent", tmp_path)


def test_the_command_tells_versions_and_no_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LUNGSEG_HOME", str(tmp_path / "secret"))
    monkeypatch.setenv("LANG", "secret/film_0815")
    assert main(["doctor"]) == 0
    said = capsys.readouterr().out
    assert f"lungseg                 {lungseg_gui.__version__} (" in said
    assert "pydicom" in said
    assert "LANG                    set" in said
    assert not [name for name in (*NAMES, str(tmp_path), str(Path.home())) if name in said]
