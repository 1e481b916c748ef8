"""A published set in, nnU-Net's layout out: what can be used is used, the rest is reported, and never half a set."""

from __future__ import annotations

import hashlib
import io
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lungseg_gui import __version__
from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.standing import AS_IT_IS, Standing
from lungseg_gui.core.study import Image, Pixels, Spacing
from lungseg_gui.core.turn import AS_STORED
from lungseg_gui.services.files import safe_name, sha256
from lungseg_lab.importers import foreign, write
from lungseg_lab.importers.gif import is_gif, read_gif
from lungseg_lab.importers.masks import Labelled, Stored, both_lungs, label_map
from lungseg_lab.importers.plan import Item, Layout, Left, MaskFile, Plan, Split
from lungseg_lab.importers.source import Entry, EntryError, Source
from lungseg_lab.importers.split import Member, deal

Read = Callable[[Path], Image]
Tell = Callable[[int, int, str], None]
"""Called with how many cases are done, how many there are, and the name of the next; may raise Cancelled."""

_OWN_VALUES = {RIGHT: "right", LEFT: "left"}
_NOBODY = frozenset({"", "0", "anon", "anonym", "anonymous", "anonymized", "anonymised", "none", "unknown", "removed"})
_IMAGE_SUFFIXES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".dcm", ".img")
_COLUMNS = (
    *("case_id", "source_file", "split", "patient", "rows", "columns", "bits", "spacing_row_mm", "spacing_column_mm"),
    *("right_px", "left_px", "source_sha256", "label_sha256", "notes"),
)


@dataclass(frozen=True)
class Report:
    """What became of a set.

    Attributes
    ----------
    taken : int
        Cases in the new folder.
    splits : mapping
        Cases in train, val and test.
    left : tuple of Left
        What was not taken, and why.
    notes : mapping
        Case to what the reader should know of it.
    other : int
        Files that are neither images nor masks.
    unlabelled : int
        Test images without a mask, in a folder of their own: nothing can be scored with them.
    aside : mapping
        Folder of the source to the number of images in it that the layout ignores.
    """

    layout: str
    source: str
    classes: int
    taken: int
    splits: Mapping[str, int]
    left: tuple[Left, ...]
    notes: Mapping[str, tuple[str, ...]]
    other: int
    content_sha256: str = ""
    unlabelled: int = 0
    aside: Mapping[str, int] = field(default_factory=dict[str, int])

    @property
    def failed(self) -> tuple[Left, ...]:
        """What the set was meant to hold and could not be taken."""
        return tuple(one for one in self.left if not one.expected)

    def as_dict(self) -> dict[str, Any]:
        """Return it for JSON."""
        return {
            "layout": self.layout,
            "source": self.source,
            "classes": self.classes,
            "taken": self.taken,
            "splits": dict(self.splits),
            "unlabelled": self.unlabelled,
            "left": [
                {"name": one.name, "reason": one.reason, "detail": one.detail, "expected": one.expected}
                for one in self.left
            ],
            "notes": {case: list(notes) for case, notes in self.notes.items()},
            "other_files": self.other,
            "images_aside": dict(self.aside),
            "content_sha256": self.content_sha256,
        }


class NothingTaken(LungSegError):
    """No case could be taken; the report says why."""

    def __init__(self, message: str, *, remedy: str, report: Report) -> None:
        super().__init__(message, remedy=remedy)
        self.report = report


@dataclass(frozen=True, eq=False)
class _Radiograph:
    """Pixels as the new set holds them, and where masks on the grid of the file end up."""

    pixels: Pixels
    bits: int
    spacing: Spacing | None
    patient: str = ""
    standing: Standing = AS_IT_IS
    stored_shape: tuple[int, int] | None = None
    notes: tuple[str, ...] = ()
    image: Image | None = None


@dataclass
class _Work:
    """What is gathered while the cases are read one by one."""

    rows: list[dict[str, Any]] = field(default_factory=list)
    members: list[Member] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    notes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    patients: dict[str, str] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)
    images: dict[str, str] = field(default_factory=dict)


