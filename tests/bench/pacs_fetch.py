"""Studies that are fetched from a real PACS while the reader paints: how long the window answers nothing at most.

``python -m tests.bench.pacs_fetch [--studies 200] [--side 2048] [--way dimse|web] [--json]`` from the root of the
checkout; Orthanc must be installed. The studies are drawn, each an image of its own; strokes go on until the last is
on the worklist. Stalls are how late a beat of 5 ms comes in the window's thread.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from pydicom.uid import UID, generate_uid
from PySide6.QtWidgets import QApplication

from lungseg_gui.bench.busy import late_beats
from lungseg_gui.bench.desk import SHAPE, Desk
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.services.pacs import Nodes
from lungseg_gui.services.phantom import draw
from lungseg_gui.services.phantom.dataset import dicom_dataset
from tests.orthanc import PASSWORD, Orthanc, running

_STROKE = 40  # moves


def measure(*, studies: int, side: int, way: str, shape: tuple[int, int] = SHAPE) -> dict[str, Any]:
    """Return figures of one download: seconds, the longest stall and the 95th percentile of a move of the brush, ms."""
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as orthanc, Desk(shape) as desk:
        uids = _fill(orthanc, studies, side)
        node = orthanc.web if way == "web" else orthanc.dimse
        Nodes(desk.home).put(node)
        desk.program.services.secrets.put(node, PASSWORD, keep=False)
        fetching, library = desk.program.pacs_fetching, desk.program.services.library
        desk.hold(Tool.BRUSH)
        desk.look("fitted")
        before, moves, began = len(library.entries()), list[float](), time.perf_counter()
        with late_beats() as late:
            fetching.fetch(node.name, uids)
            while fetching.running:
                moves += desk.stroke(_STROKE)
            seconds = time.perf_counter() - began
            desk.until("the last row", lambda: len(library.entries()) == before + studies)
        return {
            "way": way,
            "studies": studies,
            "side": side,
            "seconds": round(seconds, 1),
            "longest_stall_ms": round(max(late), 1),
            "brush_p95_ms": round(float(np.percentile(moves, 95)), 2) if moves else None,
        }


def _fill(orthanc: Orthanc, studies: int, side: int) -> list[str]:
    dataset, uids = dicom_dataset(draw(1, shape=(side, side))), list[str]()
    pixels = np.frombuffer(dataset.PixelData, "<u2").copy()
    for number in range(studies):
        pixels[0] = number % 4096  # another image
        dataset.PixelData = pixels.tobytes()
        dataset.PatientID = dataset.AccessionNumber = f"BENCH-{number}"
        dataset.StudyInstanceUID, dataset.SeriesInstanceUID = generate_uid(), generate_uid()
        uid: UID = generate_uid()
        dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = uid
        uids.append(str(dataset.StudyInstanceUID))
        orthanc.fill(dataset)
    return uids


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Fetch studies from a real PACS while a reader paints.")
    parser.add_argument("--studies", type=int, default=200)
    parser.add_argument("--side", type=int, default=2048, help="rows and columns of each image")
    parser.add_argument("--way", choices=("dimse", "web"), default="dimse")
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args(arguments)
    application = QApplication.instance() or QApplication(["lungseg"])
    found = measure(studies=chosen.studies, side=chosen.side, way=chosen.way)
    assert application is not None  # held until here
    if chosen.json:
        sys.stdout.write(json.dumps(found) + "\n")
    else:
        sys.stdout.write("\n".join(f"{name}: {value}" for name, value in found.items()) + "\n")


if __name__ == "__main__":
    main()
