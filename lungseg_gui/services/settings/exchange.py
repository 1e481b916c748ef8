"""Settings as a file that goes to another computer: what the reader chose, and nothing of places on this one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.services.settings.setting import Form, Setting, Value
from lungseg_gui.services.settings.stored import Settings, as_bytes, of_bytes, read_json

_MARK, _FORM = "lungseg settings", 1
_REMEMBERED = ("keys.own",)  # what is chosen elsewhere than on the page


@dataclass(frozen=True)
class Taken:
    """What a file asks for.

    Attributes
    ----------
    values : mapping of str to Value
        Of every setting that goes along; the default where the file does not name it.
    passed_over : tuple of str
        Keys that this version does not know, or whose value they do not allow.
    """

    values: Mapping[str, Value]
    passed_over: tuple[str, ...]


def goes_along(setting: Setting) -> bool:
    """Whether a setting is the reader's choice and no place on this computer."""
    return (bool(setting.section) or setting.key in _REMEMBERED) and setting.form is not Form.FOLDER


def encode(settings: Settings) -> bytes:
    """Return the file: what differs from the defaults."""
    values = {s.key: settings.get(s.key) for s in settings.table if goes_along(s) and settings.get(s.key) != s.default}
    return as_bytes({"what": _MARK, "form": _FORM, "values": values})


def decode(content: bytes, table: tuple[Setting, ...]) -> Taken:
    """Read such a file.

    Raises
    ------
    LungSegError
        If it is not one.
    """
    try:
        return _of(of_bytes(content), table)
    except ValueError:
        return _of(None, table)


def _of(found: Any, table: tuple[Setting, ...]) -> Taken:  # noqa: ANN401  (JSON)
    if not isinstance(found, dict) or found.get("what") != _MARK or not isinstance(found.get("values"), dict):
        raise LungSegError(tr("The file contains no lungseg settings."), remedy=tr("Choose one exported by lungseg."))
    asked = cast("dict[str, object]", found["values"])
    known = {setting.key: setting for setting in table if goes_along(setting)}
    checked = {key: known[key].checked(value) for key, value in asked.items() if key in known}
    good = {key: value for key, value in checked.items() if value is not None}
    values = {key: good.get(key, setting.default) for key, setting in known.items()}
    for key, setting in known.items():  # nobody could distinguish two lungs of one colour
        if setting.unlike and values[key] == values[setting.unlike]:
            values[key], values[setting.unlike] = setting.default, known[setting.unlike].default
    return Taken(values, tuple(key for key in asked if key not in good))


def read_file(path: Path, table: tuple[Setting, ...]) -> Taken:
    """Read such a file from the disk; see :func:`decode`."""
    try:
        return _of(read_json(path), table)
    except OSError as error:
        raise LungSegError(
            tr("{name} cannot be read.", name=path.name), remedy=tr("Check read permission for it."), cause=error
        ) from error
    except ValueError:
        return _of(None, table)
