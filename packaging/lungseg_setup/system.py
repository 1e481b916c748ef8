"""Libraries of the system that Qt opens, and how they are installed where they are missing."""

from __future__ import annotations

import ctypes
import os
import subprocess
from shutil import which

from lungseg_setup import SetupError, say

# Libraries that Qt opens, and the Debian packages that hold them.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
WAYLAND_LIBRARIES = {"libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0"}


def missing_libraries(wanted: dict[str, str]) -> dict[str, str]:
    """Return what the loader does not find, as the program itself will look for it."""
    missing: dict[str, str] = {}
    for library, package in wanted.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing[library] = package
    return missing


def install_packages(user: str, missing: dict[str, str]) -> None:
    """Install what is missing as root on Debian, else raise SetupError with the command that does."""
    packages = sorted(set(missing.values()))
    reason = f"{user} needs what is not here: {', '.join(missing)}."
    if which("apt-get") is None:
        if which("dnf") is not None:
            provides = [f"'{name}()(64bit)'" if ".so" in name else f"'*bin/{name}'" for name in missing]
            raise SetupError(f"{reason} Run: sudo dnf install {' '.join(provides)}")
        raise SetupError(f"{reason} Install the packages of your system that hold it.")
    update = ["apt-get", "update"]
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        raise SetupError(f"{reason} Run: sudo {' '.join(update)} && sudo {' '.join(install)}")
    say(f"{reason} Installing {' '.join(packages)}.")
    settings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (update, install):
        if subprocess.call([*command, "-qq"], env=settings):
            raise SetupError(f"`{' '.join(command)}` failed; what it said stands above.")


def check_window_tests() -> None:
    """Get Xvfb for the window tests; without it pytest skips them and says so."""
    missing = missing_libraries(X11_LIBRARIES)
    if which("Xvfb") is None:
        missing["Xvfb"] = "xvfb"
    try:
        if missing:
            install_packages("the virtual screen of the window tests", missing)
    except SetupError as error:
        say(f"The window tests will be skipped: {error}")
