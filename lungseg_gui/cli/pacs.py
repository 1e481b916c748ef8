"""``lungseg pacs``: set up nodes, search, fetch and send, by the same code as the window."""

from __future__ import annotations

import argparse
import contextlib
import getpass
import sys
from collections.abc import Generator
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lungseg_gui.cli import console
from lungseg_gui.core.errors import LungSegError

if TYPE_CHECKING:
    from lungseg_gui.services.pacs import Client, Item, Node, Query

_Commands = Any  # argparse's type of add_subparsers() has no public name


def add(commands: _Commands) -> None:
    """Add the command to the parser."""
    top: argparse.ArgumentParser = commands.add_parser(
        "pacs",
        help="find, fetch and send studies on a PACS",
        description="Communicate with the PACS you have set up: DICOMweb (QIDO, WADO, STOW) or DIMSE (C-ECHO, "
        "C-FIND, C-GET, C-MOVE, C-STORE). A password is stored in the system keyring where available, "
        "and never as plain text.",
    )
    kinds: _Commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_nodes(kinds)
    one = _speaking(kinds, "echo", _echo, help="test whether a PACS answers")
    one = _speaking(kinds, "find", _find, help="search for studies")
    _add_search(one)
    one = _speaking(kinds, "get", _get, help="fetch the radiographs of studies")
    one.add_argument("studies", metavar="STUDY_UID", nargs="*", help="study; if omitted, everything the search finds")
    _add_search(one)
    one = _speaking(kinds, "send", _send, help="send DICOM files, and any still in the queue")
    one.add_argument("files", metavar="FILE", nargs="*", type=Path, help="for example from lungseg export --format sr")
    queue = kinds.add_parser("queue", help="list files waiting and sent", description="List the queue.")
    queue.add_argument("--json", action="store_true", help="one JSON object per case on standard output")
    queue.set_defaults(run=_queue)


def _speaking(kinds: _Commands, name: str, run: Any, *, help: str) -> argparse.ArgumentParser:  # noqa: ANN401
    one: argparse.ArgumentParser = kinds.add_parser(name, help=help, description=f"{help[0].upper()}{help[1:]}.")
    one.add_argument("node", metavar="NODE", help="name of a PACS (lungseg pacs nodes list)")
    _add_secret(one)
    if name != "echo":
        one.add_argument("--json", action="store_true", help="one JSON object per line on standard output")
    one.set_defaults(run=run)
    return one


def _add_secret(command: argparse.ArgumentParser) -> None:
    command.add_argument("--password-stdin", action="store_true", help="read password or token from standard input")


def _add_search(command: argparse.ArgumentParser) -> None:
    command.add_argument("--name", default="", help='family name or its beginning, or "Doe, Jane"')
    command.add_argument("--id", default="", help="patient's ID")
    command.add_argument("--accession", default="", help="accession number")
    command.add_argument("--from", dest="first", metavar="DAY", default="", help="first day, such as 2026-11-28")
    command.add_argument("--to", dest="last", metavar="DAY", default="", help="last day")
    command.add_argument("--today", action="store_true", help="today's studies")
    command.add_argument("--modality", action="append", choices=("CR", "DX"), help="default: both")


def _add_nodes(kinds: _Commands) -> None:
    top = kinds.add_parser("nodes", help="set up PACS", description="Set up the PACS this computer communicates with.")
    nodes: _Commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    new: argparse.ArgumentParser = nodes.add_parser(
        "add", help="add a PACS or change it", description="Add a PACS, or change the one of the same name."
    )
    new.add_argument("name", metavar="NAME", help="your name for it")
    where = new.add_mutually_exclusive_group(required=True)
    where.add_argument("--url", default="", help="address of its DICOMweb service")
    where.add_argument("--dimse", metavar="HOST:PORT", default="", help="address of its DICOM service")
    new.add_argument("--user", default="", help="DICOMweb: user name, with a password")
    new.add_argument("--bearer", action="store_true", help="DICOMweb: token")
    new.add_argument("--aet", default="", help="DIMSE: AE title of the PACS")
    new.add_argument("--own-aet", default="LUNGSEG", help="DIMSE: AE title of this computer (default: LUNGSEG)")
    new.add_argument("--move", action="store_true", help="DIMSE: fetch by C-MOVE instead of C-GET")
    new.add_argument("--own-port", type=int, default=11112, help="DIMSE: port of this computer for C-MOVE")
    new.add_argument("--tls", action="store_true", help="DIMSE: encrypted (TLS)")
    new.add_argument("--ca", default="", metavar="FILE", help="CA certificate that signed the PACS certificate")
    new.add_argument("--certificate", default="", metavar="FILE", help="certificate of this computer (PEM)")
    new.add_argument("--key", default="", metavar="FILE", help="its private key, if in another file")
    new.add_argument("--timeout", type=float, default=30.0, metavar="S", help="seconds to wait (default: 30)")
    _add_secret(new)
    new.set_defaults(run=_nodes_add)
    listed = nodes.add_parser("list", help="list them", description="List the PACS set up here.")
    listed.add_argument("--json", action="store_true", help="one JSON object per PACS on standard output")
    listed.set_defaults(run=_nodes_list)
    gone = nodes.add_parser("remove", help="remove one", description="Remove a PACS, and its password.")
    gone.add_argument("name", metavar="NAME")
    gone.set_defaults(run=_nodes_remove)
    test = nodes.add_parser("test", help="test whether it answers", description="Test whether a PACS answers.")
    test.add_argument("node", metavar="NAME")
    _add_secret(test)
    test.set_defaults(run=_echo)


