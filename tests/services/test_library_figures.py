from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.figures import Figure
from lungseg_gui.core.review import Review, Status
from lungseg_gui.services.library import Library, key_of
from tests.core.reviews import image


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library(tmp_path)
    yield opened
    opened.close()


def test_figures_are_kept_without_a_review_and_forgotten_with_the_image(library: Library, tmp_path: Path) -> None:
    shown = image()
    path = tmp_path / "a.dcm"
    library.opened(path, shown)
    figures = (Figure(1, "ruler", ((1.0, 2.0), (3.0, 4.5)), "Hilum"), Figure(2, "text", ((0.0, 0.0),), "R?"))
    library.figures.keep(shown.identity, figures)
    assert library.figures.of(shown.identity) == figures
    saved = library.load(shown.identity)
    assert saved is None or (saved.status, saved.edited) == (Status.NEW, False)
    assert library.entry(key_of(path)).status is Status.NEW  # pyright: ignore[reportOptionalMemberAccess]
    library.save(Review(shown))
    assert library.figures.of(shown.identity) == figures
    for others in (figures[:1], (), figures):  # moved, removed, drawn again
        library.figures.keep(shown.identity, others)
        assert library.figures.of(shown.identity) == others
    library.forgetting.forget([key_of(path)], [shown.identity])
    assert library.figures.of(shown.identity) == ()
    library.figures.keep(shown.identity, figures)  # comes too late
    assert library.figures.of(shown.identity) == ()


def test_damaged_figures_are_told_and_leave_the_rest(library: Library, tmp_path: Path) -> None:
    shown = image()
    library.opened(tmp_path / "a.dcm", shown)
    library.figures.keep(shown.identity, (Figure(1, "ruler", ((1.0, 2.0), (3.0, 4.5))),))
    with closing(sqlite3.connect(library.path)) as database, database:
        database.execute("UPDATE reviews SET figures = '{'")
    with pytest.raises(LungSegError, match="damaged"):
        library.figures.of(shown.identity)
