"""A chat model without a mind, for trying agents out: it repeats what it is told and calls a tool when told to.

It never passes for a language model: its name, its title and its answers say what it is.

    call tool NAME with {"an": "argument"}

makes it call the tool NAME. Where NAME is not among the offered tools but a tool `tool_call` is (OpenClaw's compact
surface), it calls that with `{"id": NAME, "args": {...}}`. The answer to a tool's result quotes the result.
"""

import re
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import msgspec

from muralist.core.chat.model import ChatModel, Surface
from muralist.core.chat.ports import ChatReply, ChatRequest
from muralist.core.chat.stream import EventSplitter
from muralist.core.ports import Clock
from muralist.kit.ids import uuid7

ECHO_MODEL = "muralist-echo"
TITLE = "Muralist echo (not a language model)"
INTRODUCTION = "This is muralist-echo, not a language model."
RELAY_TOOL = "tool_call"
MAX_QUOTED = 2_000
_COMMAND = re.compile(r"call tool (?P<name>[A-Za-z0-9_.:-]{1,128})(?: with (?=\{))?", re.IGNORECASE)
_MEDIA = re.compile(r"^\s*MEDIA:\s*\S.*$", re.MULTILINE)
_WORDS = re.compile(r"\s*\S+\s*")


class EchoProvider:
    """Implements `core.chat.ports.ChatProvider` without any network."""

    name = "echo"
    tells_usage = True

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    async def models(self) -> Sequence[ChatModel]:
        """The one model."""
        return (
            ChatModel(
                id=ECHO_MODEL,
                provider=self.name,
                upstream_id=ECHO_MODEL,
                title=TITLE,
                owner="muralist",
                context_window=200_000,
                max_output_tokens=8_192,
                input_modalities=("text", "image"),
                reasoning=False,
            ),
        )

    @asynccontextmanager
    async def open(self, request: ChatRequest) -> AsyncIterator[ChatReply]:
        """Answer a chat completion; other surfaces are told that this model has them not."""
        if request.surface is not Surface.CHAT:
            message = f"{INTRODUCTION} It answers /v1/chat/completions alone. You were not charged."
            yield _Reply(404, _error(message, "not_found_error", "model_not_found"))
            return
        body = msgspec.json.decode(request.body)
        messages = body.get("messages")
        if not isinstance(messages, list) or not messages or not all(isinstance(each, dict) for each in messages):
            message = "messages must be an array of at least one message. You were not charged."
            yield _Reply(400, _error(message, "invalid_request_error", "invalid_input"))
            return
        said = answer_to(messages, _tool_names(body.get("tools")))
        usage = _usage(request.body, said)
        head = {"id": f"chatcmpl-{uuid7()}", "created": int(self._clock.now().timestamp()), "model": ECHO_MODEL}
        if request.stream:
            options = body.get("stream_options")
            wants_usage = isinstance(options, dict) and options.get("include_usage") is True
            yield _Reply(200, b"".join(_events(head, said, usage if wants_usage else None)), stream=True)
        else:
            choice = {"index": 0, "message": {"role": "assistant", **said}, "finish_reason": _reason(said)}
            whole = {**head, "object": "chat.completion", "choices": [choice], "usage": usage}
            yield _Reply(200, msgspec.json.encode(whole))


class _Reply:
    def __init__(self, status: int, body: bytes, *, stream: bool = False) -> None:
        self.status = status
        self.headers: Mapping[str, str] = {"content-type": "text/event-stream" if stream else "application/json"}
        self._body = body

    async def pieces(self) -> AsyncGenerator[bytes]:
        """The body, an event at a time."""
        for event in EventSplitter().feed(self._body):
            yield event

    async def read(self, max_bytes: int) -> bytes:  # noqa: ARG002 - it is never long
        """The whole body."""
        return self._body


def answer_to(messages: Sequence[Mapping[str, Any]], tools: Sequence[str]) -> dict[str, Any]:
    """What the echo says to a conversation: `content`, and `tool_calls` when it was told to call one."""
    command_at = _last(messages, lambda each: each.get("role") == "user" and _command(each) is not None)
    result_at = _last(messages, lambda each: each.get("role") in ("tool", "function"))
    spoke_at = _last(messages, lambda each: each.get("role") == "assistant")
    if command_at > max(result_at, spoke_at):
        return _obey(messages[command_at], tools)
    if result_at > spoke_at:
        return {"content": f"{INTRODUCTION} The tool answered: {_quote(_text(messages[result_at]))}"}
    asked = _last(messages, lambda each: each.get("role") == "user")
    text = _text(messages[asked]) if asked >= 0 else ""
    media = "".join(f"\n{line.strip()}" for line in _MEDIA.findall(text))
    return {"content": f"{INTRODUCTION} You said: {_quote(text)}{media}"}


