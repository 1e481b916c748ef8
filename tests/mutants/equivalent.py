"""Faults that were read and found to change nothing that anybody could see, each with its reason.

They stand in ``equivalent.toml`` by file, line as it is written, and change. An entry whose line is no longer there has
to go: ``tests/test_mutants.py`` fails until it does.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.mutants.faults import Fault, faults

LISTED = Path(__file__).with_suffix(".toml")


@dataclass(frozen=True)
class Equivalent:
    """A fault that changes nothing, and why; ``nth`` among those that look the same on lines that read the same."""

    path: str
    text: str
    before: str
    after: str
    why: str
    nth: int = 1


def listed(path: Path = LISTED) -> list[Equivalent]:
    """Read the list."""
    return [Equivalent(**entry) for entry in tomllib.loads(path.read_text(encoding="utf-8"))["fault"]]


def reason(fault: Fault, entries: Iterable[Equivalent]) -> str:
    """Return why a fault changes nothing; an empty text where nobody says so."""
    return next((entry.why for entry in entries if _is(entry, fault)), "")


def stale(entries: Iterable[Equivalent], root: Path) -> list[Equivalent]:
    """Return the entries whose fault the sources of today no longer have."""
    found: list[Equivalent] = []
    for entry in entries:
        path = root / entry.path
        there = faults(path, root) if path.is_file() else []
        if not any(_is(entry, fault) for fault in there):
            found.append(entry)
    return found


def _is(entry: Equivalent, fault: Fault) -> bool:
    same = (entry.path, entry.text, entry.nth) == (fault.path, fault.text, fault.nth)
    return same and (entry.before, entry.after) == (fault.before, fault.after)
