"""Finds the server and the key: arguments, then the environment, then RunAPI's own config file."""

import functools
import json
import os
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2

from muralist.sdk.errors import ConfigurationError

DEFAULT_BASE_URL = "http://127.0.0.1:8787"
CONFIG_FILE = Path(".config") / "runapi" / "config.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """Where requests go and the key that they carry."""

    base_url: str
    api_key: str | None = field(default=None, repr=False)

    def url(self, path: str) -> str:
        """Absolute address of an API path that starts with a slash."""
        return f"{self.base_url}{path}"


def resolve(
    api_key: str | None = None,
    base_url: str | None = None,
    *,
    environ: Mapping[str, str] | None = None,
    home: Path | None = None,
) -> Connection:
    """Resolve the connection; raises ConfigurationError for a URL, key or file that cannot work.

    The key of the config file is only used with the base URL saved beside it (where one is), because it
    belongs to that server.
    """
    environ = os.environ if environ is None else environ
    key = _clean(api_key) or _clean(environ.get("RUNAPI_API_KEY"))
    url = _clean(base_url) or _clean(environ.get("RUNAPI_BASE_URL"))
    if not (key and url):
        saved = _read_config((home or Path.home()) / CONFIG_FILE)
        saved_url = _clean(saved.get("base_url")) or _clean(saved.get("baseUrl"))
        url = url or saved_url
        if key is None and (saved_url is None or _same(saved_url, url)):
            key = _clean(saved.get("api_key")) or _clean(saved.get("apiKey"))
    return Connection(base_url=_checked_url(url or DEFAULT_BASE_URL), api_key=_checked_key(key))


@functools.cache
def tls_context() -> ssl.SSLContext:
    """The trusted certificates, loaded once: that takes tens of milliseconds, and clients can share them."""
    return httpx2.create_ssl_context()


def _clean(value: Any) -> str | None:
    return (value.strip() or None) if isinstance(value, str) else None


def _same(one: str, other: str | None) -> bool:
    return other is not None and one.rstrip("/") == other.rstrip("/")


def _read_config(path: Path) -> Mapping[str, Any]:
    try:
        text = path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"Cannot read {path}: {error}. Fix it, or set RUNAPI_API_KEY.") from error
    try:
        saved = json.loads(text)
    except ValueError as error:
        raise ConfigurationError(f"{path} is not JSON: {error}. Fix or remove it.") from error
    if not isinstance(saved, dict):
        raise ConfigurationError(f"{path} must hold a JSON object with api_key and base_url.")
    return saved


def _checked_url(url: str) -> str:
    try:
        parts = urlsplit(url)
        valid = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        valid = False
    if not valid or parts.query or parts.fragment or parts.username:
        raise ConfigurationError(
            f"The base URL {url!r} cannot be used: it must look like https://host or http://host:port."
        )
    return url.rstrip("/")


def _checked_key(key: str | None) -> str | None:
    if key is not None and not (key.isascii() and key.isprintable() and " " not in key):
        raise ConfigurationError("The API key holds spaces or characters that no key has; copy it again.")
    return key
