"""What an operator relies on: start, stop, and commands that work on the data folder while the server runs."""

import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from .server_process import COMMAND, ServerProcess, clean_environment, run_cli

pytestmark = pytest.mark.acceptance

APPLE = {"model": "flux-2-klein", "prompt": "a red apple on a table"}
COLD_START_SECONDS = 1.5


def test_server_prints_one_line_and_leaves_on_sigterm(new_server):
    """stdout has exactly the ready line; SIGTERM ends the process with exit code 0."""
    server = new_server(workers=0)

    assert re.fullmatch(r"http://127\.0\.0\.1:\d+", server.base_url)
    assert server.request("GET", "/healthz", key="").status == 200
    server.process.send_signal(signal.SIGTERM)
    rest, _ = server.process.communicate(timeout=20)
    assert rest == ""
    assert server.process.returncode == 0


def test_server_is_ready_soon_after_a_cold_start(new_server, tmp_path: Path):
    """The best of three starts on an empty folder takes less than a second and a half."""
    best = min(new_server(tmp_path / str(number), workers=0, key="unused").ready_after_seconds for number in range(3))

    assert best < COLD_START_SECONDS


def test_first_start_makes_an_account_and_tells_its_key_once(new_server):
    """The notice on stderr has a key that works and 1,000 cents; a second start makes and tells nothing."""
    first = new_server(workers=0)
    told = re.search(r"RUNAPI_API_KEY=(runapi_\w+)", first.log)
    assert told
    balance = first.request("GET", "/api/v1/me/balance", key=told[1])
    assert (balance.status, balance.body["balance_cents"]) == (200, 1000)
    assert f"{first.base_url}/docs" in first.log
    first.stop()

    second = new_server(workers=0, key=told[1])

    assert "RUNAPI_API_KEY" not in second.log
    assert second.request("GET", "/api/v1/me/balance").body["balance_cents"] == 1000
    assert [account["name"] for account in second.cli("accounts", "list")["accounts"]] == ["default"]


def test_accounts_and_keys_change_while_the_server_runs(server: ServerProcess):
    """A new key works at once, credit shows at once, and a disabled key is refused within two seconds."""
    server.cli("accounts", "create", "gallery", "--credit-cents", "10")
    made = server.cli("keys", "create", "--account", "gallery")
    server.cli("accounts", "credit", "gallery", "--cents", "32")

    assert server.request("GET", "/api/v1/me/balance", key=made["key"]).body["balance_cents"] == 42

    server.cli("keys", "disable", str(made["id"]))
    time.sleep(2)
    refused = server.request("GET", "/api/v1/me/balance", key=made["key"])
    assert (refused.status, refused.body["error"]["code"]) == (401, "unauthenticated")


def test_unlimited_account_paints_without_credit(server: ServerProcess):
    """An account that is `--unlimited` is never answered with 402."""
    key = server.new_account("patron", unlimited=True)

    assert server.request("POST", "/api/v1/flux/text_to_image", APPLE, key=key).status == 200


def test_doctor_knows_its_own_server(server: ServerProcess):
    """A port that is served by Muralist is no fault."""
    port = server.base_url.rpartition(":")[2]

    done = run_cli("doctor", "--data", str(server.data), environ={"MURALIST_PORT": port})

    assert done.returncode == 0, done.stdout + done.stderr
    assert "is served by Muralist now" in done.stdout


def test_second_server_on_the_same_port_says_so(server: ServerProcess, tmp_path: Path):
    """A taken port is one sentence on stderr and exit code 1."""
    port = server.base_url.rpartition(":")[2]

    done = run_cli("serve", "--port", port, "--data", str(tmp_path / "data"), "--workers", "0", cwd=tmp_path)

    assert done.returncode == 1
    assert f"Cannot listen on 127.0.0.1:{port}" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_worker_paints_for_a_server_that_has_none(new_server):
    """`serve --workers 0` only accepts; `muralist worker` on the same folder paints, and SIGTERM ends it cleanly."""
    server = new_server(workers=0)
    task_id = server.request("POST", "/api/v1/flux/text_to_image", APPLE).body["id"]
    assert server.request("GET", f"/v1/tasks/{task_id}?wait=1").body["status"] == "pending"

    worker = subprocess.Popen(
        [*COMMAND, "worker", "--data", str(server.data), "--workers", "1"],
        env=clean_environment(),
        cwd=server.data.parent,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        task = server.request("GET", f"/v1/tasks/{task_id}?wait=60").body
        worker.send_signal(signal.SIGTERM)
        left_with = worker.wait(timeout=30)
    finally:
        worker.kill()
        worker.wait()

    assert (task["status"], task["engine"]) == ("completed", "preview")
    assert left_with == 0


def test_demo_shows_the_whole_product(tmp_path: Path):
    """`scripts/demo.py` leaves a picture of the seed request behind and says what it cost."""
    script = Path(__file__).resolve().parents[2] / "scripts" / "demo.py"

    done = subprocess.run(
        [sys.executable, script],
        cwd=tmp_path,
        env=clean_environment(),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    picture = tmp_path / "demo-out" / "vase.png"
    assert picture.read_bytes().startswith(b"\x89PNG")
    for said in (str(picture), "preview", "1536x2048", "$0.07", "$9.93 left"):
        assert said in done.stdout
