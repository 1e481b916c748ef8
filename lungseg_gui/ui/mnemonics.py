"""Letters by which the entries of a menu are chosen: one each, no two alike."""

from __future__ import annotations

from collections.abc import Sequence

from lungseg_gui.core.language import english


def mnemonics(entries: Sequence[str]) -> list[str]:
    """Return the words of a menu's entries with ``&`` before the letter of each.

    Chinese words without a letter, or whose digit another entry has, get one in brackets behind them, as usual there:
    ``打开(&O)``: that of the English if it is free.

    An earlier entry has the better letter: the first of a word before any other. Where letters run short it gives
    way (augmenting paths), so that an entry is without one only where no way of dealing them serves all.
    """
    wanted = [_places(words) for words in entries]
    owner: dict[str, int] = {}

    def give(entry: int, seen: set[str]) -> bool:
        letters = [entries[entry][place].casefold() for place in wanted[entry]]
        for letter in letters:
            if letter not in owner:
                owner[letter] = entry
                return True
        for letter in letters:
            if letter not in seen:
                seen.add(letter)
                if give(owner[letter], seen):
                    owner[letter] = entry
                    return True
        return False

    for entry in range(len(entries)):
        give(entry, set())
    letters = {entry: letter for letter, entry in owner.items()}
    brackets: dict[int, str] = {}
    for at in (at for at, words in enumerate(entries) if at not in letters and _foreign(words)):
        taken = {*owner, *brackets.values()}
        brackets[at] = next((letter for letter in _bracket_letters(entries[at]) if letter not in taken), "")
    if brackets:
        return [
            _bracketed(words, brackets[at]) if at in brackets else _marked(words, wanted[at], letters.get(at, ""))
            for at, words in enumerate(entries)
        ]
    return [_marked(words, wanted[at], letters.get(at, "")) for at, words in enumerate(entries)]


_LATIN = "\u0250"
"""Behind the letters that the keyboards of Europe have."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"


def _bracketed(words: str, letter: str) -> str:
    body = words.replace("&", "&&")
    rest = "…" if body.endswith("…") else ""
    return f"{body.removesuffix('…')}(&{letter.upper()}){rest}" if letter else body


def _bracket_letters(words: str) -> str:
    """Return the letters that may stand in brackets, those by which the English words are chosen first."""
    source = english(words)
    return "".join(source[at].casefold() for at in _places(source) if source[at].isascii()) + _LETTERS


def _places(words: str) -> list[int]:
    """Return the places of letters and digits, those that begin a word first; umlauts and accents last."""
    fit = [at for at, letter in enumerate(words) if _typed(letter)]
    return sorted(fit, key=lambda at: (not words[at].isascii(), at > 0 and words[at - 1].isalnum()))


def _typed(letter: str) -> bool:
    if letter.isascii():
        return letter.isalnum()
    return letter < _LATIN and letter.isalpha() and len(letter.casefold()) == 1


def _foreign(words: str) -> bool:
    return any(letter.isalpha() and letter >= _LATIN for letter in words)


def _marked(words: str, places: Sequence[int], letter: str) -> str:
    at = next((place for place in places if words[place].casefold() == letter), None)
    if at is None:
        return words.replace("&", "&&")
    return f"{words[:at].replace('&', '&&')}&{words[at:].replace('&', '&&')}"
