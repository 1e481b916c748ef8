"""Random actions of a reader in the real window, and what must hold whatever they are.

At each change of the image, and every 500 actions, the journal is read as after a crash: it must give the same mask,
the same steps and the same depth of undo.

``python -m tests.bench.fuzz --actions 20000 --seed 1`` (in the checkout, PYTHONPATH=.:model). Nothing is on a screen;
everything is real but the model, which answers with two blocks. Exit status 1 and the last actions where something
failed.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import cast

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lungseg_gui import app
from lungseg_gui.bench.desk import wait
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Combine
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.services.inference import Inference
from lungseg_gui.services.journal import Journals
from lungseg_gui.services.journal.restoring import Restored
from lungseg_gui.services.phantom import draw, write_dicom
from lungseg_gui.services.reading import Decoder
from lungseg_gui.ui import theme
from lungseg_gui.ui.program import Program
from tests.e2e.conftest import HeldModel, PlainDecoder

SIDE = 160
_ASKING = (
    "file.",
    "help.",
    "model.learn",
    "model.training_set",
    "model.versions",
    "view.theme",
    "view.full",
    "edit.search",
)
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Q)
_MODIFIERS = (Qt.KeyboardModifier.NoModifier,) * 3 + (Qt.KeyboardModifier.ControlModifier,)


class Broken(AssertionError):
    """Something that must hold does not."""


class Fuzz:
    """A program on phantoms and a hand that does anything."""

    def __init__(self, seed: int, home: Path) -> None:
        self.random = random.Random(seed)
        self.done: Counter[str] = Counter()
        self.last: deque[str] = deque(maxlen=30)
        self.raised: list[str] = []
        self.replays = 0
        self.model = HeldModel()
        self.model.uncertain = True  # so that there are edges to jump to, and thresholds to move
        services = replace(
            app.make_services(home), inference=cast(Inference, self.model), decoder=cast(Decoder, PlainDecoder())
        )
        self.program = Program(services)
        self.program.window.restore("", (1400, 900))
        self.program.window.show()
        self.program.start(())
        paths = [home / f"phantom{number}.dcm" for number in range(3)]
        for number, path in enumerate(paths, 1):
            write_dicom(path, draw(number, shape=(SIDE, SIDE)))
        self.program.worklist.open_paths(paths)
        self._until(lambda: self.program.session.current is not None)
        table = self.program.window.actions_table
        self.commands = [command.id for command in table.commands if not command.id.startswith(_ASKING)]

    def _until(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + 30
        while not condition():
            wait(5)
            if time.monotonic() > end:
                raise Broken("waited for 30 s in vain")

    # -- actions
    def act(self) -> None:
        """Do one random thing."""
        kinds = (self.command, self.drag, self.drag, self.drag, self.tool, self.tool, self.click, self.wheel, self.key)
        rare = (self.resize, self.case, self.predict, self.options, self.look, self.history)
        act = self.random.choice(rare if self.random.random() < 0.08 else kinds)
        self.done[act.__name__] += 1
        self.last.append(act.__name__)
        act()
        if self.random.random() < 0.2:
            QApplication.processEvents()

    def _place(self) -> QPoint:
        viewport = self.program.viewing.ensure().view.viewport()
        return QPoint(self.random.randrange(viewport.width()), self.random.randrange(viewport.height()))

    def command(self) -> None:
        """Run a command of the table; decisions are rarer than by chance."""
        name = self.random.choice(self.commands)
        if name.startswith("review.") and self.random.random() < 0.8:
            return
        self.last.append(name)
        self.program.window.actions_table.run(name)

    def tool(self) -> None:
        """Take a tool."""
        tool = self.random.choice(list(Tool))
        self.last.append(tool.value)
        self.program.window.actions_table.run(f"tool.{tool.value}")

    def options(self) -> None:
        """Change the tool's options."""
        choose = self.random
        self.program.session.set_tools(
            radius=choose.uniform(1, 20),
            tolerance=choose.uniform(0.5, 12),
            threshold=choose.uniform(0.02, 0.98),
            protect_other=choose.random() < 0.6,
            combine=choose.choice(list(Combine)),
            pressure=choose.random() < 0.3,
            smoothing=choose.uniform(0.5, 6),
            margin=choose.uniform(0.5, 4),
            locked=choose.choice((frozenset[int](), frozenset({1}), frozenset({2}))),
        )

    def look(self) -> None:
        """Change how the picture and the mask on it are shown."""
        choose, program = self.random, self.program
        program.viewing.set_gamma(choose.uniform(0.4, 2.5))
        program.panels.segments.step_opacity(choose.randint(-3, 3))
        row = program.panels.segments.rows[choose.choice((1, 2))]
        choose.choice((row.eye, row.lock)).click()

    def history(self) -> None:
        """Click on any step of the history."""
        review = self.program.session.current
        if review is not None and not review.read_only and review.history.steps:
            self.program.viewing.finish_stroke()
            self.program.panels.history.place_chosen.emit(self.random.randint(0, len(review.history.steps)))

    def drag(self) -> None:
        """Drag with any button, sometimes with Ctrl, sometimes with something in between."""
        viewport = self.program.viewing.ensure().view.viewport()
        button = self.random.choice((Qt.MouseButton.LeftButton,) * 6 + (Qt.MouseButton.RightButton,))
        modifier, at = self.random.choice(_MODIFIERS), self._place()
        QTest.mousePress(viewport, button, modifier, at)
        for _ in range(self.random.randrange(8)):
            at = at + QPoint(self.random.randint(-40, 40), self.random.randint(-40, 40))
            QTest.mouseMove(viewport, at)
        if self.random.random() < 0.05:
            self.command()
        QTest.mouseRelease(viewport, button, modifier, at)

    def click(self) -> None:
        """Click with the left button."""
        viewport = self.program.viewing.ensure().view.viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, self.random.choice(_MODIFIERS), self._place())

    def wheel(self) -> None:
        """Turn the wheel."""
        hand = self.program.viewing.ensure().view.hand
        assert hand is not None
        hand.wheel(self._place().toPointF(), self.random.choice((-1.0, 1.0)), sized=self.random.random() < 0.4)

    def key(self) -> None:
        """Press a key on the viewer."""
        key = self.random.choice(_KEYS)
        view = self.program.viewing.ensure().view
        if key == Qt.Key.Key_Return and not self.program.viewing.outline_open:
            return  # it would accept: rarer, by command
        QTest.keyPress(view, key)
        QTest.keyRelease(view, key)

    def resize(self) -> None:
        """Give the window another size."""
        self.program.window.resize(self.random.randint(900, 1700), self.random.randint(620, 1000))

    def case(self) -> None:
        """Show another image."""
        self.replay()
        self.program.worklist.step(back=self.random.choice((True, False)))
        self._until(lambda: self.program.session.current is not None)

    def predict(self) -> None:
        """Hold the model's answers back, or let them come."""
        if self.model.free.is_set():
            self.model.free.clear()
        else:
            self.model.free.set()
        self.program.window.actions_table.run("model.predict")

    # -- what must hold
    def check(self) -> None:
        """Look at every open review.

        Raises
        ------
        Broken
            If something does not hold.
        """
        if self.raised:
            raise Broken(self.raised[0])
        if self.program.window.page_open:
            raise Broken("a page hides the picture, so that nothing is tried: its command belongs into _ASKING")
        for review in self.program.session.reviews:
            live = review.mask.live
            counts = [int((live == value).sum()) for value in (0, 1, 2)]
            if [review.mask.area(value) for value in (0, 1, 2)] != counts or sum(counts) != live.size:
                raise Broken("areas are not those of the pixels")
            if not 0 <= review.history.position <= len(review.history.steps):
                raise Broken("the history is beside itself")
            if review.mask.dirty.empty and not np.array_equal(live, review.mask.committed):
                raise Broken("live and committed differ outside of a stroke")

    def rewind(self) -> None:
        """Undo all and redo all of the current review: the same pixels.

        Raises
        ------
        Broken
            If they differ.
        """
        self.program.viewing.finish_stroke()
        review = self.program.session.current
        if review is None or review.read_only:
            return
        before, position = review.mask.live.copy(), review.history.position
        while self.program.session.undo():
            pass
        for _ in range(position):
            self.program.session.redo()
        if not np.array_equal(before, review.mask.live):
            raise Broken("undo all and redo all changed pixels")

    def replay(self) -> None:
        """Read the current review's journal as another program would after a crash: same mask, same steps, same undo.

        Raises
        ------
        Broken
            If it gives anything else.
        """
        self.program.viewing.finish_stroke()
        review = self.program.session.current
        if review is None or review.read_only:
            return
        journals, identity = self.program.services.journals, review.image.identity
        if not journals.flush(30):
            raise Broken("the journal does not reach the disk")
        path = journals.path_of(identity)
        fresh = Review(review.image)
        with tempfile.TemporaryDirectory() as place:
            others = Journals(Path(place))
            others.folder.mkdir()
            if path.is_file():
                shutil.copy(path, others.path_of(identity))
            opened = others.open(identity)
            opened.restore(fresh)
            self._compare(review, fresh, opened)
            others.close(5)
        self.replays += 1

    @staticmethod
    def _compare(review: Review, fresh: Review, opened: Restored) -> None:
        history, again = review.history, fresh.history
        if opened.notices or opened.read_only:
            raise Broken(f"the journal is damaged: {opened.notices}")
        if [step.name for step in again.steps] != [step.name for step in history.steps]:
            raise Broken(f"the journal has {len(again.steps)} steps, the history {len(history.steps)}")
        if again.position != history.position:
            raise Broken(f"the journal is at step {again.position}, the history at {history.position}")
        # Of steps that changed figures alone the mask is the library's, which this fresh review has not asked.
        if history.drawn and not np.array_equal(fresh.mask.live, review.mask.live):
            raise Broken("the journal gives another mask")
        if history.figures is not None and fresh.figures != review.figures:
            raise Broken("the journal gives other measurements")
        depth = 0
        while fresh.undo():
            depth += 1
        if depth != history.position:
            raise Broken(f"{depth} steps of {history.position} could be undone after the replay")
        for _ in range(depth):
            fresh.redo()
        if history.figures is not None and fresh.figures != review.figures:
            raise Broken("undo all and redo all after the replay changed measurements")
        if history.drawn and not np.array_equal(fresh.mask.live, review.mask.live):
            raise Broken("undo all and redo all after the replay changed pixels")

    def close(self) -> None:
        """Close the program.

        Raises
        ------
        Broken
            If a thread stays.
        """
        self.model.free.set()
        self.program.close(ask=False)
        self.program.window.deleteLater()
        QApplication.processEvents()
        end = time.monotonic() + 10
        while time.monotonic() < end and len(_threads()) > 0:
            wait(20)
        if _threads():
            raise Broken(f"threads stay: {_threads()}")


