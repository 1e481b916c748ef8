"""The program's settings: one table; the file keeps only what differs from it."""

from __future__ import annotations

import json
import logging
import math
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.protocol import LUNG_FIELD, PROTOCOLS
from lungseg_gui.services.files import atomic_write_bytes, speaking_of

Value = bool | int | float | str
KEEP_DAYS = (0, 30, 90, 365)
"""For which cases may be kept; 0 for ever."""
_log = logging.getLogger("lungseg.settings")


@dataclass(frozen=True)
class Setting:
    """One setting.

    Attributes
    ----------
    kind : type
        bool, int, float or str.
    text : str
        What it does, for the reader.
    choices : tuple of str
        The allowed texts; empty for any.
    low, high : float
        Bounds of a number; a number beyond them is brought back to them.
    """

    key: str
    kind: type[bool] | type[int] | type[float] | type[str]
    default: Value
    text: str
    choices: tuple[str, ...] = ()
    low: float = -math.inf
    high: float = math.inf


SETTINGS: tuple[Setting, ...] = (
    Setting("theme", str, "dark", "Colours of the window", choices=("dark", "light")),
    Setting("window.geometry", str, "", "Place and size of the window"),
    Setting("window.worklist_width", int, 288, "Width of the worklist, pixels", low=196, high=420),
    Setting("window.dock_width", int, 312, "Width of the panels, pixels", low=264, high=420),
    Setting("window.closed_sections", str, "view,edges", "Panels that are folded, separated by commas"),
    Setting("window.sort", str, "uncertain", "Order of the worklist", choices=("uncertain", "attention", "name")),
    Setting("window.filter", str, "all", "What the worklist shows", choices=("all", "todo", "attention", "done")),
    Setting("view.opacity", int, 15, "Opacity of the segments, %", low=0, high=100),
    Setting("view.opacity_left", int, -1, "Opacity of the left lung, %; -1 as the right lung", low=-1, high=100),
    Setting("view.outline", float, 1.75, "Width of the outline, pixels of the screen", low=1, high=6),
    Setting("view.colour_right", str, "", "Colour of the right lung, such as #66B3FF; empty for the usual one"),
    Setting("view.colour_left", str, "", "Colour of the left lung; empty for the usual one"),
    Setting("view.style", str, "fill", "How segments are drawn", choices=("fill", "outline")),
    Setting("view.corner_texts", bool, True, "Show texts in the corners of the radiograph"),
    Setting("brush.radius", float, 12.0, "Radius of the brush, mm (px without spacing)", low=0.5, high=400),
    Setting("brush.tolerance", float, 3.0, "Tolerance of the edge-aware brush, spreads of the grey", low=0.5, high=12),
    Setting(
        "brush.smoothing", float, 2.0, "How strongly a contour is smoothed, mm (px without spacing)", low=0.5, high=10
    ),
    Setting("brush.margin", float, 1.0, "By which a lung grows or shrinks, mm (px without spacing)", low=0.2, high=20),
    Setting("brush.protect_other", bool, True, "Do not paint over the other lung"),
    Setting("open.folder", str, "", "Folder that was opened last"),
    Setting("export.folder", str, "", "Folder that was exported to last"),
    Setting("export.formats", str, "seg", "Formats that were exported last, separated by commas"),
    Setting("export.names", str, "{name}", "Template of the names of exported files"),
    Setting(
        "seg.geometry",
        str,
        "spacing",
        "Nominal geometry in a DICOM SEG, which viewers ask for: where there is spacing, always, never",
        choices=("spacing", "always", "never"),
    ),
    Setting("seg.kind", str, "binary", "How a DICOM SEG holds the lungs", choices=("binary", "labelmap", "fractional")),
    Setting(
        "keep.days", int, 0, "Days after which a case that was not opened is forgotten; 0 for never", low=0, high=36500
    ),
    Setting("pacs.limit_gb", float, 20.0, "What images fetched from a PACS may take, GB", low=0.1, high=10_000),
    Setting("predict.ahead", bool, True, "Predict the new cases of the worklist in advance"),
    Setting("benefit.record", bool, True, "Note on this computer how long each case took and how much was changed"),
    Setting("model.device", str, "auto", "Where the model runs", choices=("auto", "cpu", "cuda", "mps")),
    Setting(
        "training.protocol",
        str,
        LUNG_FIELD,
        "What the masks of the training set mean",
        choices=PROTOCOLS,
    ),
)


class Settings:
    """The settings of one user.

    Parameters
    ----------
    path : Path
        JSON file of the values that differ from the defaults. A damaged one is set aside and :attr:`notice` says so.
    table : tuple of Setting
        What there is.
    """

    def __init__(self, path: Path, *, table: tuple[Setting, ...] = SETTINGS) -> None:
        self._path = path
        self._table = {setting.key: setting for setting in table}
        self._lock = threading.Lock()
        self.notice = ""
        self._stored = self._read()
        self._unsaved = False  # the disk has refused them: the next change, or the same again, takes them along

    @property
    def table(self) -> tuple[Setting, ...]:
        """All settings, in order."""
        return tuple(self._table.values())

    @property
    def aside(self) -> Path:
        """Where a damaged file is put."""
        return self._path.with_name(f"{self._path.stem}-damaged{self._path.suffix}")

    def get(self, key: str) -> Value:
        """Return a value. KeyError for a key that is not in the table."""
        setting = self._table[key]
        value = _checked(setting, self._stored.get(key))
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

    def update(self, values: dict[str, Value]) -> None:
        """Change several values and save the file once; see :meth:`set`."""
        with self._lock:
            stored = dict(self._stored)
            for key, value in values.items():
                setting = self._table[key]
                checked = _checked(setting, value)
                if checked is None:
                    raise ValueError(f"{value!r} is no value of {key}")
                if checked == setting.default:
                    stored.pop(key, None)
                else:
                    stored[key] = checked
            if stored == self._stored and not self._unsaved:
                return
            self._stored, self._unsaved = stored, True
            content = json.dumps(stored, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
            with speaking_of("The settings", self._path.parent, again="try again"):
                atomic_write_bytes(self._path, content.encode())
            self._unsaved = False

    def _read(self) -> dict[str, object]:
        try:
            found: Any = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise LungSegError(
                f"The settings in {self._path} cannot be read.", remedy="Check the right to read it.", cause=error
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
        self.notice = f"The settings were damaged and are back at their defaults. The old file is {aside.name}."
        return {}


def _checked(setting: Setting, value: object) -> Value | None:
    """Return the value as the setting's kind and within its bounds; None where it is none."""
    if setting.kind is bool:
        return value if isinstance(value, bool) else None
    if setting.kind is str:
        return value if isinstance(value, str) and (not setting.choices or value in setting.choices) else None
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    bounded = min(max(value, setting.low), setting.high)
    return int(bounded) if setting.kind is int else float(bounded)
