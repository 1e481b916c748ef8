"""The layouts that can be imported, each with what its set says of itself."""

from __future__ import annotations

from lungseg_lab.importers.layouts.folders import DICOM, FOLDERS
from lungseg_lab.importers.layouts.jsrt import JSRT
from lungseg_lab.importers.layouts.nlm import KAGGLE, MONTGOMERY, SHENZHEN
from lungseg_lab.importers.layouts.tables import CASES, NNUNET
from lungseg_lab.importers.plan import Layout

LAYOUTS: dict[str, Layout] = {
    layout.name: layout for layout in (KAGGLE, MONTGOMERY, SHENZHEN, JSRT, DICOM, FOLDERS, NNUNET, CASES)
}

__all__ = ["LAYOUTS", "Layout"]
