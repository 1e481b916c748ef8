"""What goes to a DIMSE node and what is made of its answers: pynetdicom's part is played by the test."""

from __future__ import annotations

import contextlib
import itertools
import logging
import ssl
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filebase import DicomBytesIO
from pydicom.filewriter import write_file_meta_info
from pydicom.uid import (
    UID,
    ComputedRadiographyImageStorage,
    DigitalXRayImageStorageForPresentation,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGLSLossless,
)
from pynetdicom import _config  # pyright: ignore[reportPrivateUsage]
from pynetdicom.pdu import A_ASSOCIATE_RJ

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.services.pacs import FoundStudy, Instance, Node, Query, connect, dimse
from lungseg_gui.services.pacs.faults import Unreachable
from tests.services.pacs.peer import Answer, Peer, dataset, ends, played, status

NODE = Node("PACS", "dimse", host="127.0.0.1", port=4242, aet="THERE", own_aet="HERE", own_port=11113)
MOVE = replace(NODE, retrieve="move")
ONE = Instance("1.2", "1.2.3", "1.2.3.4")
TWO = replace(ONE, uid="1.2.3.5")


@pytest.fixture
def peer(monkeypatch: pytest.MonkeyPatch) -> Peer:
    return played(monkeypatch)


def fetch(node: Node, wanted: Iterable[Instance] = (ONE,)) -> list[tuple[str, bytes]]:
    taken: list[tuple[str, bytes]] = []
    connect(node).fetch(list(wanted), lambda instance, content: taken.append((instance.uid, content)), lambda: None)
    return taken


# -- associations
def test_the_library_says_nothing_and_sends_files_as_their_bytes_are() -> None:
    for library in ("pynetdicom", "pynetdicom.acse"):
        assert not logging.getLogger(library).isEnabledFor(logging.CRITICAL)
    assert _config.STORE_SEND_CHUNKED_DATASET


@pytest.mark.parametrize(("timeout", "connecting"), [(30.0, 10.0), (5.0, 5.0)])
def test_an_association_is_opened_as_the_node_was_set_up_and_ended(
    peer: Peer, timeout: float, connecting: float
) -> None:
    connect(replace(NODE, timeout_s=timeout)).echo()
    assert peer.knocked == [(("127.0.0.1", 4242), connecting)]
    [call] = peer.called
    assert (call.place, call.ae_title, call.entity.title) == (("127.0.0.1", 4242), "THERE", "HERE")
    assert (call.tls_args, call.ext_neg) == (None, [])
    assert [str(one.abstract_syntax) for one in call.contexts] == ["1.2.840.10008.1.1"]
    entity = call.entity
    waits = (entity.acse_timeout, entity.dimse_timeout, entity.network_timeout)
    assert (entity.connection_timeout, *waits) == (connecting, timeout, timeout, timeout)
    assert peer.said == [f"timeout {timeout:g}", "released", "closed"]


@pytest.mark.parametrize("number", [0x0000, 0x0001, 0xB000, 0xBFFF])
def test_a_yes_with_a_warning_is_a_yes(peer: Peer, number: int) -> None:
    peer.echo = status(number)
    connect(NODE).echo()


@pytest.mark.parametrize("number", [0x0002, 0x0122, 0xAFFF, 0xC000])
def test_a_no_is_told_by_its_number(peer: Peer, number: int) -> None:
    peer.echo = status(number)
    with pytest.raises(LungSegError, match=f"could not complete the request: DICOM status {number:04X}"):
        connect(NODE).echo()


@pytest.mark.parametrize("nothing", [Dataset(), dataset(MessageID=1)])
def test_no_answer_is_a_connection_that_broke(peer: Peer, nothing: Dataset) -> None:
    peer.echo = nothing
    with pytest.raises(Unreachable, match="was interrupted"):
        connect(NODE).echo()
    peer.find = lambda _: [(nothing, None)]
    with pytest.raises(Unreachable, match="was interrupted"):
        connect(NODE).knows(ONE)
    peer.retrieved = nothing
    for node in (NODE, MOVE):
        with pytest.raises(Unreachable, match="was interrupted"):
            fetch(node)


def rejection(reason: int | None) -> A_ASSOCIATE_RJ:
    pdu = A_ASSOCIATE_RJ()
    pdu.reason_diagnostic = reason
    return pdu


