"""Reads what an upstream's answer means for money: nothing accepted, perhaps accepted, or a verdict on the request."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

import msgspec

from muralist.core.engine import Refused
from muralist.errors import EngineBusy, EngineOutcomeUnknown, EngineRejected, EngineUnavailable
from muralist.kit.backoff import parse_retry_after
from muralist.kit.clock import SystemClock
from muralist.kit.http import Reply

LONGEST_QUOTE = 300
"""Characters of an upstream's own words that go into an error."""

SHORTEST_SECRET = 7
"""Words of a credential header that are shorter, such as "Bearer", are no secrets."""

REDIRECTS = frozenset({301, 302, 307, 308})
_WORDS = ("message", "detail", "error", "msg", "title", "reason")


class Reason(StrEnum):
    """Why an upstream accepted nothing; the word is in `details["reason"]` of the error."""

    BUSY = "busy"
    UNAUTHORIZED = "unauthorized"
    OUT_OF_CREDIT = "out_of_credit"
    UNREACHABLE = "unreachable"
    UNAVAILABLE = "unavailable"


class Verdicts:
    """Words and errors of one upstream, without its credentials: whatever it echoes of them is blotted out."""

    def __init__(self, name: str, credentials: Iterable[str]) -> None:
        self.name = name
        self._secrets = [word for value in credentials for word in value.split() if len(word) >= SHORTEST_SECRET]

    def check_sent(self, reply: Reply) -> None:
        """Pass 2xx and those 4xx that are a verdict on the request.

        Raises:
            EngineBusy: 429. Nothing was accepted.
            EngineUnavailable: 401, 402, 403, 404, 405, 503 (RFC 9110, section 15.6.4) or a redirect. Nothing was
                accepted.
            EngineOutcomeUnknown: 408, another 3xx or 5xx: somebody on the way gave up, perhaps after acceptance.
        """
        if error := self.refusal(reply):
            raise error
        if reply.status in (404, 405):
            words = f"it has no such address ({self._status(reply)}): check its base URL and its models"
            raise self.unavailable(Reason.UNAVAILABLE, words)
        if reply.status == 408 or reply.status >= 500 or 300 <= reply.status < 400:
            raise self.unknown(f"it answered {self._status(reply)}")

    def refusal(self, reply: Reply) -> EngineBusy | EngineUnavailable | None:
        """The error of an answer by which the upstream says that it did nothing and that another time may be better."""
        words, wait = self._status(reply), wait_of(reply)
        match reply.status:
            case 429 if b'"insufficient_quota"' in reply.body:  # OpenAI's word for a wallet that is empty
                return self.unavailable(Reason.OUT_OF_CREDIT, f"its account is out of credit: {words}")
            case 429:
                return self.busy(words, wait=wait)
            case 401 | 403:
                return self.unavailable(Reason.UNAUTHORIZED, f"it refuses the key: {words}")
            case 402:
                return self.unavailable(Reason.OUT_OF_CREDIT, f"its account is out of credit: {words}")
            case 503:
                return self.unavailable(Reason.UNAVAILABLE, f"it takes no work: {words}", wait=wait)
            case status if status in REDIRECTS:
                return self.unavailable(
                    Reason.UNAVAILABLE, f"it redirects (HTTP {status}), which is not followed: check its base URL"
                )
        return None

    def busy(self, words: str, *, wait: float | None = None) -> EngineBusy:
        """It has no room; nothing was accepted."""
        return EngineBusy(
            f"{self.name} has no room at present: {words.rstrip('.')}. It accepted nothing.",
            details={"reason": Reason.BUSY.value},
            retry_after_seconds=wait,
        )

    def unavailable(self, reason: Reason, problem: str, *, wait: float | None = None) -> EngineUnavailable:
        """It could not be asked, or did nothing."""
        return EngineUnavailable(
            f"{self.name} cannot be used at present: {problem.rstrip('.')}.",
            details={"reason": reason.value},
            retry_after_seconds=wait,
        )

    def unknown(self, problem: str) -> EngineOutcomeUnknown:
        """It may have accepted the work."""
        return EngineOutcomeUnknown(
            f"{self.name} may have accepted the work, but {problem.rstrip('.')}. "
            "It is not sent again blindly, because that might be paid twice."
        )

    def request_moderated(self, words: str = "") -> Refused:
        """Its moderation refused the prompt or a source."""
        return Refused(code="request_moderated", message=f"The moderation of {self.name} refused the request{words}.")

    def content_moderated(self, words: str = "") -> Refused:
        """Its moderation withheld the finished picture."""
        return Refused(code="content_moderated", message=f"The moderation of {self.name} withheld the picture{words}.")

    def failed(self, words: str = "") -> Refused:
        """It accepted the work and failed over it."""
        return Refused(code="engine_failed", message=f"{self.name} failed while painting{words}.")

    def rejected(self, reply: Reply) -> EngineRejected:
        """A 4xx that is its verdict on the request: nothing was accepted, and the same request would fare no better."""
        return EngineRejected(f"{self.name} refused the request: {self._status(reply)}.")

    def said(self, content: bytes | Mapping[str, Any]) -> str:
        """An upstream's own words of an error, as a phrase in brackets to append, or ""."""
        data = read_object(content) if isinstance(content, bytes) else content
        words = _words(data) if data else ""
        return f" ({self.hide(words)})" if words else ""

    def hide(self, text: str) -> str:
        """A text of the upstream in one printable line, shortened, with the credentials blotted out."""
        for secret in self._secrets:
            text = text.replace(secret, "[key]")
        line = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
        return line if len(line) <= LONGEST_QUOTE else line[: LONGEST_QUOTE - 3] + "..."

    def _status(self, reply: Reply) -> str:
        return f"HTTP {reply.status}{self.said(reply.body)}"


def wait_of(reply: Reply) -> float | None:
    """Seconds that the upstream asks to wait, by Retry-After."""
    return parse_retry_after(reply.headers.get("retry-after"), SystemClock().now())


def read_object(body: bytes) -> dict[str, Any] | None:
    """The JSON object of an answer, or None when it is none."""
    try:
        data = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return data if isinstance(data, dict) else None


def _words(data: object) -> str:
    """The sentence of an error body in any of the usual forms: a text, an object with one, or a list of such."""
    if isinstance(data, str):
        return data
    if isinstance(data, Mapping):
        found = next((words for name in _WORDS if (words := _words(data.get(name)))), "")
        place = data.get("loc")
        return f"{'.'.join(map(str, place))}: {found}" if found and isinstance(place, list) else found
    if isinstance(data, list):
        return "; ".join(filter(None, map(_words, data[:3])))
    return ""
