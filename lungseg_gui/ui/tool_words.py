"""The words of the table of tools, in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tool_words(words: str) -> str:
    """Translate words that the table of tools, which knows no Qt, has in English."""
    return QCoreApplication.translate("Tools", words)
