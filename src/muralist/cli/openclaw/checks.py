"""What `muralist openclaw doctor` reads in the configuration: each check names a cause and what mends it."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from muralist.cli.finding import Finding, State
from muralist.cli.openclaw.environment import proxy_in_the_way, variable
from muralist.cli.openclaw.server import Offer, ServerFault
from muralist.cli.openclaw.wanted import IMAGE_TIMEOUT_MS, MEDIA_MAX_MB, needs_private_network, with_v1

IMAGE = "agents.defaults.mediaModels.image"
LEAST_TIMEOUT_MS = 120_000
CHAT_SETTINGS = "MURALIST_CHAT_BASE_URL"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """A configuration that was read: which provider paints, and what it says about it."""

    config: Mapping[str, Any]
    provider: str
    image_model: str
    environ: Mapping[str, str]

    @property
    def settings(self) -> Mapping[str, Any]:
        """The settings of the provider."""
        found = at(self.config, f"models.providers.{self.provider}")
        return found if isinstance(found, Mapping) else {}

    @property
    def base_url(self) -> str:
        """The address of the server, empty when it is not configured."""
        return str(self.settings.get("baseUrl") or "")


def at(config: Mapping[str, Any], path: str) -> Any:
    """The value at a dotted path, None when it is not there."""
    here: Any = config
    for name in path.split("."):
        here = here.get(name) if isinstance(here, Mapping) else None
    return here


def find_setup(config: Mapping[str, Any], environ: Mapping[str, str]) -> Setup | Finding:
    """Which provider paints for the agents, or why that cannot be told."""
    image = at(config, IMAGE)
    primary = image if isinstance(image, str) else at(config, f"{IMAGE}.primary")
    if not isinstance(primary, str) or "/" not in primary:
        return Finding(
            "image model", State.FAULT, "agents have no image model", "run: muralist openclaw config --write"
        )
    provider, _, model = primary.partition("/")
    return Setup(config=config, provider=provider, image_model=model, environ=environ)


def check_provider(setup: Setup) -> Iterator[Finding]:
    """The provider is one that can paint on a server of ours, and its address is complete."""
    name = setup.provider
    if name == "muralist":
        entry = at(setup.config, "plugins.entries.muralist")
        if isinstance(entry, Mapping) and entry.get("enabled") is True:
            yield Finding("plugin", State.OK, "muralist is enabled")
        else:
            yield Finding(
                "plugin",
                State.FAULT,
                "the image model is of the provider muralist, whose plugin is not enabled",
                "openclaw plugins install integrations/openclaw/plugin --force --accept-capabilities",
            )
    elif name not in ("litellm", "openai"):
        yield Finding(
            "provider",
            State.FAULT,
            f"{name} paints no pictures without a plugin: OpenClaw says that no provider is registered for it",
            "run: muralist openclaw config --route litellm --write (or --route plugin)",
        )
        return
    if not setup.base_url:
        yield Finding(
            "base URL",
            State.FAULT,
            f"models.providers.{name}.baseUrl is not set, so OpenClaw asks {name}'s own address",
            f"openclaw config set models.providers.{name}.baseUrl http://127.0.0.1:8787/v1",
        )
    elif setup.base_url.rstrip("/") != with_v1(setup.base_url):
        yield Finding(
            "base URL",
            State.WARNING,
            f"{setup.base_url} lacks /v1; Muralist answers at the root too, other servers do not",
            f"openclaw config set models.providers.{name}.baseUrl {with_v1(setup.base_url)}",
        )
    else:
        yield Finding("base URL", State.OK, setup.base_url)


def read_key(setup: Setup) -> tuple[str | None, Finding]:
    """The key that OpenClaw would send, and what is to be said about it."""
    given = setup.settings.get("apiKey")
    name = _variable_of(given)
    if name is not None:
        value = variable(setup.environ, name)
        if value is None:
            mend = f"export {name}=... where OpenClaw runs, or write it into .env in its folder"
            return None, Finding("key", State.FAULT, f"the variable {name} is not set", mend)
        return value, Finding("key", State.OK, f"from {name}")
    if isinstance(given, str) and given:
        mend = "put it into a variable: apiKey: '${RUNAPI_API_KEY}'"
        return given, Finding("key", State.WARNING, "stands in the configuration file itself", mend)
    if given:
        return None, Finding("key", State.WARNING, "comes from a secret store, which is not read here")
    mend = "run: muralist openclaw config --write"
    return None, Finding("key", State.FAULT, f"models.providers.{setup.provider}.apiKey is not set", mend)


def _variable_of(given: Any) -> str | None:
    """The variable that a key is read from: `${NAME}` or a reference to the environment."""
    if isinstance(given, str) and given.startswith("${") and given.endswith("}"):
        return given[2:-1]
    if isinstance(given, Mapping) and given.get("source") == "env":
        return str(given.get("id"))
    return None


def check_server(setup: Setup, key: str | None, ask: Callable[[str, str | None], Offer]) -> Iterator[Finding]:
    """The server answers, takes the key and offers what the agents use."""
    if not setup.base_url:
        return
    try:
        offer = ask(setup.base_url, key)
    except ServerFault as error:
        mend = "start it: muralist serve, and compare its address"
        if error.status in (401, 403):
            mend = (
                "make a key: muralist keys create, and set it where OpenClaw runs; OpenClaw keeps a refused key back "
                "for a minute"
            )
        yield Finding("server", State.FAULT, str(error), mend)
        return
    yield Finding("server", State.OK, f"{len(offer.chat)} chat and {len(offer.images)} image models")
    wanted = setup.image_model
    if any(name == wanted or name.startswith(f"{wanted}-") for name in offer.images):
        yield Finding("image model", State.OK, f"{setup.provider}/{wanted}")
    else:
        mend = f"openclaw config set {IMAGE}.primary {setup.provider}/flux-2-pro"
        known = ", ".join(offer.images[:8]) or "none"
        yield Finding("image model", State.WARNING, f"{wanted} is not among the server's: {known}", mend)
    yield from _check_chat(setup, offer)


def _check_chat(setup: Setup, offer: Offer) -> Iterator[Finding]:
    model = at(setup.config, "agents.defaults.model")
    primary = model if isinstance(model, str) else at(setup.config, "agents.defaults.model.primary")
    provider, _, name = primary.partition("/") if isinstance(primary, str) else ("", "", "")
    names = [each.id for each in offer.chat]
    if not primary:
        detail, mend = "agents have no chat model", "run: muralist openclaw config --chat-model ID --write"
        yield Finding("chat model", State.WARNING, detail, mend)
    elif provider != setup.provider:
        yield Finding("chat model", State.OK, f"{primary}, from elsewhere")
    elif not names:
        mend = f"set {CHAT_SETTINGS} for the server and restart it"
        yield Finding("chat model", State.FAULT, "the server offers no chat models", mend)
    elif name not in names:
        detail = f"{name} is not among the server's: {', '.join(names[:8])}"
        mend = f"openclaw config set agents.defaults.model.primary {setup.provider}/{names[0]}"
        yield Finding("chat model", State.FAULT, detail, mend)
    else:
        yield Finding("chat model", State.OK, str(primary))


def check_network(setup: Setup) -> Iterator[Finding]:
    """OpenClaw's guard against private addresses, and proxies that would take the requests."""
    if not setup.base_url:
        return
    if setup.provider == "openai":
        switch = "browser.ssrfPolicy.dangerouslyAllowPrivateNetwork"
        local = needs_private_network(setup.base_url) or "127.0.0.1" in setup.base_url or "localhost" in setup.base_url
        if local and at(setup.config, switch) is not True:
            yield Finding(
                "private network",
                State.FAULT,
                f"images of the provider openai never go to {setup.base_url} without {switch}",
                "better use another provider: muralist openclaw config --route litellm --write",
            )
    elif setup.provider == "litellm" and needs_private_network(setup.base_url):
        path = "models.providers.litellm.request.allowPrivateNetwork"
        if at(setup.config, path) is True:
            yield Finding("private network", State.OK, "allowed for this provider")
        else:
            detail = f"OpenClaw refuses images from the private address {setup.base_url}"
            mend = f"openclaw config set {path} true --strict-json"
            yield Finding("private network", State.FAULT, detail, mend)
    proxy = proxy_in_the_way(setup.environ, setup.base_url)
    if proxy is not None:
        host = setup.base_url.split("://", 1)[-1].partition("/")[0].rpartition(":")[0]
        detail = f"{proxy} is set, and OpenClaw sends requests for {host} there"
        yield Finding("proxy", State.WARNING, detail, f"export NO_PROXY={host} where OpenClaw runs")


