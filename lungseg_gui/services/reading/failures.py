"""One way out for everything that can be wrong with a file."""

from __future__ import annotations

import traceback
from pathlib import Path

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.printable import printable

COPY_AGAIN = "Copy it again from its source."
EXPORT_AGAIN = "Export it again from its source, uncompressed or as PNG."


class Unreadable(Exception):
    """Why a file is refused; the name of the file is added where it is known.

    Parameters
    ----------
    reason : str
        The second half of a sentence: "the file ends early".
    remedy : str
        What to do, one sentence.
    """

    def __init__(self, reason: str, remedy: str = COPY_AGAIN) -> None:
        super().__init__(reason)
        self.reason = reason
        self.remedy = remedy


def ends_early() -> Unreadable:
    """Return the refusal of a file that was cut."""
    return Unreadable("the file ends early")


def as_error(path: Path, error: BaseException) -> LungSegError:
    """Turn whatever reading a file raised into one sentence with a remedy.

    pydicom and the codecs leak many kinds of exception on damaged files; their texts may quote the file, and so the
    patient. The cause that goes to the log therefore names kind and place alone.
    """
    if isinstance(error, LungSegError):
        return error
    reason, remedy = _reason(error)
    return LungSegError(f"{printable(path.name)} could not be read: {reason}.", remedy=remedy, cause=_anonymous(error))


def _reason(error: BaseException) -> tuple[str, str]:
    match error:
        case Unreadable():
            return error.reason, error.remedy
        case FileNotFoundError() | NotADirectoryError():
            return "there is no such file", "Check the path, and whether the drive is connected."
        case IsADirectoryError():
            return "it is a folder", "Open it as a folder."
        case PermissionError():
            return "you do not have permission to read it", "Ask for read permission."
        case MemoryError():
            return "there is not enough memory", "Close other programs, or open a smaller image."
        case EOFError():
            return "the file ends early", COPY_AGAIN
        # Without a number it comes from pydicom, which met something unexpected.
        case OSError() if error.errno is not None:
            return "the drive reported an error", COPY_AGAIN
        case _:
            return "the file is damaged", COPY_AGAIN


def _anonymous(error: BaseException) -> RuntimeError:
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return RuntimeError(f"{type(error).__name__}{place}")
