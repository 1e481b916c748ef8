"""Small files of the training set that note masks by case: case id to SHA-256 of the mask."""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping
from pathlib import Path

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import together, tr
from lungseg_gui.services.files import (
    ASIDE,
    atomic_write_bytes,
    delete_for_good,
    keep_damaged,
    read_object,
    writing_failed,
)
from lungseg_gui.services.training_set import layout

CONFIRMED, LEARNED = "confirmed.json", "learned.json"
_log = logging.getLogger("lungseg.training_set")


def read(root: Path, name: str) -> dict[str, str]:
    """Return what such a file notes; of a damaged one what is whole, nothing where it is missing."""
    return _read(root / name)[0]


def write(root: Path, name: str, masks: Mapping[str, str]) -> None:
    """Replace such a file. LungSegError for a full disk, and where it cannot be read now: its notes would be lost."""
    path = root / name
    try:
        path.read_bytes()
    except FileNotFoundError:
        pass
    except OSError as error:
        raise writing_failed(path, error) from error
    atomic_write_bytes(path, layout.as_json(dict(masks)))


def forget(root: Path, case_ids: Collection[str]) -> None:
    """Take cases out of such files; LungSegError where that fails. Damaged copies go: nobody can say whom they name."""
    for path in (*root.glob("*-damaged*.json"), *root.glob(f"{ASIDE}*")):
        delete_for_good(path)
    for name in (CONFIRMED, LEARNED):
        masks = read(root, name)
        if not masks.keys().isdisjoint(case_ids):
            write(root, name, {case: sha for case, sha in masks.items() if case not in case_ids})


def is_damaged(root: Path, name: str) -> bool:
    """Whether such a file is there and damaged."""
    return _read(root / name)[1]


def mend(root: Path) -> list[str]:
    """Keep damaged ones aside, and what is whole of them; return what the reader has to do, in sentences.

    What was learned the reader never wrote: that is silent, and made again from what trainings noted.
    """
    told: list[str] = []
    for name in (CONFIRMED, LEARNED):
        whole, damaged = _read(root / name)
        if not damaged:
            continue
        kept = keep_damaged(root / name)
        if kept:
            try:
                write(root, name, whole)
            except LungSegError as error:  # it is still damaged, and repaired the next time
                _log.warning("%s could not be mended: %s", name, type(error.cause).__name__)
        if name == CONFIRMED:
            words = tr("The list of masks you confirmed was damaged: confirm again those that training leaves out.")
            told.append(together((words, kept)))
    return told


def _read(path: Path) -> tuple[dict[str, str], bool]:
    """Return what is whole of a file, and whether it is damaged."""
    try:
        found = read_object(path)
    except OSError as error:
        if not isinstance(error, FileNotFoundError):
            _log.warning("%s cannot be read: %s", path.name, type(error).__name__)
        return {}, False
    except ValueError:
        return {}, True
    whole = {case: sha for case, sha in found.items() if isinstance(sha, str) and _is_text(f"{case}{sha}")}
    return whole, len(whole) < len(found)


def _is_text(words: str) -> bool:
    """Whether it can be written again: half a letter cannot."""
    return words.encode("utf-8", "replace").decode() == words
