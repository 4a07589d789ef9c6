"""A real server's life: races on a balance, graceful stop, workers beside it, keys switched off."""

import subprocess
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from .server_process import COMMAND, ServerProcess, clean_environment

pytestmark = pytest.mark.acceptance

REQUEST = {"model": "flux-2-pro-text-to-image", "prompt": "a red apple", "aspect_ratio": "1:1"}
LARGE = {**REQUEST, "output_resolution": "2k", "prompt": "a ceramic vase with dried flowers on a linen tablecloth"}


def test_server_accepts_what_the_balance_covers_when_creates_race(new_server: Callable[..., ServerProcess]) -> None:
    """Of 50 creates at once for 5 cents on 50 cents, 10 are accepted and 40 get a 402."""
    server = new_server(workers=0)
    key = server.new_account("racing", credit_cents=50)

    with ThreadPoolExecutor(50) as pool:
        answers = list(pool.map(lambda _: server.request("POST", "/v1/text_to_image", REQUEST, key=key), range(50)))

    assert sorted(answer.status for answer in answers) == [200] * 10 + [402] * 40
    assert server.request("GET", "/api/v1/me/balance", key=key).body["balance_cents"] == 0


def test_server_finishes_or_hands_back_its_work_on_sigterm(new_server: Callable[..., ServerProcess]) -> None:
    """After SIGTERM it exits with 0; the next server ends all that was accepted, each charged once."""
    first = new_server()
    created = [first.request("POST", "/v1/text_to_image", LARGE).body["id"] for _ in range(4)]

    assert first.stop() == 0
    second = new_server(key=first.key)

    for task_id in created:
        assert second.ended(task_id)["status"] == "completed"
    assert second.request("GET", "/api/v1/me/balance").body["balance_cents"] == 1000 - 4 * 7


def test_server_ends_a_long_poll_on_sigterm(new_server: Callable[..., ServerProcess]) -> None:
    """A client that waits for a minute is answered with the task as it is, and the server does not wait for it."""
    server = new_server(workers=0)
    task_id = server.request("POST", "/v1/text_to_image", REQUEST).body["id"]
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(server.request, "GET", f"/v1/tasks/{task_id}?wait=60")
        time.sleep(0.5)
        begun = time.monotonic()
        assert server.stop() == 0
        assert waiting.result().body["status"] == "pending"
    assert time.monotonic() - begun < 15


def test_worker_alone_paints_what_a_server_without_workers_accepts(new_server: Callable[..., ServerProcess]) -> None:
    """`serve --workers 0` and `worker` share a data folder; a long-poll on the one hears of the other's commit."""
    server = new_server(workers=0)
    worker = subprocess.Popen(
        [*COMMAND, "worker", "--data", str(server.data), "--workers", "1", "--allow-private-networks"],
        env=clean_environment(),
        stdout=subprocess.DEVNULL,
    )
    try:
        task_id = server.request("POST", "/v1/text_to_image", REQUEST).body["id"]
        assert server.ended(task_id)["status"] == "completed"
    finally:
        worker.terminate()
        assert worker.wait(20) == 0


def test_key_stops_working_soon_after_it_is_disabled(new_server: Callable[..., ServerProcess]) -> None:
    """`keys disable` on the same folder takes effect within a few seconds, while the server runs."""
    server = new_server(workers=0)
    made = server.cli("keys", "create", "--account", "default")
    assert server.request("GET", "/api/v1/me", key=made["key"]).status == 200

    server.cli("keys", "disable", str(made["id"]))

    deadline = time.monotonic() + 20
    while server.request("GET", "/api/v1/me", key=made["key"]).status != 401:
        assert time.monotonic() < deadline, "the key still works"
        time.sleep(0.1)


def test_server_says_the_first_key_once(new_server: Callable[..., ServerProcess]) -> None:
    """The first start prints its key, a curl with it, and the docs URL; the second start prints no key."""
    first = new_server(workers=0)
    notice = first.log
    first.stop()
    second = new_server(workers=0, key=first.key)

    assert "Authorization: Bearer runapi_" in notice
    assert f"{first.base_url}/docs" in notice
    assert "runapi_" not in second.log
    printed = notice.split("RUNAPI_API_KEY=")[1].split()[0]
    assert second.request("GET", "/api/v1/me", key=printed).body["account"]["name"] == "default"