@pytest.mark.parametrize(
    ("rejects", "told"),
    [
        ([rejection(7)], r"127\.0\.0\.1:4242 does not recognise the AE title THERE"),
        ([rejection(3)], "PACS does not recognise the AE title HERE of this computer"),
        ([rejection(1)], "it refuses the connection"),
        ([rejection(None)], "it refuses the connection"),
        ([SimpleNamespace(reason_diagnostic=7)], "closed the connection without an answer"),
        ([], "closed the connection without an answer"),
    ],
)
def test_who_is_turned_away_is_told_why(peer: Peer, rejects: list[Any], told: str) -> None:
    peer.established, peer.rejects = False, rejects
    with pytest.raises(LungSegError, match=told):
        connect(NODE).echo()
    assert peer.said == ["timeout 30", "aborted", "closed"]


@pytest.mark.parametrize(
    ("waited", "told"), [(29.5, "closed the connection without an answer"), (30.0, "did not answer within 30 s")]
)
def test_a_node_that_hung_up_is_told_from_one_that_is_slow(
    peer: Peer, monkeypatch: pytest.MonkeyPatch, waited: float, told: str
) -> None:
    peer.established = False
    clock = itertools.chain((100.0, 100.0 + waited), itertools.repeat(1000.0))
    monkeypatch.setattr(dimse, "time", SimpleNamespace(monotonic=lambda: next(clock)))
    with pytest.raises(Unreachable, match=told):
        connect(NODE).echo()


def test_a_kind_of_question_or_object_that_is_not_taken_is_named(peer: Peer, file: Path) -> None:
    peer.established, peer.contexts = False, False
    with pytest.raises(LungSegError, match="does not accept this kind of question"):
        connect(NODE).echo()
    with pytest.raises(LungSegError, match="does not accept Digital X-Ray Image Storage - For Presentation"):
        connect(NODE).send(file)


# -- searches
def test_a_study_is_asked_for_in_each_modality_and_spelling(peer: Peer) -> None:
    assert connect(NODE).find(Query(name="doe", patient_id="7", first="2026-11-28")) == []
    asked = [(str(one.PatientName), one.ModalitiesInStudy) for one in peer.asked]
    assert asked == [(name, kind) for name in ("doe*", "DOE*", "Doe*") for kind in ("CR", "DX")]
    first = {one.keyword: str(one.value or "") for one in peer.asked[0]}
    assert first == {
        "QueryRetrieveLevel": "STUDY",
        "PatientName": "doe*",
        "PatientID": "7",
        "StudyDate": "20261128-",
        "ModalitiesInStudy": "CR",
        **dict.fromkeys(("AccessionNumber", "StudyInstanceUID", "StudyTime", "StudyDescription"), ""),
        "NumberOfStudyRelatedInstances": "",
    }
    peer.asked.clear()
    peer.find = lambda _: ends(dataset(StudyInstanceUID="1.2"))
    assert connect(NODE).find(Query(name="doe", modalities=())) == [FoundStudy("1.2")]
    assert [one.ModalitiesInStudy for one in peer.asked] == [""]


@pytest.mark.parametrize(("name", "letters"), [("doe", None), ("Müller", "ISO_IR 192")])
def test_letters_beyond_ascii_name_their_character_set(peer: Peer, name: str, letters: str | None) -> None:
    connect(NODE).find(Query(name=name))
    assert peer.asked[0].get("SpecificCharacterSet") == letters


def test_a_day_that_is_none_is_told_before_anybody_is_asked(peer: Peer) -> None:
    with pytest.raises(LungSegError, match="yesterday is not a date"):
        connect(NODE).find(Query(first="yesterday"))
    assert (peer.knocked, peer.called) == ([], [])


def test_values_come_as_texts_and_lists_of_texts(peer: Peer) -> None:
    row = dataset(
        StudyInstanceUID="1.2",
        PatientName="Doe^Jane",
        PatientID=None,
        ModalitiesInStudy=["DX", "SR"],
        NumberOfStudyRelatedInstances="12",
        StudyDate="20261128",
    )
    peer.find = lambda _: ends(row)
    assert connect(NODE).find(Query()) == [
        FoundStudy("1.2", "Doe, Jane", date="2026-11-28", modalities=("DX", "SR"), images=12)
    ]


