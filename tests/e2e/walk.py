"""Walk through the real window under Xvfb with real mouse and key events; a picture of every step.

``python -m tests.e2e.walk --out DIR [--cases 9]``: open, wait, paint, undo, redo, give every case hints where it is
most wrong, draw both its lungs by the lasso and accept, look at the training set, learn to the end while one more case
is corrected, undo the change of version, compare two versions, use the new one, roll back, all by clicks and keys.
Needs Xvfb, openbox and xdotool.

Without more, phantoms are drawn, and their own masks are what the hand goes along. With ``--data DIR --source NAME
--parent VERSION`` it is radiographs of one source, their reference masks, and a version that never saw the source: then
there is something to learn, and the gate lets the new version through. Such pictures stay out of the repository.
``--waiting 40`` puts so many images on the worklist that the training uses some of them uncorrected.
``--split FILE`` says what is held out of folders that have no split of their own.

At the end it tells how long it took and how long the window stood still at most.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QPushButton

from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.ui.dialogs.version_compare import CompareView
from lungseg_gui.ui.panels.training_model import Part
from lungseg_lab import hand as by_code
from lungseg_lab import robot
from lungseg_model import metrics
from lungseg_sets import held_out, kinds
from lungseg_sets.masks import read_mask
from tests.e2e.hand import Hand, Place, rim, screen

LEARNING_S = 1800
HINTS = 3  # for each case at most
MORE = 2  # cases beyond those that are learned from: one is corrected meanwhile, one remains on the screen
Truths = Mapping[str, Mask]
"""Reference masks by the name of the image's file, without suffix."""


def phantoms(folder: Path, count: int) -> Truths:
    """Draw patients."""
    from lungseg_gui.services.phantom import draw, write_dicom

    truths: dict[str, Mask] = {}
    for seed in range(1, count + 1):
        phantom = draw(seed, shape=(768, 768))
        write_dicom(folder / f"phantom_{seed:02}.dcm", phantom)
        truths[f"phantom_{seed:02}"] = phantom.mask
    return truths


def radiographs(folder: Path, sets: Sequence[Path], source: str, count: int, split: Path | None) -> Truths:
    """Copy radiographs of a source."""
    from lungseg_sets import case_files

    held = held_out.read(split) if split is not None else held_out.HeldOut({}, ())
    found = case_files.read_split(sets, apart=held.all_held_out, unused=held.left_out, paired=False)
    truths: dict[str, Mask] = {}
    for case in [case for case in found.train if case.group == source and case.kind == kinds.FULL][:count]:
        shutil.copy(case.image, folder)
        height, width = case_files.read_image(case.image).shape
        truths[case.image.stem] = read_mask(case.mask, (height, width))
    return truths


