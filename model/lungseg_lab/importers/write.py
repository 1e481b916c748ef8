"""nnU-Net's folders, made beside their place and moved there whole."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.files import lock, sync_folder, writing_failed

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
LABELS: Mapping[int, Mapping[str, int]] = {
    2: {"background": 0, "lungs": 1},
    3: {"background": 0, "right lung": 1, "left lung": 2},
}
_LOCK = "lock"
CASES, MANIFEST, REPORT = "provenance/cases.csv", "provenance/manifest.json", "report.json"


class Staging:
    """A set in the making. Leaving the block without :meth:`publish` removes it.

    What an import of the same name left that was killed is removed first; one that is still at work holds a lock.

    Parameters
    ----------
    out : Path
        Where the set will be: nothing yet, or an empty folder.

    Raises
    ------
    LungSegError
        The place is taken, or cannot be written.
    """

    def __init__(self, out: Path) -> None:
        self._out = out
        _must_be_free(out)
        try:
            out.absolute().parent.mkdir(parents=True, exist_ok=True)
            prefix = f".{out.name[:40]}.importing-"
            _remove_abandoned(out.absolute().parent, prefix)
            self._folder = Path(tempfile.mkdtemp(prefix=prefix, dir=out.absolute().parent))
            self._lock = os.open(self._folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
            lock(self._lock)
        except OSError as error:
            raise writing_failed(out, error) from error
        self.root = self._folder / "set"
        self.scratch = self._folder / "scratch"

    def __enter__(self) -> Staging:
        for folder in (self.root, self.scratch):
            folder.mkdir()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._lock)  # Windows removes no open file
        shutil.rmtree(self._folder, ignore_errors=True)

    def put(self, name: str, content: bytes) -> None:
        """Write a file of the set."""
        path = self.root / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        except OSError as error:
            raise writing_failed(path, error) from error

    def keep(self, name: str, content: bytes) -> Path:
        """Write a file for the decoder; the next one takes its place."""
        for old in self.scratch.iterdir():
            old.unlink()
        path = self.scratch / name
        try:
            path.write_bytes(content)
        except OSError as error:
            raise writing_failed(path, error) from error
        return path

    def rename(self, old: str, new: str) -> None:
        """Move a file within the set."""
        path = self.root / new
        path.parent.mkdir(parents=True, exist_ok=True)
        (self.root / old).rename(path)

    def publish(self) -> None:
        """Have everything on the disk, then move the set to its place in one step."""
        _must_be_free(self._out)  # another import may have been faster
        try:
            for folder, _, files in os.walk(self.root):
                for path in (Path(folder) / name for name in files):
                    if path.is_symlink():
                        continue  # what it leads to is another's
                    with path.open("rb+") as stream:
                        os.fsync(stream.fileno())
                sync_folder(Path(folder))
            if self._out.is_dir():
                self._out.rmdir()  # it was empty; Windows only renames to a path that is free
            self.root.rename(self._out)
            sync_folder(self._out.absolute().parent)
        except OSError as error:
            raise writing_failed(self._out, error) from error


def _must_be_free(out: Path) -> None:
    if out.is_symlink() or (out.exists() and (not out.is_dir() or any(out.iterdir()))):
        raise LungSegError(f"{out} already exists.", remedy="Choose a new folder: a set is never written into another.")


def _remove_abandoned(parent: Path, prefix: str) -> None:
    """Remove what killed imports left: the system has freed their locks."""
    for folder in parent.iterdir():
        if not folder.name.startswith(prefix) or folder.is_symlink():
            continue
        try:
            handle = os.open(folder / _LOCK, os.O_RDWR)
        except OSError:
            continue  # not ours, or just being made
        try:
            abandoned = lock(handle)
        finally:
            os.close(handle)
        if abandoned:
            shutil.rmtree(folder, ignore_errors=True)


def encode_png(pixels: NDArray[Any]) -> bytes:
    """Encode (H, W) uint8 or uint16 as PNG without loss."""
    done, code = cv2.imencode(".png", np.ascontiguousarray(pixels), [cv2.IMWRITE_PNG_COMPRESSION, 1])
    if not done:
        raise LungSegError("An image could not be encoded as PNG.", remedy="Close other programs and try again.")
    return code.tobytes()


def as_json(value: object) -> bytes:
    """Encode as JSON for people to read."""
    return (json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n").encode("utf-8", "replace")


def as_csv(columns: Sequence[str], rows: Sequence[Mapping[str, object]]) -> bytes:
    """Encode as CSV; text that a spreadsheet would run as a formula gets an apostrophe."""
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, columns, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: _cell(row.get(name)) for name in columns})
    return stream.getvalue().encode("utf-8", "replace")


def dataset_json(*, classes: int, training: int, title: str, licence: str, citations: Sequence[str]) -> bytes:
    """Return nnU-Net's dataset.json (its documentation/dataset_format.md)."""
    return as_json(
        {
            "channel_names": {"0": "radiograph"},
            "labels": dict(LABELS[classes]),
            "numTraining": training,
            "file_ending": ".png",
            "name": title,
            "licence": licence,
            "reference": list(citations),
        }
    )


def _cell(value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value