def import_set(
    layout: Layout,
    source: Source,
    out: Path,
    *,
    read: Read,
    classes: int = 3,
    seed: int = 0,
    turn_masks: bool = False,
    tell: Tell = lambda done, total, name: None,
) -> Report:
    """Bring a published set into nnU-Net's layout.

    Parameters
    ----------
    out : Path
        A new or empty folder; it is there whole at the end, or not at all.
    read : callable
        Decodes DICOM, PNG and JPEG files, usually ``Decoder.read``.
    classes : {2, 3}
        Background and lungs, or background, right and left lung.
    seed : int
        Of the split, where the set predefines none.
    turn_masks : bool
        Whether masks that are white outside of the lungs are turned instead of refused.

    Raises
    ------
    NothingTaken
        No case could be taken; with its report.
    LungSegError
        The place is taken, the disk is full, the set's own tables are damaged.
    Cancelled
        From ``tell``; nothing is left behind.
    """
    if classes not in write.LABELS:
        raise ValueError(f"a set has 2 or 3 classes, not {classes}")
    plan = layout.plan(source)
    work = _Work(left=[*(Left(one.name, one.reason) for one in source.refused), *plan.left])
    with write.Staging(out) as staging:
        for number, item in enumerate(plan.items):
            tell(number, len(plan.items), item.name)
            _take(layout, source, plan, item, staging=staging, work=work, read=read, classes=classes, turn=turn_masks)
        tell(len(plan.items), len(plan.items), "")
        if not any(member.split != "test" for member in work.members):
            raise _nothing(layout, source, classes, plan, work)
        report = _finish(layout, source, plan, staging=staging, work=work, classes=classes, seed=seed)
        staging.publish()
    return report


def _take(
    layout: Layout,
    source: Source,
    plan: Plan,
    item: Item,
    *,
    staging: write.Staging,
    work: _Work,
    read: Read,
    classes: int,
    turn: bool,
) -> None:
    """Read a case and write it into the staging folder, or report why not."""
    try:
        content = _content(source, item.image, "the image")
        radiograph = _radiograph(layout, source, item, content, staging=staging, read=read)
        labelled = _labels(
            layout, source, plan, item, radiograph, staging=staging, read=read, turn=turn, sided=classes == 3
        )
    except EntryError as error:
        work.left.append(Left(item.image.name, str(error)))
        return
    case_id = _case_id(item.name, work.names)
    image, label = write.encode_png(radiograph.pixels), b""
    staging.put(f"{'unlabelled' if labelled is None else 'imagesTr'}/{case_id}_0000.png", image)
    if labelled is not None:
        mask = labelled.mask if classes == 3 else both_lungs(labelled.mask)
        label = write.encode_png(mask)
        staging.put(f"labelsTr/{case_id}.png", label)
    patient = _patient(radiograph.patient, work) or item.patient
    notes = (*radiograph.notes, *(labelled.notes if labelled is not None else ()))
    if notes:
        work.notes[case_id] = notes
    if labelled is not None:
        work.members.append(Member(case_id, patient or case_id, item.split))
    work.images[case_id] = sha256(image)
    work.rows.append(
        {
            "case_id": case_id,
            "source_file": item.image.name,
            "patient": patient or case_id,
            "rows": radiograph.pixels.shape[0],
            "columns": radiograph.pixels.shape[1],
            "bits": radiograph.bits,
            "spacing_row_mm": None if radiograph.spacing is None else radiograph.spacing.row,
            "spacing_column_mm": None if radiograph.spacing is None else radiograph.spacing.column,
            "right_px": _pixels(labelled, RIGHT),
            "left_px": _pixels(labelled, LEFT),
            "source_sha256": sha256(content),
            "label_sha256": sha256(label) if label else None,
            "notes": "; ".join(notes),
        }
    )


def _radiograph(
    layout: Layout, source: Source, item: Item, content: bytes, *, staging: write.Staging, read: Read
) -> _Radiograph:
    try:
        pixels = layout.raw(item.image.name, content)
    except EntryError as error:
        raise EntryError(f"the image cannot be used: {error}") from error
    if pixels is not None:
        height, width = pixels.shape
        bits, spacing = int(pixels.max()).bit_length(), layout.spacing(item.name, (height, width))
        return _Radiograph(pixels, bits, spacing, image=Image("", pixels, bits, Path(item.image.name), "PNG"))
    image = _decode(source, item.image, content, "the image", staging=staging, read=read)
    standing = Standing.of(image)
    study, patient = image.study, ""
    if image.is_dicom:
        known = study.patient_id.strip().lower() not in _NOBODY
        patient = f"patient:{study.patient_id.strip()}" if known else f"study:{study.study_uid}" * bool(study.study_uid)
    return _Radiograph(
        standing.pixels(image.pixels),
        image.bits,
        standing.spacing(image.spacing or layout.spacing(item.name, image.shape)),
        patient,
        standing,
        image.shape,
        notes=tuple(_clause(notice) for notice in image.notices) if image.is_dicom or image.turn != AS_STORED else (),
        image=image,
    )


