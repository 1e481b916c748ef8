"""Forgetting a study: no byte of the data folder names it afterwards, and everything else is as it was."""

from __future__ import annotations

import contextlib
import logging
import logging.handlers
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pydicom
import pytest

from lungseg_gui.core.readings import Reader, What
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Prediction, Review, Status
from lungseg_gui.core.study import Study
from lungseg_gui.jobs import forgetting
from lungseg_gui.services.library import Library, Snapshot, key_of
from lungseg_gui.services.library.schema import BACKUP, keep_copy
from lungseg_gui.services.pacs import Outbox
from lungseg_gui.services.reading import read_image, read_study
from lungseg_gui.services.record import Recorded
from lungseg_gui.ui.controllers.services import Services
from tests.cli.conftest import Lungseg
from tests.cli.worked_on import NAME, OTHER_PATIENT, PATIENT, STUDY, work_on
from tests.core.reviews import prediction
from tests.dicom_files import png, radiograph


@pytest.fixture
def log(lungseg_home: Path) -> Iterator[logging.Logger]:
    """The program's log, open as it is while the window is."""
    (lungseg_home / "logs").mkdir()
    handler = logging.handlers.RotatingFileHandler(lungseg_home / "logs" / "lungseg.log", encoding="utf-8")
    logger = logging.getLogger("lungseg")
    level = logger.level
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    yield logger
    logger.removeHandler(handler)
    logger.setLevel(level)
    handler.close()


def traces(home: Path, files: dict[str, Path], names: tuple[str, ...]) -> list[str]:
    """Return where the data folder still holds a word of the study: UIDs, name, ID, paths."""
    words = [STUDY, NAME, "Musterfrau", "Annegret", PATIENT]
    words += [str(part) for name in names for part in (files[name], files[name].parent, files[name].name)]
    found: list[str] = []
    for path in (home, *home.rglob("*")):
        content = path.read_bytes() if path.is_file() else b""
        found += [
            f"{path.relative_to(home)}: {word}" for word in words if word.encode() in content or word in path.name
        ]
    return found


OWN = ("pa", "ap", "unopened", "copy")


def put_on_record(services: Services, review: Review) -> None:
    """Record a decision, and what a second reader made of the image."""
    first, words = Snapshot.of(review), review.image.study.patient_name
    token = first.identity.key[:12]
    one, other = Reader("", "Dr A"), Reader("r1", "Dr B")
    services.record.add(Recorded(What.ACCEPTED, first.identity, one, first.mask, comment=words))
    services.record.add(Recorded(What.ASKED, first.identity, one, to=other, request=token, comment=words))
    second = replace(first, identity=first.identity.read_as(token), prediction=None)
    services.library.save(second, remarks=Remarks(comment=words))
    journal = services.journals.path_of(second.identity)
    journal.write_bytes(words.encode())
    services.record.add(Recorded(What.ACCEPTED, second.identity, other, second.mask, comment=words))


