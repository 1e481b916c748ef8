"""DIMSE by pynetdicom: C-ECHO, C-FIND, C-GET, C-MOVE to a receiver of our own, C-STORE; files as they are stored."""

from __future__ import annotations

import contextlib
import logging
import socket
import ssl
import time
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import Any

from pydicom.dataset import Dataset
from pydicom.filereader import read_file_meta_info
from pydicom.uid import (
    JPEG2000,
    ComputedRadiographyImageStorage,
    DeflatedExplicitVRLittleEndian,
    DigitalXRayImageStorageForPresentation,
    DigitalXRayImageStorageForProcessing,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    RLELossless,
    SecondaryCaptureImageStorage,
)
from pynetdicom import AE, _config, build_context, build_role, evt  # pyright: ignore[reportPrivateUsage]
from pynetdicom.pdu import A_ASSOCIATE_RJ
from pynetdicom.sop_class import (
    StudyRootQueryRetrieveInformationModelFind as FIND,  # pyright: ignore[reportAttributeAccessIssue]
)
from pynetdicom.sop_class import (
    StudyRootQueryRetrieveInformationModelGet as GET,  # pyright: ignore[reportAttributeAccessIssue]
)
from pynetdicom.sop_class import (
    StudyRootQueryRetrieveInformationModelMove as MOVE,  # pyright: ignore[reportAttributeAccessIssue]
)
from pynetdicom.sop_class import Verification  # pyright: ignore[reportAttributeAccessIssue]

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.services.pacs import faults
from lungseg_gui.services.pacs.found import MOST_ROWS, FoundStudy, Instance, Query, is_uid, study_of, wanted
from lungseg_gui.services.pacs.node import Node

Take = Callable[[Instance, bytes], object]
Check = Callable[[], object]
_Untyped = Any  # pynetdicom is typed in part
# A file that is sent goes out as its bytes are; what stands in an answer is nobody's log.
_config.STORE_SEND_CHUNKED_DATASET = True
logging.getLogger("pynetdicom").setLevel(logging.CRITICAL + 1)

IMAGES = (
    ComputedRadiographyImageStorage,
    DigitalXRayImageStorageForPresentation,
    DigitalXRayImageStorageForProcessing,
    SecondaryCaptureImageStorage,
)
SYNTAXES = (
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    ExplicitVRBigEndian,
    DeflatedExplicitVRLittleEndian,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    JPEG2000Lossless,
    JPEG2000,
    RLELossless,
)
_CONNECT_S = 10.0
_PENDING = (0xFF00, 0xFF01)
_NO_SUCH_CLASS = (0x0122, 0x0110)
_OUT_OF_RESOURCES = range(0xA700, 0xA800)


