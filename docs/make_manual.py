"""Fill the manual's pages in, for ``python3 run.py docs``; ``--pictures`` makes its pictures anew, from drawn phantoms.

Names, keys and settings come from the program itself, started unseen on an empty data folder.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lungseg_gui.ui.program import Program

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "manual" / "pictures"
sys.path[:0] = [str(ROOT), str(ROOT / "model")]


def fill(program: Program, out: Path) -> None:
    """Write every page, with the lists of pages and an image for each theme, as Sphinx reads them."""
    from lungseg_gui import app
    from lungseg_gui.ui.manual import FIRST, PAGES, PARTS, Manual

    table = program.window.actions_table
    manual = Manual(lambda: table.commands, command_line=app.command_line)
    out.mkdir(parents=True, exist_ok=True)
    for page in PAGES:
        words = re.sub(r"^!\[([^\]]*)\]\((\S+)-dark\.jpg\)$", _both, manual.page(page), flags=re.MULTILINE)
        if page == FIRST:
            words += "".join(_list(heading, pages) for heading, pages in PARTS)
        (out / f"{page}.md").write_text(words, "utf-8")
    if PICTURES.is_dir():
        shutil.copytree(PICTURES, out / "pictures", dirs_exist_ok=True)


def _both(found: re.Match[str]) -> str:
    """Return an image for each theme of the page."""
    themes = (("only-light", "light"), ("only-dark", "dark"))
    return "\n\n".join(f"{{.{kind}}}\n![{found[1]}]({found[2]}-{theme}.jpg)" for kind, theme in themes)


def _list(heading: str, pages: tuple[str, ...]) -> str:
    names = "\n".join(pages)
    return f"\n```{{toctree}}\n:caption: {heading}\n:hidden:\n:maxdepth: 1\n\n{names}\n```\n"


def main() -> int:
    """Fill the pages in, or make the pictures; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "manual-source", help="folder of the pages")
    parser.add_argument("--pictures", action="store_true", help="make the pictures in docs/manual/pictures")
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as place:
        os.environ["LUNGSEG_HOME"] = str(Path(place) / "lungseg")
        from PySide6.QtWidgets import QApplication

        from lungseg_gui import app
        from lungseg_gui.services.home import data_home
        from lungseg_gui.ui import theme
        from lungseg_gui.ui.program import Program

        application = QApplication(["lungseg"])
        theme.apply(application, "dark")
        program = Program(app.make_services(data_home()))
        try:
            if options.pictures:
                from tests.e2e.manual_pictures import take_all

                take_all(program, PICTURES, Path(place) / "images")
            else:
                fill(program, options.out)
        finally:
            program.close(ask=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
