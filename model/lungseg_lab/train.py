"""A recipe and a set of cases -> a model version. Seeded, resumable, stopped by NaN with the last good state kept."""

from __future__ import annotations

import argparse
import contextlib
import csv
import dataclasses
import functools
import hashlib
import io
import json
import logging
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch

from lungseg_lab import pretrained, selection, team
from lungseg_lab import recipe as recipes
from lungseg_lab.recipe import Recipe
from lungseg_lab.team import Team
from lungseg_model import batching, conversion, evaluate, learning, losses, network, weights
from lungseg_model import device as devices
from lungseg_model.batching import Sample
from lungseg_model.errors import ModelError
from lungseg_model.learning import Progress, Report, quiet
from lungseg_model.network import Config
from lungseg_model.predict import Predictor
from lungseg_sets import case_files, storage

log = logging.getLogger("lungseg.train")

Row = dict[str, "float | int | str"]
PARTS = ("train", "val", "test")
CURVES = ("loss", "iou", "dice")
SAVE_EVERY = 300.0  # seconds between checkpoints within an epoch; several processes write one after each epoch
TRAIN_SCORED = 32  # cases of the training set that are scored after an epoch, as the held-out ones are
COLUMNS = (
    *("epoch", "size", "rate", "loss"),
    *(f"{part}_{curve}" for part in PARTS for curve in CURVES),
    *("by_group", "seconds"),
)
"""Of history.csv. ``loss`` is that of the steps, on changed pictures; the other losses, and IoU and Dice of both lungs,
are those of the averaged weights on unchanged pictures, at the network's size."""


