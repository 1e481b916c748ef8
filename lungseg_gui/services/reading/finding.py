"""The images among files and folders, recognised by content."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import together, tr, tr_count
from lungseg_gui.core.printable import printable
from lungseg_gui.core.study import stem
from lungseg_gui.services.reading.kinds import HEAD_BYTES, kind_of

# DICOM objects that are not images: directories, presentation states, segmentations, reports, documents.
_NO_IMAGES = (
    b"1.2.840.10008.1.3.10",
    b"1.2.840.10008.5.1.4.1.1.11.",
    b"1.2.840.10008.5.1.4.1.1.66",
    b"1.2.840.10008.5.1.4.1.1.88.",
    b"1.2.840.10008.5.1.4.1.1.104.",
)
_CLASS = b"\x02\x00\x02\x00UI"  # MediaStorageSOPClassUID; two bytes of length follow, then the class
# What this program's own label maps carry (services/writing/png.py).
_LABEL_MAP_MARK = b"lungseg label map"
_TOLD = 5  # problems that one error reports in full


def find_images(paths: Sequence[Path]) -> Iterator[Path]:
    """Yield the images: files as they are given, folders recursively and sorted as a person would.

    In folders hidden files, DICOMDIR, DICOM objects that are not images, this program's own masks and anything foreign
    are left out, and links are followed without going round in circles. A file that is given by name is always
    yielded, and so is one of a folder that is named as an image and is not one, an empty case.dcm: reading it says what
    is wrong with it. Nothing is yielded twice.

    Raises
    ------
    LungSegError
        After all the others were yielded: if a path is missing, or a folder holds no image or may not be read.
    """
    seen: set[str] = set()
    problems: list[LungSegError] = []
    for path in paths:
        try:
            found = _in_folder(path) if path.is_dir() else _single(path)
            empty = True
            for image, real in found:
                empty = False
                if real not in seen:
                    seen.add(real)
                    yield Path(image)
            if empty:
                problems.append(_no_images(path))
        except OSError as error:
            problems.append(_closed(path, error))
        except LungSegError as error:
            problems.append(error)
    _raise(problems)


def natural_order(name: str) -> tuple[tuple[str, int] | tuple[str], ...]:
    """Key that sorts ``image2`` before ``image10``, whatever the case; a number stands before every word."""
    words = re.findall(r"\d{1,18}|\D+|\d+", name.casefold())
    return tuple(("", int(word)) if word.isdigit() and word.isascii() else (word,) for word in words)


def _is_wanted(path: str) -> bool:
    """Whether a file of a folder is an image, or at least named as one: only a look at its first bytes."""
    try:
        with open(path, "rb", buffering=0) as stream:
            head = stream.read(HEAD_BYTES)
    except OSError:
        head = b""
    kind = kind_of(head)
    if kind == "DICOM":
        at = head.find(_CLASS)
        return at < 0 or not head.startswith(_NO_IMAGES, at + len(_CLASS) + 2)
    if kind == "PNG":
        return _LABEL_MAP_MARK not in head
    return kind is not None or stem(Path(path)) != os.path.basename(path)


def _single(path: Path) -> Iterator[tuple[str, str]]:
    if not path.exists():
        raise LungSegError(
            tr("{path} does not exist.", path=printable(str(path))),
            remedy=tr("Check the path, and whether the drive is connected."),
        )
    yield str(path), os.path.realpath(path)


def _in_folder(folder: Path) -> Iterator[tuple[str, str]]:
    visited: set[tuple[int, int]] = set()
    closed: list[LungSegError] = []
    yield from _walk(folder, visited, closed)
    _raise(closed)


def _raise(problems: Sequence[LungSegError]) -> None:
    """Raise one error that names the first ones and how many more there are; nothing where there is none."""
    if len(problems) == 1:
        raise problems[0]
    if problems:
        words = together(problem.message for problem in problems[:_TOLD])
        if len(problems) > _TOLD:
            words = tr_count("{words} ({n} more)", "{words} ({n} more)", len(problems) - _TOLD, words=words)
        raise LungSegError(words, remedy=problems[0].remedy, cause=problems[0])


def _walk(folder: Path, visited: set[tuple[int, int]], closed: list[LungSegError]) -> Iterator[tuple[str, str]]:
    """Yield the images, each with its real path; what the listing itself says is not asked of each file again."""
    status = folder.stat()
    # Windows has no inode numbers on some drives; then links are rare and the path itself is the identity.
    identity = (status.st_dev, status.st_ino or hash(folder.resolve()))
    if identity in visited:
        return
    visited.add(identity)
    folders: list[Path] = []
    real = os.path.realpath(folder)
    with os.scandir(folder) as listing:
        seen = [entry for entry in listing if not entry.name.startswith(".")]
    entries = sorted(seen, key=lambda entry: natural_order(entry.name))
    for entry in entries:
        if _is(entry.is_dir):
            folders.append(Path(entry.path))
        elif _is(entry.is_file) and _is_wanted(entry.path):
            yield entry.path, os.path.realpath(entry.path) if entry.is_symlink() else os.path.join(real, entry.name)
    for inner in folders:
        try:
            yield from _walk(inner, visited, closed)
        except OSError as error:
            # One folder that may not be read is no reason to leave the others out.
            closed.append(_closed(inner, error))


def _is(asked: Callable[[], bool]) -> bool:
    """Whether an entry of a folder is what is asked; a link that goes round in circles is nothing."""
    try:
        return asked()
    except OSError:
        return False


def _closed(path: Path, error: OSError) -> LungSegError:
    return LungSegError(
        tr("{path} could not be opened.", path=printable(str(path))),
        remedy=tr("Check that the drive is connected and that you may read it."),
        cause=error,
    )


def _no_images(folder: Path) -> LungSegError:
    return LungSegError(
        tr("The folder {name} contains no DICOM, PNG or JPEG image.", name=printable(folder.name or str(folder))),
        remedy=tr("Choose the folder with the radiographs."),
    )
