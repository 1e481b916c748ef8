"""Which lines of the logs are forgotten with a study."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.services import logs

HEAD = "2026-11-28 12:00:00,000 INFO lungseg.app: "


@pytest.mark.parametrize(
    ("words", "folders", "lines", "gone"),
    [
        (["INFO"], [], [f"{HEAD}started", f"{HEAD}INFO.dcm is damaged"], [1]),
        (["app"], [], [f"{HEAD}started"], []),
        (["image"], [], [f"{HEAD}3 images were let go", f"{HEAD}image is damaged", "'/a/image'"], [1, 2]),
        (["Jörg"], [], [f"{HEAD}of Jörgens", f"{HEAD}of Jörg"], [1]),
        (["1234"], [], [f"{HEAD}x1234", f"{HEAD}x 1234"], [1]),
        (["12345"], [], [f"{HEAD}x12345y", f"{HEAD}1234"], [0]),
        (["INFO"], [], [f"{HEAD}{HEAD}twice"], [0]),
        (["7"], [], [f"{HEAD}17 of 77", f"{HEAD}row 7", f"{HEAD}1.7"], [1]),
        ([], [Path("/a/Meier")], [f"{HEAD}list /a/Meier: no", "'/a/Meier'", f"{HEAD}/a/Meier/b", "/a/Meier2"], [0, 1]),
        ([""], [], [f"{HEAD}started"], []),
    ],
)
def test_the_lines_of_a_log_that_go(
    tmp_path: Path, words: list[str], folders: list[Path], lines: list[str], gone: list[int]
) -> None:
    log = tmp_path / "log.txt"
    log.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    assert logs.forget([log], words, folders=folders) == len(gone)
    stay = [line for number, line in enumerate(lines) if number not in gone]
    assert log.read_text(encoding="utf-8").splitlines() == stay


def test_only_what_has_such_lines_is_written_again_and_what_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_bytes(b"Meier\r\nstays\r\nMeier")
    second.write_bytes(b"nothing of it\n")
    inode = second.stat().st_ino
    assert logs.forget([tmp_path, tmp_path / "missing.txt", first, second], ["Meier"]) == 2
    assert (first.read_bytes(), second.read_bytes()) == (b"stays\r\n", b"nothing of it\n")
    assert second.stat().st_ino == inode
    assert logs.forget([second], []) == 0


def test_the_programs_own_log_goes_on_in_the_file_that_was_written_again(tmp_path: Path) -> None:
    log = logging.getLogger("lungseg")
    own, other = (logging.FileHandler(tmp_path / name, delay=late) for name, late in (("own", False), ("other", True)))
    level = log.level
    log.setLevel(logging.INFO)
    for handler in (own, other):
        log.addHandler(handler)
    try:
        log.info("Meier was opened")
        stream = other.stream
        assert logs.forget([tmp_path / "own"], ["Meier"]) == 1
        assert other.stream is stream
        log.info("afterwards")
        assert logs.forget([tmp_path / "missing", tmp_path / "own"], ["nobody"]) == 0
        other_thread = threading.Thread(target=lambda: log.info("of another thread"), daemon=True)
        other_thread.start()
        other_thread.join(30)
        assert not other_thread.is_alive()  # the file was let go of
    finally:
        for handler in (own, other):
            log.removeHandler(handler)
            handler.close()
        log.setLevel(level)
    assert (tmp_path / "own").read_text() == "afterwards\nof another thread\n"
    assert (tmp_path / "other").read_text() == "Meier was opened\nafterwards\nof another thread\n"


def test_what_a_line_quotes_by_name_is_left(tmp_path: Path) -> None:
    record = logging.LogRecord("x", logging.INFO, "", 1, "%(a)s", ({"a": 1},), None)
    assert logs.in_english(record)
    assert record.getMessage() == "1"


def test_the_log_is_in_english_whatever_the_window_speaks(tmp_path: Path, bracketed: None) -> None:
    handler = logging.FileHandler(tmp_path / "log.txt")
    handler.addFilter(logs.in_english)
    log = logging.Logger("lungseg.test")
    log.addHandler(handler)
    log.warning("%s, %s: %d", LungSegError(tr("It is full."), remedy=tr("Try again.")), tr("Twice"), 2)
    handler.close()
    assert (tmp_path / "log.txt").read_text() == "It is full. Try again., Twice: 2\n"
