"""What is read of a set on disk, and what is refused: files, tables, splits, pairs; and how a file is replaced."""

from __future__ import annotations

import dataclasses
import errno
import json
import os
import stat
import zlib
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from lungseg_sets import case_files, held_out, kinds, masks, storage, tables
from lungseg_sets.case_files import Case, Split
from lungseg_sets.errors import SetError
from lungseg_sets.masks import read_mask

from .conftest import draw, write_nnunet_set, write_png, write_table_set


def png(pixels: np.ndarray) -> bytes:
    done, code = cv2.imencode(".png", pixels)
    assert done
    return code.tobytes()


MASK = np.array([[0, 1, 2], [2, 1, 0]], np.uint8)


def chunk(name: bytes, content: bytes) -> bytes:
    return len(content).to_bytes(4, "big") + name + content + zlib.crc32(name + content).to_bytes(4, "big")


def header(columns: int, rows: int) -> bytes:
    return png(MASK)[:8] + chunk(b"IHDR", columns.to_bytes(4, "big") + rows.to_bytes(4, "big") + bytes((8, 0, 0, 0, 0)))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (png(MASK)[:-1], "damaged"),
        (png(MASK)[:-12], "damaged"),  # without its end
        (png(MASK)[:40], "damaged"),
        (png(MASK)[:8], "damaged"),
        (png(MASK)[:20] + b"\1" + png(MASK)[21:], "damaged"),
        (png(MASK)[:12] + b"IHDX" + png(MASK)[16:], "damaged"),
        (header(0, 5) + chunk(b"IEND", b""), "damaged"),
        (header(20_000, 10_001) + chunk(b"IEND", b""), "damaged"),  # more pixels than any radiograph has
        (header(20_000, 10_000) + chunk(b"IEND", b""), "decoded"),
        (header(2**24, 1) + chunk(b"IEND", b""), "decoded"),
        (b"\xff\xd8\xff\xe0 and so on", "JPEG"),
        (b"", "decoded"),
        (b"text", "decoded"),
        (png(np.zeros((2, 3, 3), np.uint8)), "colour"),
        (png(MASK + 1), "contains the value 3"),
        (png(np.array([[0, 255, 7]], np.uint8)), "contains the value 255"),
        (png(np.array([[0, 256]], np.uint16)), "contains the value 256"),
    ],
)
def test_a_mask_that_is_none_says_why(tmp_path: Path, content: bytes, words: str) -> None:
    (tmp_path / "m.png").write_bytes(content)
    with pytest.raises(SetError, match=words) as caught:
        read_mask(tmp_path / "m.png")
    assert caught.value.remedy


def test_a_mask_is_read_whatever_follows_its_end(tmp_path: Path) -> None:
    path = tmp_path / "m.png"
    path.write_bytes(png(MASK[:1, 1:2]))
    assert read_mask(path).tolist() == [[1]]
    for content in (png(MASK), png(MASK.astype(np.uint16)), png(MASK) + b"more"):
        path.write_bytes(content)
        found = read_mask(path, (2, 3))
        assert found.dtype == np.uint8
        assert np.array_equal(found, MASK)
    with pytest.raises(SetError, match=r"m\.png has 3 × 2 pixels, its image 4 × 5"):
        read_mask(path, (5, 4))
    with pytest.raises(SetError, match="cannot be read"):
        read_mask(tmp_path / "absent.png")
    assert masks.decode(b"") is None


def test_no_verdict_is_allowed_where_it_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "m.png"
    silent = np.array([[0, 255, 2]], np.uint8)
    path.write_bytes(png(silent))
    assert np.array_equal(read_mask(path, silent=True), silent)
    with pytest.raises(SetError, match="255"):
        read_mask(path)
    case = Case("a", path, path)
    assert np.array_equal(case_files.read_reference(dataclasses.replace(case, kind=kinds.OUTLINE), (1, 3)), silent)
    with pytest.raises(SetError, match="255"):
        case_files.read_reference(case, (1, 3))
    for wrong in (3, 254):
        path.write_bytes(png(np.array([[0, 255, wrong]], np.uint8)))
        with pytest.raises(SetError, match=f"value {wrong}"):
            read_mask(path, silent=True)


def test_a_file_is_replaced_whole_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "a.bin"
    for content in (b"one", b"another"):
        storage.write_bytes(path, content)
        assert path.read_bytes() == content
        assert [each.name for each in path.parent.iterdir()] == ["a.bin"]

    def broken() -> None:
        with storage.replaced_file(path) as stream:
            stream.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        broken()
    assert path.read_bytes() == b"another"
    assert [each.name for each in path.parent.iterdir()] == ["a.bin"]


