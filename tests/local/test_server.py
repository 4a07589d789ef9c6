"""Open weights behind the real HTTP API: a server process paints, remixes two pictures, and stops what is cancelled."""

import base64
import io
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import numpy as np
import psutil
import pytest
from PIL import Image

from tests.acceptance.server_process import ServerProcess, run_cli, start_server

from .bench import a_source, pixels

pytestmark = pytest.mark.local

CHILD = "muralist.engines.diffusers_local.child.main"


def environ(weights: Path, **more: str) -> dict[str, str]:
    """Settings of a server that paints with tiny weights, also models that take two pictures."""
    return {
        "MURALIST_INITIAL_CREDIT_CENTS": "100000",
        "MURALIST_LOCAL_ENGINE": "true",
        "MURALIST_LOCAL_WEIGHTS": str(weights),
        "MURALIST_LOCAL_MODELS": "flux-2-klein,flux-2-pro",
        "MURALIST_LOCAL_DEVICE": "cpu",
        "MURALIST_LOCAL_DTYPE": "float32",
        "HF_HUB_OFFLINE": "1",
        **more,
    }


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, klein: Path) -> Iterator[ServerProcess]:
    """A server with tiny weights."""
    running = start_server(tmp_path_factory.mktemp("local") / "data", environ=environ(klein))
    yield running
    running.stop()


def create(server: ServerProcess, action: str, body: dict[str, Any]) -> str:
    """Create a task; returns its id."""
    reply = server.request("POST", f"/api/v1/{action}", body)
    assert reply.status == 200, reply.body
    return str(reply.body["id"])


def wait(server: ServerProcess, task_id: str, seconds: float = 90.0) -> dict[str, Any]:
    """The task once it has ended."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        task: dict[str, Any] = server.request("GET", f"/api/v1/tasks/{task_id}").body
        if task["status"] in ("completed", "failed"):
            return task
        time.sleep(0.1)
    raise AssertionError(f"task {task_id} did not end:\n{server.log[-3000:]}")


def picture_of(server: ServerProcess, task: dict[str, Any]) -> np.ndarray:
    """The pixels of a completed task's picture, through its link."""
    assert task["status"] == "completed", task
    reply = server.request("GET", task["images"][0]["url"], key="")
    return pixels(Image.open(io.BytesIO(reply.content)))


def data_url(data: bytes) -> str:
    """Bytes of a PNG as a link to themselves."""
    return f"data:image/png;base64,{base64.b64encode(data).decode()}"


def test_words_become_a_picture(server):
    """A task of flux-2-klein is painted by the local engine in its size, twice the same for one seed."""
    body = {"model": "flux-2-klein", "prompt": "a red bicycle against a brick wall", "aspect_ratio": "16:9", "seed": 7}
    tasks = [create(server, "flux/text_to_image", body | {"seed": seed}) for seed in (7, 8, 7)]

    ended = [wait(server, task_id) for task_id in tasks]
    pictures = [picture_of(server, task) for task in ended]

    assert {task["engine"] for task in ended} == {"diffusers_local"}
    assert pictures[0].shape == (768, 1344, 3)
    assert np.abs(pictures[0] - pictures[2]).max() <= 1
    assert np.abs(pictures[0] - pictures[1]).max() > 20


def test_two_pictures_become_one(server):
    """An edit with two references is painted by the local engine, in the ratio of the first one."""
    sources = [data_url(a_source(size, colour)) for size, colour in (((96, 64), (200, 9, 9)), ((64, 96), (9, 9, 200)))]
    body = {"model": "flux-2-pro-remix-image", "prompt": "the first one before the second", "seed": 7}

    ended = [
        wait(server, create(server, "flux_2/remix_image", body | {"source_image_urls": urls}))
        for urls in (sources, sources[::-1])
    ]

    pictures = [picture_of(server, task) for task in ended]
    assert {task["engine"] for task in ended} == {"diffusers_local"}
    assert pictures[0].shape[1] > pictures[0].shape[0]
    assert pictures[1].shape[1] < pictures[1].shape[0]


def wait_for_progress(server: ServerProcess, task_id: str, seconds: float = 90.0) -> None:
    """Return once some steps of a task are done."""
    until = time.monotonic() + seconds
    while not server.request("GET", f"/api/v1/tasks/{task_id}").body.get("progress"):
        assert time.monotonic() < until, server.log[-3000:]
        time.sleep(0.05)


def test_cancelled_task_frees_the_device(tmp_path, klein):
    """Cancelling releases the money and lets the next task begin; a killed server takes its painter along."""
    server = start_server(tmp_path / "data", environ=environ(klein, MURALIST_LOCAL_STEPS="200"))
    try:
        body = {"model": "flux-2-klein", "prompt": "a red bicycle", "seed": 7}
        first = create(server, "flux/text_to_image", body)
        wait_for_progress(server, first)

        assert server.request("POST", f"/api/v1/tasks/{first}/cancel").status == 200
        assert wait(server, first)["error_code"] == "cancelled"
        assert server.request("GET", "/api/v1/me/balance").body["held_cents"] == 0

        wait_for_progress(server, create(server, "flux/text_to_image", body))
        (child,) = [each for each in psutil.Process(server.process.pid).children() if CHILD in each.cmdline()]
        server.kill()
        child.wait(10)
        assert not child.is_running()
    finally:
        server.kill()


def doctor(folder: Path, settings: dict[str, str]) -> CompletedProcess[str]:
    """What `muralist doctor` says with these settings."""
    return run_cli("doctor", "--data", str(folder / "data"), environ=settings, cwd=folder)


def test_doctor_says_what_paints(klein, tmp_path):
    """`muralist doctor` names weights, device and memory, and is at fault when the folder holds no weights."""
    good = doctor(tmp_path, environ(klein))
    bad = doctor(tmp_path, environ(tmp_path / "gone"))

    assert "FLUX.2 [klein] 4B as float32 on cpu" in good.stdout
    assert "is no folder with a model_index.json" in bad.stdout
    assert bad.returncode == 1


def test_weights_are_found_where_hf_download_puts_them(klein, tmp_path):
    """Without a folder the published repository is looked up in Hugging Face's cache; else the download is named."""
    settings = environ(klein, HF_HOME=str(tmp_path))
    del settings["MURALIST_LOCAL_WEIGHTS"]
    missing = doctor(tmp_path, settings)
    cache = tmp_path / "hub" / "models--black-forest-labs--FLUX.2-klein-4B"
    (cache / "refs").mkdir(parents=True)
    (cache / "refs" / "main").write_text("0123abcd")
    shutil.copytree(klein, cache / "snapshots" / "0123abcd")

    found = doctor(tmp_path, settings)

    assert "run: hf download black-forest-labs/FLUX.2-klein-4B" in missing.stdout
    assert "FLUX.2 [klein] 4B as float32 on cpu" in found.stdout
