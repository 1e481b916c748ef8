"""A file that nobody has opened is read for its row, and what follows is called."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers.first_reading import FirstReading
from tests.core.reviews import image
from tests.ui.controllers.standins import Lanes, Library, Rows, row

BROKEN = LungSegError("damaged")


@pytest.mark.parametrize(
    ("listed", "broken", "known", "came", "shown", "removed"),
    [
        (True, False, True, ["then"], 1, []),
        (False, False, True, ["gone"], 0, ["/x/a"]),
        (True, True, True, ["failed"], 1, []),
        (True, True, False, ["failed"], 0, []),
    ],
)
def test_a_file_is_read_for_its_row(
    monkeypatch: pytest.MonkeyPatch,
    listed: bool,
    broken: bool,
    known: bool,
    came: list[str],
    shown: int,
    removed: list[str],
) -> None:
    def read(path: Path, **_: object) -> tuple[object, Entry]:
        if broken:
            raise BROKEN
        return image("a"), row(path.as_posix())

    monkeypatch.setattr(jobs, "read_ahead", read)
    rows = Rows()
    lanes, library = Lanes(), Library()
    services: Any = SimpleNamespace(lanes=lanes, library=library, read=None, journals=None, training_set=None)
    model: Any = rows
    if listed:
        rows.model = {"/x/a": row("/x/a")}
    if known:
        library.rows = {"/x/a": row("/x/a")}
    called: list[str] = []
    FirstReading(services, model).read(
        row("/x/a"),
        then=lambda: called.append("then"),
        failed=lambda: called.append("failed"),
        gone=lambda: called.append("gone"),
    )
    lanes.run()
    assert called == came
    assert len(rows.shown) == shown
    assert library.removed == removed
