"""The server's end of the painting process: starts it, writes frames to it and reads its answers."""

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator, Sequence

import msgspec

from muralist.engines.diffusers_local.frames import (
    LENGTH,
    MAX_FRAME_BYTES,
    Batch,
    Reply,
    Setup,
    Stop,
    decode_reply,
    pack,
)

COMMAND = (sys.executable, "-m", "muralist.engines.diffusers_local.child.main")


class PaintingProcess:
    """A running painting process."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    @classmethod
    async def start(cls, setup: Setup, command: Sequence[str] = COMMAND) -> "PaintingProcess":
        """Start a process and tell it how to paint. It answers with `Ready` or `Unfit`. Raises OSError."""
        started = cls(
            await asyncio.create_subprocess_exec(
                *command, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
            )
        )
        try:
            await started.send(setup)
        except asyncio.CancelledError:
            await started.stop()
            raise
        return started

    async def send(self, frame: Setup | Batch | Stop) -> None:
        """Write a frame. A process that has died is noticed where its answers are read."""
        assert self._process.stdin is not None
        with contextlib.suppress(ConnectionError):
            self._process.stdin.write(pack(frame))
            await self._process.stdin.drain()

    async def replies(self) -> AsyncIterator[Reply]:
        """Its answers, until it ends or writes junk."""
        assert self._process.stdout is not None
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, msgspec.DecodeError):
            while True:
                (length,) = LENGTH.unpack(await self._process.stdout.readexactly(LENGTH.size))
                if length > MAX_FRAME_BYTES:
                    return
                yield decode_reply(await self._process.stdout.readexactly(length))

    async def stop(self) -> int:
        """Kill the process if it still runs; returns its exit code, negative for a signal."""
        with contextlib.suppress(ProcessLookupError):
            if self._process.returncode is None:
                self._process.kill()
        if self._process.stdin is not None:
            self._process.stdin.close()
        return await self._process.wait()

    async def ended(self, seconds: float) -> int | None:
        """Its exit code, once it ends within so many seconds by itself."""
        try:
            return await asyncio.wait_for(self._process.wait(), seconds)
        except TimeoutError:
            return None
