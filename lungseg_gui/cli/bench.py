"""``lungseg bench``: how fast this machine does the program's work."""

from __future__ import annotations

import argparse
import importlib
import importlib.util
from pathlib import Path
from typing import Any

from lungseg_gui.cli import console
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.sentences import as_sentences

_Commands = Any  # argparse's type of add_subparsers() has no public name
ENGINES = ("auto", "openvino", "torch", "both")
NAMES = (
    "startup",
    "brush",
    "guide",
    "window",
    "history",
    "busy",
    "memory",
    "paging",
    "worklist",
    "headers",
    "batch",
    "predict",
    "folder",
    "training",
    "effort",
)
_NO_LABORATORY = 'Install it with: pip install "lungseg[lab]".'


def add(commands: _Commands) -> None:
    """Add the command to the parser."""
    command: argparse.ArgumentParser = commands.add_parser(
        "bench",
        help="measure the program's speed",
        description="startup: first paint of the window in fresh processes. brush and window: real events through the"
        " whole program's window to finished paint, on 4892 x 4020 pixels, and the brush also on 1024 x 1024. guide:"
        " from the release of a stroke of Guide to the paint of the network's answer, on 4892 x 4020. history:"
        " strokes, undo and opening with 5,000 edits in the journal. busy: the brush while the model predicts and"
        " learns. memory: what the program holds after 500 strokes, without torch. paging: what it keeps after 400"
        " quick Next, and after 40 of 16 million pixels. worklist: 50,000 images found, searched, selected and listed"
        " again at the next start, and 500 accepted cases (some minutes, 1 GB of disk). headers: 50,000 DICOM files"
        " listed until each row says whose it is. batch: 1,000 images predicted in the window. predict: array to mask"
        " on the stored grid. folder: what reading and writing add to the predictions of a folder of DICOM files."
        " training: one from 27 drawn cases, and how soon it ends when it is cancelled."
        " effort: a reader made of code corrects the held-out cases of sets with brush, push and hints.",
    )
    command.add_argument("what", choices=NAMES)
    command.add_argument("--json", action="store_true", help="one JSON object")
    command.add_argument(
        "--device", choices=console.DEVICES, default="auto", help="for predict and folder (default: auto)"
    )
    command.add_argument(
        "--engine",
        choices=ENGINES,
        default="auto",
        help="for predict: the engine that runs the network; both: each in float32 and bfloat16, with its memory",
    )
    command.add_argument("--beside", action="store_true", help="for brush: with a second image alongside")
    command.add_argument("--model", metavar="VERSION", help="for predict and folder (default: the one in use)")
    command.add_argument("--data", metavar="DIR", type=Path, nargs="+", help="for effort: sets of cases")
    command.add_argument("--split", metavar="FILE", type=Path, help="for effort: which cases are held out, JSON")
    command.add_argument("--every", metavar="N", type=int, default=1, help="for effort: every Nth case")
    command.add_argument("--out", metavar="FILE", type=Path, help="for effort: figures and cases, JSON")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Measure and report; return 0."""
    if options.what == "effort":
        return _effort(options)
    from lungseg_gui import bench

    folder = None
    if options.what in ("predict", "folder"):
        registry, _ = console.open_model(options.model, options.device)
        folder = (registry.get(options.model) if options.model else registry.current()).folder
        console.tell(registry.take_notices())
    result = bench.bench(
        options.what, model=folder, device=options.device, engine=options.engine, beside=options.beside
    )
    if options.json:
        console.say_json(result)
    else:
        for line in bench.table(result):
            console.say(line)
    return 0


def _effort(options: argparse.Namespace) -> int:
    """Let the laboratory's robot reader correct masks; by name, since the program can go without the laboratory."""
    if importlib.util.find_spec("lungseg_lab") is None:
        raise LungSegError("The laboratory is not installed.", remedy=_NO_LABORATORY)
    if not options.data:
        raise LungSegError("No cases were given.", remedy="Name sets of cases with --data.")
    registry, _ = console.open_model(options.model, options.device)
    version = (registry.get(options.model) if options.model else registry.current()).folder
    given = ["--data", *map(str, options.data), "--version", str(version), "--every", str(options.every)]
    for name in ("split", "out"):
        if getattr(options, name):
            given += [f"--{name}", str(getattr(options, name))]
    with as_sentences("The masks could not be corrected"):
        importlib.import_module("lungseg_lab.effort").main(given)
    return 0
