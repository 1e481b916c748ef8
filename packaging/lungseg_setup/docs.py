"""``run.py docs``: the manual as web pages, made by Sphinx in a small environment of its own."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path
from shutil import rmtree

from lungseg_setup import SetupError, say

PINS = "requirements-docs.txt"


def build(python: Path, root: Path, out: Path) -> Path:
    """Fill the pages in by the program's own Python, have Sphinx make web pages of them, and return the first one.

    Raises
    ------
    SetupError
        If a step fails.
    """
    own = _environment(root, out)
    filled, pages = out / "manual-source", out / "manual"
    for folder in (filled, pages):
        rmtree(folder, ignore_errors=True)
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    _run([str(python), "-P", str(root / "docs" / "make_manual.py"), "--out", str(filled)], "The pages", settings)
    sphinx = [str(own), "-P", "-m", "sphinx", "--builder", "html", "--fail-on-warning", "--keep-going", "--quiet"]
    sphinx += ["--doctree-dir", str(out / "manual-doctrees"), "--conf-dir", str(root / "docs" / "site")]
    _run([*sphinx, str(filled), str(pages)], "The web pages", dict(os.environ))
    first = pages / "index.html"
    say(f"The manual is made: {first}")
    return first


def _environment(root: Path, out: Path) -> Path:
    """Return the Python of the environment that has Sphinx; it is made where it is missing or has other pins."""
    folder = out / "manual-tools"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    made, wanted = folder / "pins", hashlib.sha256((root / PINS).read_bytes()).hexdigest()
    if python.exists() and made.is_file() and made.read_text("ascii") == wanted:
        return python
    say(f"Setting Sphinx up in {folder}: about 20 MB to download. This happens once.")
    _run([sys.executable, "-m", "venv", "--clear", str(folder)], "The environment", dict(os.environ))
    pip = [str(python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--quiet"]
    _run([*pip, "-r", str(root / PINS)], "The packages", {**os.environ, "PIP_USER": "0"})
    made.write_text(wanted, "ascii")
    return python


def _run(command: list[str], what: str, settings: dict[str, str]) -> None:
    if subprocess.call(command, env=settings):
        raise SetupError(f"{what} could not be made; what was said stands above.")
