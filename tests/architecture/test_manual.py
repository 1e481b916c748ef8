"""The manual says what there is: its links, images, names, keys and commands are those of the program."""

from __future__ import annotations

import argparse
import ast
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

import run
from lungseg_gui import cli
from lungseg_gui.__main__ import _parser as window_parser  # pyright: ignore[reportPrivateUsage]
from lungseg_gui.cli.reference import markdown
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.settings.table import SETTINGS
from lungseg_gui.ui.actions import GESTURES, MENUS, Command, shown_key
from lungseg_gui.ui.manual import ADMINISTRATORS, FIRST, PAGES, READERS, Manual, source, title

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs" / "manual"
_LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")
_KEY = re.compile(r"(?:(?:Ctrl|Shift|Alt)(?:\+|$))*(?:[A-Z0-9?]|F\d+|Enter|Esc|Delete|Backspace|Space|Home|Pg\w+|)")
_MENUS = set(MENUS)
_BLOCK = re.compile(r"^```\w*\n(.*?)^```", re.MULTILINE | re.DOTALL)


def words_of(page: str) -> str:
    return source(page).read_text("utf-8")


def test_every_page_is_listed_and_begins_with_its_name() -> None:
    assert {path.stem for path in FOLDER.glob("*.md")} == set(PAGES)
    assert len(set(PAGES)) == len(PAGES)
    assert all(words_of(page).startswith(f"# {title(page)}\n") for page in PAGES)
    assert FIRST not in READERS + ADMINISTRATORS


@pytest.mark.parametrize("page", PAGES)
def test_links_and_images_lead_somewhere(page: str) -> None:
    for image, target in _LINK.findall(words_of(page)):
        if not target.startswith(("http:", "https:", "mailto:")):
            assert (FOLDER / target.partition("#")[0]).is_file(), f"{page}: {target}"
        assert bool(image) == target.endswith(".jpg"), f"{page}: {target}"


def test_an_image_of_the_dark_theme_has_one_of_the_light_theme_and_all_are_shown() -> None:
    shown = {target for page in PAGES for image, target in _LINK.findall(words_of(page)) if image}
    assert all(target.endswith("-dark.jpg") for target in shown)
    there = {f"pictures/{path.name}" for path in (FOLDER / "pictures").iterdir()}
    assert there == shown | {target.replace("-dark.", "-light.") for target in shown}
    assert sum(path.stat().st_size for path in (FOLDER / "pictures").iterdir()) < 3_000_000


@pytest.mark.parametrize("page", PAGES)
def test_a_key_is_written_out_only_where_it_is_no_commands(page: str) -> None:
    """A command's key is filled in; what is written out is a gesture, or what a dialog, Enter or Esc does."""
    known = {key for held in GESTURES for key in re.split(r", |Hold ", held.keys)} | {"Ctrl", "Shift", "Space", "Enter"}
    prose = _BLOCK.sub("", words_of(page))
    for key in re.findall(r"`([^`]+)`", prose):
        if _KEY.fullmatch(key):
            assert key in known, f"{page}: `{key}`"


