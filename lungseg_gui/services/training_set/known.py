"""Which image a case holds: salted hashes of identities, and of the bare UIDs by which version 1 knew images."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.study import Image

PARTS = ("cases", "removed")
# What de-identification leaves in PatientID: it says nothing about who the patient is.
_NOBODY = frozenset({"", "0", "anon", "anonym", "anonymous", "anonymized", "anonymised", "none", "unknown", "removed"})


def hidden(salt: bytes, words: str) -> str:
    """Return the hash that stands for a patient."""
    return hmac.new(salt, words.encode(), hashlib.sha256).hexdigest()[:20]


def identify(salt: bytes, image: Image) -> tuple[str, str]:
    """Return salted hashes of the patient and of the case (patient and image)."""
    study = image.study
    patient_id = study.patient_id.strip()
    if patient_id.lower() not in _NOBODY:
        who = f"patient:{patient_id}"
    elif study.study_uid:
        who = f"study:{study.study_uid}"
    else:
        who = f"image:{image.identity.key}"
    case = hmac.new(salt, f"{who}\0{image.identity.key}".encode(), hashlib.sha256).hexdigest()[:12]
    return hidden(salt, who), f"case_{case}"


def holding(index: dict[str, Any], salt: bytes, identities: Iterable[Identity], study_uid: str) -> tuple[str, ...]:
    """Return the cases that hold images, or are of a study whose patient has no ID."""
    every = tuple(identities)
    images = {image_hash(salt, identity) for identity in every}
    images |= {uid_hash(salt, identity.uid) for identity in every if identity.uid}
    study = hidden(salt, f"study:{study_uid}") if study_uid else ""
    return tuple(
        str(name)
        for part in PARTS
        for name, case in index[part].items()
        if case.get("image") in images or case["patient"] == study
    )


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
