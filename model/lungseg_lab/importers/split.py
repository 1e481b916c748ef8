"""Train, val and test: as the set predefines them, else by patient."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from lungseg_lab.importers.plan import Split

SHARES = (0.8, 0.1, 0.1)


@dataclass(frozen=True)
class Member:
    """A case to be dealt: its patient and what the set predefines ("" for nothing)."""

    case_id: str
    patient: str
    split: Split = ""


def deal(members: Sequence[Member], *, seed: int = 0) -> dict[str, Split]:
    """Give each case its split; a patient is never on both sides, unless the set itself put them there.

    Nothing predefined: 80 / 10 / 10 % of the patients. If there is only a test set, it is kept and the others are
    divided in the same ratio of train to val. Where train is predefined but no val, val is taken out of train.

    Returns
    -------
    dict
        Case to "train", "val" or "test"; the same for the same cases and seed, in whatever order they come.
    """
    stated: set[Split] = {member.split for member in members if member.split}
    to_deal: Split = "train" if "train" in stated and "val" not in stated else ""
    dealt: dict[str, Split] = {member.case_id: member.split for member in members}
    taken: dict[str, Split] = {m.patient: m.split for m in members if m.split not in ("", to_deal)}
    open_members = [member for member in members if member.split in ("", to_deal)]
    patients = sorted({m.patient for m in open_members if m.patient not in taken}, key=lambda p: _lot(p, seed))
    if stated and "val" in stated:
        chosen: dict[str, Split] = dict.fromkeys(patients, "train")
    else:
        test = 0 if stated else _share(len(patients), SHARES[2], least=3)
        val = _share(len(patients), SHARES[1] if not stated else SHARES[1] / (SHARES[0] + SHARES[1]), least=2)
        chosen = dict.fromkeys(patients, "train")
        chosen |= dict.fromkeys(patients[:val], "val")
        chosen |= dict.fromkeys(patients[val : val + test], "test")
    for member in open_members:
        dealt[member.case_id] = taken.get(member.patient) or chosen[member.patient]
    return dealt


def _share(patients: int, share: float, *, least: int) -> int:
    """Return a share of the patients: at least one where there are ``least`` of them."""
    return max(1, round(patients * share)) if patients >= least else 0


def _lot(patient: str, seed: int) -> bytes:
    return hashlib.sha256(f"{seed}\0{patient}".encode("utf-8", "surrogatepass")).digest()
