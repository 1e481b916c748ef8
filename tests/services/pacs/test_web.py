"""What goes to a DICOMweb service and what is made of its answers, without a network: its transport is the test's."""

from __future__ import annotations

import base64
import gzip
import json
import logging
from collections.abc import Callable, Generator
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPResponse

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.services.pacs import FoundStudy, Instance, Node, Query, connect, dicomweb
from lungseg_gui.services.pacs import client as connecting
from lungseg_gui.services.pacs.faults import Unreachable

ROOT = "https://pacs.hospital/dicom-web"
NODE = Node("PACS", url=ROOT + "/")
ONE = Instance("1.2", "1.2.3", "1.2.3.4")
PLACE = f"{ROOT}/studies/1.2/series/1.2.3/instances/1.2.3.4"
JSON = "application/dicom+json"


def row(**values: object) -> dict[str, Any]:
    """Return a row of DICOM JSON."""
    from pydicom.datadict import tag_for_keyword

    found: dict[str, Any] = {}
    for keyword, value in values.items():
        tag = tag_for_keyword(keyword)
        assert tag is not None
        found[f"{tag:08X}"] = {"Value": value if isinstance(value, list) else [value]}
    return found


def multipart(content: bytes) -> bytes:
    return b"--b\r\nContent-Type: application/dicom\r\n\r\n" + content + b"\r\n--b--\r\n"


@dataclass
class Service:
    """Answers by the path below the service's root; ``asked`` are the requests, ``options`` how they were sent."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": JSON})
    body: bytes = b"[]"
    paths: dict[str, bytes] = field(default_factory=dict[str, bytes])
    statuses: list[int] = field(default_factory=list[int])
    asked: list[requests.PreparedRequest] = field(default_factory=list[requests.PreparedRequest])
    options: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    raw: list[HTTPResponse] = field(default_factory=list[HTTPResponse])
    closed: int = 0

    def send(self, request: requests.PreparedRequest, options: dict[str, Any]) -> requests.Response:
        self.asked.append(request)
        self.options.append(options)
        path = urlsplit(str(request.url)).path.removeprefix("/dicom-web/")
        answer = requests.Response()
        answer.status_code = self.statuses.pop(0) if self.statuses else self.status
        answer.headers.update(self.headers)
        answer.raw = HTTPResponse(
            BytesIO(self.paths.get(path, self.body)),
            headers=self.headers,
            status=answer.status_code,
            preload_content=False,
            enforce_content_length=False,
        )
        self.raw.append(answer.raw)
        answer.url, answer.request = str(request.url), request
        return answer

    def holds(self, content: bytes, **headers: str) -> None:
        """Answer with one object."""
        self.body, self.headers = multipart(content), {"Content-Type": "multipart/related; boundary=b", **headers}

    @property
    def searches(self) -> list[dict[str, list[str]]]:
        return [parse_qs(urlsplit(str(one.url)).query, keep_blank_values=True) for one in self.asked]


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Generator[Service]:
    found = Service()

    def send(_: HTTPAdapter, request: requests.PreparedRequest, **options: object) -> requests.Response:
        return found.send(request, options)

    def close(_: HTTPAdapter) -> None:
        found.closed += 1

    monkeypatch.setattr(HTTPAdapter, "send", send)
    monkeypatch.setattr(HTTPAdapter, "close", close)
    yield found
    for one in found.raw:
        one.close()


def fetch(node: Node = NODE, check: Callable[[], object] = lambda: None) -> bytes:
    taken: list[bytes] = []
    connect(node).fetch([ONE], lambda instance, content: taken.append(content), check)
    [content] = taken
    return content


# -- how it is spoken to
def test_libraries_that_speak_of_addresses_are_silent() -> None:
    for library in ("dicomweb_client", "urllib3", "requests", "retrying"):
        assert not logging.getLogger(library).isEnabledFor(logging.CRITICAL)


def test_pydicom_is_loaded_whole_before_a_part_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a thread that imports a part finds another thread's half of it."""
    loaded: list[str] = []
    monkeypatch.setattr(connecting, "import_module", loaded.append)
    connect(NODE)
    assert loaded == ["pydicom"]


