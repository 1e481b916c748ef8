"""Which file is a mask, and of which image: by names, by heads, beside an image."""

from __future__ import annotations

import io
import os
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.errors import InvalidDicomError

from lungseg_gui.core.study import Image
from lungseg_gui.services.masks import Surroundings, beside, coco_images, image_uid, images_of_seg, mask_names
from lungseg_gui.services.masks.beside import Beside
from lungseg_gui.services.masks.deflated import is_deflated
from lungseg_gui.services.masks.names import SUFFIXES
from lungseg_gui.services.masks.reader import looks_like_mask
from lungseg_gui.services.masks.reference import image_uid as uid_of
from tests import dicom_files as made
from tests.services.masks.lungs import SHAPE, lungs
from tests.services.masks.segs import SEG, UID, encoded, heads_alone, image_of, item, seg, segment, two_lungs

PNG = b"\x89PNG\r\n\x1a\n"


# -- by names
@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("case7_mask.nii.gz", ("case7_mask", "case7")),
        ("case7.seg.nrrd", ("case7",)),
        ("Case7 LABELS.NII", ("Case7 LABELS", "Case7")),
        ("case7-seg.dcm", ("case7-seg", "case7")),
        ("case7_left.png", ("case7_left", "case7")),
        ("case7_right.png", ("case7_right", "case7")),
        ("case7_left.nii", ("case7_left",)),
        ("case7_left_mask.png", ("case7_left_mask", "case7_left")),
        ("_mask.png", ("_mask",)),
        (".png", ()),
        ("case7.txt", ()),
        ("case7_mask", ()),
    ],
)
def test_a_mask_is_called_after_its_image(name: str, names: tuple[str, ...]) -> None:
    assert mask_names(name) == names


def test_every_suffix_of_a_mask_is_known() -> None:
    assert [mask_names(f"a{suffix}") for suffix in SUFFIXES] == [("a",)] * len(SUFFIXES)


@pytest.mark.parametrize(
    ("content", "names"),
    [
        (b'{"annotations": [], "images": [{"file_name": "deep/a.b.png"}, {"file_name": 7}]}', ("a.b", "7")),
        (b'{"annotations": [], "images": []}', ()),
        (b'{"images": [{"file_name": "a.png"}]}', ()),  # of another kind of file
        (b'{"annotations": []}', ()),
        (b'{"annotations": [], "images": [{}]}', ()),
        (b'{"annotations": [], "images": 7}', ()),
        (b'["annotations"]', ()),
        (b"{", ()),
        (b"\xff", ()),
        (b"[" * 100_000, ()),
    ],
)
def test_a_coco_file_names_its_images(content: bytes, names: tuple[str, ...]) -> None:
    assert coco_images(content) == names


@pytest.mark.parametrize(("size", "names"), [(268_435_456, ("a",)), (268_435_457, ())])
def test_a_coco_file_of_more_than_256_megabytes_is_not_read(size: int, names: tuple[str, ...]) -> None:
    class Long(bytes):
        def __len__(self) -> int:
            return size

    assert coco_images(Long(b'{"annotations": [], "images": [{"file_name": "a.png"}]}')) == names


# -- by heads
def test_a_segmentation_names_its_images_and_an_image_itself() -> None:
    image, mask = (
        made.encode(made.dataset(made.radiograph())),
        encoded(two_lungs(lungs(), refers=("2.25.11", "2.25.5"))),
    )
    with heads_alone() as read:
        assert images_of_seg(io.BytesIO(mask)) == {"2.25.11", "2.25.5"}
        assert images_of_seg(io.BytesIO(image)) == frozenset()
        assert uid_of(io.BytesIO(image)) == image_uid(io.BytesIO(image)) == "2.25.11"
        assert image_uid(io.BytesIO(mask)) == ""
    assert len(read) == 5


@pytest.mark.parametrize("change", [lambda content: b"", lambda content: content[:131], lambda content: b"a" * 900])
def test_what_is_no_dicom_file_names_nothing(change: Any) -> None:  # noqa: ANN401
    content = change(encoded(two_lungs(lungs())))
    assert images_of_seg(io.BytesIO(content)) == frozenset()
    assert image_uid(io.BytesIO(content)) == ""


def test_an_image_without_a_uid_has_none() -> None:
    assert image_uid(io.BytesIO(made.encode(made.dataset(made.radiograph(), SOPInstanceUID=None)))) == ""


