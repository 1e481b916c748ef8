"""A language without translations: every text of it stands in brackets."""

from __future__ import annotations

import re
from collections.abc import Generator
from contextlib import contextmanager

from lungseg_gui.core import language


@contextmanager
def brackets() -> Generator[None]:
    """Speak a language in which ``Close`` is ``[Close]``, with decimal commas; English again afterwards."""
    before = language.current()
    language.install(language.Language("xx", _bracketed, ","))
    try:
        yield
    finally:
        language.install(before)


def _bracketed(words: str, comment: str, number: int) -> str:
    is_text = any(letter.isalpha() for letter in re.sub(r"\{[^}]*\}", "", words))  # sentences that are put together
    return f"[{words}]" if is_text else ""
