"""What makes the program installable without a terminal: the frozen start, the Debian package, the double clicks."""

from __future__ import annotations

import importlib.util
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import lungseg_gui
import run
from lungseg_setup import system

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"


def loaded(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("name", "arguments", "started"),
    [
        ("lungseg", ["segment"], "command line"),
        ("lungseg-gui", ["film.dcm"], "window"),
        ("lungseg-gui", ["--child", "graph"], "window"),
        ("lungseg", ["--child", "graph"], "window"),
    ],
)
def test_the_frozen_program_is_told_apart_by_its_name_and_a_child_by_its_argument(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, arguments: list[str], started: str
) -> None:
    begun: list[str] = []
    monkeypatch.setattr("lungseg_gui.cli.main", lambda: begun.append("command line") or 0)
    monkeypatch.setattr("lungseg_gui.__main__.main", lambda: begun.append("window") or 0)
    monkeypatch.setattr(sys, "executable", str(tmp_path / name))
    monkeypatch.setattr(sys, "argv", [name, *arguments])
    assert loaded(PACKAGING / "pyinstaller" / "start.py").main() == 0
    assert begun == [started]


def test_the_bundle_takes_every_file_of_the_packages_that_is_no_module() -> None:
    spec = (PACKAGING / "pyinstaller" / "lungseg.spec").read_text("utf-8")
    for package in ("lungseg_gui", "model/lungseg_model", "model/lungseg_sets"):
        for path in (ROOT / package).rglob("*"):
            if path.is_file() and path.suffix not in (".py", ".pyc"):
                inside = path.relative_to(ROOT / package)
                assert inside.parts[0] == "weights" or f'"{inside.name}"' in spec, f"{path} is not in the bundle"


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not installed")
def test_the_debian_package_holds_what_a_desktop_looks_for_and_asks_for_what_qt_opens(tmp_path: Path) -> None:
    bundle = tmp_path / "lungseg"
    (bundle / "parts").mkdir(parents=True)
    for name in ("lungseg", "lungseg-gui", "parts/library.so"):
        (bundle / name).write_bytes(b"binary")
    assert loaded(PACKAGING / "debian" / "build.py").main([str(bundle), "--out", str(tmp_path)]) == 0
    [package] = tmp_path.glob("lungseg_*.deb")

    def said(*arguments: str) -> str:
        return subprocess.run(["dpkg-deb", *arguments], capture_output=True, text=True, check=True).stdout

    assert said("-f", str(package), "Version").strip() == f"{lungseg_gui.__version__}-1"
    depends = said("-f", str(package), "Depends")
    for library in (*system.QT_LIBRARIES.values(), *system.X11_LIBRARIES.values()):
        assert library in depends
    files = {line.split()[5]: line.split() for line in said("-c", str(package)).splitlines()}
    for name in (
        "applications/org.lungseg.lungseg.desktop",
        "metainfo/org.lungseg.lungseg.metainfo.xml",
        "icons/hicolor/scalable/apps/org.lungseg.lungseg.svg",
        "doc/lungseg/copyright",
        "doc/lungseg/changelog.Debian.gz",
        "man/man1/lungseg.1.gz",
        "man/man1/lungseg-gui.1.gz",
        "lintian/overrides/lungseg",
    ):
        assert f"./usr/share/{name}" in files
    assert files["./usr/lib/lungseg/lungseg-gui"][0] == "-rwxr-xr-x"
    assert files["./usr/lib/lungseg/parts/library.so"][0] == "-rw-r--r--"
    assert files["./usr/bin/lungseg-gui"][-1] == "../lib/lungseg/lungseg-gui"
    assert {line[1] for line in files.values()} == {"root/root"}


def test_an_override_of_lintian_stands_below_its_reason() -> None:
    lines = (PACKAGING / "debian" / "lintian-overrides").read_text("utf-8").splitlines()
    assert lines[0].startswith("#")
    assert all(line.startswith(("#", "lungseg: ")) for line in lines)


def test_the_double_clicks_try_every_python_that_run_py_takes() -> None:
    (major, oldest), (_, newest) = run.OLDEST, run.NEWEST
    versions = [f"{major}.{minor}" for minor in range(newest, oldest - 1, -1)]
    windows = (PACKAGING / "windows" / "lungseg.cmd").read_text("utf-8")
    assert f"({' '.join(versions)})" in windows
    mac = (PACKAGING / "macos" / "lungseg.command").read_text("utf-8")
    assert " ".join(f"python{version}" for version in versions) in mac


def test_a_mac_offers_the_program_for_dicom_files() -> None:
    settings = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    [opened] = settings["CFBundleDocumentTypes"]
    [declared] = settings["UTImportedTypeDeclarations"]
    assert declared["UTTypeIdentifier"] in opened["LSItemContentTypes"]
    assert "dcm" in declared["UTTypeTagSpecification"]["public.filename-extension"]