def test_what_is_packed_as_a_whole_names_nothing() -> None:
    packed = encoded(two_lungs(lungs()), made.DEFLATED)
    assert is_deflated(io.BytesIO(packed))
    assert not is_deflated(io.BytesIO(encoded(two_lungs(lungs()))))
    assert images_of_seg(io.BytesIO(packed)) == frozenset()
    with pytest.raises(InvalidDicomError):
        is_deflated(io.BytesIO(b"no DICOM file" * 100))


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("a.dcm", encoded(two_lungs(lungs())), True),
        ("a.dcm", made.encode(made.dataset(made.radiograph())), False),
        ("a.dcm", bytes(128) + b"DICM" + b"1.2.840.10008.5.1.4.1.1.66.7", True),
        ("a.dcm", bytes(128) + b"DICM" + bytes(4096 - 132) + b"1.2.840.10008.5.1.4.1.1.66.4", False),
        ("a.dcm", b"1.2.840.10008.5.1.4.1.1.66.4", False),
        ("a.png", PNG + b"lungseg label map", True),
        ("a.png", PNG + bytes(4096 - 8 - 17) + b"lungseg label map", True),
        ("a.png", PNG + bytes(4096 - 8 - 16) + b"lungseg label map", False),
        ("a.png", PNG, False),
        ("a_Left.PNG", PNG, True),
        ("a_right.png", PNG, True),
        ("a_right.png", b"no PNG", False),
        ("a.NII", b"", True),
        ("a.nii.gz", b"\x1f\x8b", True),
        ("a.json", b"{}", True),
        ("a.nrrd", b"NRRD0004", True),
        ("a.nrrd", b"another", False),
        ("a.gz", b"\x1f\x8b", False),
    ],
)
def test_a_mask_is_told_from_a_radiograph_by_its_first_bytes(
    tmp_path: Path, name: str, content: bytes, found: bool
) -> None:
    (tmp_path / name).write_bytes(content)
    assert looks_like_mask(tmp_path / name) is found


def test_what_cannot_be_read_is_no_mask(tmp_path: Path) -> None:
    assert not looks_like_mask(tmp_path / "absent.nii")
    assert not looks_like_mask(tmp_path)


# -- beside an image
@pytest.fixture
def shown(tmp_path: Path) -> Image:
    """An image in a folder of its own."""
    (tmp_path / "study").mkdir()
    (tmp_path / "study" / "source.dcm").write_bytes(made.encode(made.dataset(made.radiograph(SHAPE))))
    return image_of(SHAPE, tmp_path / "study")


def lay(path: Path, uid: str = "2.25.77", refers: str = UID, **others: Any) -> Path:  # noqa: ANN401
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(encoded(two_lungs(lungs(), refers=(refers,), SOPInstanceUID=uid, **others)))
    return path


def names(around: Surroundings, image: Image) -> list[str]:
    return [one.path.name for one in around.of(image)]


def test_segmentations_of_an_image_are_found_newest_first(tmp_path: Path, shown: Image) -> None:
    own, neighbour = tmp_path / "study", tmp_path / "masks"
    lay(own / "old.dcm", "2.25.1", ContentDate="20261127", ContentTime="235959")
    lay(own / "new.dcm", "2.25.2", ContentDate="20261128", ContentTime="120301.25")
    lay(neighbour / "a.dcm", "2.25.3", ContentDate="20261128", ContentTime="110000")
    lay(neighbour / "b.dcm", "2.25.4", ContentDate="20261128", ContentTime="110000")
    lay(neighbour / "undated.dcm", "2.25.5")
    lay(own / "other.dcm", "2.25.6", refers="2.25.999")
    with heads_alone():
        found = Surroundings().of(shown)
    assert [one.path.name for one in found] == ["new.dcm", "b.dcm", "a.dcm", "old.dcm", "undated.dcm"]
    assert found[0] == Beside(own / "new.dcm", "2.25.2", frozenset({UID}), "Other Lung Tool", "20261128 120301.25")
    assert [one.day for one in found] == ["2026-11-28"] * 3 + ["2026-11-27", ""]


@pytest.mark.parametrize(
    ("made_at", "day"),
    [("20261128 120301", "2026-11-28"), ("20261128", "2026-11-28"), ("2026112", ""), ("2026-11-28", ""), ("", "")],
)
def test_a_day_is_one_of_eight_digits(made_at: str, day: str) -> None:
    assert Beside(Path("a.dcm"), "1", frozenset(), "", made_at).day == day


def test_a_time_without_a_day_and_a_long_one_are_taken_as_they_are(shown: Image) -> None:
    folder = shown.source.parent
    lay(folder / "a.dcm", "2.25.1", ContentTime="120301")
    content = lay(folder / "b.dcm", "2.25.2", ContentDate="20261128", ContentTime="120301.123456").read_bytes()
    (folder / "b.dcm").write_bytes(content.replace(b"DA\x08\x0020261128", b"DA\x0a\x002026112899"))
    made_at = {one.path.name: one.made for one in Surroundings().of(shown)}
    assert made_at == {"a.dcm": "120301", "b.dcm": "2026112899 120301.1234"}


