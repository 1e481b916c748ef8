"""The rows of the table of commands, by menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.session import Session
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.core.tools.tool import Kind
from lungseg_gui.ui import theme
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.enhancing import Enhancing, enhance_commands
from lungseg_gui.ui.controllers.exporting import Exporting
from lungseg_gui.ui.controllers.help import Help
from lungseg_gui.ui.controllers.learning import Learning
from lungseg_gui.ui.controllers.overlay_settings import OverlaySettings
from lungseg_gui.ui.controllers.pages import Pages
from lungseg_gui.ui.controllers.prediction_commands import PredictionCommands
from lungseg_gui.ui.controllers.reviewing import Reviewing
from lungseg_gui.ui.controllers.sample import Sample
from lungseg_gui.ui.controllers.steps import Steps
from lungseg_gui.ui.controllers.tool_choice import ToolChoice
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.controllers.windows import Windows, window_commands
from lungseg_gui.ui.controllers.worklist import WorklistController
from lungseg_gui.ui.panels.segments import SegmentsPanel
from lungseg_gui.ui.panels.worklist import WorklistPanel


def file_commands(
    worklist: WorklistController,
    sample: Sample,
    exporting: Exporting,
    *,
    recent: Sequence[Command],
    pacs: Sequence[Command],
    writing: Sequence[Command],
    forgetting: Sequence[Command],
    settings: Callable[[], object],
    close: Callable[[], object],
) -> list[Command]:
    """Return the File menu."""
    return [
        Command("file.open", tr("Open files…"), "File", worklist.ask_files, ("Ctrl+O",), "file-plus"),
        Command("file.folder", tr("Open folder…"), "File", worklist.ask_folder, ("Ctrl+Shift+O",), "folder-open"),
        *recent,
        Command("file.sample", tr("Open the sample study"), "File", sample.open, icon="play"),
        *pacs,
        *writing,
        Command(
            "file.png",
            tr("Export mask as PNG…"),
            "File",
            exporting.png,
            ("Ctrl+E",),
            enabled=lambda: exporting.can_png,
            why_not=exporting.why_no_png,
            group=1,
        ),
        Command(
            "file.seg",
            tr("Export as DICOM SEG…"),
            "File",
            exporting.seg,
            ("Ctrl+Shift+E",),
            enabled=lambda: exporting.can_seg,
            why_not=exporting.why_no_seg,
            group=1,
        ),
        Command(
            "file.remove",
            tr("Remove from the worklist"),
            "File",
            worklist.ask_remove,
            enabled=lambda: worklist.chosen,
            why_not=lambda: tr("Choose a case in the worklist first."),
            group=2,
        ),
        *forgetting,
        Command("file.settings", tr("Settings…"), "File", settings, ("Ctrl+,",), "gear", typing=True, group=3),
        Command("file.quit", tr("Quit"), "File", close, ("Ctrl+Q",), group=4, typing=True),
    ]


def edit_commands(steps: Steps, viewing: Viewing, worklist: WorklistPanel) -> list[Command]:
    """Return the Edit menu."""
    return [
        Command(
            "edit.undo",
            tr("Undo"),
            "Edit",
            steps.undo,
            ("Ctrl+Z",),
            "arrow-counter-clockwise",
            enabled=lambda: steps.can_undo or viewing.outline_open,
            why_not=lambda: tr("Nothing to undo."),
            repeats=True,
        ),
        Command(
            "edit.redo",
            tr("Redo"),
            "Edit",
            steps.redo,
            ("Ctrl+Y", "Ctrl+Shift+Z"),
            "arrow-clockwise",
            enabled=lambda: steps.can_redo,
            why_not=lambda: tr("Nothing to redo."),
            repeats=True,
        ),
        Command(
            "edit.search", tr("Search the worklist"), "Edit", worklist.focus_search, ("Ctrl+F",), typing=True, group=1
        ),
    ]


def view_commands(
    helps: Help,
    viewing: Viewing,
    overlay: OverlaySettings,
    segments: SegmentsPanel,
    *,
    enhancing: Enhancing,
    windows: Windows,
) -> list[Command]:
    """Return the View menu."""

    def shows() -> bool:
        return viewing.shows

    def reset() -> None:
        viewing.reset()
        enhancing.stop()

    return [
        Command("view.fit", tr("Fit"), "View", viewing.fit, ("F",), "corners-out", enabled=shows),
        Command("view.actual", tr("100 %"), "View", viewing.actual_size, ("Shift+F",), enabled=shows),
        Command("view.reset", tr("Reset view"), "View", reset, ("Home",), "arrow-u-up-left", enabled=shows),
        Command("view.invert", tr("Invert"), "View", viewing.invert, ("I",), "circle-half", enabled=shows, group=1),
        Command(
            "view.brighter",
            tr("Brighter (gamma)"),
            "View",
            lambda: viewing.step_gamma(1),
            (".",),
            enabled=shows,
            repeats=True,
            group=1,
            submenu=tr("Gamma"),
        ),
        Command(
            "view.darker",
            tr("Darker (gamma)"),
            "View",
            lambda: viewing.step_gamma(-1),
            (",",),
            enabled=shows,
            repeats=True,
            group=1,
            submenu=tr("Gamma"),
        ),
        Command(
            "view.gamma",
            tr("No gamma"),
            "View",
            lambda: viewing.set_gamma(1.0),
            ("Ctrl+G",),
            "arrow-u-up-left",
            enabled=shows,
            group=1,
            submenu=tr("Gamma"),
        ),
        Command(
            "view.flip",
            tr("Flip left and right"),
            "View",
            lambda: viewing.ensure().flip(),
            ("H",),
            "arrows-left-right",
            enabled=shows,
            group=1,
            submenu=tr("Flip and rotate"),
        ),
        Command(
            "view.left",
            tr("Rotate left"),
            "View",
            lambda: viewing.ensure().rotate(-1),
            ("Shift+L",),
            "arrow-arc-left",
            enabled=shows,
            group=1,
            submenu=tr("Flip and rotate"),
        ),
        Command(
            "view.right",
            tr("Rotate right"),
            "View",
            lambda: viewing.ensure().rotate(1),
            ("Shift+R",),
            "arrow-arc-right",
            enabled=shows,
            group=1,
            submenu=tr("Flip and rotate"),
        ),
        *enhance_commands(enhancing, viewing),
        *window_commands(windows, viewing),
        Command(
            "view.mask",
            tr("Show the mask"),
            "View",
            overlay.toggle_mask,
            ("S",),
            checked=lambda: overlay.mask_visible,
            group=3,
        ),
        Command(
            "view.less",
            tr("Lower fill opacity"),
            "View",
            lambda: segments.step_opacity(-1),
            ("A",),
            repeats=True,
            group=3,
        ),
        Command(
            "view.more",
            tr("Raise fill opacity"),
            "View",
            lambda: segments.step_opacity(1),
            ("D",),
            repeats=True,
            group=3,
        ),
        Command("view.outline", tr("Fill or outline"), "View", segments.toggle_outline, ("C",), group=3),
        Command(
            "view.graphics",
            tr("Overlays and shutters from the file"),
            "View",
            lambda: viewing.ensure().view.graphics.toggle(),
            checked=lambda: shows() and viewing.ensure().view.graphics.isVisible(),
            enabled=lambda: shows() and not viewing.ensure().view.graphics.is_empty,
            why_not=lambda: tr("The file has no overlays and no shutter.") if shows() else "",
            group=4,
            submenu=tr("Appearance"),
        ),
        Command(
            "view.corners",
            tr("Corner text"),
            "View",
            viewing.toggle_corner_texts,
            ("T",),
            enabled=shows,
            group=4,
            submenu=tr("Appearance"),
        ),
        Command(
            "view.theme",
            tr("Light theme"),
            "View",
            helps.change_theme,
            checked=lambda: theme.current() == "light",
            icon="sun",
            group=4,
            submenu=tr("Appearance"),
        ),
        *(
            Command(
                f"view.text.{name}",
                words,
                "View",
                lambda by=by: helps.change_text(by),
                enabled=lambda by=by: helps.can_change_text(by),
                why_not=lambda why=why: why,
                submenu=tr("Appearance"),
                group=4,
            )
            for name, words, by, why in (
                ("larger", tr("Larger text"), 1, tr("The text already has its largest size.")),
                ("smaller", tr("Smaller text"), -1, tr("The text already has its smallest size.")),
                ("usual", tr("Normal text size"), 0, tr("The text already has its normal size.")),
            )
        ),
    ]


def segment_commands(
    worklist: WorklistController, session: Session, hand: ToolChoice, reviewing: Reviewing, viewing: Viewing
) -> list[Command]:
    """Return the Segment menu: tools, segments, decisions."""
    tools = [
        Command(
            f"tool.{tool.value}",
            tr(tool.row.text),
            "Segment",
            lambda tool=tool: hand.use(tool),
            (tool.row.key,),
            tool.row.icon,
            checked=lambda tool=tool: hand.uses(tool),
            submenu=tr("Tools"),
        )
        for tool in Tool
        if tool.row.kind is not Kind.FIGURE
    ]
    segments = [
        Command(
            f"segment.{value}",
            words,
            "Segment",
            lambda value=value: hand.paint_segment(value),
            (str(value),),
            checked=lambda value=value: session.tools.segment == value,
            group=1,
        )
        for value, words in ((RIGHT, tr("Paint the right lung")), (LEFT, tr("Paint the left lung")))
    ]
    return [
        *tools,
        Command("tool.swap", tr("Brush or eraser"), "Segment", hand.swap_eraser, ("X",)),
        *segments,
        Command("brush.smaller", tr("Smaller radius"), "Segment", lambda: hand.grow(-1), ("[",), repeats=True, group=2),
        Command("brush.larger", tr("Larger radius"), "Segment", lambda: hand.grow(1), ("]",), repeats=True, group=2),
        Command(
            "review.accept",
            tr("Accept and next"),
            "Segment",
            reviewing.accept,
            ("Enter", "Return"),
            "check",
            enabled=lambda: reviewing.can_accept and not viewing.outline_open,
            why_not=lambda: (
                tr("Finish the line or region first (Enter), or cancel it (Esc).")
                if viewing.outline_open
                else reviewing.why_not_accept()
            ),
            on_picture=True,
            group=3,
        ),
        Command(
            "review.reject",
            tr("Reject"),
            "Segment",
            reviewing.reject,
            ("Shift+Enter", "Shift+Return"),
            "x",
            enabled=lambda: reviewing.can_decide,
            why_not=reviewing.why_not_decide,
            on_picture=True,
            group=3,
        ),
        Command("case.next", tr("Next"), "Segment", worklist.next, ("PgDown",), repeats=True, group=4),
        Command("case.previous", tr("Previous"), "Segment", worklist.previous, ("PgUp",), repeats=True, group=4),
    ]


def model_commands(
    predictions: PredictionCommands,
    learning: Learning,
    pages: Pages,
    *,
    steps: Steps,
    protocol: Callable[[], object],
) -> list[Command]:
    """Return the Model menu."""
    return [
        Command(
            "model.predict",
            tr("Predict again"),
            "Model",
            predictions.predict_again,
            ("R",),
            enabled=lambda: predictions.can_predict,
            why_not=predictions.why_not_predict,
        ),
        Command(
            "model.ahead",
            tr("Predict new cases in advance"),
            "Model",
            predictions.turn_ahead,
            checked=lambda: predictions.ahead,
        ),
        Command(
            "model.take",
            tr("Use the model’s mask"),
            "Model",
            steps.take_prediction,
            ("Ctrl+R",),
            enabled=lambda: steps.can_take,
            why_not=lambda: tr("The mask is already the model’s, or there is none."),
        ),
        Command(
            "model.learn",
            tr("Learn from accepted cases…"),
            "Model",
            learning.start_or_show,
            icon="graduation-cap",
            enabled=lambda: not learning.why_not(),
            why_not=learning.why_not,
            group=1,
        ),
        Command(
            "model.protocol",
            tr("What my masks include…"),
            "Model",
            protocol,
            group=1,
        ),
        Command("model.training_set", tr("Training set…"), "Model", pages.show_training, group=1),
        Command("model.versions", tr("Versions…"), "Model", pages.show_models, group=1),
    ]


def help_commands(helps: Help) -> list[Command]:
    """Return the Help menu."""
    return [
        Command("help.search", tr("Search commands…"), "Help", helps.search_commands, ("Ctrl+K",), typing=True),
        Command("help.manual", tr("Manual"), "Help", helps.show_manual, ("Shift+F1",), "book-open"),
        Command("help.keys", tr("Keys…"), "Help", helps.show_keys, ("?", "F1"), "keyboard"),
        Command("help.menus", tr("Menu bar"), "Help", helps.open_menus, ("F10",), typing=True),
        Command("help.log", tr("Show log file"), "Help", helps.show_log, group=1),
        Command("help.problem", tr("Report a problem…"), "Help", helps.report_problem, group=1),
        Command("help.about", tr("About lungseg…"), "Help", helps.show_about, group=1),
    ]
