"""`lungseg-gui`, and the entry of its child processes: those are recognised before Qt is imported."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from lungseg_gui import __version__


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, or do the work of a child process (``--child NAME …``).

    Returns
    -------
    int
        Exit status: 0 done, 1 failed, 2 wrong usage.
    """
    multiprocessing.freeze_support()
    _have_streams()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["--child"]:
        return _child(arguments[1:])
    parsed = _parser().parse_args(arguments)
    from lungseg_gui.services.precedence import collect_from_now_on, wait_with_collecting
    from lungseg_gui.ui.quick_imports import skip_feature_search

    wait_with_collecting()  # the window ends it once it is painted
    skip_feature_search()  # before the imports that it makes quicker
    try:
        from lungseg_gui import app

        return app.run(
            app.Options(
                paths=tuple(parsed.paths),
                sample=parsed.sample,
                screenshot=parsed.screenshot,
                wait_for=parsed.wait_for,
                mask_out=parsed.mask_out,
                size=parsed.size,
                theme=parsed.theme,
                exit_after_first_paint=parsed.exit_after_first_paint,
            )
        )
    finally:
        collect_from_now_on()  # a window that was never painted


def _have_streams() -> None:
    """Discard what is printed to a terminal where there is none: pythonw on Windows has no streams at all."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - as long as the program


def _child(arguments: list[str]) -> int:
    if arguments[:1] == ["finetune"]:
        from lungseg_gui.services.finetune import child

        return child(arguments[1:])
    if arguments[:1] == ["graph"]:
        from lungseg_gui.services import graphs, process

        process.lower_priority()
        return graphs.child(arguments[1:])
    sys.stderr.write(f"lungseg-gui: no child process named {' '.join(arguments[:1])}.\n")
    return 2


def _size(text: str) -> tuple[int, int]:
    width, found, height = text.partition("x")
    if not found or not width.isdigit() or not height.isdigit():
        raise argparse.ArgumentTypeError("give width and height in pixels, such as 1600x1000")
    return int(width), int(height)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="lungseg-gui",
        description="Segment the lungs on chest radiographs. For research, not a medical device.",
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="DICOM, PNG or JPEG files, or folders")
    sample = "open the sample study if no path is given, as --wait-for and --mask-out do"
    parser.add_argument("--sample", action="store_true", help=sample)
    parser.add_argument("--screenshot", type=Path, metavar="FILE", help="write a screenshot of the window, then exit")
    parser.add_argument("--wait-for", choices=("prediction",), default="", help="what the screenshot waits for")
    parser.add_argument("--mask-out", type=Path, metavar="DIR", help="also write the mask there, then exit")
    parser.add_argument("--size", type=_size, metavar="WIDTHxHEIGHT", help="size of the window in pixels")
    parser.add_argument("--theme", choices=("dark", "light"), default="", help="colours of the window")
    parser.add_argument("--exit-after-first-paint", action="store_true", help="print time to first paint, then exit")
    parser.add_argument("--version", action="version", version=f"lungseg {__version__}")
    return parser


if __name__ == "__main__":
    sys.exit(main())
