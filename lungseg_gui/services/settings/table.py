"""The one table of settings: the file, the settings page and its search are made from it."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from enum import Enum, auto

from lungseg_gui.core.protocol import LUNG_FIELD, PROTOCOLS
from lungseg_gui.core.render import SEGMENT_RGB

Value = bool | int | float | str
KEEP_DAYS = (0, 30, 90, 365)
"""For which cases may be kept; 0 for ever."""
FILTERS = ("all", "todo", "attention", "mine", "done")
_COLOUR = re.compile("#[0-9a-f]{6}")


class Form(Enum):
    """What the page sets a value with."""

    FLAG = auto()
    CHOICE = auto()
    NUMBER = auto()
    TEXT = auto()
    COLOUR = auto()
    FOLDER = auto()
    FILE_NAMES = auto()


@dataclass(frozen=True)
class Setting:
    """One setting.

    Attributes
    ----------
    kind : type
        bool, int, float or str.
    text : str
        Its name, for the reader.
    section : str
        Key of the section of the settings page it stands in; "" for what the window remembers by itself.
    detail : str
        What it does, in a sentence or two.
    unit : str
        Of a number.
    choices : tuple of str
        The allowed texts; empty for any.
    said : tuple of str
        What the choices are called, in their order.
    low, high : float
        Bounds of a number; a number beyond them is brought back to them.
    step : float
        By which a number goes up and down on the page; its decimals are those of the number.
    lowest : str
        What the lowest number is called where it stands for something else, such as "for ever".
    form : Form or None
        What the page sets it with; None for what follows from the kind.
    restart : bool
        Whether it takes effect at the next start.
    unlike : str
        Key of a setting that cannot have the same value at the same time.
    also : str
        Words that do not stand in the row, under which a reader would look for it.
    """

    key: str
    kind: type[bool] | type[int] | type[float] | type[str]
    default: Value
    text: str
    section: str = ""
    detail: str = ""
    unit: str = ""
    choices: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    low: float = -math.inf
    high: float = math.inf
    step: float = 1
    lowest: str = ""
    form: Form | None = None
    restart: bool = False
    unlike: str = ""
    also: str = ""

    @property
    def control(self) -> Form:
        """What the page sets it with."""
        if self.form is not None:
            return self.form
        if self.kind is bool:
            return Form.FLAG
        if self.kind is str:
            return Form.CHOICE if self.choices else Form.TEXT
        return Form.NUMBER

    @property
    def decimals(self) -> int:
        """How many decimals a number is shown with."""
        return len(f"{self.step:g}".partition(".")[2]) if self.kind is float else 0

    def checked(self, value: object) -> Value | None:
        """Return a value as this setting's kind and within its bounds; None where it is none."""
        if self.kind is bool:
            return value if isinstance(value, bool) else None
        if self.kind is str:
            if not isinstance(value, str) or (self.choices and value not in self.choices):
                return None
            return value if self.form is not Form.COLOUR or _COLOUR.fullmatch(value) else None
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        if isinstance(value, float) and not math.isfinite(value):  # whole numbers may be longer than a float takes
            return None
        bounded = min(max(value, self.low), self.high)
        return int(bounded) if self.kind is int else float(bounded)


def _colour(segment: int) -> str:
    return "#{:02x}{:02x}{:02x}".format(*SEGMENT_RGB[segment])


