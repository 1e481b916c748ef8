#!/usr/bin/env python3
"""Set lungseg up beside this file and open it, or test it.

python3 run.py [FILE|FOLDER ...]     open the program (on the sample study where nothing is named)
python3 run.py test [PYTEST ARGS]    linters, types, tests; --fast: no long ones; --interop: others read what it writes
python3 run.py docs                  make the manual as web pages, in out/manual
python3 run.py collect FOLDER        gather what the set-up needs, for a computer without internet; --cpu: without CUDA
python3 run.py --wheels FOLDER ...   set up from that folder alone, then as above
python3 run.py --cpu ...             set up with a PyTorch without CUDA, then as above

Standard library only: this file and packaging/lungseg_setup. What it makes lies in .venv and out, beside this file.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
import time
from io import TextIOWrapper
from pathlib import Path
from shutil import disk_usage, rmtree, which

ROOT = Path(__file__).resolve().parent
sys.path.append(str(ROOT / "packaging"))
from lungseg_setup import SetupError, docs, say, wheels  # noqa: E402 - found by the line above
from lungseg_setup.lock import SetupLock  # noqa: E402
from lungseg_setup.system import (  # noqa: E402
    QT_LIBRARIES,
    WAYLAND_LIBRARIES,
    X11_LIBRARIES,
    check_window_tests,
    install_packages,
    missing_libraries,
)

VENV, OUT = ROOT / ".venv", ROOT / "out"
WINDOWS = os.name == "nt"
LINUX = sys.platform.startswith("linux")
OLDEST, NEWEST = (3, 11), (3, 13)
SETUP_VERSION = "1"  # raise it when setting up means something else, and every stamp is stale

# Gigabytes to download and gigabytes installed, by platform, and what testing adds to both.
# Linux: measured with the pinned versions on x86_64; its torch brings CUDA. The others: estimated.
SIZES = {"linux": (3.1, 6.1), "darwin": (0.6, 2.0), "win32": (0.6, 2.0)}
CUDA_SIZE = (2.6, 4.2)  # what of Linux is CUDA's part of torch
DEVELOPMENT_SIZE = (0.1, 0.3)
ENGINE = "requirements-engine.txt"
COMMANDS = ("test", "docs", "collect")  # all else is opened
PROGRAM = ("requirements.txt", ENGINE)


# Starting ---------------------------------------------------------------------------------------


def main(arguments: list[str]) -> int:
    """Set up what is missing, then open the program or test it; return the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a console that can't show a sign shows a question mark
            stream.reconfigure(errors="replace")
    if arguments[:1] in (["-h"], ["--help"]):
        return say((__doc__ or "").strip()) or 0
    try:
        check_python()
        if arguments[:1] == ["collect"]:
            return collect(arguments[1:])
        folder, cpu, arguments = options(arguments)
        testing = arguments[:1] == ["test"]
        if testing and (folder or cpu):
            raise SetupError("the tests are set up with the pinned versions, from the package index.")
        ready = is_set_up(testing) and (not cpu or wheels.NEVER_CUDA or has_torch_without_cuda())
        check_system(testing, ready)
        if not ready:
            source = wheels.collected(folder, ROOT, PROGRAM) if folder else wheels.Source()
            set_up(testing, source, cpu)
        if arguments == ["docs"]:
            return 0 if docs.build(environment_python(), ROOT, OUT) else 1
        return run_tests(arguments[1:]) if testing else open_program(arguments)
    except SetupError as error:
        print(f"run.py: {error}", file=sys.stderr, flush=True)
        return 1
    except KeyboardInterrupt:
        print("\nrun.py: stopped. Start it again to go on where it was.", file=sys.stderr, flush=True)
        return 130


def options(arguments: list[str]) -> tuple[Path | None, bool, list[str]]:
    """Take --wheels FOLDER and --cpu from the front of the arguments; return folder, whether --cpu, and the rest."""
    folder, cpu = None, False
    while arguments[:1] in (["--wheels"], ["--cpu"]):
        if arguments[0] == "--wheels":
            if len(arguments) < 2:
                raise SetupError("--wheels needs the folder that `python3 run.py collect FOLDER` made.")
            folder, arguments = Path(arguments[1]), arguments[1:]
        cpu = cpu or arguments[0] == "--cpu"
        arguments = arguments[1:]
    return folder, cpu, arguments


