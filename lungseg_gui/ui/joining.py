"""What flows back between the parts of the program: their signals, and the commands that the reader gives them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from lungseg_gui.ui import commands
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.agreeing import record_commands
from lungseg_gui.ui.controllers.batch_export import export_commands
from lungseg_gui.ui.controllers.beside import beside_commands
from lungseg_gui.ui.controllers.comparing import compare_commands
from lungseg_gui.ui.controllers.contact_sheet import sheet_commands
from lungseg_gui.ui.controllers.forgetting import forgetting_commands
from lungseg_gui.ui.controllers.grouping import grouping_commands
from lungseg_gui.ui.controllers.locked_settings import respecting_locks
from lungseg_gui.ui.controllers.mask_import import import_commands
from lungseg_gui.ui.controllers.measuring import measure_commands
from lungseg_gui.ui.controllers.pacs_fetching import pacs_commands
from lungseg_gui.ui.controllers.pacs_sending import send_commands
from lungseg_gui.ui.controllers.passing_on import passing_on_commands
from lungseg_gui.ui.controllers.readings import reading_commands
from lungseg_gui.ui.controllers.recent import recent_commands
from lungseg_gui.ui.controllers.repairing import repair_commands
from lungseg_gui.ui.controllers.reporting import report_commands
from lungseg_gui.ui.controllers.row_menu import RowMenu, row_menu_rows
from lungseg_gui.ui.controllers.saved_filters import saved_filter_commands
from lungseg_gui.ui.controllers.set_reporting import set_report_commands
from lungseg_gui.ui.controllers.several_predictions import several_commands
from lungseg_gui.ui.controllers.side_panels import panel_commands
from lungseg_gui.ui.controllers.uncertain_edges import edge_commands
from lungseg_gui.ui.drop_place import DropPlace

if TYPE_CHECKING:
    from lungseg_gui.ui.program import Program


def add_commands(program: Program) -> None:
    """Put every command into the window's table."""
    viewing, steps = program.viewing, program.steps

    def add(rows: Iterable[Command]) -> None:
        program.window.actions_table.add(respecting_locks(rows, program.services.settings))

    add(
        commands.file_commands(
            program.worklist,
            program.sample,
            program.exporting,
            recent=recent_commands(program.recent),
            pacs=pacs_commands(program.pacs_fetching, program.pacs_setup),
            writing=[
                *send_commands(program.pacs_sending),
                *import_commands(program.mask_import),
                *export_commands(program.batch_export),
                *report_commands(program.reporting),
                *set_report_commands(program.set_reporting),
                *sheet_commands(program.contact_sheet),
                *passing_on_commands(program.passing_on),
                *record_commands(program.agreeing),
            ],
            forgetting=forgetting_commands(program.forgetting),
            settings=program.pages.show_settings,
            close=program.window.close,
        )
    )
    add(commands.edit_commands(steps, viewing, program.window.worklist))
    add(
        commands.view_commands(
            program.help,
            viewing,
            program.overlay_settings,
            program.panels.segments,
            enhancing=program.enhancing,
            windows=program.windows,
        )
    )
    add(compare_commands(program.comparing))
    add(beside_commands(program.beside))
    add(edge_commands(program.uncertain_edges))
    add(commands.segment_commands(program.worklist, program.session, program.tool_choice, program.reviewing, viewing))
    add(measure_commands(program.measuring, program.tool_choice))
    add(panel_commands(program.side_panels))
    add(saved_filter_commands(program.saved_filters))
    add(grouping_commands(program.grouping))
    add(program.deciding.commands())
    add(reading_commands(program.readings))
    add(repair_commands(program.repairing))
    add(
        commands.model_commands(
            program.predictions, program.learning, program.pages, steps=steps, protocol=program.protocol_choice.show
        )
    )
    add(several_commands(program.several_predictions))
    add(commands.help_commands(program.help))


