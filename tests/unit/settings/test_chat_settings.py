"""Settings of chat: upstreams, their models and prices."""

import json
from pathlib import Path

import pytest

from muralist.errors import ConfigurationError
from muralist.settings import SPECS, read_settings
from muralist.settings.chat import ChatModelSetting, ChatPrice


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder without a configuration file."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_one_upstream_is_set_up_by_variables() -> None:
    """Address, key, models under their own or another name, and prices in dollars."""
    settings = read_settings(
        {
            "MURALIST_CHAT_BASE_URL": "http://127.0.0.1:11434/v1/",
            "MURALIST_CHAT_API_KEY": "sk-1",
            "MURALIST_CHAT_MODELS": "gpt-5, fast=openai/gpt-5-mini",
            "MURALIST_CHAT_PRICES": '{"gpt-5": {"input": 1.25, "output": 10, "cached_input": 0.125}}',
            "MURALIST_CHAT_ECHO": "true",
        }
    )

    assert settings.chat_base_url == "http://127.0.0.1:11434/v1"
    assert settings.chat_models == (
        ChatModelSetting(id="gpt-5", upstream="gpt-5"),
        ChatModelSetting(id="fast", upstream="openai/gpt-5-mini"),
    )
    assert settings.chat_prices == {"gpt-5": ChatPrice(input=1_250_000, output=10_000_000, cached_input=125_000)}
    assert settings.chat_echo


def test_several_upstreams_are_set_up_by_the_file(empty_folder: Path) -> None:
    """`[chat]` holds the settings of one, `[[chat.providers]]` the others with all that is known of their models."""
    (empty_folder / "muralist.toml").write_text(
        """
        [chat]
        echo = true

        [[chat.providers]]
        name = "openrouter"
        base_url = "https://openrouter.ai/api/v1"
        api_key = "sk-or-1"
        models = [
          "plain",
          { id = "big", upstream = "vendor/big", input = 2, output = 8.5, context_window = 200000, vision = true },
        ]

        [[chat.providers]]
        name = "local"
        base_url = "http://localhost:8000/v1"
        stream_usage = false
        """
    )

    settings = read_settings({})

    far, near = settings.chat_providers
    assert settings.chat_echo
    assert (far.name, far.api_key, far.stream_usage) == ("openrouter", "sk-or-1", True)
    assert far.models[1] == ChatModelSetting(
        id="big",
        upstream="vendor/big",
        context_window=200_000,
        vision=True,
        price=ChatPrice(input=2_000_000, output=8_500_000),
    )
    assert (near.name, near.api_key, near.models, near.stream_usage) == ("local", None, (), False)


@pytest.mark.parametrize(
    ("variable", "text"),
    [
        ("MURALIST_CHAT_BASE_URL", "api.openai.com"),
        ("MURALIST_CHAT_MODELS", "a,,b"),
        ("MURALIST_CHAT_MODELS", "a,a"),
        ("MURALIST_CHAT_MODELS", "two words"),
        ("MURALIST_CHAT_PRICES", "5"),
        ("MURALIST_CHAT_PRICES", '{"a": {"input": 1}}'),
        ("MURALIST_CHAT_PRICES", '{"a": {"input": -1, "output": 1}}'),
        ("MURALIST_CHAT_PRICES", '{"a": {"input": 1, "output": 1e400}}'),
        ("MURALIST_CHAT_PROVIDERS", '[{"name": "x"}]'),
        ("MURALIST_CHAT_PROVIDERS", '[{"name": "echo", "base_url": "http://a/v1"}]'),
        ("MURALIST_CHAT_PROVIDERS", '[{"name": "x", "base_url": "http://a/v1", "typo": 1}]'),
        ("MURALIST_CHAT_TIMEOUT_SECONDS", "0"),
    ],
)
def test_values_that_cannot_work_are_faults(variable: str, text: str) -> None:
    """Each names its variable."""
    with pytest.raises(ConfigurationError, match=variable):
        read_settings({variable: text})


def test_keys_of_upstreams_are_never_shown() -> None:
    """Neither in lists of settings nor in a fault, nor in what a program prints of them."""
    rows = [{"name": "x", "base_url": "http://a/v1", "api_key": "sk-secret"}]
    settings = read_settings({"MURALIST_CHAT_PROVIDERS": json.dumps(rows), "MURALIST_CHAT_API_KEY": "sk-secret"})

    shown = [SPECS[name].show(getattr(settings, name)) for name in ("chat_providers", "chat_api_key")]
    with pytest.raises(ConfigurationError) as caught:
        read_settings({"MURALIST_CHAT_PROVIDERS": json.dumps([{**rows[0], "typo": 1}])})

    assert "sk-secret" not in f"{shown}{settings.chat_providers}{caught.value}"


def test_models_and_prices_are_shown_as_json() -> None:
    """`muralist settings` prints them."""
    settings = read_settings(
        {"MURALIST_CHAT_MODELS": "a=b", "MURALIST_CHAT_PRICES": '{"a": {"input": 1, "output": 2}}'}
    )

    models = json.loads(str(SPECS["chat_models"].show(settings.chat_models)))
    prices = json.loads(str(SPECS["chat_prices"].show(settings.chat_prices)))

    assert (models[0]["id"], models[0]["upstream"]) == ("a", "b")
    assert prices["a"]["output"] == 2_000_000
