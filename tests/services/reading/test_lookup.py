"""Look-up tables, however they were written."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset

from lungseg_gui.services.reading.lookup import Lookup, read_lookup


def table(descriptor: Any, content: Any, *, big: bool = False, signed: bool = False) -> Lookup | None:  # noqa: ANN401
    item = Dataset()
    item.set_original_encoding(False, not big)
    item.add_new("LUTDescriptor", "OW" if isinstance(descriptor, bytes) else "SL", descriptor)
    item.add_new("LUTData", "OW" if isinstance(content, bytes) else "SL", content)
    return read_lookup(item, signed=signed)


def read(descriptor: Any, content: Any, *, big: bool = False, signed: bool = False) -> Lookup:  # noqa: ANN401
    found = table(descriptor, content, big=big, signed=signed)
    assert found is not None
    return found


@pytest.mark.parametrize("big", [False, True])
def test_entries_come_as_numbers_as_words_or_as_bytes(big: bool) -> None:
    order = ">u2" if big else "<u2"
    descriptor = np.array([3, 700, 12], order).tobytes()
    words = np.array([5, 600, 4095], order).tobytes()
    for each in (descriptor, [3, 700, 12]):
        found = read(each, words, big=big)
        assert (found.entries.tolist(), found.first) == ([5, 600, 4095], 700)
    assert read([3, 0, 12], [5, 600, 4095]).entries.tolist() == [5, 600, 4095]
    assert read([3, 0, 12], words + b"\1\1", big=big).entries.tolist() == [5, 600, 4095]


@pytest.mark.parametrize(
    ("count", "content", "entries"),
    [
        (4, bytes([1, 2, 3, 4]), [1, 2, 3, 4]),
        (4, bytes([1, 2, 3, 4, 9, 9, 9]), [1, 2, 3, 4]),
        (4, bytes([1, 0, 2, 0, 3, 0, 4, 0]), [1, 2, 3, 4]),
        (4, bytes([7, 1, 8]), None),
        (5, bytes([7, 1, 8, 2]), [0x0107, 0x0208]),
        (1, bytes([7, 1]), None),
        (3, [1, -1], [1, 0xFFFF]),
        (3, 5, None),
        (3, None, None),
    ],
)
def test_so_many_entries_as_there_are(count: int, content: object, entries: list[int] | None) -> None:
    """One byte each where there are too few for words; a table of one entry is none."""
    found = table([count, 0, 8], content)
    assert (None if found is None else found.entries.tolist()) == entries


@pytest.mark.parametrize(("descriptor", "there"), [([2, 0], False), ([2, 0, 8], True), ([2, 0, 8, 9], True)])
def test_a_descriptor_has_three_numbers(descriptor: list[int], there: bool) -> None:
    assert (table(descriptor, [1, 2]) is not None) == there
    assert table(None, [1, 2]) is None


def test_a_count_of_0_is_65536() -> None:
    content = bytes(140000)
    assert read([0, 0, 16], content).entries.size == 65536
    assert read([65534, 0, 16], content).entries.size == 65534


@pytest.mark.parametrize(
    ("first", "signed", "found"),
    [(0x7FFF, True, 0x7FFF), (0x8000, True, -0x8000), (0xFFFF, True, -1), (0x8000, False, 0x8000), (-5, False, 65531)],
)
def test_the_first_value_is_signed_where_the_values_are(first: int, signed: bool, found: int) -> None:
    assert read([2, first, 8], [1, 2], signed=signed).first == found


@pytest.mark.parametrize(
    ("bits", "highest", "top", "white"),
    [
        (8, 255, 255, 255),
        (8, 200, 255, 255),
        (12, 255, 4095, 255),
        (12, 2047, 4095, 2047),
        (12, 2048, 4095, 4095),
        (8, 300, 511, 511),
        (16, 300, 65535, 300),
        (17, 300, 511, 511),
        (0, 300, 511, 511),
        (99, 0, 1, 1),
    ],
)
def test_the_data_say_how_many_bits_there_are_where_the_descriptor_cannot_be_right(
    bits: int, highest: int, top: int, white: int
) -> None:
    found = read([2, 0, bits], [0, highest])
    assert (found.top, found.white) == (top, white)


def test_values_beyond_the_table_take_its_ends() -> None:
    found = read([3, 10, 8], [5, 6, 7])
    assert found.of(np.array([-9, 9, 10, 11, 12, 13, 70000])).tolist() == [5, 5, 5, 6, 7, 7, 7]
