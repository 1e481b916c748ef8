"""Every language is complete, fresh and undamaged (``packaging/languages.py``)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

import languages
from languages import FORMS, Message, check, damages, file_of, gathered, read, write
from lungseg_gui.core.language import plain_fields
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.resources import resource_path
from lungseg_gui.services.settings.table import SETTINGS
from lungseg_gui.ui.language import LANGUAGES


def test_every_text_is_translated_into_every_language() -> None:
    assert set(FORMS) == set(LANGUAGES) - {"en"}
    faults = check()
    assert not faults, f"{len(faults)} faults; run packaging/languages.py update, todo, fill:\n" + "\n".join(
        faults[:40]
    )


def test_every_text_may_be_kept_and_those_of_settings_and_tools_are_gathered() -> None:
    texts = gathered()
    refused = [one.source for one in texts if not (plain_fields(one.source) and plain_fields(one.comment))]
    assert not refused
    there = {one.source for one in texts} | {name for name in LANGUAGES.values()}
    shown = {words for row in SETTINGS if row.section for words in (row.text, row.detail, *row.said) if words}
    shown |= {words for tool in Tool for words in (tool.row.text, tool.row.hint) if words}
    assert not shown - there, "of tables, and not marked by tr_later"


def test_the_texts_are_gathered_whole(tmp_path: Path) -> None:
    package = tmp_path / "lungseg_gui"
    package.mkdir()
    for name in ("model/lungseg_model", "model/lungseg_sets"):
        (tmp_path / name).mkdir(parents=True)
    (package / "a.py").write_text(
        'tr("One")\ntr("Two {x}, "\n   "and more", x=1)\ntr_later("Three")\ntr("One")\ntr("One", "another one")\n'
        'raise Error(tr_count("{n} things", "{n} thing", n))\nlog("not this one")\n',
        "utf-8",
    )
    found = {one.key for one in gathered(tmp_path)}
    assert found == {
        ("One", "", False),
        ("Two {x}, and more", "", False),
        ("Three", "", False),
        ("One", "another one", False),
        ("{n} things", "{n} thing", True),
    }


@pytest.mark.parametrize(
    ("source", "target", "fault"),
    [
        ("Open {name}.", "Öffnen.", "values"),
        ("Open {name}.", "{nome} öffnen.", "values"),
        ("{mm:.1f} mm", "{mm} mm", "values"),
        ("Press ⟨J⟩", "J drücken", "keys"),
        ("<b>No</b>", "Nein", "tags"),
        ("Open…", "Öffnen", "…"),
        ("A\nB", "A B", "line breaks"),
        (" and", "und", "blanks"),
        ("Open {name}.", "{name} öffnen.", ""),
    ],
)
def test_a_damaged_translation_is_found(source: str, target: str, fault: str) -> None:
    found = damages(Message(source, translation=(target,)), "de")
    assert bool(found) is bool(fault)
    assert fault in "".join(found)


def test_a_number_needs_the_forms_of_the_language() -> None:
    one = Message("{n} images", "{n} image", counted=True, translation=("ein Bild", "{n} Bilder"))
    assert not damages(one, "de")
    assert damages(replace(one, translation=("{n} Bilder",)), "de")
    assert damages(one, "zh_CN")


def test_a_missing_and_a_stale_text_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "FOLDER", tmp_path)
    monkeypatch.setattr(languages, "FORMS", {"de": 2})
    monkeypatch.setattr(languages, "gathered", lambda: [Message("One"), Message("Two")])
    write(file_of("de"), [Message("One", translation=("Eins",)), Message("Gone", translation=("Weg",))], "de")
    languages.release("de")
    assert sorted(check()) == ["de: no text of the program any more: 'Gone'", "de: not gathered: 'Two'"]
    write(file_of("de"), [Message("One", translation=("Eins",)), Message("Two")], "de")
    assert sorted(check()) == ["de: lungseg_de.qm is older than the .ts file", "de: not translated: 'Two'"]
    (tmp_path / "two.json").write_text('[["Two", "Zwei"], ["Three", "Drei"]]', "utf-8")
    assert languages.fill("de", tmp_path / "two.json") == ["not a text of the program: 'Three'"]
    assert check() == []


def test_the_bundled_typeface_has_every_chinese_character_of_the_window() -> None:
    with TTFont(resource_path("fonts/NotoSansCJKsc-Regular.otf"), lazy=True) as face:
        there = set(face.getBestCmap() or ())
    said = {sign for one in read(file_of("zh_CN")) for form in one.translation for sign in form if ord(sign) >= 0x2E80}
    assert {sign for sign in said if ord(sign) not in there} == set()
