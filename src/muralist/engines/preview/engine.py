"""The engine `preview`: the embedded painter behind the engine port. It needs no key, no GPU and no weights."""

from datetime import datetime

from muralist.core.catalogue.model import Action
from muralist.core.engine import Capabilities, Health, Order, Outcome, Painted, Picture, Running, Submitted
from muralist.core.ports import ProgressCallback
from muralist.core.task import Handle, Report
from muralist.engines.preview.processes.frames import Assignment
from muralist.engines.preview.processes.pool import PainterPool
from muralist.errors import EngineBroken

NAME = "preview"


class PreviewEngine:
    """Paints in worker processes. Painting again is free, so it is replayable."""

    name = NAME

    def __init__(self, processes: int) -> None:
        self._pool = PainterPool(processes)
        self.capabilities = Capabilities(
            actions=frozenset(Action),
            max_sources=8,
            seed=True,
            cancel=True,
            idempotent=True,
            replayable=True,
            concurrency=processes,
            remote=False,
        )

    def supports(self, model_id: str, action: Action, sources: int) -> bool:  # noqa: ARG002 - the port names it
        """Every model: it paints its own way, and says so."""
        return self.capabilities.cover(action, sources)

    async def submit(self, order: Order, on_progress: ProgressCallback) -> Submitted:
        """Paint and answer at once with the picture. Raises EngineBroken when the painter fails."""
        done = await self._pool.paint(
            Assignment(
                prompt=order.prompt,
                width=order.width,
                height=order.height,
                seed=order.seed,
                tier=order.tier,
                output_format=order.output_format,
                sources=list(order.sources),
            ),
            lambda share: on_progress(round(share * 100)),
        )
        picture = Picture(data=done.data, width=done.width, height=done.height, mime_type=done.mime_type)
        report = Report(understood=tuple(done.understood), ignored=tuple(done.ignored))
        return Painted(pictures=(picture,), seed=order.seed, report=report, upstream_cost=0)

    async def poll(self, handle: Handle) -> Running | Outcome:
        """Preview work is never handed over, so there is nothing to poll."""
        raise EngineBroken(f"The preview engine knows no work under {handle.remote_id!r}.")

    async def cancel(self, handle: Handle) -> bool:  # noqa: ARG002 - the port names it
        """Nothing runs under a handle; cancelling `submit` itself stops the painter."""
        return False

    async def find(self, order: Order, *, since: datetime) -> Handle | None:  # noqa: ARG002 - the port names them
        """Nothing outlives the process that paints."""
        return None

    async def check(self) -> Health:
        """It needs nothing but this machine; `muralist doctor` paints with it to see."""
        return Health(ok=True, message="paints on this machine")

    async def close(self) -> None:
        """Stop the painter processes."""
        await self._pool.close()
