"""Which image a case holds: salted hashes of identities, and of the bare UIDs by which version 1 knew images."""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.study import Image

PARTS = ("cases", "removed")


def image_hash(salt: bytes, identity: Identity) -> str:
    """Return the hash by which a case knows its image."""
    return hmac.new(salt, f"image\0{identity.key}".encode(), hashlib.sha256).hexdigest()[:20]


def uid_hash(salt: bytes, uid: str) -> str:
    """Return the hash by which a case of version 1 knows its image."""
    return hmac.new(salt, f"image\0{uid}".encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:20]


def case_of(index: dict[str, Any], image: str) -> tuple[str, str] | None:
    """Return the patient and id of the case that holds an image, in the set or taken out; None where none does."""
    for part in PARTS:
        for name, case in index[part].items():
            if case.get("image") == image:
                return str(case["patient"]), str(name)
    return None


def unclaimed(index: dict[str, Any], before: str) -> list[tuple[str, str]]:
    """Return part and id of the cases of version 1 with this hash."""
    return [
        (part, str(name))
        for part in PARTS
        for name, case in index[part].items()
        if case.get("image") == before and not case.get("identified")
    ]


def holds(path: Path, image: Image) -> bool:
    """Whether the image file of a case has these pixels, as stored or upright."""
    try:
        content = path.read_bytes()
    except OSError:
        return False
    kept = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED) if content else None
    return kept is not None and any(
        np.array_equal(kept, one) for one in (image.pixels, image.turn.upright(image.pixels))
    )
