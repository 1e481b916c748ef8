"""The parts of a fine-tuning, one by one and without learning: what is shown, told, scored, tried next and left out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import cv2
import numpy as np
import pytest
import torch

from lungseg_gui.core.mask import Mask
from lungseg_gui.core.protocol import RETROCARDIAC
from lungseg_gui.core.unseen import Change
from lungseg_gui.services.finetune import Options, before_after, ladder
from lungseg_gui.services.finetune.before_after import Live, chosen
from lungseg_gui.services.finetune.judge import as_case
from lungseg_gui.services.frozen import Frozen, Material
from lungseg_gui.services.registry import Version
from lungseg_model import device, predict, tune
from lungseg_model.learning import Progress, Seen, Unseen
from tests.services.versions import discs


# -- which cases are shown
@pytest.mark.parametrize(
    ("dice", "shown"),
    [
        ({"a": (0.9, 0.95)}, [("Most improved", "a")]),
        ({"a": (0.9, 0.9)}, [("Least changed", "a")]),
        ({"a": (0.9, 0.8)}, [("Got worse", "a")]),
        ({"a": (0.9, 0.91), "b": (0.5, 0.7)}, [("Most improved", "b"), ("Least changed", "a")]),
        (
            {"a": (0.9, 0.8), "b": (0.5, 0.7), "c": (0.9, 0.95)},
            [("Most improved", "b"), ("Got worse", "a")],
        ),
        (
            {"a": (0.9, 0.9), "b": (0.5, 0.7), "c": (0.9, 0.95), "d": (0.1, 0.12)},
            [("Most improved", "b"), ("Second", "c"), ("Median", "d"), ("Least changed", "a")],
        ),
        (
            {"a": (0.5, 0.9), "b": (0.5, 0.8), "c": (0.5, 0.7), "d": (0.5, 0.6), "e": (0.5, 0.4), "f": (0.5, 0.45)},
            [("Most improved", "a"), ("Second", "b"), ("Median", "d"), ("Got worse", "e")],
        ),
        (
            {"a": (0.5, 0.5), "b": (0.5, 0.5), "c": (0.5, 0.5), "d": (0.5, 0.5)},
            [("Second", "b"), ("Median", "c"), ("Least changed", "d")],
        ),
    ],
)
def test_the_cases_that_say_most_are_shown(dice: dict[str, tuple[float, float]], shown: list[tuple[str, str]]) -> None:
    assert chosen(dice) == shown


# -- pictures
@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[tuple[tuple[int, ...], int, int]]:
    """What was drawn: the shape of the image, the highest label of the mask and that of the reference."""
    found: list[tuple[tuple[int, ...], int, int]] = []

    def noted(pixels: Mask, mask: Mask, reference: Mask) -> Mask:
        assert pixels.shape == reference.shape
        found.append((pixels.shape, int(mask.max()), int(reference.max())))
        return np.full((4, 4, 3), (255, 0, 0), np.uint8)

    monkeypatch.setattr(before_after, "difference_picture", noted)
    return found


def material(folder: Path, name: str, **values: Any) -> Material:  # noqa: ANN401 - fields of the case
    image, mask = discs(len(name))
    picture, labelled = (folder / f"{name}{end}.png" for end in ("_0000", ""))
    cv2.imwrite(str(picture), image.pixels)
    cv2.imwrite(str(labelled), mask)
    return replace(Material(name, False, name, picture, labelled, mask_sha256=f"of {name}"), **values)


def labels(highest: int) -> Mask:
    return np.array([[0, 1, highest]], np.uint8)


def unseen(name: str, before: int, after: int) -> Unseen:
    return Unseen(name, Seen(labels(before), 0.5), Seen(labels(after), 0.6), (0.2, 0.1), 0.9)


def test_cases_that_taught_are_shown_as_the_other_half_sees_them_and_others_by_both_versions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, drawn: list[tuple[tuple[int, ...], int, int]]
) -> None:
    asked: list[tuple[str, str, object, str]] = []

    class Predicts:
        def __init__(self, version: Path, *, device: str) -> None:
            self._said = version.name, device

        def predict(self, pixels: Mask, *, spacing: object, kind: str) -> object:
            asked.append((*self._said, spacing, kind))
            return SimpleNamespace(mask=labels(1 if self._said[0] == "parent" else 2))

    monkeypatch.setattr(predict, "Predictor", Predicts)
    cases = {
        name: as_case(material(tmp_path, name, **values))
        for name, values in (("a", {}), ("bb", {"spacing": (0.2, 0.1), "protocol": RETROCARDIAC}), ("ccc", {}))
    }
    picks = [("Most improved", Change("a", (0.5, 0.6), (0.2, 0.1))), ("Second", Change("bb", (0.7, 0.8), (0.3, 0.2)))]
    folder = tmp_path / "pictures"
    shown = before_after.draw(
        folder,
        versions=(tmp_path / "parent", tmp_path / "candidate"),
        cases=cases,
        picks=picks,
        halves=[unseen("a", 1, 1)],
        device="cpu",
    )
    assert asked == [("parent", "cpu", (0.2, 0.1), "outline"), ("candidate", "cpu", (0.2, 0.1), "outline")]
    assert shown == [
        {
            "title": title,
            **change.as_dict(),
            **{n: str(folder / f"{change.case_id}-{n}.png") for n in ("before", "after")},
        }
        for title, change in picks
    ]
    # Both networks know no sides of the first case; of the second the later one does.
    assert drawn == [((96, 80), 1, 1), ((96, 80), 1, 1), ((96, 80), 1, 2), ((96, 80), 2, 2)]
    picture = cv2.imread(shown[0]["after"])
    assert picture is not None
    assert picture[0, 0].tolist() == [0, 0, 255]  # red, as cv2 has it


def test_no_version_is_asked_where_every_case_taught(
    tmp_path: Path, drawn: list[tuple[tuple[int, ...], int, int]]
) -> None:
    cases = {"a": as_case(material(tmp_path, "a"))}
    shown = before_after.draw(
        tmp_path,
        versions=(tmp_path / "missing", tmp_path / "missing"),
        cases=cases,
        picks=[("Second", Change("a", (0.5, 0.6), (0.2, 0.1)))],
        halves=[unseen("a", 2, 1)],
        device="cpu",
    )
    assert [entry["title"] for entry in shown] == ["Second"]
    assert drawn == [((96, 80), 2, 2), ((96, 80), 1, 2)]


def test_pictures_while_it_learns_begin_with_the_second_look(
    tmp_path: Path, drawn: list[tuple[tuple[int, ...], int, int]]
) -> None:
    live = Live(tmp_path, [as_case(material(tmp_path, name)) for name in ("a", "bb")])
    assert live.show([]) == []
    assert live.show([(labels(1), 0.5), (labels(2), 0.8)]) == []
    assert live.show([]) == []
    shown = live.show([(labels(2), 0.75), (labels(1), 0.7)])
    assert shown == [
        {
            "title": title,
            "case_id": name,
            "parent_dice": before,
            "candidate_dice": after,
            "before": str(tmp_path / f"{name}-parent.png"),
            "after": str(tmp_path / f"{name}-now.png"),
        }
        for title, name, before, after in (("Most improved", "a", 0.5, 0.75), ("Got worse", "bb", 0.8, 0.7))
    ]
    assert drawn == [((96, 80), 1, 2), ((96, 80), 2, 2), ((96, 80), 2, 1), ((96, 80), 1, 1)]
    assert live.show([(labels(2), 0.5), (labels(2), 0.8)])[0]["parent_dice"] == 0.8  # still the first look's


def test_pictures_that_cannot_be_made_are_none(tmp_path: Path) -> None:
    case = as_case(material(tmp_path, "a"))
    live = Live(tmp_path, [case])
    live.show([(labels(2), 0.5)])
    case.mask.unlink()
    assert live.show([(labels(2), 0.6)]) == []


# -- what is tried next
@pytest.mark.parametrize(("kind", "steps"), [("cpu", 2), ("cuda", 5)])
def test_what_is_tried_while_the_memory_runs_out(monkeypatch: pytest.MonkeyPatch, kind: str, steps: int) -> None:
    monkeypatch.setattr(device, "choose", lambda name: (torch.device(kind), ""))
    found = ladder.rungs("auto")
    said = [(rung.device, rung.at_once, rung.smaller) for rung in found]
    if kind == "cpu":
        assert said == [("cpu", None, False), ("cpu", None, True)]
    else:
        assert said == [
            *(("auto", None, False), ("auto", 1, False), ("auto", 1, True), ("cpu", None, False), ("cpu", None, True)),
        ]
    assert [bool(rung.words) for rung in found] == [False] + [True] * (steps - 1)


class Lessons:
    """Stands in for the learning: fails so many times, then tells some progress."""

    def __init__(self, *failures: Exception, progress: tuple[Progress, ...] = ()) -> None:
        self.asked: list[dict[str, Any]] = []
        self._failures, self._progress = list(failures), progress

    def __call__(self, parent: Path, learn: list[Any], *, report: Callable[[Progress], None], **how: Any) -> Path:  # noqa: ANN401
        self.asked.append({"parent": parent, "learn": [case.case_id for case in learn], **how})
        if self._failures:
            raise self._failures.pop(0)
        for one in self._progress:
            report(one)
        how["judged"]([unseen("a", 2, 2)])
        return cast(Path, how["out"])


PARENT = Version("r1", Path("parent"), "in use", card={"sha256": "ab"})


def frozen_cases(folder: Path) -> Frozen:
    return Frozen((material(folder, "a"), material(folder, "bb"), material(folder, "ccc", kept_apart=True)), "digest")


def learn(
    folder: Path,
    lessons: Lessons,
    monkeypatch: pytest.MonkeyPatch,
    *,
    hold: Callable[[], float] = lambda: 0.0,
    **how: Any,  # noqa: ANN401 - what is asked for
) -> tuple[list[dict[str, Any]], Any]:
    monkeypatch.setattr(tune, "tune", lessons)
    events: list[dict[str, Any]] = []
    options = replace(Options(folder, folder, size=128, device="cpu"), **how)
    (folder / "run").mkdir(exist_ok=True)
    made = ladder.learn(options, frozen_cases(folder), PARENT, folder / "run", emit=events.append, hold=hold)
    return events, made


def test_what_the_lessons_are_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lessons = Lessons()
    events, (folder, halves) = learn(tmp_path, lessons, monkeypatch, seed=7, epochs=3, precision="float32")
    (asked,) = lessons.asked
    assert (asked["parent"], asked["learn"], [case.case_id for case in asked["watch"]]) == (
        Path("parent"),
        ["a", "bb"],
        ["ccc"],
    )
    assert {name: asked[name] for name in ("seed", "size", "epochs", "at_once", "device", "precision")} == {
        **{"seed": 7, "size": 128, "epochs": 3, "at_once": None, "device": "cpu", "precision": "float32"},
    }
    assert asked["checkpoint"].name == "learning-128px.pt"
    assert asked["checkpoint"].parent.parent == tmp_path / "run"
    assert folder == tmp_path / "run" / "candidate"
    assert [one.case_id for one in halves] == ["a"]
    assert events == []


def test_a_run_goes_on_with_what_the_same_cases_and_settings_have_learned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def kept_in(folder: str, **how: Any) -> tuple[Path, list[dict[str, Any]]]:  # noqa: ANN401
        lessons = Lessons()
        (tmp_path / folder).mkdir()
        events, _ = learn(tmp_path / folder, lessons, monkeypatch, **how)
        return lessons.asked[0]["checkpoint"].parent, events

    names = [kept_in(str(n), **how)[0].name for n, how in enumerate(({}, {"seed": 1}, {"size": 96}, {"epochs": 5}, {}))]
    assert len(set(names[:4])) == 4
    assert names[0] == names[4]
    left = tmp_path / "4" / "before" / names[0]
    left.mkdir(parents=True)
    (left / "learning-128px.pt").touch()
    lessons = Lessons()
    events, _ = learn(tmp_path / "4", lessons, monkeypatch)
    assert [event["text"] for event in events] == ["Training resumes where an interrupted run stopped."]
    assert (lessons.asked[0]["checkpoint"]).is_file()


def test_the_size_is_the_parents_where_none_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from lungseg_model import weights

    monkeypatch.setattr(weights, "read_config", lambda folder: SimpleNamespace(size=512))
    lessons = Lessons(MemoryError())
    events, _ = learn(tmp_path, lessons, monkeypatch, size=None)
    assert [asked["size"] for asked in lessons.asked] == [512, 384]
    assert [event["text"] for event in events] == ["Memory was full; training continues with smaller images."]


@pytest.mark.parametrize(("size", "smaller"), [(256, 192), (128, 96), (288, 224), (64, 64)])
def test_smaller_images_are_of_three_quarters_in_steps_of_the_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int, smaller: int
) -> None:
    lessons = Lessons(RuntimeError("can't allocate memory"))
    learn(tmp_path, lessons, monkeypatch, size=size)
    assert [asked["size"] for asked in lessons.asked] == [size, smaller]


@pytest.mark.parametrize("error", [RuntimeError("shapes differ"), torch.OutOfMemoryError()])
def test_the_last_step_and_other_errors_end_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    emptied: list[int] = []
    monkeypatch.setattr(torch.cuda, "empty_cache", lambda: emptied.append(1))
    lessons = Lessons(error, error, error)
    with pytest.raises(type(error)):
        learn(tmp_path, lessons, monkeypatch)
    full = isinstance(error, torch.OutOfMemoryError)
    assert len(lessons.asked) == (2 if full else 1)
    assert len(emptied) == (1 if full else 0)


# -- what is told while it learns
def step(done: float, epoch: int, dice: float | None = None, seen: tuple[Seen, ...] = ()) -> Progress:
    return Progress(done, epoch, 4, 0.25, dice, 3, seen)


def test_progress_is_told_a_few_times_a_second_with_the_time_that_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, drawn: list[object]
) -> None:
    now = iter((100.0, 110.0, 110.125, 110.25, 110.3, 120.0, 120.05, 130.0))
    monkeypatch.setattr(ladder, "time", SimpleNamespace(monotonic=lambda: next(now)))
    monkeypatch.setattr(ladder, "memory_mb", lambda: 77)
    held = iter((0.0, 0.0, 0.0, 0.0, 0.0, 4.0, 0.0, 0.0))
    look = (Seen(labels(2), 0.9),)
    progress = (
        step(0.0, 0, 0.8, look),
        step(0.1, 1),
        step(0.11, 1),
        step(0.12, 1),  # a quarter of a second after the first
        step(0.123456, 1, 0.85, look),  # a score is always told
        step(0.5, 2),
        step(1.0, 4),  # as is the end
        step(1.0, 4, 0.9),
    )
    events, _ = learn(tmp_path, Lessons(progress=progress), monkeypatch, hold=lambda: next(held))
    assert events[0] == {"event": "level", "dice_kept": 0.8}
    told = [event for event in events if event["event"] == "progress"]
    assert [(event["done"], event["epoch"], event["dice_kept"]) for event in told] == [
        *((0.1, 1, None), (0.12, 1, None), (0.1235, 1, 0.85), (0.5, 2, None), (1.0, 4, None), (1.0, 4, 0.9)),
    ]
    # 0.1 were there from a checkpoint; 20 s since it began, of which it waited 4, for 0.4 of 0.9.
    assert [event["seconds_left"] for event in told] == [None, None, 384.9, 20.0, 0.0, 0.0]
    assert told[0].items() >= {"epochs": 4, "loss": 0.25, "second": 3, "memory_mb": 77}.items()
    (pictures,) = [event for event in events if event["event"] == "pictures"]
    assert pictures["epoch"] == 1
    assert [pair["case_id"] for pair in pictures["pictures"]] == ["ccc"]


def test_the_time_that_is_left_is_told_once_a_fiftieth_is_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = iter((0.0, 1.0, 2.0, 3.0))
    monkeypatch.setattr(ladder, "time", SimpleNamespace(monotonic=lambda: next(now)))
    steps = (step(0.0, 1), step(0.02, 1), step(0.03, 1))
    events, _ = learn(tmp_path, Lessons(progress=steps), monkeypatch)
    assert [event["seconds_left"] for event in events] == [None, None, 97.0]
