"""Fetching the Kaggle set with Kaggle's own client, where it is installed and knows its user."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.files import writing_failed

DATASET = "nikhilpandey360/chest-xray-masks-and-labels"
ARCHIVE = "chest-xray-masks-and-labels.zip"
_BY_HAND = (
    f"Download it in a browser from kaggle.com/datasets/{DATASET} and call"
    " `lungseg dataset import kaggle FILE.zip --out DIR`."
)
_TOKEN_SIGNS = (
    "kaggle.json",
    "credential",
    "authenticat",
    "unauthorized",
    "401",
    "403",
    "forbidden",
    "token",
)
_NETWORK_SIGNS = (
    "name resolution",
    "getaddrinfo",
    "resolve",
    "connection",
    "timed out",
    "timeout",
    "unreachable",
    "proxy",
    "max retries",
    "ssl",
)
# Not `python -m kaggle`: not every version of the client can be called so.
_PROGRAM = "import sys; from kaggle.cli import main; sys.argv[0] = 'kaggle'; sys.exit(main())"
_POLL_S = 0.25


def download_kaggle(
    out: Path, *, tell: Callable[[int], None] = lambda size: None, python: Sequence[str] | None = None
) -> Path:
    """Fetch the zip of the Kaggle set into a folder; it is there whole or not at all.

    Parameters
    ----------
    out : Path
        Folder; a zip that is there already is not fetched again.
    tell : callable
        Called with the bytes that have come so far; may raise Cancelled.
    python : sequence of str, optional
        The interpreter that has the client.

    Returns
    -------
    Path
        The zip.

    Raises
    ------
    LungSegError
        No client, no token, no network, no room: one sentence and how to do it by hand.
    """
    target = out / ARCHIVE
    if target.exists():
        raise LungSegError(f"{target} already exists.", remedy="Import it, or remove it to fetch it again.")
    if python is None and not _has_client():
        raise LungSegError(
            "Kaggle's client is not installed.", remedy=f"Install it (pip install 'lungseg[kaggle]'). Or: {_BY_HAND}"
        )
    try:
        out.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=".downloading-", dir=out))
    except OSError as error:
        raise writing_failed(target, error) from error
    try:
        _fetch([*(python or [sys.executable])], staging, tell)
        found = sorted(staging.glob("*.zip"))
        if not found:
            raise LungSegError("Kaggle's client ended without a zip.", remedy=_BY_HAND)
        os.replace(found[0], target)
    except OSError as error:
        raise writing_failed(target, error) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return target


def _has_client() -> bool:
    spec = importlib.util.find_spec("kaggle")
    # A folder of that name where the user stands is found as well, without an origin.
    return spec is not None and spec.origin is not None


def _fetch(python: Sequence[str], staging: Path, tell: Callable[[int], None]) -> None:
    command = [*python, "-P", "-c", _PROGRAM, "datasets", "download", "-d", DATASET, "-p", str(staging)]
    with tempfile.TemporaryFile() as said:
        # It asks for a name and key where it has none: the closed input ends that.
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT)
        try:
            while child.poll() is None:
                time.sleep(_POLL_S)
                tell(_size(staging))
        finally:
            if child.poll() is None:
                child.kill()
            child.wait()
        if child.returncode == 0:
            return
        said.seek(max(0, said.seek(0, os.SEEK_END) - 20_000))
        text = said.read().decode("utf-8", "replace")
    raise _failed(text)


def _failed(text: str) -> LungSegError:
    """Turn what the client said into a sentence; its own words go to the log."""
    # Lines of a traceback name folders and code, and a folder may be called 401: what was said is the rest.
    words = "\n".join(line for line in text.splitlines() if not line.startswith(" ")).casefold()
    cause = RuntimeError(text.strip()[-400:])
    if any(sign in words for sign in _NETWORK_SIGNS):
        what = "Kaggle cannot be reached."
    elif any(sign in words for sign in _TOKEN_SIGNS):
        what = "Kaggle's client has no token from you, or Kaggle does not accept it."
    else:
        what = "Kaggle's client could not fetch the set."
    return LungSegError(what, remedy=_BY_HAND, cause=cause)


def _size(folder: Path) -> int:
    total = 0
    for path in folder.iterdir():
        with contextlib.suppress(OSError):
            total += path.stat().st_size
    return total
