"""What the library hands out and takes: a row of the worklist, a review as it was at one moment."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote_from_bytes, unquote_to_bytes

from lungseg_gui.core.delivery import Delivery
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.mask import Mask, PackedMask
from lungseg_gui.core.remarks import NONE, Remarks
from lungseg_gui.core.review import Prediction, Review, Status
from lungseg_gui.core.study import stem

_IN_BYTES = "bytes:"


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the worklist.

    There may be 50,000, and Python's collector walks through all that each of them holds, its lock in its hand: a row
    is one object, and its path is made when somebody asks for it.

    Attributes
    ----------
    key : str
        Of the file: its absolute path.
    identity : Identity or None
        Of the image; None until it was read.
    name : str
        As shown.
    uncertainty : float or None
        Of the prediction, 0 to 1.
    detail : str
        Short text beside the name, such as ``PA``.
    opened_at : str
        ISO date and time of the last opening; "" for never.
    drawn : int
        Which of its thumbnails is the newest, counted since the start; -1 where there is none.
    message : str
        Why the file could not be read; "" where nothing is known against it.
    order : int
        In which it was added.
    remarks : Remarks
        What the reader says of the case.
    attention : tuple of str
        What the checks say of its mask, as far as nobody has called it right.
    exported : str
        ISO date and time of the last export; "" for never.
    changed : bool
        Whether the mask is another one since.
    sent : tuple of Delivery
        What became of its results that were to go to a PACS, the newest last; the window adds it, no table has it.
    header : str
        What the file says of patient and study (``Particulars.of`` reads it); "" where nothing is known.
    saved_at : str
        ISO date and time of the last change of mask or status, by anybody; "" for never.
    lesson : str
        Shows how much training would gain from the case (``Lesson.of`` reads it); "" where nothing is known.
    to_choose : bool
        Whether the current reader and another have decided, and nobody has chosen a mask; the window adds it.
    """

    key: str
    identity: Identity | None
    name: str
    status: Status
    uncertainty: float | None
    detail: str
    opened_at: str
    drawn: int
    message: str
    order: int
    remarks: Remarks = NONE
    attention: tuple[str, ...] = ()
    exported: str = ""
    changed: bool = False
    sent: tuple[Delivery, ...] = ()
    header: str = ""
    saved_at: str = ""
    lesson: str = ""
    to_choose: bool = False

    @property
    def path(self) -> Path:
        """The file."""
        return path_of(self.key)


@dataclass(frozen=True, eq=False)
class Snapshot:
    """A review as it was at one moment: taken in the window's thread, saved in a worker.

    Attributes
    ----------
    mask : uint8 (H, W)
        A copy of what is on the screen (2 ms at 20 Mpx).
    attention : tuple of str or None
        What the checks say of it; None where nobody has looked at it yet.
    protocol : str
        What it means; "" where that is whatever the reader's masks mean.
    undone : bool
        Whether each step was undone; see ``Review``.
    from_model : bool
        Whether its steps began with the mask of ``based_on`` as that drew it.

    Raises
    ------
    ValueError
        If mask or prediction are another image's.
    """

    identity: Identity
    status: Status
    mask: Mask
    edited: bool
    based_on: str
    prediction: Prediction | None
    attention: tuple[str, ...] | None = None
    protocol: str = ""
    undone: bool = False
    from_model: bool = False

    def __post_init__(self) -> None:
        """Refuse what is another image's: it would be written under this one's name."""
        if self.mask.shape != self.identity.shape:
            raise ValueError(f"a mask of {self.mask.shape} does not fit an image of {self.identity.shape}")
        if self.prediction is not None and self.prediction.identity != self.identity:
            raise ValueError("this prediction belongs to another image")

    @staticmethod
    def of(review: Review) -> Snapshot:
        """Take a snapshot."""
        return Snapshot(
            identity=review.image.identity,
            status=review.status,
            mask=review.mask.live.copy(),
            edited=review.edited,
            based_on=review.based_on,
            prediction=review.prediction,
            attention=review.attention if review.looked_at else None,
            protocol=review.protocol,
            undone=review.undone,
            from_model=review.from_model and not review.steps_lost,
        )

    @property
    def corrected(self) -> bool:
        """Whether the mask is the reader's work; see ``Review.corrected``."""
        return self.edited and not self.undone


@dataclass(frozen=True, eq=False)
class SavedReview:
    """What the library kept of a review."""

    identity: Identity
    status: Status
    mask: Mask
    edited: bool
    based_on: str
    prediction: Prediction | None
    attention: tuple[str, ...] = ()
    protocol: str = ""
    undone: bool = False
    from_model: bool = False

    @property
    def corrected(self) -> bool:
        """Whether the mask is the reader's work; see ``Review.corrected``."""
        return self.edited and not self.undone

    def restore(self, review: Review) -> bool:
        """Bring a new review to this state.

        Returns
        -------
        bool
            False where the mask is another image's; nothing has changed then.
        """
        if review.image.identity != self.identity or review.image.shape != self.mask.shape:
            return False
        review.attention = self.attention
        review.resume(
            self.mask,
            status=self.status,
            edited=self.edited,
            based_on=self.based_on,
            prediction=self.prediction,
            protocol=self.protocol,
            undone=self.undone,
            from_model=self.from_model,
        )
        return True


def digest_of(mask: Mask | PackedMask) -> str:
    """Return what distinguishes a mask from another one of the same image, whatever file it was written into."""
    packed = mask if isinstance(mask, PackedMask) else PackedMask.pack(mask)
    return hashlib.sha256(packed.packed).hexdigest()[:32]


def bare(path: Path) -> Entry:
    """Return the row of a file of which nothing is kept."""
    return Entry(key_of(path), None, stem(path), Status.NEW, None, "", "", -1, "", 0)


def key_of(path: Path) -> str:
    """Return the key of a file: its absolute path, as text that SQLite takes.

    A name that is not UTF-8 is written in ASCII (``bytes:/a/caf%E9.png``); no absolute path begins so.
    """
    text = str(path.expanduser().absolute())
    try:
        text.encode()
    except UnicodeEncodeError:
        return _IN_BYTES + quote_from_bytes(os.fsencode(text))
    return text


def path_of(key: str) -> Path:
    """Return the file that a key names."""
    if key.startswith(_IN_BYTES):
        return Path(os.fsdecode(unquote_to_bytes(key.removeprefix(_IN_BYTES))))
    return Path(key)
