"""``lungseg export``: masks of the worklist as files of other programs."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lungseg_gui.cli import console
from lungseg_gui.cli.folders import prepared

if TYPE_CHECKING:
    from lungseg_gui.jobs.exporting import Exported, ToExport
    from lungseg_gui.services.journal import Journals
    from lungseg_gui.services.library import Library
    from lungseg_gui.services.reading import Decoder
    from lungseg_gui.services.writing.formats import Format
    from lungseg_gui.services.writing.seg import SegOptions

_Commands = Any  # argparse's type of add_subparsers() has no public name
KEYS = ("seg", "sr", "gsps", "png", "lungs", "outlines", "nifti", "nrrd", "coco", "csv", "figures")
"""Formats; a test keeps them those of ``services/writing/formats``, which would cost numpy here."""


def add(commands: _Commands) -> None:
    """Add the command to the parser."""
    command: argparse.ArgumentParser = commands.add_parser(
        "export",
        help="export masks on the worklist for other programs",
        description="Write the masks on the worklist as last saved, corrected or not. seg: DICOM SEG. sr: "
        "measurements as DICOM SR, with their SEG. gsps: outlines for a DICOM viewer. png: label map. "
        "lungs: one image per lung. outlines: image with outlines. nifti, nrrd: for 3D Slicer. coco, "
        "csv: one file for all cases. figures: rulers, angles, ellipses and CTR in one table.",
    )
    command.add_argument("paths", metavar="PATH", nargs="*", type=Path, help="image on the worklist, or a folder")
    command.add_argument("--accepted", action="store_true", help="all accepted cases on the worklist")
    command.add_argument("--out", metavar="DIR", type=Path, required=True, help="output folder")
    add_formats(command, default="seg")
    command.add_argument(
        "--names",
        metavar="TEMPLATE",
        default="{name}",
        help="file names, built from {name} {code} {number} {date} {view} {patient_id} {patient_name} (default: "
        "{name}; a file name that identifies the patient is replaced by the case's code unless a patient field "
        "is included)",
    )
    command.add_argument("--json", action="store_true", help="one JSON object per case on standard output")
    command.set_defaults(run=run)


def add_formats(command: argparse.ArgumentParser, *, default: str) -> None:
    """Add what chooses formats, for this command and for lungseg segment."""
    command.add_argument(
        "--format",
        metavar="FORMAT",
        default=default,
        help=f"one or more of {', '.join(KEYS)}, separated by commas" + (f" (default: {default})" if default else ""),
    )
    command.add_argument(
        "--seg-kind",
        choices=("binary", "labelmap", "fractional"),
        default="binary",
        help="how a DICOM SEG stores the lungs (default: binary)",
    )
    command.add_argument(
        "--geometry",
        choices=("spacing", "always", "never"),
        default="spacing",
        help="nominal geometry in a DICOM SEG, which viewers need (default: where spacing is known)",
    )


def chosen(options: argparse.Namespace) -> tuple[list[Format], SegOptions]:
    """Return the formats that were asked for. UsageError for one that there is not."""
    from lungseg_gui.services.writing.formats import BY_KEY
    from lungseg_gui.services.writing.seg import options_of

    keys = [key.strip() for key in str(options.format).split(",") if key.strip()]
    unknown = [key for key in keys if key not in BY_KEY]
    if unknown or not keys:
        raise console.UsageError(
            f"There is no format {', '.join(unknown) or 'without a name'}.", remedy=f"Choose from {', '.join(KEYS)}."
        )
    return [one for one in BY_KEY.values() if one.key in keys], options_of(options.seg_kind, options.geometry)


def run(options: argparse.Namespace) -> int:
    """Export all cases; return 0 where all were done, else 1."""
    if not options.paths and not options.accepted:
        raise console.UsageError("No cases were given.", remedy="Name images on the worklist, or add --accepted.")
    formats, seg = chosen(options)
    prepared(options.out)
    from lungseg_gui.jobs.exporting import Wanted, export
    from lungseg_gui.jobs.recording import signed
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.journal import Journals
    from lungseg_gui.services.library import Library
    from lungseg_gui.services.reading import Decoder
    from lungseg_gui.services.record import Readers, Record

    home = data_home()
    library, sign = Library(home), partial(signed, record=Record(home), reader=Readers(home).current)
    try:
        with Decoder() as decoder, console.bar("case", wanted=not options.json) as (step, set_total):
            cases = _cases(options, library, Journals(home), decoder)
            set_total(len(cases))
            done = failed = 0
            wanted = Wanted(options.out, formats, seg, options.names)
            for result in export(cases, wanted, mark=library.mark_exported, sign=sign):
                step(result.number, result.path.name)
                failed += result.error is not None
                done += result.error is None and result.path != options.out
                if result.error is not None:
                    console.complain(console.about(result.path, result.error))
                if options.json:
                    console.say_json(_as_json(result, library))
    finally:
        library.close()
    if not options.json:
        ending = f"; {failed} failed." if failed else "."
        console.say(f"{done} case{'s' if done != 1 else ''} exported to {options.out}{ending}")
    return 1 if failed or not done else 0


def _cases(options: argparse.Namespace, library: Library, journals: Journals, decoder: Decoder) -> list[ToExport]:
    from lungseg_gui.jobs.exporting import ToExport, accepted, kept_outcome
    from lungseg_gui.services.reading import find_images

    paths = [path for path in find_images(options.paths)] if options.paths else []
    if options.accepted:
        paths += [entry.path for entry in accepted(library)]
    load = partial(kept_outcome, read=decoder.read, library=library, journals=journals)
    return [ToExport(path, partial(load, path)) for path in dict.fromkeys(paths)]


def _as_json(result: Exported, library: Library) -> dict[str, Any]:
    said = None if result.identity is None else library.remarks(result.identity)
    return {
        "path": str(result.path),
        "files": [str(path) for path in result.files],
        "error": None if result.error is None else str(result.error),
        "flagged": said is not None and said.flagged,
        "comment": "" if said is None else said.comment,
    }
