"""An engine joined to its stand-in, and the orders that it gets."""

from dataclasses import dataclass

from muralist.core.engine import Order, Outcome, Painted, Refused, Running
from muralist.core.ports import Engine
from muralist.core.task import Handle
from muralist.errors import EngineBusy, EngineUnavailable
from tests.upstreams import orders
from tests.upstreams.standin import StandIn

from .http_engines import HttpEngine

MOST_POLLS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """An engine joined to its running stand-in."""

    engine: Engine
    standin: StandIn
    case: HttpEngine

    async def submit(self, **fields: object) -> Handle | Painted | Refused:
        """Submit an order once."""
        return await self.engine.submit(an_order(self.case, **fields), lambda _: None)

    async def paint(self, **fields: object) -> Outcome:
        """Submit an order and poll it to its end, as a worker does: an upstream that cannot be asked is asked again."""
        answer = await self.submit(**fields)
        if not isinstance(answer, Handle):
            return answer
        return await self.follow(answer)

    async def follow(self, handle: Handle) -> Outcome:
        """Poll to the end."""
        for _ in range(MOST_POLLS):
            try:
                state = await self.engine.poll(handle)
            except (EngineBusy, EngineUnavailable):
                continue
            if not isinstance(state, Running):
                return state
        raise AssertionError("the work never ended")


def an_order(case: HttpEngine, **fields: object) -> Order:
    """An order for a small picture; with `sources` for the model that takes them."""
    model = case.remix_model if fields.get("sources") else case.model
    return orders.an_order(**({"model": model, "prompt": "a lighthouse on a rock", "seed": 4711} | fields))  # type: ignore[arg-type]
