"""Make a Debian package from the bundle: ``python packaging/debian/build.py BUNDLE [--out DIR]``; needs dpkg-deb.

BUNDLE is the folder ``lungseg`` that ``packaging/pyinstaller/build.py`` made. The package puts it into
``/usr/lib/lungseg``, with ``lungseg`` and ``lungseg-gui`` on the path, desktop entry, icon, metainfo and licences.
"""

from __future__ import annotations

import argparse
import gzip
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from email.utils import formatdate
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]
NAME = "org.lungseg.lungseg"
MAINTAINER = "The lungseg authors <authors@lungseg.org>"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
RENAMED = {"libglib2.0-0": "libglib2.0-0 | libglib2.0-0t64"}  # Debian 13 and Ubuntu 24.04 count time in 64 bits
SUMMARY = "segment the lungs on chest radiographs and correct the result"
DESCRIPTION = """\
 lungseg opens chest radiographs, outlines the right and the left lung with a
 bundled network, lets a reader correct them with a brush, and learns from what
 was accepted. It reads DICOM, PNG and JPEG and writes label maps and DICOM
 segmentations.
 .
 It is research software and not a medical device.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Lay the tree out, pack it, and say how large it is; return the exit status."""
    from lungseg_gui import __version__

    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("bundle", type=Path, metavar="BUNDLE", help="folder that packaging/pyinstaller/build.py made")
    parser.add_argument("--out", type=Path, default=ROOT / "out", metavar="DIR", help="where (default: out)")
    parser.add_argument(
        "--compression",
        choices=("xz", "zstd", "none"),
        default="xz",
        help="xz (default); zstd is quick, for Debian 12 on",
    )
    options = parser.parse_args(argv)
    architecture = ARCHITECTURES.get(platform.machine(), "")
    if shutil.which("dpkg-deb") is None or not architecture:
        print("A Debian package is made on Debian or Ubuntu, on an Intel, AMD or Arm processor.", file=sys.stderr)
        return 1
    if not (options.bundle / "lungseg-gui").is_file():
        print(f"{options.bundle} is no bundle. Make it: python packaging/pyinstaller/build.py", file=sys.stderr)
        return 1
    version = f"{__version__}-1"
    tree = options.out / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(tree, options.bundle, version)
    control(tree, version, architecture)
    package = options.out / f"lungseg_{version}_{architecture}.deb"
    pack = ["dpkg-deb", "--root-owner-group", f"-Z{options.compression}", "-z1", "--build", str(tree), str(package)]
    if subprocess.call(pack):
        return 1
    shutil.rmtree(tree)
    print(f"{package}: {package.stat().st_size / 1e6:.0f} MB")
    return 0


def lay_out(tree: Path, bundle: Path, version: str) -> None:
    """Copy the bundle and what desktops look for; files belong to everybody to read, programs to run."""
    place = tree / "usr/lib/lungseg"
    place.parent.mkdir(parents=True)
    shutil.copytree(bundle, place, symlinks=True)
    programs = [place / name for name in ("lungseg", "lungseg-gui")]
    executable = [*programs, place / "parts/torch/bin/torch_shm_manager"]  # PyTorch looks for it when it is imported
    for path in place.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in executable else 0o644)
    commands = tree / "usr/bin"
    commands.mkdir()
    for program in programs:
        (commands / program.name).symlink_to(Path("../lib/lungseg") / program.name)
    share = tree / "usr/share"
    for source, target in {
        ROOT / f"packaging/linux/{NAME}.desktop": f"applications/{NAME}.desktop",
        ROOT / f"packaging/linux/{NAME}.metainfo.xml": f"metainfo/{NAME}.metainfo.xml",
        ROOT / "resources/icons/lungseg.svg": f"icons/hicolor/scalable/apps/{NAME}.svg",
        ROOT / "resources/icons/lungseg-256.png": f"icons/hicolor/256x256/apps/{NAME}.png",
        ROOT / "packaging/debian/lintian-overrides": "lintian/overrides/lungseg",
    }.items():
        _put(share / target, source.read_bytes())
    changes = f"lungseg ({version}) unstable; urgency=medium\n\n  * CHANGELOG.md of lungseg says what changed.\n\n"
    changes += f" -- {MAINTAINER}  {formatdate(_moment())}\n"
    _put(share / "doc/lungseg/changelog.Debian.gz", gzip.compress(changes.encode(), 9, mtime=0))
    _put(share / "doc/lungseg/copyright", copyright_text().encode())
    page = ROOT / "packaging/debian/lungseg.1"
    _put(share / "man/man1/lungseg.1.gz", gzip.compress(page.read_bytes(), 9, mtime=0))
    (share / "man/man1/lungseg-gui.1.gz").symlink_to("lungseg.1.gz")
    for folder in [tree, *(path for path in tree.rglob("*") if path.is_dir() and not path.is_symlink())]:
        folder.chmod(0o755)


def control(tree: Path, version: str, architecture: str) -> None:
    """Write what dpkg reads: what the program needs is what Qt opens, and the C library that it was frozen with."""
    from lungseg_setup import system

    libc = platform.libc_ver()[1]
    needed = sorted(set(system.QT_LIBRARIES.values()) | set(system.X11_LIBRARIES.values()))
    depends = [f"libc6 (>= {libc})", *(RENAMED.get(name, name) for name in needed)]
    size = sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    fields = {
        "Package": "lungseg",
        "Version": version,
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size // 1024),
        "Depends": ", ".join(depends),
        "Recommends": "shared-mime-info, desktop-file-utils, hicolor-icon-theme",
        "Section": "science",
        "Priority": "optional",
        "Description": f"{SUMMARY}\n{DESCRIPTION}",
    }
    text = "".join(f"{name}: {value}\n" for name, value in fields.items()).rstrip() + "\n"
    _put(tree / "DEBIAN/control", text.encode())
    sums = sorted(path for path in (tree / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    listed = subprocess.run(
        ["xargs", "-0", "md5sum"],
        input=b"\0".join(os.fsencode(path.relative_to(tree)) for path in sums),
        cwd=tree,
        capture_output=True,
        check=True,
    ).stdout
    _put(tree / "DEBIAN/md5sums", listed)


def copyright_text() -> str:
    """Return the licences in Debian's form, then the notice in full."""
    notice = (ROOT / "packaging/licences/NOTICE.md").read_text("utf-8")
    said = "\n".join(f" {line}" if line.strip() else " ." for line in notice.splitlines())
    return f"""Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: lungseg

Files: *
Copyright: 2026 The lungseg authors
License: Apache-2.0
 On Debian systems the text is in /usr/share/common-licenses/Apache-2.0.
Comment:
 The other parts, each with its licence, whose texts are in
 /usr/lib/lungseg/parts/licences:
 .
{said}

Files: usr/lib/lungseg/parts/PySide6/*
Copyright: 2026 The Qt Company Ltd. and other contributors
License: LGPL-3
 On Debian systems the text is in /usr/share/common-licenses/LGPL-3.
"""


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    path.chmod(0o644)


def _moment() -> float:
    """Return the moment that the package says it is from: that of the sources, so that it is the same twice."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    return float(given) if given else (ROOT / "CHANGELOG.md").stat().st_mtime


if __name__ == "__main__":
    sys.exit(main())
