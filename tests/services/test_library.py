from __future__ import annotations

import os
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import RIGHT, Box
from lungseg_gui.core.probability import Probability
from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.view import View
from lungseg_gui.services.library import Library, Snapshot, database, key_of, path_of, rows
from lungseg_gui.services.library.rows import ROW
from tests.core.reviews import identity, image, lungs, prediction, stroke

A, B = Path("/studies/1.2.3.dcm"), Path("/studies/b.png")


OpenLibrary = Callable[[Path], Library]


@pytest.fixture
def open_library() -> Iterator[OpenLibrary]:
    """Open libraries that are closed with the test, whatever it does."""
    with ExitStack() as stack:

        def opened(home: Path) -> Library:
            library = Library(home)
            stack.callback(library.close)
            return library

        yield opened


@pytest.fixture
def library(tmp_path: Path, open_library: OpenLibrary) -> Library:
    return open_library(tmp_path)


def corrected() -> Review:
    review = Review(image())
    review.receive(prediction())
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    return review


def test_the_worklist_keeps_its_order_over_a_restart(
    tmp_path: Path, library: Library, open_library: OpenLibrary
) -> None:
    library.add_all([B, A, Path("/studies/c.jpg"), B])
    library.add(A)
    library.close()
    entries = open_library(tmp_path).entries()
    assert [entry.name for entry in entries] == ["b", "1.2.3", "c"]
    assert [entry.status for entry in entries] == [Status.NEW] * 3
    assert entries[0].key == key_of(B)
    assert entries[0].identity is None
    assert entries[0].uncertainty is None