def _threads() -> list[str]:
    return [
        thread.name for thread in threading.enumerate() if not thread.daemon and thread is not threading.main_thread()
    ]


def fuzz(actions: int, seed: int, home: Path) -> Counter[str]:
    """Do so many random actions; return how many of each kind.

    Raises
    ------
    Broken
        If something that must hold does not; the message ends with the last actions.
    """
    work = Fuzz(seed, home)
    hook = sys.excepthook

    def raised(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        work.raised.append("".join(traceback.format_exception(kind, error, trace)))

    sys.excepthook = raised
    try:
        for number in range(actions):
            work.act()
            if number % 20 == 0:
                work.check()
            if number % 400 == 399:
                work.rewind()
            if number % 500 == 499:
                work.replay()
        work.rewind()
        work.replay()
        work.check()
        work.done["replay"] = work.replays
    except Exception as error:
        raise Broken(f"seed {seed}: {error}\nlast actions: {', '.join(work.last)}") from error
    finally:
        sys.excepthook = hook
        work.close()
    return work.done


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--actions", type=int, default=20000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(["lungseg"])
    theme.apply(application, "dark")
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["LUNGSEG_HOME"] = folder
        try:
            done = fuzz(options.actions, options.seed, Path(folder))
        except Broken as error:
            sys.stderr.write(f"{error}\n")
            return 1
    replays = done.pop("replay")
    kinds = ", ".join(f"{count} {kind}" for kind, count in done.most_common())
    sys.stdout.write(
        f"{sum(done.values())} actions in {time.monotonic() - start:.0f} s, seed {options.seed}: {kinds};"
        f" {replays} replays of the journal\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
