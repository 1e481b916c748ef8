"""What the header of a file says of patient and study, for the worklist: kept as text, a line for each."""

from __future__ import annotations

import re
from dataclasses import astuple, dataclass, fields

from lungseg_gui.core.language import tr, tr_count, tr_later

_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)")
_AGE = re.compile(r"0*(\d{1,3})([YMWD])")
_AGES = {"mo": tr_later("{n} mo"), "wk": tr_later("{n} wk"), "d": tr_later("{n} d")}
_UNITS = {"Y": "y", "M": "mo", "W": "wk", "D": "d"}


@dataclass(frozen=True)
class Particulars:
    """Patient and study as a file names them. They identify a patient: never logged.

    Attributes
    ----------
    study_key : str
        Hash of the StudyInstanceUID; "" where there is none.
    patient : str
        The name as a person writes it.
    age : str
        On the day of the study, with its unit, such as ``63 y``, whatever the language.
    date, time : str
        Of the study: ``20241130`` and ``0931``.
    view : str
        Such as ``PA``.
    """

    study_key: str = ""
    patient: str = ""
    patient_id: str = ""
    age: str = ""
    date: str = ""
    time: str = ""
    modality: str = ""
    view: str = ""
    accession: str = ""
    study: str = ""
    series: str = ""

    @staticmethod
    def of(packed: str) -> Particulars:
        """Read what :attr:`packed` wrote; lines that are missing are empty."""
        if not packed:
            return NOTHING
        return Particulars(*packed.split("\n")[: len(fields(Particulars))])

    @property
    def packed(self) -> str:
        """One text of all, as the worklist keeps it; "" where nothing is known."""
        parts = astuple(self)
        return "\n".join(parts) if any(parts) else ""

    @property
    def age_shown(self) -> str:
        """:attr:`age` in the reader's language."""
        number, _, unit = self.age.partition(" ")
        if unit == "y" and number.isdecimal():
            return tr_count("{n} y", "", int(number))  # the other units are written alike for one and for many
        return tr(_AGES[unit], n=number) if unit in _AGES else self.age

    @property
    def day(self) -> str:
        """The day of the study as ``2024-11-30``; "" where it is not known."""
        found = _DAY.match(self.date)
        return "-".join(found.groups()) if found else ""


NOTHING = Particulars()


def age_of(stated: str, *, born: str, day: str) -> str:
    """Return a patient's age with its unit: from the day of birth, else as it is stated; "" where neither is known.

    Parameters
    ----------
    stated : str
        DICOM's PatientAge, such as ``063Y``.
    born, day : str
        ``19610214``: of birth, and of the study.
    """
    birth, study = _DAY.fullmatch(born), _DAY.fullmatch(day)
    if birth and study:
        (year, *birthday), (now, *today) = (tuple(map(int, found.groups())) for found in (birth, study))
        years = now - year - (today < birthday)
        if 2 <= years <= 130:
            return f"{years} y"
        months = 12 * (now - year) + today[0] - birthday[0] - (today[1] < birthday[1])
        if 0 <= months < 24:
            return f"{months} mo"
    found = _AGE.fullmatch(stated.strip().upper())
    return f"{found[1]} {_UNITS[found[2]]}" if found else ""


def written_name(name: str) -> str:
    """Return a DICOM name (``DOE^JOHN^^Dr``) as it is written in a list: ``DOE, JOHN``; of several spellings the first.

    A name that is not divided into its parts stays as it is.
    """
    spellings = (spelling.strip(" ^") for spelling in name.split("="))
    first = next((spelling for spelling in spellings if spelling), "")
    parts = [" ".join(part.split()) for part in first.split("^")]
    last, given = parts[0], " ".join(part for part in parts[1:3] if part)
    return ", ".join(part for part in (last, given) if part)
