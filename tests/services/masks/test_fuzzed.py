"""Mutated files of every format: a mask of the right form or one sentence, and no more memory than is justified."""

from __future__ import annotations

import bz2
import gzip
import json
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.uid import DeflatedExplicitVRLittleEndian

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.study import Image
from lungseg_gui.services.masks import Surroundings, read_mask_for
from lungseg_gui.services.writing.formats import BY_KEY
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.services.writing.seg import KINDS, Kind, SegOptions, encode_seg
from tests.services.masks.lungs import SHAPE, image_in, lungs
from tests.services.masks.test_reading_masks import written
from tests.services.masks.test_strangers import SETS, by_highdicom

KEYS = ("png", "nifti", "nrrd", "coco", *(f"seg {kind}" for kind in KINDS))
MOST = 64 << 20  # bytes: a mask of 45 × 37 pixels justifies far less
TOO_MUCH = 100 << 20  # bytes that a small file unpacks to


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Image:
    return image_in(tmp_path_factory.mktemp("source"))


def content_of(key: str, image: Image, folder: Path) -> tuple[bytes, str]:
    outcome = Outcome(image, lungs(), model_version="", edited=True)
    if key == "seg fractional":
        path = by_highdicom(image, "FRACTIONAL", SETS["left first"], folder / "mask.dcm")
        return path.read_bytes(), path.name
    if key.startswith("seg "):
        kind: Kind = "labelmap" if key == "seg labelmap" else "binary"
        return encode_seg(outcome, SegOptions(kind=kind)), "mask.dcm"
    assert key in BY_KEY
    path = written(folder, key, outcome)
    return path.read_bytes(), path.name


