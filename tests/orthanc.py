"""A real PACS for the tests: Debian's Orthanc on free ports of this computer, with its own temporary folder."""

from __future__ import annotations

import base64
import contextlib
import datetime
import functools
import ipaddress
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

import pytest
from pydicom.dataset import Dataset

from lungseg_gui.services.pacs import Node
from lungseg_gui.services.phantom import Phantom, draw
from lungseg_gui.services.phantom.dataset import dicom_dataset

USER, PASSWORD = "reader", "s3cret-of-the-tests"
AET, OWN_AET = "ORTHANC", "LUNGSEG"
TODAY = datetime.date.today().strftime("%Y%m%d")
_PROGRAM, _PLUGIN = "Orthanc", Path("/usr/share/orthanc/plugins/libOrthancDicomWeb.so")
_STARTS_S, _TRIES = 60.0, 3
_MEMORY = "/dev/shm"  # a disk that is waited for at each study would be most of a test
SIDE = 96


@dataclass(frozen=True)
class Orthanc:
    """One that runs."""

    web: Node
    dimse: Node
    http: int
    url: str
    folder: Path

    def fill(self, *studies: Dataset) -> None:
        for dataset in studies:
            stream = BytesIO()
            dataset.save_as(stream, enforce_file_format=True)
            self.call("instances", stream.getvalue())

    def call(self, place: str, body: bytes | None = None, method: str = "") -> object:
        """Speak to Orthanc's own interface, which no code of the program uses."""
        request = urllib.request.Request(f"{self.url}/{place}", body, method=method or ("POST" if body else "GET"))
        plain = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        request.add_header("Authorization", f"Basic {plain}")
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read() or b"null")

    def empty(self) -> None:
        for name in self.listed("patients"):
            self.call(f"patients/{name}", method="DELETE")

    def listed(self, what: str = "instances") -> list[str]:
        found = self.call(what)
        assert isinstance(found, list)
        return [str(one) for one in found]


@functools.cache
def _drawn(seed: int) -> Phantom:
    return draw(seed, shape=(SIDE, SIDE))


def study(seed: int, *, name: str = "", modality: str = "DX", date: str = TODAY, accession: str = "") -> Dataset:
    """Return a drawn patient with a date and a number."""
    dataset = dicom_dataset(_drawn(seed))
    dataset.PatientName = name or f"Phantom^{seed}"
    dataset.StudyDate, dataset.StudyTime = date, f"{8 + seed % 10:02d}3000"
    dataset.Modality, dataset.AccessionNumber = modality, accession or f"A{seed:04d}"
    return dataset


def free_port() -> int:
    with contextlib.closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def is_there() -> bool:
    return shutil.which(_PROGRAM) is not None and _PLUGIN.exists()


@contextlib.contextmanager
def running(folder: Path, *, tls: Path | None = None) -> Generator[Orthanc]:
    """Start Orthanc and end it; ``tls`` is a folder of :func:`certificates`."""
    if not is_there():
        pytest.skip("Orthanc is not installed: no PACS is spoken to (apt-get install orthanc orthanc-dicomweb)")
    for attempt in range(1, _TRIES + 1):  # a port that was free may be taken by the time it listens
        with contextlib.ExitStack() as stack:
            found = stack.enter_context(_started(folder, tls))
            if found is None and attempt < _TRIES:
                continue
            if found is None:
                pytest.fail(f"Orthanc did not start: {(folder / 'log').read_text(errors='replace')[-2000:]}")
            yield found
            return


