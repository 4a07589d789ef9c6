"""Accept a create call: check it, find its earlier twin, reserve its price and commit it durably."""

import hashlib
from collections.abc import Callable
from typing import Any

import msgspec

from muralist.core import task as tasks_core
from muralist.core.catalogue import Catalogue
from muralist.core.model import Action, Model
from muralist.core.params import Params, check_params
from muralist.core.ports import Accepted, CallbackSender, Clock, Files, PictureSources, Submission, Tasks
from muralist.errors import InvalidHeader, InvalidInput, MuralistError
from muralist.flows.check_addresses import check_addresses

MAX_IDEMPOTENCY_KEY = 512

_canonical = msgspec.json.Encoder(order="deterministic")


class Command(msgspec.Struct, frozen=True, kw_only=True):
    """A create call as a door hands it over. `body` is the decoded JSON object, `origin` the base URL it came to."""

    account_id: int
    key_id: int
    action: Action
    service: str | None
    body: dict[str, Any]
    origin: str
    idempotency_key: str | None = None
    client_request_id: str | None = None


async def submit(
    command: Command,
    *,
    tasks: Tasks,
    files: Files,
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
        SourceNotReady: a source is an upload that was not confirmed.
        RequestConflict: the idempotency key came with another input before.
        InsufficientCredits: the wallet does not cover the price.
        Unavailable: no engine is set up for the model.
    """
    digest = fingerprint(command.action, command.body)
    key = command.idempotency_key
    if key is not None:
        _check_idempotency_key(key)
    try:
        model, params = await _check(
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
) -> tuple[Model, Params]:
    model = catalogue.get(_model_id(command.body), command.action, command.service)
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
    if params.sources:
        params = msgspec.structs.replace(params, sources=addresses.sources)
    check_engine(model, params)
    return model, params


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
