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