class Walk:
    """The steps of the walk, one after the other."""

    def __init__(self, hand: Hand, images: Path, truths: Truths, cases: int) -> None:
        self.hand, self.program = hand, hand.program
        self.images, self.truths, self.cases = images, truths, cases
        self.agreement: list[tuple[float, float]] = []  # Dice with the reference, before and after the hand
        self.hinted: list[tuple[float, float]] = []  # contour left to correct before and after the hints
        self.waited: list[float] = []  # seconds from the end of a stroke to the network's answer

    def go(self) -> None:
        """Go the whole way."""
        self.open()
        self.try_brush()
        for _ in range(self.cases):
            self.correct_and_accept()
        self.hand.picture("accepted")
        before, after = np.mean(self.agreement, axis=0)
        self.hand.say(f"{self.cases} cases drawn by hand: mean Dice with the reference {before:.4f}, then {after:.4f}")
        before, after = np.mean(self.hinted, axis=0)
        hand, waited = self.hand, np.percentile(self.waited, (50, 95)) if self.waited else (0.0, 0.0)
        hand.say(
            f"{len(self.waited)} hints: contour left to correct {100 * before:.1f} %, then {100 * after:.1f} %;"
            f" answered in {waited[0]:.2f} s, 95th percentile {waited[1]:.2f} s"
        )
        self.look_at_training_set()
        self.hand.until("the version in use", lambda: bool(self.program.versions.current))
        before_learning = self.program.versions.current
        self.learn()
        self.change_versions(before_learning)

    # -- reading
    def open(self) -> None:
        """Open the folder and wait for what is predicted in advance."""
        hand, library = self.hand, self.program.services.library
        hand.picture("empty")
        hand.open_folder(self.images)
        hand.until("an image", lambda: self.program.session.current is not None)
        hand.until("a prediction", hand.predicted)
        hand.picture("predicted")
        ahead = self.cases
        hand.until(
            "predictions ahead",
            lambda: sum(e.status.value == "new" and not e.message for e in library.entries()[:ahead]) == 0,
            600,
        )
        hand.picture("predicted ahead")

    def try_brush(self) -> None:
        """Paint, look below the mask, undo, redo, undo."""
        hand, review = self.hand, self.hand.review
        hand.do("key", "b", "key", "2")
        before = review.mask.live.copy()
        height, width = review.image.shape
        stroke: list[Place] = [(height * (0.62 + 0.08 * s / 12), width * (0.62 + 0.2 * s / 12)) for s in range(13)]
        hand.draw(stroke)
        assert (review.mask.live != before).any(), "nothing was painted"
        hand.picture("painted")
        hand.do("keydown", "q")
        hand.picture("Q held")
        hand.do("keyup", "q")
        hand.do("key", "ctrl+z")
        assert (review.mask.live == before).all(), "undo left something"
        hand.picture("undone")
        hand.do("key", "ctrl+y")
        assert (review.mask.live != before).any(), "redo did nothing"
        hand.picture("done again")
        hand.do("key", "ctrl+z")

    def correct_and_accept(self) -> None:
        """Draw both lungs anew along the reference with the lasso that replaces, and press Enter."""
        hand, training_set = self.hand, self.program.services.training_set
        hand.until("a prediction", hand.predicted)
        hand.rest(0.4)
        review, accepted = hand.review, len(training_set.cases())
        truth = self.truths[review.image.source.stem]
        before = _dice(review.mask.live, truth)
        self.give_hints(truth)
        hand.do("key", "l")
        if not self.agreement:
            replace = self.program.panels.brush.combine.findChildren(QPushButton)[-1]
            hand.click(replace)
            hand.picture("lasso that replaces")
        for key, value in (("1", RIGHT), ("2", LEFT)):
            hand.do("key", key)
            hand.draw(rim(truth == value, points=160))
        self.agreement.append((before, _dice(review.mask.live, truth)))
        if len(self.agreement) == 1:
            hand.picture("drawn by hand")
        hand.accept(lambda: len(training_set.cases()) == accepted + 1)
        hand.until("another image", lambda: self.program.session.current is not review)

    def give_hints(self, truth: Mask) -> None:
        """Say by strokes of Guide what is lung and what is not, where the mask is most wrong; the network follows."""
        hand, review, guiding = self.hand, self.hand.review, self.program.guiding
        target, rng = robot.Target(truth), np.random.default_rng([len(self.hinted), 5])
        before = metrics.left_to_correct(review.mask.live, truth)[0]
        hand.do("key", "shift+g")
        for _ in range(HINTS):
            error = robot.worst(review.mask.live.copy(), target)
            if error is None or metrics.surface_dice(review.mask.live, truth) >= robot.DONE:
                break
            line = [(float(row), float(column)) for row, column in by_code.stroke(error.region, rng)]
            steps = review.history.position
            hand.do("key", error.value)
            hand.draw(line if len(line) > 1 else [*line, line[0]], control=not error.missing)
            drawn = time.monotonic()
            hand.until("the network's answer", lambda: not guiding.waits)
            self.waited.append(time.monotonic() - drawn)
            assert review.history.position == steps + 1, "a hint is one step"
            if len(self.waited) == 1:
                hand.picture("hint")
        self.hinted.append((before, metrics.left_to_correct(review.mask.live, truth)[0]))

    def look_at_training_set(self) -> None:
        """Take a case out of the training set, put it back, and go back to the picture."""
        hand, program, training_set = self.hand, self.program, self.program.services.training_set
        cases = len(training_set.cases())
        hand.command("Training set")
        page = program.training.page(lambda: None)
        hand.until("the training set", lambda: page.isVisible() and len(page.model.shown) == cases)
        hand.until("thumbnails", lambda: not page.progress.text())
        hand.rest(0.5)
        hand.picture("training set")
        hand.click(page.details.remove_button)
        hand.until("the removal", lambda: len(training_set.removed()) == 1)
        hand.picture("removed")
        hand.click(page.filters.parts[Part.REMOVED])
        hand.until("the removed case", lambda: [case.record.removed for case in page.details.cases] == [True])
        hand.rest(0.5)  # until its button has its place
        hand.click(page.details.restore_button)
        hand.until("the case back", lambda: len(training_set.cases()) == cases)
        hand.click(page.back_button)
        hand.until("the picture", lambda: not program.window.page_open)

    # -- learning
    def learn(self) -> None:
        """Learn to the end; meanwhile pause, go on, and correct one more case."""
        hand, learning = self.hand, self.program.learning
        hand.until("enough to learn from", lambda: not learning.why_not())
        began = time.monotonic()
        hand.click(self.program.panels.model.learn_button)
        hand.until("learning", lambda: learning.running)
        dialog = learning.dialog()
        hand.picture("learning starts")
        hand.until("pictures of an epoch", lambda: bool(dialog.strip.pairs), LEARNING_S)
        hand.picture("learning")
        hand.click(dialog.foot.pause_button)
        hand.until("a pause", lambda: dialog.foot.paused)
        hand.picture("paused")
        hand.click(dialog.foot.pause_button)
        hand.until("the end of the pause", lambda: not dialog.foot.paused)
        hand.click(dialog.foot.close_button)
        hand.until("the window's end", lambda: not dialog.isVisible())
        self.correct_and_accept()
        hand.picture("one more case while it learns")
        hand.click(self.program.panels.model.learn_button)
        hand.until("the window of the run", dialog.isVisible)
        hand.picture("learning goes on")
        hand.until("the end of learning", lambda: not learning.running, LEARNING_S)
        hand.say(f"{time.monotonic() - began:.0f} s from the click on Learn to its end")
        hand.picture("learned")
        hand.click(dialog.foot.close_button)
        hand.until("the window's end", lambda: not dialog.isVisible())
        hand.picture("after training")  # where it came into use, with the toast that offers the way back

    def change_versions(self, before_learning: str) -> None:
        """Undo the change by the toast, compare two versions, bring the other one into use, and roll back."""
        hand, program = self.hand, self.program
        if program.versions.current != before_learning:
            places = program.window.findChildren(QPushButton)
            hand.click(next(button for button in places if button.text() == "Undo" and button.isVisible()))
            hand.until("the version before", lambda: program.versions.current == before_learning)
            hand.picture("undone by the toast")
        hand.click(program.panels.model.versions_button)
        page = program.pages.models()
        hand.until("the versions", lambda: page.isVisible() and len(page.table.versions) > 1)
        hand.rest(1)
        hand.picture("models")
        names = [version.name for version in page.table.versions]
        other = next(name for name in names if name != before_learning)
        row = page.table.visualRect(page.table.model().index(names.index(other), 1))
        hand.click(page.table.viewport(), row.center())
        hand.until("the other version", lambda: page.details.name.text() == other)
        (view,) = page.findChildren(CompareView)
        hand.click(view.button)
        hand.picture("comparing")
        hand.until("the comparison", lambda: bool(view.figures))
        hand.rest(1)
        hand.picture("compared")
        hand.click(page.details.use_button)
        hand.until("the other version in use", lambda: program.versions.current == other)
        hand.rest(1)
        hand.picture("in use")
        hand.click(page.details.roll_back_button)
        hand.until("the way back", lambda: program.versions.current == before_learning)
        hand.rest(1)
        hand.picture("rolled back")
        hand.do("key", "Escape")
        hand.until("the picture", lambda: not program.window.page_open)
        hand.picture("end")


