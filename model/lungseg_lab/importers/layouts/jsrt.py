"""JSRT's raw images with the masks of SCR."""

from __future__ import annotations

import re

import numpy as np

from lungseg_gui.core.numerals import grouped
from lungseg_gui.core.study import Pixels, Spacing
from lungseg_lab.importers.pairing import Found, mask_stem, pair
from lungseg_lab.importers.plan import Layout, Plan, Side
from lungseg_lab.importers.source import Entry, EntryError, Source

SIDE_PIXELS, MM = 2048, 0.175
_HIGHEST = 4095
_NAME = re.compile(r"JPC(LN|NN)\d{3}")
_MASKS = (".gif", ".png", ".jpg", ".jpeg")


def read_img(name: str, content: bytes) -> Pixels | None:
    """Read a raw image of JSRT: 2048 x 2048, big endian, 16 bit of which 12 are used, high values dark.

    Returns
    -------
    ndarray (2048, 2048) uint16, or None
        Inverted, so that low values are dark; None where the file has not the suffix ``.IMG``.

    Raises
    ------
    EntryError
        Another size, or values beyond 12 bits.
    """
    if not name.lower().endswith(".img"):
        return None
    if len(content) != SIDE_PIXELS * SIDE_PIXELS * 2:
        raise EntryError(
            f"it has {grouped(len(content))} bytes, an image of JSRT has {grouped(SIDE_PIXELS * SIDE_PIXELS * 2)}"
        )
    stored = np.frombuffer(content, ">u2").reshape(SIDE_PIXELS, SIDE_PIXELS)
    if int(stored.max()) > _HIGHEST:
        raise EntryError("it has values beyond 12 bits: it is damaged, or its bytes were swapped")
    return np.uint16(_HIGHEST) - stored.astype(np.uint16)


def spacing(name: str, shape: tuple[int, int]) -> Spacing | None:
    """Return 0.175 mm for images in the size that they were published in."""
    del name
    return Spacing(MM, MM) if shape == (SIDE_PIXELS, SIDE_PIXELS) else None


def plan(source: Source) -> Plan:
    """Find ``JPCLN001.IMG`` and ``fold1/masks/left lung/JPCLN001.gif``; heart and clavicles are ignored."""
    raw = any(entry.suffix == ".img" for entry in source.entries)
    told = [_found(entry, raw=raw) for entry in source.entries]
    return pair(source, [one for one in told if one is not None], other=told.count(None))


def _found(entry: Entry, *, raw: bool) -> Found | None:
    stem = mask_stem(entry.stem).upper()
    if not _NAME.fullmatch(stem):
        return None
    parent = re.sub(r"[ _-]+", " ", entry.parent)
    sides: dict[str, Side] = {"left lung": "left", "right lung": "right", "left": "left", "right": "right"}
    if parent in sides:
        return Found(entry, "mask", stem, side=sides[parent]) if entry.suffix in _MASKS else None
    if parent in ("masks", "heart", "left clavicle", "right clavicle", "landmarks"):
        return None
    wanted = (".img",) if raw else (".png", ".jpg", ".jpeg", ".dcm")
    return Found(entry, "image", stem, patient=stem) if entry.suffix in wanted else None


JSRT = Layout(
    name="jsrt",
    title="JSRT digital image database with the masks of SCR",
    expects="JPCLN*.IMG and JPCNN*.IMG, and masks in left lung and right lung (--masks names another place for them)",
    licence="JSRT: free for research and education; SCR: research and education, the data are not to be passed on",
    citations=(
        "Shiraishi J, Katsuragawa S, Ikezoe J, et al. Development of a digital image database for chest radiographs"
        " with and without a lung nodule. AJR 2000;174:71-74.",
        "van Ginneken B, Stegmann MB, Loog M. Segmentation of anatomical structures in chest radiographs using"
        " supervised methods. Med Image Anal 2006;10(1):19-40.",
    ),
    plan=plan,
    protocol="lung field",
    spacing=spacing,
    raw=read_img,
    half_masks=True,  # SCR drew on 1024 x 1024
)
