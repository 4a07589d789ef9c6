"""Rooms import only what they may; `.importlinter` says what that is."""

import ast
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from .tree import PACKAGE, ROOT, imports_package, naming, parse, python_files, shown

SCRIPTS = Path(sysconfig.get_path("scripts"))

HOMES = {
    "aiohttp": ("kit/http.py",),
    "sqlite3": ("storage/", "cli/operator/checks/machine.py"),
    "starlette": ("api/",),
    "uvicorn": ("kit/listener.py", "kit/whole_answers.py"),
    "PIL": ("media/", "engines/"),
    "numpy": ("engines/",),
    "httpx2": ("sdk/",),
    "rich": ("cli/",),
    "click": ("cli/",),
    "structlog": (
        "kit/logs.py",
        "api/",
        "worker/",
        "flows/",
        "bootstrap/",
        "delivery/",
        "engines/",
        "media/",
        "chat/",
        "storage/",
    ),
    "prometheus_client": ("api/metrics.py",),
    "cryptography": ("engines/hooks/ed25519.py",),
    "tomllib": ("settings/", "bootstrap/", "engines/"),
    "subprocess": ("cli/",),
    "torch": ("engines/diffusers_local/child/",),
    "diffusers": ("engines/diffusers_local/child/",),
    "transformers": ("engines/diffusers_local/child/",),
    "huggingface_hub": ("engines/diffusers_local/weights.py",),
    "pickle": (),
}
"""Where a library may be named, as prefixes of paths in the package: what is named once can be replaced."""

READERS_OF_THE_ENVIRONMENT = ("settings/", "sdk/", "cli/openclaw/environment.py")


def test_import_contracts_hold():
    """import-linter keeps every contract."""
    done = subprocess.run(
        [SCRIPTS / "lint-imports", "--no-cache"], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )

    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]


@pytest.mark.parametrize("library", HOMES)
def test_library_is_named_only_in_its_home(library):
    """Each I/O library is imported only by the files that stand for it."""
    strangers = [
        shown(path)
        for path in python_files("src")
        if not in_package(path).startswith(HOMES[library]) and imports_package(path, library)
    ]

    assert strangers == []


def test_environment_is_read_in_one_place():
    """Nothing but the settings and the stand-alone sdk looks at environment variables."""
    strangers = [
        f"{shown(path)}:{node.lineno}"
        for path in naming(("environ", "getenv"), "src")
        if not in_package(path).startswith(READERS_OF_THE_ENVIRONMENT)
        for node in ast.walk(parse(path))
        if isinstance(node, ast.Attribute)
        and node.attr in ("environ", "getenv", "environb")
        and is_name(node.value, "os")
    ]

    assert strangers == []


def test_time_comes_from_the_clock():
    """Outside of kit and the command line nobody asks the system what time it is."""
    strangers = [
        f"{shown(path)}:{node.lineno}"
        for path in naming(("now", "today", "time"), "src")
        if in_package(path).startswith(("core/", "flows/", "api/", "storage/", "worker/", "media/"))
        for node in ast.walk(parse(path))
        if isinstance(node, ast.Attribute)
        and ((node.attr in ("now", "utcnow", "today") and is_name(node.value, "datetime")) or is_wall_time(node))
    ]

    assert strangers == []


def test_fixed_random_hash_is_not_relied_on():
    """The built-in `hash` differs between processes, so the painter, which must not, never calls it."""
    callers = [
        f"{shown(path)}:{node.lineno}"
        for path in naming(("hash",), "src/muralist/engines")
        for node in ast.walk(parse(path))
        if isinstance(node, ast.Call) and is_name(node.func, "hash")
    ]

    assert callers == []


def in_package(path: Path) -> str:
    """The path below the package."""
    return path.relative_to(PACKAGE).as_posix()


def is_name(node: ast.expr, name: str) -> bool:
    """Whether an expression is just this name."""
    return isinstance(node, ast.Name) and node.id == name


def is_wall_time(node: ast.Attribute) -> bool:
    """Whether an attribute is `time.time` or its nanosecond twin."""
    return node.attr in ("time", "time_ns") and is_name(node.value, "time")


def test_test_interpreter_has_the_linter():
    """The linter that runs here belongs to the interpreter that runs the tests."""
    assert (SCRIPTS / "lint-imports").exists(), f"{sys.executable} lacks import-linter; install the extra `dev`"