def _labels(
    layout: Layout,
    source: Source,
    plan: Plan,
    item: Item,
    radiograph: _Radiograph,
    *,
    staging: write.Staging,
    read: Read,
    turn: bool,
    sided: bool,
) -> Labelled | None:
    if not item.masks:
        return None
    height, width = radiograph.pixels.shape
    if radiograph.image is not None and foreign.of_other_program(source, item.masks[0].entry):
        entry = item.masks[0].entry
        path = source.path(entry) or staging.keep(f"file{entry.suffix}", _content(source, entry, "its mask"))
        stored = source.path(item.image) or io.BytesIO(_content(source, item.image, "the image"))
        found = foreign.read(path, entry.name, radiograph.image, item.image.name, stored=stored)
        mask = Stored(_as_its_image(found.mask, radiograph))
        made = label_map([mask], (height, width), values=_OWN_VALUES, sided=sided)
        return Labelled(made.mask, (*(_clause(notice) for notice in found.notices), *made.notes))
    stored = [_stored(source, mask, staging=staging, read=read) for mask in item.masks]
    return label_map(
        [Stored(_as_its_image(mask.pixels, radiograph), mask.side) for mask in stored],
        (height, width),
        half=layout.half_masks,
        values=plan.values,
        turn=turn,
        sided=sided,
    )


def _as_its_image(mask: NDArray[Any], radiograph: _Radiograph) -> NDArray[Any]:
    """Bring a mask on the grid of the file, or on a grid of half its size, to where its image stands.

    A mask of another shape is left as it is: it may have been drawn on the image as that stands upright.
    """
    rows, columns = radiograph.stored_shape or radiograph.pixels.shape
    if mask.shape[0] * columns != mask.shape[1] * rows:
        return mask
    return radiograph.standing.mask(mask)


def _stored(source: Source, mask: MaskFile, *, staging: write.Staging, read: Read) -> Stored:
    content = _content(source, mask.entry, "its mask")
    if is_gif(content):
        try:
            return Stored(read_gif(content), mask.side)
        except EntryError as error:
            raise EntryError(f"its mask cannot be used: {error}") from error
    return Stored(_decode(source, mask.entry, content, "its mask", staging=staging, read=read).pixels, mask.side)


def _content(source: Source, entry: Entry, what: str) -> bytes:
    try:
        return source.read(entry)
    except EntryError as error:
        raise EntryError(f"{what} cannot be used: {error}") from error


def _decode(source: Source, entry: Entry, content: bytes, what: str, *, staging: write.Staging, read: Read) -> Image:
    # The decoder wants a file; a zip's is written for the moment, under a name of our own.
    path = source.path(entry) or staging.keep("file", content)
    try:
        return read(path)
    except Cancelled:
        raise
    except LungSegError as error:
        reason = error.message.partition("could not be read: ")[2].rstrip(".") or error.message
        if "colour image" in reason:
            reason = "it is a colour image"
        raise EntryError(f"{what} cannot be used: {reason}") from error