@contextlib.contextmanager
def _started(folder: Path, tls: Path | None) -> Generator[Orthanc | None]:
    """Start it on free ports; None where it does not come up."""
    folder.mkdir(parents=True, exist_ok=True)
    http, dicom, own = free_port(), free_port(), free_port()
    memory = tempfile.TemporaryDirectory(dir=_MEMORY if os.access(_MEMORY, os.W_OK) else None, prefix="orthanc-")
    settings: dict[str, object] = {
        "Name": "tests",
        "StorageDirectory": f"{memory.name}/storage",
        "IndexDirectory": f"{memory.name}/index",
        "SyncStorageArea": False,
        "SaveJobs": False,
        "Plugins": [str(_PLUGIN)],
        "DicomWeb": {"Enable": True, "Root": "/dicom-web/"},
        "HttpPort": http,
        "DicomPort": dicom,
        "DicomAet": AET,
        "DicomCheckCalledAet": True,
        "RemoteAccessAllowed": True,
        "AuthenticationEnabled": True,
        "RegisteredUsers": {USER: PASSWORD},
        "DicomAlwaysAllowEcho": False,
        "DicomAlwaysAllowStore": False,
        "DicomAlwaysAllowFind": False,
        "DicomAlwaysAllowGet": False,
        "DicomAlwaysAllowMove": False,
        "UnknownSopClassAccepted": False,
        "DicomModalities": {
            "lungseg": {"AET": OWN_AET, "Host": "127.0.0.1", "Port": own, "UseDicomTls": tls is not None},
        },
        "HttpBindAddresses": ["127.0.0.1"],
        "DicomThreadsCount": 2,
        "HttpThreadsCount": 4,
    }
    if tls is not None:
        settings |= {
            "DicomTlsEnabled": True,
            "DicomTlsCertificate": str(tls / "server.pem"),
            "DicomTlsPrivateKey": str(tls / "server.key"),
            "DicomTlsTrustedCertificates": str(tls / "ca.pem"),
        }
    path = folder / "orthanc.json"
    path.write_text(json.dumps(settings))
    url = f"http://127.0.0.1:{http}"  # Debian 12's Orthanc crashes with HTTPS: a proxy of the tests encrypts
    web = Node("Main PACS", "dicomweb", url=f"{url}/dicom-web", auth="basic", user=USER)
    dimse = Node(
        "Old PACS", "dimse", host="127.0.0.1", port=dicom, aet=AET, own_aet=OWN_AET, own_port=own, tls=tls is not None
    )
    if tls is not None:
        pair = (str(tls / "client.pem"), str(tls / "client.key"))
        dimse = replace(dimse, ca=str(tls / "ca.pem"), certificate=pair[0], key=pair[1])
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen([_PROGRAM, str(path)], stdout=log, stderr=log, cwd=folder)
    try:
        found = Orthanc(web, dimse, http, url, folder)
        yield found if _answers(found, process) else None
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        memory.cleanup()


def _answers(orthanc: Orthanc, process: subprocess.Popen[bytes]) -> bool:
    end = time.monotonic() + _STARTS_S
    while time.monotonic() < end:
        if process.poll() is not None:
            break
        try:
            orthanc.call("system")
        except OSError:
            time.sleep(0.05)
            continue
        return True
    return False


def certificates(folder: Path) -> Path:
    """Make an authority, and what it signed for the server and for this computer; return the folder."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.x509.oid import NameOID

    folder.mkdir(parents=True, exist_ok=True)
    now = datetime.datetime.now(datetime.UTC)

    def name(words: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, words)])

    def write(stem: str, key: rsa.RSAPrivateKey, certificate: x509.Certificate) -> None:
        private = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        public = certificate.public_bytes(serialization.Encoding.PEM)
        (folder / f"{stem}.key").write_bytes(private)
        (folder / f"{stem}.pem").write_bytes(public)
        (folder / f"{stem}-both.pem").write_bytes(private + public)

    def signed(stem: str, *, ca: bool = False) -> x509.Certificate:
        key = keys[stem] = rsa.generate_private_key(65537, 2048)
        issuer, by = (name("tests CA"), keys["ca"])
        builder = (
            x509.CertificateBuilder()
            .subject_name(issuer if ca else name(stem))
            .issuer_name(issuer)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=1))
            .not_valid_after(now + datetime.timedelta(days=2))
            .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(by.public_key()), critical=False)
        )
        if ca:
            usage = x509.KeyUsage(
                *(False,) * 5, key_cert_sign=True, crl_sign=True, encipher_only=False, decipher_only=False
            )
            builder = builder.add_extension(usage, critical=True)
        else:
            here: Sequence[x509.GeneralName] = [
                x509.IPAddress(ipaddress.ip_address("127.0.0.1")),
                x509.DNSName("localhost"),
            ]
            builder = builder.add_extension(x509.SubjectAlternativeName(here), critical=False)
        certificate = builder.sign(by, hashes.SHA256())
        write(stem, key, certificate)
        return certificate

    keys: dict[str, rsa.RSAPrivateKey] = {}
    signed("ca", ca=True)
    for stem in ("server", "client"):
        signed(stem)
    return folder
