"""A phantom on disk: as a DICOM DX image, as PNG, and the sample study that is shipped."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import cv2

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.study import PHANTOM_MADE_BY
from lungseg_gui.resources import resource_path
from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.services.phantom.draw import Phantom, draw

if TYPE_CHECKING:
    from lungseg_gui.services.phantom.dataset import Compression

SAMPLE_SEED = 2
"""Seed of the shipped sample study; ``resources/sample/README.md`` has the command that made it."""
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def write_dicom(path: Path, phantom: Phantom, *, compression: Compression = "none") -> None:
    """Write a phantom as a DX image for presentation (DICOM PS3.3 A.26), atomically.

    Parameters
    ----------
    path : Path
        The file.
    compression : {"none", "rle", "jpeg-ls"}
        All of them keep every bit.

    Raises
    ------
    LungSegError
        If the file cannot be written.
    """
    from lungseg_gui.services.phantom.dataset import encoded  # pydicom: drawing by itself does without it

    atomic_write_bytes(path, encoded(phantom, compression))


def write_png(path: Path, phantom: Phantom) -> None:
    """Write the pixels as a greyscale PNG of 16 bit, with the values as they are, atomically; its text says phantom."""
    made, code = cv2.imencode(".png", phantom.pixels)
    if not made:
        raise LungSegError(
            tr("{name} could not be encoded as PNG.", name=path.name), remedy=tr("Choose a smaller size.")
        )
    content = code.tobytes()
    place = len(PNG_SIGNATURE) + 25  # behind IHDR
    atomic_write_bytes(path, content[:place] + _text_chunk("Software", " ".join(PHANTOM_MADE_BY)) + content[place:])


def _text_chunk(keyword: str, words: str) -> bytes:
    """Return a tEXt chunk (PNG, third edition, 11.3.3.2)."""
    body = b"tEXt" + keyword.encode("latin-1") + b"\0" + words.encode("latin-1")
    return struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))


def sample_study(home: Path) -> Path:
    """Return the sample study: the one that is shipped, else one drawn into ``home``."""
    try:
        return resource_path("sample/sample.dcm")
    except FileNotFoundError:
        path = home / "sample" / "sample.dcm"
        if not path.exists():
            write_dicom(path, draw(SAMPLE_SEED, shape=(1536, 1536)))
        return path