def test_rows_are_those_that_the_node_says_are_not_the_last(peer: Peer) -> None:
    known = dataset(SOPInstanceUID=ONE.uid)
    client = connect(NODE)
    for pending in (0xFF00, 0xFF01):
        peer.find = lambda _, number=pending: [(status(number), None), (status(number), known), (status(0), None)]
        assert client.knows(ONE)
    peer.find = lambda _: [(Dataset(), known), (status(0), known)]
    assert not client.knows(ONE)
    peer.find = lambda _: [(status(0xFF00), known), (status(0xA700), None)]
    with pytest.raises(LungSegError, match="DICOM status A700"):
        client.knows(ONE)
    peer.find = lambda _: ends(dataset(SOPInstanceUID="9.9"))
    assert not client.knows(ONE)
    asked = {one.keyword: one.value for one in peer.asked[-1]}
    assert asked == {
        "QueryRetrieveLevel": "IMAGE",
        "StudyInstanceUID": "1.2",
        "SeriesInstanceUID": "1.2.3",
        "SOPInstanceUID": "1.2.3.4",
    }


def test_a_hundred_thousand_rows_are_taken_in_and_no_more(peer: Peer) -> None:
    rows: list[Answer] = [({"Status": 0xFF00}, ())] * 100_000
    peer.find = lambda _: [*rows, (status(0), None)]
    assert not connect(NODE).knows(ONE)
    peer.said.clear()
    peer.find = lambda _: [*rows, ({"Status": 0xFF00}, ()), (status(0), None)]
    with pytest.raises(LungSegError, match="The list from PACS is too long"):
        connect(NODE).knows(ONE)
    assert "aborted" in peer.said


def test_the_objects_of_a_study_are_those_of_its_series_of_the_wanted_modalities(peer: Peer) -> None:
    series = [
        dataset(SeriesInstanceUID="1.2.3", Modality="DX"),
        dataset(SeriesInstanceUID="1.2.4", Modality="SR"),
        dataset(Modality="DX"),
    ]
    images = [dataset(SOPInstanceUID="1.2.3.4"), dataset(PatientID="7"), dataset(SOPInstanceUID="1.2.3.5")]
    peer.find = lambda asked: ends(*(series if asked.QueryRetrieveLevel == "SERIES" else images))
    assert connect(NODE).instances("1.2", ("CR", "DX")) == [ONE, TWO]
    assert [(one.QueryRetrieveLevel, one.SeriesInstanceUID) for one in peer.asked] == [
        ("SERIES", ""),
        ("IMAGE", "1.2.3"),
    ]
    assert connect(NODE).instances("1.2", ("CT",)) == []
    peer.find = lambda _: ends()
    with pytest.raises(LungSegError, match="no longer on PACS"):
        connect(NODE).instances("1.2", ("CR", "DX"))


# -- objects
@pytest.mark.parametrize("node", [NODE, MOVE])
def test_objects_are_asked_for_and_taken_one_after_the_other(peer: Peer, node: Node) -> None:
    peer.sends = [(ONE.uid, b"one"), (TWO.uid, b"two")]
    assert fetch(node, (TWO, ONE)) == [(TWO.uid, b"two"), (ONE.uid, b"one")]
    assert [(one.QueryRetrieveLevel, one.SOPInstanceUID) for one in peer.asked] == [
        ("IMAGE", TWO.uid),
        ("IMAGE", ONE.uid),
    ]
    assert peer.stored == [0xC000, 0x0000, 0x0000, 0xC000]  # what was not asked for is refused


def test_over_one_connection_each_image_may_come_in_each_syntax(peer: Peer) -> None:
    peer.sends = [(ONE.uid, b"one")]
    fetch(NODE)
    [call] = peer.called
    offered = {
        (one.abstract_syntax, *one.transfer_syntax) for one in call.contexts if one.abstract_syntax in dimse.IMAGES
    }
    assert len(offered) == len(call.contexts) - 1 == len(dimse.IMAGES) * len(dimse.SYNTAXES)
    assert (ComputedRadiographyImageStorage, JPEGLSLossless) in offered
    assert [(role.sop_class_uid, role.scp_role) for role in call.ext_neg] == [(image, True) for image in dimse.IMAGES]
    assert peer.servers == []


