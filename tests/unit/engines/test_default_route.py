"""Which engines the settings switch on, and who paints a model that has no route."""

import pytest

from muralist.bootstrap.catalogue import load_catalogue
from muralist.bootstrap.engines import build_registry, close_engines, model_ids
from muralist.engines.registry import Registry
from muralist.engines.upstream import Clients
from muralist.errors import ConfigurationError
from muralist.kit.http import GuardedClient
from muralist.settings import read_settings

KLEIN, PRO = "flux-2-klein", "flux-2-pro-text-to-image"
BFL = {"BFL_API_KEY": "key-of-a-test"}
RUNAPI = {"RUNAPI_UPSTREAM_KEY": "key-of-a-test"}
OWN_SERVER = {"MURALIST_OPENAI_IMAGES_BASE_URL": "http://127.0.0.1:9/v1", "MURALIST_OPENAI_IMAGES_KIND": "vllm-omni"}


async def registry_of(environ: dict[str, str], tmp_path, monkeypatch) -> Registry:
    """The engines of an environment; nothing is connected."""
    monkeypatch.chdir(tmp_path)
    client = GuardedClient()
    registry = build_registry(read_settings(environ), Clients(own=client, web=client), load_catalogue(), painters=1)
    await close_engines(registry)
    await client.close()
    return registry


def names(registry: Registry, model_id: str) -> list[str]:
    """The engines of a model."""
    return [engine.name for engine in registry.route(model_id)]


@pytest.mark.parametrize(
    ("environ", "pro", "klein"),
    [
        ({}, ["preview"], ["preview"]),
        (BFL, ["bfl"], ["bfl"]),
        (BFL | {"MURALIST_PREVIEW_FALLBACK": "true"}, ["bfl", "preview"], ["bfl", "preview"]),
        (RUNAPI | BFL, ["bfl", "runapi"], ["bfl", "runapi"]),
        (OWN_SERVER, [], ["openai_images"]),
        (BFL | {"MURALIST_ROUTES": f'{{"{KLEIN}": ["preview", "bfl"]}}'}, ["bfl"], ["preview", "bfl"]),
        ({"MURALIST_ROUTES": f'{{"{PRO}": ["bfl"]}}'}, [], ["preview"]),
    ],
    ids=["nothing", "a key", "fallback", "two keys", "only klein", "a route", "a route to what is off"],
)
async def test_models_are_painted_by_what_is_switched_on(environ, pro, klein, tmp_path, monkeypatch):
    """Keys switch engines on in a fixed order, and the preview never stands in for a real one unasked."""
    registry = await registry_of(environ, tmp_path, monkeypatch)

    assert (names(registry, PRO), names(registry, KLEIN)) == (pro, klein)


async def test_every_model_is_painted_when_nothing_is_configured(tmp_path, monkeypatch):
    """A newcomer's server refuses no model."""
    registry = await registry_of({}, tmp_path, monkeypatch)

    assert all(names(registry, model_id) == ["preview"] for model_id in model_ids(load_catalogue()))


async def test_routes_to_what_there_is_not_keep_the_server_from_starting(tmp_path, monkeypatch):
    """Every unknown model and engine is a fault of its own, all at once."""
    routes = '{"flux-9": ["bfl", "nobody"], "flux-2-klein": ["previev"]}'

    with pytest.raises(ConfigurationError) as caught:
        await registry_of({"MURALIST_ROUTES": routes}, tmp_path, monkeypatch)

    assert len(caught.value.faults) == 3
