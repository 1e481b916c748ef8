"""Drawn phantoms in the index of a training set: they count where there is nothing else."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Any

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.training import counting

NAMES = tuple(f"PHANTOM-{seed}" for seed in range(1000))
"""PatientIDs by which cases that an earlier program accepted are known as phantoms."""
Index = dict[str, Any]


def of(index: Index) -> set[str]:
    """Return the ids of the phantoms among the cases."""
    return {case_id for case_id, case in index["cases"].items() if case["provenance"].get("phantom")}


def patients(index: Index) -> bool:
    """Return whether there is a case of a patient."""
    return bool(index["cases"].keys() - of(index))


def counting_cases(index: Index) -> dict[str, Any]:
    """Return the cases that count."""
    return counting(index["cases"], of(index))


def take_out(index: Index) -> list[str]:
    """Move the cases that do not count to those that were removed; return their ids."""
    there = counting_cases(index)
    out = [case_id for case_id in index["cases"] if case_id not in there]
    for case_id in out:
        index["removed"][case_id] = index["cases"].pop(case_id)
    return out


def not_added(name: str) -> str:
    """Return the notice of a phantom that was accepted beside patients."""
    return tr(
        "{name} is a drawn phantom and was not added to the training set, which is for patients.",
        name=name,
    )


def removed(number: int) -> str:
    """Return the notice of phantoms that :func:`take_out` took out."""
    return tr_count(
        "{n} drawn phantoms were removed from the training set, which is now for patients only.",
        "{n} drawn phantom was removed from the training set, which is now for patients only.",
        number,
    )


def unknown(index: Index) -> bool:
    """Return whether there are cases of which nobody said what they are."""
    return any("phantom" not in case["provenance"] for case in _all(index))


def mark(index: Index, drawn: AbstractSet[str]) -> None:
    """Say it of them by their patients' salted hashes."""
    for case in _all(index):
        if "phantom" not in case["provenance"]:
            case["provenance"] = {**case["provenance"], "phantom": case["patient"] in drawn}


def _all(index: Index) -> list[dict[str, Any]]:
    return [*index["cases"].values(), *index["removed"].values()]
