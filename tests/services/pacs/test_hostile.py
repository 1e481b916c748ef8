"""A PACS that answers nonsense, on purpose or by a fault: one sentence, nothing of a patient to another host."""

from __future__ import annotations

import contextlib
import json
import socketserver
import threading
from collections.abc import Callable, Generator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.pacs import Instance, Node, Outbox, Query, connect, dimse
from lungseg_gui.services.pacs import dicomweb as module
from lungseg_gui.services.pacs.faults import Unreachable
from lungseg_gui.services.pacs.found import study_of
from tests.orthanc import Orthanc, study
from tests.services.pacs.test_outbox import SEG

ONE = Instance("1.2", "1.2.3", "1.2.3.4")
JSON = "application/dicom+json"


@dataclass
class Liar:
    """A DICOMweb service that answers whatever a test says; ``asked`` holds method, path and password of each call."""

    port: int = 0
    status: int = 200
    kind: str = JSON
    body: bytes = b"[]"
    to: str = ""
    asked: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])

    @property
    def node(self) -> Node:
        url = f"http://127.0.0.1:{self.port}/dicom-web"
        return Node("Main PACS", url=url, auth="basic", user="reader", timeout_s=20)


@pytest.fixture
def service() -> Generator[Callable[[], Liar]]:
    servers: list[ThreadingHTTPServer] = []

    def start() -> Liar:
        liar = Liar()

        class Answers(BaseHTTPRequestHandler):
            def answer(self) -> None:
                self.rfile.read(int(self.headers.get("Content-Length") or 0))
                liar.asked.append((self.command, self.path, str(self.headers.get("Authorization") or "")))
                self.send_response(liar.status)
                if liar.to:
                    self.send_header("Location", liar.to)
                self.send_header("Content-Type", liar.kind)
                self.send_header("Content-Length", str(len(liar.body)))
                self.end_headers()
                try:
                    self.wfile.write(liar.body)
                except OSError:  # the other end has read enough
                    return

            do_GET = do_POST = answer

            def log_message(self, format: str, *args: Any) -> None:  # noqa: ANN401
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        servers.append(server)
        liar.port = server.server_address[1]
        return liar

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize("status", [302, 307, 308])
def test_nothing_follows_to_another_host(service: Callable[[], Liar], tmp_path: Path, status: int) -> None:
    """Neither a search with a patient's name, nor an object, nor a password."""
    first, other = service(), service()
    first.status, first.to = status, f"http://127.0.0.1:{other.port}/dicom-web/studies"
    client, path = connect(first.node, "secret"), tmp_path / "seg.dcm"
    path.write_bytes(SEG)
    for call in (
        lambda: client.find(Query(name="Doe")),
        lambda: client.send(path),
        lambda: client.fetch([ONE], lambda instance, content: None, lambda: None),
    ):
        with pytest.raises(LungSegError, match="redirects to another address") as told:
            call()
        assert told.value.remedy
    assert len(first.asked) == 3
    assert other.asked == []
    first.to = f"http://127.0.0.1:{first.port}/dicom-web/studies"  # the same host: followed until it goes round
    with pytest.raises(LungSegError):
        client.echo()
    assert len(first.asked) > 10


def test_a_list_without_end_is_not_read(service: Callable[[], Liar], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONGEST_LIST", 1 << 20)
    liar = service()
    liar.body = b"[" + b"{}," * (1 << 20) + b"{}]"
    with pytest.raises(LungSegError, match="is too long") as told:
        connect(liar.node, "secret").find(Query())
    assert told.value.remedy


def test_rows_without_end_are_not_kept(orthanc: Orthanc, monkeypatch: pytest.MonkeyPatch) -> None:
    orthanc.fill(study(1), study(2), study(3))
    monkeypatch.setattr(dimse, "MOST_ROWS", 2)
    with pytest.raises(LungSegError, match="is too long"):
        connect(orthanc.dimse).find(Query())


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("text/html", b"<html>Sign in</html>"),
        (JSON, b"<html>Sign in</html>"),
        (JSON, b"{}"),
        (JSON, b'[1, "x"]'),
        (JSON, b'[{"0020000D": 5}]'),
        (JSON, b'[{"0020000D": {"Value": 5}}]'),
        (JSON, b"[" * 100_000),
    ],
)
def test_what_is_no_list_is_a_sentence_or_no_study(service: Callable[[], Liar], kind: str, body: bytes) -> None:
    liar = service()
    liar.kind, liar.body = kind, body
    told: LungSegError | None = None
    try:
        assert connect(liar.node, "secret").find(Query()) == []
    except LungSegError as error:
        told = error
    assert told is None or (told.message.startswith("Main PACS ") and told.remedy)


def test_uids_go_into_no_address_unless_they_are_some(service: Callable[[], Liar]) -> None:
    liar = service()
    uids = ["1.2/../../admin", "..", "1.2?x=1", "1.2%2e", "9" * 65, ""]
    rows = [{"0020000D": {"vr": "UI", "Value": [uid]}, "00100010": {"Value": [{"Alphabetic": "Doe"}]}} for uid in uids]
    liar.body = json.dumps(rows).encode()
    assert connect(liar.node, "secret").find(Query(name="Doe")) == []


