"""Entries of the queue whose description is damaged: told, never sent, and gone with what they are of."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.pacs import Item, Outbox
from lungseg_gui.services.pacs.faults import Unreachable
from tests.orthanc import study
from tests.services.pacs.test_outbox import SEG, SR, Pacs, raises, send


def damage(folder: Path, *, left: int, by: bytes = b"") -> None:
    """Leave so many bytes of the description in a folder of the queue."""
    path = folder / "item.json"
    path.write_bytes(path.read_bytes()[:left] + by)


@pytest.mark.parametrize(
    ("left", "by", "known"),
    [
        (0, b"", ("", "", "")),
        (0, b"[1]", ("", "", "")),
        (0, b"[" * 20_000, ("", "", "")),
        (150, b"\0\xff", ("PACS", "c1", "chest 1")),
    ],
)
def test_an_item_whose_description_is_damaged_is_listed_with_what_to_do_and_its_files_stay(
    tmp_path: Path, left: int, by: bytes, known: tuple[str, str, str]
) -> None:
    outbox, pacs, told = Outbox(tmp_path), Pacs(), list[Item]()
    bad, good = (outbox.add("PACS", f"c{number}", f"chest {number}", {"SEG": SEG}) for number in (1, 2))
    folder = tmp_path / "pacs" / "outbox" / bad.key
    damage(folder, left=left, by=by)
    (item, whole) = outbox.items()
    assert (item.key, item.state, item.damaged, whole) == (bad.key, "failed", True, good)
    assert (item.node, item.case, item.name) == known
    assert item.why == "The queued file is damaged on this disk. Send the case again."
    outbox.again(bad.key)
    send(outbox, pacs, told)
    assert pacs.sent == [SEG]
    assert [(one.case, one.state) for one in told] == [("c2", "sent")]
    assert (folder / "0.dcm").read_bytes() == SEG
    assert (folder / "item.json").stat().st_size == left + len(by)
    outbox.remove(bad.key)
    assert not folder.exists()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("node", 5),
        ("case", ["c1"]),
        ("name", "\ud800"),
        ("ended", "today"),
        ("ended", 1e300),
        ("parts", []),
        ("kind", None),
        ("file", "../0.dcm"),
    ],
)
def test_a_description_with_one_value_that_is_none_is_damaged_and_the_next_item_goes(
    tmp_path: Path, field: str, value: object
) -> None:
    outbox, pacs = Outbox(tmp_path), Pacs()
    bad, good = (outbox.add("PACS", f"c{number}", f"chest {number}", {"SEG": SEG}) for number in (1, 2))
    path = tmp_path / "pacs" / "outbox" / bad.key / "item.json"
    told = json.loads(path.read_bytes())
    (told if field in told else told["parts"][0])[field] = value
    path.write_text(json.dumps(told), "utf-8")
    send(outbox, pacs)
    assert pacs.sent == [SEG]
    listed = [(item.key, item.damaged, item.state) for item in outbox.items()]
    assert listed == [(bad.key, True, "failed"), (good.key, False, "sent")]


def test_a_folder_that_was_never_queued_is_no_item(tmp_path: Path) -> None:
    (tmp_path / "pacs" / "outbox" / "0").mkdir(parents=True)
    assert Outbox(tmp_path).items() == []


def test_a_description_that_is_damaged_while_it_is_sent_is_written_again(tmp_path: Path) -> None:
    outbox, pacs = Outbox(tmp_path), Pacs()
    item = outbox.add("PACS", "c1", "chest 1", {"SEG": SEG})
    pacs.before = lambda: damage(tmp_path / "pacs" / "outbox" / item.key, left=0)
    pacs.after = raises(Unreachable("PACS does not answer."))
    send(outbox, pacs)
    (left,) = outbox.items()
    assert (left.case, left.state, len(left.parts)) == ("c1", "waiting", 1)


def test_forgetting_finds_what_a_damaged_description_does_not_name(tmp_path: Path) -> None:
    outbox = Outbox(tmp_path)
    folders = [
        tmp_path / "pacs" / "outbox" / outbox.add("PACS", case, "chest", {"SEG": content}).key
        for case, content in (("c1", SEG), ("c11", SR), ("c2", SEG))
    ]
    damage(folders[0], left=0)
    damage(folders[1], left=150)
    (folders[2] / "item.json").unlink()  # killed before it was queued
    first, second = (str(study(number).StudyInstanceUID) for number in (1, 2))
    assert outbox.forget("c1", study=second[:-1]) == 0
    assert outbox.forget("c11") == 1
    assert outbox.forget(study=first) == 2
    assert not any(folder.exists() for folder in folders)


def test_a_damaged_item_that_cannot_be_read_is_not_thought_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outbox = Outbox(tmp_path)
    folder = tmp_path / "pacs" / "outbox" / outbox.add("PACS", "c1", "chest", {"SEG": SEG}).key
    damage(folder, left=0)
    read = Path.read_bytes

    def fails(path: Path) -> bytes:
        if path.suffix == ".dcm":
            raise OSError(5, "Input/output error")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", fails)
    with pytest.raises(LungSegError, match="could not be read") as told:
        outbox.forget(study="1.2.3")
    assert told.value.remedy
    assert folder.is_dir()
