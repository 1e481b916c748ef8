"""Correct and accept a case in an installed window by hand: ``python packaging/check_window.py BIN --out DIR``.

As ``check_loop.py``, with ``--in TREE`` for a bare Debian, whose programs show their window on a screen of this
computer. Needs Xvfb, openbox, xdotool and scrot here. ``--language de`` says what the computer speaks. DIR gets the
data folder and pictures of the screen. Standard library only.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Sequence
from pathlib import Path

from check_loop import LANGUAGES, Program

WIDTH, HEIGHT = 1366, 768
TOOLS = ("Xvfb", "openbox", "xdotool", "scrot")
_PATIENCE_S = 180
_LOOK_S = 0.1


class Hand:
    """Types and draws on a screen, looks at it, and reads in the data folder what came of it."""

    def __init__(self, display: str, out: Path) -> None:
        self._environment = os.environ | {"DISPLAY": display}
        self._out = out
        self.library = out / "home" / "library.sqlite"

    def do(self, *words: object) -> None:
        """Send real events to the X server."""
        subprocess.run(["xdotool", *map(str, words)], env=self._environment, check=True, stdout=subprocess.DEVNULL)
        time.sleep(0.3)

    def picture(self, name: str) -> None:
        """Take a picture of the whole screen."""
        time.sleep(1)
        command = ["scrot", "--overwrite", str(self._out / f"{name}.png")]
        subprocess.run(command, env=self._environment, check=True)

    def cases(self) -> list[tuple[str, int]]:
        """Return the status of each case that has one, and whether it was corrected."""
        try:
            with contextlib.closing(sqlite3.connect(f"file:{self.library}?mode=ro", uri=True)) as database:
                return database.execute("SELECT status, edited FROM reviews").fetchall()
        except sqlite3.Error:  # it is being made
            return []

    def until(self, what: str, condition: Callable[[], bool], seconds: float = _PATIENCE_S) -> None:
        """Wait for something; end with a picture where it never comes."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                self.picture("gave-up")
                raise SystemExit(f"{what} did not come within {seconds:.0f} s; gave-up.png shows the screen.")
            time.sleep(_LOOK_S)

    def status(self, *wanted: str) -> bool:
        """Whether the one case has one of these."""
        return any(status in wanted for status, _ in self.cases())


@contextlib.contextmanager
def screen() -> Generator[str]:
    """Make a screen with a window manager; yield its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as pipe:
            display = f":{pipe.readline().strip()}"
        try:
            with subprocess.Popen(
                ["openbox"], env=os.environ | {"DISPLAY": display}, stderr=subprocess.DEVNULL
            ) as windows:
                yield display
                windows.terminate()
        finally:
            server.terminate()


def main(argv: Sequence[str] | None = None) -> int:
    """Open the sample, wait for its mask, paint, accept, close; end with status 0 where all of it is in the folder."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("programs", type=Path, metavar="BIN", help="folder that holds lungseg-gui")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="emptied before")
    parser.add_argument("--in", dest="tree", type=Path, metavar="TREE", help="a Debian tree, entered by chroot")
    parser.add_argument("--language", choices=tuple(LANGUAGES), default="", help="what the computer speaks")
    options = parser.parse_args(argv)
    if missing := [name for name in TOOLS if shutil.which(name) is None]:
        print(f"Not installed: {', '.join(missing)}.", file=sys.stderr)
        return 1
    programs = options.programs if options.tree else options.programs.resolve()
    program = Program(programs, options.out.resolve() if options.tree is None else options.out, options.tree)
    shutil.rmtree(program.place, ignore_errors=True)
    program.place.mkdir(parents=True)
    with screen() as display:
        hand = Hand(display, program.place)
        environment = program.environment(options.language) | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        command = program.command("lungseg-gui", "--sample", "--size", f"{WIDTH}x{HEIGHT}")
        begun = time.monotonic()
        with subprocess.Popen(command, env=environment) as window:
            try:
                _correct(hand, begun)
                if window.wait(_PATIENCE_S):
                    raise SystemExit(f"lungseg-gui ended with status {window.returncode}.")
            finally:
                window.kill()
    masks = [path for path in (program.place / "home" / "training_set").rglob("*.png") if path.is_file()]
    if not masks:
        raise SystemExit("Nothing is in the training set.")
    print(f"closed; {len(masks)} files of images and masks in the training set")
    return 0


def _correct(hand: Hand, begun: float) -> None:
    """Do what a reader does with the first case."""
    hand.until("a mask", lambda: hand.status("predicted"))
    print(f"first mask stored: {time.monotonic() - begun:.1f} s after the start")
    hand.picture("1-mask")
    hand.do("mousemove", WIDTH // 2, HEIGHT // 2)
    hand.do("key", "b")  # the brush
    hand.do("mousedown", 1)
    for step in range(6, 36, 6):
        hand.do("mousemove", WIDTH // 2 + step, HEIGHT // 2 + 2 * step)
    hand.do("mouseup", 1)
    hand.until("a correction", lambda: hand.status("corrected"))
    hand.picture("2-corrected")
    hand.do("key", "Return")
    for _ in range(8):  # what the checks ask about is accepted as it is
        time.sleep(1)
        if hand.status("accepted"):
            break
        hand.do("key", "y")
    hand.until("an acceptance", lambda: hand.status("accepted"))
    hand.picture("3-accepted")
    print("corrected by the brush and accepted")
    hand.do("key", "ctrl+q")


if __name__ == "__main__":
    sys.exit(main())
