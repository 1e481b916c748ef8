"""DICOM files for tests: every way to store a radiograph that can be written here."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from typing import Any, cast

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.filebase import DicomBytesIO
from pydicom.filewriter import write_dataset
from pydicom.uid import UID

Array = NDArray[Any]

DX, CR = "1.2.840.10008.5.1.4.1.1.1.1", "1.2.840.10008.5.1.4.1.1.1"
IMPLICIT, EXPLICIT, BIG_ENDIAN = "1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2"
DEFLATED, DEFLATED_FRAME, RLE = "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.8.1", "1.2.840.10008.1.2.5"
JPEG = "1.2.840.10008.1.2.4."
BASELINE, EXTENDED = JPEG + "50", JPEG + "51"

Encoder = Callable[[Array, int], bytes]


def _bytes(encoded: object) -> bytes:
    return bytes(cast("bytes", encoded))


LOSSLESS: Mapping[str, tuple[str, Encoder]] = {
    "rle": (RLE, lambda pixels, bits: rle(pixels)),
    "jpeg lossless": (
        JPEG + "57",
        lambda pixels, bits: _bytes(imagecodecs.jpeg8_encode(pixels, lossless=True, bitspersample=bits, predictor=4)),
    ),
    "jpeg lossless sv1": (
        JPEG + "70",
        lambda pixels, bits: _bytes(imagecodecs.jpeg8_encode(pixels, lossless=True, bitspersample=bits, predictor=1)),
    ),
    "jpeg-ls": (JPEG + "80", lambda pixels, bits: _bytes(imagecodecs.jpegls_encode(pixels))),
    "jpeg 2000": (
        JPEG + "90",
        lambda pixels, bits: _bytes(
            imagecodecs.jpeg2k_encode(pixels, codecformat="j2k", level=0, reversible=True, bitspersample=bits)
        ),
    ),
    "htj2k": (JPEG + "201", lambda pixels, bits: _bytes(imagecodecs.htj2k_encode(pixels))),
    "deflated frame": (DEFLATED_FRAME, lambda pixels, bits: deflate(pixels.tobytes())),
}
LOSSY: Mapping[str, tuple[str, Encoder]] = {
    "jpeg extended": (
        EXTENDED,
        lambda pixels, bits: _bytes(imagecodecs.jpeg8_encode(pixels, level=98, bitspersample=12)),
    ),
    "jpeg-ls near": (JPEG + "81", lambda pixels, bits: _bytes(imagecodecs.jpegls_encode(pixels, level=2))),
    "jpeg 2000 lossy": (
        JPEG + "91",
        lambda pixels, bits: _bytes(imagecodecs.jpeg2k_encode(pixels, codecformat="j2k", level=60, bitspersample=bits)),
    ),
}


def radiograph(shape: tuple[int, int] = (48, 40), *, bits: int = 12) -> Array:
    """Smooth grey values over the whole range of so many bits, without symmetry: (H, W) uint8 or uint16."""
    rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]]
    smooth = 0.5 + 0.3 * np.sin(rows / 9 + 0.4) + 0.2 * np.cos(columns / 7 + rows / 31)
    values = np.rint(np.clip(smooth, 0, 1) * ((1 << bits) - 1))
    values[0, 0], values[0, 1] = 0, (1 << bits) - 1
    return values.astype(np.uint8 if bits <= 8 else np.uint16)


def dataset(pixels: Array, **elements: object) -> Dataset:
    """Make a DX data set of stored values (H, W), (H, W, 3) or, signed, int8 or int16.

    Parameters
    ----------
    pixels : ndarray
        Stored values.
    **elements
        Elements that are set on top; None leaves one out. ``BitsStored`` is that of the dtype where not given.
    """
    made = Dataset()
    made.SOPClassUID = DX
    made.SOPInstanceUID, made.StudyInstanceUID, made.SeriesInstanceUID = "2.25.11", "2.25.12", "2.25.13"
    made.Modality, made.PatientName, made.PatientID = "DX", "Phantom^Test", "PHANTOM1"
    made.PatientBirthDate, made.PatientSex = "19500101", "O"
    made.StudyDate, made.StudyTime, made.StudyID, made.AccessionNumber = "20260102", "101112", "1", "A1"
    made.ReferringPhysicianName, made.SeriesNumber, made.InstanceNumber = "", 1, 1
    made.Manufacturer, made.BodyPartExamined, made.ViewPosition = "lungseg tests", "CHEST", "PA"
    made.PatientOrientation = ["L", "F"]
    made.Rows, made.Columns = pixels.shape[:2]
    made.SamplesPerPixel = 1 if pixels.ndim == 2 else 3
    made.PhotometricInterpretation = "MONOCHROME2" if pixels.ndim == 2 else "RGB"
    if pixels.ndim == 3:
        made.PlanarConfiguration = 0
    made.BitsAllocated = made.BitsStored = 8 * pixels.dtype.itemsize
    made.PixelRepresentation = int(pixels.dtype.kind == "i")
    made.PixelData = pixels.tobytes()
    for keyword, value in elements.items():
        if value is None:
            if keyword in made:
                delattr(made, keyword)
        else:
            setattr(made, keyword, value)
    if elements.get("HighBit") is None:
        made.HighBit = made.BitsStored - 1
    if made.BitsAllocated > 8:
        made["PixelData"].VR = "OW"
    return made


def encode(made: Dataset, syntax: str = EXPLICIT, *, preamble: bool = True, meta: bool = True) -> bytes:
    """Write a data set in an uncompressed or deflated transfer syntax, or with its PixelData as they are.

    Parameters
    ----------
    made : Dataset
        Big endian swaps its pixels.
    syntax : str
        Transfer syntax UID.
    preamble, meta : bool
        Whether the preamble with its DICM, and the file meta group, are written.
    """
    head = DicomBytesIO()
    head.is_little_endian, head.is_implicit_VR = True, False
    if preamble:
        head.write(bytes(128) + b"DICM")
    if meta:
        information = FileMetaDataset()
        information.MediaStorageSOPClassUID = made.get("SOPClassUID", DX)
        information.MediaStorageSOPInstanceUID = made.get("SOPInstanceUID", "2.25.11")
        information.TransferSyntaxUID = UID(syntax)
        body = DicomBytesIO()
        body.is_little_endian, body.is_implicit_VR = True, False
        write_dataset(body, information)
        length = FileMetaDataset()
        length.FileMetaInformationGroupLength = len(body.getvalue())
        write_dataset(head, length)
        head.write(body.getvalue())
    content = DicomBytesIO()
    content.is_little_endian, content.is_implicit_VR = syntax != BIG_ENDIAN, syntax == IMPLICIT
    if syntax == BIG_ENDIAN and made.BitsAllocated == 16:
        made.PixelData = np.frombuffer(made.PixelData, "<u2").byteswap().tobytes()
    write_dataset(content, made)
    body_bytes = content.getvalue()
    return head.getvalue() + (deflate(body_bytes) if syntax == DEFLATED else body_bytes)


def compressed(made: Dataset, syntax: str, frames: list[bytes], *, fragments: int = 1, table: bool = True) -> bytes:
    """Write a data set with encapsulated frames."""
    made.PixelData = encapsulate(frames, fragments_per_frame=fragments, has_bot=table)
    made["PixelData"].VR = "OB"
    made["PixelData"].is_undefined_length = True
    return encode(made, syntax)


def rle(pixels: Array) -> bytes:
    """Encode with DICOM's RLE (PS3.5 annex G), runs and literals alike."""
    planes = pixels[..., np.newaxis] if pixels.ndim == 2 else pixels
    segments: list[bytes] = []
    for sample in range(planes.shape[-1]):
        words = np.ascontiguousarray(planes[..., sample])
        octets = words.view(np.uint8).reshape(*words.shape, words.dtype.itemsize)
        for octet in reversed(range(words.dtype.itemsize)):
            segment = b"".join(_packbits(row.tobytes()) for row in octets[..., octet])
            segments.append(segment + b"\0" * (len(segment) % 2))
    offsets = [64 + sum(len(segment) for segment in segments[:index]) for index in range(len(segments))]
    numbers = [len(segments), *offsets, *[0] * (15 - len(segments))]
    return np.array(numbers, "<u4").tobytes() + b"".join(segments)


