"""The glossary holds: no text that a reader meets has a word that it replaces."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.reader_texts import PAPERS, ROOT, Text, texts, texts_of

GLOSSARY = ROOT / "docs" / "glossary.md"
NEVER = (
    r"please\b",
    r"stay a moment",
    r"what cases took",
    r"one teaches",
    r"drag (sets|pans|paints|erases|pushes|marks|measures)\b",
    r"next start on\b",
    r"\w!(?=\s|$)",
)
"""What no word of the glossary stands for."""
ALLOWED = (
    r"deep learning",
    r"learning[ _]rate",
    r"[-\w./*]*/[-\w./*]*",  # paths
    r"--[-\w]+",
    r"`[^`]*`",
)
"""What may hold such a word: a name that is fixed."""


def refused() -> dict[str, re.Pattern[str]]:
    """Return what the last column of the glossary has in code type, and what is never said, as patterns."""
    rows = [line.split("|") for line in GLOSSARY.read_text("utf-8").splitlines() if line.startswith("| ")]
    words = [word for row in rows for word in re.findall(r"`([^`]+)`", row[3])]
    patterns = {word: rf"\b{re.escape(word)}\b" for word in words} | {pattern: rf"\b{pattern}" for pattern in NEVER}
    return {word: re.compile(pattern, re.IGNORECASE) for word, pattern in patterns.items()}


def faults(text: Text, patterns: dict[str, re.Pattern[str]]) -> list[str]:
    words = text.words
    for allowed in ALLOWED:
        words = re.sub(allowed, "", words)
    return [f"{text}  <- {word}" for word, pattern in patterns.items() if pattern.search(words)]


def test_the_glossary_decides_about_forty_words_once() -> None:
    rows = [line.split("|")[1].strip() for line in GLOSSARY.read_text("utf-8").splitlines() if line.startswith("| ")]
    assert len(rows) - 1 >= 40
    assert len(set(rows)) == len(rows)
    assert len(refused()) >= 25
    assert "docs/glossary.md" in (ROOT / "CONTRIBUTING.md").read_text("utf-8")


def test_no_text_that_a_reader_meets_has_a_word_that_the_glossary_replaces() -> None:
    patterns = refused()
    found = [fault for text in texts() for fault in faults(text, patterns)]
    assert not found, "\n" + "\n".join(found)


def test_texts_of_every_kind_are_collected() -> None:
    words = "\n".join(text.words for text in texts())
    for known in (
        "Accept and next",  # a command
        "Drag to paint {lung}",  # a hint in the table of tools
        "Fill opacity",  # a setting
        "{name} could not be saved: the disk is full.",  # an error
        "Segment the lungs on chest radiographs, score and train the model.",  # a description of the command line
        "The image is upside down.",  # a check
        "The mask seems to be {far} too low",  # with figures
        "held-out cases",
        "chest radiographs",  # the papers
    ):
        assert known in words, known
    assert {text.path.name for text in texts() if text.path.suffix == ".md"} == {Path(name).name for name in PAPERS}


@pytest.mark.parametrize(
    ("source", "caught"),
    [
        ('say(tr("The picture is dark"))', True),
        ('raise LungSegError(f"{n} were taken as they are.")', True),
        ('help="what the log tells you"', True),
        ('tr("No mask was drawn") + tr(" and learning begins")', True),
        ('tr("Drag sets the window")', True),
        ('log.warning("the picture was told")', False),
        ('"""A docstring of a picture."""', False),
        ('compile("a picture")', False),
        ('do(work, name="a picture")', False),
        ('tr("Written to docs/pictures/a.png")', False),
        ('tr("Use --pictures or the learning rate")', False),
        ('tr("Pictures")', True),  # a button of one word
        ('Setting("view.x", bool, True, text="Learning")', True),
        ('translate("Pictures", "Told")', True),
        ('translate("pictures", "Image")', False),  # the context
        ('"picture"', False),  # a key, not a text
    ],
)
def test_an_old_word_is_found_wherever_a_reader_meets_it(tmp_path: Path, source: str, caught: bool) -> None:
    path = tmp_path / "module.py"
    path.write_text(source + "\n", "utf-8")
    found = [word for text in texts_of(path) for word in refused() if refused()[word].search(_bare(text.words))]
    assert bool(found) is caught


def _bare(words: str) -> str:
    for allowed in ALLOWED:
        words = re.sub(allowed, "", words)
    return words
