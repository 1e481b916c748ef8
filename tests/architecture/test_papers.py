"""What the papers name is there: recipes, commands of the laboratory, files of the project."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from lungseg_lab import recipe
from lungseg_model import weights
from tests.reader_texts import ROOT

PAPERS = sorted(
    path
    for path in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "model").glob("*.md"))
    if path.name not in ("CHANGELOG.md", "decisions.md")  # they speak of what has gone, and of what was refused
)
MODULE = re.compile(r"python -m ((?:lungseg_\w+|tests)(?:\.\w+)+)")
TRAINED = re.compile(r"lungseg train (?:model/recipes/)?([a-z]\w*)")
RECIPE = re.compile(r"recipes/(\w+)(?:\.(toml|json))")
LINK = re.compile(r"`((?:docs|model|packaging|resources|tests|lungseg_gui)/[\w./-]+\.\w+)`")
STANDS_FOR_ANY = {"docs/languages/CODE.md"}


def named(pattern: re.Pattern[str]) -> Iterator[tuple[str, re.Match[str]]]:
    for path in PAPERS:
        for found in pattern.finditer(path.read_text(encoding="utf-8")):
            yield path.relative_to(ROOT).as_posix(), found


def test_every_recipe_that_a_paper_names_is_there() -> None:
    recipes = ROOT / "model" / "recipes"
    asked = [(paper, f"{found[1]}.{found[2]}") for paper, found in named(RECIPE)]
    asked += [(paper, f"{found[1]}.toml") for paper, found in named(TRAINED)]
    assert len(asked) > 20
    assert [one for one in asked if not (recipes / one[1]).is_file()] == []


def test_every_command_that_a_paper_names_is_there() -> None:
    asked = [(paper, found[1]) for paper, found in named(MODULE)]
    assert len(asked) > 20
    places = (ROOT, ROOT / "model")

    def there(module: str) -> bool:
        path = Path(*module.split("."))
        return any((place / path).with_suffix(".py").is_file() or (place / path).is_dir() for place in places)

    assert [one for one in asked if not there(one[1])] == []


def test_every_file_that_a_paper_names_is_there() -> None:
    asked = [(paper, found[1]) for paper, found in named(LINK) if found[1] not in STANDS_FOR_ANY]
    assert len(asked) > 20
    assert [one for one in asked if not (ROOT / one[1]).is_file()] == []


def test_the_recipe_of_the_bundled_version_is_there_as_it_was_used() -> None:
    card = weights.read_card(weights.bundled())
    read = recipe.read(ROOT / "model" / "recipes" / "finish_384.toml")
    assert card["recipe"].startswith("4 epochs, 384 px")
    assert recipe.plain(read).keys() == card["settings"].keys()
    assert recipe.changes(card["settings"], read) == []


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_row_stands_in_a_table(paper: Path) -> None:
    """A blank line within a table breaks it off: what follows is shown as text full of bars."""
    lines = paper.read_text(encoding="utf-8").splitlines()
    starts = [at for at, line in enumerate(lines) if line.startswith("|") and not lines[at - 1].startswith("|")]
    broken = [at + 1 for at in starts if not (at + 1 < len(lines) and re.match(r"^\|[\s:|-]+\|$", lines[at + 1]))]
    assert broken == []
