"""Work that joins services: predict a folder, predict ahead, accept. Plain functions, for the window and `lungseg`."""

from __future__ import annotations

from lungseg_gui.jobs.ahead import keep_ahead, read_ahead
from lungseg_gui.jobs.attention import keep_prediction, save_review
from lungseg_gui.jobs.folders import Segmented, Target, plan, predict_folder
from lungseg_gui.jobs.listing import Found, put_on_worklist
from lungseg_gui.jobs.opening import OpenedCase, check_unchanged, namesakes_notice, open_case
from lungseg_gui.jobs.recording import decision, signed
from lungseg_gui.jobs.replacing import Change, Held, Seen, Stamp, look_again
from lungseg_gui.jobs.training import (
    Suspicions,
    accept,
    finish_decision,
    is_held,
    note_work,
    suspicions_of,
    take_back,
    worklist_rows,
)
from lungseg_gui.jobs.trainings import OUT_OF_SIGHT, LeftBehind, case_rows, left_behind
from lungseg_gui.jobs.versions import Compared, compare_versions, import_version, settle_precision

__all__ = [
    "OUT_OF_SIGHT",
    "Change",
    "Compared",
    "Found",
    "Held",
    "LeftBehind",
    "OpenedCase",
    "Seen",
    "Segmented",
    "Stamp",
    "Suspicions",
    "Target",
    "accept",
    "case_rows",
    "check_unchanged",
    "compare_versions",
    "decision",
    "finish_decision",
    "import_version",
    "is_held",
    "keep_ahead",
    "keep_prediction",
    "left_behind",
    "look_again",
    "namesakes_notice",
    "note_work",
    "open_case",
    "plan",
    "predict_folder",
    "put_on_worklist",
    "read_ahead",
    "save_review",
    "settle_precision",
    "signed",
    "suspicions_of",
    "take_back",
    "worklist_rows",
]
