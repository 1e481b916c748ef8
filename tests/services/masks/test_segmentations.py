"""Segments, frames and planes of a DICOM segmentation: which pixels of it are which lung."""

from __future__ import annotations

import io
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Mask
from lungseg_gui.services.masks import FoundMask, OtherImage, dicom_seg
from lungseg_gui.services.masks.dicom_seg import read_seg
from lungseg_gui.services.masks.plane import turned
from tests import dicom_files as made
from tests.services.masks.lungs import SHAPE, lungs
from tests.services.masks.segs import (
    LABELMAP_SEG,
    SIDES,
    encoded,
    frame_of,
    heads_alone,
    image_of,
    item,
    seg,
    segment,
    two_lungs,
)

NO_SOURCE = Path("/studies/not there.dcm")
RIGHT, LEFT = (lungs() == 1).astype(np.uint8), (lungs() == 2).astype(np.uint8)
LUNG, OLD_LUNG, HEART = "39607008", "T-28000", "80891009"


def read(one: Dataset | bytes, shape: tuple[int, int] = SHAPE, *, anyway: bool = False) -> FoundMask:
    content = one if isinstance(one, bytes) else encoded(one)
    return read_seg(content, image_of(shape), "a.dcm", source=NO_SOURCE, anyway=anyway)


def mask_of(*segments: Dataset, **others: Any) -> Mask:  # noqa: ANN401
    """Read a segmentation whose first segment is where the right lung is, and the second where the left one is."""
    return read(seg(np.stack([RIGHT, LEFT][: len(segments)]), segments, **others)).mask


# -- segments
@pytest.mark.parametrize(
    ("first", "second"),
    [
        (segment(1, "a", "3341006"), segment(2, "b", "44029006")),
        (segment(1, "a", "T-28100"), segment(2, "b", "T-28500")),
        (segment(1, "left lung", "3341006"), segment(2, "right lung", "44029006")),  # the code says it, not the name
        (segment(1, "a", LUNG, SIDES["right"]), segment(2, "b", LUNG, SIDES["left"])),
        (segment(1, "a", OLD_LUNG, "G-A100"), segment(2, "b", "74101002", "G-A101")),
        (segment(1, "a", LUNG, "51440002", SIDES["right"]), segment(2, "b", LUNG, "x", SIDES["left"])),
        (segment(1, "R", LUNG), segment(2, "left", LUNG, "51440002")),
        (segment(1, "right lung", HEART), segment(2, "left lung")),
    ],
)
def test_a_segment_is_told_by_its_code_its_modifier_or_its_name(first: Dataset, second: Dataset) -> None:
    np.testing.assert_array_equal(mask_of(first, second), lungs())


def test_numbers_need_no_order_and_frames_go_by_them() -> None:
    np.testing.assert_array_equal(mask_of(segment(9, "right lung"), segment(4, "left lung")), lungs())
    swapped = seg(np.stack([LEFT, RIGHT]), [segment(1, "right lung"), segment(2, "left lung")])
    swapped.PerFrameFunctionalGroupsSequence = [frame_of(2), frame_of(1)]
    np.testing.assert_array_equal(read(swapped).mask, lungs())


def test_a_lung_without_a_side_is_both() -> None:
    both = seg((lungs() > 0).astype(np.uint8)[np.newaxis], [segment(1, None, LUNG)])
    np.testing.assert_array_equal(read(both).mask, lungs())
    named = seg(RIGHT[np.newaxis], [segment(1, "left", LUNG)])
    np.testing.assert_array_equal(read(named).mask, 2 * RIGHT)  # wherever it lies


