"""Settings of the engines: a key switches an engine on, a base URL says where it is, routes say who paints what."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from muralist.settings.rules import (
    base_url,
    boolean,
    choice,
    integer,
    integers_by_name,
    names_by_name,
    number,
    secret_text,
    texts_by_name,
)
from muralist.settings.spec import setting

NO_TABLE: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True, kw_only=True)
class EngineSettings:
    """The group of the engines."""

    routes: Mapping[str, tuple[str, ...]] = setting(
        names_by_name(),
        "Which engines paint a model, in the order in which they are tried; a model that is not named has every engine "
        "that is switched on and paints it.",
        make=lambda: NO_TABLE,
        default="not set",
    )
    preview_fallback: bool = setting(
        boolean(),
        "Whether the preview engine paints where no other engine takes a task, although a real one is switched on. "
        "Without any real engine it always paints.",
        value=False,
    )
    breaker_failures: int = setting(
        integer(1, 1_000),
        "After how many failures one after the other an engine is left alone for a while.",
        value=5,
        unit="failures",
    )
    engine_hooks: bool = setting(
        boolean(),
        "Whether the upstreams of `fal` and `replicate` are asked to call `public_url` when their work has ended, so "
        "that it is polled at once and more rarely before; `fal` needs `pip install 'muralist[hooks]'`.",
        value=False,
    )
    engine_hook_poll_seconds: float = setting(
        number(0.5, 600),
        "The pause between two polls of work whose upstream calls when it has ended, in case no call comes.",
        value=5.0,
        unit="seconds",
    )
    bfl_hooks: bool = setting(
        boolean(),
        "Whether Black Forest Labs is asked to call as well. It may then name no address to poll at, and a work that "
        "`bfl_base_url` does not know would be lost; only for a region's address, after a try with an account.",
        value=False,
    )
    bfl_api_key: str | None = setting(
        secret_text(),
        "Key of Black Forest Labs; switches the engine `bfl` on.",
        value=None,
        secret=True,
        also="BFL_API_KEY",
    )
    bfl_base_url: str = setting(
        base_url(),
        "Address of Black Forest Labs' API; https://api.eu.bfl.ai and https://api.us.bfl.ai stay within a region.",
        value="https://api.bfl.ai",
    )
    bfl_paths: Mapping[str, str] = setting(
        texts_by_name(),
        "Paths at Black Forest Labs that replace our own choice for a model line, such as "
        '{"flux-2-klein": "flux-2-klein-9b"}.',
        make=lambda: NO_TABLE,
        default="not set",
    )
    bfl_concurrency: int = setting(
        integer(0, 10_000),
        "Works that may run at Black Forest Labs at once, over all workers; 0 is no limit.",
        value=24,
        unit="works",
    )
    fal_key: str | None = setting(
        secret_text(), "Key of fal; switches the engine `fal` on.", value=None, secret=True, also="FAL_KEY"
    )
    fal_base_url: str = setting(base_url(), "Address of fal's queue API.", value="https://queue.fal.run")
    fal_key_set_url: str = setting(
        base_url(),
        "Where fal publishes the keys that it signs calls with.",
        value="https://rest.fal.ai/.well-known/jwks.json",
    )
    fal_concurrency: int = setting(
        integer(0, 10_000),
        "Works that may run at fal at once, over all workers; 0 is no limit, as fal queues by itself.",
        value=0,
        unit="works",
    )
    fal_unit_prices: Mapping[str, int] = setting(
        integers_by_name(0, 1_000_000_000),
        "What a unit that fal bills costs, in micro-USD by model line; without it nobody knows the upstream cost.",
        make=lambda: NO_TABLE,
        default="not set",
    )
    replicate_api_token: str | None = setting(
        secret_text(),
        "Token of Replicate; switches the engine `replicate` on.",
        value=None,
        secret=True,
        also="REPLICATE_API_TOKEN",
    )
    replicate_base_url: str = setting(
        base_url(), "Address of Replicate's API, with its version.", value="https://api.replicate.com/v1"
    )
    replicate_concurrency: int = setting(
        integer(0, 10_000),
        "Works that may run at Replicate at once, over all workers; 0 is no limit.",
        value=0,
        unit="works",
    )
    runapi_upstream_key: str | None = setting(
        secret_text(),
        "Key of RunAPI, or of another Muralist; switches the engine `runapi` on.",
        value=None,
        secret=True,
        also="RUNAPI_UPSTREAM_KEY",
    )
    runapi_base_url: str = setting(base_url(), "Address of RunAPI, or of another Muralist.", value="https://runapi.ai")
    runapi_concurrency: int = setting(
        integer(0, 10_000),
        "Works that may run at RunAPI at once, over all workers; 0 is no limit.",
        value=0,
        unit="works",
    )
    openai_images_base_url: str | None = setting(
        base_url(),
        "Address of an image server that speaks OpenAI's images API, with its version, such as "
        "http://127.0.0.1:8091/v1; switches the engine `openai_images` on.",
        value=None,
    )
    openai_images_api_key: str | None = setting(
        secret_text(), "Key of that image server, where it wants one.", value=None, secret=True
    )
    openai_images_kind: str = setting(
        choice("vllm-omni", "sglang", "localai", "litellm", "openai", "generic"),
        "What that image server is, which decides what it can be asked for.",
        value="generic",
    )
    openai_images_models: Mapping[str, str] = setting(
        texts_by_name(),
        "What that image server calls our models, by model id or model line; then only those are sent to it. "
        "When it is not set, its kind's usual names hold.",
        make=lambda: NO_TABLE,
        default="not set",
    )
    openai_images_free: bool = setting(
        boolean(),
        "Whether painting twice on that image server costs nothing, so that a lost answer may simply be asked for "
        "again. For servers of one's own.",
        value=False,
    )
    openai_images_concurrency: int = setting(
        integer(0, 10_000),
        "Pictures that may be painted at once on that image server, over all workers; 0 is no limit.",
        value=4,
        unit="pictures",
    )
