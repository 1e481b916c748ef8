"""The one translation of what the packages below raise into what the program tells its reader."""

from __future__ import annotations

import contextlib
from collections.abc import Generator

from lungseg_gui.core.errors import LungSegError
from lungseg_sets.errors import SetError


@contextlib.contextmanager
def as_sentences() -> Generator[None]:
    """Turn a failure of ``lungseg_sets``, ``lungseg_model`` or ``lungseg_lab`` into a LungSegError."""
    try:
        yield
    except SetError as error:
        raise LungSegError(error.message, remedy=error.remedy, cause=error) from error