@pytest.mark.skipif(os.name != "posix", reason="rights are of POSIX")
def test_a_file_has_the_rights_it_is_given_and_before_that_only_its_owner_reads_it(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 60)
    seen: list[tuple[str, int]] = []

    def rights(given: int | None) -> int:
        with storage.replaced_file(path, rights=given) as stream:
            stream.write(b"x")
            (temporary,) = (each for each in tmp_path.iterdir() if each != path)
            seen.append((temporary.name, stat.S_IMODE(temporary.stat().st_mode)))
        return stat.S_IMODE(path.stat().st_mode)

    before = os.umask(0o022)
    try:
        assert rights(0o640) == 0o640
        assert rights(None) == 0o644
    finally:
        os.umask(before)
    assert [mode for _, mode in seen] == [0o600, 0o644]
    for name, _ in seen:
        assert name.startswith("." + "n" * 40 + ".")
        assert len(name) == 1 + 40 + 1 + 12


def test_what_is_written_reaches_the_disk_before_its_name_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    fsync, swap = os.fsync, os.replace

    def synced(handle: int) -> None:
        found = os.fstat(handle)
        done.append("folder" if stat.S_ISDIR(found.st_mode) else f"file of {found.st_size}")
        fsync(handle)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "replace", lambda old, new: done.append(str(len(old.read_bytes()))) or swap(old, new))
    storage.write_bytes(tmp_path / "a", b"four")
    assert done == ["file of 4", "4", *(["folder"] if os.name == "posix" else [])]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, r"^a could not be written: the disk is full\."),
        (errno.EDQUOT, r"^a could not be written: the disk is full\."),
        (errno.EACCES, r"^a could not be written: Permission denied\."),
    ],
)
def test_a_disk_that_takes_no_more_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    def refuse(old: object, new: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(SetError, match=words):
        storage.write_bytes(tmp_path / "a", b"x")
    assert not list(tmp_path.iterdir())
    assert not storage.is_full(None)
    assert not storage.is_full(ValueError())


@pytest.mark.parametrize(
    ("pixels", "wanted"),
    [
        (np.array([[7, 900]], np.uint16), [[7, 900]]),
        (np.dstack([[[5, 6]]] * 3).astype(np.uint8), [[5, 6]]),
        (
            np.dstack([[[5, 6]]] * 3 + [[[0, 255]]]).astype(np.uint8),
            [[5, 6]],
        ),  # how far it can be seen through is no colour
    ],
)
def test_a_grey_picture_is_read_as_it_is_stored(tmp_path: Path, pixels: np.ndarray, wanted: list[list[int]]) -> None:
    (tmp_path / "i.png").write_bytes(png(pixels))
    found = case_files.read_image(tmp_path / "i.png")
    assert found.tolist() == wanted
    assert found.dtype == pixels.dtype


@pytest.mark.parametrize("plane", [0, 1, 2])
def test_a_colour_picture_is_refused_whichever_colour_it_has(tmp_path: Path, plane: int) -> None:
    pixels = np.full((2, 2, 3), 9, np.uint8)
    pixels[0, 0, plane] = 10
    (tmp_path / "i.png").write_bytes(png(pixels))
    with pytest.raises(SetError, match="colour"):
        case_files.read_image(tmp_path / "i.png")
    (tmp_path / "i.png").write_bytes(b"text")
    with pytest.raises(SetError, match="decoded"):
        case_files.read_image(tmp_path / "i.png")
    with pytest.raises(SetError, match="cannot be read"):
        case_files.read_image(tmp_path / "absent.png")


def names(split: Split) -> tuple[list[str], list[str], list[str]]:
    train, val, test = ([case.case_id for case in part] for part in (split.train, split.val, split.test))
    return train, val, test


def table(folder: Path, *rows: str, head: str = "case_id,split,source,kind") -> Path:
    """A set of the cases a to f with a table of its own."""
    image, mask = draw(0, (20, 16))
    for name in "abcdef":
        write_png(folder / "images" / f"{name}.png", image)
        write_png(folder / "labels" / f"{name}.png", mask)
    (folder / "cases.csv").write_text("\n".join((head, *rows)) + "\n")
    return folder


def test_rows_are_read_by_their_split_and_kind(tmp_path: Path) -> None:
    rows = ("a,train,s,", "b,val,s,full", "c,test,t,outline", "d,other,s,", "e,train,s,lateral", "f,train,,outline")
    folder = table(tmp_path / "set", *rows)
    split = case_files.read_split(folder)
    assert names(split) == (["a", "f"], ["b"], ["c"])
    first, last = split.train
    assert (first.group, first.kind, first.original, first.outline) == ("s", "full", None, None)
    assert (last.group, last.kind) == ("", "outline")
    assert split.classes == 3
    assert case_files.read_reference(first, (20, 16)).shape == (20, 16)
    (folder / "dataset.json").write_text(json.dumps({"labels": {"background": 0, "lungs": 1}}))
    assert case_files.read_split(folder).classes == 2
    for damaged in ("{", json.dumps({"labels": {"background": 0, "right lung": 1, "left lung": 2}})):
        (folder / "dataset.json").write_text(damaged)
        assert case_files.read_split(folder).classes == 3


def test_cases_without_a_split_are_learned_from_unless_they_are_named(tmp_path: Path) -> None:
    folder = table(tmp_path / "set", "a,,,", "b,,,", "c,,,", "d,val,,")
    assert names(case_files.read_split(folder, apart=("b",), unused=("c",))) == (["a"], ["b", "d"], [])
    assert names(case_files.read_split(folder, unused=("c",))) == (["a", "b"], ["d"], [])
    with pytest.raises(SetError, match="lacks the column"):
        case_files.read_split(folder)
    nameless = table(tmp_path / "nameless", "a,", head="case_id,split")
    with pytest.raises(SetError, match="lacks the column"):
        case_files.read_split(nameless)
    other = table(tmp_path / "other", "train", head="split")
    with pytest.raises(SetError, match="lacks the column"):
        case_files.read_split(other, apart=("a",))


def test_pairs_become_one_case_of_what_is_learned_from(tmp_path: Path) -> None:
    folder = table(tmp_path / "set", "a,train,s,full", "b,train,t,outline", "c,train,s,full", "d,val,s,full")
    (folder / "both.csv").write_text("full,outline\na,b\nc,d\nx,b\n")
    split = case_files.read_split(folder)
    assert names(split) == (["a", "c"], ["d"], [])
    pair, single = split.train
    assert (pair.image.stem, pair.mask.stem, pair.sources) == ("b", "a", ("s", "t"))
    assert pair.outline == folder / "labels" / "b.png"
    assert (single.outline, single.sources) == (None, ())
    assert pair.comes_from(["t"])
    assert pair.comes_from(["s"])
    assert not pair.comes_from(["u"])
    assert single.comes_from({"s"})
    assert not single.comes_from(())
    assert names(case_files.read_split(folder, paired=False)) == (["a", "b", "c"], ["d"], [])


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (["a,train,,"], r"set has 1 case\(s\), 1 for training"),
        (["a,val,,", "b,val,,"], r"set has 2 case\(s\), 0 for training"),
        (["a,test,,", "b,test,,", "c,train,,"], r"set has 1 case\(s\), 1 for training"),
        (["a,train,,", "g,train,,"], "The image of g is missing"),
        (
            ["a,train,,", "b,val,,fulll", "c,train,,"],
            r"b the unknown kind fulll\. Use one of: full, outline, unlabelled",
        ),
        (["a,train,,", "b,val,,", "a,val,,"], "lists the case a twice"),
    ],
)
def test_a_set_needs_two_cases_and_one_to_learn_from(tmp_path: Path, rows: list[str], words: str) -> None:
    with pytest.raises(SetError, match=words):
        case_files.read_split(table(tmp_path / "set", *rows))


