"""Desktop entry, metainfo, icon and notices fit together and pass the validators of the desktops."""

from __future__ import annotations

import configparser
import os
import plistlib
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

import check_loop
import lungseg_gui
from bundle_contents import languages, left_out
from lungseg_gui.services.settings.table import LANGUAGES
from lungseg_gui.ui import language

ROOT = Path(__file__).resolve().parents[2]
NAME = "org.lungseg.lungseg"
DESKTOP = ROOT / "packaging" / "linux" / f"{NAME}.desktop"
METAINFO = ROOT / "packaging" / "linux" / f"{NAME}.metainfo.xml"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
TRANSLATIONS = [code for code in LANGUAGES if code != "en"]


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


@pytest.mark.parametrize("code", TRANSLATIONS)
@pytest.mark.parametrize("name", ["GenericName", "Comment", "Keywords"])
def test_the_desktop_names_the_program_in_every_language_of_the_window(
    entry: configparser.SectionProxy, name: str, code: str
) -> None:
    translated = entry[f"{name}[{code}]"]
    assert translated.strip()
    assert translated != entry[name]
    assert translated.endswith(";") == entry[name].endswith(";")


def test_the_metainfo_says_every_sentence_in_every_language_of_the_window(entry: configparser.SectionProxy) -> None:
    component = ET.parse(METAINFO).getroot()
    description = component.find("description")
    assert description is not None
    bullets = description.find("ul")
    assert bullets is not None
    for parent, tag in ((component, "summary"), (description, "p"), (bullets, "li")):
        spoken = [(part.get(_LANG, ""), " ".join((part.text or "").split())) for part in parent.findall(tag)]
        each = ["", *TRANSLATIONS]
        assert [code for code, _ in spoken] == each * (len(spoken) // len(each))
        assert len({words for _, words in spoken}) == len(spoken)
    assert component.findtext("summary") == entry["Comment"]
    assert [part.text for part in component.iter("lang")] == ["en_GB", *TRANSLATIONS]


def test_a_mac_is_told_every_language_of_the_window() -> None:
    settings = plistlib.loads((ROOT / "packaging" / "macos" / "Info.plist").read_bytes())
    assert settings["CFBundleLocalizations"] == list(LANGUAGES)


def test_the_bundle_has_the_languages_of_the_window_and_no_others() -> None:
    assert languages() == sorted(TRANSLATIONS)
    ours = [f"lungseg_gui/_resources/languages/lungseg_{code}" for code in TRANSLATIONS]
    qts = [f"PySide6/Qt/translations/qtbase_{code}.qm" for code in TRANSLATIONS]
    assert [name for name in [f"{one}.qm" for one in ours] + qts if left_out(name)] == []
    others = ("PySide6/Qt/translations/qtbase_it.qm", "PySide6/Qt/translations/qt_de.qm")
    windows = ("PySide6\\translations\\qtbase_zh_TW.qm",)
    sources = [f"{one}.ts" for one in ours]
    assert [name for name in (*others, *windows, *sources) if not left_out(name)] == []
    assert not left_out("PySide6\\translations\\qtbase_de.qm")


def test_the_loop_over_an_installed_program_speaks_every_language_of_the_window() -> None:
    assert list(check_loop.LANGUAGES) == TRANSLATIONS
    for code, locale in check_loop.LANGUAGES.items():
        assert language.chosen("", [locale.replace("_", "-")]) == code


@pytest.mark.skipif(os.name != "posix", reason="plays the program by a shell script")
def test_the_loop_fails_where_the_frozen_window_lacks_the_texts_of_a_language(tmp_path: Path) -> None:
    program = tmp_path / "lungseg-gui"
    program.write_text('#!/bin/sh\necho "Qt\'s own texts are missing in ${LANG%_*}" >&2\n', "utf-8")
    program.chmod(0o755)
    loop = check_loop.Program(tmp_path, tmp_path / "out", None)
    with pytest.raises(SystemExit, match="missing in fr"):
        loop.run("lungseg-gui", language="fr")


def test_qt_ships_its_own_texts_under_the_names_that_the_bundle_keeps() -> None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    names = [f"qtbase_{code}.qm" for code in TRANSLATIONS]
    assert [name for name in names if not (folder / name).is_file()] == []


def test_the_bundle_keeps_every_resource_that_the_program_reads_and_every_page_of_the_manual() -> None:
    kept = {
        place.relative_to(folder)
        for folder in (ROOT / "resources", ROOT / "docs" / "manual", ROOT / "model" / "recipes")
        for place in folder.rglob("*")
        if place.is_file() and left_out(_in_the_bundle(folder, place))
    }
    assert {path.suffix for path in kept} <= {".ts", ".md"}
    assert not [path for path in kept if (ROOT / "docs" / "manual" / path).exists()]


def _in_the_bundle(folder: Path, file: Path) -> str:
    inside = "" if folder.name == "resources" else f"{folder.name}/"
    return f"lungseg_gui/_resources/{inside}{file.relative_to(folder).as_posix()}"


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