class Dimse:
    """Speaks to one node; each call is an association of its own."""

    def __init__(self, node: Node) -> None:
        self._node = node

    # -- calls
    def echo(self) -> None:
        """C-ECHO."""
        with self._association([Verification]) as association:
            self._succeeded(association.send_c_echo())

    def find(self, query: Query) -> list[FoundStudy]:
        """C-FIND of studies, once for each modality: a list of them is not a matching key of the standard."""
        query.matching()  # a date that is not valid, before anybody is asked
        with self._association([FIND]) as association:
            for spelling in query.spellings():
                found = wanted(self._studies(association, spelling), query)
                if found:
                    return found
        return []

    def _studies(self, association: _Untyped, query: Query) -> list[FoundStudy | None]:
        keys, found = query.matching(), list[FoundStudy | None]()
        for modality in query.modalities or ("",):
            identifier = _identifier(
                "STUDY",
                {
                    **dict.fromkeys(("PatientName", "PatientID", "AccessionNumber", "StudyDate"), ""),
                    **dict.fromkeys(("StudyInstanceUID", "StudyTime", "StudyDescription"), ""),
                    "NumberOfStudyRelatedInstances": "",
                    "ModalitiesInStudy": modality,
                    **keys,
                },
            )
            found += [study_of(values) for values in self._rows(association, identifier)]
        return found

    def instances(self, study: str, modalities: Sequence[str]) -> list[Instance]:
        """C-FIND of series, then of the objects of those of the modalities."""
        found: list[Instance] = []
        with self._association([FIND]) as association:
            asked = {"StudyInstanceUID": study, "SeriesInstanceUID": "", "Modality": ""}
            rows = self._rows(association, _identifier("SERIES", asked))
            for values in rows:
                series = str(values.get("SeriesInstanceUID", ""))
                if not is_uid(series) or values.get("Modality") not in modalities:
                    continue
                asked = {"StudyInstanceUID": study, "SeriesInstanceUID": series, "SOPInstanceUID": ""}
                for inside in self._rows(association, _identifier("IMAGE", asked)):
                    uid = str(inside.get("SOPInstanceUID", ""))
                    found += [Instance(study, series, uid)] if is_uid(uid) else []
        if not rows:
            raise faults.vanished(self._node)
        return found

    def fetch(self, wanted: Sequence[Instance], take: Take, check: Check) -> None:
        """C-GET or C-MOVE, object by object, so that what is here already need not come again."""
        arrived = _Arrived(take)
        if self._node.retrieve == "move":
            with self._receiver(arrived), self._association([MOVE]) as association:
                for instance in wanted:
                    check()
                    answers = association.send_c_move(_one(instance), self._node.own_aet, MOVE)
                    self._retrieved(answers, arrived, instance)
            return
        contexts = [build_context(GET)]
        # One for each syntax: the node sends each object in the one that it is stored in.
        contexts += [build_context(image, syntax) for image in IMAGES for syntax in SYNTAXES]
        roles = [build_role(image, scp_role=True) for image in IMAGES]
        with self._association(contexts, roles=roles, handlers=[(evt.EVT_C_STORE, arrived.store)]) as association:
            for instance in wanted:
                check()
                self._retrieved(association.send_c_get(_one(instance), GET), arrived, instance)

    def send(self, path: Path) -> None:
        """C-STORE of a file in the class and syntax that it has."""
        try:
            meta = read_file_meta_info(path)
            kind, syntax = meta.MediaStorageSOPClassUID, meta.TransferSyntaxUID
        except Exception as error:  # pydicom raises all kinds
            raise LungSegError(
                tr("{name} is not a DICOM file.", name=path.name), remedy=tr("Choose another one."), cause=error
            ) from None
        with self._association([build_context(kind, syntax)], what=kind.name) as association:
            answer = association.send_c_store(path)
            status = answer.get("Status") if answer else None
            if status in _NO_SUCH_CLASS:
                raise faults.refused_object(self._node, kind.name)
            if status is not None and status in _OUT_OF_RESOURCES:
                raise faults.failed(self._node, tr("its disk is full"))
            self._succeeded(answer)

    def knows(self, instance: Instance) -> bool:
        """C-FIND of the object."""
        with self._association([FIND]) as association:
            asked = {
                "StudyInstanceUID": instance.study,
                "SeriesInstanceUID": instance.series,
                "SOPInstanceUID": instance.uid,
            }
            rows = self._rows(association, _identifier("IMAGE", asked))
        return any(values.get("SOPInstanceUID") == instance.uid for values in rows)

    def close(self) -> None:
        """Nothing is kept open between two calls."""

    # -- associations
    @contextlib.contextmanager
    def _association(
        self, contexts: Sequence[Any], *, roles: Sequence[Any] = (), handlers: Sequence[Any] = (), what: str = ""
    ) -> Generator[Any]:
        node = self._node
        with faults.as_sentences(node):
            self._knock()
            opened: list[Any] = []
            rejected: list[object] = []

            def note(event: _Untyped) -> None:
                one = event.assoc.dul.socket.socket
                one.settimeout(node.timeout_s)  # else half a message is waited for without end
                opened.append(one)

            def received(event: _Untyped) -> None:
                # `is_rejected` stays False where the rejection is read before pynetdicom looks at the connection.
                if isinstance(event.pdu, A_ASSOCIATE_RJ):
                    rejected.append(event.pdu.reason_diagnostic)

            began = time.monotonic()
            ae = AE(ae_title=node.own_aet)
            ae.connection_timeout = min(_CONNECT_S, node.timeout_s)
            ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = node.timeout_s
            association: Any = ae.associate(
                node.host,
                node.port,
                contexts=[one if hasattr(one, "abstract_syntax") else build_context(one) for one in contexts],
                ae_title=node.aet,
                ext_neg=list(roles),
                evt_handlers=[*handlers, (evt.EVT_CONN_OPEN, note), (evt.EVT_PDU_RECV, received)],
                tls_args=(_tls(node), node.host) if node.tls else None,
            )
            try:
                if not association.is_established:
                    in_time = time.monotonic() - began < node.timeout_s
                    raise self._refused(association, rejected, what=what, in_time=in_time)
                yield association
            finally:
                (association.release if association.is_established else association.abort)()
                for one in opened:  # pynetdicom leaves one open whose other end went first
                    one.close()

    def _knock(self) -> None:
        """Connect once beforehand: pynetdicom reports a refused connection and a wrong certificate only in its log."""
        node = self._node
        wait = min(_CONNECT_S, node.timeout_s)
        with socket.create_connection((node.host, node.port), timeout=wait) as plain:
            if node.tls:
                with _tls(node).wrap_socket(plain, server_hostname=node.host):
                    pass

    def _refused(self, association: _Untyped, rejected: Sequence[object], *, what: str, in_time: bool) -> LungSegError:
        if rejected:
            if rejected[0] == 7:  # PS3.8 9.3.4: called AE title not recognised
                return faults.wrong_called(self._node)
            if rejected[0] == 3:  # calling AE title not recognised
                return faults.wrong_calling(self._node)
            return faults.failed(self._node, tr("it refuses the connection"))
        if association.rejected_contexts:
            return faults.refused_object(self._node, what) if what else faults.refused_question(self._node)
        return faults.hung_up(self._node) if in_time else faults.slow(self._node)

    def _rows(self, association: _Untyped, identifier: Dataset) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        answer: Any = None
        for answer, row in association.send_c_find(identifier, FIND):
            if answer and answer.get("Status") in _PENDING and row is not None:
                if len(found) >= MOST_ROWS:
                    association.abort()
                    raise faults.too_much(self._node)
                found.append({one.keyword: _value(one.value) for one in row})
        self._succeeded(answer)
        return found

    def _succeeded(self, answer: _Untyped) -> None:
        """Return where an answer says so, be it with a warning."""
        if not answer or "Status" not in answer:
            raise faults.cut(self._node)
        status = int(answer.Status)
        if status != 0 and not 0xB000 <= status <= 0xBFFF and status != 0x0001:
            raise faults.failed(self._node, tr("DICOM status {status:04X}", status=status))

    # -- what arrives
    def _retrieved(self, answers: _Untyped, arrived: _Arrived, instance: Instance) -> None:
        arrived.expect(instance)
        answer: Any = None
        for answer, _ in answers:  # noqa: B007
            pass
        if arrived.error is not None:
            raise arrived.error
        if arrived.done:
            return
        if not answer or "Status" not in answer:
            raise faults.cut(self._node)
        status = int(answer.Status)
        if status == 0xA801:  # PS3.4 C.4.2.1.5: move destination unknown
            raise faults.wrong_calling(self._node)
        if self._node.retrieve == "move" and answer.get("NumberOfFailedSuboperations"):
            raise LungSegError(
                tr("{name} could not send the image to this computer.", name=self._node.name),
                remedy=tr(
                    "Ask your PACS team whether {title} is set up with port {port}.",
                    title=self._node.own_aet,
                    port=self._node.own_port,
                ),
            )
        if not 0xC000 <= status <= 0xCFFF:  # unable to process: many nodes say so of an object that is gone
            self._succeeded(answer)
        raise faults.vanished(self._node)

    @contextlib.contextmanager
    def _receiver(self, arrived: _Arrived) -> Generator[None]:
        """Listen while a move runs: on the address that the node is reached from, only for calls of this node."""
        node = self._node
        ae = AE(ae_title=node.own_aet)
        ae.require_called_aet = True
        ae.require_calling_aet = [node.aet]
        ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = node.timeout_s
        for image in IMAGES:
            ae.add_supported_context(image, list(SYNTAXES))
        try:
            server: Any = ae.start_server(
                (_address_towards(node), node.own_port),
                block=False,
                ssl_context=_tls_of_receiver(node) if node.tls and node.certificate else None,
                evt_handlers=[(evt.EVT_C_STORE, arrived.store)],
            )
        except OSError as error:
            raise faults.port_taken(node, error) from None
        try:
            yield
        finally:
            server.shutdown()


