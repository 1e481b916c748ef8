"""``lungseg pacs`` with a real PACS: set up, find, fetch, segment, send, and read back by another reader."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pydicom import dcmread

from lungseg_gui.services import pacs
from lungseg_gui.services.home import data_home
from lungseg_gui.services.pacs import Query, connect
from lungseg_gui.services.registry import Registry
from tests.cli.conftest import Lungseg, Said
from tests.orthanc import PASSWORD, USER, Orthanc, study


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Put words on standard input."""

    def give(words: str = PASSWORD) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{words}\n"))

    return give


@pytest.fixture
def set_up(lungseg: Lungseg, orthanc: Orthanc) -> str:
    """Both ways to the same PACS, called web and old."""
    web, old = orthanc.web, orthanc.dimse
    assert lungseg("pacs", "nodes", "add", "web", "--url", web.url, "--user", USER).status == 0
    ports = ("--own-aet", old.own_aet, "--own-port", old.own_port)
    assert (
        lungseg("pacs", "nodes", "add", "old", "--dimse", f"127.0.0.1:{old.port}", "--aet", old.aet, *ports).status == 0
    )
    return "web"


def rows(said: Said) -> list[dict[str, object]]:
    return [json.loads(line) for line in said.out.splitlines()]


def test_nodes_are_added_listed_tested_and_removed(
    lungseg: Lungseg, set_up: str, given: Callable[..., None], lungseg_home: Path
) -> None:
    assert [line.split(":")[0] for line in lungseg("pacs", "nodes", "list").out.splitlines()] == ["web", "old"]
    assert [row["kind"] for row in rows(lungseg("pacs", "nodes", "list", "--json"))] == ["dicomweb", "dimse"]
    assert lungseg("pacs", "nodes", "test", "old").out == "old answers.\n"
    given()
    assert lungseg("pacs", "echo", "web", "--password-stdin").out == "web answers.\n"
    given("wrong")
    said = lungseg("pacs", "echo", "web", "--password-stdin")
    assert said.status == 1
    assert said.err == "web refuses the user name or the password. Enter the password again.\n"
    given("")
    assert "requires a password" in lungseg("pacs", "echo", "web").err  # nobody can be asked here
    given()
    said = lungseg("pacs", "nodes", "add", "web", "--url", "https://pacs/dicom-web", "--user", "a", "--password-stdin")
    assert "No keyring" in said.out
    for path in lungseg_home.rglob("*"):
        assert path.is_dir() or PASSWORD.encode() not in path.read_bytes()
    assert lungseg("pacs", "nodes", "remove", "web").status == 0
    assert lungseg("pacs", "echo", "web").err.startswith("There is no PACS called web.")
    assert lungseg("pacs", "nodes", "add", "x", "--dimse", "host").status == 2
    assert "AE title" in lungseg("pacs", "nodes", "add", "x", "--dimse", "host:104").err


@pytest.mark.parametrize("node", ["web", "old"])
def test_find_get_segment_send_and_read_back(
    lungseg: Lungseg,
    set_up: str,
    orthanc: Orthanc,
    given: Callable[..., None],
    model: Registry,
    tmp_path: Path,
    node: str,
) -> None:
    orthanc.fill(study(1, name="Doe^Jane"), study(2, modality="CR", date="20200301"))

    def speak(*words: object) -> Said:
        given()
        return lungseg("pacs", *words, *(("--password-stdin",) if node == "web" else ()))

    [found] = rows(speak("find", node, "--name", "doe", "--today", "--json"))
    assert (found["name"], found["accession"], found["modalities"]) == ("Doe, Jane", "A0001", ["DX"])
    assert "2020-03-01" in speak("find", node, "--modality", "CR").out
    said = speak("find", node, "--accession", "nothing")
    assert (said.status, said.err) == (1, "No studies found.\n")
    [fetched] = rows(speak("get", node, found["uid"], "--json"))
    assert fetched["new"] is True
    assert "Doe" not in str(fetched["path"])
    [again] = rows(speak("get", node, "--today", "--json"))
    assert again == {**fetched, "new": False}
    out = tmp_path / "out"
    made = lungseg("segment", fetched["path"], "--out", out, "--format", "sr", "--device", "cpu", "--anyway")
    assert made.status == 0, made.err
    files = sorted(out.glob("*.dcm"))
    assert [path.name.partition("_")[2].rpartition("_")[2] for path in files] == ["seg.dcm", "sr.dcm"]
    said = speak("send", node, *files)
    assert (said.status, said.out) == (0, f"2 sent to {node}, 0 failed.\n"), said.err
    assert [line.split()[0] for line in lungseg("pacs", "queue").out.splitlines()] == ["sent", "sent"]
    # By another reader, from the PACS: pydicom.
    client = connect(orthanc.dimse)
    [there] = client.find(Query(name="doe", modalities=("SEG",)))
    assert there.modalities == ("DX", "SEG", "SR")
    sent, back = dcmread(files[0]), tmp_path / "back.dcm"
    [instance] = connect(orthanc.web, PASSWORD).instances(there.uid, ("SEG",))
    connect(orthanc.web, PASSWORD).fetch([instance], lambda _, content: back.write_bytes(content), lambda: None)
    assert np.array_equal(dcmread(back).pixel_array, sent.pixel_array)
    assert dcmread(back).SOPInstanceUID == sent.SOPInstanceUID


