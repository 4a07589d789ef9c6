"""Builds the engines that the settings switch on, and the routes to them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, runtime_checkable

from muralist.bootstrap.hooks import NO_HOOKS, EngineHooks, hook_faults
from muralist.core.catalogue.registry import Catalogue
from muralist.core.ports import Engine
from muralist.engines import bfl, fal, replicate
from muralist.engines.bfl import BflEngine
from muralist.engines.diffusers_local.engine import DiffusersLocalEngine
from muralist.engines.diffusers_local.options import LocalOptions
from muralist.engines.fal import FalEngine
from muralist.engines.openai_images.engine import OpenAIImagesEngine
from muralist.engines.openai_images.servers import ServerKind
from muralist.engines.preview.engine import PreviewEngine
from muralist.engines.registry import Registry
from muralist.engines.replicate import ReplicateEngine
from muralist.engines.runapi import RunapiEngine
from muralist.engines.upstream import Clients
from muralist.errors import ConfigurationError
from muralist.kit.addresses import AddressPolicy
from muralist.kit.http import GuardedClient
from muralist.settings import Settings

PREVIEW = "preview"
OWN_CONNECTIONS = 512
OWN_CONNECTIONS_PER_HOST = 128

Build = Callable[[Settings, Clients, EngineHooks], Engine | None]
"""Makes an engine, or None when the settings do not switch it on."""


@runtime_checkable
class Closable(Protocol):
    """An engine that has something to let go of."""

    async def close(self) -> None:
        """Let go of it."""
        ...


def own_client() -> GuardedClient:
    """The client that reaches what the operator configured, which may be on this machine or a private network."""
    return GuardedClient(
        AddressPolicy(allow_private=True),
        max_connections=OWN_CONNECTIONS,
        max_connections_per_host=OWN_CONNECTIONS_PER_HOST,
    )


def build_registry(
    settings: Settings, clients: Clients, catalogue: Catalogue, *, painters: int, hooks: EngineHooks = NO_HOOKS
) -> Registry:
    """Every engine that is switched on, and the routes of all models.

    A model without a route has every engine but the preview, in the order of `BUILDERS`. The preview paints where no
    real engine is switched on, where `preview_fallback` is set, and where a route names it.

    Raises:
        ConfigurationError: routes name models or engines that there are not, or what hooks need is missing; all of it.
    """
    if faults := route_faults(settings, catalogue) + hook_faults(settings):
        raise ConfigurationError(faults)
    real = [engine for build in BUILDERS.values() if (engine := build(settings, clients, hooks)) is not None]
    default = [engine.name for engine in real]
    if settings.preview_fallback or not real:
        default.append(PREVIEW)
    named = {name for names in settings.routes.values() for name in names}
    engines = [*real, PreviewEngine(painters)] if PREVIEW in named or PREVIEW in default else real
    return Registry(engines, routes=settings.routes, default=default)


def route_faults(settings: Settings, catalogue: Catalogue) -> list[str]:
    """What is wrong with the routes."""
    models, names = model_ids(catalogue), (*BUILDERS, PREVIEW)
    faults = [
        f"routes names the model {model_id!r}, which the catalogue has not; it has {', '.join(models)}"
        for model_id in settings.routes
        if model_id not in models
    ]
    faults += [
        f"routes of {model_id} names the engine {name!r}, which there is not; there are {', '.join(names)}"
        for model_id, route in settings.routes.items()
        for name in route
        if name not in names
    ]
    return faults


def model_ids(catalogue: Catalogue) -> Sequence[str]:
    """The ids of all models, each once."""
    return list(dict.fromkeys(model.id for model in catalogue))


async def close_engines(registry: Registry) -> None:
    """Let go of what the engines hold."""
    for engine in registry.engines:
        if isinstance(engine, Closable):
            await engine.close()


def _bfl(settings: Settings, clients: Clients, hooks: EngineHooks) -> Engine | None:
    if settings.bfl_api_key is None:
        return None
    return BflEngine(
        key=settings.bfl_api_key,
        clients=clients,
        base_url=settings.bfl_base_url,
        paths=settings.bfl_paths,
        concurrency=settings.bfl_concurrency,
        poll_seconds=settings.engine_hook_poll_seconds if hooks.bfl else bfl.POLL_SECONDS,
        hooks=hooks.bfl,
    )


def _runapi(settings: Settings, clients: Clients, _: EngineHooks) -> Engine | None:
    if settings.runapi_upstream_key is None:
        return None
    return RunapiEngine(
        key=settings.runapi_upstream_key,
        clients=clients,
        base_url=settings.runapi_base_url,
        concurrency=settings.runapi_concurrency,
    )


def _fal(settings: Settings, clients: Clients, hooks: EngineHooks) -> Engine | None:
    if settings.fal_key is None:
        return None
    return FalEngine(
        key=settings.fal_key,
        clients=clients,
        base_url=settings.fal_base_url,
        concurrency=settings.fal_concurrency,
        unit_prices=settings.fal_unit_prices,
        poll_seconds=settings.engine_hook_poll_seconds if hooks.fal else fal.POLL_SECONDS,
        hooks=hooks.fal,
    )


def _replicate(settings: Settings, clients: Clients, hooks: EngineHooks) -> Engine | None:
    if settings.replicate_api_token is None:
        return None
    return ReplicateEngine(
        key=settings.replicate_api_token,
        clients=clients,
        base_url=settings.replicate_base_url,
        concurrency=settings.replicate_concurrency,
        poll_seconds=settings.engine_hook_poll_seconds if hooks.replicate else replicate.POLL_SECONDS,
        hooks=hooks.replicate,
    )


def _openai_images(settings: Settings, clients: Clients, _: EngineHooks) -> Engine | None:
    if settings.openai_images_base_url is None:
        return None
    return OpenAIImagesEngine(
        base_url=settings.openai_images_base_url,
        clients=clients,
        kind=ServerKind(settings.openai_images_kind),
        key=settings.openai_images_api_key,
        models=settings.openai_images_models or None,
        replayable=settings.openai_images_free,
        concurrency=settings.openai_images_concurrency,
    )


def _diffusers_local(settings: Settings, _: Clients, __: EngineHooks) -> Engine | None:
    if not settings.local_engine:
        return None
    return DiffusersLocalEngine(
        LocalOptions(
            weights=settings.local_model,
            folder=settings.local_weights,
            models=settings.local_models,
            accepted_licence=settings.local_accept_licence,
            device=settings.local_device,
            dtype=settings.local_dtype,
            offload=settings.local_offload,
            attention=settings.local_attention,
            compile=settings.local_compile,
            steps=settings.local_steps,
            batch=settings.local_batch,
            batch_wait_ms=settings.local_batch_wait_ms,
            prompt_cache=settings.local_prompt_cache,
        )
    )


BUILDERS: Mapping[str, Build] = {
    "bfl": _bfl,
    "runapi": _runapi,
    "fal": _fal,
    "replicate": _replicate,
    "openai_images": _openai_images,
    "diffusers_local": _diffusers_local,
}
"""By the names of the engines, in the order in which a model without a route tries them."""