SETTINGS: tuple[Setting, ...] = (
    # -- what the window remembers by itself
    Setting("window.geometry", str, "", "Place and size of the window"),
    Setting("window.worklist_width", int, 288, "Width of the worklist, pixels", low=196, high=420),
    Setting("window.dock_width", int, 312, "Width of the panels, pixels", low=264, high=420),
    Setting("window.closed_sections", str, "view,edges", "Panels that are folded, separated by commas"),
    Setting("window.filter", str, "all", "What the worklist shows", choices=FILTERS),
    Setting("window.case", str, "", "Case that was open last"),
    Setting("window.sight", str, "", "Zoom and centre at which it was seen; empty where it fitted"),
    Setting("window.search", str, "", "What was searched for in the worklist"),
    Setting("pacs.today", str, "", "PACS whose chests of today are fetched by themselves; empty for none"),
    Setting("keys.own", str, "", "Keys that were changed, as JSON: command, keys"),
    Setting("sheet.last", str, "", "Contact sheet that was made last: rows and columns, paper, what it shows"),
    Setting("export.formats", str, "seg", "Formats that were exported last, separated by commas"),
    # -- the page
    Setting(
        "theme",
        str,
        "dark",
        "Theme",
        section="look",
        choices=("dark", "light"),
        said=("Dark", "Light"),
        detail="Colours of the window. The radiograph looks the same in both.",
        also="colour color scheme dark mode night light bright black white background interface",
    ),
    Setting(
        "look.scale",
        int,
        100,
        "Size of the window’s contents",
        section="look",
        unit="%",
        low=100,
        high=200,
        step=25,
        restart=True,
        detail="Enlarges texts and buttons, such as on a 4K screen that the system does not scale.",
        also="zoom scale dpi large small font text size magnify 4k",
    ),
    Setting(
        "view.corner_texts",
        bool,
        True,
        "Texts in the corners",
        section="look",
        detail="Name, date, size and window on the radiograph. The side markers and the scale bar always stay.",
        also="overlay annotations labels patient name hide information demographics",
    ),
    Setting(
        "view.measurements",
        bool,
        True,
        "Measurements on the image",
        section="look",
        detail="Rulers, angles, ellipses, arrows and texts that you drew (Shift+V).",
        also="annotations calipers graphics show hide length distance",
    ),
    Setting(
        "window.sort",
        str,
        "uncertain",
        "Order of the worklist",
        section="look",
        choices=("uncertain", "attention", "name", "patient", "newest", "oldest", "status", "opened"),
        said=(
            "Most uncertain first",
            "Attention first",
            "By name of the file",
            "By patient",
            "Newest study first",
            "Oldest study first",
            "By status",
            "Opened last first",
        ),
        detail="Which cases the worklist shows first.",
        also="sort sorting sequence list priority first queue",
    ),
    Setting(
        "worklist.names",
        str,
        "patient",
        "Cases are called by",
        section="look",
        choices=("patient", "file", "number"),
        said=("Patient", "File", "Number"),
        detail="What stands first in a row of the worklist. A file that names no patient goes by its own name."
        " Number hides names, IDs and file names in the whole window and in reports, such as for a demonstration.",
        also="title label patient name filename rows list names hide anonymous de-identified privacy teaching",
    ),
    Setting(
        "view.style",
        str,
        "fill",
        "Masks are drawn as",
        section="masks",
        choices=("fill", "outline"),
        said=("Fill and outline", "Outline only"),
        also="style contour border edge overlay display filled",
    ),
    Setting(
        "view.opacity",
        int,
        15,
        "Opacity of the fill",
        section="masks",
        unit="%",
        low=0,
        high=100,
        step=5,
        also="transparency transparent overlay strength alpha see through",
    ),
    Setting(
        "view.opacity_left",
        int,
        -1,
        "Opacity of the left lung",
        section="masks",
        unit="%",
        low=-1,
        high=100,
        step=5,
        lowest="as the right lung",
        detail="Sets the fill of the left lung separately.",
        also="transparency transparent overlay alpha see through",
    ),
    Setting(
        "view.outline",
        float,
        1.75,
        "Width of the outline",
        section="masks",
        unit="px",
        low=1,
        high=6,
        step=0.25,
        detail="In pixels of the screen, at any zoom.",
        also="thickness line contour border edge thick thin",
    ),
    Setting(
        "view.colour_right",
        str,
        _colour(1),
        "Colour of the right lung",
        section="masks",
        form=Form.COLOUR,
        unlike="view.colour_left",
        also="color shade palette overlay",
    ),
    Setting(
        "view.colour_left",
        str,
        _colour(2),
        "Colour of the left lung",
        section="masks",
        form=Form.COLOUR,
        unlike="view.colour_right",
        also="color shade palette overlay",
    ),
    Setting(
        "brush.radius",
        float,
        12.0,
        "Radius of the brush",
        section="tools",
        unit="mm",
        low=0.5,
        high=400,
        step=0.5,
        detail="For images whose size in mm is known.",
        also="size diameter pen paint paintbrush",
    ),
    Setting(
        "brush.radius_px",
        float,
        30.0,
        "Radius of the brush without a spacing",
        section="tools",
        unit="px",
        low=0.5,
        high=400,
        step=1,
        detail="For images whose size in mm is not known.",
        also="brush size pixels png jpeg",
    ),
    Setting(
        "brush.tolerance",
        float,
        3.0,
        "Tolerance of the edge-aware brush",
        section="tools",
        low=0.5,
        high=12,
        step=0.5,
        detail="How far grey values may differ from those under the centre of the brush, in standard deviations.",
        also="sensitivity threshold contrast magic smart adaptive",
    ),
    Setting(
        "brush.smoothing",
        float,
        2.0,
        "Strength of smoothing",
        section="tools",
        unit="mm",
        low=0.5,
        high=10,
        step=0.5,
        detail="In pixels where an image has no pixel spacing.",
        also="smoother smooth contour",
    ),
    Setting(
        "brush.margin",
        float,
        1.0,
        "Grow and shrink by",
        section="tools",
        unit="mm",
        low=0.2,
        high=20,
        step=0.2,
        detail="In pixels where an image has no pixel spacing.",
        also="dilate erode expand enlarge larger smaller margin distance",
    ),
    Setting(
        "brush.protect_other",
        bool,
        True,
        "Do not paint over the other lung",
        section="tools",
        detail="The brush of one lung leaves the other lung as it is.",
        also="protect lock overlap overwrite paint",
    ),
    Setting(
        "keys.by",
        str,
        "letter",
        "Keys are found by",
        section="tools",
        choices=("letter", "place"),
        said=("Letter, or else by place", "Place on the keyboard"),
        detail="By place, a key does what stands there on a US keyboard. By letter, only keys do that have no command"
        " of their own, such as the digits of a French keyboard.",
        also="keyboard layout shortcut hotkey azerty qwertz cyrillic position bracket rebind",
    ),
    Setting(
        "training.protocol",
        str,
        LUNG_FIELD,
        "Lung behind the heart",
        section="model",
        choices=PROTOCOLS,
        said=("Not part of the mask", "Part of the mask"),
        detail="What new masks and the training set include. Masks that you have corrected or accepted do not change.",
        also="retrocardiac heart cardiac shadow protocol mediastinum definition",
    ),
    Setting(
        "predict.ahead",
        bool,
        True,
        "Predict new cases in advance",
        section="model",
        detail="The model works through the worklist while you read.",
        also="automatic automatically background preload advance prediction auto",
    ),
    Setting(
        "model.device",
        str,
        "auto",
        "Device",
        section="model",
        restart=True,
        choices=("auto", "cpu", "cuda", "mps"),
        said=("Automatic", "Processor (CPU)", "NVIDIA graphics card (CUDA)", "Apple graphics (MPS)"),
        detail="Where the model runs and is trained. Automatic uses a graphics card where there is one.",
        also="gpu hardware accelerator speed fast slow compute",
    ),
    Setting(
        "export.folder",
        str,
        "",
        "Folder for exports",
        section="files",
        form=Form.FOLDER,
        detail="Where exported files go unless you choose another folder.",
        also="save output directory path destination location",
    ),
    Setting(
        "open.folder",
        str,
        "",
        "Folder to open files from",
        section="files",
        form=Form.FOLDER,
        detail="Where the program looks first for files to open.",
        also="directory path location import load start",
    ),
    Setting(
        "export.names",
        str,
        "{name}",
        "Names of exported files",
        section="files",
        form=Form.FILE_NAMES,
        detail="Fields: {name} {code} {number} {date} {view} {patient_id} {patient_name}."
        " The last two name the patient.",
        also="filename naming template pattern rename anonymous",
    ),
    Setting(
        "seg.kind",
        str,
        "binary",
        "DICOM SEG holds",
        section="files",
        choices=("binary", "labelmap", "fractional"),
        said=("A plane for each lung", "A label map (DICOM 2024)", "The model’s probabilities"),
        detail="Every viewer reads a plane for each lung.",
        also="segmentation format type binary fractional labelmap encoding",
    ),
    Setting(
        "seg.geometry",
        str,
        "spacing",
        "Nominal geometry in DICOM SEG",
        section="files",
        choices=("spacing", "always", "never"),
        said=("Where there is spacing", "Always", "Never"),
        detail="Most viewers refuse a SEG without geometry. Without spacing it is uncalibrated, and the file says so.",
        also="position orientation pixel spacing calibration segmentation compatibility",
    ),
    Setting(
        "pacs.limit_gb",
        float,
        20.0,
        "Room for fetched images",
        section="pacs",
        detail="Images fetched from a PACS take no more of the disk than this.",
        unit="GB",
        low=0.1,
        high=10_000,
        step=0.5,
        also="cache disk space storage limit download memory quota gigabytes",
    ),
    Setting(
        "keep.days",
        int,
        0,
        "Keep cases",
        section="privacy",
        unit="days",
        low=0,
        high=36500,
        lowest="for ever",
        step=30,
        detail="Cases that you have not opened for this long are forgotten at the next start, with their flags and"
        " comments. The training set stays, and so do corrections that you have neither accepted nor rejected.",
        also="time to keep retention delete automatically storage period how long old",
    ),
    Setting(
        "benefit.record",
        bool,
        True,
        "Record time and corrections of each case",
        section="privacy",
        detail="Kept on this computer only, without names. The Models page shows what comes of it.",
        also="statistics timing reading time measure measurements track tracking log",
    ),
)
