"""What a compressed frame says of itself."""

from __future__ import annotations

import struct

import numpy as np
import pytest

from lungseg_gui.services.reading import codestream
from lungseg_gui.services.reading.codestream import Codestream, end_of_codes, inspect
from lungseg_gui.services.reading.failures import Unreadable

SOI, EOI = b"\xff\xd8", b"\xff\xd9"


def segment(marker: int, content: bytes) -> bytes:
    return bytes([0xFF, marker]) + (len(content) + 2).to_bytes(2, "big") + content


def start_of_frame(
    marker: int = 0xC0, *, rows: int = 3000, columns: int = 2500, samples: int = 1, bits: int = 8
) -> bytes:
    components = b"".join(bytes([number + 1, 0x11, 0]) for number in range(samples))
    return segment(marker, struct.pack(">BHHB", bits, rows, columns, samples) + components)


def scan(samples: int = 1, *, near: int = 0) -> bytes:
    return segment(0xDA, bytes([samples]) + bytes([7, 9] * samples) + bytes([near, 1, 1]))


def seen(frame: bytes) -> Codestream:
    found = inspect(frame)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("marker", "codec", "process", "lossy"),
    [
        (0xC0, "jpeg", 0xC0, True),
        (0xC1, "jpeg", 0xC1, True),
        (0xC2, "jpeg", 0xC2, True),
        (0xC3, "jpeg", 0xC3, False),
        (0xF7, "jpegls", 0, False),
    ],
)
def test_the_start_of_frame_says_size_depth_and_kind(marker: int, codec: str, process: int, lossy: bool) -> None:
    found = seen(SOI + start_of_frame(marker, rows=3001, columns=2502, samples=3, bits=12) + scan(3))
    assert (found.codec, found.process, found.lossy, found.needs_end) == (codec, process, lossy, True)
    assert (found.rows, found.columns, found.samples, found.precision) == (3001, 2502, 3, 12)
    assert found.frame_at == 2


@pytest.mark.parametrize(
    "before",
    [
        segment(0xE0, b"JFIF\0"),
        segment(0xE1, bytes(300)) + segment(0xFE, b"a comment"),
        segment(0xC4, bytes(20)),  # tables have a number among those of the frames
        segment(0xC8, b"") + segment(0xCC, b"\0\0"),
        b"\xff\x01" + segment(0xDB, bytes(65)),
        b"\xff\xd0\xff\xd7" + segment(0xDB, bytes(65)),
        segment(0xDD, b"\0\1") + b"\xff",
        segment(0xDD, b"\0\1") + b"\xff\xff\xff",
    ],
)
def test_the_start_of_frame_is_found_behind_other_segments(before: bytes) -> None:
    found = seen(SOI + before + start_of_frame() + scan())
    assert (found.rows, found.columns) == (3000, 2500)
    assert found.frame_at == 2 + len(before)


