"""One way out for everything that can be wrong with a file."""

from __future__ import annotations

import traceback
from pathlib import Path

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.core.printable import printable

COPY_AGAIN = tr_later("Copy it again from its source.")
EXPORT_AGAIN = tr_later("Export it again from its source, uncompressed or as PNG.")


class Unreadable(Exception):
    """Why a file is refused; the name of the file is added where it is known.

    Parameters
    ----------
    reason : str
        The second half of a sentence: "the file ends early".
    remedy : str
        What to do, one sentence; `COPY_AGAIN` where nothing is said.
    """

    def __init__(self, reason: str, remedy: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.remedy = remedy or tr(COPY_AGAIN)


def ends_early() -> Unreadable:
    """Return the refusal of a file that was cut."""
    return Unreadable(tr("the file ends early"))


def as_error(path: Path, error: BaseException) -> LungSegError:
    """Turn whatever reading a file raised into one sentence with a remedy.

    pydicom and the codecs leak many kinds of exception on damaged files; their texts may quote the file, and so the
    patient. The cause that goes to the log therefore names only kind and place.
    """
    if isinstance(error, LungSegError):
        return error
    reason, remedy = _reason(error)
    return LungSegError(
        tr("{name} could not be read: {reason}.", name=printable(path.name), reason=reason),
        remedy=remedy,
        cause=_anonymous(error),
    )


def _reason(error: BaseException) -> tuple[str, str]:
    match error:
        case Unreadable():
            return error.reason, error.remedy
        case FileNotFoundError() | NotADirectoryError():
            return tr("there is no such file"), tr("Check the path, and whether the drive is connected.")
        case IsADirectoryError():
            return tr("it is a folder"), tr("Open it as a folder.")
        case PermissionError():
            return tr("you do not have permission to read it"), tr("Ask for read permission.")
        case MemoryError():
            return tr("there is not enough memory"), tr("Close other programs, or open a smaller image.")
        case EOFError():
            return tr("the file ends early"), tr(COPY_AGAIN)
        # Without a number it comes from pydicom, which met something unexpected.
        case OSError() if error.errno is not None:
            return tr("the drive reported an error"), tr(COPY_AGAIN)
        case _:
            return tr("the file is damaged"), tr(COPY_AGAIN)


def _anonymous(error: BaseException) -> RuntimeError:
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return RuntimeError(f"{type(error).__name__}{place}")
