"""Which lines of the logs are forgotten with a study."""

from __future__ import annotations

import logging
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


def test_the_log_is_in_english_whatever_the_window_speaks(tmp_path: Path, bracketed: None) -> None:
    handler = logging.FileHandler(tmp_path / "log.txt")
    handler.addFilter(logs.in_english)
    log = logging.Logger("lungseg.test")
    log.addHandler(handler)
    log.warning("%s, %s: %d", LungSegError(tr("It is full."), remedy=tr("Try again.")), tr("Twice"), 2)
    handler.close()
    assert (tmp_path / "log.txt").read_text() == "It is full. Try again., Twice: 2\n"
