"""What a case of the training set was before its last acceptance, so that this one can be taken back.

A case of ``index.json`` keeps under ``earlier`` where it was (``cases``, ``removed`` or nowhere) and its entry there;
copies of its files are below ``earlier/`` until the next acceptance or until they are put back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr

FOLDER = "earlier"
_PARTS = ("cases", "removed")
Index = dict[str, Any]


def place_of(index: Index, case_id: str) -> str:
    """Return the part of the index that holds a case, "" where none does."""
    return next((part for part in _PARTS if case_id in index[part]), "")


def note(index: Index, case_id: str, *, new_patient: bool) -> dict[str, Any]:
    """Return what is to be kept of a case that is about to be replaced."""
    place = place_of(index, case_id)
    entry = {name: value for name, value in index[place][case_id].items() if name != "earlier"} if place else None
    return {"in": place, "case": entry, "new_patient": new_patient}


def copies(root: Path, folder: str, names: Iterable[str]) -> dict[str, bytes]:
    """Return copies of files that there are, under the names where they are kept.

    Parameters
    ----------
    folder : str
        Below ``root``, where they are now; "" for ``root`` itself.
    """
    return _contents({f"{FOLDER}/{name}": root / folder / name for name in names})


def kept(root: Path, names: Iterable[str]) -> dict[str, bytes]:
    """Return the files that were kept of a case, by their own names."""
    return _contents({name: root / FOLDER / name for name in names})


def _contents(files: Mapping[str, Path]) -> dict[str, bytes]:
    try:
        return {name: path.read_bytes() for name, path in files.items() if path.is_file()}
    except OSError as error:
        raise LungSegError(
            tr("The training set cannot be read."), remedy=tr("Check the disk and try again."), cause=error
        ) from error


def take_back(index: Index, case_id: str, *, learned: Mapping[str, str]) -> str:
    """Change the index to what it was before the last acceptance of a case.

    A patient who was new stays on the side of the split where the patient was put once a fine-tuning knew the case.

    Returns
    -------
    str
        Where the case is now: ``cases`` (an earlier mask), ``removed``, or "" for nowhere.
    """
    case = index["cases"].pop(case_id)
    earlier = case.get("earlier") or {}
    place = str(earlier.get("in", ""))
    if place:
        index[place][case_id] = earlier["case"]
        return place
    patient = case["patient"]
    others = any(entry["patient"] == patient for part in _PARTS for entry in index[part].values())
    if earlier.get("new_patient") and not others and case_id not in learned:
        index["patients"].pop(patient, None)
    return ""
