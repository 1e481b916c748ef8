"""Each set as it is published, from its folder and from its zip."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from lungseg_gui.core.turn import AS_STORED, Turn
from lungseg_sets.case_files import read_split
from lungseg_sets.masks import read_mask
from tests.model.importers import sets
from tests.model.importers.conftest import Import
from tests.model.importers.sets import drawn

ALL_TURNS = tuple(Turn.of_exif(number) for number in range(1, 9))
Place = Callable[[Path, Mapping[str, bytes]], Path]


@pytest.fixture(params=["folder", "zip"])
def place(request: pytest.FixtureRequest) -> Place:
    """Lay a set out as a folder or as a zip."""
    if request.param == "folder":
        return lambda at, tree: sets.write_tree(at, tree)
    return lambda at, tree: sets.write_zip(at.with_suffix(".zip"), tree)


def pixels(path: Path) -> NDArray[Any]:
    found = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    assert found is not None
    return np.asarray(found)


def table(folder: Path) -> dict[str, dict[str, str]]:
    with (folder / "provenance" / "cases.csv").open(encoding="utf-8", newline="") as lines:
        return {row["case_id"]: row for row in csv.DictReader(lines)}


def stems(folder: Path) -> set[str]:
    return {path.stem for path in folder.iterdir()} if folder.is_dir() else set()


def test_kaggle(take: Import, place: Place, tmp_path: Path) -> None:
    report = take("kaggle", place(tmp_path / "archive", sets.kaggle()))
    out = tmp_path / "set"
    assert (report.taken, report.unlabelled, report.aside) == (8, 2, {})
    assert report.failed == ()
    # The two images of test lie in CXR_png as well, without a mask.
    assert {(one.reason, one.expected) for one in report.left} == {("it is a copy", True)}
    assert stems(out / "unlabelled") == {"CHNCXR_0025_0_0000", "CHNCXR_0036_0_0000"}
    for kind in ("Tr", "Ts"):
        assert stems(out / f"labels{kind}") == {name.removesuffix("_0000") for name in stems(out / f"images{kind}")}
    for row in table(out).values():
        name, kind = row["case_id"], "Ts" if row["split"] == "test" else "Tr"
        if row["split"] == "unlabelled":
            continue
        seed = int(name.split("_")[1]) + (10 if name.startswith("MC") else 0)
        assert np.array_equal(read_mask(out / f"labels{kind}" / f"{name}.png"), drawn(seed).mask)
        assert np.array_equal(pixels(out / f"images{kind}" / f"{name}_0000.png"), drawn(seed).pixels)
    split = read_split(out)
    # What has a mask is dealt to all three, so that a training has a score of test.
    assert (len(split.train), len(split.val), len(split.test)) == tuple(report.splits.values()) == (6, 1, 1)
    again = take("nnunet", out, out=tmp_path / "again")
    assert (again.taken, again.unlabelled, again.splits) == (8, 2, report.splits)


def test_a_related_layout_says_how_much_it_leaves(take: Import, tmp_path: Path) -> None:
    """Only Montgomery's part of what Kaggle has, and none of its folders with one mask for both lungs."""
    report = take("shenzhen", sets.write_tree(tmp_path / "archive", sets.kaggle()))
    assert report.taken == 5
    assert report.aside == {"Lung Segmentation/CXR_png": 3, "Lung Segmentation/masks": 3, "Lung Segmentation/test": 2}
    assert report.as_dict()["images_aside"] == report.aside


def test_kaggle_as_it_is_zipped_twice_over(take: Import, tmp_path: Path) -> None:
    """The archive has everything a second time, below data/."""
    tree = sets.kaggle() | sets.kaggle(root="data/")
    report = take("kaggle", sets.write_zip(tmp_path / "archive.zip", tree))
    assert (report.taken, report.unlabelled, report.failed) == (8, 2, ())


def test_montgomery_has_a_mask_for_each_side(take: Import, place: Place, tmp_path: Path) -> None:
    report = take("montgomery", place(tmp_path / "NLM-MontgomeryCXRSet", sets.montgomery()))
    assert (report.taken, report.left, report.notes) == (4, (), {})
    for row in table(tmp_path / "set").values():
        folder = "labelsTs" if row["split"] == "test" else "labelsTr"
        seed = int(row["case_id"].split("_")[1])
        assert np.array_equal(read_mask(tmp_path / "set" / folder / f"{row['case_id']}.png"), drawn(seed).mask)
        assert row["spacing_row_mm"] == ""  # not in the size that was published


