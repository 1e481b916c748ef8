"""pydicom as a whole, before a part of it."""

from __future__ import annotations

from importlib import import_module


def whole_pydicom() -> None:
    """Import pydicom whole, or wait until another thread has.

    ``from pydicom.dataset import Dataset`` does not wait for a thread in the middle of ``import pydicom``, and its
    modules import each other: the second thread then finds half a module, and its file "cannot be read".
    """
    import_module("pydicom")
