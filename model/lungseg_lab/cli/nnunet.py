"""``lungseg dataset nnunet``: the reader's training set, or any other, as nnU-Net takes it."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

from lungseg_gui.cli import console
from lungseg_gui.core.numerals import grouped

_PLACE = "nnUNet_preprocessed"  # as nnU-Net spells it
_Commands = Any  # argparse's type of add_subparsers() has no public name


def add(actions: _Commands) -> None:
    """Add the command to the parser of lungseg dataset."""
    command: argparse.ArgumentParser = actions.add_parser(
        "nnunet",
        help="write a set for nnU-Net, with its split",
        description="Write DatasetNNN_NAME into nnUNet_raw, and the held-out cases, grouped by patient, as fold 0 "
        "into nnUNet_preprocessed. Then: nnUNetv2_plan_and_preprocess -d NNN --verify_dataset_integrity, "
        "and nnUNetv2_train NNN 2d 0.",
    )
    command.add_argument("--id", metavar="N", type=int, required=True, help="number of the set, 1 to 999")
    command.add_argument("--name", metavar="NAME", required=True, help="letters, digits and _")
    command.add_argument("--out", metavar="DIR", type=Path, required=True, help="nnU-Net's nnUNet_raw folder")
    command.add_argument("--set", metavar="DIR", type=Path, help="folder of a set (default: your training set)")
    command.add_argument(
        "--preprocessed",
        metavar="DIR",
        type=Path,
        help="nnU-Net's nnUNet_preprocessed folder (default: from its variable, otherwise next to nnUNet_raw)",
    )
    command.add_argument(
        "--format",
        choices=("png", "nifti"),
        default="png",
        help="png carries no spacing for nnU-Net; nifti does (default: png)",
    )
    command.add_argument("--link", action="store_true", help="link the PNGs instead of copying them")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the set and its split; return 0."""
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.sentences import as_sentences
    from lungseg_lab.importers import nnunet
    from lungseg_sets.case_files import read_split

    if options.link and options.format != "png":
        raise console.UsageError("NIfTI files cannot be linked.", remedy="Leave out --link, or choose --format png.")
    beside = Path(os.environ.get(_PLACE) or options.out.absolute().parent / "nnUNet_preprocessed")
    own = data_home() / "training_set"
    with console.bar("case") as (step, set_total), as_sentences():

        def tell(done: int, total: int, name: str) -> None:
            set_total(total)
            step(done, name)

        split = own_split(own) if options.set is None else read_split(options.set, paired=False)
        written = nnunet.write(
            split,
            options.out,
            options.preprocessed or beside,
            number=options.id,
            name=options.name,
            form=options.format,
            link=options.link,
            tell=tell,
        )
    if options.format == "nifti" and written.unknown_spacing:
        console.complain(f"{written.unknown_spacing} cases have no known spacing: they have 1 mm.")
    console.say(
        f"{grouped(written.cases)} cases in {written.folder}, {len(split.val)} of them held out ({written.split})."
    )
    return 0


def own_split(root: Path) -> Any:  # noqa: ANN401 - a Split, whose module --help does not wait for
    """Return the reader's training set, with what it holds out."""
    from lungseg_gui.core.errors import LungSegError
    from lungseg_gui.services.training_set import CaseRecord, TrainingSet
    from lungseg_sets.case_files import Case, Split

    def case(record: CaseRecord) -> Case:
        spacing = record.provenance.get("spacing")
        pair = (float(spacing[0]), float(spacing[1])) if spacing else None
        return Case(record.case_id, record.image, record.mask, record.original, record.patient, pair)

    records = TrainingSet(root, read_only=True).cases()
    protocols = sorted({record.protocol for record in records})
    if not records:
        raise LungSegError("The training set is empty.", remedy="Accept cases first, or name a folder with --set.")
    if len(protocols) > 1:
        console.complain(f"The masks follow {len(protocols)} protocols: {', '.join(protocols)}. nnU-Net mixes them.")
    parts = [tuple(case(record) for record in records if record.kept_apart is held) for held in (False, True)]
    return Split(parts[0], parts[1])
