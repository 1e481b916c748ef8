"""Cases that nobody opens any more are forgotten after a time that the reader chose; work is never lost by it."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.mask import LEFT, Box
from lungseg_gui.core.review import Status
from lungseg_gui.jobs import forgetting
from lungseg_gui.ui.controllers.services import Services
from tests.cli.worked_on import work_on


def test_cases_are_kept_for_so_many_days(services: Services, studies: dict[str, Path], lungseg_home: Path) -> None:
    work_on(services, studies["pa"])
    work_on(services, studies["other"], accepted=False)  # corrections that nobody decided on
    services.library.add(studies["unopened"])
    now = datetime.now().astimezone()
    for days, expected in ((30, []), (29, [studies["pa"]])):
        kept = forgetting.expired(services.library, services.journals, days=days, now=now + timedelta(days=29, hours=1))
        assert [entry.path for entry in kept.entries] == expected


def test_corrections_whose_strokes_are_gone_are_kept_too(services: Services, studies: dict[str, Path]) -> None:
    review = work_on(services, studies["pa"], accepted=False)
    services.journals.forget([review.image.identity])
    later = datetime.now().astimezone() + timedelta(days=400)
    assert forgetting.expired(services.library, services.journals, days=30, now=later).entries == ()


@pytest.mark.parametrize("status", [Status.ACCEPTED, Status.REJECTED])
def test_a_stroke_that_only_the_journal_has_of_a_decided_case_keeps_it(
    services: Services, studies: dict[str, Path], status: Status
) -> None:
    """The program was ended between the stroke and the library's turn."""
    review = work_on(services, studies["pa"])
    identity, later = review.image.identity, datetime.now().astimezone() + timedelta(days=400)
    services.library.set_status(identity, status)

    def kept() -> tuple[Path, ...]:
        found = forgetting.expired(services.library, services.journals, days=30, now=later)
        return tuple(entry.path for entry in found.entries)

    assert kept() == (studies["pa"],)  # its strokes came before the decision
    services.journals.open(identity).restore(review)
    review.mask.write(Box(20, 20, 24, 24), np.full((4, 4), LEFT, np.uint8))
    review.commit("Brush")
    assert services.journals.flush(60)
    assert kept() == ()
    services.library.save(review)
    services.library.set_status(identity, status)
    assert kept() == (studies["pa"],)
