"""A case without a window: its writer is killed, again and again, and what it left is compared with a model.

Each life of the writer goes on with the same case: it draws with the tools of the window, hands over parts of drags in
progress, undoes, redoes, jumps and takes snapshots, all from one seed, and says through a pipe what is on the disk. It
is killed (SIGKILL) a moment after it has said so much as chance chooses; the model does the same acts in memory, up
to the moment that was opened. After some lives a new case begins, so that no opening grows with the number of kills;
every case is opened once more in the end.

What is guaranteed, and compared pixel by pixel and step by step:

- What was called saved is there. Mask, steps and place among them are those of one moment of the writer's life, not
  before what was called saved last.
- A drag that the kill interrupted comes back as one step, "<its tool> (interrupted)", with the pixels that the mask
  had when a part of it was handed over (every 250 ms in the window): that part is the last one called saved, or a later
  one. Moves since then are lost. What Escape took back does not come back once that was called saved.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from lungseg_gui.core.mask import Box, Mask
from lungseg_gui.core.review import Review
from lungseg_gui.services.journal import INTERRUPTED, Journals, Restored
from tests.bench.kill.acts import Reader, a_model, an_image, in_order

ROOT = Path(__file__).resolve().parents[3]
LIVES = 10
"""Of one case: each of them opens all of its steps."""
PATIENCE_S = 60.0
_LINES = 60
_LONGER_S = 0.03  # beyond the last line: some acts
_FURTHER = 60  # acts beyond what was called saved that the model looks at
Moment = tuple[int, int]  # acts done; moves of the next one that were handed over


@dataclass
class Verdict:
    """What the kills showed.

    Attributes
    ----------
    kills : int
        Of which ``mid_drag`` while a drag was in progress.
    acknowledged : int
        Acts and parts of drags that the writer had called saved.
    lost : int
        Openings that lacked some of them. Must be 0.
    wrong : int
        Openings whose mask, steps or names were not those of any moment of the writer's life. Must be 0.
    torn : int
        Openings that found a damaged end, set it aside and said so.
    drags : int
        Drags that never ended and came back as a step.
    """

    kills: int = 0
    mid_drag: int = 0
    acknowledged: int = 0
    lost: int = 0
    wrong: int = 0
    torn: int = 0
    drags: int = 0


class Desk:
    """One program at a case."""

    def __init__(self, home: Path, uid: str) -> None:
        self.journals = Journals(home)
        self.review = Review(an_image(uid))
        self.opened: Restored = self.journals.open(self.review.image.identity)
        self.opened.restore(self.review)
        assert self.opened.journal is not None
        self.journal = self.opened.journal

    def saved(self) -> None:
        """Wait until everything is on the disk."""
        assert self.journals.flush(PATIENCE_S)

    def leave(self) -> None:
        """Close the case, everything being on the disk."""
        self.saved()
        self.journals.close(PATIENCE_S)


# -- the writer
def write(home: Path, uid: str, seed: int, *, drags: bool) -> None:
    """Live one life, until killed."""
    desk = Desk(home, uid)
    mask, reader = desk.review.mask, Reader(desk.review, seed, drags=drags)
    pace = random.Random(seed + 1)
    out = os.fdopen(os.dup(1), "wb", buffering=0)
    box = Box(0, 0, 0, 0)

    def drawn(changed: Box) -> None:
        nonlocal box
        box = box.union(changed)

    mask.listen(drawn)
    out.write(b"ready\n")
    done = 0
    while True:
        drag = reader.next()
        if drag is not None:
            out.write(b"drag\n")
            box, handed = Box(0, 0, 0, 0), False
            for move in reader.moves(drag):
                if move in drag.handed and not box.empty:
                    before, after = mask.committed[box.slices].copy(), mask.live[box.slices].copy()
                    desk.journal.part(mask.gesture, box, before, after)
                    box, handed = Box(0, 0, 0, 0), True
                    if pace.random() < 0.6:
                        desk.saved()
                        out.write(f"part {done} {move + 1}\n".encode())
            reader.end(drag)
            if handed and not drag.kept:
                desk.journal.cancel()
        done += 1
        if pace.random() < 0.01:
            desk.journal.snapshot(mask.committed.copy())
        if pace.random() < 0.8:
            desk.saved()
            out.write(f"saved {done}\n".encode())


# -- the judge
class Case:
    """One case through its lives, with the model that follows it."""

    def __init__(self, home: Path, uid: str, *, drags: bool) -> None:
        self._home, self._uid, self._drags = home, uid, drags
        self.lives, self._compared = 0, 0
        self._model, self._ledger = a_model(uid)

    def live(self, seed: int, verdict: Verdict) -> bool:
        """Have a writer live and kill it; return whether what it left is a moment of its life."""
        self.lives += 1
        lines = self._killed(seed)
        acknowledged = [line.split() for line in lines if line.startswith((b"saved", b"part"))]
        since: Moment = (0, 0)
        if acknowledged:
            kind, *numbers = acknowledged[-1]
            since = (int(numbers[0]), 0 if kind == b"saved" else int(numbers[1]))
        verdict.kills += 1
        verdict.mid_drag += bool(lines) and not lines[-1].startswith(b"saved")
        verdict.acknowledged += len(acknowledged)
        desk = Desk(self._home, self._uid)
        try:
            found = _Found(desk)
            verdict.torn += bool(desk.opened.notices)
            verdict.drags += found.interrupted
            last, whole = self._follow(seed, found, since)
            if whole and self._same(desk, fresh=True):
                return True
            verdict.lost += last is not None and not whole
            verdict.wrong += last is None or whole
            return False
        finally:
            desk.leave()

    def _killed(self, seed: int) -> list[bytes]:
        chance = random.Random(-seed)
        command = [sys.executable, "-m", "tests.bench.kill", "--write", str(self._home), "--uid", self._uid]
        command += ["--seed", str(seed), "--what", "drag" if self._drags else "brush"]
        environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "model")])}
        with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            first = writer.stdout.readline()
            assert first == b"ready\n", "the writer did not start"
            said = b"".join(writer.stdout.readline() for _ in range(chance.randrange(_LINES)))
            time.sleep(chance.random() * _LONGER_S)
            writer.send_signal(signal.SIGKILL)
            return (said + writer.stdout.read()).split(b"\n")[:-1]  # what follows the last line's end is half of one

    def _follow(self, seed: int, found: _Found, since: Moment) -> tuple[Moment | None, bool]:
        """Do the acts up to the moment that was found; return the last one that fits, and whether it is late enough."""
        model, reader = self._model, Reader(self._model, seed, drags=self._drags)
        last: Moment | None = None
        for done in range(since[0] + _FURTHER):
            if found.is_between_acts(model):
                last = (done, 0)
                if last >= since:
                    return last, True
            drag = reader.next()
            if drag is None:
                continue
            box = _Written(model)
            for move in reader.moves(drag):
                if move not in drag.handed or box.empty:
                    continue
                box.forget()
                if found.is_part(model, reader.gesture):
                    last = (done, move + 1)
                    if last >= since:
                        model.commit(reader.gesture + INTERRUPTED)
                        return last, True
            box.end()
            reader.end(drag)
        return last, False

    def _same(self, desk: Desk, *, fresh: bool) -> bool:
        """Whether all steps are the model's, and what they changed: of ``fresh`` ones alone, or of each."""
        steps, mine = desk.review.history.steps, self._model.history
        if in_order(steps) != in_order(mine.steps) or desk.review.history.position != mine.position:
            return False
        if not np.array_equal(desk.review.mask.live, self._model.mask.live):
            return False
        desk.saved()  # the step of an interrupted drag was made a moment ago
        numbers = [step.number for step in steps if not fresh or step.number > self._compared]
        self._compared = max([self._compared, *numbers])
        return all(np.array_equal(desk.journal.difference(n), self._ledger.difference(n)) for n in numbers)

    def whole(self) -> bool:
        """Open the case once more, when all lives are over: every step is compared, and leads back to the first."""
        desk = Desk(self._home, self._uid)
        try:
            if not self._same(desk, fresh=False) or desk.opened.notices:
                return False
            position = desk.review.history.position
            desk.review.go_to(0)
            begun_empty = not desk.review.mask.live.any()
            desk.review.go_to(position)
            return begun_empty and np.array_equal(desk.review.mask.live, self._model.mask.live)
        finally:
            desk.leave()


