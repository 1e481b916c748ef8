"""What one setting is: its kind, its bounds, and what the page sets it with."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from enum import Enum, auto

Value = bool | int | float | str
_COLOUR = re.compile("#[0-9a-f]{6}")


class Form(Enum):
    """What the page sets a value with."""

    FLAG = auto()
    CHOICE = auto()
    NUMBER = auto()
    TEXT = auto()
    COLOUR = auto()
    FOLDER = auto()
    FILE_NAMES = auto()
    WINDOWS = auto()


@dataclass(frozen=True)
class Setting:
    """One setting.

    Attributes
    ----------
    kind : type
        bool, int, float or str.
    text : str
        Its name, for the reader.
    section : str
        Key of the section of the settings page it stands in; "" for what the window remembers by itself.
    detail : str
        What it does, in a sentence or two.
    unit : str
        Of a number.
    choices : tuple of str
        The allowed texts; empty for any.
    said : tuple of str
        What the choices are called, in their order.
    low, high : float
        Bounds of a number; a number beyond them is brought back to them.
    step : float
        By which a number goes up and down on the page; its decimals are those of the number.
    lowest : str
        What the lowest number is called where it stands for something else, such as "for ever".
    form : Form or None
        What the page sets it with; None for what follows from the kind.
    restart : bool
        Whether it takes effect at the next start.
    unlike : str
        Key of a setting that cannot have the same value at the same time.
    also : str
        Words that do not stand in the row, under which a reader would look for it.
    """

    key: str
    kind: type[bool] | type[int] | type[float] | type[str]
    default: Value
    text: str
    section: str = ""
    detail: str = ""
    unit: str = ""
    choices: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    low: float = -math.inf
    high: float = math.inf
    step: float = 1
    lowest: str = ""
    form: Form | None = None
    restart: bool = False
    unlike: str = ""
    also: str = ""

    @property
    def control(self) -> Form:
        """What the page sets it with."""
        if self.form is not None:
            return self.form
        if self.kind is bool:
            return Form.FLAG
        if self.kind is str:
            return Form.CHOICE if self.choices else Form.TEXT
        return Form.NUMBER

    @property
    def decimals(self) -> int:
        """How many decimals a number is shown with."""
        return len(f"{self.step:g}".partition(".")[2]) if self.kind is float else 0

    def checked(self, value: object) -> Value | None:
        """Return a value as this setting's kind and within its bounds; None where it is not one."""
        if self.kind is bool:
            return value if isinstance(value, bool) else None
        if self.kind is str:
            if not isinstance(value, str) or (self.choices and value not in self.choices):
                return None
            return value if self.form is not Form.COLOUR or _COLOUR.fullmatch(value) else None
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        if isinstance(value, float) and not math.isfinite(value):  # whole numbers may be longer than a float takes
            return None
        bounded = min(max(value, self.low), self.high)
        return int(bounded) if self.kind is int else float(bounded)
