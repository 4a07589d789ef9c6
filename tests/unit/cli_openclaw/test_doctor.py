"""`muralist openclaw doctor` names causes and what mends them."""

import json
import stat
from pathlib import Path
from typing import Any

import pytest

from muralist.cli.openclaw.checks import Setup, check_network
from muralist.cli.openclaw.programs import fits_node
from tests.unit.cli_openclaw.conftest import KEY, Run

PROGRAM = """\
#!/bin/sh
case "$1" in
  --version) echo "OpenClaw 2026.9.6 (abc)" ;;
  config) ! grep -q badKey "$OPENCLAW_STATE_DIR/openclaw.json" || { echo "Unrecognized key: badKey" >&2; exit 1; } ;;
esac
"""


@pytest.fixture
def program(tmp_path: Path) -> str:
    """A program that answers as OpenClaw does."""
    path = tmp_path / "openclaw-like"
    path.write_text(PROGRAM)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def good(server: str) -> dict[str, Any]:
    """A configuration in which nothing is wrong."""
    return {
        "models": {"providers": {"litellm": {"baseUrl": f"{server}/v1", "apiKey": "${RUNAPI_API_KEY}"}}},
        "agents": {
            "defaults": {
                "model": {"primary": "litellm/gpt-local"},
                "mediaModels": {"image": {"primary": "litellm/flux-2-pro", "timeoutMs": 600_000}},
                "mediaMaxMb": 20,
            }
        },
    }


class Doctor:
    """Runs the doctor on a configuration; node itself is not what is tested."""

    def __init__(self, run: Run, home: Path, program: str) -> None:
        self._run, self._home, self._program = run, home, program

    def __call__(self, config: dict[str, Any] | str | None) -> dict[str, tuple[str, str, str]]:
        """Findings by check: state, detail and what mends it."""
        if config is not None:
            text = config if isinstance(config, str) else json.dumps(config)
            (self._home / "openclaw.json").write_text(text)
        done = self._run("doctor", "--json", "--openclaw", self._program)
        findings = json.loads(done.stdout)["findings"]
        return {
            each["check"]: (each["state"], each["detail"], each["mend"]) for each in findings if each["check"] != "node"
        }


@pytest.fixture
def doctor(run: Run, home: Path, program: str, monkeypatch: pytest.MonkeyPatch) -> Doctor:
    """The doctor, with the key in the environment."""
    monkeypatch.setenv("RUNAPI_API_KEY", KEY)
    return Doctor(run, home, program)


def test_doctor_finds_nothing_wrong_with_a_good_configuration(doctor: Doctor, server: str) -> None:
    """Every check is well."""
    found = doctor(good(server))

    assert {check: state for check, (state, _, _) in found.items() if state != "ok"} == {}
    assert {"openclaw", "config valid", "base URL", "key", "server", "image model", "chat model"} <= set(found)


def test_doctor_prints_lines_and_leaves_with_one_on_a_fault(run: Run, program: str) -> None:
    """For people: marks, causes, and an arrow to what mends them."""
    done = run("doctor", "--openclaw", program)

    assert done.exit_code == 1
    assert "FAULT  config" in done.stdout
    assert "-> run: muralist openclaw config --write" in done.stdout


