"""What exported files are called: by a template, and never after a patient unless that is asked for."""

from __future__ import annotations

import re
import unicodedata
from string import Formatter

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.study import Image
from lungseg_gui.services.files import safe_name

DEFAULT = "{name}"
FIELDS = (
    "name",  # of the file, or the case's code where that would name the patient
    "code",  # eight letters and digits of the image itself, the same on every computer
    "number",  # in this export
    "date",  # of the study
    "view",  # such as PA
    "patient_id",
    "patient_name",
)
_NAMES_THE_PATIENT = ("patient_id", "patient_name")
_SHORTEST = 3  # letters of a name that are looked for


def checked(template: str) -> str:
    """Return a template that can be used.

    Raises
    ------
    LungSegError
        If it has an unknown field, or none by which two cases differ.
    """
    try:
        parts = [rest for _, *rest in Formatter().parse(template)]
        found = {name for name, _, _ in parts if name is not None}
        plain = not any(form or conversion for _, form, conversion in parts)
    except ValueError:
        found, plain = set[str](), False
    if not plain or not found <= set(FIELDS):
        raise LungSegError(
            tr("The template for file names cannot be read."),
            remedy=tr("Use these fields: {fields}.", fields=", ".join(f"{{{name}}}" for name in FIELDS)),
        )
    if not found & {"name", "code", "number", *_NAMES_THE_PATIENT}:
        raise LungSegError(
            tr("The template gives every case the same name."),
            remedy=tr("Add {first}, {second} or {third}.", first="{name}", second="{code}", third="{number}"),
        )
    return template


def name_for(image: Image, number: int, template: str = DEFAULT) -> str:
    """Return the beginning of the names of a case's files.

    Parameters
    ----------
    number : int
        Its place in the export, from 1.
    template : str
        As :func:`checked` returns it.
    """
    asked = any(f"{{{field}}}" in template for field in _NAMES_THE_PATIENT)
    code, study = code_of(image), image.study
    values = {
        "name": image.name if asked or not _names_patient(image) else f"case_{code}",
        "code": code,
        "number": f"{number:04d}",
        "date": study.date,
        "view": study.view_position,
        "patient_id": study.patient_id,
        "patient_name": study.patient_name.replace("^", " "),
    }
    return safe_name(template.format(**values).strip())


def code_of(image: Image) -> str:
    """Return eight hexadecimal digits that stand for an image and name nobody."""
    return image.identity.key[:8]


def _names_patient(image: Image) -> bool:
    """Whether the file's name holds the patient's ID or a part of the name, however it is written."""
    parts = [image.study.patient_id, *re.split(r"[\^= ,]+", image.study.patient_name)]
    name, words = _plain(image.name), {_plain(word) for word in re.split(r"[\W\d_]+", image.name)}
    # Two letters name the patient as a word (Li), one sign does in a script where it is a word anywhere.
    return any(
        part in words if len(part) < _SHORTEST and part.isascii() else part in name
        for part in map(_plain, parts)
        if len(part) > 1 or not part.isascii()
    )


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in decomposed if sign.isalnum())
