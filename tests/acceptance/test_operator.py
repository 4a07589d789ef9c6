"""What an operator relies on: start, stop, and commands that work on the data folder while the server runs."""

import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from .server_process import HANG_SECONDS, ServerProcess, clean_environment, run_cli

pytestmark = pytest.mark.acceptance

APPLE = {"model": "flux-2-klein", "prompt": "a red apple on a table"}


def test_server_prints_one_line_and_leaves_on_sigterm(new_server):
    """stdout has exactly the ready line; SIGTERM ends the process with exit code 0."""
    server = new_server(workers=0)

    assert re.fullmatch(r"http://127\.0\.0\.1:\d+", server.base_url)
    assert server.request("GET", "/healthz", key="").status == 200
    server.process.send_signal(signal.SIGTERM)
    rest, _ = server.process.communicate(timeout=HANG_SECONDS)
    assert rest == ""
    assert server.process.returncode == 0


def test_first_start_makes_an_account_and_a_second_none(new_server):
    """The account `default` has 1,000 cents, and starting again on the same folder adds nothing."""
    first = new_server(workers=0)
    first.stop()

    second = new_server(workers=0, key=first.key)

    (account,) = second.cli("accounts", "list")["accounts"]
    assert (account["name"], account["balance_cents"], account["unlimited"]) == ("default", 1000, False)
    assert second.request("GET", "/api/v1/me/balance").body["balance_cents"] == 1000


def test_accounts_and_keys_are_made_while_the_server_runs(server: ServerProcess):
    """A new account, its key and its credit work at once."""
    server.cli("accounts", "create", "gallery", "--credit-cents", "10")
    key = server.cli("keys", "create", "--account", "gallery")["key"]
    server.cli("accounts", "credit", "gallery", "--cents", "32")

    assert server.request("GET", "/api/v1/me/balance", key=key).body["balance_cents"] == 42


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
