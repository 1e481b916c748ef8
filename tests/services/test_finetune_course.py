"""The course of a fine-tuning from accepted cases to a version, with lessons and scores that are made up."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import cv2
import numpy as np
import pytest

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.gate import CaseScore
from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.services import finetune
from lungseg_gui.services.files import sha256
from lungseg_gui.services.finetune import Event, Options, course
from lungseg_gui.services.finetune.suspects import Suspect
from lungseg_gui.services.finetune.uncorrected import Difference
from lungseg_gui.services.frozen import Frozen, Material
from lungseg_gui.services.registry import Registry
from lungseg_gui.services.training_set import TrainingSet
from lungseg_model import conversion
from lungseg_model.learning import Seen, Unseen
from lungseg_sets.errors import SetError
from tests.core.reviews import image, lungs
from tests.services.test_registry import version
from tests.services.versions import discs

LIMIT = {"value": 0.5, "percentile": 99.0}
MADE = {"strategy": "decoder first", "epochs": 2, "size": 64, "factor": 0.5, "made": "before", "origin": "für"}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with nine checked cases, six of them to learn from, one of another protocol, and versions r1 and r2."""
    home = tmp_path_factory.mktemp("filled") / "home"
    training_set = TrainingSet(home / "training_set")
    for number in range(9):
        training_set.accept(
            image(f"1.{number}", patient=f"P{number}"),
            lungs(shift=number),
            original=lungs() if number else None,
            model_version="r1",
            edited=number < 5,
            protocol=RETROCARDIAC if number == 8 else LUNG_FIELD,
            checked=True,
        )
    registry = Registry(home, bundled=home.parent / "bundled" / "1.0")
    version(home.parent / "bundled" / "1.0", b"bundled")
    for name in ("first", "second"):
        made = version(home.parent / name, name.encode(), uncertainty_limit=LIMIT if name == "first" else None)
        registry.publish(made, activate=name == "first")
    return home