def test_what_is_no_lung_is_named_and_the_background_is_not() -> None:
    rows = [segment(1, "right lung"), segment(2, "Heart" * 12), segment(3), segment(0, "Background")]
    empty = np.zeros_like(RIGHT)
    found = read(seg(np.stack([RIGHT, LEFT, empty, empty]), rows))
    np.testing.assert_array_equal(found.mask, RIGHT)
    assert found.notices == (f"Left out of a.dcm: {('Heart' * 12)[:40]}, 3.",)


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([segment(1, "Heart", HEART)], "contains “Heart”, which is not a known lung"),
        ([segment(0, "Background")], "contains no segment"),
    ],
)
def test_a_segmentation_without_a_lung_is_refused(rows: list[Dataset], words: str) -> None:
    with pytest.raises(LungSegError, match=words):
        read(seg(RIGHT[np.newaxis], rows))


def test_segments_and_frames_of_one_lung_are_joined() -> None:
    upper, lower = RIGHT.copy(), RIGHT.copy()
    upper[20:], lower[:20] = 0, 0
    parts = seg(np.stack([upper, lower, LEFT]), [segment(1, "right lung"), segment(2, "r lung"), segment(3, "l lung")])
    np.testing.assert_array_equal(read(parts).mask, lungs())
    frames = seg(np.stack([upper, lower, LEFT]), [segment(1, "right lung"), segment(2, "left lung")])
    frames.PerFrameFunctionalGroupsSequence = [frame_of(1), frame_of(1), frame_of(2)]
    np.testing.assert_array_equal(read(frames).mask, lungs())


def test_a_frame_of_no_segment_that_is_known_is_passed_over() -> None:
    one = seg(np.stack([RIGHT, LEFT]), [segment(1, "right lung"), segment(7, "Heart")])
    np.testing.assert_array_equal(read(one).mask, RIGHT)


@pytest.mark.parametrize("shared", [True, False])
def test_frames_that_do_not_say_whose_they_are_are_the_shared_or_the_first_segment_s(shared: bool) -> None:
    number = 5 if shared else 1
    one = seg(np.stack([RIGHT, RIGHT]), [segment(number, "right lung")])
    if shared:
        one.SharedFunctionalGroupsSequence = [frame_of(5)]
    np.testing.assert_array_equal(read(one).mask, RIGHT)
    one.PerFrameFunctionalGroupsSequence = [frame_of(None), frame_of(None)]
    np.testing.assert_array_equal(read(one).mask, RIGHT)


# -- kinds
@pytest.mark.parametrize(
    ("largest", "least"), [(255, 128), (100, 50), (101, 51), (None, 128)], ids=["255", "even", "odd", "not said"]
)
def test_a_fraction_counts_from_a_half_on(largest: int | None, least: int) -> None:
    frame = np.where(RIGHT, least, least - 1).astype(np.uint8)
    said: dict[str, Any] = {} if largest is None else {"MaximumFractionalValue": largest}
    one = seg(frame[np.newaxis], [segment(1, "right lung")], SegmentationType="FRACTIONAL", **said)
    np.testing.assert_array_equal(read(one).mask, RIGHT)


@pytest.mark.parametrize("said", [{"SOPClassUID": LABELMAP_SEG}, {"SegmentationType": "LABELMAP"}])
def test_a_label_map_has_all_segments_in_one_frame(said: dict[str, str]) -> None:
    values = np.choose(lungs(), [0, 5, 9]).astype(np.uint8)
    rows = [segment(0, "Background"), segment(9, "left lung"), segment(5, "right lung")]
    np.testing.assert_array_equal(read(seg(values[np.newaxis], rows, **said)).mask, lungs())
    rows[2] = segment(5, "l lung")
    np.testing.assert_array_equal(read(seg(values[np.newaxis], rows, **said)).mask, 2 * (lungs() > 0))


def test_one_frame_needs_no_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dicom_seg, "_MAX_PIXELS", SHAPE[0] * SHAPE[1])
    for count in (1, 0, None):
        one = seg(RIGHT[np.newaxis], [segment(1, "right lung")], NumberOfFrames=count)
        np.testing.assert_array_equal(read(one).mask, RIGHT)


