"""Whether an image enlarges heart and lungs, as far as its file says how it was taken."""

from __future__ import annotations

import re

from lungseg_gui.core.language import tr
from lungseg_gui.core.study import Study

_AP = re.compile(r"\bAP\b")
_SUPINE = re.compile(r"\bSUPINE\b")


def how(study: Study) -> str:
    """Return ``AP``, ``Supine`` or ``AP, supine``; "" where the file says neither.

    Heart and thorax are further from the detector then, and the tube is nearer: CTR and areas come out larger.
    """
    said = f"{study.view_position} {study.description}".upper().replace("_", " ")
    supine = _SUPINE.search(said) is not None
    if _AP.search(said):
        return tr("AP, supine") if supine else tr("AP")
    return tr("Supine") if supine else ""