def test_what_cannot_be_sent_waits_and_goes_with_the_next_call(
    lungseg: Lungseg, set_up: str, orthanc: Orthanc, given: Callable[..., None], tmp_path: Path
) -> None:
    path, text = tmp_path / "one.dcm", tmp_path / "text.dcm"
    study(3).save_as(path, enforce_file_format=True)
    text.write_text("no image")
    given("wrong")
    said = lungseg("pacs", "send", "web", path, text, tmp_path / "none.dcm", "--password-stdin")
    assert said.status == 1
    assert "the rest remain in the queue" in said.out
    assert "text.dcm" in said.err
    assert "none.dcm cannot be read" in said.err
    [item] = rows(lungseg("pacs", "queue", "--json"))
    assert item["state"] == "waiting"
    assert "refuses the user name" in str(item["why"])
    given()
    [item] = rows(lungseg("pacs", "send", "web", "--json", "--password-stdin"))
    assert item["state"] == "sent"
    assert len(orthanc.listed()) == 1


def test_a_study_that_is_gone_or_holds_no_radiograph_is_told(
    lungseg: Lungseg, set_up: str, orthanc: Orthanc, given: Callable[..., None]
) -> None:
    orthanc.fill(study(4, modality="CT"))
    uid = str(study(4).StudyInstanceUID)
    said = lungseg("pacs", "get", "old", "1.2.3", uid)
    assert said.status == 1
    assert said.complaints == [
        "1.2.3: The study is no longer on old. Search again.",
        f"{uid}: The study contains no chest radiograph. Choose another one.",
    ]
    assert lungseg("pacs", "get", "old").status == 2
    assert (
        lungseg("pacs", "find", "old", "--from", "yesterday").err
        == "yesterday is not a date. Write it as 2026-11-28.\n"
    )


def test_no_byte_of_what_came_from_a_pacs_is_left_of_a_forgotten_study(
    lungseg: Lungseg, set_up: str, orthanc: Orthanc, lungseg_home: Path, tmp_path: Path
) -> None:
    orthanc.fill(study(5, name="Doe^Jane"), study(6))
    fetched = [str(row["path"]) for row in rows(lungseg("pacs", "get", "old", "--today", "--json"))]
    first, second = sorted(fetched, key=lambda path: str(dcmread(path).PatientID))
    kept = dcmread(second)
    queue = pacs.Outbox(data_home())
    for path in (first, second):
        queue.add("old", "", "chest", {"DX": Path(str(path)).read_bytes()})
    said = lungseg("home", "forget", dcmread(first).StudyInstanceUID, "--yes")
    assert said.status == 0, said.err
    assert not Path(first).exists()
    assert Path(second).exists()
    assert [item.parts[0].uid for item in queue.items()] == [kept.SOPInstanceUID]
    gone = dcmread(io.BytesIO(_encoded(5)))
    for path in lungseg_home.rglob("*"):
        assert path.is_dir() or str(gone.StudyInstanceUID).encode() not in path.read_bytes(), path


def _encoded(seed: int) -> bytes:
    stream = io.BytesIO()
    study(seed).save_as(stream, enforce_file_format=True)
    return stream.getvalue()
