"""Accepted masks as a training set: nnU-Net's folders, nothing that names a patient, whole after any crash."""

from __future__ import annotations

from lungseg_gui.services.training_set.packing import Packed, must_stay, pack, picture_of
from lungseg_gui.services.training_set.taking_in import TakenIn
from lungseg_gui.services.training_set.training_set import CaseRecord, Counts, TrainingSet, dice, still_missing
from lungseg_gui.services.training_set.unpacking import Package

__all__ = [
    "CaseRecord",
    "Counts",
    "Package",
    "Packed",
    "TakenIn",
    "TrainingSet",
    "dice",
    "must_stay",
    "pack",
    "picture_of",
    "still_missing",
]
