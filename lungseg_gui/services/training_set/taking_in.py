"""Cases of a package become those of this training set, each with its mask, its protocol and its side of the split."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from lungseg_gui.core.language import together, tr, tr_count
from lungseg_gui.services.training_set import known, layout
from lungseg_gui.services.training_set.package import PackedCase
from lungseg_gui.services.training_set.unpacking import Package

Index = dict[str, Any]
Files = dict[str, Callable[[], bytes]]


@dataclass(frozen=True)
class TakenIn:
    """What became of a package.

    Attributes
    ----------
    new : tuple of str
        Cases that came in, by the names they have here.
    here : int
        That were here already, in the set or taken out.
    other_mask : int
        Of these: with another mask. The one here stays.
    moved : int
        New cases of a patient who is on the other side of the split here, and stays there.
    """

    new: tuple[str, ...]
    here: int
    other_mask: int
    moved: int

    @property
    def sentence(self) -> str:
        """Return it for the reader."""
        none = tr("No case was imported.")
        said = [tr_count("{n} cases imported.", "{n} case imported.", len(self.new)) if self.new else none]
        if self.here:
            said.append(tr_count("{n} cases were already here.", "{n} case was already here.", self.here))
        if self.other_mask:
            said.append(
                tr_count(
                    "{n} of them have another mask in the package: the mask here is kept.",
                    "{n} of them has another mask in the package: the mask here is kept.",
                    self.other_mask,
                )
            )
        if self.moved:
            said.append(
                tr_count(
                    "{n} cases of a patient on the other side of the split moved to the patient's side here.",
                    "{n} case of a patient on the other side of the split moved to the patient's side here.",
                    self.moved,
                )
            )
        return together(said)


def take(index: Index, pack: Package) -> tuple[TakenIn, Files]:
    """Add the cases of a checked package to an index; return what was done and the files to write.

    A case is known by its image's code, so that a package that comes twice, or back to where it was made, adds
    nothing. Where only the name of a case is taken, the new one has another.
    """
    images = {str(case.get("image")): case for part in known.PARTS for case in index[part].values()}
    names = {name for part in known.PARTS for name in index[part]}
    patients: dict[str, bool] = index["patients"]
    new: list[str] = []
    files: Files = {}
    here = other = moved = 0
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    for case in pack.cases:
        present = images.get(case.image)
        if present is not None:
            here += 1
            other += present["mask_sha256"] != case.files["mask"]
            continue
        name = _free(case.case_id, names)
        names.add(name)
        side = patients.setdefault(case.patient, case.held_out)
        moved += side != case.held_out
        target = replace(case, case_id=name)
        for role in case.files:
            files[target.place(role)] = partial(pack.read, case, role)
        provenance = _provenance(case, name, now)
        files[f"provenance/{name}.json"] = partial(layout.as_json, provenance)
        index["cases"][name] = {
            "patient": case.patient,
            "kept_apart": side,
            "original": "original" in case.files,
            "mask_sha256": case.files["mask"],
            "image": case.image,
            "identified": True,
            "provenance": provenance,
        }
        new.append(name)
    return TakenIn(tuple(new), here, other, moved), files


def _provenance(case: PackedCase, name: str, now: str) -> Mapping[str, Any]:
    return {
        "case_id": name,
        "model_version": case.model,
        "date": now,
        "dice": case.dice,
        "dice_right": case.dice_right,
        "dice_left": case.dice_left,
        "edited": case.edited,
        "corrected": case.corrected,
        "phantom": case.phantom,
        "spacing": list(case.spacing) if case.spacing is not None else None,
        "stored": {"directions": list(case.directions), "shape": list(case.stored_shape)},
        "protocol": case.protocol,
        "checked": case.checked,
        "source": case.source,
        "bits": case.bits,
        "burned_in": case.burned_in,
        "blanked": [list(box) for box in case.blanked],
        "shape": list(case.shape),
        "mask_sha256": case.files["mask"],
        "from_package": True,
    }


def _free(name: str, taken: set[str]) -> str:
    number, free = 1, name
    bare = "_".join(name.split("_")[:2])  # it may have a number already
    while free in taken:
        number += 1
        free = f"{bare}_{number}"
    return free
