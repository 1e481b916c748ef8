"""Both ways to speak to a PACS, with a real one: find, fetch, send, ask; and what goes wrong, each in a sentence."""

from __future__ import annotations

import hashlib
import socket
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pytest
from pydicom import dcmread
from pydicom.uid import UID, ComputedRadiographyImageStorage, JPEGLSLossless

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.services.pacs import Client, Instance, Node, Query, SecretNeeded, connect
from lungseg_gui.services.pacs.faults import Unreachable
from lungseg_gui.services.pacs.found import MODALITIES
from tests.orthanc import OWN_AET, PASSWORD, TODAY, USER, Orthanc, free_port, study
from tests.proxy import proxy

Way = Literal["web", "get", "move"]
WAYS: tuple[Way, ...] = ("web", "get", "move")


def node_of(orthanc: Orthanc, way: Way) -> Node:
    if way == "web":
        return orthanc.web
    return replace(orthanc.dimse, retrieve="move" if way == "move" else "get")


def speak(node: Node) -> Client:
    return connect(node, PASSWORD)


def fetched(client: Client, wanted: list[Instance]) -> dict[str, bytes]:
    got: dict[str, bytes] = {}
    client.fetch(wanted, lambda instance, content: got.update({instance.uid: content}), lambda: None)
    client.close()
    return got


@pytest.fixture
def filled(orthanc: Orthanc) -> Orthanc:
    orthanc.fill(
        study(1, name="Doe^Jane"),
        study(2, name="DOE^JOHN", modality="CR", date="20200301"),
        study(3, name="Roe^Ann", modality="CT"),
        study(4, name="Müller^Änne", accession="X7"),
    )
    return orthanc


@pytest.mark.parametrize("way", ["web", "get"])
def test_studies_are_found_by_name_id_number_date_and_modality(filled: Orthanc, way: Way) -> None:
    client = speak(node_of(filled, way))
    client.echo()

    def names(**asked: str) -> set[str]:
        return {found.name for found in client.find(replace(Query(), **asked))}

    assert names() == {"Doe, Jane", "DOE, JOHN", "Müller, Änne"}  # the CT is none of ours
    assert names(name="doe") == {"Doe, Jane", "DOE, JOHN"}
    assert names(name="Doe, Ja") == {"Doe, Jane"}
    assert names(name="müller") == {"Müller, Änne"}
    assert names(patient_id="PHANTOM-2") == {"DOE, JOHN"}
    assert names(accession="X7") == {"Müller, Änne"}
    day = f"{TODAY[:4]}-{TODAY[4:6]}-{TODAY[6:]}"
    assert names(first=day, last=day) == {"Doe, Jane", "Müller, Änne"}
    assert names(last="2020-12-31") == {"DOE, JOHN"}
    assert {found.name for found in client.find(Query(modalities=("CR",)))} == {"DOE, JOHN"}
    [found] = client.find(Query(patient_id="PHANTOM-1"))
    assert (found.patient_id, found.date, found.time, found.accession) == ("PHANTOM-1", day, "09:30", "A0001")
    assert (found.modalities, found.images) == (("DX",), 1)
    with pytest.raises(LungSegError, match="is not a date"):
        client.find(Query(first="yesterday"))
    client.close()


@pytest.mark.parametrize("way", WAYS)
def test_what_is_fetched_is_what_is_stored(orthanc: Orthanc, way: Way) -> None:
    """In the syntax in which it is stored, pixel by pixel."""
    plain, packed, cr = study(1), study(2), study(3, modality="CR")
    packed.compress(JPEGLSLossless, generate_instance_uid=False)
    cr.SOPClassUID = cr.file_meta.MediaStorageSOPClassUID = ComputedRadiographyImageStorage
    orthanc.fill(plain, packed, cr)
    client = speak(node_of(orthanc, way))
    for sent in (plain, packed, cr):
        wanted = client.instances(str(sent.StudyInstanceUID), MODALITIES)
        assert [one.uid for one in wanted] == [sent.SOPInstanceUID]
        [content] = fetched(client, wanted).values()
        path = orthanc.folder / "fetched.dcm"
        path.write_bytes(content)
        read = dcmread(path)
        assert read.file_meta.TransferSyntaxUID == sent.file_meta.TransferSyntaxUID
        assert read.PixelData == sent.PixelData
        assert read.PatientID == sent.PatientID


@pytest.mark.parametrize("way", ["web", "get"])
def test_a_file_is_stored_as_it_is_and_asked_for(orthanc: Orthanc, way: Way, tmp_path: Path) -> None:
    sent, path = study(5), tmp_path / "sent.dcm"
    sent.compress(JPEGLSLossless, generate_instance_uid=False)
    sent.save_as(path, enforce_file_format=True)
    client = speak(node_of(orthanc, way))
    instance = Instance(str(sent.StudyInstanceUID), str(sent.SeriesInstanceUID), str(sent.SOPInstanceUID))
    assert not client.knows(instance)
    client.send(path)
    assert client.knows(instance)
    assert not client.knows(replace(instance, uid="1.2.3"))
    client.send(path)  # the same once more is the same
    assert len(orthanc.listed()) == 1
    [content] = fetched(client, [instance]).values()
    path.write_bytes(content)
    assert dcmread(path).PixelData == sent.PixelData