@pytest.mark.parametrize(("frames", "words"), [(200_000, "damaged|could not be read"), (200_001, "too many frames")])
def test_a_segmentation_of_more_than_four_hundred_million_pixels_is_refused(frames: int, words: str) -> None:
    from lungseg_gui.services.masks.reader import read_mask_for  # which says what is damaged

    one = seg(np.zeros((1, 40, 50), np.uint8), [segment(1, "right lung")], NumberOfFrames=frames)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Path, "is_file", lambda _: True)
        patched.setattr(Path, "read_bytes", lambda _: encoded(one))
        patched.setattr(Path, "stat", lambda *_, **__: type("Stat", (), {"st_size": 9}))
        with pytest.raises(LungSegError, match=words):
            read_mask_for(NO_SOURCE, image_of((40, 50)))


# -- whose it is
def test_a_segmentation_of_another_image_is_taken_only_where_the_reader_says_so() -> None:
    other = two_lungs(lungs(), refers=("2.25.5",))
    with pytest.raises(OtherImage, match=r"a\.dcm was not made for source\.") as told:
        read(other)
    assert told.value.remedy == "Choose the segmentation of this image."
    assert read(other, anyway=True).by_size is True
    assert read(two_lungs(lungs(), refers=())).by_size is True
    assert read(two_lungs(lungs(), refers=("2.25.5", "2.25.11"))).by_size is False


@pytest.mark.parametrize(
    ("named", "origin"),
    [
        ({}, "DICOM SEG by Other Lung Tool"),
        ({"ManufacturerModelName": None}, "DICOM SEG by Somebody"),
        ({"ManufacturerModelName": None, "Manufacturer": None}, "DICOM SEG"),
        ({"ManufacturerModelName": "https://github.com/QIICR/dcmqi/"}, "DICOM SEG by dcmqi"),
    ],
)
def test_the_history_says_who_wrote_it(named: dict[str, Any], origin: str) -> None:
    found = read(two_lungs(lungs(), **named))
    assert (found.origin, found.notices) == (origin, ())


def test_an_image_and_another_size_are_refused_before_pixels_are_read() -> None:
    with pytest.raises(LungSegError, match=r"a\.dcm is not a DICOM segmentation"):
        read(made.encode(made.dataset(made.radiograph(SHAPE))))
    with pytest.raises(LungSegError, match="has 37 × 45 pixels, the image 40 × 50"):
        read(two_lungs(lungs()), (50, 40))


# -- packed as a whole
class Inflating:
    """zlib, with what it was asked to unpack at most."""

    asked: int
    MAX_WBITS = zlib.MAX_WBITS

    def decompressobj(self, bits: int) -> Inflating:
        self._really = zlib.decompressobj(bits)
        return self

    def decompress(self, content: bytes, most: int) -> bytes:
        self.asked = most
        return self._really.decompress(content, most)

    @property
    def unconsumed_tail(self) -> bytes:
        return self._really.unconsumed_tail


def test_what_is_packed_is_read_within_64_frames_and_16_megabytes(monkeypatch: pytest.MonkeyPatch) -> None:
    inflating = Inflating()
    monkeypatch.setattr(dicom_seg, "zlib", inflating)
    np.testing.assert_array_equal(read(encoded(two_lungs(lungs()), made.DEFLATED)).mask, lungs())
    assert inflating.asked == 64 * SHAPE[0] * SHAPE[1] + 16_777_216


# -- planes
STRAIGHT = [1.0, 0, 0, 0, 1, 0]


def source(**elements: object) -> io.BytesIO:
    placed = {"FrameOfReferenceUID": "1.2.3", "ImageOrientationPatient": STRAIGHT} | elements
    return io.BytesIO(made.encode(made.dataset(made.radiograph(SHAPE), **placed)))


