"""Takes the calls of upstreams whose work has ended. They need no key: the address and the signature are the proof."""

from collections.abc import Iterator
from typing import Annotated

import msgspec

from muralist.api.http import JSON_LIMIT_BYTES, NO_STORE, Answer, Call, json_answer
from muralist.api.operation import Operation, Returns, Takes, says
from muralist.core.hooks import Hook
from muralist.errors import NotFound
from muralist.flows.receive_hook import receive_hook

TAG = "Hooks"
ANYTHING = {"schema": {"type": "string", "format": "binary"}}


class HookBody(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to a call that was taken."""

    received: Annotated[bool, says("Always true. Whether it was of any use is not told.")] = True


def operations() -> Iterator[Operation]:
    """The one hook."""
    yield Operation(
        method="POST",
        path="/hooks/{engine}/{task_id}/{secret}",
        handler=receive,
        tag=TAG,
        summary="Be told by an upstream that its work has ended",
        description=(
            "For the upstreams of engines, on servers with MURALIST_ENGINE_HOOKS; elsewhere it is answered with 404. "
            "The address is made for one task, and the call must carry the upstream's own signature. Nothing in the "
            "body is believed: the server asks the upstream."
        ),
        secured=False,
        takes=Takes(content={"*/*": ANYTHING}),
        returns=(Returns(description="It was taken, or had been before.", type=HookBody),),
        raises=(401, 404, 503),
    )


async def receive(call: Call) -> Answer:
    """Check a call and wake whoever waits for it."""
    ports = call.services.hooks
    if ports is None:
        raise NotFound("This server takes no calls of upstreams. Nothing was done.")
    engine, task_id, secret = (call.params[name] for name in ("engine", "task_id", "secret"))

    async def read() -> Hook:
        body = await call.body(JSON_LIMIT_BYTES)
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in call.headers.items()}
        return Hook(task_id=task_id, headers=headers, body=body)

    await receive_hook(engine, task_id, secret, read=read, ports=ports)
    return json_answer(HookBody(), headers=(NO_STORE,))
