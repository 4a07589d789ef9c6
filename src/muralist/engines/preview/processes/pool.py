"""A fixed number of painter processes, started when first needed and replaced when they die."""

import asyncio
import contextlib
import sys
from collections.abc import Callable

import msgspec

from muralist.engines.preview.processes.frames import LENGTH, Assignment, Done, Failed, Progress, decode_reply, pack
from muralist.errors import EngineBroken

PICTURES_BEFORE_RENEWAL = 200
"""A painter is replaced after this many pictures, so that memory it could not give back is freed."""

MAX_FRAME_BYTES = 256 * 1024 * 1024


class _Painter:
    """One process and its pipes."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.pictures = 0

    @classmethod
    async def start(cls) -> "_Painter":
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "muralist.engines.preview.processes.painter",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        return cls(process)

    async def paint(self, assignment: Assignment, on_progress: Callable[[float], None]) -> Done | Failed:
        self.pictures += 1
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        try:
            stdin.write(pack(assignment))
            await stdin.drain()
            while True:
                (length,) = LENGTH.unpack(await stdout.readexactly(LENGTH.size))
                if length > MAX_FRAME_BYTES:
                    raise EngineBroken("The painter process sent a frame of impossible size.")
                reply = decode_reply(await stdout.readexactly(length))
                if isinstance(reply, Progress):
                    on_progress(reply.share)
                else:
                    return reply
        except (ConnectionError, asyncio.IncompleteReadError, msgspec.DecodeError) as error:
            raise EngineBroken("The painter process died while painting.") from error

    @property
    def is_alive(self) -> bool:
        return self._process.returncode is None

    async def stop(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        if self._process.stdin is not None:
            self._process.stdin.close()
        await self._process.wait()


class PainterPool:
    """Paints up to `size` pictures at once, each in a process of its own."""

    def __init__(self, size: int) -> None:
        self._idle: asyncio.LifoQueue[_Painter | None] = asyncio.LifoQueue()
        for _ in range(size):
            self._idle.put_nowait(None)
        self._all: set[_Painter] = set()

    async def paint(self, assignment: Assignment, on_progress: Callable[[float], None]) -> Done:
        """Paint an assignment; cancelling the call kills its process.

        Raises:
            EngineBroken: the painter raised or its process died.
        """
        painter = await self._idle.get()
        fit = False
        try:
            if painter is None or not painter.is_alive:
                painter = await _Painter.start()
                self._all.add(painter)
            reply = await painter.paint(assignment, on_progress)
            fit = painter.pictures < PICTURES_BEFORE_RENEWAL
        finally:
            if painter is not None and not fit:
                self._all.discard(painter)
                await asyncio.shield(painter.stop())
                painter = None
            self._idle.put_nowait(painter)
        if isinstance(reply, Failed):
            raise EngineBroken(f"The preview painter failed: {reply.message}")
        return reply

    async def close(self) -> None:
        """Kill all painter processes."""
        painters, self._all = list(self._all), set()
        await asyncio.gather(*(painter.stop() for painter in painters))
