"""A prediction beyond the limit on its version's card calls for a look, on the screen or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from lungseg_gui import jobs
from lungseg_gui.core.mask import RIGHT, Box
from lungseg_gui.core.review import Review
from lungseg_gui.services.library import Library, Snapshot
from tests.core.reviews import image, prediction, stroke


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "home")
    yield library
    library.close()


def test_an_unsure_prediction_calls_for_a_look_until_it_is_corrected(library: Library) -> None:
    shown = image()
    library.opened(shown.source, shown)
    made = replace(prediction(version="r1"), uncertainty=0.8)
    limits = {"r1": 0.5}

    def unsure() -> bool:
        return any("uncertain about" in sentence for sentence in library.entries()[0].attention)

    def ahead() -> bool:
        jobs.keep_ahead(made, shown, library=library, thumbnail=lambda *_: b"", limit=limits.get)
        return unsure()

    def saved(review: Review) -> bool:
        jobs.save_review(Snapshot.of(review), shown, confirmed=(), library=library, limit=limits.get)
        return unsure()

    assert ahead()
    review = Review(shown)
    review.receive(made)
    assert saved(review)
    limits["r1"] = 0.9
    assert not ahead()
    limits["r1"] = 0.5
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    assert not saved(review)
