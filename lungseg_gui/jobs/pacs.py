"""Studies fetched from a PACS, and results queued for one; for the window and for ``lungseg pacs``."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from lungseg_gui.core.delivery import Delivery, Progress
from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import Mask
from lungseg_gui.services.library import Library, digest_of
from lungseg_gui.services.pacs import Client, Fetched, Instance, Item, Node, Outbox, State, Store
from lungseg_gui.services.pacs.faults import SecretNeeded, Unreachable
from lungseg_gui.services.pacs.found import MODALITIES
from lungseg_gui.services.writing.formats import BY_KEY
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.services.writing.seg import SegOptions

Check = Callable[[], object]
WITH_OUTLINES, USUAL = ("sr", "gsps"), ("sr",)
"""Formats that are sent: measurements with their segmentation, and outlines for a viewer."""
_PROGRESS: Mapping[State, Progress] = {"sent": "sent", "failed": "failed", "waiting": "waiting", "unclear": "waiting"}
_KINDS = {"_seg.dcm": "SEG", "_sr.dcm": "SR", "_gsps.dcm": "GSPS"}


@dataclass(frozen=True)
class Downloaded:
    """How far a download is.

    Attributes
    ----------
    study, studies : int
        The how-manieth of how many.
    fetched : Fetched or None
        The object that has just arrived, or was here already; None at the end of a study.
    error : LungSegError or None
        Why this study could not be fetched whole.
    """

    study: int
    studies: int
    uid: str
    fetched: Fetched | None = None
    error: LungSegError | None = None


def download(
    client: Client,
    node: Node,
    studies: Sequence[str],
    store: Store,
    *,
    check: Check,
    arrived: Callable[[Downloaded], object],
    modalities: Sequence[str] = MODALITIES,
) -> None:
    """Fetch the radiographs of studies, one after the other; what is here already is not fetched again.

    A study that fails does not stop the others, unless the node cannot be reached.

    Parameters
    ----------
    check : callable
        Raises Cancelled where the reader gave up.
    arrived : callable
        Called with each object once it is on the disk, in the order of the studies, and the end of each study.

    Raises
    ------
    LungSegError
        The node cannot be reached, or asks for a password; what arrived before is whole.
    """
    for number, study in enumerate(studies, 1):
        check()
        error: LungSegError | None = None
        try:
            instances = client.instances(study, modalities)
            missing: list[Instance] = []
            for instance in instances:
                if store.holds(instance, node.name):
                    arrived(Downloaded(number, len(studies), study, Fetched(store.path_of(instance), new=False)))
                else:
                    missing.append(instance)

            def take(instance: Instance, content: bytes, number: int = number, study: str = study) -> None:
                arrived(Downloaded(number, len(studies), study, store.put(instance, content, node.name)))

            if missing:
                client.fetch(missing, take, check)
            elif not instances:
                raise LungSegError(tr("The study contains no chest radiograph."), remedy=tr("Choose another one."))
        except (Cancelled, Unreachable, SecretNeeded):
            raise
        except LungSegError as failed:
            error = failed
        arrived(Downloaded(number, len(studies), study, error=error))


def objects(outcome: Outcome, seg: SegOptions, formats: Sequence[str] = USUAL) -> Mapping[str, bytes]:
    """Return what is sent of a case: whole DICOM files, by what each is for the reader.

    Raises
    ------
    LungSegError
        The image is not a DICOM file, or lacks what an object must name.
    """
    made: dict[str, bytes] = {}
    for key in formats:
        encode = BY_KEY[key].encode
        if encode is not None:
            made |= {_KINDS.get(end, end): content for end, content in encode(outcome, seg).items()}
    return made


def queue(
    cases: Sequence[tuple[Path, Callable[[], Outcome]]],
    node: Callable[[Path], str],
    outbox: Outbox,
    *,
    seg: SegOptions,
    formats: Sequence[str] = USUAL,
    sign: Callable[[Outcome], Outcome] = lambda outcome: outcome,
) -> Generator[Item | LungSegError]:
    """Make what is sent of each case and queue it.

    Parameters
    ----------
    node : callable
        From the image's file to the name of the node that it goes to.
    sign : callable
        Says who stands for a mask: ``jobs.signed``.

    Yields
    ------
    Item or LungSegError
        For each case, in order.
    """
    for path, load in cases:
        try:
            outcome = sign(load())
            image = outcome.image
            made = objects(outcome, seg, formats)
            yield outbox.add(node(path), image.identity.key, image.name, made, mask=digest_of(outcome.mask))
        except LungSegError as error:
            yield error


def deliveries(
    outbox: Outbox, library: Library, live: Mapping[Identity, Mask] | None = None
) -> dict[Identity, tuple[Delivery, ...]]:
    """Return what became of what was queued, by image: the newest item for each node, the newest of all last.

    Parameters
    ----------
    live : mapping or None
        Masks of open cases as they are on the screen; of the others the library knows the mask.
    """
    newest: dict[str, dict[str, Item]] = {}
    for item in outbox.items():
        of_case = newest.setdefault(item.case, {})
        of_case.pop(item.node, None)  # what is queued again goes to the end
        of_case[item.node] = item
    found: dict[Identity, tuple[Delivery, ...]] = {}
    for key, (identity, kept) in library.masks_of(list(newest)).items():
        mask = (live or {}).get(identity)
        now = kept if mask is None else digest_of(mask)
        found[identity] = tuple(_delivery(item, now) for item in newest[key].values())
    return found


def _delivery(item: Item, mask: str) -> Delivery:
    progress = _PROGRESS[item.state]
    arrived = datetime.fromtimestamp(item.ended).astimezone().isoformat(timespec="seconds")
    when = arrived if progress == "sent" else ""
    return Delivery(
        progress, item.kinds or "DICOM", item.node, when, item.why, changed=bool(item.mask) and item.mask != mask
    )
