"""Texts in the reader's language: what is said to a reader goes through :func:`tr`, wherever it is said.

Qt is not needed for that: the window installs what finds a translation, and without one (the command line, a child
process, a test) every text stays in English, as it stands in the code. The texts are gathered by Qt's ``lupdate``
(``packaging/languages.py``), for which :func:`tr_later` and :func:`tr_count` are other names of ``tr``.
"""

from __future__ import annotations

import json
import re
import string
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

ENGLISH = "en"

_Find = Callable[[str, str, int], str]


@dataclass(frozen=True)
class Language:
    """What the window speaks.

    Attributes
    ----------
    code : str
        Such as ``de`` or ``zh_CN``.
    find : callable or None
        ``(English text, comment, number) -> translation``, "" where there is none; may be called on any thread.
    point : str
        Decimal separator.
    """

    code: str = ENGLISH
    find: _Find | None = None
    point: str = "."


class _Current:
    language = Language()


def install(language: Language) -> None:
    """Speak a language from now on; texts that were made before stay as they are."""
    _Current.language = language


def current() -> Language:
    """Return the language that is spoken now."""
    return _Current.language


class Said(str):
    """A text in the reader's language that knows its English, for what is stored, sent or compared.

    Joining or cutting it gives a plain string.
    """

    words: str
    comment: str
    number: int
    values: Mapping[str, Any]

    def __new__(cls, words: str, comment: str = "", number: int = -1, values: Mapping[str, Any] | None = None) -> Said:
        """Make a text; see :func:`tr` and :func:`tr_count`."""
        values = values or {}
        said = super().__new__(cls, _said(words, comment, number, values))
        said.words, said.comment, said.number, said.values = words, comment, number, values
        return said

    def __reduce__(self) -> tuple[type[Said], tuple[str, str, int, Mapping[str, Any]]]:
        """Pickle what it was made from: another process may speak another language."""
        return Said, (self.words, self.comment, self.number, self.values)

    @property
    def english(self) -> str:
        """The same text in English."""
        values = {name: english(value) for name, value in self.values.items()}
        return _filled(_english(self.words, self.comment, self.number), values, ".")


def tr(words: str, comment: str = "", /, **values: object) -> str:
    """Return a text in the reader's language.

    Parameters
    ----------
    words : str
        In English, with ``{name}`` where a value stands; a whole sentence, for parts of one go together differently in
        other languages. A literal, or what :func:`tr_later` has marked.
    comment : str
        Distinguishes it, for translators, from the same words with another meaning: ``tr("Open", "state")``.
    **values : object
        What stands in the braces. Numbers get the language's decimal separator.
    """
    if isinstance(words, Said):
        return words  # said already
    return Said(words, comment, -1, values)


def tr_count(many: str, one: str, n: int, /, **values: object) -> str:
    """Return a text with a number in it, in the form that the language has for this number.

    Parameters
    ----------
    many, one : str
        In English, with ``{n}`` for the number: ``tr_count("{n} images", "{n} image", n)``; `one` may do without.
    n : int
        The number that decides.
    **values : object
        As for :func:`tr`; ``n`` is written with its thousands apart.
    """
    return Said(many, one, n, {"n": f"{n:,}".replace(",", "\N{NARROW NO-BREAK SPACE}"), **values})


def tr_later(words: str, comment: str = "", /) -> str:
    """Return a text of a table as it is: it is translated where it is shown, by ``tr(variable)``."""
    return words


def labelled(name: str, words: object) -> str:
    """Return ``name: words``, with the colon that the language has."""
    return tr("{name}: {words}", name=name, words=words)


def english(words: Any) -> Any:  # noqa: ANN401  (values of every kind pass)
    """Return a text in English, where it was said by :func:`tr`; anything else as it is."""
    return words.english if isinstance(words, Said) else words


def together(parts: Iterable[str], between: str = " ") -> str:
    """Join whole sentences, or the entries of a list, into one text that still knows its English.

    No blank follows the full stop of a Chinese sentence, whose sign has room of its own.
    """
    found = [part for part in parts if part]
    if len(found) < 2:
        return found[0] if found else ""
    names = [f"part{number}" for number in range(len(found))]
    words = between.join(f"{{{name}}}" for name in names)
    return Said(words, values=dict(zip(names, found, strict=True)))


