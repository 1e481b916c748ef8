"""What is wrong with a set before anything learns from it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core import lint
from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.render import thumbnail
from lungseg_gui.core.similar import BITS, near_duplicates, perceptual_hash
from lungseg_gui.core.study import Image
from lungseg_gui.services.sentences import as_sentences
from lungseg_lab.importers.layouts.tables import CASES, NNUNET
from lungseg_lab.importers.pairing import NO_MASK
from lungseg_lab.importers.plan import Item, Layout, Plan
from lungseg_lab.importers.sheet import AMBER, GREY, RED, Tile, contact_sheet
from lungseg_lab.importers.source import EntryError, FolderSource, Source
from lungseg_sets.outside import refuse_paths_outside

Read = Callable[[Path], Image]
Tell = Callable[[int, int, str], None]

CHECKS: Mapping[str, str] = {
    "files": "Images and masks that are missing or cannot be read",
    "size": "Masks of another size than their image",
    "values": "Values the set does not explain",
    "empty": "Empty masks and images",
    "sides": "Right and left swapped",
    "duplicate": "Duplicate images",
    "leak": "The same patient or image on both sides of the split",
    "polarity": "Lungs brighter than their surroundings",
}
UNLABELLED = "unlabelled"
_SMALLEST = 64
_TILE, _MOST_TILES = 120, 1500
_DEFAULT_VALUES: Mapping[int, str] = {1: "right", 2: "left"}


@dataclass(frozen=True)
class Problem:
    """One thing that was found.

    Attributes
    ----------
    check : str
        A key of :data:`CHECKS`.
    cases : tuple of str
        One case, or the two that are alike.
    serious : bool
        False for what may be right and should be looked at.
    """

    check: str
    cases: tuple[str, ...]
    sentence: str
    serious: bool = True


@dataclass(frozen=True, eq=False)
class Checked:
    """The result of a check.

    Attributes
    ----------
    sheet : ndarray (H, W, 3) uint8, RGB, or None
        All cases at a glance, those with problems first; None where no image could be read.
    """

    cases: int
    classes: int
    splits: Mapping[str, int]
    problems: tuple[Problem, ...]
    sheet: NDArray[np.uint8] | None

    @property
    def passed(self) -> bool:
        """Whether nothing serious was found."""
        return not any(problem.serious for problem in self.problems)

    def as_dict(self) -> dict[str, Any]:
        """Return it for JSON."""
        return {
            "cases": self.cases,
            "classes": self.classes,
            "splits": dict(self.splits),
            "passed": self.passed,
            "problems": [
                {"check": one.check, "cases": list(one.cases), "sentence": one.sentence, "serious": one.serious}
                for one in self.problems
            ],
        }


@dataclass
class _Work:
    problems: list[Problem] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    splits: list[str] = field(default_factory=list)
    hashes: list[NDArray[np.uint8]] = field(default_factory=list)
    tiles: dict[str, NDArray[np.uint8]] = field(default_factory=dict)

    def add(self, check: str, case: str, sentence: str, *, serious: bool = True) -> None:
        self.problems.append(Problem(check, (case,), sentence, serious))


def check_set(folder: Path, *, read: Read, tell: Tell = lambda done, total, name: None) -> Checked:
    """Check a set in nnU-Net's layout, or one with cases.csv.

    Raises
    ------
    LungSegError
        No such folder, neither layout, no case, a damaged table, or a dataset.json that points outside the folder.
    """
    layout = _layout(folder)
    with as_sentences():
        refuse_paths_outside(folder)
    source = FolderSource(folder)
    plan = layout.plan(source)
    if not plan.items:
        raise LungSegError(f"There are no cases in {folder}.", remedy=f"It should have {layout.expects}.")
    values = plan.values or _DEFAULT_VALUES
    sided = "both" not in values.values()
    work = _Work()
    for left in (*plan.left, *source.refused):
        sentence = "It has no mask." if left.reason == NO_MASK else f"{left.reason[:1].upper()}{left.reason[1:]}."
        work.add("files", left.name, sentence)
    for number, item in enumerate(plan.items):
        tell(number, len(plan.items), item.name)
        _look(item, source, values, work, read=read, sided=sided)
    tell(len(plan.items), len(plan.items), "")
    work.problems += _twins(work, plan)
    work.problems += _shared_patients(plan)
    order = list(CHECKS)
    problems = tuple(sorted(work.problems, key=lambda one: (not one.serious, order.index(one.check), one.cases)))
    return Checked(
        cases=len(plan.items),
        classes=3 if sided else 2,
        splits=Counter(_part(item) for item in plan.items),
        problems=problems,
        sheet=_sheet(work, problems),
    )


def _layout(folder: Path) -> Layout:
    if not folder.is_dir():
        raise LungSegError(f"{folder} is not a folder.", remedy="Name the folder of a set.")
    if (folder / "imagesTr").is_dir():
        return NNUNET
    if (folder / "cases.csv").is_file():
        return CASES
    raise LungSegError(
        f"{folder} is not a set of cases.",
        remedy="Name a folder with imagesTr and labelsTr; `lungseg dataset import` makes one.",
    )


def _look(item: Item, source: Source, values: Mapping[int, str], work: _Work, *, read: Read, sided: bool) -> None:
    """Check one case by itself."""
    image = _read(source, item, None, work, read)
    if image is None:
        return
    if min(image.shape) < _SMALLEST:
        work.add("size", item.name, f"The image has {image.shape[1]} × {image.shape[0]} pixels only.")
    if int(image.pixels.max()) == int(image.pixels.min()):
        work.add("empty", item.name, "The image has only one grey value.")
    else:
        work.names.append(item.name)
        work.splits.append(_part(item))
        work.hashes.append(perceptual_hash(image.pixels))
    mask: Mask | None = None
    if item.masks:
        stored = _read(source, item, 0, work, read)
        mask = None if stored is None else _mask(item, stored, image, values, work)
    if mask is not None:
        _anatomy(item, image, mask, work, sided=sided)
    if len(work.tiles) < _MOST_TILES:
        work.tiles[item.name] = thumbnail(image, mask, _TILE)


def _read(source: Source, item: Item, mask: int | None, work: _Work, read: Read) -> Image | None:
    entry = item.image if mask is None else item.masks[mask].entry
    path = source.path(entry)
    try:
        if path is None:
            raise EntryError("it is not on the disk")
        return read(path)
    except Cancelled:
        raise
    except (LungSegError, EntryError) as error:
        work.add("files", item.name, str(error))
        return None


def _mask(item: Item, stored: Image, image: Image, values: Mapping[int, str], work: _Work) -> Mask | None:
    """Return the label map with the program's own values; None where it can't be one."""
    if stored.shape != image.shape:
        rows, columns = stored.shape
        work.add(
            "size",
            item.name,
            f"The mask has {columns} × {rows} pixels, the image {image.shape[1]} × {image.shape[0]}.",
        )
        return None
    unknown = [int(value) for value in np.unique(stored.pixels) if value and int(value) not in values]
    if unknown:
        shown = ", ".join(str(value) for value in unknown[:4]) + (" ..." if len(unknown) > 4 else "")
        work.add("values", item.name, f"The mask has the value{'s' if len(unknown) > 1 else ''} {shown}.")
        return None
    mask = np.zeros(stored.shape, np.uint8)
    for value, meaning in values.items():
        if meaning:
            mask[stored.pixels == value] = LEFT if meaning == "left" else RIGHT
    return mask


def _anatomy(item: Item, image: Image, mask: Mask, work: _Work, *, sided: bool) -> None:
    if not mask.any():
        work.add("empty", item.name, "The mask is empty.")
        return
    if sided:
        for finding in lint.check(mask, turn=image.turn):
            if finding.check == "sides":
                work.add("sides", item.name, finding.sentence)
            elif finding.check == "present":
                work.add("empty", item.name, finding.sentence, serious=False)
    step = max(1, min(image.shape) // 256)
    grey, lung = image.pixels[::step, ::step], mask[::step, ::step] != 0
    rows, columns = np.flatnonzero(lung.any(axis=1)), np.flatnonzero(lung.any(axis=0))
    if not rows.size:
        return
    box = (slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
    around = grey[box][~lung[box]]
    # Heart, spine and chest wall are between and beside the lungs, and brighter.
    if around.size and float(grey[lung].mean()) > float(around.mean()):
        work.add("polarity", item.name, "The lungs are brighter than their surroundings: inverted?", serious=False)


def _twins(work: _Work, plan: Plan) -> list[Problem]:
    patients = {item.name: item.patient for item in plan.items}
    found: list[Problem] = []
    for first, second, bits in near_duplicates(work.hashes):
        names = work.names[first], work.names[second]
        sides = _side(work.splits[first]), _side(work.splits[second])
        alike = "the same image" if bits == 0 else f"nearly the same image ({bits} of {BITS} bits differ)"
        if sides[0] != sides[1] and UNLABELLED not in sides:
            sentence = f"{names[0]} ({sides[0]}) and {names[1]} ({sides[1]}) show {alike}."
            found.append(Problem("leak", names, sentence))
        else:
            same = bool(patients[names[0]]) and patients[names[0]] == patients[names[1]]
            sentence = f"{names[0]} and {names[1]} show {alike}."
            found.append(Problem("duplicate", names, sentence, serious=not same))
    return found


def _shared_patients(plan: Plan) -> list[Problem]:
    groups: dict[str, list[Item]] = defaultdict(list)
    for item in plan.items:
        if item.patient:
            groups[item.patient].append(item)
    found: list[Problem] = []
    for items in groups.values():
        sides = sorted({_part(item) for item in items} - {UNLABELLED})
        if len(sides) > 1:
            names = tuple(item.name for item in items)
            found.append(Problem("leak", names, f"{_listed(names)} are of one patient, in {' and '.join(sides)}."))
    return found


def _part(item: Item) -> str:
    """Return the part of the split; what an import has put aside is neither learned from nor scored anywhere."""
    return UNLABELLED if item.image.parent == UNLABELLED else _side(item.split)


def _side(split: str) -> str:
    return split or "train"


def _listed(names: Sequence[str]) -> str:
    shown = list(names[:3]) + ([f"{len(names) - 3} more"] if len(names) > 3 else [])
    return ", ".join(shown[:-1]) + f" and {shown[-1]}"


def _sheet(work: _Work, problems: Sequence[Problem]) -> NDArray[np.uint8] | None:
    frames = {case: AMBER for problem in problems for case in problem.cases}
    frames |= {case: RED for problem in problems if problem.serious for case in problem.cases}
    rank = {RED: 0, AMBER: 1, GREY: 2}
    splits = dict(zip(work.names, work.splits, strict=True))
    tiles = [
        Tile(rgb, f"{name} {_side(splits.get(name, ''))}", frames.get(name, GREY)) for name, rgb in work.tiles.items()
    ]
    tiles.sort(key=lambda tile: rank[tile.frame])
    return contact_sheet(tiles) if tiles else None
