"""The layouts that can be imported, each with what its set says of itself."""

from __future__ import annotations

from lungseg_gui.services.datasets.layouts.folders import DICOM, FOLDERS
from lungseg_gui.services.datasets.layouts.jsrt import JSRT
from lungseg_gui.services.datasets.layouts.nlm import KAGGLE, MONTGOMERY, SHENZHEN
from lungseg_gui.services.datasets.layouts.tables import CASES, NNUNET
from lungseg_gui.services.datasets.plan import Layout

LAYOUTS: dict[str, Layout] = {
    layout.name: layout for layout in (KAGGLE, MONTGOMERY, SHENZHEN, JSRT, DICOM, FOLDERS, NNUNET, CASES)
}

__all__ = ["LAYOUTS", "Layout"]