def fill(services: Services, files: dict[str, Path], log: logging.Logger) -> None:
    home, library = services.home, services.library
    for name in ("pa", "ap", "other"):
        put_on_record(services, work_on(services, files[name]))
    for name in ("unopened", "copy"):
        library.add(files[name])
    library.failed(files["unopened"], f"{files['unopened']} of {NAME} could not be read.")
    services.settings.set("open.folder", str(files["pa"].parent))
    services.settings.set("window.case", str(files["pa"]))
    services.settings.set("window.search", NAME[:4].casefold())
    log.warning("cannot read %s", files["pa"])
    log.warning("patient %s of %s", PATIENT, NAME)
    log.warning("cannot list %s", files["pa"].parent)
    log.warning("cannot list %s", files["pa"].parent.parent)
    log.warning("of Annegret Musterfrau")
    (home / "settings-damaged.json").write_text(f'{{"open.folder": "{files["pa"].parent}"')
    log.warning("something else of %s", OTHER_PATIENT)
    with contextlib.closing(sqlite3.connect(library.path)) as connection:
        keep_copy(connection, home / BACKUP)
    (home / f"{BACKUP}-wal").write_bytes(str(files["pa"]).encode())  # of a program that was killed
    (home / "journals" / f"{read_image(files['pa']).identity.key}.journal.2026.damaged").write_text(NAME)
    (home / "jobs" / "run").mkdir(parents=True)
    for record in services.training_set.cases():
        (home / "jobs" / "run" / f"{record.case_id}-after.png").write_bytes(b"pixels")
        killed = home / "jobs" / "run" / "snapshot" / "imagesTr"
        killed.mkdir(parents=True, exist_ok=True)
        (killed / f"{record.case_id}_0000.png").write_bytes(b"pixels")
        (home / "cache" / "training_set").mkdir(parents=True, exist_ok=True)
        (home / "cache" / "training_set" / f"{record.case_id}-1.json").write_bytes(b"{}")
    pictures = home / "jobs" / "run" / "pictures"
    pictures.mkdir()
    # An image of the worklist, by which a training was judged: it stands for what it shows.
    (pictures / "worklist-0-after.png").write_bytes(str(files["pa"]).encode())
    (home / "jobs" / "run" / "log.txt").write_text(f"cannot read {files['pa']}\nepoch 1\n")
    beside = home.with_name(f"{home.name}-before-restore-20261128-120000")
    beside.mkdir()
    (beside / "library.sqlite").write_bytes(str(files["pa"]).encode())


def test_no_byte_of_the_data_folder_names_a_forgotten_study(
    services: Services, studies: dict[str, Path], log: logging.Logger, lungseg_home: Path
) -> None:
    fill(services, studies, log)
    assert traces(lungseg_home, studies, OWN)
    kept = forgetting.kept_of_file(
        studies["ap"],
        library=services.library,
        training_set=services.training_set,
        home=lungseg_home,
        read=read_study,
        report=lambda step: None,
    )
    assert sorted(entry.path for entry in kept.entries) == sorted(studies[name] for name in OWN)
    assert len(kept.cases) == 2
    beside = lungseg_home.with_name(f"{lungseg_home.name}-before-restore-20261128-120000")
    assert kept.copies == (lungseg_home / BACKUP, beside)
    theirs = set(kept.cases)
    before = {record.case_id for record in services.training_set.cases()}
    done = forgetting.forget(
        kept,
        home=lungseg_home,
        library=services.library,
        journals=services.journals,
        settings=services.settings,
        training_set=services.training_set,
        copies=True,
    )
    # while the program is still open, its files and SQLite's log among them
    assert traces(lungseg_home, studies, OWN) == []
    assert not beside.exists()
    assert (services.settings.text("window.case"), services.settings.text("window.search")) == ("", "")
    assert (done.rows, done.cases, done.lines) == (4, 2, 5)
    # of the training set nothing is left under the numbers of the cases either
    assert not [path for path in lungseg_home.rglob("*") if any(case in path.name for case in theirs)]
    assert {record.case_id for record in services.training_set.cases()} == before - theirs
    assert [work.case_id for work in services.benefit.all()] == sorted(before - theirs)
    # what is others' is as it was
    (entry,) = services.library.entries()
    assert entry.path == studies["other"]
    assert entry.status is Status.ACCEPTED
    assert services.library.thumbnails([entry.key])
    assert entry.identity is not None
    saved = services.library.load(entry.identity)
    assert saved is not None
    assert saved.mask.any()
    assert services.journals.path_of(entry.identity).exists()
    reading = entry.identity.read_as(entry.identity.key[:12])
    assert services.library.load(reading) is not None
    assert services.journals.path_of(reading).exists()
    assert [line.said is None for line in services.record.lines()] == [True] * 6 + [False] * 3
    assert services.record.problems() == ()
    assert (services.record.mask(services.record.lines()[6]) == saved.mask).all()
    log.warning("and goes on")
    assert (lungseg_home / "jobs" / "run" / "log.txt").read_text() == "epoch 1\n"
    text = (lungseg_home / "logs" / "lungseg.log").read_text()
    assert OTHER_PATIENT in text
    assert f"cannot list {studies['pa'].parent.parent}\n" in text  # another study of it is on the worklist
    assert "and goes on" in text


