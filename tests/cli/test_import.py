"""``lungseg import``: another program's mask on the worklist, as one step that can be undone."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from lungseg_gui.core.review import Review, Status
from lungseg_gui.services.journal import Journals
from lungseg_gui.services.library import Library
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.services.writing.seg import SegOptions, encode_seg
from tests.cli.conftest import Lungseg
from tests.test_jobs_exporting import image, review_of


def test_it_becomes_the_mask_of_the_case_and_can_be_undone(
    lungseg: Lungseg, lungseg_home: Path, tmp_path: Path
) -> None:
    found = image(tmp_path)
    wanted = review_of(found).mask.live.copy()
    seg = tmp_path / "theirs.dcm"
    seg.write_bytes(encode_seg(Outcome(found, wanted), SegOptions()))
    said = lungseg("import", found.source, seg)
    assert (said.status, said.err) == (0, "")
    assert said.out == "theirs.dcm is now the mask for one.dcm (DICOM SEG by lungseg).\n"
    library, journals = Library(lungseg_home), Journals(lungseg_home)
    try:
        saved = library.load(found.identity)
        assert saved is not None
        review = Review(found)
        assert saved.restore(review)
        journals.open(found.identity).restore(review)
        assert (review.status, review.edited) == (Status.CORRECTED, True)
        np.testing.assert_array_equal(review.mask.live, wanted)
        assert [step.name for step in review.history.steps] == ["Imported: DICOM SEG by lungseg"]
        assert review.undo() is not None
        assert not review.mask.live.any()
    finally:
        journals.close()
        library.close()


def test_the_mask_of_another_image_is_refused_unless_it_is_meant(
    lungseg: Lungseg, lungseg_home: Path, tmp_path: Path
) -> None:
    found = image(tmp_path)
    other = image(tmp_path, "other")
    seg = tmp_path / "theirs.dcm"
    seg.write_bytes(encode_seg(Outcome(other, review_of(other).mask.live), SegOptions()))
    said = lungseg("import", found.source, seg)
    assert (said.status, "was not made for" in said.err) == (1, True)
    library = Library(lungseg_home)
    assert library.load(found.identity) is None
    library.close()
    assert lungseg("import", found.source, seg, "--anyway").status == 0


def test_a_case_that_is_decided_on_keeps_its_mask(lungseg: Lungseg, lungseg_home: Path, tmp_path: Path) -> None:
    review = review_of(image(tmp_path))
    review.accept()
    library = Library(lungseg_home)
    library.opened(review.image.source, review.image)
    library.save(review)
    seg = tmp_path / "empty.dcm"
    seg.write_bytes(encode_seg(Outcome(review.image, np.zeros_like(review.mask.live)), SegOptions()))
    said = lungseg("import", review.image.source, seg)
    assert (said.status, "is already accepted" in said.err) == (1, True)
    saved = library.load(review.image.identity)
    assert saved is not None
    np.testing.assert_array_equal(saved.mask, review.mask.live)
    library.close()
