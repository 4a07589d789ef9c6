"""The echo says what it is, repeats, and calls tools when told to."""

import json
from typing import Any

import pytest

from muralist.chat.echo import ECHO_MODEL, EchoProvider, answer_to
from muralist.core.chat.model import Surface
from muralist.core.chat.ports import ChatRequest
from muralist.testing import FakeClock

TOOLS = [{"type": "function", "function": {"name": name}} for name in ("image_generate", "read")]
COMPACT = [{"type": "function", "function": {"name": name}} for name in ("tool_call", "tool_search")]
COMMAND = 'Please call tool image_generate with {"prompt": "a {vase}", "n": {"a": 1}} now.'


def user(text: Any) -> dict[str, Any]:
    """A message of the user's."""
    return {"role": "user", "content": text}


async def talk(messages: Any, **fields: Any) -> Any:
    """The answer to a conversation, whole."""
    body = json.dumps({"model": ECHO_MODEL, "messages": messages, **fields}).encode()
    request = ChatRequest(surface=Surface.CHAT, body=body, stream=bool(fields.get("stream")))
    async with EchoProvider(FakeClock()).open(request) as reply:
        content = await reply.read(10**9)
        return reply.status, content


async def test_echo_repeats_and_says_that_it_is_no_language_model() -> None:
    """Nobody can take it for one."""
    status, content = await talk([user([{"type": "text", "text": "Good morning"}])])

    answer = json.loads(content)
    assert status == 200
    assert (
        answer["choices"][0]["message"]["content"]
        == "This is muralist-echo, not a language model. You said: Good morning"
    )
    assert (
        answer["usage"]["total_tokens"] == answer["usage"]["prompt_tokens"] + answer["usage"]["completion_tokens"] > 0
    )
    [model] = await EchoProvider(FakeClock()).models()
    assert "not a language model" in (model.title or "")


async def test_echo_calls_the_tool_that_it_is_told_to_call() -> None:
    """By its own name where it is offered, with the arguments as written."""
    _, content = await talk([user(COMMAND)], tools=TOOLS)

    choice = json.loads(content)["choices"][0]
    [call] = choice["message"]["tool_calls"]
    assert choice["finish_reason"] == "tool_calls"
    assert call["function"]["name"] == "image_generate"
    assert json.loads(call["function"]["arguments"]) == {"prompt": "a {vase}", "n": {"a": 1}}


async def test_echo_reaches_tools_through_the_compact_surface() -> None:
    """OpenClaw names tools in its prompt and offers `tool_call` for them."""
    _, content = await talk([user(COMMAND), user("runtime context")], tools=COMPACT)

    function = json.loads(content)["choices"][0]["message"]["tool_calls"][0]["function"]
    assert function["name"] == "tool_call"
    assert json.loads(function["arguments"]) == {"id": "image_generate", "args": {"prompt": "a {vase}", "n": {"a": 1}}}


def test_echo_answers_a_tool_result_and_calls_no_tool_twice() -> None:
    """The old command is done with; the result is quoted, also when another user message follows it."""
    said = answer_to(
        [
            user(COMMAND),
            {"role": "assistant", "content": None, "tool_calls": []},
            {"role": "tool", "tool_call_id": "callee28", "content": "picture saved as vase.png"},
            user("runtime context"),
        ],
        ["image_generate"],
    )

    assert said == {
        "content": "This is muralist-echo, not a language model. The tool answered: picture saved as vase.png"
    }


def test_echo_starts_afresh_after_its_answer() -> None:
    """A new message after the talk is repeated, and media lines in it are repeated as lines of their own."""
    old = [user(COMMAND), {"role": "assistant", "content": "done"}]

    assert answer_to([*old, user("Thanks")], ["image_generate"])["content"].endswith("You said: Thanks")
    assert answer_to([*old, user("It is done.\nMEDIA:/a/b.png")], [])["content"].endswith("\nMEDIA:/a/b.png")


@pytest.mark.parametrize(
    ("text", "offered", "said"),
    [
        ("call tool paint", ["read"], "No tool 'paint' was offered. Offered: read"),
        ("call tool read with {broken", ["read"], "are not a JSON object"),
    ],
)
def test_echo_says_why_it_cannot_call(text: str, offered: list[str], said: str) -> None:
    """A tool that is not there and arguments that are no JSON are told of in words."""
    assert said in answer_to([user(text)], offered)["content"]


async def test_echo_streams_as_openai_does() -> None:
    """Role first, words after, a finish reason, the usage where it was asked for, and [DONE]."""
    _, content = await talk([user("Hi")], stream=True, stream_options={"include_usage": True})

    lines = [line.removeprefix("data: ") for line in content.decode().split("\n\n") if line]
    chunks = [json.loads(line) for line in lines[:-1]]
    assert lines[-1] == "[DONE]"
    assert chunks[0]["choices"][0]["delta"] == {"role": "assistant", "content": ""}
    assert chunks[-2]["choices"][0]["finish_reason"] == "stop"
    assert chunks[-1]["choices"] == []
    assert chunks[-1]["usage"]["total_tokens"] > 0
    text = "".join(chunk["choices"][0]["delta"].get("content", "") for chunk in chunks[:-1])
    assert text.endswith("You said: Hi")


@pytest.mark.parametrize("messages", [None, [], "hi", [1], {}])
async def test_echo_refuses_messages_that_are_none(messages: Any) -> None:
    """400 in OpenAI's shape."""
    status, content = await talk(messages)

    assert (status, json.loads(content)["error"]["type"]) == (400, "invalid_request_error")
