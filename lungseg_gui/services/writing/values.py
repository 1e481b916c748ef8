"""Values of a source's header in the form that the standard asks for, so that what is written is valid.

Lengths and characters: PS3.5, table 6.2-1.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_SEXES = ("M", "F", "O")
_LONGEST = {"SH": 16, "LO": 64, "ST": 1024, "LT": 10240}  # characters
_COMPONENTS, _GROUPS, _GROUP = 5, 3, 64  # of a name: parts of a group, groups, characters of a group
_PATTERNS = {
    "AE": re.compile(r"[ -\[\]-~]{1,16}"),
    "AS": re.compile(r"\d{3}[DWMY]"),
    "CS": re.compile(r"[A-Z0-9 _]{1,16}"),
    "DA": re.compile(r"\d{8}"),
    "DS": re.compile(r"(?=.{1,16}$)[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?"),
    "DT": re.compile(r"\d{4}(\d{2}(\d{2}(\d{2}(\d{2}(\d{2}(\.\d{1,6})?)?)?)?)?)?([+-]\d{4})?"),
    "IS": re.compile(r"[+-]?\d{1,11}"),
    "TM": re.compile(r"\d{2}(\d{2}(\d{2}(\.\d{1,6})?)?)?"),
    "UI": re.compile(r"[0-9.]{1,64}"),  # one that begins a part with 0 still ties the SEG to its study
}
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")
_CONTROL_IN_TEXT = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]+")


def cleaned(keyword: str, representation: str, value: object) -> object:
    """Return a value in a form that the standard allows, or "".

    Parameters
    ----------
    keyword : str
        Of the element.
    representation : str
        Its VR, such as ``SH``.
    value : object
        As pydicom gives it; a sequence of several.

    Notes
    -----
    A text that is too long is shortened. A number or identifier is left out instead: shortened it would be that of
    somebody else.
    """
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        from pydicom.datadict import dictionary_VM

        parts = [cleaned(keyword, representation, part) for part in value]
        return "" if dictionary_VM(keyword) == "1" or "" in parts else parts
    if keyword == "PatientSex":
        return str(value) if str(value) in _SEXES else ""
    if representation in _PATTERNS:
        word = str(value).upper() if representation == "CS" else str(value)
        return word if _PATTERNS[representation].fullmatch(word) else ""
    if representation == "PN":  # as text: a name keeps the bytes of its own character set otherwise
        return _name(str(value or ""))
    if representation in _LONGEST:
        return _text(keyword, representation, str(value or ""))
    return value


def _text(keyword: str, representation: str, text: str) -> str:
    control = _CONTROL_IN_TEXT if representation in ("ST", "LT") else _CONTROL
    text, longest = control.sub(" ", text).strip(), _LONGEST[representation]
    if len(text) > longest and keyword.endswith(("ID", "IDs", "Number")):
        return ""
    return text[:longest].rstrip()


def _name(text: str) -> str:
    groups = [_CONTROL.sub(" ", group).strip() for group in text.split("=")[:_GROUPS]]
    return "=".join("^".join(group.split("^")[:_COMPONENTS])[:_GROUP].rstrip() for group in groups).rstrip("=")
