"""DICOM files that are packed as a whole: a few bytes of them could fill the memory."""

from __future__ import annotations

from typing import BinaryIO

_DEFLATED = "1.2.840.10008.1.2.1.99"


def is_deflated(stream: BinaryIO) -> bool:
    """Whether pydicom would inflate a file, without a bound; the stream stands behind its own head then."""
    from pydicom.filereader import _read_file_meta_info as read_meta  # pyright: ignore[reportPrivateUsage]
    from pydicom.filereader import read_preamble

    read_preamble(stream, False)
    return read_meta(stream).get("TransferSyntaxUID") == _DEFLATED
