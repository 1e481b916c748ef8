"""The one translation of what the packages below raise into what the program tells its reader."""

from __future__ import annotations

import contextlib
from collections.abc import Generator

from lungseg_gui.core.errors import LungSegError
from lungseg_sets.errors import SetError


@contextlib.contextmanager
def as_sentences(not_done: str = "", *, remedy: str = "Close other programs and try again.") -> Generator[None]:
    """Turn a failure of ``lungseg_sets``, ``lungseg_model`` or ``lungseg_lab`` into a LungSegError.

    Parameters
    ----------
    not_done : str
        What fails where memory or a part of the installation is short, a sentence; without it such errors pass.
    remedy : str
        What to do where the memory is full.
    """
    try:
        yield
    except SetError as error:
        raise LungSegError(error.message, remedy=error.remedy, cause=error) from error
    except MemoryError as error:
        if not not_done:
            raise
        raise LungSegError(f"{not_done[:-1]}: memory is full.", remedy=remedy, cause=error) from error
    except ImportError as error:
        if not not_done:
            raise
        raise LungSegError(
            f"{not_done[:-1]}: part of the installation is missing ({error.name}).",
            remedy="Reinstall the program.",
            cause=error,
        ) from error