def test_texts_of_a_node_are_one_short_line_and_numbers_small() -> None:
    said = {
        "StudyInstanceUID": "1.2.3",
        "PatientName": "Doe\x1b[2J^Jane\nSECOND",
        "StudyDescription": "x" * 100_000,
        "ModalitiesInStudy": ["DX\x07"],
        "NumberOfStudyRelatedInstances": "9" * 5000,
    }
    found = study_of(said)
    assert found is not None
    assert found.name == "Doe\ufffd[2J, Jane SECOND"
    assert len(found.description) == 256
    assert found.modalities == ("DX\ufffd",)
    assert found.images == 0


@pytest.mark.parametrize(
    ("kind", "body", "told"),
    [
        ("text/html", b"<html>Sign in</html>", "not give a DICOM answer"),
        ("multipart/related; boundary=b", b"--b\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--\r\n", "not give a DICOM answer"),
        ("multipart/related; boundary=b", b"--b\r\n\r\none", "was interrupted"),
        ('multipart/related; boundary=""', b"--\r\n\r\none\r\n----", "was interrupted"),
    ],
)
def test_an_answer_that_is_not_one_object_is_not_taken(
    service: Callable[[], Liar], kind: str, body: bytes, told: str
) -> None:
    liar, taken = service(), list[bytes]()
    liar.kind, liar.body = kind, body
    with pytest.raises(LungSegError, match=told):
        connect(liar.node, "secret").fetch([ONE], lambda instance, content: taken.append(content), lambda: None)
    assert taken == []
    liar.kind, liar.body = "multipart/related; boundary=b", b"--b\r\nA: b\r\n\r\none\r\n--b--\r\n"
    connect(liar.node, "secret").fetch([ONE], lambda instance, content: taken.append(content), lambda: None)
    assert taken == [b"one"]


@pytest.mark.parametrize("status", [408, 429, 502, 503, 504])
def test_a_pacs_that_starts_again_leaves_the_queue_waiting(
    service: Callable[[], Liar], tmp_path: Path, status: int
) -> None:
    liar, outbox = service(), Outbox(tmp_path)
    outbox.add("Main PACS", "c1", "chest 1", {"SEG": SEG})
    liar.status = status
    error = outbox.send(lambda _: connect(liar.node, "secret"))
    assert isinstance(error, Unreachable)
    assert [item.state for item in outbox.items()] == ["unclear"]  # a gateway does not know what became of it
    liar.status, liar.body, liar.asked[:] = 200, b"[{}]", []
    assert outbox.send(lambda _: connect(liar.node, "secret")) is None
    assert [method for method, _, _ in liar.asked] == ["GET", "POST"]  # asked first


def test_an_answer_that_leaves_it_open_whether_it_was_stored_is_no_end(
    service: Callable[[], Liar], tmp_path: Path
) -> None:
    liar, outbox = service(), Outbox(tmp_path)
    item = outbox.add("Main PACS", "c1", "chest 1", {"SEG": SEG})
    liar.kind, liar.body = "application/dicom+xml", b"<NativeDicomModel/>"
    error = outbox.send(lambda _: connect(liar.node, "secret"))
    assert "did not confirm that it stored the object" in str(error)
    assert [one.state for one in outbox.items()] == ["unclear"]
    liar.kind, liar.body = JSON, json.dumps([{"00080018": {"vr": "UI", "Value": [item.parts[0].uid]}}]).encode()
    assert outbox.send(lambda _: connect(liar.node, "secret")) is None
    assert [one.state for one in outbox.items()] == ["sent"]
    assert [method for method, _, _ in liar.asked] == ["POST", "GET"]  # not sent twice


@pytest.mark.parametrize(
    ("reply", "sentence"),
    [
        (b"\x03\x00\x00\x00\x00\x04\x00\x01\x01\x03", "does not recognise the AE title LUNGSEG of this computer"),
        (b"\x03\x00\x00\x00\x00\x04\x00\x01\x01\x07", "does not recognise the AE title OLD"),
        (b"\x03\x00\x00\x00\x00\x04\x00\x02\x03\x02", "it refuses the connection"),
        (b"", "closed the connection without an answer"),
        (b"\x07\x00\x00\x00\x00\x04\x00\x00\x02\x00", "closed the connection without an answer"),
    ],
)
def test_an_answer_before_the_question_is_understood(reply: bytes, sentence: str) -> None:
    """A quick rejection (PS3.8 9.3.4) was taken for silence once in a hundred times: pynetdicom looked too late."""
    with quick(reply) as node:
        for _ in range(4):
            with pytest.raises(LungSegError, match=sentence):
                connect(node).echo()


@pytest.mark.parametrize("reply", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x02\x00\x00\x00\x10\x00half", b"\x03"])
def test_half_a_message_is_not_waited_for_without_end(reply: bytes) -> None:
    with quick(reply) as node, pytest.raises(LungSegError, match=r"Old PACS (did not answer|closed the connection)"):
        connect(replace(node, timeout_s=1)).echo()


@contextlib.contextmanager
def quick(reply: bytes) -> Generator[Node]:
    """Give a DIMSE node that says this to whoever connects and then waits, or hangs up where there is nothing."""

    class Quick(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            self.request.sendall(reply)
            if reply:
                with contextlib.suppress(OSError):
                    while self.request.recv(4096):
                        pass

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Quick) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        try:
            yield Node("Old PACS", "dimse", host="127.0.0.1", port=server.server_address[1], aet="OLD", timeout_s=20)
        finally:
            server.shutdown()