@pytest.mark.parametrize(
    ("behind", "reason"),
    [
        (b"\xff\xe0\0\x05abc" + b"\0" + start_of_frame(), "its compressed pixels are damaged"),
        (b"\xff" + EOI + bytes(9), "its compressed pixels are damaged"),
        (segment(0xE0, b"") + EOI + bytes(9), "its compressed pixels are damaged"),
        (segment(0xE0, b"") + scan() + start_of_frame(), "its compressed pixels are damaged"),
        *((start_of_frame(kind), "its kind of JPEG compression is not supported") for kind in range(0xC5, 0xC8)),
        *((start_of_frame(kind), "its kind of JPEG compression is not supported") for kind in range(0xC9, 0xCC)),
        *((start_of_frame(kind), "its kind of JPEG compression is not supported") for kind in range(0xCD, 0xD0)),
        (start_of_frame()[:9], "the file ends early"),
        (segment(0xE0, b"JFIF\0"), "the file ends early"),
        (b"\xff\xe0\0", "the file ends early"),
        (b"\xff", "the file ends early"),
    ],
)
def test_a_head_that_is_cut_damaged_or_of_an_unknown_kind_is_refused(behind: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as caught:
        inspect(SOI + behind)
    assert caught.value.reason == reason


@pytest.mark.parametrize(
    "frame", [b"", b"\xff\xd8", b"\xff\xd8\xfe" + bytes(9), b"RLE", b"\xff\x4f\xff\x52" + bytes(60)]
)
def test_what_is_none_of_them_says_nothing(frame: bytes) -> None:
    assert inspect(frame) is None


@pytest.mark.parametrize("samples", [1, 3])
@pytest.mark.parametrize("near", [0, 2])
@pytest.mark.parametrize("between", [b"", b"\xff", segment(0xF8, bytes(9)), segment(0xDD, b"\0\1") + b"\xff\xff"])
def test_jpeg_ls_is_lossy_where_its_first_scan_is(between: bytes, near: int, samples: int) -> None:
    head = SOI + start_of_frame(0xF7, samples=samples, bits=12)
    assert seen(head + between + scan(samples, near=near)).lossy == (near > 0)
    assert not seen(head + between).lossy
    assert not seen(head + between + b"\0" + scan(samples, near=near)).lossy


@pytest.mark.parametrize(("process", "least"), [(0xC0, 74), (0xC1, 74), (0xC2, 37), (0xC3, 2250), (0xF7, 0)])
def test_so_many_pixels_take_so_many_bytes_at_least(process: int, least: int) -> None:
    """Two bits for each of 13 x 23 blocks that are begun, or one where it is progressive; without loss one a pixel."""
    assert seen(SOI + start_of_frame(process, rows=100, columns=180) + scan()).least_bytes == least


def siz(
    *,
    right: int = 2500,
    bottom: int = 3000,
    left: int = 0,
    top: int = 0,
    tile: tuple[int, int, int, int] = (2500, 3000, 0, 0),
    samples: int = 1,
    depth: int = 11,
    capabilities: int = 0,
) -> bytes:
    numbers = struct.pack(">HIIIIIIII", capabilities, right, bottom, left, top, *tile)
    return b"\xff\x4f" + segment(0x51, numbers + struct.pack(">HB", samples, depth) + b"\1\1" * samples)


def style(wavelet: int) -> bytes:
    return segment(0x52, b"\0\0\0\1\0\5\4\4\0" + bytes([wavelet]))


def test_jpeg_2000_says_size_and_depth() -> None:
    found = seen(siz(right=2510, bottom=3020, left=10, top=20, samples=3, depth=15) + style(1))
    assert (found.codec, found.rows, found.columns, found.samples, found.precision) == ("jpeg2k", 3000, 2500, 3, 16)
    assert (found.process, found.frame_at, found.lossy, found.needs_end) == (0, 0, False, False)
    assert seen(siz(depth=0x80 | 11) + style(1)).precision == 12
    assert seen(siz(capabilities=0x4000) + style(1)).needs_end
    assert not seen(siz(capabilities=0x8000) + style(1)).needs_end
    assert found.least_bytes == 0


@pytest.mark.parametrize("between", [b"", b"\xff", segment(0x5C, bytes(7)), segment(0x64, b"made by") + b"\xff\xff"])
def test_jpeg_2000_is_lossy_where_it_has_the_lossy_wavelet(between: bytes) -> None:
    assert seen(siz() + between + style(0)).lossy
    assert not seen(siz() + between + style(1)).lossy
    assert not seen(siz() + between).lossy
    assert not seen(siz() + b"\0" + style(0)).lossy
    assert not seen(siz() + between + segment(0x53, bytes(12))).lossy


def test_a_file_of_jpeg_2000_holds_a_codestream() -> None:
    signature = b"\x00\x00\x00\x0cjP  \r\n\x87\n"
    for boxes in (b"", bytes(700)):
        found = seen(signature + boxes + siz() + style(0))
        assert (found.rows, found.frame_at, found.lossy) == (3000, len(signature + boxes), True)
    assert inspect(signature + bytes(300)) is None
    assert inspect(signature + bytes(65536 - len(signature) - 3) + siz() + style(1)) is None
    assert inspect(signature + bytes(65536 - len(signature) - 4) + siz() + style(1)) is not None


@pytest.mark.parametrize(
    ("frame", "sound"),
    [
        (siz(tile=(1, 2500, 0, 0), right=257, bottom=2500 * 255), True),
        (siz(tile=(1, 2500, 0, 0), right=256, bottom=2500 * 256), False),
        (siz(tile=(10, 10, 0, 0), right=11, bottom=5), True),
        (siz(tile=(0, 10, 0, 0)), False),
        (siz(tile=(10, 0, 0, 0)), False),
        (siz(right=5, left=5), False),
        (siz(right=6, left=5), True),
        (siz(bottom=5, top=5), False),
        (siz(bottom=6, top=5), True),
        (siz(bottom=4, top=5), False),
        (siz(tile=(10, 3000, 2500, 0)), False),
        (siz(tile=(10, 3000, 2499, 0)), True),
        (siz(tile=(2500, 10, 0, 3000)), False),
        (siz(tile=(2500, 10, 0, 2999)), True),
        (siz(tile=(1, 1, 2500 - 257, 3000 - 255)), True),
        (siz(tile=(1, 1, 2500 - 256, 3000 - 256)), False),
    ],
)
def test_an_image_has_sides_and_at_most_65535_tiles(frame: bytes, sound: bool) -> None:
    if sound:
        assert seen(frame + style(1)).codec == "jpeg2k"
        return
    with pytest.raises(Unreadable) as caught:
        inspect(frame + style(1))
    assert caught.value.reason == "its compressed pixels are damaged"


def test_jpeg_2000_that_is_cut_in_its_head_ends_early() -> None:
    for length in (4, 20, 42):
        with pytest.raises(Unreadable) as caught:
            inspect(siz()[:length])
        assert caught.value.reason == "the file ends early"
    with pytest.raises(Unreadable, match="ends early"):
        inspect((siz() + style(0))[:-1])


def end_byte_by_byte(frame: bytes, start: int) -> tuple[int, int]:
    """As the standard has it (ISO 10918-1 F.1.2.3)."""
    stuffed, at = 0, start
    while at + 1 < len(frame):
        if frame[at] == 0xFF and frame[at + 1] == 0:
            stuffed += 1
            at += 2
        elif frame[at] == 0xFF and frame[at + 1] not in (0xFF, *range(0xD0, 0xD8)):
            while at > start and frame[at - 1] == 0xFF:
                at -= 1
            return at, stuffed
        else:
            at += 1
    return len(frame), stuffed


@pytest.mark.parametrize("part", [1, 2, 3, 7, 1 << 18])
def test_codes_end_at_the_first_marker_however_many_bytes_are_looked_at_at_a_time(
    part: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(codestream, "_PART", part)
    chance = np.random.default_rng(part)
    for _ in range(300):
        content = chance.choice([0, 1, 0xCF, 0xD0, 0xD7, 0xD8, 0xFF, 0xFF, 0, 0], chance.integers(0, 12))
        frame = bytes(content.tolist())
        for start in (0, 1, 5):
            assert end_of_codes(frame, start) == (
                end_byte_by_byte(frame, start) if start < len(frame) else (len(frame), 0)
            ), frame