def test_a_node_that_cannot_be_used_is_not_spoken_to(service: Service) -> None:
    with pytest.raises(LungSegError, match="has no name"):
        connect(replace(NODE, name=" "))
    assert service.asked == []


def test_an_echo_asks_for_one_study(service: Service) -> None:
    connect(NODE).echo()
    assert [str(one.url) for one in service.asked] == [f"{ROOT}/studies?limit=1"]


@pytest.mark.parametrize(
    ("node", "secret", "told"),
    [
        (NODE, "", None),
        (replace(NODE, auth="basic", user="Jürgen"), "pä", "Basic " + base64.b64encode("Jürgen:pä".encode()).decode()),
        (replace(NODE, auth="bearer"), "t0ken", "Bearer t0ken"),
    ],
)
def test_the_node_knows_the_reader_as_it_was_set_up(
    service: Service, node: Node, secret: str, told: str | None
) -> None:
    connect(node, secret).echo()
    assert service.asked[0].headers.get("Authorization") == told


@pytest.mark.parametrize(
    ("more", "verify", "cert"),
    [
        ({}, True, None),
        ({"ca": __file__}, __file__, None),
        ({"certificate": __file__}, True, __file__),
        ({"certificate": __file__, "key": __file__}, True, (__file__, __file__)),
    ],
)
def test_certificates_are_those_of_the_node_and_no_proxy_of_the_system_is_used(
    service: Service, monkeypatch: pytest.MonkeyPatch, more: dict[str, Any], verify: object, cert: object
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.elsewhere:3128")
    connect(replace(NODE, **more)).echo()
    [options] = service.options
    assert (options["verify"], options["cert"], options["proxies"]) == (verify, cert, {})


@pytest.mark.parametrize(("timeout", "told"), [(30.0, (10.0, 30.0)), (5.0, (5.0, 5.0))])
def test_no_call_waits_longer_than_the_reader_says(service: Service, timeout: float, told: tuple[float, float]) -> None:
    client = connect(replace(NODE, timeout_s=timeout))
    client.echo()
    service.holds(b"one")
    client.fetch([ONE], lambda *_: None, lambda: None)
    assert [options["timeout"] for options in service.options] == [told, told]


@pytest.mark.parametrize("status", [429, 503])
def test_a_node_that_is_not_ready_is_asked_once(service: Service, status: int) -> None:
    """Whoever asks says when to try again."""
    service.status = status
    with pytest.raises(Unreachable, match=f"HTTP status {status}"):
        connect(NODE).echo()
    assert len(service.asked) == 1


def test_closing_lets_go_of_both_ways(service: Service) -> None:
    connect(NODE).close()
    assert service.closed == 2


@pytest.mark.parametrize(
    ("root", "to", "followed"),
    [
        (ROOT, "/elsewhere", True),
        (ROOT, "https://pacs.hospital:8443/dicom-web", True),
        ("http://pacs.hospital/dicom-web", "https://pacs.hospital/dicom-web", True),
        ("http://pacs.hospital/dicom-web", "http://pacs.hospital/other", True),
        ("http://pacs.hospital/dicom-web", "http://pacs.hospital:8080/dicom-web", False),
        (ROOT, "http://pacs.hospital/dicom-web", False),
        (ROOT, "https://elsewhere/dicom-web", False),
        (ROOT, "http://elsewhere/dicom-web", False),
    ],
)
def test_a_redirection_is_followed_within_the_host_and_encrypted_alone(
    service: Service, root: str, to: str, followed: bool
) -> None:
    service.statuses, service.headers = [302], {"Content-Type": JSON, "Location": to}
    client = connect(Node("PACS", url=root))
    if followed:
        client.echo()
    else:
        with pytest.raises(LungSegError, match="redirects to another address"):
            client.echo()
    assert len(service.asked) == 1 + followed


# -- searches
@pytest.mark.parametrize("root", [ROOT, "http://pacs.hospital/dicom-web"])
def test_marks_of_a_search_go_as_they_are_and_the_path_is_left_alone(service: Service, root: str) -> None:
    connect(Node("PACS", url=root)).find(Query(name="D?e, J*", modalities=("DX",)))
    assert "PatientName=D?e%5EJ*&" in str(service.asked[0].url) + "&"
    service.asked.clear()
    connect(Node("PACS", url=f"{root}/a%2Ab%3Fc")).echo()
    assert str(service.asked[0].url) == f"{root}/a%2Ab%3Fc/studies?limit=1"


def test_a_study_is_asked_for_in_each_modality_and_the_answers_are_one_list(service: Service) -> None:
    study = row(StudyInstanceUID="1.2", StudyDate="20261128", PatientName={"Alphabetic": "Doe^Jane"})
    service.body = json.dumps([study | {"note": {"Value": ["x"]}, "00091001": {"Value": ["y"]}}]).encode()
    assert connect(NODE).find(Query(patient_id="7")) == [FoundStudy("1.2", "Doe, Jane", date="2026-11-28")]
    assert [(one["ModalitiesInStudy"], one["PatientID"], one["limit"]) for one in service.searches] == [
        (["CR"], ["7"], ["500"]),
        (["DX"], ["7"], ["500"]),
    ]
    service.asked.clear()
    connect(NODE).find(Query(modalities=()))
    assert ["ModalitiesInStudy" in one for one in service.searches] == [False]


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("", [""]),
        ("doe", ["doe*", "DOE*", "Doe*"]),
        ("Ö", ["Ö*", "ö*", "*"]),
        ("o'dea", ["o'dea*", "O'DEA*", "O'Dea*", "o*dea*", "O*DEA*", "O*Dea*"]),
    ],
)
def test_a_name_is_asked_for_in_each_spelling_until_one_is_found(service: Service, name: str, asked: list[str]) -> None:
    """None is asked for twice."""
    client = connect(NODE)
    assert client.find(Query(name=name, modalities=("DX",))) == []
    assert [one.get("PatientName", [""])[0] for one in service.searches] == asked
    service.asked.clear()
    service.body = json.dumps([row(StudyInstanceUID="1.2")]).encode()
    assert client.find(Query(name=name, modalities=("DX",))) == [FoundStudy("1.2")]
    assert len(service.asked) == 1


