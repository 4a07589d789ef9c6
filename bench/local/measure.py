"""The cases: plain calls one after the other, and the engine with one or many orders at a time."""

import asyncio
import gc
import io
import itertools
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import torch
from diffusers import Flux2KleinPipeline

from muralist.core.catalogue.model import Action
from muralist.core.engine import Order, Painted
from muralist.engines.diffusers_local.engine import DiffusersLocalEngine
from muralist.engines.diffusers_local.options import LocalOptions

STEPS = 4
PROMPT = "a red bicycle against a brick wall, morning light, number {}"
_numbers = itertools.count(1)


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What is measured: `pictures` a case and round, of `size` pixels a side."""

    folder: str
    device: str
    dtype: str
    size: int
    pictures: int
    rounds: int
    batch: int
    compile: bool


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """A case's seconds a picture: the median of the rounds, and each round's."""

    name: str
    seconds: float
    rounds: list[float]

    @property
    def a_minute(self) -> float:
        """Pictures a minute."""
        return 60 / self.seconds


class PlainCalls:
    """diffusers called as its documentation shows, with the plan's type and device."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._pipe = Flux2KleinPipeline.from_pretrained(plan.folder, dtype=getattr(torch, plan.dtype)).to(plan.device)
        self._pipe.set_progress_bar_config(disable=True)

    def paint(self, *, with_file: bool) -> None:
        """Paint the plan's pictures one after the other, and write each as PNG where `with_file`."""
        for _ in range(self._plan.pictures):
            number = next(_numbers)
            picture = self._pipe(
                prompt=PROMPT.format(number),
                height=self._plan.size,
                width=self._plan.size,
                num_inference_steps=STEPS,
                guidance_scale=1.0,
                generator=torch.Generator("cpu").manual_seed(number),
            ).images[0]
            if with_file:
                picture.save(io.BytesIO(), "PNG")


class EngineOrders:
    """The engine with the plan's weights, and the loop that it runs in."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._loop = asyncio.Runner()
        self._engine = DiffusersLocalEngine(
            LocalOptions(
                folder=str(Path(plan.folder).resolve()),
                device=plan.device,
                dtype=plan.dtype,
                batch=plan.batch,
                compile=plan.compile,
                offload="none",
            )
        )

    def one_by_one(self, *, same_prompt: bool) -> None:
        """Paint the plan's pictures, each ordered when the one before is there."""

        async def orders() -> None:
            for _ in range(self._plan.pictures):
                await self._order(same_prompt=same_prompt)

        self._loop.run(orders())

    def at_once(self) -> None:
        """Paint the plan's pictures, ordered together."""

        async def orders() -> None:
            await asyncio.gather(*(self._order(same_prompt=False) for _ in range(self._plan.pictures)))

        self._loop.run(orders())

    def close(self) -> None:
        """Stop the painting process."""
        self._loop.run(self._engine.close())
        self._loop.close()

    async def _order(self, *, same_prompt: bool) -> None:
        number = next(_numbers)
        painted = await self._engine.submit(
            Order(
                task_id=str(number),
                model="flux-2-klein",
                tier="klein",
                action=Action.TEXT_TO_IMAGE,
                prompt=PROMPT.format("one" if same_prompt else number),
                width=self._plan.size,
                height=self._plan.size,
                seed=number,
                output_format="png",
            ),
            lambda _: None,
        )
        assert isinstance(painted, Painted)


def measure(plan: Plan) -> list[Case]:
    """All cases in turn, round by round, after one of each that does not count."""
    plain, engine = PlainCalls(plan), EngineOrders(plan)
    cases: dict[str, Callable[[], None]] = {
        "plain call": lambda: plain.paint(with_file=False),
        "plain call and PNG": lambda: plain.paint(with_file=True),
        "engine, one at a time": lambda: engine.one_by_one(same_prompt=False),
        "engine, one prompt again": lambda: engine.one_by_one(same_prompt=True),
        "engine, many at once": engine.at_once,
    }
    times: dict[str, list[float]] = {name: [] for name in cases}
    try:
        for case in cases.values():
            case()
        for _ in range(plan.rounds):
            for name, case in cases.items():
                gc.collect()
                begun = time.perf_counter()
                case()
                times[name].append((time.perf_counter() - begun) / plan.pictures)
    finally:
        engine.close()
    return [Case(name=name, seconds=statistics.median(each), rounds=each) for name, each in times.items()]