def oriented(*orientations: list[float] | None, frame: str | None = "1.2.3", shared: bool = True) -> Dataset:
    """Return a segmentation's head whose groups have orientations, the shared ones or those of its frames."""
    one = Dataset()
    if frame is not None:
        one.FrameOfReferenceUID = frame
    groups = [
        Dataset() if each is None else item(PlaneOrientationSequence=[item(ImageOrientationPatient=each)])
        for each in orientations
    ]
    name = "SharedFunctionalGroupsSequence" if shared else "PerFrameFunctionalGroupsSequence"
    setattr(one, name, groups)
    return one


@pytest.mark.parametrize("shared", [True, False])
@pytest.mark.parametrize(
    ("orientation", "found"),
    [
        (STRAIGHT, (False, False)),
        ([-1.0, 0, 0, 0, 1, 0], (False, True)),
        ([1.0, 0, 0, 0, -1, 0], (True, False)),
        ([-1.0, 0, 0, 0, -1, 0], (True, True)),
        ([0.9991, 0, 0, 0, 1, 0], (False, False)),
        ([0.999, 0, 0, 0, 1, 0], None),
        ([0.0, 1, 0, 1, 0, 0], None),
        ([1.0, 0, 0, 0, 0, -1], None),
    ],
)
def test_rows_and_columns_run_as_the_orientations_say(
    orientation: list[float], found: tuple[bool, bool] | None, shared: bool
) -> None:
    with heads_alone() as read_heads:
        assert turned(oriented(orientation, shared=shared), source()) == found
    assert len(read_heads) == 1


@pytest.mark.parametrize(
    ("head", "file"),
    [
        (oriented([-1.0, 0, 0, 0, 1, 0], frame="1.2.4"), source()),
        (oriented([-1.0, 0, 0, 0, 1, 0], frame=None), source()),
        (oriented([-1.0, 0, 0, 0, 1, 0], frame=None), source(FrameOfReferenceUID=None)),
        (oriented([-1.0, 0, 0, 0, 1, 0]), source(ImageOrientationPatient=None)),
        (oriented(None), source()),
        (oriented(None, [-1.0, 0, 0, 0, 1, 0], shared=False), source()),  # the first frame's is asked alone
        (Dataset(), source()),
        (oriented([-1.0, 0, 0, 0, 1, 0]), io.BytesIO(b"no DICOM file" * 99)),
        (oriented([-1.0, 0, 0, 0, 1, 0]), NO_SOURCE),
        (
            oriented([-1.0, 0, 0, 0, 1, 0]),
            io.BytesIO(
                made.encode(
                    made.dataset(made.radiograph(SHAPE), FrameOfReferenceUID="1.2.3", ImageOrientationPatient=STRAIGHT),
                    made.DEFLATED,
                )
            ),
        ),
    ],
    ids=["another frame", "none", "none in either", "no plane", "no plane of the mask", "the second frame's", "nothing",
         "no DICOM", "gone", "packed"],
)  # fmt: skip
def test_where_either_has_no_geometry_the_grid_is_the_image_s(head: Dataset, file: Path | io.BytesIO) -> None:
    assert turned(head, file) == (False, False)


def test_a_mask_that_runs_backwards_is_turned_and_one_of_another_plane_refused() -> None:
    one = two_lungs(lungs()[::-1, :], FrameOfReferenceUID="1.2.3")
    one.SharedFunctionalGroupsSequence = oriented([1.0, 0, 0, 0, -1, 0]).SharedFunctionalGroupsSequence
    found = read_seg(encoded(one), image_of(SHAPE), "a.dcm", source=source(), anyway=False)
    np.testing.assert_array_equal(found.mask, lungs())
    one.SharedFunctionalGroupsSequence = oriented([0.0, 1, 0, 1, 0, 0]).SharedFunctionalGroupsSequence
    with pytest.raises(LungSegError, match=r"a\.dcm is not in the plane of source"):
        read_seg(encoded(one), image_of(SHAPE), "a.dcm", source=source(), anyway=False)
