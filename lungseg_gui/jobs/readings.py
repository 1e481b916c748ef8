"""A second, blind reading: asked for, found again for the reader who was asked, and out of sight for everybody else."""

from __future__ import annotations

import secrets

import numpy as np

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.readings import Reader, Request, Start, What
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Status
from lungseg_gui.core.study import Image
from lungseg_gui.services.library import Library, Snapshot
from lungseg_gui.services.record import Record, Recorded
from lungseg_gui.services.training_set import TrainingSet


def ask(
    identity: Identity,
    *,
    by: Reader,
    to: Reader,
    start: Start,
    comment: str,
    record: Record,
    library: Library,
) -> Request:
    """Ask a reader for a second reading of an image; what it begins with is kept before it is asked for.

    It begins with what the model draws, or with an empty mask, and never with a stroke of another reader. How the image
    stands is not an opinion: it is taken along.

    Raises
    ------
    LungSegError
        If library or record cannot be written: nobody was asked then.
    """
    token = secrets.token_hex(6)
    reading = identity.read_as(token)
    turned = library.remarks(identity.image).orientation
    if start is Start.EMPTY:
        empty = np.zeros(identity.shape, np.uint8)
        library.save(Snapshot(reading, Status.NEW, empty, True, "", None, (), "", undone=True))
    if turned:
        library.set_remarks(reading, Remarks(orientation=turned))
    recorded = Recorded(What.ASKED, identity.image, by, to=to, request=token, start=start.value, comment=comment)
    record.add(recorded)
    return record.requests()[token]


def withdraw(identity: Identity, *, by: Reader, record: Record) -> tuple[Reader, ...]:
    """Take back every request for an image that nobody has answered; return who was asked. What they drew is kept.

    Raises
    ------
    LungSegError
        If the record cannot be read or written.
    """
    image = identity.image
    waiting = [one for one in record.requests().values() if one.image == image.key and one.waits]
    for request in waiting:
        record.add(Recorded(What.WITHDRAWN, image, by, to=request.to, request=request.token))
    return tuple(request.to for request in waiting)


def reading_of(identity: Identity, *, record: Record, reader: Reader) -> Identity:
    """Return which reading of an image a reader has: the image's own, or the one that this reader was asked for."""
    try:
        requests = record.requests().values()
    except LungSegError:  # a damaged record is reported where something is decided
        return identity
    image = identity.image
    for request in requests:
        if request.image == image.key and request.waits and request.to.id == reader.id:
            return image.read_as(request.token)
    return image


def as_read(image: Image, *, record: Record, reader: Reader) -> Image:
    """Return an image that was just read from its file as a reader reads it; it is the same object."""
    identity = reading_of(image.identity, record=record, reader=reader)
    if identity != image.identity:
        object.__setattr__(image, "identified_as", identity)
        image.__dict__.pop("identity", None)
    return image


def out_of_sight(*, training_set: TrainingSet, library: Library) -> frozenset[str]:
    """Return the hashes by which the training set knows images that are read blind now: it has the first one's masks.

    Raises
    ------
    LungSegError
        If worklist or training set cannot be read.
    """
    found = (entry.identity for entry in library.entries() if entry.identity is not None and entry.identity.reading)
    return frozenset(training_set.hashed({identity.image for identity in found}).values())


def settle(*, record: Record, library: Library, reader: Reader) -> list[str]:
    """Give every row the reading that is this reader's; return the keys of the rows that have another one now.

    Raises
    ------
    LungSegError
        If record or library cannot be read or written.
    """
    by_image: dict[str, list[Request]] = {}
    for request in record.requests().values():
        by_image.setdefault(request.image, []).append(request)
    tokens = {image: [request.token for request in requests] for image, requests in by_image.items()}
    changed: list[str] = []
    for key, identity in library.readings.images(list(tokens)).items():
        every = [identity, *(identity.read_as(token) for token in tokens[key])]
        changed += library.readings.show(reading_of(identity, record=record, reader=reader), every)
    return changed
