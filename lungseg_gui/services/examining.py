"""What can be seen of an accepted case: thumbnail, likeness to others, a suspect mask; kept, since it takes a while."""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core import suspects
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import as_kept, of_kept, tr
from lungseg_gui.core.protocol import LUNG_FIELD
from lungseg_gui.core.render import thumbnail
from lungseg_gui.core.similar import perceptual_hash
from lungseg_gui.core.study import Image, Pixels, Spacing
from lungseg_gui.services.files import atomic_write_bytes

SIDE = 240
"""Side of a thumbnail, pixels."""
_QUALITY = 90  # JPEG: 12 kB
_log = logging.getLogger("lungseg.examining")


@dataclass(frozen=True, eq=False)
class Examination:
    """What was found.

    Attributes
    ----------
    thumbnail : bytes
        JPEG, square, with the mask's outlines; b"" where the files cannot be read.
    likeness : ndarray (32,) uint8 or None
        Perceptual hash, see ``core.similar``; None where the image cannot be read.
    suspicion : str
        Why the mask is probably a mistake; "" where nothing speaks against it.
    """

    case_id: str
    thumbnail: bytes
    likeness: NDArray[np.uint8] | None
    suspicion: str


class Examiner:
    """Examines cases one by one. May be called from any thread.

    Parameters
    ----------
    folder : Path
        Where results are kept; may be deleted at any time.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def examine(
        self,
        case_id: str,
        *,
        image: Path,
        mask: Path,
        mask_sha256: str,
        spacing: Spacing | None = None,
        protocol: str = LUNG_FIELD,
    ) -> Examination:
        """Return what is known of a case; it is looked at where that mask was not seen before.

        Parameters
        ----------
        image, mask : Path
            PNG of one shape; what cannot be read becomes a suspicion.
        spacing : Spacing, optional
            For the thumbnail's proportions, and for limits of size.
        protocol : str
            What the mask means.
        """
        kept = self._folder / _file_name(case_id, mask_sha256)
        found = _read(case_id, kept)
        if found is not None:
            return found
        try:
            found = _look(case_id, _pixels(image), _labels(mask), spacing, protocol)
        except (OSError, cv2.error) as error:
            _log.warning("%s cannot be examined: %s", case_id, error)
            return Examination(case_id, b"", None, tr("The files of this case cannot be read."))
        with suppress(LungSegError):  # a full disk costs the time of looking again and nothing else
            atomic_write_bytes(kept, _encode(found))
        return found

    def forget(self, case_ids: Iterable[str]) -> None:
        """Delete what is kept of some cases."""
        for case_id in case_ids:
            for path in self._folder.glob(f"{case_id}-*.json"):
                path.unlink(missing_ok=True)

    def forget_others(self, masks: Mapping[str, str]) -> None:
        """Delete what is kept of other masks than these (case id to SHA-256)."""
        kept = {_file_name(case_id, digest) for case_id, digest in masks.items()}
        for path in self._folder.glob("case_*.json"):
            if path.name not in kept:
                path.unlink(missing_ok=True)


def _file_name(case_id: str, mask_sha256: str) -> str:
    return f"{case_id}-{mask_sha256[:16]}.json"


def _look(case_id: str, pixels: Pixels, mask: NDArray[np.uint8], spacing: Spacing | None, protocol: str) -> Examination:
    if pixels.shape != mask.shape:
        raise OSError(f"an image of {pixels.shape} and a mask of {mask.shape}")
    image = Image(case_id, pixels, 8 * pixels.itemsize, Path(), "PNG", spacing=spacing)
    drawn = np.ascontiguousarray(thumbnail(image, mask, SIDE)[:, :, ::-1])
    made, code = cv2.imencode(".jpg", drawn, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    content = code.tobytes() if made else b""
    return Examination(
        case_id,
        content,
        perceptual_hash(pixels),
        suspects.by_anatomy(mask, pixels=pixels, spacing=spacing, protocol=protocol),
    )


def _pixels(path: Path) -> Pixels:
    found = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_UNCHANGED)
    if found is None or found.ndim != 2:
        raise OSError(f"{path.name} is no grey PNG")
    return found.astype(np.uint16, copy=False) if found.dtype == np.uint16 else found.astype(np.uint8, copy=False)


def _labels(path: Path) -> NDArray[np.uint8]:
    return _pixels(path).astype(np.uint8, copy=False)


def _encode(found: Examination) -> bytes:
    content = {
        "suspicion": as_kept(found.suspicion),
        "likeness": found.likeness.tobytes().hex() if found.likeness is not None else "",
        "thumbnail": base64.b64encode(found.thumbnail).decode(),
    }
    return json.dumps(content).encode()


def _read(case_id: str, path: Path) -> Examination | None:
    """Return what was kept; None where nothing was, or it is damaged."""
    try:
        kept: Any = json.loads(path.read_text(encoding="utf-8"))
        likeness = np.frombuffer(bytes.fromhex(kept["likeness"]), np.uint8)
        return Examination(case_id, base64.b64decode(kept["thumbnail"]), likeness, of_kept(str(kept["suspicion"])))
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return None