@pytest.mark.parametrize("change", [{"format": "PNG"}, {"uid": ""}])
def test_what_no_segmentation_can_refer_to_has_none(shown: Image, change: dict[str, str]) -> None:
    lay(shown.source.parent / "a.dcm")
    assert Surroundings().of(shown) != ()
    assert Surroundings().of(replace(shown, **change)) == ()


def test_a_folder_is_looked_through_again_once_it_changed(shown: Image) -> None:
    folder, around = shown.source.parent, Surroundings()
    lay(folder / "a.dcm", "2.25.1")
    assert names(around, shown) == ["a.dcm"]
    with heads_alone() as read:
        assert names(around, shown) == ["a.dcm"]
    assert read == []
    lay(folder / "b.dcm", "2.25.2")
    os.utime(folder, ns=(1, 1))
    assert sorted(names(around, shown)) == ["a.dcm", "b.dcm"]
    (folder / "a.dcm").unlink()
    assert names(around, shown) == ["b.dcm"]


def test_a_folder_that_is_gone_has_none(tmp_path: Path) -> None:
    assert Surroundings().of(image_of(SHAPE, tmp_path / "gone" / "away")) == ()


@pytest.mark.parametrize(("folders", "found"), [(30, ["a.dcm"]), (31, [])])
def test_a_folder_among_many_is_looked_through_alone(
    tmp_path: Path, shown: Image, folders: int, found: list[str]
) -> None:
    lay(tmp_path / "neighbour" / "a.dcm")
    for number in range(folders - 2):
        (tmp_path / str(number)).mkdir()
    (tmp_path / ".hidden").mkdir()
    (tmp_path / "file").touch()
    assert names(Surroundings(), shown) == found


def test_hidden_folders_and_files_and_damaged_ones_are_passed_over(tmp_path: Path, shown: Image) -> None:
    folder = shown.source.parent
    lay(tmp_path / ".trash" / "a.dcm", "2.25.1")
    lay(folder / "._b.dcm", "2.25.2")
    lay(folder / "c.dcm", "2.25.3").write_bytes(encoded(two_lungs(lungs()), made.DEFLATED))
    (folder / "d.nrrd").write_bytes(b"NRRD0004")
    (folder / "e.dcm").write_bytes(encoded(two_lungs(lungs()))[:400])
    (folder / "f.dcm").mkdir()
    (folder / "g.dcm").write_bytes(b"1.2.840.10008.5.1.4.1.1.66.4" + encoded(two_lungs(lungs())))
    assert Surroundings().of(shown) == ()


@pytest.mark.parametrize(("before", "found"), [(2999, ["mask.dcm"]), (3000, [])])
def test_three_thousand_files_of_a_folder_are_looked_at(
    shown: Image, monkeypatch: pytest.MonkeyPatch, before: int, found: list[str]
) -> None:
    mask = lay(shown.source.parent / "mask.dcm")

    class Listed:
        def __init__(self, path: str, *, file: bool) -> None:
            self.path, self.name, self._file = path, Path(path).name, file

        def is_file(self) -> bool:
            return self._file

        def is_dir(self) -> bool:
            return False

    @contextmanager
    def listing(folder: Path) -> Generator[Iterator[Listed]]:
        others = [Listed("other", file=False)] * before
        yield iter([*others, Listed(str(mask), file=True)] if folder == mask.parent else [])

    monkeypatch.setattr(beside.os, "scandir", listing)
    assert names(Surroundings(), shown) == found


@pytest.mark.parametrize(
    ("named", "maker"),
    [
        ({}, "Other Lung Tool"),
        ({"ManufacturerModelName": None}, "Somebody"),
        ({"ManufacturerModelName": None, "Manufacturer": None}, ""),
        ({"ManufacturerModelName": "https://github.com/QIICR/dcmqi.git/"}, "dcmqi.git"),
        ({"ManufacturerModelName": "x" * 50}, "x" * 40),
        ({"ManufacturerModelName": "a/b"}, "a/b"),
    ],
)
def test_who_wrote_a_segmentation_is_said_as_it_says(shown: Image, named: dict[str, Any], maker: str) -> None:
    lay(shown.source.parent / "a.dcm", **named)
    assert Surroundings().of(shown)[0].maker == maker


def test_an_image_is_named_in_any_of_three_places() -> None:
    source = [item(ReferencedSOPInstanceUID="2.25.9")]
    where = item(DerivationImageSequence=[item(SourceImageSequence=source)])
    for sequence in ("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"):
        one = seg(np.zeros((1, *SHAPE), np.uint8), [segment(1)], refers=(), **{sequence: [where]})
        assert images_of_seg(io.BytesIO(encoded(one))) == {"2.25.9"}
    none = seg(np.zeros((1, *SHAPE), np.uint8), [segment(1)], refers=(), SOPClassUID=SEG)
    assert images_of_seg(io.BytesIO(encoded(none))) == frozenset()