def mutated(content: bytes, seed: int, count: int) -> Iterator[bytes]:
    """Yield changed bytes, changed runs, cuts, insertions and doubled pieces."""
    chance = np.random.default_rng(seed)
    for number in range(count):
        changed = bytearray(content)
        for _ in range(int(chance.integers(1, 4))):
            at = int(chance.integers(0, max(1, len(changed))))
            kind = number % 5
            if kind == 0:
                changed[at : at + 1] = bytes([int(chance.integers(0, 256))])
            elif kind == 1:
                changed[at : at + 4] = chance.choice([b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\x00\x00\x00\x00"])
            elif kind == 2:
                del changed[at : at + int(chance.integers(1, 400))]
            elif kind == 3:
                changed[at:at] = changed[at : at + 40]
            else:
                changed[at : at + 12] = chance.bytes(12)
        yield bytes(changed)


@pytest.mark.parametrize("key", KEYS)
def test_mutated_files_end_in_a_mask_or_a_sentence(key: str, image: Image, tmp_path: Path) -> None:
    content, name = content_of(key, image, tmp_path)
    (tmp_path / name).write_bytes(content)
    assert np.array_equal(read_mask_for(tmp_path / name, image).mask, lungs())
    refused = told = 0
    tracemalloc.start()
    try:
        for changed in mutated(content, len(key), 120):
            (tmp_path / name).write_bytes(changed)
            try:
                found = read_mask_for(tmp_path / name, image, anyway=True)
            except LungSegError as error:
                refused += error.message.endswith(".") and bool(error.remedy)
                told += 1
            else:
                assert (found.mask.shape, found.mask.dtype) == (SHAPE, np.uint8)
                assert found.mask.max() <= 2
        assert tracemalloc.get_traced_memory()[1] < MOST
    finally:
        tracemalloc.stop()
    assert refused == told
    assert told > 10


# -- bombs: small files that ask for gigabytes
def nifti_bomb(content: bytes) -> bytes:
    head = bytearray(gzip.decompress(content)[:352])
    head[40:56] = np.array([3, 16384, 16384, 1, 1, 1, 1, 1], "<i2").tobytes()
    return gzip.compress(bytes(head) + bytes(TOO_MUCH), 9)


def nrrd_bomb(content: bytes) -> bytes:
    head, _, _ = content.partition(b"\n\n")
    lines = [b"sizes: 45 37 1" if line.startswith(b"sizes:") else line for line in head.split(b"\n")]
    lines = [b"encoding: gzip" if line.startswith(b"encoding:") else line for line in lines]
    return b"\n".join(lines) + b"\n\n" + gzip.compress(bytes(TOO_MUCH), 9)


def nrrd_bz2_bomb(content: bytes) -> bytes:
    head, _, _ = content.partition(b"\n\n")
    lines = [b"sizes: 45 37 1" if line.startswith(b"sizes:") else line for line in head.split(b"\n")]
    lines = [b"encoding: bzip2" if line.startswith(b"encoding:") else line for line in lines]
    return b"\n".join(lines) + b"\n\n" + bz2.compress(bytes(TOO_MUCH), 9)


def seg_bomb(content: bytes) -> bytes:
    """Return a SEG whose data set unpacks to its own and too much."""
    seg = pydicom.dcmread(BytesIO(content))
    seg.add_new(0x00990010, "LO", "A")
    seg.add_new(0x00991001, "OB", bytes(TOO_MUCH))
    seg.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    stream = BytesIO()
    seg.save_as(stream, enforce_file_format=True)
    return stream.getvalue()


def nrrd_sizes(content: bytes) -> bytes:
    head, _, data = content.partition(b"\n\n")
    lines = [b"sizes: 30000 30000 1" if line.startswith(b"sizes:") else line for line in head.split(b"\n")]
    return b"\n".join(lines) + b"\n\n" + data


def coco_bomb(content: bytes) -> bytes:
    said = json.loads(content)
    for one in said["annotations"]:
        one["segmentation"] = {"size": [30000, 30000], "counts": [0, 900_000_000]}
    return json.dumps(said).encode()


def coco_packed_bomb(content: bytes) -> bytes:
    said = json.loads(content)
    for one in said["annotations"]:
        one["segmentation"]["size"] = [30000, 30000]
    return json.dumps(said).encode()


def png_bomb(content: bytes) -> bytes:
    return content[:16] + (13000).to_bytes(4, "big") * 2 + content[24:]


BOMBS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "nifti": ("nifti", nifti_bomb),
    "nrrd": ("nrrd", nrrd_bomb),
    "nrrd bzip2": ("nrrd", nrrd_bz2_bomb),
    "seg": ("seg binary", seg_bomb),
    "nrrd sizes": ("nrrd", nrrd_sizes),
    "coco": ("coco", coco_bomb),
    "coco packed": ("coco", coco_packed_bomb),
    "png": ("png", png_bomb),
    "deep coco": ("coco", lambda content: b'{"images":' + b"[" * 100_000),
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_take_no_memory(name: str, image: Image, tmp_path: Path) -> None:
    key, change = BOMBS[name]
    content, called = content_of(key, image, tmp_path)
    bad = change(content)
    (tmp_path / called).write_bytes(bad)
    tracemalloc.start()
    try:
        with pytest.raises(LungSegError) as told:
            read_mask_for(tmp_path / called, image)
        assert tracemalloc.get_traced_memory()[1] < MOST
    finally:
        tracemalloc.stop()
    assert told.value.remedy


def test_a_bomb_beside_an_image_is_not_unpacked_when_it_is_opened(image: Image, tmp_path: Path) -> None:
    """It names the image, as a segmentation that is offered does."""
    content, name = content_of("seg binary", image, tmp_path)
    (tmp_path / "source.dcm").write_bytes(image.source.read_bytes())
    opened = replace(image, source=tmp_path / "source.dcm")
    (tmp_path / name).write_bytes(content)
    assert len(Surroundings().of(opened)) == 1
    (tmp_path / name).write_bytes(seg_bomb(content))
    tracemalloc.start()
    try:
        assert Surroundings().of(opened) == ()
        assert tracemalloc.get_traced_memory()[1] < MOST
    finally:
        tracemalloc.stop()