class _Arrived:
    """Takes objects as they come, in pynetdicom's thread; what goes wrong there is raised where it was asked for."""

    def __init__(self, take: Take) -> None:
        self._take = take
        self._wanted: Instance | None = None

    def expect(self, instance: Instance) -> None:
        """Wait for one object; another one is not taken."""
        self.done = False
        self.error: LungSegError | None = None
        self._wanted = instance

    def store(self, event: _Untyped) -> int:
        """Take one object and return DICOM's status."""
        wanted = self._wanted
        if wanted is None or event.request.AffectedSOPInstanceUID != wanted.uid:
            return 0xC000
        try:
            self._take(wanted, event.encoded_dataset())
        except LungSegError as error:
            self.error = error
            return 0xA700
        except Exception as error:  # to be reported where it was asked for, not in a thread of the library
            self.error = LungSegError(tr("An image could not be received."), remedy=tr("Try again."), cause=error)
            return 0xC000
        self.done = True
        return 0x0000


def _identifier(level: str, keys: dict[str, str]) -> Dataset:
    identifier = Dataset()
    identifier.QueryRetrieveLevel = level
    for keyword, value in keys.items():
        setattr(identifier, keyword, value)
    if not all(value.isascii() for value in keys.values()):
        identifier.SpecificCharacterSet = "ISO_IR 192"
    return identifier


