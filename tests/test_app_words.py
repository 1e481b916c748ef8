"""What the start of the window says: in the reader's language, before the settings can be opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from lungseg_gui import app
from lungseg_gui.core import language
from lungseg_gui.core.errors import LungSegError
from tests.spoken import brackets


def test_a_folder_that_is_in_use_is_told_in_the_readers_language(lungseg_home: Path) -> None:
    lock = app.claim(lungseg_home)
    try:
        with brackets(), pytest.raises(LungSegError) as caught:
            app.claim(lungseg_home)
    finally:
        lock.release()
    assert caught.value.message.startswith("[lungseg is already open (process ")
    assert caught.value.remedy.startswith("[Continue in that window, or close it first.")
    assert language.english(str(caught.value)).startswith("lungseg is already open (process ")
