"""``lungseg import``: the mask of another program becomes that of a case."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from lungseg_gui.cli import console

_Commands = Any  # argparse's type of add_subparsers() has no public name


def add(commands: _Commands) -> None:
    """Add the command to the parser."""
    command: argparse.ArgumentParser = commands.add_parser(
        "import",
        help="import a mask from this or another program for an image",
        description="Put the image on the worklist with this mask: one step that can be undone when the case is open."
        " MASK: DICOM SEG, PNG (label map, both lungs as one, or NAME_right.png and NAME_left.png), NIfTI, NRRD,"
        " seg.nrrd or COCO.",
    )
    command.add_argument("image", metavar="IMAGE", type=Path, help="DICOM, PNG or JPEG file")
    command.add_argument("mask", metavar="MASK", type=Path, help="mask file")
    command.add_argument(
        "--anyway", action="store_true", help="also accept a segmentation that refers to another image of the same size"
    )
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Import one mask; return 0 where it was taken."""
    from lungseg_gui.jobs.importing import import_mask
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.journal import Journals
    from lungseg_gui.services.library import Library
    from lungseg_gui.services.reading import Decoder

    home = data_home()
    library, journals = Library(home), Journals(home)
    try:
        with Decoder() as decoder:
            found = import_mask(
                options.image,
                options.mask,
                read=decoder.read,
                library=library,
                journals=journals,
                anyway=options.anyway,
            )
    finally:
        journals.close()
        library.close()
    for notice in found.notices:
        console.complain(notice)
    console.say(f"{options.mask.name} is now the mask for {options.image.name} ({found.origin}).")
    return 0
