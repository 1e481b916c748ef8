"""Install the package in a bare Debian and run the loop there: ``python .../try_in_bare_tree.py DEB TREE``.

As root, with debootstrap. TREE is made where it is not there yet: a smallest Debian from the mirror that this computer
is set up with, without Python, Qt or a screen.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Generator, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCES = Path("/etc/apt")


def main(argv: Sequence[str] | None = None) -> int:
    """Make the tree, install, look at what the desktop would open, run the loop; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("package", type=Path, metavar="DEB")
    parser.add_argument("tree", type=Path, metavar="TREE")
    parser.add_argument("--quick", action="store_true", help="learn for a moment only")
    parser.add_argument(
        "--window", action="store_true", help="also correct and accept by mouse and keys, in English and in German"
    )
    options = parser.parse_args(argv)
    tree: Path = options.tree.resolve()
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        print("This needs root and debootstrap: sudo apt-get install debootstrap", file=sys.stderr)
        return 1
    if not (tree / "usr/bin/dpkg").is_file():
        mirror, suite = mirror_of_this_computer()
        subprocess.run(["debootstrap", "--variant=minbase", suite, str(tree), mirror], check=True)
    shutil.copy(options.package, tree / "lungseg.deb")
    with mounted(tree):
        inside(tree, "apt-get", "-qq", "update")
        inside(tree, "apt-get", "-qq", "install", "-y", "/lungseg.deb")
        desktop(tree)
        within = ["/usr/bin", "--in", str(tree), "--out"]
        loop = [sys.executable, str(HERE.parent / "check_loop.py"), *within, "/loop"]
        status = subprocess.call([*loop, "--quick"] if options.quick else loop)
        hand = [sys.executable, str(HERE.parent / "check_window.py"), *within]
        for place in (["/window-en"], ["/window-de", "--language", "de"]) if options.window else ():
            status = subprocess.call([*hand, *place]) or status
        installed = inside(tree, "dpkg", "--listfiles", "lungseg").splitlines()
        print(f"installed: {inside(tree, 'dpkg-query', '--show', '--showformat', '${Installed-Size}', 'lungseg')} KiB")
        made = [path for path in (tree / "loop/home").rglob("*") if path.is_file()]
        inside(tree, "apt-get", "-qq", "purge", "-y", "lungseg")
    left = [name for name in installed if (tree / name.lstrip("/")).is_file()]
    places = (tree / name for name in ("etc", "usr", "var", "root", "home", "tmp"))
    left += [str(path) for place in places for path in place.rglob("*lungseg*")]
    print("The package is gone without a trace." if not left else f"Left after removal: {', '.join(left)}")
    lost = [str(path) for path in made if not path.is_file()]
    print(f"{len(made)} files of the reader are still there." if not lost else f"Lost: {', '.join(lost)}")
    return status or bool(left or lost) or not made


def mirror_of_this_computer() -> tuple[str, str]:
    """Return the address and the suite of the first source of apt."""
    for path in [SOURCES / "sources.list", *sorted((SOURCES / "sources.list.d").glob("debian*"))]:
        text = path.read_text("utf-8") if path.is_file() else ""
        found = re.search(r"^URIs: (\S+)$.*?^Suites: (\S+)", text, re.MULTILINE | re.DOTALL)
        found = found or re.search(r"^deb (?:\[.*?\] )?(\S+) (\S+)", text, re.MULTILINE)
        if found:
            return found[1], found[2]
    raise SystemExit("apt is set up with no source of Debian.")


@contextlib.contextmanager
def mounted(tree: Path) -> Generator[None]:
    """Let processes and shared memory be seen inside; undone at the end, however that comes."""
    done: list[Path] = []
    try:
        for what, where in ((["-t", "proc", "proc"], "proc"), (["-t", "tmpfs", "tmpfs"], "dev/shm")):
            (tree / where).mkdir(exist_ok=True)
            subprocess.run(["mount", *what, str(tree / where)], check=True)
            done.append(tree / where)
        yield
    finally:
        for place in reversed(done):
            subprocess.call(["umount", "--lazy", str(place)])


def inside(tree: Path, *command: str) -> str:
    """Run a command in the tree and return what it says."""
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    ran = subprocess.run(
        ["chroot", str(tree), *command], env=environment, stdout=subprocess.PIPE, text=True, check=True
    )
    return ran.stdout


def desktop(tree: Path) -> None:
    """Say which program a double click on a ``.dcm`` file opens, as the desktops look it up."""
    globs = (tree / "usr/share/mime/globs2").read_text("utf-8")
    kinds = re.findall(r"^\d+:([\w/.+-]+):\*\.dcm$", globs, re.MULTILINE)
    cache = (tree / "usr/share/applications/mimeinfo.cache").read_text("utf-8")
    opened = [line for line in cache.splitlines() if line.partition("=")[0] in kinds and "lungseg" in line]
    if not opened:
        raise SystemExit(f"*.dcm is {kinds}, which no desktop would open with lungseg.")
    print(f"A double click on a .dcm: {', '.join(opened)}")


if __name__ == "__main__":
    sys.exit(main())
