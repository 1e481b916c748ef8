from __future__ import annotations

import json
from pathlib import Path

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.home import data_home, log_file
from lungseg_gui.services.settings import SETTINGS, Setting, Settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_the_file_keeps_only_what_differs(path: Path) -> None:
    settings = Settings(path)
    settings.set("theme", "light")
    settings.set("view.opacity", 40)
    assert json.loads(path.read_text()) == {"theme": "light", "view.opacity": 40}
    settings.set("theme", "dark")
    assert json.loads(path.read_text()) == {"view.opacity": 40}
    again = Settings(path)
    assert again.text("theme") == "dark"
    assert again.number("view.opacity") == 40


def test_every_default_is_a_value_of_its_setting(path: Path) -> None:
    settings = Settings(path)
    for setting in SETTINGS:
        settings.set(setting.key, setting.default)
        assert settings.get(setting.key) == setting.default
        assert setting.text
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)
    assert not path.exists()


def test_numbers_are_kept_within_bounds(path: Path) -> None:
    settings = Settings(path)
    settings.set("view.opacity", 400)
    assert settings.get("view.opacity") == 100


@pytest.mark.parametrize(
    ("key", "value"),
    [("theme", "pink"), ("theme", 1), ("view.opacity", "40"), ("view.opacity", True), ("brush.radius", float("nan"))],
)
def test_what_is_no_value_is_refused(path: Path, key: str, value: str | float) -> None:
    settings = Settings(path)
    with pytest.raises(ValueError, match="not a valid value"):
        settings.set(key, value)
    assert not path.exists()


def test_an_unknown_key_is_an_error_of_the_program(path: Path) -> None:
    with pytest.raises(KeyError):
        Settings(path).get("thme")


@pytest.mark.parametrize("content", [b"{", b"[1]", b"\xff\xfe", b"", b"[" * 100_000])
def test_a_damaged_file_is_set_aside(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.text("theme") == "dark"
    assert "damaged" in settings.notice
    assert (path.parent / "settings-damaged.json").read_bytes() == content
    settings.set("theme", "light")
    assert Settings(path).text("theme") == "light"


def test_a_wrong_value_in_the_file_is_the_default(path: Path) -> None:
    path.write_text(json.dumps({"theme": 7, "view.opacity": "x", "of a newer version": 1}))
    settings = Settings(path)
    assert settings.text("theme") == "dark"
    assert settings.notice == ""
    settings.set("view.style", "outline")
    assert json.loads(path.read_text())["of a newer version"] == 1


def test_a_full_disk_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(path)
    settings.set("theme", "light")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(LungSegError, match="disk is full"):
        settings.set("view.opacity", 50)
    monkeypatch.undo()
    assert json.loads(path.read_text()) == {"theme": "light"}
    assert settings.get("view.opacity") == 50


def test_flags(path: Path) -> None:
    settings = Settings(path, table=(Setting("on", bool, False, "Switch"),))
    assert not settings.flag("on")
    settings.set("on", True)
    assert Settings(path, table=settings.table).flag("on")


def test_the_home_folder_can_be_moved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LUNGSEG_HOME", str(tmp_path / "new" / "home"))
    assert data_home() == tmp_path / "new" / "home"
    assert data_home().is_dir()
    assert log_file().parent.is_dir()


def test_a_home_that_cannot_be_made_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("LUNGSEG_HOME", str(tmp_path / "file" / "home"))
    with pytest.raises(LungSegError, match="cannot be created"):
        data_home()


@pytest.mark.parametrize("number", ["1" + "0" * 400, "-1" + "0" * 400, "1e999", "-1e999", "NaN"])
def test_a_number_beyond_all_bounds_does_not_keep_the_program_from_starting(tmp_path: Path, number: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(f'{{"view.opacity": {number}, "brush.radius": {number}}}')
    settings = Settings(path)
    assert 0 <= settings.number("view.opacity") <= 100
    assert 0.5 <= settings.number("brush.radius") <= 400


@pytest.mark.parametrize("stored", [("#ff0000", "#ff0000"), ("", "default")])
def test_two_lungs_of_one_colour_in_the_file_have_their_defaults(tmp_path: Path, stored: tuple[str, str]) -> None:
    path = tmp_path / "settings.json"
    usual = Settings(path)
    left, right = usual.text("view.colour_left"), usual.text("view.colour_right")
    given = {"view.colour_left": stored[0], "view.colour_right": stored[1]}
    path.write_text(json.dumps({k: left if v == "default" else v for k, v in given.items() if v}))
    settings = Settings(path)
    assert (settings.text("view.colour_left"), settings.text("view.colour_right")) == (left, right)
