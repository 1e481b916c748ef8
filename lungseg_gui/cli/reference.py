"""The command line as a page of the manual, made from its own parser."""

from __future__ import annotations

import argparse
from collections.abc import Iterator


def markdown(parser: argparse.ArgumentParser) -> str:
    """Return every command with its arguments as Markdown: a heading, its usage and a table each."""
    return "\n\n".join(_sections(parser))


def _sections(parser: argparse.ArgumentParser) -> Iterator[str]:
    for command in _commands(parser):
        inner = _commands(command)
        if not inner:
            yield _section(command)
            continue
        yield from _sections(command)


def _commands(parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    groups = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]  # pyright: ignore[reportPrivateUsage]
    return [command for group in groups for command in dict.fromkeys(group.choices.values())]


def _section(command: argparse.ArgumentParser) -> str:
    usage = " ".join(command.format_usage().split()).removeprefix("usage: ")
    rows: list[str] = []
    for action in command._actions:  # pyright: ignore[reportPrivateUsage]
        if action.help == argparse.SUPPRESS or isinstance(action, argparse._HelpAction):  # pyright: ignore[reportPrivateUsage]
            continue
        words = command._get_formatter()._expand_help(action) if action.help else ""  # pyright: ignore[reportPrivateUsage]
        rows.append(f"| `{_name(action)}` | {_cell(words)} |")
    parts = [f"## {command.prog}", _cell(command.description or ""), f"`{usage}`"]
    if rows:
        parts.append("\n".join(["| Argument | What it does |", "| --- | --- |", *rows]))
    return "\n\n".join(filter(None, parts))


def _name(action: argparse.Action) -> str:
    value = action.metavar or (
        "{" + ",".join(map(str, action.choices)) + "}" if action.choices else action.dest.upper()
    )
    words = " ".join(value) if isinstance(value, tuple) else str(value)
    if not action.option_strings:
        return words
    return f"{action.option_strings[-1]} {words}" if action.nargs != 0 else action.option_strings[-1]


def _cell(words: str) -> str:
    """Return words for a line of Markdown: <name> is not HTML there."""
    return " ".join(words.replace("|", "\\|").replace("<", "\\<").split())
