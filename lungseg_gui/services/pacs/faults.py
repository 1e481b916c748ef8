"""What goes wrong on the way to a PACS, each as one sentence with a remedy. Nothing here repeats a secret."""

from __future__ import annotations

import contextlib
import errno
import socket
import ssl
from collections.abc import Generator

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.services.pacs.node import Node

_LATER = (408, 429, 502, 503, 504)
"""HTTP: of a service that starts again, or of a gateway before it, which does not know what became of a question."""
_AGAIN = tr_later("Try again: what is here already is not fetched again.")


class Unreachable(LungSegError):
    """No connection, or none that lasted: what was sent may have arrived or not."""


class SecretNeeded(LungSegError):
    """A password or token is missing or was refused: code that can ask the reader does so and tries again."""

    def __init__(self, node: Node, *, refused: bool = False) -> None:
        super().__init__(_wanted(node, refused=refused), remedy=_to_do(node, refused=refused))
        self.node, self.refused = node, refused


def _wanted(node: Node, *, refused: bool) -> str:
    if not node.needs_secret:
        return tr("{name} requires a sign-in.", name=node.name)
    if refused and node.auth == "basic":
        return tr("{name} refuses the user name or the password.", name=node.name)
    if refused:
        return tr("{name} refuses the token.", name=node.name)
    if node.auth == "bearer":
        return tr("{name} requires a token.", name=node.name)
    return tr("{name} requires a password.", name=node.name)


def _to_do(node: Node, *, refused: bool) -> str:
    if not node.needs_secret:
        return tr("Enter a user name or token in its settings.")
    if node.auth == "bearer":
        return tr("Enter the token again.") if refused else tr("Enter it.", "the token")
    return tr("Enter the password again.") if refused else tr("Enter it.", "the password")


def down(node: Node, cause: BaseException | None = None) -> LungSegError:
    """Say that there is no connection."""
    return Unreachable(
        tr("{name} cannot be reached at {place}.", name=node.name, place=node.place),
        remedy=tr("Check that it is running and that the address is right, then try again."),
        cause=cause,
    )


def slow(node: Node, cause: BaseException | None = None) -> LungSegError:
    """Say that there was no answer in time."""
    return Unreachable(
        tr("{name} did not answer within {seconds:g} s.", name=node.name, seconds=node.timeout_s),
        remedy=tr("Try again; if it stays slow, ask your PACS team."),
        cause=cause,
    )


def untrusted(node: Node, cause: BaseException | None = None) -> LungSegError:
    """Say that nobody who is trusted has signed a certificate, or that it is another host's."""
    return LungSegError(
        tr("The certificate of {name} is not trusted.", name=node.name),
        remedy=tr("Choose your hospital's CA certificate in the settings of this PACS."),
        cause=cause,
    )


def cut(node: Node, cause: BaseException | None = None) -> LungSegError:
    """Say that the connection ended in the middle."""
    return Unreachable(tr("The connection to {name} was interrupted.", name=node.name), remedy=tr(_AGAIN), cause=cause)


def hung_up(node: Node) -> LungSegError:
    """Say that the node ended the connection before a question was put."""
    return Unreachable(
        tr("{name} closed the connection without an answer.", name=node.name),
        remedy=tr("Check the port and TLS with your PACS team, then try again."),
    )


def unsaid(node: Node, cause: BaseException | None = None) -> LungSegError:
    """Say that an answer leaves open whether an object was stored."""
    return Unreachable(
        tr("{name} did not confirm that it stored the object.", name=node.name),
        remedy=tr("Send again: the program checks first whether it arrived."),
        cause=cause,
    )


def too_much(node: Node) -> LungSegError:
    """Say that an answer is longer than any that is of use."""
    return LungSegError(
        tr("The list from {name} is too long.", name=node.name), remedy=tr("Narrow the search, for example to one day.")
    )


def led_away(node: Node) -> LungSegError:
    """Say that a node sends to another address, where neither password nor patient goes."""
    return LungSegError(
        tr("{name} redirects to another address, which was not followed.", name=node.name),
        remedy=tr("Check its address with your PACS team."),
    )


def vanished(node: Node, cause: BaseException | None = None) -> LungSegError:
    """Say that what was listed is not there any more."""
    return LungSegError(
        tr("The study is no longer on {name}.", name=node.name), remedy=tr("Search again."), cause=cause
    )


def failed(node: Node, why: str, cause: BaseException | None = None) -> LungSegError:
    """Say why the node said no."""
    return LungSegError(
        tr("{name} could not complete the request: {why}.", name=node.name, why=why),
        remedy=tr("Try again later, or ask your PACS team."),
        cause=cause,
    )


