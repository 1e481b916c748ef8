"""English sentences that know what they were made from, so that a window can say them in another language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Worded(str):
    """An English text, with its words (``{name}`` where a value stands) and their values."""

    words: str
    values: Mapping[str, Any]

    def __new__(cls, words: str, values: Mapping[str, Any] | None = None) -> Worded:
        """Fill in the values; without any the words stay as they are, braces and all."""
        made = super().__new__(cls, words.format(**values) if values else words)
        made.words, made.values = words, dict(values or {})
        return made


def worded(words: str, /, **values: object) -> Worded:
    """Return a text with its values filled in: ``worded(tr_later("{name} is missing."), name=name)``."""
    return Worded(words, values)


def tr_later(words: str, /) -> str:
    """Return a text as it is: its user may translate it, and Qt's ``lupdate`` gathers it by this name."""
    return words
