"""What a DICOM object is, by its SOP class and its modality: a radiograph, something else, or mislabelled."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from pydicom.dataset import Dataset

from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.services.reading.failures import Unreadable
from lungseg_gui.services.reading.fields import items, text, texts

_T = TypeVar("_T")
_STORAGE = "1.2.840.10008.5.1.4.1.1."
_BELONGS = tr_later("Open the radiograph it belongs to.")
_RADIOGRAPH = tr_later("Open a frontal radiograph of the chest.")

# By the beginning of the SOP class: what it is, and what to open instead. The longest one that fits counts.
_OTHERS: Mapping[str, tuple[str, str]] = {
    "66.4": (tr_later("it is a segmentation, not a radiograph"), _BELONGS),
    "66.7": (tr_later("it is a segmentation, not a radiograph"), _BELONGS),
    "66.5": (tr_later("it is a surface model, not a radiograph"), _BELONGS),
    "66": (tr_later("it is a registration or raw data, not a radiograph"), _BELONGS),
    "67": (tr_later("it is a mapping of values, not a radiograph"), _BELONGS),
    "68": (tr_later("it is a surface model, not a radiograph"), _BELONGS),
    "88": (tr_later("it is a structured report, not a radiograph"), _BELONGS),
    "88.59": (tr_later("it is a list of key images, not a radiograph"), _BELONGS),
    "11": (tr_later("it is a presentation state, not a radiograph"), _BELONGS),
    "104": (tr_later("it is a document, not a radiograph"), _BELONGS),
    "9": (tr_later("it is a waveform, such as an ECG, not a radiograph"), _RADIOGRAPH),
    "481.2": (tr_later("it is a radiotherapy dose, not a radiograph"), _RADIOGRAPH),
    "481.3": (tr_later("it is a set of radiotherapy contours, not a radiograph"), _RADIOGRAPH),
    "481.5": (tr_later("it is a radiotherapy plan, not a radiograph"), _RADIOGRAPH),
    "481.8": (tr_later("it is a radiotherapy plan, not a radiograph"), _RADIOGRAPH),
    "30": (tr_later("it is a parametric map, not a radiograph"), _BELONGS),
    "3": (tr_later("it is an ultrasound loop, not a radiograph"), _RADIOGRAPH),
    "6": (tr_later("it is an ultrasound image, not a radiograph"), _RADIOGRAPH),
    "5": (tr_later("it is a nuclear medicine image, not a radiograph"), _RADIOGRAPH),
    "20": (tr_later("it is a nuclear medicine image, not a radiograph"), _RADIOGRAPH),
    "13": (tr_later("it is a volume of slices, such as a tomosynthesis, not a radiograph"), _RADIOGRAPH),
    "4": (tr_later("it is an MR image, not a radiograph"), _RADIOGRAPH),
    "77.1": (
        tr_later("it is a photograph, or an image from an endoscope or microscope, not a radiograph"),
        _RADIOGRAPH,
    ),
}
# The same by modality, for files that name no class or one that says nothing.
_BY_MODALITY: Mapping[str, tuple[str, str]] = {
    "SEG": _OTHERS["66.4"],
    "SR": _OTHERS["88"],
    "KO": _OTHERS["88.59"],
    "PR": _OTHERS["11"],
    "REG": _OTHERS["66"],
    "DOC": _OTHERS["104"],
    "ECG": _OTHERS["9"],
    "RTDOSE": _OTHERS["481.2"],
    "RTSTRUCT": _OTHERS["481.3"],
    "RTPLAN": _OTHERS["481.5"],
}
# What a class says of modality, for images that are still opened.
_MODALITIES = {"2": "CT", "4": "MR", "128": "PT", "130": "PT", "1.2": "MG", "1.3": "IO", "12.1": "XA", "12.2": "RF"}
_SLICES = {"CT": "CT", "2": "CT", "MR": "MR", "4": "MR", "PT": "PET", "128": "PET", "130": "PET"}
# What the reader should know of them, by modality.
_LABELLED: Mapping[str, str] = {
    "CT": tr_later("The file is labelled as a CT image; it contains one image and was read as a radiograph."),
    "MR": tr_later("The file is labelled as an MR image; it contains one image and was read as a radiograph."),
    "PT": tr_later("The file is labelled as a PET image; it contains one image and was read as a radiograph."),
    "US": tr_later("The file is labelled as an ultrasound image; it contains one image and was read as a radiograph."),
    "NM": tr_later(
        "The file is labelled as a nuclear medicine image; it contains one image and was read as a radiograph."
    ),
    "MG": tr_later("The file is labelled as a mammogram: the model is for chest radiographs only."),
    "IO": tr_later("The file is labelled as a dental radiograph: the model is for chest radiographs only."),
    "PX": tr_later("The file is labelled as a dental radiograph: the model is for chest radiographs only."),
    "XA": tr_later("The file is labelled as an angiogram: the model is for chest radiographs only."),
    "RF": tr_later("The file is labelled as a fluoroscopy: the model is for chest radiographs only."),
    "BMD": tr_later("The file is labelled as a bone density scan: the model is for chest radiographs only."),
    "RTIMAGE": tr_later("The file is labelled as a radiotherapy image: the model is for chest radiographs only."),
}


def refuse_others(dataset: Dataset, stored_as: str) -> None:
    """Refuse what can be no radiograph, with what it is.

    Parameters
    ----------
    dataset : pydicom.Dataset
        The header.
    stored_as : str
        The SOP class of the file meta group, for data sets that name none.

    Raises
    ------
    Unreadable
        If it is a segmentation, a report, a slice of CT, MR or PET, an ultrasound image and the like.
    """
    kind, modality = _class_of(dataset, stored_as), text(dataset, "Modality").upper()
    known = _longest(_OTHERS, kind) or (None if kind else _BY_MODALITY.get(modality))
    if kind == "4" and not _has_place(dataset):
        known = None  # one picture without a place is more likely a radiograph that was labelled so
    if known is not None:
        raise Unreadable(tr(known[0]), tr(known[1]))
    of = _longest(_SLICES, kind) or _SLICES.get(modality, "CT")
    is_projection = _begins(kind, "1") or _begins(kind, "12")
    if not is_projection and _has_place(dataset) and not _is_scout(dataset):
        raise Unreadable(tr("it is a slice of a {of} examination, not a radiograph", of=of), tr(_RADIOGRAPH))


def of_kind(dataset: Dataset, stored_as: str) -> tuple[str, ...]:
    """Return what the reader should know of an object that is opened as a radiograph."""
    kind, modality = _class_of(dataset, stored_as), text(dataset, "Modality").upper()
    if _is_scout(dataset):
        return (tr("This is the scout view of a CT examination: the model is for radiographs only."),)
    said = _longest(_MODALITIES, kind) or modality
    return (tr(_LABELLED[said]),) if said in _LABELLED else ()


def _class_of(dataset: Dataset, stored_as: str) -> str:
    """Return the SOP class without what all storage classes begin with; empty where it is not one of them."""
    found = text(dataset, "SOPClassUID") or stored_as
    return found.removeprefix(_STORAGE) if found.startswith(_STORAGE) else ""


def _begins(kind: str, prefix: str) -> bool:
    return kind == prefix or kind.startswith(f"{prefix}.")


def _longest(table: Mapping[str, _T], kind: str) -> _T | None:
    fitting = [prefix for prefix in table if _begins(kind, prefix)]
    return table[max(fitting, key=len)] if fitting else None


def _has_place(dataset: Dataset) -> bool:
    """Whether it has a place in the patient: a projection has none."""
    if "ImagePositionPatient" in dataset and "ImageOrientationPatient" in dataset:
        return True
    groups = items(dataset, "SharedFunctionalGroupsSequence") + items(dataset, "PerFrameFunctionalGroupsSequence")[:1]
    return any("PlanePositionSequence" in group or "PlaneOrientationSequence" in group for group in groups)


def _is_scout(dataset: Dataset) -> bool:
    return "LOCALIZER" in (part.upper() for part in texts(dataset, "ImageType"))
