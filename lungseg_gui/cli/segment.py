"""``lungseg segment``: images in, label maps out."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lungseg_gui.cli import console, export
from lungseg_gui.cli.folders import prepared
from lungseg_gui.core.protocol import LUNG_FIELD, PROTOCOLS

if TYPE_CHECKING:
    from lungseg_gui.jobs import Segmented

_Commands = Any  # argparse's type of add_subparsers() has no public name


def add(commands: _Commands) -> None:
    """Add the command to the parser."""
    command: argparse.ArgumentParser = commands.add_parser(
        "segment",
        help="write a label map of the lungs for each image",
        description="Write DIR/<name>.png for each image: 8 bit, 0 background, 1 right lung, 2 left lung, on the "
        "image's own pixel grid. Folders are searched; their subfolders are kept. With --format, "
        "DIR/<name> and the suffix of that format instead.",
    )
    command.add_argument("paths", metavar="PATH", nargs="+", type=Path, help="DICOM, PNG or JPEG file, or a folder")
    command.add_argument("--out", metavar="DIR", type=Path, required=True, help="output folder for the label maps")
    command.add_argument("--model", metavar="VERSION", help=console.MODEL_HELP)
    command.add_argument("--device", choices=console.DEVICES, default="auto", help="device to use (default: auto)")
    command.add_argument(
        "--protocol",
        choices=PROTOCOLS,
        default="",
        help=f"what the masks include, for a version that serves both (default: {LUNG_FIELD})",
    )
    command.add_argument(
        "--anyway",
        action="store_true",
        help="also write a mask for images that do not look like an upright frontal chest radiograph",
    )
    export.add_formats(command, default="")
    command.add_argument("--json", action="store_true", help="one JSON object per image on standard output")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Segment all images; return 0 where all were done and a mask was written, else 1."""
    formats, seg = export.chosen(options) if options.format else ([], None)
    prepared(options.out)
    from lungseg_gui.jobs import predict_folder
    from lungseg_gui.jobs.exporting import Delivery
    from lungseg_gui.services.reading import Decoder

    registry, inference = console.open_model(options.model, options.device, protocol=options.protocol)
    delivery = Delivery(formats, seg) if seg is not None else None
    told: set[str] = set()
    done = failed = left_out = 0
    with Decoder() as decoder, console.bar("image", wanted=not options.json) as (step, set_total):
        deliver = delivery.deliver if delivery is not None else None
        for result in predict_folder(
            options.paths,
            options.out,
            inference=inference,
            read=decoder.read,
            anyway=options.anyway,
            deliver=deliver,
        ):
            if not done + failed + left_out:
                console.tell(registry.take_notices())
            set_total(result.total)
            step(result.number, result.path.name)
            for notice in result.notices:
                sentence = notice if notice == inference.notice else f"{result.path}: {notice}"
                if sentence not in told:
                    told.add(sentence)
                    console.complain(sentence)
            if result.withheld:
                left_out += 1
            elif result.error is None:
                done += 1
            else:
                failed += 1
                console.complain(console.about(result.path, result.error))
            if options.json:
                console.say_json(_as_json(result))
    if delivery is not None:
        delivery.close(options.out)
    if not options.json:
        console.say(_closing(done, failed, left_out, options.out))
    console.settle_precision(inference, done)
    return 1 if failed or (left_out and not done) else 0


def _as_json(result: Segmented) -> dict[str, Any]:
    return {
        "path": str(result.path),
        "out": None if result.out is None else str(result.out),
        "model": result.model or None,
        "device": result.device or None,
        "protocol": result.protocol or None,
        "view": result.view or None,
        "seconds": _rounded(result.seconds, 4),
        "area_right_mm2": _rounded(result.area_right_mm2, 1),
        "area_left_mm2": _rounded(result.area_left_mm2, 1),
        "uncertainty": _rounded(result.uncertainty, 4),
        "checks": [{"check": finding.check, "sentence": finding.sentence} for finding in result.findings],
        "notices": list(result.notices),
        "error": None if result.error is None else str(result.error),
    }


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)


def _closing(done: int, failed: int, left_out: int, out: Path) -> str:
    rest = [f"{left_out} not frontal or not upright, left out (--anyway segments them)"] if left_out else []
    if failed or not (done or left_out):
        rest.append(f"{failed} failed")
    if not done:
        return f"No image was segmented, {'; '.join(rest)}."
    images = f"{done} image{'s' if done != 1 else ''} segmented, masks in {out}"
    return f"{'; '.join([images, *rest])}."
