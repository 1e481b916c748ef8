"""Importing in this process: the decoder's process is tested with the commands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lungseg_gui.services.reading import read_image
from lungseg_lab.importers.importing import Report, Tell, import_set
from lungseg_lab.importers.layouts import LAYOUTS
from lungseg_lab.importers.source import open_source

Import = Callable[..., Report]


def silent(done: int, total: int, name: str) -> None:
    """Tell nobody."""


@pytest.fixture
def take(tmp_path: Path) -> Import:
    """Import ``layout`` from places into ``tmp_path/set``."""

    def run(
        layout: str, *places: Path, out: Path | None = None, classes: int = 3, seed: int = 0, tell: Tell = silent
    ) -> Report:
        source = open_source(*places)
        try:
            return import_set(
                LAYOUTS[layout], source, out or tmp_path / "set", read=read_image, classes=classes, seed=seed, tell=tell
            )
        finally:
            source.close()

    return run