def _dice(found: Mask, truth: Mask) -> float:
    """Return the Dice of both lungs together, 2 |A and B| / (|A| + |B|)."""
    both = np.count_nonzero((found > 0) & (truth > 0))
    return 2 * both / (np.count_nonzero(found) + np.count_nonzero(truth))


def main() -> int:
    """Walk; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--cases", type=int, default=9, help="to draw, accept and learn from")
    parser.add_argument("--waiting", type=int, default=0, help="further images that stay uncorrected on the worklist")
    parser.add_argument("--parent", type=Path, help="a version to start from, instead of the bundled one")
    parser.add_argument("--data", type=Path, nargs="+", help="folders with cases.csv")
    parser.add_argument("--split", type=Path, help="the JSON file that says what is held out beside cases.csv")
    parser.add_argument("--source", default="", help="group of cases.csv")
    options = parser.parse_args()
    if (options.data is None) != (not options.source):
        parser.error("--data and --source go together")
    options.out.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as place, screen():
        home, images = Path(place) / "home", Path(place) / "images"
        home.mkdir()
        images.mkdir()
        os.environ["LUNGSEG_HOME"] = str(home)
        count = options.cases + MORE + options.waiting
        if options.data is None:
            truths = phantoms(images, count)
        else:
            truths = radiographs(images, options.data, options.source, count, options.split)
        from PySide6.QtWidgets import QApplication

        from lungseg_gui import app
        from lungseg_gui.services.registry import Registry
        from lungseg_gui.ui import theme
        from lungseg_gui.ui.program import Program

        if options.parent is not None:
            Registry(home).publish(options.parent, activate=True)
        application = QApplication(["lungseg"])
        theme.apply(application, "dark")
        program = Program(app.make_services(home))
        program.window.restore("", (1600, 1000))
        program.window.show()
        hand = Hand(program, options.out)
        hand.rest(1)
        program.start(())
        program.window.activateWindow()
        try:
            hand.rest(1)
            Walk(hand, images, truths, options.cases).go()
        finally:
            program.close(ask=False)
        stall, where = hand.longest
        hand.say(
            f"{time.monotonic() - began:.0f} s in all; the window stood still for at most {stall:.0f} ms ({where})"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