def _finish(
    layout: Layout,
    source: Source,
    plan: Plan,
    *,
    staging: write.Staging,
    work: _Work,
    classes: int,
    seed: int,
) -> Report:
    """Deal the cases, move the test cases, and write the tables."""
    dealt = deal(work.members, seed=seed)
    for row in work.rows:
        case_id = row["case_id"]
        row["split"] = dealt.get(case_id, "unlabelled")
        if row["split"] == "test":
            staging.rename(f"imagesTr/{case_id}_0000.png", f"imagesTs/{case_id}_0000.png")
            staging.rename(f"labelsTr/{case_id}.png", f"labelsTs/{case_id}.png")
    counts = Counter(dealt.values())
    digest = hashlib.sha256()
    for row in sorted(work.rows, key=lambda row: str(row["case_id"])):
        line = f"{row['case_id']} {row['split']} {work.images[row['case_id']]} {row['label_sha256'] or '-'}\n"
        digest.update(line.encode("utf-8", "replace"))
    report = Report(
        layout=layout.name,
        source=source.title,
        classes=classes,
        taken=len(work.members),
        splits={name: counts.get(name, 0) for name in ("train", "val", "test")},
        left=tuple(work.left),
        notes=work.notes,
        other=plan.other,
        content_sha256=digest.hexdigest(),
        unlabelled=len(work.rows) - len(work.members),
        aside=_aside(source, plan),
    )
    fold: dict[str, list[str]] = {
        name: sorted(case for case, split in dealt.items() if split == name) for name in ("train", "val")
    }
    staging.put("splits_final.json", write.as_json([fold]))
    staging.put(
        "dataset.json",
        write.dataset_json(
            classes=classes,
            training=counts["train"] + counts["val"],
            title=layout.title,
            licence=layout.licence,
            citations=layout.citations,
        ),
    )
    # Not cases.csv at the top: there it is the mark of another layout.
    staging.put(write.CASES, write.as_csv(_COLUMNS, work.rows))
    staging.put(write.MANIFEST, write.as_json(_manifest(layout, work, report, seed=seed)))
    staging.put(write.REPORT, write.as_json(report.as_dict()))
    return report


def _aside(source: Source, plan: Plan) -> dict[str, int]:
    """Return, by their folder, how many images there are that the plan neither takes nor names."""
    named = {left.name for left in plan.left}
    known = {entry.key for item in plan.items for entry in (item.image, *(mask.entry for mask in item.masks))}
    found = (
        entry
        for entry in source.entries
        if entry.suffix in _IMAGE_SUFFIXES and entry.key not in known and entry.name not in named
    )
    counts = Counter("/".join(entry.parts[:-1]) or source.title for entry in found)
    return dict(counts.most_common())


def _manifest(layout: Layout, work: _Work, report: Report, *, seed: int) -> dict[str, Any]:
    predefined = sorted({member.split for member in work.members if member.split})
    return {
        "set": layout.title,
        "layout": layout.name,
        "source": report.source,
        "licence": layout.licence,
        "citations": list(layout.citations),
        "protocol": layout.protocol or "not stated by the set",
        "classes": report.classes,
        "values": dict(write.LABELS[report.classes]),
        "cases": report.taken,
        "splits": dict(report.splits),
        "unlabelled": report.unlabelled,
        "split_by": {"predefined": predefined, "seed": seed, "unit": "patient"},
        "content_sha256": report.content_sha256,
        "imported": datetime.now().astimezone().isoformat(timespec="seconds"),
        "lungseg": __version__,
    }


def _nothing(layout: Layout, source: Source, classes: int, plan: Plan, work: _Work) -> NothingTaken:
    report = Report(
        layout=layout.name,
        source=source.title,
        classes=classes,
        taken=0,
        splits=dict.fromkeys(("train", "val", "test"), 0),
        left=tuple(work.left),
        notes=work.notes,
        other=plan.other,
        aside=_aside(source, plan),
    )
    if work.left or plan.items:
        message = f"No case of {source.title} can be used for training: nothing was written."
    else:
        message = f"{source.title} does not look like the layout {layout.name}: nothing was written."
    return NothingTaken(message, remedy=f"It should have {layout.expects}.", report=report)


def _case_id(name: str, taken: set[str]) -> str:
    """Return a file name that no other case has, whatever the case of its letters."""
    base = safe_name(name)
    number, free = 1, base
    while free.casefold() in taken:
        number += 1
        free = f"{base}_{number}"
    taken.add(free.casefold())
    return free


def _patient(identity: str, work: _Work) -> str:
    """Return a running number instead of what a DICOM file says of the patient."""
    if not identity:
        return ""
    return work.patients.setdefault(identity, f"patient_{len(work.patients) + 1:04d}")


def _pixels(labelled: Labelled | None, value: int) -> int | None:
    return None if labelled is None else _count(labelled.mask, value)


def _count(mask: Mask, value: int) -> int:
    return int(np.count_nonzero(mask == value))


def _clause(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:].rstrip(".")


def reasons(left: Sequence[Left]) -> list[tuple[str, list[str]]]:
    """Group what was left by its reason, the most frequent first."""
    grouped: dict[str, list[str]] = {}
    for one in left:
        grouped.setdefault(one.reason, []).append(one.name)
    return sorted(grouped.items(), key=lambda pair: -len(pair[1]))


__all__ = ["NothingTaken", "Report", "Split", "import_set", "reasons"]
