"""The manual: Markdown pages that come with the program, with names and keys filled in from its tables.

A page names a command as ``[[file.open]]``: menu, words and key as they are in this window, so that no page goes stale
and a reader who chose other keys reads those. ``[[name:ID]]``, ``[[menu:ID]]`` and ``[[key:ID]]`` give one of these,
``[[setting:KEY]]`` the words of a setting. A line ``[[all keys]]``, ``[[all settings]]``, ``[[all formats]]`` or
``[[all commands]]`` stands for a whole table, the last one of the command line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import together, tr, tr_later
from lungseg_gui.resources import resource_path
from lungseg_gui.services.settings.setting import Setting
from lungseg_gui.services.settings.table import SETTINGS
from lungseg_gui.ui.actions import GESTURES, MENUS, Command, shown_key

FIRST = "index"
READERS = (
    "first_case",
    "worklist",
    "display",
    "correcting",
    "measuring",
    "priors",
    "two_readers",
    "reports",
    "training",
    "exporting",
    "importing",
    "keys",
    "when_wrong",
    "limits",
)
ADMINISTRATORS = (
    "installing",
    "graphics_card",
    "pacs",
    "site_settings",
    "data_folder",
    "privacy",
    "security",
    "command_line",
    "updating",
)
PAGES = (FIRST, *READERS, *ADMINISTRATORS)
PARTS = ((tr_later("For readers"), READERS), (tr_later("For administrators"), ADMINISTRATORS))

_NAMED = re.compile(r"\[\[(?:(name|menu|key|setting):)?([\w.]+)\]\]")
_WHOLE = re.compile(r"^\[\[all (keys|settings|formats|commands)\]\]$", re.MULTILINE)


def source(page: str) -> Path:
    """Return where the Markdown of a page is."""
    return resource_path(f"manual/{page}.md")


def title(page: str) -> str:
    """Return the heading of a page."""
    with source(page).open(encoding="utf-8") as lines:
        return next(lines).lstrip("#").strip()


class Manual:
    """The pages, filled in.

    Parameters
    ----------
    commands : callable
        Returns the table of commands as it is now.
    command_line : callable
        Returns the reference of the command line as Markdown.
    """

    def __init__(self, commands: Callable[[], Sequence[Command]], *, command_line: Callable[[], str]) -> None:
        self._commands, self._command_line = commands, command_line

    def page(self, name: str) -> str:
        """Return a page as Markdown.

        Raises
        ------
        LungSegError
            If it names a command or setting that there is not, or did not come with the program.
        """
        try:
            words = source(name).read_text("utf-8")
        except OSError as error:
            message, remedy = tr("The page {name} of the manual is missing.", name=name), tr("Reinstall the program.")
            raise LungSegError(message, remedy=remedy, cause=error) from error
        commands = {command.id: command for command in self._commands()}
        words = _WHOLE.sub(lambda found: self._whole(found[1], commands.values()), words)
        return _NAMED.sub(lambda found: _named(found[1] or "", found[2], commands), words)

    def _whole(self, what: str, commands: Iterable[Command]) -> str:
        if what == "keys":
            return keys_table(commands)
        if what == "settings":
            return settings_table()
        return formats_table() if what == "formats" else self._command_line()


def _named(kind: str, name: str, commands: dict[str, Command]) -> str:
    if kind == "setting":
        found = next((setting for setting in SETTINGS if setting.key == name), None)
        if found is not None:
            return f"**{tr(found.text)}**"
    command = commands.get(name) if kind != "setting" else None
    if command is None:
        raise LungSegError(
            tr("The manual refers to {name}, which does not exist.", name=name), remedy=tr("Report this.")
        )
    words = f"**{command.text}**"
    path = " > ".join(filter(None, (tr(command.menu), command.submenu, command.text)))
    key = f"`{shown_key(command.keys[0])}`" if command.keys else ""
    if kind == "key":
        return key or tr("(no key)")
    if kind in ("name", "menu"):
        return words if kind == "name" else f"**{path}**"
    return f"**{path}** ({key})" if key else f"**{path}**"


# -- whole tables
def _cell(words: str) -> str:
    return words.replace("|", "\\|").replace("\n", " ")


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(_cell(cell) for cell in row) + " |" for row in lines)


def keys_table(commands: Iterable[Command]) -> str:
    """Return all keys and gestures as Markdown, a table for each menu."""
    commands = tuple(commands)
    parts: list[str] = []
    for menu in MENUS:
        rows = [
            (", ".join(dict.fromkeys(f"`{shown_key(key)}`" for key in command.keys)), command.text.removesuffix("…"))
            for command in commands
            if command.menu == menu and command.keys
        ]
        rows += [(tr(held.keys), tr(held.text)) for held in GESTURES if held.menu == menu]
        if rows:
            head = (tr("Key"), tr("What it does"))
            parts.append(f"## {tr(menu)}\n\n{_table(head, rows)}")
    return "\n\n".join(parts)


def formats_table() -> str:
    """Return the formats of an export as Markdown."""
    from lungseg_gui.services.writing.formats import FORMATS

    return _table((tr("Format"), tr("What it is")), [(tr(one.text), tr(one.detail)) for one in FORMATS])


def settings_table() -> str:
    """Return all settings as Markdown: key of the site file, name, values, meaning."""
    pages = [setting for setting in SETTINGS if setting.section]
    own = [setting for setting in SETTINGS if not setting.section]
    head = (tr("Key"), tr("Setting"), tr("Values"), tr("Normally"))
    return "\n\n".join(
        (
            "## Settings of the settings page",
            _table(head, map(_setting_row, pages)),
            "## What the window remembers automatically",
            _table(head, map(_setting_row, own)),
        )
    )


def _setting_row(setting: Setting) -> tuple[str, str, str, str]:
    words = f"{tr(setting.text)}. {tr(setting.detail)}" if setting.detail else f"{tr(setting.text)}."
    if setting.restart:
        words = together((words, tr("Takes effect at the next start.")))
    return f"`{setting.key}`", words, _values(setting), _json(setting.default)


def _values(setting: Setting) -> str:
    if setting.choices:
        said = setting.said or ("",) * len(setting.choices)
        named = (
            f"{_json(choice)} ({tr(words)})" if words else _json(choice) for choice, words in _pairs(setting, said)
        )
        return ", ".join(named)
    if setting.kind is bool:
        return "`true`, `false`"
    if setting.kind is str:
        return tr("text")
    unit = f" {tr(setting.unit)}" if setting.unit else ""
    lowest = f"; {setting.low:g}: {tr(setting.lowest)}" if setting.lowest else ""
    return tr("{low:g} to {high:g}", low=float(setting.low), high=float(setting.high)) + unit + lowest


def _pairs(setting: Setting, said: Sequence[str]) -> Iterable[tuple[str, str]]:
    return zip(setting.choices, said, strict=True)


def _json(value: object) -> str:
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    return f'`"{value}"`' if isinstance(value, str) else f"`{value:g}`"
