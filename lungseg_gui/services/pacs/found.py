"""What is asked of a PACS, and what it answers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.printable import printable

MODALITIES = ("CR", "DX")
MOST = 500
"""Studies that one search lists."""
MOST_ROWS = 100_000
"""Rows of an answer that are read at most."""
_LONGEST = 256  # characters of a text that is shown; DICOM allows 64, names three times that
_DIGITS = 6
_DATE = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)")


@dataclass(frozen=True)
class Query:
    """A search for studies; an empty field is not asked for.

    Attributes
    ----------
    name : str
        Family name or its beginning; "Doe, Jane" as well.
    first, last : str
        Days of the study, 2026-11-28.
    modalities : tuple of str
        One of which the study must hold.
    """

    name: str = ""
    patient_id: str = ""
    accession: str = ""
    first: str = ""
    last: str = ""
    modalities: tuple[str, ...] = MODALITIES

    def spellings(self) -> tuple[Query, ...]:
        """Return the search as it was typed, then with other capitals: some nodes distinguish them."""
        names = dict.fromkeys((self.name, self.name.upper(), self.name.title(), self.name.lower()))
        return tuple(replace(self, name=name) for name in names)

    def plain(self) -> Query:
        """Return a search of any characters where a name has more than letters: some nodes decode no address."""
        return replace(self, name=re.sub(r"[^A-Za-z0-9?]+", "*", _name(self.name)))

    def matching(self) -> dict[str, str]:
        """Return matching keys by DICOM keyword, without the modality.

        Raises
        ------
        LungSegError
            A date that is not valid.
        """
        keys = {
            "PatientName": _name(self.name),
            "PatientID": _plain(self.patient_id),
            "AccessionNumber": _plain(self.accession),
            "StudyDate": _range(self.first, self.last),
        }
        return {keyword: value for keyword, value in keys.items() if value}


@dataclass(frozen=True)
class FoundStudy:
    """One study of a PACS."""

    uid: str
    name: str = ""
    patient_id: str = ""
    date: str = ""
    time: str = ""
    accession: str = ""
    description: str = ""
    modalities: tuple[str, ...] = ()
    images: int = 0


@dataclass(frozen=True)
class Instance:
    """One object of a PACS, by its UIDs."""

    study: str
    series: str
    uid: str


def study_of(values: Mapping[str, Any]) -> FoundStudy | None:
    """Return a study from the values of an answer by keyword; None where it has no UID."""
    uid = _one(values, "StudyInstanceUID")
    if not is_uid(uid):
        return None
    told = values.get("ModalitiesInStudy")
    modalities = [told] if isinstance(told, str) else list(told or ())
    count = _one(values, "NumberOfStudyRelatedInstances")
    return FoundStudy(
        uid,
        shown_name(_one(values, "PatientName")),
        _one(values, "PatientID"),
        shown_date(_one(values, "StudyDate")),
        shown_time(_one(values, "StudyTime")),
        _one(values, "AccessionNumber"),
        _one(values, "StudyDescription"),
        tuple(sorted({_shown(one) for one in modalities[:MOST] if one})),
        int(count) if count.isascii() and count.isdigit() and len(count) <= _DIGITS else 0,
    )


def wanted(studies: Iterable[FoundStudy | None], query: Query) -> list[FoundStudy]:
    """Return each study once, newest first; those that say that they hold no wanted modality are left out."""
    found: dict[str, FoundStudy] = {}
    for study in studies:
        fits = study is not None and (not study.modalities or {*study.modalities} & {*query.modalities})
        if study is not None and fits:
            found.setdefault(study.uid, study)
    return sorted(found.values(), key=lambda study: (study.date, study.time), reverse=True)[:MOST]


def is_uid(text: str) -> bool:
    """Whether a text is a UID: what a node says goes into addresses only then."""
    return 0 < len(text) <= 64 and all(part.isascii() and part.isdigit() for part in text.split("."))


def shown_name(name: str) -> str:
    """Return a person's name as it is read: Doe, Jane."""
    parts = [part.strip() for part in name.split("=")[0].split("^")]
    family, rest = parts[0], " ".join(part for part in parts[1:3] if part)
    return f"{family}, {rest}" if family and rest else family or rest


def shown_date(date: str) -> str:
    """Return a DICOM date as 2026-11-28; "" for anything else."""
    found = _DATE.fullmatch(date.strip())
    return "-".join(found.groups()) if found else ""


def shown_time(time: str) -> str:
    """Return a DICOM time as 14:05."""
    digits = time.strip().replace(":", "")
    return f"{digits[:2]}:{digits[2:4]}" if digits[:4].isdigit() and len(digits) >= 4 else ""


def _one(values: Mapping[str, Any], keyword: str) -> str:
    value = values.get(keyword)
    if isinstance(value, list | tuple):
        value = value[0] if value else None
    return "" if value is None else _shown(value)


def _shown(value: object) -> str:
    """Return a text of a node on one line, without what a terminal would obey, and no longer than one can read."""
    return " ".join(printable(str(value)[: 4 * _LONGEST]).split())[:_LONGEST]


def _plain(text: str) -> str:
    return text.strip().replace("\\", "")


def _name(text: str) -> str:
    """Return the matching key of a name: its parts in DICOM's order, open at the end."""
    parts = [part.strip() for part in _plain(text).replace(",", "^").split("^")]
    name = "^".join(part for part in parts if part)
    return name if not name or name.endswith("*") else f"{name}*"


def _range(first: str, last: str) -> str:
    days: list[str] = []
    for text in (first, last):
        found = _DATE.fullmatch(text.strip()) if text.strip() else None
        if text.strip() and found is None:
            raise LungSegError(tr("{text} is not a date.", text=text), remedy=tr("Write it as 2026-11-28."))
        days.append("".join(found.groups()) if found else "")
    begin, end = days
    return begin if begin == end else f"{begin}-{end}"
