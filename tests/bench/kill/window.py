"""The whole window killed while it does something, and started again on the same home.

For each phase the program runs once to its end, and what it does to the disk is counted. Then it is killed, each time
in a copy of the same home: at one of these moments (before or after any file is opened, renamed, removed or synced, or
the worklist changed), or after a time that chance chooses. A training is killed at its phases as well: the window, its
child, or both at once.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pydicom

from lungseg_gui.services import version_file
from lungseg_gui.services.phantom import draw, write_dicom
from lungseg_gui.services.reading import read_image
from tests.bench.kill.judge import Home, Said, judge, left_over
from tests.bench.kill.strokes import ROOT
from tests.services.finetune.learning import PHASES as STEPS
from tests.services.finetune.learning import begin
from tests.services.versions import small_version

PHASES = ("drag", "accept", "again", "undo", "reject", "png", "seg", "model", "take_in", "learn", "publish")
_SIDE = 192
_MOMENTS = {"learn": 12, "publish": 60}  # from the beginning of a step on; not counted, which takes a minute


@dataclass
class Verdict:
    """What the kills of one phase showed.

    Attributes
    ----------
    kills : int
        Of which ``early`` before what was done had ended.
    acknowledged : int
        What the program had called saved.
    lost, wrong : list of str
        Sentences. Must be empty.
    left : int
        Temporary files that nobody reads.
    seconds : float
        What the kills took, with the starts after them.
    """

    kills: int = 0
    early: int = 0
    acknowledged: int = 0
    lost: list[str] = field(default_factory=list[str])
    wrong: list[str] = field(default_factory=list[str])
    left: int = 0
    seconds: float = 0.0


class Bench:
    """Homes below a folder, and the program in them."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._home, self._out = folder, folder / "home", folder / "out"
        self._template = folder / "template"
        self._images = [folder / "images" / f"{name}.dcm" for name in "abcd"]
        self._counts: dict[str, tuple[int, float]] = {}

    def prepare(self) -> None:
        """Make the home that every kill begins with: a version, eight accepted cases, three cases to do."""
        version = small_version(self._folder / "version")
        self._template.mkdir()
        begin(self._template / "home", version)
        (self._template / "out").mkdir()
        version_file.write(self._template / "out" / "given.lungseg-model", version, name="r9")
        self._images[0].parent.mkdir()
        for seed, path in enumerate(self._images, 1):
            write_dicom(path, draw(seed, shape=(_SIDE, _SIDE)))
            dataset = pydicom.dcmread(path)  # as a patient's: a phantom is not accepted beside patients
            dataset.Manufacturer, dataset.QualityControlImage, dataset.QualityControlSubject = "Maker", "NO", "NO"
            dataset.save_as(path)
        self._rows = {path.name: read_image(path).identity for path in self._images}
        self._fresh()
        lines, code, words = self._run("look", opens=True)
        assert code == 0, f"the program does not start: {lines} {words}"
        shutil.rmtree(self._template)
        self._template.mkdir()
        shutil.copytree(self._home, self._template / "home")
        shutil.copytree(self._out, self._template / "out")

    def _fresh(self) -> None:
        for name in ("home", "out"):
            shutil.rmtree(self._folder / name, ignore_errors=True)
            shutil.copytree(self._template / name, self._folder / name)

    def _run(
        self,
        phase: str,
        *,
        at: int = 0,
        seed: int = 0,
        opens: bool = False,
        kill_after: float | None = None,
        more: Mapping[str, str] | None = None,
    ) -> tuple[list[Said], int, str]:
        """Start the program; return what it said, its exit status and its errors."""
        command = [sys.executable, "-m", "tests.bench.kill.hand", phase, *map(str, self._images)]
        command += ["--at", str(at), "--seed", str(seed), "--out", str(self._out), *(["--open"] if opens else [])]
        paths = os.pathsep.join([str(ROOT), str(ROOT / "model")])
        environment = os.environ | {"PYTHONPATH": paths, "LUNGSEG_HOME": str(self._home), **(more or {})}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        errors = self._folder / "errors.txt"
        lines: list[Said] = []
        with (
            errors.open("wb") as stderr,
            subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=stderr) as program,
        ):
            assert program.stdout is not None
            for raw in program.stdout:
                if not raw.endswith(b"\n"):
                    break
                line: dict[str, Any] = json.loads(raw)
                lines.append(line)
                if line["say"] == "begin" and kill_after is not None:
                    time.sleep(kill_after)
                    program.send_signal(signal.SIGKILL)
                if line["say"] == "done":
                    program.send_signal(signal.SIGKILL)
        return lines, program.returncode, errors.read_text(errors="replace")[-2000:]

    # -- one phase
    def kill(self, phase: str, kills: int, *, seed: int, tell: Callable[[str], object]) -> Verdict:
        """Kill a phase so many times."""
        verdict, chance = Verdict(), random.Random(f"{seed} {phase}")
        acts = "learn" if phase == "publish" else phase
        begun = time.monotonic()
        count, seconds = (_MOMENTS[phase], 0.0) if acts == "learn" else self._count(phase)
        tell(f"{phase}: {count} moments on the disk")
        for number in range(kills):
            self._fresh()
            how: dict[str, Any] = {"seed": seed * 1000 + number}
            moment = chance.randint(1, max(1, count))
            if phase in ("learn", "publish"):
                who = ("window", "all", "child")[number % 3] if phase == "learn" else ("window", "all")[number % 2]
                step = "decide" if phase == "publish" else STEPS[number % len(STEPS)]
                how["more"] = {"KILL_LEARNER": f"{moment} {who}", "KILL_FROM": step}
                words = f"{how['more']['KILL_LEARNER']} from {step}"
            elif chance.random() < 0.3:
                how["kill_after"] = chance.random() * seconds
                words = f"after {how['kill_after']:.2f} s"
            else:
                how["at"], words = moment, f"moment {moment}"
            before, code, errors = self._run(acts, **how)
            self._judge(phase, words, before, (code, errors), verdict, seed=number)
        verdict.seconds = time.monotonic() - begun
        return verdict

    def _count(self, phase: str) -> tuple[int, float]:
        """Return how much a phase does to the disk, and in what time, where nobody kills it."""
        self._fresh()
        lines, code, errors = self._run(phase)
        done = next((line for line in lines if line["say"] == "done"), None)
        assert done is not None, f"{phase} did not come to its end: {lines[-3:]} {code} {errors}"
        return done["count"], done["seconds"]

    def _judge(
        self,
        phase: str,
        words: str,
        before: Sequence[Said],
        ended: tuple[int, str],
        verdict: Verdict,
        *,
        seed: int,
    ) -> None:
        verdict.kills += 1
        verdict.early += not any(line["say"] == "done" for line in before)
        kinds = ("strokes", "kept", "accepted", "taken back", "rejected", "exported", "published", "learned")
        verdict.acknowledged += sum(line["say"] in kinds for line in before)
        dies = next((line["at"] for line in before if line["say"] == "dies"), "")
        died = self._home / "died.txt"
        where = f"[{phase}, {words}: {dies or (died.read_text() if died.exists() else 'in between')}]"
        if ended[0] != -signal.SIGKILL:
            verdict.wrong.append(f"{where} it ended with {ended[0]}: {before[-1:]} {ended[1]}")
            return
        after, code, errors = self._run("look", seed=seed)
        if code or not any(line["say"] == "looked" for line in after):
            verdict.wrong.append(f"{where} the next start ended with {code}: {after[-1:]} {errors}")
            return
        faults = judge(before, after, Home(self._home, self._out, self._rows))
        verdict.lost += [f"{where} {fault}" for fault in faults.lost]
        verdict.wrong += [f"{where} {fault}" for fault in faults.wrong]
        verdict.left += len(list(left_over((self._home, self._out))))


def run(
    folder: Path, kills: int, *, phases: Sequence[str] = PHASES, seed: int = 0, tell: Callable[[str], object]
) -> dict[str, Verdict]:
    """Kill the window so many times in each phase."""
    bench = Bench(folder)
    bench.prepare()
    found: dict[str, Verdict] = {}
    for phase in phases:
        found[phase] = bench.kill(phase, kills, seed=seed, tell=tell)
        for words in (*found[phase].lost, *found[phase].wrong):
            tell(f"  {words}")
    return found
