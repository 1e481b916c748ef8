"""Settings that come from the site's administrator, and those that go to another computer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.settings import SETTINGS, Settings, open_settings, peek, site
from lungseg_gui.services.settings.exchange import decode, encode, goes_along, read_file


@pytest.fixture
def laid_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "etc" / "settings.json"
    path.parent.mkdir()
    monkeypatch.setattr(site, "site_file", lambda: path)
    return path


def test_what_the_site_lays_down_holds_over_the_readers_own_and_is_not_changed(laid_down: Path, tmp_path: Path) -> None:
    Settings(tmp_path / "settings.json").update({"theme": "light", "view.opacity": 40, "keep.days": 30})
    assert open_settings(tmp_path).text("theme") == "light"
    laid_down.write_text(json.dumps({"theme": "dark", "keep.days": 90}))
    settings = open_settings(tmp_path)
    assert settings.notice == ""
    assert (settings.text("theme"), settings.number("keep.days"), settings.number("view.opacity")) == ("dark", 90, 40)
    settings.update({"theme": "light", "keep.days": 0})
    assert (settings.text("theme"), settings.number("keep.days")) == ("dark", 90)
    assert str(laid_down) in settings.lock_of("theme")
    laid_down.unlink()
    own = open_settings(tmp_path)  # what the reader had chosen is not lost
    assert (own.text("theme"), own.number("keep.days")) == ("light", 30)


@pytest.mark.parametrize("content", [b"[1]", b"{", b"\xff\xfe", b"[" * 100_000])
def test_a_file_of_the_site_that_cannot_be_read_is_told(laid_down: Path, tmp_path: Path, content: bytes) -> None:
    laid_down.write_bytes(content)
    settings = open_settings(tmp_path)
    assert "cannot be read" in settings.notice
    assert settings.text("theme") == "dark"


def test_the_site_may_use_an_editor_of_windows_and_no_device(laid_down: Path, tmp_path: Path) -> None:
    laid_down.write_bytes(b"\xef\xbb\xbf" + b'{"theme": "light"}')
    assert open_settings(tmp_path).text("theme") == "light"
    laid_down.unlink()
    laid_down.symlink_to("/dev/zero")  # it never ends
    assert "cannot be read" in open_settings(tmp_path).notice


def test_a_notice_names_a_few_wrong_settings_and_no_line_of_a_terminal(laid_down: Path, tmp_path: Path) -> None:
    laid_down.write_text(json.dumps({f"key{n}\n\x1b[31m" + "x" * 200: 1 for n in range(2000)}))
    notice = open_settings(tmp_path).notice
    assert "key0" in notice
    assert "and 1\N{NARROW NO-BREAK SPACE}995 more" in notice
    assert len(notice) < 800
    assert "\n" not in notice
    assert "\x1b" not in notice


@pytest.mark.parametrize(("wrong", "more"), [(1, ""), (5, ""), (6, " and 1 more")])
def test_a_notice_of_the_site_names_five_wrong_settings(laid_down: Path, tmp_path: Path, wrong: int, more: str) -> None:
    laid_down.write_text(json.dumps({f"key{n}": 1 for n in range(wrong)}))
    named = ", ".join(f"key{n}" for n in range(min(wrong, 5)))
    assert f"these are not valid: {named}{more}. Ask your administrator" in open_settings(tmp_path).notice


def test_a_notice_of_the_site_names_a_setting_by_its_first_sixty_letters(laid_down: Path, tmp_path: Path) -> None:
    laid_down.write_text(json.dumps({"y" * 200: 1}))
    assert f": {'y' * 60}. Ask" in open_settings(tmp_path).notice


@pytest.mark.parametrize(
    ("system", "program_data", "place"),
    [
        ("win32", "D:/Data", "D:/Data/lungseg/settings.json"),
        ("win32", "", "C:/ProgramData/lungseg/settings.json"),
        ("darwin", "D:/Data", "/Library/Application Support/lungseg/settings.json"),
        ("linux", "D:/Data", "/etc/lungseg/settings.json"),
    ],
)
def test_the_file_of_the_site_lies_where_an_administrator_writes(
    monkeypatch: pytest.MonkeyPatch, system: str, program_data: str, place: str
) -> None:
    monkeypatch.setattr(site.sys, "platform", system)
    monkeypatch.setenv("PROGRAMDATA", program_data)
    assert site.site_file() == Path(place)


@pytest.mark.parametrize(
    ("site_says", "held"),
    [
        ({"view.colour_right": "#ff9d2e"}, ("#ff9d2e", "#66b3ff")),
        ({"view.colour_left": "#66b3ff"}, ("#ff9d2e", "#66b3ff")),
        ({"view.colour_right": "#101010", "view.colour_left": "#101010"}, ("#66b3ff", "#101010")),
    ],
)
def test_the_site_cannot_make_both_lungs_alike(
    laid_down: Path, tmp_path: Path, site_says: dict[str, str], held: tuple[str, str]
) -> None:
    laid_down.write_text(json.dumps(site_says))
    settings = open_settings(tmp_path)
    assert (settings.text("view.colour_right"), settings.text("view.colour_left")) == held
    assert ("these are not valid: view.colour_right." in settings.notice) is (len(site_says) == 2)


def test_a_name_that_is_not_utf_8_is_kept(tmp_path: Path) -> None:
    Settings(tmp_path / "settings.json").set("export.folder", "/data/caf\udce9")
    assert Settings(tmp_path / "settings.json").text("export.folder") == "/data/caf\udce9"


def test_what_the_site_writes_wrong_is_named_and_the_rest_holds(laid_down: Path, tmp_path: Path) -> None:
    laid_down.write_text(json.dumps({"theme": "pink", "no.such": 1, "look.scale": 150}))
    settings = open_settings(tmp_path)
    assert "theme, no.such" in settings.notice
    assert settings.number("look.scale") == 150


def test_what_was_found_before_the_language_was_known_is_said_in_it(
    laid_down: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    (tmp_path / "settings.json").write_text("{damaged")
    laid_down.write_text(json.dumps({"theme": "dark", "no.such": 1}))
    settings = open_settings(tmp_path)
    english = settings.notice
    request.getfixturevalue("bracketed")
    assert settings.notice != english
    assert settings.notice.count("[") == 3  # and the two together
    assert settings.lock_of("theme") == f"[Set by your site in {laid_down}.]"


def test_a_look_before_the_start_leaves_a_damaged_file_to_whoever_tells_of_it(laid_down: Path, tmp_path: Path) -> None:
    own = tmp_path / "settings.json"
    assert peek(tmp_path, "look.scale") == 100
    own.write_text('{"look.scale": 150}')
    assert peek(tmp_path, "look.scale") == 150
    own.write_text('{"look.scale": "large"}')
    assert peek(tmp_path, "look.scale") == 100
    own.write_text("{damaged")
    assert peek(tmp_path, "look.scale") == 100
    assert own.exists()
    laid_down.write_text('{"look.scale": 125}')
    assert peek(tmp_path, "look.scale") == 125
    assert "damaged" in open_settings(tmp_path).notice


def test_settings_go_to_another_computer_and_its_folders_stay(tmp_path: Path) -> None:
    here, there = Settings(tmp_path / "a.json"), Settings(tmp_path / "b.json")
    here.update({"theme": "light", "brush.radius": 7.5, "keys.own": '{"tool.pan": ["F9"]}', "export.folder": "/here"})
    here.update({"window.geometry": "00ff"})
    there.update({"view.opacity": 70, "export.folder": "/there"})
    taken = decode(encode(here), there.table)
    assert taken.passed_over == ()
    there.update(taken.values)
    assert all(there.get(s.key) == here.get(s.key) for s in SETTINGS if goes_along(s))
    assert there.text("export.folder") == "/there"
    assert there.text("window.geometry") == ""
    assert json.loads(encode(here)) == {
        "what": "lungseg settings",
        "form": 1,
        "values": {"theme": "light", "brush.radius": 7.5, "keys.own": '{"tool.pan": ["F9"]}'},
    }


def test_what_a_file_gets_wrong_is_named_and_changes_nothing(tmp_path: Path) -> None:
    values = {"theme": "pink", "no.such": 3, "window.geometry": "00", "view.opacity": 20}
    taken = decode(json.dumps({"what": "lungseg settings", "values": values}).encode(), SETTINGS)
    assert taken.passed_over == ("theme", "no.such", "window.geometry")
    assert taken.values["theme"] == "dark"
    assert taken.values["view.opacity"] == 20
    assert "window.geometry" not in taken.values


@pytest.mark.parametrize(
    ("colours", "taken"),
    [
        (("#101010", "#101010"), ("#66b3ff", "#ff9d2e")),
        (("#ff9d2e", None), ("#66b3ff", "#ff9d2e")),
        (("#101010", "#202020"), ("#101010", "#202020")),
    ],
)
def test_two_lungs_of_one_colour_are_not_taken_in(colours: tuple[str, str | None], taken: tuple[str, str]) -> None:
    keys = ("view.colour_right", "view.colour_left")
    values = {key: colour for key, colour in zip(keys, colours, strict=True) if colour}
    found = decode(json.dumps({"what": "lungseg settings", "values": values}).encode(), SETTINGS)
    assert tuple(found.values[key] for key in keys) == taken


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b'{"what": "lungseg settings", "values": 3}', b"\xff", b"[" * 99_999]
)
def test_another_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.json"
    path.write_bytes(content)
    with pytest.raises(LungSegError, match="contains no lungseg settings"):
        read_file(path, SETTINGS)
    with pytest.raises(LungSegError, match="cannot be read"):
        read_file(tmp_path / "none.json", SETTINGS)
