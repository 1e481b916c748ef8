"""What 50,000 rows of the worklist cost beside their content."""

from __future__ import annotations

import gc
from contextlib import closing
from pathlib import Path

from lungseg_gui.services.library import Library
from lungseg_gui.ui.panels.worklist_model import WorklistModel

MANY = 3000


def tracked() -> int:
    gc.collect()
    return len(gc.get_objects())


def test_a_row_is_one_object_for_the_collector_and_another_one_in_the_list(tmp_path: Path) -> None:
    """It walks through all that there is, Python's lock in its hand: the window stood still for it."""
    paths = [Path(f"/studies/{number // 100}/case_{number}.dcm") for number in range(MANY)]
    with closing(Library(tmp_path)) as library:
        library.add_all(paths)
        model, before = WorklistModel(), tracked()
        rows = library.entries()
        read = tracked()
        model.set_entries(rows)
        listed = tracked()
    assert (read - before) / MANY < 1.5
    assert (listed - read) / MANY < 1.5
    assert [row.path for row in rows] == paths
