"""Make the bundle: ``python packaging/pyinstaller/build.py [--out DIR] [--no-archive]``, a folder and a ``.tar.zst``.

In an environment that has the requirements, PyInstaller (``pip install "lungseg[bundle]"``) and best a PyTorch without
CUDA (``python3 run.py --cpu``): with CUDA the bundle takes gigabytes.
"""

from __future__ import annotations

import argparse
import importlib.util
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_LICENCE = re.compile(r"(?i)(licen[cs]e|copying|notice|authors|third)")
sys.path[:0] = [str(ROOT), str(ROOT / "model")]


def main(argv: Sequence[str] | None = None) -> int:
    """Bundle, pack and say how large both are; return the exit status."""
    from lungseg_gui import __version__

    parser = argparse.ArgumentParser(description="Make a folder that runs without Python, and an archive of it.")
    parser.add_argument("--out", type=Path, default=ROOT / "out", metavar="DIR", help="where (default: out)")
    parser.add_argument("--no-archive", action="store_true", help="the folder alone")
    options = parser.parse_args(argv)
    out: Path = options.out.resolve()
    if importlib.util.find_spec("PyInstaller") is None:
        print('PyInstaller is not installed. Install it: pip install "lungseg[bundle]".', file=sys.stderr)
        return 1
    spec = Path(__file__).with_name("lungseg.spec")
    places = ["--distpath", str(out), "--workpath", str(out / "work")]
    if subprocess.call([sys.executable, "-m", "PyInstaller", "--noconfirm", *places, str(spec)], cwd=ROOT):
        print("PyInstaller failed; what it said stands above.", file=sys.stderr)
        return 1
    folder = out / "lungseg"
    copy_licences(folder / "parts" / "licences")
    print(f"{folder}: {megabytes(folder):.0f} MB")
    for part in sorted((folder / "parts").iterdir(), key=megabytes, reverse=True)[:8]:
        print(f"    {part.name}: {megabytes(part):.0f} MB")
    if options.no_archive:
        return 0
    name = f"lungseg-{__version__}-{sys.platform}-{platform.machine()}.tar.zst"
    if shutil.which("zstd") is None or shutil.which("tar") is None:
        print(f"{name} was not made: tar or zstd is not installed.", file=sys.stderr)
        return 1
    pack = ["tar", "--use-compress-program", "zstd -10 -T0", "-C", str(out), "-cf", str(out / name), folder.name]
    if subprocess.call(pack):
        return 1
    print(f"{out / name}: {megabytes(out / name):.0f} MB")
    return 0


def copy_licences(place: Path) -> None:
    """Copy the licence texts that the installed packages carry, by package, beside the project's own."""
    for package in metadata.distributions():
        for file in package.files or []:
            kept = ".dist-info" in file.parts[0] and _LICENCE.match(file.name)
            source = Path(str(package.locate_file(file)))
            if kept and source.is_file():
                target = place / package.metadata["Name"] / "_".join(file.parts[1:])
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, target)


def megabytes(path: Path) -> float:
    """Return the size of a file, or of all files of a folder; a link counts nothing."""
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files if file.is_file() and not file.is_symlink()) / 1e6


if __name__ == "__main__":
    sys.exit(main())
