"""What passes between a task and the engine that paints it."""

from enum import StrEnum

import msgspec

from muralist.core.catalogue.model import Action
from muralist.core.task import Handle, Report


class Capabilities(msgspec.Struct, frozen=True, kw_only=True):
    """What an engine can do, checked before money moves.

    `replayable` says that painting again costs nothing and harms nobody, so a task whose worker died may simply be
    run again. A paid engine is not replayable: a request that may have been accepted is never sent twice, unless the
    engine is `idempotent`: submitting an order again, under the same task id, cannot start or pay a second work.
    `findable` says that `find` can look a lost send up. `concurrency` is how many works may run in it at once, over all
    workers for a `remote` engine and in each process for one that runs here; 0 is no limit of its own. `poll_seconds`
    is the pause between two looks at running work.
    """

    actions: frozenset[Action]
    max_sources: int
    seed: bool
    cancel: bool
    idempotent: bool
    replayable: bool
    findable: bool = False
    concurrency: int = 0
    remote: bool = True
    poll_seconds: float = 1.0

    def cover(self, action: Action, sources: int) -> bool:
        """Whether this action with so many source pictures is within them."""
        return action in self.actions and sources <= self.max_sources


class Health(msgspec.Struct, frozen=True, kw_only=True):
    """What a free look at an engine found. `message` is a sentence for the operator; `credits` are the upstream's."""

    ok: bool
    message: str
    credits: float | None = None


class EngineState(StrEnum):
    """Whether an engine gets work: yes; not for a moment; not for a while as it failed; not until it is mended; once.

    A parked engine refuses our key or has no credit for us. One that is being tried after a while gets one task.
    """

    READY = "ready"
    BUSY = "busy"
    FAILING = "failing"
    PARKED = "parked"
    TRYING = "trying"


class EngineStanding(msgspec.Struct, frozen=True, kw_only=True):
    """How an engine stands with this process: works running here, permits out anywhere, what became of its works.

    `outcomes` counts by painted, refused and the codes of errors; `upstream_cost` is micro-USD as far as it was told.
    """

    name: str
    state: EngineState
    running: int
    permits: int
    outcomes: dict[str, int]
    upstream_cost: int


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
    """The engine ended the work without a picture: moderated, rejected or broken. `upstream_cost` as in `Painted`."""

    code: str
    message: str
    upstream_cost: int | None = None


class Running(msgspec.Struct, frozen=True, kw_only=True):
    """The work goes on upstream."""

    progress: int | None = None


Outcome = Painted | Refused
"""How work ends."""

Submitted = Handle | Painted | Refused
"""What a submit answers: work to poll, or its end at once."""
