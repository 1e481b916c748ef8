"""What is read without pydicom is what pydicom says; what it might understand otherwise is left to it."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from dataclasses import replace

import pytest
from pydicom.dataset import Dataset
from pydicom.filebase import DicomBytesIO
from pydicom.filewriter import write_dataset
from pydicom.sequence import Sequence

from lungseg_gui.core.identity import study_of
from lungseg_gui.core.particulars import NOTHING, Particulars
from lungseg_gui.services.reading import plain_header
from lungseg_gui.services.reading.particulars import particulars_in
from lungseg_gui.services.reading.plain_header import plainly_said

SAID = Particulars(
    study_key=study_of("1.2.3"),
    patient="Doe, Jane",
    patient_id="P, 7",
    age="64 y",
    date="20260102",
    time="1011",
    modality="DX",
    view="PA",
    accession="ACC-55",
    study="Thorax",
    series="erect",
)


def patient(**fields: object) -> Dataset:
    made = Dataset()
    named = {
        "StudyDate": "20260102",
        "StudyTime": "101112.5",
        "AccessionNumber": "ACC-55",
        "Modality": "DX",
        "StudyDescription": "Thorax",
        "SeriesDescription": "erect",
        "PatientName": "Doe^Jane",
        "PatientID": ["P", "7"],
        "PatientBirthDate": "19611102",
        "ViewPosition": "PA",
        "StudyInstanceUID": "1.2.3",
        "Rows": 5,
    }
    for name, value in {**named, **fields}.items():
        if value is not None:
            setattr(made, name, value)
    return made


def encoded(dataset: Dataset, *, implicit: bool = False, little: bool = True) -> bytes:
    stream = DicomBytesIO()
    stream.is_implicit_VR, stream.is_little_endian = implicit, little
    write_dataset(stream, dataset)
    return bytes(128) + b"DICM" + stream.getvalue()


def both(content: bytes) -> Particulars | None:
    """Say what is read plainly, which is what pydicom says if it is anything."""
    found = plainly_said(io.BytesIO(content))
    assert found in (None, particulars_in(io.BytesIO(content)))
    return found


def with_sequences(*, undefined: bool) -> Dataset:
    inner, outer, made = Dataset(), Dataset(), patient()
    inner.CodeValue, inner.StudyInstanceUID = "1", "9.9"  # of another study, inside
    outer.PurposeOfReferenceCodeSequence = Sequence([inner, Dataset()])
    outer.PatientID = "another"
    made.ReferencedStudySequence = Sequence([outer, outer])
    made.ProcedureCodeSequence = Sequence([])
    for sequence in (made["ReferencedStudySequence"], outer["PurposeOfReferenceCodeSequence"]):
        sequence.is_undefined_length = undefined
    outer.is_undefined_length_sequence_item = inner.is_undefined_length_sequence_item = undefined
    return made


@pytest.mark.parametrize("implicit", [False, True])
def test_an_ordinary_header_says_what_pydicom_says(implicit: bool) -> None:
    assert both(encoded(patient(), implicit=implicit)) == SAID
    for undefined in (False, not implicit):
        assert both(encoded(with_sequences(undefined=undefined), implicit=implicit)) == SAID
    for empty in (None, ""):
        found = both(encoded(patient(PatientName=empty, StudyTime=empty), implicit=implicit))
        assert found == replace(SAID, patient="", time="")


@pytest.mark.parametrize(
    ("charset", "name"), [("ISO_IR 192", "Ñandú^李"), ("ISO_IR 100", "Müller^Zoë"), (None, "Doe^J")]
)
def test_usual_letters_are_read(charset: str | None, name: str) -> None:
    found = both(encoded(patient(SpecificCharacterSet=charset, PatientName=name)))
    assert found == replace(SAID, patient=name.replace("^", ", "))


@pytest.mark.parametrize("charset", [None, "ISO_IR 6", "ISO_IR 100"])
def test_without_a_word_of_unicode_each_byte_is_a_letter(charset: str | None) -> None:
    content = encoded(patient(SpecificCharacterSet=charset)).replace(b"Doe^Jane", "Doe^Zoë".encode())
    assert both(content) == replace(SAID, patient="Doe, ZoÃ«")


def test_a_header_behind_a_long_private_part_is_read_from_a_longer_part(monkeypatch: pytest.MonkeyPatch) -> None:
    content = encoded(patient())
    monkeypatch.setattr(plain_header, "_PARTS", (200, 4000))
    assert both(content + bytes(4000)) == SAID
    monkeypatch.setattr(plain_header, "_PARTS", (200, 250))
    assert both(content + bytes(4000)) is None


def test_nothing_is_said_where_nothing_is_written() -> None:
    rows = Dataset()
    rows.Rows = 5
    assert both(encoded(rows)) == NOTHING


def _replaced(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    return lambda content: content.replace(old, new)


def _behind(value: bytes, *, tag: int = 0x1110, implicit: bool = False) -> bytes:
    """Return a header with an element of group 8 that says where it ends only there."""
    head = struct.pack("<HHI", 8, tag, 0xFFFFFFFF) if implicit else struct.pack("<HH2sHI", 8, tag, b"SQ", 0, 0xFFFFFFFF)
    content = encoded(patient(), implicit=implicit)
    at = content.index(b"\x10\0\x10\0")
    return content[:at] + head + value + content[at:]


SHUT = b"\xfe\xff\xdd\xe0\0\0\0\0"
OPEN, WHOLE = b"\xfe\xff\0\xe0\xff\xff\xff\xff", b"\xfe\xff\x0d\xe0\0\0\0\0"
CODE = b"\x08\0\0\1SH\2\0ab"


def _item(value: bytes, length: int | None = None) -> bytes:
    return struct.pack("<HHI", 0xFFFE, 0xE000, len(value) if length is None else length) + value


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(_item(CODE[:6]) + SHUT, id="half an element"),
        pytest.param(_item(CODE, 8) + SHUT, id="an element longer than its item"),
        pytest.param(_item(CODE + WHOLE) + SHUT, id="an end that was told before"),
        pytest.param(OPEN + CODE + SHUT + WHOLE + SHUT, id="the end of a sequence in an item"),
    ],
)
def test_a_sequence_that_is_damaged_is_left_to_pydicom(value: bytes) -> None:
    assert both(_behind(_item(CODE) + SHUT)) == SAID
    assert both(_behind(value)) is None


def test_bytes_that_are_no_sequence_are_left_to_pydicom_where_no_type_says_so() -> None:
    code = b"\x08\0\0\1\2\0\0\0ab"
    for tag in (0x1110, 0x1010):  # of a sequence, of a text
        assert both(_behind(_item(code) + SHUT, tag=tag, implicit=True)) == SAID
        assert both(_behind(_item(code) + SHUT, tag=0x1030, implicit=True)) is None  # of what is asked for
        within = b"\x08\0\x10\x11\xff\xff\xff\xff" + _item(code) + SHUT
        assert both(_behind(_item(code + within) + SHUT, tag=tag, implicit=True)) is None


ITEM = b"\xfe\xff\0\xe0\0\0\0\0\xfe\xff\xdd\xe0\0\0\0\0"
ODD: dict[str, tuple[Dataset, Callable[[bytes], bytes]]] = {
    "letters of another script": (patient(SpecificCharacterSet="ISO_IR 126"), bytes),
    "several sets of letters": (patient(SpecificCharacterSet=["", "ISO 2022 IR 87"]), bytes),
    "a change of letters": (patient(), _replaced(b"Doe^Jane", b"Doe\x1bJane")),
    "letters that are none": (patient(SpecificCharacterSet="ISO_IR 192"), _replaced(b"Doe^", b"Doe\xff")),
    "a type that there is not": (patient(), _replaced(b"\x60\0CS", b"\x60\0cs")),
    "a type with a long length that there is not": (
        patient(),
        _replaced(b"\x08\0\x50\0SH", struct.pack("<HH2sHI2s", 8, 0x42, b"ZZ", 0, 2, b"ab") + b"\x08\0\x50\0SH"),
    ),
    "a type that is no text": (patient(), _replaced(b"\x10\0\x20\0LO", b"\x10\0\x20\0US")),
    "an element twice": (patient(), _replaced(b"\x08\0\x50\0SH", b"\x10\0\x20\0SH")),
    "the end before the study": (patient(), lambda content: content[:-40]),
    "the mark of an item": (patient(), _replaced(b"\x08\0\x50\0SH", b"\xfe\xff\x0d\xe0SH")),
    "bytes without an end": (
        patient(),
        _replaced(b"\x08\0\x50\0SH", struct.pack("<HH2sHI", 9, 0x10, b"UN", 0, 0xFFFFFFFF) + ITEM + b"\x08\0\x50\0SH"),
    ),
    "a deflated file": (
        patient(),
        _replaced(b"DICM", b"DICM" + struct.pack("<HH2sH", 2, 16, b"UI", 22) + b"1.2.840.10008.1.2.1.99"),
    ),
}


@pytest.mark.parametrize("what", ODD)
def test_what_is_not_as_usual_is_left_to_pydicom(what: str) -> None:
    dataset, change = ODD[what]
    assert both(change(encoded(dataset))) is None


def test_the_other_order_of_bytes_is_left_to_pydicom() -> None:
    assert both(encoded(patient(), little=False)) is None


def test_sequences_in_sequences_have_an_end() -> None:
    deep = with_sequences(undefined=True)
    for _ in range(12):
        item = Dataset()
        item.ReferencedStudySequence = deep.ReferencedStudySequence
        item.is_undefined_length_sequence_item = item["ReferencedStudySequence"].is_undefined_length = True
        deep = patient()
        deep.ReferencedStudySequence = Sequence([item])
        deep["ReferencedStudySequence"].is_undefined_length = True
    assert both(encoded(deep)) is None