def test_two_cases_are_enough(tmp_path: Path) -> None:
    assert names(case_files.read_split(table(tmp_path / "set", "a,train,,", "b,val,,"))) == (["a"], ["b"], [])


@pytest.mark.parametrize("part", ["train", "val", "test"])
def test_a_mask_that_is_missing_is_named_with_its_folder(tmp_path: Path, part: str) -> None:
    folder = table(tmp_path / "set", "a,train,,", "b,train,,", f"c,{part},,")
    (folder / "labels" / "c.png").unlink()
    with pytest.raises(SetError, match=r"c\.png is missing") as caught:
        case_files.read_split(folder)
    assert "labels" in str(caught.value.remedy)


def test_folders_are_taken_together_if_their_names_are_apart(tmp_path: Path) -> None:
    first = table(tmp_path / "one", "d,train,,", "a,train,,", "b,test,,")
    second = write_table_set(tmp_path / "two", train=2, val=1)
    split = case_files.read_split([first, second])
    assert names(split) == (["d", "a", "c0", "c1"], ["c2"], ["b"])
    third = table(tmp_path / "three", "a,val,,", "c,train,,")
    with pytest.raises(SetError, match="one and three both have the case a"):
        case_files.read_split([first, third])
    (second / "dataset.json").write_text(json.dumps({"labels": {"background": 0, "lungs": 1}}))
    assert case_files.read_split([first, second]).classes == 2
    with pytest.raises(SetError, match="empty is not a set"):
        case_files.read_split(tmp_path / "empty")