def test_the_objects_of_a_study_are_those_of_its_series_of_the_wanted_modalities(service: Service) -> None:
    service.paths = {
        "studies/1.2/series": json.dumps(
            [
                row(SeriesInstanceUID="1.2.3", Modality="DX"),
                row(SeriesInstanceUID="1.2.4", Modality="SR"),
                row(SeriesInstanceUID="no uid", Modality="DX"),
                row(Modality="DX"),
            ]
        ).encode(),
        "studies/1.2/series/1.2.3/instances": json.dumps(
            [row(SOPInstanceUID="1.2.3.4"), row(SOPInstanceUID="no uid"), row(SOPInstanceUID="1.2.3.5")]
        ).encode(),
    }
    assert connect(NODE).instances("1.2", ("CR", "DX")) == [ONE, replace(ONE, uid="1.2.3.5")]
    assert len(service.asked) == 2


def test_a_study_of_other_modalities_has_no_objects_and_one_without_series_is_gone(service: Service) -> None:
    service.body = json.dumps([row(SeriesInstanceUID="1.2.3", Modality="CT")]).encode()
    assert connect(NODE).instances("1.2", ("CR", "DX")) == []
    service.body = b"[]"
    with pytest.raises(LungSegError, match="no longer on PACS"):
        connect(NODE).instances("1.2", ("CR", "DX"))


@pytest.mark.parametrize(
    ("status", "told"), [(404, "The study is no longer on PACS"), (500, "HTTP status 500"), (403, "requires a sign-in")]
)
def test_a_study_that_is_not_there_is_told_from_a_node_that_fails(service: Service, status: int, told: str) -> None:
    service.status = status
    with pytest.raises(LungSegError, match=told):
        connect(NODE).instances("1.2", ("CR", "DX"))


