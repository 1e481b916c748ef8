"""Run an installed program through the whole loop: ``python packaging/check_loop.py BIN --out DIR [--in TREE]``.

BIN holds ``lungseg`` and ``lungseg-gui``: of a bundle, of an environment, or ``/usr/bin`` of a bare tree (``--in``, as
root), in which DIR is made then. Drawn radiographs are segmented, their exact masks stand for a reader's corrections,
a version learns from these and segments in turn; the window paints the sample with its mask, in each language. Standard
library only.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

CASES = 12  # two are held out, and six are the fewest to learn from
LANGUAGES = {"de": "de_DE", "fr": "fr_FR", "es": "es_ES", "zh_CN": "zh_CN"}
"""Languages of the window, and what a computer that speaks them says; none of these need be installed."""


class Program:
    """The installed programs, in a tree or not, with a data folder of their own."""

    def __init__(self, programs: Path, out: Path, tree: Path | None) -> None:
        self.place = out if tree is None else tree / out.relative_to("/")
        self._chroot = [] if tree is None else ["chroot", str(tree)]
        self._programs, self._out = programs, out
        self._environment = {
            **{name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "DISPLAY", "TERM")},
            "HOME": str(out),
            "LUNGSEG_HOME": str(out / "home"),
            "QT_QPA_PLATFORM": "offscreen",
        }

    def command(self, name: str, *arguments: str) -> list[str]:
        """Return what starts one of the programs."""
        return [*self._chroot, str(self._programs / name), *arguments]

    def environment(self, language: str = "") -> dict[str, str]:
        """Return the environment of a program on a computer that speaks a language."""
        return self._environment | ({"LANG": f"{LANGUAGES[language]}.UTF-8"} if language else {})

    def run(self, name: str, *arguments: str, language: str = "") -> tuple[float, str]:
        """Run one command to its end; return the seconds that it took and what it said.

        Raises
        ------
        SystemExit
            If it fails, or has not the texts of the language.
        """
        command = self.command(name, *arguments)
        begun = time.monotonic()
        stdin, kept_open = os.pipe()  # a child process ends when its input does
        ended = subprocess.run(
            command, env=self.environment(language), stdin=stdin, capture_output=True, text=True, check=False
        )
        seconds = time.monotonic() - begun
        os.close(stdin)
        os.close(kept_open)
        texts_missing = language and any(words in ended.stderr for words in ("cannot be read", "missing in"))
        if ended.returncode or texts_missing:
            raise SystemExit(
                f"{name} {' '.join(arguments)}: exit status {ended.returncode}\n{ended.stdout}{ended.stderr}"
            )
        return seconds, ended.stdout

    def inside(self, name: str) -> str:
        """Return a path below DIR as the program sees it."""
        return str(self._out / name)


def main(argv: Sequence[str] | None = None) -> int:
    """Go through the loop, say each figure, and end with status 0 where all of it worked."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("programs", type=Path, metavar="BIN", help="folder that holds lungseg and lungseg-gui")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="where what is made stays; emptied before"
    )
    parser.add_argument("--in", dest="tree", type=Path, metavar="TREE", help="a Debian tree, entered by chroot")
    parser.add_argument(
        "--quick", action="store_true", help="learn for a moment only: shows that it runs, not how well"
    )
    options = parser.parse_args(argv)
    programs = options.programs if options.tree else options.programs.resolve()
    program = Program(programs, options.out.resolve() if options.tree is None else options.out, options.tree)
    shutil.rmtree(program.place, ignore_errors=True)
    program.place.mkdir(parents=True)

    _, said = program.run("lungseg", "--version")
    print(said.strip())
    for number in range(3):
        _, said = program.run("lungseg-gui", "--exit-after-first-paint")
        print(f"start {number + 1}: {' '.join(said.split())}")
    picture = program.inside("window.png")
    seconds, _ = program.run("lungseg-gui", "--sample", "--wait-for", "prediction", "--screenshot", picture)
    print(f"sample opened, segmented and painted: {seconds:.1f} s, {_size(program.place / 'window.png')}")

    for language in LANGUAGES:
        shot = ("--sample", "--wait-for", "prediction", "--screenshot", program.inside(f"window-{language}.png"))
        seconds, _ = program.run("lungseg-gui", *shot, language=language)
        print(f"the same in {language}: {seconds:.1f} s, {_size(program.place / f'window-{language}.png')}")

    drawn = ("--size", "1024x1024")
    program.run("lungseg", "phantom", "--out", program.inside("read"), "--count", "1", "--seed", "90", *drawn)
    film = program.inside("read/images/phantom-90.dcm")
    seconds, _ = program.run("lungseg", "segment", film, "--out", program.inside("before"))
    print(f"first mask on the command line: {seconds:.1f} s, {_size(_only(program.place / 'before', '*.png'))}")
    for compression in ("rle", "jpeg-ls"):  # by the decoder's process
        where = program.inside(compression)
        program.run("lungseg", "phantom", "--out", where, "--compress", compression, "--seed", "91", *drawn)
        program.run("lungseg", "segment", f"{where}/images/phantom-91.dcm", "--out", f"{where}/masks")
        _only(program.place / compression / "masks", "*.png")
    print("RLE and JPEG-LS decoded and segmented")
    _, said = program.run("lungseg", "import", film, program.inside("read/labels/phantom-90.png"))
    print(said.strip())
    formats = program.inside("formats")
    program.run("lungseg", "export", film, "--out", formats, "--format", "seg,sr,gsps,nifti,nrrd,coco,csv,figures")
    print(
        f"exported: {', '.join(sorted(path.name for path in (program.place / 'formats').rglob('*') if path.is_file()))}"
    )

    corrected = program.inside("corrected")
    program.run("lungseg", "phantom", "--out", corrected, "--count", str(CASES), "--format", "nnunet", *drawn)
    before = _versions(program)
    if options.quick:  # what the window and `lungseg finetune` start, with its own settings for tests
        learn = (
            "lungseg-gui",
            "--child",
            "finetune",
            "--home",
            program.inside("home"),
            "--size",
            "128",
            "--epochs",
            "1",
        )
    else:
        learn = ("lungseg", "finetune")
    seconds, said = program.run(*learn, "--training-set", corrected)
    said = said if not options.quick else said.splitlines()[-1]
    print(f"learned from {CASES} corrected cases: {seconds:.0f} s; {' '.join(said.split())}")
    new = [name for name in _versions(program) if name not in before]
    if not new:
        raise SystemExit("No version was learned.")
    for arguments in (("use", new[0]), ("rollback",), ("use", new[0])):
        _, said = program.run("lungseg", "models", *arguments)
        print(said.strip())
    if _versions(program)[new[0]] != "in use":
        raise SystemExit(f"{new[0]} is not in use.")
    seconds, _ = program.run("lungseg", "segment", film, "--out", program.inside("after"))
    print(f"segmented by the version in use then: {seconds:.1f} s")
    return 0


def _versions(program: Program) -> dict[str, str]:
    """Return the state of each model version."""
    _, said = program.run("lungseg", "models", "list", "--json")
    found = [json.loads(line) for line in said.splitlines()]
    return {version["name"]: version["state"] for version in found}


def _only(folder: Path, pattern: str) -> Path:
    found = sorted(folder.rglob(pattern))
    if not found:
        raise SystemExit(f"{folder} holds no {pattern}")
    return found[0]


def _size(path: Path) -> str:
    if not path.is_file():
        raise SystemExit(f"{path} was not written")
    return f"{path.name} ({path.stat().st_size // 1000} kB)"


if __name__ == "__main__":
    sys.exit(main())
