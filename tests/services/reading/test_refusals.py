"""What cannot be read gets one sentence with a remedy, and nothing else ever comes out."""

from __future__ import annotations

import random
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.reading import read_image
from lungseg_gui.services.reading.limits import inflate
from tests import dicom_files as made


def refusal(tmp_path: Path, content: bytes) -> LungSegError:
    path = tmp_path / "case.dcm"
    path.write_bytes(content)
    with pytest.raises(LungSegError) as caught:
        read_image(path)
    error = caught.value
    assert error.message.startswith("case.dcm could not be read: ")
    assert error.message.endswith(".")
    assert error.remedy.endswith(".")
    return error


def whole_dicom() -> bytes:
    return made.encode(made.dataset(made.radiograph(), BitsStored=12))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "it is empty"),
        (b"%PDF-1.7 and so on", "a PDF document"),
        (b"PK\x03\x04" + bytes(40), "a ZIP archive"),
        (b"II*\x00" + bytes(40), "a TIFF image"),
        (b"GIF89a" + bytes(40), "a GIF image"),
        (b"hello, world, this is a text", "neither DICOM nor PNG nor JPEG"),
        (bytes(4096), "neither DICOM nor PNG nor JPEG"),
    ],
)
def test_foreign_files_are_named(tmp_path: Path, content: bytes, words: str) -> None:
    assert words in refusal(tmp_path, content).message


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(LungSegError, match="there is no such file"):
        read_image(tmp_path / "absent.dcm")
    with pytest.raises(LungSegError, match="it is a folder"):
        read_image(tmp_path)