def test_a_relative_path_is_the_same_file(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("/")
    library.add_all([Path("studies/b.png"), B])
    assert len(library.entries()) == 1


def test_mask_status_and_prediction_come_back_after_a_restart(
    tmp_path: Path, library: Library, open_library: OpenLibrary
) -> None:
    review = corrected()
    library.opened(A, review.image, thumbnail=b"png")
    library.save(review)
    library.close()
    library = open_library(tmp_path)
    (entry,) = library.entries()
    assert (entry.status, entry.uncertainty, entry.detail) == (Status.CORRECTED, 0.125, "PA")
    assert library.thumbnails([entry.key, "other"]) == {entry.key: b"png"}
    assert entry.identity is not None
    saved = library.load(entry.identity)
    assert saved is not None
    fresh = Review(image())
    assert saved.restore(fresh)
    np.testing.assert_array_equal(fresh.mask.live, review.mask.live)
    assert (fresh.status, fresh.edited, fresh.based_on) == (Status.CORRECTED, True, "1.0")
    assert fresh.prediction is not None
    np.testing.assert_array_equal(fresh.prediction.mask.unpack(), lungs())
    assert (fresh.prediction.model_version, fresh.prediction.device, fresh.prediction.seconds) == ("1.0", "cpu", 0.25)
    assert not fresh.receive(prediction(version="r1", shift=3))


def test_what_was_never_saved_is_not_there(library: Library) -> None:
    library.set_status(identity("1.2.3"), Status.REJECTED)
    assert library.load(identity("other")) is None


@pytest.mark.parametrize("status", list(Status))
def test_a_status_without_a_mask_is_taken_where_it_needs_none(library: Library, status: Status) -> None:
    """Else a case whose journal was lost would stay corrected, with nothing in its mask, and never be predicted."""
    library.set_status(identity("1.2.3"), status)
    saved = library.load(identity("1.2.3"))
    assert saved is not None
    again = Review(image())
    assert saved.restore(again)
    assert again.status is (Status.REJECTED if status is Status.REJECTED else Status.NEW)
    assert not again.mask.live.any()


def test_a_status_alone_leaves_the_mask(library: Library) -> None:
    review = corrected()
    library.save(review)
    library.set_status(identity("1.2.3"), Status.REJECTED)
    saved = library.load(identity("1.2.3"))
    assert saved is not None
    assert saved.status is Status.REJECTED
    np.testing.assert_array_equal(saved.mask, review.mask.live)


def test_a_mask_of_another_image_with_the_same_uid_is_not_taken(library: Library) -> None:
    library.save(corrected())
    saved = library.load(identity("1.2.3"))
    assert saved is not None
    other = Review(image(shape=(30, 30)))
    assert not saved.restore(other)
    assert other.status is Status.NEW


def test_a_snapshot_does_not_change_with_the_review(library: Library) -> None:
    review = corrected()
    snapshot = Snapshot.of(review)
    before = review.mask.live.copy()
    stroke(review, Box(40, 20, 50, 30), RIGHT)
    library.save(snapshot)
    saved = library.load(identity("1.2.3"))
    assert saved is not None
    np.testing.assert_array_equal(saved.mask, before)


def test_an_error_is_kept_until_the_file_is_read(tmp_path: Path, library: Library, open_library: OpenLibrary) -> None:
    library.add(A)
    library.failed(A, "The file ends early.")
    library.close()
    library = open_library(tmp_path)
    assert library.entries()[0].message == "The file ends early."
    assert library.opened(A, image()).message == ""


def test_removing_forgets_the_mask_too(library: Library) -> None:
    review = corrected()
    library.opened(A, review.image)
    library.add(B)
    library.save(review)
    library.remove(key_of(A))
    assert [entry.path for entry in library.entries()] == [B]
    assert library.load(identity("1.2.3")) is None
    library.remove("")
    assert len(library.entries()) == 1


def test_a_prediction_ahead_becomes_the_mask_of_an_untouched_image(library: Library) -> None:
    library.opened(A, image())
    assert library.keep_prediction(prediction(), thumbnail=b"new")
    assert library.keep_prediction(prediction(version="r1", shift=3))
    saved = library.load(identity("1.2.3"))
    assert saved is not None
    assert (saved.status, saved.based_on, saved.edited) == (Status.PREDICTED, "r1", False)
    np.testing.assert_array_equal(saved.mask, lungs(shift=3))
    assert list(library.thumbnails([key_of(A)]).values()) == [b"new"]


@pytest.mark.parametrize("status", [Status.CORRECTED, Status.ACCEPTED, Status.REJECTED])
def test_a_prediction_ahead_never_replaces_a_correction_or_a_decision(library: Library, status: Status) -> None:
    review = corrected()
    library.save(replace(Snapshot.of(review), status=status))
    assert not library.keep_prediction(prediction(version="r1", shift=3))
    saved = library.load(identity("1.2.3"))
    assert saved is not None
    assert saved.status is status
    np.testing.assert_array_equal(saved.mask, review.mask.live)


def test_a_file_that_is_no_database_is_set_aside(tmp_path: Path, open_library: OpenLibrary) -> None:
    (tmp_path / "library.sqlite").write_bytes(b"this is no database" * 100)
    library = open_library(tmp_path)
    assert "damaged" in library.notice
    assert library.entries() == []
    library.add(A)
    library.close()
    (kept,) = tmp_path.glob("library-damaged-*.sqlite")
    assert kept.read_bytes().startswith(b"this is no database")
    again = open_library(tmp_path)
    assert again.notice == ""
    assert len(again.entries()) == 1


def test_a_damaged_database_gives_what_can_be_read(tmp_path: Path, library: Library, open_library: OpenLibrary) -> None:
    library.add_all([Path(f"/studies/{number:04}.png") for number in range(400)])
    library.close()
    whole = (tmp_path / "library.sqlite").read_bytes()
    recovered: list[int] = []
    for page in range(4096, len(whole), 4096):
        home = tmp_path / f"page-{page}"
        home.mkdir()
        (home / "library.sqlite").write_bytes(whole[:page] + b"\xff" * 4096 + whole[page + 4096 :])
        library = open_library(home)
        entries = library.entries()
        recovered.append(len(entries))
        assert str(len(entries)) in library.notice or len(entries) == 400
        library.add(Path("/studies/new.png"))
        assert len(library.entries()) == len(entries) + 1
        library.close()
        assert open_library(home).notice == ""
    assert sorted(recovered)[1] > 200  # only the root page of the worklist takes all of it away
    assert max(recovered) == 400


def test_what_a_mask_means_and_what_is_seen_come_back(library: Library) -> None:
    seen = View("lateral", turn=0, mirrored=False, unlike=1.25)
    made = replace(prediction(), protocol=RETROCARDIAC, both=True, view=seen, withheld=True)
    review = Review(image())
    review.receive(made)
    library.save(review)
    saved = library.load(identity("1.2.3"))
    assert saved is not None
    fresh = Review(image())
    assert saved.restore(fresh)
    back = fresh.prediction
    assert back is not None
    assert (fresh.protocol, back.protocol, back.both, back.view, back.withheld) == (
        *(RETROCARDIAC, RETROCARDIAC, True, seen, True),
    )
    assert library.keep_prediction(replace(prediction(version="r1"), protocol=RETROCARDIAC))
    saved = library.load(identity("1.2.3"))
    assert saved is not None
    assert saved.prediction is not None
    assert (saved.protocol, saved.prediction.protocol, saved.prediction.both) == ("", RETROCARDIAC, False)
    assert saved.prediction.view is None


def test_a_worklist_of_version_2_is_widened_and_loses_nothing(
    tmp_path: Path, library: Library, open_library: OpenLibrary
) -> None:
    review = corrected()
    library.opened(A, review.image)
    library.save(review)
    library.close()
    path = tmp_path / "library.sqlite"
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("DROP INDEX reviews_rows")
        for column in ("protocol", "drawn_protocol", "view", "digest", "exported", "exported_as"):
            database.execute(f"ALTER TABLE reviews DROP COLUMN {column}")
        database.execute("PRAGMA user_version = 2")
    again = open_library(tmp_path)
    saved = again.load(identity("1.2.3"))
    assert saved is not None
    np.testing.assert_array_equal(saved.mask, review.mask.live)
    assert saved.protocol == ""
    assert saved.prediction is not None
    assert (saved.prediction.protocol, saved.prediction.both, saved.prediction.view) == (LUNG_FIELD, False, None)
    again.save(review)
    again.close()
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (6,)


@pytest.mark.parametrize("in_the_log", [False, True])
def test_a_newer_program_s_worklist_is_refused_and_left_as_it_is(
    tmp_path: Path, library: Library, open_library: OpenLibrary, in_the_log: bool
) -> None:
    library.add(A)
    library.close()
    newer = sqlite3.connect(tmp_path / "library.sqlite")
    newer.execute("PRAGMA user_version = 99")
    if not in_the_log:
        newer.close()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if not path.name.endswith("-shm")}
    assert ("library.sqlite-wal" in before) is in_the_log
    with pytest.raises(LungSegError, match="newer lungseg"):
        open_library(tmp_path)
    after = {path.name: path.read_bytes() for path in tmp_path.iterdir() if not path.name.endswith("-shm")}
    assert after == before
    newer.close()


