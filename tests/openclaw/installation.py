"""The real OpenClaw: where it is installed, and how it is run apart from whatever else is on this machine."""

import json
import os
import platform
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

VARIABLE = "MURALIST_TEST_OPENCLAW"
"""Names the folder that holds `node_modules` with OpenClaw and its Node; `make test-openclaw` sets it."""

CALL_SECONDS = 300
GATEWAY_SECONDS = 240
TOKEN = "gateway-token-of-the-tests"
QUIET = {
    "OPENCLAW_NO_AUTO_UPDATE": "1",
    "OPENCLAW_OFFLINE": "1",
    "OPENCLAW_DISABLE_BONJOUR": "1",
    "OPENCLAW_SKIP_CHANNELS": "1",
    "OPENCLAW_SKIP_CRON": "1",
    "OPENCLAW_NO_RESPAWN": "1",
    "NO_PROXY": "*",
}
SILENT_CONFIG = {
    "models": {"catalogRefresh": {"enabled": False}},
    "update": {"checkOnStart": False},
    "memory": {"search": {"enabled": False}},
}
"""Settings that keep OpenClaw from looking at the internet."""


def installed_at() -> Path | None:
    """The folder of the installation, None where there is none."""
    named = os.environ.get(VARIABLE, "").strip()
    return Path(named).resolve() if named else None


def node_of(folder: Path) -> Path:
    """The Node binary of an installation."""
    system = {"linux": "linux", "darwin": "darwin"}[sys.platform]
    machine = {"x86_64": "x64", "amd64": "x64"}.get(platform.machine().lower(), "arm64")
    return folder / "node_modules" / f"node-{system}-{machine}" / "bin" / "node"


@dataclass(slots=True, kw_only=True)
class OpenClaw:
    """OpenClaw with a home of its own. Nothing of the environment reaches it but what `environ` names."""

    folder: Path
    home: Path
    environ: dict[str, str] = field(default_factory=dict)

    @property
    def state(self) -> Path:
        """OpenClaw's folder."""
        return self.home / "state"

    @property
    def command(self) -> list[str]:
        """The words that start it."""
        return [str(node_of(self.folder)), str(self.folder / "node_modules" / "openclaw" / "openclaw.mjs")]

    def environment(self) -> dict[str, str]:
        """All variables that it sees."""
        self.state.mkdir(parents=True, exist_ok=True)
        return {
            **QUIET,
            "HOME": str(self.home),
            "PATH": f"{node_of(self.folder).parent}:/usr/bin:/bin",
            "OPENCLAW_STATE_DIR": str(self.state),
            **self.environ,
        }

    def run(self, *words: str, check: bool = True, seconds: float = CALL_SECONDS) -> subprocess.CompletedProcess[str]:
        """Run one command."""
        done = subprocess.run(
            [*self.command, *words],
            capture_output=True,
            text=True,
            env=self.environment(),
            cwd=self.home,
            timeout=seconds,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        if check:
            assert done.returncode == 0, f"openclaw {' '.join(words)}: {done.stdout[-3000:]}{done.stderr[-3000:]}"
        return done

    def json(self, *words: str, check: bool = True, seconds: float = CALL_SECONDS) -> Any:
        """Run one command with `--json`; what it printed."""
        done = self.run(*words, "--json", check=check, seconds=seconds)
        return last_object(done.stdout)

    def paint(self, output: Path, prompt: str, *options: str, references: Sequence[Path] = ()) -> dict[str, Any]:
        """Paint, or edit references, by the command line; the first picture as OpenClaw describes it."""
        words = ["infer", "image", "edit" if references else "generate", "--prompt", prompt, "--output", str(output)]
        for reference in references:
            words += ["--file", str(reference)]
        (picture,) = self.json(*words, *options)["outputs"]
        return dict(picture)

    def configure(self, more: Mapping[str, Any]) -> None:
        """Add settings to the configuration file."""
        path = self.state / "openclaw.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        before = json.loads(path.read_text("utf-8")) if path.exists() else {}
        path.write_text(json.dumps(joined(joined(before, SILENT_CONFIG), more), indent=2), "utf-8")

    @contextmanager
    def gateway(self) -> Iterator[int]:
        """A running Gateway; its port."""
        port = free_port()
        environ = {**self.environment(), "OPENCLAW_GATEWAY_TOKEN": TOKEN}
        with (self.home / "gateway.log").open("w") as log:
            words = ["gateway", "run", "--port", str(port), "--bind", "loopback", "--auth", "token"]
            process = subprocess.Popen([*self.command, *words], stdout=log, stderr=log, env=environ, cwd=self.home)
        try:
            self._wait_for(port, process)
            self.environ |= {"OPENCLAW_GATEWAY_PORT": str(port), "OPENCLAW_GATEWAY_TOKEN": TOKEN}
            yield port
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(20)

    def _wait_for(self, port: int, process: "subprocess.Popen[bytes]") -> None:
        deadline = time.monotonic() + GATEWAY_SECONDS
        while time.monotonic() < deadline:
            assert process.poll() is None, (self.home / "gateway.log").read_text()[-4000:]
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=2):
                    return
            except (urllib.error.URLError, OSError):
                time.sleep(0.5)
        raise AssertionError((self.home / "gateway.log").read_text()[-4000:])


def joined(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Two trees of settings in one; the other one wins."""
    both = dict(one)
    for name, value in other.items():
        before = both.get(name)
        both[name] = joined(before, value) if isinstance(before, Mapping) and isinstance(value, Mapping) else value
    return both


def last_object(text: str) -> Any:
    """The JSON value that a command printed, behind whatever it said before."""
    for at in (at for at, mark in enumerate(text) if mark in "{["):
        try:
            return json.loads(text[at:])
        except json.JSONDecodeError:
            continue
    raise AssertionError(f"no JSON in {text[-2000:]!r}")


def free_port() -> int:
    """A port that nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
