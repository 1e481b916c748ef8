"""What is made of a JPEG and of what its decoders say; the decoders themselves are stood in for."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.services.reading import jpeg
from lungseg_gui.services.reading.codestream import inspect
from lungseg_gui.services.reading.failures import Unreadable
from lungseg_gui.services.reading.jpeg import SLIGHTLY_DAMAGED, decode_jpeg
from lungseg_gui.services.reading.progressive import COARSE

DAMAGED, CUT = "its compressed pixels are damaged", "the file ends early"
RGB = b"\xff\xee\x00\x0eAdobe\x00\x64\x00\x00\x00\x00\x00"


def segment(marker: int, content: bytes) -> bytes:
    return bytes([0xFF, marker]) + (len(content) + 2).to_bytes(2, "big") + content


def start_of_frame(process: int, bits: int = 8, samples: int = 1) -> bytes:
    components = b"".join(bytes([number + 1, 0x11, 0]) for number in range(samples))
    return segment(process, bytes([bits]) + b"\0\6\0\5" + bytes([samples]) + components)


SCAN = segment(0xDA, b"\1\1\0\0\x3f\0")
CODES = b"\x55" * 30 + b"\xff\xd9"


def frame(process: int = 0xC0, *, bits: int = 8, samples: int = 1, before: bytes = b"", behind: bytes = b"") -> bytes:
    return b"\xff\xd8" + before + start_of_frame(process, bits, samples) + behind + SCAN + CODES


@dataclass
class Decoders:
    """Stand in for simplejpeg and imagecodecs: they say what they are told to, and note what they were given."""

    says: list[str] = field(default_factory=list[str])
    fails: bool = False
    given: list[bytes] = field(default_factory=list[bytes])
    asked: list[tuple[str, bool]] = field(default_factory=list[tuple[str, bool]])
    deep: list[dict[str, str]] = field(default_factory=list[dict[str, str]])

    def simple(self, content: bytes, colours: str, *, buffer: NDArray[np.uint8], strict: bool = True) -> None:
        self.given.append(bytes(content))
        self.asked.append((colours, strict))
        buffer[...] = 7
        if self.says:
            raise ValueError(self.says.pop(0))

    def any_depth(self, content: bytes, **options: str) -> NDArray[np.uint16]:
        self.deep.append(options)
        if self.fails:
            raise RuntimeError("damaged")
        return np.full((6, 5, 3) if options else (6, 5), 9, np.uint16)


@pytest.fixture
def decoders(monkeypatch: pytest.MonkeyPatch) -> Decoders:
    found = Decoders()
    monkeypatch.setattr(jpeg.simplejpeg, "decode_jpeg", found.simple)
    monkeypatch.setattr(jpeg.imagecodecs, "jpeg8_decode", found.any_depth)
    return found


def decode(content: bytes) -> tuple[NDArray[Any], str]:
    stream = inspect(content)
    assert stream is not None
    return decode_jpeg(content, stream)


def outcome(content: bytes) -> str:
    try:
        return decode(content)[1]
    except Unreadable as error:
        return error.reason


SAID = [
    ("", ""),
    ("Corrupt JPEG data: 1 extraneous bytes before marker 0xd9", SLIGHTLY_DAMAGED),
    ("Corrupt JPEG data: 8 extraneous bytes before marker 0xd9", SLIGHTLY_DAMAGED),
    ("Corrupt JPEG data: 9 extraneous bytes before marker 0xd9", DAMAGED),
    ("Corrupt JPEG data: bad Huffman code", DAMAGED),
    ("Inconsistent progression sequence for component 0 coefficient 1", DAMAGED),
    ("Premature end of JPEG file", CUT),
    ("Invalid SOS parameters for sequential JPEG", ""),
]


@pytest.mark.parametrize(("said", "expected"), [*SAID, ("Unsupported marker type 0x19", DAMAGED)])
def test_what_libjpeg_says_of_8_bits(decoders: Decoders, said: str, expected: str) -> None:
    decoders.says = [said] if said else []
    assert outcome(frame()) == expected
    harmless = said.startswith("Invalid SOS")
    assert decoders.asked == [("GRAY", True), ("GRAY", False)][: 2 if harmless else 1]


def test_what_libjpeg_refuses_even_when_it_is_lenient_is_damaged(decoders: Decoders) -> None:
    decoders.says = ["Invalid SOS parameters for sequential JPEG", "Unsupported marker type 0x19"]
    assert outcome(frame()) == DAMAGED


@pytest.mark.parametrize(("said", "expected"), [*SAID, ("Unsupported marker type 0x19", "")])
def test_what_libjpeg_says_of_the_codes_of_more_bits(decoders: Decoders, said: str, expected: str) -> None:
    """Its pixels mean nothing there; the other decoder's do."""
    decoders.says = [said] if said else []
    assert outcome(frame(0xC1, bits=12)) == expected
    assert len(decoders.deep) == 1
    assert decoders.given == [frame(0xC1, bits=8)]


