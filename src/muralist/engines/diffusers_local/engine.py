"""The engine behind the port: open weights in one process beside the server. Painting again costs nothing."""

import asyncio
from datetime import datetime

import structlog

from muralist.core.catalogue.model import Action
from muralist.core.engine import Capabilities, Health, Order, Outcome, Painted, Picture, Running, Submitted
from muralist.core.ports import ProgressCallback
from muralist.core.task import Handle
from muralist.engines.diffusers_local.frames import Ready, Setup, Unfit
from muralist.engines.diffusers_local.options import LocalOptions
from muralist.engines.diffusers_local.process import PaintingProcess
from muralist.engines.diffusers_local.readiness import Readiness, look
from muralist.engines.diffusers_local.studio import Studio
from muralist.engines.diffusers_local.weights import KNOWN, Weights
from muralist.engines.lines import find_line
from muralist.errors import EngineBroken, EngineUnavailable

log = structlog.get_logger()

NAME = "diffusers_local"
MAX_SOURCES = 8
BATCHES_AHEAD = 2
"""Tasks are claimed for the batch that is painted and for the next one, so that the device never waits for a claim."""

LOOK_SECONDS = 120.0
SHARE_OF_STEPS = 0.95
"""Share of the work that is done when all steps are: what is left is decoding."""


class DiffusersLocalEngine:
    """Paints with open weights of FLUX.2 on this machine's GPU, or on its CPU.

    Whether packages, licence and weights are in place is looked up once, here; without them it supports no model.
    """

    name = NAME

    def __init__(self, options: LocalOptions) -> None:
        self._options = options
        self._weights = KNOWN[options.weights]
        self._models = dict.fromkeys(options.models or self._weights.lines, self._weights.title)
        self._readiness = self._look()
        if self._readiness.fault is not None:
            log.warning("engine cannot paint", action="local.not_ready", engine=NAME, fault=self._readiness.fault)
        self._studio = Studio(self._setup(), wait_seconds=options.batch_wait_ms / 1000)
        self.capabilities = Capabilities(
            actions=frozenset(Action),
            max_sources=MAX_SOURCES,
            seed=True,
            cancel=True,
            idempotent=True,
            replayable=True,
            concurrency=BATCHES_AHEAD * options.batch,
            remote=False,
        )

    def supports(self, model_id: str, action: Action, sources: int) -> bool:
        """The models that it was told to paint, or those that its weights are, as long as it can paint at all."""
        named = find_line(self._models, model_id) is not None
        return named and self._readiness.fault is None and self.capabilities.cover(action, sources)

    async def submit(self, order: Order, on_progress: ProgressCallback) -> Submitted:
        """Paint and answer with the picture. The first order loads the weights. Raises as the port says."""
        if self._readiness.fault is not None:
            raise EngineUnavailable(f"{NAME}: {self._readiness.fault}.", details={"reason": "unavailable"})
        done = await self._studio.paint(
            prompt=order.prompt,
            seed=order.seed,
            width=order.width,
            height=order.height,
            output_format=order.output_format,
            sources=order.sources,
            on_progress=lambda share: on_progress(round(100 * share * SHARE_OF_STEPS)),
        )
        picture = Picture(data=done.data, width=done.width, height=done.height, mime_type=done.mime_type)
        return Painted(pictures=(picture,), seed=order.seed, upstream_cost=0)

    async def poll(self, handle: Handle) -> Running | Outcome:
        """Nothing is ever handed over, so there is nothing to poll."""
        raise EngineBroken(f"{NAME} knows no work under {handle.remote_id!r}.")

    async def cancel(self, handle: Handle) -> bool:  # noqa: ARG002 - the port names it
        """Nothing runs under a handle; cancelling `submit` itself stops the painting between two steps."""
        return False

    async def find(self, order: Order, *, since: datetime) -> Handle | None:  # noqa: ARG002 - the port names them
        """Nothing outlives the process that paints."""
        return None

    async def check(self) -> Health:
        """Look afresh, and have a process tell the device, the memory and what goes where, without loading weights."""
        readiness = self._look()
        if readiness.fault is not None:
            return Health(ok=False, message=readiness.fault)
        try:
            process = await PaintingProcess.start(self._setup(readiness, look_only=True))
        except OSError as error:
            return Health(ok=False, message=f"the painting process cannot be started: {error}")
        try:
            async with asyncio.timeout(LOOK_SECONDS):
                async for reply in process.replies():
                    if isinstance(reply, Ready):
                        return Health(ok=True, message=reply.detail)
                    if isinstance(reply, Unfit):
                        return Health(ok=False, message=reply.message)
        except TimeoutError:
            return Health(ok=False, message=f"torch did not start within {LOOK_SECONDS:.0f} seconds")
        finally:
            await process.stop()
        return Health(ok=False, message="the painting process died while it looked for a device; its stderr says why")

    async def close(self) -> None:
        """Stop the painting process."""
        await self._studio.close()

    def _look(self) -> Readiness:
        return look(
            self._weights,
            where=self._options.folder,
            accepted=self._options.accepted_licence,
            models=tuple(self._models),
        )

    def _setup(self, readiness: Readiness | None = None, *, look_only: bool = False) -> Setup:
        return setup_of(self._weights, self._options, readiness or self._readiness, look_only=look_only)


def setup_of(weights: Weights, options: LocalOptions, readiness: Readiness, *, look_only: bool = False) -> Setup:
    """What a painting process is told first."""
    return Setup(
        title=weights.title,
        folder=str(readiness.folder or ""),
        pipeline=weights.pipeline,
        steps=options.steps or weights.steps,
        guidance=weights.guidance,
        device=options.device,
        dtype=options.dtype,
        offload=options.offload,
        attention=options.attention,
        compile=options.compile,
        prompt_cache=options.prompt_cache,
        largest_batch=options.batch,
        look_only=look_only,
    )
