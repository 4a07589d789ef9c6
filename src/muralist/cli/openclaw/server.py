"""Asks a server what it offers, as OpenClaw does: GET /v1/models with the key."""

import json
import urllib.error
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from muralist.cli.openclaw.wanted import ChatModel, with_v1

TIMEOUT_SECONDS = 10.0
MAX_BYTES = 10_000_000


class ServerFault(Exception):
    """The server did not answer with its models. `status` is its HTTP status, None when no answer came."""

    def __init__(self, message: str, status: int | None = None) -> None:
        super().__init__(message)
        self.status = status


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """The models of a server."""

    chat: tuple[ChatModel, ...]
    images: tuple[str, ...]


def ask(base_url: str, key: str | None) -> Offer:
    """The models of a server; proxies of the environment are not used. Raises ServerFault."""
    url = f"{with_v1(base_url)}/models"
    headers = {"Accept": "application/json", **({"Authorization": f"Bearer {key}"} if key else {})}
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        request = urllib.request.Request(url, headers=headers)  # noqa: S310 - http or https only, see below
        if request.type not in ("http", "https"):
            raise ServerFault(f"{base_url} is no http or https address")
        with opener.open(request, timeout=TIMEOUT_SECONDS) as answer:
            rows = json.loads(answer.read(MAX_BYTES))["data"]
    except urllib.error.HTTPError as error:
        with error:
            raise ServerFault(f"{url} answered HTTP {error.code}{_words(error.read(4096))}", error.code) from None
    except (OSError, ValueError) as error:
        if isinstance(error, json.JSONDecodeError | UnicodeDecodeError):
            raise ServerFault(f"{url} answered with something that is no list of models") from None
        raise ServerFault(f"{url} cannot be reached: {getattr(error, 'reason', error)}") from None
    except (KeyError, TypeError):
        raise ServerFault(f"{url} answered with something that is no list of models") from None
    return read_rows(rows)


def read_rows(rows: Sequence[Any]) -> Offer:
    """Tell chat from image models: by `output_modalities`, and where that is missing as chat."""
    chat: list[ChatModel] = []
    images: list[str] = []
    for row in rows:
        if not isinstance(row, dict) or not isinstance(row.get("id"), str):
            continue
        gives = row.get("output_modalities") or ["text"]
        if "text" in gives:
            chat.append(_chat_model(row))
        elif "image" in gives:
            images.append(row["id"])
    return Offer(chat=tuple(chat), images=tuple(images))


def _chat_model(row: dict[str, Any]) -> ChatModel:
    known = ChatModel(id=row["id"], name=str(row.get("name") or row["id"]))
    window, most = row.get("context_window"), row.get("max_output_tokens")
    takes = row.get("input_modalities") or ["text"]
    return ChatModel(
        id=known.id,
        name=known.name,
        context_window=window if isinstance(window, int) else known.context_window,
        max_tokens=most if isinstance(most, int) else known.max_tokens,
        inputs=tuple(kind for kind in ("text", "image") if kind in takes) or ("text",),
        reasoning=row.get("reasoning") is True,
    )


def _words(body: bytes) -> str:
    """The server's own words about an error, if it has any."""
    try:
        message = json.loads(body)["error"]["message"]
    except (ValueError, KeyError, TypeError):
        return ""
    return f": {message}"
