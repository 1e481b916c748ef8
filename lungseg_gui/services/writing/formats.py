"""The one table of what can be written: each row names a format, and the module beside this one that writes it.

Nothing heavy is imported before a format is used.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from lungseg_gui.core.language import tr_later
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.services.writing.seg import SegOptions

Row = Mapping[str, Any]
Encode = Callable[[Outcome, SegOptions], Mapping[str, bytes]]


@dataclass(frozen=True)
class Format:
    """One way to write masks.

    Attributes
    ----------
    key : str
        On the command line and in the settings.
    text, detail : str
        For the reader, by ``tr``: what it is called, and what it is good for.
    encode : callable or None
        From one case to its files, by the end of their names; None where all cases go into one file.
    note, together : callable or None
        From one case and its name to what is noted of it, and from all notes to the one file.
    ends : tuple of str
        Ends of the names that it writes.
    for_dicom : bool
        Whether the image must be a DICOM file.
    exact : bool
        Whether the whole mask can be read back from it.
    """

    key: str
    text: str
    detail: str
    ends: tuple[str, ...]
    encode: Encode | None = None
    note: Callable[[Outcome, str], Row] | None = None
    together: Callable[[Sequence[Row]], bytes] | None = None
    for_dicom: bool = False
    exact: bool = True


def _seg(outcome: Outcome, options: SegOptions) -> Mapping[str, bytes]:
    from lungseg_gui.services.writing.seg import encode_seg

    return {"_seg.dcm": encode_seg(outcome, options)}


def _report(outcome: Outcome, options: SegOptions) -> Mapping[str, bytes]:
    from lungseg_gui.services.writing.report import encode_report

    return encode_report(outcome, options)


def _presentation(outcome: Outcome, _: SegOptions) -> Mapping[str, bytes]:
    from lungseg_gui.services.writing.presentation import encode_presentation

    return {"_gsps.dcm": encode_presentation(outcome)}


def _png(outcome: Outcome, _: SegOptions) -> Mapping[str, bytes]:
    from lungseg_gui.services.writing.png import encode_mask

    return {"_mask.png": encode_mask(outcome.mask)}


def _lungs(outcome: Outcome, _: SegOptions) -> Mapping[str, bytes]:
    from lungseg_gui.services.writing.illustrations import encode_lungs

    return encode_lungs(outcome)


def _outlined(outcome: Outcome, _: SegOptions) -> Mapping[str, bytes]:
    from lungseg_gui.services.writing.illustrations import encode_outlined

    return {"_outlines.png": encode_outlined(outcome)}


def _nifti(outcome: Outcome, _: SegOptions) -> Mapping[str, bytes]:
    from lungseg_gui.services.writing.nifti import encode_nifti

    return {"_mask.nii.gz": encode_nifti(outcome)}


def _nrrd(outcome: Outcome, _: SegOptions) -> Mapping[str, bytes]:
    from lungseg_gui.services.writing.nrrd import encode_nrrd

    return {".seg.nrrd": encode_nrrd(outcome)}


def _coco_row(outcome: Outcome, name: str) -> Row:
    from lungseg_gui.services.writing.coco import coco_row

    return coco_row(outcome, name)


def _coco(rows: Sequence[Row]) -> bytes:
    from lungseg_gui.services.writing.coco import encode_coco

    return encode_coco(rows)


def _csv_row(outcome: Outcome, name: str) -> Row:
    from lungseg_gui.services.writing.measurements import csv_row

    return csv_row(outcome, name)


def _csv(rows: Sequence[Row]) -> bytes:
    from lungseg_gui.services.writing.measurements import encode_csv

    return encode_csv(rows)


def _figures_row(outcome: Outcome, name: str) -> Row:
    from lungseg_gui.services.writing.figures import figures_row

    return figures_row(outcome, name)


def _figures(rows: Sequence[Row]) -> bytes:
    from lungseg_gui.services.writing.figures import encode_figures

    return encode_figures(rows)


FORMATS = (
    Format(
        "seg", tr_later("DICOM SEG"), tr_later("For PACS and viewers; DICOM only"), ("_seg.dcm",), _seg, for_dicom=True
    ),
    Format(
        "sr",
        tr_later("DICOM SR with SEG"),
        tr_later("Measurements (TID 1500) with their SEG; DICOM only"),
        ("_seg.dcm", "_sr.dcm"),
        _report,
        for_dicom=True,
    ),
    Format(
        "gsps",
        tr_later("DICOM GSPS"),
        tr_later("Outlines that a viewer overlays on the image; DICOM only"),
        ("_gsps.dcm",),
        _presentation,
        for_dicom=True,
    ),
    Format("png", tr_later("PNG label map"), tr_later("0 background, 1 right lung, 2 left lung"), ("_mask.png",), _png),
    Format("lungs", tr_later("PNG per lung"), tr_later("Two images, 0 and 255"), ("_right.png", "_left.png"), _lungs),
    Format(
        "outlines",
        tr_later("Image with outlines"),
        tr_later("For slides; cannot be read back"),
        ("_outlines.png",),
        _outlined,
        exact=False,
    ),
    Format("nifti", tr_later("NIfTI"), tr_later("One slice, oriented for 3D Slicer"), ("_mask.nii.gz",), _nifti),
    Format("nrrd", tr_later("seg.nrrd"), tr_later("A segmentation for 3D Slicer"), (".seg.nrrd",), _nrrd),
    Format(
        "coco",
        tr_later("COCO"),
        tr_later("One file for all cases, run-length encoded"),
        ("lungs_coco.json",),
        note=_coco_row,
        together=_coco,
    ),
    Format(
        "csv",
        tr_later("Measurements"),
        tr_later("One table (CSV) for all cases"),
        ("lungs.csv",),
        note=_csv_row,
        together=_csv,
        exact=False,
    ),
    Format(
        "figures",
        tr_later("Drawn measurements"),
        tr_later("Rulers, angles, ellipses, CTR: one table (CSV)"),
        ("measurements.csv",),
        note=_figures_row,
        together=_figures,
        exact=False,
    ),
)
BY_KEY: Mapping[str, Format] = {one.key: one for one in FORMATS}


@dataclass(eq=False)
class Batch:
    """Formats that write one file for all cases: notes are taken case by case, the files come at the end."""

    formats: Sequence[Format]
    _rows: dict[str, list[Row]] = field(init=False, default_factory=dict[str, list[Row]])

    def note(self, outcome: Outcome, name: str) -> None:
        """Note one case."""
        for one in self.formats:
            if one.note is not None:
                self._rows.setdefault(one.key, []).append(one.note(outcome, name))

    def files(self) -> Mapping[str, bytes]:
        """Return the files by their names; none where nothing was noted."""
        made: dict[str, bytes] = {}
        for one in self.formats:
            rows = self._rows.get(one.key)
            if one.together is not None and rows:
                made[one.ends[0]] = one.together(rows)
        return made
