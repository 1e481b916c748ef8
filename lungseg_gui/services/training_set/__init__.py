"""Accepted masks as a training set: nnU-Net's folders, nothing that names a patient, whole after any crash."""

from __future__ import annotations

from lungseg_gui.services.training_set.training_set import CaseRecord, Counts, TrainingSet, dice, still_missing

__all__ = ["CaseRecord", "Counts", "TrainingSet", "dice", "still_missing"]
