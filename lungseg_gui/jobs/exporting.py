"""Export of cases: each in every format that was chosen, one after the other; a failed one does not stop the others."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.review import Review, Status, own_prediction, started_from
from lungseg_gui.core.study import Image
from lungseg_gui.jobs.importing import origin_of, recall_steps
from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.services.journal import Journals
from lungseg_gui.services.library import Entry, Library, digest_of
from lungseg_gui.services.writing.formats import Batch, Format
from lungseg_gui.services.writing.names import DEFAULT, checked, name_for
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.services.writing.seg import SegOptions

Read = Callable[[Path], Image]
Mark = tuple[Identity, str]
"""An image, and what distinguishes the mask that was written from another one: ``digest_of``."""
_log = logging.getLogger("lungseg.export")


Sign = Callable[[Outcome], Outcome]


def unsigned(outcome: Outcome) -> Outcome:
    """Return an outcome as it is: nobody was named."""
    return outcome


@dataclass(frozen=True, eq=False)
class ToExport:
    """One case and how its mask is come by.

    Attributes
    ----------
    path : Path
        The image's file.
    load : callable
        Returns what is written; raises LungSegError where it has no mask or cannot be read. Called in the worker.
    """

    path: Path
    load: Callable[[], Outcome]


@dataclass(frozen=True)
class Exported:
    """What became of one case.

    Attributes
    ----------
    files : tuple of Path
        Written only for this case.
    error : LungSegError or None
        Why none was, or not all.
    number, total : int
        Its place among the cases.
    identity : Identity or None
        Of its image, where it was read.
    """

    path: Path
    files: tuple[Path, ...] = ()
    error: LungSegError | None = None
    number: int = 0
    total: int = 0
    identity: Identity | None = None


@dataclass(frozen=True)
class Wanted:
    """Where to, in which formats, and under which names."""

    out: Path
    formats: Sequence[Format]
    seg: SegOptions = field(default_factory=SegOptions)
    template: str = DEFAULT


def outcome_of(review: Review) -> Outcome:
    """Return what is written of an open case, as it is on the screen; to be called in the window's thread."""
    made, version = review.prediction, started_from(review)
    return Outcome(
        review.image,
        review.mask.live.copy(),
        model_version=version,
        edited=review.corrected,
        probability=made.probability if made is not None and made.model_version == version else None,
        origin=origin_of(review),
        figures=review.figures,
    )


def unchanged(outcome: Outcome, *, read: Read) -> Outcome:
    """Return an outcome whose file still holds its image: DICOM objects name the patient of the file."""
    from lungseg_gui.jobs.opening import check_unchanged

    if outcome.image.is_dicom:
        check_unchanged(outcome.image, read=read)
    return outcome


def image_of(path: Path, *, read: Read, library: Library) -> Image:
    """Read an image, standing as the reader has said; LungSegError where it cannot be read."""
    image = read(path)
    said = library.remarks(image.identity).orientation
    return replace(image, orientation=said) if said else image


def kept_review(image: Image, *, library: Library, journals: Journals | None = None) -> Review | None:
    """Return a case that is not open as it was kept; None where it has no mask.

    Parameters
    ----------
    journals : Journals, optional
        Given where one asks where the mask came from.
    """
    review = Review(image)
    review.figures = library.figures.of(image.identity)
    saved = library.load(image.identity)
    there = saved is not None and saved.restore(review)
    if journals is not None:
        recall_steps(review, journals)
    own = own_prediction(review)
    withheld = own is not None and own.withheld
    return None if not there or withheld or (review.status is Status.NEW and not review.corrected) else review


def kept_outcome(path: Path, *, read: Read, library: Library, journals: Journals) -> Outcome:
    """Return what is written of a case that is not open.

    Raises
    ------
    LungSegError
        If its file cannot be read, or it has no mask.
    """
    image = image_of(path, read=read, library=library)
    review = kept_review(image, library=library, journals=journals)
    if review is None:
        raise LungSegError(
            tr("{name} has no mask yet.", name=image.name), remedy=tr("Open it and let the model predict a mask.")
        )
    return outcome_of(review)


def accepted(library: Library) -> list[Entry]:
    """Return the rows of accepted cases, one for each image, in the order of the worklist."""
    found: dict[object, Entry] = {}
    for entry in library.entries():
        if entry.status is Status.ACCEPTED and entry.identity is not None:
            found.setdefault(entry.identity, entry)
    return list(found.values())


