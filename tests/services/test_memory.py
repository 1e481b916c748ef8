"""Memory: what the system says, and that freed arrays are given back."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.memory import resident_mb

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells, and needs the advice")


@linux
def test_resident_memory_grows_with_what_is_held(repository: Path) -> None:
    """In a process of its own: whatever else runs in this one comes and goes."""
    script = (
        "import numpy as np\n"
        "from lungseg_gui.services.memory import resident_mb\n"
        "before = resident_mb()\n"
        "held = np.ones(50_000_000, np.uint8)\n"
        "print(resident_mb() - before)\n"
    )
    found = subprocess.run([sys.executable, "-c", script], cwd=repository, capture_output=True, text=True, check=True)
    assert 49 <= float(found.stdout) <= 52


@linux
def test_a_process_that_is_gone_has_none() -> None:
    with pytest.raises(LungSegError, match="does not report"):
        resident_mb(2**22 + 1)


@linux
@pytest.mark.parametrize(("advice", "holes"), [("keep_large_arrays_apart", False), ("resident_mb", True)])
def test_large_arrays_leave_no_holes(advice: str, holes: bool, repository: Path) -> None:
    """In a process of its own: a freed array below one that is kept goes back to the system, which glibc alone forgets.

    The second case shows that the test would notice.
    """
    script = (
        "import numpy as np\n"
        f"from lungseg_gui.services.memory import {advice}, resident_mb\n"
        f"{advice}()\n"
        "first = np.ones(30 * 2**20, np.uint8)\n"
        "del first\n"  # glibc moves its border up
        "kept, before = [], resident_mb()\n"
        "arrays = [np.ones(20 * 2**20, np.uint8) for _ in range(8)]\n"
        "kept = [bytes(100_000) for _ in range(8)]\n"
        "del arrays\n"
        "print(resident_mb() - before)\n"
    )
    found = subprocess.run([sys.executable, "-c", script], cwd=repository, capture_output=True, text=True, check=True)
    assert (float(found.stdout) > 80) is holes
