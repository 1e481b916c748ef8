"""Which scores of versions may stand in one table: those that were made on the same cases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, cast

from lungseg_gui.core.language import english
from lungseg_gui.services.registry.version import Version, number

_ROWS = {"Mean Dice": "dice", "Worst 5 %, Dice": "worst", "HD95, mm": "hd95_mm"}


@dataclass(frozen=True)
class Figures:
    """What one version reached on some cases; see ``Version``."""

    dice: float | None = None
    worst: float | None = None
    hd95_mm: float | None = None


@dataclass(frozen=True)
class Scores:
    """Figures that can be compared.

    Attributes
    ----------
    held_out_by : str
        The version in whose training the cases were held out.
    cases : int or None
        How many they are, None where its card does not say.
    figures : mapping
        By name of version; who is not in it was scored on other cases, or never.
    """

    held_out_by: str = ""
    cases: int | None = None
    figures: Mapping[str, Figures] = field(default_factory=lambda: MappingProxyType({}))


def comparable(versions: Sequence[Version]) -> Scores:
    """Return the figures of as many versions as were scored on the same cases, the one in use among them.

    A training scores its parent and its candidate on the cases that it holds out, so both have figures on these; two
    trainings that held out the same cases make one table.

    Parameters
    ----------
    versions : sequence of Version
        The newest first.
    """
    known = {version.name: version for version in versions}
    sets: dict[str, dict[str, Figures]] = {}
    owners: dict[str, Version] = {}
    for version in versions:
        if version.dice is None:
            continue
        key = str(_part(version.card, "scored_on").get("sha256") or f"version {version.name}")
        owners.setdefault(key, version)
        there = sets.setdefault(key, {})
        there[version.name] = Figures(version.dice, version.worst, version.hd95_mm)
        parent = known.get(version.parent)
        sha = version.card.get("parent_sha256")
        if parent is not None and sha and parent.card.get("sha256") == sha:  # else a namesake of another home
            before = _parents_figures(version.card)
            if before.dice is not None:
                there.setdefault(parent.name, before)
    in_use = next((version.name for version in versions if version.state == "in use"), "")
    fitting = [key for key, figures in sets.items() if in_use in figures] or list(sets)
    if not fitting:
        return Scores()
    key = max(fitting, key=lambda name: len(sets[name]))  # of several the newest
    owner = owners[key]
    cases = _part(owner.card, "scored_on").get("cases", owner.card.get("kept_apart"))
    return Scores(owner.name, cases if isinstance(cases, int) else None, MappingProxyType(sets[key]))


def _parents_figures(card: Mapping[str, Any]) -> Figures:
    """Return what the parent reached on the cases that this version was compared with it on."""
    table: object = _part(card, "gate").get("table")
    found: dict[str, float | None] = {}
    for row in cast("list[object]", table) if isinstance(table, list) else []:
        if isinstance(row, dict):
            line = cast("dict[str, Any]", row)
            name = _ROWS.get(str(english(line.get("name"))))
            if name is not None:
                found[name] = number(line.get("parent"))
    return Figures(**found)


def _part(card: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value: object = card.get(key)
    return cast("Mapping[str, Any]", value) if isinstance(value, dict) else {}
