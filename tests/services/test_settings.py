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


def test_the_file_is_read_by_people_too(path: Path) -> None:
    settings = Settings(path)
    settings.update({"theme": "light", "export.folder": "/Müller", "view.opacity": 40})
    assert path.read_text("utf-8") == (
        '{\n  "export.folder": "/Müller",\n  "theme": "light",\n  "view.opacity": 40\n}\n'
    )


@pytest.mark.parametrize(("size", "damaged"), [(1_000_000, False), (1_000_001, True)])
def test_a_file_of_more_than_a_megabyte_is_none_of_settings(path: Path, size: int, damaged: bool) -> None:
    content = b'{"theme": "light"}'
    path.write_bytes(content.rjust(size))
    settings = Settings(path)
    assert ("damaged" in settings.notice) is damaged
    assert settings.text("theme") == ("dark" if damaged else "light")


def test_who_follows_hears_of_what_changed_and_of_nothing_else(path: Path) -> None:
    settings = Settings(path)
    heard: list[tuple[str, frozenset[str]]] = []
    end = settings.observe(lambda keys: heard.append(("one", keys)))
    settings.observe(lambda keys: heard.append(("two", keys)))
    settings.update({"theme": "light", "view.opacity": 15, "view.style": "outline"})
    changed = frozenset({"theme", "view.style"})
    assert heard == [("one", changed), ("two", changed)]
    settings.set("theme", "light")  # as it is already
    assert len(heard) == 2
    end()
    settings.set("theme", "dark")
    assert heard[2:] == [("two", frozenset({"theme"}))]
    end()  # a second time does no harm


def test_one_who_hears_of_a_change_may_stop_following(path: Path) -> None:
    settings = Settings(path)
    heard: list[str] = []

    def once(_: frozenset[str]) -> None:
        heard.append("first")
        end()

    end = settings.observe(once)
    settings.observe(lambda _: heard.append("second"))
    settings.set("theme", "light")
    settings.set("theme", "dark")
    assert heard == ["first", "second", "second"]


def test_what_is_held_is_written_with_the_next_change(path: Path) -> None:
    settings = Settings(path)
    heard: list[frozenset[str]] = []
    settings.observe(heard.append)
    settings.hold({"brush.radius": 7.5})
    assert (settings.number("brush.radius"), path.exists()) == (7.5, False)
    assert heard == [frozenset({"brush.radius"})]
    settings.set("theme", "dark")  # no change of its own
    assert json.loads(path.read_text()) == {"brush.radius": 7.5}
    path.unlink()
    settings.set("brush.radius", 7.5)
    assert not path.exists()  # it was saved: there is nothing to write


def test_a_change_with_a_wrong_value_changes_nothing(path: Path) -> None:
    settings = Settings(path)
    with pytest.raises(ValueError, match="'pink' is not a valid value for theme"):
        settings.update({"view.opacity": 40, "theme": "pink"})
    assert settings.number("view.opacity") == 15
    with pytest.raises(KeyError):
        settings.update({"view.opacity": 40, "thme": "light"})
    assert settings.number("view.opacity") == 15


def test_a_file_that_cannot_be_read_is_told_and_stays(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_text('{"theme": "light"}')

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", refused)
        with pytest.raises(LungSegError, match=r"settings\.json cannot be read") as told:
            Settings(path)
    assert told.value.remedy == "Check read permission for it."
    assert isinstance(told.value.cause, PermissionError)
    assert Settings(path).text("theme") == "light"


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
    settings.set("view.opacity", 50)  # the same again: now it is saved
    assert json.loads(path.read_text()) == {"theme": "light", "view.opacity": 50}


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
