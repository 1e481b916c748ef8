"""``lungseg dataset package``, and its import: the reader's training set as one file to pass on."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lungseg_gui.cli import console
from lungseg_gui.core.numerals import grouped

if TYPE_CHECKING:
    from lungseg_gui.core.mask import Box
    from lungseg_gui.services.training_set import CaseRecord, Package

_Commands = Any  # argparse's type of add_subparsers() has no public name
_TILE, _ON_A_PAGE = 256, 60
_BLANK = re.compile(r"(\w+):(\d+),(\d+),(\d+),(\d+)")


def add(actions: _Commands) -> None:
    """Add the command to the parser of lungseg dataset."""
    command: argparse.ArgumentParser = actions.add_parser(
        "package",
        help="write your training set to one file, without names, dates and UIDs",
        description="Write the accepted cases with masks, split, protocol and patients' codes into one zip; fields "
        "not on its list are left out. FILE_sheet.png next to it shows every image as exported: check it "
        "before you share the file. Images labelled as having burnt-in text are left out unless you "
        "blank it. lungseg dataset import FILE imports it into the training set on another computer.",
    )
    command.add_argument("--out", metavar="FILE", type=Path, required=True, help="new zip")
    command.add_argument(
        "--blank",
        metavar="CASE:TOP,LEFT,BOTTOM,RIGHT",
        action="append",
        default=[],
        help="black out this rectangle (pixels) of an image; can be repeated",
    )
    command.add_argument(
        "--leave-out", metavar="CASE", action="append", default=[], help="leave a case out; can be repeated"
    )
    command.add_argument("--json", action="store_true", help="the result as one JSON object on standard output")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the sheet, then the package; return 0 where every case went in that should, else 1."""
    from lungseg_gui.services.files import atomic_write_bytes
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.training_set import TrainingSet, pack

    out: Path = options.out
    if out.exists():
        raise console.UsageError(f"{out} already exists.", remedy="Choose another name, or move that file first.")
    cases = TrainingSet(data_home() / "training_set", read_only=True).cases()
    known = {case.case_id for case in cases}
    boxes = _boxes(options.blank)
    for name in (*boxes, *options.leave_out):
        if name not in known:
            raise console.UsageError(f"The training set has no case {name}.", remedy="Check the names on the sheet.")
    chosen = [case for case in cases if case.case_id not in options.leave_out]
    sheets: list[Path] = []
    for number, page in enumerate(_pages(chosen, boxes), 1):
        sheets.append(out.with_name(f"{out.stem}_sheet{'' if number == 1 else f'_{number}'}.png"))
        atomic_write_bytes(sheets[-1], page)
    with console.bar("case", wanted=not options.json) as (step, set_total):

        def tell(done: int, total: int) -> None:
            set_total(total)
            step(done, "")

        packed = pack(chosen, out, blanked=boxes, tell=tell)
    if options.json:
        left = list(packed.left)
        said = {"out": str(out), "cases": packed.cases, "patients": packed.patients, "left_out": left}
        console.say_json(said | {"not_stated": packed.unstated, "sheets": [str(sheet) for sheet in sheets]})
        return 1 if packed.left else 0
    for name in packed.left:
        console.complain(f"{name} was left out: its file is labelled as having burnt-in text. Blank it first.")
    if packed.unstated:
        console.complain(
            f"{packed.unstated} of the files do not state whether the image has burnt-in text. "
            f"Check {sheets[0].name} before you share the package."
        )
    patients = "1 patient" if packed.patients == 1 else f"{grouped(packed.patients)} patients"
    console.say(f"{grouped(packed.cases)} case{'s' if packed.cases != 1 else ''} of {patients} in {out}.")
    return 1 if packed.left else 0


