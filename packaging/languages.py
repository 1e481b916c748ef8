#!/usr/bin/env python3
"""Keep the languages of the window: gather its texts, hand out what is not translated yet, make what Qt reads.

.venv/bin/python packaging/languages.py update           gather the texts into every .ts file, make the .qm files
.venv/bin/python packaging/languages.py todo de [N]      print the first N texts that German lacks, as JSON
.venv/bin/python packaging/languages.py fill de FILE     take translations from such JSON
.venv/bin/python packaging/languages.py check            say what is missing, stale or damaged; exit status 1 then

All texts are in one context: the same words have the same translation wherever they stand. Who needs another one for
the same English gives it a comment, ``tr("Open", "state")``.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "languages"
SOURCES = ("lungseg_gui", "model/lungseg_model", "model/lungseg_sets")
CONTEXT = "lungseg"
FORMS = {"de": 2, "fr": 2, "es": 2, "zh_CN": 1}
"""Languages, and how many forms each has for a number."""


@dataclass(frozen=True)
class Message:
    """One text.

    Attributes
    ----------
    comment : str
        What tells it from the same words elsewhere; of a text with a number, the English for one.
    counted : bool
        Whether it has one translation for each form of a number.
    translation : tuple of str
        One, or one a form; empty strings where there is none yet.
    place : str
        File in which it stands first, for the translator.
    """

    source: str
    comment: str = ""
    counted: bool = False
    translation: tuple[str, ...] = ()
    place: str = field(default="", compare=False)

    @property
    def key(self) -> tuple[str, str, bool]:
        """What a translation is found by."""
        return self.source, self.comment, self.counted

    @property
    def done(self) -> bool:
        """Whether it is translated, in all its forms."""
        return bool(self.translation) and all(self.translation)


def file_of(code: str, suffix: str = ".ts") -> Path:
    """Return where a language is kept."""
    return FOLDER / f"lungseg_{code}{suffix}"


def gathered(root: Path = ROOT) -> list[Message]:
    """Return every text of the program, in the order of its files, without translations."""
    files = sorted(path for package in SOURCES for path in (root / package).rglob("*.py") if "bench" not in path.parts)
    with tempfile.TemporaryDirectory() as folder:
        made, listed = Path(folder, "all.ts"), Path(folder, "files.txt")
        listed.write_text("\n".join(map(str, files)), "utf-8")
        _qt(
            "lupdate",
            "-silent",
            "-locations",
            "absolute",
            "-tr-function-alias",
            "tr+=tr_later,tr+=tr_count",
            f"@{listed}",
            "-ts",
            str(made),
        )
        found = read(made)
    places = {str(path): number for number, path in enumerate(files)}
    once: dict[tuple[str, str, bool], Message] = {}
    for message in sorted(found, key=lambda one: places.get(one.place, len(places))):
        once.setdefault(message.key, message)
    return [replace(one, place=os.path.relpath(one.place, root) if one.place else "") for one in once.values()]


def read(path: Path) -> list[Message]:
    """Return the messages of a .ts file."""
    found: list[Message] = []
    for node in ET.parse(path).getroot().iter("message"):
        location, target = node.find("location"), node.find("translation")
        counted = node.get("numerus") == "yes"
        forms = [] if target is None else target.findall("numerusform") if counted else [target]
        where = "" if location is None else location.get("filename", "")
        found.append(
            Message(
                node.findtext("source", ""),
                node.findtext("comment", ""),
                counted,
                tuple(form.text or "" for form in forms),
                str((path.parent / where).resolve()) if where.startswith(".") else where,
            )
        )
    return found


def write(path: Path, messages: list[Message], code: str) -> None:
    """Write a .ts file; without line numbers, so that it changes only where a text does."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en_GB")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message in messages:
        node = ET.SubElement(context, "message", {"numerus": "yes"} if message.counted else {})
        ET.SubElement(node, "location", filename=message.place)
        ET.SubElement(node, "source").text = message.source
        if message.comment:
            ET.SubElement(node, "comment").text = message.comment
        target = ET.SubElement(node, "translation", {} if message.done else {"type": "unfinished"})
        wanted = FORMS.get(code, 2) if message.counted else 1
        forms = (*message.translation, *[""] * wanted)[:wanted]
        if message.counted:
            for form in forms:
                ET.SubElement(target, "numerusform").text = form
        else:
            target.text = forms[0]
    ET.indent(root, "    ")
    text = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, "unicode") + "\n"
    new = path.with_suffix(".new")
    new.write_text(text, "utf-8", newline="\n")
    new.replace(path)


def update() -> None:
    """Gather the texts into every language, and make what Qt reads."""
    texts = gathered()
    for code in FORMS:
        known = {one.key: one.translation for one in read(file_of(code))} if file_of(code).exists() else {}
        write(file_of(code), [replace(one, translation=known.get(one.key, ())) for one in texts], code)
        release(code)


