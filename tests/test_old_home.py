"""A user folder of version 0.1, which knew images by their UID alone, is carried over; see tests/old_home."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui import jobs
from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.review import Status
from lungseg_gui.jobs import OpenedCase
from lungseg_gui.services.journal import Journals
from lungseg_gui.services.library import Library, Snapshot
from lungseg_gui.services.library.waiting import Waiting
from lungseg_gui.services.reading import read_image
from lungseg_gui.services.training_set import TrainingSet
from lungseg_gui.ui.controllers.services import thumbnail_png

STORED = Path(__file__).parent / "old_home" / "0_1.zip"
BACKUP = "library-version-1.sqlite"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The folder and its studies, at another place than where they were made."""
    with zipfile.ZipFile(STORED) as archive:
        archive.extractall(tmp_path)
    was_at = (tmp_path / "was_at.txt").read_text()
    with closing(sqlite3.connect(tmp_path / "home" / "library.sqlite")) as database, database:
        database.execute("UPDATE entries SET key = replace(key, ?, ?)", (was_at, str(tmp_path)))
    return tmp_path


class Desk:
    """The services of one start."""

    def __init__(self, root: Path) -> None:
        home = root / "home"
        self.root = root
        self.library, self.journals = Library(home), Journals(home)
        self.training_set = TrainingSet(home / "training_set")

    def open(self, name: str) -> OpenedCase:
        return jobs.open_case(
            self.root / "studies" / name,
            read=read_image,
            library=self.library,
            journals=self.journals,
            thumbnail=thumbnail_png,
            training_set=self.training_set,
        )

    def close(self) -> None:
        self.journals.close()
        self.library.close()


Start = Callable[[], Desk]


@pytest.fixture
def start(root: Path) -> Iterator[Start]:
    desks: list[Desk] = []

    def begin() -> Desk:
        desks.append(Desk(root))
        return desks[-1]

    yield begin
    for desk in desks:
        desk.close()


def statuses(library: Library) -> dict[str, Status]:
    return {entry.name: entry.status for entry in library.entries()}


def old_masks(path: Path) -> int:
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (1,)
        return int(database.execute("SELECT COUNT(*) FROM reviews WHERE mask IS NOT NULL").fetchone()[0])


def test_the_worklist_is_there_before_any_file_is_read(start: Start, root: Path) -> None:
    assert statuses(start().library) == {
        "corrected": Status.CORRECTED,
        "predicted": Status.PREDICTED,
        "accepted": Status.ACCEPTED,
        "picture": Status.ACCEPTED,
        "twin1": Status.CORRECTED,
        "twin2": Status.CORRECTED,
        "replaced": Status.CORRECTED,
    }
    assert old_masks(root / "home" / BACKUP) == 6


def test_the_backup_is_made_once(start: Start, root: Path) -> None:
    start().close()
    before = (root / "home" / BACKUP).read_bytes()
    start().open("corrected.dcm")
    start()
    assert (root / "home" / BACKUP).read_bytes() == before


def test_a_correction_comes_back_with_every_step(start: Start) -> None:
    case = start().open("corrected.dcm")
    review = case.review
    assert (review.status, review.edited, case.notices) == (Status.CORRECTED, True, ())
    assert [step.name for step in review.history.steps] == ["Brush", "Brush"]
    assert review.mask.live[40, 12] == RIGHT
    assert review.mask.live[65, 70] == LEFT
    assert review.undo()
    assert review.mask.live[65, 70] == 0
    assert review.prediction is not None
    assert review.prediction.fits(review.image)
    assert review.prediction.probability is not None


def test_it_is_carried_over_once_and_then_stays(start: Start) -> None:
    first = start()
    review = first.open("corrected.dcm").review
    review.undo()
    first.library.save(review)
    mask = review.mask.live.copy()
    first.close()
    again = start().open("corrected.dcm").review
    np.testing.assert_array_equal(again.mask.live, mask)
    assert again.history.position == 1


def test_a_prediction_comes_back(start: Start) -> None:
    review = start().open("predicted.dcm").review
    assert review.status is Status.PREDICTED
    assert review.mask.live.any()
    assert review.prediction is not None
    assert review.takes_predictions