def test_montgomery_s_spacing_goes_with_its_size(take: Import, tmp_path: Path) -> None:
    """4020 x 4892 px of 0.0875 mm, lying or standing."""
    tree: sets.Tree = {}
    for number, shape in ((1, (4892, 4020)), (2, (4020, 4892))):
        one = drawn(number)
        name = f"MCUCXR_{number:04d}_0.png"
        for folder, picture in (
            ("CXR_png", one.pixels),
            ("ManualMask/leftMask", one.area(2)),
            ("ManualMask/rightMask", one.area(1)),
        ):
            large = cv2.resize(picture, shape[::-1], interpolation=cv2.INTER_NEAREST)
            tree[f"MontgomerySet/{folder}/{name}"] = sets.dicom_files.png(np.asarray(large))
    assert take("montgomery", sets.write_zip(tmp_path / "m.zip", tree)).taken == 2
    spacings = {(row["spacing_row_mm"], row["spacing_column_mm"]) for row in table(tmp_path / "set").values()}
    assert spacings == {("0.0875", "0.0875")}


def test_shenzhen_has_its_masks_elsewhere(take: Import, place: Place, tmp_path: Path) -> None:
    images, masks = sets.shenzhen()
    report = take("shenzhen", place(tmp_path / "ChinaSet", images), place(tmp_path / "masks", masks))
    assert report.taken == 3
    assert [(one.name, one.reason, one.expected) for one in report.left] == [
        ("ChinaSet_AllFiles/CXR_png/CHNCXR_0004_0.png", "it has no mask", True)
    ]
    for row in table(tmp_path / "set").values():
        folder = "labelsTs" if row["split"] == "test" else "labelsTr"
        seed = int(row["case_id"].split("_")[1])
        # One mask for both lungs: the sides were told by position.
        assert np.array_equal(read_mask(tmp_path / "set" / folder / f"{row['case_id']}.png"), drawn(seed).mask)


@pytest.mark.parametrize("png", [False, True], ids=["gif", "png"])
def test_jsrt_is_raw_and_inverted(take: Import, place: Place, tmp_path: Path, png: bool) -> None:
    images, masks = sets.jsrt(png=png)
    report = take("jsrt", place(tmp_path / "All247images", images), place(tmp_path / "scratch", masks))
    assert (report.taken, report.left, report.notes) == (3, (), {})
    rows = table(tmp_path / "set")
    assert set(rows) == {"JPCLN001", "JPCLN002", "JPCNN001"}
    for seed, name in enumerate(rows):
        row = rows[name]
        kind = "Ts" if row["split"] == "test" else "Tr"
        found = pixels(tmp_path / "set" / f"images{kind}" / f"{name}_0000.png")
        assert found.dtype == np.uint16
        assert np.array_equal(found, 4095 - sets.jsrt_stored(seed))
        assert (row["rows"], row["columns"], row["spacing_row_mm"]) == ("2048", "2048", "0.175")
        # SCR drew on half the grid; enlarged, the lung has four times the pixels, but for the corners of its steps.
        mask = read_mask(tmp_path / "set" / f"labels{kind}" / f"{name}.png", (2048, 2048))
        for value in (1, 2):
            expected = np.kron(sets.scr_mask(seed, value) != 0, np.ones((2, 2), bool))
            differing = np.count_nonzero((mask == value) != expected)
            assert differing < 0.002 * np.count_nonzero(expected)


def test_jsrt_as_others_have_converted_it(take: Import, tmp_path: Path) -> None:
    """PNG images of any size; where the raw ones lie beside them, those are taken."""
    tree: sets.Tree = {}
    for seed in range(3):
        tree[f"png/JPCNN00{seed}.png"] = drawn(seed, (128, 128)).png()
        for value, side in ((1, "right"), (2, "left")):
            tree[f"masks/{side}_lung/JPCNN00{seed}.png"] = sets.dicom_files.png(
                drawn(seed, (128, 128)).area(value)[::2, ::2]
            )
    report = take("jsrt", sets.write_tree(tmp_path / "png", tree))
    assert (report.taken, report.left) == (3, ())
    assert {row["spacing_row_mm"] for row in table(tmp_path / "set").values()} == {""}
    tree["raw/JPCNN001.IMG"] = sets.jsrt_stored(1).astype(">u2").tobytes()
    for value, side in ((1, "right"), (2, "left")):
        tree[f"masks/{side}_lung/JPCNN001.png"] = sets.dicom_files.png(sets.scr_mask(1, value))
    take("jsrt", sets.write_tree(tmp_path / "both", tree), out=tmp_path / "raw")
    assert {name: row["bits"] for name, row in table(tmp_path / "raw").items()} == {"JPCNN001": "12"}


