"""What a PACS, a training and two readers would bring: examples, so that their faces can be looked at."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np

from lungseg_gui.core import gate
from lungseg_gui.core.difference import difference_picture
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.readings import Line, Reader, Request, Said, Start, What
from lungseg_gui.core.study import Image
from lungseg_gui.jobs.agreeing import Agreed
from lungseg_gui.services.agreement import by_lung
from lungseg_gui.services.benefit import Work
from lungseg_gui.services.pacs import FoundStudy, Item, Node
from lungseg_gui.services.registry import State, Version

NODES = (
    Node("University Hospital", url="https://pacs.hospital.example/dicom-web", auth="basic", user="reader"),
    Node("Archive", kind="dimse", host="10.0.0.7", port=104, aet="ARCHIVE", own_aet="LUNGSEG", tls=True),
)
STUDIES = (
    FoundStudy("1.2.1", "PHANTOM^ANNA", "4711", "2026-11-28", "08:15", "A1001", "Thorax p.a. und seitlich", ("CR",), 2),
    FoundStudy("1.2.2", "PHANTOM^ANNA", "4711", "2026-11-01", "14:40", "A0877", "", ("DX",), 1),
    FoundStudy("1.2.3", "PHANTOM^BERTHOLD", "4712", "2026-11-29", "10:02", "A1044", "CHEST PA", ("DX", "CR"), 1),
)


def items() -> list[Item]:
    """Return a queue of what is sent to a PACS."""
    now = time.time()
    refused = tr("{name} did not answer within {seconds:g} s.", name=NODES[1].name, seconds=30.0)
    return [
        Item("1", NODES[0].name, "a", "PHANTOM^ANNA", now - 900, (), "sent", now - 800),
        Item("2", NODES[1].name, "b", "PHANTOM^BERTHOLD", now - 300, (), "failed", now - 200, refused),
        Item("3", NODES[1].name, "c", "PHANTOM^CARLA", now - 100, ()),
    ]


# -- versions
def _card(accepted: bool, sentence: str) -> MappingProxyType[str, Any]:
    return MappingProxyType(
        {
            "recipe": "20 epochs, 384 px",
            "made_on": "CPU, 2 threads",
            "seconds": 134.0,
            "kept_apart": 8,
            "sha256": "b41f07c29e55" + "0" * 48 + "6ad0",
            "snapshot": "7f3a19c2ff",
            "gate": {"accepted": accepted, "sentence": sentence},
        }
    )


def versions() -> list[Version]:
    """Return versions in every state."""

    def version(name: str, state: State, parent: str, cases: int, dice: float | None) -> Version:
        card = _card(True, ended(better=True)["sentence"]) if parent else MappingProxyType({})
        return Version(name, Path(name), state, parent, "2026-11-19T09:05:00", cases, dice, 0.944, 4.86, card)

    return [
        version("r3", "candidate", "r2", 31, 0.9772),
        version("r2", "in use", "r1", 23, 0.9758),
        version("r1", "earlier", "1.0", 10, 0.967),
        version("1.0", "bundled", "", 704, None),
    ]


WORKS = [
    *(Work(f"a{n}", f"2026-11-01T09:0{n}", "1.0", 80 + 10 * n, 20 + n, 0.9, 8.0, 2.0) for n in range(3)),
    *(Work(f"b{n}", f"2026-11-02T09:0{n}", "r1", 30 + 10 * n, 4 + n, 0.98, 2.0, None) for n in range(2)),
    Work("c", "2026-11-03T09:00", "", 200, 60),
]


# -- a training
BEFORE = [gate.CaseScore(f"case{n}", 0.9502 + 0.005 * n, 0.97, 0.96, 5.0, 0.01, True) for n in range(4)]
SPLIT: dict[str, Any] = {
    "event": "phase",
    "phase": "split",
    "cases": 10,
    "corrected": 7,
    "patients": 9,
    "learn": 6,
    "kept": 4,
    "parent": "r3",
    "snapshot": "7f3a19c2",
    "device": "cpu",
    "threads": 2,
}


def running(*, epochs: int = 3, others: int = 3) -> list[dict[str, Any]]:
    """Return the events of a training in one of its epochs; ``others`` are cases of other protocols."""
    events: list[dict[str, Any]] = [
        {"event": "phase", "phase": "snapshot"},
        {**SPLIT, "other_protocols": others},
        {"event": "table", "table": [row.as_dict() for row in gate.table(BEFORE)]},
        {"event": "phase", "phase": "learn"},
        {"event": "level", "dice_kept": 0.9575},
    ]
    for epoch, loss, dice in ((1, 0.3, None), (1, 0.2, 0.951), (2, 0.12, 0.961), (3, 0.1, 0.963)):
        if epoch <= epochs:
            events.append(
                {
                    "event": "progress",
                    "done": epoch / 20,
                    "epoch": epoch,
                    "epochs": 20,
                    "loss": loss,
                    "dice_kept": dice,
                    "seconds_left": 71.6,
                    "memory_mb": 1900.0,
                }
            )
    return events


def ended(*, better: bool) -> dict[str, Any]:
    """Return the last event of a training."""
    changes = (0.01, 0.008, 0.002, -0.001) if better else (-0.02, -0.02, -0.02, -0.02)
    after = [replace(case, dice=case.dice + change) for case, change in zip(BEFORE, changes, strict=True)]
    decision = gate.decide(BEFORE, after, names=("r3", "r4"))
    cases = [
        {"case_id": old.case_id, "name": f"case_0{n}", "parent_dice": old.dice, "candidate_dice": new.dice}
        for n, (old, new) in enumerate(zip(BEFORE, after, strict=True))
    ]
    return {
        "event": "done",
        "version": "r4",
        "parent_version": "r3",
        "accepted": decision.accepted,
        "sentence": decision.sentence,
        "interval": list(decision.interval),
        "table": [row.as_dict() for row in decision.table],
        "cases": cases,
        "worst": cases[-1:],
        "pictures": [],
        "seconds": 134.2,
        "memory_mb": 2100.0,
    }


# -- two readers
def agreed(image: Image, truth: Mask) -> Agreed:
    """Return two readings of a mask, one of them moved by a few pixels."""
    one, other = Reader("r1", "Dr. Anna Phantom"), Reader("r2", "Dr. Berthold Phantom")
    said = Said("image", "content", "mask", truth.shape, "t1")
    line = Line(1, "2026-11-29T06:00:00+00:00", What.ACCEPTED, one, said, other)
    request = Request("t1", "image", one, other, Start.MODEL, "", line, line)
    moved = np.roll(truth, 8, axis=0)
    picture = difference_picture(image.pixels, moved, truth, size=220)
    return Agreed(request, truth, moved, by_lung(truth, moved, image.spacing), picture)
