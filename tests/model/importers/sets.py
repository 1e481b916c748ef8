"""Published sets in small: their folders and file names as they are, phantoms in place of the patients."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import PIL.Image
from numpy.typing import NDArray

from lungseg_gui.services import phantom
from tests import dicom_files

SHAPE = (128, 112)
Tree = dict[str, bytes]


@dataclass(frozen=True, eq=False)
class Drawn:
    """A radiograph of 8 bits with its label map."""

    pixels: NDArray[np.uint8]
    mask: NDArray[np.uint8]

    def png(self) -> bytes:
        return dicom_files.png(self.pixels)

    def rgb_png(self) -> bytes:
        """As Shenzhen's are stored: grey in three channels."""
        return dicom_files.png(np.repeat(self.pixels[:, :, None], 3, axis=2))

    def lung(self, *values: int) -> bytes:
        """A mask of 0 and 255."""
        return dicom_files.png(self.area(*values))

    def area(self, *values: int) -> NDArray[np.uint8]:
        return np.where(np.isin(self.mask, values or (1, 2)), np.uint8(255), np.uint8(0))

    def labels(self) -> bytes:
        return dicom_files.png(self.mask)


@cache
def drawn(seed: int, shape: tuple[int, int] = SHAPE) -> Drawn:
    """Draw phantom ``seed``."""
    made = phantom.draw(seed, shape=shape)
    return Drawn((made.pixels >> 4).astype(np.uint8), made.mask)


def kaggle(*, root: str = "", shared_tests: bool = True) -> Tree:
    """Kaggle's "Chest X-ray Masks and Labels": 5 Shenzhen, 3 Montgomery, 2 in test.

    The images of test lie in CXR_png as well, without a mask, as in the published set.
    """
    top = f"{root}Lung Segmentation/"
    tree: Tree = {
        f"{top}NLM-ChestXRay-ReadMe.docx": b"PK\x03\x04 read me",
        f"{top}ClinicalReadings/CHNCXR_0001_0.txt": b"male 45yrs\nnormal",
        f"{top}ClinicalReadings/MCUCXR_0001_0.txt": b"Patient's Sex: F\nnormal",
    }
    for number in range(1, 6):
        name = f"CHNCXR_{number:04d}_{number % 2}"
        tree[f"{top}CXR_png/{name}.png"] = drawn(number).rgb_png()
        tree[f"{top}masks/{name}_mask.png"] = drawn(number).lung()
    for number in range(1, 4):
        name = f"MCUCXR_{number:04d}_{number % 2}"
        tree[f"{top}CXR_png/{name}.png"] = drawn(10 + number).png()
        tree[f"{top}masks/{name}.png"] = drawn(10 + number).lung()
    for number in (25, 36):
        name = f"CHNCXR_{number:04d}_0"
        tree[f"{top}test/{name}.png"] = drawn(number).rgb_png()
        if shared_tests:
            tree[f"{top}CXR_png/{name}.png"] = drawn(number).rgb_png()
    return tree


def montgomery(count: int = 4) -> Tree:
    """NLM-MontgomeryCXRSet.zip; leftMask is the patient's left."""
    tree: Tree = {
        "NLM-MontgomeryCXRSet-ReadMe.pdf": b"%PDF-1.4",
        "MontgomerySet/CXR_png/Thumbs.db": b"\xd0\xcf\x11\xe0",
    }
    for number in range(1, count + 1):
        name, one = f"MCUCXR_{number:04d}_{number % 2}", drawn(number)
        tree[f"MontgomerySet/CXR_png/{name}.png"] = one.png()
        tree[f"MontgomerySet/ClinicalReadings/{name}.txt"] = b"Patient's Age: 027Y"
        tree[f"MontgomerySet/ManualMask/leftMask/{name}.png"] = one.lung(2)
        tree[f"MontgomerySet/ManualMask/rightMask/{name}.png"] = one.lung(1)
    return tree


def shenzhen(count: int = 4) -> tuple[Tree, Tree]:
    """ChinaSet_AllFiles.zip, and the masks of Stirenko et al.; the last image has none."""
    images: Tree = {"ChinaSet_AllFiles/NLM-ChinaCXRSet-ReadMe.docx": b"PK\x03\x04"}
    masks: Tree = {}
    for number in range(1, count + 1):
        name, one = f"CHNCXR_{number:04d}_0", drawn(number)
        images[f"ChinaSet_AllFiles/CXR_png/{name}.png"] = one.rgb_png()
        images[f"ChinaSet_AllFiles/ClinicalReadings/{name}.txt"] = b"normal"
        if number < count:
            masks[f"mask/mask/{name}_mask.png"] = one.lung()
    return images, masks


@cache
def jsrt_stored(seed: int) -> NDArray[np.uint16]:
    """Values as JSRT stores them: 12 bits, high is dark, 2048 x 2048."""
    made = phantom.draw(seed, shape=(128, 128), bits=12).pixels
    return np.uint16(4095) - np.repeat(np.repeat(made, 16, axis=0), 16, axis=1)


def scr_mask(seed: int, value: int) -> NDArray[np.uint8]:
    """A lung on SCR's grid, 1024 x 1024."""
    area = drawn(seed, (128, 128)).area(value)
    return np.repeat(np.repeat(area, 8, axis=0), 8, axis=1)


def gif(area: NDArray[np.uint8]) -> bytes:
    stream = io.BytesIO()
    PIL.Image.fromarray(area).save(stream, "GIF")
    return stream.getvalue()


def jsrt(*, png: bool = False) -> tuple[Tree, Tree]:
    """All247images and the folders of SCR."""
    images: Tree = {}
    masks: Tree = {"scratch/readme.txt": b"SCR"}
    encode = dicom_files.png if png else gif
    suffix = "png" if png else "gif"
    for seed, (name, fold) in enumerate((("JPCLN001", 1), ("JPCLN002", 2), ("JPCNN001", 1))):
        images[f"All247images/{name}.IMG"] = jsrt_stored(seed).astype(">u2").tobytes()
        for value, side in ((1, "right"), (2, "left")):
            masks[f"scratch/fold{fold}/masks/{side} lung/{name}.{suffix}"] = encode(scr_mask(seed, value))
            masks[f"scratch/fold{fold}/masks/{side} clavicle/{name}.{suffix}"] = encode(scr_mask(seed, value))
        masks[f"scratch/fold{fold}/masks/heart/{name}.{suffix}"] = encode(scr_mask(seed, 1))
    return images, masks


def dicom(seed: int, patient: str = "", **elements: object) -> bytes:
    """A DX image of 12 bits."""
    made = phantom.draw(seed, shape=SHAPE)
    values: dict[str, Any] = {
        "PatientID": patient,
        "StudyInstanceUID": f"2.25.9{seed}",
        "SOPInstanceUID": f"2.25.8{seed}",
        "PixelSpacing": [0.4, 0.4],
        "BitsStored": 12,
    }
    return dicom_files.encode(dicom_files.dataset(made.pixels, **(values | elements)))


def write_tree(folder: Path, tree: Mapping[str, bytes]) -> Path:
    for name, content in tree.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def write_zip(path: Path, tree: Mapping[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in tree.items():
            target.writestr(name, content)
    return path


def blurred(area: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """A mask with an anti-aliased outline."""
    return np.asarray(cv2.GaussianBlur(area, (0, 0), 1.0), np.uint8)
