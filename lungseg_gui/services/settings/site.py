"""Settings that an administrator lays down for all readers of a computer."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import cast

from lungseg_gui.core.language import as_kept, tr, tr_count
from lungseg_gui.core.printable import printable
from lungseg_gui.services.settings.setting import Setting, Value
from lungseg_gui.services.settings.stored import Locked, Settings, read_json
from lungseg_gui.services.settings.table import SETTINGS

_NAMED, _NAME = 5, 60  # settings that a notice names, letters of a name


def site_file() -> Path:
    """Return where the file of the site is; only an administrator can write there."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA") or "C:/ProgramData") / "lungseg" / "settings.json"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/lungseg/settings.json")
    return Path("/etc/lungseg/settings.json")


def read_site(path: Path, table: tuple[Setting, ...] = SETTINGS) -> tuple[dict[str, Locked], str]:
    """Read the values that hold for everybody.

    Parameters
    ----------
    path : Path
        A JSON object of values by key, as in a reader's own file; there may be none.

    Returns
    -------
    locked : dict of str to Locked
    notice : str
        A sentence where something in it does not hold: an administrator must not believe that it does.
    """
    try:
        found = read_json(path)
    except FileNotFoundError:
        return {}, ""
    except (OSError, ValueError):
        found = None
    if not isinstance(found, dict):
        words = tr("The site settings in {path} cannot be read. Ask your administrator to correct it.", path=path)
        return {}, words
    known, locked, wrong = {setting.key: setting for setting in table}, dict[str, Locked](), list[str]()
    for key, value in cast("dict[str, object]", found).items():
        checked = known[key].checked(value) if key in known else None
        if checked is None:
            wrong.append(key)
        else:
            locked[key] = Locked(checked, as_kept(tr("Set by your site in {path}.", path=path)))
    for key in tuple(locked):  # nobody could distinguish two lungs of one colour
        other = known[key].unlike
        if other in locked and locked[other].value == locked[key].value:
            wrong.append(key)
            del locked[key]
    if not wrong:
        return locked, ""
    names = ", ".join(printable(" ".join(key.split()))[:_NAME] for key in wrong[:_NAMED])
    if len(wrong) > _NAMED:
        return locked, tr_count(
            "In the site settings {path}, these are not valid: {names} and {n} more. "
            "Ask your administrator to correct it.",
            "",
            len(wrong) - _NAMED,
            path=path,
            names=names,
        )
    return locked, tr(
        "In the site settings {path}, these are not valid: {names}. Ask your administrator to correct it.",
        path=path,
        names=names,
    )


def open_settings(home: Path) -> Settings:
    """Return the settings of a reader, with those of the site above them."""
    locked, notice = read_site(site_file())
    settings = Settings(home / "settings.json", locked=locked)
    settings.add_notice(notice)
    return settings


def peek(home: Path, key: str) -> Value:
    """Return what a setting is, before anything is opened: a damaged file is left as it is."""
    setting = next(setting for setting in SETTINGS if setting.key == key)
    locked, _ = read_site(site_file())
    if key in locked:
        return locked[key].value
    try:
        value = setting.checked(read_json(home / "settings.json")[key])
    except (OSError, ValueError, KeyError, TypeError):
        return setting.default
    return setting.default if value is None else value
