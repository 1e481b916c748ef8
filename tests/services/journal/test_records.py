"""The bytes of a journal: what each record holds, and what is called damage."""

from __future__ import annotations

import struct
import zlib

import numpy as np
import pytest

from lungseg_gui.core.figures import Figure, FiguresChange
from lungseg_gui.core.history import Step
from lungseg_gui.core.mask import Box, Mask, PackedMask
from lungseg_gui.services.journal.records import (
    OVERHEAD,
    Damage,
    EditBody,
    Kind,
    PartBody,
    Record,
    checksum,
    encode,
    head,
    move,
    pack_difference,
    read_head,
    read_move,
    read_whole,
    scan,
    unpack_difference,
    whole,
)

SHAPE = (24, 32)
BOX = Box(2, 3, 7, 12)
RULER = Figure(1, "ruler", ((1.0, 2.0), (3.0, 4.5)), "Hilum")


def noise(height: int, width: int, seed: int = 1) -> Mask:
    return np.random.default_rng(seed).integers(0, 3, (height, width), np.uint8)


def damage(content: bytes, **given: int) -> str:
    with pytest.raises(Damage) as told:
        list(scan(content, **given))
    return str(told.value)


# -- records
def test_kinds_have_the_numbers_that_are_in_the_files_of_readers() -> None:
    assert {kind.name: kind.value for kind in Kind} == {
        **{"HEAD": 0, "BASE": 1, "EDIT": 2, "MOVE": 3, "PART": 4, "CANCEL": 5, "SNAPSHOT": 6}
    }
    assert OVERHEAD == 25


def test_a_record_is_length_sequence_time_kind_body_and_checksum() -> None:
    framed = struct.pack("<IQdB", 3, 9, 1.5, 4) + b"abc"
    assert encode(Kind.PART, 9, 1.5, b"abc") == framed + struct.pack("<I", zlib.crc32(framed))


def test_records_come_back_with_their_places() -> None:
    one, two = encode(Kind.HEAD, 3, 1.0, b""), encode(Kind.EDIT, 4, 2.0, b"abc")
    first = Record(Kind.HEAD, 3, 1.0, b"", 0, 25)
    second = Record(Kind.EDIT, 4, 2.0, b"abc", 25, 53)
    assert list(scan(one + two)) == [first, second]
    assert list(scan(one + two, start=25, sequence=3)) == [second]
    assert list(scan(encode(Kind.HEAD, 0, 1.0, b""))) == [Record(Kind.HEAD, 0, 1.0, b"", 0, 25)]
    assert list(scan(b"")) == []


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (encode(Kind.CANCEL, 0, 0.0, b"")[:-1], "the end of the file is not a record"),
        (encode(Kind.CANCEL, 0, 0.0, b"abc")[:-1], "a record is longer than the file"),
        (encode(Kind.CANCEL, 0, 0.0, b"abc")[:-1] + b"\0", "the checksum of a record is wrong"),
        (b"\1" + bytes(24), "a record is longer than the file"),
        (encode(Kind.CANCEL, 1, 0.0, b"") * 2, "a record is out of order"),
        (encode(Kind.CANCEL, 2, 0.0, b"") + encode(Kind.CANCEL, 1, 0.0, b""), "a record is out of order"),
        (encode(7, 0, 0.0, b""), "a record is out of order"),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_record_is_damage(content: bytes, told: str) -> None:
    assert damage(content) == told


# -- head
def test_the_head_names_format_and_grid() -> None:
    assert head(SHAPE) == struct.pack("<8sIII", b"lungsegJ", 1, 24, 32)
    assert read_head(head(SHAPE)) == SHAPE


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (head(SHAPE)[:-1], "the head is damaged"),
        (b"LUNGSEGJ" + head(SHAPE)[8:], "the journal was written by another version of the program"),
        (struct.pack("<8sIII", b"lungsegJ", 2, 24, 32), "the journal was written by another version of the program"),
    ],
)
def test_a_head_of_another_format_is_damage(body: bytes, told: str) -> None:
    with pytest.raises(Damage, match=told):
        read_head(body)


# -- differences
def test_a_difference_undoes_and_redoes_and_is_packed_fast() -> None:
    before, after = noise(5, 9), noise(5, 9, 2)
    packed = pack_difference(before, after)
    difference = unpack_difference(packed, BOX)
    np.testing.assert_array_equal(before ^ difference, after)
    np.testing.assert_array_equal(after ^ difference, before)
    assert packed == zlib.compress((before ^ after).tobytes(), 1)


@pytest.mark.parametrize("packed", [b"", b"no zlib", zlib.compress(bytes(44))])
def test_a_difference_of_another_size_is_damage(packed: bytes) -> None:
    with pytest.raises(Damage):
        unpack_difference(packed, BOX)


def test_a_checksum_is_that_of_the_pixels_row_by_row() -> None:
    mask = noise(24, 32)
    assert checksum(mask[BOX.slices]) == zlib.crc32(mask[BOX.slices].tobytes())
    assert checksum(mask[BOX.slices]) != checksum(mask[BOX.slices].T)


# -- edits
def an_edit(box: Box = BOX, name: str = "Näme", figures: FiguresChange | None = None) -> EditBody:
    height, width = box.bottom - box.top, box.right - box.left
    packed = pack_difference(noise(height, width), noise(height, width, 2))
    return EditBody(Step(7, name, box, 12.5, figures), 5, 11, 22, packed)


