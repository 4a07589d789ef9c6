"""What values a setting may take: each rule converts a raw value and can say in words what it wants."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

_TRUE = frozenset({"1", "true", "yes", "on"})
_FALSE = frozenset({"0", "false", "no", "off"})
_HOST = re.compile(r"[0-9A-Za-z.:_-]{1,253}")
_RATE = re.compile(r"([1-9][0-9]{0,8})(?:/([smh]))?")
_WORD = re.compile(r"[a-z][a-z0-9_.-]{0,63}")


@dataclass(frozen=True, slots=True)
class Rule:
    """What values a setting takes: `text` completes "must be ...", `read` converts or raises ValueError."""

    text: str
    read: Callable[[object], Any]


def integer(minimum: int, maximum: int) -> Rule:
    """Whole numbers within bounds, both included."""

    def read(raw: object) -> int:
        if isinstance(raw, bool) or not isinstance(raw, int | str):
            raise ValueError
        value = int(raw)
        if not minimum <= value <= maximum:
            raise ValueError
        return value

    return Rule(f"an integer from {minimum} to {maximum}", read)


def boolean() -> Rule:
    """True or false, in the spellings that people use in environments."""

    def read(raw: object) -> bool:
        if isinstance(raw, bool):
            return raw
        word = str(raw).lower()
        if not isinstance(raw, str) or word not in _TRUE | _FALSE:
            raise ValueError
        return word in _TRUE

    return Rule("true or false", read)


def choice(*words: str) -> Rule:
    """One of a few words."""

    def read(raw: object) -> str:
        if not isinstance(raw, str) or raw.lower() not in words:
            raise ValueError
        return raw.lower()

    return Rule(f"one of {', '.join(words)}", read)


def folder() -> Rule:
    """A path; `~` is the home folder."""

    def read(raw: object) -> Path:
        if not isinstance(raw, str | Path) or not str(raw) or "\x00" in str(raw):
            raise ValueError
        return Path(raw).expanduser()

    return Rule("a path", read)


def word() -> Rule:
    """A lower-case name."""

    def read(raw: object) -> str:
        if not isinstance(raw, str) or not _WORD.fullmatch(raw):
            raise ValueError
        return raw

    return Rule("a name in lower-case letters", read)


def host() -> Rule:
    """A name or an address to listen on."""

    def read(raw: object) -> str:
        if not isinstance(raw, str) or not _HOST.fullmatch(raw):
            raise ValueError
        return raw

    return Rule("a host name or an IP address without a port", read)


def web_origin() -> Rule:
    """Scheme, host and port; a trailing slash is dropped."""

    def read(raw: object) -> str:
        if not isinstance(raw, str) or not raw.isprintable() or " " in raw:
            raise ValueError
        parts = urlsplit(raw)
        _ = parts.port  # raises ValueError when it is not a port
        surplus = parts.path.rstrip("/") or parts.query or parts.fragment or "@" in parts.netloc
        if parts.scheme not in ("http", "https") or not parts.hostname or surplus:
            raise ValueError
        return f"{parts.scheme}://{parts.netloc}"

    return Rule("a web origin such as https://pictures.example.com, without a path", read)


def rate() -> Rule:
    """Requests a second, a minute or an hour; a bare number counts a minute."""

    def read(raw: object) -> str:
        if isinstance(raw, bool) or not isinstance(raw, str | int):
            raise ValueError
        word = str(raw).lower()
        if word == "off":
            return word
        match = _RATE.fullmatch(word)
        if not match:
            raise ValueError
        return f"{match[1]}/{match[2] or 'm'}"

    return Rule("'off' or a number of requests such as 1200/m, 20/s or 50000/h", read)
