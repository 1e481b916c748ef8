"""Which cases of the project's sets are held out from training: a JSON file that names cases and nothing else."""

from __future__ import annotations

import json
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lungseg_sets.errors import SetError
from lungseg_sets.words import tr_later


@dataclass(frozen=True)
class HeldOut:
    """A split.

    Attributes
    ----------
    held_out : mapping
        Name of a set to its cases, which are scored and never learned from.
    left_out : tuple of str
        Neither learned from nor scored: they show the same patients, or nearly the same picture, as one held out.
    suspects : tuple of str
        Their masks are wrong: not learned from; still scored where they are held out.
    """

    held_out: Mapping[str, tuple[str, ...]]
    left_out: tuple[str, ...]
    suspects: tuple[str, ...] = ()

    @property
    def all_held_out(self) -> tuple[str, ...]:
        """The cases of all sets."""
        return tuple(case for cases in self.held_out.values() for case in cases)


def read(path: Path) -> HeldOut:
    """Read a split.

    Raises
    ------
    SetError
        Missing, or not of this form.
    """
    form = '{"held_out": {"SET": ["CASE", ...]}, "left_out": ["CASE", ...], "suspects": []}'
    try:
        values: Any = json.loads(path.read_text(encoding="utf-8"))
        held = {str(name): _names(cases) for name, cases in dict(values["held_out"]).items()}
        return HeldOut(held, _names(values.get("left_out", [])), _names(values.get("suspects", [])))
    except OSError as cause:
        raise SetError(
            tr_later("The split {name} cannot be read."), remedy=tr_later("Put it next to its recipe."), name=path.name
        ) from cause
    except (ValueError, LookupError, TypeError, AttributeError) as cause:
        raise SetError(
            tr_later("{name} is not a split of the cases."), remedy=tr_later("Write {form}."), name=path.name, form=form
        ) from cause


def _names(given: Any) -> tuple[str, ...]:  # noqa: ANN401 - straight from JSON
    if not isinstance(given, list) or not all(isinstance(name, str) for name in typing.cast("list[Any]", given)):
        raise TypeError("a list of names")
    return tuple(typing.cast("list[str]", given))
