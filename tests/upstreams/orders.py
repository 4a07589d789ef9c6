"""Orders for engines under test."""

from muralist.core.catalogue.model import Action
from muralist.core.engine import Order
from muralist.core.ports import Engine
from muralist.core.task import Handle

TASK_ID = "0199c0de-0000-7000-8000-000000000001"


def an_order(model: str = "flux-2-pro-text-to-image", **fields: object) -> Order:
    """An order for a small 4:3 picture; one with `sources` is a remix."""
    values: dict[str, object] = {
        "task_id": TASK_ID,
        "model": model,
        "tier": "pro",
        "action": Action.REMIX_IMAGE if fields.get("sources") else Action.TEXT_TO_IMAGE,
        "prompt": "a lighthouse",
        "width": 1152,
        "height": 864,
        "seed": 7,
        "output_format": "png",
    }
    return Order(**(values | fields))  # type: ignore[arg-type]


async def submit(engine: Engine, order: Order) -> Handle:
    """Submit an order that is accepted."""
    handle = await engine.submit(order, lambda _: None)
    assert isinstance(handle, Handle)
    return handle
