"""Who asks for a password, and what is done with it."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.pacs import Node
from lungseg_gui.services.pacs.faults import SecretNeeded
from lungseg_gui.ui.controllers import pacs_access as module
from lungseg_gui.ui.controllers.pacs_access import PacsAccess, ask_secret
from tests.ui.controllers.standins import Lane, Messages, Settings, loose, services_of
from tests.ui.controllers.standins.pacs import PLAIN, WARD


class Secrets:
    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get(self, node: Node) -> str:
        return self.kept.get(node.name, "")

    def put(self, node: Node, secret: str) -> bool:
        self.kept[node.name] = secret
        return True


@pytest.fixture
def secrets() -> Secrets:
    return Secrets()


@pytest.fixture
def messages() -> Messages:
    return Messages()


@pytest.fixture
def access(qtbot: QtBot, tmp_path: Path, secrets: Secrets, messages: Messages) -> PacsAccess:
    window = QWidget()
    qtbot.addWidget(window)
    services = services_of(home=tmp_path, secrets=secrets, settings=Settings(pacs__limit_gb=2.5))
    made = PacsAccess(services, loose(messages), window)
    made.nodes.put(WARD)
    made.nodes.put(PLAIN)
    return made


def test_a_list_of_pacs_that_is_damaged_is_told_from_whatever_thread_asks(
    access: PacsAccess, messages: Messages, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "pacs" / "nodes.json").write_text("{")
    asks = threading.Thread(target=access.nodes.all)
    asks.start()
    asks.join()
    assert messages.banners == {}  # until the window's thread has its turn
    qtbot.waitUntil(lambda: "pacs list" in messages.banners)
    assert messages.words["pacs list"].startswith("The list of PACS was damaged: set up any that are missing.")


def test_a_client_has_the_secret_of_its_node_where_it_needs_one(
    access: PacsAccess, secrets: Secrets, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "connect", lambda node, secret: (node.name, secret))
    secrets.kept = {"Ward": "hush", "Plain": "not asked for"}
    assert access.speak_to("Ward") == (WARD, ("Ward", "hush"))
    assert access.speak_to("Plain") == (PLAIN, ("Plain", ""))
    assert access.client("Ward") == ("Ward", "hush")


def test_a_missing_password_is_asked_for_and_kept_before_it_is_tried_again(
    access: PacsAccess, secrets: Secrets
) -> None:
    asked: list[tuple[object, str, bool]] = []
    answer = ""

    def ask(parent: QWidget, node: Node, refused: bool) -> str:
        asked.append((parent, node.name, refused))
        return answer

    access.ask = ask
    tried: list[str] = []
    again = lambda: tried.append(secrets.kept.get("Ward", ""))  # noqa: E731
    lane: Lane = loose(access)._services.lanes.ask
    assert not access.answered(LungSegError("gone"), again)
    assert not access.answered(SecretNeeded(PLAIN), again)  # it signs in elsewhere: no password helps
    assert asked == []
    assert not access.answered(SecretNeeded(WARD, refused=True), again)
    answer = "hush"
    other = QWidget()
    assert access.answered(SecretNeeded(WARD), again, other)
    assert asked == [(access.parent(), "Ward", True), (other, "Ward", False)]
    assert tried == []
    assert lane.run() == 1
    assert tried == ["hush"]


@pytest.mark.parametrize(
    ("node", "refused", "words"),
    [
        (WARD, False, "Password of doe for Ward"),
        (WARD, True, "The last one was refused.\nPassword of doe for Ward"),
        (Node("Cloud", auth="bearer"), False, "Token for Cloud"),
    ],
)
def test_what_is_asked_for(node: Node, refused: bool, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[object, ...]] = []
    given = True

    def get(*what: object) -> tuple[str, bool]:
        asked.append(what[2:])
        return "hush", given

    monkeypatch.setattr(QInputDialog, "getText", get)
    parent = None
    assert ask_secret(parent, node, refused) == "hush"  # pyright: ignore[reportArgumentType]
    assert [one[0] for one in asked] == [words]
    given = False
    assert ask_secret(parent, node, refused) == ""  # pyright: ignore[reportArgumentType]
