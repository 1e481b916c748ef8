"""What the bundle leaves out, by name inside the bundle; ``packaging/pyinstaller/lungseg.spec`` asks for it."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LEFT_OUT = (
    # Sources of what is there already: texts of languages, notes of folders. The manual's pages end in .md and stay.
    "lungseg_gui/_resources/*.ts",
    "lungseg_gui/_resources/[!m]*.md",
    # PyTorch's parts for developers; of torchvision no reading of files, which would bring parts of CUDA.
    "torch/bin/protoc*",
    "torch/bin/*[Tt]est*",
    "torch/include/*",
    "torch/share/*",
    "torch/test/*",
    "*/tests/*",
    "torchvision/image.so",
    "torchvision.libs/*",
    "libcudart*",
    "libnvjpeg*",
    "torch/lib/libtorchbind_test*",
    "torch/lib/libjitbackend_test*",
    "torch/lib/libbackend_with_compiler*",
    # Of OpenVINO the processor's plugin, its own format and the way from PyTorch stay.
    "openvino/include/*",
    "openvino/cmake/*",
    "openvino/libs/*gpu_plugin*",
    "openvino/libs/*npu_plugin*",
    "openvino/libs/cache.json",
    "*openvino_onnx*",
    "*openvino_tensorflow*",
    "*openvino_paddle*",
    "*openvino_jax*",
    "*openvino_gguf*",
    # Qt for other kinds of programs and screens.
    "PySide6/Qt/qml/*",
    "*/platforminputcontexts/*virtualkeyboard*",
    "*/sqldrivers/*",
    "*/qmltooling/*",
    "*/networkinformation/*",
    "*/egldeviceintegrations/*",
    "*/platforms/libqeglfs*",
    "*/platforms/libqvnc*",
    "*/platforms/libqlinuxfb*",
    "*/platforms/libqvkkhr*",
    "*/platforms/libqminimal*",
    "*/generic/*",
    "*/platformthemes/libqgtk3*",
    "*libQt6Q[mu]*",
    "*libQt6Pdf*",
    "*libQt6VirtualKeyboard*",
    "*libQt6Egl*",
    # GTK and what it needs would be another system's.
    "libgtk-3*",
    "libgdk*",
    "libatk*",
    "libatspi*",
    "libcairo*",
    "libpango*",
    "libepoxy*",
    "libpixman*",
    "libfribidi*",
    "libharfbuzz.so*",
    "libthai*",
    "libdatrie*",
    "libgraphite2*",
)


def languages() -> list[str]:
    """Return the codes of the window's translations."""
    files = (ROOT / "resources" / "languages").glob("lungseg_*.qm")
    return sorted(path.stem.removeprefix("lungseg_") for path in files)


def left_out(name: str, codes: Iterable[str] | None = None) -> bool:
    """Whether a file stays out of the bundle.

    Parameters
    ----------
    name : str
        Where it would be in the bundle.
    codes : iterable of str, optional
        Languages; of Qt's own texts only those for these are kept. The window's by default.
    """
    name = name.replace("\\", "/")
    folder, _, file = name.rpartition("/")
    if folder.startswith("PySide6/") and folder.endswith("translations"):
        return file not in {f"qtbase_{code}.qm" for code in (languages() if codes is None else codes)}
    return any(fnmatchcase(name, pattern) for pattern in LEFT_OUT)