def run_import(options: argparse.Namespace) -> int:
    """Import a package into the reader's training set, or into a folder; return 0."""
    from lungseg_gui.services.training_set import Package

    if not options.source.is_file():
        raise console.UsageError(
            f"{options.source} is not a training set package.",
            remedy="Give its layout first: lungseg dataset import LAYOUT SOURCE --out DIR.",
        )
    with console.bar("case", wanted=not options.json) as (step, set_total):

        def tell(done: int, total: int) -> None:
            set_total(total)
            step(done, "")

        with Package(options.source) as package:
            package.check(tell)
            if options.out is not None:
                _unpack(package, options.out)
                _say(options, f"{grouped(len(package.cases))} cases in {options.out}.", {"taken": len(package.cases)})
                return 0
            return _take_in(package, options)


def _take_in(package: Package, options: argparse.Namespace) -> int:
    from dataclasses import asdict

    from lungseg_gui.jobs.home_copy import held
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.training_set import TrainingSet

    home = data_home()
    with held(home):
        training_set = TrainingSet(home / "training_set")
        taken = training_set.take_in(package)
        for notice in training_set.take_notices():
            console.complain(notice)
    _say(options, taken.sentence, asdict(taken))
    return 0


def _unpack(package: Package, out: Path) -> None:
    """Write a checked package as a folder in nnU-Net's layout."""
    from lungseg_gui.services.training_set.package import MANIFEST, for_people, manifest
    from lungseg_lab.importers.write import Staging

    with Staging(out) as staging:
        for case in package.cases:
            for role in case.files:
                staging.put(case.place(role), package.read(case, role))
        for name, content in for_people(package.cases).items():
            staging.put(name, content)
        staging.put(MANIFEST, manifest(package.cases, package.program))
        staging.publish()


def _say(options: argparse.Namespace, sentence: str, values: Mapping[str, Any]) -> None:
    if options.json:
        console.say_json(dict(values))
    else:
        console.say(sentence)


def _boxes(words: Sequence[str]) -> dict[str, list[Box]]:
    from lungseg_gui.core.mask import Box  # numpy, which --help does not wait for

    found: dict[str, list[Box]] = {}
    for word in words:
        told = _BLANK.fullmatch(word)
        box = Box(*(int(edge) for edge in told.groups()[1:])) if told else Box(0, 0, 0, 0)
        if told is None or box.empty:
            raise console.UsageError(
                f"{word} is not a rectangle.",
                remedy="Use CASE:TOP,LEFT,BOTTOM,RIGHT in pixels, such as case_0a:0,0,90,400.",
            )
        found.setdefault(told[1], []).append(box)
    return found


def _pages(cases: Sequence[CaseRecord], boxes: Mapping[str, Sequence[Box]]) -> Iterator[bytes]:
    """Yield the contact sheet, page by page: every image as it leaves, without outlines that would hide letters."""
    from lungseg_gui.core.render import thumbnail
    from lungseg_gui.core.study import Image, Spacing
    from lungseg_gui.services.training_set import must_stay, picture_of
    from lungseg_lab.importers.sheet import AMBER, GREY, RED, Tile, contact_sheet
    from lungseg_lab.importers.write import encode_png

    for first in range(0, len(cases), _ON_A_PAGE):
        tiles: list[Tile] = []
        for case in cases[first : first + _ON_A_PAGE]:
            marks = boxes.get(case.case_id, ())
            pixels, spacing = picture_of(case, marks), case.provenance.get("spacing")
            trusted = Spacing.trusted(*spacing) if spacing else None
            image = Image(case.case_id, pixels, 8 * pixels.itemsize, Path(), "PNG", spacing=trusted)
            stays = must_stay(case, marks)
            known = "stays here" if stays else "blanked" if marks else "not stated" if not case.burned_in else ""
            frame = RED if stays else AMBER if known == "not stated" else GREY
            tiles.append(Tile(thumbnail(image, None, _TILE), f"{case.case_id} {known}", frame))
        yield encode_png(contact_sheet(tiles)[:, :, ::-1])
