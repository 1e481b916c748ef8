"""``first-paint``: from the start of the process to the first paint of the window, in fresh processes."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from lungseg_gui.bench.machine import choose_platform
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.resources import program

REPETITIONS, WARM_UP = 10, 2
_SAID = re.compile(r"^first-paint (\d+(?:\.\d+)?)$", re.MULTILINE)
_LIMIT_S = 60.0


def first_paints(
    *, repetitions: int = REPETITIONS, command: Sequence[str] | None = None, home: Path | None = None
) -> list[float]:
    """Start the program and have it say when it had painted; the first starts only fill the file cache.

    Parameters
    ----------
    command : sequence of str, optional
        Instead of the program, for tests; it prints ``first-paint <ms>``.
    home : Path, optional
        The data folder of each start; an empty one where it is not given.

    Returns
    -------
    list of float
        Milliseconds since the start of each process.

    Raises
    ------
    LungSegError
        If the program does not start, or says nothing.
    """
    argv = list(command or [*program(), "--exit-after-first-paint"])
    with tempfile.TemporaryDirectory(prefix="lungseg-bench-") as empty:
        # A home of its own: neither the reader's settings nor a long worklist count.
        choose_platform()
        environment = os.environ | {"LUNGSEG_HOME": str(home or empty)}
        samples = [_once(argv, environment) for _ in range(WARM_UP + repetitions)]
    return samples[WARM_UP:]


def _once(argv: list[str], environment: dict[str, str]) -> float:
    try:
        ended = subprocess.run(
            argv,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=_LIMIT_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise LungSegError(
            "The window could not be started for the measurement.", remedy="Start lungseg-gui by hand.", cause=error
        ) from error
    found = _SAID.search(ended.stdout)
    if ended.returncode or found is None:
        reason = (ended.stderr.strip().splitlines() or ["it said nothing"])[-1]
        raise LungSegError(
            f"The window could not be started for the measurement: {reason}",
            remedy="Start lungseg-gui by hand and see what it says.",
        )
    return float(found.group(1))
