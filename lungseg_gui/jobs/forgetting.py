"""Forgetting a study: everything that the data folder keeps of it is found, named, and taken away for good."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity, study_of
from lungseg_gui.core.language import together, tr, tr_count
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.particulars import Particulars
from lungseg_gui.core.review import Status
from lungseg_gui.core.study import Study, stem
from lungseg_gui.jobs.training import finish_decision
from lungseg_gui.services import logs
from lungseg_gui.services.benefit import Benefit
from lungseg_gui.services.examining import Examiner
from lungseg_gui.services.files import delete_for_good
from lungseg_gui.services.finetune import Runs
from lungseg_gui.services.journal import Journals
from lungseg_gui.services.library import Entry, Library, key_of
from lungseg_gui.services.pacs import Outbox, Store
from lungseg_gui.services.record import Record
from lungseg_gui.services.settings import Settings
from lungseg_gui.services.training_set import TrainingSet

Report = Callable[[object], None]
Read = Callable[[Path], Study]
_REMEMBERED = ("open.folder", "export.folder", "window.case", "open.recent", "worklist.saved")
_log = logging.getLogger("lungseg.forgetting")
_NOBODY = Study()
_TOLD_EVERY = 20  # headers that were read: a search ends there that was cancelled


@dataclass(frozen=True)
class Kept:
    """What the data folder keeps of a study, or of images without one.

    Attributes
    ----------
    entries : tuple of Entry
        Rows of the worklist.
    study : Study
        As a file named it, for what the logs may know; empty where no file could be asked.
    cases : tuple of str
        Of the training set, in it or taken out of it.
    copies : tuple of Path
        Older copies of the worklist or of the whole data folder, which may hold it as well.
    unread : int
        Rows whose file could not be asked for its study.
    uids : tuple of str
        That the worklist has of the images.
    unlisted : tuple of Identity
        Images that no row holds any more: their files were replaced.
    fetched : int
        Files that this program fetched from a PACS itself: they are deleted.
    readings : tuple of Identity
        The images and all second readings of them, whichever of these the rows have now.
    """

    entries: tuple[Entry, ...]
    study: Study = _NOBODY
    cases: tuple[str, ...] = ()
    copies: tuple[Path, ...] = ()
    unread: int = 0
    uids: tuple[str, ...] = ()
    unlisted: tuple[Identity, ...] = ()
    fetched: int = 0
    readings: tuple[Identity, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """Of the rows."""
        return tuple(entry.key for entry in self.entries)

    @property
    def identities(self) -> tuple[Identity, ...]:
        """Of the images that were opened."""
        listed = (entry.identity for entry in self.entries if entry.identity is not None)
        return tuple(dict.fromkeys((*listed, *self.unlisted, *self.readings)))

    def without(self, keys: Iterable[str]) -> Kept:
        """Return it without some rows, and without all others of their images."""
        out = set(keys)
        images = {entry.identity for entry in self.entries if entry.key in out and entry.identity is not None}
        left = tuple(entry for entry in self.entries if entry.key not in out and entry.identity not in images)
        out_of = {identity.image for identity in images}
        readings = tuple(reading for reading in self.readings if reading.image not in out_of)
        uids = {identity.uid for identity in images} - {one.identity.uid for one in left if one.identity is not None}
        return replace(self, entries=left, readings=readings, uids=tuple(uid for uid in self.uids if uid not in uids))

    @property
    def of_study(self) -> bool:
        """Whether it is a whole study; else images whose files name none."""
        return bool(self.study.study_uid)


@dataclass(frozen=True)
class Forgotten:
    """What was taken away, in numbers: no name is kept."""

    rows: int
    cases: int
    lines: int


def kept_of_study(
    study: Study, *, library: Library, training_set: TrainingSet, home: Path, read: Read, report: Report
) -> Kept:
    """Return what is kept of a study; files whose study is not known yet are asked for it.

    Raises
    ------
    LungSegError
        Worklist or training set cannot be read.
    """
    wanted = study_of(study.study_uid)
    return _of_study(wanted, study, library=library, training_set=training_set, home=home, read=read, report=report)


def kept_of_file(
    path: Path, *, library: Library, training_set: TrainingSet, home: Path, read: Read, report: Report
) -> Kept:
    """Return what is kept of the study that a file belongs to, or only of its image where it names none."""
    key, study = key_of(path), Study()
    with suppress(LungSegError):  # gone since, or damaged: what the worklist knows of it must do
        study = read(path)
    wanted = study_of(study.study_uid) or library.forgetting.study_of(key)
    if wanted:
        return _of_study(wanted, study, library=library, training_set=training_set, home=home, read=read, report=report)
    return _kept([key], study, library=library, training_set=training_set, home=home)


def _of_study(
    wanted: str, study: Study, *, library: Library, training_set: TrainingSet, home: Path, read: Read, report: Report
) -> Kept:
    keys, unread = library.forgetting.of_study(wanted), 0
    unknown = _entries(library, library.forgetting.of_unknown_study())
    for number, entry in enumerate(unknown):
        if number % _TOLD_EVERY == 0:
            report((number, len(unknown)))
        try:
            found = read(entry.path)
        except LungSegError:
            unread += 1
            continue
        if study_of(found.study_uid) == wanted:
            keys.append(entry.key)
            study = found
    return _kept(keys, study, library=library, training_set=training_set, home=home, unread=unread, wanted=wanted)


def _kept(
    keys: Iterable[str],
    study: Study,
    *,
    library: Library,
    training_set: TrainingSet,
    home: Path,
    unread: int = 0,
    wanted: str = "",
) -> Kept:
    every = library.forgetting.with_images(list(dict.fromkeys(keys)))
    found = Kept(
        tuple(_entries(library, every)),
        study,
        copies=older_copies(home),
        unread=unread,
        uids=tuple(library.forgetting.uids(every)),
        unlisted=tuple(library.forgetting.unlisted(every, study=wanted)),
    )
    found = replace(found, uids=tuple(dict.fromkeys((*found.uids, *(one.uid for one in found.unlisted if one.uid)))))
    found = _with_readings(found, home)
    fetched = Store(home).of_study(study.study_uid, [entry.path for entry in found.entries])
    found = replace(found, fetched=len(fetched))
    return replace(found, cases=training_set.holding(found.identities, study_uid=study.study_uid))


def _with_readings(kept: Kept, home: Path) -> Kept:
    """Return it with all second readings of its images; a row has that of the current reader."""
    images = {identity.image.key: identity.image for identity in kept.identities}
    asked = (images[one.image].read_as(one.token) for one in Record(home).requests().values() if one.image in images)
    listed = {entry.identity.image for entry in kept.entries if entry.identity is not None}
    unlisted = tuple(identity for identity in kept.unlisted if identity.image not in listed)
    return replace(kept, unlisted=unlisted, readings=(*images.values(), *asked))


def _entries(library: Library, keys: Sequence[str]) -> list[Entry]:
    found = library.some(keys)
    return [found[key] for key in keys if key in found]


def named(kept: Kept, *, training_set: bool, copies: bool) -> list[str]:
    """Say what goes and what stays, a sentence each."""
    corrected = sum(entry.status is Status.CORRECTED for entry in kept.entries)
    lines = [_images(kept)]
    if kept.unlisted:
        lines.append(
            tr_count(
                "{n} earlier images of this study, whose files were replaced since, will be forgotten, too.",
                "1 earlier image of this study, whose files were replaced since, will be forgotten, too.",
                len(kept.unlisted),
            )
        )
    if corrected:
        lines.append(
            tr_count(
                "{n} of them have corrections that were not accepted: those will be lost.",
                "1 of them has corrections that were not accepted: those will be lost.",
                corrected,
            )
        )
    if kept.cases and training_set:
        lines.append(tr_count("{n} cases in the training set go.", "1 case in the training set goes.", len(kept.cases)))
    elif kept.cases:
        lines.append(
            tr_count("{n} cases in the training set stay.", "1 case in the training set stays.", len(kept.cases))
        )
    if kept.copies:
        names = ", ".join(path.name for path in kept.copies)
        if copies:
            lines.append(tr("Older copies are deleted, with everything in them: {names}.", names=names))
        else:
            lines.append(tr("Older copies are kept, and may contain it too: {names}.", names=names))
    if kept.unread:
        lines.append(
            tr_count(
                "{n} other files on the worklist cannot be read: their studies are not known.",
                "1 other file on the worklist cannot be read: its study is not known.",
                kept.unread,
            )
        )
    if kept.fetched:
        lines.append(
            tr_count(
                "{n} images were fetched from a PACS: the local copies will be deleted.",
                "1 image was fetched from a PACS: the local copies will be deleted.",
                kept.fetched,
            )
        )
    lines.append(
        tr(
            "The original files are not touched. A model retains what it learned from a case, and your backups still "
            "contain the data."
        )
    )
    return lines


def _images(kept: Kept) -> str:
    rows = len(kept.entries)
    if kept.of_study:
        return tr_count(
            "{n} images of this study will be forgotten: the worklist rows, thumbnails, masks, strokes and comments, "
            "and log entries about them.",
            "1 image of this study will be forgotten: the worklist row, thumbnail, mask, strokes and comment, "
            "and log entries about it.",
            rows,
        )
    if rows > 1:
        return tr(
            "This image will be forgotten: the worklist rows, thumbnails, masks, strokes and comments, "
            "and log entries about them."
        )
    return tr(
        "This image will be forgotten: the worklist row, thumbnail, mask, strokes and comment, "
        "and log entries about it."
    )


def sentence(done: Forgotten) -> str:
    """Say what was done."""
    images = tr_count("{n} images forgotten.", "1 image forgotten.", done.rows)
    if not done.cases:
        return images
    cases = tr_count("{n} cases of the training set forgotten.", "1 case of the training set forgotten.", done.cases)
    return together((images, cases))


def older_copies(home: Path) -> tuple[Path, ...]:
    """Return copies of the worklist or the whole folder that updates, damage and a restored backup left behind."""
    real = home.resolve()
    beside = (path for end in ("before-restore", "moved") for path in real.parent.glob(f"{real.name}-{end}*"))
    inside = (
        path for pattern in ("library-version-*.sqlite", "library-damaged-*.sqlite") for path in real.glob(pattern)
    )
    return (*sorted(inside), *sorted(path for path in beside if path.is_dir()))


def forget(
    kept: Kept,
    *,
    home: Path,
    library: Library,
    journals: Journals,
    settings: Settings,
    training_set: TrainingSet | None = None,
    copies: bool = False,
) -> Forgotten:
    """Delete all that is kept of a study; its files stay where they are, except those that came from a PACS.

    Parameters
    ----------
    training_set : TrainingSet, optional
        Given if its cases should go as well.
    copies : bool
        Whether older copies of the worklist go, with all that they hold.

    Raises
    ------
    LungSegError
        Something cannot be written: what was named first is gone then, and the rest is as it was.
    """
    cases: tuple[str, ...] = ()
    if training_set is not None:
        finish_decision(training_set=training_set, library=library)  # its note goes with the cases
        cases = training_set.forget(kept.identities, study_uid=kept.study.study_uid)
        Benefit(home / "benefit.sqlite").forget(cases)
        Examiner(home / "cache" / "training_set").forget(cases)
    Runs(home).forget(cases)
    alone = _alone(kept, library)
    journals.forget(alone)
    Record(home).forget(alone)
    library.forgetting.forget(kept.keys, kept.identities, words=[*kept.uids, *_said(kept.entries)])
    _forget_pacs(kept, home)
    _forget_folders(kept, home=home, settings=settings, library=library)
    for path in kept.copies if copies else ():
        delete_for_good(path)
    words = {*_names(kept.entries), *kept.uids, *_named(kept.study)}
    lines = logs.forget(_log_files(home), words, folders=_folders(kept.entries, home=home, library=library))
    _log.info("forgotten: %d rows, %d cases, %d lines of logs", len(kept.entries), len(cases), lines)
    return Forgotten(len(kept.entries), len(cases), lines)


def _forget_pacs(kept: Kept, home: Path) -> None:
    """Take away images that this program fetched itself, and what of them waits to be sent or was."""
    store, outbox = Store(home), Outbox(home)
    for path in store.of_study(kept.study.study_uid, [entry.path for entry in kept.entries]):
        store.forget(path)
    for identity in kept.identities:
        outbox.forget(identity.key)
    if kept.of_study:
        outbox.forget(study=kept.study.study_uid)


def _alone(kept: Kept, library: Library) -> list[Identity]:
    """Return the images that no other row holds: of a copy that stays, the strokes stay too."""
    others = set(library.forgetting.with_images(kept.keys)).difference(kept.keys)
    held = {entry.identity.image for entry in _entries(library, list(others)) if entry.identity is not None}
    return [identity for identity in kept.identities if identity.image not in held]


def expired(library: Library, journals: Journals, *, days: int, now: datetime) -> Kept:
    """Return the cases that were opened last more than some days ago.

    Corrections that nobody decided on stay, and so do two readings until one of both masks was chosen.
    """
    moment = (now.astimezone() - timedelta(days=days)).isoformat(timespec="seconds")
    found = _entries(library, library.forgetting.opened_before(moment))
    home = library.path.parent
    asked = {one.image for one in Record(home).requests().values() if not (one.used or one.withdrawn)}
    entries = tuple(
        entry
        for entry in found
        if (entry.identity is None or entry.identity.image.key not in asked)
        and not _has_strokes(entry, library, journals)
    )
    keys = [entry.key for entry in entries]
    kept = Kept(entries, uids=tuple(library.forgetting.uids(keys)), unlisted=tuple(library.forgetting.unlisted(keys)))
    return _with_readings(kept, home)


def _has_strokes(entry: Entry, library: Library, journals: Journals) -> bool:
    """Whether there are strokes that the worklist knows nothing of: the program was ended before it saved the mask.

    Of a case that was decided on, the strokes before the decision lead to the mask that was saved with it.
    """
    identity = entry.identity
    if identity is None:
        return False

    def saved() -> Mask | None:
        review = library.load(identity)
        return None if review is None else review.mask

    try:
        if entry.status in (Status.ACCEPTED, Status.REJECTED):
            return journals.leads_beyond(identity, saved)
        return journals.has_strokes(identity)
    except LungSegError:  # it cannot be read now
        return True


def _forget_folders(kept: Kept, *, home: Path, settings: Settings, library: Library) -> None:
    """Forget which folder was opened last where it holds nothing that is still listed, or is named after the patient.

    Settings that were set aside as damaged go where they name such a folder.
    """
    folders = _folders(kept.entries, home=home, library=library)
    paths = (str(entry.path) for entry in kept.entries)
    sought = logs.seeker({*paths, *kept.uids, *_named(kept.study)}, folders)
    if sought is None:
        return
    settings.set("window.search", "")  # it may be a part of the name
    for name in _REMEMBERED:
        if sought.search(os.fsencode(settings.text(name))):
            settings.set(name, "")
    aside = settings.aside
    with suppress(OSError):  # there is none
        if sought.search(aside.read_bytes()):
            delete_for_good(aside)


def _folders(entries: Iterable[Entry], *, home: Path, library: Library) -> list[Path]:
    """Return the folders of files, and those around them, of which nothing is listed any more."""
    own, found = home.absolute(), dict[Path, bool]()
    for entry in entries:
        for folder in entry.path.parents:
            if found.get(folder) or own.is_relative_to(folder):
                break
            found[folder] = not library.forgetting.any_below(str(folder))
            if not found[folder]:
                break
    return [folder for folder, goes in found.items() if goes]


def _said(entries: Iterable[Entry]) -> Iterable[str]:
    """Yield what the worklist knows of patients and studies from the headers of files."""
    for entry in entries:
        known = Particulars.of(entry.header)
        yield from (known.patient, known.patient_id, known.accession)


def _names(entries: Iterable[Entry]) -> Iterable[str]:
    for entry in entries:
        yield from (str(entry.path), entry.path.name, stem(entry.path))


def _named(study: Study) -> Iterable[str]:
    """Yield what names a study and its patient; a name also as it is written outside of DICOM."""
    yield from (study.study_uid, study.patient_id, study.patient_name)
    for spelling in study.patient_name.split("="):  # in letters, in ideographs, as it sounds
        last, first, *_ = (*(part.strip() for part in spelling.split("^")), "")
        yield spelling
        if last and first:
            for between in (" ", ", ", "_", "-"):
                yield from (f"{last}{between}{first}", f"{first}{between}{last}")


def _log_files(home: Path) -> list[Path]:
    return [*(home / "logs").glob("*"), *(home / "jobs").glob("*/log.txt")]
