"""What the tests of the adapters share."""

from __future__ import annotations

import pytest

from lungseg_gui.ui import theme


@pytest.fixture
def dark(qapp: object) -> None:
    """The program's own look."""
    theme.apply(qapp, "dark")  # pyright: ignore[reportArgumentType]
