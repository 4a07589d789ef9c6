"""Commands that only look: `settings`, `models` and `doctor`; and the notice of a first start."""

import json
import shlex
import socket
from datetime import UTC, datetime

import pytest

from muralist.bootstrap.store import FirstStart
from muralist.cli.operator.checks import check_data_folder, check_port
from muralist.cli.operator.serve import EXAMPLE_PROMPT, first_start_notice, notice, reachable
from muralist.core.money.account import Account
from muralist.settings import SPECS, load_settings


def test_settings_show_every_setting_and_its_source(operator, no_settings_around):
    """Each setting has a value, a default and the place that it came from."""
    no_settings_around("MURALIST_PORT", "4711")

    printed = operator.json("settings")

    assert set(printed["settings"]) == set(SPECS)
    assert printed["config_file"] is None
    port, data = printed["settings"]["port"], printed["settings"]["data"]
    assert (port["value"], port["source"], port["default"]) == (4711, "MURALIST_PORT", "8787")
    assert (data["value"], data["source"]) == (str(operator.data), "--data")
    assert "4711" in operator.run("settings").stdout


def test_settings_list_all_faults_and_leave_with_4(operator, no_settings_around):
    """Every fault is in one message."""
    no_settings_around("MURALIST_PORT", "high")
    no_settings_around("MURALIST_PROT", "1")

    refused = operator.run("settings")

    assert refused.exit_code == 4
    assert "MURALIST_PORT must be an integer" in refused.stderr
    assert "did you mean MURALIST_PORT?" in refused.stderr


@pytest.mark.parametrize(
    ("variable", "value", "shown"),
    [
        ("WORKERS", "1", "1 process"),
        ("WORKERS", "2", "2 processes"),
        ("PICTURE_DAYS", "1", "1 day"),
        ("PICTURE_DAYS", "0", "0 days"),
        ("INITIAL_CREDIT_CENTS", "1", "1 cent"),
        ("MAX_ATTEMPTS", "1", "1 attempt"),
        ("LEASE_SECONDS", "1", "1 second"),
        ("DELIVERY_CONCURRENCY", "1", "1 callback"),
        ("PORT", "1", "1"),
    ],
)
def test_settings_print_one_of_a_unit_in_the_singular(operator, no_settings_around, variable, value, shown):
    """One is a process, a day, a cent; what has no unit stays a number."""
    no_settings_around(f"MURALIST_{variable}", value)

    lines = [line.split("  ") for line in operator.run("settings").stdout.splitlines()]

    (found,) = [[cell.strip() for cell in line if cell.strip()] for line in lines if line[0] == variable.lower()]
    assert found[1] == shown


def test_models_list_has_the_catalogue_with_prices(operator):
    """The list names every model, its action and its price."""
    models = operator.json("models", "list")["models"]

    by_id = {(model["id"], model["action"]): model["price_cents"] for model in models}
    assert by_id["flux-2-pro-text-to-image", "text_to_image"] == {"1k": 5, "2k": 7}
    assert by_id["flux-2-flex-text-to-image", "text_to_image"] == {"1k": 14, "2k": 24}
    assert {action for model, action in by_id if model == "flux-2-klein"} == {"text_to_image", "remix_image"}
    assert "flux-2-pro-text-to-image" in operator.run("models", "list").stdout


def test_models_show_has_inputs_and_sizes(operator):
    """One model is shown whole, for people and for programs."""
    shown = operator.json("models", "show", "flux-2-pro-remix-image")

    (action,) = shown["actions"]
    assert action["inputs"]["source_image_urls"]["max_items"] == 8
    assert action["sizes"]["2k"]["3:4"] == [1536, 2048]
    assert "3:4 1536x2048" in operator.run("models", "show", "flux-2-pro-remix-image").stdout
    assert "\n\nflux-2-klein" in operator.run("models", "show", "flux-2-klein").stdout


def test_models_show_suggests_the_nearest_name(operator):
    """A mistyped model is a fault of kind 4 with a suggestion."""
    refused = operator.run("models", "show", "flux-2-pro-text-to-imag")

    assert refused.exit_code == 4
    assert "Did you mean flux-2-pro-text-to-image?" in refused.stderr


FOLDER_CHECKS = ("data folder", "disk", "fsync", "clock", "sqlite")


