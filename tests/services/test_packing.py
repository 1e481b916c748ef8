"""What goes into a package and comes out of one, file by file: refused, left out, told, and taken into an index."""

from __future__ import annotations

import json
import struct
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Box
from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.core.training import CaseRecord
from lungseg_gui.services.files import sha256
from lungseg_gui.services.training_set import Package, TakenIn, must_stay, pack, picture_of
from lungseg_gui.services.training_set import package as form
from lungseg_gui.services.training_set.taking_in import take

SHAPE = (6, 5)
IMAGE = np.arange(30, dtype=np.uint16).reshape(SHAPE) * 100
MASK = np.repeat([[0, 1, 1, 2, 2]], 6, axis=0).astype(np.uint8)
NAMES = tuple(f"case_{number:012x}" for number in range(1, 5))


def png(pixels: NDArray[Any]) -> bytes:
    return cv2.imencode(".png", pixels)[1].tobytes()


def a_record(folder: Path, number: int = 1, **provenance: object) -> CaseRecord:
    name = NAMES[number - 1]
    image, mask, original = (folder / f"{name}-{kind}.png" for kind in ("image", "mask", "original"))
    for path, content in ((image, IMAGE), (mask, MASK), (original, MASK)):
        path.write_bytes(png(content))
    known = {"shape": list(SHAPE), "source": "PNG", "bits": 12, **provenance}
    return CaseRecord(name, False, f"{number:020x}", image, mask, original, known, image_hash=f"{number:020x}")


# -- out
@pytest.mark.parametrize(
    ("burned_in", "boxes", "stays"),
    [("YES", [], True), ("YES", [Box(0, 0, 1, 1)], False), ("NO", [], False), ("", [], False)],
)
def test_only_what_has_letters_that_nobody_blanked_must_stay(
    tmp_path: Path, burned_in: str, boxes: list[Box], stays: bool
) -> None:
    assert must_stay(a_record(tmp_path, burned_in=burned_in), boxes) is stays


