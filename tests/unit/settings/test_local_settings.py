"""Settings of open weights on one's own GPU."""

from pathlib import Path

import pytest

from muralist.engines.diffusers_local.weights import KNOWN
from muralist.errors import ConfigurationError
from muralist.settings import SPECS, read_settings


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder without a configuration file."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_engine_is_off_and_takes_the_free_weights_by_default() -> None:
    """Nothing is painted locally unless it is switched on, and then with weights that anyone may use."""
    settings = read_settings({})

    assert not settings.local_engine
    assert (settings.local_model, settings.local_accept_licence) == ("klein-4b", None)


def test_choices_are_read() -> None:
    """Models are a list, a device may have a number, and steps are the weights' own unless they are set."""
    settings = read_settings(
        {
            "MURALIST_LOCAL_ENGINE": "true",
            "MURALIST_LOCAL_MODEL": "dev",
            "MURALIST_LOCAL_ACCEPT_LICENCE": "flux-non-commercial",
            "MURALIST_LOCAL_MODELS": "flux-2-pro, flux-2-flex-remix-image",
            "MURALIST_LOCAL_DEVICE": "cuda:1",
        }
    )

    assert settings.local_models == ("flux-2-pro", "flux-2-flex-remix-image")
    assert (settings.local_device, settings.local_steps) == ("cuda:1", None)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LOCAL_MODEL", "klein"),
        ("LOCAL_ACCEPT_LICENCE", "yes"),
        ("LOCAL_DEVICE", "gpu"),
        ("LOCAL_DTYPE", "int8"),
        ("LOCAL_BATCH", "0"),
    ],
)
def test_choices_that_there_are_not_keep_the_server_from_starting(name: str, value: str) -> None:
    """A word that is not one of the choices is a fault that names the setting."""
    with pytest.raises(ConfigurationError, match=f"MURALIST_{name}"):
        read_settings({f"MURALIST_{name}": value})


def test_every_known_weights_can_be_chosen() -> None:
    """The setting and the engine know the same words."""
    assert all(SPECS["local_model"].rule.read(word) == word for word in KNOWN)
    assert all(word in SPECS["local_model"].rule.text for word in KNOWN)