def test_dicom_in_predefined_folders(take: Import, place: Place, tmp_path: Path) -> None:
    tree: sets.Tree = {"DICOMDIR": b"x" * 200}
    for seed, split in enumerate(("train", "train", "validation", "test")):
        tree[f"{split}/dicom/study{seed}.dcm"] = sets.dicom(seed, patient=f"Doe{seed}")
        tree[f"{split}/masks/study{seed}.png"] = drawn(seed).lung()
    report = take("dicom", place(tmp_path / "hospital", tree))
    assert (report.taken, report.failed) == (4, ())
    rows = table(tmp_path / "set")
    assert {name: row["split"] for name, row in rows.items()} == {
        "study0": "train",
        "study1": "train",
        "study2": "val",
        "study3": "test",
    }
    assert stems(tmp_path / "set" / "labelsTs") == {"study3"}
    assert rows["study0"]["spacing_row_mm"] == "0.4"
    texts = [path for path in (tmp_path / "set").rglob("*") if path.suffix in (".json", ".csv")]
    assert len(texts) == 5
    assert not [path for path in texts if "Doe" in path.read_text("utf-8")]
    assert rows["study0"]["patient"].startswith("patient_")


def test_dicom_side_by_side_with_masks_is_split_by_patient(take: Import, tmp_path: Path) -> None:
    """Ten patients with two images each: no patient lies on two sides."""
    tree: sets.Tree = {}
    for seed in range(20):
        # Without a suffix, as PACS export them.
        tree[f"IM{seed:04d}"] = sets.dicom(seed, patient=f"P{seed // 2}", StudyInstanceUID=f"2.25.7{seed}")
        tree[f"IM{seed:04d}_mask.png"] = drawn(seed).lung()
    report = take("dicom", sets.write_tree(tmp_path / "export", tree))
    assert report.taken == 20
    assert report.splits == {"train": 16, "val": 2, "test": 2}
    sides: dict[str, set[str]] = {}
    for row in table(tmp_path / "set").values():
        sides.setdefault(row["patient"], set()).add(row["split"])
    assert len(sides) == 10
    assert all(len(splits) == 1 for splits in sides.values())


@pytest.mark.parametrize("kind", ["both lungs", "label map"])
@pytest.mark.parametrize("turn", ALL_TURNS, ids=str)
def test_a_turned_dicom_image_stands_upright_with_its_mask(take: Import, tmp_path: Path, turn: Turn, kind: str) -> None:
    """Image and mask lie on the grid of the file; a network that is given them so would learn sideways."""
    upright = drawn(1).pixels.astype(np.uint16) << 4
    mask = drawn(1).area() if kind == "both lungs" else drawn(1).mask
    made = sets.dicom_files.dataset(
        turn.stored(upright), BitsStored=12, PatientOrientation=list(turn.directions), PixelSpacing=turned_spacing(turn)
    )
    tree = {"a.dcm": sets.dicom_files.encode(made), "a.png": sets.dicom_files.png(turn.stored(mask))}
    report = take("dicom", sets.write_tree(tmp_path / "export", tree))
    assert np.array_equal(pixels(tmp_path / "set" / "imagesTr" / "a_0000.png"), upright)
    assert np.array_equal(read_mask(tmp_path / "set" / "labelsTr" / "a.png"), drawn(1).mask)
    assert bool(report.notes) == (turn != AS_STORED)
    row = table(tmp_path / "set")["a"]
    assert (row["rows"], row["columns"]) == tuple(str(side) for side in upright.shape)
    assert (row["spacing_row_mm"], row["spacing_column_mm"]) == ("0.4", "0.3")


def turned_spacing(turn: Turn) -> list[float]:
    """Return the PixelSpacing of a stored image whose upright one has 0.4 x 0.3 mm."""
    return [0.3, 0.4] if turn.transposed else [0.4, 0.3]