def test_how_far_it_is_comes_with_each_case_and_at_the_end(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    records = [a_record(tmp_path, 1), replace(a_record(tmp_path, 2), original=None, patient=f"{1:020x}")]
    done = pack(records, tmp_path / "set.zip", tell=lambda *steps: told.append(steps))
    assert told == [(0, 2), (1, 2), (2, 2)]
    assert (done.cases, done.patients, done.left, done.unstated) == (2, 1, (), 2)
    with zipfile.ZipFile(tmp_path / "set.zip") as made:
        assert [info.filename for info in made.infolist()] == [
            *(f"imagesTr/{NAMES[0]}_0000.png", f"labelsTr/{NAMES[0]}.png", f"originals/{NAMES[0]}.png"),
            *(f"imagesTr/{NAMES[1]}_0000.png", f"labelsTr/{NAMES[1]}.png"),
            *(*form.FOR_PEOPLE, form.MANIFEST),
        ]
        assert {info.external_attr >> 16 for info in made.infolist()} == {0o644}
        assert {info.compress_type for info in made.infolist()} == {zipfile.ZIP_STORED}
        assert {info.date_time for info in made.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_same_cases_make_the_same_file(tmp_path: Path) -> None:
    for name in ("one.zip", "other.zip"):
        pack([a_record(tmp_path)], tmp_path / name)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "other.zip").read_bytes()


@pytest.mark.parametrize(
    ("said", "boxes", "unstated"),
    [("NO", [], 0), ("", [], 1), ("", [Box(0, 0, 1, 1)], 0), ("", [Box(6, 0, 9, 5)], 1)],
)
def test_images_of_which_nothing_is_said_are_counted_unless_they_were_blanked(
    tmp_path: Path, said: str, boxes: list[Box], unstated: int
) -> None:
    record = a_record(tmp_path, burned_in=said)
    assert pack([record], tmp_path / "set.zip", blanked={record.case_id: boxes}).unstated == unstated


def test_what_is_blanked_beside_an_image_does_not_let_its_letters_leave(tmp_path: Path) -> None:
    record = a_record(tmp_path, burned_in="YES")
    beside = {record.case_id: [Box(6, 0, 9, 5), Box(2, 2, 2, 4)]}
    with pytest.raises(LungSegError, match="every image has burnt-in text"):
        pack([record], tmp_path / "set.zip", blanked=beside)
    assert not (tmp_path / "set.zip").exists()
    done = pack([record, a_record(tmp_path, 2)], tmp_path / "set.zip", blanked=beside)
    assert (done.cases, done.left) == (1, (record.case_id,))


def test_why_no_package_was_written(tmp_path: Path) -> None:
    with pytest.raises(LungSegError) as told:
        pack([], tmp_path / "set.zip")
    assert str(told.value) == "No package was written: there are no cases. Choose other cases."
    with pytest.raises(LungSegError) as told:
        pack([a_record(tmp_path, burned_in="YES")], tmp_path / "set.zip")
    assert told.value.remedy == "Blank them by hand, or choose other cases."


def test_an_image_as_it_would_leave(tmp_path: Path) -> None:
    record = a_record(tmp_path)
    np.testing.assert_array_equal(picture_of(record), IMAGE)
    blanked = picture_of(record, [Box(0, 0, 2, 5), Box(4, 1, 6, 2)])
    expected = IMAGE.copy()
    expected[:2], expected[4:, 1] = 0, 0
    np.testing.assert_array_equal(blanked, expected)
    record.image.write_bytes(png(MASK))
    assert picture_of(record).dtype == np.uint8


TIFF = cv2.imencode(".tiff", np.ones(SHAPE, np.float32))[1].tobytes()


@pytest.mark.parametrize("content", [b"", b"no picture", png(np.zeros((6, 5, 3), np.uint8)), TIFF, None])
def test_an_image_that_cannot_be_read_is_named_and_nothing_is_written(tmp_path: Path, content: bytes | None) -> None:
    record = a_record(tmp_path)
    record.image.unlink() if content is None else record.image.write_bytes(content)
    with pytest.raises(LungSegError, match=f"{NAMES[0]} cannot be read: no package was written"):
        picture_of(record)
    with pytest.raises(LungSegError, match=f"{NAMES[0]} cannot be read: no package was written"):
        pack([record], tmp_path / "set.zip", blanked={record.case_id: [Box(0, 0, 1, 1)]})
    assert not (tmp_path / "set.zip").exists()


@pytest.mark.parametrize("boxes", [[], [Box(0, 0, 1, 1)]])
@pytest.mark.parametrize(
    "damage", [{"shape": None}, {"shape": [6]}, {"shape": ["six", 5]}, {"bits": 99}, {"stored": 7}]
)
def test_a_case_whose_notes_are_damaged_is_named_and_nothing_is_written(
    tmp_path: Path, damage: dict[str, object], boxes: list[Box]
) -> None:
    (out := tmp_path / "set.zip").write_bytes(b"the one before")
    records = [a_record(tmp_path), a_record(tmp_path, 2, **damage)]
    with pytest.raises(LungSegError, match=f"{NAMES[1]} cannot be read: no package was written"):
        pack(records, out, blanked={NAMES[1]: boxes})
    assert out.read_bytes() == b"the one before"


@pytest.mark.parametrize("role", ["mask", "original"])
def test_a_mask_that_cannot_be_read_is_named_too(tmp_path: Path, role: str) -> None:
    record = a_record(tmp_path)
    path = record.mask if role == "mask" else record.original
    assert path is not None
    path.write_bytes(path.read_bytes()[:-5])
    with pytest.raises(LungSegError, match=f"{NAMES[0]} cannot be read"):
        pack([record], tmp_path / "set.zip")


# -- in
def listed(number: int = 1, files: Mapping[str, bytes] | None = None, **values: object) -> form.PackedCase:
    """Return what a list says of a case with these files, whatever is in them."""
    contents = {"image": png(IMAGE), "mask": png(MASK)} if files is None else files
    said: dict[str, Any] = {
        "case_id": NAMES[number - 1],
        "patient": f"{number:020x}",
        "image": f"{number:020x}",
        "uid": form.uid_of(f"{number:020x}"),
        "held_out": False,
        "protocol": LUNG_FIELD,
        "shape": SHAPE,
        "bits": 12,
        "spacing": [0.2, 0.1],
        "source": "PNG",
        "model": "1.2",
        "dice": 0.9,
        "dice_right": 0.8,
        "dice_left": 0.7,
        "edited": True,
        "corrected": True,
        "checked": True,
        "phantom": False,
        "stored_shape": [5, 6],
        "directions": ["P", "F"],
        "burned_in": "NO",
        "blanked": [[0, 0, 1, 1]],
        "files": {role: sha256(form.pixels_alone(content)) for role, content in contents.items()},
    }
    return form.case_from({**said, **values})


def built(
    path: Path,
    *cases: form.PackedCase,
    contents: Mapping[str, bytes] | None = None,
    more: Mapping[str, bytes] | None = None,
) -> Path:
    with zipfile.ZipFile(path, "w") as made:
        for case in cases:
            for role in case.files:
                content = (contents or {}).get(role, png(IMAGE if role == "image" else MASK))
                made.writestr(case.place(role), content)
        made.writestr(form.MANIFEST, form.manifest(cases, "2.1.0"))
        for name, content in (more or {}).items():
            made.writestr(name, content)
    return path


def test_a_package_needs_no_files_for_people_and_may_have_folders(tmp_path: Path) -> None:
    path = built(tmp_path / "set.zip", listed(), more={"imagesTr/": b"", "dataset.json": b"{}"})
    told: list[tuple[int, int]] = []
    with Package(path) as package:
        package.check(lambda *steps: told.append(steps))
        assert package.program == "2.1.0"
        assert package.read(package.cases[0], "mask") == png(MASK)
    assert told == [(0, 1), (1, 1)]
    with pytest.raises(LungSegError, match="cannot be read"):  # it is closed
        package.read(package.cases[0], "mask")


def test_whose_files_are_right_is_checked_without_being_told_how_far_it_is(tmp_path: Path) -> None:
    with Package(built(tmp_path / "set.zip", listed(1), listed(2))) as package:
        package.check()


BIG = png(np.zeros((7, 5), np.uint8))


@pytest.mark.parametrize(
    ("role", "content", "fits"),
    [
        ("image", png(MASK), True),
        ("image", png(IMAGE), True),
        ("image", BIG, False),
        ("image", png(np.zeros((6, 5, 3), np.uint8)), False),
        ("mask", png(np.full(SHAPE, 2, np.uint8)), True),
        ("mask", png(np.full(SHAPE, 3, np.uint8)), False),
        ("mask", png(np.full(SHAPE, 2, np.uint16)), False),
        ("mask", BIG, False),
    ],
)
def test_files_are_what_the_list_says(tmp_path: Path, role: str, content: bytes, fits: bool) -> None:
    contents = {"image": png(IMAGE), "mask": png(MASK), role: content}
    with Package(built(tmp_path / "set.zip", listed(files=contents), contents=contents)) as package:
        if fits:
            package.check()
            return
        with pytest.raises(LungSegError, match=r"^set\.zip is damaged: .* does not match its list\. Nothing"):
            package.check()


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zipfile.crc32(kind + content))  # pyright: ignore[reportAttributeAccessIssue]