def check_limits(setup: Setup) -> Iterator[Finding]:
    """How long OpenClaw waits for a picture, and how large one may be."""
    timeout = at(setup.config, f"{IMAGE}.timeoutMs")
    mend = f"openclaw config set {IMAGE}.timeoutMs {IMAGE_TIMEOUT_MS} --strict-json"
    if not isinstance(timeout, int | float):
        if setup.provider == "muralist":
            yield Finding("timeoutMs", State.OK, "the plugin's own: 10 minutes")
        else:
            seconds = 180 if setup.provider == "openai" else 60
            yield Finding("timeoutMs", State.WARNING, f"not set, so OpenClaw gives up after {seconds} s", mend)
    elif timeout < LEAST_TIMEOUT_MS:
        yield Finding(
            "timeoutMs", State.WARNING, f"{timeout / 1000:g} s is short for a picture that has to queue", mend
        )
    else:
        yield Finding("timeoutMs", State.OK, f"{timeout / 1000:g} s")
    most = at(setup.config, "agents.defaults.mediaMaxMb")
    if isinstance(most, int | float) and most >= MEDIA_MAX_MB / 2:
        yield Finding("mediaMaxMb", State.OK, f"{most:g} MB")
    else:
        said = "not set, so agents refuse pictures above 6 MB" if most is None else f"{json.dumps(most)} MB"
        mend = f"openclaw config set agents.defaults.mediaMaxMb {MEDIA_MAX_MB} --strict-json"
        yield Finding("mediaMaxMb", State.WARNING, said, mend)