def not_understood(node: Node, cause: BaseException | None = None) -> LungSegError:
    """Say that an answer cannot be understood."""
    return LungSegError(
        tr("{name} did not give a DICOM answer.", name=node.name),
        remedy=tr("Check the address: it may be another service."),
        cause=cause,
    )


def refused_object(node: Node, kind: str = "") -> LungSegError:
    """Say that a node takes no objects of a kind, by the standard's name for it; "" for the one that was sent."""
    if kind:
        words = tr("{name} does not accept {kind}.", name=node.name, kind=kind)
    else:
        words = tr("{name} does not accept this object.", name=node.name)
    return LungSegError(words, remedy=tr("Ask your PACS team to allow objects of this kind."))


def refused_question(node: Node) -> LungSegError:
    """Say that a node answers no questions of a kind."""
    return LungSegError(
        tr("{name} does not accept this kind of question.", name=node.name),
        remedy=tr("Ask your PACS team to allow objects of this kind."),
    )


def wrong_called(node: Node) -> LungSegError:
    """Say that the node goes by another AE title."""
    return LungSegError(
        tr("{place} does not recognise the AE title {title}.", place=node.place, title=node.aet),
        remedy=tr("Check the AE title in the settings of this PACS."),
    )


def wrong_calling(node: Node) -> LungSegError:
    """Say that the node does not know this computer."""
    return LungSegError(
        tr("{name} does not recognise the AE title {title} of this computer.", name=node.name, title=node.own_aet),
        remedy=tr("Ask your PACS team to register it, or correct it in the settings of this PACS."),
    )


def port_taken(node: Node, cause: BaseException) -> LungSegError:
    """Say that the receiver's port is in use."""
    return LungSegError(
        tr("Port {port} of this computer is in use.", port=node.own_port),
        remedy=tr("Choose another port in the settings of this PACS, and ask your PACS team to register it."),
        cause=cause,
    )


def of_socket(node: Node, error: OSError) -> LungSegError:
    """Return the sentence for a connection that could not be made or kept."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return untrusted(node, error)
    if isinstance(error, ssl.SSLError):
        return LungSegError(
            tr("No encrypted connection to {name} could be made.", name=node.name),
            remedy=tr("Check TLS and the certificate of this computer in its settings."),
            cause=error,
        )
    if isinstance(error, TimeoutError):
        return slow(node, error)
    if isinstance(error, ConnectionRefusedError | socket.gaierror) or error.errno in (
        errno.EHOSTUNREACH,
        errno.ENETUNREACH,
        errno.EHOSTDOWN,
    ):
        return down(node, error)
    return cut(node, error)


@contextlib.contextmanager
def as_sentences(node: Node) -> Generator[None]:
    """Turn whatever a library raises while a node is spoken to into one of the sentences above.

    Libraries put addresses, and with them names of patients, into their errors: only the kind of error is passed on.
    """
    try:
        yield
    except LungSegError:
        raise
    except OSError as error:
        raise (_of_requests(node, error) or of_socket(node, error)) from None
    except Exception as error:
        raise not_understood(node, error) from None


def _of_requests(node: Node, error: OSError) -> LungSegError | None:
    """Return the sentence for an error of requests, which are all OSErrors; None for another one."""
    import requests

    if isinstance(error, requests.HTTPError):
        return of_status(node, error.response.status_code if error.response is not None else 0)
    if isinstance(error, requests.exceptions.SSLError):
        return untrusted(node, error) if "CERTIFICATE" in str(error).upper() else of_socket(node, ssl.SSLError())
    if isinstance(error, requests.Timeout):
        return slow(node, error)
    if isinstance(error, requests.exceptions.ChunkedEncodingError | requests.exceptions.ContentDecodingError):
        return cut(node, error)
    if isinstance(error, requests.ConnectionError):
        words = str(error).lower()
        if "timed out" in words:
            return slow(node, error)
        return cut(node, error) if "aborted" in words or "broken" in words else down(node, error)
    return not_understood(node, error) if isinstance(error, requests.RequestException) else None


def of_status(node: Node, status: int) -> LungSegError:
    """Return the sentence for a status of HTTP that is not a success."""
    if status in (401, 403):
        return SecretNeeded(node, refused=True)
    if status == 404:
        return not_understood(node)
    if status in _LATER:
        return Unreachable(
            tr("{name} is not ready (HTTP status {status}).", name=node.name, status=status),
            remedy=tr("Try again later; if this continues, ask your PACS team."),
        )
    if status == 507:
        return failed(node, tr("its disk is full"))
    return failed(node, tr("HTTP status {status}", status=status))
