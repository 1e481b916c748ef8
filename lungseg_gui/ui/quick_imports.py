"""Imports without Qt's reading of every module's source."""

from __future__ import annotations

import importlib
import sys
from types import ModuleType


def skip_feature_search() -> None:
    """Keep PySide from reading the source of each module that is imported after it (some 50 ms of a start).

    PySide searches it for its own name, for the modules that may ask for ``__feature__`` (snake_case and the like);
    no module here does. A PySide without this search is left as it is.
    """
    importlib.import_module("PySide6.QtCore")  # brings the search with it
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = _never


def _never(module: ModuleType) -> bool:
    """Stand in for PySide's search: the module asks for no feature."""
    return False
