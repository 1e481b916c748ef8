"""What stands for the surroundings of a controller in its tests, each thing once; a test brings the rest itself.

``telling``     signals without Qt (Told), a session whose events a test may tell (TellingSession)
``lanes``       lanes that work when they are told to (Lanes, Lane, Work)
``messages``    what is said (Messages with its toasts and banners), popups that ask for words (Popups)
``services``    settings in memory (Settings), services as a whole (services_of) and their parts (Library, Record),
                what most controllers speak to (Saving, Analysis, Remarking)
``window``      the window (Pane), what is painted (Screen), its Viewers, Rows and Table of commands, dialogs that
                are never drawn (UndrawnDialog)
``cases``       images, masks, predictions, reviews and rows of the worklist
``pacs``        a PACS, its client and the queue that goes there

All but the last are offered here. ``desks`` has the surroundings of single controllers that are too long for the file
of their test, or that two files share.
"""

from tests.ui.controllers.standins.cases import SHAPE, entry_of, image_of, lungs, predicted, review_of, row
from tests.ui.controllers.standins.lanes import Lane, Lanes, Work
from tests.ui.controllers.standins.messages import Banner, Messages, Popup, Popups, Run, Toast
from tests.ui.controllers.standins.services import Analysis, Library, Record, Remarking, Saving, Settings, services_of
from tests.ui.controllers.standins.telling import TellingSession, Told, loose
from tests.ui.controllers.standins.window import Pane, Rows, Screen, Table, UndrawnDialog, Viewers

__all__ = [
    "SHAPE",
    "Analysis",
    "Banner",
    "Lane",
    "Lanes",
    "Library",
    "Messages",
    "Pane",
    "Popup",
    "Popups",
    "Record",
    "Remarking",
    "Rows",
    "Run",
    "Saving",
    "Screen",
    "Settings",
    "Table",
    "TellingSession",
    "Toast",
    "Told",
    "UndrawnDialog",
    "Viewers",
    "Work",
    "entry_of",
    "image_of",
    "loose",
    "lungs",
    "predicted",
    "review_of",
    "row",
    "services_of",
]
