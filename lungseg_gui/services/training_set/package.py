"""A training set as one zip: which fields it has, and no others; where its files are and what they must hold.

::

    manifest.json               format, program, counts, and of each case the fields of :class:`PackedCase`
    imagesTr/CASE_0000.png      pixels and nothing beside them; the same values as in the training set, unless blanked
    labelsTr/CASE.png           0 background, 1 right lung, 2 left lung
    originals/CASE.png          the model's mask, where there was one
    dataset.json, splits_final.json, provenance/cases.csv    for nnU-Net and for people; not read back

Everything is stored, not packed again: PNGs do not shrink, and what a file unpacks to is never more than it is long.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
import struct
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any, cast

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import Box
from lungseg_gui.core.protocol import LUNG_FIELD, PROTOCOLS
from lungseg_gui.core.training import CaseRecord

FORMAT = 1
MANIFEST = "manifest.json"
FOR_PEOPLE = ("dataset.json", "splits_final.json", "provenance/cases.csv")
PLACES = {"image": "imagesTr/{}_0000.png", "mask": "labelsTr/{}.png", "original": "originals/{}.png"}
MAX_PIXELS = 200_000_000
BURNED_IN = ("", "NO", "YES")
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_MODALITIES = frozenset({"CR", "DX", "DR", "RG", "RF", "XA", "OT", "SC"})
_FORMATS = frozenset({"DICOM", "PNG", "JPEG", "TIFF"})
_DIRECTIONS = frozenset("LRAPHF")
_CASE = re.compile(r"case_[0-9a-f]{12}(_\d{1,3})?")
_CODE = re.compile(r"[0-9a-f]{20}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_RELEASE = re.compile(r"\d{1,2}\.\d{1,2}")


class BadPackage(ValueError):
    """A manifest does not say what it must; never shown."""


@dataclass(frozen=True)
class PackedCase:
    """What a package says of a case: these fields are the whitelist, each of a form that can hold no name or date.

    Attributes
    ----------
    patient, image : str
        Codes in place of PatientID and SOPInstanceUID: always the same for one patient and one image, and made with a
        secret that stays on the computer that accepted the case.
    uid : str
        ``image`` as a UID, for making DICOM of it.
    held_out : bool
        Scores models and never trains one.
    source : str
        Format and modality, such as ``DICOM, DX``.
    model : str
        Release of the program's own version that made the original; "own" for a reader's, "" for none.
    stored_shape, directions
        Rows and columns in the file, and how it stood there.
    burned_in : {"YES", "NO", ""}
        DICOM's BurnedInAnnotation; "" where the file did not say.
    blanked : tuple of (top, left, bottom, right)
        What was blanked by hand, pixels.
    files : mapping
        Role (``image``, ``mask``, ``original``) to SHA-256.
    """

    case_id: str
    patient: str
    image: str
    uid: str
    held_out: bool
    protocol: str
    shape: tuple[int, int]
    bits: int
    spacing: tuple[float, float] | None
    source: str
    model: str
    dice: float | None
    dice_right: float | None
    dice_left: float | None
    edited: bool
    corrected: bool
    checked: bool
    phantom: bool
    stored_shape: tuple[int, int]
    directions: tuple[str, ...]
    burned_in: str
    blanked: tuple[tuple[int, int, int, int], ...]
    files: Mapping[str, str]

    def place(self, role: str) -> str:
        """Return where a file is in the package."""
        return PLACES[role].format(self.case_id)


def case_of(record: CaseRecord, files: Mapping[str, str], blanked: Sequence[Box] = ()) -> PackedCase:
    """Return what may be said of a case of the training set."""
    known = record.provenance
    stored: Any = known.get("stored") or {}
    if not isinstance(stored, Mapping):
        raise BadPackage("how the file had it")
    shape = _pair(known.get("shape"))
    version = str(known.get("model_version") or "")
    image = record.image_hash or hashlib.sha256(record.case_id.encode()).hexdigest()[:20]  # of an earlier program
    said: dict[str, object] = {
        "case_id": record.case_id,
        "patient": record.patient,
        "image": image,
        "uid": uid_of(image),
        "held_out": record.kept_apart,
        "protocol": record.protocol if record.protocol in PROTOCOLS else LUNG_FIELD,
        "shape": shape,
        "bits": known.get("bits", 16),
        "spacing": known.get("spacing"),
        "source": _source(str(known.get("source") or "")),
        "model": version if _RELEASE.fullmatch(version) else "own" if version else "",
        "dice": known.get("dice"),
        "dice_right": known.get("dice_right"),
        "dice_left": known.get("dice_left"),
        "edited": bool(known.get("edited")),
        "corrected": record.corrected,
        "checked": record.checked,
        "phantom": record.phantom,
        "stored_shape": stored.get("shape") or shape,
        "directions": stored.get("directions") or (),
        "burned_in": record.burned_in,
        "blanked": [(box.top, box.left, box.bottom, box.right) for box in blanked],
        "files": files,
    }
    return case_from(said)


def uid_of(image: str) -> str:
    """Return the UID (PS3.5 B.2: 2.25 and an integer) that stands for an image."""
    return f"2.25.{int(image, 16)}" if _CODE.fullmatch(image) else ""


def case_from(value: object) -> PackedCase:
    """Check and return what a manifest says of a case; fields that are not on the list are refused.

    Raises
    ------
    BadPackage
        A field is missing, unknown, or of another form.
    """
    if not isinstance(value, Mapping):
        raise BadPackage("a case is no object")
    said = cast("Mapping[str, object]", value)
    names = {field.name for field in fields(PackedCase)}
    if set(said) != names:
        raise BadPackage("fields")
    made = PackedCase(**{name: _FORMS[name](said[name]) for name in names})
    roles = set(made.files)
    inside = all(0 <= t < b <= made.shape[0] and 0 <= x < r <= made.shape[1] for t, x, b, r in made.blanked)
    if not {"image", "mask"} <= roles <= set(PLACES) or made.uid != uid_of(made.image) or not inside:
        raise BadPackage("a case contradicts itself")
    return made


def manifest(cases: Sequence[PackedCase], program: str) -> bytes:
    """Return manifest.json."""
    said = {
        "format": FORMAT,
        "lungseg": program,
        "cases": len(cases),
        "patients": len({case.patient for case in cases}),
        "values": {"background": 0, "right lung": 1, "left lung": 2},
        "list": [asdict(case) | {"files": dict(case.files)} for case in cases],
    }
    return (json.dumps(said, indent=1) + "\n").encode()


def cases_in(content: bytes) -> tuple[str, tuple[PackedCase, ...]]:
    """Return which release of the program wrote a manifest, and its cases.

    Raises
    ------
    BadPackage
        It is not a manifest, or two cases have one name, or one patient is on both sides of the split.
    LungSegError
        A newer program wrote it.
    """
    try:
        read: Any = json.loads(content)
        number = int(read["format"])
        if number > FORMAT:
            raise LungSegError(
                tr("A newer lungseg wrote this package."), remedy=tr("Update lungseg here, then import it.")
            )
        program = _matching(re.compile(r"\d+\.\d+\.\d+[\w.+]{0,40}"))(read["lungseg"])
        cases = tuple(case_from(one) for one in list(read["list"]))
    except (ValueError, LookupError, TypeError, RecursionError, OverflowError) as error:
        raise BadPackage("no manifest") from error
    sides = {(case.patient, case.held_out) for case in cases}
    if len({case.case_id for case in cases}) < len(cases) or len({patient for patient, _ in sides}) < len(sides):
        raise BadPackage("a case twice, or a patient on both sides")
    return program, cases


def for_people(cases: Sequence[PackedCase]) -> dict[str, bytes]:
    """Return nnU-Net's dataset.json and splits_final.json, and a table of the cases."""
    described = {
        "channel_names": {"0": "radiograph"},
        "labels": {"background": 0, "right lung": 1, "left lung": 2},
        "numTraining": len(cases),
        "file_ending": ".png",
    }
    rows = ["case_id,split,patient,spacing_row_mm,spacing_column_mm,protocol,source"]
    for case in cases:
        row, column = case.spacing or ("", "")
        side = "val" if case.held_out else "train"
        rows.append(f'{case.case_id},{side},{case.patient},{row},{column},{case.protocol},"{case.source}"')
    made = (_json(described), _json(fold((case.case_id, case.held_out) for case in cases)), "\n".join(rows).encode())
    return dict(zip(FOR_PEOPLE, (*made[:2], made[2] + b"\n"), strict=True))


