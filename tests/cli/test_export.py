"""``lungseg export``, and the formats of ``lungseg segment``."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import numpy as np
import pydicom

from lungseg_gui.cli import export
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Review
from lungseg_gui.services.library import Library
from lungseg_gui.services.reading import read_image
from lungseg_gui.services.writing.formats import BY_KEY
from lungseg_sets.masks import read_mask
from tests.cli.conftest import Lungseg
from tests.test_jobs_exporting import image, review_of


def kept(home: Path, review: Review) -> Review:
    library = Library(home)
    try:
        library.opened(review.image.source, review.image)
        library.save(review)
    finally:
        library.close()
    return review


def test_it_offers_the_formats_that_there_are() -> None:
    assert tuple(BY_KEY) == export.KEYS


def test_accepted_cases_are_exported(lungseg: Lungseg, lungseg_home: Path, tmp_path: Path) -> None:
    taken, left = review_of(image(tmp_path, "taken")), review_of(image(tmp_path, "left"))
    taken.accept()
    kept(lungseg_home, taken)
    kept(lungseg_home, left)
    out = tmp_path / "out"
    said = lungseg("export", "--accepted", "--out", out, "--format", "png,seg,csv", "--json")
    assert (said.status, said.err) == (0, "")
    lines = [json.loads(line) for line in said.out.splitlines()]
    assert [len(line["files"]) for line in lines] == [2, 1]
    assert {path.name for path in out.iterdir()} == {"taken_mask.png", "taken_seg.dcm", "lungs.csv"}
    np.testing.assert_array_equal(read_mask(out / "taken_mask.png"), taken.mask.live)
    with closing(Library(lungseg_home)) as library:  # the worklist says so, too
        assert {entry.name: bool(entry.exported) for entry in library.entries()} == {"taken": True, "left": False}
        assert not any(entry.changed for entry in library.entries())


def test_flag_and_comment_are_told_of_a_case(lungseg: Lungseg, lungseg_home: Path, tmp_path: Path) -> None:
    review = kept(lungseg_home, review_of(image(tmp_path, "one")))
    with closing(Library(lungseg_home)) as library:
        library.set_remarks(review.image.identity, Remarks(comment="ask her", flagged=True))
    said = lungseg("export", review.image.source, "--out", tmp_path / "out", "--format", "png", "--json")
    (line,) = [json.loads(line) for line in said.out.splitlines()]
    assert (line["flagged"], line["comment"]) == (True, "ask her")


def test_a_named_case_is_exported_and_one_without_a_mask_is_told(
    lungseg: Lungseg, lungseg_home: Path, tmp_path: Path
) -> None:
    known, unknown = kept(lungseg_home, review_of(image(tmp_path, "known"))), image(tmp_path, "unknown")
    said = lungseg("export", known.image.source, unknown.source, "--out", tmp_path / "out", "--names", "c{number}")
    assert said.status == 1
    assert "unknown has no mask yet" in said.complaints[0]
    assert said.out == f"1 case exported to {tmp_path / 'out'}; 1 failed.\n"
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["c0001_seg.dcm"]


def test_wrong_usage_is_told(lungseg: Lungseg, tmp_path: Path) -> None:
    assert lungseg("export", "--out", tmp_path).status == 2
    said = lungseg("export", "--accepted", "--out", tmp_path, "--format", "seg,stl")
    assert (said.status, said.complaints) == (2, [f"There is no format stl. Choose from {', '.join(export.KEYS)}."])
    said = lungseg("export", "--accepted", "--out", tmp_path, "--names", "x")
    assert (said.status, "same name" in said.err) == (1, True)


def test_segment_writes_the_formats_that_are_asked_for(lungseg: Lungseg, model: object, tmp_path: Path) -> None:
    found = image(tmp_path / "in", PixelSpacing=[1.5, 1.5])
    out = tmp_path / "out"
    said = lungseg("segment", tmp_path / "in", "--out", out, "--format", "seg,nrrd,coco", "--geometry", "never")
    assert said.status == 0, said.err
    assert {path.name for path in out.iterdir()} == {"one_seg.dcm", "one.seg.nrrd", "lungs_coco.json"}
    seg = pydicom.dcmread(out / "one_seg.dcm")
    assert "FrameOfReferenceUID" not in seg
    assert seg.SegmentSequence[0].SegmentAlgorithmType == "AUTOMATIC"
    assert read_image(found.source).shape == (seg.Rows, seg.Columns)
