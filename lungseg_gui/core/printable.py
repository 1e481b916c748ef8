"""Names from outside as text that every terminal, file and window takes."""

from __future__ import annotations

import re

_KEPT = "\n\t"
_ODD = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def printable(text: str) -> str:
    """Return text without what a terminal would obey and without what no encoding has.

    A byte of a file name that is not UTF-8 (Python keeps it as a lone surrogate) becomes ``%E9``, and a control
    character other than a new line or a tab, or one that turns the direction of what follows, the mark for an unknown
    one. Anything else stays.
    """
    return _ODD.sub(_replaced, text)


def _replaced(found: re.Match[str]) -> str:
    code = ord(found[0])
    if 0xDC80 <= code <= 0xDCFF:
        return f"%{code - 0xDC00:02X}"
    return found[0] if found[0] in _KEPT else "\ufffd"