@pytest.mark.parametrize(
    ("status", "body", "known"),
    [
        (200, [row(SOPInstanceUID=ONE.uid)], True),
        (200, [row(SOPInstanceUID="1.2.3.5"), row(SOPInstanceUID=ONE.uid)], True),
        (200, [row(SOPInstanceUID="1.2.3.5")], False),
        (200, [], False),
        (404, [], False),
    ],
)
def test_an_object_is_known_by_its_own_number(service: Service, status: int, body: object, known: bool) -> None:
    service.status, service.body = status, json.dumps(body).encode()
    assert connect(NODE).knows(ONE) == known
    assert str(service.asked[0].url).startswith(f"{ROOT}/studies/1.2/instances?SOPInstanceUID=1.2.3.4")


def test_a_node_that_fails_does_not_know_whether_it_has_an_object(service: Service) -> None:
    service.status = 500
    with pytest.raises(LungSegError, match="HTTP status 500"):
        connect(NODE).knows(ONE)


def test_a_list_of_32_mb_is_read_and_no_longer_one(service: Service) -> None:
    service.status, service.body = 404, bytes(32 << 20)
    assert not connect(NODE).knows(ONE)
    service.body += bytes(1 << 19)
    with pytest.raises(LungSegError, match="The list from PACS is too long"):
        connect(NODE).knows(ONE)
    assert service.raw[-1].closed


# -- objects
def test_an_object_is_asked_for_in_the_syntax_in_which_it_is_stored(service: Service) -> None:
    service.holds(b"one")
    assert fetch() == b"one"
    [asked] = service.asked
    assert asked.url == PLACE
    assert asked.headers["Accept"] == 'multipart/related; type="application/dicom"; transfer-syntax=*'
    service.body, service.headers = b"bare", {"Content-Type": "application/dicom"}
    assert fetch() == b"bare"


