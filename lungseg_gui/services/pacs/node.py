"""What a PACS is to this program: where it is and how it is spoken to. No password is ever part of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr

Kind = Literal["dicomweb", "dimse"]
Auth = Literal["none", "basic", "bearer"]
Retrieve = Literal["get", "move"]
LONGEST_S = 3600.0
AE_TITLE = "LUNGSEG"
_AE = re.compile(r"[ -\[\]-~]{1,16}")  # PS3.5 6.2: printable ASCII without the backslash


@dataclass(frozen=True)
class Node:
    """One PACS.

    Attributes
    ----------
    name : str
        What the reader calls it.
    kind : {"dicomweb", "dimse"}
    url : str
        Of the DICOMweb service.
    host, port, aet : str, int, str
        Of a DIMSE node; ``aet`` is its AE title.
    own_aet : str
        AE title of this computer.
    auth, user : str
        How DICOMweb knows the reader: not at all, by user name and password, or by a token.
    tls : bool
        Whether DIMSE is encrypted.
    ca, certificate, key : str
        Paths: authority that signed the node's certificate ("" for the usual ones), certificate of this computer with
        its key, which may be in a file of its own.
    retrieve : {"get", "move"}
        How DIMSE fetches: over the same connection, or sent to ``own_port`` of this computer.
    timeout_s : float
        How long an answer may take.
    """

    name: str
    kind: Kind = "dicomweb"
    url: str = ""
    host: str = ""
    port: int = 104
    aet: str = ""
    own_aet: str = AE_TITLE
    auth: Auth = "none"
    user: str = ""
    tls: bool = False
    ca: str = ""
    certificate: str = ""
    key: str = ""
    retrieve: Retrieve = "get"
    own_port: int = 11112
    timeout_s: float = 30.0

    @property
    def place(self) -> str:
        """Where it is, as the reader typed it."""
        return self.url if self.kind == "dicomweb" else f"{self.host}:{self.port}"

    @property
    def needs_secret(self) -> bool:
        """Whether a password or a token is asked for."""
        return self.kind == "dicomweb" and self.auth != "none"


def checked(node: Node) -> Node:
    """Return a node that can be spoken to.

    Raises
    ------
    LungSegError
        Something is missing or cannot be.
    """
    if not node.name.strip():
        raise LungSegError(tr("The PACS has no name."), remedy=tr("Enter your name for it."))
    if node.kind == "dicomweb":
        _check_url(node)
    else:
        _check_dimse(node)
    if not 1.0 <= node.timeout_s <= LONGEST_S:
        raise LungSegError(
            tr("The time to wait is not between 1 and {longest:g} s.", longest=LONGEST_S),
            remedy=tr("Enter another number of seconds."),
        )
    for path in (node.ca, node.certificate, node.key):
        if path and not Path(path).is_file():
            raise LungSegError(
                tr("The file {path} does not exist.", path=path), remedy=tr("Choose the certificate again.")
            )
    return node


def _check_url(node: Node) -> None:
    try:
        found = urlsplit(node.url)
        usable = found.scheme in ("http", "https") and bool(found.hostname) and (found.port is None or found.port > 0)
    except ValueError:
        usable, found = False, urlsplit("")
    if not usable:
        raise LungSegError(
            tr("{address} is not the address of a DICOMweb service.", address=node.url)
            if node.url
            else tr("An empty line is not the address of a DICOMweb service."),
            remedy=tr("Enter one such as https://pacs.hospital/dicom-web."),
        )
    if found.username is not None:  # there is no password without a name, be it an empty one
        raise LungSegError(
            tr("The address contains a user name or password."),
            remedy=tr("Enter them in their own fields, so that they are not saved as text."),
        )
    if found.query or found.fragment:
        raise LungSegError(
            tr("The address contains more than a path, perhaps a token."),
            remedy=tr("Enter it up to the question mark; a token has its own field."),
        )
    if node.auth != "none" and found.scheme == "http" and found.hostname not in ("localhost", "127.0.0.1", "::1"):
        raise LungSegError(
            tr("A password would be sent without encryption."), remedy=tr("Use an address that starts with https://.")
        )
    if node.auth == "basic" and not node.user:
        raise LungSegError(tr("The user name is missing."), remedy=tr("Enter it.", "the user name"))


def _check_dimse(node: Node) -> None:
    if not node.host or any(character.isspace() or character == "/" for character in node.host):
        raise LungSegError(
            tr("The host is missing or not a valid host name."), remedy=tr("Enter its name or IP address.")
        )
    if not (0 < node.port < 65536 and 0 < node.own_port < 65536):
        raise LungSegError(tr("The port is not valid."), remedy=tr("Enter a number from 1 to 65535."))
    for title in (node.aet, node.own_aet):
        if not _AE.fullmatch(title) or not title.strip():
            raise LungSegError(
                tr("An AE title is missing or too long."),
                remedy=tr("Enter 1 to 16 characters, as given by your PACS team."),
            )