def test_an_edit_comes_back_whole() -> None:
    made = an_edit()
    assert EditBody.decode(made.encode(), 12.5, SHAPE) == made


@pytest.mark.parametrize("box", [Box(0, 0, 24, 32), Box(23, 31, 24, 32), Box(0, 0, 1, 2), Box(0, 0, 2, 1)])
def test_an_edit_may_lie_anywhere_in_the_grid(box: Box) -> None:
    made = an_edit(box)
    assert EditBody.decode(made.encode(), 12.5, SHAPE) == made


@pytest.mark.parametrize("box", [Box(0, 0, 25, 1), Box(0, 0, 1, 33), Box(-1, 0, 1, 1), Box(0, -1, 1, 1)])
def test_an_edit_outside_of_the_grid_is_damage(box: Box) -> None:
    with pytest.raises(Damage, match="a box is outside the image"):
        EditBody.decode(an_edit(box).encode(), 0.0, SHAPE)
    with pytest.raises(Damage, match="a box is outside the image"):
        PartBody.decode(PartBody("a", box, 0, b"").encode(), SHAPE)


@pytest.mark.parametrize("box", [Box(3, 3, 3, 9), Box(3, 3, 9, 3)])
def test_an_edit_of_no_pixel_is_damage(box: Box) -> None:
    body = EditBody(Step(7, "a", box, 0.0), 0, 0, 0, b"").encode()
    with pytest.raises(Damage, match="a box is outside the image"):
        EditBody.decode(body, 0.0, SHAPE)


def test_a_name_is_kept_up_to_a_thousand_bytes() -> None:
    made = an_edit(name="x" * 1000)
    assert EditBody.decode(made.encode(), 12.5, SHAPE).step.name == "x" * 1000
    assert EditBody.decode(an_edit(name="x" * 1001).encode(), 12.5, SHAPE).step.name == "x" * 1000
    part = PartBody("x" * 1001, BOX, 3, b"packed")
    assert PartBody.decode(part.encode(), SHAPE) == PartBody("x" * 1000, BOX, 3, b"packed")


def test_a_part_comes_back_whole() -> None:
    made = PartBody("Pinsel ▸", BOX, 77, b"packed")
    assert PartBody.decode(made.encode(), SHAPE) == made


@pytest.mark.parametrize(
    ("change", "back"),
    [
        (FiguresChange((), (RULER,)), FiguresChange((), (RULER,))),
        (FiguresChange((RULER,), ()), FiguresChange((RULER,), ())),
        (None, None),
    ],
)
def test_a_change_of_figures_lies_behind_the_difference_of_one_pixel(
    change: FiguresChange | None, back: FiguresChange | None
) -> None:
    one = EditBody(Step(7, "Ruler", Box(5, 7, 6, 8), 12.5, change), 0, 1, 2, zlib.compress(b"\0", 1))
    body = one.encode()
    found = EditBody.decode(body, 12.5, SHAPE)
    assert (found.step.figures, found.step.box) == (back, Box(5, 7, 6, 8))
    assert unpack_difference(found.packed, found.step.box).tobytes() == b"\0"
    if change is not None:
        assert body.count(b"\x78\x01") == 2  # both are packed fast
        cut = body[:-8]
        with pytest.raises(Damage, match="a change of figures is damaged"):
            EditBody.decode(cut, 12.5, SHAPE)


@pytest.mark.parametrize("box", [Box(5, 7, 6, 9), Box(5, 7, 7, 8), Box(5, 5, 7, 7)])
def test_an_edit_of_more_pixels_changes_no_figures(box: Box) -> None:
    made = an_edit(box, figures=FiguresChange((), (RULER,)))
    found = EditBody.decode(made.encode(), 12.5, SHAPE)
    assert found.step.figures is None
    assert unpack_difference(found.packed, box).shape == (box.bottom - box.top, box.right - box.left)


# -- moves and whole masks
def test_moves_and_whole_masks_come_back() -> None:
    assert read_move(move(2**40)) == 2**40
    mask = noise(*SHAPE)
    number, found = read_whole(whole(9, PackedMask.pack(mask), checksum(mask)), SHAPE)
    assert number == 9
    np.testing.assert_array_equal(found, mask)
    found[0, 0] = 1  # an array of its own


@pytest.mark.parametrize("shape", [(24, 33), (25, 32), (32, 24)])
def test_a_whole_mask_of_another_size_is_damage(shape: tuple[int, int]) -> None:
    mask = noise(*SHAPE)
    body = whole(9, PackedMask.pack(mask), checksum(mask))
    with pytest.raises(Damage, match="a snapshot has another size"):
        read_whole(body, shape)
    with pytest.raises(Damage, match="the checksum of a snapshot is wrong"):
        read_whole(whole(9, PackedMask.pack(mask), checksum(mask) ^ 1), SHAPE)


def test_bodies_that_are_cut_short_are_damage() -> None:
    mask = noise(*SHAPE)
    for words, read in (
        ("a move is damaged", lambda: read_move(move(1)[:-1])),
        ("an edit is damaged", lambda: EditBody.decode(an_edit().encode()[:20], 0.0, SHAPE)),
        ("a part is damaged", lambda: PartBody.decode(PartBody("a", BOX, 0, b"").encode()[:20], SHAPE)),
        ("a snapshot is damaged", lambda: read_whole(whole(9, PackedMask.pack(mask), 0)[:10], SHAPE)),
    ):
        with pytest.raises(Damage, match=words):
            read()
