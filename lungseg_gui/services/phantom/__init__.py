"""A chest radiograph drawn from a simple model of the body, with the exact masks of its lungs. No patient is in it."""

from __future__ import annotations

from lungseg_gui.services.phantom.draw import Phantom, draw
from lungseg_gui.services.phantom.files import sample_study, write_dicom, write_png

__all__ = ["Phantom", "draw", "sample_study", "write_dicom", "write_png"]
