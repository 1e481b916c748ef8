"""The weights that come with the program, on radiographs they never trained on."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.cli import main
from lungseg_model import evaluate, weights
from lungseg_model.predict import Predictor
from lungseg_sets import case_files
from lungseg_sets.masks import read_mask

STRIDE = 4  # every fourth case of val: 20 of 80, so that the test takes seconds


@pytest.fixture(scope="module")
def predictor() -> Predictor:
    return Predictor(weights.bundled(), device="cpu")


def test_the_bundled_version_is_whole(predictor: Predictor) -> None:
    assert (weights.bundled() / "model.safetensors").stat().st_size <= 32 * 2**20
    assert predictor.config.encoder == "tu-tf_efficientnet_lite2"
    assert (predictor.config.classes, predictor.config.views) == (5, True)
    card = weights.read_card(weights.bundled())
    assert card["cases"] == 2405
    assert card["held_out"]["children"]["dice"] >= 0.965


def test_the_card_for_people_says_what_the_card_for_programs_says(capsys: pytest.CaptureFixture[str]) -> None:
    card = weights.read_card(weights.bundled())
    text = (Path(__file__).parents[2] / "model" / "MODEL_CARD.md").read_text(encoding="utf-8")
    rows = {cells[1].strip(): cells for line in text.splitlines() if len(cells := line.split("|")) > 7}
    named = {
        "jsrt": "JSRT",
        "openist": "OpenIST",
        "shenzhen": "Shenzhen",
        "v7covid, outlines": "COVID-19 adults, outlines",
    }
    assert len(card["held_out"]) == 6
    for name, figures in card["held_out"].items():
        row = rows[str(named.get(name, name))]
        assert int(row[2]) == figures["cases"]
        assert row[3].strip() == f"{figures['dice']:.4f} ({figures['dice_worst']:.3f})"
        for cell, key in ((row[6], "contour_left"), (row[7], "outer_contour")):
            assert float(cell.split("(")[0]) == pytest.approx(100 * figures[key], abs=0.051)
    assert f"Limit {card['uncertainty_limit']['value']} (" in text
    assert main(["models", "list"]) == 0
    line = next(line for line in capsys.readouterr().out.splitlines() if line.startswith(weights.BUNDLED))
    assert f"{card['held_out']['all']['dice']:.4f}" in line
    assert any(abs(float(word) - card["held_out"]["all"]["dice_worst"]) < 6e-4 for word in line.split()[5:])


def test_it_is_as_good_as_it_says_upright_and_inverted(predictor: Predictor, shared: Path) -> None:
    cases = case_files.read_split(shared / "cxr").val[::STRIDE]
    plain = evaluate.run(predictor, cases)
    inverted = evaluate.run(predictor, cases, change=evaluate.invert)
    first, second = (float(np.mean([row.dice_both for row in rows])) for rows in (plain, inverted))
    assert first >= 0.970
    assert second >= 0.965
    assert all(row.components == 1 for row in plain)


def test_exposure_and_letterboxing_change_little(predictor: Predictor, shared: Path) -> None:
    cases = case_files.read_split(shared / "cxr").val[:: 2 * STRIDE]
    plain = evaluate.run(predictor, cases)

    def darker(pixels: np.ndarray) -> np.ndarray:
        return np.round(65535.0 * (pixels / 255.0) ** 1.8).astype(np.uint16)

    changed = evaluate.run(predictor, cases, change=darker)
    for before, after in zip(plain, changed, strict=True):
        assert after.dice_both > before.dice_both - 0.03
    image = case_files.read_image(cases[0].image)
    boxed = np.pad(image, ((40, 40), (160, 160)))
    found = predictor.predict(boxed).mask[40:-40, 160:-160]
    wanted = read_mask(cases[0].mask, (image.shape[0], image.shape[1]))
    assert evaluate.measure(found, wanted).dice_both > plain[0].dice_both - 0.03