@pytest.fixture
def home(filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(
        "lungseg_gui.services.registry.registry.bundled_folder", lambda: filled.parent / "bundled" / "1.0"
    )
    return Path(shutil.copytree(filled, tmp_path / "home"))


class Course:
    """What the steps were asked, and what they answer."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.before, self.after, self.others = 0.9, 0.95, 0.92
        self.mm: float | None = 2.0
        self.agreement, self.bundled = 0.9, 0.9
        self.doubted: tuple[Suspect, ...] = ()
        self.looked: list[Difference] = []
        self.taught: list[tuple[str, list[str], str]] = []
        self.asked: list[str] = []
        self.phantoms = 0
        for name, stand_in in (
            ("Judge", self._judge),
            ("use_threads", lambda: 3),
            ("memory_mb", lambda: 77),
            ("_device", lambda wanted: f"{wanted} of this computer"),
        ):
            monkeypatch.setattr(course, name, stand_in)
        monkeypatch.setattr(course.ladder, "learn", self._learn)
        monkeypatch.setattr(course.phantoms, "draw_into", self._draw)
        monkeypatch.setattr(course.uncorrected, "compare", lambda *a, **k: self.looked)
        monkeypatch.setattr(course.before_after, "draw", self._pictures)
        monkeypatch.setattr(conversion, "keep", lambda folder: self.asked.append(f"graph of {folder.name}"))

    def _agreement(self, folder: Path, cases: Sequence[Material]) -> dict[str, float]:
        self.asked.append(f"agreement of {folder.name}")
        return {case.case_id: self.bundled for case in cases}

    def _draw(self, folder: Path) -> list[Material]:
        self.phantoms += 1
        return []

    def _pictures(self, folder: Path, **how: Any) -> list[Event]:  # noqa: ANN401
        return [{"shown": len(how["picks"]), "of": len(how["cases"]), "device": how["device"]}]

    def _judge(self, device: str, kept: Sequence[Material], hold: Callable[[], float]) -> Any:  # noqa: ANN401
        def scores(folder: Path) -> list[CaseScore]:
            self.asked.append(f"scores of {folder.name}")
            dice = {"candidate": self.after, "r1": self.before}.get(folder.name, self.others)
            return [
                CaseScore(c.case_id, dice, dice, dice, self.mm, 0.01, two_lungs=True, left_share=1 - dice) for c in kept
            ]

        return SimpleNamespace(
            kept=scores,
            phantoms=lambda *versions: (0.97, 0.975),
            disagreeing=lambda *known, others, confirmed: self.doubted,
            agreement=self._agreement,
        )

    def _learn(self, options: Options, frozen: Frozen, parent: Any, folder: Path, **how: Any) -> Any:  # noqa: ANN401
        cases = [case.case_id for case in frozen.learn]
        self.taught.append((parent.name, cases, frozen.digest))
        nothing, left = np.zeros((4, 4), np.uint8), (1 - self.before, 1 - self.after)
        looks = Seen(nothing, self.before), Seen(nothing, self.after)
        halves = tuple(Unseen(name, *looks, left, self.agreement) for name in cases)
        return version(folder / "candidate", b"learned", **MADE), halves


@pytest.fixture
def made_up(monkeypatch: pytest.MonkeyPatch) -> Course:
    return Course(monkeypatch)


def run(home: Path, **how: Any) -> tuple[list[Event], Path]:  # noqa: ANN401 - what is asked for
    events: list[Event] = []
    folder = home / "jobs" / "run"
    folder.mkdir(parents=True)
    options = replace(Options(home / "training_set", home), **how)
    last = finetune.run(options, emit=events.append, folder=folder)
    assert last == events[-1]
    return events, folder


def test_what_is_told_on_the_way(home: Path, made_up: Course) -> None:
    events, _ = run(home, seed=5)
    told = [event.get("phase", event["event"]) for event in events]
    assert told == ["snapshot", "split", "log", "table", "learn", "compare", "decide", "done"]
    cases = TrainingSet(home / "training_set").cases()
    ((parent, taught, digest),) = made_up.taught
    assert (parent, set(taught)) == ("r1", {case.case_id for case in cases[:8] if not case.kept_apart})
    assert events[1] == {
        **{"event": "phase", "phase": "split", "cases": 8, "corrected": 5, "phantoms": False, "patients": 8},
        **{"learn": 6, "kept": 2, "parent": "r1", "protocol": LUNG_FIELD, "other_protocols": 1},
        **{"snapshot": digest[:8], "device": "auto of this computer", "threads": 3},
    }
    assert events[2]["text"] == "1 mask is left out: of another protocol than “lung field”."
    first = events[3]["table"][0]
    assert (first["name"], first["parent"], first["candidate"]) == ("Mean Dice", pytest.approx(0.9), None)
    assert made_up.asked == ["scores of r1", "scores of candidate", "graph of candidate"]
    assert made_up.phantoms == 1


def test_what_came_of_it_is_told_noted_and_published(
    home: Path, made_up: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = iter((1000.0, 1012.345))
    monkeypatch.setattr(course, "time", SimpleNamespace(monotonic=lambda: next(now)))
    (home / "training_set" / ".staging").mkdir()
    (home / "training_set" / ".staging" / "half").touch()  # of an acceptance that is in progress
    events, folder = run(home)
    assert (home / "training_set" / ".staging" / "half").exists()
    shutil.rmtree(home / "training_set" / ".staging")
    done = events[-1]
    registry, training_set = Registry(home), TrainingSet(home / "training_set")
    found = registry.get("r3")
    assert registry.current().name == "r3"
    assert done["accepted"]
    assert (done["version"], done["parent_version"], done["sha256"]) == ("r3", "r1", found.card["sha256"])
    assert (done["parent_dice"], done["candidate_dice"]) == (pytest.approx(0.9), pytest.approx(0.95))
    assert (done["seconds"], done["memory_mb"], done["uncorrected"], done["suspects"]) == (12.3, 77, 0, [])
    kept = [case for case in training_set.cases() if case.kept_apart and case.protocol == LUNG_FIELD]
    assert [case["case_id"] for case in done["cases"]] == sorted(case.case_id for case in kept)
    assert len(done["every_case"]) == 8
    assert len(done["worst"]) == 1
    assert done["pictures"][0]["of"] == 8
    assert "Reference phantoms, Dice" in [row["name"] for row in done["table"]]
    assert not [row["name"] for row in done["table"] if "in use" in row["name"]]
    learned = {case.case_id: case.mask_sha256 for case in training_set.cases() if case.protocol == LUNG_FIELD}
    assert training_set.counts().new == 0
    result = json.loads((folder / "result.json").read_text())
    assert (result["learned"], result["version"], result["worklist"]) == (learned, "r3", [])
    card = dict(found.card)
    masks = "\n".join([LUNG_FIELD, *sorted(f"{case.case_id} {case.mask_sha256}" for case in kept)])
    assert (
        card.items()
        >= {
            **{"parent": "r1", "parent_sha256": registry.get("r1").card["sha256"], "protocol": LUNG_FIELD},
            **{"cases": 6, "kept_apart": 2, "patients": 8, "snapshot": made_up.taught[0][2], "seconds": 12.3},
            "scored_on": {"cases": 2, "sha256": sha256(masks.encode())},
            "uncertainty_limit": {**LIMIT, "of": "r1"},
            "recipe": "Decoder first, two networks of 2 epochs each, images of 64 px, 50 % of the change is used",
        }.items()
    )
    assert card["made"] != "before"
    assert card["scores"] == {"dice": pytest.approx(0.95), "worst": pytest.approx(0.95), "hd95_mm": pytest.approx(2.0)}
    assert (card["gate"]["accepted"], card["gate"]["sentence"]) == (True, done["sentence"])
    text = (found.folder / "card.json").read_text(encoding="utf-8")
    assert '\n  "parent": "r1"' in text
    assert '"origin": "für"' in text


def test_a_distance_that_not_every_case_has_is_no_mean(home: Path, made_up: Course) -> None:
    made_up.mm = None
    run(home)
    assert Registry(home).get("r3").card["scores"]["hd95_mm"] is None


def test_a_candidate_that_is_worse_is_kept_back_and_compared_with_what_is_in_use(home: Path, made_up: Course) -> None:
    made_up.after = 0.8
    done = run(home, base="r2")[0][-1]
    assert not done["accepted"]
    assert Registry(home).current().name == "r1"
    assert Registry(home).get("r3").state == "candidate"
    assert (
        "uncertainty_limit" not in Registry(home).get("r3").card or Registry(home).get("r3").uncertainty_limit is None
    )
    assert done["parent_version"] == "r2"
    assert made_up.asked[:3] == ["scores of r2", "scores of candidate", "scores of r1"]
    row = next(row for row in done["table"] if row["name"] == "Mean Dice of r1, in use")
    assert (row["parent"], row["candidate"]) == (pytest.approx(0.9), pytest.approx(0.8))


def test_doubted_masks_leave_the_verdict_and_are_told(home: Path, made_up: Course) -> None:
    made_up.after, made_up.others = 0.95, 0.92
    kept = sorted(case.case_id for case in TrainingSet(home / "training_set").cases() if case.kept_apart)
    made_up.doubted = (Suspect(kept[0], True, "No version agrees.", "f0"),)
    events, _ = run(home)
    (told,) = [event for event in events if event["event"] == "suspects"]
    assert (told["cases"], told["confirmable"]) == ([made_up.doubted[0].as_dict()], True)
    assert [case["case_id"] for case in events[-1]["cases"]] == kept[1:2]
    assert len(events[-1]["every_case"]) == 7
    assert events[-1]["suspects"] == told["cases"]
    assert Registry(home).get("r3").card["scored_on"]["cases"] == 1


def test_masks_that_fail_the_checks_are_told_before_anything_is_scored(home: Path, made_up: Course) -> None:
    training_set = TrainingSet(home / "training_set")
    for number in range(9, 11):
        empty = np.zeros((60, 50), np.uint8)
        training_set.accept(
            image(f"1.{number}", patient=f"P{number}"), empty, original=None, model_version="", edited=True
        )
    events, _ = run(home)
    told = [event.get("phase", event["event"]) for event in events]
    assert told[:3] == ["snapshot", "suspects", "split"]
    assert len(events[1]["cases"]) == 2
    assert TrainingSet(home / "training_set").counts().new == 0  # what was left out is no new case either


@pytest.mark.parametrize(("bundled", "doubted"), [(0.95, False), (0.5, True)])
def test_a_mask_that_taught_and_no_network_agrees_with_is_asked_of_the_bundled_version(
    home: Path, made_up: Course, monkeypatch: pytest.MonkeyPatch, bundled: float, doubted: bool
) -> None:
    monkeypatch.setattr(course.suspects, "sorted_out", lambda frozen, confirmed: (frozen, ()))
    index = json.loads((home / "training_set" / "index.json").read_text())
    name = next(name for name, case in index["cases"].items() if not case["kept_apart"])
    index["cases"][name]["provenance"]["checked"] = False
    (home / "training_set" / "index.json").write_text(json.dumps(index))
    made_up.agreement, made_up.bundled = 0.5, bundled
    events, _ = run(home)
    assert "agreement of 1.0" in made_up.asked
    told = [case["case_id"] for event in events if event["event"] == "suspects" for case in event["cases"]]
    assert told == ([name] if doubted else [])


def test_images_of_the_worklist_are_a_caution_and_stay_nameless_on_the_disk(home: Path, made_up: Course) -> None:
    plain = np.zeros((8, 8), np.uint8)
    made_up.looked = [Difference("/secret/a.png", plain, plain, plain, 0.5, 0.7)]
    events, folder = run(home)
    done = events[-1]
    assert done["uncorrected"] == 1
    assert [row["candidate"] for row in done["table"] if row["name"] == "Least lung kept"] == [0.5]
    assert (done["accepted"], done["offered"]) == (False, True)
    assert [entry["key"] for entry in done["worklist"]] == ["/secret/a.png"]
    result = json.loads((folder / "result.json").read_text())
    assert [sorted(entry) for entry in result["worklist"]] == [["after", "before", "dice", "kept", "title"]]
    assert (folder / "pictures" / "worklist-0-after.png").is_file()


def failing(error: Exception) -> Callable[..., Any]:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


@pytest.mark.parametrize(
    ("place", "error"),
    [
        ("uncorrected.draw", cv2.error("x")),
        ("before_after.draw", SetError("x")),
        ("TrainingSet.mark_learned", LungSegError("full")),
    ],
)
def test_what_is_only_shown_or_noted_costs_nothing_else(
    home: Path, made_up: Course, monkeypatch: pytest.MonkeyPatch, place: str, error: Exception
) -> None:
    owner, name = place.split(".")
    monkeypatch.setattr(getattr(course, owner), name, failing(error))
    done = run(home)[0][-1]
    assert (done["event"], done["version"]) == ("done", "r3")


def test_a_graph_that_cannot_be_made_costs_nothing_else(
    home: Path, made_up: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conversion, "keep", failing(SetError("x")))
    assert run(home)[0][-1]["version"] == "r3"


def test_another_run_that_took_the_name_meanwhile(home: Path, made_up: Course, monkeypatch: pytest.MonkeyPatch) -> None:
    def faster(folder: Path) -> None:
        Registry(home).publish(version(home.parent / "of another process"), activate=False)

    monkeypatch.setattr(conversion, "keep", faster)
    events, folder = run(home)
    assert events[-1]["version"] == "r4"
    assert json.loads((folder / "result.json").read_text())["version"] == "r4"


@pytest.mark.parametrize(
    ("used", "protocol", "parent", "phantoms"),
    [
        (("r1",), LUNG_FIELD, "r1", 1),
        (("r1",), RETROCARDIAC, "r1", 0),  # r2, which is of that protocol, was never in use
        (("r2", "r1"), RETROCARDIAC, "r2", 0),
        (("r2",), LUNG_FIELD, "r1", 1),
    ],
)
def test_learning_starts_from_a_version_of_its_protocol_that_was_ever_in_use(
    home: Path, made_up: Course, used: tuple[str, ...], protocol: str, parent: str, phantoms: int
) -> None:
    card = home / "models" / "r2" / "card.json"
    card.write_text(json.dumps({**json.loads(card.read_text()), "protocol": RETROCARDIAC}))
    for name in used:
        Registry(home).use(name)
    index = json.loads((home / "training_set" / "index.json").read_text())
    for case in index["cases"].values():
        case["provenance"]["protocol"] = protocol
    (home / "training_set" / "index.json").write_text(json.dumps(index))
    events, _ = run(home, protocol=protocol)
    assert made_up.taught[0][0] == events[-1]["parent_version"] == parent
    assert made_up.phantoms == phantoms
    # What is in use is the parent itself, or of another protocol, of which these cases say nothing.
    assert not [row["name"] for row in events[-1]["table"] if "in use" in row["name"]]
    assert Registry(home).get("r3").protocol == protocol


def test_a_version_of_both_protocols_learns_from_both(home: Path, made_up: Course) -> None:
    (home / "models" / "r1" / "config.json").write_text('{"classes": 5}')
    events, _ = run(home, protocol=RETROCARDIAC)
    split = next(event for event in events if event.get("phase") == "split")
    assert (split["cases"], split["other_protocols"]) == (9, 0)
    assert made_up.phantoms == 1


# -- what ends it
def test_too_few_cases_are_told_with_the_reason(home: Path, made_up: Course) -> None:
    training_set = TrainingSet(home / "training_set")
    training_set.remove(
        *(case.case_id for case in training_set.cases() if not case.kept_apart and case.protocol == LUNG_FIELD)
    )
    empty = np.zeros((60, 50), np.uint8)
    training_set.accept(image("1.20", patient="P20"), empty, original=None, model_version="", edited=True)
    training_set.accept(
        image("1.21", patient="P21"), lungs(), original=None, model_version="", edited=True, checked=True
    )
    with pytest.raises(LungSegError) as told:
        run(home)
    sentence = told.value.message
    assert sentence.startswith("Not enough yet: ")
    for part in (
        "There is 1 case for training and 2 held out.",
        "1 is left out because its mask is suspect.",
        "1 is of another protocol.",
    ):
        assert part in sentence
    assert "six for training and two held out are needed" in told.value.remedy
    assert made_up.asked == []


def test_too_few_cases_without_a_reason(home: Path, made_up: Course) -> None:
    training_set = TrainingSet(home / "training_set")
    cases = [case.case_id for case in training_set.cases() if not case.kept_apart]
    training_set.remove(*cases[:4], *(case.case_id for case in training_set.cases() if case.protocol == RETROCARDIAC))
    with pytest.raises(LungSegError) as told:
        run(home)
    assert "suspect" not in told.value.message
    assert "protocol" not in told.value.message


@pytest.mark.parametrize("error", [Cancelled(), KeyError("x")])
def test_what_ends_a_run_passes_while_the_data_folder_is_there(home: Path, made_up: Course, error: Exception) -> None:
    def emit(event: Event) -> None:
        raise error

    with pytest.raises(type(error)):
        finetune.run(Options(home / "training_set", home), emit=emit, folder=home / "jobs")


def test_a_run_whose_data_folder_is_gone_says_so(home: Path, made_up: Course) -> None:
    from lungseg_gui.services import files

    def gone() -> None:
        raise OSError(19, "another folder")

    def emit(event: Event) -> None:
        files.watch(home, gone)
        raise KeyError("x")

    with pytest.raises(LungSegError, match="Training stopped: the data folder is gone") as told:
        finetune.run(Options(home / "training_set", home), emit=emit, folder=home / "jobs")
    assert told.value.remedy == f"Restore {home}, then train again; nothing has changed."


def test_a_folder_of_somebody_else_is_copied_and_nothing_is_noted(home: Path, made_up: Course) -> None:
    foreign = home.parent / "foreign"
    for number in range(8):
        shown, mask = discs(number)
        for name, content in ((f"imagesTr/d{number}_0000.png", shown.pixels), (f"labelsTr/d{number}.png", mask)):
            (foreign / name).parent.mkdir(parents=True, exist_ok=True)
            cv2.imwrite(str(foreign / name), content)
    (foreign / "dataset.json").write_text("{}")
    before = TrainingSet(home / "training_set").counts().new
    events, folder = run(home, training_set=foreign)
    split = next(event for event in events if event.get("phase") == "split")
    assert "corrected" not in split
    assert split["cases"] <= 8
    assert split["learn"] + split["kept"] == split["cases"]
    assert json.loads((folder / "result.json").read_text())["learned"] == {}
    assert TrainingSet(home / "training_set").counts().new == before
    assert not (folder / "snapshot" / "imagesTr" / "d0_0000.png").samefile(foreign / "imagesTr" / "d0_0000.png")