@pytest.mark.parametrize("number", [3, 6])
def test_a_photographed_film_stands_upright_with_its_mask(take: Import, tmp_path: Path, number: int) -> None:
    turn = Turn.of_exif(number)
    stored = sets.dicom_files.png(turn.stored(drawn(1).pixels))
    chunk = sets.dicom_files.png_chunk(b"eXIf", sets.dicom_files.exif(number))
    tree = {
        "images/a.png": sets.dicom_files.with_chunk(stored, chunk),
        "masks/a.png": sets.dicom_files.png(turn.stored(drawn(1).area())),
    }
    report = take("folders", sets.write_tree(tmp_path / "films", tree))
    assert np.array_equal(pixels(tmp_path / "set" / "imagesTr" / "a_0000.png"), drawn(1).pixels)
    assert np.array_equal(read_mask(tmp_path / "set" / "labelsTr" / "a.png"), drawn(1).mask)
    assert report.notes["a"] == ("according to the file, this image is stored rotated. It is shown upright",)


def test_a_mask_that_was_drawn_upright_beside_a_turned_image(take: Import, tmp_path: Path) -> None:
    stored = sets.dicom_files.png(Turn.of_exif(6).stored(drawn(1).pixels))
    chunk = sets.dicom_files.png_chunk(b"eXIf", sets.dicom_files.exif(6))
    tree = {"images/a.png": sets.dicom_files.with_chunk(stored, chunk), "masks/a.png": drawn(1).lung()}
    take("folders", sets.write_tree(tmp_path / "films", tree))
    assert np.array_equal(read_mask(tmp_path / "set" / "labelsTr" / "a.png"), drawn(1).mask)


@pytest.mark.parametrize(("ratio", "step"), [([2, 1], (2, 1)), ([1, 2], (1, 2))])
def test_pixels_of_another_aspect_without_a_spacing_become_square(
    take: Import, tmp_path: Path, ratio: list[int], step: tuple[int, int]
) -> None:
    rows, columns = step
    made = sets.dicom_files.dataset(
        drawn(1).pixels[::rows, ::columns].astype(np.uint16) << 4, BitsStored=12, PixelAspectRatio=ratio
    )
    for keyword in ("PixelSpacing", "ImagerPixelSpacing"):
        if keyword in made:
            delattr(made, keyword)
    tree = {
        "a.dcm": sets.dicom_files.encode(made),
        "a.png": sets.dicom_files.png(drawn(1).area()[::rows, ::columns]),
    }
    take("dicom", sets.write_tree(tmp_path / "export", tree))
    assert pixels(tmp_path / "set" / "imagesTr" / "a_0000.png").shape == sets.SHAPE
    found, wanted = read_mask(tmp_path / "set" / "labelsTr" / "a.png"), drawn(1).mask
    assert np.count_nonzero(found != wanted) < 0.02 * wanted.size


@pytest.mark.parametrize(
    "names",
    [
        ("images/{}.png", "masks/{}.png"),
        ("images/{}.png", "masks/{}_mask.png"),
        ("my set/Images/{}.png", "my set/Labels/{}-label.png"),
        ("images/röntgen {} 胸.png", "masks/röntgen {} 胸.png"),
    ],
)
def test_folders(take: Import, place: Place, tmp_path: Path, names: tuple[str, str]) -> None:
    tree: sets.Tree = {"notes.txt": b"mine"}
    for seed in range(4):
        tree[names[0].format(seed)] = drawn(seed).png()
        tree[names[1].format(seed)] = drawn(seed).labels()
    report = take("folders", place(tmp_path / "mine", tree))
    assert (report.taken, report.left, report.other) == (4, (), 1)
    assert report.splits == {"train": 2, "val": 1, "test": 1}


@pytest.mark.parametrize(
    ("image", "mask"),
    [("{split}/images/{n}.png", "{split}/masks/{n}.png"), ("img/{split}/{n}.png", "masks/{n}.png")],
    ids=["split above", "split below"],
)
def test_folders_keep_their_split(take: Import, tmp_path: Path, image: str, mask: str) -> None:
    tree: sets.Tree = {}
    for seed, split in enumerate(("train", "train", "val", "test")):
        tree[image.format(split=split, n=seed)] = drawn(seed).png()
        tree[mask.format(split=split, n=seed)] = drawn(seed).lung()
    report = take("folders", sets.write_tree(tmp_path / "mine", tree))
    assert report.splits == {"train": 2, "val": 1, "test": 1}
    fold = json.loads((tmp_path / "set" / "splits_final.json").read_text("utf-8"))
    assert fold == [{"train": ["0", "1"], "val": ["2"]}]