def collect(arguments: list[str]) -> int:
    """Gather the wheels for a computer without internet; CUDA is left out only where --cpu says so."""
    cpu = "--cpu" in arguments
    folders = [name for name in arguments if name != "--cpu"]
    if len(folders) != 1:
        raise SetupError("say into which folder: python3 run.py collect FOLDER")
    folder = Path(folders[0]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with SetupLock(ROOT):
        check_system(testing=False, ready=False)
        make_environment()
        python, temporary = environment_python(), fresh_temporary()
        source = wheels.choose(python, ROOT / PROGRAM[0], wanted=True) if cpu else wheels.Source()
        download, _ = sizes(testing=False, source=source)
        here = sum(path.stat().st_size for path in folder.glob("*.whl")) / 1e9
        say(f"About {download:.1f} GB in all, most of it PyTorch; {here:.1f} GB are in {folder} already.")
        if disk_usage(folder).free / 1e9 < download - here + 1.0:  # the largest wheel is there twice for a moment
            raise SetupError(f"{folder} has no room for that. Choose a folder on another disk.")
        wheels.collect(folder, python, ROOT, PROGRAM, source, temporary)
        rmtree(temporary, ignore_errors=True)
    return 0


def environment_python() -> Path:
    return VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")


def has_display() -> bool:
    """Whether a window can be seen; off Linux there is always a screen."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal"):
        return False
    return not LINUX or any(os.environ.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))


def open_program(arguments: list[str]) -> int:
    """Become the program (on POSIX this process turns into it)."""
    python = str(environment_python())
    # -P: a file named torch.py in the folder where the reader stands is not for us.
    command = [python, "-P", "-m", "lungseg_gui", *(arguments or ["--sample"])]
    if not has_display():
        return open_unseen(command)
    if WINDOWS:  # there exec would hand the prompt back while the program still starts
        return subprocess.call(command)
    os.execv(python, command)


def open_unseen(command: list[str]) -> int:
    """Open the same window on Qt's offscreen platform; it waits for the prediction and leaves pictures."""
    screenshot = OUT / "screenshot.png"
    if not {"--screenshot", "--version", "--exit-after-first-paint"} & set(command):  # these end by themselves
        command += ["--screenshot", str(screenshot), "--wait-for", "prediction", "--mask-out", str(OUT)]
        command += [] if "--size" in command else ["--size", "1600x1000"]
        say("No display was found: the window opens unseen, waits for the prediction and leaves pictures.")
    OUT.mkdir(exist_ok=True)
    before = {path: path.stat().st_mtime_ns for path in OUT.rglob("*.png")}
    status = subprocess.call(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    if status:
        raise SetupError(f"the program ended with exit status {status}; what it said stands above.")
    written = [path for path in sorted(OUT.rglob("*.png")) if before.get(path) != path.stat().st_mtime_ns]
    if str(screenshot) in command and screenshot not in written:
        raise SetupError(f"the program ended without writing {screenshot}; what it said stands above.")
    for path in written:
        say(f"Written: {path}")
    return 0


# What has to be there beforehand ----------------------------------------------------------------


def check_python() -> None:
    """Refuse a Python that the pinned requirements do not run on, naming one that they do."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    names = (f"python3.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1) if which(f"python3.{minor}"))
    # A name on the path may be pyenv's stand-in for a Python that is not switched on.
    found = next((name for name in names if not subprocess.run([name, "-V"], capture_output=True).returncode), None)
    remedy = f"Start it with `{found} run.py`." if found else "Install one of these and start run.py with it."
    raise SetupError(
        f"this is Python {sys.version_info[0]}.{sys.version_info[1]}; "
        f"lungseg runs on 3.{OLDEST[1]} to 3.{NEWEST[1]}. {remedy}"
    )


def check_system(testing: bool, ready: bool) -> None:
    """Find what Qt opens at run time and what venv needs: all of it at once, so that one command is enough."""
    if not LINUX:
        return
    wanted = QT_LIBRARIES
    if has_display() and not testing:  # the tests' windows have a section of their own, below
        xcb = os.environ.get("QT_QPA_PLATFORM", "").startswith("xcb") or not os.environ.get("WAYLAND_DISPLAY")
        wanted = {**QT_LIBRARIES, **(X11_LIBRARIES if xcb else WAYLAND_LIBRARIES)}
    missing = missing_libraries(wanted)
    if not ready and any(importlib.util.find_spec(name) is None for name in ("venv", "ensurepip")):
        # Debian's own Python comes without both; another Python has to bring them.
        if sys.base_prefix != "/usr":
            raise SetupError(f"{sys.executable} lacks venv or ensurepip. Start run.py with another Python.")
        missing["venv"] = f"python3.{sys.version_info[1]}-venv"
    if missing:
        install_packages("Qt or the set-up", missing)
    if testing:
        check_window_tests()


# Setting up -------------------------------------------------------------------------------------


def requirements(testing: bool) -> Path:
    return ROOT / ("requirements-dev.txt" if testing else "requirements.txt")


def stamp(testing: bool) -> Path:
    return VENV / ("lungseg-test.stamp" if testing else "lungseg.stamp")


def fingerprint(testing: bool) -> str:
    """Hash what the environment was made from: requirements, this folder, the Python behind the link."""
    digest = hashlib.sha256(SETUP_VERSION.encode())
    for path in dict.fromkeys((requirements(False), ROOT / ENGINE, requirements(testing))):
        digest.update(path.read_bytes())
    digest.update(os.fsencode(ROOT))
    digest.update(os.fsencode(environment_python().resolve()))
    return digest.hexdigest()


def is_set_up(testing: bool) -> bool:
    """Tell whether the stamp fits what lies here now."""
    made = stamp(testing)
    if made.is_file() and made.read_text(encoding="ascii").strip() == fingerprint(testing):
        return environment_python().exists()
    return not testing and is_set_up(True)  # what serves the tests serves the program


def set_up(testing: bool, source: wheels.Source | None = None, cpu: bool = False) -> None:
    """Make the environment, alone, and stamp it when everything is in it."""
    source = source or wheels.Source()
    with SetupLock(ROOT):
        if is_set_up(testing) and not cpu:  # by the run.py that we waited for
            return
        if LINUX and not testing and not source.folder and (cpu or not wheels.has_driver()):
            make_environment()  # its pip knows what the index has
            source = wheels.choose(environment_python(), requirements(False), wanted=cpu)
        keep_pip_cache = announce(testing, source)
        make_environment()
        install_requirements(testing, keep_pip_cache, source)
        write_stamp(testing)
        say("The set-up is complete.")


def has_torch_without_cuda() -> bool:
    return any(VENV.glob("[Ll]ib/**/site-packages/torch-*+cpu.dist-info"))


def sizes(testing: bool, source: wheels.Source) -> tuple[float, float]:
    """Return the gigabytes to download and those installed."""
    download, installed = SIZES.get(sys.platform, SIZES["linux"])
    if LINUX and source.without_cuda:
        download, installed = download - CUDA_SIZE[0], installed - CUDA_SIZE[1]
    return (download + DEVELOPMENT_SIZE[0], installed + DEVELOPMENT_SIZE[1]) if testing else (download, installed)


def announce(testing: bool, source: wheels.Source) -> bool:
    """Say what comes and whether the disk has room; return whether pip may keep its cache."""
    download, installed = sizes(testing, source)
    free = disk_usage(ROOT).free / 1e9
    if any(VENV.glob("[Ll]ib/**/site-packages/torch")):
        say(f"Bringing {VENV} up to date with {requirements(testing).name}; most of it is already here.")
        return free > 2 * download
    cuda = f", {CUDA_SIZE[0]:.1f} GB of it CUDA for PyTorch" if LINUX and not source.without_cuda else ""
    origin = f"to install from {source.folder}" if source.folder else "to download"
    say(
        f"Setting lungseg up in {VENV}: about {download:.1f} GB {origin}{cuda}, "
        f"{installed:.1f} GB on disk when done ({free:.1f} GB free). This happens once."
    )
    needed = installed if source.folder else download + installed  # downloads lie beside it while pip works
    if free < needed:
        raise SetupError(f"{needed:.1f} GB of disk are needed and {free:.1f} GB are free. Make room first.")
    return free > needed + download


def fresh_temporary() -> Path:
    """Return an empty folder for pip on this disk, not in the system's temporary folder, which is often small."""
    temporary = VENV / "tmp"
    rmtree(temporary, ignore_errors=True)
    temporary.mkdir()
    return temporary


def make_environment() -> None:
    """Make .venv, unless one that works is there."""
    python = environment_python()
    check = f"import pip, sys; sys.exit(not {OLDEST} <= sys.version_info[:2] <= {NEWEST})"
    if python.exists() and not subprocess.run([python, "-c", check], capture_output=True).returncode:
        return
    say("Making the virtual environment.")
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)]):
        raise SetupError(f"{VENV} could not be made; what venv said stands above.")