def test_a_damaged_mask_is_told_and_the_others_go_on(library: Library) -> None:
    library.save(corrected())
    library.save(replace(Snapshot.of(corrected()), identity=identity("other"), prediction=None))
    database = sqlite3.connect(library.path)
    database.execute("UPDATE reviews SET mask = x'00112233' WHERE identity = ?", (identity().key,))
    database.commit()
    database.close()
    with pytest.raises(LungSegError, match="damaged"):
        library.load(identity("1.2.3"))
    assert library.load(identity("other")) is not None


def test_a_full_disk_leaves_what_was_saved(library: Library) -> None:
    review = corrected()
    library.save(review)
    (pages,) = library._database.ask("PRAGMA page_count")[0]  # pyright: ignore[reportPrivateUsage]
    library._database.ask(f"PRAGMA max_page_count = {pages}")  # pyright: ignore[reportPrivateUsage]
    large = identity("large", shape=(400, 400))
    noise = np.random.default_rng(0).integers(0, 3, (400, 400), dtype=np.uint8)
    with pytest.raises(LungSegError, match="disk is full") as told:
        library.save(replace(Snapshot.of(review), mask=noise, identity=large, prediction=None))
    assert told.value.reason == "the disk is full"  # what the status line has room for
    assert library.load(large) is None
    assert library.load(identity("1.2.3")) is not None
    library.set_status(identity("1.2.3"), Status.ACCEPTED)


def test_a_folder_that_cannot_be_written(tmp_path: Path, open_library: OpenLibrary) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LungSegError, match="cannot be read or written"):
        open_library(tmp_path / "file")


def test_many_threads_save_at_once(library: Library) -> None:
    errors: list[BaseException] = []

    def work(number: int) -> None:
        try:
            review = Review(image(f"uid-{number}"))
            review.receive(prediction(f"uid-{number}"))
            for _ in range(5):
                library.opened(Path(f"/studies/{number}.dcm"), review.image)
                library.save(review)
                assert library.load(identity(f"uid-{number}")) is not None
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert sorted(entry.order for entry in library.entries()) == list(range(1, 7))


def test_where_the_model_was_uncertain_comes_back_after_a_restart(
    tmp_path: Path, library: Library, open_library: OpenLibrary
) -> None:
    planes = np.random.default_rng(1).integers(0, 256, (2, 8, 6), dtype=np.uint8)
    review = Review(image())
    review.receive(replace(prediction(), probability=Probability.pack(planes)))
    library.opened(A, review.image)
    library.save(review)
    library.close()
    library = open_library(tmp_path)
    saved = library.load(review.image.identity)
    assert saved is not None
    assert saved.prediction is not None
    assert saved.prediction.probability is not None
    np.testing.assert_array_equal(saved.prediction.probability.unpack(), planes)
    # What another version was uncertain of says nothing of this one's mask.
    review.receive(prediction(version="2.0"))
    library.save(review)
    saved = library.load(review.image.identity)
    assert saved is not None
    assert saved.prediction is not None
    assert saved.prediction.probability is None
    library.remove(key_of(A))
    with closing(sqlite3.connect(library.path)) as database:
        assert database.execute("SELECT COUNT(*) FROM probabilities").fetchone() == (0,)


