"""Sets of cases on disk.

Two layouts are read alike: a folder with ``cases.csv`` (``images/CASE.*``, ``labels/CASE.png``) and nnU-Net's
(``imagesTr/CASE_0000.png``, ``labelsTr/CASE.png``, ``dataset.json``). A row of cases.csv may state the ``kind`` of its
mask (see ``kinds``; without one it is ``full``), and leave ``split`` out where a file of the project states it. Rows
of other kinds (``unlabelled``, ``lateral``, …) have no mask and are passed over. ``both.csv`` pairs the cases of one
picture that has a mask of both kinds.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lungseg_sets import kinds, tables
from lungseg_sets.errors import SetError
from lungseg_sets.masks import decode, read_mask
from lungseg_sets.words import tr_later

ByteImage = NDArray[np.uint8]
SUFFIXES = (".png", ".jpg", ".jpeg", ".tif", ".tiff")
VAL_SHARE = 4  # without a stated split every fourth case (by the hash of its group) is held out


@dataclass(frozen=True)
class Case:
    """One radiograph with its reference mask.

    Attributes
    ----------
    original : Path, optional
        The mask that the model had made before a reader corrected it.
    group : str
        Source or patient: what must not be on both sides of a split, and what results are grouped by.
    spacing : (float, float), optional
        Row and column spacing, mm.
    kind : {"full", "outline"}
        What the mask says; see ``kinds``.
    outline : Path, optional
        An outline of the same picture beside a full mask, which was then drawn on a copy of any shape.
    sources : tuple of str
        All sources of a pair, each of which holds it out; else empty.
    """

    case_id: str
    image: Path
    mask: Path
    original: Path | None = None
    group: str = ""
    spacing: tuple[float, float] | None = None
    kind: str = kinds.FULL
    outline: Path | None = None
    sources: tuple[str, ...] = ()

    def comes_from(self, sources: Collection[str]) -> bool:
        """Return whether the case, or one of a pair, is of one of these sources."""
        return any(source in sources for source in (self.sources or (self.group,)))


@dataclass(frozen=True)
class Split:
    """The cases to learn from, the held-out ones, and those of a test set, which nothing is chosen by.

    ``classes`` is 2 where the masks have no sides (nnU-Net's dataset.json says so).
    """

    train: tuple[Case, ...]
    val: tuple[Case, ...]
    test: tuple[Case, ...] = ()
    classes: int = 3


def read_image(path: Path) -> np.ndarray:
    """Read a greyscale picture as stored.

    Returns
    -------
    (H, W) uint8 or uint16

    Raises
    ------
    SetError
        Missing, unreadable or in colour.
    """
    try:
        pixels = decode(path.read_bytes())
    except OSError as cause:
        raise SetError(
            tr_later("{name} cannot be read."), remedy=tr_later("Check that the file exists."), name=path.name
        ) from cause
    if pixels is None:
        raise SetError(
            tr_later("{name} is not an image that can be decoded."), remedy=tr_later("Export it again."), name=path.name
        )
    if pixels.ndim == 3:
        first = pixels[..., 0]
        if not all(np.array_equal(first, pixels[..., i]) for i in range(1, min(3, pixels.shape[2]))):
            raise SetError(
                tr_later("{name} is a colour image."), remedy=tr_later("Use greyscale radiographs."), name=path.name
            )
        pixels = np.ascontiguousarray(first)
    return pixels


def read_reference(case: Case, shape: tuple[int, int]) -> ByteImage:
    """Read the mask of a case: uint8 (H, W) of 0, 1, 2, and of an outline also 255; see ``read_mask``."""
    return read_mask(case.mask, shape, silent=case.kind == kinds.OUTLINE)


def read_split(
    folder: Path | Sequence[Path],
    *,
    apart: Collection[str] = (),
    unused: Collection[str] = (),
    paired: bool = True,
) -> Split:
    """Find the cases of a folder in either layout, or of several folders together.

    The test cases are those of cases.csv, or imagesTs with labelsTs. The rest of the split is that of cases.csv, or of
    splits.json / splits_final.json, else by the hash of the case's group.

    Parameters
    ----------
    apart : collection of str
        Cases without a split in cases.csv that are held out; the others without one are learned from.
    unused : collection of str
        Cases without a split in cases.csv that are neither learned from nor scored.
    paired : bool
        Whether cases that both.csv pairs become one case of what is learned from.

    Raises
    ------
    SetError
        No such layout, a missing file, fewer than two cases, or two folders with a case of the same name.
    """
    folders = [folder] if isinstance(folder, Path) else list(folder)
    train: list[Case] = []
    val: list[Case] = []
    test: list[Case] = []
    for one in folders:
        found = _read_folder(one, apart, unused, paired)
        for part, more in zip((train, val, test), found, strict=True):
            part += more
    named = [case.case_id for case in (*train, *val, *test)]
    name = " and ".join(one.name for one in folders)
    if len(train) + len(val) < 2 or not train:
        raise SetError(
            tr_later("{name} has {cases} case(s), {training} for training."),
            remedy=tr_later("A set needs at least two cases, one of them for training."),
            name=name,
            cases=len(train) + len(val),
            training=len(train),
        )
    if len(folders) > 1 and len(set(named)) < len(named):
        twice = next(case_id for case_id in named if named.count(case_id) > 1)
        raise SetError(
            tr_later("{name} both have the case {twice}."),
            remedy=tr_later("Give each case a unique name."),
            name=name,
            twice=twice,
        )
    for case in (*train, *val, *test):
        for path in (case.image, case.mask):
            if not path.is_file():
                raise SetError(
                    tr_later("{name} is missing."),
                    remedy=tr_later("Put it into {folder}."),
                    name=path.name,
                    folder=path.parent.name,
                )
    return Split(tuple(train), tuple(val), tuple(test), min(_classes(one) for one in folders))


def _read_folder(
    folder: Path, apart: Collection[str], unused: Collection[str], paired: bool
) -> tuple[list[Case], list[Case], list[Case]]:
    if (folder / "cases.csv").is_file():
        train, val, test = _read_table(folder, apart, unused)
        if paired and (folder / "both.csv").is_file():
            train = _paired(train, read_rows(folder / "both.csv"))
        return train, val, test
    if (folder / "imagesTr").is_dir():
        train, val = _read_nnunet(folder)
        return train, val, [case for case in _listed(folder, "Ts").values() if case.mask.is_file()]
    raise SetError(
        tr_later("{folder} is not a set of cases."),
        remedy=tr_later("Name a folder with cases.csv, images and labels, or one with imagesTr and labelsTr."),
        folder=folder.name,
    )


def _classes(folder: Path) -> int:
    """Return 2 where dataset.json names background and one more, else 3."""
    try:
        return 2 if len(tables.meanings((folder / "dataset.json").read_bytes(), "dataset.json")) == 2 else 3
    except (OSError, SetError):
        return 3


def read_rows(table: Path) -> list[dict[str, str]]:
    """Return the rows of a table of the set; raises SetError where it cannot be read, or is not a table in UTF-8."""
    try:
        content = table.read_bytes()
    except OSError as cause:
        raise SetError(
            tr_later("{table} cannot be read."), remedy=tr_later("Check that the file exists."), table=table.name
        ) from cause
    return tables.rows(content, table.name)


def _read_table(
    folder: Path, apart: Collection[str], unused: Collection[str]
) -> tuple[list[Case], list[Case], list[Case]]:
    found: dict[str, list[Case]] = {"train": [], "val": [], "test": []}
    pictures = folder / "images"
    listed = sorted(pictures.iterdir()) if pictures.is_dir() else ()
    images = {path.stem: path for path in listed if path.suffix.lower() in SUFFIXES}
    taken: set[str] = set()
    for row in read_rows(folder / "cases.csv"):
        case_id, split, kind = row.get("case_id"), row.get("split"), row.get("kind") or kinds.FULL
        if case_id and not split and (apart or unused):
            split = "val" if case_id in apart else "unused" if case_id in unused else "train"
        if not case_id or not split:
            raise SetError(
                tr_later("cases.csv lacks the column case_id or split."), remedy=tr_later("Add both columns.")
            )
        if kind not in kinds.KNOWN:  # a slip of the pen would leave out all that bear it, without a word
            raise SetError(
                tr_later("cases.csv gives the case {case_id} the unknown kind {kind}."),
                remedy=tr_later("Use one of: {names}."),
                case_id=case_id,
                kind=kind,
                names=", ".join(kinds.KNOWN),
            )
        if split not in found or kind not in kinds.KINDS:
            continue
        if case_id in taken:  # it may be learned from and scored
            raise SetError(
                tr_later("cases.csv lists the case {case_id} twice."),
                remedy=tr_later("Give each case a unique name."),
                case_id=case_id,
            )
        taken.add(case_id)
        if case_id not in images:
            raise SetError(
                tr_later("The image of {case_id} is missing."), remedy=tr_later("Put it into images."), case_id=case_id
            )
        mask = folder / "labels" / f"{case_id}.png"
        found[split].append(Case(case_id, images[case_id], mask, group=row.get("source") or "", kind=kind))
    return found["train"], found["val"], found["test"]


def _paired(cases: list[Case], rows: Sequence[dict[str, str]]) -> list[Case]:
    """Make one case of each pair: the outline's picture, which kept its shape, with both masks.

    Only of what is learned from: what is scored has the one mask that it is scored by.
    """
    by_name = {case.case_id: case for case in cases}
    for row in rows:
        full, outline = by_name.get(row.get("full", "")), by_name.get(row.get("outline", ""))
        if full is None or outline is None:
            continue
        sources = (full.group, outline.group)
        by_name[full.case_id] = replace(full, image=outline.image, outline=outline.mask, sources=sources)
        del by_name[outline.case_id]
    return list(by_name.values())


def _spacings(table: Path) -> dict[str, tuple[float, float]]:
    """Return the spacings, mm, that an import wrote beside the set; without those that are not plausible."""
    try:
        rows = read_rows(table)
    except SetError:
        return {}
    known = ((row.get("case_id", ""), tables.spacing(row)) for row in rows)
    return {case_id: pair for case_id, pair in known if case_id and pair is not None}


def _listed(folder: Path, part: str) -> dict[str, Case]:
    """Return the cases of imagesTr or imagesTs by name; none where there is no such folder."""
    cases: dict[str, Case] = {}
    spacings = _spacings(folder / "provenance" / "cases.csv")
    images = folder / f"images{part}"
    for path in sorted(images.iterdir()) if images.is_dir() else ():
        if path.suffix.lower() not in SUFFIXES or not path.stem.endswith("_0000"):
            continue
        case_id = path.stem[: -len("_0000")]
        mask = folder / f"labels{part}" / f"{case_id}.png"
        cases[case_id] = Case(case_id, path, mask, group=case_id, spacing=spacings.get(case_id))
    return cases


def _read_nnunet(folder: Path) -> tuple[list[Case], list[Case]]:
    cases = _listed(folder, "Tr")
    for name in tables.SPLIT_FILES:
        if (folder / name).is_file():
            train, val = tables.folds((folder / name).read_bytes(), name)
            unknown = sorted((train | val) - set(cases))
            if unknown:
                raise SetError(
                    tr_later("{name} names the case {case_id}, which is missing."),
                    remedy=tr_later("Add its files."),
                    name=name,
                    case_id=unknown[0],
                )
            return [cases[c] for c in sorted(train)], [cases[c] for c in sorted(val)]
    ordered = sorted(cases.values(), key=lambda case: hashlib.sha256(case.group.encode()).digest())
    val_cases = ordered[::VAL_SHARE] if len(ordered) > 1 else []
    kept = {case.case_id for case in val_cases}
    return [c for c in cases.values() if c.case_id not in kept], [c for c in cases.values() if c.case_id in kept]