def strings_of_the_code() -> set[str]:
    """Return every string of the program, without the dots of a menu entry."""
    found: set[str] = set()
    for path in (ROOT / "lungseg_gui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value.strip("…"))
    return found


def test_what_is_set_in_bold_is_a_name_that_the_program_shows() -> None:
    """Panels and buttons that no command names; a whole sentence may be bold, too."""
    known = strings_of_the_code()
    bold = [(page, words) for page in PAGES for words in re.findall(r"\*\*([^*\n]+)\*\*", words_of(page))]
    names = [(page, name) for page, words in bold if not words.endswith(".") for name in words.split(" > ")]
    assert len(names) > 15
    assert [(page, name) for page, name in names if name.strip("…").replace("'", "’") not in known | _MENUS] == []


def commands_in(page: str) -> Iterator[list[str]]:
    """Yield the commands of a page as words: lines of its blocks, up to two blanks, and code between words."""
    blocks = "\n".join(_BLOCK.findall(words_of(page)))
    lines = [line.partition("  ")[0] for line in blocks.splitlines()]
    lines += re.findall(r"`([^`\n]+)`", _BLOCK.sub("", words_of(page)))
    for line in lines:
        if line.startswith(("lungseg ", "lungseg-gui ", "python3 run.py")):
            yield shlex.split(line)


def test_every_command_is_one_that_its_parser_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [(page, words) for page in PAGES for words in commands_in(page)]
    assert len(found) > 20
    unknown: list[str] = []
    for page, (program, *words) in found:
        if words[:2] == ["COMMAND", "--help"]:
            continue
        try:
            if program == "python3":
                check_run(words[1:])
            elif words:
                parser = cli.parser() if program == "lungseg" else window_parser()
                parser.parse_args(words)
        except SystemExit:
            unknown.append(f"{page}: {program} {' '.join(words)}")
    assert unknown == []


def check_run(words: list[str]) -> None:
    """Check what is given to run.py: its own words, else files to open."""
    folder, cpu, rest = run.options(words)
    if folder is not None or cpu:
        assert not rest or not rest[0].startswith("-")
        return
    first = words[0] if words else ""
    assert not first or first in run.COMMANDS or first == "FILE|FOLDER", words
    assert "collect" not in words or len(words) > 1


def test_the_reference_of_the_command_line_names_every_command() -> None:
    words = markdown(cli.parser())
    for command in ("lungseg segment", "lungseg pacs nodes add", "lungseg home backup", "lungseg doctor"):
        assert f"\n## {command}\n" in f"\n{words}"
    assert "--password-stdin" in words
    deep = argparse.ArgumentParser(prog="deep")
    deep.add_argument("--size", choices=("a", "b"), help="one | of <all> 100 %%")
    assert "| `--size {a,b}` | one \\| of \\<all> 100 % |" in markdown_of(deep)


def markdown_of(command: argparse.ArgumentParser) -> str:
    top = argparse.ArgumentParser(prog="top")
    top.add_subparsers().choices["deep"] = command  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    return markdown(top)


# -- what is filled in
def _command(name: str, **more: object) -> Command:
    return Command(name, more.pop("text", "Open files…"), "File", lambda: None, **more)  # pyright: ignore[reportArgumentType]


@pytest.fixture
def filled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Manual:
    (tmp_path / "index.md").write_text(
        "# A\n[[file.open]] [[key:file.open]] [[name:file.open]] [[menu:file.open]]\n"
        "[[key:file.shut]] [[setting:keep.days]]\n\n[[all commands]]\n",
        "utf-8",
    )
    (tmp_path / "keys.md").write_text("# B\n[[file.gone]]\n", "utf-8")
    monkeypatch.setattr("lungseg_gui.ui.manual.source", lambda page: tmp_path / f"{page}.md")
    table = (_command("file.open", keys=("Ctrl+Shift+O",)), _command("file.shut", text="Shut", submenu="More"))
    return Manual(lambda: table, command_line=lambda: "THE REFERENCE")


def test_names_keys_menus_and_settings_are_filled_in(filled: Manual) -> None:
    key = f"`{shown_key('Ctrl+Shift+O')}`"
    words = filled.page("index")
    assert f"**File > Open files…** ({key}) {key} **Open files…** **File > Open files…**" in words
    assert "(no key) **Keep cases**" in words
    assert "\nTHE REFERENCE\n" in words


def test_a_name_that_there_is_not_is_an_error_and_so_is_a_page_that_is_missing(filled: Manual) -> None:
    with pytest.raises(LungSegError, match=r"file\.gone"):
        filled.page("keys")
    with pytest.raises(LungSegError, match="missing"):
        filled.page("worklist")


def test_every_setting_is_in_the_table_of_the_site_file() -> None:
    from lungseg_gui.ui.manual import settings_table

    table = settings_table()
    for setting in SETTINGS:
        assert f"| `{setting.key}` |" in table
    assert '`"dark"` (Dark), `"light"` (Light) | `"dark"` |' in table
    assert "0 to 36500 days; 0: for ever | `0` |" in table
