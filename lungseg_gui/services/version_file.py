"""One model version as one file: a zip of model.safetensors, config.json, card.json and a manifest; no pickles."""

from __future__ import annotations

import hashlib
import io
import json
import tempfile
import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.services.files import atomic_write_bytes

SUFFIX = ".lungseg-model"
_FORMAT = "lungseg model version"
_MANIFEST = "manifest.json"
_LIMITS = {"model.safetensors": 1 << 30, "config.json": 1 << 20, "card.json": 1 << 20, _MANIFEST: 1 << 16}
_FILES = tuple(name for name in _LIMITS if name != _MANIFEST)
_REMEDY = tr_later("Export it again from the program with that version.")


def write(path: Path, folder: Path, *, name: str) -> None:
    """Write a version's folder as one file.

    Parameters
    ----------
    name : str
        Of the version, for the one who imports it.

    Raises
    ------
    LungSegError
        A file of the version cannot be read, a full disk.
    """
    try:
        content = {file: (folder / file).read_bytes() for file in _FILES}
    except OSError as error:
        raise LungSegError(
            tr("The model version {name} cannot be read.", name=name), remedy=tr("Choose another version."), cause=error
        ) from error
    files = {file: {"bytes": len(part), "sha256": hashlib.sha256(part).hexdigest()} for file, part in content.items()}
    manifest = {"format": _FORMAT, "revision": 1, "version": name, "files": files}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:  # weights have nothing to squeeze out
        archive.writestr(_MANIFEST, json.dumps(manifest, indent=2))
        for file, part in content.items():
            archive.writestr(file, part)
    atomic_write_bytes(path, packed.getvalue())


@contextmanager
def opened(path: Path) -> Generator[Path]:
    """Give the folder of the version in a file for as long as it is needed.

    Nothing in the file is executed, and every part is compared with the manifest; whether the weights fit the network
    is still to be seen (``unusable``). What its card says of its parent is kept as ``origin``: here it has none.

    Raises
    ------
    LungSegError
        Another file, a damaged or an incomplete one.
    """
    with tempfile.TemporaryDirectory(prefix="lungseg-import-") as place:
        folder = Path(place)
        manifest = _unpack(path, folder)
        card = _object(path, (folder / "card.json").read_bytes())
        origin = {"version": str(manifest.get("version", "")), "parent": str(card.get("parent", ""))}
        (folder / "card.json").write_text(
            json.dumps({**card, "parent": "", "origin": origin}, indent=2, ensure_ascii=False), encoding="utf-8"
        )
        yield folder


def _unpack(path: Path, folder: Path) -> dict[str, Any]:
    try:
        with zipfile.ZipFile(path) as archive:
            members = {info.filename: info for info in archive.infolist()}
            if set(members) != set(_LIMITS) or len(members) != len(archive.infolist()):
                raise _foreign(path)
            if any(info.file_size > _LIMITS[name] for name, info in members.items()):
                raise _damaged(path)
            manifest = _object(path, _read(archive, _MANIFEST))
            if manifest.get("format") != _FORMAT:
                raise _foreign(path)
            if manifest.get("revision") != 1:
                raise LungSegError(
                    tr("{name} comes from a newer version of lungseg.", name=path.name),
                    remedy=tr("Update this program."),
                )
            for name in _FILES:
                part = _read(archive, name)
                if hashlib.sha256(part).hexdigest() != manifest["files"][name]["sha256"]:
                    raise _damaged(path)
                (folder / name).write_bytes(part)
            return manifest
    except FileNotFoundError as error:
        raise LungSegError(
            tr("{name} does not exist.", name=path.name), remedy=tr("Choose another file."), cause=error
        ) from error
    except zipfile.BadZipFile as error:
        raise _foreign(path) from error
    except (OSError, LookupError, TypeError, ValueError, RuntimeError, NotImplementedError, EOFError) as error:
        raise _damaged(path) from error


def _read(archive: zipfile.ZipFile, name: str) -> bytes:
    """Read a part, and never more of it than is allowed: what a zip says of its sizes may be false."""
    with archive.open(name) as stream:
        content = stream.read(_LIMITS[name] + 1)
    if len(content) > _LIMITS[name]:
        raise ValueError(name)
    return content


def unusable(path: Path, why: LungSegError) -> LungSegError:
    """Return the error of a file whose network cannot be built, or whose weights do not fit it."""
    return LungSegError(
        tr("{name} contains no usable model: {why}", name=path.name, why=why.message), remedy=tr(_REMEDY), cause=why
    )


def _object(path: Path, content: bytes) -> dict[str, Any]:
    try:
        found: Any = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise _damaged(path) from error
    if not isinstance(found, dict):
        raise _damaged(path)
    return cast("dict[str, Any]", found)


def _foreign(path: Path) -> LungSegError:
    return LungSegError(
        tr("{name} is not an exported model version.", name=path.name),
        remedy=tr("Choose a file that ends in {suffix}.", suffix=SUFFIX),
    )


def _damaged(path: Path) -> LungSegError:
    return LungSegError(tr("{name} is damaged.", name=path.name), remedy=tr(_REMEDY))
