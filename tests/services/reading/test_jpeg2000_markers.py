"""No marker can stand within the codes of JPEG 2000: one that does is damage, which OpenJPEG does not tell."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, cast

import imagecodecs
import numpy as np
import pytest
from PIL import Image

from lungseg_gui.services.reading import read_image
from lungseg_gui.services.reading.codestream import inspect
from lungseg_gui.services.reading.jpeg import SLIGHTLY_DAMAGED
from lungseg_gui.services.reading.jpeg2000 import has_stray_marker
from tests import dicom_files as made
from tests.services.reading.test_damage import noisy

GREY = noisy(2, 12)[:203, :158]
SYNTAX = made.JPEG + "90"


def pillow(**options: object) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(GREY).save(stream, "JPEG2000", **options)
    return stream.getvalue()


def stray(frame: bytes) -> bool:
    stream = inspect(frame)
    assert stream is not None
    return has_stray_marker(frame, stream.frame_at)


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"no_jp2": True},
        {"tile_size": (64, 48)},
        {"irreversible": True, "quality_mode": "rates", "quality_layers": [40, 10, 2]},
        {"codeblock_size": (16, 64), "precinct_size": (128, 128), "progression": "RPCL"},
        {"plt": True, "num_resolutions": 2},
    ],
)
def test_sound_streams_have_none(options: dict[str, Any]) -> None:
    assert not stray(pillow(**options))


@pytest.mark.parametrize("kind", ["random", "white"])
def test_high_throughput_has_none_either(kind: str) -> None:
    shape = (200, 180)
    pixels = np.random.default_rng(0).integers(0, 65536, shape) if kind == "random" else np.full(shape, 65535)
    assert not stray(bytes(cast("bytes", imagecodecs.htj2k_encode(pixels.astype(np.uint16)))))


@pytest.mark.parametrize("tiles", [{}, {"tile_size": (64, 48)}])
@pytest.mark.parametrize("second", [0x90, 0x91, 0x92, 0x93, 0xD9, 0xFF])
@pytest.mark.parametrize("share", [0.2, 0.97])
def test_a_marker_among_the_codes_is_told(share: float, second: int, tiles: dict[str, Any]) -> None:
    frame = bytearray(pillow(**tiles))
    at = int(share * len(frame))
    assert b"\xff" not in frame[at - 12 : at + 12]  # no header of a tile
    frame[at : at + 2] = bytes([0xFF, second])
    assert stray(bytes(frame))
    frame[at + 1] = 0x8F
    assert not stray(bytes(frame))


def test_markers_that_the_coding_style_allows() -> None:
    """Those of packets, with any number, and of the ends of their headers."""

    def stream(style: int, body: bytes, *, length: bool = True) -> bytes:
        cod = b"\xff\x52\x00\x0c" + bytes([style, 0, 0, 1, 0, 1, 4, 4, 0, 1])
        size = 12 + 2 + len(body) if length else 0
        part = b"\xff\x90\x00\x0a\x00\x00" + size.to_bytes(4, "big") + b"\x00\x01" + b"\xff\x93" + body
        return b"\xff\x4f" + cod + part + b"\xff\xd9"

    packet, end = b"\xff\x91\x00\x04\xff\x95", b"\xff\x92"
    for length in (True, False):
        assert not has_stray_marker(stream(2, packet + b"\1\2\3", length=length), 0)
        assert not has_stray_marker(stream(6, packet + b"\1" + end + b"\2\3", length=length), 0)
        assert not has_stray_marker(stream(4, b"\1" + end + b"\2\3", length=length), 0)
        assert has_stray_marker(stream(0, packet + b"\1\2\3", length=length), 0)
        assert has_stray_marker(stream(2, b"\1" + end + b"\2\3", length=length), 0)
        assert has_stray_marker(stream(6, packet + b"\xff\x95\1", length=length), 0)
    assert not has_stray_marker(stream(0, b"\1")[:20], 0)


def test_the_reader_hears_of_it(tmp_path: Path) -> None:
    frame = made.LOSSLESS["jpeg 2000"][1](GREY, 12)
    path = tmp_path / "stray.dcm"
    at = len(frame) * 3 // 4
    for content, notices in ((frame, ()), (frame[:at] + b"\xff\xa7" + frame[at + 2 :], (SLIGHTLY_DAMAGED,))):
        path.write_bytes(made.compressed(made.dataset(GREY, BitsStored=12), SYNTAX, [content]))
        assert read_image(path).notices == notices


def cod(style: int) -> bytes:
    return b"\xff\x52\x00\x0c" + bytes([style, 0, 0, 1, 0, 1, 4, 4, 0, 1])


def tile(body: bytes, *segments: bytes, length: int | None = None) -> bytes:
    """Make a tile-part; without a length of its own it says the right one."""
    head = b"".join(segments) + b"\xff\x93"
    size = 12 + len(head) + len(body) if length is None else length
    return b"\xff\x90\x00\x0a\x00\x00" + size.to_bytes(4, "big") + b"\x00\x01" + head + body


def whole(*parts: bytes) -> bytes:
    return b"\xff\x4f" + b"".join(parts) + b"\xff\xd9"


PACKET, PACKET_END, STRAY, COMMENT = b"\xff\x91\x00\x04\x00\x07", b"\xff\x92", b"\xff\x95", b"\xff\x64\x00\x05abc"


@pytest.mark.parametrize("part", [1, 2, 3, 1 << 18])
@pytest.mark.parametrize(
    ("frame", "found"),
    [
        (whole(tile(b"\1\2\3")), False),
        (whole(tile(b"\1" + STRAY)), True),
        (whole(tile(STRAY + b"\1")), True),
        (whole(COMMENT, cod(0), tile(b"\1\2\3"), tile(b"\1" + STRAY)), True),
        (whole(tile(b"\1\2\3", COMMENT), tile(b"\1\2", COMMENT), tile(b"\1")), False),
        (whole(tile(b"\xff\x8f\xff\x00\xff\x7f")), False),
        (whole(tile(b"\1\xff\x90")), True),
        (whole(tile(b"\1\xff"), tile(b"\1\xff")), False),
        (whole(tile(b"\xff")), False),
        (whole(tile(b""), tile(b"")), False),
        (whole(cod(2), tile(PACKET + b"\1\2")), False),
        (whole(cod(2), tile(PACKET + b"\1" + PACKET + b"\2")), False),
        (whole(cod(2), tile(PACKET + STRAY)), True),
        (whole(cod(2), tile(PACKET[:4] + STRAY + b"\1")), False),
        (whole(cod(2), tile(PACKET[:4] + b"\1\1" + STRAY)), True),
        (whole(cod(2), tile(PACKET + PACKET_END)), True),
        (whole(cod(4), tile(b"\1" + PACKET_END)), False),
        (whole(cod(4), tile(PACKET)), True),
        (whole(cod(1), tile(PACKET)), True),
        (whole(cod(1), tile(b"\1" + PACKET_END)), True),
        (whole(cod(2), cod(4), tile(PACKET + PACKET_END)), False),
        (whole(cod(2), tile(PACKET + PACKET_END, cod(4))), False),
        (whole(cod(2), tile(PACKET, COMMENT, cod(4)), tile(PACKET_END)), True),
        (whole(tile(PACKET_END, cod(4)), tile(b"\1" + PACKET_END)), True),
        (whole(cod(4), tile(PACKET_END), tile(PACKET_END)), False),
        (whole(tile(b"\1\2", length=0)), False),
        (whole(tile(b"\1" + STRAY, length=0)), True),
        (whole(tile(b"\1\2", length=0)) + STRAY, False),
        (whole(tile(b"\1\2", length=9000)) + b"\1", True),
        (b"\xff\x4f" + tile(b"\1\2", length=9000), False),
        (whole(tile(b"\1\2")) + tile(STRAY), False),
        (whole(tile(b"\1\2"), b"\0", tile(STRAY)), False),
        (whole(b"\0", tile(STRAY)), False),
        (whole(tile(STRAY, b"\0")), True),
        (whole() + tile(STRAY), False),
        (b"\xff\x4f" + COMMENT, False),
        (b"\xff\x4f" + tile(STRAY)[:12], False),
        (b"\xff\x4f" + tile(STRAY)[:9], False),
    ],
)
def test_each_part_of_an_image_has_codes_of_its_own(
    frame: bytes, found: bool, part: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its coding style adds to that of the whole, however many bytes are looked at at a time."""
    monkeypatch.setattr("lungseg_gui.services.reading.jpeg2000._PART", part)
    assert has_stray_marker(frame, 0) == found
    assert has_stray_marker(b"a file" + frame, 6) == found