def test_the_check_beside_the_decoding_is_waited_for(decoders: Decoders, monkeypatch: pytest.MonkeyPatch) -> None:
    def late(*_: object) -> str:
        time.sleep(0.1)
        return "Premature end of JPEG file"

    monkeypatch.setattr(jpeg, "_complaint", late)
    assert outcome(frame(0xC1, bits=12)) == CUT
    assert len(decoders.deep) == 1


def test_a_stream_of_more_bits_that_cannot_be_decoded_is_damaged(decoders: Decoders) -> None:
    decoders.fails = True
    assert outcome(frame(0xC1, bits=12)) == DAMAGED
    assert outcome(frame(0xC3, bits=12)) == DAMAGED


@pytest.mark.parametrize("process", [0xC0, 0xC2])
def test_samples_are_grey_or_three_colours_as_they_are(decoders: Decoders, process: int) -> None:
    pixels, _ = decode(frame(process))
    assert (pixels.shape, pixels.dtype, int(pixels[0, 0])) == ((6, 5), np.uint8, 7)
    pixels, _ = decode(frame(process, samples=3))
    assert (pixels.shape, pixels.dtype) == ((6, 5, 3), np.uint8)
    assert [colours for colours, _ in decoders.asked] == ["GRAY", "RGB"]
    pixels, _ = decode(frame(0xC1, bits=12, samples=3))
    assert (pixels.shape, pixels.dtype) == ((6, 5, 3), np.uint16)
    assert decoders.deep == [{"colorspace": "RGB", "outcolorspace": "RGB"}]
    assert decoders.asked[-1][0] == "RGB"
    assert decode(frame(0xC1, bits=12))[0].shape == (6, 5)
    assert decoders.asked[-1][0] == "GRAY"


TABLE, COMMENT = segment(0xDB, bytes(65)), segment(0xFE, b"made by")


@pytest.mark.parametrize(
    ("before", "kept"),
    [
        (b"", b""),
        (segment(0xE0, b"JFIF\0"), b""),
        (segment(0xEF, bytes(300)) + TABLE, TABLE),
        (TABLE + segment(0xE1, b"Exif\0\0") + COMMENT, TABLE + COMMENT),
        (segment(0xDF, b"\0\0"), segment(0xDF, b"\0\0")),
        (segment(0xF0, b"\0\0"), segment(0xF0, b"\0\0")),
        (TABLE + b"\xff", TABLE),
        (b"\xff\xff" + TABLE + b"\xff\xff\xff" + COMMENT, TABLE + COMMENT),
    ],
)
def test_what_applications_wrote_is_left_out(decoders: Decoders, before: bytes, kept: bytes) -> None:
    """A profile that is damaged would pass for damaged pixels; tables and what is behind the frame's head stay."""
    decode(frame(before=before, behind=segment(0xE5, b"behind")))
    decode(frame(samples=3, before=before))
    decode(frame(0xC1, bits=12, before=before))
    behind = segment(0xE5, b"behind")
    assert decoders.given == [
        frame(before=kept, behind=behind),
        frame(samples=3, before=RGB + kept),
        frame(0xC1, bits=8, before=kept),
    ]


def test_a_frame_that_cannot_hold_so_many_pixels_is_cut(decoders: Decoders) -> None:
    """One block has two bits at least; 3000 x 3000 pixels have 35344."""
    large = frame().replace(b"\0\6\0\5", b"\x0b\xb8\x0b\xb8")
    least = 375 * 375 // 4
    padded = large + bytes(least - len(large))
    assert decode(padded)[0].shape == (3000, 3000)
    assert outcome(padded[:-1]) == CUT
    assert len(decoders.given) == 1


