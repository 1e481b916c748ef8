"""Which mask belongs to which image."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Literal

from lungseg_lab.importers.plan import Item, Left, MaskFile, Plan, Side, Split
from lungseg_lab.importers.source import Entry, Source

NO_MASK = "it has no mask"
# Of two copies of one image the one that is held out wins.
_RANK: dict[Split, int] = {"test": 0, "val": 1, "train": 2, "": 3}
_SIDES: tuple[Side, ...] = ("right", "left")


@dataclass(frozen=True)
class Found:
    """A file with its part in the set.

    Attributes
    ----------
    name : str
        What image and mask share.
    group : str
        Folders that are neither role nor split: they distinguish two images of one name.
    """

    entry: Entry
    role: Literal["image", "mask"]
    name: str
    group: str = ""
    side: Side = "both"
    split: Split = ""
    patient: str = ""

    @property
    def key(self) -> str:
        """Upper and lower case count as one, as they do on Windows and macOS."""
        return self.name.casefold()


def mask_stem(stem: str) -> str:
    """Return a mask's name as its image's: ``CHNCXR_0001_0_mask`` belongs to ``CHNCXR_0001_0``."""
    return re.sub(r"(?i)[ _-]+(mask|masks|label|labels|seg|segmentation)$", "", stem)


def pair(source: Source, found: Sequence[Found], *, other: int = 0, own: bool = False) -> Plan:
    """Pair images with masks by name, and by folder where names repeat.

    Copies of one file are taken once. Where different files claim the same place, none is taken.

    Parameters
    ----------
    own : bool
        Whether nobody has published the set: every image is meant to have a mask, those of test, too.
    """
    images: dict[str, list[Found]] = defaultdict(list)
    masks: dict[str, list[Found]] = defaultdict(list)
    for one in found:
        (images if one.role == "image" else masks)[one.key].append(one)
    items: list[Item] = []
    left: list[Left] = []
    used: set[int] = set()
    for key, same_name in images.items():
        singles = _without_copies(source, same_name, left)
        many = len(singles) > 1
        if many and len({(image.split, image.group) for image in singles}) < len(singles):
            reason = f"different images have the name {singles[0].name}: rename them"
            left += [Left(image.entry.name, reason) for image in singles]
            used.update(mask.entry.key for mask in masks[key])
            continue
        for image in singles:
            chosen, reason = _masks_of(source, image, masks[key], exact=many)
            used.update(mask.entry.key for mask in masks[key])
            if reason or not (chosen or (image.split == "test" and not own)):
                left.append(Left(image.entry.name, reason or NO_MASK, expected=not reason and not own))
                continue
            name = "_".join(part for part in (image.split, *image.group.split("/"), image.name) if part)
            items.append(
                Item(name if many else image.name, image.entry, chosen, image.split, image.patient or image.name)
            )
    left += [
        Left(mask.entry.name, "its image is missing")
        for same_name in masks.values()
        for mask in same_name
        if mask.entry.key not in used
    ]
    return Plan(tuple(items), tuple(left), other)


def _without_copies(source: Source, same_name: Sequence[Found], left: list[Left]) -> list[Found]:
    """Return one of each content; the others are reported."""
    if len(same_name) == 1:
        return list(same_name)
    kept: dict[str, Found] = {}
    for one in sorted(same_name, key=lambda one: (_RANK[one.split], one.entry.name, one.entry.key)):
        first = kept.setdefault(source.fingerprint(one.entry), one)
        if first is not one:
            left.append(Left(one.entry.name, "it is a copy", expected=True, detail=f"of {first.entry.name}"))
    return list(kept.values())


def _masks_of(
    source: Source, image: Found, candidates: Sequence[Found], *, exact: bool
) -> tuple[tuple[MaskFile, ...], str]:
    """Return the masks of an image, none where it has none, or why it can't be taken.

    Parameters
    ----------
    exact : bool
        Only masks of its own folder and split: other images have the same name.
    """
    near = [mask for mask in candidates if (mask.group, mask.split) == (image.group, image.split)]
    chosen: list[MaskFile] = []
    for side in ("both", *_SIDES):
        of_side = [mask for mask in near if mask.side == side]
        if not of_side and not exact:
            of_side = [mask for mask in candidates if mask.side == side]
        if not of_side:
            continue
        if len({source.fingerprint(mask.entry) for mask in of_side} if len(of_side) > 1 else of_side) > 1:
            return (), "it has different masks"
        chosen.append(MaskFile(of_side[0].entry, side))
    sides = {mask.side for mask in chosen}
    if "both" in sides:
        return tuple(mask for mask in chosen if mask.side == "both"), ""
    if len(sides) == 1:
        return (), f"its {'left' if 'right' in sides else 'right'} mask is missing"
    return tuple(chosen), ""


# -- roles by the names of folders, where nobody has published them
_IMAGE_WORDS = frozenset(
    {"images", "image", "imgs", "img", "cxr", "xray", "xrays", "radiographs", "radiograph", "dicom", "dicoms", "dcm"}
)
_MASK_WORDS = frozenset({"masks", "mask", "labels", "label", "segmentations", "segmentation", "seg", "lungs", "lung"})
_SPLIT_WORDS: dict[str, Split] = {
    "train": "train",
    "training": "train",
    "val": "val",
    "valid": "val",
    "validation": "val",
    "test": "test",
    "testing": "test",
}
_FILLERS = frozenset({"set", "data", "png", "manual", "all"})
_WORDS = _IMAGE_WORDS | _MASK_WORDS | frozenset(_SPLIT_WORDS) | _FILLERS | {"left", "right"}
_PATIENT = re.compile(r"(?i)(?:^|[^a-z])(?:patient|subject|pat|pid|sub)[ _-]?(\w*?\d+)(?![a-z0-9])")
_NIH = re.compile(r"(\d{8})_\d{3}")


@dataclass(frozen=True)
class Place:
    """What the folders above a file say of it."""

    role: Literal["", "image", "mask"]
    side: Side
    split: Split
    group: str


def place(folders: Sequence[str], *, shared: int = 0) -> Place:
    """Read role, side and split from the names of folders; the nearest one counts.

    A name counts only if nothing else is in it: ``train_images`` does, ``lung test project`` does not. The first
    ``shared`` folders are those of all files: they make no split and distinguish no images.
    """
    role: Literal["", "image", "mask"] = ""
    side: Side = "both"
    split: Split = ""
    group: list[str] = []
    for number, folder in enumerate(folders):
        words = re.findall(r"[a-z]+|\d+", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", folder).casefold())
        if not words or not set(words) <= _WORDS:
            if number >= shared:
                group.append(folder)
            continue
        sides: list[Side] = [one for one in _SIDES if one in words]
        if sides:
            side = sides[0]
        if sides or _MASK_WORDS & set(words):
            role = "mask"
        elif _IMAGE_WORDS & set(words):
            role, side = "image", "both"
        for word in words if number >= shared else ():
            split = _SPLIT_WORDS.get(word, split)
    return Place(role, side, split, "/".join(group))


def common_folders(entries: Iterable[Entry]) -> int:
    """Return how many folders all files have in common."""
    paths = [PurePosixPath(entry.name).parts[:-1] for entry in entries]
    if not paths:
        return 0
    first, last = min(paths), max(paths)
    count = 0
    while count < min(len(first), len(last)) and first[count] == last[count]:
        count += 1
    return count


def patient_in(name: str) -> str:
    """Return the patient that a path names (``patient00012/...``, ``00000013_005.png``), or ""."""
    told = _PATIENT.search(name)
    if told:
        return f"patient {told[1]}"
    nih = _NIH.fullmatch(PurePosixPath(name).stem)
    return f"patient {nih[1]}" if nih else ""
