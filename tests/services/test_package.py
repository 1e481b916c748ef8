"""A training set as one file: what is in it, how it comes back, and what is refused."""

from __future__ import annotations

import errno
import json
import re
import shutil
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import cv2
import numpy as np
import pytest

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.mask import Box
from lungseg_gui.core.protocol import RETROCARDIAC
from lungseg_gui.core.study import Image, Spacing
from lungseg_gui.services import files
from lungseg_gui.services.training_set import CaseRecord, Package, TakenIn, TrainingSet, pack
from lungseg_gui.services.training_set import package as form
from tests.core.reviews import image, lungs

Change = Callable[[dict[str, bytes]], object]


def shown(number: int, *, patient: str = "", burned_in: str = "NO", bits: int = 12) -> Image:
    made = image(f"1.2.3.{number}", patient=patient or f"P{number}", spacing=Spacing(0.2, 0.1), bits=bits)
    noise = np.random.default_rng(number).integers(0, 2**bits, made.shape, np.uint16)
    pixels = noise.astype(np.uint8) if bits <= 8 else noise
    identity = replace(made.identity, digest=f"{number:064d}")
    attributes = MappingProxyType({"BurnedInAnnotation": burned_in, "PatientAge": "077Y", "StudyTime": "120301"})
    return replace(made, pixels=pixels, attributes=attributes, identified_as=identity)