@pytest.mark.parametrize(
    ("path", "value", "check", "state", "says"),
    [
        ("models.providers.litellm.baseUrl", "SERVER", "base URL", "warning", "/v1"),
        ("models.providers.litellm.baseUrl", None, "base URL", "fault", "is not set"),
        ("models.providers.litellm.baseUrl", "http://127.0.0.1:9/v1", "server", "fault", "muralist serve"),
        ("models.providers.litellm.apiKey", "${OTHER_KEY}", "key", "fault", "export OTHER_KEY"),
        ("models.providers.litellm.apiKey", {"source": "env", "id": "OTHER_KEY"}, "key", "fault", "OTHER_KEY"),
        ("models.providers.litellm.apiKey", None, "key", "fault", "apiKey is not set"),
        ("models.providers.litellm.apiKey", KEY, "key", "warning", "stands in the configuration file"),
        ("models.providers.litellm.apiKey", "runapi_wrong", "server", "fault", "muralist keys create"),
        ("agents.defaults.mediaModels.image.timeoutMs", None, "timeoutMs", "warning", "gives up after 60 s"),
        ("agents.defaults.mediaModels.image.timeoutMs", 60_000, "timeoutMs", "warning", "600000"),
        ("agents.defaults.mediaMaxMb", None, "mediaMaxMb", "warning", "6 MB"),
        ("agents.defaults.mediaModels.image.primary", None, "image model", "fault", "no image model"),
        ("agents.defaults.mediaModels.image.primary", "litellm/flux-9", "image model", "warning", "flux-2-pro"),
        ("agents.defaults.mediaModels.image.primary", "mine/flux-2-pro", "provider", "fault", "without a plugin"),
        ("agents.defaults.mediaModels.image.primary", "muralist/flux-2-pro", "plugin", "fault", "plugins install"),
        ("agents.defaults.model.primary", "litellm/gpt-9", "chat model", "fault", "litellm/gpt-local"),
        ("agents.defaults.model.primary", None, "chat model", "warning", "--chat-model"),
        ("agents.defaults.model.primary", "anthropic/claude", "chat model", "ok", "from elsewhere"),
        ("badKey", 1, "config valid", "fault", "Unrecognized key"),
    ],
)
def test_doctor_names_the_cause(
    doctor: Doctor, server: str, path: str, value: Any, check: str, state: str, says: str
) -> None:
    """Each thing that goes wrong with agents has a finding of its own, with the command that mends it."""
    config = good(server)
    here: dict[str, Any] = config
    *way, last = path.split(".")
    for name in way:
        here = here.setdefault(name, {})
    here[last] = server if value == "SERVER" else value
    if value is None:
        del here[last]

    found = doctor(config)[check]

    assert found[0] == state
    assert says in f"{found[1]} {found[2]}"
    assert found[2] or state == "ok"


@pytest.mark.parametrize(
    ("provider", "settings", "state"),
    [
        ("litellm", {}, "fault"),
        ("litellm", {"request": {"allowPrivateNetwork": True}}, "ok"),
        ("openai", {"request": {"allowPrivateNetwork": True}}, "fault"),
        ("muralist", {}, None),
    ],
)
def test_private_addresses_need_the_switch_of_their_provider(provider: str, settings: dict, state: str | None) -> None:
    """The provider openai has another switch, and the plugin needs none."""
    config = {"models": {"providers": {provider: {"baseUrl": "http://10.1.2.3:8787/v1", **settings}}}}
    setup = Setup(config=config, provider=provider, image_model="flux-2-pro", environ={})

    assert [finding.state for finding in check_network(setup)] == ([] if state is None else [state])


def test_doctor_sees_proxies_that_would_take_the_requests(
    doctor: Doctor, server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A proxy without an exception for the server is named; with one all is well."""
    monkeypatch.setenv("HTTP_PROXY", "http://proxy:3128")
    assert doctor(good(server))["proxy"][:1] == ("warning",)
    assert "NO_PROXY=127.0.0.1" in doctor(good(server))["proxy"][2]

    monkeypatch.setenv("NO_PROXY", "localhost,127.0.0.1")
    assert "proxy" not in doctor(good(server))


def test_doctor_reads_the_key_from_openclaws_own_file(
    doctor: Doctor, server: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """OpenClaw reads `.env` in its folder, so the doctor does."""
    monkeypatch.delenv("RUNAPI_API_KEY")
    (home / ".env").write_text(f"# keys\nexport RUNAPI_API_KEY='{KEY}'\n")

    assert doctor(good(server))["server"][0] == "ok"


@pytest.mark.parametrize("text", ["{", "[]"])
def test_doctor_says_that_a_configuration_cannot_be_read(doctor: Doctor, text: str) -> None:
    """A fault with the place of the mistake, and no further checks."""
    assert doctor(text)["config"][0] == "fault"


def test_doctor_says_how_to_install_what_is_missing(run: Run) -> None:
    """No OpenClaw, no further guesses about it."""
    done = run("doctor", "--json", "--openclaw", "no-such-program-here")

    found = {each["check"]: each for each in json.loads(done.stdout)["findings"]}
    assert found["openclaw"]["state"] == "fault"
    assert "npm install" in found["openclaw"]["mend"]


@pytest.mark.parametrize(
    ("version", "fits"),
    [
        ("v24.16.0", True),
        ("v24.21.0", True),
        ("v26.1.0", True),
        ("v24.15.9", False),
        ("v25.3.0", False),
        ("v20.20.2", False),
        ("", False),
    ],
)
def test_node_versions_are_those_that_openclaw_runs_on(version: str, fits: bool) -> None:
    """24.16 and later 24, 26.1 and later."""
    assert fits_node(version) is fits
