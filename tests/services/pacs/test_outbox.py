"""The queue of what is sent: on the disk until it has arrived, once and never by half."""

from __future__ import annotations

import errno
import json
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import NoReturn, cast

import pytest
from pydicom.dataset import Dataset

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.services import files
from lungseg_gui.services.pacs import Client, Instance, Item, Node, Outbox, SecretNeeded, connect
from lungseg_gui.services.pacs import outbox as module
from lungseg_gui.services.pacs.faults import Unreachable, slow
from tests.orthanc import PASSWORD, Orthanc, study
from tests.proxy import proxy
from tests.spoken import brackets


def encoded(dataset: Dataset) -> bytes:
    stream = BytesIO()
    dataset.save_as(stream, enforce_file_format=True)
    return stream.getvalue()


SEG, SR = encoded(study(1)), encoded(study(2))


@dataclass
class Pacs:
    """Stands in for a node: it takes what it is sent, or does not."""

    stored: list[str] = field(default_factory=list[str])
    sent: list[bytes] = field(default_factory=list[bytes])
    asked: int = 0
    closed: int = 0
    before: Callable[[], object] = lambda: None
    after: Callable[[], object] = lambda: None

    def send(self, path: Path) -> None:
        from pydicom import dcmread

        self.before()
        self.sent.append(path.read_bytes())
        self.stored.append(str(dcmread(path, specific_tags=["SOPInstanceUID"]).SOPInstanceUID))
        self.after()

    def knows(self, instance: Instance) -> bool:
        self.asked += 1
        return instance.uid in self.stored

    def close(self) -> None:
        self.closed += 1


def send(outbox: Outbox, pacs: Pacs, changed: list[Item] | None = None) -> LungSegError | None:
    told = changed if changed is not None else []
    return outbox.send(lambda _: cast(Client, pacs), changed=told.append)


def raises(error: LungSegError) -> Callable[[], NoReturn]:
    def fail() -> NoReturn:
        raise error

    return fail


def test_what_is_queued_is_sent_as_it_was_made_and_told(tmp_path: Path) -> None:
    outbox, pacs, told = Outbox(tmp_path), Pacs(), list[Item]()
    item = outbox.add("Main PACS", "c1", "chest 1", {"SEG": SEG, "SR": SR})
    assert item.kinds == "SEG + SR"
    assert outbox.items() == [item]
    assert send(Outbox(tmp_path), pacs, told) is None  # of the next start
    assert pacs.sent == [SEG, SR]
    assert pacs.closed == 1
    assert [(one.state, one.why, one.node) for one in told] == [("sent", "", "Main PACS")]
    [kept] = outbox.items()
    assert kept.state == "sent"
    assert kept.ended >= kept.queued
    assert not list(tmp_path.rglob("*.dcm"))  # what arrived is not kept twice
    send(outbox, pacs)
    assert len(pacs.sent) == 2


def test_during_an_outage_it_waits_and_other_nodes_get_theirs(tmp_path: Path) -> None:
    outbox, pacs = Outbox(tmp_path), Pacs()
    for number in range(2):
        outbox.add("Down", f"c{number}", "chest", {"SEG": SEG})
    outbox.add("Up", "c9", "chest", {"SEG": SR})
    tried: list[str] = []

    def to(name: str) -> Client:
        tried.append(name)
        if name == "Down":
            raise Unreachable("Down cannot be reached.")
        return cast(Client, pacs)

    error = outbox.send(to)
    assert "cannot be reached" in str(error)
    assert tried == ["Down", "Up"]  # once, not for each item
    assert [(item.state, item.why) for item in outbox.items()] == [
        ("waiting", "Down cannot be reached."),
        ("waiting", "Down cannot be reached."),
        ("sent", ""),
    ]
    assert send(outbox, pacs) is None
    assert len(pacs.sent) == 3
    assert pacs.asked == 0  # none had left this computer


@pytest.mark.parametrize("arrived", [True, False])
def test_after_an_unclear_end_the_node_is_asked_before_it_is_sent_again(tmp_path: Path, arrived: bool) -> None:
    outbox, pacs = Outbox(tmp_path), Pacs()
    outbox.add("PACS", "c1", "chest 1", {"SEG": SEG, "SR": SR})
    torn = raises(Unreachable("The connection broke."))
    pacs.after, pacs.before = (torn, pacs.before) if arrived else (pacs.after, torn)
    assert isinstance(send(outbox, pacs), Unreachable)
    assert [item.state for item in outbox.items()] == ["unclear"]
    pacs.after = pacs.before = lambda: None
    assert send(Outbox(tmp_path), pacs) is None
    assert pacs.asked == 1
    assert pacs.sent == [SEG, SR]
    assert [item.state for item in outbox.items()] == ["sent"]


