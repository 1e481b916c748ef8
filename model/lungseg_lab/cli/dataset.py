"""``lungseg dataset``: published sets in, checked sets to learn from out."""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lungseg_gui.cli import console
from lungseg_lab.cli import nnunet, packages

if TYPE_CHECKING:
    from lungseg_lab.importers.check import Checked
    from lungseg_lab.importers.importing import Report

_Commands = Any  # argparse's type of add_subparsers() has no public name
_LAYOUTS = ("kaggle", "montgomery", "shenzhen", "jsrt", "dicom", "folders", "nnunet", "cases")
_SHOWN = 3  # names behind a reason; report.json has them all


def add(commands: _Commands) -> None:
    """Add the command to the parser."""
    command: argparse.ArgumentParser = commands.add_parser(
        "dataset",
        help="import, check and fetch sets of radiographs with masks",
        description="Import, check and fetch sets of radiographs with lung masks.",
    )
    actions = command.add_subparsers(metavar="ACTION", required=True)
    importing = actions.add_parser(
        "import",
        help="import a published set in nnU-Net's layout, or a package into your training set",
        description="Without LAYOUT: import a package from lungseg dataset package into your training set, or into "
        "DIR. With it: convert a set, as published, to nnU-Net's layout in DIR, from its folder or "
        "directly from its zip. A predefined split is kept; otherwise patients are divided 80 / 10 / 10 "
        "% into train, val and test. DIR is written completely or not at all; DIR/report.json says what "
        "was imported or not, and why.",
    )
    importing.add_argument("layout", metavar="LAYOUT", nargs="?", choices=_LAYOUTS, help=", ".join(_LAYOUTS))
    importing.add_argument("source", metavar="SOURCE", type=Path, help="folder or zip")
    importing.add_argument("--masks", metavar="PATH", type=Path, help="folder or zip of the masks, if elsewhere")
    importing.add_argument("--out", metavar="DIR", type=Path, help="new folder for the set")
    importing.add_argument(
        "--classes",
        type=int,
        choices=(2, 3),
        default=3,
        help="2: both lungs as one class; 3: right and left (default: 3)",
    )
    importing.add_argument(
        "--turn-masks",
        action="store_true",
        help="invert masks that are white outside the lungs, instead of rejecting them",
    )
    importing.add_argument("--seed", metavar="S", type=int, default=0, help="seed of the split, if the set has none")
    importing.add_argument("--json", action="store_true", help="the report as one JSON object on standard output")
    importing.set_defaults(run=run_import)
    packages.add(actions)
    nnunet.add(actions)
    checking = actions.add_parser(
        "check",
        help="check a set for errors",
        description="Check sizes, values, swapped sides, empty masks, duplicates and leaks between the splits, and "
        "draw all cases on one sheet.",
    )
    checking.add_argument("folder", metavar="DIR", type=Path, help="set in nnU-Net's layout, or with cases.csv")
    checking.add_argument("--sheet", metavar="FILE", type=Path, help="contact sheet (default: DIR/contact_sheet.png)")
    checking.add_argument("--json", action="store_true", help="the result as one JSON object on standard output")
    checking.set_defaults(run=run_check)
    fetching = actions.add_parser(
        "download",
        help="fetch a published set",
        description="Fetch a set with the official client and the token you have set up for it.",
    )
    fetching.add_argument("name", metavar="SET", choices=("kaggle",), help="kaggle")
    fetching.add_argument("--out", metavar="DIR", type=Path, default=Path(), help="folder for the zip (default: here)")
    fetching.set_defaults(run=run_download)


