"""An engine that follows a script."""

import asyncio
import struct
import zlib
from collections import deque
from collections.abc import Iterable
from datetime import datetime

import msgspec

from muralist.core.catalogue.model import Action
from muralist.core.engine import Capabilities, Health, Order, Outcome, Painted, Picture, Refused, Running, Submitted
from muralist.core.ports import ProgressCallback
from muralist.core.task import Handle, Report
from muralist.errors import EngineError, EngineOutcomeUnknown


class Paint(msgspec.Struct, frozen=True):
    """Report these percents, then answer with a small picture in the size that was ordered."""

    progress: tuple[int, ...] = ()
    report: Report | None = None


class Pause(msgspec.Struct, frozen=True):
    """Take this many real seconds, then follow `then`."""

    seconds: float
    then: "Step"


class Hand(msgspec.Struct, frozen=True):
    """Answer with a handle; polled this often it says Running with `progress`, then it ends as `end` says."""

    remote_id: str
    polls: int = 1
    progress: tuple[int, ...] = ()
    end: "Painted | Refused | EngineError | None" = None


Step = Paint | Pause | Hand | Painted | Refused | EngineError
"""What one submit does: paint, pause first, hand out a handle, answer with this outcome, or raise this error."""


class ScriptedEngine:
    """Implements `core.ports.Engine`.

    Each submit takes the next step of the script; after the last one it paints. `orders` are all orders received,
    `polled` and `cancelled` the remote ids asked about, so a test can prove that nothing was sent twice. What `find`
    answers is put into `lost` by task id; `sought` are the task ids it was asked for. An idempotent one that is given
    the same order again after an answer that was lost goes on with its script, as an upstream would.
    """

    def __init__(
        self,
        name: str = "scripted",
        steps: Iterable[Step] = (),
        *,
        replayable: bool = True,
        cancel: bool = False,
        max_sources: int = 8,
        actions: frozenset[Action] = frozenset(Action),
        models: frozenset[str] | None = None,
        idempotent: bool = False,
        findable: bool = False,
        concurrency: int = 0,
        remote: bool = True,
        poll_seconds: float = 1.0,
    ) -> None:
        self._name = name
        self._steps = deque(steps)
        self._running: dict[str, tuple[Order, Hand, int]] = {}
        self._capabilities = Capabilities(
            actions=actions,
            max_sources=max_sources,
            seed=True,
            cancel=cancel,
            idempotent=idempotent,
            replayable=replayable,
            findable=findable,
            concurrency=concurrency,
            remote=remote,
            poll_seconds=poll_seconds,
        )
        self._models = models
        self.orders: list[Order] = []
        self.polled: list[str] = []
        self.cancelled: list[str] = []
        self.lost: dict[str, Handle] = {}
        self.sought: list[str] = []
        self.health = Health(ok=True, message="follows its script")

    @property
    def name(self) -> str:
        """The word that answers carry."""
        return self._name

    @property
    def capabilities(self) -> Capabilities:
        """What it was made to claim."""
        return self._capabilities

    def supports(self, model_id: str, action: Action, sources: int) -> bool:
        """Within its capabilities, the models that it was made for."""
        return (self._models is None or model_id in self._models) and self._capabilities.cover(action, sources)

    async def submit(self, order: Order, on_progress: ProgressCallback) -> Submitted:
        """Follow the next step."""
        self.orders.append(order)
        step: Step = self._steps.popleft() if self._steps else Paint()
        while isinstance(step, Pause):
            await asyncio.sleep(step.seconds)
            step = step.then
        if isinstance(step, EngineError):
            raise step
        if isinstance(step, Hand):
            self._running[step.remote_id] = (order, step, 0)
            return Handle(engine=self._name, remote_id=step.remote_id)
        if isinstance(step, Paint):
            for percent in step.progress:
                on_progress(percent)
                await asyncio.sleep(0)
            return paint(order, step.report)
        return step

    async def poll(self, handle: Handle) -> Running | Outcome:
        """Running until the hand has been polled often enough, then its end."""
        self.polled.append(handle.remote_id)
        if handle.remote_id not in self._running:
            raise EngineOutcomeUnknown(f"{self._name} does not know {handle.remote_id}; reconcile it by hand.")
        order, hand, polls = self._running[handle.remote_id]
        if polls < hand.polls:
            self._running[handle.remote_id] = (order, hand, polls + 1)
            return Running(progress=hand.progress[polls] if polls < len(hand.progress) else None)
        if isinstance(hand.end, EngineError):
            raise hand.end
        return hand.end or paint(order)

    async def cancel(self, handle: Handle) -> bool:
        """Note the wish; whether it is granted was said when the engine was made."""
        self.cancelled.append(handle.remote_id)
        return self._capabilities.cancel

    async def find(self, order: Order, *, since: datetime) -> Handle | None:  # noqa: ARG002 - the port names it
        """What a test put into `lost`."""
        self.sought.append(order.task_id)
        return self.lost.get(order.task_id)

    async def check(self) -> Health:
        """What a test put into `health`."""
        return self.health


def paint(order: Order, report: Report | None = None) -> Painted:
    """A grey PNG of the ordered size."""
    data = tiny_png(order.width, order.height)
    picture = Picture(data=data, width=order.width, height=order.height, mime_type="image/png")
    return Painted(pictures=(picture,), seed=order.seed, report=report)


def tiny_png(width: int = 8, height: int = 8, grey: int = 128) -> bytes:
    """A one-colour greyscale PNG: a few hundred bytes in any size that models sell."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\x00" + bytes([grey]) * width) * height, 1)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def png_size(data: bytes) -> tuple[int, int] | None:
    """Width and height from a PNG's header; None when it is no PNG."""
    if len(data) < 24 or not data.startswith(b"\x89PNG\r\n\x1a\n"):
        return None
    width, height = struct.unpack(">II", data[16:24])
    return width, height
