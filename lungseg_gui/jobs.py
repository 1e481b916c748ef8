"""Work that joins services: predict a folder, predict ahead, accept. Plain functions, for the window and `lungseg`."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from lungseg_gui.core import doubt, similar
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.measure import Measures, area_mm2, measure
from lungseg_gui.core.protocol import LUNG_FIELD
from lungseg_gui.core.review import Prediction, Status
from lungseg_gui.core.study import Image, stem
from lungseg_gui.services import version_file
from lungseg_gui.services.agreement import Agreement, agreement
from lungseg_gui.services.benefit import Benefit, Work
from lungseg_gui.services.examining import Examined
from lungseg_gui.services.inference import Inference
from lungseg_gui.services.library import Entry, Library, Snapshot
from lungseg_gui.services.precision import Measured, Precisions
from lungseg_gui.services.registry import Registry, Version
from lungseg_gui.services.training_set import CaseRecord, TrainingSet

Read = Callable[[Path], Image]
Write = Callable[[Path, Mask], None]
Find = Callable[[Sequence[Path]], Iterable[Path]]
Thumbnail = Callable[[Image, Mask | None], bytes]
_TRIAL = (512, 424)  # pixels of the pictures that precisions are compared on
_AHEAD = 2  # decoded images that wait for the model: 40 MB each at 20 Mpx


@dataclass(frozen=True)
class Target:
    """One image of a batch and where its mask goes; ``out`` is None where the path itself cannot be used."""

    path: Path
    out: Path | None
    error: LungSegError | None = None


@dataclass(frozen=True)
class Segmented:
    """What became of one image of a batch.

    Attributes
    ----------
    out : Path or None
        The mask; None where ``error`` says why there is none.
    seconds : float or None
        From the array to the mask on the stored grid.
    area_right_mm2, area_left_mm2 : float or None
        None without a trustworthy spacing.
    number, total : int
        The how-manieth of how many.
    """

    path: Path
    out: Path | None
    model: str = ""
    device: str = ""
    seconds: float | None = None
    area_right_mm2: float | None = None
    area_left_mm2: float | None = None
    error: LungSegError | None = None
    notices: tuple[str, ...] = ()
    number: int = 0
    total: int = 0


def plan(paths: Sequence[Path], out: Path, *, find: Find | None = None) -> list[Target]:
    """List the images of files and folders and name their masks.

    Sub-folders of a named folder are kept below ``out``; an ``out`` within a named folder holds no images. Of two masks
    of one name (upper and lower case count as one, as on Windows and macOS) the later one gets ``_2``, ``_3`` …; one
    that would be written over an image is refused.
    """
    targets: list[Target] = []
    taken: set[str] = set()
    seen: set[Path] = set()
    below = out.resolve()
    for path in paths:
        found: list[Path] = []
        try:
            found.extend((find or _find)([path]))
        except LungSegError as error:  # after what was found: a folder within may not be read
            targets.append(Target(path, None, error))
        within = path.is_dir() and below != path.resolve() and below.is_relative_to(path.resolve())
        for image in found:
            real = image.resolve()
            if real in seen or (within and real.is_relative_to(below)):
                continue  # named twice, or a mask of an earlier run
            seen.add(real)
            folder = image.parent.relative_to(path) if path.is_dir() else Path()
            targets.append(Target(image, _free(out / folder, stem(image), taken)))
    images = {str(real).casefold() for real in seen}
    return [_beside(target, images) for target in targets]


def predict_folder(
    paths: Sequence[Path],
    out: Path,
    *,
    inference: Inference,
    read: Read,
    write: Write | None = None,
    find: Find | None = None,
) -> Generator[Segmented]:
    """Segment files and folders; a failed image does not stop the others.

    Images are read ahead in one thread, and masks unpacked, measured and written in another, while the model works: at
    most four images and two masks are in the memory. Closing the generator ends both.

    Parameters
    ----------
    out : Path
        Folder of the masks: ``<stem>.png``, uint8, on the stored grid.
    read : callable
        Usually ``Decoder.read``.
    write, find : callable, optional
        ``write_mask`` and ``find_images`` where they are not given.

    Yields
    ------
    Segmented
        One per image, in order.

    Raises
    ------
    LungSegError
        If no model can be loaded.
    """
    targets = plan(paths, out, find=find)
    if any(target.out is not None for target in targets):
        inference.load()
    reader = ThreadPoolExecutor(1, thread_name_prefix="read")
    writer = ThreadPoolExecutor(1, thread_name_prefix="write")
    try:
        waiting: Future[Segmented] | None = None
        for number, (target, image) in enumerate(_read_ahead(targets, read, reader), 1):
            made = _predicted(image, inference)
            blank = Segmented(target.path, target.out, number=number, total=len(targets))
            coming = writer.submit(_finish, blank, made, write or _write)
            if waiting is not None:
                yield waiting.result()
            waiting = coming
        if waiting is not None:
            yield waiting.result()
    finally:
        reader.shutdown(wait=True, cancel_futures=True)
        writer.shutdown(wait=True)


def settle_precision(
    inference: Inference, precisions: Precisions, *, go_on: Callable[[], None] = lambda: None
) -> Measured | None:
    """Measure once for this computer and the loaded version whether it runs in half precision from the next load on.

    Some seconds of work beside the predictions, and nothing where it was measured before or a GPU predicts.

    Raises
    ------
    LungSegError
        The version cannot be loaded.
    """
    folder, weights = inference.folder, inference.weights
    if inference.device != "cpu" or folder is None or not weights:
        return None
    known = precisions.known(weights)
    if known is not None:
        return known
    from lungseg_gui.services.phantom import draw

    pictures = [draw(seed, shape=_TRIAL).pixels for seed in range(4)]
    return precisions.measure(folder, weights, pictures, go_on=go_on)


def import_version(registry: Registry, path: Path) -> Version:
    """Take a version from a file into the registry; it is not put into use.

    Raises
    ------
    LungSegError
        No such file, a damaged one, a full disk; nothing has changed then.
    """
    with version_file.opened(path) as folder:
        return registry.publish(folder, activate=False)


def accept(
    snapshot: Snapshot,
    image: Image,
    *,
    training_set: TrainingSet,
    library: Library,
    protocol: str = LUNG_FIELD,
    thumbnail: bytes | None = None,
) -> CaseRecord:
    """Write an accepted review into the training set, then keep it as accepted.

    The order matters: "accepted" is shown only for what a fine-tuning will find.

    Raises
    ------
    LungSegError
        The training set or the library could not be written.
    """
    made = snapshot.prediction
    record = training_set.accept(
        image,
        snapshot.mask,
        original=made.mask.unpack() if made is not None else None,
        model_version=made.model_version if made is not None else snapshot.based_on,
        edited=snapshot.edited,
        protocol=protocol,
    )
    library.save(replace(snapshot, status=Status.ACCEPTED), thumbnail=thumbnail)
    return record


def note_work(
    record: CaseRecord, snapshot: Snapshot, image: Image, *, seconds: float, strokes: int, benefit: Benefit
) -> None:
    """Measure how much of the model's mask an accepted case changed, and keep it beside the time that it took.

    Raises
    ------
    LungSegError
        The record could not be written.
    """
    made = snapshot.prediction
    found = agreement(made.mask.unpack(), snapshot.mask, image.spacing) if made is not None else None
    benefit.note(
        Work(
            record.case_id,
            str(record.provenance["date"]),
            made.model_version if made is not None else "",
            round(seconds, 1),
            strokes,
            found.dice if found is not None else None,
            found.hd95_mm if found is not None else None,
            found.displacement_mm if found is not None else None,
        )
    )


@dataclass(frozen=True)
class Doubts:
    """Why one should look at an accepted case again.

    Attributes
    ----------
    mask : tuple of str
        Sentences that speak against the mask, until the reader calls it right.
    copies : tuple of str
        Ids of other cases of almost the same image.
    leak : bool
        Whether one of these teaches and the other scores.
    """

    mask: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    leak: bool = False


def doubts_of(
    cases: Sequence[CaseRecord], examined: Mapping[str, Examined], *, confirmed: Mapping[str, str]
) -> dict[str, Doubts]:
    """Find accepted cases that are probably mistakes.

    Parameters
    ----------
    examined : mapping
        Case id to what was found; a case that is missing is not judged yet.
    confirmed : mapping
        Case id to the SHA-256 of the mask that the reader called right.

    Returns
    -------
    dict
        By case id; cases without doubt are not in it.
    """
    known = [case for case in cases if case.case_id in examined]
    masks: dict[str, list[str]] = {}
    unsure = [case for case in known if confirmed.get(case.case_id) != case.mask_sha256]
    for case in unsure:
        if sentence := examined[case.case_id].doubt:
            masks.setdefault(case.case_id, []).append(sentence)
    agreement = {case.case_id: _agreement(case) for case in unsure}
    far = {name: dice for name, dice in agreement.items() if dice is not None and dice < doubt.AGREEMENT}
    if 2 * len(far) < len(cases):  # else it says something about the model, and nothing about the masks
        for name, dice in far.items():
            masks.setdefault(name, []).append(f"Far from the model's mask: Dice {dice:.2f}.")
    copies: dict[str, list[CaseRecord]] = {}
    hashes = [(case, likeness) for case in known if (likeness := examined[case.case_id].likeness) is not None]
    for first, second, _ in similar.near_duplicates([likeness for _, likeness in hashes]):
        one, other = hashes[first][0], hashes[second][0]
        copies.setdefault(one.case_id, []).append(other)
        copies.setdefault(other.case_id, []).append(one)
    return {
        case.case_id: Doubts(
            tuple(masks.get(case.case_id, ())),
            tuple(twin.case_id for twin in copies.get(case.case_id, ())),
            any(twin.kept_apart != case.kept_apart for twin in copies.get(case.case_id, ())),
        )
        for case in known
        if case.case_id in masks or case.case_id in copies
    }


def _agreement(case: CaseRecord) -> float | None:
    """Return the lowest Dice between the model's mask and the final one, of both lungs and of each."""
    values = [case.provenance.get(name) for name in ("dice", "dice_right", "dice_left")]
    known = [float(value) for value in values if isinstance(value, int | float)]
    return min(known) if known else None


