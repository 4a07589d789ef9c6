"""Accept a create call: check it, find its earlier twin, reserve its price and commit it durably."""

import hashlib
from collections.abc import Callable
from typing import Any

import msgspec

from muralist.core import task as tasks_core
from muralist.core.catalogue.model import Action, Model
from muralist.core.catalogue.params import Params, check_params
from muralist.core.catalogue.registry import Catalogue
from muralist.core.files import SOURCE_PREFIX
from muralist.core.money.account import allows_model
from muralist.core.ports import (
    Accepted,
    CallbackSender,
    Clock,
    Files,
    Objects,
    PictureSources,
    SourcePicture,
    Submission,
    Tasks,
)
from muralist.errors import NOTHING_CREATED, Forbidden, InvalidHeader, InvalidInput, MuralistError
from muralist.flows.check_addresses import check_addresses
from muralist.flows.files.store_file import TEMPORARY, TEMPORARY_LIFE, keep_file

MAX_IDEMPOTENCY_KEY = 512

_canonical = msgspec.json.Encoder(order="deterministic")


class Command(msgspec.Struct, frozen=True, kw_only=True):
    """A create call as a door hands it over. `body` is the decoded JSON object, `origin` the base URL it came to.

    A source in it may also be the bytes of a picture. `request` is what the client sent where the door made the body
    of it: the two calls that one idempotency key may make are told apart by that. `models` are those that the key is
    limited to, none being no limit.
    """

    account_id: int
    key_id: int
    action: Action
    service: str | None
    body: dict[str, Any]
    origin: str
    models: tuple[str, ...] = ()
    request: dict[str, Any] | None = None
    idempotency_key: str | None = None
    client_request_id: str | None = None


async def submit(
    command: Command,
    *,
    tasks: Tasks,
    files: Files,
    objects: Objects,
    catalogue: Catalogue,
    sources: PictureSources,
    callbacks: CallbackSender,
    check_engine: Callable[[Model, Params], None],
    own_file: Callable[[str], str | None],
    clock: Clock,
    new_id: Callable[[], str],
    new_seed: Callable[[], int],
    checkpoint: Callable[[str], None],
) -> Accepted:
    """Accept a request, or find the task that the same idempotency key made before.

    When this returns, the task, the reservation, the idempotency record and the first event are on disk.

    Raises:
        InvalidInput: a field is wrong; all complaints together.
        InvalidHeader: the idempotency key is.
        Forbidden: the key is not for the model.
        SourceNotReady: a source is an upload that was not confirmed.
        RequestConflict: the idempotency key came with another input before.
        InsufficientCredits: the wallet does not cover the price.
        Unavailable: no engine is set up for the model.
    """
    digest = fingerprint(command.action, command.body if command.request is None else command.request)
    key = command.idempotency_key
    if key is not None:
        _check_idempotency_key(key)
    try:
        model, params, given = await _check(
            command,
            files=files,
            catalogue=catalogue,
            sources=sources,
            callbacks=callbacks,
            check_engine=check_engine,
            own_file=own_file,
        )
    except MuralistError:
        # What was accepted once is found again even if today's catalogue or links would refuse it.
        earlier = None if key is None else await tasks.find_replay(command.account_id, key, digest)
        if earlier is None:
            raise
        return Accepted(task=earlier, replayed=True)
    if any(isinstance(source, SourcePicture) for source in given):
        # Their bytes are stored before the task is, so a retry is looked up first: it would store them again.
        earlier = None if key is None else await tasks.find_replay(command.account_id, key, digest)
        if earlier is not None:
            return Accepted(task=earlier, replayed=True)
    kept = [await _keep(source, command, files=files, objects=objects, clock=clock, new_id=new_id) for source in given]
    params = msgspec.structs.replace(params, sources=tuple(kept))
    change = tasks_core.accept(
        model,
        params,
        id=new_id(),
        account_id=command.account_id,
        key_id=command.key_id,
        seed=params.seed if params.seed is not None else new_seed(),
        origin=command.origin,
        now=clock.now(),
        idempotency_key=command.idempotency_key,
        client_request_id=command.client_request_id,
    )
    accepted = await tasks.submit(Submission(change=change, fingerprint=digest))
    checkpoint("submit.committed")
    return accepted


async def _check(
    command: Command,
    *,
    files: Files,
    catalogue: Catalogue,
    sources: PictureSources,
    callbacks: CallbackSender,
    check_engine: Callable[[Model, Params], None],
    own_file: Callable[[str], str | None],
) -> tuple[Model, Params, tuple[str | SourcePicture, ...]]:
    """The model, the checked inputs, and the sources as they are now known."""
    model = catalogue.get(_model_id(command.body), command.action, command.service)
    if not allows_model(command.models, model.id, model.line):
        raise Forbidden(
            f"This key is not for the model {model.id!r}; it is limited to {', '.join(command.models)}. "
            f"{NOTHING_CREATED}",
            param="model",
        )
    addresses = await check_addresses(
        model, command.body, files=files, sources=sources, callbacks=callbacks, own_file=own_file
    )
    try:
        params = check_params(model, command.body)
    except InvalidInput as error:
        raise InvalidInput.of({**error.fields, **addresses.complaints}) from None
    if addresses.complaints:
        raise InvalidInput.of(addresses.complaints)
    if addresses.not_ready is not None:
        raise addresses.not_ready
    check_engine(model, params)
    return model, params, addresses.sources if params.sources else ()


async def _keep(
    source: str | SourcePicture,
    command: Command,
    *,
    files: Files,
    objects: Objects,
    clock: Clock,
    new_id: Callable[[], str],
) -> str:
    """How the task names a source; a picture that came with the request is stored as a temporary file first."""
    if isinstance(source, str):
        return source
    file = await keep_file(
        source.data,
        mime_type=source.mime_type,
        account_id=command.account_id,
        purpose=TEMPORARY,
        file_name="",
        life=TEMPORARY_LIFE,
        files=files,
        objects=objects,
        clock=clock,
        new_id=new_id,
    )
    return SOURCE_PREFIX + file.id


def fingerprint(action: Action, body: dict[str, Any]) -> bytes:
    """Digest of an input as a JSON value: key order and white space do not count."""
    return hashlib.sha256(action.value.encode() + b"\n" + _canonical.encode(body)).digest()


def _check_idempotency_key(key: str) -> None:
    if not 1 <= len(key) <= MAX_IDEMPOTENCY_KEY or not key.isprintable():
        raise InvalidHeader.of("Idempotency-Key", f"must have 1 to {MAX_IDEMPOTENCY_KEY} printable characters")


def _model_id(body: dict[str, Any]) -> str:
    model_id = body.get("model")
    if model_id is None or model_id == "":
        raise InvalidInput.of({"model": ["is required"]})
    if not isinstance(model_id, str):
        raise InvalidInput.of({"model": ["must be a string"]})
    return model_id
