"""index.json as it was read: what counts, which patients are held out, what was removed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.services.files import FolderGone, require_place


def read(root: Path) -> dict[str, Any]:
    """Return cases, patients and what was removed; nothing of each where no case was accepted yet.

    Raises
    ------
    LungSegError
        It cannot be read, it is damaged, or the data folder is gone.
    """
    try:
        require_place(root)  # an empty folder in its place would read as an empty training set
        found: Any = json.loads((root / "index.json").read_text(encoding="utf-8"))
        cases, removed = dict(found["cases"]), dict(found.get("removed", {}))
        for case in (*cases.values(), *removed.values()):
            _check(case)
        return {"cases": cases, "patients": dict(found["patients"]), "removed": removed}
    except FolderGone as error:
        raise LungSegError(
            tr("The training set cannot be read or saved: the data folder is gone."),
            remedy=tr("Restore {folder}, then try again.", folder=error.folder),
            cause=error,
        ) from error
    except FileNotFoundError:
        return {"cases": {}, "patients": {}, "removed": {}}
    except OSError as error:
        raise LungSegError(
            tr("The training set cannot be read."),
            remedy=tr("Check read permission for {root}.", root=root),
            cause=error,
        ) from error
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise LungSegError(
            tr("The training set's index.json is damaged."),
            remedy=tr("Restore it from a backup: it records which patients are held out for scoring."),
            cause=error,
        ) from error


def _check(case: object) -> None:
    """Ask of a case what every release has noted of each; ValueError, LookupError or TypeError where it lacks some."""
    said = _mapping(case)
    known = _mapping(said["provenance"])
    rows, columns = cast("list[object]", known["shape"])
    words = (said["patient"], said["mask_sha256"], known["date"])
    flags = (said["kept_apart"], said["original"])
    if not (all(isinstance(one, str) for one in words) and all(isinstance(one, bool) for one in flags)):
        raise TypeError("a word or a yes or no is another thing")
    if not (isinstance(rows, int) and isinstance(columns, int) and rows > 0 and columns > 0):
        raise ValueError("no size")
    before = _mapping(said.get("earlier") or {})
    if before.get("in", "") not in ("", "cases", "removed"):
        raise ValueError("no place")
    if before.get("in"):
        _check(before["case"])


def _mapping(value: object) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise TypeError("no object")
    return cast("Mapping[str, Any]", value)
