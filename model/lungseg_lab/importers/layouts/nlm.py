"""The sets of the National Library of Medicine, as published and as Kaggle has them."""

from __future__ import annotations

import re

from lungseg_gui.core.study import Spacing
from lungseg_lab.importers.pairing import Found, mask_stem, pair
from lungseg_lab.importers.plan import Layout, Plan
from lungseg_lab.importers.source import Entry, Source

_NAME = re.compile(r"(MCUCXR|CHNCXR)_(\d{4})_[01]")
_PICTURES = (".png", ".jpg", ".jpeg")
# NLM-MontgomeryCXRSet-ReadMe: 4,020 x 4,892 or 4,892 x 4,020 pixels.
_MONTGOMERY_SIDES, _MONTGOMERY_MM = {4020, 4892}, 0.0875

_CANDEMIR = (
    "Candemir S, Jaeger S, Palaniappan K, et al. Lung segmentation in chest radiographs using anatomical atlases with"
    " nonrigid registration. IEEE Trans Med Imaging 2014;33(2):577-590."
)
_JAEGER = (
    "Jaeger S, Candemir S, Antani S, Wáng YX, Lu PX, Thoma G. Two public chest X-ray datasets for computer-aided"
    " screening of pulmonary diseases. Quant Imaging Med Surg 2014;4(6):475-477."
)
_STIRENKO = (
    "Stirenko S, Kochura Y, Alienin O, et al. Chest X-ray analysis of tuberculosis by deep learning with segmentation"
    " and augmentation. IEEE ELNANO 2018:422-428."
)
_NLM_TERMS = "images: free for research, the NLM asks for attribution and citation"
_SHENZHEN_TERMS = "masks of Shenzhen (Stirenko et al.): CC BY-NC-SA 4.0"


def montgomery_spacing(name: str, shape: tuple[int, int]) -> Spacing | None:
    """Return 0.0875 mm for Montgomery's images in the size that they were published in; resized copies have none."""
    if name.upper().startswith("MCUCXR") and set(shape) == _MONTGOMERY_SIDES:
        return Spacing(_MONTGOMERY_MM, _MONTGOMERY_MM)
    return None


def _found(entry: Entry, *, prefix: str = "") -> Found | None:
    """Return the part of a file in one of these sets, by the folder that it is in."""
    if entry.suffix not in _PICTURES:
        return None
    stem, parent = mask_stem(entry.stem), entry.parent
    if prefix and not stem.upper().startswith(prefix):
        return None
    told = _NAME.fullmatch(stem.upper())
    patient = f"{told[1]}_{told[2]}" if told else ""
    if parent in ("cxr_png", "test"):
        return Found(entry, "image", entry.stem, entry.group, split="test" if parent == "test" else "", patient=patient)
    if parent in ("mask", "masks"):
        return Found(entry, "mask", stem, entry.group)
    if parent in ("leftmask", "rightmask"):
        # As NLM names them: the patient's left, on the right of the picture.
        return Found(entry, "mask", stem, entry.group, side="left" if parent == "leftmask" else "right")
    return None


def _plan(source: Source, prefix: str = "", *, folders: tuple[str, ...]) -> Plan:
    told = [_found(entry, prefix=prefix) if entry.parent in folders else None for entry in source.entries]
    return pair(source, [one for one in told if one is not None], other=told.count(None))


KAGGLE = Layout(
    name="kaggle",
    title="Chest X-ray Masks and Labels (Kaggle)",
    expects="PNG files in Lung Segmentation/CXR_png and Lung Segmentation/masks",
    licence=f"Kaggle states CC0: Public Domain for the collection; {_NLM_TERMS}; {_SHENZHEN_TERMS}",
    citations=(_JAEGER, _CANDEMIR, _STIRENKO),
    plan=lambda source: _plan(source, folders=("cxr_png", "masks", "test")),
    protocol="lung field; Shenzhen's masks vary",
    spacing=montgomery_spacing,
)
MONTGOMERY = Layout(
    name="montgomery",
    title="Montgomery County chest X-ray set (NLM)",
    expects="MCUCXR_*.png in CXR_png, ManualMask/leftMask and ManualMask/rightMask",
    licence=_NLM_TERMS,
    citations=(_JAEGER, _CANDEMIR),
    plan=lambda source: _plan(source, "MCUCXR", folders=("cxr_png", "leftmask", "rightmask")),
    protocol="lung field",
    spacing=montgomery_spacing,
)
SHENZHEN = Layout(
    name="shenzhen",
    title="Shenzhen No. 3 Hospital chest X-ray set (NLM) with the masks of Stirenko et al.",
    expects="CHNCXR_*.png in CXR_png, and CHNCXR_*_mask.png in a folder mask (--masks names another place for them)",
    licence=f"{_NLM_TERMS}; {_SHENZHEN_TERMS}",
    citations=(_JAEGER, _CANDEMIR, _STIRENKO),
    plan=lambda source: _plan(source, "CHNCXR", folders=("cxr_png", "mask", "masks")),
    protocol="varies: some masks include heart or stomach, opaque lung is left out",
)
