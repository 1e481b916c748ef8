"""What a library raises on the way to a PACS, and the sentence that the reader gets of it."""

from __future__ import annotations

import errno
import socket
import ssl

import pytest
import requests
from requests.exceptions import ChunkedEncodingError, ContentDecodingError

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.pacs import Node, SecretNeeded
from lungseg_gui.services.pacs.faults import Unreachable, as_sentences, of_status

NODE = Node("PACS", url="https://pacs.hospital/dicom-web")
BASIC = Node("PACS", url="https://pacs.hospital/dicom-web", auth="basic", user="reader")
BEARER = Node("PACS", url="https://pacs.hospital/dicom-web", auth="bearer")
DOWN = "PACS cannot be reached at https://pacs.hospital/dicom-web."
SLOW = "PACS did not answer within 30 s."
CUT = "The connection to PACS was interrupted."
UNTRUSTED = "The certificate of PACS is not trusted."
UNENCRYPTED = "No encrypted connection to PACS could be made."
NONSENSE = "PACS did not give a DICOM answer."


def answered(status: int) -> requests.HTTPError:
    response = requests.Response()
    response.status_code = status
    return requests.HTTPError("with an address", response=response)


@pytest.mark.parametrize(
    ("error", "told", "open_end"),
    [
        (ssl.SSLCertVerificationError("x"), UNTRUSTED, False),
        (ssl.SSLError("x"), UNENCRYPTED, False),
        (TimeoutError(), SLOW, True),
        (ConnectionRefusedError(), DOWN, True),
        (socket.gaierror(), DOWN, True),
        (OSError(errno.EHOSTUNREACH, "x"), DOWN, True),
        (OSError(errno.ENETUNREACH, "x"), DOWN, True),
        (OSError(errno.EHOSTDOWN, "x"), DOWN, True),
        (ConnectionResetError(errno.ECONNRESET, "x"), CUT, True),
        (requests.exceptions.SSLError("certificate verify failed"), UNTRUSTED, False),
        (requests.exceptions.SSLError("wrong version number"), UNENCRYPTED, False),
        (requests.Timeout(), SLOW, True),
        (ChunkedEncodingError(), CUT, True),
        (ContentDecodingError(), CUT, True),
        (requests.ConnectionError("Read timed out."), SLOW, True),
        (requests.ConnectionError("Connection aborted."), CUT, True),
        (requests.ConnectionError("Connection broken: x"), CUT, True),
        (requests.ConnectionError("Connection refused"), DOWN, True),
        (requests.RequestException("x"), NONSENSE, False),
        (answered(404), NONSENSE, False),
        (requests.HTTPError("x"), "PACS could not complete the request: HTTP status 0.", False),
        (ValueError("Doe^Jane"), NONSENSE, False),
    ],
)
def test_each_error_of_a_library_is_one_sentence_without_its_words(error: Exception, told: str, open_end: bool) -> None:
    """Where the end is open, what was sent may have arrived: the queue asks before it sends again."""
    with pytest.raises(LungSegError) as found, as_sentences(NODE):
        raise error
    assert found.value.message == told
    assert found.value.remedy
    assert isinstance(found.value, Unreachable) == open_end


def test_a_sentence_of_the_program_goes_on_as_it_is() -> None:
    told = LungSegError("The disk is full.")
    with pytest.raises(LungSegError) as found, as_sentences(NODE):
        raise told
    assert found.value is told


@pytest.mark.parametrize("status", [408, 429, 502, 503, 504])
def test_a_service_that_starts_again_is_not_ready(status: int) -> None:
    told = of_status(NODE, status)
    assert isinstance(told, Unreachable)
    assert told.message == f"PACS is not ready (HTTP status {status})."


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (404, NONSENSE),
        (507, "PACS could not complete the request: its disk is full."),
        (500, "PACS could not complete the request: HTTP status 500."),
        (402, "PACS could not complete the request: HTTP status 402."),
    ],
)
def test_other_statuses_are_an_end(status: int, told: str) -> None:
    found = of_status(NODE, status)
    assert (found.message, type(found)) == (told, LungSegError)


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize(
    ("node", "told"),
    [
        (NODE, "PACS requires a sign-in. Enter a user name or token in its settings."),
        (BASIC, "PACS refuses the user name or the password. Enter the password again."),
        (BEARER, "PACS refuses the token. Enter the token again."),
    ],
)
def test_who_is_refused_is_told_what_to_enter(status: int, node: Node, told: str) -> None:
    found = of_status(node, status)
    assert isinstance(found, SecretNeeded)
    assert (str(found), found.refused, found.node) == (told, True, node)


@pytest.mark.parametrize(
    ("node", "told"),
    [(BASIC, "PACS requires a password. Enter it."), (BEARER, "PACS requires a token. Enter it.")],
)
def test_who_has_entered_nothing_yet_was_not_refused(node: Node, told: str) -> None:
    found = SecretNeeded(node)
    assert (str(found), found.refused) == (told, False)