def test_without_a_split_every_fourth_case_by_its_hash_is_kept_apart(tmp_path: Path) -> None:
    folder = write_nnunet_set(tmp_path / "n", 9)
    write_png(folder / "imagesTr" / "odd.png", draw(0)[0])  # not named as nnU-Net names its images
    (folder / "imagesTr" / "d0_0000.txt").write_text("no picture")
    split = case_files.read_split(folder)
    train, val, _ = names(split)
    assert len(val) == 3
    assert train == sorted(train)
    assert sorted(train + val) == [f"d{n}" for n in range(9)]
    assert all(case.group == case.case_id and case.spacing is None for case in split.train)
    with pytest.raises(SetError, match=r"1 case\(s\), 1 for training"):
        case_files.read_split(write_nnunet_set(tmp_path / "o", 1))
    assert [len(part) for part in names(case_files.read_split(write_nnunet_set(tmp_path / "t", 2)))] == [1, 1, 0]
    more = write_nnunet_set(tmp_path / "m", 8)
    assert len(case_files.read_split(more).val) == 2


@pytest.mark.parametrize("name", tables.SPLIT_FILES)
def test_a_stated_split_is_kept_in_the_order_of_names(tmp_path: Path, name: str) -> None:
    folder = write_nnunet_set(tmp_path / "n", 5)
    (folder / name).write_text(json.dumps({"train": ["d4", "d1"], "val": ["d0", "d2"]}))
    assert names(case_files.read_split(folder))[:2] == (["d1", "d4"], ["d0", "d2"])
    fold, other = {"train": ["d4"], "val": ["d0"]}, {"train": ["d0"], "val": ["d4"]}
    (folder / name).write_text(json.dumps([fold, other]))  # of nnU-Net's folds the first one
    assert names(case_files.read_split(folder))[:2] == (["d4"], ["d0"])
    (folder / name).write_text(json.dumps({"train": ["d4", "y"], "val": ["x"]}))
    with pytest.raises(SetError, match=f"{name} names the case x"):
        case_files.read_split(folder)


@pytest.mark.parametrize(("value", "known"), [("0.02", True), ("0.019", False), ("2.0", True), ("2.01", False)])
def test_spacings_are_plausible_up_to_their_limits(value: str, known: bool) -> None:
    for row in ((value, "0.5"), ("0.5", value)):
        found = tables.spacing({"spacing_row_mm": row[0], "spacing_column_mm": row[1]})
        assert found == ((float(row[0]), float(row[1])) if known else None)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda values: {**values, "held_out": ["a"]}, "not a split"),
        (lambda values: {**values, "left_out": "a"}, "not a split"),
        (lambda values: {**values, "suspects": [1]}, "not a split"),
        (lambda values: {"left_out": []}, "not a split"),
        (lambda values: [values], "not a split"),
    ],
)
def test_a_list_of_what_is_kept_apart_has_one_form(
    tmp_path: Path, change: Callable[[dict[str, object]], object], words: str
) -> None:
    path = tmp_path / "s.json"
    values: dict[str, object] = {"held_out": {"one": ["a", "b"], "two": ["c"]}, "left_out": ["d"]}
    path.write_text(json.dumps(values))
    found = held_out.read(path)
    assert (found.all_held_out, found.left_out, found.suspects) == (("a", "b", "c"), ("d",), ())
    path.write_text(json.dumps({**values, "suspects": ["e"]}))
    assert held_out.read(path).suspects == ("e",)
    path.write_text(json.dumps(change(values)))
    with pytest.raises(SetError, match=words):
        held_out.read(path)
    with pytest.raises(SetError, match="cannot be read"):
        held_out.read(tmp_path / "absent.json")


def test_a_case_is_full_and_alone_unless_it_is_said(tmp_path: Path) -> None:
    case = Case("a", tmp_path / "i", tmp_path / "m")
    fields = {field.name: getattr(case, field.name) for field in dataclasses.fields(case)}
    rest = {"original": None, "group": "", "spacing": None, "kind": kinds.FULL, "outline": None, "sources": ()}
    assert {**rest, "case_id": "a", "image": tmp_path / "i", "mask": tmp_path / "m"} == fields
