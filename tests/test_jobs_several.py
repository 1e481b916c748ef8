"""Which cases are accepted without being shown."""

from __future__ import annotations

import numpy as np
import pytest

from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Review, Status
from lungseg_gui.jobs import several
from lungseg_gui.jobs.several import Case, Why, why_not_accept
from tests.core.reviews import image, lungs


@pytest.mark.parametrize(
    ("status", "drawn", "found", "why"),
    [
        (Status.PREDICTED, True, (), None),
        (Status.CORRECTED, True, (), None),
        (Status.PREDICTED, True, ("A lung is missing.",), Why.CHECKS),
        (Status.PREDICTED, True, None, Why.CHECKS),  # it could not be checked
        (Status.PREDICTED, False, (), Why.EMPTY),  # withheld
        (Status.ACCEPTED, True, (), Why.ACCEPTED),
        (Status.REJECTED, True, (), Why.REJECTED),
    ],
)
def test_a_mask_that_passes_the_checks_is_accepted_unseen(
    monkeypatch: pytest.MonkeyPatch, status: Status, drawn: bool, found: tuple[str, ...] | None, why: Why | None
) -> None:
    review = Review(image())
    review.resume(lungs() * drawn, status=status, edited=status is Status.CORRECTED, based_on="1.0")
    review.say(Remarks(confirmed=("parts",)))
    case, asked = Case.of(review, "lung field"), list[tuple[object, ...]]()

    def findings(shot: object, shown: object, **more: object) -> tuple[str, ...] | None:
        asked.append((shot, shown, more["confirmed"], more["protocol"]))
        return found

    monkeypatch.setattr(several, "findings_of", findings)
    assert why_not_accept(case) is why
    looked = why in (None, Why.CHECKS)
    assert asked == ([(case.shot, review.image, ("parts",), "lung field")] if looked else [])


@pytest.mark.parametrize("segment", [1, 2])
def test_one_lung_is_a_mask_to_be_checked(monkeypatch: pytest.MonkeyPatch, segment: int) -> None:
    monkeypatch.setattr(several, "findings_of", lambda *_, **__: ())
    review = Review(image())
    mask = np.where(lungs() == segment, lungs(), np.uint8(0))
    review.resume(mask, status=Status.PREDICTED, edited=False, based_on="1.0")
    assert why_not_accept(Case.of(review, "lung field")) is None