def test_a_move_comes_to_a_receiver_of_this_node_alone_which_ends_with_it(peer: Peer) -> None:
    peer.sends = [(ONE.uid, b"one")]
    fetch(MOVE)
    [call], [server] = peer.called, peer.servers
    assert [str(one.abstract_syntax) for one in call.contexts] == [str(dimse.MOVE)]
    entity = server.entity
    assert (server.place, server.block, server.ssl_context) == (("127.0.0.1", 11113), False, None)
    assert (entity.title, entity.require_called_aet, entity.require_calling_aet) == ("HERE", True, ["THERE"])
    assert (entity.acse_timeout, entity.dimse_timeout, entity.network_timeout) == (30.0, 30.0, 30.0)
    assert entity.supported == [(image, list(dimse.SYNTAXES)) for image in dimse.IMAGES]
    assert peer.said[-1] == "shut down"
    peer.taken = True
    with pytest.raises(LungSegError, match="Port 11113 of this computer is in use"):
        fetch(MOVE)


@pytest.mark.parametrize("node", [NODE, MOVE])
def test_giving_up_is_possible_before_each_object(peer: Peer, node: Node) -> None:
    peer.sends = [(ONE.uid, b"one"), (TWO.uid, b"two")]
    taken: list[str] = []

    def check() -> None:
        if taken:
            raise Cancelled

    with pytest.raises(Cancelled):
        connect(node).fetch([ONE, TWO], lambda instance, _: taken.append(instance.uid), check)
    assert taken == [ONE.uid]


@pytest.mark.parametrize("node", [NODE, MOVE])
@pytest.mark.parametrize(
    ("last", "told"),
    [
        (0x0000, "no longer on PACS"),
        (0xB000, "no longer on PACS"),
        (0xC000, "no longer on PACS"),
        (0xCFFF, "no longer on PACS"),
        (0xD000, "DICOM status D000"),
        (0xA702, "DICOM status A702"),
        (0xA801, "PACS does not recognise the AE title HERE of this computer"),
    ],
)
def test_an_object_that_does_not_come_is_told_by_what_the_node_says_last(
    peer: Peer, node: Node, last: int, told: str
) -> None:
    peer.retrieved = status(last)
    with pytest.raises(LungSegError, match=told):
        fetch(node)


def test_a_node_that_cannot_reach_this_computer_says_so_of_a_move_alone(peer: Peer) -> None:
    peer.retrieved = status(0xB000, NumberOfFailedSuboperations=1)
    with pytest.raises(LungSegError, match="could not send the image to this computer") as told:
        fetch(MOVE)
    assert told.value.remedy == "Ask your PACS team whether HERE is set up with port 11113."
    with pytest.raises(LungSegError, match="no longer on PACS"):
        fetch(NODE)


@pytest.mark.parametrize("node", [NODE, MOVE])
@pytest.mark.parametrize(
    ("error", "told", "number"),
    [
        (LungSegError("The disk is full."), "The disk is full", 0xA700),
        (KeyError("Doe^Jane"), "An image could not be received", 0xC000),
    ],
)
def test_what_cannot_be_kept_is_told_to_the_node_and_where_it_was_asked_for(
    peer: Peer, node: Node, error: Exception, told: str, number: int
) -> None:
    peer.sends = [(ONE.uid, b"one")]

    def full(*_: object) -> None:
        raise error

    with pytest.raises(LungSegError, match=told) as found:
        connect(node).fetch([ONE], full, lambda: None)
    assert "Doe" not in str(found.value)
    assert peer.stored == [number]


def test_what_came_although_the_node_says_no_is_taken(peer: Peer) -> None:
    peer.sends, peer.retrieved = [(ONE.uid, b"one")], status(0xA702)
    assert fetch(NODE) == [(ONE.uid, b"one")]


# -- sending
@pytest.fixture
def file(tmp_path: Path) -> Path:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = DigitalXRayImageStorageForPresentation, UID("1.2.3")
    meta.TransferSyntaxUID = JPEGLSLossless
    path = tmp_path / "image.dcm"
    stream = DicomBytesIO()
    write_file_meta_info(stream, meta)
    path.write_bytes(bytes(128) + b"DICM" + stream.getvalue())
    return path


