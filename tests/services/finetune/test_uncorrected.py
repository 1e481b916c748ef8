"""Parent and candidate on images of the worklist that nobody corrected."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from lungseg_gui.core.gate import CaseScore
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.protocol import LUNG_FIELD
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Status
from lungseg_gui.services.finetune import every_case, uncorrected
from lungseg_gui.services.frozen import Material
from lungseg_gui.services.library import Library
from lungseg_gui.services.reading import read_image
from lungseg_model import predict
from lungseg_model.learning import Seen, Unseen
from tests.services.versions import discs

PARENT, CANDIDATE = Path("parent"), Path("candidate")


@dataclass
class Output:
    mask: Mask


class Seeing:
    """A version that sees dark ellipses in a bright body; the candidate none below the middle where it is told so."""

    seen: list[tuple[str, tuple[int, ...]]]
    loses: float

    def __init__(self, version: Path, **_: Any) -> None:  # noqa: ANN401
        self._name = version.name

    def predict(self, pixels: np.ndarray, **_: Any) -> Output:  # noqa: ANN401
        Seeing.seen.append((self._name, pixels.shape))
        mask = np.where(pixels < 1800, 1, 0).astype(np.uint8)
        mask[:, pixels.shape[1] // 2 :] *= 2
        if self._name == "candidate" and pixels[0, 0] == 4000:
            mask[round((1 - Seeing.loses) * len(mask)) :] = 0
        return Output(mask)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A worklist of six: four that nobody corrected, one of them on its side; and two with the reader's masks."""
    monkeypatch.setattr(predict, "Predictor", Seeing)
    Seeing.seen, Seeing.loses = [], 0.5
    library = Library(tmp_path)
    statuses = (Status.NEW, Status.PREDICTED, Status.PREDICTED, Status.NEW, Status.CORRECTED, Status.ACCEPTED)
    for number, status in enumerate(statuses):
        pixels = discs(number)[0].pixels.copy()
        pixels[0, 0] = 4000 if number == 2 else 2000
        path = tmp_path / f"{number}.png"
        cv2.imwrite(str(path), pixels)
        image = read_image(path)
        library.opened(path, image)
        said = Remarks(orientation=("F", "L")) if number == 3 else None  # lies on its side
        library.set_status(image.identity, status, remarks=said)
    (tmp_path / "0.png").write_bytes(b"")  # gone bad since
    library.close()
    return tmp_path


def compare(home: Path) -> list[uncorrected.Difference]:
    return uncorrected.compare(home, (PARENT, CANDIDATE), protocol=LUNG_FIELD, seed=0, device="cpu")


def test_what_the_reader_did_not_correct_is_looked_at_by_both(home: Path, tmp_path: Path) -> None:
    library = (home / "library.sqlite").read_bytes()
    found = compare(home)
    assert {Path(one.key).name for one in found} == {"1.png", "2.png", "3.png"}  # 0 cannot be read
    assert sorted(name for name, _ in Seeing.seen) == ["candidate"] * 3 + ["parent"] * 3
    assert {shape for _, shape in Seeing.seen} == {(96, 80), (80, 96)}  # as it stands for the reader
    assert (home / "library.sqlite").read_bytes() == library
    assert Path(found[0].key).name == "2.png"  # where they differ most
    assert found[0].kept < 0.8 < found[1].kept == 1.0
    shown = uncorrected.draw(tmp_path / "pictures", found)
    assert [entry["title"] for entry in shown] == ["Loses lung", "Second"]
    pictures = [cv2.imread(shown[0][name]) for name in ("before", "after")]
    assert pictures[0] is not None
    assert pictures[1] is not None
    assert (pictures[0] != pictures[1]).any()


def test_no_more_images_than_the_time_allows(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uncorrected, "MOST", 2)
    assert len(Seeing.seen) == 0
    compare(home)
    assert len(Seeing.seen) <= 4
    Seeing.seen = []
    monkeypatch.setattr(uncorrected, "SECONDS", -1.0)
    assert compare(home) == []
    assert Seeing.seen == []


def test_without_a_worklist_nothing_is_looked_at(tmp_path: Path) -> None:
    assert compare(tmp_path) == []
    (tmp_path / "library.sqlite").write_bytes(b"no database")
    assert compare(tmp_path) == []


# -- the halves


def unseen_case(name: str, *, dice: tuple[float, float], agreement: float) -> Unseen:
    nothing = np.zeros((4, 4), np.uint8)
    return Unseen(name, Seen(nothing, dice[0]), Seen(nothing, dice[1]), (0.2, 0.1), agreement)


def test_held_out_cases_and_those_of_the_halves_are_one_list() -> None:
    scores = [
        CaseScore("k", dice, dice, dice, None, 0.01, two_lungs=True, left_share=left)
        for dice, left in ((0.9, 0.3), (0.92, 0.25))
    ]
    halves = [unseen_case("a", dice=(0.91, 0.95), agreement=0.95), unseen_case("b", dice=(0.5, 0.4), agreement=0.5)]
    found = every_case.changes(scores[:1], [scores[1]], halves, without={"b"})
    assert [(one.case_id, one.dice, one.left) for one in found] == [
        ("k", (0.9, 0.92), (0.3, 0.25)),
        ("a", (0.91, 0.95), (0.2, 0.1)),
    ]


def test_a_mask_that_no_network_agrees_with_is_named(tmp_path: Path) -> None:
    names = ("a", "b", "c", "d", "e", "f", "g", "h")
    learn = [
        Material(name, False, name, tmp_path, tmp_path, mask_sha256=f"of {name}", checked=name == "d") for name in names
    ]
    low = {"a": 0.6, "b": 0.7, "c": 0.8, "d": 0.5}
    halves = [unseen_case(name, dice=(0.9, 0.9), agreement=low.get(name, 0.95)) for name in names]
    asked: list[str] = []

    def further(cases: Any) -> dict[str, float]:  # noqa: ANN401
        asked.extend(case.case_id for case in cases)
        return {"a": 0.65, "c": 0.9}

    found = every_case.unlikely(learn, halves, confirmed={"b": "of b"}, further=further)
    assert asked == ["a", "c"]  # b was confirmed, d was checked when it was accepted
    assert [(one.case_id, one.kept_apart, one.mask_sha256) for one in found] == [("a", False, "of a")]
    assert "0.65" in found[0].sentence
