"""Reads a package: every file is named by the manifest and by nothing in the zip, and checked before it is used."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import together, tr
from lungseg_gui.core.printable import printable
from lungseg_gui.services.files import sha256
from lungseg_gui.services.training_set import package
from lungseg_gui.services.training_set.package import BadPackage, PackedCase

Tell = Callable[[int, int], object]
_MAX_MANIFEST = 256 << 20
_ENCRYPTED = 0x1


class Package:
    """An open package.

    Parameters
    ----------
    path : Path
        The zip.

    Raises
    ------
    LungSegError
        It is not a package, a damaged one, a newer program's, or holds files that its manifest does not name.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._name = printable(path.name)
        try:
            size = path.stat().st_size
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, zipfile.LargeZipFile, ValueError, NotImplementedError, EOFError) as error:
            raise self._wrong(self._no_package(), error) from error
        except OSError as error:
            remedy = tr("Check the path, and whether the drive is connected.")
            raise LungSegError(tr("{name} could not be read.", name=self._name), remedy=remedy, cause=error) from error
        try:
            self._entries = self._checked(size)
            self.cases = self._listed()
        except BaseException:
            self._zip.close()
            raise

    def __enter__(self) -> Package:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    def read(self, case: PackedCase, role: str) -> bytes:
        """Return a file of a case, whose hash is the manifest's.

        Raises
        ------
        LungSegError
            It is not, or the zip is damaged.
        """
        content = self._content(case.place(role))
        if sha256(content) != case.files[role]:
            raise self._wrong(
                tr("{name} is damaged: {file} is not the original file.", name=self._name, file=case.place(role))
            )
        return content

    def check(self, tell: Tell = lambda done, total: None) -> None:
        """Read everything once: hashes, sizes and values.

        Raises
        ------
        LungSegError
            Something is wrong: one sentence, nothing was changed.
        Cancelled
            From ``tell``.
        """
        for number, case in enumerate(self.cases):
            tell(number, len(self.cases))
            for role in case.files:
                if not _fits(self.read(case, role), case, role):
                    raise self._wrong(
                        tr("{name} is damaged: {file} does not match its list.", name=self._name, file=case.place(role))
                    )
        tell(len(self.cases), len(self.cases))

    # -- inside
    def _checked(self, size: int) -> dict[str, zipfile.ZipInfo]:
        """Return the entries by name: stored as they are, each once, and together no longer than the file."""
        infos = [info for info in self._zip.infolist() if not info.is_dir()]
        if any(info.compress_type != zipfile.ZIP_STORED or info.flag_bits & _ENCRYPTED for info in infos):
            raise self._wrong(
                tr("{name} was repacked by another program.", name=self._name),
                remedy=tr("Use the file as lungseg wrote it."),
            )
        entries = {info.orig_filename: info for info in infos}
        if len(entries) < len(infos) or sum(info.file_size for info in infos) > size:
            raise self._wrong(self._no_package())
        return entries

    def _listed(self) -> tuple[PackedCase, ...]:
        if package.MANIFEST not in self._entries or self._entries[package.MANIFEST].file_size > _MAX_MANIFEST:
            raise self._wrong(tr("{name} is not a training set from lungseg.", name=self._name))
        try:
            self.program, cases = package.cases_in(self._content(package.MANIFEST))
        except BadPackage as error:
            raise self._wrong(
                tr("{name} is damaged: its list of cases cannot be used.", name=self._name), error
            ) from error
        named = {case.place(role) for case in cases for role in case.files} | {package.MANIFEST, *package.FOR_PEOPLE}
        for name in sorted(self._entries.keys() - named):
            file = printable(name)[:80]
            raise self._wrong(tr("{name} contains a file not on its list, {file}.", name=self._name, file=file))
        for name in sorted(named - self._entries.keys() - set(package.FOR_PEOPLE)):
            raise self._wrong(tr("{name} is damaged: {file} is missing.", name=self._name, file=name))
        if not cases:
            raise self._wrong(
                tr("{name} contains no cases.", name=self._name), remedy=tr("Export the training set again.")
            )
        return cases

    def _content(self, name: str) -> bytes:
        info = self._entries[name]
        torn = tr("{name} is damaged: {file} cannot be read.", name=self._name, file=name)
        try:
            with self._zip.open(info) as stream:
                content = stream.read()  # never more than the zip says, and that is no more than it is long
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            ValueError,
            RuntimeError,
            NotImplementedError,
        ) as error:
            raise self._wrong(torn, error) from error
        if len(content) != info.file_size:
            raise self._wrong(torn)
        return content

    def _no_package(self) -> str:
        return tr("{name} is not a training set, or is damaged.", name=self._name)

    def _wrong(self, sentence: str, cause: BaseException | None = None, *, remedy: str = "") -> LungSegError:
        return LungSegError(
            together((sentence, tr("Nothing was imported."))),
            remedy=remedy or tr("Copy it again from its source."),
            cause=cause,
        )


class Pending(Mapping[str, bytes]):
    """Files by name that are read one at a time, when they are written."""

    def __init__(self, files: Mapping[str, Callable[[], bytes]]) -> None:
        self._files = dict(files)

    def __getitem__(self, name: str) -> bytes:
        return self._files[name]()

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


def _fits(content: bytes, case: PackedCase, role: str) -> bool:
    """Whether a PNG is what the list says; its size is looked at before it is decoded."""
    try:
        if package.pixels_alone(content) != content or package.size_of(content) != case.shape:
            return False
        found = cast("NDArray[Any] | None", cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED))
    except (BadPackage, cv2.error):
        return False
    if found is None or found.shape != case.shape:
        return False
    return role == "image" or (found.dtype == np.uint8 and int(found.max()) <= 2)
