"""What went wrong in the program is not held against a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from lungseg_gui import jobs
from lungseg_gui.core.errors import Cancelled, LungSegError, NotTheFile
from lungseg_gui.core.study import Image
from lungseg_gui.services.journal import Journals
from lungseg_gui.services.library import Library
from lungseg_gui.services.training_set import TrainingSet


@pytest.mark.parametrize(
    ("error", "kept"),
    [
        (Cancelled("Reading was cancelled."), ""),
        (NotTheFile("The process did not start."), ""),
        (LungSegError("The file ends early."), "The file ends early."),
    ],
)
def test_a_row_keeps_what_is_wrong_with_its_file_alone(tmp_path: Path, error: LungSegError, kept: str) -> None:
    def not_read(path: Path) -> Image:
        raise error

    path = tmp_path / "a.dcm"
    path.write_bytes(b"")
    library = Library(tmp_path / "home")
    library.add_all([path])
    with pytest.raises(type(error)):
        jobs.read_ahead(
            path,
            read=not_read,
            library=library,
            journals=Journals(tmp_path / "home"),
            training_set=TrainingSet(tmp_path / "home" / "training_set"),
            thumbnail=lambda *_: b"",
        )
    assert library.entries()[0].message == kept
    library.close()
