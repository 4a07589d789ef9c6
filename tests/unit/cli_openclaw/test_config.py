"""`muralist openclaw config` prints and merges."""

import json
from pathlib import Path

import pytest

from muralist.cli.openclaw.json5 import parse
from muralist.cli.openclaw.wanted import needs_private_network, with_v1
from tests.unit.cli_openclaw.conftest import KEY, Run

MINE = """\
{
  // painted by hand
  agents: { defaults: { model: { primary: "anthropic/claude", fallbacks: ["x/y"] }, mediaMaxMb: 50 } },
  models: { providers: { litellm: { baseUrl: "http://old/v1", headers: { "x-team": "a" } } } },
}
"""


def written(home: Path) -> dict:
    """OpenClaw's configuration as it is on disk."""
    return parse((home / "openclaw.json").read_text("utf-8")).value()


def test_config_prints_the_whole_configuration_of_the_litellm_route(run: Run, server: str, monkeypatch) -> None:
    """Provider with discovery, chat and image models, time and size; the key only by its variable."""
    monkeypatch.setenv("RUNAPI_API_KEY", KEY)

    done = run("config", "--base-url", server)

    assert json.loads(done.stdout) == {
        "gateway": {"mode": "local"},
        "models": {
            "mode": "merge",
            "providers": {
                "litellm": {
                    "baseUrl": f"{server}/v1",
                    "apiKey": "${RUNAPI_API_KEY}",
                    "api": "openai-completions",
                    "timeoutSeconds": 600,
                    "models": [],
                }
            },
        },
        "agents": {
            "defaults": {
                "model": {"primary": "litellm/gpt-local"},
                "mediaModels": {"image": {"primary": "litellm/flux-2-pro", "timeoutMs": 600_000}},
                "mediaMaxMb": 20,
            }
        },
    }
    assert KEY not in done.output


def test_config_lists_chat_models_for_the_plugin_route(run: Run, server: str, monkeypatch, tmp_path: Path) -> None:
    """A provider of its own discovers nothing, so the rows are written down; the plugin may be loaded from a folder."""
    monkeypatch.setenv("RUNAPI_API_KEY", KEY)

    done = run("config", "--base-url", server, "--route", "plugin", "--plugin", str(tmp_path))

    found = json.loads(done.stdout)
    (row,) = found["models"]["providers"]["muralist"]["models"]
    assert (row["id"], row["contextWindow"], row["maxTokens"], row["input"]) == ("gpt-local", 200_000, 8_192, ["text"])
    assert found["plugins"] == {"entries": {"muralist": {"enabled": True}}, "load": {"paths": [str(tmp_path)]}}
    assert found["agents"]["defaults"]["mediaModels"]["image"]["primary"] == "muralist/flux-2-pro"


def test_config_writes_a_new_file_for_its_owner_alone(run: Run, home: Path) -> None:
    """Without a file one is made, also when the server does not answer; the steps that are left are named."""
    done = run("config", "--base-url", "http://127.0.0.1:9", "--chat-model", "gpt", "--write")

    assert done.exit_code == 0
    assert written(home)["agents"]["defaults"]["model"]["primary"] == "litellm/gpt"
    assert (home / "openclaw.json").stat().st_mode & 0o777 == 0o600
    assert "cannot be reached" in done.stderr
    assert "set RUNAPI_API_KEY" in done.stderr


def test_config_merges_and_keeps_a_backup(run: Run, home: Path) -> None:
    """What is not ours stays, comments too; what was there is beside the file, and a second run changes nothing."""
    (home / "openclaw.json").write_text(MINE)

    first = run("config", "--base-url", "http://127.0.0.1:9/v1", "--write")
    second = run("config", "--base-url", "http://127.0.0.1:9/v1", "--write")

    found = written(home)
    assert "// painted by hand" in (home / "openclaw.json").read_text()
    assert found["models"]["providers"]["litellm"]["headers"] == {"x-team": "a"}
    assert found["models"]["providers"]["litellm"]["baseUrl"] == "http://127.0.0.1:9/v1"
    assert found["agents"]["defaults"]["model"] == {"primary": "anthropic/claude", "fallbacks": ["x/y"]}
    assert found["agents"]["defaults"]["mediaMaxMb"] == 50
    (backup,) = home.glob("openclaw.json.before-muralist-*")
    assert backup.read_text() == MINE
    assert 'models.providers.litellm.baseUrl = "http://127.0.0.1:9/v1" (was "http://old/v1")' in first.stdout
    assert "nothing was changed" in second.stdout


def test_config_adds_to_lists_that_are_there(run: Run, home: Path, server: str, monkeypatch, tmp_path: Path) -> None:
    """Rows of models and folders of plugins are joined, not replaced."""
    monkeypatch.setenv("RUNAPI_API_KEY", KEY)
    mine = {
        "models": {"providers": {"muralist": {"models": [{"id": "gpt-local", "name": "Mine"}, {"id": "other"}]}}},
        "plugins": {"load": {"paths": ["/elsewhere"]}},
    }
    (home / "openclaw.json").write_text(json.dumps(mine))

    run("config", "--base-url", server, "--route", "plugin", "--plugin", str(tmp_path), "--write")

    found = written(home)
    assert found["models"]["providers"]["muralist"]["models"] == mine["models"]["providers"]["muralist"]["models"]
    assert found["plugins"]["load"]["paths"] == ["/elsewhere", str(tmp_path)]


@pytest.mark.parametrize("text", ["{models: []}", "{models: {$include: 'x'}}", "{a: 1 b: 2}", "[]"])
def test_config_leaves_a_file_alone_that_it_does_not_understand(run: Run, home: Path, text: str) -> None:
    """Exit 1 with the reason; not one byte is changed and no backup is made."""
    (home / "openclaw.json").write_text(text)

    done = run("config", "--base-url", "http://127.0.0.1:9", "--write")

    assert done.exit_code == 1
    assert "was left as it is" in done.stderr
    assert [path.name for path in home.iterdir()] == ["openclaw.json"]
    assert (home / "openclaw.json").read_text() == text


@pytest.mark.parametrize("arguments", [("--key-variable", "my key"), ("--base-url", "ftp://x"), ("--route", "mcp")])
def test_config_refuses_options_that_cannot_be_meant(run: Run, arguments: tuple[str, str]) -> None:
    """Usage errors leave with 4 and name the option."""
    done = run("config", *arguments)

    assert done.exit_code == 4
    assert arguments[0] in done.stderr


@pytest.mark.parametrize(
    ("url", "private"),
    [
        ("http://127.0.0.1:8787/v1", False),
        ("http://localhost:8787/v1", False),
        ("http://10.0.0.7:8787/v1", True),
        ("http://192.168.1.5/v1", True),
        ("http://[fd00::1]/v1", True),
        ("http://box.local/v1", True),
        ("https://runapi.ai/v1", False),
        ("https://8.8.8.8/v1", False),
    ],
)
def test_private_networks_are_told_apart(url: str, private: bool) -> None:
    """Addresses of the local network need OpenClaw's switch; this machine itself and the internet do not."""
    assert needs_private_network(url) is private


def test_base_urls_get_their_v1() -> None:
    """Once, whatever they end with."""
    assert {with_v1(url) for url in ("http://h", "http://h/", "http://h/v1", "http://h/v1/")} == {"http://h/v1"}