@pytest.mark.parametrize(
    "names", [("images", "masks"), ("pictures of mine", "drawn by me")], ids=["known names", "any names"]
)
def test_folders_that_are_named_themselves(take: Import, tmp_path: Path, names: tuple[str, str]) -> None:
    images: sets.Tree = {f"{seed}.png": drawn(seed).png() for seed in range(4)}
    masks: sets.Tree = {f"{seed}.png": drawn(seed).labels() for seed in range(4)}
    sets.write_tree(tmp_path / names[0], images)
    sets.write_tree(tmp_path / names[1], masks)
    report = take("folders", tmp_path / names[0], tmp_path / names[1])
    assert (report.taken, report.left, report.other) == (4, (), 0)
    for seed in range(4):
        (mask,) = (tmp_path / "set").glob(f"labelsT?/{seed}.png")
        assert np.array_equal(read_mask(mask), drawn(seed).mask)


@pytest.mark.parametrize("split", ["", "train/", "test/"])
def test_a_missing_mask_in_folders_of_one_s_own_is_a_failure(take: Import, tmp_path: Path, split: str) -> None:
    """In test as in train: nobody has published these without."""
    tree: sets.Tree = {}
    for seed, part in enumerate(("train/", "train/", "val/", "test/") if split else ("",) * 4):
        tree[f"{part}images/{seed}.png"] = drawn(seed).png()
        tree[f"{part}masks/{seed}.png"] = drawn(seed).lung()
    tree[f"{split}images/extra.png"] = drawn(9).png()
    report = take("folders", sets.write_tree(tmp_path / "mine", tree))
    assert (report.taken, report.unlabelled) == (4, 0)
    assert [(one.name, one.reason) for one in report.failed] == [(f"{split}images/extra.png", "it has no mask")]


def test_folders_of_patients_with_the_same_file_names(take: Import, tmp_path: Path) -> None:
    tree: sets.Tree = {}
    for seed in range(6):
        tree[f"patient{seed // 2:03d}/images/{seed % 2}.png"] = drawn(seed).png()
        tree[f"patient{seed // 2:03d}/masks/{seed % 2}.png"] = drawn(seed).lung()
    report = take("folders", sets.write_tree(tmp_path / "mine", tree))
    assert (report.taken, report.left) == (6, ())
    rows = table(tmp_path / "set")
    assert set(rows) == {f"patient{patient:03d}_{view}" for patient in range(3) for view in range(2)}
    for patient in range(3):
        assert rows[f"patient{patient:03d}_0"]["split"] == rows[f"patient{patient:03d}_1"]["split"]


def test_nnunet_is_read_as_its_names_say(take: Import, place: Place, tmp_path: Path) -> None:
    """Another numbering of the sides, a split of its own, a test set with labels."""
    tree: sets.Tree = {
        "Dataset001/dataset.json": json.dumps(
            {"labels": {"background": 0, "left lung": 1, "right lung": 2}, "file_ending": ".png"}
        ).encode(),
        "Dataset001/splits_final.json": json.dumps([{"train": ["a", "c"], "val": ["b"]}]).encode(),
    }
    for seed, name in enumerate("abcd"):
        kind = "Ts" if name == "d" else "Tr"
        swapped = np.array([0, 2, 1], np.uint8)[drawn(seed).mask]
        tree[f"Dataset001/images{kind}/{name}_0000.png"] = drawn(seed).png()
        tree[f"Dataset001/labels{kind}/{name}.png"] = sets.dicom_files.png(swapped)
    report = take("nnunet", place(tmp_path / "raw", tree))
    assert (report.taken, report.left) == (4, ())
    assert {name: row["split"] for name, row in table(tmp_path / "set").items()} == {
        "a": "train",
        "b": "val",
        "c": "train",
        "d": "test",
    }
    for seed, name in enumerate("abcd"):
        kind = "Ts" if name == "d" else "Tr"
        assert np.array_equal(read_mask(tmp_path / "set" / f"labels{kind}" / f"{name}.png"), drawn(seed).mask)


def test_what_was_imported_can_be_imported_again(take: Import, tmp_path: Path) -> None:
    first = take("montgomery", sets.write_tree(tmp_path / "m", sets.montgomery(6)))
    second = take("nnunet", tmp_path / "set", out=tmp_path / "again")
    assert (second.taken, second.left, second.splits) == (6, (), first.splits)
    assert second.content_sha256 == first.content_sha256
    before, after = table(tmp_path / "set"), table(tmp_path / "again")
    assert before.keys() == after.keys()
    assert all(before[name]["patient"] == after[name]["patient"] for name in before)


