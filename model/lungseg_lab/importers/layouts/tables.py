"""Sets that say themselves what is in them: nnU-Net's layout, and folders with cases.csv."""

from __future__ import annotations

from collections.abc import Mapping

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.sentences import as_sentences
from lungseg_lab.importers.pairing import NO_MASK, patient_in
from lungseg_lab.importers.plan import SPLITS, Item, Layout, Left, MaskFile, Plan, Split
from lungseg_lab.importers.source import Entry, EntryError, Source
from lungseg_sets import tables

_PICTURES = (".png", ".jpg", ".jpeg", ".dcm")
_IMAGES = {"imagestr": "labelstr", "imagests": "labelsts", "unlabelled": ""}
_MAX_TABLE = 64 << 20
_SPLIT_NAMES: dict[str, Split] = {split: split for split in SPLITS}
_OUTLINE = "its mask is an outline: it includes the part behind the heart, which is another protocol"


def plan_nnunet(source: Source) -> Plan:
    """Find imagesTr, labelsTr, imagesTs, labelsTs, dataset.json and a split; the split is kept.

    Images in ``unlabelled``, where an import has put those without a mask, stay such images.
    """
    folders = [folder for folder in _IMAGES.values() if folder]
    labels = {(entry.parent, entry.stem): entry for entry in source.entries if entry.parent in folders}
    channels = {(entry.parent, entry.stem[:-5]) for entry in source.entries if entry.stem.endswith("_0001")}
    folds, patients = _folds(source), _patients(source)
    items: list[Item] = []
    left: list[Left] = []
    used: set[int] = set()
    other = 0
    for entry in source.entries:
        if entry.parent in folders:
            continue
        if entry.parent not in _IMAGES or not entry.stem.endswith("_0000"):
            other += 1
            continue
        name, test = entry.stem[:-5], entry.parent != "imagestr"
        label = labels.get((_IMAGES[entry.parent], name))
        if label is not None:
            used.add(label.key)
        if (entry.parent, name) in channels:
            left.append(Left(entry.name, "it has several channels"))
        elif entry.suffix not in _PICTURES:
            left.append(Left(entry.name, f"images of the kind {entry.suffix or 'without a suffix'} are not read"))
        elif label is None and not test:
            left.append(Left(entry.name, NO_MASK, expected=True))
        else:
            masks = () if label is None else (MaskFile(label),)
            items.append(
                Item(
                    name,
                    entry,
                    masks,
                    "test" if test else folds.get(name, ""),
                    patients.get(name) or patient_in(name) or name,
                )
            )
    left += [Left(entry.name, "its image is missing") for entry in labels.values() if entry.key not in used]
    return Plan(tuple(items), tuple(left), other, _meanings(source))


def plan_cases(source: Source) -> Plan:
    """Find ``images/CASE.*`` and ``labels/CASE.png`` of a table cases.csv with case_id and split.

    A row may state the ``kind`` of its mask and the ``group`` (the patient, within its source). A set that is imported
    has masks of one protocol: those of the kind ``outline`` are of another one, and are left out like all that has no
    mask.
    """
    table = _top(source, "cases.csv")
    if table is None:
        return Plan(())
    images = {entry.stem: entry for entry in source.entries if entry.parent == "images"}
    masks = {entry.stem: entry for entry in source.entries if entry.parent == "labels"}
    items: list[Item] = []
    left: list[Left] = []
    seen: set[str] = set()
    for row in _rows(source, table):
        name = (row.get("case_id") or "").strip()
        split = _SPLIT_NAMES.get((row.get("split") or "").strip(), "")
        image, mask = images.get(name), masks.get(name)
        kind = (row.get("kind") or "").strip() or "full"
        if not name or name in seen:
            left.append(Left(name or table.name, "its row in cases.csv has no name, or one that came before"))
        elif kind != "full":
            reason = _OUTLINE if kind == "outline" else "cases.csv says that it has no mask of the lungs"
            left.append(Left(name, reason, detail=kind, expected=True))
        elif image is None:
            left.append(Left(name, "its image is missing"))
        elif mask is None and split != "test":
            left.append(Left(image.name, NO_MASK, expected=True))
        else:
            patient = (row.get("patient") or "").strip() or _group(row) or patient_in(name) or name
            items.append(Item(name, image, () if mask is None else (MaskFile(mask),), split, patient))
        seen.add(name)
    left += [Left(entry.name, "it is not in cases.csv") for name, entry in images.items() if name not in seen]
    meanings = {1: "right", 2: "left"}
    return Plan(tuple(items), tuple(left), len(source.entries) - len(images) - len(masks), meanings)


def _group(row: Mapping[str, str | None]) -> str:
    """Return what must not be on both sides of a split, "" if the row does not say."""
    group = (row.get("group") or "").strip()
    return f"{(row.get('source') or '').strip()} {group}".strip() if group else ""


def _meanings(source: Source) -> Mapping[int, str]:
    """Return what the values mean, where dataset.json says so."""
    entry = _top(source, "dataset.json")
    if entry is None:
        return {}
    with as_sentences():
        return tables.meanings(_content(source, entry), entry.name)


def _folds(source: Source) -> dict[str, Split]:
    for name in tables.SPLIT_FILES:
        entry = _top(source, name)
        if entry is None:
            continue
        with as_sentences():
            train, val = tables.folds(_content(source, entry), name)
        told: dict[str, Split] = {case: "train" for case in train}
        told.update((case, "val") for case in val)
        return told
    return {}


def _top(source: Source, name: str) -> Entry | None:
    """Return the file of this name nearest the top."""
    found = [entry for entry in source.entries if entry.parts[-1] == name]
    return min(found, key=lambda entry: len(entry.parts)) if found else None


def _rows(source: Source, entry: Entry) -> list[dict[str, str]]:
    with as_sentences():
        return tables.rows(_content(source, entry), entry.name)


def _patients(source: Source) -> dict[str, str]:
    """Return the patients of a set that was imported here."""
    entry = next((entry for entry in source.entries if entry.name.endswith("provenance/cases.csv")), None)
    rows = [] if entry is None else _rows(source, entry)
    return {row["case_id"]: row["patient"] for row in rows if row.get("case_id") and row.get("patient")}


def _content(source: Source, entry: Entry) -> bytes:
    try:
        if entry.size > _MAX_TABLE:
            raise EntryError("it is far too large")
        return source.read(entry)
    except EntryError as error:
        raise LungSegError(f"{entry.name} cannot be read.", remedy="Copy the set again.", cause=error) from error


NNUNET = Layout(
    name="nnunet",
    title="nnU-Net",
    expects="CASE_0000.png in imagesTr and CASE.png in labelsTr",
    licence="not stated by the folder",
    citations=(),
    plan=plan_nnunet,
)
CASES = Layout(
    name="cases",
    title="Folder with cases.csv",
    expects="cases.csv with the columns case_id and split, images/CASE.jpg and labels/CASE.png",
    licence="not stated by the folder",
    citations=(),
    plan=plan_cases,
)
