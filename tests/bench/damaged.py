"""Learn from training sets in which masks are damaged, and see what came into use and what was pointed out.

``python -m tests.bench.damaged --data ../shared/cxr --parent VERSION --source openist --out CSV`` from the root of the
checkout, with ``--split model/recipes/split_2.json`` where a folder of it has no split of its own. The whole course of
the product runs: a training set, its suspect masks, learning, uncorrected images of the worklist, the gate. The parent,
a version that never saw the source, stands in for the bundled one. Whether what came into use is worse is judged on
clean cases of the source that are in no training set. Finished seeds of the table are not run again.
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import numpy as np

from lungseg_gui.core.study import Image, Study
from lungseg_gui.jobs import suspicions_of
from lungseg_gui.services import finetune, process
from lungseg_gui.services.examining import Examiner
from lungseg_gui.services.library import Library
from lungseg_gui.services.registry import Registry, registry
from lungseg_gui.services.training_set import TrainingSet
from lungseg_model import metrics
from lungseg_model.predict import Predictor
from lungseg_sets import case_files, held_out, kinds
from lungseg_sets.case_files import Case
from lungseg_sets.masks import read_mask
from tests.services.damage import DAMAGES

WORSE = 0.002  # Dice


@dataclass(frozen=True)
class Row:
    """One training set.

    Attributes
    ----------
    damaged : int
        Masks damaged, of ``cases``; ``kept_damaged`` of them are kept apart.
    in_run, in_set : int
        Damaged masks that the training named, and those that it or the panel of the training set named.
    false : int
        Sound masks that either named.
    accepted, offered : bool
        Whether the candidate came into use, or waits for the reader to decide.
    change : float
        Mean Dice of the candidate less the parent's, on clean cases.
    """

    seed: int
    cases: int
    damaged: int
    kept_damaged: int
    in_run: int
    in_set: int
    false: int
    accepted: bool
    offered: bool
    factor: float
    change: float
    worse: bool
    seconds: float


def dice_of(predictor: Predictor, cases: Sequence[Case]) -> np.ndarray:
    """Return the Dice of both lungs of each case."""
    scores: list[float] = []
    for case in cases:
        pixels = case_files.read_image(case.image)
        wanted = read_mask(case.mask, (pixels.shape[0], pixels.shape[1]))
        scores.append(metrics.dice(predictor.predict(pixels).mask > 0, wanted > 0))
    return np.array(scores)


def learned(
    home: Path,
    parent: Path,
    pool: Sequence[Case],
    clean: Sequence[Case],
    *,
    seed: int,
    share: float,
    waiting: Sequence[Path] = (),
) -> Row:
    """Accept the cases, damage some of their masks, learn, with others on the worklist uncorrected, and judge."""
    with closing(Library(home)) as library:
        library.add_all(waiting)
    rng = np.random.default_rng([seed, 13])
    broken = set(rng.permutation(len(pool))[: round(share * len(pool))].tolist())
    predictor = Predictor(parent, device="cpu")
    training_set = TrainingSet(home / "training_set")
    named: dict[str, bool] = {}
    for number, case in enumerate(pool):
        pixels = case_files.read_image(case.image)
        mask = read_mask(case.mask, (pixels.shape[0], pixels.shape[1]))
        if number in broken:
            mask = DAMAGES[int(rng.integers(len(DAMAGES)))](mask, rng)
        image = Image(
            case.case_id, pixels, 8 * pixels.itemsize, case.image, "PNG", study=Study(patient_id=case.case_id)
        )
        found = predictor.predict(pixels).mask
        record = training_set.accept(image, mask, original=found, model_version="", edited=True)
        assert record is not None
        named[record.case_id] = number in broken
    options = finetune.Options(training_set.root, home, seed=seed, device="cpu")
    with process.job(home) as folder:
        done = finetune.run(options, emit=lambda _: None, folder=folder)
    records = training_set.cases()
    examiner = Examiner(home / "examined")
    examined = {
        record.case_id: examiner.examine(
            record.case_id, image=record.image, mask=record.mask, mask_sha256=record.mask_sha256
        )
        for record in records
    }
    in_run = {str(suspect["case_id"]) for suspect in done["suspects"]}
    everywhere = in_run | set(suspicions_of(records, examined, confirmed={}))
    version = Registry(home).get(str(done["version"]))
    candidate = Predictor(version.folder, device="cpu")
    change = float((dice_of(candidate, clean) - dice_of(predictor, clean)).mean())
    return Row(
        seed=seed,
        cases=len(pool),
        damaged=len(broken),
        kept_damaged=sum(named[record.case_id] for record in records if record.kept_apart),
        in_run=sum(named[case] for case in in_run),
        in_set=sum(named[case] for case in everywhere),
        false=sum(not named[case] for case in everywhere),
        accepted=bool(done["accepted"]),
        offered=bool(done["offered"]),
        factor=float(version.card["factor"]),
        change=round(change, 5),
        worse=bool(done["accepted"]) and change < -WORSE,
        seconds=float(done["seconds"]),
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the seeds that the table lacks, then tell the sums."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, nargs="+", required=True, help="folders with cases.csv")
    parser.add_argument("--split", type=Path, help="the JSON file that says what is held out beside cases.csv")
    parser.add_argument("--parent", type=Path, required=True, help="a version that never saw the source")
    parser.add_argument("--source", required=True, help="group of cases.csv")
    parser.add_argument("--out", type=Path, required=True, help="a CSV; rows are appended as they are finished")
    parser.add_argument("--seeds", type=int, nargs="+", default=list(range(20)))
    parser.add_argument("--cases", type=int, default=28, help="in each training set; every fourth is kept apart")
    parser.add_argument("--share", type=float, default=0.3, help="of the masks that are damaged")
    parser.add_argument("--waiting", type=int, default=40, help="images on the worklist that nobody corrected")
    parser.add_argument("--clean", type=int, default=40, help="cases to judge on")
    chosen = parser.parse_args(arguments)
    registry.bundled_folder = lambda: chosen.parent
    held = held_out.read(chosen.split) if chosen.split is not None else held_out.HeldOut({}, ())
    split = case_files.read_split(chosen.data, apart=held.all_held_out, unused=held.left_out, paired=False)
    source = [case for case in (*split.val, *split.train) if case.group == chosen.source and case.kind == kinds.FULL]
    clean, rest = source[: chosen.clean], source[chosen.clean :]
    known: list[dict[str, str]] = []
    if chosen.out.is_file():
        with chosen.out.open(newline="", encoding="utf-8") as lines:
            known = list(csv.DictReader(lines))
    for seed in sorted(set(chosen.seeds) - {int(row["seed"]) for row in known}):
        picks = np.random.default_rng([seed, 7]).permutation(len(rest))
        with tempfile.TemporaryDirectory(prefix="damaged-") as home:
            pool, others = ([rest[i] for i in part] for part in np.split(picks, [chosen.cases]))
            waiting = [case.image for case in others[: chosen.waiting]]
            row = learned(Path(home), chosen.parent, pool, clean, seed=seed, share=chosen.share, waiting=waiting)
        fresh = not chosen.out.is_file()
        with chosen.out.open("a", newline="", encoding="utf-8") as lines:
            table = csv.DictWriter(lines, [field.name for field in fields(Row)], lineterminator="\n")
            if fresh:
                table.writeheader()
            table.writerow(asdict(row))
        known.append({name: str(value) for name, value in asdict(row).items()})
        sys.stdout.write(f"{row}\n")
        sys.stdout.flush()

    def total(name: str) -> int:
        return sum(1 if row[name] == "True" else 0 if row[name] == "False" else int(row[name]) for row in known)

    damaged = total("damaged")
    sys.stdout.write(
        f"{len(known)} training sets: {total('accepted')} candidates came into use, {total('worse')} of them worse by"
        f" more than {WORSE} on clean cases; {total('offered')} wait for the reader to decide.\n"
        f"{damaged} masks damaged: {total('in_run')} named by the learning, {total('in_set')} by it or by the panel;"
        f" {total('false')} of {total('cases') - damaged} sound ones were named.\n"
    )


if __name__ == "__main__":
    main()
