"""What values a setting may take: each rule converts a raw value and can say in words what it wants."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

_TRUE = frozenset({"1", "true", "yes", "on"})
_FALSE = frozenset({"0", "false", "no", "off"})
_HOST = re.compile(r"[0-9A-Za-z.:_-]{1,253}")
_RATE = re.compile(r"([1-9][0-9]{0,8})(?:/([smh]))?")
_WORD = re.compile(r"[a-z][a-z0-9_.-]{0,63}")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:/@+-]{0,127}")
MAX_SECRET = 4_096
MAX_TEXT = 1_024


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


def number(minimum: float, maximum: float) -> Rule:
    """Numbers within bounds, both included."""

    def read(raw: object) -> float:
        if isinstance(raw, bool) or not isinstance(raw, int | float | str):
            raise ValueError
        value = float(raw)
        if not minimum <= value <= maximum:
            raise ValueError
        return value

    return Rule(f"a number from {minimum:g} to {maximum:g}", read)


def text() -> Rule:
    """Printable characters."""

    def read(raw: object) -> str:
        if not isinstance(raw, str) or not raw.strip() or not raw.isprintable() or len(raw) > MAX_TEXT:
            raise ValueError
        return raw.strip()

    return Rule(f"a text of at most {MAX_TEXT} characters", read)


def secret_text() -> Rule:
    """A key or a token: what may stand in a header, without blanks."""

    def read(raw: object) -> str:
        if not isinstance(raw, str) or not raw or len(raw) > MAX_SECRET:
            raise ValueError
        if not raw.isascii() or not raw.isprintable() or " " in raw:
            raise ValueError
        return raw

    return Rule("a key of printable ASCII characters without blanks", read)


def base_url() -> Rule:
    """Scheme, host, port and path of an API; a trailing slash is dropped."""

    def read(raw: object) -> str:
        if not isinstance(raw, str) or not raw.isprintable() or " " in raw:
            raise ValueError
        parts = urlsplit(raw)
        _ = parts.port  # raises ValueError when it is not a port
        surplus = parts.query or parts.fragment or "@" in parts.netloc
        if parts.scheme not in ("http", "https") or not parts.hostname or surplus:
            raise ValueError
        return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"

    return Rule("an http or https URL without a query, such as https://api.example.com/v1", read)


def names() -> Rule:
    """A list of names: a list in a file, in a variable separated by commas or as JSON."""

    def read(raw: object) -> tuple[str, ...]:
        if isinstance(raw, str):
            raw = read_json(raw) if raw.lstrip().startswith("[") else [part.strip() for part in raw.split(",")]
        return _names(raw)

    return Rule("a list of names", read)


def names_by_name() -> Rule:
    """A table of lists of names: a table in a file, JSON in a variable."""

    def read(raw: object) -> Mapping[str, tuple[str, ...]]:
        return MappingProxyType({name: _names(each) for name, each in read_table(raw).items()})

    return Rule('a table of lists of names, in a variable as JSON such as {"flux-2-pro-text-to-image": ["bfl"]}', read)


def texts_by_name() -> Rule:
    """A table of texts: a table in a file, JSON in a variable."""

    def read(raw: object) -> Mapping[str, str]:
        found = read_table(raw)
        if not all(
            isinstance(each, str) and each.isprintable() and 0 < len(each) <= MAX_TEXT for each in found.values()
        ):
            raise ValueError
        return MappingProxyType(found)

    return Rule(
        'a table of texts, in a variable as JSON such as {"flux-2-klein-4b-text-to-image": "flux2-klein"}', read
    )


def integers_by_name(least: int, most: int) -> Rule:
    """A table of whole numbers: a table in a file, JSON in a variable."""

    def read(raw: object) -> Mapping[str, int]:
        found = read_table(raw)
        if not all(type(each) is int and least <= each <= most for each in found.values()):
            raise ValueError
        return MappingProxyType(found)

    return Rule(
        f'a table of whole numbers from {least} to {most}, in a variable as JSON such as {{"flux-2-pro": 30000}}', read
    )


def read_table(raw: object) -> dict[str, Any]:
    """A table as a file gives it, or as JSON in a variable. Raises ValueError."""
    table = read_json(raw) if isinstance(raw, str) else raw
    if not isinstance(table, Mapping) or not all(isinstance(name, str) and name for name in table):
        raise ValueError
    return dict(table)


def read_json(text: str) -> object:
    """A JSON value of a variable. Raises ValueError."""
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError from None


def _names(raw: object) -> tuple[str, ...]:
    if not isinstance(raw, list | tuple) or not all(isinstance(each, str) and _NAME.fullmatch(each) for each in raw):
        raise ValueError
    return tuple(dict.fromkeys(raw))
