"""index.json as it was read: what counts, which patients are held out, what was removed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

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
        parts = {"cases": dict(found["cases"]), "patients": dict(found["patients"])}
        return {**parts, "removed": dict(found.get("removed", {}))}
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
    except (ValueError, LookupError, TypeError) as error:
        raise LungSegError(
            tr("The training set's index.json is damaged."),
            remedy=tr("Restore it from a backup: it records which patients are held out for scoring."),
            cause=error,
        ) from error