def _one(instance: Instance) -> Dataset:
    return _identifier(
        "IMAGE",
        {
            "StudyInstanceUID": instance.study,
            "SeriesInstanceUID": instance.series,
            "SOPInstanceUID": instance.uid,
        },
    )


def _value(value: _Untyped) -> _Untyped:
    """Return the value of an element as text, or as a list of texts where there are several."""
    if value is None:
        return ""
    if isinstance(value, str | bytes) or not hasattr(value, "__iter__") or hasattr(value, "original_string"):
        return str(value)
    return [str(one) for one in value]


def _tls(node: Node) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=node.ca or None)
    if node.certificate:
        context.load_cert_chain(node.certificate, node.key or None)
    return context


def _tls_of_receiver(node: Node) -> ssl.SSLContext:
    """Encrypt what a move brings as well; the node shows its certificate here, too."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=node.ca or None)
    context.load_cert_chain(node.certificate, node.key or None)
    context.verify_mode = ssl.CERT_REQUIRED
    return context


def _address_towards(node: Node) -> str:
    """Return the address of this computer on the way to a node; no packet is sent."""
    family, kind, protocol, _, address = socket.getaddrinfo(node.host, node.port, type=socket.SOCK_DGRAM)[0]
    with socket.socket(family, kind, protocol) as way:
        way.connect(address)
        return str(way.getsockname()[0])