def test_a_prediction_ahead_keeps_its_uncertainty(library: Library) -> None:
    planes = np.zeros((2, 8, 6), np.uint8)
    assert library.keep_prediction(replace(prediction(), probability=Probability.pack(planes)))
    saved = library.load(identity("1.2.3"))
    assert saved is not None
    assert saved.prediction is not None
    assert saved.prediction.probability is not None


def test_a_damaged_probability_leaves_the_mask(library: Library) -> None:
    review = Review(image())
    review.receive(replace(prediction(), probability=Probability((8, 6), b"no zlib")))
    library.save(review)
    saved = library.load(review.image.identity)
    assert saved is not None
    np.testing.assert_array_equal(saved.mask, lungs())
    assert saved.prediction is not None
    assert saved.prediction.probability is None


def test_a_row_tells_which_of_its_thumbnails_is_the_newest(library: Library) -> None:
    shown = library.add(A)
    assert shown.drawn == -1
    review = corrected()
    drawn = [library.opened(A, review.image, thumbnail=b"1").drawn]
    library.save(review)
    assert library.entries()[0].drawn == drawn[0]  # nothing new was drawn
    library.save(review, thumbnail=b"2")
    drawn.append(library.entries()[0].drawn)
    library.set_thumbnail(review.image.identity, b"3")
    drawn.append(library.entries()[0].drawn)
    assert drawn == sorted(set(drawn))
    assert drawn[0] >= 0


def test_rows_are_listed_without_reading_through_thumbnails_and_masks(tmp_path: Path, library: Library) -> None:
    library.add_all([A, B])
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as database:
        plan = [str(step[3]) for step in database.execute(f"EXPLAIN QUERY PLAN {ROW} WHERE e.position > 0 LIMIT 5")]
    small = (" i ", " o ", " h ")  # tables without thumbnails and masks
    assert all("COVERING INDEX" in step or any(one in step for one in small) for step in plan), plan
    assert sum("COVERING INDEX" in step for step in plan) == 2


def test_rows_come_page_by_page_and_in_order(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "PAGE", 3)
    paths = [Path(f"/studies/{number}.png") for number in range(8)]
    library.add_all(paths)
    pages = list(library.pages())
    assert [len(page) for page in pages] == [3, 3, 2]
    assert [entry.key for page in pages for entry in page] == [key_of(path) for path in paths]
    assert len(library) == 8


def test_paths_that_are_listed_already_keep_their_rows(library: Library) -> None:
    paths = [Path(f"/studies/{number}.png") for number in range(1200)]
    library.add_all(paths[::2])
    added = library.add_all([*paths, paths[5]])
    assert [entry.path for entry in added] == [*paths, paths[5]]
    assert [entry.path for entry in library.entries()] == [*paths[::2], *paths[1::2]]


def test_a_large_damaged_file_is_found_out_while_its_rows_are_listed(
    tmp_path: Path, library: Library, open_library: OpenLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "CHECKED_BYTES", 0)
    paths = [Path(f"/studies/{number:05d}.png") for number in range(3000)]
    library.add_all(paths)
    library.close()
    file = tmp_path / "library.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'entries_listed'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    content = bytearray(file.read_bytes())
    content[(page - 1) * size : page * size] = bytes(size)
    file.write_bytes(content)
    library = open_library(tmp_path)
    assert not library.notice
    found = {entry.path for page in library.pages() for entry in page}
    assert found == set(paths)
    assert "damaged" in library.notice
    assert library.add(A).path == A


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names are UTF-8 there")
def test_a_name_that_is_not_utf_8_is_kept(tmp_path: Path, library: Library, open_library: OpenLibrary) -> None:
    odd = tmp_path / os.fsdecode(b"caf\xe9 100%.dcm")
    plain = tmp_path / "café 100%.dcm"
    library.add_all([odd, plain])
    library.opened(odd, replace(image(), source=odd))
    library.failed(odd, "It is odd.")
    library.close()
    first, second = open_library(tmp_path).entries()
    assert (first.path, second.path) == (odd, plain)
    assert (first.name, second.name) == ("caf%E9 100%", "café 100%")
    assert first.message == "It is odd."
    assert path_of(first.key) == odd
    first.key.encode()


def test_what_is_removed_cannot_be_found_in_the_file_any_more(
    tmp_path: Path, library: Library, open_library: OpenLibrary
) -> None:
    review = corrected()
    path = Path("/studies/of_mrs_example.dcm")
    library.opened(path, review.image, thumbnail=b"a thumbnail of her chest")
    library.save(review)
    library.add(A)
    library.remove(key_of(path))
    library.close()
    content = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    for trace in (b"of_mrs_example", b"a thumbnail of her chest", review.image.identity.key.encode()):
        assert trace not in content
    assert [entry.path for entry in open_library(tmp_path).entries()] == [A]
