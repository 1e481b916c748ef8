"""Images that came from a PACS: files of the data folder, named by hashes, each with a note of where it is from."""

from __future__ import annotations

import contextlib
import io
import json
import logging
import shutil
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.services.files import atomic_write_bytes, delete_for_good, read_object, sha256, speaking_of
from lungseg_gui.services.pacs.found import Instance

FOLDER = Path("pacs", "images")
LIMIT_GB = 20.0
_SPARE = 1 << 28  # bytes that stay free on the disk: what the reader draws must find room
_DEFLATED = "1.2.840.10008.1.2.1.99"
_FIELDS, _HASH = ("node", "sha256", "study"), 64  # of a note; letters of a hash
_log = logging.getLogger("lungseg.pacs")


@dataclass(frozen=True)
class Fetched:
    """What became of one object.

    Attributes
    ----------
    path : Path
        Where it is.
    new : bool
        Whether it was not here before.
    """

    path: Path
    new: bool


class Store:
    """The folder of fetched images.

    Parameters
    ----------
    home : Path
        The data folder.
    limit_gb : float
        What all of them may take.
    """

    def __init__(self, home: Path, *, limit_gb: float = LIMIT_GB) -> None:
        self._folder, self._limit = home / FOLDER, limit_gb * 1e9
        self._lock = threading.Lock()
        self._taken: float | None = None

    def path_of(self, instance: Instance) -> Path:
        """Return where an object is or would be; nothing of what a node says is in the name."""
        name = sha256(instance.uid.encode())
        return self._folder / name[:40] / f"PACS_{name[:8]}.dcm"

    def holds(self, instance: Instance, node: str) -> bool:
        """Whether an object of this node is here, whole and as it came."""
        path = self.path_of(instance)
        note = _note(path)
        if note.get("node") != node:  # another node may have other pixels under this number
            return False
        try:
            return note.get("sha256") == sha256(path.read_bytes())
        except OSError:
            return False

    def put(self, instance: Instance, content: bytes, node: str) -> Fetched:
        """Keep an object as it came, whole or not at all.

        Raises
        ------
        LungSegError
            It is not what was asked for, another one is here under its number, the disk is full, or what images of a
            PACS may take is used up.
        """
        if _uid(content) != instance.uid:
            raise LungSegError(
                tr("{node} did not send the image requested.", node=node),
                remedy=tr("Try again, or ask your PACS team."),
            )
        path = self.path_of(instance)
        with self._lock:
            fetched = self._same(path, content, node)
            if fetched is None:
                taken = self._require_room(path, len(content))
                with speaking_of(tr("An image from the PACS could not be saved"), self._folder, again=tr("try again")):
                    atomic_write_bytes(path, content)
                self._taken = taken + len(content)
                fetched = Fetched(path, new=True)
            known = {} if fetched.new else _note(path)
            if len(known) < len(_FIELDS):
                here = content if fetched.new else path.read_bytes()
                note = {"node": node, **known, "sha256": sha256(here), "study": sha256(instance.study.encode())}
                with speaking_of(tr("An image from the PACS could not be saved"), self._folder, again=tr("try again")):
                    atomic_write_bytes(path.with_suffix(".json"), json.dumps(note).encode())
        return fetched

    def _same(self, path: Path, content: bytes, node: str) -> Fetched | None:
        """Return the file that is here where it is the same image; None where there is none, or a damaged one."""
        try:
            here = path.read_bytes()
        except OSError:
            return None
        if here == content:
            return Fetched(path, new=False)
        if _note(path).get("sha256", sha256(here)) != sha256(here):
            return None  # damaged here: the new one takes its place
        if _pixels(here) == _pixels(content):
            return Fetched(path, new=False)
        raise LungSegError(
            tr(
                "{node} sent different pixels under the UID of an image already here; the existing one was kept.",
                node=node,
            ),
            remedy=tr("Ask your PACS team which is right. To use the new one, forget the study first."),
        )

    def _require_room(self, path: Path, size: int) -> float:
        """Return what the images take that are here, where so many more bytes may join them."""
        if self._taken is None:
            self._taken = sum(one.stat().st_size for one in self._folder.rglob("*.dcm"))
        if self._taken + size > self._limit:
            raise LungSegError(
                tr("Images from the PACS take {limit:g} GB, which is the limit.", limit=self._limit / 1e9),
                remedy=tr("Forget completed studies, or raise the limit in the settings."),
            )
        near = next(folder for folder in path.parents if folder.is_dir())
        with contextlib.suppress(OSError):
            if shutil.disk_usage(near).free < size + _SPARE:
                raise LungSegError(
                    tr("There is no room for an image from the PACS: the disk is nearly full."),
                    remedy=tr("Free some space, then try again."),
                )
        return self._taken

    def origin(self, path: Path) -> str:
        """Return the name of the node that a file came from, "" for a file of another place."""
        if not self._is_ours(path):
            return ""
        return _note(path).get("node", "")

    def of_study(self, uid: str, paths: Iterable[Path] = ()) -> list[Path]:
        """Return the files that came of a study, by its UID ("" for none), and those of some paths that came at all."""
        known = sha256(uid.encode())
        found = [path for path in self._folder.glob("*/*.dcm") if uid and _study(path) == known]
        return list(dict.fromkeys((*found, *(path for path in paths if self._is_ours(path)))))

    def _is_ours(self, path: Path) -> bool:
        return self._folder.absolute() in path.absolute().parents

    def forget(self, path: Path) -> bool:
        """Delete a file that came from a PACS, and its note; return whether it was one. Others are not touched."""
        if not self._is_ours(path):
            return False
        delete_for_good(path)
        delete_for_good(path.with_suffix(".json"))
        with self._lock:
            self._taken = None
        return True


