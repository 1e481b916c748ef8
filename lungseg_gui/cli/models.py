"""``lungseg models``: which versions there are, which is in use."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lungseg_gui.cli import console
from lungseg_gui.core.protocol import PROTOCOLS

if TYPE_CHECKING:
    from lungseg_gui.services.precision import Measured
    from lungseg_gui.services.registry import Registry, Version

_Commands = Any  # argparse's type of add_subparsers() has no public name


def add(commands: _Commands) -> None:
    """Add the command to the parser."""
    command: argparse.ArgumentParser = commands.add_parser(
        "models",
        help="list model versions, choose one, roll back",
        description="List model versions, choose one, or roll back.",
    )
    actions = command.add_subparsers(metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="list all versions", description="List all versions, newest first.")
    listing.add_argument("--json", action="store_true", help="one JSON object per version")
    listing.set_defaults(run=run_list)
    use = actions.add_parser("use", help="use a version", description="Use a version.")
    use.add_argument("version", metavar="VERSION", help="such as r2; lungseg models list names them all")
    use.set_defaults(run=run_use)
    adding = actions.add_parser(
        "add",
        help="add the result of lungseg train",
        description="Add the finished training in RUN as a candidate; lungseg models use makes it the version in use.",
    )
    adding.add_argument("folder", metavar="RUN", type=Path, help="the --out folder of lungseg train")
    adding.set_defaults(run=run_add)
    back = actions.add_parser("rollback", help="go back", description="Roll back to the version used before.")
    back.set_defaults(run=run_rollback)


def run_list(options: argparse.Namespace) -> int:
    """List the versions; return 0."""
    registry = _registry()
    versions = registry.versions()
    console.tell(registry.take_notices())
    if not versions:
        console.complain("No model version was found. Reinstall the program.")
        return 1
    from lungseg_gui.services.precision import sentence
    from lungseg_gui.services.registry import Figures, comparable

    known, scores = _measured(), comparable(versions)
    elsewhere = [version for version in versions if version.dice is not None and version.name not in scores.figures]
    if options.json:
        for version in versions:
            measured = known(version)
            precision = None if measured is None else "bfloat16" if measured.bfloat16 else "float32"
            console.say_json(_as_json(version) | {"precision": precision, "comparable": version.name in scores.figures})
        return 0
    console.say(
        f"{'version':9}{'state':11}{'from':7}{'made':18}{'cases':>6}{'Dice':>9}{'worst 5 %':>11}{'HD95 mm':>9}  masks"
    )
    for version in versions:
        found = scores.figures.get(version.name, Figures())
        figures = f"{_figure(found.dice, 4):>9}{_figure(found.worst, 4):>11}{_figure(found.hd95_mm, 1):>9}"
        if version in elsewhere:
            figures = f"{'not comparable':>29}"
        made = version.made[:16].replace("T", " ")
        cases = version.cases or ""
        masks = "both" if version.serves_both else version.protocol
        verdict = "  did not pass the comparison" if _kept_back(version) else ""
        known_as = f"{version.name:9}{version.state:11}{version.parent:7}{made:18}{cases:>6}"
        console.say(f"{known_as}{figures}  {masks:23}{verdict}".rstrip())
    if elsewhere:
        console.say(f"Scores on the held-out cases of {scores.held_out_by}; the others were scored on other cases.")
    for version in versions:
        if version.state == "in use" and (precision := sentence(known(version))):
            console.say(precision)
    return 0


def run_add(options: argparse.Namespace) -> int:
    """Add the result of a training; return 0."""
    from lungseg_gui.cli.adding import add_run

    with _alone() as registry:
        version = add_run(registry, options.folder)
    console.tell(registry.take_notices())
    console.say(f"{version.name} is a candidate now. lungseg models use {version.name} makes it the version in use.")
    return 0


def run_use(options: argparse.Namespace) -> int:
    """Use a version; return 0."""
    with _alone() as registry:
        version = registry.use(options.version)
    console.tell(registry.take_notices())
    console.say(f"{version.name} is in use.")
    if _kept_back(version):
        console.complain(f"{version.name} did not pass the comparison: {version.parent or 'its parent'} did better.")
    return 0


def run_rollback(options: argparse.Namespace) -> int:
    """Go back to the version in use before; return 0."""
    del options
    with _alone() as registry:
        version = registry.rollback()
    console.tell(registry.take_notices())
    console.say(f"{version.name} is in use again.")
    return 0


def _kept_back(version: Version) -> bool:
    from lungseg_gui.core import gate  # numpy, which --help does not wait for

    return gate.kept_back(version.card)


def _registry() -> Registry:
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.registry import Registry

    return Registry(data_home())


@contextmanager
def _alone() -> Generator[Registry]:
    """Give the versions while no other program works in the data folder: they have one writer."""
    from lungseg_gui.jobs.home_copy import held
    from lungseg_gui.services.home import data_home

    with held(data_home()):
        yield _registry()


def _measured() -> Callable[[Version], Measured | None]:
    """Return the words that say in which precision a version runs on this computer."""
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.precision import Precisions

    precisions = Precisions(data_home())
    return lambda version: precisions.known(str(version.card.get("sha256", "")))


def _as_json(version: Version) -> dict[str, Any]:
    names = ("name", "state", "parent", "made", "cases", "dice", "worst", "hd95_mm")
    return {name: getattr(version, name) for name in names} | {
        "protocols": list(PROTOCOLS) if version.serves_both else [version.protocol],
        "kept_back": _kept_back(version),
        "folder": str(version.folder),
    }


def _figure(value: float | None, digits: int) -> str:
    return "" if value is None else f"{value:.{digits}f}"