@pytest.mark.parametrize("name", ["accepted.dcm", "picture.png"])
def test_an_accepted_case_keeps_its_place_in_the_training_set(start: Start, name: str) -> None:
    desk = start()
    before = {record.case_id for record in desk.training_set.cases()}
    case = desk.open(name)
    review = case.review
    assert review.status is Status.ACCEPTED
    assert review.mask.live[60, 25] == RIGHT
    rows = jobs.worklist_rows(desk.training_set.cases(), training_set=desk.training_set, library=desk.library)
    assert [key for key, _ in rows.values()] == [case.entry.key]
    shot = Snapshot.of(review)
    record = jobs.accept(shot, case.image, training_set=desk.training_set, library=desk.library)
    assert {found.case_id for found in desk.training_set.cases()} == before
    assert record is not None
    assert record.case_id in before


def test_a_case_whose_pixels_are_others_is_not_claimed_in_the_training_set(start: Start, root: Path) -> None:
    (stored,) = [
        path
        for path in (root / "home" / "training_set" / "imagesTr").iterdir()
        if np.array_equal(read_image(path).pixels, read_image(root / "studies" / "accepted.dcm").pixels)
    ]
    shutil.copy(next(path for path in stored.parent.iterdir() if path != stored), stored)
    desk = start()
    desk.open("accepted.dcm")
    assert jobs.worklist_rows(desk.training_set.cases(), training_set=desk.training_set, library=desk.library) == {}


@pytest.mark.parametrize("order", [("twin1.dcm", "twin2.dcm"), ("twin2.dcm", "twin1.dcm")])
def test_a_mask_that_two_images_claim_is_laid_on_neither(start: Start, order: tuple[str, str]) -> None:
    """Version 0.1 showed it on both: nobody can tell any more whose it is."""
    desk = start()
    for name in order:
        case = desk.open(name)
        assert (case.review.status, case.review.prediction, list(case.review.history.steps)) == (Status.NEW, None, [])
        assert not case.review.mask.live.any()
        (told,) = case.notices
        assert name.split(".")[0] in told
        assert BACKUP in told


def test_a_mask_is_not_laid_on_pixels_that_replaced_its_own(start: Start, root: Path) -> None:
    studies = root / "studies"
    original = (studies / "replaced.dcm").read_bytes()
    shutil.copy(studies / "other.dcm", studies / "replaced.dcm")
    first = start()
    case = first.open("replaced.dcm")
    assert (case.review.status, case.review.mask.live.any(), len(case.notices)) == (Status.NEW, False, 1)
    first.close()
    (studies / "replaced.dcm").write_bytes(original)
    back = start().open("replaced.dcm")
    assert back.review.status is Status.CORRECTED
    assert back.notices == ("replaced.dcm contains a different image from when it was last opened.",)
    assert back.review.mask.live[25, 25] == RIGHT
    assert len(back.review.history.steps) == 1


def test_a_case_that_is_decoded_ahead_is_not_taken_for_new(start: Start, root: Path) -> None:
    desk = start()
    _, entry = jobs.read_ahead(
        root / "studies" / "corrected.dcm",
        read=read_image,
        library=desk.library,
        journals=desk.journals,
        training_set=desk.training_set,
        thumbnail=thumbnail_png,
    )
    assert entry.status is Status.CORRECTED


KILLED = """
import os, sys
from pathlib import Path
from lungseg_gui.services.library import Library, schema

real = schema.columns_of
schema.columns_of = lambda *given: os._exit(9) if given[1] == sys.argv[2] else real(*given)
Library(Path(sys.argv[1]))
"""


@pytest.mark.parametrize("moment", ["probabilities", "entries_1"])
def test_a_program_that_is_killed_while_it_carries_over_loses_nothing(start: Start, root: Path, moment: str) -> None:
    home = root / "home"
    done = subprocess.run([sys.executable, "-c", KILLED, str(home), moment], check=False)
    assert done.returncode == 9
    assert old_masks(home / BACKUP) == 6
    desk = start()
    assert len(statuses(desk.library)) == 7
    assert desk.open("corrected.dcm").review.status is Status.CORRECTED


def test_a_copy_that_was_cut_short_is_made_again(start: Start, root: Path) -> None:
    (root / "home" / f"{BACKUP}.part").write_bytes(b"half")
    start()
    assert old_masks(root / "home" / BACKUP) == 6


def test_a_program_that_is_killed_between_journal_and_mask_loses_neither(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    def die(*given: object) -> None:
        raise Killed

    desk = start()
    with monkeypatch.context() as patch:
        patch.setattr(Waiting, "give", die)
        with pytest.raises(Killed):
            desk.open("corrected.dcm")
    desk.close()
    review = start().open("corrected.dcm").review
    assert (review.status, len(review.history.steps)) == (Status.CORRECTED, 2)
