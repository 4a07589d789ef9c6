"""Runs the tests that need programs of others: `openclaw` (the real OpenClaw) and `clients` (SDKs and a proxy).

Everything is installed once into `.cache/`, from npm and pip. Where that is not possible the tests are skipped with a
clear message; `--required` makes that a failure.
"""

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CACHE = ROOT / ".cache"
PLUGIN = ROOT / "integrations" / "openclaw" / "plugin"
OPENCLAW_VERSION = "2026.9.6"
NODE_VERSION = "24.21.0"
OPENAI_VERSION = "^7.0.0"
LITELLM = "litellm[proxy]"
INSTALL_SECONDS = 1_200


class CannotInstall(Exception):
    """npm or pip is not there, or could not reach what it wanted."""


def main() -> int:
    """Install, run, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["openclaw", "clients"])
    parser.add_argument("--required", action="store_true", help="fail where the programs cannot be installed")
    parser.add_argument("rest", nargs="*", help="further words for pytest, behind --")
    asked = parser.parse_args()
    runs: Mapping[str, Callable[[list[str]], int]] = {"openclaw": test_openclaw, "clients": test_clients}
    try:
        return runs[asked.what](asked.rest)
    except CannotInstall as error:
        print(f"test-{asked.what} {'FAILED' if asked.required else 'skipped'}: {error}", file=sys.stderr)
        return 1 if asked.required else 0


def test_openclaw(rest: list[str]) -> int:
    """The plugin's own tests, then OpenClaw itself by both routes. Takes six to twelve minutes on two cores."""
    folder = CACHE / "openclaw"
    node = f"node-{node_platform()}"
    npm_install(folder, {node: NODE_VERSION, "openclaw": OPENCLAW_VERSION})
    program = folder / "node_modules" / node / "bin" / "node"
    tests = sorted(str(path) for path in (PLUGIN / "test").glob("*.test.js"))
    done = subprocess.run([str(program), "--test", *tests], check=False)
    return done.returncode or run_pytest("tests/openclaw", rest, MURALIST_TEST_OPENCLAW=str(folder))


def test_clients(rest: list[str]) -> int:
    """OpenAI's JavaScript SDK and LiteLLM's proxy as clients."""
    folder = CACHE / "clients"
    npm_install(folder, {"openai": OPENAI_VERSION})
    pip_install(folder / "litellm", LITELLM)
    return run_pytest("tests/clients", rest, MURALIST_TEST_CLIENTS=str(folder))


def node_platform() -> str:
    """The platform as the packages of Node binaries name it."""
    machine = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64"}.get(platform.machine().lower())
    system = {"linux": "linux", "darwin": "darwin"}.get(sys.platform)
    if machine is None or system is None:
        raise CannotInstall(f"there is no Node for {sys.platform} on {platform.machine()} here")
    return f"{system}-{machine}"


def npm_install(folder: Path, wanted: Mapping[str, str]) -> None:
    """Install packages into a folder, unless just these are there already."""
    stamp = folder / "installed.json"
    if stamp.exists() and json.loads(stamp.read_text("utf-8")) == wanted:
        return
    npm = shutil.which("npm")
    if npm is None:
        raise CannotInstall("npm is not installed")
    folder.mkdir(parents=True, exist_ok=True)
    package = {"name": folder.name, "private": True, "dependencies": dict(wanted)}
    (folder / "package.json").write_text(json.dumps(package), "utf-8")
    print(f"Installing {', '.join(wanted)} into {folder.relative_to(ROOT)} ...", flush=True)
    install([npm, "install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], folder)
    stamp.write_text(json.dumps(wanted), "utf-8")


def pip_install(folder: Path, package: str) -> None:
    """Install a package into an environment of its own, unless it is there already."""
    stamp = folder / "installed.json"
    if stamp.exists() and json.loads(stamp.read_text("utf-8")) == package:
        return
    print(f"Installing {package} into {folder.relative_to(ROOT)} ...", flush=True)
    install([sys.executable, "-m", "venv", str(folder)], ROOT)
    install([str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", package], ROOT)
    stamp.write_text(json.dumps(package), "utf-8")


def install(words: list[str], folder: Path) -> None:
    """Run an installer. Raises CannotInstall with the end of what it said."""
    try:
        done = subprocess.run(words, cwd=folder, capture_output=True, text=True, timeout=INSTALL_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CannotInstall(f"{Path(words[0]).name} did not run: {error}") from None
    if done.returncode != 0:
        said = (done.stderr or done.stdout).strip()[-600:]
        raise CannotInstall(f"{Path(words[0]).name} could not install (is the network there?): {said}")


def run_pytest(folder: str, rest: list[str], **environ: str) -> int:
    """Run the tests of a folder, one at a time."""
    words = [sys.executable, "-m", "pytest", folder, "-q", "-p", "no:xdist", *rest]
    return subprocess.run(words, cwd=ROOT, env={**os.environ, **environ}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
