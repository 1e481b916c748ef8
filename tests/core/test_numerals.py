"""Large numbers: written one way wherever a reader meets them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lungseg_gui.cli import console
from lungseg_gui.core.numerals import grouped

ROOT = Path(__file__).parents[2]


def test_thousands_stand_apart_and_no_comma_is_taken_for_a_decimal_one() -> None:
    assert [grouped(number) for number in (0, 999, 1000, 1234567)] == ["0", "999", "1\u202f000", "1\u202f234\u202f567"]


def test_no_other_text_groups_its_numbers() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in (*(ROOT / "lungseg_gui").rglob("*.py"), *(ROOT / "model").rglob("*.py"))
        for line in path.read_text("utf-8").splitlines()
        if re.search(r":[,_]d?\}", line) and "NARROW NO-BREAK SPACE" not in line  # an experiment stands by itself
    ]
    assert found == []


def test_a_terminal_of_any_code_page_can_write_them(capsys: pytest.CaptureFixture[str]) -> None:
    console.say(f"{grouped(1000)} cases")
    written = capsys.readouterr().out
    assert written == "1\N{NO-BREAK SPACE}000 cases\n"
    for page in ("cp437", "cp850", "cp1252", "latin-1"):
        assert written.encode(page).decode(page) == written