def test_the_training_set_and_older_copies_stay_unless_they_are_named(
    services: Services, studies: dict[str, Path], log: logging.Logger, lungseg_home: Path
) -> None:
    fill(services, studies, log)
    kept = forgetting.kept_of_study(
        Study(study_uid=STUDY),
        library=services.library,
        training_set=services.training_set,
        home=lungseg_home,
        read=read_study,
        report=lambda step: None,
    )
    said = " ".join(forgetting.named(kept, training_set=False, copies=False))
    assert "4 images of this study" in said
    assert "2 cases in the training set stay" in said
    assert BACKUP in said
    assert "your backups still contain the data" in said
    forgetting.forget(
        kept,
        home=lungseg_home,
        library=services.library,
        journals=services.journals,
        settings=services.settings,
    )
    assert len(services.training_set.cases()) == 3
    assert {trace.partition(":")[0] for trace in traces(lungseg_home, studies, OWN)} == {BACKUP, f"{BACKUP}-wal"}


def test_a_study_is_found_although_its_files_are_gone(
    services: Services, studies: dict[str, Path], lungseg_home: Path
) -> None:
    for name in ("pa", "ap", "other"):
        work_on(services, studies[name], accepted=False)
    shutil.rmtree(studies["pa"].parent)
    kept = forgetting.kept_of_file(
        studies["pa"],
        library=services.library,
        training_set=services.training_set,
        home=lungseg_home,
        read=read_study,
        report=lambda step: None,
    )
    assert [entry.path for entry in kept.entries] == [studies["pa"], studies["ap"]]


def test_what_was_under_way_does_not_come_back(
    services: Services, studies: dict[str, Path], lungseg_home: Path
) -> None:
    review = work_on(services, studies["pa"], accepted=False)
    library, image = services.library, review.image
    kept = forgetting.kept_of_file(
        studies["pa"],
        library=library,
        training_set=services.training_set,
        home=lungseg_home,
        read=read_study,
        report=lambda step: None,
    )
    forgetting.forget(kept, home=lungseg_home, library=library, journals=services.journals, settings=services.settings)
    made: Prediction = replace(prediction(shape=image.shape), identity=image.identity)
    assert not library.keep_prediction(made)
    library.save(review)
    library.set_remarks(image.identity, Remarks(comment="late"))
    library.opened(studies["pa"], image, thumbnail=b"late")
    assert traces(lungseg_home, studies, ("pa",)) == []
    assert library.entries() == []
    library.add(studies["pa"])  # the reader opens it again
    library.opened(studies["pa"], image, thumbnail=b"new")
    library.save(review)
    assert library.load(image.identity) is not None


def test_the_command_asks_once_and_names_what_goes(
    services: Services, studies: dict[str, Path], log: logging.Logger, lungseg_home: Path, lungseg: Lungseg
) -> None:
    fill(services, studies, log)
    services.journals.close(60)
    services.library.close()
    said = lungseg("home", "forget", STUDY)
    assert said.status == 2
    assert "--yes" in said.err
    assert "4 images of this study" in said.out
    said = lungseg("home", "forget", STUDY, "--yes", "--training-set", "--copies")
    assert said.status == 0, said.err
    assert "4 images forgotten. 2 cases of the training set forgotten." in said.out
    assert traces(lungseg_home, studies, OWN) == []
    said = lungseg("home", "forget", STUDY, "--yes")
    assert said.status == 1
    assert "contains nothing" in said.err


