"""Texts in what goes as JSON to a file or another process: in English, and beside it what each was made from.

A program without languages reads English, as in files that an earlier program wrote; the window says the texts
again in its own language.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from lungseg_gui.core.language import Said, as_kept, english, of_kept

_SAID = "said"
"""Key of the table: English to what :func:`as_kept` makes of the text."""


def carried(content: Mapping[str, Any]) -> dict[str, Any]:
    """Return an object for JSON: its texts in English, with a table of what those were made from that tr has said."""
    table: dict[str, str] = {}
    plain = {key: _plain(value, table) for key, value in content.items()}
    return {**plain, _SAID: table} if table else plain


def spoken(content: Mapping[str, Any]) -> dict[str, Any]:
    """Return such an object with its texts in the reader's language, and without the table."""
    table: object = content.get(_SAID)
    rest = {key: value for key, value in content.items() if key != _SAID}
    if not isinstance(table, dict):
        return dict(content)
    said: dict[str, str] = {}
    for text, kept in cast("dict[str, object]", table).items():
        words = of_kept(kept) if isinstance(kept, str) else text
        if english(words) == text:  # a file may come from anywhere
            said[text] = words
    return {key: _again(value, said) for key, value in rest.items()}


def _plain(value: Any, table: dict[str, str]) -> Any:  # noqa: ANN401  (JSON)
    if isinstance(value, Said):
        text = value.english
        table[text] = as_kept(value)
        return text
    if isinstance(value, Mapping):
        return {key: _plain(each, table) for key, each in cast("Mapping[str, Any]", value).items()}
    if isinstance(value, list | tuple):
        return [_plain(each, table) for each in cast("list[Any]", value)]
    return value


def _again(value: Any, said: Mapping[str, str]) -> Any:  # noqa: ANN401  (JSON)
    if isinstance(value, str):
        return said.get(value, value)
    if isinstance(value, dict):
        return {key: _again(each, said) for key, each in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [_again(each, said) for each in cast("list[Any]", value)]
    return value