@pytest.mark.parametrize("damage", ["words", "pixels", "no picture"])
def test_a_picture_with_words_or_without_pixels_does_not_match_its_list(tmp_path: Path, damage: str) -> None:
    whole = png(MASK)
    body = whole.index(b"IDAT") - 4
    content = {
        "words": whole[:body] + chunk(b"tEXt", b"Author\0Doe") + whole[body:],
        "pixels": whole[:body] + chunk(b"IDAT", b"not deflated") + chunk(b"IEND", b""),
        "no picture": b"words",
    }[damage]
    case = listed(files={"image": png(IMAGE), "mask": whole})
    case = replace(case, files={**case.files, "mask": sha256(content)})
    path = built(tmp_path / "set.zip", case, contents={"mask": content})
    with Package(path) as package, pytest.raises(LungSegError, match="does not match its list"):
        package.check()


def test_a_file_of_another_hash_is_not_the_original(tmp_path: Path) -> None:
    path = built(tmp_path / "set.zip", listed(), contents={"image": png(IMAGE + 1)})
    with Package(path) as package, pytest.raises(LungSegError) as told:
        package.read(package.cases[0], "image")
    assert told.value.message.startswith("set.zip is damaged: imagesTr/case_000000000001_0000.png is not the original")
    assert told.value.message.endswith("Nothing was imported.")
    assert told.value.remedy == "Copy it again from its source."


