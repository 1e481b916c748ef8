"""``lungseg phantom``: drawn chest radiographs with exact masks."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lungseg_gui.cli import console
from lungseg_gui.cli.folders import prepared

if TYPE_CHECKING:
    from lungseg_gui.services.phantom import Phantom

_Commands = Any  # argparse's type of add_subparsers() has no public name
_SIDES = (64, 20_000)


def add(commands: _Commands) -> None:
    """Add the command to the parser."""
    command: argparse.ArgumentParser = commands.add_parser(
        "phantom",
        help="draw chest radiographs with exact masks",
        description="Draw chest radiographs from a simple model of the body: DIR/images and, under the same names, "
        "their exact label maps in DIR/labels (with --format nnunet: imagesTr and labelsTr). They show "
        "no patient.",
    )
    command.add_argument("--out", metavar="DIR", type=Path, required=True, help="folder to write into")
    command.add_argument("--count", metavar="N", type=_positive, default=1, help="how many (default: 1)")
    command.add_argument("--seed", metavar="S", type=_natural, default=0, help="seed of the first one (default: 0)")
    command.add_argument("--size", metavar="RxC", type=_size, default=(2048, 2048), help="pixels (default: 2048x2048)")
    command.add_argument("--bits", type=int, choices=(12, 16), default=12, help="bits stored (default: 12)")
    command.add_argument(
        "--format", choices=("dicom", "png", "nnunet"), default="dicom", help="format of the images (default: dicom)"
    )
    command.add_argument(
        "--compress", choices=("none", "rle", "jpeg-ls"), default="none", help="lossless compression (default: none)"
    )
    command.add_argument("--json", action="store_true", help="one JSON object per phantom on standard output")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Draw them all; return 0."""
    prepared(options.out)
    from lungseg_gui.services.phantom import draw

    seeds = range(options.seed, options.seed + options.count)
    with console.bar("phantom", wanted=not options.json) as (step, set_total):
        set_total(options.count)
        for number, seed in enumerate(seeds, 1):
            phantom = draw(seed, shape=options.size, bits=options.bits)
            image, label = _write(options, phantom)
            step(number, image.name)
            if options.json:
                console.say_json(
                    {"seed": seed, "image": str(image), "label": str(label), "spacing_mm": phantom.spacing.row}
                )
    if options.format == "nnunet":
        _describe(options.out)
    if not options.json:
        console.say(f"{options.count} phantom{'s' if options.count != 1 else ''} drawn in {options.out}.")
    return 0


def _write(options: argparse.Namespace, phantom: Phantom) -> tuple[Path, Path]:
    from lungseg_gui.services.phantom import write_dicom, write_png
    from lungseg_gui.services.writing.png import write_mask

    name = f"phantom-{phantom.seed}"
    if options.format == "nnunet":
        image = options.out / "imagesTr" / f"{name}_0000.png"
        label = options.out / "labelsTr" / f"{name}.png"
        write_png(image, phantom)
    else:
        label = options.out / "labels" / f"{name}.png"
        image = options.out / "images" / f"{name}.{'dcm' if options.format == 'dicom' else 'png'}"
        if options.format == "dicom":
            write_dicom(image, phantom, compression=options.compress)
        else:
            write_png(image, phantom)
    write_mask(label, phantom.mask)
    return image, label


def _describe(out: Path) -> None:
    """Write nnU-Net's dataset.json over all cases in the folder, those of earlier calls included."""
    from lungseg_gui.services.files import atomic_write_bytes

    content = {
        "channel_names": {"0": "radiograph"},
        "labels": {"background": 0, "right lung": 1, "left lung": 2},
        "numTraining": len(list((out / "labelsTr").glob("*.png"))),
        "file_ending": ".png",
    }
    atomic_write_bytes(out / "dataset.json", (json.dumps(content, indent=2) + "\n").encode())


def _positive(text: str) -> int:
    number = _natural(text)
    if not number:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def _natural(text: str) -> int:
    if not text.isascii() or not text.isdigit():
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number")
    return int(text)


def _size(text: str) -> tuple[int, int]:
    rows, _, columns = text.lower().partition("x")
    shape = (_natural(rows), _natural(columns or rows))
    if not all(_SIDES[0] <= side <= _SIDES[1] for side in shape):
        raise argparse.ArgumentTypeError(f"each side must have {_SIDES[0]} to {_SIDES[1]} pixels")
    return shape
