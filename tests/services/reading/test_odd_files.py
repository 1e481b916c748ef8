"""Odd but legal files, and harmlessly damaged ones: each opens as what it is.

Replayed from the public bug reports of other programs; ../shared/inputs holds one file of each kind.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.render import default_voi, window_to_grey
from lungseg_gui.core.study import Image
from lungseg_gui.core.turn import Turn
from lungseg_gui.services.reading import read_image
from tests import dicom_files as made

Array = NDArray[Any]


def read(tmp_path: Path, content: bytes) -> Image:
    path = tmp_path / "odd.file"
    path.write_bytes(content)
    return read_image(path)


def read_12(tmp_path: Path, **elements: object) -> tuple[Array, Image]:
    stored = made.radiograph(bits=12)
    return stored, read(tmp_path, made.encode(made.dataset(stored, BitsStored=12, **elements)))


def greys(image: Image) -> NDArray[np.uint8]:
    return window_to_grey(image.pixels, default_voi(image))


# -- headers of any length
def long_sequence(length: int, *, defined: bool) -> Sequence:
    items = [made.lookup(np.arange(4096) % 4096, explanation=f"T{n}") for n in range(max(1, length // 8300))]
    sequence = Sequence(items)
    sequence.is_undefined_length = not defined
    for item in items:
        item.is_undefined_length_sequence_item = not defined
    return sequence


@pytest.mark.parametrize("syntax", [made.EXPLICIT, made.IMPLICIT, made.BIG_ENDIAN, made.DEFLATED])
@pytest.mark.parametrize("length", [200_000, 262_000, 300_000, 4_300_000])
@pytest.mark.parametrize("defined", [True, False])
def test_a_header_of_any_length_before_the_pixels(tmp_path: Path, syntax: str, length: int, defined: bool) -> None:
    stored = made.radiograph(bits=12)
    dataset = made.dataset(stored, BitsStored=12, VOILUTSequence=long_sequence(length, defined=defined))
    if syntax == made.BIG_ENDIAN:
        for item in dataset.VOILUTSequence:
            item.LUTData = np.frombuffer(item.LUTData, "<u2").byteswap().tobytes()
    image = read(tmp_path, made.encode(dataset, syntax))
    np.testing.assert_array_equal(image.pixels, stored)
    assert image.voi[0].name == "T0"


@pytest.mark.parametrize("syntax", [made.EXPLICIT, made.IMPLICIT])
@pytest.mark.parametrize("length", [(1 << 18) - 900, 1 << 18, 1 << 19])
def test_a_private_sequence_of_undefined_length_that_crosses_the_first_part(
    tmp_path: Path, syntax: str, length: int
) -> None:
    stored = made.radiograph(bits=12)
    dataset = made.dataset(stored, BitsStored=12)
    block = dataset.private_block(0x0011, "LUNGSEG TESTS", create=True)
    inner = Dataset()
    inner.add_new(0x00100010, "PN", "x" * 30)
    inner.add_new(0x00110010, "LO", "LUNGSEG TESTS")
    inner.add_new(0x00111001, "OB", bytes(length))
    sequence = Sequence([inner])
    sequence.is_undefined_length = inner.is_undefined_length_sequence_item = True
    block.add_new(0x01, "SQ", sequence)
    np.testing.assert_array_equal(read(tmp_path, made.encode(dataset, syntax)).pixels, stored)


# -- icons
def icon(frame: bytes | None = None) -> Dataset:
    item = Dataset()
    item.Rows, item.Columns, item.SamplesPerPixel, item.PhotometricInterpretation = 12, 10, 1, "MONOCHROME2"
    item.BitsAllocated = item.BitsStored = 8
    item.HighBit, item.PixelRepresentation = 7, 0
    item.PixelData = made.encapsulate([frame]) if frame else bytes(120)
    item["PixelData"].VR = "OB"
    item["PixelData"].is_undefined_length = frame is not None
    return item


@pytest.mark.parametrize("compressed", [True, False])
@pytest.mark.parametrize("wrong", [0, -24, -8, -300, -2, 12, 2000, 1 << 20])
def test_an_icon_that_is_damaged_is_left_out(tmp_path: Path, compressed: bool, wrong: int) -> None:
    stored = made.radiograph(bits=8)
    frame = made.jpeg(made.radiograph((12, 10), bits=8)) if compressed else None
    dataset = made.dataset(stored, IconImageSequence=[icon(frame)])
    whole = made.jpeg(stored)
    content = made.compressed(dataset, made.BASELINE, [whole]) if compressed else made.encode(dataset)
    at = content.index(b"\x88\x00\x00\x02SQ") + 8
    length = int.from_bytes(content[at : at + 4], "little") + wrong
    content = content[:at] + max(0, length).to_bytes(4, "little") + content[at + 4 :]
    image = read(tmp_path, content)
    assert image.shape == stored.shape
    assert float(np.abs(image.pixels.astype(int) - stored).mean()) < 2


@pytest.mark.parametrize("compressed", [True, False])
@pytest.mark.parametrize("behind", [True, False])
def test_an_icon_whose_sequence_ends_before_its_pixels(tmp_path: Path, compressed: bool, behind: bool) -> None:
    """Its pixels stand among the elements of the image then; ``behind``: others stand in what fills up the file."""
    stored = made.radiograph(bits=8)
    frame = made.jpeg(made.radiograph((12, 10), bits=8)) if compressed else None
    dataset = made.dataset(stored, IconImageSequence=[icon(frame)])
    content = made.compressed(dataset, made.BASELINE, [made.jpeg(stored)]) if compressed else made.encode(dataset)
    at = content.index(b"\x88\x00\x00\x02SQ") + 8
    pixels = content.index(b"\xe0\x7f\x10\x00OB", at)
    end = at + 4 + int.from_bytes(content[at : at + 4], "little")
    item = at + 8
    assert content[item - 4 : item] == b"\xfe\xff\x00\xe0"
    short = content[:at] + (pixels - at - 4).to_bytes(4, "little") + content[at + 4 : item]
    short += (pixels - item - 4).to_bytes(4, "little") + content[item + 4 :]
    if behind:
        filling = content[pixels:end]
        short += b"\xfc\xff\xfc\xffOB\0\0" + len(filling).to_bytes(4, "little") + filling
    image = read(tmp_path, short)
    assert image.shape == stored.shape
    assert float(np.abs(image.pixels.astype(int) - stored).mean()) < 2


def test_an_icon_is_not_taken_for_the_image_that_is_missing(tmp_path: Path) -> None:
    dataset = made.dataset(made.radiograph(bits=8), IconImageSequence=[icon()])
    content = made.encode(dataset)
    cut = content[: content.rindex(b"\xe0\x7f\x10\x00")]
    at = cut.index(b"\x88\x00\x00\x02SQ") + 8
    for wrong in (0, -20):
        length = int.from_bytes(cut[at : at + 4], "little") + wrong
        with pytest.raises(LungSegError):
            read(tmp_path, cut[:at] + length.to_bytes(4, "little") + cut[at + 4 :])


# -- trailers
TRAILERS = {
    "zeros": bytes(100),
    "many zeros": bytes(5000),
    "text": b"written by somebody's export \xff\xd9 and so on" * 3,
    "one byte": b"\0",
    "another picture": made.jpeg(made.radiograph((16, 16), bits=8)),
}


@pytest.mark.parametrize("trailer", TRAILERS.values(), ids=TRAILERS)
@pytest.mark.parametrize("name", [*made.LOSSLESS, *made.LOSSY, "jpeg baseline"])
def test_whatever_follows_a_codestream_is_left_out(tmp_path: Path, name: str, trailer: bytes) -> None:
    known = {**made.LOSSLESS, **made.LOSSY, "jpeg baseline": (made.BASELINE, lambda pixels, bits: made.jpeg(pixels))}
    syntax, encode = known[name]
    bits = 12 if name == "jpeg extended" else 8
    stored = made.radiograph(bits=bits)
    frame = encode(stored, bits)
    plain = read(tmp_path, made.compressed(made.dataset(stored, BitsStored=bits), syntax, [frame]))
    longer = frame + trailer + b"\0" * (len(trailer) % 2)
    odd = read(tmp_path, made.compressed(made.dataset(stored, BitsStored=bits), syntax, [longer]))
    np.testing.assert_array_equal(odd.pixels, plain.pixels)
    # RLE has no mark at its end: what follows may be pixels that were misread.
    assert odd.notices == plain.notices or (name == "rle" and "slightly damaged" in odd.notices[0])


@pytest.mark.parametrize("trailer", TRAILERS.values(), ids=TRAILERS)
@pytest.mark.parametrize("encode", [made.jpeg, made.png])
def test_whatever_follows_a_picture_is_left_out(
    tmp_path: Path, encode: Callable[[Array], bytes], trailer: bytes
) -> None:
    content = encode(made.radiograph(bits=8))
    np.testing.assert_array_equal(read(tmp_path, content + trailer).pixels, read(tmp_path, content).pixels)


@pytest.mark.parametrize("trailer", TRAILERS.values(), ids=TRAILERS)
@pytest.mark.parametrize("syntax", [made.EXPLICIT, made.IMPLICIT, made.BIG_ENDIAN, made.DEFLATED])
def test_whatever_follows_a_data_set_is_left_out(tmp_path: Path, syntax: str, trailer: bytes) -> None:
    stored = made.radiograph(bits=12)
    content = made.encode(made.dataset(stored, BitsStored=12), syntax)
    np.testing.assert_array_equal(read(tmp_path, content + trailer).pixels, stored)


# -- pictures that EXIF turns
@pytest.mark.parametrize("order", ["little", "big"])
@pytest.mark.parametrize("number", range(1, 9))
def test_exif_says_how_a_jpeg_stands(tmp_path: Path, number: int, order: str) -> None:
    content = made.jpeg(made.radiograph(bits=8))
    plain = read(tmp_path, content)
    image = read(tmp_path, made.with_exif(content, made.exif(number, order=order)))
    np.testing.assert_array_equal(image.pixels, plain.pixels)
    assert image.turn == Turn.of_exif(number)
    assert [("It is shown upright" in notice) for notice in image.notices] == [True] * (number != 1)
    assert plain.orientation == ()


@pytest.mark.parametrize("number", range(1, 9))
def test_exif_says_how_a_png_stands(tmp_path: Path, number: int) -> None:
    pixels = made.radiograph(bits=16)
    image = read(tmp_path, made.with_chunk(made.png(pixels), made.png_chunk(b"eXIf", made.exif(number))))
    np.testing.assert_array_equal(image.pixels, pixels)
    assert image.turn == Turn.of_exif(number)


@pytest.mark.parametrize(
    "entry",
    [
        b"",
        b"II",
        made.exif(0),
        made.exif(9),
        made.exif(6)[:12],
        b"XX" + made.exif(6)[2:],
        made.exif(6)[:8] + b"\xff" * 9,
    ],
)
def test_an_exif_entry_that_makes_no_sense_turns_nothing(tmp_path: Path, entry: bytes) -> None:
    image = read(tmp_path, made.with_exif(made.jpeg(made.radiograph(bits=8)), entry))
    assert (image.turn, image.notices) == (Turn(), ())


def test_an_exif_chunk_with_a_wrong_checksum_turns_nothing(tmp_path: Path) -> None:
    """Pixels do not need it; but what it says of them is not what was written."""
    damaged = made.png_chunk(b"eXIf", made.exif(6), sound=False)
    image = read(tmp_path, made.with_chunk(made.png(made.radiograph(bits=8)), damaged))
    assert (image.turn, image.notices) == (Turn(), ())


# -- pixels that are not square
@pytest.mark.parametrize(
    ("ratio", "aspect"),
    [
        (["2", "1"], 2.0),
        (["1", "2"], 0.5),
        (["139", "144"], 139 / 144),
        (["1", "1"], 1.0),
        (["5", "5"], 1.0),
        (["0", "1"], 1.0),
        (["1", "0"], 1.0),
        (["1000", "1"], 1.0),
        (None, 1.0),
    ],
)
def test_the_shape_of_a_pixel(tmp_path: Path, ratio: list[str] | None, aspect: float) -> None:
    _, image = read_12(tmp_path, PixelAspectRatio=ratio)
    assert image.aspect == pytest.approx(aspect)
    assert image.spacing is None


def test_a_spacing_says_more_than_the_shape_of_a_pixel(tmp_path: Path) -> None:
    _, image = read_12(tmp_path, PixelAspectRatio=["2", "1"], PixelSpacing=["0.1", "0.2"])
    assert image.aspect == pytest.approx(0.5)
    _, image = read_12(tmp_path, PixelAspectRatio=["2", "1"], PixelSpacing=["0", "0"])
    assert image.aspect == pytest.approx(2.0)


# -- padding
def framed(value: int, bits: int) -> Array:
    """Grey values without both ends of their range, in a frame of one value."""
    inner = made.radiograph((60, 50), bits=bits)
    inner = np.clip(inner, 1 << (bits - 4), (1 << bits) - (1 << (bits - 4))).astype(inner.dtype)
    return np.pad(inner, 20, constant_values=value)


@pytest.mark.parametrize("syntax", [made.EXPLICIT, made.IMPLICIT, made.BIG_ENDIAN])
@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
@pytest.mark.parametrize(("value", "limit"), [(0, None), (4095, None), (3900, 4095), (4095, 3900), (0, 100)])
def test_padding_is_black_and_no_part_of_the_automatic_window(
    tmp_path: Path, syntax: str, photometric: str, value: int, limit: int | None
) -> None:
    stored = framed(value, 12)
    stored[:20, 30:40] = stored[0, 0] if limit is None else limit
    extra = {} if limit is None else {"PixelPaddingRangeLimit": limit}
    dataset = made.dataset(
        stored, BitsStored=12, PixelPaddingValue=value, PhotometricInterpretation=photometric, **extra
    )
    image = read(tmp_path, made.encode(dataset, syntax))
    inside = (slice(20, -20), slice(20, -20))
    shown = greys(image)
    frame = shown.copy()
    frame[inside] = 0
    assert not frame.any()
    # As if the frame were not there.
    alone = made.dataset(np.ascontiguousarray(stored[inside]), BitsStored=12, PhotometricInterpretation=photometric)
    np.testing.assert_array_equal(shown[inside], greys(read(tmp_path, made.encode(alone))))


@pytest.mark.parametrize("syntax", [made.EXPLICIT, made.IMPLICIT])
def test_padding_of_signed_values_and_in_unused_bits(tmp_path: Path, syntax: str) -> None:
    signed = framed(0, 12).astype(np.int16)
    signed[signed == 0] = -2000
    image = read(tmp_path, made.encode(made.dataset(signed, BitsStored=16, PixelPaddingValue=-2000), syntax))
    assert not image.pixels[signed == -2000].any()
    assert int(image.pixels[signed != -2000].min()) > 0
    unused = framed(0xFFFF, 12)
    dataset = made.dataset(unused, BitsStored=12, HighBit=11, PixelPaddingValue=0xFFFF)
    image = read(tmp_path, made.encode(dataset, syntax))
    assert not image.pixels[unused == 0xFFFF].any()
    np.testing.assert_array_equal(image.pixels[unused != 0xFFFF], unused[unused != 0xFFFF])


def test_padding_stays_black_through_a_table_of_the_file(tmp_path: Path) -> None:
    stored = framed(4095, 12)
    table = made.lookup(np.arange(4096), bits=12)
    image = read(
        tmp_path, made.encode(made.dataset(stored, BitsStored=12, PixelPaddingValue=4095, VOILUTSequence=[table]))
    )
    assert not greys(image)[stored == 4095].any()


def test_padding_that_would_take_the_whole_image_is_wrong(tmp_path: Path) -> None:
    stored, image = read_12(tmp_path, PixelPaddingValue=0, PixelPaddingRangeLimit=4095)
    np.testing.assert_array_equal(image.pixels, stored)
    assert image.padding == 0.0


# -- windows
@pytest.mark.parametrize("used", [8, 10, 12, 14, 16])
@pytest.mark.parametrize("says", [10, 12, 14, 16])
def test_a_table_is_scaled_by_what_it_uses(tmp_path: Path, used: int, says: int) -> None:
    entries = np.arange(4096) * ((1 << used) - 1) // 4095
    stored, image = read_12(tmp_path, VOILUTSequence=[made.lookup(entries, bits=says)])
    expected = np.rint(stored / 4095 * 255)
    assert np.abs(greys(image).astype(int) - expected).max() <= 1


@pytest.mark.parametrize(("centre", "width"), [("0", "1"), ("-5000", "10"), ("60000", "100")])
def test_a_window_that_leaves_one_grey_gives_way(tmp_path: Path, centre: str, width: str) -> None:
    _, image = read_12(tmp_path, WindowCenter=centre, WindowWidth=width)
    assert image.voi == ()
    assert image.notices == (
        "The window in the file shows the whole image in one grey: the automatic window is used instead.",
    )
    _, image = read_12(tmp_path, WindowCenter=[centre, "2048"], WindowWidth=[width, "4096"])
    assert [voi.centre for voi in image.voi] == [2048]
    assert len(image.notices) == 1


def test_an_image_of_one_grey_keeps_its_window(tmp_path: Path) -> None:
    stored = np.full((40, 40), 77, np.uint16)
    image = read(tmp_path, made.encode(made.dataset(stored, BitsStored=12, WindowCenter="0", WindowWidth="1")))
    assert len(image.voi) == 1
    assert image.notices == ()


@pytest.mark.parametrize(
    ("centres", "widths", "expected"),
    [
        ("2000\\", "3000\\", [(2000, 3000)]),
        ("\\2000", "\\3000", [(2000, 3000)]),
        ("2000\\abc", "3000\\100", [(2000, 3000)]),
        ("2000\\1500", "3000\\", [(2000, 3000)]),
        ("2000", "3000\\2000", [(2000, 3000)]),
        (" 2000 \\ 1500 ", "3000\\2000", [(2000, 3000), (1500, 2000)]),
        ("\\", "\\", []),
    ],
)
def test_each_window_is_read_by_itself(
    tmp_path: Path, centres: str, widths: str, expected: list[tuple[float, float]]
) -> None:
    marks = ("123456.78901234", "876543.21098765")
    stored = made.radiograph(bits=12)
    content = made.encode(made.dataset(stored, BitsStored=12, WindowCenter=marks[0], WindowWidth=marks[1]))
    for mark, written in zip(marks, (centres, widths), strict=True):
        at = content.index(mark.encode())
        length = int.from_bytes(content[at - 2 : at], "little")
        text = written.encode() + b" " * (len(written) % 2)
        content = content[: at - 2] + len(text).to_bytes(2, "little") + text + content[at + length :]
    image = read(tmp_path, content)
    assert [(voi.centre, voi.width) for voi in image.voi] == expected


# -- palettes
def palette(stored: Array, tables: list[Array], *, bits: int = 16, first: int = 0) -> bytes:
    dataset = made.dataset(stored, PhotometricInterpretation="PALETTE COLOR")
    for colour, table in zip(("Red", "Green", "Blue"), tables, strict=True):
        descriptor = [len(table) & 0xFFFF, first, bits]
        setattr(dataset, f"{colour}PaletteColorLookupTableDescriptor", descriptor)
        dataset[f"{colour}PaletteColorLookupTableDescriptor"].VR = "US"
        packed = table.astype("<u2" if bits == 16 else np.uint8).tobytes()
        setattr(dataset, f"{colour}PaletteColorLookupTableData", packed)
    return made.encode(dataset)


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("reverse", [True, False])
def test_a_palette_of_greys_is_a_radiograph(tmp_path: Path, bits: int, reverse: bool) -> None:
    pixels = made.radiograph(bits=8)
    grey = np.arange(256)[::-1] if reverse else np.arange(256)
    table = grey * 257 if bits == 16 else grey
    image = read(tmp_path, palette(255 - pixels if reverse else pixels, [table] * 3, bits=bits))
    np.testing.assert_array_equal(image.pixels, pixels)
    assert (image.bits, image.inverted) == (8, False)


@pytest.mark.parametrize("factor", [256, 257])
def test_a_palette_of_eight_bits_in_sixteen(tmp_path: Path, factor: int) -> None:
    """Written twice, or in the upper byte alone."""
    pixels = made.radiograph(bits=8)
    image = read(tmp_path, palette(pixels, [np.arange(256) * factor] * 3))
    np.testing.assert_array_equal(image.pixels, pixels)
    assert image.bits == 8


def test_a_palette_of_more_than_256_greys(tmp_path: Path) -> None:
    stored = made.radiograph(bits=10)
    image = read(tmp_path, palette(stored, [np.arange(1024) * 64 + 1] * 3))
    np.testing.assert_array_equal(image.pixels, stored.astype(int) * 64 + 1)


def test_a_palette_of_colours_is_no_radiograph(tmp_path: Path) -> None:
    ramp = np.arange(256) * 257
    with pytest.raises(LungSegError, match="colour image"):
        read(tmp_path, palette(made.radiograph(bits=8), [ramp, ramp[::-1], ramp // 2]))


def test_a_palette_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(LungSegError, match="its grey-scale table is missing or damaged"):
        read(tmp_path, made.encode(made.dataset(made.radiograph(bits=8), PhotometricInterpretation="PALETTE COLOR")))


# -- PNG
@pytest.mark.parametrize("name", [b"tEXt", b"iTXt", b"tIME", b"pHYs", b"gAMA", b"prVt"])
def test_a_checksum_that_says_nothing_about_pixels(tmp_path: Path, name: bytes) -> None:
    pixels = made.radiograph(bits=12)
    chunk = made.png_chunk(name, b"Comment\0text", sound=False)
    np.testing.assert_array_equal(read(tmp_path, made.with_chunk(made.png(pixels), chunk)).pixels, pixels)


def test_a_checksum_of_pixels_matters(tmp_path: Path) -> None:
    content = bytearray(made.png(made.radiograph(bits=12)))
    at = content.index(b"IDAT") + 40
    content[at] ^= 1
    with pytest.raises(LungSegError, match="compressed pixels are damaged"):
        read(tmp_path, bytes(content))


# -- the files of the reports
def test_the_files_of_the_reports_are_right(shared: Path) -> None:
    folder = shared / "inputs"
    plain = read_image(folder / "plain.dcm")
    for name in ("biglut_undefined", "bigprivate_sq_undef", "icon_encaps_short", "trail_padding_100"):
        other = read_image(folder / f"{name}.dcm")
        assert other.shape == plain.shape, name
        assert np.corrcoef(other.pixels.ravel(), plain.pixels.ravel())[0, 1] > 0.999, name
    eight = read_image(folder / "trail100.jpg")
    for name, number in (("exif3", 3), ("exif6", 6)):
        turned = read_image(folder / f"{name}.jpg")
        assert turned.turn == Turn.of_exif(number)
        upright = turned.turn.upright(turned.pixels)
        assert np.abs(upright.astype(int) - eight.pixels).max() <= 12, name
    assert read_image(folder / "par_2_1.dcm").aspect == 2.0
    window = read_image(folder / "window_trailing.dcm").voi
    assert [(voi.centre, voi.width) for voi in window] == [(2000, 3000)]
    reference = greys(plain).astype(int)
    for name in ("agfa_narrow_lut", "ww1_c0", "palette_grey"):
        assert np.abs(greys(read_image(folder / f"{name}.dcm")).astype(int) - reference).mean() < 12, name
    assert np.abs(greys(read_image(folder / "bad_crc_text.png")).astype(int) - reference).mean() < 2
    padded = read_image(folder / "pad_m1_0.dcm")
    inside = greys(padded)[100:740, 120:720]
    assert np.abs(inside.astype(int) - reference).mean() < 2
    assert int(greys(padded)[:100].max()) == 0