def join(program: Program) -> None:
    """Connect each part's signals with the parts that answer them."""
    window, panels, model = program.window, program.panels, program.panels.model
    window.closing.connect(program.answer_closing)
    DropPlace(window, program.mask_import.drop_words)
    window.dropped.connect(program.mask_import.dropped)
    program.batch_export.changed.connect(window.actions_table.refresh)
    program.gathering.changed.connect(window.actions_table.refresh)
    for export in (program.batch_export, program.exporting):
        export.exported.connect(program.exported_rows.read_again)
    program.pacs_sending.moved.connect(program.sent_rows.look)
    program.forgetting.forgot.connect(program.sent_rows.look)
    program.saving.state.connect(lambda *_: program.sent_rows.compare())
    program.ahead.made.connect(lambda _: program.sent_rows.compare())
    program.learning.case_chosen.connect(program.suspect_places.open)
    window.case_bar.window_chosen.connect(program.windows.choose)
    window.case_bar.protocol_wanted.connect(program.protocol_choice.show)
    window.worklist.picture_wanted.connect(program.viewing.focus)
    program.measuring.list_in(panels.measurements.figures)
    panels.view.bind(window.actions_table)
    panels.checks.picture_wanted.connect(program.viewing.focus)
    panels.checks.called_right.connect(program.deciding.checking.call_right)
    panels.checks.action_wanted.connect(program.deciding.seeing.act)
    panels.checks.doubted_again.connect(program.deciding.checking.doubt_again)
    program.uncertain_edges.changed.connect(window.case_bar.show_edges)
    program.uncertain_edges.listed.connect(panels.edges.show_edges)
    panels.edges.edge_chosen.connect(program.uncertain_edges.go_to)
    panels.history.place_chosen.connect(program.steps.go_to)
    program.saving.state.connect(window.status.show_saved)
    program.messages.said.connect(window.status.say)
    program.viewing.hinted.connect(program.guiding.hinted)
    program.viewing.stroke_started.connect(program.guiding.stroke_began)
    program.viewing.stroke_ended.connect(program.guiding.stroke_over)
    program.versions.changed.connect(program.guiding.renew)
    # decisions
    program.reviewing.decided.connect(program.beside.after_decision)
    for change in (program.reviewing.training_set_changed, program.training.changed):
        change.connect(program.versions.refresh)
    program.reviewing.training_set_changed.connect(program.training.refresh)
    program.passing_on.imported.connect(program.versions.refresh)
    program.passing_on.imported.connect(program.training.refresh)
    program.readings.changed.connect(program.training.refresh)
    program.readings.changed.connect(program.learning.follow_reader)
    program.deciding.taking_back.reading_reopened.connect(program.readings.reopened)
    program.forgetting.training_set_changed.connect(program.versions.refresh)
    program.forgetting.training_set_changed.connect(program.training.refresh)
    for part in (
        program.help,
        program.viewing,
        program.overlay_settings,
        program.measuring,
        program.windows,
        program.arrangement,
        program.grouping,
        program.ahead,
        program.forgetting,
        program.versions,
        program.pages,
    ):
        program.settings_changes.changed.connect(part.follow)
    for tell in (
        program.case_notices.show_current_chip,
        lambda: program.viewing.follow(frozenset({"view.corner_texts"})),
        program.beside.tell,
        program.messages.hide_names,
        program.training.refresh,
        program.pages.refresh_names,
    ):
        program.arrangement.names_changed.connect(tell)
    program.settings_changes.changed.connect(lambda _: window.actions_table.refresh())
    RowMenu(window.worklist, program.messages, row_menu_rows(program))
    program.several.training_set_changed.connect(program.versions.refresh)
    program.several.training_set_changed.connect(program.training.refresh)
    program.reviewing.work_noted.connect(program.pages.refresh_benefit)
    # predictions in advance continue whenever the reader's own work does not need the model
    program.worklist.listed.connect(program.ahead.go_on)
    # Reading headers begins with an import of a third of a second, which the first mask would wait for.
    program.predicting.warm.connect(lambda: program.restoring.then(program.header_rows.begin))
    program.worklist.listed.connect(program.header_rows.look)
    program.flow.entry_changed.connect(program.header_rows.opened)
    window.worklist.intake.emptied.connect(program.ahead.go_on)
    program.worklist.retried.connect(program.ahead.forget)
    program.predicting.changed.connect(program.ahead.go_on)
    program.flow.entry_changed.connect(program.ahead.go_on)  # decoded in advance, it was passed over in the meantime
    program.predicting.arrived.connect(program.ahead.try_again)
    program.ahead.entry_changed.connect(program.worklist.put)
    program.ahead.made.connect(program.flow.receive)
    program.ahead.made.connect(program.predicting.receive)
    program.learning.changed.connect(
        lambda _counts, running, _: program.ahead.stop() if running else program.ahead.go_on()
    )
    program.versions.changed.connect(program.predict_anew)
    program.versions.protocol_chosen.connect(program.follow_protocol)
    model.predict_requested.connect(program.predictions.predict_again)
    model.versions_requested.connect(program.pages.show_models)
    model.learn_requested.connect(program.learning.start_or_show)
    # what takes memory for a while
    program.analysis.ready.connect(program.memory_trimming.wait)
    program.viewing.zoomed.connect(program.memory_trimming.wait)
    program.predicting.precision_settled.connect(program.memory_trimming.wait)
