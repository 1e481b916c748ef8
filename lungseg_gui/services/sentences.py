"""The one translation of what the packages below raise into what the program says to its reader."""

from __future__ import annotations

import contextlib
from collections.abc import Generator

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_sets.errors import SetError
from lungseg_sets.words import Worded


def said(text: str) -> str:
    """Return a text of ``lungseg_sets`` or ``lungseg_model`` in the reader's language; any other as it is."""
    if not isinstance(text, Worded):
        return text
    values = {name: said(value) if isinstance(value, str) else value for name, value in text.values.items()}
    return tr(text.words, **values) if text else text


@contextlib.contextmanager
def as_sentences(not_done: str = "", *, remedy: str = "") -> Generator[None]:
    """Turn a failure of ``lungseg_sets``, ``lungseg_model`` or ``lungseg_lab`` into a LungSegError.

    Parameters
    ----------
    not_done : str
        What fails where memory or a part of the installation is short, a sentence without its full stop; without it
        such errors pass.
    remedy : str
        What to do where the memory is full.
    """
    try:
        yield
    except SetError as error:
        raise LungSegError(said(error.message), remedy=said(error.remedy), cause=error) from error
    except MemoryError as error:
        if not not_done:
            raise
        raise LungSegError(
            tr("{not_done}: memory is full.", not_done=not_done),
            remedy=remedy or tr("Close other programs and try again."),
            cause=error,
        ) from error
    except ImportError as error:
        if not not_done:
            raise
        raise LungSegError(
            tr("{not_done}: part of the installation is missing ({part}).", not_done=not_done, part=error.name),
            remedy=tr("Reinstall the program."),
            cause=error,
        ) from error