def export(
    cases: Sequence[ToExport],
    wanted: Wanted,
    *,
    mark: Callable[[Sequence[Mark]], object] = lambda marks: None,
    sign: Sign = unsigned,
) -> Generator[Exported]:
    """Write every case; files for all cases together come after the last one.

    Every file is written whole or not at all, and none over an image. Closing the generator ends it between two cases:
    what was written before is complete, the files for all cases are left out.

    Parameters
    ----------
    mark : callable
        Called with each case that was written whole: ``Library.mark_exported``. What it cannot keep is logged.
    sign : callable
        Says who stands for a mask: ``jobs.signed``.

    Yields
    ------
    Exported
        One per case, in order; then one for the files of all cases, where there are any.

    Raises
    ------
    LungSegError
        If the template cannot be used.
    """
    template = checked(wanted.template)
    batch, total = Batch([one for one in wanted.formats if one.encode is None]), len(cases)
    images = {_real(case.path) for case in cases}
    taken: set[str] = set()
    waiting: list[Mark] = []  # for the files of all cases
    for number, case in enumerate(cases, 1):
        blank = Exported(case.path, number=number, total=total)
        try:
            outcome = sign(case.load())
            name = _free(name_for(outcome.image, number, template), taken)
            batch.note(outcome, name)
        except LungSegError as error:
            yield replace(blank, error=error)
            continue
        done = replace(_write(blank, outcome, name, wanted, images), identity=outcome.image.identity)
        if done.error is None:
            made: Mark = (outcome.image.identity, digest_of(outcome.mask))
            if done.files:
                _mark(mark, [made])
            else:
                waiting.append(made)
        del outcome
        yield done
    try:
        files = tuple(_put(wanted.out / name, content, images) for name, content in batch.files().items())
    except LungSegError as error:
        yield Exported(wanted.out, error=error, number=total, total=total)
        return
    if files:
        _mark(mark, waiting)
        yield Exported(wanted.out, files=files, number=total, total=total)


def _mark(mark: Callable[[Sequence[Mark]], object], marks: Sequence[Mark]) -> None:
    try:
        mark(marks)
    except LungSegError:  # the files are there, and that is what the reader wanted
        _log.exception("an export could not be noted")


@dataclass(eq=False)
class Delivery:
    """Files beside a name that is given for each case, such as those of ``predict_folder``."""

    formats: Sequence[Format]
    seg: SegOptions
    batch: Batch = field(init=False)

    def __post_init__(self) -> None:
        """Begin without a case."""
        self.batch = Batch([one for one in self.formats if one.encode is None])

    def deliver(self, out: Path, outcome: Outcome) -> None:
        """Write one case beside ``out``, whose own suffix gives way."""
        beside = out.with_suffix("")
        self.batch.note(outcome, beside.name)
        blank = Exported(outcome.image.source)
        wanted = Wanted(out.parent, self.formats, self.seg)
        done = _write(blank, outcome, beside.name, wanted, {_real(outcome.image.source)})
        if done.error is not None:
            raise done.error

    def close(self, out: Path) -> None:
        """Write the files for all cases into a folder."""
        for name, content in self.batch.files().items():
            _put(out / name, content, set())


def _write(blank: Exported, outcome: Outcome, name: str, wanted: Wanted, images: set[str]) -> Exported:
    """Encode all formats of one case, then write them: what cannot be made leaves no half of a case."""
    failed: LungSegError | None = None
    made: dict[str, bytes] = {}
    for one in wanted.formats:
        if one.encode is None:
            continue
        try:
            made |= one.encode(outcome, wanted.seg)
        except LungSegError as error:
            failed = failed or error
    files: list[Path] = []
    try:
        for end, content in made.items():
            files.append(_put(wanted.out / f"{name}{end}", content, images))
    except LungSegError as error:
        failed = error
    return replace(blank, files=tuple(files), error=failed)


def _put(path: Path, content: bytes, images: set[str]) -> Path:
    if _real(path) in images:
        raise LungSegError(
            tr("{name} is an image and is never overwritten.", name=path.name), remedy=tr("Choose another folder.")
        )
    atomic_write_bytes(path, content)
    return path


def _real(path: Path) -> str:
    return str(path.resolve()).casefold()


def _free(name: str, taken: set[str]) -> str:
    """Return the first name that no other case of this export has."""
    number, free = 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{name}_{number}"
    taken.add(free.casefold())
    return free
