"""Label maps as NIfTI: one slice on the stored grid, laid as 3D Slicer lays a radiograph."""

from __future__ import annotations

import gzip

from lungseg_gui.services.writing.geometry import UNCALIBRATED
from lungseg_gui.services.writing.outcome import Outcome, spacing_of

_VALUES = "lungs: 1 right, 2 left"  # by which services/masks knows a file of this program


def encode_nifti(outcome: Outcome) -> bytes:
    """Return a label map as compressed NIfTI (``.nii.gz``), the same for the same mask.

    Columns run to the patient's left and rows to the feet of ITK's axes (L, P, S), the first pixel's centre is the
    origin: so ITK, and with it Slicer, lays the radiograph itself. NIfTI counts R, A, S, hence the signs.
    """
    import nibabel
    import numpy as np

    row, column = spacing_of(outcome.image)
    grid = np.ascontiguousarray(outcome.mask.T[:, :, np.newaxis])  # (column, row, slice)
    made = nibabel.Nifti1Image(grid, np.diag([-column, -row, 1.0, 1.0]))
    made.header.set_xyzt_units("mm")
    made.set_sform(made.affine, code="scanner")
    made.set_qform(made.affine, code="scanner")
    made.header["descrip"] = _VALUES if outcome.image.spacing is not None else f"{_VALUES}; {UNCALIBRATED}"
    return gzip.compress(made.to_bytes(), compresslevel=4, mtime=0)
