"""Texts of a file, which may hold anything, as lines for the reader."""

from __future__ import annotations

import re

_MAX_TEXT = 256


def one_line(words: str) -> str:
    """Return one line of at most 256 characters, without control characters."""
    return re.sub(r"[\x00-\x1f\x7f]+", " ", words).strip()[:_MAX_TEXT]
