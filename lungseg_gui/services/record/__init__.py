"""Who decided what and when: a record that is only added to, the masks that it names, and the readers' names."""

from lungseg_gui.services.record.readers import Readers
from lungseg_gui.services.record.record import Record, Recorded, mask_digest
from lungseg_gui.services.record.table import as_csv

__all__ = ["Readers", "Record", "Recorded", "as_csv", "mask_digest"]
