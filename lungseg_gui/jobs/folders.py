"""Segment a folder: what there is, where the masks go, and three stages that work beside each other."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.findings import Finding
from lungseg_gui.core.language import tr
from lungseg_gui.core.lint import check_image
from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.measure import area_mm2
from lungseg_gui.core.printable import printable
from lungseg_gui.core.review import Prediction
from lungseg_gui.core.study import Image, stem
from lungseg_gui.services.inference import Inference
from lungseg_gui.services.writing.outcome import Outcome

Read = Callable[[Path], Image]
Write = Callable[[Path, Mask], None]
Deliver = Callable[[Path, Outcome], None]
Find = Callable[[Sequence[Path]], Iterable[Path]]
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
    uncertainty : float or None
        Of the prediction, 0 (sure) to 1.
    findings : tuple of Finding
        What the checks found, of the image and of the mask.
    protocol : str
        What the mask means.
    view : str
        What kind of picture it is; "" if the version cannot say.
    withheld : bool
        Whether there is no mask because it is not an upright frontal chest radiograph.
    notices : tuple of str
        What the reader should know of the file and of the prediction.
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
    uncertainty: float | None = None
    findings: tuple[Finding, ...] = ()
    error: LungSegError | None = None
    notices: tuple[str, ...] = ()
    protocol: str = ""
    view: str = ""
    withheld: bool = False
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
            # Named as it is printed: a reader who sees the path must find the mask.
            folder = Path(printable(str(image.parent.relative_to(path)))) if path.is_dir() else Path()
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
    anyway: bool = False,
    deliver: Deliver | None = None,
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
    anyway : bool
        Write a mask of what is not an upright frontal chest radiograph, too.
    deliver : callable, optional
        Takes the mask's path and the case in place of ``write``: for other formats than a label map.

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
            made = _predicted(image, inference, anyway=anyway)
            blank = Segmented(target.path, target.out, number=number, total=len(targets))
            coming = writer.submit(_finish, blank, made, write or _write, deliver)
            if waiting is not None:
                yield waiting.result()
            waiting = coming
        if waiting is not None:
            yield waiting.result()
    finally:
        reader.shutdown(wait=True, cancel_futures=True)
        writer.shutdown(wait=True)


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
    error = LungSegError(tr("Its mask would overwrite an image."), remedy=tr("Name another folder for the masks."))
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


def _predicted(
    image: Image | LungSegError, inference: Inference, *, anyway: bool
) -> tuple[Image, Prediction] | LungSegError:
    if isinstance(image, LungSegError):
        return image
    try:
        return image, inference.predict(image, anyway=anyway)
    except LungSegError as error:
        return error


def _finish(
    planned: Segmented, made: tuple[Image, Prediction] | LungSegError, write: Write, deliver: Deliver | None
) -> Segmented:
    """Unpack, measure and write the mask while the model works on the next image; return what became of it."""
    if isinstance(made, LungSegError):
        return replace(planned, out=None, error=made)
    image, prediction = made
    mask = prediction.mask.unpack()
    right, left = (int(np.count_nonzero(mask == side)) for side in (RIGHT, LEFT))
    view = prediction.view
    found = check_image(mask, image, protocol=prediction.protocol, uncertainty=prediction.uncertainty, view=view)
    none = "" if right or left or prediction.withheld else tr("No lung was found in it, so the mask is empty.")
    of_image = () if view is None else (finding.sentence for finding in view.findings)
    done = replace(
        planned,
        model=prediction.model_version,
        device=prediction.device,
        seconds=prediction.seconds,
        area_right_mm2=area_mm2(right, image.spacing),
        area_left_mm2=area_mm2(left, image.spacing),
        uncertainty=prediction.uncertainty,
        findings=tuple(found),
        notices=tuple(filter(None, (*image.notices, prediction.notice, *of_image, none))),
        protocol=prediction.protocol,
        view="" if view is None else view.name,
        withheld=prediction.withheld,
    )
    if prediction.withheld:
        notices = (*done.notices, tr("No mask was written."))
        return replace(done, out=None, area_right_mm2=None, area_left_mm2=None, uncertainty=None, notices=notices)
    try:
        if planned.out is not None and deliver is not None:
            version, probability = prediction.model_version, prediction.probability
            deliver(planned.out, Outcome(image, mask, model_version=version, probability=probability))
        elif planned.out is not None:
            write(planned.out, mask)
    except LungSegError as error:
        return replace(done, out=None, error=error)
    return done
