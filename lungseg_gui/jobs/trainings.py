"""What trainings left behind when the program ended: a result nobody saw, or one that was cut short."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lungseg_gui.core.language import together
from lungseg_gui.jobs.readings import out_of_sight
from lungseg_gui.jobs.training import worklist_rows
from lungseg_gui.services.finetune import Interrupted, Result, Runs
from lungseg_gui.services.library import Library
from lungseg_gui.services.registry import Registry
from lungseg_gui.services.training_set import TrainingSet, notes

OUT_OF_SIGHT = "out of sight"  # no path of a file


@dataclass(frozen=True)
class LeftBehind:
    """What the window takes up at its start.

    Attributes
    ----------
    rows : mapping
        Case id to key and name in the worklist, where there is a result to show.
    damaged : str
        What the reader is to know of a damaged result, in sentences.
    """

    result: Result | None = None
    interrupted: Interrupted | None = None
    rows: Mapping[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    damaged: str = ""


def left_behind(runs: Runs, *, registry: Registry, training_set: TrainingSet, library: Library) -> LeftBehind:
    """Look what trainings left, and finish what was cut off between a version's name and its being noted.

    Raises
    ------
    LungSegError
        The files on the disk cannot be read or written.
    """
    forgot = notes.is_damaged(training_set.root, notes.LEARNED)
    training_set.mend_notes()  # reported now: the next training would leave out what was confirmed
    if forgot:
        training_set.mark_learned(runs.learned())
    versions = {version.name: version for version in registry.versions()}
    told: list[str] = []
    result = runs.unseen(
        lambda name, sha256: name in versions and versions[name].card.get("sha256") == sha256, told=told.append
    )
    interrupted = runs.interrupted()
    if result is None:
        return LeftBehind(interrupted=interrupted, damaged=together(told))
    if result.learned:
        training_set.mark_learned(result.learned)
    name = str(result.last.get("version", ""))
    if result.last.get("accepted") and versions[name].state == "candidate":  # killed before it came into use
        registry.use(name)
    return LeftBehind(result, interrupted, case_rows(training_set=training_set, library=library))


def case_rows(*, training_set: TrainingSet, library: Library) -> dict[str, tuple[str, str]]:
    """Return key and name in the worklist of the accepted cases, by case id: trainings know the ids only.

    One that the reader reads blind has the key :data:`OUT_OF_SIGHT`: pictures of it show the first reader's mask.

    Raises
    ------
    LungSegError
        The library cannot be read.
    """
    cases = training_set.cases()
    blind = out_of_sight(training_set=training_set, library=library)
    rows = worklist_rows(cases, training_set=training_set, library=library)
    return rows | {case.case_id: (OUT_OF_SIGHT, "") for case in cases if case.image_hash in blind}
