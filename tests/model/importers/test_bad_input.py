"""What can be wrong with a set: told in the report, and never half a set in the folder."""

from __future__ import annotations

import csv
import errno
import stat
import struct
import subprocess
import sys
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_lab.importers import write
from lungseg_lab.importers.importing import NothingTaken, Report
from lungseg_lab.importers.source import open_source
from lungseg_sets.masks import read_mask
from tests import dicom_files
from tests.model.importers import sets
from tests.model.importers.conftest import Import
from tests.model.importers.sets import drawn

ROOT = Path(__file__).resolve().parents[3]


def plain(count: int = 4) -> sets.Tree:
    tree: sets.Tree = {}
    for seed in range(count):
        tree[f"images/{seed}.png"] = drawn(seed).png()
        tree[f"masks/{seed}.png"] = drawn(seed).lung()
    return tree


def why(report: Report) -> dict[str, str]:
    return {one.name: one.reason for one in report.left}


def nothing_else(folder: Path, *expected: str) -> None:
    assert {path.name for path in folder.iterdir()} == set(expected)


# -- the zip itself
@pytest.mark.parametrize("damage", ["cut", "no zip", "empty"])
def test_a_damaged_zip_is_one_sentence(take: Import, tmp_path: Path, damage: str) -> None:
    content = sets.write_zip(tmp_path / "set.zip", plain()).read_bytes()
    content = {"cut": content[: len(content) // 2], "no zip": b"hello" * 50, "empty": b""}[damage]
    (tmp_path / "set.zip").write_bytes(content)
    with pytest.raises(LungSegError, match=r"set\.zip is not a zip file, or is damaged\. Download it again"):
        take("folders", tmp_path / "set.zip")
    nothing_else(tmp_path, "set.zip")


def test_a_damaged_file_within_a_zip_is_left(take: Import, tmp_path: Path) -> None:
    path = sets.write_zip(tmp_path / "set.zip", plain())
    with zipfile.ZipFile(path) as opened:
        info = opened.getinfo("images/2.png")
    content = bytearray(path.read_bytes())
    middle = info.header_offset + 30 + len("images/2.png") + info.compress_size // 2
    content[middle : middle + 8] = bytes(8)
    path.write_bytes(bytes(content))
    report = take("folders", path, out=tmp_path / "out")
    assert report.taken == 3
    assert why(report) == {"images/2.png": "the image cannot be used: it is damaged within the zip"}


def test_a_missing_source(take: Import, tmp_path: Path) -> None:
    with pytest.raises(LungSegError, match="does not exist"):
        take("kaggle", tmp_path / "nowhere.zip")
    nothing_else(tmp_path)


@pytest.mark.parametrize(
    "name",
    ["../outside.png", "images/../../outside.png", "/images/outside.png", "C:/images/outside.png", "..\\outside.png"],
)
def test_a_zip_that_would_write_outside(take: Import, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    path = sets.write_zip(folder / "set.zip", {name: drawn(9).png()} | plain())
    report = take("folders", path, out=folder / "out")
    assert report.taken == 4
    assert why(report) == {name.replace("\\", "/"): "its path leads out of the zip"}
    nothing_else(tmp_path, "a")
    nothing_else(tmp_path / "a", "b")
    nothing_else(folder, "set.zip", "out")


def test_a_link_within_a_zip(take: Import, tmp_path: Path) -> None:
    path = sets.write_zip(tmp_path / "set.zip", plain())
    info = zipfile.ZipInfo("images/secret.png")
    info.create_system, info.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "a") as opened:
        opened.writestr(info, "../../secret.png")
    assert why(take("folders", path, out=tmp_path / "out")) == {"images/secret.png": "it is a link"}


def test_links_within_a_folder(take: Import, tmp_path: Path) -> None:
    folder = sets.write_tree(tmp_path / "mine", plain())
    (tmp_path / "secret.png").write_bytes(drawn(8).png())
    try:
        (folder / "images" / "secret.png").symlink_to(tmp_path / "secret.png")
        (folder / "images" / "round").symlink_to(folder)
        (folder / "images" / "dangling.png").symlink_to(folder / "nowhere.png")
    except OSError:
        pytest.skip("this account may not make links")
    report = take("folders", folder, out=tmp_path / "out")
    assert report.taken == 4
    assert why(report) == {
        "images/secret.png": "it is a link that leads out of the folder",
        "images/round": "it is a link to another folder",
        "images/dangling.png": "it is a link to nothing, or cannot be read",
    }


def test_paths_of_windows_within_a_zip(take: Import, tmp_path: Path) -> None:
    tree = {name.replace("/", "\\"): content for name, content in plain().items()}
    path = tmp_path / "set.zip"
    with zipfile.ZipFile(path, "w") as target:
        for name, content in tree.items():
            info = zipfile.ZipInfo("x")
            info.filename = name  # ZipInfo() itself would put the system's separator
            target.writestr(info, content)
    report = take("folders", path, out=tmp_path / "out")
    assert (report.taken, report.left) == (4, ())


def test_names_in_utf8_that_the_zip_does_not_announce(take: Import, tmp_path: Path) -> None:
    path = sets.write_zip(
        tmp_path / "set.zip", {name.replace("0", "Müller"): content for name, content in plain().items()}
    )
    # Bit 11 of the flags, in the local header (at 6) and in the central directory (at 8).
    content = bytearray(path.read_bytes())
    for signature, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = content.find(signature)
        while start >= 0:
            flags = struct.unpack_from("<H", content, start + at)[0]
            struct.pack_into("<H", content, start + at, flags & ~0x800)
            start = content.find(signature, start + 4)
    path.write_bytes(bytes(content))
    take("folders", path, out=tmp_path / "out")
    assert list((tmp_path / "out").glob("imagesT?/Müller_0000.png"))


@pytest.mark.parametrize(
    ("local", "central", "value", "reason"),
    [
        (6, 8, 1, "it is encrypted"),
        (8, 10, 9, "the image cannot be used: its compression is not supported: unpack the zip first"),
    ],
    ids=["encrypted", "deflate64"],
)
def test_files_that_this_program_cannot_unpack(
    take: Import, tmp_path: Path, local: int, central: int, value: int, reason: str
) -> None:
    path = sets.write_zip(tmp_path / "set.zip", plain())
    content = bytearray(path.read_bytes())
    for signature, field, name_at in ((b"PK\x03\x04", local, 30), (b"PK\x01\x02", central, 46)):
        start = content.find(signature)
        while start >= 0:
            if content[start + name_at :].startswith(b"images/3.png"):
                struct.pack_into("<H", content, start + field, value)
            start = content.find(signature, start + 4)
    path.write_bytes(bytes(content))
    report = take("folders", path, out=tmp_path / "out")
    assert report.taken == 3
    assert why(report)["images/3.png"] == reason


def test_a_zip_bomb_is_neither_read_nor_taken(take: Import, tmp_path: Path) -> None:
    path = tmp_path / "set.zip"
    size = 300 << 20
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in plain().items():
            target.writestr(name, content)
        with target.open("images/bomb.png", "w", force_zip64=True) as stream:
            for _ in range(size >> 20):
                stream.write(bytes(1 << 20))
        target.writestr("masks/bomb.png", drawn(1).lung())
    tracemalloc.start()
    try:
        report = take("folders", path, out=tmp_path / "out")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert report.taken == 4
    assert why(report) == {
        "images/bomb.png": "it unpacks to far more data than a radiograph has",
        "masks/bomb.png": "its image is missing",
    }
    assert peak < size // 8


def test_a_file_that_unpacks_to_more_than_it_says(take: Import, tmp_path: Path) -> None:
    """The directory of the zip says 100 bytes; there are 40 MB."""
    path = tmp_path / "set.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in plain().items():
            target.writestr(name, content)
        target.writestr("images/liar.png", bytes(40 << 20))
        target.writestr("masks/liar.png", drawn(1).lung())
    content = bytearray(path.read_bytes())
    entry = content.rfind(b"PK\x01\x02", 0, content.rfind(b"images/liar.png"))
    struct.pack_into("<I", content, entry + 24, 100)
    path.write_bytes(bytes(content))
    tracemalloc.start()
    try:
        report = take("folders", path, out=tmp_path / "out")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert why(report) == {"images/liar.png": "the image cannot be used: it is damaged within the zip"}
    assert peak < 10 << 20


def test_a_picture_of_more_pixels_than_a_radiograph_has(take: Import, tmp_path: Path) -> None:
    bomb = bytearray(drawn(0).png())
    struct.pack_into(">II", bomb, 16, 60_000, 60_000)
    struct.pack_into(">I", bomb, 29, zlib.crc32(bomb[12:29]))
    tree = plain() | {"images/large.png": bytes(bomb), "masks/large.png": drawn(0).lung()}
    report = take("folders", sets.write_zip(tmp_path / "set.zip", tree), out=tmp_path / "out")
    assert report.taken == 4
    assert "more than a radiograph has" in why(report)["images/large.png"]


# -- what belongs to what
def test_images_without_masks_and_masks_without_images(take: Import, tmp_path: Path) -> None:
    tree = plain() | {"images/alone.png": drawn(8).png(), "masks/orphan.png": drawn(9).lung()}
    report = take("folders", sets.write_tree(tmp_path / "mine", tree))
    assert report.taken == 4
    assert why(report) == {"images/alone.png": "it has no mask", "masks/orphan.png": "its image is missing"}
    assert [one.name for one in report.failed] == ["images/alone.png", "masks/orphan.png"]


def test_one_side_alone_is_no_mask(take: Import, tmp_path: Path) -> None:
    tree = sets.montgomery()
    del tree["MontgomerySet/ManualMask/leftMask/MCUCXR_0003_1.png"]
    report = take("montgomery", sets.write_tree(tmp_path / "m", tree))
    assert report.taken == 3
    assert why(report) == {"MontgomerySet/CXR_png/MCUCXR_0003_1.png": "its left mask is missing"}


def test_two_different_images_of_one_name(take: Import, tmp_path: Path) -> None:
    tree = plain() | {"images/1.jpg": dicom_files.jpeg(drawn(9).pixels)}
    report = take("folders", sets.write_tree(tmp_path / "mine", tree))
    assert report.taken == 3
    assert why(report) == dict.fromkeys(
        ("images/1.png", "images/1.jpg"), "different images have the name 1: rename them"
    )


def test_one_name_twice_within_a_zip(take: Import, tmp_path: Path) -> None:
    """The same content is taken once; another content under the name is a question for the reader."""
    path = sets.write_zip(tmp_path / "set.zip", plain())
    with zipfile.ZipFile(path, "a") as opened:
        for name, seed in (("images/0.png", 0), ("images/1.png", 7)):
            with pytest.warns(UserWarning, match="Duplicate name"):
                opened.writestr(name, drawn(seed).png())
    report = take("folders", path, out=tmp_path / "out")
    assert report.taken == 3
    assert sorted((one.name, one.reason) for one in report.left) == [
        ("images/0.png", "it is a copy"),
        ("images/1.png", "different images have the name 1: rename them"),
        ("images/1.png", "different images have the name 1: rename them"),
    ]


def test_names_that_differ_in_their_case_alone(take: Import, tmp_path: Path) -> None:
    tree = plain(3) | {"images/a.png": drawn(5).png(), "images/A.png": drawn(6).png()}
    tree |= {"masks/a.png": drawn(5).lung(), "masks/A.png": drawn(6).lung()}
    report = take("folders", sets.write_zip(tmp_path / "set.zip", tree), out=tmp_path / "out")
    assert report.taken == 3
    assert set(why(report)) == {"images/a.png", "images/A.png"}


# -- masks
@pytest.mark.parametrize(
    ("mask", "reason"),
    [
        (dicom_files.png(drawn(0).area()[:-2]), "its mask has 112 × 126 pixels, the image 112 × 128"),
        (dicom_files.png(drawn(0).area()[::2, ::2]), "its mask has 56 × 64 pixels, the image 112 × 128"),
        (dicom_files.png(np.zeros(sets.SHAPE, np.uint8)), "its mask is empty"),
        (
            dicom_files.png(np.stack([drawn(0).area(1), drawn(0).area(2), drawn(0).area(1)], axis=2)),
            "its mask cannot be used: it is a colour image",
        ),
        (
            dicom_files.png(np.array([0, 255, 128], np.uint8)[drawn(0).mask]),
            "its mask has areas of grey between black and white",
        ),
        (drawn(0).lung()[:400], "its mask cannot be used: the file ends early"),
        (b"", "its mask cannot be used: it is empty"),
        (b"GIF89a\x70\x00\x80\x00\x80\x00\x00", "its mask cannot be used: it is damaged"),
        (b"GIF89a\xff\xff\xff\xff\x00\x00\x00,", "its mask cannot be used: its header states 65535 × 65535 pixels"),
    ],
    ids=["other size", "half size", "empty", "colour", "grey", "cut", "no bytes", "cut gif", "huge gif"],
)
def test_masks_that_cannot_be_used(take: Import, tmp_path: Path, mask: bytes, reason: str) -> None:
    report = take("folders", sets.write_tree(tmp_path / "mine", plain() | {"masks/0.png": mask}))
    assert report.taken == 3
    assert why(report) == {"images/0.png": reason}


@pytest.mark.parametrize(
    "mask",
    [
        dicom_files.png(np.repeat(drawn(0).area()[:, :, None], 3, axis=2)),
        dicom_files.png(sets.blurred(drawn(0).area())),
        dicom_files.png((drawn(0).area() // 255).astype(np.uint8)),
        dicom_files.png(drawn(0).area().astype(np.uint16) * 257),
        drawn(0).labels(),
        sets.gif(drawn(0).area()),
    ],
    ids=["grey in RGB", "anti-aliased", "0 and 1", "16 bit", "label map", "gif"],
)
def test_masks_of_every_usual_kind(take: Import, tmp_path: Path, mask: bytes) -> None:
    report = take("folders", sets.write_tree(tmp_path / "mine", plain() | {"masks/0.png": mask}))
    assert (report.taken, report.left, report.notes) == (4, (), {})
    found = read_mask(next((tmp_path / "set").glob("labelsT?/0.png")))
    assert np.count_nonzero(found != drawn(0).mask) < 0.01 * np.count_nonzero(drawn(0).mask)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (
            lambda raw: raw[:-2],
            "the image cannot be used: it has 8\u202f388\u202f606 bytes, an image of JSRT has 8\u202f388\u202f608",
        ),
        (
            lambda raw: np.frombuffer(raw, ">u2").astype("<u2").tobytes(),
            "the image cannot be used: it has values beyond 12 bits: it is damaged, or its bytes were swapped",
        ),
    ],
    ids=["cut", "little endian"],
)
def test_raw_images_that_are_none(take: Import, tmp_path: Path, change: Callable[[bytes], bytes], reason: str) -> None:
    images, masks = sets.jsrt()
    name = "All247images/JPCLN002.IMG"
    images[name] = change(images[name])
    report = take("jsrt", sets.write_tree(tmp_path / "jsrt", images), sets.write_tree(tmp_path / "scr", masks))
    assert report.taken == 2
    assert why(report) == {name: reason}


# -- whole or not at all
def test_nothing_that_can_be_learned_from(take: Import, tmp_path: Path) -> None:
    tree = {name: content for name, content in plain().items() if name.startswith("images")}
    with pytest.raises(NothingTaken, match="No case of mine can be used for training: nothing was written") as caught:
        take("folders", sets.write_tree(tmp_path / "mine", tree))
    assert len(caught.value.report.left) == 4
    nothing_else(tmp_path, "mine")


def test_another_layout_than_was_said(take: Import, tmp_path: Path) -> None:
    with pytest.raises(NothingTaken, match="does not look like the layout montgomery") as caught:
        take("montgomery", sets.write_tree(tmp_path / "mine", plain()))
    assert "leftMask" in caught.value.remedy
    nothing_else(tmp_path, "mine")


def test_a_folder_that_is_not_empty_is_left_alone(take: Import, tmp_path: Path) -> None:
    source = sets.write_tree(tmp_path / "mine", plain())
    kept = sets.write_tree(tmp_path / "set", {"imagesTr/old.png": b"old"})
    with pytest.raises(LungSegError, match="already exists"):
        take("folders", source)
    assert (kept / "imagesTr" / "old.png").read_bytes() == b"old"
    nothing_else(tmp_path, "mine", "set")


def test_an_empty_folder_is_filled(take: Import, tmp_path: Path) -> None:
    (tmp_path / "set").mkdir()
    assert take("folders", sets.write_tree(tmp_path / "mine", plain())).taken == 4


def test_stopped_on_the_way(take: Import, tmp_path: Path) -> None:
    def stop(done: int, total: int, name: str) -> None:
        if done == 2:
            raise Cancelled

    source = sets.write_tree(tmp_path / "mine", plain())
    with pytest.raises(Cancelled):
        take("folders", source, tell=stop)
    nothing_else(tmp_path, "mine")


@pytest.mark.parametrize("after", [0, 3, 8])
def test_a_full_disk(take: Import, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    source = sets.write_zip(tmp_path / "mine.zip", plain())
    written = 0
    real = Path.write_bytes

    def full(path: Path, content: bytes) -> int:
        nonlocal written
        written += 1
        if written > after:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(path, content)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(LungSegError, match="the disk is full"):
        take("folders", source)
    nothing_else(tmp_path, "mine.zip")


def test_a_move_that_fails_at_the_very_end(take: Import, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(staging: write.Staging) -> None:
        raise LungSegError("The set could not be moved.")

    monkeypatch.setattr(write.Staging, "publish", refuse)
    source = sets.write_tree(tmp_path / "mine", plain())
    with pytest.raises(LungSegError, match="could not be moved"):
        take("folders", source)
    nothing_else(tmp_path, "mine")


def test_what_a_killed_import_left_is_removed_by_the_next(take: Import, tmp_path: Path) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path\n"
        "from lungseg_lab.importers.write import Staging\n"
        "with Staging(Path(sys.argv[1])) as staging:\n"
        "    staging.put('imagesTr/half.png', b'x')\n"
        "    os._exit(9)\n"  # nothing is tidied up, as with SIGKILL
    )
    ended = subprocess.run([sys.executable, "-c", code, str(tmp_path / "set")], cwd=ROOT, check=False)
    assert ended.returncode == 9
    (left,) = tmp_path.glob(".set.importing-*")
    assert (left / "set" / "imagesTr" / "half.png").is_file()
    source = sets.write_tree(tmp_path / "mine", plain())
    assert take("folders", source).taken == 4
    nothing_else(tmp_path, "mine", "set")


def test_an_import_that_is_still_at_work_is_left_alone(take: Import, tmp_path: Path) -> None:
    source = sets.write_tree(tmp_path / "mine", plain())
    (tmp_path / ".set.importing-mine").mkdir()  # somebody else's: no lock in it
    with write.Staging(tmp_path / "set") as staging:
        staging.put("imagesTr/half.png", b"x")
        assert take("folders", source).taken == 4
        assert (staging.root / "imagesTr" / "half.png").is_file()
        with pytest.raises(LungSegError, match="already exists"):
            staging.publish()
    nothing_else(tmp_path, "mine", "set", ".set.importing-mine")


def test_cells_that_a_spreadsheet_would_run(take: Import, tmp_path: Path) -> None:
    tree: sets.Tree = {}
    for seed, name in enumerate(("=HYPERLINK(1)", "@sum", "plain")):
        tree[f"{name}.dcm"], tree[f"{name}.png"] = sets.dicom(seed), drawn(seed).lung()
    take("dicom", sets.write_tree(tmp_path / "mine", tree))
    with (tmp_path / "set" / "provenance" / "cases.csv").open(encoding="utf-8", newline="") as lines:
        named = {row["source_file"] for row in csv.DictReader(lines)}
    assert named == {"'=HYPERLINK(1).dcm", "'@sum.dcm", "plain.dcm"}


def test_what_systems_leave_in_folders_is_no_image(tmp_path: Path) -> None:
    tree = {"__MACOSX/images/._0.png": b"x", "images/.DS_Store": b"x", "images/Thumbs.db": b"x", "images/0.png": b"x"}
    for place in (sets.write_tree(tmp_path / "mine", tree), sets.write_zip(tmp_path / "set.zip", tree)):
        source = open_source(place)
        assert [entry.name for entry in source.entries] == ["images/0.png"]
        source.close()