def _obey(message: Mapping[str, Any], tools: Sequence[str]) -> dict[str, Any]:
    found = _command(message)
    assert found is not None
    name, written = found
    arguments: Any = {}
    if written:
        try:
            arguments = msgspec.json.decode(written)
        except (msgspec.MsgspecError, UnicodeEncodeError):
            return {"content": f"{INTRODUCTION} The arguments after 'with' are not a JSON object: {_quote(written)}"}
    if name not in tools and RELAY_TOOL in tools:
        name, arguments = RELAY_TOOL, {"id": name, "args": arguments}
    elif name not in tools:
        offered = ", ".join(tools) or "none"
        return {"content": f"{INTRODUCTION} No tool {name!r} was offered. Offered: {_quote(offered)}"}
    call = {
        "id": f"call_{uuid7().replace('-', '')}",
        "type": "function",
        "function": {"name": name, "arguments": msgspec.json.encode(arguments).decode()},
    }
    return {"content": None, "tool_calls": [call]}


def _command(message: Mapping[str, Any]) -> tuple[str, str] | None:
    """The tool that a message tells to call, and its arguments as written, cut where their object ends."""
    text = _text(message)
    found = _COMMAND.search(text)
    if found is None:
        return None
    rest = text[found.end() :]
    return found["name"], _object_at(rest) if rest.startswith("{") else ""


def _object_at(text: str) -> str:
    """The JSON object that a text begins with, or all of it where none ends."""
    depth, quoted, escaped = 0, False, False
    for at, letter in enumerate(text):
        if escaped:
            escaped = False
        elif letter == "\\":
            escaped = quoted
        elif letter == '"':
            quoted = not quoted
        elif not quoted and letter in "{}":
            depth += 1 if letter == "{" else -1
            if depth == 0:
                return text[: at + 1]
    return text


def _text(message: Mapping[str, Any]) -> str:
    content = message.get("content")
    if isinstance(content, str):
        return content
    parts = content if isinstance(content, list) else []
    return "\n".join(part["text"] for part in parts if isinstance(part, dict) and isinstance(part.get("text"), str))


def _last(messages: Sequence[Mapping[str, Any]], fits: Any) -> int:
    return next((at for at in range(len(messages) - 1, -1, -1) if fits(messages[at])), -1)


def _tool_names(tools: Any) -> list[str]:
    functions = [each.get("function") for each in tools if isinstance(each, dict)] if isinstance(tools, list) else []
    return [each["name"] for each in functions if isinstance(each, dict) and isinstance(each.get("name"), str)]


def _quote(text: str) -> str:
    return text if len(text) <= MAX_QUOTED else f"{text[:MAX_QUOTED]} ..."


def _reason(said: Mapping[str, Any]) -> str:
    return "tool_calls" if said.get("tool_calls") else "stop"


def _usage(body: bytes, said: Mapping[str, Any]) -> dict[str, int]:
    """A token for each four bytes, as a stand-in for a tokenizer."""
    asked, answered = -(-len(body) // 4), -(-len(msgspec.json.encode(said)) // 4)
    return {"prompt_tokens": asked, "completion_tokens": answered, "total_tokens": asked + answered}


def _events(head: Mapping[str, Any], said: Mapping[str, Any], usage: Mapping[str, int] | None) -> Iterator[bytes]:
    told: dict[str, Any] = {} if usage is None else {"usage": None}

    def chunk(delta: Mapping[str, Any], reason: str | None = None) -> bytes:
        choice = {"index": 0, "delta": delta, "finish_reason": reason}
        return _event({**head, "object": "chat.completion.chunk", "choices": [choice], **told})

    yield chunk({"role": "assistant", "content": "" if said["content"] is not None else None})
    for word in _WORDS.findall(said["content"] or ""):
        yield chunk({"content": word})
    for index, call in enumerate(said.get("tool_calls", ())):
        yield chunk({"tool_calls": [{"index": index, **call}]})
    yield chunk({}, _reason(said))
    if usage is not None:
        yield _event({**head, "object": "chat.completion.chunk", "choices": [], "usage": usage})
    yield b"data: [DONE]\n\n"


def _event(value: Mapping[str, Any]) -> bytes:
    return b"data: " + msgspec.json.encode(value) + b"\n\n"


def _error(message: str, type: str, code: str) -> bytes:
    return msgspec.json.encode({"error": {"message": message, "type": type, "param": None, "code": code}})