def test_two_classes_become_three_again_by_position(take: Import, tmp_path: Path) -> None:
    three = take("montgomery", sets.write_tree(tmp_path / "m", sets.montgomery()))
    take("montgomery", tmp_path / "m", classes=2, out=tmp_path / "two")
    again = take("nnunet", tmp_path / "two", out=tmp_path / "three")
    assert again.content_sha256 == three.content_sha256


def test_a_table_of_cases(take: Import, place: Place, tmp_path: Path) -> None:
    lines = ["case_id,source,split,width,height"]
    tree: sets.Tree = {}
    for seed, split in enumerate(("train", "train", "val")):
        lines.append(f"case{seed},phantom,{split},112,128")
        tree[f"cxr/images/case{seed}.jpg"] = sets.dicom_files.jpeg(drawn(seed).pixels)
        tree[f"cxr/labels/case{seed}.png"] = drawn(seed).labels()
    tree["cxr/cases.csv"] = "\n".join(lines).encode()
    report = take("cases", place(tmp_path / "cxr", tree))
    assert (report.taken, report.left, report.splits) == (3, (), {"train": 2, "val": 1, "test": 0})


def test_kinds_of_masks_in_a_table_of_cases(take: Import, place: Place, tmp_path: Path) -> None:
    """Outlines are of another protocol, other kinds have no mask; a group is one patient of its source."""
    lines = ["case_id,source,kind,group,view"]
    tree: sets.Tree = {}
    for seed in range(8):
        kind, source = ("outline", "wards") if seed == 7 else ("full", "a" if seed < 5 else "b")
        lines.append(f"case{seed},{source},{kind},{'g1' if seed < 6 else ''},")
        tree[f"more/images/case{seed}.jpg"] = sets.dicom_files.jpeg(drawn(seed).pixels)
        tree[f"more/labels/case{seed}.png"] = drawn(seed).labels()
    lines += ["side,b,lateral,,", "ward,b,unlabelled,,ap"]
    tree["more/not_frontal/side.jpg"] = tree["more/images/case1.jpg"]
    tree["more/unlabelled/ward.jpg"] = tree["more/images/case2.jpg"]
    tree["more/cases.csv"] = "\n".join(lines).encode()
    report = take("cases", place(tmp_path / "more", tree))
    assert report.taken == 7
    assert report.failed == ()
    assert {one.name: one.detail for one in report.left} == {
        "case7": "outline",
        "side": "lateral",
        "ward": "unlabelled",
    }
    patients = {name: row["patient"] for name, row in table(tmp_path / "set").items()}
    assert len({patients[f"case{seed}"] for seed in range(5)}) == 1
    assert len(set(patients.values())) == 3  # g1 of a, g1 of b, and one alone


def test_two_classes(take: Import, tmp_path: Path) -> None:
    take("montgomery", sets.write_zip(tmp_path / "m.zip", sets.montgomery()), classes=2)
    described = json.loads((tmp_path / "set" / "dataset.json").read_text("utf-8"))
    assert described["labels"] == {"background": 0, "lungs": 1}
    for path in (tmp_path / "set").glob("labelsT?/*.png"):
        seed = int(path.stem.split("_")[1])
        assert np.array_equal(read_mask(path), (drawn(seed).mask > 0).astype(np.uint8))


def test_the_manifest_tells_where_it_comes_from(take: Import, tmp_path: Path) -> None:
    place = sets.write_zip(tmp_path / "archive.zip", sets.kaggle())
    report = take("kaggle", place, seed=5)
    manifest = json.loads((tmp_path / "set" / "provenance" / "manifest.json").read_text("utf-8"))
    assert manifest["source"] == "archive.zip"
    assert "CC BY-NC-SA 4.0" in manifest["licence"]
    assert any("Candemir" in line for line in manifest["citations"])
    assert manifest["split_by"] == {"predefined": [], "seed": 5, "unit": "patient"}
    assert manifest["unlabelled"] == 2
    assert manifest["content_sha256"] == report.content_sha256
    assert json.loads((tmp_path / "set" / "report.json").read_text("utf-8")) == report.as_dict()
    again = take("kaggle", place, seed=5, out=tmp_path / "again")
    assert again.content_sha256 == report.content_sha256
    assert take("kaggle", place, seed=6, out=tmp_path / "other").content_sha256 != report.content_sha256