def filled(root: Path, images: Sequence[Image]) -> list[CaseRecord]:
    training_set = TrainingSet(root)
    for number, one in enumerate(images):
        training_set.accept(
            one,
            lungs(one.shape, shift=number),
            original=lungs(one.shape) if number % 2 else None,
            model_version="r7" if number % 2 else "",
            edited=True,
            protocol=RETROCARDIAC if number == 1 else "lung field",
        )
    return training_set.cases()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six cases of four patients, and their package: copied for each test."""
    folder = tmp_path_factory.mktemp("made")
    images = [shown(1), shown(2, patient="P1"), shown(3, bits=8), shown(4), shown(5), shown(6, patient="P5")]
    pack(filled(folder / "here" / "training_set", images), folder / "set.zip")
    return folder


@pytest.fixture
def source(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made / "here", tmp_path / "here")
    return tmp_path / "here" / "training_set"


@pytest.fixture
def packed(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made / "set.zip", tmp_path))


def picture(path: Path) -> np.ndarray:
    found = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    assert found is not None
    return found


def take(path: Path, root: Path) -> TakenIn:
    with Package(path) as package:
        package.check()
        return TrainingSet(root).take_in(package)


def same(one: CaseRecord, other: CaseRecord) -> None:
    for first, second in ((one.image, other.image), (one.mask, other.mask), (one.original, other.original)):
        assert (first is None) == (second is None)
        if first is not None and second is not None:
            left, right = picture(first), picture(second)
            assert left.dtype == right.dtype
            assert np.array_equal(left, right)
    names = ("protocol", "kept_apart", "patient", "corrected", "checked", "burned_in", "image_hash")
    assert [getattr(one, name) for name in names] == [getattr(other, name) for name in names]
    for name in ("spacing", "dice", "dice_left", "shape", "stored", "bits", "source", "mask_sha256"):
        assert one.provenance[name] == other.provenance[name], name


def test_it_comes_back_without_loss(source: Path, packed: Path, tmp_path: Path) -> None:
    there = tmp_path / "there" / "training_set"
    taken = take(packed, there)
    before, after = TrainingSet(source).cases(), TrainingSet(there).cases()
    assert (taken.new, taken.sentence) == (tuple(case.case_id for case in before), "6 cases imported.")
    for one, other in zip(before, after, strict=True):
        same(one, other)
    assert {case.protocol for case in after} == {"lung field", RETROCARDIAC}
    assert before[0].patient == before[1].patient == after[1].patient
    assert any(case.kept_apart for case in after)


_DRAWN = re.compile(rb"2\.25\.\d+|case_[0-9a-f]{12}|\b[0-9a-f]{20,64}\b")
"""UIDs, names of cases and check sums, which are salted."""


def test_nothing_of_the_patient_goes_in(source: Path, packed: Path, tmp_path: Path) -> None:
    """Not a field that is not on the list, and not what was hidden in the PNG of an image."""
    case = TrainingSet(source).cases()[0]
    text = b"tEXtAuthor\0Doe^Jane 19530211"
    content = case.image.read_bytes()
    chunk = len(text[4:]).to_bytes(4, "big") + text + __import__("zlib").crc32(text).to_bytes(4, "big")
    case.image.write_bytes(content[:33] + chunk + content[33:])
    index = json.loads((source / "index.json").read_text())
    for entry in index["cases"].values():
        entry["provenance"] |= {"patient_name": "Doe^Jane", "study_date": "20240211", "source": "DICOM, DX, Doe"}
    (source / "index.json").write_text(json.dumps(index))
    pack(TrainingSet(source).cases(), tmp_path / "again.zip")
    every = b""
    with zipfile.ZipFile(tmp_path / "again.zip") as zipped:
        for info in zipped.infolist():
            assert info.date_time == (1980, 1, 1, 0, 0, 0)
            every += zipped.read(info) + info.filename.encode()
        said = json.loads(zipped.read("manifest.json"))
    every = _DRAWN.sub(b"", every)  # a year stands in one of so many random figures now and then
    for secret in (b"Doe", b"P1", b"1.2.3.", b"2024", b"1953", b"077Y", b"120301", b"/studies", str(tmp_path).encode()):
        assert secret not in every, secret
    assert set(said) == {"format", "lungseg", "cases", "patients", "values", "list"}
    assert all(set(one) == {field for field in form.PackedCase.__dataclass_fields__} for one in said["list"])
    assert len({one["uid"] for one in said["list"]}) == 6
    assert all(one["uid"].startswith("2.25.") for one in said["list"])
    assert said["list"][0]["patient"] == said["list"][1]["patient"] != said["list"][2]["patient"]
    with zipfile.ZipFile(packed) as zipped:
        first = json.loads(zipped.read("manifest.json"))["list"]
    assert [one["uid"] for one in first] == [one["uid"] for one in said["list"]]  # consistent from one to the next


def test_burned_in_letters_stay_or_are_blanked(tmp_path: Path) -> None:
    cases = filled(tmp_path / "training_set", [shown(1, burned_in="YES"), shown(2), shown(3, burned_in="")])
    out = tmp_path / "set.zip"
    left = pack(cases, out)
    assert (left.cases, left.left, left.unstated) == (2, (cases[0].case_id,), 1)
    box = Box(0, 0, 10, 20)
    blanked = pack(cases, out, blanked={cases[0].case_id: [box, Box(50, 40, 900, 900)]})
    assert (blanked.cases, blanked.left) == (3, ())
    take(out, tmp_path / "there")
    came = TrainingSet(tmp_path / "there").cases()[0]
    before, after = picture(cases[0].image), picture(came.image)
    assert before[box.slices].any()
    before[box.slices] = before[50:, 40:] = 0
    assert np.array_equal(before, after)
    assert came.provenance["blanked"] == [[0, 0, 10, 20], [50, 40, 60, 50]]
    with pytest.raises(LungSegError, match="every image has burnt-in text"):
        pack(cases[:1], tmp_path / "none.zip")
    assert not (tmp_path / "none.zip").exists()


def test_twice_and_back_home_add_nothing(source: Path, packed: Path, tmp_path: Path) -> None:
    there = tmp_path / "there" / "training_set"
    take(packed, there)
    before = {path: path.read_bytes() for path in there.rglob("*") if path.is_file()}
    assert take(packed, there).sentence == "No case was imported. 6 cases were already here."
    assert {path: path.read_bytes() for path in there.rglob("*") if path.is_file()} == before
    pack(TrainingSet(there).cases(), tmp_path / "back.zip")
    again = take(tmp_path / "back.zip", source)
    assert (again.new, again.here, again.other_mask) == ((), 6, 0)


def test_another_mask_stays_away_and_another_side_gives_way(source: Path, packed: Path, tmp_path: Path) -> None:
    there = tmp_path / "there" / "training_set"
    take(packed, there)
    index = json.loads((source / "index.json").read_text())
    cases = TrainingSet(source).cases()
    TrainingSet(source).accept(shown(3, bits=8), lungs(shift=7), original=None, model_version="", edited=True)
    fresh = TrainingSet(source).accept(shown(7, patient="P1"), lungs(), original=None, model_version="", edited=False)
    assert fresh is not None
    assert fresh.patient == cases[0].patient
    index = json.loads((there / "index.json").read_text())
    index["patients"][fresh.patient] = not fresh.kept_apart
    (there / "index.json").write_text(json.dumps(index))
    pack(TrainingSet(source).cases(), tmp_path / "more.zip")
    taken = take(tmp_path / "more.zip", there)
    assert (taken.new, taken.here, taken.other_mask, taken.moved) == ((fresh.case_id,), 6, 1, 1)
    assert TrainingSet(there).cases()[-1].kept_apart is not fresh.kept_apart


def test_a_name_that_is_taken(source: Path, packed: Path, tmp_path: Path) -> None:
    there = tmp_path / "there" / "training_set"
    filled(there, [shown(9)])
    index = json.loads((there / "index.json").read_text())
    old, new = next(iter(index["cases"])), TrainingSet(source).cases()[0].case_id
    text = (there / "index.json").read_text().replace(old, new)
    (there / "index.json").write_text(text)
    for path in there.rglob(f"{old}*"):
        path.rename(path.with_name(path.name.replace(old, new)))
    before = TrainingSet(there).cases()[0].image.read_bytes()
    taken = take(packed, there)
    assert taken.new[0] == f"{new}_2"
    records = {case.case_id: case for case in TrainingSet(there).cases()}
    assert records[new].image.read_bytes() == before
    same(records[f"{new}_2"], TrainingSet(source).cases()[0])


# -- attacks
def rewritten(path: Path, out: Path, change: Change, *, packing: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path) as old:
        content = {info.filename: old.read(info) for info in old.infolist()}
    change(content)
    with zipfile.ZipFile(out, "w", packing) as new:
        for name, one in content.items():
            new.writestr(name, one)
    return out


def listed(change: Callable[[dict[str, Any]], None]) -> Change:
    def act(content: dict[str, bytes]) -> None:
        said = json.loads(content["manifest.json"])
        change(said)
        content["manifest.json"] = json.dumps(said).encode()

    return act


def first(**values: object) -> Change:
    return listed(lambda said: said["list"][0].update(values))


def torn(content: dict[str, bytes]) -> None:
    name = next(name for name in content if name.startswith("labelsTr"))
    content[name] = content[name][:-20] + bytes(20)


def black(content: dict[str, bytes]) -> None:
    """A mask of other values, with the right hash."""
    name = next(name for name in content if name.startswith("labelsTr"))
    content[name] = form.pixels_alone(cv2.imencode(".png", np.full((60, 50), 7, np.uint8))[1].tobytes())
    rehash(content, name)


def bomb(content: dict[str, bytes]) -> None:
    """A PNG whose head promises a gigabyte."""
    name = next(name for name in content if name.startswith("imagesTr"))
    head = b"IHDR" + (30000).to_bytes(4, "big") * 2 + bytes((8, 0, 0, 0, 0))
    crc = __import__("zlib").crc32(head).to_bytes(4, "big")
    content[name] = content[name][:8] + (13).to_bytes(4, "big") + head + crc + content[name][33:]
    rehash(content, name)


def rehash(content: dict[str, bytes], name: str) -> None:
    role = "mask" if name.startswith("labels") else "image"
    listed(lambda said: said["list"][0]["files"].update({role: files.sha256(content[name])}))(content)


ATTACKS: dict[str, tuple[Change, str]] = {
    "slip": (lambda content: content.update({"../../evil.png": b"x"}), "contains a file not on its list"),
    "slip by list": (first(case_id="../../evil"), "its list of cases cannot be used"),
    "absolute": (lambda content: content.update({"/etc/evil": b"x"}), "contains a file not on its list"),
    "more": (lambda content: content.update({"imagesTr/x.png": b"x"}), "contains a file not on its list"),
    "gone": (lambda content: content.pop(next(n for n in content if n.startswith("labelsTr"))), "is missing"),
    "torn": (torn, "is not the original file"),
    "values": (black, "does not match its list"),
    "bomb": (bomb, "does not match its list"),
    "huge": (first(shape=[100_000, 100_000]), "its list of cases cannot be used"),
    "field": (first(patient_name="Doe"), "its list of cases cannot be used"),
    "name as code": (first(patient="Doe^Jane"), "its list of cases cannot be used"),
    "formula": (first(source="=1+1"), "its list of cases cannot be used"),
    "no list": (lambda content: content.pop("manifest.json"), "is not a training set from lungseg"),
    "deep": (lambda content: content.update({"manifest.json": b"[" * 200_000}), "its list of cases cannot be used"),
    "nan": (first(dice=float("nan")), "its list of cases cannot be used"),
    "newer": (listed(lambda said: said.update(format=2)), "A newer lungseg wrote this package"),
}


@pytest.mark.parametrize("kind", ATTACKS)
def test_attacks_end_in_one_sentence(kind: str, packed: Path, tmp_path: Path) -> None:
    change, sentence = ATTACKS[kind]
    bad = rewritten(packed, tmp_path / "bad.zip", change)
    there = tmp_path / "there" / "training_set"
    filled(there, [shown(8)])
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    with pytest.raises(LungSegError) as told:
        take(bad, there)
    assert sentence in told.value.message
    assert told.value.remedy
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_one_patient_on_both_sides_is_refused(packed: Path, tmp_path: Path) -> None:
    bad = rewritten(packed, tmp_path / "bad.zip", listed(lambda said: said["list"][1].update(held_out=True)))
    with pytest.raises(LungSegError, match="its list of cases cannot be used"):
        Package(bad)


def test_a_zip_bomb_a_cut_zip_and_no_zip(packed: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.zip"
    rewritten(
        packed, bad, lambda content: content.update({"manifest.json": bytes(1 << 26)}), packing=zipfile.ZIP_DEFLATED
    )
    with pytest.raises(LungSegError, match="was repacked by another program"):
        Package(bad)
    whole = packed.read_bytes()
    for content in (whole[:-40], whole[: len(whole) // 2], b"", b"PK", whole[300:]):
        bad.write_bytes(content)
        with pytest.raises(LungSegError, match=r"bad\.zip .*Nothing was imported"):
            take(bad, tmp_path / "there")
    with pytest.raises(LungSegError, match="could not be read"):
        Package(tmp_path / "none.zip")
    assert not (tmp_path / "there").exists()


def test_one_changed_byte_is_found(packed: Path, tmp_path: Path) -> None:
    whole, bad = packed.read_bytes(), tmp_path / "bad.zip"
    for place in np.random.default_rng(5).integers(0, len(whole), 60):
        changed = bytearray(whole)
        changed[place] ^= 0x10
        bad.write_bytes(bytes(changed))
        try:
            with Package(bad) as package:
                package.check()
                said = [package.read(case, role) for case in package.cases for role in case.files]
        except LungSegError:
            continue
        with Package(packed) as package:  # what nobody reads: dates of the zip, the files for people
            assert said == [package.read(case, role) for case in package.cases for role in case.files]


def test_a_full_disk_and_a_cancel_leave_nothing_half(
    source: Path, packed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cases, out = TrainingSet(source).cases(), tmp_path / "out" / "set.zip"

    def stop(done: int, total: int) -> None:
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        pack(cases, out, tell=stop)
    assert not list(out.parent.iterdir())
    pack(cases, out)
    before = out.read_bytes()
    with pytest.raises(Cancelled):
        pack(cases, out, tell=stop)
    assert out.read_bytes() == before
    there = tmp_path / "there" / "training_set"
    filled(there, [shown(8)])
    known = {path: path.read_bytes() for path in there.rglob("*") if path.is_file()}
    real, count = files.os.fsync, [0]

    def full(handle: int) -> None:
        count[0] += 1
        if count[0] > 6:
            raise OSError(errno.ENOSPC, "full")
        real(handle)

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(LungSegError, match="the disk is full"):
        take(packed, there)
    count[0] = 6
    with pytest.raises(LungSegError, match="the disk is full"):
        pack(cases, out)
    monkeypatch.undo()
    assert {path: path.read_bytes() for path in there.rglob("*") if path.is_file()} == known
    assert out.read_bytes() == before
    assert [path.name for path in out.parent.iterdir()] == ["set.zip"]