def test_a_program_that_was_killed_while_it_sent_asks_too(tmp_path: Path) -> None:
    outbox, pacs = Outbox(tmp_path), Pacs()
    outbox.add("PACS", "c1", "chest 1", {"SEG": SEG})

    class Killed(BaseException):
        pass

    def kill() -> NoReturn:
        raise Killed

    pacs.after = kill
    with pytest.raises(Killed):
        send(outbox, pacs)
    pacs.after = lambda: None
    send(Outbox(tmp_path), pacs)
    assert (pacs.asked, len(pacs.sent)) == (1, 1)


def test_what_the_node_refuses_waits_for_the_reader(tmp_path: Path) -> None:
    outbox, pacs, told = Outbox(tmp_path), Pacs(), list[Item]()
    key = outbox.add("PACS", "c1", "chest 1", {"SEG": SEG}).key
    pacs.before = raises(LungSegError("PACS does not accept SEG.", remedy="Ask."))
    assert send(outbox, pacs, told) is None
    assert [(item.state, item.why) for item in told] == [("failed", "PACS does not accept SEG. Ask.")]
    pacs.before = lambda: None
    send(outbox, pacs)
    assert pacs.sent == []
    outbox.again(key)
    send(outbox, pacs)
    assert pacs.sent == [SEG]
    assert pacs.asked == 0


def test_a_missing_password_is_told_first_and_nothing_fails(tmp_path: Path) -> None:
    outbox = Outbox(tmp_path)
    outbox.add("Down", "c1", "chest", {"SEG": SEG})
    outbox.add("Main", "c2", "chest", {"SEG": SEG})
    node = Node("Main", url="https://pacs/dicom-web", auth="basic", user="reader")

    def to(name: str) -> Client:
        if name == "Down":
            raise Unreachable("Down.")
        return connect(node)

    assert isinstance(outbox.send(to), SecretNeeded)
    assert [item.state for item in outbox.items()] == ["waiting", "waiting"]


def test_the_reader_can_stop_it_and_take_it_off(tmp_path: Path) -> None:
    outbox, pacs = Outbox(tmp_path), Pacs()
    first = outbox.add("PACS", "c1", "chest 1", {"SEG": SEG})
    outbox.add("PACS", "c2", "chest 2", {"SEG": SR})
    with pytest.raises(Cancelled):
        outbox.send(lambda _: cast(Client, pacs), check=raises(Cancelled()))
    outbox.remove(first.key)
    assert [item.case for item in outbox.items()] == ["c2"]
    assert outbox.forget("c2") == 1
    assert outbox.items() == []
    assert not list(tmp_path.rglob("*.dcm"))


def test_what_is_forgotten_while_it_is_sent_stays_forgotten(tmp_path: Path) -> None:
    """Nothing of it is written again, and the rest of it does not leave."""
    outbox, pacs, told = Outbox(tmp_path), Pacs(), list[Item]()
    outbox.add("PACS", "c1", "Doe chest", {"SEG": SEG, "SR": SR})
    pacs.after = lambda: Outbox(tmp_path).forget("c1")  # as forgetting a study does, in another thread
    send(outbox, pacs, told)
    assert pacs.sent == [SEG]
    assert (outbox.items(), told) == ([], [])
    assert not list((tmp_path / "pacs" / "outbox").iterdir())


def test_what_was_damaged_here_is_not_sent(tmp_path: Path) -> None:
    outbox, pacs = Outbox(tmp_path), Pacs()
    item = outbox.add("PACS", "c1", "chest 1", {"SEG": SEG})
    outbox.file_of(item, item.parts[0]).write_bytes(SEG[:1000])
    send(outbox, pacs)
    assert pacs.sent == []
    assert [(one.state, "damaged on this disk" in one.why) for one in outbox.items()] == [("failed", True)]


def test_a_full_disk_queues_nothing_by_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    outbox, sync, calls = Outbox(tmp_path), files.os.fsync, list[int]()

    def full(handle: int) -> None:
        calls.append(handle)
        if len(calls) > 2:
            raise OSError(errno.ENOSPC, "full")
        sync(handle)

    with monkeypatch.context() as here:
        here.setattr(files.os, "fsync", full)
        with pytest.raises(LungSegError, match="The send queue could not be saved: the disk is full"):
            outbox.add("PACS", "c1", "chest 1", {"SEG": SEG, "SR": SR})
    assert outbox.items() == []
    assert not list((tmp_path / "pacs" / "outbox").iterdir())


