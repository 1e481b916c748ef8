"""DICOMweb: QIDO-RS by dicomweb-client; WADO-RS and STOW-RS move files as they are, byte for byte.

dicomweb-client parses what it fetches in this process, encodes it again, and takes a message that was cut for a whole
one. What a node sends is not to be trusted: here it stays bytes, up to a fixed limit, and only the decoding process
opens it.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Mapping, Sequence
from email.message import Message
from pathlib import Path
from typing import Any, cast
from urllib.parse import urljoin, urlsplit

import requests
from dicomweb_client.web import DICOMwebClient
from pydicom.datadict import keyword_for_tag
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase, HTTPBasicAuth

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.services.pacs import faults
from lungseg_gui.services.pacs.found import MOST, FoundStudy, Instance, Query, is_uid, study_of, wanted
from lungseg_gui.services.pacs.node import Node

# Libraries speak of addresses, and with them of patients.
for _library in ("dicomweb_client", "urllib3", "requests", "retrying"):
    logging.getLogger(_library).setLevel(logging.CRITICAL + 1)

_Untyped = Any
LARGEST = 512 << 20
"""Bytes of one object; the largest radiograph takes 80 MB."""
LONGEST_LIST = 32 << 20
"""Bytes of an answer that lists studies or objects; 500 studies take one hundredth."""
_CHUNK = 1 << 18
_CONNECT_S = 10.0
_FIELDS = ("StudyDescription", "ModalitiesInStudy", "NumberOfStudyRelatedInstances", "StudyTime", "AccessionNumber")
_FAILED, _REASON = "00081198", "00081197"


class Web:
    """Speaks to one DICOMweb service."""

    def __init__(self, node: Node, secret: str) -> None:
        self._node, self._url = node, node.url.rstrip("/")
        self._session = session = _Session(node)
        session.trust_env = False  # neither a password of ~/.netrc nor a proxy outside the hospital
        session.verify = node.ca or True
        if node.certificate:
            session.cert = (node.certificate, node.key) if node.key else node.certificate
        if node.auth == "basic":
            session.auth = HTTPBasicAuth(node.user.encode(), secret.encode())
        elif node.auth == "bearer":
            session.auth = _Bearer(secret)
        self._timeout = (min(_CONNECT_S, node.timeout_s), node.timeout_s)
        with faults.as_sentences(node):
            self._client = DICOMwebClient(self._url, session=session, timeout=self._timeout)
            self._client.set_http_retry_params(retry=False)

    def echo(self) -> None:
        """Ask for one study."""
        with faults.as_sentences(self._node):
            self._client.search_for_studies(limit=1)

    def find(self, query: Query) -> list[FoundStudy]:
        """Ask once for each modality: a list of them is not a matching key of the standard."""
        spelt = query.spellings()
        plain = (one.plain() for one in spelt if one.plain().matching() != one.matching())
        for spelling in dict.fromkeys((*spelt, *plain)):
            found = wanted(self._find(spelling), query)
            if found:
                return found
        return []

    def _find(self, query: Query) -> list[FoundStudy | None]:
        keys, found = query.matching(), list[FoundStudy | None]()
        with faults.as_sentences(self._node):
            for modality in query.modalities or ("",):
                filters = keys | ({"ModalitiesInStudy": modality} if modality else {})
                rows = self._client.search_for_studies(
                    limit=MOST, fields=list(_FIELDS), search_filters=cast("dict[str, Any]", filters)
                )
                found += [study_of(_values(row)) for row in rows]
        return found

    def instances(self, study: str, modalities: Sequence[str]) -> list[Instance]:
        """Ask for the series, then for what is in those of the modalities."""
        found: list[Instance] = []
        with faults.as_sentences(self._node):
            try:
                rows = self._client.search_for_series(study, fields=["Modality"])
            except requests.HTTPError as error:
                if _status(error) == 404:
                    raise faults.vanished(self._node) from None
                raise
            for values in map(_values, rows):
                series = str(values.get("SeriesInstanceUID", ""))
                if is_uid(series) and values.get("Modality") in modalities:
                    inside = [_values(one) for one in self._client.search_for_instances(study, series)]
                    uids = [str(one.get("SOPInstanceUID", "")) for one in inside]
                    found += [Instance(study, series, uid) for uid in uids if is_uid(uid)]
        if not rows:
            raise faults.vanished(self._node)
        return found

    def fetch(
        self,
        wanted: Sequence[Instance],
        take: Callable[[Instance, bytes], object],
        check: Callable[[], object],
    ) -> None:
        """Fetch one object after the other in the syntax in which it is stored."""
        for instance in wanted:
            check()
            with faults.as_sentences(self._node):
                content = self._fetch(instance, check)
            take(instance, content)

    def _fetch(self, instance: Instance, check: Callable[[], object]) -> bytes:
        url = f"{self._url}/studies/{instance.study}/series/{instance.series}/instances/{instance.uid}"
        accept = {"Accept": 'multipart/related; type="application/dicom"; transfer-syntax=*'}
        with self._session.get(url, headers=accept, stream=True, timeout=self._timeout) as answer:
            if answer.status_code in (404, 410):
                raise faults.vanished(self._node)
            answer.raise_for_status()
            body = bytearray()
            for piece in answer.iter_content(_CHUNK):
                body += piece
                if len(body) > LARGEST:
                    raise LungSegError(
                        tr(
                            "{name} sent an object of more than {largest} MB.",
                            name=self._node.name,
                            largest=LARGEST >> 20,
                        ),
                        remedy=tr("Ask your PACS team whether it is a radiograph."),
                    )
                check()
            whole = answer.headers.get("Content-Length")
            plain = answer.headers.get("Content-Encoding", "identity") == "identity"
            if whole is not None and plain and whole.isdigit() and int(whole) != len(body):
                raise faults.cut(self._node)
            return _part(bytes(body), answer.headers.get("Content-Type", ""), self._node)

    def send(self, path: Path) -> None:
        """Store one file."""
        content, boundary = path.read_bytes(), secrets.token_hex(16)
        head = f"--{boundary}\r\nContent-Type: application/dicom\r\n\r\n".encode()
        headers = {
            "Content-Type": f'multipart/related; type="application/dicom"; boundary={boundary}',
            "Accept": "application/dicom+json",
        }
        with faults.as_sentences(self._node):
            body = head + content + f"\r\n--{boundary}--\r\n".encode()
            answer = self._session.post(f"{self._url}/studies", data=body, headers=headers, timeout=self._timeout)
            if answer.status_code in (409, 415):
                raise faults.refused_object(self._node)
            answer.raise_for_status()
            try:
                told: Any = answer.json() if answer.content else {}
            except ValueError as error:
                raise faults.unsaid(self._node, error) from None
            told = told[0] if isinstance(told, list) and told else told
            if not isinstance(told, dict):
                raise faults.unsaid(self._node)
            if told.get(_FAILED, {}).get("Value"):
                raise faults.refused_object(self._node)

    def knows(self, instance: Instance) -> bool:
        """Ask for the object."""
        with faults.as_sentences(self._node):
            try:
                rows = self._client.search_for_instances(
                    instance.study, search_filters={"SOPInstanceUID": instance.uid}
                )
            except requests.HTTPError as error:
                if _status(error) == 404:
                    return False
                raise
        return any(_values(row).get("SOPInstanceUID") == instance.uid for row in rows)

    def close(self) -> None:
        """Release the connection."""
        self._session.close()


class _Session(requests.Session):
    """Goes only to its node: neither a password nor a patient to another host, nor to one that is not encrypted."""

    def __init__(self, node: Node) -> None:
        super().__init__()
        self._node = node
        self.mount("http://", _Adapter(node))
        self.mount("https://", _Adapter(node))

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        target = super().get_redirect_target(resp)
        if target is not None:
            old, new = urlsplit(resp.url), urlsplit(urljoin(resp.url, target))
            same = (old.scheme, old.netloc) == (new.scheme, new.netloc)
            if not same and (old.hostname != new.hostname or new.scheme != "https"):
                raise faults.led_away(self._node)
        return target


class _Adapter(HTTPAdapter):
    """Reads answers that are not objects up to a bound.

    Leaves * and ? of a search as they are, which they may be: Orthanc 1.10 decodes nothing there.
    """

    def __init__(self, node: Node) -> None:
        super().__init__()
        self._node = node

    def send(self, request: requests.PreparedRequest, *arguments: _Untyped, **options: _Untyped) -> requests.Response:
        path, mark, search = (request.url or "").partition("?")
        request.url = path + mark + search.replace("%2A", "*").replace("%3F", "?")
        answer: Any = super().send(request, *arguments, **options)
        if not options.get("stream"):
            body = bytearray()
            for piece in answer.iter_content(_CHUNK):
                body += piece
                if len(body) > LONGEST_LIST:
                    answer.close()
                    raise faults.too_much(self._node)
            answer._content = bytes(body)  # where requests would have read it without a bound
        return answer


class _Bearer(AuthBase):
    """Sends a token that nothing prints; requests takes it off where an answer leads to another host."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, r: requests.PreparedRequest) -> requests.PreparedRequest:
        r.headers["Authorization"] = f"Bearer {self._token}"
        return r

    def __repr__(self) -> str:
        return "_Bearer()"


