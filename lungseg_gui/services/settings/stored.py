"""The settings of one user: the file keeps only what differs from the table."""

from __future__ import annotations

import json
import logging
import stat
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import as_kept, of_kept, together, tr
from lungseg_gui.services.files import atomic_write_bytes, speaking_of
from lungseg_gui.services.settings.setting import Setting, Value
from lungseg_gui.services.settings.table import SETTINGS

Observer = Callable[[frozenset[str]], object]
_log = logging.getLogger("lungseg.settings")
LARGEST = 1_000_000
"""Bytes of a file of settings."""


@dataclass(frozen=True)
class Locked:
    """A value that the reader cannot change, and why, as a sentence that ``as_kept`` wrote."""

    value: Value
    reason: str


def read_json(path: Path) -> Any:  # noqa: ANN401  (whatever is in it)
    """Return what a file of settings says; one that an editor of Windows wrote begins with a mark.

    Raises
    ------
    OSError
        It is not there, or cannot be read.
    ValueError
        It is not JSON, too large, or not a file but a device or a pipe, which would not end.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise ValueError("no file")
    with path.open("rb") as file:
        return of_bytes(file.read(LARGEST + 1))


def of_bytes(content: bytes) -> Any:  # noqa: ANN401  (whatever is in it)
    """Return what the content of such a file says; see :func:`read_json`."""
    if len(content) > LARGEST:
        raise ValueError("too large")
    try:
        return json.loads(content.decode("utf-8-sig"))
    except RecursionError as error:
        raise ValueError("too deep") from error


def as_bytes(content: Mapping[str, object]) -> bytes:
    """Return what :func:`read_json` reads; a name that is not UTF-8 comes back as it was."""
    words = json.dumps(content, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    return words.encode("utf-8", "backslashreplace")  # which is how JSON writes a lone surrogate, too


class Settings:
    """The settings of one user.

    Parameters
    ----------
    path : Path
        JSON file of the values that differ from the defaults. A damaged one is set aside and :attr:`notice` says so.
    table : tuple of Setting
        What there is.
    locked : mapping of str to Locked
        Values that hold whatever the file says, by key; changes of them are ignored.
    """

    def __init__(
        self,
        path: Path,
        *,
        table: tuple[Setting, ...] = SETTINGS,
        locked: Mapping[str, Locked] = MappingProxyType({}),
    ) -> None:
        self._path = path
        self._table = {setting.key: setting for setting in table}
        self._locked = dict(locked)
        self._observers: list[Observer] = []
        self._lock = threading.Lock()
        self._notices: list[str] = []
        self._stored = self._read()
        for setting in table:  # a file written by hand: nobody could distinguish two lungs of one colour
            if setting.unlike and self.get(setting.key) == self.get(setting.unlike):
                for key in (setting.key, setting.unlike):
                    self._stored.pop(key, None)
                if self.get(setting.key) == self.get(setting.unlike) and setting.unlike not in self._locked:
                    self._stored[setting.unlike] = setting.default  # the site gave this one the other's colour
        self._unsaved = False  # the disk has refused them: the next change, or the same again, takes them along

    @property
    def table(self) -> tuple[Setting, ...]:
        """All settings, in order."""
        return tuple(self._table.values())

    @property
    def path(self) -> Path:
        """The file; it is there once something differs from the table."""
        return self._path

    @property
    def notice(self) -> str:
        """What is wrong with the files, in sentences; it was found before the window knew its language."""
        return together(map(of_kept, self._notices))

    def add_notice(self, words: str) -> None:
        """Add to :attr:`notice`."""
        self._notices.append(as_kept(words))

    def observe(self, observer: Observer) -> Callable[[], None]:
        """Call ``observer(keys)`` after each change, in whichever thread it is made; return a function that ends it."""
        self._observers.append(observer)
        return lambda: self._observers.remove(observer) if observer in self._observers else None

    def lock_of(self, key: str) -> str:
        """Return why a setting cannot be changed, as a sentence; "" where it can."""
        return of_kept(self._locked[key].reason) if key in self._locked else ""

    @property
    def aside(self) -> Path:
        """Where a damaged file is put."""
        return self._path.with_name(f"{self._path.stem}-damaged{self._path.suffix}")

    def get(self, key: str) -> Value:
        """Return a value. KeyError for a key that is not in the table."""
        setting = self._table[key]
        locked = self._locked.get(key)
        value = setting.checked(locked.value if locked is not None else self._stored.get(key))
        return setting.default if value is None else value

    def flag(self, key: str) -> bool:
        """Return a value that is true or false."""
        return bool(self.get(key))

    def number(self, key: str) -> float:
        """Return a value that is a number."""
        return float(self.get(key))

    def text(self, key: str) -> str:
        """Return a value that is a text."""
        return str(self.get(key))

    def set(self, key: str, value: Value) -> None:
        """Change a value and save the file.

        Raises
        ------
        KeyError
            No such setting.
        ValueError
            A value of another kind, or none of the choices.
        LungSegError
            The file cannot be written; the value holds until the program ends.
        """
        self.update({key: value})

    def update(self, values: Mapping[str, Value]) -> None:
        """Change several values and save the file once; see :meth:`set`."""
        self._change(values, save=True)

    def hold(self, values: Mapping[str, Value]) -> None:
        """Change several values without saving the file: the next :meth:`update` takes them along.

        For what changes with every turn of a wheel. KeyError and ValueError as for :meth:`set`.
        """
        self._change(values, save=False)

    def _change(self, values: Mapping[str, Value], *, save: bool) -> None:
        changed = frozenset[str]()
        try:
            with self._lock:
                stored = dict(self._stored)
                for key, value in values.items():
                    setting = self._table[key]
                    checked = setting.checked(value)
                    if checked is None:
                        raise ValueError(f"{value!r} is not a valid value for {key}")
                    if key in self._locked:
                        continue
                    if checked == setting.default:
                        stored.pop(key, None)
                    else:
                        stored[key] = checked
                before = {key: self.get(key) for key in values}
                if stored != self._stored:
                    self._stored, self._unsaved = stored, True
                changed = frozenset(key for key, value in before.items() if self.get(key) != value)
                if save and self._unsaved:
                    self._save()
        finally:  # what the disk refuses holds until the program ends
            if changed:
                for observer in tuple(self._observers):
                    observer(changed)

    def _save(self) -> None:
        with speaking_of(tr("The settings could not be saved"), self._path.parent, again=tr("try again")):
            atomic_write_bytes(self._path, as_bytes(self._stored))
        self._unsaved = False

    def _read(self) -> dict[str, object]:
        try:
            found = read_json(self._path)
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise LungSegError(
                tr("The settings in {path} cannot be read.", path=self._path),
                remedy=tr("Check read permission for it."),
                cause=error,
            ) from error
        except ValueError:
            found = None
        if isinstance(found, dict):
            # Keys of a newer version stay in the file.
            return dict(cast("dict[str, object]", found))
        aside = self.aside
        try:
            self._path.replace(aside)
        except OSError as error:
            _log.warning("damaged settings could not be renamed: %s", error)
        self.add_notice(
            tr(
                "The settings were damaged and have been reset to their defaults. The old file is kept as {name}.",
                name=aside.name,
            )
        )
        return {}