def test_a_copy_that_is_not_named_keeps_mask_and_strokes(
    services: Services, studies: dict[str, Path], lungseg_home: Path
) -> None:
    for name in ("pa", "copy"):
        review = work_on(services, studies[name])
    rows = tuple(entry for entry in services.library.entries() if entry.path == studies["pa"])
    kept = forgetting.Kept(rows)  # the copy was opened while the reader was asked
    forgetting.forget(
        kept, home=lungseg_home, library=services.library, journals=services.journals, settings=services.settings
    )
    assert [entry.path for entry in services.library.entries()] == [studies["copy"]]
    saved = services.library.load(review.image.identity)
    assert saved is not None
    assert saved.mask.any()
    assert services.journals.has_strokes(review.image.identity)


def test_what_is_queued_for_a_pacs_goes_with_an_image_whose_study_is_not_known(
    services: Services, studies: dict[str, Path], lungseg_home: Path
) -> None:
    identity = work_on(services, studies["pa"]).image.identity
    queue = Outbox(lungseg_home)
    queue.add("PACS", identity.key, "chest", {"SEG": studies["pa"].read_bytes()})
    queue.add("PACS", "another", "chest 2", {"SEG": studies["pa"].read_bytes()})
    rows = tuple(entry for entry in services.library.entries() if entry.path == studies["pa"])
    forgetting.forget(
        forgetting.Kept(rows),
        home=lungseg_home,
        library=services.library,
        journals=services.journals,
        settings=services.settings,
    )
    assert [item.case for item in queue.items()] == ["another"]


@pytest.mark.parametrize("listed", [True, False])
def test_the_image_that_was_there_before_its_file_was_replaced_goes_too(
    services: Services, studies: dict[str, Path], lungseg_home: Path, listed: bool
) -> None:
    before = work_on(services, studies["pa"], accepted=False)
    pixels = pydicom.dcmread(studies["pa"])
    pixels.PixelData = pixels.PixelData[::-1]
    pixels.save_as(studies["pa"])
    after = work_on(services, studies["pa"], accepted=False)
    assert services.library.load(before.image.identity) is not None
    if not listed:  # only the study's UID leads to it
        services.library.remove(key_of(studies["pa"]))
        services.journals.forget([after.image.identity])
    kept = forgetting.kept_of_study(
        read_study(studies["pa"]),
        library=services.library,
        training_set=services.training_set,
        home=lungseg_home,
        read=read_study,
        report=lambda step: None,
    )
    assert [entry.path for entry in kept.entries] == ([studies["pa"]] if listed else [])
    told = "\n".join(forgetting.named(kept, training_set=False, copies=False))
    assert "1 earlier image of this study, whose files were replaced since, will be forgotten, too." in told
    forgetting.forget(
        kept, home=lungseg_home, library=services.library, journals=services.journals, settings=services.settings
    )
    for review in (before, after):
        assert services.library.load(review.image.identity) is None
        assert not services.journals.has_strokes(review.image.identity)
    assert traces(lungseg_home, studies, ("pa",)) == []


def test_a_picture_goes_with_its_copies_and_no_other(services: Services, tmp_path: Path, lungseg_home: Path) -> None:
    """Pictures name no study: the image itself is what ties the rows together."""
    paths = [tmp_path / name for name in ("film.png", "the-same.png", "another.png")]
    for path, shift in zip(paths, (0, 0, 9), strict=True):
        path.write_bytes(png(np.roll(radiograph((60, 50)), shift)))
        work_on(services, path, accepted=False)
    kept = forgetting.kept_of_file(
        paths[0],
        library=services.library,
        training_set=services.training_set,
        home=lungseg_home,
        read=read_study,
        report=lambda step: None,
    )
    assert [entry.path for entry in kept.entries] == paths[:2]
    assert not kept.of_study
    (said, *_) = forgetting.named(kept, training_set=False, copies=False)
    assert said.startswith("This image will be forgotten: the worklist rows, thumbnails,")


