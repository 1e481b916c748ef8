"""What the window calls an image: by its file or patient, or by a number that reveals to nobody whose it is.

Whatever shows the name of an image, or of its file, asks here; and what others say of a file (errors, what came from a
PACS) goes through :func:`without` before it is shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import ref

from lungseg_gui.core.language import tr
from lungseg_gui.core.particulars import Particulars, written_name
from lungseg_gui.core.printable import printable
from lungseg_gui.core.study import Image, stem
from lungseg_gui.ui.panels.worklist_title import Titles, number_of, of_patient

if TYPE_CHECKING:
    from lungseg_gui.ui.panels.worklist_model import WorklistModel
    from lungseg_gui.ui.panels.worklist_order import WorklistEntry

_LETTER = r"[^\W_\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]"
"""A letter that goes on a word; Chinese characters stand next to a name without a blank."""
_SHORTEST = 3  # signs of a name that is looked for in a sentence: "a" is a word


class _Names:
    """How images are called, and the rows that give their numbers."""

    def __init__(self) -> None:
        self.titles = Titles()
        self._model: ref[WorklistModel] | None = None

    def of_rows(self, model: WorklistModel) -> None:
        """Take numbers from the rows of a worklist."""
        self._model = ref(model)

    @property
    def model(self) -> WorklistModel | None:
        """The worklist of the window."""
        return self._model() if self._model is not None else None

    def rows(self) -> Iterator[WorklistEntry]:
        """All of its rows."""
        model = self.model
        for key in model.keys(listed=False) if model is not None else ():
            if model is not None and (entry := model.entry(key)) is not None:
                yield entry


@cache
def current() -> _Names:
    """Return how images are called now, in the whole window."""
    return _Names()


def hidden() -> bool:
    """Whether names are hidden."""
    return current().titles.hidden


def of_image(image: Image) -> str:
    """Return the name of an image's file, or its number."""
    return _number_of_image(image) if hidden() else image.name


def title_of(image: Image) -> str:
    """Return what the image is called in its row of the worklist."""
    if hidden():
        return _number_of_image(image)
    study = image.study
    called = of_patient(written_name(study.patient_name), study.patient_id.strip())
    return (called if current().titles.by_patient else "") or image.name


def of_row(entry: WorklistEntry) -> str:
    """Return the name of a row's file, or its number."""
    return number_of(entry.order) if hidden() else entry.name


def title_of_row(entry: WorklistEntry) -> str:
    """Return what a row is called in the worklist."""
    return current().titles.title(entry)


def of_file(path: Path, *, suffix: bool = True) -> str:
    """Return the name of a file that may be listed, or its number."""
    if not hidden():
        return printable(path.name if suffix else stem(path))
    model = current().model
    entry = model.entry(str(path)) if model is not None else None
    return number_of(entry.order) if entry is not None else tr("This file")


def of_key(key: str, name: str) -> str:
    """Return a name that was kept with the key of its row, or the row's number."""
    if not hidden():
        return name
    model = current().model
    entry = model.entry(key) if model is not None else None
    return number_of(entry.order) if entry is not None else tr("A case")


def of_named(name: str) -> str:
    """Return a name that was kept, or the number of the row that has it."""
    if not hidden():
        return name
    return next((number_of(entry.order) for entry in current().rows() if entry.name == name), tr("A case"))


def without(words: str) -> str:
    """Return a sentence; where names are hidden, with numbers in place of those of listed files and patients."""
    if not hidden() or not words:
        return words
    lowered, named, spelled = words.casefold(), dict[str, str](), dict[str, str]()
    for entry in current().rows():
        said = entry.header.split("\n", 3)[1:3]  # name and ID, without reading 50,000 headers
        family = said[0].partition(",")[0].casefold() if said else ""
        if (
            entry.name not in words
            and not (family and family in lowered)
            and not any(one and one in words for one in said)
        ):
            continue
        known = Particulars.of(entry.header)
        number = number_of(entry.order)
        for name in (entry.key, Path(entry.key).name, entry.name, known.patient, known.patient_id):
            if len(name) >= _SHORTEST:
                named.setdefault(name, number)
        if spelling := _spellings(known.patient):  # such as in the name of a folder
            spelled.setdefault(spelling, number)
    # The longest first, and people after files: the name of a file may begin as another one or a patient is called.
    patterns = [(re.escape(name), named[name]) for name in sorted(named, key=len, reverse=True)]
    for pattern, number in (*patterns, *spelled.items()):
        # As a whole word: "case_1" is not part of "case_12".
        flags = re.IGNORECASE if pattern in spelled else 0
        words = re.sub(rf"(?<!{_LETTER})(?:{pattern})(?!{_LETTER})", number, words, flags=flags)
    return words


def _spellings(patient: str) -> str:
    """Return a pattern of a name's words in either order, whatever stands between them; "" of a single word."""
    parts = [re.escape(part) for part in re.split(r"[\W_]+", patient) if part]
    between = r"[\W_]{1,3}"
    return f"{between.join(parts)}|{between.join(reversed(parts))}" if len(parts) > 1 else ""


def _number_of_image(image: Image) -> str:
    model = current().model
    keys = model.copies.of(image.identity) if model is not None else ()
    if model is not None and (entry := model.entry(keys[0] if keys else str(image.source))) is not None:
        return number_of(entry.order)
    return tr("This case")
