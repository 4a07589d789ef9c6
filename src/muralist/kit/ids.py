"""Identifiers that sort by the time they were made: UUID version 7 (RFC 9562, section 5.7)."""

import os
import struct
import threading
import time

BLOCK = 256

_EIGHT_BYTES = struct.Struct(f">{BLOCK}Q")


class _Uuid7:
    """Makes UUIDv7 strings that never go backwards within a process, even inside one millisecond."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0
        self._random: list[int] = []

    def __call__(self) -> str:
        with self._lock:
            if not self._random:
                # One system call for many ids; a block is used up by the process that drew it.
                block = os.urandom(8 * BLOCK)
                self._random = list(_EIGHT_BYTES.unpack(block))
            random = self._random.pop() & 0x3FFFFFFFFFFFFFFF
            # RFC 9562 section 6.2, method 3: 12 bits of sub-millisecond time keep ids of one process in order.
            ticks = time.time_ns() * 4096 // 1_000_000
            self._last = ticks = max(ticks, self._last + 1)
        milliseconds, fraction = divmod(ticks, 4096)
        text = f"{milliseconds << 80 | 0x7 << 76 | fraction << 64 | 0b10 << 62 | random:032x}"
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"

    def forget(self) -> None:
        """Drop the randomness drawn ahead, so that a forked process never repeats its parent's ids."""
        self._random = []


uuid7 = _Uuid7()
"""Make a canonical, lower-case UUIDv7 string."""

if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=uuid7.forget)
