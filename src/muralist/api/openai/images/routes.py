"""The operations of OpenAI's image calls, under /v1 and, for clients whose base URL lacks it, at the root."""

from collections.abc import Iterator
from typing import Any

from muralist.api.http import Answer, Call
from muralist.api.openai.errors import OPENAI
from muralist.api.openai.images.accepting import accept
from muralist.api.openai.images.asking import read_edit, read_words
from muralist.api.openai.images.waiting import answer_when_done, events_answer
from muralist.api.openai.images.wire import EDIT_FORM, ImageEditInput, ImageInput, ImagesBody
from muralist.api.operation import TASK_ID_HEADER, Handler, Operation, Returns, Takes
from muralist.api.runapi.create import CreateHeaders

TAG = "OpenAI images"
_DESCRIPTION = (
    "Each picture is a task like any other, on disk before this waits: a client that left or ran into its timeout "
    "finds it by the Idempotency-Key or X-Client-Request-Id that it sent, and the same key attaches to the same task, "
    "charged once. The answer's X-RunAPI-Task-Id names the first one."
)
_EXAMPLE = {"model": "flux-2-pro", "prompt": "a red bicycle against a brick wall, morning light", "size": "1024x1536"}
_EDIT_EXAMPLE = {
    "model": "flux-2-pro",
    "prompt": "the same street in the snow",
    "image": ["https://images.example.com/street.jpg"],
}
_ANSWER: dict[str, Any] = {
    "created": 1767323045,
    "data": [
        {
            "b64_json": "iVBORw0KGgo=",
            "mime_type": "image/png",
            "size": "1024x1536",
            "task_id": "tsk_0198c0de7a3b7c1d9e2f3a4b5c6d7e8f",
            "engine": "preview",
        }
    ],
    "background": "opaque",
    "output_format": "png",
    "size": "1024x1536",
    "quality": "auto",
    "usage": {
        "total_tokens": 0,
        "input_tokens": 0,
        "output_tokens": 0,
        "input_tokens_details": {"image_tokens": 0, "text_tokens": 0},
        "cost": 0.05,
        "generated_images": 1,
    },
}


def operations() -> Iterator[Operation]:
    """Painting from words and editing, each on two paths."""
    words = Takes(type=ImageInput, examples={"words": _EXAMPLE})
    edit = Takes(type=ImageEditInput, content={"multipart/form-data": EDIT_FORM}, examples={"link": _EDIT_EXAMPLE})
    yield from _twice("/v1/images/generations", paint, words, "Paint pictures from words and wait for them")
    yield from _twice("/v1/images/edits", edit_pictures, edit, "Edit one to eight pictures and wait for the result")


def _twice(path: str, handler: Handler, takes: Takes, summary: str) -> Iterator[Operation]:
    for spelling in (path, path.removeprefix("/v1")):
        yield Operation(
            method="POST",
            path=spelling,
            handler=handler,
            tag=TAG,
            summary=summary,
            description=_DESCRIPTION,
            headers=CreateHeaders,
            takes=takes,
            returns=(
                Returns(
                    description="The pictures; with `stream`, one event for each as it is done.",
                    type=ImagesBody,
                    example=_ANSWER,
                    content={"text/event-stream": {"schema": {"type": "string"}}},
                    headers={TASK_ID_HEADER: "The id of the first task."},
                ),
            ),
            raises=(402, 403, 404, 409, 502, 503, 504),
            dialect=OPENAI,
            alias_of=None if spelling == path else path,
        )


async def paint(call: Call) -> Answer:
    """Answer with pictures that were painted from words."""
    asked = await read_words(call)
    ordered = await accept(call, asked)
    return events_answer(call, asked, ordered) if asked.input.stream else await answer_when_done(call, asked, ordered)


async def edit_pictures(call: Call) -> Answer:
    """Answer with pictures that were made of others."""
    asked = await read_edit(call)
    ordered = await accept(call, asked)
    return events_answer(call, asked, ordered) if asked.input.stream else await answer_when_done(call, asked, ordered)