def test_an_object_may_be_longer_than_a_list_but_not_than_any_radiograph(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.holds(bytes(1 << 20))
    monkeypatch.setattr(dicomweb, "LONGEST_LIST", 1000)
    assert dicomweb.LARGEST == 512 * 1024 * 1024
    monkeypatch.setattr(dicomweb, "LARGEST", len(service.body))
    assert fetch() == bytes(1 << 20)
    service.holds(bytes((1 << 20) + 1))
    with pytest.raises(LungSegError, match="PACS sent an object of more than 1 MB"):
        fetch()


@pytest.mark.parametrize(
    ("status", "told"),
    [(404, "no longer on PACS"), (410, "no longer on PACS"), (500, "HTTP status 500"), (406, "HTTP status 406")],
)
def test_an_object_that_is_gone_is_told_from_a_node_that_fails(service: Service, status: int, told: str) -> None:
    service.holds(b"an explanation")
    service.status = status
    with pytest.raises(LungSegError, match=told):
        fetch()


def test_giving_up_is_possible_before_each_object_and_at_each_piece(service: Service) -> None:
    service.holds(b"one")
    asked: list[int] = []
    fetch(check=lambda: asked.append(len(service.asked)))
    assert asked == [0, 1]

    def give_up() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        fetch(check=give_up)
    assert len(service.asked) == 1


@pytest.mark.parametrize(
    ("headers", "whole"),
    [
        ({}, True),
        ({"Content-Length": str(len(multipart(b"one")))}, True),
        ({"Content-Length": str(len(multipart(b"one")) + 1)}, False),
        ({"Content-Length": "many"}, True),
        ({"Content-Length": str(len(multipart(b"one")) + 1), "Content-Encoding": "identity"}, False),
        ({"Content-Length": "7", "Content-Encoding": "gzip"}, True),  # of what is packed
    ],
)
def test_an_object_that_is_shorter_than_was_said_is_cut(service: Service, headers: dict[str, str], whole: bool) -> None:
    service.holds(b"one", **headers)
    if headers.get("Content-Encoding") == "gzip":
        service.body = gzip.compress(service.body)
    if whole:
        assert fetch() == b"one"
        return
    with pytest.raises(Unreachable, match="was interrupted"):
        fetch()


@pytest.mark.parametrize(
    ("body", "content"),
    [
        (b"--b\r\n\r\n\r\n--b--", b""),
        (b"--b\r\n\r\none\r\n--b--", b"one"),
        (b"a preamble\r\n--b\r\nA: b\r\nC: d\r\n\r\none\r\n\r\ntwo\r\n--b--\r\nan epilogue", b"one\r\n\r\ntwo"),
        (b"--b\r\n\r\n--one\r\n--b--", b"--one"),
    ],
)
def test_an_object_is_what_stands_between_the_head_of_its_part_and_the_closing_line(
    service: Service, body: bytes, content: bytes
) -> None:
    service.body, service.headers = body, {"Content-Type": "multipart/related; boundary=b"}
    assert fetch() == content


@pytest.mark.parametrize(
    ("kind", "body", "told"),
    [
        ("multipart/related; boundary=b", b"nothing of it", "was interrupted"),
        ("multipart/related; boundary=b", b"\r\n\r\none\r\n", "was interrupted"),
        ("multipart/related; boundary=b", b"--b\r\none", "was interrupted"),
        ("multipart/related; boundary=b", b"--b\r\n\r\none\r\n", "was interrupted"),
        ("multipart/related; boundary=b", b"--b\r\n\r\none\r\n--b\r\n", "not give a DICOM answer"),
        ("multipart/related", b"--b\r\n\r\none\r\n--b--", "not give a DICOM answer"),
        ("text/html; boundary=b", b"--b\r\n\r\none\r\n--b--", "not give a DICOM answer"),
        ("", b"--b\r\n\r\none\r\n--b--", "not give a DICOM answer"),
    ],
)
def test_half_an_object_and_no_object_are_told_apart(service: Service, kind: str, body: bytes, told: str) -> None:
    service.body, service.headers = body, {"Content-Type": kind}
    with pytest.raises(LungSegError, match=told):
        fetch()


# -- sending
@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "seg.dcm"
    path.write_bytes(b"a file")
    return path


def test_a_file_is_sent_as_it_is_in_one_part(service: Service, file: Path) -> None:
    service.body = b""
    connect(NODE).send(file)
    [asked] = service.asked
    kind = str(asked.headers["Content-Type"])
    boundary = kind.removeprefix('multipart/related; type="application/dicom"; boundary=').encode()
    assert (asked.method, asked.url) == ("POST", f"{ROOT}/studies")
    assert asked.body == (
        b"--" + boundary + b"\r\nContent-Type: application/dicom\r\n\r\na file\r\n--" + boundary + b"--\r\n"
    )


@pytest.mark.parametrize("body", [b"", b"{}", b"[{}]", b'[{}, {"00081198": {"Value": [1]}}]', b'{"00081198": {}}'])
def test_an_answer_without_a_complaint_is_a_yes(service: Service, file: Path, body: bytes) -> None:
    service.body = body
    connect(NODE).send(file)
    assert len(service.asked) == 1


@pytest.mark.parametrize(
    ("status", "body", "told"),
    [
        (409, b"", "does not accept this object"),
        (415, b"", "does not accept this object"),
        (202, b'{"00081198": {"Value": [{}]}}', "does not accept this object"),
        (202, b'[{"00081198": {"Value": [{}]}}, {}]', "does not accept this object"),
        (400, b"", "HTTP status 400"),
        (200, b"[]", "did not confirm that it stored the object"),
        (200, b'["stored"]', "did not confirm that it stored the object"),
        (200, b"stored", "did not confirm that it stored the object"),
    ],
)
def test_a_no_and_no_answer_are_told_apart(service: Service, file: Path, status: int, body: bytes, told: str) -> None:
    service.status, service.body = status, body
    with pytest.raises(LungSegError, match=told):
        connect(NODE).send(file)
