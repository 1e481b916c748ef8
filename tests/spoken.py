"""Another language without a translation: every word of it stands in brackets."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from lungseg_gui.core import language


@contextmanager
def brackets() -> Generator[None]:
    """Speak a language in which ``Close`` is ``[Close]``, with decimal commas; English again afterwards."""
    before = language.current()
    language.install(language.Language("xx", lambda words, comment, n: f"[{words}]", ","))
    try:
        yield
    finally:
        language.install(before)
