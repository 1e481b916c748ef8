"""Kill a program in the middle of its strokes, again and again, and count what was lost of what it called saved.

``python -m tests.bench.kill --kills 200`` from the root of the checkout. Each life of the writer goes on with the same
case: it draws strokes (with parts of drags in progress), undoes, redoes, jumps and takes snapshots, all from one
seed, and says through a pipe what is on the disk. It is killed (SIGKILL) after a moment that chance chooses; the judge
does the same acts by itself and compares every pixel and every step.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from lungseg_gui.core.history import History, Step
from lungseg_gui.core.mask import Box, Edit, EditableMask, Mask, PackedMask
from tests.services.journal.desk import Desk

SHAPE = (700, 600)
_ROOT = Path(__file__).resolve().parents[2]
_NO_LONGER_THAN_S = 60.0


@dataclass
class Verdict:
    """What the kills showed.

    Attributes
    ----------
    kills : int
        Of which ``mid_stroke`` while a drag or an unsaved act was in progress.
    acknowledged : int
        Acts that the writer had called saved.
    lost : int
        Of these, how many were not there afterwards. Must be 0.
    wrong : int
        Openings whose mask or steps were not those of any moment of the writer's life. Must be 0.
    torn : int
        Openings that found a damaged end, set it aside and told.
    drags : int
        Drags that never ended and came back as a step.
    """

    kills: int = 0
    mid_stroke: int = 0
    acknowledged: int = 0
    lost: int = 0
    wrong: int = 0
    torn: int = 0
    drags: int = 0


class Acts:
    """The same acts for writer and judge, from one seed; ``done`` counts them."""

    def __init__(self, mask: EditableMask, history: History, seed: int) -> None:
        self.mask, self.history = mask, history
        self._chance = random.Random(seed)
        self.done = 0

    def draw(self) -> list[Box]:
        """Draw half of a stroke, as boxes; the next :meth:`finish` makes a step of it."""
        chance = self._chance
        value = chance.randrange(3)
        row, column = chance.randrange(SHAPE[0] - 40), chance.randrange(SHAPE[1] - 40)
        boxes: list[Box] = []
        for _ in range(chance.randint(1, 6)):
            size = chance.randint(4, 40)
            box = Box(row, column, row + size, column + size).clipped(SHAPE)
            pixels = self.mask.live[box.slices].copy()
            pixels[:: chance.randint(1, 2)] = value
            self.mask.write(box, pixels)
            boxes.append(box)
            row = min(max(row + chance.randint(-20, 20), 0), SHAPE[0] - 41)
            column = min(max(column + chance.randint(-20, 20), 0), SHAPE[1] - 41)
        return boxes

    def finish(self) -> None:
        """End the stroke."""
        edit = self.mask.commit("Brush")
        if edit is not None:
            self.history.push(edit)

    def other(self) -> bool:
        """Undo, redo or jump, or nothing of that kind; return whether a stroke is next."""
        chance, history = self._chance, self.history
        kind = chance.random()
        if kind < 0.7 or not history.steps:
            return True
        if kind < 0.84:
            history.undo()
        elif kind < 0.93:
            history.redo()
        else:
            history.go_to(max(0, history.position - chance.randint(0, 5)))
        return False


def write(home: Path, seed: int) -> None:
    """Live one life as the writer, until killed."""
    desk = Desk(home, SHAPE)
    journal = desk.opened.journal
    assert journal is not None
    acts = Acts(desk.review.mask, desk.review.history, seed)
    out = os.fdopen(os.dup(1), "wb", buffering=0)
    out.write(b"ready\n")
    pace = random.Random(seed + 1)
    while True:
        if acts.other():
            mask = desk.review.mask
            boxes = acts.draw()
            out.write(b"drag\n")
            if pace.random() < 0.5:
                for box in boxes:
                    journal.part("Brush", box, mask.committed[box.slices].copy(), mask.live[box.slices].copy())
                    if pace.random() < 0.3:
                        desk.journals.flush(5.0)
            acts.finish()
        acts.done += 1
        if pace.random() < 0.01:
            journal.snapshot(desk.mask)
        if pace.random() < 0.8:
            assert desk.journals.flush(5.0)
            out.write(f"saved {acts.done}\n".encode())


def kill_once(home: Path, seed: int, *, before: Desk, verdict: Verdict, after_s: float) -> Desk:
    """Start a writer, kill it, and judge what it left; return the case, opened again."""
    state = (before.mask, list(before.review.history.steps), before.review.history.position)
    before.leave()
    command = [sys.executable, "-m", "tests.bench.kill", "--write", str(home), "--seed", str(seed)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(_ROOT), str(_ROOT / "model")])}
    with subprocess.Popen(command, cwd=_ROOT, env=environment, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        assert first == b"ready\n", "the writer did not start"
        time.sleep(after_s)
        writer.send_signal(signal.SIGKILL)
        said = writer.stdout.read().split(b"\n")
    whole = [line for line in said[:-1] if line.startswith(b"saved")]
    saved = int(whole[-1].split()[1]) if whole else 0
    verdict.kills += 1
    verdict.mid_stroke += bool(said[:-1]) and said[-2] == b"drag"
    verdict.acknowledged += saved
    desk = Desk(home, SHAPE)
    verdict.torn += bool(desk.opened.notices)
    _judge(desk, state, seed, saved, verdict)
    return desk


def _judge(desk: Desk, state: tuple[Mask, list[Step], int], seed: int, saved: int, verdict: Verdict) -> None:
    """Do the acts again and look for the moment that was opened; it must not lie before what was called saved."""
    history = desk.review.history
    found_there = desk.opened.found
    interrupted = found_there is not None and found_there.part is not None  # its step was made at the opening
    verdict.drags += interrupted
    found, position, names = desk.mask, history.position, [(s.number, s.box) for s in history.steps]
    if interrupted:  # the moment before the drag; what it would have replaced is gone with it
        history.undo()
        found, position, names = desk.mask, history.position, names[:-1]
        history.redo()
    mask = EditableMask(state[0])
    again = History(mask)
    again.attach(_Steps(), steps=state[1], position=state[2])
    acts = Acts(mask, again, seed)
    last_match = -1
    deadline = time.monotonic() + _NO_LONGER_THAN_S
    for done in range(saved + 400):
        there = [(s.number, s.box) for s in again.steps]
        if interrupted:
            there = there[: again.position]
        if again.position == position and there == names and np.array_equal(mask.committed, found):
            last_match = done
            if done >= saved:
                return
        if acts.other():
            acts.draw()
            acts.finish()
        if time.monotonic() > deadline:
            break
    if last_match < 0:
        verdict.wrong += 1
    else:
        verdict.lost += saved - last_match


class _Steps:
    """Gives the judge's history the steps of the life before."""

    def append(self, step: Step, edit: Edit, parent: int) -> None: ...

    def move(self, number: int) -> None: ...

    def reset(self, base: PackedMask | None) -> None: ...

    def holds(self, number: int) -> bool:
        return False

    def difference(self, number: int) -> Mask:
        return OLD[number]


OLD: dict[int, Mask] = {}


def run(kills: int, *, seed: int = 0, longest_s: float = 0.25) -> Verdict:
    """Kill so many writers of one case."""
    verdict = Verdict()
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="lungseg-kill-") as folder:
        desk = Desk(Path(folder), SHAPE)
        for number in range(kills):
            OLD.clear()
            journal = desk.opened.journal
            assert journal is not None
            desk.saved()
            OLD.update({step.number: journal.difference(step.number) for step in desk.review.history.steps})
            after = chance.random() * longest_s
            desk = kill_once(Path(folder), seed * 10_000 + number, before=desk, verdict=verdict, after_s=after)
        desk.leave()
    return verdict


def main() -> int:
    """Kill, count, report; 1 where anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--write", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.write is not None:
        write(options.write, options.seed)
        return 0
    began = time.monotonic()
    verdict = run(options.kills, seed=options.seed)
    result = asdict(verdict) | {"seconds": round(time.monotonic() - began, 1)}
    sys.stdout.write(json.dumps(result) + "\n")
    return int(verdict.lost > 0 or verdict.wrong > 0)


if __name__ == "__main__":
    raise SystemExit(main())