def test_both_are_encrypted_and_trust_the_hospitals_own_authority(
    orthanc: Orthanc, orthanc_tls: Orthanc, certificates: Path
) -> None:
    ca, pair = certificates / "ca.pem", certificates / "client-both.pem"
    orthanc.fill(study(1))
    with proxy(orthanc.http, certificate=certificates / "server-both.pem", ask=ca) as between:
        url = f"https://127.0.0.1:{between.port}/dicom-web"
        web = replace(orthanc.web, url=url, ca=str(ca), certificate=str(pair))
        assert len(speak(web).find(Query())) == 1
        with pytest.raises(LungSegError, match="The certificate of Main PACS is not trusted"):
            speak(replace(web, ca="")).echo()
        with pytest.raises(LungSegError, match="Main PACS"):  # the node asks for a certificate of this computer
            speak(replace(web, certificate="")).echo()
    orthanc_tls.empty()
    orthanc_tls.fill(study(2))
    for way in ("get", "move"):
        client = speak(node_of(orthanc_tls, way))
        [found] = client.find(Query())
        assert len(fetched(client, client.instances(found.uid, MODALITIES))) == 1
    with pytest.raises(LungSegError, match="The certificate of Old PACS is not trusted"):
        speak(replace(orthanc_tls.dimse, ca="")).echo()
    with pytest.raises(LungSegError, match="Old PACS"):
        speak(replace(orthanc_tls.dimse, tls=False, ca="", certificate="", key="", timeout_s=5)).echo()


def test_who_is_refused_is_told_why(orthanc: Orthanc) -> None:
    with pytest.raises(SecretNeeded, match="requires a password"):
        connect(orthanc.web)
    with pytest.raises(SecretNeeded, match="refuses the user name or the password") as refused:
        connect(orthanc.web, "wrong").echo()
    assert refused.value.refused
    assert "wrong" not in repr(refused.value) + str(refused.value)
    with pytest.raises(LungSegError, match="does not recognise the AE title NOBODY"):
        speak(replace(orthanc.dimse, aet="NOBODY")).echo()
    with pytest.raises(LungSegError, match="does not recognise the AE title STRANGER of this computer"):
        speak(replace(orthanc.dimse, own_aet="STRANGER")).echo()
    for node in (replace(orthanc.dimse, port=free_port()), replace(orthanc.web, url=f"http://127.0.0.1:{free_port()}")):
        with pytest.raises(Unreachable, match=r"cannot be reached at .*127\.0\.0\.1") as down:
            speak(node).echo()
        assert "Check that it is running" in down.value.remedy
    with pytest.raises(LungSegError, match="not give a DICOM answer"):
        speak(replace(orthanc.web, url=f"{orthanc.url}/nothing-there")).echo()


def test_who_is_silent_is_not_waited_for_for_ever(orthanc: Orthanc) -> None:
    for kind, port in (("web", orthanc.http), ("get", orthanc.dimse.port)):
        with proxy(port) as between:
            between.silent = True
            node = replace(orthanc.web, url=f"http://127.0.0.1:{between.port}", timeout_s=1)
            if kind == "get":
                node = replace(orthanc.dimse, port=between.port, timeout_s=1)
            with pytest.raises(Unreachable, match="did not answer within 1 s"):
                speak(node).echo()


@pytest.mark.parametrize("way", ["web", "get"])
def test_an_image_that_is_cut_is_not_taken_and_can_be_fetched_again(orthanc: Orthanc, way: Way) -> None:
    orthanc.fill(study(1))
    with proxy(orthanc.http if way == "web" else orthanc.dimse.port) as between:
        node = node_of(orthanc, way)
        node = replace(
            node,
            url=f"http://127.0.0.1:{between.port}/dicom-web" if way == "web" else "",
            port=between.port if way == "get" else node.port,
            timeout_s=10,
        )
        client = speak(node)
        [found] = client.find(Query())
        wanted = client.instances(found.uid, MODALITIES)
        client.close()
        between.cut_after = 9000  # of about 20,000 bytes
        got: list[bytes] = []
        with pytest.raises(Unreachable, match="was interrupted"):
            client.fetch(wanted, lambda _, content: got.append(content), lambda: None)
        assert got == []
        between.cut_after = None
        assert len(fetched(speak(node), wanted)) == 1


@pytest.mark.parametrize("way", WAYS)
def test_a_study_that_is_gone_is_told(orthanc: Orthanc, way: Way) -> None:
    orthanc.fill(study(1))
    client = speak(node_of(orthanc, way))
    [found] = client.find(Query())
    wanted = client.instances(found.uid, MODALITIES)
    orthanc.empty()
    with pytest.raises(LungSegError, match=r"is no longer on .* PACS"):
        fetched(client, wanted)
    with pytest.raises(LungSegError, match=r"is no longer on .* PACS"):
        client.instances(found.uid, MODALITIES)


