"""The drawn radiograph: exact masks, the same from the same seed, a valid DICOM file."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import cv2
import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services import phantom
from lungseg_gui.services.phantom import beam
from lungseg_gui.services.phantom.beam import Exposure
from lungseg_gui.services.phantom.dataset import Compression
from lungseg_gui.services.phantom.draw import Bits, Phantom
from lungseg_gui.services.phantom.geometry import Grid, inside, nearest, smooth
from lungseg_gui.services.registry import bundled_folder

SMALL = (320, 320)


@pytest.fixture(scope="module", params=range(6))
def drawn(request: pytest.FixtureRequest) -> Phantom:
    return phantom.draw(request.param, shape=SMALL)


def components(mask: NDArray[np.bool_]) -> int:
    count, _ = cv2.connectedComponents(mask.astype(np.uint8))
    return count - 1


def test_right_lung_lies_on_the_left_and_each_lung_is_one_piece(drawn: Phantom) -> None:
    assert set(np.unique(drawn.mask)) == {0, 1, 2}
    columns = [np.nonzero(drawn.mask == value)[1].mean() for value in (1, 2)]
    assert columns[0] < SMALL[1] / 2 < columns[1]
    assert components(drawn.mask == 1) == components(drawn.mask == 2) == 1


def test_lungs_have_a_grown_up_s_size_and_lie_on_the_picture(drawn: Phantom) -> None:
    areas = [np.count_nonzero(drawn.mask == value) * drawn.spacing.pixel_area / 100.0 for value in (1, 2)]
    assert 120.0 < areas[1] < areas[0] < 420.0  # cm²; the heart takes from the left one
    border = np.concatenate([drawn.mask[0], drawn.mask[-1], drawn.mask[:, 0], drawn.mask[:, -1]])
    assert not border.any()


def test_lungs_are_darker_than_the_middle_and_the_belly_and_brighter_than_air(drawn: Phantom) -> None:
    lungs = float(drawn.pixels[drawn.mask > 0].mean())
    rows = np.flatnonzero((drawn.mask > 0).any(axis=1))
    middle_row = int(rows[len(rows) // 2])
    first_left = int(np.flatnonzero(drawn.mask[middle_row] == 2)[0])
    last_right = int(np.flatnonzero(drawn.mask[middle_row] == 1)[-1])
    middle = float(drawn.pixels[middle_row - 5 : middle_row + 5, last_right + 4 : first_left - 4].mean())
    belly = float(drawn.pixels[rows[-1] + 3 :, SMALL[1] // 4 : 3 * SMALL[1] // 4].mean())
    air = float(np.percentile(drawn.pixels, 1))
    assert air < 0.6 * lungs < 0.6 * min(middle, belly)


def test_the_same_seed_gives_the_same_phantom_and_another_seed_another(drawn: Phantom) -> None:
    again = phantom.draw(drawn.seed, shape=SMALL)
    assert np.array_equal(again.pixels, drawn.pixels)
    assert np.array_equal(again.mask, drawn.mask)
    other = phantom.draw(drawn.seed + 100, shape=SMALL)
    assert not np.array_equal(other.mask, drawn.mask)


def test_the_mask_does_not_depend_on_the_number_of_pixels() -> None:
    coarse, fine = phantom.draw(3, shape=(256, 256)), phantom.draw(3, shape=(1024, 1024))
    reduced = cv2.resize((fine.mask == 1).astype(np.float32), (256, 256), interpolation=cv2.INTER_AREA)
    # Where four by four fine pixels agree, the coarse pixel's centre is decided.
    decided = (reduced == 0.0) | (reduced == 1.0)
    assert np.array_equal(coarse.mask[decided] == 1, reduced[decided] == 1.0)
    assert coarse.spacing.row == pytest.approx(4 * fine.spacing.row, rel=1e-3)


@pytest.mark.parametrize(("bits", "shape"), [(12, (200, 160)), (16, (160, 200))])
def test_bits_and_shape_are_as_asked(bits: Bits, shape: tuple[int, int]) -> None:
    made = phantom.draw(0, shape=shape, bits=bits)
    assert made.pixels.shape == made.mask.shape == shape
    assert 2 ** (bits - 1) < made.pixels.max() < 2**bits
    assert {1, 2} <= set(np.unique(made.mask))


def test_the_bundled_model_segments_it_though_it_never_saw_one() -> None:
    """Plausible enough to stand in for a patient: Dice of each lung at least 0.85."""
    try:
        folder = bundled_folder()
    except LungSegError:
        pytest.skip("this checkout has no bundled weights")
    from lungseg_model.predict import Predictor

    predictor = Predictor(folder, device="cpu")
    for seed in range(100, 105):
        made = phantom.draw(seed, shape=(512, 480), bits=12 if seed % 2 else 16)
        found = predictor.predict(made.pixels).mask
        for value in (1, 2):
            ours, theirs = found == value, made.mask == value
            assert 2.0 * (ours & theirs).sum() / (ours.sum() + theirs.sum()) >= 0.85, f"seed {seed}, lung {value}"


def test_impossible_wishes_are_refused() -> None:
    with pytest.raises(ValueError, match="64"):
        phantom.draw(0, shape=(63, 500))
    with pytest.raises(ValueError, match="12 or 16"):
        phantom.draw(0, shape=SMALL, bits=8)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("compression", ["none", "rle", "jpeg-ls"])
def test_dicom_keeps_every_pixel_and_the_spacing(tmp_path: Path, compression: Compression) -> None:
    made = phantom.draw(5, shape=(300, 260))
    path = tmp_path / "x.dcm"
    phantom.write_dicom(path, made, compression=compression)
    dataset = pydicom.dcmread(path)
    assert np.array_equal(dataset.pixel_array, made.pixels)
    assert [float(value) for value in dataset.PixelSpacing] == pytest.approx([made.spacing.row, made.spacing.column])
    assert (dataset.PatientID, dataset.Modality, dataset.BitsStored) == ("PHANTOM-5", "DX", 12)
    assert list(dataset.PatientOrientation) == ["L", "F"]


@pytest.mark.parametrize("bits", [12, 16])
def test_dciodvfy_finds_no_error(tmp_path: Path, bits: Bits) -> None:
    judge = shutil.which("dciodvfy")
    if judge is None:
        pytest.skip("dciodvfy (dicom3tools) is not installed")
    path = tmp_path / "x.dcm"
    phantom.write_dicom(path, phantom.draw(5, shape=SMALL, bits=bits))
    said = subprocess.run([judge, str(path)], capture_output=True, text=True, check=False)
    assert [line for line in (said.stdout + said.stderr).splitlines() if line.startswith("Error")] == []


def test_png_keeps_every_pixel(tmp_path: Path, drawn: Phantom) -> None:
    phantom.write_png(tmp_path / "image.png", drawn)
    read = cv2.imread(str(tmp_path / "image.png"), cv2.IMREAD_UNCHANGED)
    assert read is not None
    assert read.dtype == np.uint16
    assert np.array_equal(read, drawn.pixels)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, drawn: Phantom) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(LungSegError, match="cannot be written"):
        phantom.write_dicom(tmp_path / "file" / "x.dcm", drawn)


def test_the_sample_study_is_a_phantom(tmp_path: Path) -> None:
    dataset = pydicom.dcmread(phantom.sample_study(tmp_path))
    assert dataset.PatientID.startswith("PHANTOM-")
    assert dataset.pixel_array.shape == (dataset.Rows, dataset.Columns)
    assert list(tmp_path.iterdir()) == []  # the shipped one was found


def test_scatter_spreads_as_far_along_as_across() -> None:
    exposure = Exposure(1e5, 10.0, 1.0, 0.1, 0.5, 0.0, 1.0, collimated=False, marker=False)
    rows, columns = np.mgrid[-256:256, -128:128]
    depth = np.where(np.hypot(rows, columns) < 20, 1.0, 0.0).astype(np.float32)
    glare = beam.dose(exposure, depth, 1.0) - np.exp(-depth)
    assert glare[256 + 60, 128] == pytest.approx(glare[256, 128 + 60], rel=0.1)
    assert glare[256, 128] > 2 * glare[256, 128 + 60] > 0


def test_inside_follows_the_pixel_centres() -> None:
    grid = Grid((10, 10), 1.0, (0.0, 0.0), 0.0)  # pixel centres at -4.5 to 4.5
    square = np.array([[-2.2, -3.2], [1.2, -3.2], [1.2, 0.2], [-2.2, 0.2]])
    expected = np.zeros((10, 10), bool)
    expected[2:5, 3:6] = True  # -2.5 to -0.5 downwards, -1.5 to 0.5 across
    assert np.array_equal(inside(grid, square), expected)


def test_distance_to_a_circle_is_exact_near_it_and_three_percent_far_from_it() -> None:
    grid = Grid((120, 140), 0.5, (3.0, -2.0), 0.2)
    angle = np.linspace(0.0, 2.0 * np.pi, 60, endpoint=False)
    circle = smooth(20.0 * np.column_stack([np.cos(angle), np.sin(angle)]), closed=True, step=0.2)
    distance, _ = nearest(grid, circle)
    x, y = grid.positions()
    true = np.abs(np.hypot(x, y) - 20.0)
    assert np.abs(distance - true)[true < 3.0].max() < 0.05
    assert (np.abs(distance - true) < 0.05 + 0.03 * true).all()