def install_requirements(testing: bool, keep_pip_cache: bool, source: wheels.Source) -> None:
    """Let pip install the pinned versions, from wherever it is set up to look, or from a folder alone."""
    temporary = fresh_temporary()
    settings = {**source.environment(), **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary)), "PIP_USER": "0"}
    pip = [str(environment_python()), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    pip += source.options()
    if not keep_pip_cache:
        pip.append("--no-cache-dir")
    wanted = requirements(testing)
    say(f"Installing {wanted.name}. The last step of it is silent for some minutes.")
    steps = [
        ["--progress-bar", "on", "-r", str(source.requirements(wanted, temporary))],
        ["--quiet", "--no-deps", "-r", str(ROOT / ENGINE)],  # it asks for what reports its use
        # Puts `lungseg` and `lungseg-gui` into the environment; they run from this folder.
        ["--quiet", "--no-deps", "--no-build-isolation", "--editable", str(ROOT)],
    ]
    for step in steps:
        if subprocess.call([*pip, *step], env=settings, cwd=ROOT):
            raise SetupError("pip failed; what it said stands above. Mend that and start run.py again.")
    rmtree(temporary, ignore_errors=True)
    # pip does so for what it installs, not for what runs from this folder: 0.3 s of the first start.
    subprocess.call([str(environment_python()), "-m", "compileall", "-q", "lungseg_gui", "model"], cwd=ROOT)


def write_stamp(testing: bool) -> None:
    """Last of all, so that a set-up that was cut short is gone through again."""
    fresh = stamp(testing).with_suffix(".new")
    fresh.write_text(fingerprint(testing), encoding="ascii")
    os.replace(fresh, stamp(testing))


# Testing ----------------------------------------------------------------------------------------


def run_tests(pytest_arguments: list[str]) -> int:
    """Run every step even after one failed; pytest's closing line is the last that is said."""
    if pytest_arguments[:1] == ["--interop"]:  # other people's programs are got and read what ours writes
        return run_step([str(environment_python()), "-m", "tests.interop.environment", *pytest_arguments[1:]])[0]
    # As modules: the scripts beside Python name the folder where they were installed, which may have moved.
    lint_imports = "from importlinter.cli import lint_imports_command as lint; lint()"
    steps = {
        "ruff check": ["-m", "ruff", "check", "."],
        "ruff format": ["-m", "ruff", "format", "--check", "."],
        "basedpyright": ["-m", "basedpyright", "--pythonpath", str(environment_python()), *typed(pytest_arguments)],
        "import-linter": ["-c", lint_imports, "--no-logo"],
        # One worker for each core, but no more than the memory of a small machine holds; each loads torch.
        "pytest": ["-m", "pytest", "-n", "auto", "--maxprocesses", "4", "--dist", "worksteal", *pytest_arguments],
    }
    failed, summary, closing = 0, "", ""
    for name, arguments in steps.items():
        say(f"\n== {name}")
        start = time.perf_counter()
        status, closing = run_step([str(environment_python()), *arguments])
        failed = 1 if status else failed
        summary += f"{name:14} {'failed' if status else 'ok':7} {time.perf_counter() - start:6.1f} s\n"
    say(f"\n{summary}{closing}")
    return failed


def typed(pytest_arguments: list[str]) -> list[str]:
    """Return what to check the types of: everything by default; in a fast run only the program, in half the time."""
    if "--fast" not in pytest_arguments:
        return []
    import tomllib  # not in Pythons that are too old, which are told so first

    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [place for place in settings["tool"]["basedpyright"]["include"] if place != "tests"]


def run_step(command: list[str]) -> tuple[int, str]:
    """Run one step in the project's folder, passing its output on; return status and last line."""
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1"}
    # Where it is set, each worker and each process that a test starts would compile everything for itself.
    settings.pop("PYTHONDONTWRITEBYTECODE", None)
    if sys.stdout.isatty():  # a pipe lies between: say that colour is welcome
        settings.update(FORCE_COLOR="1", PY_COLORS="1")
    last = ""
    with subprocess.Popen(command, cwd=ROOT, env=settings, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as step:
        for raw in step.stdout or ():
            line = raw.decode(errors="replace").rstrip()
            last = line or last
            say(line)
    return step.returncode, last


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
