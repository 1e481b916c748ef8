"""Nodes in a file without secrets, and secrets in a keyring or in memory."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.pacs import Secrets
from lungseg_gui.services.pacs import secrets as module
from lungseg_gui.services.pacs.node import Node, checked
from lungseg_gui.services.pacs.nodes import Nodes

WEB = Node("Main PACS", url="https://pacs.hospital/dicom-web", auth="basic", user="reader")
OLD = Node("Old PACS", "dimse", host="10.0.0.7", port=4242, aet="OLD", retrieve="move")


def test_nodes_are_kept_changed_renamed_and_removed(tmp_path: Path) -> None:
    nodes = Nodes(tmp_path)
    assert nodes.all() == ()
    nodes.put(WEB)
    nodes.put(OLD)
    assert Nodes(tmp_path).all() == (WEB, OLD)
    nodes.put(replace(OLD, port=104))
    nodes.put(replace(WEB, name="PACS"), instead_of="Main PACS")
    assert [(node.name, node.port) for node in nodes.all()] == [("PACS", 104), ("Old PACS", 104)]
    with pytest.raises(LungSegError, match="A PACS called PACS already exists"):
        nodes.put(replace(OLD, name="PACS"), instead_of="Old PACS")
    nodes.remove("PACS")
    assert [node.name for node in nodes.all()] == ["Old PACS"]
    with pytest.raises(LungSegError, match="There is no PACS called PACS"):
        nodes.get("PACS")


@pytest.mark.parametrize(
    ("node", "told"),
    [
        (replace(WEB, name=" "), "has no name"),
        (replace(WEB, url="pacs.hospital"), "is not the address"),
        (replace(WEB, url="ftp://pacs.hospital"), "is not the address"),
        (replace(WEB, url="https:///dicom-web"), "is not the address"),
        (replace(WEB, url="https://host:99999/x"), "is not the address"),
        (replace(WEB, url="https://host:0/x"), "is not the address"),
        (replace(WEB, url=""), "An empty line is not the address"),
        (replace(WEB, url="https://reader:secret@pacs.hospital"), "contains a user name or password"),
        (replace(WEB, url="https://reader@pacs.hospital"), "contains a user name or password"),
        (replace(WEB, url="https://:secret@pacs.hospital"), "contains a user name or password"),
        (replace(WEB, url="http://pacs.hospital"), "without encryption"),
        (replace(WEB, url="https://pacs.hospital/dicom-web?token=secret"), "perhaps a token"),
        (replace(WEB, url="https://pacs.hospital/dicom-web#secret"), "perhaps a token"),
        (replace(WEB, timeout_s=math.inf), "time to wait"),
        (replace(WEB, timeout_s=math.nan), "time to wait"),
        (replace(OLD, timeout_s=-1.0), "time to wait"),
        (replace(OLD, timeout_s=0.99), "not between 1 and 3600 s"),
        (replace(OLD, timeout_s=3600.1), "not between 1 and 3600 s"),
        (replace(WEB, user=""), "user name is missing"),
        (replace(WEB, ca="/no/such/file.pem"), "does not exist"),
        (replace(OLD, certificate="/no/such/file.pem"), "does not exist"),
        (replace(OLD, key="/no/such/file.pem"), "does not exist"),
        (replace(OLD, host=""), "not a valid host name"),
        (replace(OLD, host="old pacs"), "not a valid host name"),
        (replace(OLD, host="10.0.0.7/x"), "not a valid host name"),
        (replace(OLD, port=0), "is not valid"),
        (replace(OLD, port=65536), "is not valid"),
        (replace(OLD, own_port=0), "is not valid"),
        (replace(OLD, own_port=65536), "is not valid"),
        (replace(OLD, aet="SEVENTEEN LETTERS"), "AE title"),
        (replace(OLD, aet="  "), "AE title"),
        (replace(OLD, aet="BACK\\SLASH"), "AE title"),
        (replace(OLD, own_aet=""), "AE title"),
    ],
)
def test_a_node_that_cannot_be_used_is_told_why(tmp_path: Path, node: Node, told: str) -> None:
    with pytest.raises(LungSegError, match=told) as error:
        Nodes(tmp_path).put(node)
    assert error.value.remedy
    assert Nodes(tmp_path).all() == ()


@pytest.mark.parametrize(
    "content", ["", "{", "[" * 50_000, '{"a": 1}', '[1, {"name": 3}]', json.dumps([1, asdict(OLD)])]
)
def test_of_a_damaged_file_what_can_be_read_counts_and_the_reader_is_told_once(tmp_path: Path, content: str) -> None:
    path = tmp_path / "pacs" / "nodes.json"
    path.parent.mkdir()
    path.write_text(content)
    told: list[str] = []
    nodes = Nodes(tmp_path, told=told.append)
    whole = (OLD,) if OLD.host in content else ()
    assert nodes.all() == nodes.all() == whole
    assert told == [
        "The list of PACS was damaged: set up any that are missing. The damaged file is kept as nodes-damaged.json."
    ]
    assert path.with_name("nodes-damaged.json").read_text() == content
    nodes.put(WEB)
    assert nodes.all() == (*whole, WEB)
    assert len(told) == 1


def test_a_file_that_cannot_be_read_is_no_empty_list(tmp_path: Path) -> None:
    (tmp_path / "pacs" / "nodes.json").mkdir(parents=True)
    with pytest.raises(LungSegError, match=r"The list of PACS in .*nodes\.json cannot be read"):
        Nodes(tmp_path).all()


@pytest.mark.parametrize(
    ("field", "value", "read"),
    [
        ("auth", "magic", "none"),
        ("auth", "bearer", "bearer"),
        ("kind", "ftp", "dicomweb"),
        ("retrieve", "push", "get"),
        ("port", "many", 104),
        ("user", "a\ud800", ""),
        ("port", True, 104),
        ("port", 105, 105),
        ("tls", True, True),
        ("tls", 1, False),
        ("timeout_s", 60, 60),
        ("timeout_s", True, 30.0),
        ("user", 7, ""),
        ("user", "Röntgen", "Röntgen"),
    ],
)
def test_values_of_another_kind_are_the_usual_ones(tmp_path: Path, field: str, value: object, read: object) -> None:
    nodes, path = Nodes(tmp_path), tmp_path / "pacs" / "nodes.json"
    nodes.put(WEB)
    [row] = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps([row | {field: value}]))
    [node] = nodes.all()
    assert node == replace(WEB, **{field: read})


def test_a_node_keeps_its_name_where_only_the_rest_is_changed(tmp_path: Path) -> None:
    nodes = Nodes(tmp_path)
    nodes.put(WEB)
    nodes.put(OLD)
    nodes.put(replace(OLD, port=104), instead_of=OLD.name)
    assert nodes.all() == (WEB, replace(OLD, port=104))
    assert nodes.get(WEB.name) == WEB
    for unknown in (nodes.get, nodes.remove):
        with pytest.raises(LungSegError, match="There is no PACS called Other"):
            unknown("Other")


class Ring:
    """A keyring that is one."""

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}
        self.broken = False

    def get_password(self, service: str, name: str) -> str | None:
        if self.broken:
            raise RuntimeError("locked")
        return self.held.get((service, name))

    def set_password(self, service: str, name: str, secret: str) -> None:
        if self.broken:
            raise RuntimeError("locked")
        self.held[service, name] = secret

    def delete_password(self, service: str, name: str) -> None:
        del self.held[service, name]


def test_the_keyring_keeps_secrets_and_no_file_does(tmp_path: Path) -> None:
    ring = Ring()
    secrets, nodes = Secrets(ring), Nodes(tmp_path)
    nodes.put(WEB)
    assert secrets.get(WEB) == ""
    assert secrets.put(WEB, "s3cret")
    assert Secrets(ring).get(WEB) == "s3cret"
    assert Secrets(ring).get(replace(WEB, user="other")) == ""  # another reader's is another one
    assert {service for service, _ in ring.held} == {"lungseg"}
    for path in tmp_path.rglob("*"):
        assert path.is_dir() or "s3cret" not in path.read_text()
    assert "s3cret" not in repr(secrets) + str(secrets)
    secrets.forget(WEB)
    assert Secrets(ring).get(WEB) == ""


def test_without_a_keyring_a_secret_is_in_memory_until_the_end() -> None:
    """The tests' keyring is the one that fails."""
    secrets = Secrets()
    assert not secrets.kept
    assert not secrets.put(WEB, "s3cret")
    assert secrets.get(WEB) == "s3cret"
    assert Secrets().get(WEB) == ""
    ring = Ring()
    ring.broken = True
    secrets = Secrets(ring)
    assert secrets.get(WEB) == ""
    assert not secrets.put(WEB, "s3cret")
    assert secrets.get(WEB) == "s3cret"


