"""What a row of the worklist says to the pointer, to a screen reader and to a search."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lungseg_gui.core.delivery import Delivery
from lungseg_gui.core.language import ENGLISH, current, english, labelled, together, tr
from lungseg_gui.core.printable import printable
from lungseg_gui.core.review import Status
from lungseg_gui.core.teaching import Reason
from lungseg_gui.ui.panels.wording import attention_word, moment_text, status_word, uncertainty_text
from lungseg_gui.ui.panels.worklist_order import Order, WorklistEntry, calls, further_chips, lesson_of
from lungseg_gui.ui.panels.worklist_title import Titles

_FURTHER: Mapping[str, Callable[[], str]] = {
    "sent": lambda: tr("Sent"),
    "waiting": lambda: tr("Waiting to be sent"),
    "failed": lambda: tr("Not sent"),
    "exported": lambda: tr("Exported"),
}
"""By which words a search finds the chips beside the status."""


def tip(entry: WorklistEntry, titles: Titles) -> str:
    """Return whose it is, the file, and what is to be known of the case, in lines."""
    looked = entry.attention if calls(entry) else ()
    lines = (
        *(titles.said(entry) or ((titles.title(entry),) if titles.hidden else ())),
        "" if titles.hidden else printable(str(entry.path)),
        titles.without_names(entry.message, entry),
        *looked,
        tr(entry.remarks.reason),
        entry.remarks.comment,
        _more(entry),
        exported_text(entry),
        *sent_texts(entry),
    )
    return "\n".join(line for line in lines if line)


def why_texts(entry: WorklistEntry) -> tuple[str, ...]:
    """Say why training would gain from a case, the longest words first; () where no reason counts enough."""
    lesson = lesson_of(entry)
    reason = lesson.reason if lesson is not None else None
    if lesson is None or reason is None:
        return ()
    if reason is Reason.UNCERTAIN:
        return (tr("Uncertain"),)
    if reason is Reason.UNLIKE:
        return tr("Unlike the training set"), tr("Unlike known")
    share = max(1, round(100 * (lesson.disagreement or 0.0)))
    return tr("Versions disagree by {n} %", n=share), tr("Differ by {n} %", n=share)


def _more(entry: WorklistEntry) -> str:
    """Say why training would gain from a case, where the figure of its uncertainty does not."""
    lesson = lesson_of(entry)
    return "" if lesson is None or lesson.reason is Reason.UNCERTAIN else "".join(why_texts(entry)[:1])


def order_texts(entry: WorklistEntry, order: Order) -> tuple[str, ...]:
    """Say what puts a case where it is, in an order that its row would not show otherwise; the longest words first."""
    if order is Order.TEACHES:
        return why_texts(entry)
    if order is Order.CHANGED and entry.status in (Status.CORRECTED, Status.ACCEPTED, Status.REJECTED):
        return (moment_text(entry.saved_at),)
    return ()


def exported_text(entry: WorklistEntry) -> str:
    """Say when it was exported and whether it has changed since; "" where it never was."""
    if not entry.exported:
        return ""
    return (
        tr("Exported {when}, changed since", when=moment_text(entry.exported))
        if entry.changed
        else tr("Exported {when}", when=moment_text(entry.exported))
    )


def sent_texts(entry: WorklistEntry) -> list[str]:
    """Say what went to which PACS and when, or why it has not; a line for each PACS."""
    return [_sent_text(one) for one in entry.sent]


def _sent_text(one: Delivery) -> str:
    if one.progress == "sent":
        when = moment_text(one.when)
        words = tr("Sent to {node} {when} ({what})", node=one.node, when=when, what=one.what)
        if one.changed:
            words = tr("Sent to {node} {when} ({what}), changed since", node=one.node, when=when, what=one.what)
    elif one.progress == "waiting":
        words = tr("Waiting to be sent to {node} ({what})", node=one.node, what=one.what)
    else:
        words = tr("Not sent to {node} ({what})", node=one.node, what=one.what)
    return printable(labelled(words, one.why) if one.why else words)


def spoken(entry: WorklistEntry, titles: Titles, *, selected: bool = False) -> str:
    """Say a row in words; ``selected`` with others."""
    chosen, name = [tr("selected")] if selected else [], titles.title(entry)
    if entry.message:
        reason = titles.without_names(entry.message, entry)
        return ", ".join((tr("{name}, not read: {reason}", name=name, reason=reason), *chosen))
    words = [name, *chosen, *titles.said(entry), status_word(entry.status)]
    if calls(entry):
        words.append(labelled(attention_word(), together(entry.attention)))
    if entry.uncertainty is not None:
        words.append(tr("uncertainty {value}", value=uncertainty_text(entry.uncertainty)))
    words += [said for said in (tr(entry.remarks.reason), entry.remarks.comment, _more(entry)) if said]
    words += [said] if (said := exported_text(entry)) else []
    words += sent_texts(entry)
    words += [tr("flagged")] if entry.remarks.flagged else []
    return ", ".join(words)


def search_text(entry: WorklistEntry) -> str:
    """Return what a search looks through, apart from what says whose the image is (``worklist_title.identifying``).

    A new field of the rows that a search should find belongs here or there.
    """
    said = [status_word(entry.status), tr(entry.remarks.reason)]
    said += [attention_word()] if calls(entry) else []
    said += [_FURTHER[chip]() for chip in further_chips(entry)]
    if current().code != ENGLISH:
        said += [english(words) for words in said]  # filters saved in English, and readers who know those words
    return " ".join((entry.detail, entry.remarks.words, *said)).casefold()
