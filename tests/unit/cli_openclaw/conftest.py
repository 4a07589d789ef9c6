"""A home of OpenClaw in a folder of the test, and a small server on loopback."""

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from muralist.cli.root import root

KEY = "runapi_" + "a1" * 24
ROWS: list[dict[str, Any]] = [
    {"id": "gpt-local", "name": "GPT local", "output_modalities": ["text"], "context_window": 200_000},
    {"id": "flux-2-pro-text-to-image", "output_modalities": ["image"]},
    {"id": "flux-2-klein", "output_modalities": ["image"]},
]

Run = Callable[..., Result]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """OpenClaw's folder, empty; no variable of whoever runs the tests is seen."""
    for name in ("OPENCLAW_CONFIG_PATH", "RUNAPI_API_KEY", "RUNAPI_BASE_URL", "NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    folder = tmp_path / "state"
    folder.mkdir()
    monkeypatch.setenv("OPENCLAW_STATE_DIR", str(folder))
    return folder


@pytest.fixture
def run(home: Path) -> Run:
    """Run `muralist openclaw ...`."""

    def invoke(*arguments: str) -> Result:
        return CliRunner().invoke(root, ["openclaw", *arguments])

    return invoke


@pytest.fixture
def server() -> Iterator[str]:
    """A server that lists models to whoever has the key."""

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            good = self.headers.get("Authorization") == f"Bearer {KEY}"
            body = {"data": ROWS} if good else {"error": {"message": "This API key is not known."}}
            content = json.dumps(body).encode()
            self.send_response(200 if good else 401)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Stay silent."""

    listener = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=listener.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listener.server_port}"
    listener.shutdown()
    listener.server_close()
    thread.join()
