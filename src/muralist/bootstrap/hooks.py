"""Builds what lets upstreams call back, for the engines that are switched on and told to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from muralist.core.hooks import HookGate
from muralist.core.ports import Clock
from muralist.engines.hooks.ed25519 import INSTALL, is_installed
from muralist.engines.hooks.gates import BflHooks, FalHooks, ReplicateHooks
from muralist.engines.upstream import Clients
from muralist.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineHooks:
    """The calls that each engine asks its upstream for; None where it asks for none."""

    bfl: BflHooks | None = None
    fal: FalHooks | None = None
    replicate: ReplicateHooks | None = None

    @property
    def gates(self) -> Mapping[str, HookGate]:
        """Those that there are, by the names of their engines."""
        found: dict[str, HookGate | None] = {"bfl": self.bfl, "fal": self.fal, "replicate": self.replicate}
        return {name: gate for name, gate in found.items() if gate is not None}


NO_HOOKS = EngineHooks()


def build_hooks(settings: Settings, clients: Clients, *, root: bytes, clock: Clock) -> EngineHooks:
    """The hooks of the engines that have a key; none unless `engine_hooks` is set. `root` are the store's secret bytes.

    Black Forest Labs is asked only with `bfl_hooks`: its answer to a submit then names no polling URL, and the base
    URL, which is polled instead, may not know a work that another region took.
    """
    public_url = settings.public_url
    if not settings.engine_hooks or public_url is None:
        return NO_HOOKS
    names = hooked_engines(settings)
    fal: FalHooks | None = None
    replicate: ReplicateHooks | None = None
    if "fal" in names:
        keys = settings.fal_key_set_url
        fal = FalHooks(public_url=public_url, root=root, key_set_url=keys, clients=clients, clock=clock)
    if settings.replicate_api_token is not None:
        replicate = ReplicateHooks(
            public_url=public_url,
            root=root,
            base_url=settings.replicate_base_url,
            token=settings.replicate_api_token,
            clients=clients,
            clock=clock,
        )
    bfl = BflHooks(public_url=public_url, root=root) if "bfl" in names else None
    return EngineHooks(bfl=bfl, fal=fal, replicate=replicate)


def hooked_engines(settings: Settings) -> Sequence[str]:
    """The names of the engines whose upstreams are asked to call."""
    wanted = {
        "bfl": settings.bfl_hooks and settings.bfl_api_key is not None,
        "fal": settings.fal_key is not None,
        "replicate": settings.replicate_api_token is not None,
    }
    return [name for name, on in wanted.items() if on and settings.engine_hooks]


def hook_faults(settings: Settings) -> list[str]:
    """What keeps upstreams from calling although they are to."""
    if not settings.engine_hooks:
        return ["bfl_hooks is set without engine_hooks; set both, or neither"] if settings.bfl_hooks else []
    faults = []
    if settings.public_url is None:
        faults.append("engine_hooks needs public_url, the origin at which upstreams reach this server")
    if settings.fal_key is not None and not is_installed():
        faults.append(f"engine_hooks with fal needs a library that checks its signatures: {INSTALL}")
    return faults
