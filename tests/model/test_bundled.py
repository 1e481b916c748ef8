"""The weights that come with the program, on radiographs they never trained on."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from lungseg_model import evaluate, weights
from lungseg_model.network import Config
from lungseg_model.predict import Predictor
from lungseg_sets import case_files

STRIDE = 4  # every fourth case of val: 20 of 80, so that the test takes seconds


@pytest.fixture(scope="module")
def predictor() -> Predictor:
    return Predictor(weights.bundled(), device="cpu")


def test_the_bundled_version_is_whole(predictor: Predictor) -> None:
    assert (weights.bundled() / "model.safetensors").stat().st_size <= 32 * 2**20
    assert predictor.config.encoder == "resnet18"
    assert predictor.config.decoder_channels == Config().decoder_channels
    card = weights.read_card(weights.bundled())
    assert card["cases"] == 704
    assert card["scores"]["dice"] >= 0.970


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
    wanted = case_files.read_mask(cases[0].mask, (image.shape[0], image.shape[1]))
    assert evaluate.measure(found, wanted).dice_both > plain[0].dice_both - 0.03
