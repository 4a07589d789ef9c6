"""Streams of server-sent events: taken apart exactly, and read only where they tell what a call used.

The format is that of the HTML standard, section 9.2.6: an event ends with a blank line.
"""

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from muralist.core.chat.usage import Usage, merge_usage, read_usage

MAX_EVENT_BYTES = 32 * 1024 * 1024
"""What is longer without a blank line is no event; it is passed on as it comes."""

_END = re.compile(rb"\n\r?\n|\r\r")
_TELLS_USAGE = re.compile(rb'"usage"\s*:\s*\{')
_DONE = re.compile(rb"^data: ?\[DONE\]\s*$", re.MULTILINE)
_LAST = re.compile(rb'"type"\s*:\s*"(?:message_stop|response\.completed|response\.incomplete)"')
_LAST_WORDS = (b"[DONE]", b"message_stop", b"response.")
_FAILED = re.compile(rb'^data: ?\{"error"\s*:|"type"\s*:\s*"(?:error|response\.failed)"', re.MULTILINE)


class EventSplitter:
    """Cuts a stream of bytes into events. Together they are the stream again, however its pieces were cut."""

    def __init__(self) -> None:
        self._held = bytearray()
        self._seen = 0

    def feed(self, data: bytes) -> list[bytes]:
        """Take more of the stream; returns the events that are whole now, each with its blank line."""
        held = self._held
        if not held and 0 <= data.find(b"\n\n") == len(data) - 2 and b"\r" not in data:
            return [data]  # exactly one event, as servers write them
        held += data
        events: list[bytes] = []
        start = 0
        for end in _END.finditer(held, max(0, self._seen - 2)):
            events.append(bytes(held[start : end.end()]))
            start = end.end()
        del held[:start]
        self._seen = len(held)
        if len(held) > MAX_EVENT_BYTES:
            events.append(self.rest())
        return events

    def rest(self) -> bytes:
        """What is left without a blank line after it, at the end of the stream."""
        rest = bytes(self._held)
        self._held.clear()
        self._seen = 0
        return rest


class Meter:
    """Watches a stream and says which events the client is to see.

    With `drop_usage` the event is dropped that only tells the usage, the one that the client did not ask for; an event
    then waits until it is whole. Without, every piece goes on as it came.
    """

    def __init__(self, *, drop_usage: bool) -> None:
        self._drop = drop_usage
        self._splitter = EventSplitter()
        self.usage: Usage | None = None
        self.events = 0
        self.ended = False
        self.failed = False

    def feed(self, data: bytes) -> bytes:
        """Take a piece of the stream; returns what of it, and of what was held back, goes on to the client."""
        shown = [event for event in self._splitter.feed(data) if self._read(event)]
        return b"".join(shown) if self._drop else data

    def finish(self) -> bytes:
        """The end of the stream, where it lacks its blank line."""
        rest = self._splitter.rest()
        return rest if rest and self._read(rest) and self._drop else b""

    def _read(self, event: bytes) -> bool:
        """Note what an event tells; False when the client is not to see it."""
        self.events += 1
        # Deltas are numerous and hold none of these words, which cost far less to look for than JSON to decode.
        if b'"usage"' in event and _TELLS_USAGE.search(event):
            for value in _values(event):
                self.usage = merge_usage(self.usage, _usage_in(value))
                if self._drop and value.get("choices") == [] and isinstance(value.get("usage"), dict):
                    return False
        if any(word in event for word in _LAST_WORDS) and (_DONE.search(event) or _LAST.search(event)):
            self.ended = True
        elif b'"error"' in event and _FAILED.search(event):
            self.failed = True
        return True


def usage_of(body: bytes) -> Usage | None:
    """The usage that a whole answer tells."""
    try:
        value = msgspec.json.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return _usage_in(value) if isinstance(value, dict) else None


def _values(event: bytes) -> list[dict[str, Any]]:
    """The JSON objects of an event's data; usually one."""
    found = []
    for line in event.splitlines():
        if line.startswith(b"data:"):
            try:
                value = msgspec.json.decode(line[5:])
            except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
                continue
            if isinstance(value, dict):
                found.append(value)
    return found


def _usage_in(value: Mapping[str, Any]) -> Usage | None:
    """The usage object of a chunk, or of the message or the response that it carries."""
    for holder in (value, value.get("message"), value.get("response")):
        if isinstance(holder, dict) and isinstance(told := holder.get("usage"), dict):
            return read_usage(told)
    return None