def free_port() -> int:
    """A port that nobody uses at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_doctor_finds_nothing_wrong_here(operator, no_settings_around):
    """On a machine that runs the tests all is well, the engine paints, and nothing is left behind."""
    no_settings_around("MURALIST_PORT", str(free_port()))

    report = operator.json("doctor")

    assert report["ok"] is True
    states = {finding["check"]: finding["state"] for finding in report["findings"]}
    others = {"settings", "python", "dependencies", "port", "preview engine", "models", "chat"}
    assert set(states) == {*others, *FOLDER_CHECKS}
    assert "fault" not in states.values()
    assert not operator.data.exists()
    assert [path.name for path in operator.data.parent.iterdir() if path.name.startswith(".muralist")] == []


def test_doctor_leaves_with_1_and_says_how_to_mend(operator, no_settings_around):
    """A taken port is a fault with a cause and a mend, and the report still comes whole."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        no_settings_around("MURALIST_PORT", str(other.getsockname()[1]))

        result = operator.run("doctor", "--json")

    assert result.exit_code == 1
    report = json.loads(result.stdout)
    assert report["ok"] is False
    (port,) = (finding for finding in report["findings"] if finding["check"] == "port")
    assert port["state"] == "fault"
    assert "MURALIST_PORT" in port["mend"]


def test_doctor_reports_settings_that_cannot_work(operator, no_settings_around):
    """Faulty settings are a finding, not a crash."""
    no_settings_around("MURALIST_WORKERS", "-1")

    result = operator.run("doctor")

    assert result.exit_code == 1
    assert "MURALIST_WORKERS must be" in result.stdout


def test_doctor_reports_a_data_folder_that_is_a_file(tmp_path):
    """A file where the folder should be is a fault that says what to do."""
    (tmp_path / "data").write_text("x")

    (finding,) = check_data_folder(tmp_path / "data" / "inside")

    assert finding.state == "fault"
    assert "MURALIST_DATA" in finding.mend


def test_doctor_takes_any_port_when_a_free_one_is_picked_at_start():
    """Port 0 is always good."""
    (finding,) = check_port("127.0.0.1", 0)

    assert finding.state == "ok"


def test_first_start_notice_holds_a_command_that_can_be_pasted():
    """The notice has the key, the documentation and the seed request as a curl that a shell reads back whole."""
    notice = first_start_notice("http://127.0.0.1:8787", "runapi_abc")

    assert "http://127.0.0.1:8787/docs" in notice
    assert "export RUNAPI_API_KEY=runapi_abc" in notice
    start = notice.index("curl -X POST")
    words = shlex.split(notice[start : notice.index("}'", start) + 2])
    assert words[3] == "http://127.0.0.1:8787/v1/text_to_image"
    assert "Authorization: Bearer runapi_abc" in words
    assert json.loads(words[-1]) == {
        "model": "flux-2-pro-text-to-image",
        "prompt": EXAMPLE_PROMPT,
        "aspect_ratio": "3:4",
        "output_resolution": "2k",
    }


@pytest.mark.parametrize(
    ("flags", "command"),
    [
        ({}, "muralist keys create --account default"),
        ({"data": "/my data"}, "muralist keys create --account default --data '/my data'"),
    ],
)
def test_a_later_start_leads_to_the_documentation_and_to_another_key(operator, flags, command):
    """On a folder that is not new there is no key to show, but the way to one, and where to read."""
    told = notice("http://0.0.0.0:8787", load_settings(flags=flags), None)

    assert told.splitlines() == ["Documentation: http://127.0.0.1:8787/docs", f"Another key:   {command}"]


def test_a_first_start_shows_its_key(operator):
    """The first start's notice carries the key, at the address that the settings name."""
    account = Account(id=1, name="default", unlimited=False, callback_secret="c2VjcmV0", created_at=datetime.now(UTC))
    settings = load_settings(flags={"public_url": "https://pictures.example.com"})

    told = notice("http://127.0.0.1:8787", settings, FirstStart(account=account, key="runapi_abc"))

    assert "export RUNAPI_API_KEY=runapi_abc" in told
    assert "Documentation: https://pictures.example.com/docs" in told


@pytest.mark.parametrize(
    ("listening", "usable"),
    [
        ("http://0.0.0.0:8787", "http://127.0.0.1:8787"),
        ("http://[::]:8787", "http://[::1]:8787"),
        ("http://10.0.0.1:8787", "http://10.0.0.1:8787"),
    ],
)
def test_notice_uses_an_address_that_works_here(listening, usable):
    """The address of every interface is none that one can connect to everywhere."""
    assert reachable(listening) == usable
