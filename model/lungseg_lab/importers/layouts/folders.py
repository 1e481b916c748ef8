"""Folders of images and folders of masks, as people lay them out themselves."""

from __future__ import annotations

import re

from lungseg_lab.importers.foreign import COCO, by_reference, of_other_program
from lungseg_lab.importers.pairing import Found, common_folders, mask_stem, pair, patient_in, place
from lungseg_lab.importers.plan import Layout, Plan
from lungseg_lab.importers.source import Entry, EntryError, Source

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff")
_DICOM = (".dcm", ".dicom", ".ima", "")
_SIDE = re.compile(r"(?i)[ _-]+(right|left)$")
_OWN_TERMS = "not stated by the folder"


def plan_folders(source: Source) -> Plan:
    """Find images and masks by the names of their folders, with train, val and test above or below."""
    return _plan(source, dicom=False)


def plan_dicom(source: Source) -> Plan:
    """Find DICOM files, and masks of the same name in other folders or beside them."""
    return _plan(source, dicom=True)


def _plan(source: Source, *, dicom: bool) -> Plan:
    above = common_folders(source.entries)
    several = any(entry.origin for entry in source.entries)  # --masks names another place
    found: list[Found] = []
    other = 0
    for entry in source.entries:
        where = place(entry.parts[:-1] or (entry.root,), shared=above)
        is_dicom = entry.suffix in _DICOM or entry.suffix[1:].isdigit()  # a UID's last part looks like a suffix
        picture = entry.suffix in _PICTURES
        if dicom:
            role = "mask" if picture else "image" if is_dicom else ""
        else:
            meant = where.role or ("image" if several else "")
            role = ("mask" if entry.origin else meant) if picture else meant if is_dicom and meant == "image" else ""
        if entry.parts[-1].casefold() == "dicomdir":
            role = ""
        elif of_other_program(source, entry, listed=bool(entry.origin) or where.role == "mask"):
            found += [Found(entry, "mask", name, where.group, "both", where.split) for name in _named(source, entry)]
            continue
        if not role:
            other += 1
            continue
        stem = entry.stem if not entry.suffix[1:].isdigit() else entry.parts[-1]
        if role == "mask":
            end = _SIDE.search(stem) if where.side == "both" else None
            side = where.side if end is None else "right" if end[1].lower() == "right" else "left"
            name = mask_stem(stem if end is None else stem[: end.start()])
            found.append(Found(entry, "mask", name, where.group, side, where.split))
        else:
            patient = patient_in(entry.name)
            found.append(Found(entry, "image", stem, where.group, split=where.split, patient=patient))
    return pair(source, by_reference(source, found), other=other, own=True)


def _named(source: Source, entry: Entry) -> tuple[str, ...]:
    """Return which images a mask of another program is of, by its name; a COCO file lists them."""
    from lungseg_gui.services.masks import coco_images, mask_names

    if entry.suffix == COCO:
        try:
            return coco_images(source.read(entry))
        except EntryError:
            return ()
    stem = entry.parts[-1] if entry.suffix[1:].isdigit() else entry.stem  # a UID's last part looks like a suffix
    return mask_names(entry.parts[-1])[-1:] or (mask_stem(stem),)


FOLDERS = Layout(
    name="folders",
    title="Folders of images and masks",
    expects="images in a folder images and masks of the same names in a folder masks",
    licence=_OWN_TERMS,
    citations=(),
    plan=plan_folders,
)
DICOM = Layout(
    name="dicom",
    title="DICOM images with masks",
    expects="DICOM files, and PNG masks of the same names",
    licence=_OWN_TERMS,
    citations=(),
    plan=plan_dicom,
)
