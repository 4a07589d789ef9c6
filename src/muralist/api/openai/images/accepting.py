"""Makes the tasks of a request for pictures: one a picture, all of them or none."""

import contextlib
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from msgspec import UNSET

from muralist.api.http import Call
from muralist.api.openai.images.asking import Asked
from muralist.api.openai.images.choosing import choose_model
from muralist.api.tasking.submitting import submit_for
from muralist.core.catalogue.geometry import Geometry, fit
from muralist.core.catalogue.model import AUTO, Model, ParamKind
from muralist.core.catalogue.params import is_inline
from muralist.core.money.usd import format_dollars
from muralist.core.ports import Accepted
from muralist.core.shaping import Shape
from muralist.core.task import Task
from muralist.errors import NOTHING_CREATED, InsufficientCredits, InvalidHeader, InvalidInput, MuralistError
from muralist.flows.cancel import cancel
from muralist.flows.files.inline_source import InlineFault, read_inline
from muralist.flows.submit import MAX_IDEMPOTENCY_KEY, Command, fingerprint

LARGE_PNG_BYTES = 5_000_000
"""Beyond this a client that named no file type gets a JPEG: agents refuse media above 6 MB."""

_FIELDS = {
    "source_image_urls": "image",
    "source_image_url": "image",
    "aspect_ratio": "size",
    "output_resolution": "size",
    "metadata": "user",
}
"""Our names of inputs, and what they are called in these calls."""


class Ordered(msgspec.Struct, frozen=True, kw_only=True):
    """The accepted tasks of a request, in order, and how their pictures are to be given."""

    tasks: tuple[Task, ...]
    shape: Shape


async def accept(call: Call, asked: Asked) -> Ordered:
    """Choose the model and its size, and accept one task a picture. All are durable when this returns.

    The first task carries the request's idempotency key, the others the same with `/2`, `/3` and `/4` behind it.

    Raises:
        MuralistError: as `submit_for`; nothing is left behind then.
    """
    services = call.services
    sources = None if asked.sources is None else len(asked.sources)
    model = choose_model(
        services.catalogue,
        services.images,
        name=asked.input.model or None,
        quality=asked.input.quality,
        sources=sources,
    )
    geometry = await _geometry(call, model, asked)
    body = _body(model, geometry, asked)
    try:
        tasks = await _accept_all(call, model, body, asked)
    except InvalidInput as error:
        raise _renamed(error) from None
    named = asked.input.output_format or None
    compression = asked.input.output_compression
    shape = Shape(
        sides=geometry.sides,
        format=named,
        quality=max(1, compression) if isinstance(compression, int) and named != "png" else None,
        most_bytes=None if named else LARGE_PNG_BYTES,
    )
    return Ordered(tasks=tuple(tasks), shape=shape)


async def _geometry(call: Call, model: Model, asked: Asked) -> Geometry:
    """What to paint; an edit without a size follows its first picture, also with models that know no `auto`."""
    geometry = fit(model, asked.size)
    if asked.size is not None or not asked.sources or geometry.ratio == AUTO or not is_inline(asked.sources[0]):
        return geometry
    try:
        first = await read_inline(asked.sources[0], call.services.sources)
    except InlineFault as error:
        raise InvalidInput.of({"image": [f"[0] {error.complaint}"]}) from None
    ratio, _ = model.nearest_size((first.width, first.height), None)
    return msgspec.structs.replace(geometry, ratio=ratio if "aspect_ratio" in model.params else None)


def _body(model: Model, geometry: Geometry, asked: Asked) -> dict[str, Any]:
    """The create call that paints this, in our own words."""
    body: dict[str, Any] = {"model": model.id, "prompt": asked.input.prompt}
    if geometry.ratio is not None:
        body["aspect_ratio"] = geometry.ratio
    if geometry.resolution is not None:
        body["output_resolution"] = geometry.resolution
    offered = model.params["output_format"].choices
    wanted = "png" if asked.input.output_compression is not UNSET else asked.input.output_format
    if wanted in offered:
        body["output_format"] = wanted
    elif wanted is not UNSET and "png" in offered:
        body["output_format"] = "png"
    if asked.input.seed is not UNSET:
        body["seed"] = asked.input.seed
    if asked.input.user:
        body["metadata"] = {"user": asked.input.user}
    name = model.sources_param
    if name is not None and asked.sources is not None:
        many = model.params[name].kind is ParamKind.URLS
        body[name] = [*asked.sources] if many else asked.sources[0]
    return body


async def _accept_all(call: Call, model: Model, body: Mapping[str, Any], asked: Asked) -> list[Task]:
    count, key = asked.input.n, call.header(b"idempotency-key")
    if key is not None and count > 1 and len(key) + 2 > MAX_IDEMPOTENCY_KEY:
        raise InvalidHeader.of("Idempotency-Key", f"must have at most {MAX_IDEMPOTENCY_KEY - 2} characters with n")
    if count > 1:
        await _check_credit(call, model, body, asked, key)
    done: list[Accepted] = []
    try:
        for number in range(count):
            painted = {**body, "seed": (body["seed"] + number) % 2**32} if "seed" in body else body
            done.append(await submit_for(call, _command(call, model, painted, asked, key, number)))
    except MuralistError:
        await _undo(call, done)
        raise
    tasks = [accepted.task for accepted in done]
    call.task_id = tasks[0].id
    return tasks


def _command(call: Call, model: Model, body: Mapping[str, Any], asked: Asked, key: str | None, number: int) -> Command:
    return Command(
        account_id=call.account_id,
        key_id=call.caller.key_id,
        models=call.caller.models,
        action=model.action,
        service=model.service,
        body=dict(body),
        origin=call.origin,
        request=asked.request,
        idempotency_key=key if key is None or number == 0 else f"{key}/{number + 1}",
        client_request_id=call.header(b"x-client-request-id"),
    )


async def _check_credit(call: Call, model: Model, body: Mapping[str, Any], asked: Asked, key: str | None) -> None:
    """Refuse several pictures at once where the balance covers only some, unless they were accepted before."""
    services = call.services
    if key is not None:
        digest = fingerprint(model.action, asked.request)
        if await services.tasks.find_replay(call.account_id, key, digest) is not None:
            return
    now = services.clock.now()
    price = model.price.of(body.get(model.price.key) if model.price.key else None) * asked.input.n
    balance = await services.accounts.balance(call.account_id, day_start=now)
    if not call.caller.account.unlimited and balance.available < price:
        raise InsufficientCredits(
            f"{asked.input.n} pictures cost {format_dollars(price)}, but only {format_dollars(balance.available)} is "
            f"left. {NOTHING_CREATED}"
        )


async def _undo(call: Call, done: Sequence[Accepted]) -> None:
    """Cancel what this request made before one of its tasks was refused."""
    services = call.services
    for accepted in done:
        if not accepted.replayed:
            with contextlib.suppress(MuralistError):
                await cancel(
                    accepted.task.id,
                    call.account_id,
                    tasks=services.tasks,
                    render=services.render,
                    clock=services.clock,
                    new_id=services.new_id,
                )
            call.task_id = None


def _renamed(error: InvalidInput) -> InvalidInput:
    """The same complaints under the names that these calls give to the inputs."""
    fields: dict[str, list[str]] = {}
    for name, complaints in error.fields.items():
        fields.setdefault(_FIELDS.get(name, name), []).extend(complaints)
    return InvalidInput.of(fields) if fields else error