def fold(cases: Iterable[tuple[str, bool]]) -> list[dict[str, list[str]]]:
    """Return nnU-Net's splits_final.json: one fold, which learns from the others and scores what is held out."""
    every = sorted(cases)
    return [{"train": [case for case, held in every if not held], "val": [case for case, held in every if held]}]


def pixels_alone(content: bytes) -> bytes:
    """Return a PNG with only its pixels: no text, times, Exif, profiles. BadPackage where it is not one, or torn."""
    if not content.startswith(_SIGNATURE):
        raise BadPackage("no PNG")
    kept, place = [_SIGNATURE], len(_SIGNATURE)
    view = memoryview(content)
    while True:
        length, kind = struct.unpack_from(">I4s", view, place) if place + 12 <= len(view) else (len(view), b"")
        end = place + 12 + length
        if end > len(view) or zlib.crc32(view[place + 4 : end - 4]) != int.from_bytes(view[end - 4 : end], "big"):
            raise BadPackage("torn")
        if kind in (b"IHDR", b"PLTE", b"IDAT", b"IEND"):
            kept.append(bytes(view[place:end]))
        if kind == b"IEND":
            return b"".join(kept)
        place = end


def size_of(content: bytes) -> tuple[int, int]:
    """Return rows and columns of a PNG as its head states them."""
    if not content.startswith(_SIGNATURE) or content[12:16] != b"IHDR":
        raise BadPackage("no PNG")
    return int.from_bytes(content[20:24], "big"), int.from_bytes(content[16:20], "big")


