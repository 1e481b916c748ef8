"""path -> Image: the pure function behind every way to open a file."""

from __future__ import annotations

import logging
import warnings
from pathlib import Path

import numpy as np

from lungseg_gui.core.language import tr
from lungseg_gui.core.study import Image
from lungseg_gui.services.reading.failures import Unreadable, as_error
from lungseg_gui.services.reading.kinds import HEAD_BYTES, foreign, kind_of
from lungseg_gui.services.reading.limits import MAX_FILE_BYTES
from lungseg_gui.services.reading.opened import Opened
from lungseg_gui.services.reading.pydicom_first import whole_pydicom

# pydicom quotes the values that it dislikes, and with them the patient.
logging.getLogger("pydicom").propagate = False


def read_image(path: Path) -> Image:
    """Read a DICOM, PNG or JPEG file in this process.

    The window reads through `Decoder`, which does the same in a worker process of its own.

    Parameters
    ----------
    path : Path
        The file; its name does not matter.

    Returns
    -------
    Image
        Pixels (H, W) uint8 or uint16 on the stored grid, read-only, low values dark.

    Raises
    ------
    LungSegError
        If the file is missing, empty, cut, damaged, foreign, absurdly large, without pixels or a colour photograph.
    """
    return open_image(path).identified()


def open_image(path: Path) -> Opened:
    """Read a file as `read_image` does and leave the hashing for later."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _read(path)
    except Exception as error:  # pydicom and the codecs leak many kinds on damaged files
        raise as_error(path, error) from None


def _read(path: Path) -> Opened:
    with path.open("rb") as stream:
        head = stream.read(HEAD_BYTES)
        kind = kind_of(head)
        if kind is None:
            raise foreign(head)
        if path.stat().st_size > MAX_FILE_BYTES:
            raise Unreadable(tr("it is larger than 2 GB"), tr("Open the radiograph itself."))
    # numpy asks for huge pages: 40 MB in 4 ms instead of 56.
    content = np.fromfile(path, np.uint8).data
    match kind:  # the type check asks for every kind
        case "DICOM":
            whole_pydicom()
            from lungseg_gui.services.reading.dicom import read_dicom

            return read_dicom(path, content)
        case "PNG" | "JPEG":
            from lungseg_gui.services.reading.pictures import read_picture

            return read_picture(path, bytes(content), kind)
