"""Images stored mirrored or turned: the patient's right lung is 1 wherever it lies."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.cli import main
from lungseg_gui.core.study import Image
from lungseg_gui.services.inference import Inference
from lungseg_gui.services.phantom import draw
from lungseg_gui.services.phantom.files import dicom_dataset
from lungseg_gui.services.reading import read_image
from lungseg_gui.services.registry import Registry
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


@pytest.mark.parametrize("orientation", [("R", "F"), ("L", "H"), ("F", "L")])
def test_the_patients_right_lung_is_1_however_a_phantom_is_stored(orientation: tuple[str, str], tmp_path: Path) -> None:
    phantom = draw(2, shape=(384, 384))
    change = STORED[orientation]
    path = tmp_path / "turned.dcm"
    dataset = dicom_dataset(replace(phantom, pixels=np.ascontiguousarray(change(phantom.pixels))))
    dataset.PatientOrientation = list(orientation)
    stream = io.BytesIO()
    dataset.save_as(stream, enforce_file_format=True)
    path.write_bytes(stream.getvalue())
    truth: NDArray[np.uint8] = change(phantom.mask)

    image: Image = read_image(path)
    assert image.orientation == orientation
    registry = Registry(tmp_path / "home")
    made = Inference(lambda: registry.current().folder, device="cpu").predict(image)
    assert min(dice(made.mask.unpack(), truth, value) for value in (1, 2)) > 0.85
    assert made.probability is not None
    # The probabilities lie as the image is stored.
    planes = made.probability.unpack()
    right = np.argmax([planes[0][half].sum() for half in _halves(orientation, planes.shape[1])])
    assert right == (1 if orientation == ("R", "F") else 0)

    assert main(["segment", str(path), "--out", str(tmp_path / "out"), "--device", "cpu"]) == 0
    segmented = read_mask(tmp_path / "out" / "turned.png")
    assert min(dice(segmented, truth, value) for value in (1, 2)) > 0.85


def _halves(orientation: tuple[str, str], side: int) -> list[tuple[slice, slice]]:
    """Return the half where a patient's right lies in an image stored upright, and the other one."""
    first, second, whole = slice(0, side // 2), slice(side // 2, side), slice(None)
    return [(first, whole), (second, whole)] if orientation[0] in "FH" else [(whole, first), (whole, second)]
