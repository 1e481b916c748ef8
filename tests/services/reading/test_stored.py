"""Stored values come back exactly, however they were stored."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.core.study import Image
from lungseg_gui.services.reading import read_image
from lungseg_gui.services.reading.header import encoding_of
from tests import dicom_files as made

Array = NDArray[Any]


def read(tmp_path: Path, content: bytes) -> Image:
    path = tmp_path / "any.name"
    path.write_bytes(content)
    return read_image(path)


@pytest.mark.parametrize(
    ("begins", "little", "explicit"),
    [
        (b"\x08\x00\x05\x00CS\x0a\x00", True, True),
        (b"\x08\x00\x05\x00\x0a\x00\x00\x00", True, False),
        (b"\x00\x08\x00\x05CS\x00\x0a", False, True),
        (b"\x01\x01\x10\x00CS\x0a\x00", True, True),
        (b"\xe0\x7f\x10\x00OW\x00\x00", True, True),
    ],
)
def test_the_byte_order_follows_from_the_first_group(begins: bytes, little: bool, explicit: bool) -> None:
    assert encoding_of(memoryview(b"before" + begins), 6) == (little, explicit)


def modality_values(image: Image) -> Array:
    return np.rint(image.slope * image.pixels.astype(np.float64) + image.intercept)


@pytest.mark.parametrize("bits", [8, 10, 12, 15, 16])
@pytest.mark.parametrize("syntax", [made.IMPLICIT, made.EXPLICIT, made.BIG_ENDIAN, made.DEFLATED])
def test_uncompressed_values_are_kept(tmp_path: Path, syntax: str, bits: int) -> None:
    stored = made.radiograph(bits=bits)
    image = read(tmp_path, made.encode(made.dataset(stored, BitsStored=bits), syntax))
    np.testing.assert_array_equal(image.pixels, stored)
    assert image.bits == bits
    assert image.pixels.dtype == (np.uint8 if bits == 8 else np.uint16)
    assert image.pixels.dtype.isnative
    assert image.pixels.flags.c_contiguous
    assert not image.pixels.flags.writeable
    assert (image.slope, image.intercept, image.inverted) == (1.0, 0.0, False)


@pytest.mark.parametrize("name", made.LOSSLESS)
@pytest.mark.parametrize("bits", [8, 10, 12, 16])
def test_lossless_compression_keeps_every_value(tmp_path: Path, name: str, bits: int) -> None:
    syntax, encode = made.LOSSLESS[name]
    stored = made.radiograph(bits=bits)
    frame = encode(stored, bits)
    image = read(tmp_path, made.compressed(made.dataset(stored, BitsStored=bits), syntax, [frame]))
    np.testing.assert_array_equal(image.pixels, stored)


@pytest.mark.parametrize("name", made.LOSSY)
def test_lossy_compression_stays_close_and_within_range(tmp_path: Path, name: str) -> None:
    syntax, encode = made.LOSSY[name]
    stored = made.radiograph(bits=10)
    frame = encode(stored, 10)
    image = read(tmp_path, made.compressed(made.dataset(stored, BitsStored=10), syntax, [frame]))
    assert int(image.pixels.max()) <= 1023
    # The two extreme pixels in the corner are edges: what overshoots must not come back as its opposite.
    assert float(np.abs(image.pixels.astype(int) - stored).mean()) < 8


@pytest.mark.parametrize(
    ("name", "syntax", "bits"),
    [("jpeg extended", "70", 12), ("jpeg-ls near", "80", 16), ("jpeg 2000 lossy", "90", 16)],
)
def test_a_lossy_stream_in_a_file_that_says_lossless_wraps_no_value(
    tmp_path: Path, name: str, syntax: str, bits: int
) -> None:
    """The stream has more bits than the image, and goes beyond its white: masked, that would be black."""
    stored = np.zeros((96, 96), np.uint16)
    stored[24:72, 16:80] = 1023
    frame = made.LOSSY[name][1](stored, bits)
    image = read(tmp_path, made.compressed(made.dataset(stored, BitsStored=10), made.JPEG + syntax, [frame]))
    assert int(np.abs(image.pixels.astype(int) - stored).max()) < 512


def test_jpeg_baseline(tmp_path: Path) -> None:
    stored = made.radiograph(bits=8)
    image = read(tmp_path, made.compressed(made.dataset(stored), made.BASELINE, [made.jpeg(stored)]))
    assert image.pixels.dtype == np.uint8
    assert float(np.abs(image.pixels.astype(int) - stored).mean()) < 2


def test_an_overshoot_of_a_lossy_codec_is_clipped_not_wrapped(tmp_path: Path) -> None:
    over = np.full((16, 16), 1500, np.uint16)
    frame = made.LOSSY["jpeg extended"][1](over, 12)
    image = read(tmp_path, made.compressed(made.dataset(over, BitsStored=10), made.EXTENDED, [frame]))
    assert set(np.unique(image.pixels)) == {1023}


@pytest.mark.parametrize("name", ["jpeg 2000", "rle"])
def test_signed_values_begin_at_zero_and_keep_their_meaning(tmp_path: Path, name: str) -> None:
    signed = (made.radiograph(bits=12).astype(np.int32) - 2048).astype(np.int16)
    syntax, encode = made.LOSSLESS[name]
    frame = encode(signed if name == "jpeg 2000" else signed.view(np.uint16), 12)
    image = read(tmp_path, made.compressed(made.dataset(signed, BitsStored=12), syntax, [frame]))
    np.testing.assert_array_equal(modality_values(image), signed)
    assert int(image.pixels.min()) == 0


@pytest.mark.parametrize("bits", [8, 12, 16])
def test_signed_uncompressed(tmp_path: Path, bits: int) -> None:
    half = 1 << (bits - 1)
    signed = (made.radiograph(bits=bits).astype(np.int32) - half).astype(np.int8 if bits == 8 else np.int16)
    image = read(tmp_path, made.encode(made.dataset(signed, BitsStored=bits)))
    np.testing.assert_array_equal(modality_values(image), signed)


def test_signed_values_of_a_codestream_that_calls_them_unsigned(tmp_path: Path) -> None:
    signed = (made.radiograph(bits=12).astype(np.int32) - 2048).astype(np.int16)
    syntax, encode = made.LOSSLESS["jpeg 2000"]
    frame = encode(signed.view(np.uint16) & 0x0FFF, 12)
    image = read(tmp_path, made.compressed(made.dataset(signed, BitsStored=12), syntax, [frame]))
    np.testing.assert_array_equal(modality_values(image), signed)


def test_an_odd_high_bit_is_honoured(tmp_path: Path) -> None:
    stored = made.radiograph(bits=12)
    shifted = (stored << 4).astype(np.uint16)
    image = read(tmp_path, made.encode(made.dataset(shifted, BitsStored=12, HighBit=15)))
    np.testing.assert_array_equal(image.pixels, stored)


def test_overlay_bits_above_the_stored_ones_are_masked_out(tmp_path: Path) -> None:
    stored = made.radiograph(bits=12)
    with_overlay = stored | (np.indices(stored.shape).sum(axis=0) % 2 << 15).astype(np.uint16)
    image = read(tmp_path, made.encode(made.dataset(with_overlay, BitsStored=12)))
    np.testing.assert_array_equal(image.pixels, stored)


MORE_BITS = "The pixel values have more bits than the file states: bright areas may be shown dark."


@pytest.mark.parametrize("syntax", ["", "70"])
def test_values_that_have_more_bits_than_the_file_says_carry_a_notice(tmp_path: Path, syntax: str) -> None:
    """What is beyond is masked out: 1500 became 476 without a word."""
    stored = made.radiograph(bits=12)
    dataset = made.dataset(stored, BitsStored=10, HighBit=9)
    frame = imagecodecs.jpeg8_encode(stored, lossless=True, bitspersample=12) if syntax else b""
    content = made.compressed(dataset, made.JPEG + syntax, [bytes(frame)]) if syntax else made.encode(dataset)
    assert MORE_BITS in read(tmp_path, content).notices


def test_a_lossless_stream_whose_first_value_is_wrong_carries_a_notice(tmp_path: Path) -> None:
    """One more bit in the head of the stream, and all values are 2048 larger."""
    stored = made.radiograph(bits=12)
    frame = bytearray(imagecodecs.jpeg8_encode(stored, lossless=True, bitspersample=12))
    at = frame.index(b"\xff\xc3") + 4
    assert frame[at] == 12
    frame[at] = 13
    image = read(tmp_path, made.compressed(made.dataset(stored, BitsStored=12), made.JPEG + "70", [bytes(frame)]))
    assert MORE_BITS in image.notices


@pytest.mark.parametrize("kind", ["unsigned", "signed", "signed, stored bits alone", "overlay", "padding", "high bit"])
def test_what_fills_the_unused_bits_rightly_carries_no_notice(tmp_path: Path, kind: str) -> None:
    stored = made.radiograph(bits=12)
    signed = (stored.astype(np.int32) - 2048).astype(np.int16)
    padded = stored.copy()
    padded[:9] = 0xFFFF
    dataset = {
        "unsigned": made.dataset(stored, BitsStored=12),
        "signed": made.dataset(signed, BitsStored=12),
        "signed, stored bits alone": made.dataset(signed.view(np.uint16) & 0x0FFF, BitsStored=12),
        "overlay": made.dataset(stored | 0x8000, BitsStored=12),
        "padding": made.dataset(padded, BitsStored=12, PixelPaddingValue=0xFFFF),
        "high bit": made.dataset((stored << 4).astype(np.uint16), BitsStored=12, HighBit=15),
    }[kind]
    if kind == "overlay":
        for element, number in ((0x10, stored.shape[0]), (0x11, stored.shape[1]), (0x100, 16), (0x102, 15)):
            dataset.add_new(0x60000000 | element, "US", number)
    if kind == "signed, stored bits alone":
        dataset.PixelRepresentation = 1
    assert read(tmp_path, made.encode(dataset)).notices == ()


def test_32_allocated_bits_of_which_12_are_used(tmp_path: Path) -> None:
    stored = made.radiograph(bits=12)
    content = made.encode(made.dataset(stored.astype(np.uint32), BitsStored=12))
    np.testing.assert_array_equal(read(tmp_path, content).pixels, stored)


def test_bytes_in_swapped_pairs(tmp_path: Path) -> None:
    stored = made.radiograph(bits=8)
    pairs = made.dataset(stored)
    pairs.PixelData = stored.view(np.uint16).byteswap().tobytes()
    pairs["PixelData"].VR = "OW"
    np.testing.assert_array_equal(read(tmp_path, made.encode(pairs, made.BIG_ENDIAN)).pixels, stored)


@pytest.mark.parametrize("syntax", [made.IMPLICIT, made.EXPLICIT])
@pytest.mark.parametrize(("preamble", "meta"), [(False, True), (True, False), (False, False)])
def test_missing_preamble_and_meta_group(tmp_path: Path, syntax: str, preamble: bool, meta: bool) -> None:
    stored = made.radiograph()
    content = made.encode(made.dataset(stored, BitsStored=12), syntax, preamble=preamble, meta=meta)
    np.testing.assert_array_equal(read(tmp_path, content).pixels, stored)


def test_a_wrong_transfer_syntax_is_seen_through(tmp_path: Path) -> None:
    stored = made.radiograph()
    # The file says JPEG baseline; inside is JPEG 2000.
    frame = made.LOSSLESS["jpeg 2000"][1](stored, 12)
    content = made.compressed(made.dataset(stored, BitsStored=12), made.BASELINE, [frame])
    np.testing.assert_array_equal(read(tmp_path, content).pixels, stored)
    # The file says explicit; inside is implicit.
    implicit = made.encode(made.dataset(stored, BitsStored=12), made.IMPLICIT)
    lying = implicit.replace(b"1.2.840.10008.1.2\0", b"1.2.840.10008.1.2.1\0"[:18])
    np.testing.assert_array_equal(read(tmp_path, lying).pixels, stored)


@pytest.mark.parametrize("table", [True, False])
@pytest.mark.parametrize("name", ["jpeg-ls", "rle"])
def test_of_several_frames_the_first_is_read(tmp_path: Path, name: str, table: bool) -> None:
    stored, other = made.radiograph(bits=12), made.radiograph(bits=12)[::-1].copy()
    syntax, encode = made.LOSSLESS[name]
    several = made.dataset(stored, BitsStored=12, NumberOfFrames=2)
    image = read(tmp_path, made.compressed(several, syntax, [encode(stored, 12), encode(other, 12)], table=table))
    np.testing.assert_array_equal(image.pixels, stored)
    assert ["2 frames" in notice for notice in image.notices] == [True]


def test_what_follows_the_bytes_of_rle(tmp_path: Path) -> None:
    """Zeros are a writer's filling; anything else may be pixels that were misread."""
    stored = made.radiograph(bits=12)
    for trailer, told in ((bytes(100), False), (bytes(50) + b"\7" + bytes(49), True)):
        content = made.compressed(made.dataset(stored, BitsStored=12), made.RLE, [made.rle(stored) + trailer])
        image = read(tmp_path, content)
        np.testing.assert_array_equal(image.pixels, stored)
        assert ["slightly damaged" in notice for notice in image.notices] == [True] * told