def heads(content: bytes, change: Callable[[bytearray, int], None]) -> bytes:
    """Change the entries of a zip's directory, each from its beginning on."""
    changed, place = bytearray(content), content.find(b"PK\1\2")
    while place >= 0:
        change(changed, place)
        place = content.find(b"PK\1\2", place + 1)
    return bytes(changed)


def encrypted(content: bytearray, place: int) -> None:
    content[place + 8] |= 1


def longer(content: bytearray, place: int) -> None:
    """Say of a file that it is a byte longer than what is there."""
    (size,) = struct.unpack_from("<I", content, place + 24)
    struct.pack_into("<I", content, place + 24, size + 1)


def endless(content: bytearray, place: int) -> None:
    struct.pack_into("<II", content, place + 20, 1 << 30, 1 << 30)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (encrypted, "was repacked by another program"),
        (longer, "cannot be read"),
        (endless, "is not a training set, or is damaged"),
    ],
)
def test_a_zip_that_says_what_is_not_so_is_refused(
    tmp_path: Path, change: Callable[[bytearray, int], None], words: str
) -> None:
    path = built(tmp_path / "set.zip", listed())
    path.write_bytes(heads(path.read_bytes(), change))
    with pytest.raises(LungSegError, match=words) as told:
        Package(path)
    assert told.value.remedy


def test_a_file_that_is_there_twice_is_refused(tmp_path: Path) -> None:
    path = built(tmp_path / "set.zip", listed())
    with zipfile.ZipFile(path, "a") as more, pytest.warns(UserWarning, match="Duplicate name"):
        more.writestr(listed().place("mask"), png(MASK))
    with pytest.raises(LungSegError, match="is not a training set, or is damaged"):
        Package(path)


def test_a_package_that_is_refused_is_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as made:
        made.writestr("notes.txt", "no training set")
    seen: list[zipfile.ZipFile] = []

    class Noted(zipfile.ZipFile):
        def __init__(self, path: Path) -> None:
            seen.append(self)
            super().__init__(path)

    monkeypatch.setattr(zipfile, "ZipFile", Noted)
    with pytest.raises(LungSegError, match=r"other\.zip is not a training set from lungseg"):
        Package(tmp_path / "other.zip")
    assert [one.fp for one in seen] == [None]


def test_why_a_package_is_refused(tmp_path: Path) -> None:
    long = "notes/" + "x" * 200
    for path, words in (
        (built(tmp_path / "empty.zip"), "empty.zip contains no cases."),
        (built(tmp_path / "more.zip", listed(), more={long: b"", "z": b""}), f"not on its list, {long[:80]}. "),
    ):
        with pytest.raises(LungSegError) as told:
            Package(path)
        assert words in told.value.message
    with pytest.raises(LungSegError, match="no cases") as told:
        Package(tmp_path / "empty.zip")
    assert told.value.remedy == "Export the training set again."
    with pytest.raises(LungSegError, match=r"missing\.zip could not be read") as told:
        Package(tmp_path / "missing.zip")
    assert told.value.remedy == "Check the path, and whether the drive is connected."


# -- into an index
def an_index(**parts: dict[str, Any]) -> dict[str, Any]:
    return {"cases": {}, "patients": {}, "removed": {}, **parts}


