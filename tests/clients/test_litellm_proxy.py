"""LiteLLM's proxy in front of this server: chat and pictures go through it."""

import base64
import io
import json
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
from PIL import Image

from tests.acceptance.server_process import ServerProcess
from tests.openclaw.installation import free_port

from .conftest import TALKER

pytestmark = pytest.mark.acceptance

START_SECONDS = 120
MASTER = "sk-proxy-of-the-tests"


@pytest.fixture(scope="module")
def proxy(server: ServerProcess, installations: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A running proxy that knows this server as two of its models."""
    folder = tmp_path_factory.mktemp("litellm")
    params = {"api_base": f"{server.base_url}/v1", "api_key": server.key}
    config = {
        "model_list": [
            {"model_name": "chat", "litellm_params": {"model": f"openai/{TALKER}", **params}},
            {
                "model_name": "pictures",
                "litellm_params": {"model": "openai/flux-2-pro", **params},
                "model_info": {"mode": "image_generation"},
            },
        ],
        "general_settings": {"master_key": MASTER},
    }
    (folder / "config.yaml").write_text(json.dumps(config))
    port = free_port()
    program = installations / "litellm" / "bin" / "litellm"
    words = [str(program), "--config", str(folder / "config.yaml"), "--host", "127.0.0.1", "--port", str(port)]
    environ = {
        "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(folder),
        "NO_PROXY": "*",
        "LITELLM_LOCAL_MODEL_COST_MAP": "True",
    }
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(words, stdout=log, stderr=log, env=environ, cwd=folder)
    try:
        base = f"http://127.0.0.1:{port}"
        wait_for(base, process, folder / "log")
        yield base
    finally:
        process.terminate()
        process.wait(20)


def wait_for(base: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    """Return when the proxy answers."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        assert process.poll() is None, log.read_text()[-4000:]
        try:
            if httpx2.get(f"{base}/health/liveliness", timeout=2).status_code == 200:
                return
        except httpx2.HTTPError:
            time.sleep(0.5)
    raise AssertionError(log.read_text()[-4000:])


def test_proxy_passes_pictures_on(proxy: str) -> None:
    """A picture in the size that was asked for."""
    answer = httpx2.post(
        f"{proxy}/v1/images/generations",
        json={"model": "pictures", "prompt": "a red bicycle", "size": "1024x1536"},
        headers={"Authorization": f"Bearer {MASTER}"},
        timeout=60,
    )

    assert answer.status_code == 200, answer.text
    data = base64.b64decode(answer.json()["data"][0]["b64_json"])
    assert Image.open(io.BytesIO(data)).size == (1024, 1536)


def test_proxy_passes_chat_on(proxy: str) -> None:
    """An answer with its usage."""
    answer = httpx2.post(
        f"{proxy}/v1/chat/completions",
        json={"model": "chat", "messages": [{"role": "user", "content": "Hello"}]},
        headers={"Authorization": f"Bearer {MASTER}"},
        timeout=60,
    )

    assert answer.status_code == 200, answer.text
    assert answer.json()["choices"][0]["message"]["content"] == "Hello there."
    assert answer.json()["usage"]["total_tokens"] == 1_200


def test_proxy_passes_errors_on(proxy: str) -> None:
    """A refusal keeps its status and its words."""
    answer = httpx2.post(
        f"{proxy}/v1/images/generations",
        json={"model": "pictures", "prompt": "a red bicycle", "size": "huge"},
        headers={"Authorization": f"Bearer {MASTER}"},
        timeout=60,
    )

    assert answer.status_code == 400, answer.text
    assert "size must be" in answer.text
