"""Decodes a stream of server-sent events (WHATWG HTML, section 9.2) from text chunks."""

from collections.abc import Iterator
from dataclasses import dataclass

from muralist.sdk.errors import InvalidResponseError

_LONGEST_EVENT = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerSentEvent:
    """One dispatched event; `id` is the last id seen on the stream."""

    event: str
    data: str
    id: str


class Decoder:
    """Feed it text as it comes; it gives back the events that are complete."""

    def __init__(self) -> None:
        self._rest = ""
        self._event = ""
        self._data: list[str] = []
        self._id = ""

    def feed(self, text: str) -> Iterator[ServerSentEvent]:
        """Yield each event that `text` completes; raises InvalidResponseError for one over 1 MB."""
        self._rest += text
        if len(self._rest) + sum(map(len, self._data)) > _LONGEST_EVENT:
            raise InvalidResponseError("A server-sent event is larger than 1 MB.")
        held = "\r" if self._rest.endswith("\r") else ""  # its line feed may come with the next chunk
        whole = self._rest[: len(self._rest) - len(held)]
        *lines, rest = whole.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self._rest = rest + held
        for line in lines:
            event = self._take(line)
            if event is not None:
                yield event

    def _take(self, line: str) -> ServerSentEvent | None:
        if not line:
            event, data = self._event, self._data
            self._event, self._data = "", []
            return ServerSentEvent(event=event or "message", data="\n".join(data), id=self._id) if data else None
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "event":
            self._event = value
        elif name == "data":
            self._data.append(value)
        elif name == "id" and "\0" not in value:
            self._id = value
        return None
