"""Whose a file is, and of which study, only from its header."""

from __future__ import annotations

import warnings
from pathlib import Path

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.particulars import NOTHING, Particulars
from lungseg_gui.core.study import Study
from lungseg_gui.services.reading.failures import as_error
from lungseg_gui.services.reading.kinds import HEAD_BYTES, kind_of
from lungseg_gui.services.reading.pydicom_first import whole_pydicom

_ASKED = ["StudyInstanceUID", "PatientID", "PatientName"]


def read_study(path: Path) -> Study:
    """Return study, its day and patient as a file names them; nothing of either for a picture.

    Raises
    ------
    LungSegError
        If it cannot be read.
    """
    try:
        with path.open("rb") as stream:
            if kind_of(stream.read(HEAD_BYTES)) != "DICOM":
                return Study()
        return _header(path)
    except LungSegError:
        raise
    except Exception as error:  # pydicom leaks many kinds on damaged files
        raise as_error(path, error) from None


def _header(path: Path) -> Study:
    from pydicom import dcmread

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = dcmread(path, stop_before_pixels=True, specific_tags=[*_ASKED, "StudyDate"], force=True)
            uid, patient, name = (str(found.get(tag, "") or "").strip() for tag in _ASKED)
            date = str(found.get("StudyDate", "") or "").strip()
        if uid:
            return Study(study_uid=uid, patient_id=patient, patient_name=name, date=date)
    except Exception:  # what the reader of the pixels still opens
        pass
    from lungseg_gui.services.reading.image import open_image

    return open_image(path).image.study


def read_particulars(path: Path) -> Particulars:
    """Return what the header of a file says of patient and study, read up to the study's UID; nothing for a picture.

    Parameters
    ----------
    path : Path
        Read in the background, tens of thousands of them: what cannot be understood says nothing.

    Raises
    ------
    OSError
        If it cannot be read now.
    """
    with path.open("rb", buffering=0) as stream:
        head = stream.read(HEAD_BYTES)
        if kind_of(head) != "DICOM":
            return NOTHING
        whole_pydicom()
        from lungseg_gui.services.reading.particulars import particulars_in

        return particulars_in(stream)
