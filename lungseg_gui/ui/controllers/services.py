"""The services that the window works with, and the lanes that keep their work off its thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import cv2

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.render import thumbnail
from lungseg_gui.core.study import Image
from lungseg_gui.jobs.readings import as_read
from lungseg_gui.jobs.recording import signed
from lungseg_gui.services.benefit import Benefit
from lungseg_gui.services.hints import Hints
from lungseg_gui.services.inference import Inference
from lungseg_gui.services.journal import Journals
from lungseg_gui.services.library import Library
from lungseg_gui.services.pacs import Secrets
from lungseg_gui.services.precision import Precisions
from lungseg_gui.services.reading import Decoder
from lungseg_gui.services.record import Readers, Record
from lungseg_gui.services.registry import Registry
from lungseg_gui.services.settings import Settings, Value
from lungseg_gui.services.training_set import TrainingSet
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.tasks import Lane


@dataclass(frozen=True)
class Lanes:
    """Threads by kind of work.

    Attributes
    ----------
    decode, predict : Lane
        The image shown last comes first.
    keep : Lane
        Checks masks that were predicted ahead, and writes them, beside the model.
    disk : Lane
        Everything that writes, in the order in which it happened.
    find : Lane
        Walks through folders.
    check : Lane
        Measures and checks the mask on the screen; only the newest matters.
    browse : Lane
        What pages show beside the picture: thumbnails of accepted cases, another version's masks.
    rows : Lane
        Thumbnails of the rows that are seen.
    export : Lane
        Masks for other programs; strokes are saved beside it.
    batch : Lane
        Reads cases that are not shown, where something is done to several.
    headers : Lane
        Reads what the headers of the listed files say of patient and study.
    ask, fetch, send : Lane
        What a PACS is asked for and its set-up; studies that come from one; results that go to one.
    look : Lane
        Looks at files that are open: a disk of the network may let it wait, and it waits for no long work.
    enhance : Lane
        Makes what the display shows in place of the stored grey values.
    hint : Lane
        Has a network follow the stroke that was just drawn; it waits for no prediction.
    """

    decode: Lane = field(default_factory=lambda: Lane("decode", newest_first=True))
    predict: Lane = field(default_factory=lambda: Lane("predict", newest_first=True))
    keep: Lane = field(default_factory=lambda: Lane("keep"))
    disk: Lane = field(default_factory=lambda: Lane("disk"))
    find: Lane = field(default_factory=lambda: Lane("find"))
    check: Lane = field(default_factory=lambda: Lane("check", newest_first=True))
    browse: Lane = field(default_factory=lambda: Lane("browse", newest_first=True))
    rows: Lane = field(default_factory=lambda: Lane("rows", newest_first=True))
    export: Lane = field(default_factory=lambda: Lane("export"))
    batch: Lane = field(default_factory=lambda: Lane("batch"))
    headers: Lane = field(default_factory=lambda: Lane("headers"))
    ask: Lane = field(default_factory=lambda: Lane("ask", newest_first=True))
    fetch: Lane = field(default_factory=lambda: Lane("fetch"))
    send: Lane = field(default_factory=lambda: Lane("send"))
    look: Lane = field(default_factory=lambda: Lane("look", newest_first=True))
    enhance: Lane = field(default_factory=lambda: Lane("enhance", newest_first=True))
    hint: Lane = field(default_factory=lambda: Lane("hint", newest_first=True))

    def close(self, seconds: float) -> bool:
        """End all threads, the disk's after its last task; return whether all ended in time."""
        ended = [lane.close(0.0) for lane in (self.find, self.check, self.browse, self.rows, self.look, self.enhance)]
        ended.append(self.disk.close(seconds, drop=False))
        ended.append(self.keep.close(0.2, drop=False))
        # A prediction, a decoding or an export that runs is cancelled: nothing is lost, and no file is written by half.
        # What a PACS has not answered is asked again at the next start.
        given_up = (
            self.decode,
            self.predict,
            self.hint,
            self.export,
            self.batch,
            self.headers,
            self.ask,
            self.fetch,
            self.send,
        )
        ended += [lane.close(0.2) for lane in given_up]
        return all(ended)


@dataclass(frozen=True)
class Services:
    """What joins the window and the world."""

    home: Path
    settings: Settings
    library: Library
    journals: Journals
    registry: Registry
    inference: Inference
    hints: Hints
    precisions: Precisions
    training_set: TrainingSet
    decoder: Decoder
    benefit: Benefit
    record: Record
    readers: Readers
    secrets: Secrets = field(default_factory=Secrets)
    lanes: Lanes = field(default_factory=Lanes)

    def read(self, path: Path, *, meanwhile: Callable[[Image], object] | None = None) -> Image:
        """Read a file as the current reader: where a second reading was asked of them, it has that one's identity.

        Raises
        ------
        LungSegError
            If it cannot be read.
        """
        image = self.decoder.read(path, meanwhile=meanwhile)
        if not self.readers.named:  # nobody can have been asked, and a long record is not waited for
            return image
        return as_read(image, record=self.record, reader=self.readers.current)

    @property
    def sign(self) -> Callable[[Outcome], Outcome]:
        """What says who stands for a mask that leaves the program; to be called in a worker."""
        return partial(signed, record=self.record, reader=self.readers.current)

    @property
    def protocol(self) -> str:
        """What masks mean: it says which proportions are usual."""
        return self.settings.text("training.protocol")


def keep(settings: Settings, values: Mapping[str, Value], messages: Messages) -> None:
    """Keep settings for the next start; what the disk refuses is reported and holds until the program ends."""
    try:
        settings.update(dict(values))
    except LungSegError as error:
        messages.failed("settings", error)


def thumbnail_png(image: Image, mask: Mask | None, *, size: int = 88) -> bytes:
    """Return a thumbnail as PNG: square, with outlines of the mask (H, W)."""
    rgb = thumbnail(image, mask if mask is not None and mask.any() else None, size)
    made, code = cv2.imencode(".png", rgb[:, :, ::-1])
    return code.tobytes() if made else b""
