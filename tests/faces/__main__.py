"""Take a picture of every page, dialog, menu and panel, and name the texts that have no room.

``python -m tests.faces OUT``: all five languages, both themes, 1366 x 768. ``--language de fr``, ``--theme dark``,
``--size``, ``--text 150`` and ``--only settings,export`` narrow it; ``--list`` prints the scenes that ``--only`` takes.
Each language and theme has a folder, with the faults in ``found.txt``: texts that are cut or lie over each other.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

CODES = ("en", "de", "fr", "es", "zh_CN")
THEMES = ("dark", "light")


def _taken(options: argparse.Namespace) -> int:
    """Take the pictures of one language and theme in this process."""
    code, look = options.language[0], options.theme[0]
    out: Path = options.out / f"{code}-{look}"
    out.mkdir(parents=True, exist_ok=True)
    width, height = (int(part) for part in options.size.split("x"))
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        os.environ["LUNGSEG_HOME"] = str(home)
        screen = home / "screen.json"  # as large as the window: dialogs fit themselves into it
        screen.write_text(json.dumps({"screens": [{"name": "faces", "width": width, "height": height}]}), "utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        from PySide6.QtWidgets import QApplication

        from tests.faces.scenes import play
        from tests.faces.stage import Stage

        application = QApplication(["lungseg"])
        stage = Stage(home, out, code=code, look=look, size=(width, height), percent=options.text)
        try:
            play(stage, frozenset(filter(None, options.only.split(","))))
        finally:
            (out / "found.txt").write_text("\n".join(stage.found) + "\n", "utf-8")
            sys.stdout.write("".join(f"  {line}\n" for line in stage.found))
            sys.stdout.write(f"{code} {look}: {stage.taken} pictures, {len(stage.found)} found\n")
            stage.program.close(ask=False)
            application.processEvents()
            sys.stdout.flush()
            os._exit(0)  # what was only looked at needs no orderly end


def main() -> int:
    """Return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.faces", description=__doc__)
    parser.add_argument("out", type=Path, nargs="?", default=Path("faces"))
    parser.add_argument("--language", nargs="+", default=CODES, choices=CODES)
    parser.add_argument("--theme", nargs="+", default=THEMES, choices=THEMES)
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--text", type=int, default=100, help="size of texts, per cent")
    parser.add_argument("--only", default="", help="names of scenes, with commas between them")
    parser.add_argument("--list", action="store_true", help="print the scenes' names")
    options = parser.parse_args()
    if options.list:
        from tests.faces.scenes import SCENES

        sys.stdout.write("\n".join(SCENES) + "\n")
        return 0
    if len(options.language) == 1 and len(options.theme) == 1:
        return _taken(options)
    failed = 0
    for code in options.language:  # a process each: the language is chosen once, before anything is made
        for look in options.theme:
            rest = ["--size", options.size, "--text", str(options.text), "--only", options.only]
            argv = [sys.executable, "-m", "tests.faces", str(options.out), "--language", code, "--theme", look, *rest]
            failed += bool(subprocess.run(argv, check=False).returncode)
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
