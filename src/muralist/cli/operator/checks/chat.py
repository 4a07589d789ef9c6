"""What `muralist doctor` looks at in chat: whether each upstream answers, takes its key and has the models."""

import asyncio
import difflib
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from muralist.cli.finding import Finding, State
from muralist.errors import ChatRefused, ChatUnavailable, ConfigurationError

if TYPE_CHECKING:
    from muralist.chat.provider import HttpProvider
    from muralist.settings import Settings

SET_UP = (
    "to serve chat on the same keys, set MURALIST_CHAT_BASE_URL and MURALIST_CHAT_API_KEY to an OpenAI-compatible API, "
    "or MURALIST_CHAT_ECHO=true to try things out"
)


def check_chat(settings: "Settings") -> Iterator[Finding]:
    """The chat upstreams. Only their lists of models are asked for, which costs nothing."""

    async def gather() -> list[Finding]:
        return [finding async for finding in _check(settings)]

    yield from asyncio.run(gather())


async def _check(settings: "Settings") -> AsyncIterator[Finding]:
    from muralist.bootstrap.chat import chat_client, chat_providers

    client = chat_client()
    try:
        providers = chat_providers(settings, client)
        for provider in providers:
            yield await _look_at(provider)
    except ConfigurationError as error:
        yield Finding("chat", State.FAULT, "; ".join(error.faults), "correct what is listed")
        return
    finally:
        await client.close()
    if not providers and settings.chat_echo:
        yield Finding("chat", State.OK, "only muralist-echo, which is not a language model", SET_UP)
    elif not providers:
        yield Finding("chat", State.OK, "no upstream: /v1/chat/completions and its kin answer 503", SET_UP)


async def _look_at(provider: "HttpProvider") -> Finding:
    check = "chat" if provider.name == "chat" else f"chat {provider.name}"
    where, configured = provider.base_url, [model.upstream_id for model in provider.configured]
    try:
        listed = [str(row["id"]) for row in await provider.list_rows()]
    except ChatRefused as error:
        mend = "correct the key (MURALIST_CHAT_API_KEY, or api_key of the provider) or its credit"
        return Finding(check, State.FAULT, f"{where} {error.complaint}", mend)
    except ChatUnavailable as error:
        if error.details.get("lists_models", True):
            return Finding(check, State.FAULT, f"{where} {error.complaint}", "check that the address is right")
        if configured:
            return Finding(check, State.OK, f"{where} answers, but lists no models; {len(configured)} are named")
        return Finding(check, State.FAULT, f"{where} lists no models", "name them in MURALIST_CHAT_MODELS")
    missing = [name for name in configured if name not in listed]
    if missing:
        near = difflib.get_close_matches(missing[0], listed, n=1)
        hint = f"; did you mean {near[0]}?" if near else ""
        detail = f"{where} does not list {', '.join(missing[:5])}{hint}"
        return Finding(check, State.WARNING, detail, "correct MURALIST_CHAT_MODELS, or the models of the provider")
    return Finding(check, State.OK, f"{where} answers and offers {len(configured or listed)} models")