def _packbits(row: bytes) -> bytes:
    return _bytes(imagecodecs.packbits_encode(row))


def deflate(content: bytes) -> bytes:
    """Compress without a header (RFC 1951)."""
    packer = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = packer.compress(content) + packer.flush()
    return packed + b"\0" * (len(packed) % 2)


def lookup(entries: Array, *, first: int = 0, bits: int = 16, explanation: str = "") -> Dataset:
    """Make an item of a VOILUTSequence or ModalityLUTSequence."""
    item = Dataset()
    item.add_new("LUTDescriptor", "US", [len(entries) & 0xFFFF, first & 0xFFFF, bits])
    item.add_new("LUTData", "OW", entries.astype("<u2").tobytes())
    if explanation:
        item.LUTExplanation = explanation
    return item


def png(pixels: Array) -> bytes:
    """Encode as PNG; (H, W, 3) in RGB order."""
    return _bytes(imagecodecs.png_encode(np.ascontiguousarray(pixels)))


def jpeg(pixels: Array) -> bytes:
    """Encode as JPEG of good quality."""
    return _bytes(imagecodecs.jpeg8_encode(np.ascontiguousarray(pixels), level=95))


def exif(number: int, *, order: str = "little") -> bytes:
    """Make an EXIF entry whose only word is the orientation, from its TIFF header on."""
    little = order == "little"

    def word(value: int, size: int) -> bytes:
        return value.to_bytes(size, "little" if little else "big")

    entry = word(0x0112, 2) + word(3, 2) + word(1, 4) + word(number, 2) + bytes(2)
    return (b"II" if little else b"MM") + word(42, 2) + word(8, 4) + word(1, 2) + entry + bytes(4)


def with_exif(jpeg_file: bytes, entry: bytes) -> bytes:
    """Put an EXIF entry into a JPEG, behind its first segment (JFIF)."""
    at = 4 + int.from_bytes(jpeg_file[4:6], "big")
    segment = b"Exif\0\0" + entry
    return jpeg_file[:at] + b"\xff\xe1" + (len(segment) + 2).to_bytes(2, "big") + segment + jpeg_file[at:]


def png_chunk(name: bytes, payload: bytes, *, sound: bool = True) -> bytes:
    """Make a chunk of a PNG; not sound: with a wrong checksum."""
    checksum = zlib.crc32(name + payload) ^ (0 if sound else 1)
    return len(payload).to_bytes(4, "big") + name + payload + checksum.to_bytes(4, "big")


def with_chunk(png_file: bytes, chunk: bytes) -> bytes:
    """Put a chunk into a PNG, right behind its header."""
    return png_file[:33] + chunk + png_file[33:]
