"""Images stored mirrored or turned: the patient's right lung is 1 wherever it lies."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.cli import main
from lungseg_gui.core.study import Image
from lungseg_gui.services.inference import Inference
from lungseg_gui.services.phantom import Phantom, draw
from lungseg_gui.services.phantom.dataset import dicom_dataset
from lungseg_gui.services.reading import read_image
from lungseg_model.weights import bundled
from lungseg_sets.masks import read_mask

# How rows and columns of an upright image run once it was stored in another way, and what was done to it.
STORED = {
    ("L", "F"): lambda a: a,
    ("R", "F"): lambda a: a[:, ::-1],
    ("L", "H"): lambda a: a[::-1],
    ("R", "H"): lambda a: a[::-1, ::-1],
    ("F", "L"): lambda a: a.T,
    ("H", "L"): lambda a: a[::-1].T,
    ("F", "R"): lambda a: a[:, ::-1].T,
    ("H", "R"): lambda a: a[::-1, ::-1].T,
}


def dice(mask: NDArray[np.uint8], truth: NDArray[np.uint8], value: int) -> float:
    both = np.count_nonzero((mask == value) & (truth == value))
    return 2 * both / (np.count_nonzero(mask == value) + np.count_nonzero(truth == value))


TURNED = (("R", "F"), ("L", "H"), ("F", "L"))


@pytest.fixture(scope="module")
def upright() -> Phantom:
    return draw(2, shape=(256, 256))


@pytest.fixture(scope="module")
def stored(upright: Phantom, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of one phantom stored in several ways, named by its orientation."""
    folder = tmp_path_factory.mktemp("turned")
    for orientation in TURNED:
        dataset = dicom_dataset(replace(upright, pixels=np.ascontiguousarray(STORED[orientation](upright.pixels))))
        dataset.PatientOrientation = list(orientation)
        dataset.save_as(folder / f"{''.join(orientation)}.dcm", enforce_file_format=True)
    return folder


@pytest.fixture(scope="module")
def inference() -> Inference:
    return Inference(bundled, device="cpu")


@pytest.mark.parametrize("orientation", TURNED)
def test_the_patients_right_lung_is_1_however_a_phantom_is_stored(
    orientation: tuple[str, str], upright: Phantom, stored: Path, inference: Inference
) -> None:
    truth: NDArray[np.uint8] = STORED[orientation](upright.mask)
    image: Image = read_image(stored / f"{''.join(orientation)}.dcm")
    assert image.orientation == orientation
    made = inference.predict(image)
    assert min(dice(made.mask.unpack(), truth, value) for value in (1, 2)) > 0.85
    assert made.probability is not None
    # The probabilities lie as the image is stored.
    planes = made.probability.unpack()
    right = np.argmax([planes[0][half].sum() for half in _halves(orientation, planes.shape[1])])
    assert right == (1 if orientation == ("R", "F") else 0)


def test_the_command_line_segments_them_all_alike(upright: Phantom, stored: Path, tmp_path: Path) -> None:
    assert main(["segment", str(stored), "--out", str(tmp_path / "out"), "--device", "cpu"]) == 0
    for orientation in TURNED:
        truth: NDArray[np.uint8] = STORED[orientation](upright.mask)
        segmented = read_mask(tmp_path / "out" / f"{''.join(orientation)}.png")
        assert min(dice(segmented, truth, value) for value in (1, 2)) > 0.85, orientation


def _halves(orientation: tuple[str, str], side: int) -> list[tuple[slice, slice]]:
    """Return the half where a patient's right lies in an image stored upright, and the other one."""
    first, second, whole = slice(0, side // 2), slice(side // 2, side), slice(None)
    return [(first, whole), (second, whole)] if orientation[0] in "FH" else [(whole, first), (whole, second)]
