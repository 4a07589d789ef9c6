"""Logs to stderr, as JSON or for people, with secrets masked in everything that passes, tracebacks included."""

import logging
import re
import sys
from collections.abc import Mapping, MutableMapping
from datetime import date, time
from typing import Any, Literal, TextIO

import structlog

MASK = "[hidden]"
MAX_TEXT_CHARS = 16_384
"""Longer texts are cut, so that masking stays cheap whatever is logged."""

MAX_DEPTH = 6


def configure_logs(
    *, style: Literal["json", "console"], level: str = "info", stream: TextIO | None = None, colors: bool | None = None
) -> None:
    """Send structlog's and the standard library's logs through one handler; call it again to change it.

    `level` is a name of the logging module in any case. Raises ValueError for an unknown one.
    """
    stream = stream or sys.stderr
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
    ]
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                # Tracebacks become text before they are masked: they quote messages and arguments.
                structlog.processors.format_exc_info,
                redact,
                _renderer(style, stream.isatty() if colors is None else colors),
            ],
        )
    )
    root = logging.getLogger()
    root.setLevel(level.upper())
    for old in list(root.handlers):
        root.removeHandler(old)
    root.addHandler(handler)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def redact(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Mask the secrets of a log event: a structlog processor."""
    return {name: _clean_field(name, value, MAX_DEPTH) for name, value in event.items()}


def redact_text(text: str) -> str:
    """Mask keys, credentials, signatures and whatever text calls a secret, a token or a password."""
    if len(text) > MAX_TEXT_CHARS:
        text = f"{text[:MAX_TEXT_CHARS]}... ({len(text)} characters)"
    for pattern, replacement in _PATTERNS:
        text = pattern.sub(replacement, text)
    return text


# "tokens" is left out: max_tokens and the like count things.
_SENSITIVE = r"(?:secret|token(?!s)|passw(?:or)?d|signature|authorization|credential|api[-_]?key|cookie)"
_SECRET_NAME = re.compile(_SENSITIVE, re.IGNORECASE)
_PATTERNS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"runapi_[0-9a-f]{8,}", re.IGNORECASE), f"runapi_{MASK}"),
    (re.compile(r"whsec_[\w+/=-]+"), f"whsec_{MASK}"),
    (re.compile(r"\bv1a?,[\w+/=-]{16,}"), f"v1,{MASK}"),
    (re.compile(r"://[^/\s@?#\"']+@"), f"://{MASK}@"),
    (
        # name=value, "name": "value", name: scheme value; quotes may themselves be escaped. Repetitions are bounded,
        # as the search would be quadratic otherwise.
        re.compile(
            rf"({_SENSITIVE}[\w.%-]{{0,40}}\\{{0,8}}[\"']?\s{{0,8}}[=:]\s{{0,8}})"
            r"(?:(?:bearer|basic|key|token)\s{1,8})?"
            r"(?:b?\\{0,8}\"[^\"]*\"?|b?\\{0,8}'[^']*'?|[^\s&)}\]\"'\\]+)",
            re.IGNORECASE,
        ),
        rf"\1{MASK}",
    ),
    (re.compile(r"\b(bearer|basic)\s+[\w.~+/=-]{8,}", re.IGNORECASE), rf"\1 {MASK}"),
)


def _clean_field(name: str, value: Any, depth: int) -> Any:
    if _SECRET_NAME.search(name) and value is not None and not isinstance(value, bool):
        return MASK
    return _clean(value, depth)


def _clean(value: Any, depth: int) -> Any:
    match value:
        case None | bool() | int() | float():
            return value
        case date() | time():
            return value.isoformat()
        case str():
            return redact_text(value)
        case bytes():
            return redact_text(value.decode("utf-8", "replace"))
        case Mapping() if depth:
            return {_name(key): _clean_field(_name(key), item, depth - 1) for key, item in value.items()}
        # A header as ASGI and http.client write it.
        case (str() | bytes() as name, item) if depth and isinstance(value, tuple):
            return [_name(name), _clean_field(_name(name), item, depth - 1)]
        case list() | tuple() | set() | frozenset() if depth:
            return [_clean(item, depth - 1) for item in value]
        case _:
            return redact_text(repr(value))


def _name(key: object) -> str:
    return redact_text(key.decode("utf-8", "replace") if isinstance(key, bytes) else str(key))


def _renderer(style: Literal["json", "console"], colors: bool) -> structlog.typing.Processor:
    if style == "json":
        return structlog.processors.JSONRenderer()
    return structlog.dev.ConsoleRenderer(colors=colors, exception_formatter=structlog.dev.plain_traceback)
