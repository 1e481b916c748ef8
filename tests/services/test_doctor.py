"""The text for a report of a problem: what it tells, and that nothing of a patient or a folder is in it."""

from __future__ import annotations

import logging
import os
import shutil
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import lungseg_gui
from lungseg_gui.cli import main
from lungseg_gui.services import doctor
from lungseg_model import hardware

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
    assert len(told) == doctor.LAST == 5
    assert "No errors in the log." in doctor.report(tmp_path / "absent", tmp_path)


HEAD = "2026-01-01 10:00:00,000"


def test_an_error_ends_where_the_next_line_of_the_log_begins(tmp_path: Path) -> None:
    lines = (
        "ValueError: of a line before the log",
        f"{HEAD} ERROR lungseg.one: Mustermann",
        "KeyError",
        f"{HEAD} INFO lungseg.two: started",
        "ValueError: Mustermann",
        f"{HEAD} CRITICAL lungseg.three: Mustermann",
        "Mustermann said no",
        "OSError: Mustermann",
    )
    (tmp_path / "log").write_text("\n".join(lines))
    assert list(doctor.last_errors(tmp_path / "log")) == [
        "2026-01-01 10:00:00 lungseg.one",
        "    KeyError",
        "2026-01-01 10:00:00 lungseg.three",
        "    OSError",
    ]


def test_of_a_long_log_the_last_million_characters_are_read(tmp_path: Path) -> None:
    first, last = (f"{HEAD} ERROR lungseg.{name}: x\n" for name in ("first", "last"))
    for filler, told in ((1_000_000 - len(first) - len(last), ["first", "last"]), (1_000_000, ["last"])):
        (tmp_path / "log").write_text(first + "-" * (filler - 1) + "\n" + last)
        assert [line.rpartition(".")[2] for line in doctor.last_errors(tmp_path / "log")] == told


@pytest.fixture
def computer(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer of which everything is known."""
    monkeypatch.setattr(hardware, "processor", lambda: "a processor")
    monkeypatch.setattr(hardware, "gpus", lambda: 2)
    monkeypatch.setattr(hardware, "engine", lambda: "an engine")
    monkeypatch.setattr(os, "cpu_count", lambda: 8)
    monkeypatch.setattr(os, "sysconf", {"SC_PAGE_SIZE": 4096, "SC_PHYS_PAGES": 2_000_000}.__getitem__, raising=False)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=1_500_000_000, total=9_000_000_000))
    for name in doctor.VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("computer")
def test_the_facts_stand_below_each_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "4")
    monkeypatch.setenv("LANG", "de DE")
    said = doctor.report(tmp_path / "log", tmp_path, more=[("Screen", "1366 x 768"), ("A long name of a fact", "x")])
    width = max(len(name) for name in (*doctor.PACKAGES, "A long name of a fact"))
    lines = said.splitlines()
    for name, fact in {
        "lungseg": f"{lungseg_gui.__version__} (Python environment)",
        "Processor": "a processor, 8 threads",
        "Memory": "8.2 GB",
        "NVIDIA GPUs": "2",
        "Predicts by": "an engine",
        "Data disk": "1.5 GB free of 9.0 GB",
        "OMP_NUM_THREADS": "4",
        "LANG": "set",
        "Screen": "1366 x 768",
    }.items():
        assert f"{name:{width}}  {fact}" in lines
    assert said.endswith("\n\nNo errors in the log.\n")
    assert "CUDA_VISIBLE_DEVICES" not in said
    (tmp_path / "log").write_text(f"{HEAD} ERROR lungseg.one: Mustermann\n")
    said = doctor.report(tmp_path / "log", tmp_path)
    assert said.endswith("\n\nLast errors\n2026-01-01 10:00:00 lungseg.one\n")


@pytest.mark.usefixtures("computer")
def test_what_the_system_does_not_say_is_unknown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(name: object) -> int:
        raise OSError(name)

    monkeypatch.setattr(os, "cpu_count", lambda: None)
    monkeypatch.setattr(shutil, "disk_usage", refused)
    monkeypatch.setattr(os, "sysconf", refused)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    said = doctor.report(tmp_path / "log", tmp_path)
    assert "a processor, 1 threads" in said
    assert " (bundle)" in said
    assert "Data disk" not in said
    for _ in range(2):
        assert [line.split() for line in said.splitlines() if line.startswith("Memory")] == [["Memory", "unknown"]]
        monkeypatch.delattr(os, "sysconf", raising=False)
        said = doctor.report(tmp_path / "log", tmp_path)


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
