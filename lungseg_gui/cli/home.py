"""``lungseg home``: the data folder as one file, back from it, at another place, or without a study."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lungseg_gui.cli import console

if TYPE_CHECKING:
    from lungseg_gui.jobs.forgetting import Kept
    from lungseg_gui.services.library import Library
    from lungseg_gui.services.training_set import TrainingSet

_Commands = Any  # argparse's type of add_subparsers() has no public name


def add(commands: _Commands) -> None:
    """Add the command to the parser."""
    command: argparse.ArgumentParser = commands.add_parser(
        "home",
        help="back up, restore or move the data folder, or forget a study",
        description="Back up, restore or move the folder with the worklist, masks, training set and models, or "
        "remove everything stored about a study. Close the program first.",
    )
    actions = command.add_subparsers(metavar="ACTION", required=True)
    for name, place, words, run in (
        ("backup", "FILE", "Write everything to one zip file. It contains patient data.", run_backup),
        ("restore", "FILE", "Restore a backup; the present folder is kept next to it.", run_restore),
        ("move", "DIR", "Move the folder to another location or disk.", run_move),
    ):
        action = actions.add_parser(name, help=words.partition(".")[0].partition(";")[0].lower(), description=words)
        action.add_argument("place", metavar=place, type=Path)
        action.set_defaults(run=run)
    words = "Remove everything the data folder stores about a study; its own files are kept. You are asked to confirm."
    action = actions.add_parser("forget", help="remove everything stored about a study", description=words)
    action.add_argument(
        "study",
        metavar="STUDY_UID|PATH",
        help="the study, by its UID or one of its files; a PNG or JPEG counts as a study",
    )
    action.add_argument("--training-set", action="store_true", help="also delete its cases from the training set")
    action.add_argument(
        "--copies", action="store_true", help="also delete older copies of the worklist, with everything in them"
    )
    action.add_argument("--yes", action="store_true", help="do not ask")
    action.set_defaults(run=run_forget)


def run_backup(options: argparse.Namespace) -> int:
    """Write a backup; return 0."""
    from lungseg_gui.jobs.home_copy import backup
    from lungseg_gui.services.home import data_home

    count = backup(data_home(), options.place)
    console.say(
        f"{count} files backed up in {options.place}. It contains patient data: keep it where such data may be stored."
    )
    return 0


def run_restore(options: argparse.Namespace) -> int:
    """Restore a backup; return 0."""
    from lungseg_gui.jobs.home_copy import restore
    from lungseg_gui.services.home import data_home

    home = data_home()
    aside = restore(options.place, home)
    console.say(f"{home} has been restored to its state at the time of the backup.")
    console.say("Any study forgotten since then is back as well: forget it again.")
    if aside is not None:
        console.say(f"The previous folder is kept in {aside}.")
    return 0


def run_move(options: argparse.Namespace) -> int:
    """Move the data folder; return 0."""
    from lungseg_gui.jobs.home_copy import move
    from lungseg_gui.services.home import data_home

    home = data_home()
    if move(home, options.place):
        console.say(f"The data folder is now {options.place}; a link at {home} points to it.")
    else:
        console.say(f"The data folder is now {options.place}. Set LUNGSEG_HOME to it before the next start.")
    return 0


def run_forget(options: argparse.Namespace) -> int:
    """Forget a study; return 0, or 1 where nothing was done."""
    from contextlib import closing

    from lungseg_gui.jobs import forgetting
    from lungseg_gui.jobs.home_copy import held
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.journal import Journals
    from lungseg_gui.services.library import Library
    from lungseg_gui.services.settings import open_settings
    from lungseg_gui.services.training_set import TrainingSet

    home = data_home()
    with held(home), closing(Library(home)) as library, closing(Journals(home)) as journals:
        training_set = TrainingSet(home / "training_set")
        kept = _kept(options.study, library=library, training_set=training_set, home=home)
        if not kept.identities and not kept.entries and not kept.cases and not kept.fetched:
            console.complain("The data folder contains nothing about it.")
            return 1
        for line in forgetting.named(kept, training_set=options.training_set, copies=options.copies):
            console.say(line)
        if not options.yes and not console.agreed("Forget it for good?"):
            console.complain("Nothing was forgotten.")
            return 1
        done = forgetting.forget(
            kept,
            home=home,
            library=library,
            journals=journals,
            settings=open_settings(home),
            training_set=training_set if options.training_set else None,
            copies=options.copies,
        )
    console.say(forgetting.sentence(done))
    return 0


def _kept(study: str, *, library: Library, training_set: TrainingSet, home: Path) -> Kept:
    import re

    from lungseg_gui.core.study import Study
    from lungseg_gui.jobs import forgetting
    from lungseg_gui.services.reading import read_study

    def step(progress: object) -> None:
        """Take no notice."""

    if re.fullmatch(r"[0-9.]+", study) and not Path(study).exists():
        return forgetting.kept_of_study(
            Study(study_uid=study), library=library, training_set=training_set, home=home, read=read_study, report=step
        )
    return forgetting.kept_of_file(
        Path(study), library=library, training_set=training_set, home=home, read=read_study, report=step
    )
