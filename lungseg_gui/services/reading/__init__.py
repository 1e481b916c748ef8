"""Reading radiographs: DICOM, PNG and JPEG, recognised by content, not by name.

pydicom, cv2 and the codecs are loaded with the first file, in the worker process where there is one: importing this
package costs next to nothing.
"""

from __future__ import annotations

from lungseg_gui.services.reading.decoder import Decoder
from lungseg_gui.services.reading.finding import find_images
from lungseg_gui.services.reading.image import read_image
from lungseg_gui.services.reading.naming import read_particulars, read_study

__all__ = ["Decoder", "find_images", "read_image", "read_particulars", "read_study"]