def _status(error: requests.HTTPError) -> object:
    return getattr(error.response, "status_code", None)


def _part(body: bytes, content_type: str, node: Node) -> bytes:
    """Return the one file of a multipart answer (RFC 2046); one without its closing line was cut."""
    told = Message()
    told["Content-Type"] = content_type
    if told.get_content_type() == "application/dicom":
        return body
    boundary = told.get_param("boundary")
    if told.get_content_maintype() != "multipart" or not isinstance(boundary, str):
        raise faults.not_understood(node)
    line = b"--" + boundary.encode()
    try:
        begin = body.index(b"\r\n\r\n", body.index(line)) + 4
        end = body.index(b"\r\n" + line, begin)
    except ValueError:
        raise faults.cut(node) from None
    if not boundary:
        raise faults.cut(node)
    if not body.startswith(b"--", end + len(b"\r\n" + line)):  # a second part, where one object was asked for
        raise faults.not_understood(node)
    return body[begin:end]


def _values(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of DICOM JSON (PS3.18 F.2) by keyword: one, or a list of several."""
    values: dict[str, Any] = {}
    for tag, element in row.items():
        keyword = keyword_for_tag(tag) if len(tag) == 8 else ""
        found = [_text(one) for one in (element.get("Value") or ())]
        if keyword:
            values[keyword] = found[0] if len(found) == 1 else found
    return values


def _text(value: _Untyped) -> _Untyped:
    return value.get("Alphabetic", "") if isinstance(value, dict) else value
