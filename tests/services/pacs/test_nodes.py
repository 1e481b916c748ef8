"""Nodes in a file without secrets, and secrets in a keyring or in memory."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.pacs import Node, Nodes, Secrets, checked
from lungseg_gui.services.pacs import secrets as module

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
        (replace(WEB, url="https://host:99999/x"), "is not the address"),
        (replace(WEB, url="https://reader:secret@pacs.hospital"), "contains a user name or password"),
        (replace(WEB, url="http://pacs.hospital"), "without encryption"),
        (replace(WEB, url="https://pacs.hospital/dicom-web?token=secret"), "perhaps a token"),
        (replace(WEB, url="https://pacs.hospital/dicom-web#secret"), "perhaps a token"),
        (replace(WEB, timeout_s=math.inf), "time to wait"),
        (replace(WEB, timeout_s=math.nan), "time to wait"),
        (replace(OLD, timeout_s=-1.0), "time to wait"),
        (replace(WEB, user=""), "user name is missing"),
        (replace(WEB, ca="/no/such/file.pem"), "does not exist"),
        (replace(OLD, host=""), "not a valid host name"),
        (replace(OLD, port=0), "is not valid"),
        (replace(OLD, aet="SEVENTEEN LETTERS"), "AE title"),
        (replace(OLD, own_aet=""), "AE title"),
    ],
)
def test_a_node_that_cannot_be_used_is_told_why(tmp_path: Path, node: Node, told: str) -> None:
    with pytest.raises(LungSegError, match=told) as error:
        Nodes(tmp_path).put(node)
    assert error.value.remedy
    assert Nodes(tmp_path).all() == ()


@pytest.mark.parametrize("content", ["", "{", '{"a": 1}', '[1, {"name": 3}, {"kind": "dimse"}]'])
def test_a_damaged_file_counts_as_none(tmp_path: Path, content: str) -> None:
    path = tmp_path / "pacs" / "nodes.json"
    path.parent.mkdir()
    path.write_text(content)
    nodes = Nodes(tmp_path)
    assert nodes.all() == ()
    nodes.put(WEB)
    assert nodes.all() == (WEB,)


def test_values_of_another_kind_are_the_usual_ones(tmp_path: Path) -> None:
    nodes = Nodes(tmp_path)
    nodes.put(WEB)
    path = tmp_path / "pacs" / "nodes.json"
    path.write_text(path.read_text().replace('"basic"', '"magic"').replace('"port": 104', '"port": "many"'))
    [node] = nodes.all()
    assert (node.auth, node.port, node.url) == ("none", 104, WEB.url)


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
    monkeypatch.setattr(keyring, "get_keyring", lambda: object.__new__(good.Keyring))
    assert Secrets().kept
    assert module.SERVICE == "lungseg"


def test_what_can_be_used_is_returned_as_it_is() -> None:
    assert checked(WEB) is WEB
    assert checked(OLD) is OLD
    assert "secret" not in repr(WEB).lower()
