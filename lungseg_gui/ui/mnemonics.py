"""Letters by which the entries of a menu are chosen: one each, no two alike."""

from __future__ import annotations

from collections.abc import Sequence


def mnemonics(entries: Sequence[str]) -> list[str]:
    """Return the words of a menu's entries with ``&`` before the letter of each.

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
    return [_marked(words, wanted[at], letters.get(at, "")) for at, words in enumerate(entries)]


def _places(words: str) -> list[int]:
    """Return the places of letters and digits, those that begin a word first."""
    fit = [at for at, letter in enumerate(words) if letter.isascii() and letter.isalnum()]
    return sorted(fit, key=lambda at: at > 0 and words[at - 1].isalnum())


def _marked(words: str, places: Sequence[int], letter: str) -> str:
    at = next((place for place in places if words[place].casefold() == letter), None)
    if at is None:
        return words.replace("&", "&&")
    return f"{words[:at].replace('&', '&&')}&{words[at:].replace('&', '&&')}"
