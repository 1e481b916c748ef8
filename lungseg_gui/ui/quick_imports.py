"""Imports without what nothing here needs: Qt's reading of every module's source, pyqtgraph's CUDA."""

from __future__ import annotations

import contextlib
import importlib
import sys
from collections.abc import Generator
from types import ModuleType

_CUDA = "cuda.bindings"


def skip_feature_search() -> None:
    """Keep PySide from reading the source of each module that is imported after it (some 50 ms of a start).

    PySide searches it for its own name, for the modules that may ask for ``__feature__`` (snake_case and the like);
    no module here does. A PySide without this search is left as it is.
    """
    importlib.import_module("PySide6.QtCore")  # brings the search with it
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = _never


@contextlib.contextmanager
def without_cuda() -> Generator[None]:
    """Import pyqtgraph without the bindings of CUDA, which torch brings on every Linux: 60 ms of a start.

    A widget that nobody makes here would draw by them. Code that imports them later finds them.
    """
    if _CUDA in sys.modules:
        yield
        return
    sys.modules[_CUDA] = None  # type: ignore[assignment] - makes Python believe that there is none
    try:
        yield
    finally:
        del sys.modules[_CUDA]


def _never(module: ModuleType) -> bool:
    """Stand in for PySide's search: the module asks for no feature."""
    return False
