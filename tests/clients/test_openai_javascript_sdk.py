"""OpenAI's JavaScript SDK lists, talks, paints, edits, keeps files and meets errors."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.acceptance.server_process import ServerProcess

from .conftest import TALKER

pytestmark = pytest.mark.acceptance

SCRIPT = Path(__file__).with_name("openai_sdk.mjs")


def test_sdk_does_all_that_its_users_do(server: ServerProcess, installations: Path) -> None:
    """Every call of the script ends as it would on OpenAI's own server."""
    node = shutil.which("node")
    assert node is not None
    environ = {
        "PATH": os.environ["PATH"],
        "CLIENTS": str(installations),
        "SERVER": server.base_url,
        "KEY": server.key,
        "TALKER": TALKER,
        "NO_PROXY": "*",
    }

    done = subprocess.run([node, SCRIPT], capture_output=True, text=True, env=environ, timeout=120, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads(done.stdout)
    assert TALKER in found["models"]
    assert "flux-2-pro-text-to-image" in found["models"]
    assert found["words"] == "Hello there."
    assert (found["painted"], found["edited"]) == (["1024x1536"] * 2, "512x512")
    assert found["events"] == ["image_generation.completed"]
    assert found["file"] is True
    assert found["errors"] == [
        "NotFoundError 404 model_not_found",
        "BadRequestError 400 invalid_input",
        "AuthenticationError 401 unauthenticated",
    ]
