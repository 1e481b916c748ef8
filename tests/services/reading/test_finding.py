"""Which files of a folder are images."""

from __future__ import annotations

import os
import random
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.reading import find_images
from lungseg_gui.services.reading.finding import natural_order
from lungseg_gui.services.writing.png import write_mask
from tests import dicom_files as made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as it comes from a CD: sub-folders, names without suffix, foreign files."""
    pixels = made.radiograph()
    top = tmp_path / "cases"
    (top / "b" / "deep").mkdir(parents=True)
    (top / ".hidden").mkdir()
    (top / "image10.png").write_bytes(made.png(pixels))
    (top / "image2.PNG").write_bytes(made.png(pixels))
    (top / "IM000001").write_bytes(made.encode(made.dataset(pixels)))
    (top / "no_preamble").write_bytes(made.encode(made.dataset(pixels), made.IMPLICIT, preamble=False, meta=False))
    (top / "b" / "deep" / "1.2.840.1").write_bytes(made.jpeg(made.radiograph(bits=8)))
    (top / "DICOMDIR").write_bytes(made.encode(made.dataset(pixels, SOPClassUID="1.2.840.10008.1.3.10")))
    (top / "report").write_bytes(made.encode(made.dataset(pixels, SOPClassUID="1.2.840.10008.5.1.4.1.1.88.33")))
    (top / "seg.dcm").write_bytes(made.encode(made.dataset(pixels, SOPClassUID="1.2.840.10008.5.1.4.1.1.66.4")))
    (top / "fake.dcm").write_text("not DICOM at all, whatever its name says")
    (top / "notes.txt").write_text("foreign, and not named as an image")
    (top / "empty.png").write_bytes(b"")
    (top / ".hidden.png").write_bytes(made.png(pixels))
    (top / ".hidden" / "x.png").write_bytes(made.png(pixels))
    write_mask(top / "mask.png", np.zeros((4, 4), np.uint8))
    return top


NAMES = ["empty.png", "fake.dcm", "IM000001", "image2.PNG", "image10.png", "no_preamble", "1.2.840.1"]
"""The first two are none: they are named as images, so that reading them says what is wrong with them."""


def test_a_folder_yields_its_images_in_natural_order(folder: Path) -> None:
    assert [path.name for path in find_images([folder])] == NAMES


def test_files_come_as_they_are_given_and_only_once(folder: Path) -> None:
    last, fake = folder / "image10.png", folder / "fake.dcm"
    found = [path.name for path in find_images([last, fake, folder, last])]
    assert found == ["image10.png", "fake.dcm", "empty.png", "IM000001", "image2.PNG", "no_preamble", "1.2.840.1"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_links_are_followed_without_going_round(folder: Path, tmp_path: Path) -> None:
    (folder / "b" / "back").symlink_to(folder)
    (folder / "b" / "dangling").symlink_to(folder / "absent")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "linked.png").write_bytes(made.png(made.radiograph(bits=8)))
    (folder / "b" / "link").symlink_to(elsewhere)
    assert [path.name for path in find_images([folder])] == [*NAMES[:-1], "1.2.840.1", "linked.png"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_links_that_go_round_are_not_walked_again_and_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two of them in one folder would double the way at each level, up to 2 to the 40th folder."""
    for name in ("one", "two"):
        (folder / "b" / name).symlink_to(folder)
    listed: list[str] = []
    scandir = os.scandir

    def counting(path: str) -> object:
        listed.append(str(path))
        assert len(listed) < 50, "it goes round"
        return scandir(path)

    monkeypatch.setattr(os, "scandir", counting)
    assert len(list(find_images([folder]))) == len(NAMES)
    assert len(listed) == 3