# -- nodes
def _nodes_add(options: argparse.Namespace) -> int:
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.pacs import Node, Nodes, Secrets

    host, _, port = str(options.dimse).rpartition(":")
    if options.dimse and not (host and port.isdigit()):
        raise console.UsageError(f"{options.dimse} is not a valid address.", remedy="Write it as HOST:PORT.")
    node = Node(
        str(options.name),
        "dimse" if options.dimse else "dicomweb",
        url=options.url,
        host=host,
        port=int(port) if options.dimse else 104,
        aet=options.aet,
        own_aet=options.own_aet,
        auth="bearer" if options.bearer else "basic" if options.user else "none",
        user=options.user,
        tls=options.tls,
        ca=_whole(options.ca),
        certificate=_whole(options.certificate),
        key=_whole(options.key),
        retrieve="move" if options.move else "get",
        own_port=options.own_port,
        timeout_s=max(1.0, options.timeout),
    )
    Nodes(data_home(), told=console.complain).put(node)
    kept = ""
    if options.password_stdin and node.needs_secret:
        kept = " Its password is in the keyring." if Secrets().put(node, _from_stdin()) else _NOT_KEPT
    console.say(f"{node.name} is set up.{kept}")
    return 0


_NOT_KEPT = " No keyring is available: give the password to each command (--password-stdin)."


def _whole(path: str) -> str:
    return str(Path(path).absolute()) if path else ""


def _nodes_list(options: argparse.Namespace) -> int:
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.pacs import Nodes

    for node in Nodes(data_home(), told=console.complain).all():
        if options.json:
            console.say_json(asdict(node))
        else:
            how = "DICOMweb" if node.kind == "dicomweb" else f"DIMSE, {node.aet} called by {node.own_aet}"
            console.say(f"{node.name}: {node.place} ({how})")
    return 0


def _nodes_remove(options: argparse.Namespace) -> int:
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.pacs import Nodes, Secrets

    nodes = Nodes(data_home(), told=console.complain)
    node = nodes.get(options.name)
    nodes.remove(node.name)
    if node.needs_secret:
        Secrets().forget(node)
    console.say(f"{node.name} removed.")
    return 0


# -- speaking
@contextlib.contextmanager
def _client(options: argparse.Namespace) -> Generator[tuple[Node, Client]]:
    from lungseg_gui.services.pacs import connect

    node, secret = _node_and_secret(options)
    client = connect(node, secret)
    try:
        yield node, client
    finally:
        client.close()


def _node_and_secret(options: argparse.Namespace) -> tuple[Node, str]:
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.pacs import Nodes, Secrets

    node = Nodes(data_home(), told=console.complain).get(options.node)
    if options.password_stdin:
        return node, _from_stdin()
    if not node.needs_secret:
        return node, ""
    secret = Secrets().get(node)
    if not secret and sys.stdin.isatty():
        what = "Token" if node.auth == "bearer" else f"Password of {node.user}"
        secret = getpass.getpass(f"{what} for {node.name}: ")
    return node, secret


def _from_stdin() -> str:
    return sys.stdin.readline().rstrip("\r\n")