@pytest.mark.parametrize("syntax", [made.EXPLICIT, made.IMPLICIT, made.DEFLATED])
def test_a_dicom_file_that_was_cut_anywhere_is_refused(tmp_path: Path, syntax: str) -> None:
    content = made.encode(made.dataset(made.radiograph(), BitsStored=12), syntax)
    for share in (0.03, 0.05, 0.1, 0.2, 0.5, 0.9):
        refusal(tmp_path, content[: int(share * len(content))])
        assert "has no pixels" not in refusal(tmp_path, content[: int(share * len(content))]).message
    assert "ends early" in refusal(tmp_path, content[: len(content) // 2]).message
    assert "ends early" in refusal(tmp_path, content[:-2]).message


@pytest.mark.parametrize("name", [*made.LOSSLESS, *made.LOSSY])
def test_a_compressed_file_that_was_cut_is_refused(tmp_path: Path, name: str) -> None:
    syntax, encode = {**made.LOSSLESS, **made.LOSSY}[name]
    stored = made.radiograph(bits=10)
    content = made.compressed(made.dataset(stored, BitsStored=10), syntax, [encode(stored, 10)])
    assert "ends early" in refusal(tmp_path, content[:-200]).message


@pytest.mark.parametrize("name", [*made.LOSSLESS, *made.LOSSY])
def test_a_codestream_that_was_cut_inside_a_whole_file_is_refused(tmp_path: Path, name: str) -> None:
    syntax, encode = {**made.LOSSLESS, **made.LOSSY}[name]
    stored = made.radiograph(bits=10)
    frame = encode(stored, 10)
    cut = frame[: len(frame) // 4 * 2]
    refusal(tmp_path, made.compressed(made.dataset(stored, BitsStored=10), syntax, [cut]))


@pytest.mark.parametrize(("rows", "columns"), [(65535, 65535), (0, 40), (30000, 30000)])
def test_absurd_dimensions_are_refused_before_memory_is_taken(tmp_path: Path, rows: int, columns: int) -> None:
    content = made.encode(made.dataset(made.radiograph(), BitsStored=12, Rows=rows, Columns=columns))
    assert f"{rows}" in refusal(tmp_path, content).message


def test_a_codestream_of_another_size_than_the_header_is_refused(tmp_path: Path) -> None:
    stored, larger = made.radiograph(), made.radiograph((480, 400))
    for name in ("jpeg-ls", "jpeg 2000", "jpeg lossless", "htj2k"):
        syntax, encode = made.LOSSLESS[name]
        content = made.compressed(made.dataset(stored, BitsStored=12), syntax, [encode(larger, 12)])
        assert "400 × 480" in refusal(tmp_path, content).message


def test_a_deflated_bomb_is_refused(tmp_path: Path) -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    bomb = b"".join(packer.compress(bytes(1 << 20)) for _ in range(64)) + packer.flush()
    with pytest.raises(Exception, match="more data than a radiograph has"):
        inflate(bomb, limit=1 << 20)
    stored = made.radiograph()
    content = made.compressed(made.dataset(stored), made.DEFLATED_FRAME, [bomb])
    assert "more data than a radiograph has" in refusal(tmp_path, content).message


def test_dicom_without_pixels(tmp_path: Path) -> None:
    report = made.dataset(made.radiograph(), SOPClassUID="1.2.840.10008.5.1.4.1.1.88.33")
    for keyword in ("PixelData", "Rows", "Columns", "BitsAllocated", "BitsStored", "HighBit"):
        delattr(report, keyword)
    assert "it is a structured report" in refusal(tmp_path, made.encode(report)).message
    report.SOPClassUID = "1.2.3.4"
    assert "it has no pixels" in refusal(tmp_path, made.encode(report)).message
    cut = made.dataset(made.radiograph())
    del cut.PixelData
    assert "its pixels are missing" in refusal(tmp_path, made.encode(cut)).message


def test_a_dicomdir_given_by_name(tmp_path: Path) -> None:
    directory = made.dataset(made.radiograph(), SOPClassUID="1.2.840.10008.1.3.10")
    del directory.PixelData
    assert "DICOMDIR" in refusal(tmp_path, made.encode(directory)).message


@pytest.mark.parametrize("photometric", ["RGB", "YBR_FULL"])
def test_a_colour_photograph_is_refused(tmp_path: Path, photometric: str) -> None:
    rng = np.random.default_rng(3)
    photograph = rng.integers(0, 255, (40, 32, 3), np.uint8)
    content = made.encode(made.dataset(photograph, PhotometricInterpretation=photometric))
    assert "colour image" in refusal(tmp_path, content).message


def test_floating_point_pixels_and_odd_depths(tmp_path: Path) -> None:
    floats = made.dataset(made.radiograph())
    del floats.PixelData
    floats.FloatPixelData = np.zeros((48, 40), "<f4").tobytes()
    assert "floating-point" in refusal(tmp_path, made.encode(floats)).message
    wide = made.dataset(made.radiograph().astype(np.uint32), BitsStored=24)
    assert "24 bits" in refusal(tmp_path, made.encode(wide)).message
    single = made.dataset(made.radiograph(bits=8), BitsAllocated=1, BitsStored=1)
    assert "1 × 1 bits" in refusal(tmp_path, made.encode(single)).message


def test_an_unknown_compression(tmp_path: Path) -> None:
    content = made.compressed(made.dataset(made.radiograph()), made.JPEG + "102", [b"\0\0\0\x20ftypmp42" + bytes(99)])
    assert "compression is not supported" in refusal(tmp_path, content).message


def test_no_identifier_reaches_the_log(tmp_path: Path) -> None:
    content = whole_dicom().replace(b"Phantom^Test", b"Secret^Name\0")
    error = refusal(tmp_path, content[: len(content) // 2])
    assert "Secret" not in f"{error} {error.cause!r}"


def whole_files() -> list[bytes]:
    stored = made.radiograph((24, 20), bits=10)
    eight = made.radiograph((24, 20), bits=8)
    files = [made.encode(made.dataset(stored, BitsStored=10), syntax) for syntax in (made.EXPLICIT, made.IMPLICIT)]
    files.append(
        made.encode(made.dataset(stored, VOILUTSequence=[made.lookup(np.arange(50))], WindowCenter=5, WindowWidth=9))
    )
    for name in ("rle", "jpeg-ls", "deflated frame"):
        syntax, encode = made.LOSSLESS[name]
        files.append(made.compressed(made.dataset(stored, BitsStored=10), syntax, [encode(stored, 10)]))
    files.append(made.encode(made.dataset(stored, BitsStored=10), made.DEFLATED))
    files.append(made.png(stored))
    files.append(made.png(np.repeat(eight[..., None], 3, axis=2)))
    return files


FILES = whole_files()


def survives(path: Path, content: bytes) -> None:
    """Read: an image of honest size, or a LungSegError."""
    path.write_bytes(content)
    try:
        image = read_image(path)
    except LungSegError:
        return
    assert image.pixels.ndim == 2
    assert image.pixels.dtype in (np.uint8, np.uint16)
    assert image.pixels.size <= 200_000_000


@pytest.mark.parametrize("index", range(len(FILES)))
def test_changed_bytes_give_an_image_or_a_sentence(tmp_path: Path, index: int) -> None:
    """Codecs that can crash are fuzzed in the worker alone (test_decoder.py)."""
    random_bytes = random.Random(index)
    for _ in range(60):
        content = bytearray(FILES[index])
        for _ in range(random_bytes.randint(1, 6)):
            content[random_bytes.randrange(len(content))] = random_bytes.randrange(256)
        survives(tmp_path / "fuzzed", bytes(content))


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    index=st.integers(0, 2),
    position=st.integers(132, 1200),
    value=st.sampled_from([b"\0\0\0\0", b"\xff\xff\xff\xff", b"\xfe\xff\x00\xe0", b"SQ\0\0", b"\xff\xff\xff\x7f"]),
)
def test_changed_headers_give_an_image_or_a_sentence(tmp_path: Path, index: int, position: int, value: bytes) -> None:
    content = bytearray(FILES[index])
    position = min(position, len(content) - 4)
    content[position : position + 4] = value
    survives(tmp_path / "fuzzed", bytes(content))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=400))
def test_anything_behind_a_signature_gives_a_sentence(tmp_path: Path, content: bytes) -> None:
    for signature in (bytes(128) + b"DICM", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"\x08\x00\x05\x00CS\x04\x00"):
        survives(tmp_path / "fuzzed", signature + content)


def test_deeply_nested_sequences_give_a_sentence_or_an_image(tmp_path: Path) -> None:
    nest = struct.pack("<HH2sHI", 0x0008, 0x1115, b"SQ", 0, 0xFFFFFFFF) + struct.pack(
        "<HHI", 0xFFFE, 0xE000, 0xFFFFFFFF
    )
    content = whole_dicom()
    survives(tmp_path / "nested", content[: 132 + 200] + nest * 5000)
