"""A file's kind by its first bytes."""

from __future__ import annotations

import struct

import pytest

from lungseg_gui.services.reading.kinds import kind_of


@pytest.mark.parametrize("order", ["<", ">"])
def test_sixteen_bytes_are_the_least_that_an_element_without_a_preamble_takes(order: str) -> None:
    head = struct.pack(f"{order}HH2sH", 0x0008, 0x0005, b"CS", 8) + b"ISO_IR 1"
    assert len(head) == 16
    assert kind_of(head) == "DICOM"
    assert kind_of(head[:-1]) is None
