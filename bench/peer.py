"""The peer: LiteLLM's proxy on a null upstream, in a virtual environment of its own."""

import contextlib
import json
import subprocess
import sys
import time
from http.client import HTTPConnection
from pathlib import Path

from bench.null_server import NullServer
from bench.processes import Child, DidNotStart, clean_environment, status_of
from bench.scripts import Target
from bench.server import free_port

VERSION = "1.106.2"
NAME = f"LiteLLM proxy {VERSION}"
PACKAGES = (f"litellm[proxy]=={VERSION}", "opentelemetry-sdk", "httptools", "uvloop")
"""Without opentelemetry-sdk this version retries a failing import on every request, which would be unfair."""

MASTER_KEY = "sk-bench-master"
MODEL = "flux-null"
IMAGES_PATH = "/v1/images/generations"
BODY = {
    "model": MODEL,
    "prompt": "a ceramic vase with dried flowers on a linen tablecloth, natural window light, 35mm film grain",
    "n": 1,
    "size": "1024x1024",
}
INSTALL_SECONDS = 600.0
START_SECONDS = 120.0
ENVIRONMENT = {
    "LITELLM_MODE": "PRODUCTION",
    "LITELLM_LOG": "ERROR",
    "LITELLM_LOCAL_MODEL_COST_MAP": "True",
    "LITELLM_TELEMETRY": "False",
    "DISABLE_ADMIN_UI": "True",
    "NO_DOCS": "True",
    "NO_PROXY": "127.0.0.1",
}


class PeerUnavailable(Exception):
    """The peer cannot be measured here; the message says why."""


def install(venv: Path) -> Path:
    """Install the peer unless it is there, with its files compiled; returns its command. Raises PeerUnavailable."""
    command = venv / "bin" / "litellm"
    done = venv / f"installed-{VERSION}"
    if done.exists() and command.exists():
        return command
    try:
        if not (venv / "bin" / "python").exists():
            _run([sys.executable, "-m", "venv", str(venv)])
        python = str(venv / "bin" / "python")
        _run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES])
        subprocess.run([python, "-m", "compileall", "-q", str(venv / "lib")], check=False, capture_output=True)
    except (OSError, subprocess.SubprocessError) as error:
        reason = getattr(error, "stderr", None) or str(error)
        raise PeerUnavailable(f"pip could not install it: {str(reason).strip().splitlines()[-1]}") from error
    done.touch()
    return command


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True, text=True, timeout=INSTALL_SECONDS)


class Peer:
    """A running proxy with one worker, a master key and no database, and the upstream that it calls."""

    def __init__(self, command: Path, folder: Path, *, core: int, upstream_core: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.upstream = NullServer(folder / "upstream.log", core=upstream_core)
        self._port = free_port()
        config = folder / "litellm.json"
        config.write_text(json.dumps(_config(self.upstream.port)), encoding="utf-8")
        try:
            self.child = Child(
                [
                    *(str(command), "--config", str(config), "--host", "127.0.0.1"),
                    *("--port", str(self._port), "--num_workers", "1"),
                ],
                core=core,
                log=folder / "litellm.log",
                environment=clean_environment(ENVIRONMENT),
            )
            self.ready_seconds = self._wait()
        except BaseException:
            self.upstream.stop()
            raise

    def _wait(self) -> float:
        try:
            while status_of(self._port, "/health/liveliness") != 200:
                self.child.check_alive()
                if time.perf_counter() - self.child.started > START_SECONDS:
                    raise DidNotStart(f"the proxy was not ready within {START_SECONDS} s; see {self.child.log}")
                time.sleep(0.01)
            ready = time.perf_counter() - self.child.started
            self._check_that_it_works()
        except BaseException:
            self.child.stop()
            raise
        return ready

    def _check_that_it_works(self) -> None:
        accepted, body = self._post(MASTER_KEY)
        refused, _ = self._post("sk-wrong")
        if accepted != 200 or refused not in (400, 401, 403):
            raise DidNotStart(f"the proxy answered {accepted} to the right key and {refused} to a wrong one: {body!r}")

    def _post(self, key: str) -> tuple[int, bytes]:
        connection = HTTPConnection("127.0.0.1", self._port, timeout=30)
        with contextlib.closing(connection):
            headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
            connection.request("POST", IMAGES_PATH, json.dumps(BODY), headers)
            answer = connection.getresponse()
            return answer.status, answer.read()[:300]

    @property
    def target(self) -> Target:
        """Where load goes."""
        return Target(host="127.0.0.1", port=self._port, key=MASTER_KEY, path=IMAGES_PATH)

    def stop(self) -> None:
        """End the proxy and its upstream."""
        self.child.stop()
        self.upstream.stop()


def _config(upstream_port: int) -> dict[str, object]:
    """LiteLLM's configuration; JSON is YAML."""
    upstream = f"http://127.0.0.1:{upstream_port}/v1"
    return {
        "model_list": [
            {
                "model_name": MODEL,
                "litellm_params": {"model": "openai/dall-e-3", "api_base": upstream, "api_key": "sk-null"},
                "model_info": {"mode": "image_generation"},
            }
        ],
        "general_settings": {"master_key": MASTER_KEY},
        "litellm_settings": {"telemetry": False, "set_verbose": False, "request_timeout": 60, "num_retries": 0},
    }