class _Found:
    """What was opened."""

    def __init__(self, desk: Desk) -> None:
        history, there = desk.review.history, desk.opened.found
        self.interrupted = there is not None and there.part is not None  # its step was made at the opening
        self._mask: Mask = desk.review.mask.live
        self._steps = in_order(history.steps)
        self._position = history.position

    def is_between_acts(self, model: Review) -> bool:
        """Whether it is what the model is now, with no drag in progress."""
        return not self.interrupted and self._is(model, self._steps, self._position)

    def is_part(self, model: Review, gesture: str) -> bool:
        """Whether it is what the model's drag in progress has drawn so far."""
        mask = model.mask
        if np.array_equal(mask.live, mask.committed):  # it has changed nothing yet, and is no step
            return not self.interrupted and self._is(model, self._steps, self._position)
        if not self.interrupted or self._steps[-1][1] != gesture + INTERRUPTED:
            return False
        done = in_order(model.history.steps[: model.history.position])
        return done == self._steps[:-1] and np.array_equal(mask.live, self._mask)

    def _is(self, model: Review, steps: list[tuple[int, str, Box]], position: int) -> bool:
        history = model.history
        if history.position != position or len(history.steps) != len(steps):
            return False
        return np.array_equal(model.mask.live, self._mask) and in_order(history.steps) == steps


class _Written:
    """Whether the model drew since the last part: a part of nothing is not handed over."""

    def __init__(self, model: Review) -> None:
        self.empty = True
        self.end = model.mask.listen(self._drawn)

    def _drawn(self, box: Box) -> None:
        self.empty = self.empty and box.empty

    def forget(self) -> None:
        """Begin anew."""
        self.empty = True


def run(home: Path, kills: int, *, drags: bool, seed: int = 0) -> Verdict:
    """Kill so many writers; the cases lie below ``home``."""
    verdict = Verdict()
    cases: list[Case] = []
    fits = False
    for number in range(kills):
        if not fits or cases[-1].lives == LIVES:
            name = f"case-{len(cases)}"
            (home / name).mkdir()
            cases.append(Case(home / name, f"1.2.{len(cases)}", drags=drags))
        fits = cases[-1].live(seed * 10_000 + number, verdict)
    whole = cases if fits else cases[:-1]
    verdict.wrong += sum(not case.whole() for case in whole)
    return verdict