def test_what_is_missing_is_told_after_the_rest_was_found(folder: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    found: list[str] = []

    def collect(*paths: Path) -> None:
        for path in find_images(paths):
            found.append(path.name)

    with pytest.raises(LungSegError, match=r"absent\.dcm does not exist\."):
        collect(tmp_path / "absent.dcm", folder)
    assert found == NAMES
    with pytest.raises(LungSegError, match="The folder empty contains no DICOM, PNG or JPEG image") as caught:
        collect(empty)
    assert caught.value.remedy
    with pytest.raises(LungSegError, match=r"does not exist.*contains no DICOM"):
        collect(tmp_path / "absent.dcm", empty)


def test_a_folder_within_that_may_not_be_read_is_told_and_the_others_go_on(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = os.scandir

    def scandir(path: Path | int) -> object:  # an open folder, where pytest deletes the test's own
        if not isinstance(path, int) and Path(path).name.startswith("closed"):
            raise PermissionError(13, "Permission denied")
        return opened(path)

    for name in ("closed 1", "closed 2"):
        (folder / "a" / name).mkdir(parents=True)
    monkeypatch.setattr(os, "scandir", scandir)
    found: list[str] = []
    with pytest.raises(LungSegError, match=r"closed 1 could not be opened\. .*closed 2 could not be opened\."):
        found.extend(path.name for path in find_images([folder]))
    assert found == NAMES


def test_natural_order_counts() -> None:
    names = ["case1", "Case2", "case10", "case10b", "x", "٣", "9" * 40]
    shuffled = names[:]
    random.Random(1).shuffle(shuffled)
    assert sorted(shuffled, key=natural_order)[1:5] == ["case1", "Case2", "case10", "case10b"]


@pytest.mark.parametrize(
    ("first", "second"), [("2", "10"), ("10", "a"), ("a2", "A10"), ("x", "x1"), ("1b", "1c"), ("0002", "3")]
)
def test_numbers_count_and_come_before_words(first: str, second: str) -> None:
    assert natural_order(first) < natural_order(second)


@pytest.mark.parametrize(("count", "told"), [(5, ""), (6, " (1 more)"), (8, " (3 more)")])
def test_of_many_problems_five_are_told_in_full(tmp_path: Path, count: int, told: str) -> None:
    (tmp_path / "empty").mkdir()
    absent = [tmp_path / f"{number}.dcm" for number in range(1, count)]
    with pytest.raises(LungSegError) as caught:
        list(find_images([tmp_path / "empty", *absent]))
    first = "The folder empty contains no DICOM, PNG or JPEG image."
    assert caught.value.message == " ".join([first, *(f"{path} does not exist." for path in absent[:4])]) + told
    assert caught.value.remedy == "Choose the folder with the radiographs."
    assert str(caught.value.cause).startswith(first)


def test_a_folder_that_may_not_be_read_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = os.scandir

    def scandir(path: Path | int) -> object:
        if path == folder:
            raise PermissionError(13, "Permission denied")
        return opened(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found: list[Path] = []
    with pytest.raises(LungSegError, match=r"cases could not be opened\.") as caught:
        found.extend(find_images([folder, folder / "image2.PNG"]))
    assert found == [folder / "image2.PNG"]
    assert isinstance(caught.value.cause, PermissionError)


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        ("1.2.840.10008.5.1.4.1.1.1.1", True),
        ("1.2.840.10008.5.1.4.1.1.88.11", False),
        ("1.2.840.10008.5.1.4.1.1.11.1", False),
        ("1.2.840.10008.5.1.4.1.1.104.1", False),
    ],
)
@pytest.mark.parametrize("group_length", [True, False])
def test_what_an_object_is_stands_in_its_meta_group(
    tmp_path: Path, kind: str, wanted: bool, group_length: bool
) -> None:
    """Without a preamble, too, and where the class is the very first element of the file."""
    content = made.encode(made.dataset(made.radiograph(), SOPClassUID=kind), preamble=False)
    if not group_length:
        content = content[content.index(b"\x02\x00\x02\x00UI") :]
    (tmp_path / "object").write_bytes(content)
    (tmp_path / "z.png").write_bytes(made.png(made.radiograph()))
    assert [path.name for path in find_images([tmp_path])] == ["object"] * wanted + ["z.png"]


def test_a_data_set_that_says_no_class_is_an_image(tmp_path: Path) -> None:
    content = made.encode(made.dataset(made.radiograph()), made.IMPLICIT, preamble=False, meta=False)
    (tmp_path / "object").write_bytes(content)
    assert [path.name for path in find_images([tmp_path])] == ["object"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_to_itself_is_nothing(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "a.png").write_bytes(made.png(made.radiograph()))
    assert [path.name for path in find_images([tmp_path])] == ["a.png"]


def test_folders_of_a_drive_without_numbers_are_told_apart_by_their_paths(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stat = Path.stat

    def without_number(path: Path, **options: bool) -> os.stat_result:
        found = stat(path, **options)
        return os.stat_result((found.st_mode, 0, *found[2:10]))

    monkeypatch.setattr(Path, "stat", without_number)
    assert [path.name for path in find_images([folder])] == NAMES
