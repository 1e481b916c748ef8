"""What is kept of a fine-tuning for the next start, and what both versions make of images that nobody corrected."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import cv2
import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.services.finetune import Runs, runs, uncorrected
from lungseg_gui.services.finetune.runs import EVENTS, RESULT, SEEN, Interrupted, Record, keep_result
from lungseg_gui.services.finetune.uncorrected import Difference
from lungseg_model import predict
from tests.core.reviews import image

DONE: dict[str, Any] = {"event": "done", "version": "r2", "sha256": "ab"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "jobs" / "20261128-100000-7-x"
    made.mkdir(parents=True)
    return made


# -- results and events
def test_what_is_told_is_kept_line_by_line_and_passed_on(folder: Path) -> None:
    told: list[dict[str, Any]] = []
    record = Record(folder, told.append)
    for event in ({"event": "phase"}, {"event": "log", "text": "für"}, DONE):
        record(event)
    assert (folder / EVENTS).read_text() == '{"event": "phase"}\n{"event": "log", "text": "f\\u00fcr"}\n'
    assert not (folder / RESULT).exists()  # the course keeps it before the version is there
    record({"event": "error", "message": "x"})
    assert json.loads((folder / RESULT).read_text()) == {"event": "error", "message": "x", "run": folder.name}
    assert (folder / RESULT).read_text().startswith('{\n "event": "error"')
    assert [event.get("run") for event in told] == [None, None, folder.name, folder.name]
    assert len((folder / EVENTS).read_text().splitlines()) == 2


@pytest.mark.parametrize("last", [{"event": "progress"}, {}, {"event": "done", "version": "r3", "sha256": "ab"}])
def test_what_is_no_end_of_a_training_is_no_result(tmp_path: Path, folder: Path, last: dict[str, Any]) -> None:
    keep_result(folder, last)
    assert Runs(tmp_path).unseen(lambda name, sha256: (name, sha256) == ("r2", "ab")) is None


def test_only_the_last_result_counts_and_a_home_without_trainings_has_none(tmp_path: Path, folder: Path) -> None:
    assert Runs(tmp_path / "new").unseen(lambda *_: True) is None
    for name in ("20261127-1", "20261129-1"):
        folder.with_name(name).mkdir()
        keep_result(folder.with_name(name), {"event": "error", "message": name})
    keep_result(folder, DONE)
    known = Runs(tmp_path)
    found = known.unseen(lambda *_: True)
    assert found is not None
    assert (found.run, found.last["message"], found.events) == ("20261129-1", "20261129-1", ())
    assert found.learned == {}
    known.mark_seen("20261127-1")
    assert known.unseen(lambda *_: True) is not None
    assert (folder.with_name("20261127-1") / SEEN).exists()
    known.mark_seen("20261129-1")
    assert known.unseen(lambda *_: True) is None


def test_no_more_events_are_shown_again_than_a_window_can_show(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert runs._REPLAYED == 5000  # pyright: ignore[reportPrivateUsage]
    monkeypatch.setattr(runs, "_REPLAYED", 3)
    keep_result(folder, DONE)
    (folder / EVENTS).write_text("".join(f'{{"event": "{n}"}}\n[{n}]\n' for n in range(5)))
    found = Runs(tmp_path).unseen(lambda *_: True)
    assert found is not None
    assert [event["event"] for event in found.events] == ["0", "1", "2"]


def test_pictures_of_forgotten_cases_go_though_one_is_gone_already(tmp_path: Path, folder: Path) -> None:
    names = (
        "pictures/case_1-now.png",
        "snapshot/labelsTr/case_1.png",
        "pictures/case_12-now.png",
        "pictures/case_2-now.png",
    )
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    (folder / "pictures" / "case_2-lost.png").symlink_to("nowhere")
    Runs(tmp_path).forget(["case_1", "case_3"])
    left = {path.name for path in folder.rglob("*.png")}
    assert left == {"case_12-now.png", "case_2-now.png", "case_2-lost.png"}


# -- what was cut short
@pytest.mark.parametrize(("ended", "cut"), [(9, True), (10, False), (11, False)])
def test_a_training_was_cut_short_where_none_ended_since_it_began(
    tmp_path: Path, folder: Path, ended: int, cut: bool
) -> None:
    known = Runs(tmp_path)
    known.begin(RETROCARDIAC, asked=True)
    keep_result(folder, DONE)
    os.utime(tmp_path / "jobs" / "started.json", (10, 10))
    os.utime(folder / RESULT, (ended, ended))
    assert known.interrupted() == (Interrupted(RETROCARDIAC, True) if cut else None)


def test_a_training_that_begins_is_not_asked_to_go_on_by_itself(tmp_path: Path) -> None:
    Runs(tmp_path).begin(LUNG_FIELD)
    assert json.loads((tmp_path / "jobs" / "started.json").read_text()) == {"protocol": LUNG_FIELD, "asked": False}
    assert Runs(tmp_path).interrupted() == Interrupted(LUNG_FIELD, False)


def test_what_is_dropped_goes_even_where_a_file_stays(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    asked: list[object] = []
    (folder / "checkpoint-1").mkdir()
    monkeypatch.setattr(shutil, "rmtree", lambda path, **how: asked.append((path.name, how)))
    Runs(tmp_path).begin(LUNG_FIELD)
    for _ in range(2):
        Runs(tmp_path).drop()
    assert asked == [("checkpoint-1", {"ignore_errors": True})] * 2
    assert not (tmp_path / "jobs" / "started.json").exists()
    assert not caplog.records  # the end of none is no failure


# -- images that nobody corrected
Sees = Callable[[str, Mask], Mask]
WIDE = np.repeat([[0, 1, 1, 2, 2, 0]], 8, axis=0).astype(np.uint8)


def compared(
    monkeypatch: pytest.MonkeyPatch,
    images: list[Any],
    sees: Sees,
    **how: Any,  # noqa: ANN401
) -> tuple[list[Difference], list[tuple[str, object, str]]]:
    """Compare two versions on images of the worklist; return what came of it, and what they were given."""
    given: list[tuple[str, object, str]] = []
    rows = [SimpleNamespace(path=n, orientation=how.get("orientation"), key=str(n)) for n in range(len(images))]

    class Predicts:
        def __init__(self, version: Path, *, device: str) -> None:
            assert device == "cpu"
            self._name = version.name

        def predict(self, pixels: Mask, *, spacing: object, kind: str) -> object:
            given.append((self._name, spacing, kind))
            return SimpleNamespace(mask=sees(self._name, pixels))

    def read(number: int) -> object:
        if isinstance(images[number], Exception):
            raise images[number]
        return images[number]

    asked: list[tuple[int, int]] = []
    monkeypatch.setattr(uncorrected, "uncorrected", lambda home, *, most, seed: asked.append((most, seed)) or rows)
    monkeypatch.setattr(uncorrected, "read_image", read)
    monkeypatch.setattr(predict, "Predictor", Predicts)
    found = uncorrected.compare(
        Path("home"),
        (Path("parent"), Path("candidate")),
        protocol=how.get("protocol", LUNG_FIELD),
        seed=7,
        device="cpu",
        hold=how.get("hold", lambda: 0.0),
    )
    assert asked == [(16, 7)]
    return found, given


def shown(shape: tuple[int, int] = (8, 6), **values: Any) -> Any:  # noqa: ANN401 - fields of an image
    return replace(image(shape=shape), **values)


def test_what_the_versions_are_given_and_how_alike_their_masks_are(monkeypatch: pytest.MonkeyPatch) -> None:
    def sees(name: str, pixels: Mask) -> Mask:
        mask = WIDE.copy()
        if name == "candidate":
            mask[:2, 1:3] = 0
        return mask

    found, given = compared(monkeypatch, [shown(), shown(pixel_aspect=2.0)], sees)
    assert given == [
        *(("parent", None, "full"), ("candidate", None, "full")),
        *(("parent", (2.0, 1.0), "full"), ("candidate", (2.0, 1.0), "full")),
    ]
    assert [(one.key, one.kept, one.dice) for one in found] == [("0", 0.75, 56 / 60), ("1", 0.75, 56 / 60)]
    _, given = compared(monkeypatch, [shown()], sees, protocol=RETROCARDIAC)
    assert {kind for _, _, kind in given} == {"outline"}


def test_images_that_cannot_be_read_or_have_no_lung_are_passed_over_and_the_worst_come_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def sees(name: str, pixels: Mask) -> Mask:
        mask, rows = WIDE.copy(), int(pixels[0, 0])
        if rows == 9:
            mask[:] = 0 if name == "parent" else mask
        elif name == "candidate":
            mask[8 - rows :, 1:3] = 0  # so much of the right lung is lost
            mask[:rows, 5] = 2 if rows == 1 else mask[:rows, 5]
        return mask

    images = [shown(pixels=np.full((8, 6), rows, np.uint16)) for rows in (0, 9, 1, 4, 2)]
    images.insert(0, LungSegError("It is damaged."))
    found, _ = compared(monkeypatch, images, sees)
    # Those that lose more than a fifth of a lung, then the least alike.
    assert [one.key for one in found] == ["4", "5", "3", "1"]
    assert [one.kept for one in found] == [0.5, 0.75, 0.875, 1.0]


def test_no_image_is_begun_after_the_time_and_a_pause_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    def looked_at(times: tuple[float, ...], held: float) -> int:
        now = iter(times)
        with monkeypatch.context() as patch:
            patch.setattr(uncorrected, "time", SimpleNamespace(monotonic=lambda: next(now)))
            found, _ = compared(patch, [shown()] * 3, lambda name, pixels: WIDE, hold=lambda: held)
        return len(found)

    assert looked_at((100.0, 110.0, 130.0, 130.5), 0.0) == 2  # after half a minute no further one
    assert looked_at((100.0, 110.0, 130.0, 130.5), 1.0) == 3


def test_an_image_stands_as_the_reader_turned_it_and_large_ones_are_looked_at_small(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def sees(name: str, pixels: Mask) -> Mask:
        return (pixels > 5).astype(np.uint8)

    lying = shown(pixels=np.full((1300, 600), 9, np.uint16))
    found, _ = compared(monkeypatch, [lying], sees, orientation=("F", "L"))
    assert found[0].before.shape == found[0].pixels.shape == (200, 434)  # every third pixel
    assert compared(monkeypatch, [shown((700, 500))], sees)[0][0].pixels.shape == (700, 500)
    assert compared(monkeypatch, [shown((780, 100))], sees)[0][0].pixels.shape == (390, 50)


@pytest.mark.parametrize(
    ("kept", "titles"),
    [
        ((0.79, 0.5, 0.1), ["Loses lung", "Loses lung"]),
        ((0.8, 0.9), ["Differs most", "Second"]),
        ((0.5, 0.9), ["Loses lung", "Second"]),
        ((), []),
    ],
)
def test_the_two_images_in_which_versions_differ_most_are_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: tuple[float, ...], titles: list[str]
) -> None:
    drawn: list[tuple[int, int]] = []

    def picture(pixels: Mask, mask: Mask, reference: Mask) -> Mask:
        drawn.append((int(mask.max()), int(reference.max())))
        return np.full((4, 4, 3), (255, 0, 0), np.uint8)

    monkeypatch.setattr(uncorrected, "difference_picture", picture)
    plain = np.zeros((4, 4), np.uint8)
    found = [Difference(f"/{n}", plain, plain + 1, plain + 2, share, 0.5) for n, share in enumerate(kept)]
    shown = uncorrected.draw(tmp_path, found)
    assert [entry["title"] for entry in shown] == titles
    assert [(entry["key"], entry["kept"], entry["dice"]) for entry in shown] == [
        (f"/{n}", kept[n], 0.5) for n in range(len(titles))
    ]
    assert drawn == [(1, 1), (2, 1)] * len(titles)
    for number, entry in enumerate(shown):
        for name in ("before", "after"):
            assert entry[name] == str(tmp_path / f"worklist-{number}-{name}.png")
            read = cv2.imread(entry[name])
            assert read is not None
            assert read[0, 0].tolist() == [0, 0, 255]
