"""One bad prediction corrected by mouse and keys alone, from opening to acceptance, with its time.

``python -m tests.e2e.correct --out DIR [--image FILE --label FILE]``: the model's answer is the truth spoiled in three
known ways (a base cut off, an island, a dent in the side). Real events of the X server circle the island with Ctrl
and the lasso, take the base in with the lasso, push the side out, and accept. Without ``--image`` a phantom is drawn.
Needs Xvfb, openbox and xdotool. The hand knows where to go: its time is that of the program and the movements, not of
a reader's thoughts. Pictures made of real radiographs stay out of the repository.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.mask import LEFT, RIGHT, PackedMask
from lungseg_gui.core.review import Prediction
from lungseg_gui.core.study import Image
from tests.e2e.hand import Hand, Place, rim, screen

if TYPE_CHECKING:
    from lungseg_gui.services.inference import Inference

Mask = NDArray[np.uint8]
_CUT, _DENT = 0.25, 0.05  # of the lung's height, of the image's


class Spoiled:
    """Stands in for inference: the same wrong answer always."""

    device, version, notice, ready = "cpu", "spoiled", "", True
    folder, weights, bfloat16, converting = None, "", False, False

    def __init__(self, mask: Mask) -> None:
        self._mask = PackedMask.pack(mask)

    def load(self, *, run: bool = True) -> None:
        pass

    def reload(self) -> None:
        pass

    def rest(self) -> None:
        pass

    def predict(self, image: Image, **_how: object) -> Prediction:
        return Prediction(image.identity, self._mask, self.version, self.device, 0.0, 0.4)


def base_row(truth: Mask) -> int:
    """Return the row from which on the left lung is cut off."""
    rows = np.flatnonzero((truth == LEFT).any(axis=1))
    return int(rows[-1] - _CUT * (rows[-1] - rows[0]))


def island(truth: Mask) -> tuple[Place, Place]:
    """Return middle and half axes of the island: below the right lung, where the liver is."""
    height, width = truth.shape
    return (0.93 * height, 0.33 * width), (0.03 * height, 0.05 * width)


def dent(truth: Mask) -> tuple[Place, float]:
    """Return middle and radius of the dent: on the right lung's side, at half its height."""
    rows = np.flatnonzero((truth == RIGHT).any(axis=1))
    row = int(rows[0] + 0.55 * (rows[-1] - rows[0]))
    return (row, float(np.flatnonzero(truth[row] == RIGHT)[0])), _DENT * truth.shape[0]


def spoil(truth: Mask) -> Mask:
    """Return what the model is made to say."""
    mask = truth.copy()
    below = mask[base_row(truth) :]
    below[below == LEFT] = 0
    (row, column), radius = dent(truth)
    cv2.circle(mask, (round(column), round(row)), round(radius), 0, -1)
    (row, column), (high, wide) = island(truth)
    cv2.ellipse(mask, (round(column), round(row)), (round(wide), round(high)), 0, 0, 360, RIGHT, -1)
    return mask


def dice(first: Mask, second: Mask) -> float:
    """Return the mean Dice of both lungs, 2 |A and B| / (|A| + |B|)."""
    values = [
        2
        * np.count_nonzero((first == v) & (second == v))
        / (np.count_nonzero(first == v) + np.count_nonzero(second == v))
        for v in (RIGHT, LEFT)
    ]
    return float(np.mean(values))


def around(middle: Place, axes: Place, *, points: int = 36) -> list[Place]:
    """Return places on an ellipse, closed."""
    angles = np.linspace(0, 2 * np.pi, points)
    return [(middle[0] + axes[0] * float(np.sin(a)), middle[1] + axes[1] * float(np.cos(a))) for a in angles]


def correct(hand: Hand, truth: Mask) -> None:
    """Do the three corrections."""
    middle, axes = island(truth)
    hand.do("key", "l", "key", "1")
    hand.draw(around(middle, (1.6 * axes[0], 1.5 * axes[1])), control=True)
    hand.picture("island circled with Ctrl and the lasso")
    overlap = np.zeros(truth.shape, bool)
    overlap[base_row(truth) - truth.shape[0] // 30 :] = True
    hand.do("key", "2")
    hand.draw(rim((truth == LEFT) & overlap))
    hand.picture("base taken in with the lasso")
    (row, column), radius = dent(truth)
    hand.do("key", "n", "key", "1")
    while hand.program.session.radius_px() < 1.6 * radius:
        hand.do("key", "bracketright")
    for share in (0.0, -0.5, 0.5, -0.8, 0.8, 0.0):
        at = row + share * radius
        inside = np.flatnonzero(truth[round(at)] == RIGHT)
        edge = float(inside[0]) if inside.size else column
        mine = np.flatnonzero(hand.review.mask.live[round(at)] == RIGHT)
        start = float(mine[0]) if mine.size else edge + radius
        if start - edge > 1:
            hand.draw(line_between((at, start), (at, edge)))
    hand.picture("side pushed out")


def line_between(start: Place, end: Place, *, points: int = 16) -> list[Place]:
    """Return places on a straight line."""
    shares = np.linspace(0, 1, points)
    return [(start[0] + s * (end[0] - start[0]), start[1] + s * (end[1] - start[1])) for s in map(float, shares)]


def run(image: Path, truth: Mask, home: Path, out: Path) -> Iterable[str]:
    """Open, correct, accept; yield what to tell."""
    from PySide6.QtWidgets import QApplication

    from lungseg_gui import app
    from lungseg_gui.ui import theme
    from lungseg_gui.ui.program import Program

    application = QApplication(["lungseg"])
    theme.apply(application, "dark")
    model = cast("Inference", Spoiled(spoil(truth)))
    program = Program(replace(app.make_services(home), inference=model))
    program.window.restore("", (1600, 1000))
    program.window.show()
    hand = Hand(program, out)
    hand.rest(1)
    program.start((image,), ahead=False)
    program.window.activateWindow()
    try:
        hand.until("a prediction", hand.predicted)
        hand.picture("the bad prediction")
        review = hand.review
        before = dice(review.mask.live, truth)
        began = time.monotonic()
        correct(hand, truth)
        mask, steps = review.mask.live.copy(), len(review.history.steps)
        hand.accept(lambda: len(program.services.training_set.cases()) == 1)
        seconds = time.monotonic() - began
        hand.picture("accepted")
        yield f"{seconds:.1f} s from the first movement to the accepted case, pictures included"
        yield f"{hand.strokes} strokes, {steps} steps of the history"
        yield f"Dice before {before:.4f}, after {dice(mask, truth):.4f}"
    finally:
        program.close(ask=False)


def main() -> int:
    """Correct one prediction; return 0 where the case was accepted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--image", type=Path)
    parser.add_argument("--label", type=Path, help="label map of the image (PNG: 1 right lung, 2 left lung)")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place, screen():
        home = Path(place) / "home"
        home.mkdir()
        os.environ["LUNGSEG_HOME"] = str(home)
        if options.image is None:
            from lungseg_gui.services.phantom import draw, write_dicom

            phantom = draw(3, shape=(1536, 1400))
            image, truth = Path(place) / "phantom.dcm", phantom.mask
            write_dicom(image, phantom)
        else:
            image, truth = options.image, np.asarray(cv2.imread(str(options.label), cv2.IMREAD_GRAYSCALE), np.uint8)
        for words in run(image, truth, home, options.out):
            sys.stdout.write(words + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