# -- as text, for the disk and other processes
def as_kept(words: str) -> str:
    """Return a text as it is stored or sent: English, or what it was made from as JSON where that has values."""
    if not isinstance(words, Said):
        return words
    if not words.values and not words.comment and words.number < 0:
        return words.words
    return json.dumps(_parts(words), ensure_ascii=False)


def of_kept(text: str) -> str:
    """Say again in the reader's language what :func:`as_kept` wrote; anything else stays as it is."""
    if not text.startswith(_KEPT):
        return tr(text) if text else text
    try:
        return _of_parts(json.loads(text))
    except (LookupError, TypeError, ValueError, AttributeError, OverflowError, RecursionError):
        return text


_KEPT = '{"words": '


def _parts(value: object) -> object:
    if not isinstance(value, Said):
        return value if isinstance(value, str | int | float) else str(value)
    found: dict[str, object] = {"words": value.words}
    if value.comment:
        found["comment"] = value.comment
    if value.number >= 0:
        found["number"] = value.number
    if value.values:
        found["values"] = {name: _parts(each) for name, each in value.values.items()}
    return found


def _of_parts(found: dict[str, object]) -> Said:
    kept = cast("dict[str, Any]", found.get("values", {}))
    values = {
        name: _of_parts(cast("dict[str, object]", each)) if isinstance(each, dict) else each
        for name, each in kept.items()
    }
    words, comment = str(found["words"]), str(found.get("comment", ""))
    if not (plain_fields(words) and plain_fields(comment)):
        raise ValueError("no text of this program")  # such as one that would fill the memory with blanks
    return Said(words, comment, int(str(found.get("number", -1))), values)


def plain_fields(words: str) -> bool:
    """Return whether all that stands in braces is a value with a short format, as in every text of the program."""
    return all(
        name is None or (re.fullmatch(r"\w+", name) and convert in (None, "r") and _FORM.fullmatch(form or ""))
        for _, name, form, convert in string.Formatter().parse(words)
    )


_FORM = re.compile(r"\+?(0\d)?,?(\.\d)?[a-zA-Z%]?")


_SENTENCES = re.compile(r"\{part0\}(?: \{part\d+\})+")
_FULL = "\N{IDEOGRAPHIC FULL STOP}\N{FULLWIDTH EXCLAMATION MARK}\N{FULLWIDTH QUESTION MARK}\N{FULLWIDTH COLON}"
_ROOMY = tuple(f"{sign}{close}" for sign in _FULL for close in ("", "”", "\N{FULLWIDTH RIGHT PARENTHESIS}"))


def _said(words: str, comment: str, number: int, values: Mapping[str, Any]) -> str:
    found, point = _found(words, comment, number), _Current.language.point
    if _SENTENCES.fullmatch(words):
        for name in (name for name, part in values.items() if str(part).endswith(_ROOMY)):
            found = found.replace(f"{{{name}}} ", f"{{{name}}}")
    try:
        return _filled(found, values, point)
    except (LookupError, TypeError, ValueError, AttributeError):
        own = _english(words, comment, number)
        if found == own:
            raise
        return _filled(own, values, point)  # a translation of another version, which has other values


def _found(words: str, comment: str, number: int) -> str:
    find = _Current.language.find
    return (find(words, comment, number) if find is not None and words else "") or _english(words, comment, number)


def _english(words: str, comment: str, number: int) -> str:
    return comment if number == 1 and comment else words


def _filled(words: str, values: Mapping[str, Any], point: str) -> str:
    if not values:
        return words
    return words.format(
        **{k: _Figure(value, point) if isinstance(value, float) else value for k, value in values.items()}
    )


class _Figure(float):
    """A number that is written with the language's decimal separator; thousands stand apart in all of them."""

    point: str

    def __new__(cls, number: float, point: str) -> _Figure:
        made = super().__new__(cls, number)
        made.point = point
        return made

    def __format__(self, form: str) -> str:
        written = super().__format__(form).replace(",", "\N{NARROW NO-BREAK SPACE}")
        return written.replace(".", self.point)

    def __str__(self) -> str:
        return float.__repr__(self).replace(".", self.point)