def run_import(options: argparse.Namespace) -> int:
    """Import a set; return 0 where all that the set holds was taken, else 1."""
    if options.layout is None:
        return packages.run_import(options)
    if options.out is None:
        raise console.UsageError("No folder was given.", remedy="Add --out DIR.")
    from lungseg_gui.services.reading import Decoder
    from lungseg_lab.importers.importing import NothingTaken, import_set
    from lungseg_lab.importers.layouts import LAYOUTS
    from lungseg_lab.importers.source import open_source

    source = open_source(options.source, *([options.masks] if options.masks else []))
    try:
        with Decoder() as decoder, console.bar("case", wanted=not options.json) as (step, set_total):

            def tell(done: int, total: int, name: str) -> None:
                set_total(total)
                step(done, name)

            report = import_set(
                LAYOUTS[options.layout],
                source,
                options.out,
                read=decoder.read,
                classes=options.classes,
                seed=options.seed,
                turn_masks=options.turn_masks,
                tell=tell,
            )
    except NothingTaken as error:
        if options.json:
            console.say_json(error.report.as_dict())
        else:
            _say_left(error.report)
        raise
    finally:
        source.close()
    if options.json:
        console.say_json(report.as_dict() | {"out": str(options.out)})
    else:
        _say_left(report)
        splits = ", ".join(f"{count} {name}" for name, count in report.splits.items())
        console.say(f"{report.taken} case{'s' if report.taken != 1 else ''} in {options.out} ({splits}).")
        if report.unlabelled:
            console.say(
                f"{report.unlabelled} test image{'s' if report.unlabelled != 1 else ''} without a mask "
                f"in {options.out / 'unlabelled'}: they cannot be scored, so test uses the cases with masks."
            )
    return 1 if report.failed else 0


def run_check(options: argparse.Namespace) -> int:
    """Check a set; return 0 where nothing serious was found, else 1."""
    from lungseg_gui.services.files import atomic_write_bytes
    from lungseg_gui.services.reading import Decoder
    from lungseg_lab.importers.check import check_set
    from lungseg_lab.importers.write import encode_png

    with Decoder() as decoder, console.bar("case", wanted=not options.json) as (step, set_total):

        def tell(done: int, total: int, name: str) -> None:
            set_total(total)
            step(done, name)

        checked = check_set(options.folder, read=decoder.read, tell=tell)
    sheet: Path = options.sheet or options.folder / "contact_sheet.png"
    if checked.sheet is not None:
        atomic_write_bytes(sheet, encode_png(checked.sheet[:, :, ::-1]))
    if options.json:
        console.say_json(checked.as_dict() | {"sheet": None if checked.sheet is None else str(sheet)})
    else:
        _say_checked(checked, sheet)
    return 0 if checked.passed else 1


def run_download(options: argparse.Namespace) -> int:
    """Fetch a set; return 0."""
    from lungseg_lab.importers.download import download_kaggle

    with console.bar("MB") as (step, _):
        path = download_kaggle(options.out, tell=lambda size: step(round(size / 1e6, 1), ""))
    console.say(f"{path} is complete. Next: lungseg dataset import kaggle {path} --out DIR")
    return 0


def _say_left(report: Report) -> None:
    """Say what was left and what should be known, grouped by reason."""
    from lungseg_lab.importers.importing import reasons

    if report.left or report.aside:
        console.say(f"{'left':>6}  why")
        for reason, names in reasons(report.left):
            console.say(f"{len(names):>6}  {reason}: {_few(names)}")
    if report.aside:
        folders = [f"{count} in {folder}" for folder, count in report.aside.items()]
        console.say(f"{sum(report.aside.values()):>6}  of no part of the layout {report.layout}: {_few(folders)}")
    noted: dict[str, list[str]] = {}
    for case, notes in report.notes.items():
        for note in notes:
            noted.setdefault(note, []).append(case)
    if noted:
        console.say(f"{'noted':>6}  what")
        for note, names in sorted(noted.items(), key=lambda pair: -len(pair[1]))[:20]:
            console.say(f"{len(names):>6}  {note}: {_few(names)}")


def _say_checked(checked: Checked, sheet: Path) -> None:
    from lungseg_lab.importers.check import CHECKS

    counts = Counter((problem.check, problem.serious) for problem in checked.problems)
    for name, text in CHECKS.items():
        serious, notes = counts[name, True], counts[name, False]
        found = f"{serious} found" if serious else "none"
        console.say(f"{text:62} {found}{f', {notes} to look at' if notes else ''}")
    for problem in checked.problems:
        line = problem.sentence if len(problem.cases) > 1 else f"{', '.join(problem.cases)}: {problem.sentence}"
        console.say(f"  {'!' if problem.serious else '?'} {line}")
    splits = ", ".join(f"{count} {name}" for name, count in sorted(checked.splits.items()))
    verdict = "nothing serious found" if checked.passed else "problems found"
    where = "" if checked.sheet is None else f" Contact sheet: {sheet}."
    console.say(f"{checked.cases} cases ({splits}), {checked.classes} classes: {verdict}.{where}")


def _few(names: list[str]) -> str:
    shown = ", ".join(names[:_SHOWN])
    return f"{shown} and {len(names) - _SHOWN} more" if len(names) > _SHOWN else shown