def test_of_several_uncompressed_frames_the_first_is_read(tmp_path: Path) -> None:
    stored, other = made.radiograph(), made.radiograph()[::-1].copy()
    several = made.dataset(stored, BitsStored=12, NumberOfFrames=2)
    several.PixelData = stored.tobytes() + other.tobytes()
    image = read(tmp_path, made.encode(several))
    np.testing.assert_array_equal(image.pixels, stored)
    assert len(image.notices) == 1


def test_a_frame_in_several_fragments(tmp_path: Path) -> None:
    stored = made.radiograph()
    syntax, encode = made.LOSSLESS["jpeg 2000"]
    content = made.compressed(made.dataset(stored, BitsStored=12), syntax, [encode(stored, 12)], fragments=3)
    np.testing.assert_array_equal(read(tmp_path, content).pixels, stored)


@pytest.mark.parametrize("planar", [0, 1])
def test_grey_in_rgb_is_a_radiograph(tmp_path: Path, planar: int) -> None:
    stored = made.radiograph(bits=8)
    colour = np.repeat(stored[..., np.newaxis], 3, axis=2)
    rgb = made.dataset(colour, PlanarConfiguration=planar)
    if planar:
        rgb.PixelData = np.moveaxis(colour, -1, 0).tobytes()
    image = read(tmp_path, made.encode(rgb))
    np.testing.assert_array_equal(image.pixels, stored)
    assert any("photograph" in notice for notice in image.notices)