# -- the form of each field
def _pair(value: object) -> tuple[int, int]:
    rows, columns = (int(one) for one in cast("Sequence[int]", value))
    if rows < 1 or columns < 1 or rows * columns > MAX_PIXELS:
        raise BadPackage("a size")
    return rows, columns


def _matching(pattern: re.Pattern[str]) -> Callable[[object], str]:
    def check(value: object) -> str:
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise BadPackage(f"not like {pattern.pattern}")
        return value

    return check


def _one_of(allowed: Sequence[str]) -> Callable[[object], str]:
    def check(value: object) -> str:
        if value not in allowed:
            raise BadPackage("not on the list")
        return str(value)

    return check


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise BadPackage("no yes or no")
    return value


def _share(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0.0 <= value <= 1.0:
        raise BadPackage("no share")
    return float(value)


def _bits(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 16:
        raise BadPackage("bits")
    return value


def _spacing(value: object) -> tuple[float, float] | None:
    if value is None:
        return None
    row, column = (float(one) for one in cast("Sequence[float]", value))
    if not all(math.isfinite(one) and 0.0 < one < 100.0 for one in (row, column)):
        raise BadPackage("spacing")
    return row, column


def _source(value: str) -> str:
    form, _, modality = value.partition(", ")
    return ", ".join(
        part for part in (form if form in _FORMATS else "", modality if modality in _MODALITIES else "") if part
    )


def _same_source(value: object) -> str:
    if not isinstance(value, str) or _source(value) != value:
        raise BadPackage("a source")
    return value


def _directions(value: object) -> tuple[str, ...]:
    found = tuple(str(one) for one in cast("Sequence[str]", value))
    if len(found) not in (0, 2) or any(not 1 <= len(one) <= 3 or not _DIRECTIONS.issuperset(one) for one in found):
        raise BadPackage("directions")
    return found


def _boxes(value: object) -> tuple[tuple[int, int, int, int], ...]:
    found: list[tuple[int, int, int, int]] = []
    for one in cast("Sequence[Sequence[int]]", value):
        top, left, bottom, right = (int(edge) for edge in one)
        found.append((top, left, bottom, right))
    return tuple(found)


def _hashes(value: object) -> dict[str, str]:
    check = _matching(_SHA256)
    return {str(role): check(one) for role, one in cast("Mapping[str, object]", value).items()}


def _json(value: object) -> bytes:
    return (json.dumps(value, indent=1) + "\n").encode()


_FORMS: Mapping[str, Callable[[object], Any]] = {
    "case_id": _matching(_CASE),
    "patient": _matching(_CODE),
    "image": _matching(_CODE),
    "uid": _matching(re.compile(r"2\.25\.\d{1,39}")),
    "held_out": _flag,
    "protocol": _one_of(PROTOCOLS),
    "shape": _pair,
    "bits": _bits,
    "spacing": _spacing,
    "source": _same_source,
    "model": _matching(re.compile(r"|own|\d{1,2}\.\d{1,2}")),
    "dice": _share,
    "dice_right": _share,
    "dice_left": _share,
    "edited": _flag,
    "corrected": _flag,
    "checked": _flag,
    "phantom": _flag,
    "stored_shape": _pair,
    "directions": _directions,
    "burned_in": _one_of(BURNED_IN),
    "blanked": _boxes,
    "files": _hashes,
}