@dataclass(frozen=True, eq=False)
class Compared:
    """Two versions on one image.

    Attributes
    ----------
    first, second : Prediction
        Of the same image.
    between : Agreement
        Of the two.
    with_reader : (Agreement, Agreement) or None
        Of each with the reader's mask, where there is one.
    measures : (Measures, Measures)
        Of each.
    """

    first: Prediction
    second: Prediction
    between: Agreement
    with_reader: tuple[Agreement, Agreement] | None
    measures: tuple[Measures, Measures]


def compare_versions(
    image: Image,
    names: tuple[str, str],
    *,
    registry: Registry,
    device: str,
    reader: Mask | None,
    report: Callable[[object], None],
) -> Compared:
    """Predict an image with two versions and measure how far they are apart; the version in use is not touched.

    Parameters
    ----------
    reader : uint8 (H, W) or None
        The mask that the reader corrected or accepted.
    report : callable
        Told the name of the version at work; may raise to cancel.

    Raises
    ------
    LungSegError
        A version that is damaged or cannot predict.
    """
    folder = registry.get(names[0]).folder
    inference = Inference(lambda: folder, device)
    made: list[Prediction] = []
    for name in names:
        report(name)
        folder = registry.get(name).folder
        made.append(inference.predict(image))
    report("")
    first, second = made[0].mask.unpack(), made[1].mask.unpack()
    against = None
    if reader is not None:
        against = (agreement(first, reader, image.spacing), agreement(second, reader, image.spacing))
    measures = (measure(first, image.spacing), measure(second, image.spacing))
    return Compared(made[0], made[1], agreement(second, first, image.spacing), against, measures)