def _note(path: Path) -> dict[str, str]:
    """Return what is noted of a file: where it is from; of a damaged note what is whole."""
    try:
        found = read_object(path.with_suffix(".json"))
    except (OSError, ValueError):
        return {}
    whole = {name: found[name] for name in _FIELDS if isinstance(found.get(name), str)}
    return {name: said for name, said in whole.items() if name == "node" or len(said) == _HASH}


def _study(path: Path) -> str:
    """Return the hash of a file's study; where the note of it is damaged, as the file itself names the study."""
    known = _note(path).get("study", "")
    if known:
        return known
    from pydicom import dcmread

    try:
        uid = dcmread(path, specific_tags=["StudyInstanceUID"], stop_before_pixels=True).get("StudyInstanceUID", "")
    except Exception:  # pydicom raises all kinds on what is damaged
        return ""
    return sha256(str(uid).encode())


def _meta(content: bytes) -> Any:  # noqa: ANN401  (pydicom's elements have no types)
    """Return a file's own head; the data set is not parsed. pydicom raises all kinds on what is not a DICOM file."""
    from pydicom.filebase import DicomBytesIO
    from pydicom.filereader import _read_file_meta_info as read_meta  # pyright: ignore[reportPrivateUsage]
    from pydicom.filereader import read_preamble

    stream: Any = DicomBytesIO(content)
    read_preamble(stream, False)
    return read_meta(stream)


def _uid(content: bytes) -> str:
    """Return the instance UID of a file's own head; "" for what is not a DICOM file."""
    try:
        return str(_meta(content[: 1 << 16]).MediaStorageSOPInstanceUID)
    except Exception:  # pydicom raises all kinds on what is damaged
        return ""


def _pixels(content: bytes) -> str:
    """Return a hash of the stored pixels with their shape; of the whole file where they cannot be come by safely."""
    from pydicom import dcmread

    try:
        if _meta(content).get("TransferSyntaxUID") == _DEFLATED:  # would be inflated without a bound
            return sha256(content)
        found = dcmread(io.BytesIO(content), specific_tags=["PixelData", "Rows", "Columns", "BitsStored"])
        syntax = found.file_meta.TransferSyntaxUID
        return sha256(f"{syntax} {found.Rows} {found.Columns} ".encode() + found.PixelData)
    except Exception:  # as above
        return sha256(content)
