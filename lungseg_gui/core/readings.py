"""Who reads, what is recorded of a decision, and how two blind readings of one image stand to each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum

import numpy as np

from lungseg_gui.core.mask import LEFT, RIGHT, Mask


@dataclass(frozen=True)
class Reader:
    """Who reads; the id stays when the name changes. The first reader of a data folder has "" and maybe no name."""

    id: str = ""
    name: str = ""


class What(Enum):
    """What a line of the record says; the values are stored."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    REOPENED = "put back"
    ASKED = "asked"
    WITHDRAWN = "withdrawn"
    TAKEN = "used"
    RESTORED = "restored"
    NOT_SAVED = "not saved"


class Start(Enum):
    """What a second reading begins with: what the model drew of the image, or nothing. Never another reader's mask."""

    MODEL = "model"
    EMPTY = "empty"


@dataclass(frozen=True)
class Said:
    """What of a line is about an image, and goes when the image is forgotten.

    Attributes
    ----------
    image : str
        Key of the image's identity.
    content : str
        SHA-256 of its stored values.
    mask : str
        SHA-256 of the mask, "" for none.
    shape : (int, int)
        Rows and columns of the mask.
    request : str
        Of a second reading: which one it belongs to; "" for the case's own mask.
    start : str
        Of a request: a value of :class:`Start`.
    comment : str
        Of a request, or how a mask was put together.
    """

    image: str
    content: str
    mask: str = ""
    shape: tuple[int, int] = (0, 0)
    request: str = ""
    start: str = ""
    comment: str = ""


@dataclass(frozen=True)
class Line:
    """One line of the record; ``said`` is None where its image was forgotten.

    Attributes
    ----------
    number : int
        From 1.
    when : str
        ISO date and time with the offset from UTC.
    reader : Reader
        Named as at that time.
    to : Reader or None
        Of a request: who should read.
    version : str
        Of the model that the mask began with; "" where it was drawn by hand.
    """

    number: int
    when: str
    what: What
    reader: Reader
    said: Said | None
    to: Reader | None = None
    version: str = ""


@dataclass(frozen=True)
class Request:
    """A second reading of an image: who asked whom, and what both decided.

    Attributes
    ----------
    token : str
        Names the reading; part of the identity under which its mask and strokes are kept.
    first, second : Line or None
        The newest decision on the case's own mask, and on that of the second reading.
    used : bool
        Whether a mask was chosen after both had decided.
    """

    token: str
    image: str
    by: Reader
    to: Reader
    start: Start
    comment: str
    first: Line | None = None
    second: Line | None = None
    withdrawn: bool = False
    used: bool = False

    @property
    def names(self) -> tuple[str, str]:
        """What both readers are called; who decided before being named has the name in the request."""
        first = self.first.reader if self.first is not None else self.by
        return first.name or (self.by.name if first.id == self.by.id else ""), self.to.name

    @property
    def waits(self) -> bool:
        """Whether the second reader has yet to decide."""
        return self.second is None and not self.withdrawn

    @property
    def compares(self) -> bool:
        """Whether both have decided that their mask is right."""
        both = (self.first, self.second)
        return not self.withdrawn and all(line is not None and line.what is What.ACCEPTED for line in both)


def requests_in(lines: Iterable[Line]) -> dict[str, Request]:
    """Return the second readings by their token, in the order in which they were asked for.

    What was not saved does not count. The first reader's decision is whatever was decided on the case's own mask last,
    before or after the request; the choice between both ends with the next decision on it.
    """
    found: dict[str, Request] = {}
    first: dict[str, Line | None] = {}
    for line in lines:
        said = line.said
        if said is None:
            continue
        known = found.get(said.request)
        if line.what is What.ASKED and line.to is not None:
            start = Start.EMPTY if said.start == Start.EMPTY.value else Start.MODEL
            found[said.request] = Request(
                said.request, said.image, line.reader, line.to, start, said.comment, first.get(said.image)
            )
        elif line.what is What.WITHDRAWN and known is not None:
            found[said.request] = replace(known, withdrawn=True)
        elif line.what is What.TAKEN and known is not None:
            found[said.request] = replace(known, used=True)
        elif line.what in _DECISIONS:
            decision = line if line.what in (What.ACCEPTED, What.REJECTED) else None
            if known is not None:
                found[said.request] = replace(known, second=decision)
            elif not said.request:
                first[said.image] = decision
                found |= _first_decided(found, said.image, decision)
    return found


_DECISIONS = (What.ACCEPTED, What.REJECTED, What.REOPENED, What.NOT_SAVED)  # the last two take one back


def _first_decided(found: Mapping[str, Request], image: str, decision: Line | None) -> dict[str, Request]:
    """Return the requests of an image whose choice is still open, with what its first reader has decided now."""
    return {
        token: replace(request, first=decision)
        for token, request in found.items()
        if request.image == image and not request.used
    }


def joined(right: Mask, left: Mask) -> Mask:
    """Return the right lung of one mask and the left lung of another, both (H, W) uint8; a pixel of both is right."""
    mask = np.zeros_like(right)
    mask[left == LEFT] = LEFT
    mask[right == RIGHT] = RIGHT
    return mask


def in_sight(lines: Iterable[Line], *, reading: str) -> tuple[Line, ...]:
    """Return the lines of an image that a reader may see while the case is shown as one reading of it.

    A second reading shows nothing but itself until it is decided on; the case itself shows what a second reader did
    once there is a decision on it, too: until then only that somebody was asked.
    """
    every = tuple(lines)
    requests = requests_in(every)

    def seen(line: Line) -> bool:
        token = line.said.request if line.said is not None else ""
        if reading:
            return token == reading
        request = requests.get(token)
        asking = line.what in (What.ASKED, What.WITHDRAWN)
        return request is None or asking or (request.first is not None and request.second is not None)

    return tuple(line for line in every if seen(line))
