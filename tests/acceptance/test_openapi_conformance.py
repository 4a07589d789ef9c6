"""The server keeps to its OpenAPI document, whatever is sent to it: thousands of requests to a real process."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from .server_process import ServerProcess

pytestmark = pytest.mark.acceptance

HERE = Path(__file__).resolve().parent
CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
    "response_headers_conformance",
)
LEAST_CASES = 2_000
EVENT_STREAM = "/api/v1/tasks/{id}/events"
REQUEST_TIMEOUT_SECONDS = 180
RUN_TIMEOUT_SECONDS = 600
EXAMPLES_AN_OPERATION = 3
CREDIT_CENTS = 60
"""Enough for some pictures; after them, creates are answered with 402, so that painting does not slow the run."""

WHOLE_CREATES = ("/api/v1/flux_2/text_to_image", "/api/v1/flux_2/remix_image")
"""Create calls of which every bound is tried; the others differ from them in their models only."""

OPERATION = """\
[[operations]]
include-name = "{name}"
phases.{phase}.enabled = false
"""


def test_every_operation_answers_as_its_document_says(new_server: Callable[..., ServerProcess], tmp_path: Path) -> None:
    """No generated request gets a 5xx, a status, a content type, a header or a body that is not documented.

    The only operation left out is the event stream, which ends when its task does.
    """
    environ = {"MURALIST_INITIAL_CREDIT_CENTS": str(CREDIT_CENTS), "MURALIST_CHAT_ECHO": "true"}
    server = new_server(workers=1, environ=environ)
    document = server.request("GET", "/openapi.json").body
    (tmp_path / "openapi.json").write_text(json.dumps(document))
    skipped = [OPERATION.format(name=name, phase=phase) for name, phase in skipped_phases(document)]
    (tmp_path / "schemathesis.toml").write_text("\n".join(skipped))

    found = run(server, tmp_path, known=things(server))

    assert found["failures"] == []
    assert found["errors"] == []
    assert found["operations"]["tested"] == sum(map(len, document["paths"].values())) - 1
    assert found["test_cases"]["generated"] >= LEAST_CASES
    assert server.request("GET", "/readyz").status == 200
    assert "request_crashed" not in server.log


def skipped_phases(document: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """What keeps the run short: operations as `METHOD /path`, and the one phase that they do without.

    All bounds are tried of each operation but the other create calls; random requests are sent where there is a body
    to vary.
    """
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            again = operation["tags"] == ["Create"] and path not in WHOLE_CREATES
            if again or "requestBody" not in operation:
                yield f"{method.upper()} {path}", "coverage" if again else "fuzzing"


def things(server: ServerProcess) -> dict[str, list[str]]:
    """Ids of a completed, a cancelled and a failed task and of a file, by the beginning of the paths that take them."""
    body = {"model": "flux-2-pro-text-to-image", "prompt": "a red apple on a table"}
    completed = server.request("POST", "/v1/text_to_image", body).body["id"]
    assert server.ended(completed)["status"] == "completed"
    callback = {**body, "output_resolution": "2k", "callback_url": "http://127.0.0.1:9/hook", "metadata": {"a": "b"}}
    cancelled = server.request("POST", "/v1/text_to_image", callback).body["id"]
    assert server.request("POST", f"/api/v1/tasks/{cancelled}/cancel").status == 200
    remix = {"model": "flux-2-pro-remix-image", "prompt": "at dusk", "source_image_urls": ["http://127.0.0.1:9/a.png"]}
    failed = server.request("POST", "/v1/remix_image", remix).body["task_id"]
    assert server.ended(failed)["status"] == "failed"
    tasks = [completed, cancelled, failed]
    return {
        "/v1/files/": [kept_file(server)],
        "/v1/models/": ["flux-2-klein", "muralist-echo"],
        "/v1/uploads/": ["upload_none"],
        "/files/": ["none"],
        "/v1/": tasks,
        "/api/v1/": tasks,
    }


def kept_file(server: ServerProcess) -> str:
    """The id of a file that is kept."""
    answer = httpx2.post(
        f"{server.base_url}/v1/files",
        files={"file": ("hello.txt", b"hello", "text/plain")},
        headers={"Authorization": f"Bearer {server.key}"},
    )
    return str(answer.json()["id"])


def run(server: ServerProcess, folder: Path, *, known: dict[str, list[str]]) -> dict[str, Any]:
    """Run Schemathesis in a process of its own, the same requests each time; returns its report."""
    report = folder / "report.json"
    done = subprocess.run(
        [
            *(sys.executable, "-m", "schemathesis.cli", "run", str(folder / "openapi.json")),
            *("--url", server.base_url),
            *("--header", f"Authorization: Bearer {server.key}"),
            *("--checks", ",".join(CHECKS)),
            *("--phases", "coverage,fuzzing"),
            *("--max-examples", str(EXAMPLES_AN_OPERATION)),
            *("--seed", "1"),
            "--generation-deterministic",
            "--continue-on-failure",
            "--no-shrink",
            *("--suppress-health-check", "all"),
            *("--request-timeout", str(REQUEST_TIMEOUT_SECONDS)),
            *("--exclude-path", EVENT_STREAM),
            *("--warnings", "off"),
            *("--report-json-path", str(report)),
            "--no-color",
        ],
        capture_output=True,
        text=True,
        cwd=folder,
        env=environment(known),
        timeout=RUN_TIMEOUT_SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-6_000:] + done.stderr[-2_000:]
    return dict(json.loads(report.read_text()))


def environment(known: dict[str, list[str]]) -> dict[str, str]:
    """This environment with the hooks, and without proxies or settings of other runs."""
    kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    return {
        **{name: value for name, value in kept.items() if not name.startswith("SCHEMATHESIS_")},
        "PYTHONPATH": str(HERE),
        "SCHEMATHESIS_HOOKS": "loopback_hooks",
        "CONFORMANCE_IDS": json.dumps(known),
    }
