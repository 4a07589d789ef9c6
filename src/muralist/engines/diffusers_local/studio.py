"""Keeps one painting process busy: starts it for the first picture, gives it batches, hands results to who waits."""

import asyncio
import signal
from collections.abc import Awaitable, Callable, Coroutine
from itertools import count

import structlog

from muralist.engines.diffusers_local.batching import Ticket, Waiting, batch_of
from muralist.engines.diffusers_local.frames import Done, Failed, Idle, Item, Ready, Reply, Setup, Step, Stop, Unfit
from muralist.engines.diffusers_local.process import PaintingProcess
from muralist.errors import EngineBroken, EngineError, EngineRejected, EngineUnavailable

log = structlog.get_logger()

STUCK_SECONDS = 180.0
"""How long a batch that nobody wants any more may go on; a step is at most half a minute, even on a CPU."""

END_SECONDS = 5.0
"""How long a process that closed its pipe gets to end by itself, so that its exit code is known."""

RETRY_SECONDS = 60.0
"""After how long a machine that could not run the weights is asked again: its memory may be free by then."""

Start = Callable[[Setup], Awaitable[PaintingProcess]]


class Studio:
    """One painting process and who waits for it. `wait_seconds` is how long a batch waits for company."""

    def __init__(
        self, setup: Setup, *, wait_seconds: float, start: Start = PaintingProcess.start, stuck: float = STUCK_SECONDS
    ) -> None:
        self._setup = setup
        self._wait_seconds = wait_seconds
        self._start = start
        self._stuck = stuck
        self._ids = count(1)
        self._waiting = Waiting()
        self._batch: list[Ticket] = []
        self._painting: dict[int, Ticket] = {}
        self._process: PaintingProcess | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._arrived = asyncio.Event()
        self._idle = asyncio.Event()
        self._opened: asyncio.Future[str] | None = None
        self._serving: asyncio.Task[None] | None = None

    async def paint(
        self,
        *,
        prompt: str,
        seed: int,
        width: int,
        height: int,
        output_format: str,
        sources: tuple[bytes, ...],
        on_progress: Callable[[float], None],
    ) -> Done:
        """Paint one picture; cancelling the call stops its batch between two steps when nobody else wants it.

        Raises:
            EngineRejected: the order cannot be painted.
            EngineUnavailable: the weights cannot be run on this machine; the message says what mends it.
            EngineBroken: painting failed, or the process died.
        """
        item = Item(id=next(self._ids), prompt=prompt, seed=seed, output_format=output_format)
        ticket = Ticket(item=item, width=width, height=height, sources=sources, on_progress=on_progress)
        self._waiting.add(ticket)
        self._arrived.set()
        if self._serving is None or self._serving.done():
            self._serving = self._spawn(self._serve(), "batches of the painting process")
        try:
            return await ticket.future
        except asyncio.CancelledError:
            if not self._waiting.drop(ticket):
                await self._stop(ticket)
            raise

    async def close(self) -> None:
        """Kill the process; who still waits is told that it was stopped."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._end("was stopped")
        self._give_up(self._waiting.take_all(), EngineBroken("This server is being stopped."))

    async def _serve(self) -> None:
        while True:
            self._arrived.clear()
            if not len(self._waiting):
                await self._arrived.wait()
                continue
            try:
                process = await self._running()
            except EngineError as error:
                self._give_up(self._waiting.take_all(), error)
                continue
            await self._gather()
            if self._process is process and (tickets := self._waiting.take(self._setup.largest_batch)):
                await self._paint(process, tickets)

    async def _running(self) -> PaintingProcess:
        """The process, started and loaded if need be."""
        if self._process is not None:
            return self._process
        self._opened = asyncio.get_running_loop().create_future()
        log.info("the weights are being loaded", action="local.loading", weights=self._setup.title)
        try:
            process = self._process = await self._start(self._setup)
        except OSError as error:
            raise EngineBroken(f"The painting process cannot be started: {error}.") from error
        self._spawn(self._listen(process), "answers of the painting process")
        detail = await self._opened
        log.info("the weights are loaded", action="local.loaded", weights=self._setup.title, detail=detail)
        return process

    async def _gather(self) -> None:
        """Give others of the same shape the time to arrive."""
        if self._wait_seconds > 0 and not self._waiting.is_full(self._setup.largest_batch):
            await asyncio.sleep(self._wait_seconds)

    async def _paint(self, process: PaintingProcess, tickets: list[Ticket]) -> None:
        """Have a batch painted, until the device is free again."""
        self._idle.clear()
        # Files of the batch before may still be on their way, so those that are painted are not all that are awaited.
        self._batch = tickets
        self._painting |= {ticket.item.id: ticket for ticket in tickets}
        await process.send(batch_of(tickets))
        free = asyncio.ensure_future(self._idle.wait())
        settled = asyncio.ensure_future(asyncio.wait([ticket.future for ticket in tickets]))
        try:
            await asyncio.wait({free, settled}, return_when=asyncio.FIRST_COMPLETED)
            if not free.done():
                await asyncio.wait({free}, timeout=self._stuck)
            if not free.done():
                log.error("a batch that nobody wants does not end; its process is killed", action="local.stuck")
                await self._end("did not stop")
        finally:
            free.cancel()
            settled.cancel()

    async def _listen(self, process: PaintingProcess) -> None:
        """Take what the process answers, until it ends."""
        try:
            async for reply in process.replies():
                self._take(reply)
            code = await process.ended(END_SECONDS)
            if self._process is process:
                await self._end("wrote junk and was killed" if code is None else _how(code))
        finally:
            await process.stop()

    def _take(self, reply: Reply) -> None:
        match reply:
            case Ready(detail=detail):
                self._open(detail)
            case Unfit(message=message):
                fault = EngineUnavailable(
                    f"{self._setup.title} cannot be run here: {message}",
                    details={"reason": "unavailable"},
                    retry_after_seconds=RETRY_SECONDS,
                )
                self._process = None
                self._open(fault)
            case Step(done=done, of=of):
                for ticket in self._batch:
                    if ticket.item.id in self._painting:
                        ticket.on_progress(done / of)
            case Done(id=item_id):
                for ticket in self._lift(item_id):
                    ticket.future.set_result(reply)
            case Failed(id=item_id, message=message, refused=refused):
                self._give_up(self._lift(item_id), EngineRejected(message) if refused else EngineBroken(message))
            case Idle():
                self._idle.set()

    async def _stop(self, ticket: Ticket) -> None:
        """Tell the process that nobody wants a picture that it may be painting."""
        if self._painting.pop(ticket.item.id, None) is not None and self._process is not None:
            await self._process.send(Stop(id=ticket.item.id))

    def _lift(self, item_id: int) -> list[Ticket]:
        """The ticket of an item that is over; [] when nobody waits for it any more."""
        ticket = self._painting.pop(item_id, None)
        return [] if ticket is None or ticket.future.done() else [ticket]

    async def _end(self, how: str) -> None:
        """Be rid of the process; what it was painting is lost, and the next picture starts another."""
        process, self._process = self._process, None
        if process is not None:
            await process.stop()
        error = EngineBroken(f"The process that paints with {self._setup.title} {how}.")
        self._open(error)
        painting, self._painting = list(self._painting.values()), {}
        self._give_up(painting, error)
        self._idle.set()

    def _open(self, result: str | EngineError) -> None:
        """Say how starting the process ended, the first time that it is known."""
        if self._opened is None or self._opened.done():
            return
        if isinstance(result, str):
            self._opened.set_result(result)
        else:
            self._opened.set_exception(result)
            log.error("the weights cannot be painted with", action="local.unfit", error=result.message)

    def _give_up(self, tickets: list[Ticket], error: EngineError) -> None:
        for ticket in tickets:
            if not ticket.future.done():
                ticket.future.set_exception(error)

    def _spawn(self, work: Coroutine[None, None, None], name: str) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task


def _how(code: int) -> str:
    """How a process ended, as a phrase that follows its name."""
    if code == -signal.SIGKILL:
        return "was killed; when the machine was short of memory, choose smaller weights or MURALIST_LOCAL_OFFLOAD"
    return f"died with exit code {code}"