def test_a_keyring_that_writes_plain_text_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring
    import keyring.backends.SecretService as good

    plain = type("PlaintextKeyring", (Ring,), {"__module__": "keyrings.alt.file"})()
    monkeypatch.setattr(keyring, "get_keyring", lambda: plain)
    assert not Secrets().kept
    named_alike = type("Keyring", (Ring,), {"__module__": "keyrings.alt.SecretService"})()
    monkeypatch.setattr(keyring, "get_keyring", lambda: named_alike)
    assert not Secrets().kept
    monkeypatch.setattr(keyring, "get_keyring", lambda: object.__new__(good.Keyring))
    assert Secrets().kept
    assert module.SERVICE == "lungseg"


def test_of_a_chain_of_keyrings_the_first_that_encrypts_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring
    from keyring.backends import chainer

    plain, first, second = (
        type("Keyring", (Ring,), {"__module__": name})()
        for name in ("keyrings.alt.file", "keyring.backends.kwallet", "keyring.backends.SecretService")
    )
    chain: Any = type("Chain", (chainer.ChainerBackend,), {"backends": [plain, first, second]})
    monkeypatch.setattr(keyring, "get_keyring", lambda: object.__new__(chain))
    assert Secrets().put(WEB, "s3cret")
    assert [len(one.held) for one in (plain, first, second)] == [0, 1, 0]


