"""The learning itself, on ever smaller steps where the memory runs out."""

from __future__ import annotations

import hashlib
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.services.finetune.before_after import Live
from lungseg_gui.services.finetune.events import Emit, Hold
from lungseg_gui.services.finetune.judge import as_case
from lungseg_gui.services.finetune.options import Options
from lungseg_gui.services.frozen import Frozen
from lungseg_gui.services.process import checkpoint, memory_mb
from lungseg_gui.services.registry import Version

if TYPE_CHECKING:
    from lungseg_model.learning import Unseen

_log = logging.getLogger("lungseg.finetune")
_TICK = 0.25  # seconds between progress events
_SMALLER = 0.75  # of the network's side
_STRIDE = 32  # pixels; sides are multiples of it


@dataclass(frozen=True)
class Rung:
    """One way to continue.

    Attributes
    ----------
    at_once : int or None
        Images that the memory holds at a time; None: as many as the model package finds right. It changes the rounding
        and nothing else.
    smaller : bool
        Whether the images are reduced further.
    words : str
        The sentence that is shown when it is reached.
    """

    device: str
    at_once: int | None = None
    smaller: bool = False
    words: str = ""


def rungs(device: str) -> tuple[Rung, ...]:
    """Return what is tried one after the other while the memory runs out.

    Parameters
    ----------
    device : str
        What is asked for; where that is the processor, which takes one image at a time anyway, there are fewer.
    """
    from lungseg_model import device as devices

    smaller = tr_later("Memory was full; training continues with smaller images.")
    last = Rung("cpu", smaller=True, words=smaller)
    if devices.choose(device)[0].type == "cpu":
        return Rung("cpu"), last
    return (
        Rung(device),
        Rung(device, at_once=1, words=tr_later("Memory was full; training continues with one image at a time.")),
        Rung(device, at_once=1, smaller=True, words=smaller),
        Rung("cpu", words=tr_later("Memory was full; training continues on the processor.")),
        last,
    )


def learn(
    options: Options, frozen: Frozen, parent: Version, folder: Path, *, emit: Emit, hold: Hold
) -> tuple[Path, tuple[Unseen, ...]]:
    """Learn from the cases of a snapshot, and resume where a killed run of the same ones stopped.

    Returns
    -------
    Path
        The folder of the candidate.
    tuple of Unseen
        Each case that was learned from, as the network of the other half sees it.

    Raises
    ------
    SetError, MemoryError
        Files that cannot be read, or too little memory for the smallest step.
    """
    import torch

    from lungseg_model import tune, weights

    kept, left = checkpoint(folder, _key(options, frozen, parent))
    if left:
        emit({"event": "log", "text": tr("Training resumes where an interrupted run stopped.")})
    size = weights.read_config(parent.folder).size if options.size is None else options.size
    steps = rungs(options.device)
    halves: list[Unseen] = []
    for rung in steps:
        if rung.words:
            emit({"event": "log", "text": tr(rung.words)})
        side = round(size * _SMALLER / _STRIDE) * _STRIDE if rung.smaller else size
        try:
            made = tune.tune(
                parent.folder,
                [as_case(case) for case in frozen.learn],
                out=folder / "candidate",
                report=_Reporter(emit, hold, Live(folder / "pictures", [as_case(case) for case in frozen.kept])),
                watch=[as_case(case) for case in frozen.kept],
                seed=options.seed,
                size=side,
                epochs=options.epochs,
                at_once=rung.at_once,
                device=rung.device,
                precision=options.precision,
                judged=halves.extend,
                checkpoint=kept / f"learning-{side}px.pt",
            )
            return made, tuple(halves)
        except (MemoryError, RuntimeError) as error:  # torch's CPU allocator raises a plain RuntimeError
            full = isinstance(error, MemoryError | torch.OutOfMemoryError) or "allocate memory" in str(error)
            if not full or rung is steps[-1]:
                raise
            _log.warning("out of memory: %s", rung)
        torch.cuda.empty_cache()
    raise AssertionError("the ladder has a last step")


def _key(options: Options, frozen: Frozen, parent: Version) -> str:
    """Name what must be the same for an interrupted run to be gone on with."""
    from lungseg_model import tune

    names = tuple(case.case_id for case in frozen.learn)
    settings: Sequence[object] = (
        parent.card.get("sha256"),
        frozen.digest,
        names,
        options.seed,
        options.size,
        options.epochs,
        options.precision,
        tune.PASSES,
    )
    return hashlib.sha256(repr(settings).encode()).hexdigest()[:16]


class _Reporter:
    """Turn the model package's progress into events, a few per second."""

    def __init__(self, emit: Emit, hold: Hold, live: Live) -> None:
        self._emit, self._hold, self._live = emit, hold, live
        self._started = time.monotonic()
        self._first: float | None = None
        self._told = 0.0

    def __call__(self, progress: Any) -> None:  # noqa: ANN401 - lungseg_model's Progress; types do not cross
        self._started += self._hold()
        shown = self._live.show([(seen.mask, float(seen.dice)) for seen in progress.seen])
        if progress.epoch == 0:  # nothing was learned yet
            self._emit({"event": "level", "dice_kept": progress.val_dice})
            return
        if self._first is None:  # not 0 where it resumes from a checkpoint
            self._first = float(progress.done)
        now = time.monotonic()
        if progress.val_dice is None and now - self._told < _TICK and progress.done < 1.0:
            return
        self._told = now
        gone = progress.done - self._first
        left = (now - self._started) * (1.0 - progress.done) / gone if gone > 0.02 else None
        self._emit(
            {
                "event": "progress",
                "done": round(float(progress.done), 4),
                "epoch": progress.epoch,
                "epochs": progress.epochs,
                "loss": float(progress.loss),
                "dice_kept": progress.val_dice,
                "second": progress.second,
                "seconds_left": None if left is None else round(left, 1),
                "memory_mb": memory_mb(),
            }
        )
        if shown:
            self._emit({"event": "pictures", "epoch": progress.epoch, "pictures": shown})