def _echo(options: argparse.Namespace) -> int:
    with _client(options) as (node, client):
        client.echo()
    console.say(f"{node.name} answers.")
    return 0


def _query(options: argparse.Namespace) -> Query:
    from datetime import date

    from lungseg_gui.services.pacs import Query
    from lungseg_gui.services.pacs.found import MODALITIES

    today = date.today().isoformat() if options.today else ""
    query = Query(
        options.name,
        options.id,
        options.accession,
        options.first or today,
        options.last or today,
        tuple(options.modality or MODALITIES),
    )
    query.matching()
    return query


def _find(options: argparse.Namespace) -> int:
    query = _query(options)
    with _client(options) as (_, client):
        found = client.find(query)
    for study in found:
        if options.json:
            console.say_json({**asdict(study), "modalities": list(study.modalities)})
        else:
            words = (study.date, study.time, study.name, study.patient_id, study.accession, "/".join(study.modalities))
            console.say("  ".join(word for word in (*words, study.description, study.uid) if word))
    if not found:
        console.complain("No studies found.")
    return 0 if found else 1


def _get(options: argparse.Namespace) -> int:
    from lungseg_gui.jobs.pacs import Downloaded, download
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.pacs import Store
    from lungseg_gui.services.pacs.found import MODALITIES
    from lungseg_gui.services.settings import open_settings

    query = _query(options)
    if not options.studies and replace(query, modalities=MODALITIES) == type(query)():
        raise console.UsageError("No study was given.", remedy="Name one, or search, for example with --today.")
    home = data_home()
    store = Store(home, limit_gb=open_settings(home).number("pacs.limit_gb"))
    fetched = failed = 0
    with _client(options) as (node, client), console.bar("study", wanted=not options.json) as (step, set_total):
        studies = list(options.studies) or [study.uid for study in client.find(query)]
        set_total(len(studies))

        def arrived(one: Downloaded) -> None:
            nonlocal fetched, failed
            if one.fetched is not None:
                fetched += 1
                if options.json:
                    console.say_json({"study": one.uid, "path": str(one.fetched.path), "new": one.fetched.new})
                else:
                    console.say(str(one.fetched.path))
                return
            step(one.study, "")
            if one.error is not None:
                failed += 1
                console.complain(f"{one.uid}: {one.error}")

        download(client, node, studies, store, check=lambda: None, arrived=arrived, modalities=query.modalities)
    if not fetched and not failed:
        console.complain("No studies found.")
    return 1 if failed or not fetched else 0


def _send(options: argparse.Namespace) -> int:
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.pacs import Outbox, connect

    node, secret = _node_and_secret(options)
    outbox, failed = Outbox(data_home()), 0
    for path in options.files:
        try:
            outbox.add(node.name, "", path.name, {_kind(path): path.read_bytes()})
        except OSError as error:
            failed += 1
            console.complain(f"{path} cannot be read ({error.strerror}).")
        except LungSegError as error:
            failed += 1
            console.complain(console.about(path, error))
    sent = 0

    def changed(item: Item) -> None:
        nonlocal sent, failed
        sent += item.state == "sent"
        failed += item.state == "failed"
        if item.why:
            console.complain(f"{item.name}: {item.why}")
        if options.json:
            console.say_json(_as_json(item))

    left = outbox.send(lambda _: connect(node, secret), changed=changed, only=node.name)
    if not options.json:
        rest = "; the rest remain in the queue" if left is not None else ""
        console.say(f"{sent} sent to {node.name}, {failed} failed{rest}.")
    return 1 if failed or left is not None else 0


def _kind(path: Path) -> str:
    """Return what a file is, for the reader."""
    from pydicom import dcmread

    try:
        return str(dcmread(path, specific_tags=["Modality"], stop_before_pixels=True).get("Modality") or "DICOM")
    except Exception:  # the queue says that it is not a DICOM file
        return "file"


def _queue(options: argparse.Namespace) -> int:
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.pacs import Outbox

    for item in Outbox(data_home()).items():
        if options.json:
            console.say_json(_as_json(item))
        else:
            console.say("  ".join(filter(None, (item.state, item.node, item.kinds, item.name, item.why))))
    return 0


def _as_json(item: Item) -> dict[str, Any]:
    return {
        "key": item.key,
        "node": item.node,
        "name": item.name,
        "state": item.state,
        "objects": [{"kind": part.kind, "uid": part.uid, "state": part.state} for part in item.parts],
        "why": item.why or None,
    }