def test_a_case_comes_in_with_all_that_the_list_says(tmp_path: Path) -> None:
    case = listed(files={"image": png(IMAGE), "mask": png(MASK), "original": png(MASK)}, protocol=RETROCARDIAC)
    index = an_index()
    with Package(built(tmp_path / "set.zip", case)) as package:
        taken, files = take(index, package)
        assert taken == TakenIn((NAMES[0],), 0, 0, 0)
        assert {name: files[name]() for name in files if name.endswith(".png")} == {
            f"imagesTr/{NAMES[0]}_0000.png": png(IMAGE),
            f"labelsTr/{NAMES[0]}.png": png(MASK),
            f"originals/{NAMES[0]}.png": png(MASK),
        }
        said = json.loads(files[f"provenance/{NAMES[0]}.json"]())
    there = index["cases"][NAMES[0]]
    assert said == there["provenance"]
    assert said.pop("date")[:2] == "20"
    assert said == {
        "case_id": NAMES[0],
        "model_version": "1.2",
        **{"dice": 0.9, "dice_right": 0.8, "dice_left": 0.7, "edited": True, "corrected": True, "phantom": False},
        "spacing": [0.2, 0.1],
        "stored": {"directions": ["P", "F"], "shape": [5, 6]},
        "protocol": RETROCARDIAC,
        **{"checked": True, "source": "PNG", "bits": 12, "burned_in": "NO", "blanked": [[0, 0, 1, 1]]},
        "shape": [6, 5],
        "mask_sha256": sha256(png(MASK)),
        "from_package": True,
    }
    assert {name: there[name] for name in there if name != "provenance"} == {
        "patient": f"{1:020x}",
        "kept_apart": False,
        "original": True,
        "mask_sha256": sha256(png(MASK)),
        "image": f"{1:020x}",
        "identified": True,
    }
    assert index["patients"] == {f"{1:020x}": False}


def test_what_is_here_stays_and_a_patient_keeps_the_side(tmp_path: Path) -> None:
    code = [f"{number:020x}" for number in range(6)]
    same = sha256(png(MASK))
    index = an_index(
        cases={"case_a": {"image": code[1], "mask_sha256": same}, "case_c": {"image": code[4], "mask_sha256": same}},
        removed={"case_b": {"image": code[2], "mask_sha256": "another"}},
        patients={code[3]: True},
    )
    before = json.dumps([index["cases"], index["removed"]])
    other: dict[str, Any] = {"image": code[5], "uid": form.uid_of(code[5]), "case_id": "case_00000000000f"}
    cases = (listed(1), listed(2), listed(3), listed(4), listed(3, **other))
    with Package(built(tmp_path / "set.zip", *cases)) as package:
        taken, _ = take(index, package)
    assert taken == TakenIn((NAMES[2], "case_00000000000f"), 3, 1, 2)
    added = [index["cases"].pop(name) for name in taken.new]
    assert json.dumps([index["cases"], index["removed"]]) == before
    assert [(one["kept_apart"], one["original"]) for one in added] == [(True, False)] * 2
    assert index["patients"] == {code[3]: True}


def test_a_name_that_is_taken_gets_the_next_number_that_is_free(tmp_path: Path) -> None:
    """Also where the package itself has that name: what comes out of it can be packed again."""
    first, second = NAMES[0], f"{NAMES[0]}_2"
    index = an_index(cases={first: {"image": "x"}}, removed={f"{first}_3": {"image": "y"}})
    cases = (listed(1, spacing=None), listed(2, case_id=second))
    with Package(built(tmp_path / "set.zip", *cases)) as package:
        taken, files = take(index, package)
    assert taken.new == (second, f"{first}_4")
    assert {f"labelsTr/{name}.png" for name in taken.new} <= files.keys()
    assert index["cases"][second]["provenance"]["spacing"] is None


MOVED = "of a patient on the other side of the split moved to the patient's side here."
OTHER_MASK = "another mask in the package: the mask here is kept."


@pytest.mark.parametrize(
    ("taken", "sentence"),
    [
        (TakenIn((), 0, 0, 0), "No case was imported."),
        (TakenIn(("a",), 0, 0, 0), "1 case imported."),
        (TakenIn(("a", "b"), 1, 0, 1), f"2 cases imported. 1 case was already here. 1 case {MOVED}"),
        (TakenIn((), 3, 2, 0), f"No case was imported. 3 cases were already here. 2 of them have {OTHER_MASK}"),
        (
            TakenIn((), 3, 1, 2),
            f"No case was imported. 3 cases were already here. 1 of them has {OTHER_MASK} 2 cases {MOVED}",
        ),
    ],
)
def test_what_became_of_a_package_in_a_sentence(taken: TakenIn, sentence: str) -> None:
    assert taken.sentence == sentence