def read_ahead(path: Path, *, read: Read, library: Library, thumbnail: Thumbnail) -> tuple[Image, Entry]:
    """Decode a file of the worklist that nobody has opened yet, and note what it is.

    Returns
    -------
    (Image, Entry)
        The entry's status tells whether there is anything to predict: another file of the same image may have a mask.

    Raises
    ------
    LungSegError
        If it cannot be read; its row says so from then on.
    """
    try:
        image = read(path)
    except LungSegError as error:
        library.failed(path, str(error))
        raise
    return image, library.opened(path, image, thumbnail=thumbnail(image, None))


def predict_ahead(image: Image, *, inference: Inference, library: Library, thumbnail: Thumbnail) -> Prediction:
    """Predict an image that nobody has opened yet and keep it; a correction in the library always wins.

    Raises
    ------
    LungSegError
        If the model cannot predict, or the library not be written.
    """
    prediction = inference.predict(image)
    library.keep_prediction(prediction, thumbnail=thumbnail(image, prediction.mask.unpack()))
    return prediction


def _find(paths: Sequence[Path]) -> Iterable[Path]:
    from lungseg_gui.services.reading import find_images

    return find_images(paths)


def _write(path: Path, mask: Mask) -> None:
    from lungseg_gui.services.writing.png import write_mask

    write_mask(path, mask)


