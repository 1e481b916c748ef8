"""The worklist and the masks in work, kept over a restart."""

from __future__ import annotations

from lungseg_gui.services.library.library import Library
from lungseg_gui.services.library.schema import refuse_newer
from lungseg_gui.services.library.uncorrected import Uncorrected, uncorrected
from lungseg_gui.services.library.values import Entry, SavedReview, Snapshot, digest_of, key_of, path_of

__all__ = [
    "Entry",
    "Library",
    "SavedReview",
    "Snapshot",
    "Uncorrected",
    "digest_of",
    "key_of",
    "path_of",
    "refuse_newer",
    "uncorrected",
]
