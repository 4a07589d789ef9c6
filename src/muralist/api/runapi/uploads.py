"""Multipart uploads in OpenAI's form."""

import asyncio
from collections.abc import Iterator

from muralist.api.http import NO_STORE, Answer, Call, json_answer
from muralist.api.operation import Operation, Returns, Takes
from muralist.api.reading import read_form, read_json
from muralist.api.runapi.openai_files import TAG
from muralist.api.runapi.wire.examples import EXAMPLES
from muralist.api.runapi.wire.files import (
    CompleteInput,
    PartBody,
    UploadBody,
    UploadInput,
    part_body,
    upload_body,
)
from muralist.errors import InvalidInput
from muralist.flows.files.assemble_upload import abandon_upload, add_part, assemble_upload, open_upload

PART_SCHEMA = {
    "type": "object",
    "properties": {"data": {"type": "string", "format": "binary"}},
    "required": ["data"],
}


def operations() -> Iterator[Operation]:
    """Upload operations."""
    yield Operation(
        method="POST",
        path="/v1/uploads",
        handler=create,
        tag=TAG,
        summary="Begin an upload in parts",
        takes=Takes(type=UploadInput),
        returns=(
            Returns(
                description="The upload; assemble it within an hour.", type=UploadBody, example=EXAMPLES[UploadBody]
            ),
        ),
    )
    yield Operation(
        method="POST",
        path="/v1/uploads/{id}/parts",
        handler=receive_part,
        tag=TAG,
        summary="Send a part",
        takes=Takes(content={"multipart/form-data": PART_SCHEMA}),
        returns=(Returns(description="The part.", type=PartBody),),
        raises=(404, 409),
    )
    yield Operation(
        method="POST",
        path="/v1/uploads/{id}/complete",
        handler=complete,
        tag=TAG,
        summary="Join the parts into a file",
        takes=Takes(type=CompleteInput),
        returns=(Returns(description="The upload with its file.", type=UploadBody),),
        raises=(404, 409),
    )
    yield Operation(
        method="POST",
        path="/v1/uploads/{id}/cancel",
        handler=give_up,
        tag=TAG,
        summary="Give an upload up",
        returns=(Returns(description="The upload, cancelled.", type=UploadBody),),
        raises=(404, 409),
    )


async def create(call: Call) -> Answer:
    """Answer with a new upload."""
    asked = await read_json(call, UploadInput)
    services = call.services
    upload = await open_upload(
        account_id=call.account_id,
        file_name=asked.filename,
        size_bytes=asked.bytes,
        mime_type=asked.mime_type,
        purpose=asked.purpose,
        files=services.files,
        clock=services.clock,
        new_id=services.new_id,
    )
    return json_answer(upload_body(upload), headers=(NO_STORE,))


async def receive_part(call: Call) -> Answer:
    """Answer with a part that is stored."""
    form = await read_form(call)
    sent = form.files.get("data")
    if sent is None:
        raise InvalidInput.of({"data": ["is required, as a file of the form"]})
    services = call.services
    async with _lock(call):
        part = await add_part(
            call.params["id"],
            sent.data,
            account_id=call.account_id,
            files=services.files,
            objects=services.objects,
            clock=services.clock,
            new_id=services.new_id,
        )
    return json_answer(part_body(part, call.params["id"]), headers=(NO_STORE,))


async def complete(call: Call) -> Answer:
    """Answer with an upload and the file that it became."""
    asked = await read_json(call, CompleteInput)
    services = call.services
    async with _lock(call):
        upload, file = await assemble_upload(
            call.params["id"],
            asked.part_ids,
            account_id=call.account_id,
            files=services.files,
            objects=services.objects,
            sources=services.sources,
            clock=services.clock,
            new_id=services.new_id,
        )
    return json_answer(upload_body(upload, file), headers=(NO_STORE,))


async def give_up(call: Call) -> Answer:
    """Answer with an upload that is over."""
    services = call.services
    async with _lock(call):
        upload = await abandon_upload(
            call.params["id"],
            account_id=call.account_id,
            files=services.files,
            objects=services.objects,
            clock=services.clock,
        )
    return json_answer(upload_body(upload), headers=(NO_STORE,))


def _lock(call: Call) -> asyncio.Lock:
    """One change of an upload at a time: each reads it and writes it back."""
    return call.services.upload_locks.setdefault(call.params["id"], asyncio.Lock())
