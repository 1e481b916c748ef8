"""The page after a training, its nine figures, and the curves in history.csv."""

from __future__ import annotations

import base64
import csv
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import cv2
import numpy as np
import pytest
import torch
from matplotlib.figure import Figure

from lungseg_lab import figures, outlined, report
from lungseg_lab import recipe as recipes
from lungseg_lab.train import train
from lungseg_model import hardware, weights
from lungseg_model.evaluate import CaseScores
from lungseg_model.predict import Predictor

from .conftest import RECIPE, draw, only_learned, write_nnunet_set, write_png, write_table_set

NINE = {f"{part}_{curve}.png" for part in ("train", "validation", "test") for curve in ("loss", "iou", "dice")}


class Page(HTMLParser):
    """Collects the images and whatever would be fetched."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.images: list[str] = []
        self.fetched: list[str] = []
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("src", "href") and value:
                (self.images if value.startswith("data:image/png;base64,") else self.fetched).append(value)


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory, takes_long: None) -> Path:
    """A training of two epochs on a set with a test part, with BCE + IoU."""
    folder = tmp_path_factory.mktemp("trained")
    data = write_nnunet_set(folder / "set", 8)
    for i in (20, 21, 22):
        image, mask = draw(i)
        write_png(data / "imagesTs" / f"d{i}_0000.png", image)
        write_png(data / "labelsTs" / f"d{i}.png", mask)
    recipe = folder / "r<cipe.toml"
    recipe.write_text('loss = "smp_bce_iou"\naugmentation = "doubled"\n' + RECIPE.format(epochs=2))
    return train(recipe, data=data, out=folder / "r<n", device="cpu")


def test_the_history_has_loss_iou_and_dice_of_every_part(trained: Path) -> None:
    with (trained / "history.csv").open() as lines:
        rows = list(csv.DictReader(lines))
    assert [row["epoch"] for row in rows] == ["1", "2"]
    for row in rows:
        for part in ("train", "val", "test"):
            dice, iou = float(row[f"{part}_dice"]), float(row[f"{part}_iou"])
            assert 0 <= iou <= dice <= 1
            assert float(row[f"{part}_loss"]) > 0


def test_nine_figures_and_a_page_that_needs_nothing_else(trained: Path) -> None:
    assert {path.name for path in trained.glob("*.png")} == NINE
    for name in NINE:
        assert cv2.imread(str(trained / name)) is not None
    text = (trained / "report.html").read_text("utf-8")
    page = Page(text)
    assert page.fetched == []
    assert "url(" not in text
    assert "<script" not in text
    contents = {base64.b64decode(image.partition(",")[2]) for image in page.images}
    assert {(trained / name).read_bytes() for name in NINE} <= contents
    for word in ("Recipe", "Seed", "torch", "Processor", "smp_bce_iou", "worst:", "median:", "Bland-Altman", "SHA-256"):
        assert word in text, word
    assert "r&lt;n" in text  # names are text, whatever they hold
    assert "r<n" not in text


def test_the_card_states_the_hardware(trained: Path) -> None:
    card = weights.read_card(trained)
    assert card["made_on"].startswith(hardware.processor())
    assert card["made_on"].endswith(" thread" if torch.get_num_threads() == 1 else " threads")
    assert card["seconds"] > 0


def test_the_card_has_the_scores_of_both_parts(trained: Path) -> None:
    card = weights.read_card(trained)
    assert (card["kept_apart"], card["tested"]) == (2, 3)
    assert 0 <= card["test_scores"]["iou"] <= card["test_scores"]["dice"] <= 1


def test_two_classes_from_the_same_cases(tmp_path: Path) -> None:
    data = write_table_set(tmp_path / "set", train=6, val=2)
    recipe = tmp_path / "two.toml"
    recipe.write_text(RECIPE.format(epochs=12).replace("[network]", "[network]\nclasses = 2"))
    with only_learned():
        out = train(recipe, data=data, out=tmp_path / "out", device="cpu")
    assert weights.read_config(out).classes == 2
    page = (out / "report.html").read_text("utf-8")
    assert "2 classes" in page
    assert "Dice right" not in page
    output = Predictor(out, device="cpu").predict(draw(40)[0])
    assert output.probability.shape == (3, 64, 64)
    if output.mask.max():  # sides by position: the patient's right on the left of the picture
        columns = [float(np.nonzero(output.mask == side)[1].mean()) for side in (1, 2) if (output.mask == side).any()]
        assert columns == sorted(columns)


def case(name: str, dice: float) -> report.Examined:
    from lungseg_sets.case_files import Case

    scores = CaseScores(name, "", dice, dice, dice, dice, 1.0, None, 0.1, 1.0, None, 1, 0.1, None, 0.1, 1.1, 1.1)
    return report.Examined(Case(name, Path(), Path()), scores, {})


def test_worst_and_median_by_hand() -> None:
    cases = [case(f"c{i}", i / 20) for i in (7, 3, 11, 1, 9, 5, 13)]
    worst, median = report.ranked(cases)
    assert [one.case.case_id for one in worst] == ["c1", "c3", "c5"]
    assert [one.case.case_id for one in median] == ["c7", "c9", "c11"]
    cases = [case(f"c{i}", i / 20) for i in range(15)]
    assert [one.case.case_id for one in report.ranked(cases)[1]] == ["c6", "c7", "c8"]
    alone = report.ranked(cases[:1])
    assert ([one.case.case_id for one in alone[0]], alone[1]) == (["c0"], [])


def test_limits_of_agreement_by_hand() -> None:
    assert figures.limits(np.array([1.0, 3.0])) == pytest.approx(1.96 * 2**0.5)
    assert figures.limits(np.array([5.0])) == 0.0


def test_contours_are_green_for_the_reference_and_red_for_the_model() -> None:
    pixels = np.zeros((100, 100), np.uint8)
    pixels[:, 50:] = 200
    wanted, found = np.zeros((2, 100, 100), np.uint8)
    wanted[20:60, 10:40] = 1
    found[30:80, 60:90] = 2
    shown = cv2.imdecode(np.frombuffer(outlined.contours(pixels, found, wanted, side=200), np.uint8), cv2.IMREAD_COLOR)
    assert shown is not None
    blue, green, red = np.asarray(shown).astype(int).transpose(2, 0, 1)
    greens, reds = (green > red + 60), (red > green + 60)
    rows, columns = np.nonzero(greens)
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == pytest.approx((40, 119, 20, 79), abs=2)
    rows, columns = np.nonzero(reds)
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == pytest.approx((60, 159, 120, 179), abs=2)
    assert blue.shape == (200, 200)


@pytest.mark.parametrize("names", [("8", "16", "32"), ("resnet18", "mobilenet_v2", "timm-efficientnet-b0")])
def test_names_of_close_points_lie_apart_and_within_the_plot(
    monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...]
) -> None:
    drawn: list[Figure] = []

    def keep(figure: Figure) -> bytes:
        drawn.append(figure)
        return b""

    monkeypatch.setattr(figures, "png", keep)
    series = {
        f"levels {levels}": [
            (name, (1e6 * (1 + 0.02 * at), 0.95 + 0.0001 * at + levels)) for at, name in enumerate(names)
        ]
        for levels in (1, 2)
    }
    figures.scatter(series, labels="Filters", across="Parameters", up="Dice", logarithmic=True)
    axes = drawn[0].axes[0]
    drawn[0].draw_without_rendering()
    boxes = [text.get_window_extent() for text in axes.texts]
    assert [text.get_text() for text in axes.texts] == [*names, *names]
    assert not [1 for i, box in enumerate(boxes) if box.count_overlaps(boxes[i + 1 :])]
    assert all(axes.bbox.contains(*box.min) and axes.bbox.contains(*box.max) for box in boxes)


@pytest.mark.parametrize(("classes", "sided"), [(2, False), (3, True), (5, True)])
def test_each_lung_is_on_the_page_of_a_network_that_tells_them_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, classes: int, sided: bool
) -> None:
    (tmp_path / "r.toml").write_text(RECIPE.format(epochs=1).replace("[network]", f"[network]\nclasses = {classes}"))
    recipe, compared = recipes.read(tmp_path / "r.toml"), list[list[str]]()

    def bland_altman(pairs: dict[str, object], *, unit: str) -> bytes:
        compared.append(list(pairs))
        return b""

    monkeypatch.setattr(report, "curves", lambda history: {})
    monkeypatch.setattr(report, "ranked", lambda cases: ([], []))
    monkeypatch.setattr(figures, "bland_altman", bland_altman)
    areas = dict.fromkeys(("both lungs", "right lung", "left lung"), (1.0, 1.0))
    examined = {"val": [replace(case("a", 0.9), areas=areas)]}
    predictor: Any = SimpleNamespace(device="cpu", card={}, config=recipe.network)
    page = report.write(tmp_path, history=[], recipe=recipe, text="", examined=examined, predictor=predictor)
    assert ("Dice right" in page.read_text("utf-8")) is sided
    assert [len(structures) for structures in compared] == [3 if sided else 1]


def test_a_run_without_cases_kept_apart_still_has_its_page(tmp_path: Path) -> None:
    data = write_table_set(tmp_path / "set", train=4, val=0)
    recipe = tmp_path / "r.toml"
    recipe.write_text(RECIPE.format(epochs=1))
    with only_learned():
        out = train(recipe, data=data, out=tmp_path / "out", device="cpu")
    text = (out / "report.html").read_text("utf-8")
    assert "No case was held out" in text
    assert {path.name for path in out.glob("*.png")} == NINE
    assert re.search(r"scores", (out / "card.json").read_text()) is None


def test_the_axes_of_the_nine_figures_are_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    """IoU and Dice from 0 to 1, the losses to the highest of them, the epochs to the last one of any."""
    drawn: list[tuple[str, tuple[float, float], tuple[float, float]]] = []

    def png(figure: Figure) -> bytes:
        axes = figure.axes[0]
        drawn.append((axes.get_ylabel(), axes.get_xlim(), axes.get_ylim()))
        return b""

    monkeypatch.setattr(figures, "png", png)
    rows = [{"epoch": epoch, "loss": 2.0 / epoch} for epoch in (1, 2, 3, 4)]
    for row in rows[1::2]:  # scored every other epoch
        for part, worse in (("train", 0.0), ("val", 0.3), ("test", 0.4)):
            row |= {f"{part}_loss": 0.5 + worse, f"{part}_iou": 0.9 - worse, f"{part}_dice": 0.95 - worse}
    report.curves(rows)
    assert len(drawn) == 9
    assert len({across for _, across, _ in drawn}) == 1
    assert drawn[0][1][0] < 1 < 4 < drawn[0][1][1]
    assert {up for name, _, up in drawn if name in ("IoU", "Dice")} == {(0.0, 1.0)}
    (loss,) = {up for name, _, up in drawn if name == "Loss"}
    assert loss[0] == 0.0
    assert loss[1] > 2.0