def test_the_system_is_asked_for_its_keyring_once(monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring

    asked: list[int] = []
    monkeypatch.setattr(keyring, "get_keyring", lambda: asked.append(1))
    secrets = Secrets()
    assert asked == []  # not before it is needed: the system may ask the reader for a password
    assert (secrets.kept, secrets.kept, asked) == (False, False, [1])


def test_a_secret_that_is_not_to_be_kept_stays_in_memory_until_it_is_forgotten() -> None:
    ring = Ring()
    secrets = Secrets(ring)
    assert not secrets.put(WEB, "s3cret", keep=False)
    assert ring.held == {}
    assert secrets.get(WEB) == "s3cret"
    secrets.forget(WEB)  # of which the keyring knows nothing
    assert secrets.get(WEB) == ""
    nowhere = Secrets()
    nowhere.put(WEB, "s3cret")
    nowhere.forget(WEB)
    assert nowhere.get(WEB) == ""


@pytest.mark.parametrize(
    "node",
    [
        WEB,
        OLD,
        replace(WEB, auth="none", user=""),
        replace(WEB, auth="bearer", user=""),
        replace(WEB, auth="none", url="http://pacs.hospital"),
        *(replace(WEB, url=f"http://{host}/dicom-web") for host in ("localhost", "127.0.0.1", "[::1]")),
        replace(WEB, url="https://pacs.hospital:1/dicom-web"),
        replace(WEB, ca=__file__, certificate=__file__, key=__file__),
        replace(WEB, timeout_s=1.0),
        replace(WEB, timeout_s=3600.0),
        replace(OLD, port=1, own_port=1),
        replace(OLD, port=65535, own_port=65535),
        replace(OLD, aet="SIXTEEN LETTERS.", own_aet="A"),
    ],
)
def test_what_can_be_used_is_returned_as_it_is(node: Node) -> None:
    assert checked(node) is node
    assert "secret" not in repr(node).lower()


def test_a_new_node_has_the_usual_ports_and_no_encryption_of_its_own() -> None:
    node = Node("PACS", "dimse", host="pacs")
    assert (node.place, node.own_port, node.tls) == ("pacs:104", 11112, False)


@pytest.mark.parametrize(
    ("node", "place", "asks"),
    [
        (WEB, "https://pacs.hospital/dicom-web", True),
        (replace(WEB, auth="none"), "https://pacs.hospital/dicom-web", False),
        (OLD, "10.0.0.7:4242", False),
        (replace(OLD, auth="basic"), "10.0.0.7:4242", False),  # of a web service that it was before
    ],
)
def test_a_node_says_where_it_is_and_whether_it_asks_for_a_secret(node: Node, place: str, asks: bool) -> None:
    assert (node.place, node.needs_secret) == (place, asks)