def test_a_file_is_sent_in_the_class_and_syntax_that_it_has(peer: Peer, file: Path) -> None:
    connect(NODE).send(file)
    [context] = peer.called[0].contexts
    assert (context.abstract_syntax, context.transfer_syntax) == (
        DigitalXRayImageStorageForPresentation,
        [JPEGLSLossless],
    )
    assert peer.said[1] == "image.dcm"
    assert ExplicitVRLittleEndian not in context.transfer_syntax
    assert ImplicitVRLittleEndian not in context.transfer_syntax


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (status(0x0122), "does not accept Digital X-Ray"),
        (status(0x0110), "does not accept Digital X-Ray"),
        (status(0xA700), "its disk is full"),
        (status(0xA7FF), "its disk is full"),
        (status(0xA800), "DICOM status A800"),
        (status(0xC001), "DICOM status C001"),
        (Dataset(), "was interrupted"),
        (None, "was interrupted"),
    ],
)
def test_why_a_file_was_not_stored_is_told(peer: Peer, file: Path, answer: Dataset | None, told: str) -> None:
    peer.store = answer
    with pytest.raises(LungSegError, match=told):
        connect(NODE).send(file)


def test_what_is_no_dicom_file_is_not_sent(peer: Peer, tmp_path: Path) -> None:
    (tmp_path / "text.dcm").write_text("no DICOM")
    with pytest.raises(LungSegError, match=r"text\.dcm is not a DICOM file"):
        connect(NODE).send(tmp_path / "text.dcm")
    assert peer.called == []


# -- encryption
@pytest.fixture
def contexts(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What was made for encryption, in order."""
    made: list[Any] = []

    def default(purpose: ssl.Purpose = ssl.Purpose.SERVER_AUTH, *, cafile: str | None = None) -> object:
        one = SimpleNamespace(purpose=purpose, cafile=cafile, chains=[], names=[], verify_mode=None)
        one.load_cert_chain = lambda certificate, key: one.chains.append((certificate, key))

        def wrap(_: object, server_hostname: str) -> contextlib.AbstractContextManager[None]:
            one.names.append(server_hostname)
            return contextlib.nullcontext()

        one.wrap_socket = wrap
        made.append(one)
        return one

    monkeypatch.setattr(ssl, "create_default_context", default)
    return made


@pytest.mark.parametrize(
    ("more", "cafile", "chains"),
    [
        ({}, None, []),
        ({"ca": __file__}, __file__, []),
        ({"certificate": __file__}, None, [(__file__, None)]),
        ({"certificate": __file__, "key": __file__}, None, [(__file__, __file__)]),
    ],
)
def test_a_node_is_spoken_to_encrypted_with_its_own_certificates(
    peer: Peer, contexts: list[Any], more: dict[str, Any], cafile: str | None, chains: list[tuple[str, str | None]]
) -> None:
    connect(replace(NODE, tls=True, **more)).echo()
    knocking, calling = contexts
    assert (knocking.names, peer.called[0].tls_args) == (["127.0.0.1"], (calling, "127.0.0.1"))
    for one in contexts:
        assert (one.purpose, one.cafile, one.chains) == (ssl.Purpose.SERVER_AUTH, cafile, chains)


@pytest.mark.parametrize(
    ("more", "cafile", "chains"),
    [
        ({"certificate": __file__}, None, [(__file__, None)]),
        ({"certificate": __file__, "key": __file__, "ca": __file__}, __file__, [(__file__, __file__)]),
        ({}, None, None),
    ],
)
def test_a_receiver_asks_the_node_for_its_certificate_where_this_computer_has_one(
    peer: Peer, contexts: list[Any], more: dict[str, Any], cafile: str | None, chains: list[tuple[str, str]] | None
) -> None:
    peer.sends = [(ONE.uid, b"one")]
    fetch(replace(MOVE, tls=True, **more))
    receiving = peer.servers[0].ssl_context
    if chains is None:
        assert receiving is None
        return
    assert receiving is contexts[0]
    told = (receiving.purpose, receiving.cafile, receiving.chains, receiving.verify_mode)
    assert told == (ssl.Purpose.CLIENT_AUTH, cafile, chains, ssl.CERT_REQUIRED)


def test_a_receiver_of_a_node_without_encryption_has_none(peer: Peer, contexts: list[Any]) -> None:
    peer.sends = [(ONE.uid, b"one")]
    fetch(replace(MOVE, certificate=__file__))
    assert (peer.servers[0].ssl_context, contexts) == (None, [])
