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