def test_grey_in_rgb_as_rle_and_as_jpeg(tmp_path: Path) -> None:
    stored = made.radiograph(bits=8)
    colour = np.repeat(stored[..., np.newaxis], 3, axis=2)
    image = read(tmp_path, made.compressed(made.dataset(colour), made.RLE, [made.rle(colour)]))
    np.testing.assert_array_equal(image.pixels, stored)
    jpeg = made.compressed(
        made.dataset(colour, PhotometricInterpretation="YBR_FULL_422"), made.BASELINE, [made.jpeg(colour)]
    )
    assert float(np.abs(read(tmp_path, jpeg).pixels.astype(int) - stored).mean()) < 3


def test_grey_in_ybr_full_422(tmp_path: Path) -> None:
    stored = made.radiograph(bits=8)
    ybr = made.dataset(np.repeat(stored[..., np.newaxis], 3, axis=2), PhotometricInterpretation="YBR_FULL_422")
    quads = np.full((stored.shape[0], stored.shape[1] // 2, 4), 128, np.uint8)
    quads[..., :2] = stored.reshape(stored.shape[0], -1, 2)
    ybr.PixelData = quads.tobytes()
    np.testing.assert_array_equal(read(tmp_path, made.encode(ybr)).pixels, stored)


def test_the_syntax_is_found_behind_an_element_with_a_long_length() -> None:
    """The group begins with bytes (OB), whose length stands in four bytes further on: missed, all behind it is."""
    from lungseg_gui.services.reading.header import TRANSFER_SYNTAX, file_meta

    content = made.encode(made.dataset(made.radiograph()), syntax=made.EXPLICIT)
    elements, end = file_meta(content)
    assert elements[TRANSFER_SYNTAX] == made.EXPLICIT
    assert content[end : end + 2] != b"\x02\x00"
    assert content[end : end + 2] == b"\x08\x00"  # the data set itself


@pytest.mark.parametrize(("signed", "wanted"), [(False, (1, 65534, 513)), (True, (1, -2, 513))])
@pytest.mark.parametrize("little", [True, False])
def test_words_whose_kind_depends_on_the_pixels_are_read_two_bytes_at_a_time(
    signed: bool, wanted: tuple[int, ...], little: bool
) -> None:
    from lungseg_gui.services.reading.fields import words

    class Given(dict[str, bytes]):
        original_encoding = (True, little)

    raw = b"".join((number & 0xFFFF).to_bytes(2, "little" if little else "big") for number in wanted)
    assert words(Given(SmallestImagePixelValue=raw), "SmallestImagePixelValue", signed=signed) == wanted  # pyright: ignore[reportArgumentType]
