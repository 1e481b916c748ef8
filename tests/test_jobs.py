"""A batch with failures in it, acceptance, and predictions ahead; the model is a stand-in for speed alone."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import cast

import numpy as np
import pytest

from lungseg_gui import jobs
from lungseg_gui.core.attention import kept_as
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.findings import Confirmation
from lungseg_gui.core.lint import check_image
from lungseg_gui.core.mask import LEFT, RIGHT, Box, Mask, PackedMask
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Prediction, Review, Status
from lungseg_gui.core.study import Image, Spacing
from lungseg_gui.jobs import training as jobs_training
from lungseg_gui.services.files import Stage
from lungseg_gui.services.inference import Inference
from lungseg_gui.services.journal import Journals
from lungseg_gui.services.library import Library, Snapshot
from lungseg_gui.services.training_set import TrainingSet
from lungseg_sets.masks import read_mask
from tests.core.reviews import image, lungs, prediction, stroke


class Threshold(Inference):
    """Calls dark pixels lung: left half of the picture right lung, right half left lung."""

    def __init__(self) -> None:
        super().__init__(lambda: Path("r7"))
        self.loaded = 0
        self.fail_on = ""

    def load(self, *, run: bool = True) -> None:
        self.loaded += 1

    def predict(
        self, image: Image, *, without: Collection[str] = (), protocol: str = "", anyway: bool = False
    ) -> Prediction:
        if image.uid == self.fail_on:
            raise LungSegError("The memory is full.", remedy="Close other programs.")
        mask = (image.pixels < 100).astype(np.uint8)
        mask[:, mask.shape[1] // 2 :] *= LEFT
        return Prediction(image.identity, PackedMask.pack(mask), "r7", "cpu", 0.5, 0.25)


def find(paths: Sequence[Path]) -> Iterable[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(found for found in path.rglob("*") if found.is_file())
        elif path.exists():
            yield path
        else:
            raise LungSegError(f"{path.name} does not exist.", remedy="Check the path.")


def read(path: Path) -> Image:
    content = path.read_bytes()
    if content == b"broken":
        raise LungSegError(f"{path.name} could not be read: the file ends early.", remedy="Copy it again.")
    pixels = np.full((8, 10), 200, np.uint8)
    if content != b"blank":
        pixels[2:6, 1:4] = 10
        pixels[2:5, 6:9] = 20
    spacing = Spacing(0.5, 0.2) if content == b"mm" else None
    return Image(uid=path.name, pixels=pixels, bits=8, source=path, format="DICOM", spacing=spacing)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    for name, content in {
        "a.dcm": b"mm",
        "a.png": b"",
        "A.JPG": b"",
        "1.2.840.113": b"",
        "sub/a.dcm": b"",
        "sub/b.dicom": b"broken",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def test_names_collisions_and_sub_folders(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    named = {
        str(t.path.relative_to(folder)): str(t.out and t.out.relative_to(out))
        for t in jobs.plan([folder], out, find=find)
    }
    assert named["1.2.840.113"] == "1.2.840.113.png"
    assert named["sub/a.dcm"] == "sub/a.png"
    assert {named["A.JPG"], named["a.dcm"], named["a.png"]} == {"A.png", "a_2.png", "a_3.png"}
    assert len({name.casefold() for name in named.values()}) == len(named)


def test_a_file_named_twice_is_done_once_and_files_go_to_the_top(folder: Path, tmp_path: Path) -> None:
    targets = jobs.plan([folder / "sub/a.dcm", folder, folder / "a.dcm"], tmp_path / "out", find=find)
    assert len(targets) == 6
    assert targets[0].out == tmp_path / "out" / "a.png"


def test_masks_of_an_earlier_run_are_no_images(folder: Path) -> None:
    (folder / "masks").mkdir()
    (folder / "masks" / "a.png").write_bytes(b"")
    assert len(jobs.plan([folder], folder / "masks", find=find)) == 6


def test_masks_may_go_above_their_images_and_beside_them(folder: Path) -> None:
    above = jobs.plan([folder], folder.parent, find=find)
    assert len(above) == 6
    assert {target.out for target in above if target.path.name == "1.2.840.113"} == {folder.parent / "1.2.840.113.png"}
    beside = {target.path.name: target for target in jobs.plan([folder], folder, find=find)}
    assert beside["1.2.840.113"].out == folder / "1.2.840.113.png"


def test_no_mask_is_written_over_an_image(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    for named, out in (([folder / "a.png"], folder), ([Path("a.png")], Path("sub/..")), ([folder], folder)):
        refused = [target for target in jobs.plan(named, out, find=find) if target.out is None]
        assert refused
        assert all("overwrite an image" in str(target.error) for target in refused)
        written = {str(target.out).casefold() for target in jobs.plan(named, out, find=find)}
        assert str(folder / "a.png").casefold() not in written


def test_a_batch_goes_on_after_failures(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    inference = Threshold()
    inference.fail_on = "1.2.840.113"
    paths = [tmp_path / "missing", folder]
    results = list(jobs.predict_folder(paths, out, inference=inference, read=read, find=find))
    assert [result.number for result in results] == list(range(1, 8))
    assert {result.total for result in results} == {7}
    failed = {result.path.name: str(result.error) for result in results if result.error is not None}
    assert set(failed) == {"missing", "1.2.840.113", "b.dicom"}
    assert failed["b.dicom"] == "b.dicom could not be read: the file ends early. Copy it again."
    assert all(result.out is None for result in results if result.error is not None)
    done = next(result for result in results if result.path == folder / "a.dcm")
    assert (done.model, done.device, done.seconds) == ("r7", "cpu", 0.5)
    assert done.area_right_mm2 == pytest.approx(12 * 0.1)
    assert done.area_left_mm2 == pytest.approx(9 * 0.1)
    assert done.out is not None
    mask = read_mask(done.out)
    assert mask.shape == (8, 10)
    assert (np.count_nonzero(mask == RIGHT), np.count_nonzero(mask == LEFT)) == (12, 9)
    without = next(result for result in results if result.path == folder / "a.png")
    assert without.area_right_mm2 is None
    assert len(list(out.rglob("*.png"))) == 4


def test_what_was_found_before_a_closed_folder_is_segmented(folder: Path, tmp_path: Path) -> None:
    def half(paths: Sequence[Path]) -> Iterable[Path]:
        yield folder / "a.dcm"
        raise LungSegError("secret could not be opened.", remedy="Check the drive.")

    results = list(jobs.predict_folder([folder], tmp_path / "out", inference=Threshold(), read=read, find=half))
    assert [(result.path, result.error is None) for result in results] == [(folder, False), (folder / "a.dcm", True)]


def test_a_mask_without_lungs_is_told(folder: Path, tmp_path: Path) -> None:
    (folder / "empty.png").write_bytes(b"blank")
    paths = [folder / "empty.png", folder / "a.dcm"]
    empty, other = jobs.predict_folder(paths, tmp_path / "out", inference=Threshold(), read=read, find=find)
    assert empty.error is None
    assert empty.notices == ("No lung was found in it, so the mask is empty.",)
    assert other.notices == ()


def test_a_full_disk_fails_its_own_image_alone(folder: Path, tmp_path: Path) -> None:
    def write(path: Path, mask: Mask) -> None:
        if path.stem == "1.2.840.113":
            raise LungSegError(f"{path.name} could not be saved: the disk is full.")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(mask.tobytes())

    results = list(
        jobs.predict_folder([folder], tmp_path / "out", inference=Threshold(), read=read, find=find, write=write)
    )
    errors = [result.path.name for result in results if result.error is not None]
    assert sorted(errors) == ["1.2.840.113", "b.dicom"]


def test_reading_predicting_and_writing_overlap_and_the_memory_is_bounded(tmp_path: Path) -> None:
    """A mask is not written before the next image is being predicted and the one after that has been read."""
    folder = tmp_path / "in"
    folder.mkdir()
    for name in "abcdefgh":
        (folder / f"{name}.dcm").write_bytes(b"")
    counted: dict[str, int] = {"read": 0, "predicted": 0, "written": 0}
    held: list[int] = []
    progress = threading.Condition()

    def note(what: str) -> None:
        with progress:
            counted[what] += 1
            held.append(counted["read"] - counted["written"])
            progress.notify_all()

    class Counting(Threshold):
        def predict(
            self, image: Image, *, without: Collection[str] = (), protocol: str = "", anyway: bool = False
        ) -> Prediction:
            note("predicted")
            return super().predict(image, without=without, protocol=protocol, anyway=anyway)

    def noted(path: Path) -> Image:
        note("read")
        return read(path)

    def both_went_on() -> bool:
        ahead = counted["written"] + 2
        return counted["predicted"] >= min(8, ahead) and counted["read"] >= min(8, ahead + 1)

    def write(path: Path, mask: Mask) -> None:
        with progress:
            assert progress.wait_for(both_went_on, timeout=60), f"{path.name} holds the others up: {counted}"
        note("written")

    results = jobs.predict_folder([folder], tmp_path / "out", inference=Counting(), read=noted, find=find, write=write)
    assert [result.path.stem for result in results if result.error is None] == list("abcdefgh")
    assert max(held) <= 4


def test_stopping_in_the_middle_leaves_no_thread(folder: Path, tmp_path: Path) -> None:
    results = jobs.predict_folder([folder], tmp_path / "out", inference=Threshold(), read=read, find=find)
    next(results)
    results.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith(("read", "write"))]


def test_no_model_is_loaded_for_nothing(tmp_path: Path) -> None:
    inference = Threshold()
    paths = [tmp_path / "missing"]
    (result,) = jobs.predict_folder(paths, tmp_path / "out", inference=inference, read=read, find=find)
    assert result.error is not None
    assert inference.loaded == 0


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "home")
    yield library
    library.close()


def test_accepting_writes_the_case_and_then_the_status(tmp_path: Path, library: Library) -> None:
    shown = image()
    review = Review(shown)
    review.receive(prediction())
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    library.opened(shown.source, shown)
    training_set = TrainingSet(tmp_path / "home" / "training_set")
    record = jobs.accept(Snapshot.of(review), shown, training_set=training_set, library=library, thumbnail=b"t")
    assert record is not None
    assert record.provenance["edited"] is True
    assert record.provenance["model_version"] == "1.0"
    assert record.original is not None
    np.testing.assert_array_equal(read_mask(record.original), lungs())
    np.testing.assert_array_equal(read_mask(record.mask), review.mask.live)
    (entry,) = library.entries()
    assert (entry.status, library.thumbnails([entry.key])) == (Status.ACCEPTED, {entry.key: b"t"})


def test_a_mask_of_another_image_is_not_accepted(tmp_path: Path, library: Library) -> None:
    """Two files with one UID: what is painted on the one is never written for the other."""
    shown = image()
    other = replace(shown, identified_as=replace(shown.identity, digest="b" * 64))
    review = Review(shown)
    review.receive(prediction())
    for each in (shown, other):
        library.opened(each.source.with_suffix(f".{each.identity.digest[0]}"), each)
    training_set = TrainingSet(tmp_path / "home" / "training_set")
    with pytest.raises(LungSegError, match="does not belong"):
        jobs.accept(Snapshot.of(review), other, training_set=training_set, library=library)
    assert training_set.cases() == []
    assert {entry.status for entry in library.entries()} == {Status.NEW}


def test_a_case_that_could_not_be_written_is_not_accepted(tmp_path: Path, library: Library) -> None:
    shown = image()
    review = Review(shown)
    review.receive(prediction())
    library.opened(shown.source, shown)
    (tmp_path / "home" / "training_set").touch()
    training_set = TrainingSet(tmp_path / "home" / "training_set")
    with pytest.raises(LungSegError):
        jobs.accept(Snapshot.of(review), shown, training_set=training_set, library=library)
    assert library.entries()[0].status is Status.NEW


class Killed(BaseException):
    """The process ends here."""


def killed(*_: object, **__: object) -> None:
    raise Killed


def reviewed(library: Library, *, value: int = RIGHT) -> tuple[Snapshot, Image]:
    """Return a corrected review that the library knows."""
    review = Review(image())
    review.receive(prediction())
    stroke(review, Box(2, 2, 6, 6), value)
    library.opened(review.image.source, review.image)
    library.save(review)
    return Snapshot.of(review), review.image


@pytest.mark.parametrize("point", ["before the case", "after the case", "after the status"])
def test_an_acceptance_that_was_cut_off_is_there_wholly_or_not_at_all(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch, point: str
) -> None:
    snapshot, shown = reviewed(library)
    root = tmp_path / "home" / "training_set"
    places = {
        "before the case": (Stage, "_move"),
        "after the case": (Library, "save"),
        "after the status": (jobs_training.decisions, "finish"),
    }
    with monkeypatch.context() as patch:
        patch.setattr(*places[point], killed)
        with pytest.raises(Killed):
            jobs.accept(snapshot, shown, training_set=TrainingSet(root), library=library)
    if point == "before the case":
        shutil.rmtree(root / ".staging")  # as where it was killed a moment earlier
    training_set = TrainingSet(root)
    jobs.finish_decision(training_set=training_set, library=library)
    (entry,) = library.entries()
    there = bool(training_set.cases())
    assert there == (point != "before the case")
    assert entry.status is (Status.ACCEPTED if there else Status.CORRECTED)
    assert not (root / "decision.json").exists()
    library.set_status(shown.identity, Status.CORRECTED)  # drawn again since
    jobs.finish_decision(training_set=training_set, library=library)
    assert library.entries()[0].status is Status.CORRECTED


def test_a_case_whose_status_the_disk_refuses_leaves_the_training_set(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a fine-tuning would learn from what the reader was told is not accepted."""
    snapshot, shown = reviewed(library)
    training_set = TrainingSet(tmp_path / "home" / "training_set")

    def refuse(*_: object, **__: object) -> str:
        raise LungSegError("The worklist could not be saved: the disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(Library, "save", refuse)
        with pytest.raises(LungSegError, match="disk is full"):
            jobs.accept(snapshot, shown, training_set=training_set, library=library)
    assert training_set.cases() == []
    jobs.finish_decision(training_set=training_set, library=library)
    assert library.entries()[0].status is Status.CORRECTED


@pytest.mark.parametrize("twice", [False, True], ids=["new", "earlier mask"])
@pytest.mark.parametrize("point", ["before the status", "before the case", "after the case"])
def test_taking_back_that_was_cut_off_is_finished(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch, point: str, twice: bool
) -> None:
    training_set = TrainingSet(tmp_path / "home" / "training_set")
    for value in (RIGHT, LEFT)[: 1 + twice]:
        snapshot, shown = reviewed(library, value=value)
        jobs.accept(snapshot, shown, training_set=training_set, library=library)
    masks = [case.mask_sha256 for case in training_set.cases()]
    places = {
        "before the status": (Library, "set_status"),
        "before the case": (TrainingSet, "take_back"),
        "after the case": (jobs_training.decisions, "finish"),
    }
    with monkeypatch.context() as patch:
        patch.setattr(*places[point], killed)
        if point != "after the case":  # nothing is tidied up where the process ends
            patch.setattr(jobs_training.decisions, "finish", lambda root: None)
        with pytest.raises(Killed):
            jobs.take_back(
                image().identity, Status.CORRECTED, training_set=training_set, library=library, accepted=True
            )
    jobs.finish_decision(training_set=training_set, library=library)
    assert library.entries()[0].status is Status.CORRECTED
    assert len(training_set.cases()) == twice
    assert masks != [case.mask_sha256 for case in training_set.cases()]
    assert not (training_set.root / "decision.json").exists()


@pytest.mark.parametrize("content", ["", "{", '{"image": 3}', '{"image": "x", "status": "accepted", "takes_back": ""}'])
def test_a_decision_that_says_nothing_holds_nothing_up(tmp_path: Path, library: Library, content: str) -> None:
    snapshot, shown = reviewed(library)
    training_set = TrainingSet(tmp_path / "home" / "training_set")
    jobs.accept(snapshot, shown, training_set=training_set, library=library)
    (training_set.root / "decision.json").write_text(content)
    jobs.finish_decision(training_set=training_set, library=library)
    assert library.entries()[0].status is Status.ACCEPTED
    assert len(training_set.cases()) == 1


def test_predicting_ahead_spares_what_somebody_corrected(folder: Path, library: Library) -> None:
    paths = [folder / "a.dcm", folder / "sub/b.dicom", folder / "a.png"]
    library.add_all(paths)
    review = Review(read(folder / "a.png"))
    stroke(review, Box(0, 0, 2, 2), RIGHT)
    library.save(Snapshot.of(review))
    inference = cast(Inference, Threshold())

    def ahead(path: Path) -> None:
        shown, _ = jobs.read_ahead(
            path,
            read=read,
            library=library,
            journals=Journals(folder),
            training_set=TrainingSet(folder / "set"),
            thumbnail=lambda *_: b"plain",
        )
        jobs.keep_ahead(inference.predict(shown), shown, library=library, thumbnail=lambda *_: b"outlines")

    ahead(paths[0])
    with pytest.raises(LungSegError, match="ends early"):
        ahead(paths[1])
    ahead(paths[2])
    first, broken, corrected = library.entries()
    assert (first.status, first.uncertainty) == (Status.PREDICTED, 0.25)
    assert "ends early" in broken.message
    assert corrected.status is Status.CORRECTED
    thumbnails = library.thumbnails([entry.key for entry in (first, broken, corrected)])
    assert thumbnails == {first.key: b"outlines", corrected.key: b"plain"}
    saved = library.load(review.image.identity)
    assert saved is not None
    np.testing.assert_array_equal(saved.mask, review.mask.live)


def test_a_mask_is_checked_by_whoever_keeps_it(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = image()
    library.opened(shown.source, shown)
    made = replace(prediction(), mask=PackedMask.pack(np.where(lungs() == RIGHT, RIGHT, 0).astype(np.uint8)))

    def ahead() -> tuple[str, ...]:
        jobs.keep_ahead(made, shown, library=library, thumbnail=lambda *_: b"")
        return library.entries()[0].attention

    assert "The left lung is empty." in ahead()
    missing = next(finding for finding in check_image(made.mask.read(), shown) if finding.check == "present")
    library.set_remarks(shown.identity, Remarks(confirmed=(kept_as(Confirmation.of(missing)),)))
    assert "The left lung is empty." not in ahead()
    review = Review(shown)
    review.receive(made)
    jobs.save_review(Snapshot.of(review), shown, confirmed=(), library=library)
    assert "The left lung is empty." in library.entries()[0].attention
    review.attend(("known already",))
    jobs.save_review(Snapshot.of(review), shown, confirmed=(), library=library)
    assert library.entries()[0].attention == ("known already",)
    review.looked_at = False

    def fail(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr("lungseg_gui.jobs.attention.sentences_of", fail)
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    jobs.save_review(Snapshot.of(review), shown, confirmed=(), library=library)  # the mask matters more
    saved = library.load(shown.identity)
    assert saved is not None
    np.testing.assert_array_equal(saved.mask, review.mask.live)


def test_an_accepted_case_calls_for_nothing(tmp_path: Path, library: Library) -> None:
    shown = image()
    library.opened(shown.source, shown)
    review = Review(shown)
    review.receive(prediction())
    review.attend(("a hole",))
    library.save(review)
    review.looked_at = False  # the checks failed
    training_set = TrainingSet(tmp_path / "home" / "training_set")
    jobs.accept(Snapshot.of(review), shown, training_set=training_set, library=library)
    assert library.entries()[0].attention == ()


def test_twins_are_told_in_one_sentence() -> None:
    assert jobs.namesakes_notice(()) == ""
    assert jobs.namesakes_notice(("b.dcm",)).startswith("b.dcm has the same SOP Instance UID")
    assert jobs.namesakes_notice(("b.dcm", "c.dcm", "d.dcm")).startswith("b.dcm, c.dcm and d.dcm have the same")
