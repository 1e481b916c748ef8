"""``paging``: what the program keeps while a reader goes quickly through hundreds of cases."""

from __future__ import annotations

import multiprocessing
import os
import tempfile
import time
from collections.abc import Generator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from lungseg_gui import app
from lungseg_gui.bench.desk import Answers, Times, wait
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import PackedMask
from lungseg_gui.services.inference import Inference
from lungseg_gui.services.memory import resident_mb
from lungseg_gui.ui import theme
from lungseg_gui.ui.program import Program

SMALL, LARGE = (1000, 1000), (4096, 3904)
_LEAST_MS, _MOST_S = 20, 30.0
"""Between two Next: until the case is shown, as of a reader who sees at a glance that there is nothing to correct."""
_FIRST_MARK = 50
_SETTLE_S, _LOADING_S = 900.0, 120.0
_QUIET_MS = 4000  # library and journals follow, and what is free goes back to the system


def paging(
    *,
    cases: int = 400,
    large: int = 40,
    shape: tuple[int, int] = SMALL,
    large_shape: tuple[int, int] = LARGE,
    predicts: bool = True,
) -> tuple[Times, dict[str, Any]]:
    """Go through cases by quick Next, the bundled model at work on whatever is shown, and count what is kept.

    Parameters
    ----------
    cases, large : int
        How often Next is pressed, among small images and among large ones.
    shape, large_shape : (rows, columns)
        Of the images, 16 bit.
    predicts : bool
        Whether the bundled model predicts; otherwise an empty mask stands in, for tests.

    Returns
    -------
    works : dict
        ``next``: milliseconds from Next to the case in the viewer, small images.
    facts : dict
        ``reviews``: open at the end, the reader at rest; ``most_reviews``: at any time; ``locks``: lock files of
        cases at the end; ``descriptors``: file descriptors of the process at the end; ``most_predictions``: asked for
        and not answered at any time; ``resident_mb``: memory at the end, 10⁶ bytes; ``growth_percent``: from the 50th
        Next to the last one;
        ``large_mb``: resident memory after the large images, the reader at rest, with the model; ``large_most_mb``: at
        any time.

    Raises
    ------
    LungSegError
        If this system does not say what a process holds; only Linux does.
    """
    resident_mb()  # may not be known here
    facts: dict[str, Any] = {"cases": cases, "shape": f"{shape[0]} x {shape[1]}"}
    with running_program(cases + 1, shape, predicts=predicts) as program:
        hand = _Hand(program)
        took = hand.press_next(min(_FIRST_MARK, cases))
        hand.rest()
        before = resident_mb()
        took += hand.press_next(cases - min(_FIRST_MARK, cases))
        facts |= {f"most_{name}": most for name, most in hand.most.items()}
        hand.rest()
        facts |= hand.held()
        facts |= {"resident_mb": resident_mb(), "growth_percent": round(100 * (resident_mb() / before - 1), 1)}
    if large:
        with running_program(large + 1, large_shape, predicts=predicts) as program:
            hand = _Hand(program)
            hand.press_next(large)
            hand.rest()
            facts |= {"large_cases": large, "large_shape": f"{large_shape[0]} x {large_shape[1]}"}
            facts |= {"large_mb": resident_mb(), "large_most_mb": hand.peak}
    return {"next": took}, facts


class _Hand:
    """Presses Next and watches what the program keeps."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.most = {"reviews": 0, "predictions": 0}
        self.peak = 0.0

    def press_next(self, times: int) -> list[float]:
        """Press Next again and again, as soon as each case is shown; return the milliseconds until it was, of each."""
        took: list[float] = []
        for _ in range(times):
            began = time.perf_counter()
            self._program.window.actions_table.run("case.next")
            while not self._shown() and time.perf_counter() - began < _MOST_S:
                wait(2)
            took.append((time.perf_counter() - began) * 1e3)
            wait(_LEAST_MS)
            self._watch()
        return took

    def _shown(self) -> bool:
        review = self._program.session.current
        return review is not None and str(review.image.source) == self._program.window.worklist.current

    def _watch(self) -> None:
        program = self._program
        self.most["reviews"] = max(self.most["reviews"], len(program.session.reviews))
        self.most["predictions"] = max(self.most["predictions"], program.predicting.waiting)
        self.peak = max(self.peak, resident_mb())

    def rest(self) -> None:
        """Wait until nothing is left to do."""
        lanes, journals = self._program.services.lanes, self._program.services.journals
        working = (lanes.decode, lanes.predict, lanes.keep, lanes.check, lanes.disk, lanes.browse, lanes.look)
        end = time.monotonic() + _SETTLE_S
        while not all(lane.idle for lane in working) or journals.unsaved:
            wait(100)
            self._watch()
            if time.monotonic() > end:
                raise LungSegError("Nothing was measured: the window does not rest.", remedy="Run it again.")
        wait(_QUIET_MS)
        self._watch()

    def held(self) -> dict[str, int]:
        """Count what is kept now."""
        folder = self._program.services.journals.folder
        return {
            "reviews": len(self._program.session.reviews),
            "locks": len(list(folder.glob("*.lock"))) if folder.is_dir() else 0,
            "descriptors": len(os.listdir("/proc/self/fd")),
        }


@contextmanager
def running_program(cases: int, shape: tuple[int, int], *, predicts: bool) -> Generator[Program]:
    """Open the program on drawn patients, with its own decoder and the bundled model, which nothing rests before."""
    with tempfile.TemporaryDirectory(prefix="lungseg-bench-") as folder:
        home, images = Path(folder) / "home", Path(folder) / "images"
        for place in (home, images):
            place.mkdir()
        paths = _drawn_elsewhere(images, cases, shape)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(application, "dark")
        services = app.make_services(home)
        if not predicts:
            stand_in = Answers(PackedMask.pack(np.zeros(shape, np.uint8)))
            services = replace(services, inference=cast(Inference, stand_in))
        program = Program(services)
        program.window.resize(1600, 1000)
        program.window.show()
        program.start((images,), resume=False, ahead=False)
        try:
            end = time.monotonic() + _LOADING_S
            while not _begun(program, paths):
                wait(50)
                if time.monotonic() > end:
                    raise LungSegError("Nothing was measured: no prediction came.", remedy="Run it again.")
            yield program
        finally:
            program.close(ask=False)
            program.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _begun(program: Program, paths: Sequence[Path]) -> bool:
    review = program.session.current
    return review is not None and review.prediction is not None and len(program.window.worklist.model) == len(paths)


def _drawn_elsewhere(folder: Path, cases: int, shape: tuple[int, int]) -> list[Path]:
    """Draw patients in a child process: the memory that it takes must not count as the program's."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(_draw, folder, cases, shape).result()


def _draw(folder: Path, cases: int, shape: tuple[int, int]) -> list[Path]:
    """Write images of one drawn patient, each with pixels and UID of its own, as DICOM files."""
    from pydicom.uid import generate_uid

    from lungseg_gui.services.phantom import draw
    from lungseg_gui.services.phantom.dataset import dicom_dataset

    phantom = draw(1, shape=shape, bits=16)
    dataset = dicom_dataset(phantom)
    paths: list[Path] = []
    for number in range(cases):
        pixels = np.roll(phantom.pixels, number % 16, axis=0)
        pixels[0, 0] = number  # no two are the same
        dataset.PixelData = pixels.tobytes()
        dataset.SOPInstanceUID = generate_uid(entropy_srcs=["lungseg paging", str(number)])
        dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
        paths.append(folder / f"{number:04d}.dcm")
        dataset.save_as(paths[-1], enforce_file_format=True)
    return paths