def _free(folder: Path, name: str, taken: set[str]) -> Path:
    """Return the first name that no other mask of this batch has."""
    number = 1
    while True:
        path = folder / (f"{name}.png" if number == 1 else f"{name}_{number}.png")
        if str(path).casefold() not in taken:
            taken.add(str(path).casefold())
            return path
        number += 1


def _beside(target: Target, images: set[str]) -> Target:
    """Refuse a mask that would be written over one of the images, given as real paths in lower case."""
    if target.out is None or str(target.out.resolve()).casefold() not in images:
        return target
    error = LungSegError("Its mask would be written over an image.", remedy="Name another folder for the masks.")
    return Target(target.path, None, error)


def _read_ahead(
    targets: Sequence[Target], read: Read, pool: ThreadPoolExecutor
) -> Iterator[tuple[Target, Image | LungSegError]]:
    """Yield the targets in order, each with its image or with what went wrong."""

    def one(target: Target) -> Image | LungSegError:
        if target.error is not None:
            return target.error
        try:
            return read(target.path)
        except LungSegError as error:
            return error

    ahead: list[Future[Image | LungSegError]] = []
    for place, target in enumerate(targets):
        while len(ahead) <= _AHEAD and place + len(ahead) < len(targets):
            ahead.append(pool.submit(one, targets[place + len(ahead)]))
        yield target, ahead.pop(0).result()


def _predicted(image: Image | LungSegError, inference: Inference) -> tuple[Image, Prediction] | LungSegError:
    if isinstance(image, LungSegError):
        return image
    try:
        return image, inference.predict(image)
    except LungSegError as error:
        return error


def _finish(planned: Segmented, made: tuple[Image, Prediction] | LungSegError, write: Write) -> Segmented:
    """Unpack, measure and write the mask while the model works on the next image; return what became of it."""
    if isinstance(made, LungSegError):
        return replace(planned, out=None, error=made)
    image, prediction = made
    mask = prediction.mask.unpack()
    right, left = (int(np.count_nonzero(mask == side)) for side in (RIGHT, LEFT))
    none = "" if right or left else "No lung was found in it, so the mask is empty."
    done = replace(
        planned,
        model=prediction.model_version,
        device=prediction.device,
        seconds=prediction.seconds,
        area_right_mm2=area_mm2(right, image.spacing),
        area_left_mm2=area_mm2(left, image.spacing),
        notices=tuple(filter(None, (*image.notices, prediction.notice, none))),
    )
    try:
        if planned.out is not None:
            write(planned.out, mask)
    except LungSegError as error:
        return replace(done, out=None, error=error)
    return done