def test_what_is_no_dicom_file_is_not_queued(tmp_path: Path) -> None:
    with pytest.raises(LungSegError, match="The SEG is not a DICOM file"):
        Outbox(tmp_path).add("PACS", "c1", "chest 1", {"SEG": b"text"})
    assert Outbox(tmp_path).items() == []


def test_only_the_last_ones_that_arrived_are_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEPT", 2)
    outbox = Outbox(tmp_path)
    for number in range(3):
        outbox.add("PACS", f"c{number}", "chest", {"SEG": SEG})
    send(outbox, Pacs())
    assert [item.case for item in outbox.items()] == ["c1", "c2"]


def test_of_those_that_arrived_two_hundred_are_kept(tmp_path: Path) -> None:
    outbox, folder = Outbox(tmp_path), tmp_path / module.FOLDER
    outbox.add("PACS", "c", "chest", {"SEG": SEG})
    send(outbox, Pacs())
    [item] = outbox.items()
    for number in range(200):
        shutil.copytree(folder / item.key, folder / f"later-{number:03d}")
    assert len(outbox.items()) == 201
    send(outbox, Pacs())
    assert [one.key for one in outbox.items()] == [f"later-{number:03d}" for number in range(200)]


def test_only_what_failed_is_tried_again(tmp_path: Path) -> None:
    outbox, pacs = Outbox(tmp_path), Pacs(before=raises(Unreachable("PACS cannot be reached.")))
    item = outbox.add("PACS", "c1", "chest 1", {"SEG": SEG})
    send(outbox, pacs)
    outbox.again(item.key)
    outbox.again("nothing-of-this-name")
    assert [(one.state, one.why) for one in outbox.items()] == [("unclear", "PACS cannot be reached.")]
    outbox.remove("nothing-of-this-name")
    assert len(outbox.items()) == 1


def test_what_failed_half_way_is_not_sent_twice(tmp_path: Path) -> None:
    outbox, pacs = Outbox(tmp_path), Pacs()
    key = outbox.add("PACS", "c1", "chest 1", {"SEG": SEG, "SR": SR}).key
    refused = raises(LungSegError("PACS does not accept SR."))
    pacs.after = lambda: setattr(pacs, "before", refused)  # the second one
    send(outbox, pacs)
    [item] = outbox.items()
    assert (item.state, [part.state for part in item.parts]) == ("failed", ["sent", "waiting"])
    assert item.ended >= item.queued
    pacs.before = pacs.after = lambda: None
    outbox.again(key)
    [item] = outbox.items()
    assert (item.state, item.why, item.ended) == ("waiting", "", 0.0)
    send(outbox, pacs)
    assert (pacs.sent, pacs.asked) == ([SEG, SR], 0)


def test_a_case_or_a_study_is_forgotten_and_no_other(tmp_path: Path) -> None:
    outbox = Outbox(tmp_path)
    for case, content in (("c1", SEG), ("c2", SR), ("c2", SEG), ("", SR)):
        outbox.add("PACS", case, "chest", {"SEG": content})
    first, second = (str(study(number).StudyInstanceUID) for number in (1, 2))
    assert outbox.forget() == outbox.forget("c3") == outbox.forget(study="9.9") == 0
    assert outbox.forget("c1") == 1
    assert [(item.case, item.parts[0].study) for item in outbox.items()] == [
        ("c2", second),
        ("c2", first),
        ("", second),
    ]
    assert outbox.forget(study=second) == 2
    assert [(item.case, item.parts[0].study) for item in outbox.items()] == [("c2", first)]


def test_one_node_alone_can_be_sent_to(tmp_path: Path) -> None:
    outbox, pacs = Outbox(tmp_path), Pacs()
    outbox.add("Main", "c1", "chest", {"SEG": SEG})
    outbox.add("Old", "c2", "chest", {"SEG": SR})
    assert outbox.send(lambda _: cast(Client, pacs), only="Old") is None
    assert pacs.sent == [SR]
    assert [item.state for item in outbox.items()] == ["waiting", "sent"]