class Run:
    """One training run in a folder.

    Parameters
    ----------
    recipe : Recipe
        What to do.
    folders : Path, or sequence of Path
        The cases, in either layout.
    out : Path
        Gets the checkpoint and history.csv.
    start : Path, optional
        A version whose weights are the first ones, instead of random ones.
    """

    def __init__(
        self,
        recipe: Recipe,
        *,
        folders: Path | Sequence[Path],
        out: Path,
        device: torch.device,
        members: Team | None = None,
        start: Path | None = None,
    ) -> None:
        self.recipe, self.out, self.device = recipe, out, device
        self.bfloat16 = devices.trains_in_bfloat16(recipe.precision, device)
        self.team = Team() if members is None else members
        split = case_files.read_split(folders, apart=recipe.apart, unused=recipe.unused)
        if split.classes < min(recipe.network.classes, 3):
            raise ModelError(
                "The masks do not distinguish the sides, but the recipe needs right and left lung.",
                remedy="Write classes = 2 under [network] in the recipe, or import the set with --classes 3.",
            )
        self.train_cases = selection.learned(
            split,
            hold_out=recipe.hold_out,
            leave_out=recipe.leave_out,
            suspects=recipe.suspects,
            classes=recipe.network.classes,
        )
        both = recipe.network.classes == 5
        self.val_cases = list(split.val) if both else selection.of_one_kind(split.val)
        self.test_cases = list(split.test) if both else selection.of_one_kind(split.test)
        if len(self.train_cases) < self.team.size:
            raise ModelError(
                f"{self.team.size} processes cannot share {len(self.train_cases)} case(s).",
                remedy="Start fewer processes.",
            )
        torch.manual_seed(recipe.seed)
        self.start = "" if start is None else start.name
        made = devices.channels_last(network.build(recipe.network), device)
        if recipe.encoder_weights and start is None and not self.checkpoint.is_file():
            pretrained.fill(made, recipe.network)
        if start is not None:
            given = _first_weights(start, recipe).state_dict()
            made.load_state_dict(
                {**made.state_dict(), **{k: v for k, v in given.items() if not k.startswith("views.")}}
            )
        self.module, alone = team.share_norms(made, self.team, device)
        if alone and self.team.first:
            log.warning("%d layers of BatchNorm see their own process's pictures only", len(alone))
        self.engine = self.team.engine(self.module)
        self.optimiser = torch.optim.AdamW(self.module.parameters(), lr=recipe.rate, weight_decay=recipe.weight_decay)
        self.average = learning.Average(self.module, decay=recipe.average)
        self.history: list[Row] = []
        self.epoch = 0
        self.done, self.total = 0, 0.0  # steps of the epoch that is under way, and the sum of their losses
        self._taught = hashlib.sha256("\n".join(sorted(c.case_id for c in self.train_cases)).encode()).hexdigest()
        self._samples: dict[int, tuple[list[Sample], dict[str, list[Sample]]]] = {}

    @property
    def checkpoint(self) -> Path:
        """The last good state."""
        return self.out / "checkpoint.pt"

    def resume(self) -> None:
        """Continue from the last checkpoint where there is one.

        Raises
        ------
        ModelError
            A checkpoint of another network or of other cases, or a file that is not a checkpoint.
        """
        if not self.checkpoint.is_file():
            return
        remedy = "Use an empty output folder, or the recipe of the checkpoint."
        try:
            # weights_only: tensors and plain values; nothing in the file is executed
            state: Any = torch.load(self.checkpoint, map_location=self.device, weights_only=True)
            if state["network"] != _comparable(self.recipe):
                raise ModelError("The checkpoint belongs to another network.", remedy=remedy)
            if state.get("cases", self._taught) != self._taught:  # older checkpoints do not say
                raise ModelError("The checkpoint was trained on other cases.", remedy=remedy)
            self._refuse_another_recipe(state.get("recipe") or self._settings_of_card())
            self.module.load_state_dict(state["module"])
            self.average.state = state["average"]
            self.average.steps = int(state["steps"])
            self.optimiser.load_state_dict(state["optimiser"])
            self.history = list(state["history"])
            self.epoch = int(state["epoch"])
            self.done, self.total = int(state.get("done", 0)), float(state.get("total", 0.0))
        except ModelError:
            raise
        except Exception as cause:  # torch.load and the loaders raise many kinds
            raise ModelError("The checkpoint cannot be read.", remedy=remedy) from cause
        log.info("resumed after epoch %d and %d steps", self.epoch, self.done)

    def _settings_of_card(self) -> Mapping[str, Any]:
        """Return the recipe on the card of a finished version, {} without one: older checkpoints do not hold it."""
        settings: Any = weights.read_card(self.out).get("settings") if (self.out / weights.CARD).is_file() else None
        return cast("dict[str, Any]", settings) if isinstance(settings, dict) else {}

    def _refuse_another_recipe(self, before: Mapping[str, Any]) -> None:
        """Raise where the weights would be a mixture that neither card nor report could name; more epochs are fine."""
        changed = recipes.changes(before, self.recipe)
        if changed:
            raise ModelError(
                f"The recipe differs from that of the training in {self.out.name}: {', '.join(changed)} changed.",
                remedy="Choose an empty folder, or change the recipe back; only epochs may increase.",
            )

    def save(self) -> None:
        """Write the checkpoint and history.csv, each atomically."""
        state = {
            "network": _comparable(self.recipe),
            "cases": self._taught,
            "recipe": recipes.plain(self.recipe),
            "module": self.module.state_dict(),
            "average": self.average.state,
            "steps": self.average.steps,
            "optimiser": self.optimiser.state_dict(),
            "history": self.history,
            "epoch": self.epoch,
            "done": self.done,
            "total": self.total,
        }
        if not self.team.first:
            return
        content = io.BytesIO()
        torch.save(state, content)
        storage.write_bytes(self.checkpoint, content.getvalue())
        table = io.StringIO()
        writer = csv.DictWriter(table, fieldnames=COLUMNS, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(self.history)
        storage.write_bytes(self.out / "history.csv", table.getvalue().encode())

    def samples(self, size: int) -> tuple[list[Sample], dict[str, list[Sample]]]:
        """Return in memory, for one size, all train cases (a little larger), and this process's part of the scored."""
        if size not in self._samples:
            margin = round(size * self.recipe.cache_margin)
            aspects = self.recipe.aspects
            train = [batching.load(case, margin, enlarge=False, aspects=aspects) for case in self.train_cases]
            scored = {
                part: [batching.load(case, size) for case in given[self.team.rank :: self.team.size]]
                for part, given in self.scored_cases.items()
            }
            self._samples = {size: (train, scored)}
        return self._samples[size]

    @functools.cached_property
    def scored_cases(self) -> dict[str, list[case_files.Case]]:
        """What is scored after an epoch: some cases of train, evenly spread, and all others."""
        step = max(1, -(-len(self.train_cases) // TRAIN_SCORED))
        return {"train": self.train_cases[::step], "val": self.val_cases, "test": self.test_cases}

    def run_epoch(self, report: Report) -> None:
        """Train one epoch, score where it is due, and save."""
        recipe, started = self.recipe, time.monotonic()
        phase = recipe.phase(self.epoch)
        train, scored = self.samples(phase.size)
        doubled = recipe.augmentation == "doubled"
        count = len(train) * (2 if doubled else 1)
        steps = len(batching.cuts(count, batch=phase.batch, parts=self.team.size, rest=True))
        step = learning.Step(
            self.module,
            self.optimiser,
            losses.named(recipe.loss),
            self.device,
            bfloat16=self.bfloat16,
            smoothing=recipe.smoothing,
            clip=recipe.clip,
            engine=self.engine,
            mean=self.team.mean,
        )
        self.module.train()
        rate, saved = 0.0, time.monotonic()
        stream = batching.batches(
            train,
            size=phase.size,
            batch=phase.batch,
            chances={} if recipe.augmentation == "off" else recipe.augment,
            seed=(recipe.seed, self.epoch),
            classes=recipe.network.classes,
            toned=recipe.network.toned,
            fixed=(recipe.seed,) if doubled else None,
            part=(self.team.rank, self.team.size),
            skip=self.done,
            rest=True,
        )
        with contextlib.closing(stream):
            for number, batch in enumerate(stream, self.done):
                done = (self.epoch + number / steps) / recipe.epochs
                rate = learning.rate_at(done, highest=recipe.rate, lowest=recipe.rate_end, warmup=recipe.warmup)
                for group in self.optimiser.param_groups:
                    group["lr"] = rate
                self.total += step(batch)
                self.average.update(self.module)
                self.done = number + 1
                report(Progress(done, self.epoch + 1, recipe.epochs, self.total / self.done))
                if self.team.size == 1 and time.monotonic() - saved > SAVE_EVERY:
                    self.save()
                    saved = time.monotonic()
                    mean = self.total / self.done
                    log.info("epoch %d: step %d of %d, loss %.4f", self.epoch + 1, self.done, steps, mean)
        self.epoch += 1
        total, self.done, self.total = self.total, 0, 0.0
        row: Row = dict.fromkeys(COLUMNS, "")
        row |= {"epoch": self.epoch, "size": phase.size, "rate": round(rate, 7), "loss": round(total / steps, 5)}
        val_dice = self._score(scored, phase.size, row)
        row["seconds"] = round(time.monotonic() - started, 1)
        self.history.append(row)
        if self.team.first:
            log.info("%s", {key: value for key, value in row.items() if value != ""})
        self.save()
        report(Progress(self.epoch / recipe.epochs, self.epoch, recipe.epochs, total / steps, val_dice))

    def _score(self, scored: Mapping[str, Sequence[Sample]], size: int, row: Row) -> float | None:
        """Add loss, IoU and Dice of the averaged weights to the epoch's row where it is due."""
        if self.epoch % self.recipe.val_every and self.epoch != self.recipe.epochs:
            return None
        module, loss = self.averaged(), losses.named(self.recipe.loss)
        dices: dict[str, np.ndarray] = {}
        for part, samples in scored.items():
            given = self.scored_cases[part]
            if not given:
                continue
            found = np.zeros((len(given), len(CURVES)))
            toned = self.recipe.network.toned
            mine = learning.curve_scores(module, samples, loss, size=size, device=self.device, toned=toned)
            shares = self.team.gather(mine)
            for rank, share in enumerate(shares):
                found[rank :: self.team.size] = share
            for curve, mean in zip(CURVES, found.mean(axis=0), strict=True):
                row[f"{part}_{curve}"] = round(float(mean), 5)
            dices[part] = found[:, CURVES.index("dice")]
        if "val" not in dices:
            return None
        groups = sorted({case.group for case in self.val_cases})
        if len(groups) < len(self.val_cases):
            means = {
                group: np.mean([s for s, c in zip(dices["val"], self.val_cases, strict=True) if c.group == group])
                for group in groups
            }
            row["by_group"] = " ".join(f"{group} {mean:.4f}" for group, mean in means.items())
        return float(dices["val"].mean())

    def averaged(self) -> torch.nn.Module:
        """Return a network with the averaged weights."""
        return self.average.module(self.recipe.network, self.device)

    def card(self) -> Mapping[str, Any]:
        """Say where the weights come from."""
        groups: dict[str, int] = {}
        for case in self.train_cases:
            groups[case.group] = groups.get(case.group, 0) + 1
        sizes = " and ".join(str(size) for size in dict.fromkeys(phase.size for phase in self.recipe.phases))
        return {
            "made": datetime.now(UTC).isoformat(timespec="seconds"),
            "recipe": f"{self.recipe.epochs} epochs, {sizes} px",
            "settings": recipes.plain(self.recipe),
            "start": self.start,
            "precision": "bfloat16" if self.bfloat16 else "float32",
            "cases": len(self.train_cases),
            "groups": groups if len(groups) < len(self.train_cases) else {},
            "epochs": self.epoch,
            "torch": torch.__version__,
            "processes": self.team.size,
            "made_on": devices.described(self.device),
            "seconds": round(sum(float(row["seconds"]) for row in self.history), 1),
        }


def _comparable(recipe: Recipe) -> str:
    """Name what a checkpoint must agree on."""
    return json.dumps(_network(recipe.network), sort_keys=True)


def _network(config: Config) -> dict[str, Any]:
    """Return what two networks must agree on for the weights of one to fit the other."""
    kept = config.as_dict()
    for name in ("in_channels", "size", "preprocessing", "postprocessing"):
        del kept[name]  # the same weights fit
    kept.pop("views", None)  # a head of its own, which no training touches
    if kept["classes"] == 3:
        del kept["classes"]  # as checkpoints were written when there was no other number
    return kept


def _first_weights(folder: Path, recipe: Recipe) -> torch.nn.Module:
    """Read the version to start from; raises ModelError where its network is another one."""
    version = weights.load_version(folder)
    if _network(version.config) != _network(recipe.network):
        raise ModelError(
            f"The version {folder.name} is another network than the recipe's.",
            remedy="Write its network into the recipe, or start from random weights.",
        )
    return version.module


def train(
    recipe: Path,
    *,
    data: Path | Sequence[Path],
    out: Path,
    report: Report = quiet,
    device: str = "auto",
    start: Path | None = None,
    hold_out: str | None = None,
) -> Path:
    """Train, or continue what a stopped run left in ``out``.

    Parameters
    ----------
    recipe : Path
        A TOML recipe; see ``recipe.Recipe``.
    data : Path, or sequence of Path
        A folder of cases in either layout, or several that are taken together; see ``case_files.read_split``.
    out : Path
        Gets model.safetensors, config.json, card.json, history.csv, checkpoint.pt, report.html and its nine figures.
    report : callable
        Called with the progress; may raise to cancel.
    start : Path, optional
        A version of the same network whose weights are the first ones, instead of random ones.
    hold_out : str, optional
        A source of the set that is not learned from, instead of the recipe's ``hold_out``.

    Returns
    -------
    Path
        ``out``, a version folder.

    Raises
    ------
    ModelError
        A recipe, a set or a checkpoint that cannot be used; a loss that is no longer a number.
    """
    read, text = recipes.read(recipe), recipe.read_text(encoding="utf-8")
    if hold_out is not None:
        read = dataclasses.replace(read, hold_out=hold_out)
        text = f"# Started with --hold-out {hold_out}, which replaces hold_out.\n{text}"
    return train_recipe(read, data=data, out=out, report=report, device=device, text=text, start=start)


def train_recipe(
    recipe: Recipe,
    *,
    data: Path | Sequence[Path],
    out: Path,
    report: Report = quiet,
    device: str = "auto",
    text: str = "",
    start: Path | None = None,
) -> Path:
    """Train a recipe that was read already; see ``train``. ``text`` is what the report shows of it."""
    chosen, notice = devices.choose(device)
    if notice:
        log.warning("%s", notice)
    members, chosen = team.join(chosen)
    try:
        run = Run(recipe, folders=data, out=out, device=chosen, members=members, start=start)
        _go(run, report, text)
        del run  # its engine must be gone when the team parts
    finally:
        team.leave()
    return out


def _go(run: Run, report: Report, text: str) -> None:
    """Train what is left of the recipe's epochs and write the version."""
    run.resume()
    while run.epoch < run.recipe.epochs:
        run.run_epoch(report if run.team.first else quiet)
    if run.team.first:
        _finish(run, text)
    run.team.gather(None)  # the others' files are complete when theirs is the next step


def _finish(run: Run, text: str) -> None:
    """Write the version, its scores and the report."""
    from lungseg_lab import report as reports  # matplotlib: only where a page is written

    weights.save_version(run.out, run.averaged(), run.recipe.network, run.card())
    conversion.keep(run.out)
    predictor = Predictor(run.out, device=run.device.type)
    # from the saved file, on the stored grid, as users run it
    examined = {
        part: reports.examine(predictor, given) for part, given in (("val", run.val_cases), ("test", run.test_cases))
    }
    values: dict[str, Any] = {}
    if run.val_cases:
        values = {"kept_apart": len(run.val_cases), "scores": _scores([one.scores for one in examined["val"]])}
    if run.test_cases:
        values |= {"tested": len(run.test_cases), "test_scores": _scores([one.scores for one in examined["test"]])}
    if values:
        weights.amend_card(run.out, values)
    reports.write(run.out, history=run.history, recipe=run.recipe, text=text, examined=examined, predictor=predictor)


def _scores(rows: Sequence[evaluate.CaseScores]) -> dict[str, float]:
    return {
        "dice": float(np.mean([row.dice_both for row in rows])),
        "iou": float(np.mean([row.iou_both for row in rows])),
        "worst": evaluate.worst([row.dice_both for row in rows]),
        "hd95_share": float(np.mean([row.hd95_share for row in rows])),
    }


def main(arguments: Sequence[str] | None = None) -> None:
    """``python -m lungseg_lab.train RECIPE --data DIR --out DIR``, by itself or under torchrun."""
    parser = argparse.ArgumentParser(description="Train a lung model.")
    parser.add_argument("recipe", type=Path)
    parser.add_argument("--data", type=Path, required=True, nargs="+")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--from", dest="start", type=Path, help="a version whose weights are the first ones")
    parser.add_argument(
        "--hold-out",
        metavar="SOURCE",
        help="a source that is not learned from, instead of hold_out; several with commas between them",
    )
    parser.add_argument("--device", choices=devices.DEVICES, default="auto")
    parser.add_argument("--threads", type=int, default=0, help="0: torch's own choice")
    chosen = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    if chosen.threads:
        torch.set_num_threads(chosen.threads)
    train(
        chosen.recipe,
        data=chosen.data,
        out=chosen.out,
        device=chosen.device,
        start=chosen.start,
        hold_out=chosen.hold_out,
    )


if __name__ == "__main__":
    main()