def release(code: str, to: Path | None = None) -> Path:
    """Make the .qm file of a language; only finished translations go into it."""
    made = to or file_of(code, ".qm")
    _qt("lrelease", "-silent", str(file_of(code)), "-qm", str(made))
    return made


def todo(code: str, number: int) -> str:
    """Return the first texts that a language lacks, as JSON that :func:`fill` takes once it is filled in."""
    left = [one for one in read(file_of(code)) if not one.done][:number]
    rows = [
        {"source": one.source}
        | ({"comment": one.comment} if one.comment else {})
        | {"place": one.place, "translation": [""] * FORMS[code] if one.counted else ""}
        for one in left
    ]
    return json.dumps(rows, ensure_ascii=False, indent=0)


def fill(code: str, path: Path) -> list[str]:
    """Take translations from JSON; what does not fit is left out and named.

    Rows are objects as :func:`todo` gives them, or pairs of source and translation.
    """
    messages, refused = {one.key: one for one in read(file_of(code))}, list[str]()
    for row in json.loads(path.read_text("utf-8")):
        source, target = (row["source"], row["translation"]) if isinstance(row, dict) else row
        comment = row.get("comment", "") if isinstance(row, dict) else ""
        counted = isinstance(target, list)
        message = messages.get((source, comment, counted))
        if message is None and counted:  # a pair need not repeat the English for one
            message = next((one for one in messages.values() if one.source == source and one.counted), None)
        if message is None:
            refused.append(f"not a text of the program: {source!r}")
            continue
        filled = replace(message, translation=tuple(target) if counted else (target,))
        if faults := damages(filled, code):
            refused += faults
        else:
            messages[message.key] = filled
    write(file_of(code), list(messages.values()), code)
    release(code)
    return refused


def damages(message: Message, code: str) -> list[str]:
    """Return what is wrong with a translation: values, keys, line breaks, or an ending that went missing."""
    faults: list[str] = []
    forms = message.translation
    if message.counted and len(forms) != FORMS[code]:
        faults.append(f"{len(forms)} forms, not {FORMS[code]}")
    for form in forms:
        for name, pattern in _KEPT.items():
            wanted = set(re.findall(pattern, message.source)) | set(
                re.findall(pattern, message.comment) if message.counted else ()
            )
            there = set(re.findall(pattern, form))
            may_lack = {"{n}"} if message.counted else set()
            if there - wanted or wanted - there - may_lack:
                faults.append(f"{name} {sorted(wanted ^ there)}")
        if form and (form != form.strip()) != (message.source != message.source.strip()):
            faults.append("blanks at an end")
        if form and len(message.source) <= _LABEL and message.source.endswith("…") != form.endswith("…"):
            faults.append("… at the end")  # a button or an entry of a menu that asks something first
        if form.count("\n") != message.source.count("\n"):
            faults.append("line breaks")
    return [f"{message.source!r} -> {forms}: {fault}" for fault in faults]


_KEPT = {
    "values": r"\{[^{}]*\}",
    "keys": r"⟨[^⟩]*⟩",
    "tags": r"</?[a-z]+[^>]*>",
}
"""What a translation has as the English has it."""
_LABEL = 34
"""Letters of the longest label; what is longer is a sentence, whose parts may stand in another order."""


def check() -> list[str]:
    """Return what is missing, stale or damaged."""
    texts, faults = {one.key: one for one in gathered()}, list[str]()
    for code in FORMS:
        there = {one.key: one for one in read(file_of(code))}
        faults += [f"{code}: not gathered: {key[0]!r}" for key in texts.keys() - there.keys()]
        faults += [f"{code}: no text of the program any more: {key[0]!r}" for key in there.keys() - texts.keys()]
        faults += [f"{code}: not translated: {one.source!r}" for one in there.values() if not one.done]
        faults += [f"{code}: {fault}" for one in there.values() if one.done for fault in damages(one, code)]
        with tempfile.TemporaryDirectory() as folder:
            fresh = release(code, Path(folder, "fresh.qm")).read_bytes()
        if not file_of(code, ".qm").exists() or file_of(code, ".qm").read_bytes() != fresh:
            faults.append(f"{code}: lungseg_{code}.qm is older than the .ts file")
    return faults


def _qt(tool: str, *arguments: str) -> None:
    import PySide6

    folder = Path(PySide6.__file__).parent
    program = next(path for name in (tool, f"{tool}.exe") for path in folder.rglob(name) if path.is_file())
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)


def main(arguments: list[str]) -> int:
    """Do what the command line says."""
    match arguments:
        case ["update"]:
            update()
        case ["todo", code, *number]:
            print(todo(code, int(number[0]) if number else 100))
        case ["fill", code, path]:
            refused = fill(code, Path(path))
            print("\n".join(refused))
            left = sum(not one.done for one in read(file_of(code)))
            print(f"{len(refused)} refused, {left} left to translate")
            return bool(refused)
        case ["check"]:
            faults = check()
            print("\n".join(faults) or "complete")
            return bool(faults)
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