def test_strokes_that_the_worklist_does_not_know_of_are_kept(
    services: Services, studies: dict[str, Path], lungseg_home: Path
) -> None:
    """The program was killed after a stroke was on the disk, and before the mask was saved."""
    review = work_on(services, studies["pa"], accepted=False)
    with contextlib.closing(sqlite3.connect(services.library.path)) as connection, connection:
        connection.execute("UPDATE reviews SET status = 'predicted'")
    later = datetime.now().astimezone() + timedelta(days=400)
    assert forgetting.expired(services.library, services.journals, days=30, now=later).entries == ()
    services.journals.remove(review.image.identity)
    assert services.journals.flush(60)
    for journal in (lungseg_home / "journals").glob("*.journal"):
        journal.unlink()
    kept = forgetting.expired(services.library, services.journals, days=30, now=later)
    assert [entry.path for entry in kept.entries] == [studies["pa"]]


def test_a_copy_that_was_opened_lately_keeps_its_image(
    services: Services, studies: dict[str, Path], lungseg_home: Path
) -> None:
    work_on(services, studies["pa"])
    image = read_image(studies["pa"])
    services.library.opened(studies["copy"], image)
    with contextlib.closing(sqlite3.connect(services.library.path)) as connection, connection:
        connection.execute("UPDATE entries SET opened_at = '2026-01-01' WHERE key = ?", (str(studies["pa"]),))
    now = datetime.now().astimezone()
    assert forgetting.expired(services.library, services.journals, days=30, now=now).entries == ()
    later = forgetting.expired(services.library, services.journals, days=30, now=now + timedelta(days=31))
    assert len(later.entries) == 2
    left = later.without([str(studies["copy"])])
    assert (left.entries, left.uids) == ((), ())


def test_a_large_library_is_cleaned_too(tmp_path: Path) -> None:
    """Rows go from everywhere in the file: pages are merged, and what is left of them names nobody."""
    library = Library(tmp_path)
    paths = [Path(f"/studies/{'gone' if number % 3 else 'kept'}-{number:05}/a.dcm") for number in range(3000)]
    library.add_all(paths)
    gone = [str(path) for path in paths if "gone" in str(path)]
    library.forgetting.forget(gone)
    content = library.path.read_bytes() + library.path.with_name("library.sqlite-wal").read_bytes()
    assert b"/studies/gone-" not in content
    assert len(library) == 1000
    library.close()


def forget_both(library: Library, keys: list[str]) -> None:
    library.forgetting.forget(keys)


def remove_both(library: Library, keys: list[str]) -> None:
    for key in keys:
        library.remove(key)


@pytest.mark.parametrize("take", [forget_both, remove_both])
def test_what_version_1_left_of_rows_goes_and_no_more(
    tmp_path: Path, take: Callable[[Library, list[str]], None]
) -> None:
    """Its reviews wait under their UID until an image claims them; one of a UID that another row has stays."""
    library = Library(tmp_path)
    uids = {"/a/gone.dcm": "1.7.1", "/a/shared.dcm": "1.7.2", "/b/shared.dcm": "1.7.2", "/b/kept.dcm": "1.7.3"}
    library.add_all([Path(key) for key in uids])
    with contextlib.closing(sqlite3.connect(library.path)) as connection, connection:
        for key, uid in uids.items():
            connection.execute("UPDATE entries SET uid = ? WHERE key = ?", (uid, key))
            connection.execute("INSERT INTO old_thumbnails VALUES (?, ?, x'00')", (key, uid))
            connection.execute("INSERT OR IGNORE INTO old_reviews (uid, status) VALUES (?, 'corrected')", (uid,))
            connection.execute("INSERT OR IGNORE INTO old_probabilities VALUES (?, '1.0', 1, 1, x'00')", (uid,))
    take(library, ["/a/gone.dcm", "/a/shared.dcm"])
    with contextlib.closing(sqlite3.connect(library.path)) as connection:
        for table, column, stay in (
            ("old_thumbnails", "key", ["/b/kept.dcm", "/b/shared.dcm"]),
            ("old_reviews", "uid", ["1.7.2", "1.7.3"]),
            ("old_probabilities", "uid", ["1.7.2", "1.7.3"]),
        ):
            found = connection.execute(f"SELECT {column} FROM {table} ORDER BY {column}").fetchall()
            assert [value for (value,) in found] == stay
    library.close()
