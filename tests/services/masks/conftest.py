"""The image that masks are read for."""

from __future__ import annotations

from pathlib import Path

import pytest

from lungseg_gui.core.study import Image
from tests.services.masks.lungs import image_in


@pytest.fixture
def image(tmp_path: Path) -> Image:
    return image_in(tmp_path)