@pytest.mark.parametrize("way", WAYS)
def test_the_reader_can_give_up(orthanc: Orthanc, way: Way) -> None:
    orthanc.fill(study(1))
    client = speak(node_of(orthanc, way))
    [found] = client.find(Query())

    def give_up() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        client.fetch(client.instances(found.uid, MODALITIES), lambda *_: pytest.fail("taken"), give_up)


@pytest.mark.parametrize("way", WAYS)
def test_what_cannot_be_kept_is_told_where_it_was_asked_for(orthanc: Orthanc, way: Way) -> None:
    orthanc.fill(study(1))
    client = speak(node_of(orthanc, way))
    [found] = client.find(Query())

    def full(*_: object) -> None:
        raise LungSegError("The disk is full.")

    with pytest.raises(LungSegError, match="The disk is full"):
        client.fetch(client.instances(found.uid, MODALITIES), full, lambda: None)


def test_the_receiver_listens_while_a_move_runs_and_takes_only_what_was_asked_for(orthanc: Orthanc) -> None:
    """Not before, not after, not for another AE title, not on another address."""
    from pynetdicom import AE

    orthanc.fill(study(1))
    node = node_of(orthanc, "move")
    client = speak(node)
    [found] = client.find(Query())
    wanted = client.instances(found.uid, MODALITIES)

    def listens(host: str = "127.0.0.1") -> bool:
        with socket.socket() as caller:
            caller.settimeout(5)
            return caller.connect_ex((host, node.own_port)) == 0

    tried: list[bool | str] = []

    def while_it_runs(*_: object) -> None:
        stranger = AE(ae_title="STRANGER")
        stranger.acse_timeout = 10
        call = stranger.associate("127.0.0.1", node.own_port, contexts=_storage(), ae_title=OWN_AET)
        tried.append(call.is_rejected)
        call.abort()
        tried.append(listens("127.0.0.2"))

    assert not listens()
    client.fetch(wanted, while_it_runs, lambda: None)
    assert not listens()
    assert tried == [True, False]
    with socket.create_server(("127.0.0.1", node.own_port)), pytest.raises(LungSegError, match="is in use"):
        client.fetch(wanted, lambda *_: None, lambda: None)


def _storage() -> list[Any]:
    from pynetdicom import build_context

    return [build_context(ComputedRadiographyImageStorage)]


def test_an_object_that_the_node_does_not_take_is_named(orthanc: Orthanc, tmp_path: Path) -> None:
    strange, path = study(6), tmp_path / "strange.dcm"
    strange.SOPClassUID = strange.file_meta.MediaStorageSOPClassUID = UID("1.2.826.0.1.3680043.8.498.1")
    strange.save_as(path, enforce_file_format=True)
    with pytest.raises(LungSegError, match="Old PACS does not accept"):
        speak(orthanc.dimse).send(path)
    (tmp_path / "text.dcm").write_text("no DICOM")
    with pytest.raises(LungSegError, match="is not a DICOM file"):
        speak(orthanc.dimse).send(tmp_path / "text.dcm")


def test_no_secret_is_told_by_what_may_be_printed(orthanc: Orthanc, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    client = connect(orthanc.web, PASSWORD)
    client.find(Query(name="Doe"))
    with pytest.raises(SecretNeeded) as refused:
        connect(replace(orthanc.web, auth="bearer"), "t0ken-of-the-tests").echo()
    told = f"{client!r} {vars(client)!r} {refused.value!r} {orthanc.web!r} {caplog.text}"
    for secret in (PASSWORD, "t0ken-of-the-tests", "Doe"):
        assert secret not in told


def test_a_token_goes_to_its_node_alone(orthanc: Orthanc) -> None:
    with proxy(orthanc.http) as between:
        node = replace(orthanc.web, url=f"http://127.0.0.1:{between.port}/dicom-web", auth="bearer")
        with pytest.raises(SecretNeeded, match="refuses the token"):
            connect(node, "t0ken").echo()
        assert b"Authorization: Bearer t0ken" in between.seen[0]
        assert USER.encode() not in between.seen[0]


def test_the_way_of_a_password_is_encrypted_or_within_this_computer() -> None:
    node = Node("PACS", url="http://pacs.hospital/dicom-web", auth="basic", user="reader")
    with pytest.raises(LungSegError, match="without encryption"):
        connect(node, "secret")
    assert connect(replace(node, url="https://pacs.hospital/dicom-web"), "secret")


def test_hashes_of_the_pixels_are_those_of_the_phantom(orthanc: Orthanc) -> None:
    """Both ways bring the same pixels."""
    orthanc.fill(study(1))
    digests: set[str] = set()
    for way in WAYS:
        client = speak(node_of(orthanc, way))
        [found] = client.find(Query())
        [content] = fetched(client, client.instances(found.uid, MODALITIES)).values()
        path = orthanc.folder / f"{way}.dcm"
        path.write_bytes(content)
        digests.add(hashlib.sha256(np.ascontiguousarray(dcmread(path).pixel_array).tobytes()).hexdigest())
    assert len(digests) == 1