@pytest.mark.parametrize(
    ("left", "expected"),
    [(0, ""), (1, SLIGHTLY_DAMAGED), (8, SLIGHTLY_DAMAGED), (9, DAMAGED), (-1, CUT)],
)
def test_bytes_left_over_in_a_lossless_stream(
    decoders: Decoders, monkeypatch: pytest.MonkeyPatch, left: int, expected: str
) -> None:
    monkeypatch.setattr(jpeg, "bytes_left", lambda *_: left)
    assert outcome(frame(0xC3, bits=12)) == expected
    assert decoders.given == []  # what adds up needs no second opinion


@pytest.mark.parametrize(("said", "expected"), SAID)
def test_a_lossless_stream_that_is_not_counted_is_checked(
    decoders: Decoders, monkeypatch: pytest.MonkeyPatch, said: str, expected: str
) -> None:
    monkeypatch.setattr(jpeg, "bytes_left", lambda *_: None)
    decoders.says = [said] if said else []
    assert outcome(frame(0xC3, bits=12)) == expected


def lossless(*segments: bytes, bits: int = 12) -> bytes:
    return b"\xff\xd8" + start_of_frame(0xC3, bits) + b"".join(segments)


@pytest.mark.parametrize(
    ("segments", "cleared"),
    [
        ((segment(0xDA, b"\1\1\0\1\0\x0b"), CODES), (segment(0xDA, b"\1\1\0\1\0\0"), CODES)),
        ((TABLE, segment(0xDA, b"\1\1\0\1\0\x0b"), CODES), (TABLE, segment(0xDA, b"\1\1\0\1\0\0"), CODES)),
        (
            (TABLE, COMMENT, segment(0xDA, b"\2\1\0\2\0\1\0\x0b"), CODES),
            (TABLE, COMMENT, segment(0xDA, b"\2\1\0\2\0\1\0\0"), CODES),
        ),
        ((segment(0xDA, b"\1\1\0\1\0\x0b"),), (segment(0xDA, b"\1\1\0\1\0\0"),)),
        ((segment(0xDA, b"\1\1\0\1\0\x0b")[:-1],), (segment(0xDA, b"\1\1\0\1\0\x0b")[:-1],)),
        ((TABLE, b"\0\xda\0\4\5\5", CODES), (TABLE, b"\0\xda\0\4\5\5", CODES)),
        ((TABLE, b"\xff\xda\0"), (TABLE, b"\xff\xda\0")),
        ((TABLE, b"\xff\xda\0\2"), (TABLE, b"\xff\xda\0\0")),
    ],
)
def test_the_shift_of_a_lossless_stream_is_cleared_for_the_check(
    decoders: Decoders, monkeypatch: pytest.MonkeyPatch, segments: tuple[bytes, ...], cleared: tuple[bytes, ...]
) -> None:
    """It may be no smaller than the depth that libjpeg is told; in a head that is cut it stays."""
    monkeypatch.setattr(jpeg, "bytes_left", lambda *_: None)
    decode(lossless(*segments))
    assert decoders.given == [lossless(*cleared, bits=8)]


@pytest.mark.parametrize("bits", [8, 12])
@pytest.mark.parametrize(
    ("said", "inconsistent", "coarse", "expected"),
    [
        ("", False, False, ""),
        ("", True, False, SLIGHTLY_DAMAGED),
        ("", False, True, COARSE),
        ("", True, True, SLIGHTLY_DAMAGED),
        ("Corrupt JPEG data: 3 extraneous bytes before marker 0xda", False, True, SLIGHTLY_DAMAGED),
        ("Corrupt JPEG data: bad Huffman code", False, True, DAMAGED),
    ],
)
def test_a_progressive_stream_has_three_judges(
    decoders: Decoders,
    monkeypatch: pytest.MonkeyPatch,
    bits: int,
    said: str,
    inconsistent: bool,
    coarse: bool,
    expected: str,
) -> None:
    asked: list[tuple[bytes, int]] = []
    bare = frame(0xC2, bits=bits, before=TABLE)

    def is_inconsistent(content: bytes, frame_at: int) -> bool:
        asked.append((content, frame_at))
        return inconsistent

    def is_coarse(content: bytes, frame_at: int) -> bool:
        asked.append((content, frame_at))
        return coarse

    monkeypatch.setattr(jpeg, "is_inconsistent", is_inconsistent)
    monkeypatch.setattr(jpeg, "is_coarse", is_coarse)
    decoders.says = [said] if said else []
    assert outcome(frame(0xC2, bits=bits, before=segment(0xE0, b"JFIF\0") + TABLE)) == expected
    assert set(asked) == {(bare, 2 + len(TABLE))}
    assert bool(decoders.deep) == (bits == 12)
