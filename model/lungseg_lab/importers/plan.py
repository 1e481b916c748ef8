"""What an importer means to take, before any file is opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from lungseg_gui.core.study import Pixels, Spacing
from lungseg_lab.importers.source import Entry, Source

Split = Literal["", "train", "val", "test"]
Side = Literal["both", "right", "left"]
SPLITS: tuple[Split, ...] = ("train", "val", "test")


@dataclass(frozen=True)
class Left:
    """A file or case that is not taken.

    Attributes
    ----------
    reason : str
        One clause; the table of the report groups by it.
    detail : str
        What is particular to this one.
    expected : bool
        Whether the set was published so: an image without a mask, a second copy.
    """

    name: str
    reason: str
    expected: bool = False
    detail: str = ""


@dataclass(frozen=True)
class MaskFile:
    """A mask and the lung that it shows."""

    entry: Entry
    side: Side = "both"


@dataclass(frozen=True)
class Item:
    """A case to be taken.

    Attributes
    ----------
    masks : tuple of MaskFile
        Empty for a test image without a reference.
    split : {"", "train", "val", "test"}
        As the set predefines it; "" where it does not.
    patient : str
        As the names give it; "" where they do not.
    """

    name: str
    image: Entry
    masks: tuple[MaskFile, ...]
    split: Split = ""
    patient: str = ""


@dataclass(frozen=True)
class Plan:
    """What is to be taken and what is not.

    Attributes
    ----------
    other : int
        Files that are neither images nor masks: readings, read-me files.
    values : mapping of int to {"", "both", "right", "left"}
        What the values of label maps mean, where the set says so.
    """

    items: tuple[Item, ...]
    left: tuple[Left, ...] = ()
    other: int = 0
    values: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))


def no_spacing(name: str, shape: tuple[int, int]) -> Spacing | None:
    """Return None: the set does not say."""
    del name, shape
    return None


def not_raw(name: str, content: bytes) -> Pixels | None:
    """Return None: the images are of a kind that the program reads anyway."""
    del name, content
    return None


@dataclass(frozen=True)
class Layout:
    """A published set, or a usual way to lay one out.

    Attributes
    ----------
    expects : str
        Where the files should be: what the reader sees if nothing is found.
    spacing : callable
        Name and shape of an image to its spacing in mm, as the set publishes it.
    raw : callable
        Name and content of an image to its pixels (H, W), low values dark; None where it is DICOM, PNG or JPEG.
        Raises EntryError.
    half_masks : bool
        Whether masks of half the rows and columns belong to it.
    """

    name: str
    title: str
    expects: str
    licence: str
    citations: tuple[str, ...]
    plan: Callable[[Source], Plan]
    protocol: str = ""
    spacing: Callable[[str, tuple[int, int]], Spacing | None] = no_spacing
    raw: Callable[[str, bytes], Pixels | None] = not_raw
    half_masks: bool = False