@pytest.mark.parametrize(("steps", "sent"), [(0, 0), (1, 0), (2, 1), (3, 2)])
def test_the_reader_can_stop_it_before_each_object(tmp_path: Path, steps: int, sent: int) -> None:
    """Before the item, before each of its two objects."""
    outbox, pacs, asked = Outbox(tmp_path), Pacs(), list[int]()
    outbox.add("PACS", "c1", "chest 1", {"SEG": SEG, "SR": SR})

    def check() -> None:
        if len(asked) == steps:
            raise Cancelled
        asked.append(1)

    if steps < 3:
        with pytest.raises(Cancelled):
            outbox.send(lambda _: cast(Client, pacs), check=check)
        assert pacs.closed == min(steps, 1)
    else:
        outbox.send(lambda _: cast(Client, pacs), check=check)
    assert len(pacs.sent) == sent


@pytest.mark.parametrize(("told", "state"), [("waiting", "waiting"), ("sent", "sent"), ("flying", "failed")])
def test_a_state_of_a_version_to_come_waits_for_the_reader(tmp_path: Path, told: str, state: str) -> None:
    outbox = Outbox(tmp_path)
    outbox.add("PACS", "c1", "chest 1", {"SEG": SEG})
    path = next(tmp_path.rglob("item.json"))
    path.write_text(path.read_text("utf-8").replace('"waiting"', f'"{told}"'), "utf-8")
    [item] = outbox.items()
    assert (item.state, item.parts[0].state) == (state, state)


def test_what_is_gone_from_this_disk_is_not_sent_and_later_items_sort_behind(tmp_path: Path) -> None:
    outbox, pacs = Outbox(tmp_path), Pacs()
    items = [outbox.add("PACS", f"c{number}", "chest", {"SEG": SEG}) for number in range(3)]
    assert outbox.items() == items
    assert all(re.match(r"\d{20}-", item.key) for item in items)
    outbox.file_of(items[1], items[1].parts[0]).unlink()
    send(outbox, pacs)
    assert len(pacs.sent) == 2
    assert [(one.state, "damaged on this disk" in one.why) for one in outbox.items()] == [
        ("sent", False),
        ("failed", True),
        ("sent", False),
    ]


def test_an_object_without_numbers_is_not_queued(tmp_path: Path) -> None:
    nameless = study(1)
    del nameless.SeriesInstanceUID
    with pytest.raises(LungSegError, match="The SR has no UIDs"):
        Outbox(tmp_path).add("PACS", "c1", "chest 1", {"SEG": SEG, "SR": encoded(nameless)})
    assert Outbox(tmp_path).items() == []


@pytest.mark.parametrize("kind", ["web", "dimse"])
def test_a_real_pacs_that_took_it_and_could_not_say_so_has_it_once(tmp_path: Path, orthanc: Orthanc, kind: str) -> None:
    """The connection is torn when the answer comes; asked afterwards, the node knows the UID."""
    from dataclasses import replace

    outbox, there = Outbox(tmp_path), orthanc.http if kind == "web" else orthanc.dimse.port
    outbox.add("PACS", "c1", "chest 1", {"SEG": SEG})
    with proxy(there) as between:
        node = replace(orthanc.web, url=f"http://127.0.0.1:{between.port}/dicom-web")
        if kind == "dimse":
            node = replace(orthanc.dimse, port=between.port, timeout_s=10)
        between.swallow = b"HTTP/1.1 200" if kind == "web" else b"\0\0\0\1\2\0\0\0\1\x80"  # C-STORE-RSP, PS3.7 E.1
        error = outbox.send(lambda _: connect(node, PASSWORD))
        assert isinstance(error, Unreachable)
        assert [item.state for item in outbox.items()] == ["unclear"]
        between.swallow = b""
        before = len(orthanc.listed())
        assert outbox.send(lambda _: connect(node, PASSWORD)) is None
    assert before == len(orthanc.listed()) == 1
    assert [item.state for item in outbox.items()] == ["sent"]


def test_why_something_waits_is_kept_in_english_and_told_in_the_readers_language(tmp_path: Path) -> None:
    outbox = Outbox(tmp_path)
    node = Node("Main PACS", url="https://pacs.example/dicom-web")
    outbox.add(node.name, "c1", "chest", {"SEG": SEG})
    with brackets():
        send(outbox, Pacs(before=raises(slow(node))))
        [item] = outbox.items()
    assert item.why == "[Main PACS did not answer within 30 s.] [Try again; if it stays slow, ask your PACS team.]"
    [item] = outbox.items()
    assert item.why == "Main PACS did not answer within 30 s. Try again; if it stays slow, ask your PACS team."
    kept = json.loads(next(tmp_path.rglob("item.json")).read_text("utf-8"))["why"]
    assert "[Main" not in kept
