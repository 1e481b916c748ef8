"""Desktop entry, metainfo, icon and notices fit together and pass the validators of the desktops."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import lungseg_gui

ROOT = Path(__file__).resolve().parents[2]
NAME = "org.lungseg.lungseg"
DESKTOP = ROOT / "packaging" / "linux" / f"{NAME}.desktop"
METAINFO = ROOT / "packaging" / "linux" / f"{NAME}.metainfo.xml"


@pytest.fixture(scope="module")
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(DESKTOP, "utf-8")
    return parser["Desktop Entry"]


@pytest.fixture(scope="module")
def settings() -> dict[str, dict[str, object]]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def test_the_desktop_starts_a_program_that_the_wheel_installs(
    entry: configparser.SectionProxy, settings: dict[str, dict[str, object]]
) -> None:
    assert entry["Exec"].split()[0] in settings["gui-scripts"]
    assert entry["Icon"] == NAME


def test_metainfo_names_this_desktop_entry_and_this_version() -> None:
    component = ET.parse(METAINFO).getroot()
    assert component.findtext("id") == NAME
    assert component.findtext("launchable") == DESKTOP.name
    releases = [release.get("version") for release in component.iter("release")]
    assert releases[0] == lungseg_gui.__version__
    assert f"## {releases[0]}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


@pytest.mark.parametrize("name", ["LGPL-3.0.txt", "GPL-3.0.txt", "Inter-OFL.txt", "Noto-OFL.txt", "Phosphor-MIT.txt"])
def test_the_notice_names_every_text_beside_it(name: str) -> None:
    folder = ROOT / "packaging" / "licences"
    assert (folder / name).stat().st_size > 500
    assert name in (folder / "NOTICE.md").read_text("utf-8")


@pytest.mark.parametrize(
    "command",
    [["desktop-file-validate", str(DESKTOP)], ["appstreamcli", "validate", "--no-net", str(METAINFO)]],
    ids=["desktop-file-validate", "appstreamcli"],
)
def test_the_validators_of_the_desktops_have_nothing_to_say(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    check = subprocess.run(command, capture_output=True, text=True, check=False)
    assert check.returncode == 0, check.stdout + check.stderr
