"""What passes between a task and the engine that paints it."""

import msgspec

from muralist.core.model import Action
from muralist.core.task import Handle, Report


class Capabilities(msgspec.Struct, frozen=True, kw_only=True):
    """What an engine can do, checked before money moves.

    `replayable` says that painting again costs nothing and harms nobody, so a task whose worker died may simply be
    run again. A paid engine is not replayable: a request that may have been accepted is never sent twice.
    """

    actions: frozenset[Action]
    max_sources: int
    seed: bool
    cancel: bool
    idempotent: bool
    replayable: bool


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What an engine is asked to paint. `sources` are encoded pictures that passed all checks."""

    task_id: str
    model: str
    tier: str
    action: Action
    prompt: str
    width: int
    height: int
    seed: int
    output_format: str
    sources: tuple[bytes, ...] = ()
    options: dict[str, str | int | bool] = {}


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """An encoded picture, with size and type as decoded from its own bytes."""

    data: bytes
    width: int
    height: int
    mime_type: str


class Painted(msgspec.Struct, frozen=True, kw_only=True):
    """The engine painted. `upstream_cost` is micro-USD, where the engine tells it."""

    pictures: tuple[Picture, ...]
    seed: int | None = None
    report: Report | None = None
    upstream_cost: int | None = None


class Refused(msgspec.Struct, frozen=True, kw_only=True):
    """The engine ended the work without a picture: moderated, rejected or broken."""

    code: str
    message: str


class Running(msgspec.Struct, frozen=True, kw_only=True):
    """The work goes on upstream."""

    progress: int | None = None


Outcome = Painted | Refused
"""How work ends."""

Submitted = Handle | Painted | Refused
"""What a submit answers: work to poll, or its end at once."""
