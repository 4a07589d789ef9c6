"""What an upstream's refusal means to our caller: its statuses about us are not passed on as if about the caller.

A client that is answered 401 or 402 concludes that its own key or credit is bad, and some then shut the whole provider
off for minutes. So those two are only ever ours to give.
"""

from collections.abc import Mapping

import msgspec
import structlog

from muralist.errors import ChatRefused, ChatUnavailable, InvalidInput, ModelNotFound, RateLimited, sentence

log = structlog.get_logger(__name__)

OURS_TO_GIVE = frozenset({401, 402, 403})
DEFAULT_WAIT_SECONDS = 5.0
MAX_WAIT_SECONDS = 3_600.0
MAX_QUOTED = 300


def refuse_status(status: int, headers: Mapping[str, str], body: bytes, *, provider: str) -> None:
    """Raise what an error status of an upstream means; return for those that are the caller's to read as they are.

    Raises:
        RateLimited: 429; its Retry-After is passed on.
        ChatRefused: 401, 402 or 403: the upstream refuses our own key or credit.
        ChatUnavailable: 5xx, or a status that makes no sense here.
        ModelNotFound, InvalidInput: another 4xx without a JSON body that the caller could read.
    """
    said = _message(body)
    if status in OURS_TO_GIVE:
        log.error("chat upstream refuses us", action="chat.refused", provider=provider, status=status)
        raise ChatRefused(
            f"The chat upstream {provider!r} refuses this server's own key or credit (it answered {status}). Your key "
            "and your balance are fine, and you were not charged. The operator must mend it; `muralist doctor` checks "
            "the key.",
            details={"upstream_status": status},
        )
    quoted = f" It says: {sentence(said)}" if said else ""
    if status == 429:
        raise RateLimited(
            f"The chat upstream {provider!r} has no room at this moment.{quoted} You were not charged; send it "
            "again when Retry-After has passed.",
            retry_after_seconds=_wait(headers),
        )
    if 400 <= status < 500:
        if _is_object(body):
            return
        text = f"The chat upstream {provider!r} answered {status}.{quoted} You were not charged."
        if status == 404:
            raise ModelNotFound(f"{text} It may not offer this model, or this kind of call.")
        raise InvalidInput(text)
    raise ChatUnavailable(
        f"The chat upstream {provider!r} failed (it answered {status}).{quoted} You were not charged; send the request "
        "again in a moment.",
        details={"upstream_status": status},
        retry_after_seconds=_wait(headers),
    )


def _wait(headers: Mapping[str, str]) -> float:
    try:
        seconds = float(headers.get("retry-after", ""))
    except ValueError:
        return DEFAULT_WAIT_SECONDS
    return min(max(seconds, 1.0), MAX_WAIT_SECONDS) if seconds == seconds else DEFAULT_WAIT_SECONDS


def _is_object(body: bytes) -> bool:
    try:
        return isinstance(msgspec.json.decode(body), dict)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return False


def _message(body: bytes) -> str:
    """The sentence of an error body, shortened; empty where there is none."""
    try:
        value = msgspec.json.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return ""
    error = value.get("error") if isinstance(value, dict) else None
    text = error.get("message") if isinstance(error, dict) else error
    return " ".join(text.split())[:MAX_QUOTED] if isinstance(text, str) else ""
