"""Names from outside, as every terminal takes them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lungseg_gui.core.printable import printable
from lungseg_gui.core.study import stem


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (b"plain name.dcm", "plain name.dcm"),
        ("Müller, Ärzte 漢字 🫁.png".encode(), "Müller, Ärzte 漢字 🫁.png"),
        (b"caf\xe9.png", "caf%E9.png"),
        (b"\xff\xfe.dcm", "%FF%FE.dcm"),
        (b"red \x1b[31mtext\x07", "red \ufffd[31mtext\ufffd"),
        ("a\u202emcd.exe".encode(), "a\ufffdmcd.exe"),  # shown as "aexe.dcm"
    ],
)
def test_what_no_terminal_should_get_is_replaced(name: bytes, shown: str) -> None:
    assert printable(os.fsdecode(name)) == shown


def test_lines_and_columns_stay() -> None:
    assert printable("a\tb\nc") == "a\tb\nc"


@given(st.binary(max_size=60))
def test_anything_can_be_written(name: bytes) -> None:
    written = printable(name.decode("utf-8", "surrogateescape"))
    assert written.encode().decode() == written


def test_an_image_has_a_name_that_can_be_written() -> None:
    assert stem(Path(os.fsdecode(b"/a/caf\xe9.dcm"))) == "caf%E9"
