"""Files in OpenAI's form: kept until they are deleted."""

from collections.abc import Iterator
from typing import Annotated, Literal, get_args

import msgspec
from msgspec import UNSET, Meta, UnsetType

from muralist.api.http import NO_STORE, Answer, Call, json_answer
from muralist.api.operation import Operation, Returns, Takes, says
from muralist.api.reading import given, read_form, read_query
from muralist.api.runapi.served_files import BYTES, file_answer
from muralist.api.runapi.wire.examples import EXAMPLES
from muralist.api.runapi.wire.files import (
    DEFAULT_PURPOSE,
    DeletedFileBody,
    FileBody,
    FileListBody,
    Purpose,
    file_body,
    file_list_body,
)
from muralist.core.files import FileState, StoredFile
from muralist.errors import InvalidInput, NotFound
from muralist.flows.files.store_file import store_file

TAG = "Files"
PURPOSES: tuple[str, ...] = get_args(Purpose)

FORM_SCHEMA = {
    "type": "object",
    "properties": {
        "file": {"type": "string", "format": "binary"},
        "purpose": {"type": "string", "enum": list(PURPOSES), "default": DEFAULT_PURPOSE},
    },
    "required": ["file"],
}


class FilesQuery(msgspec.Struct, frozen=True):
    """Query of the file list."""

    purpose: Annotated[Purpose, says("Only files of this purpose.")] | UnsetType = UNSET
    after: Annotated[str, says("Id of the last file of the page before.")] | UnsetType = UNSET
    limit: Annotated[int, Meta(ge=1, le=10_000, description="Files a page.")] = 20
    order: Annotated[Literal["asc", "desc"], says("By time of creation.")] = "desc"


def operations() -> Iterator[Operation]:
    """File operations."""
    yield Operation(
        method="POST",
        path="/v1/files",
        handler=create,
        tag=TAG,
        summary="Keep a file",
        takes=Takes(content={"multipart/form-data": FORM_SCHEMA}),
        returns=(Returns(description="The file.", type=FileBody, example=EXAMPLES[FileBody]),),
    )
    yield Operation(
        method="GET",
        path="/v1/files",
        handler=list_files,
        tag=TAG,
        summary="List files",
        query=FilesQuery,
        returns=(Returns(description="A page of files.", type=FileListBody),),
    )
    yield Operation(
        method="GET",
        path="/v1/files/{id}",
        handler=show,
        tag=TAG,
        summary="Read about a file",
        returns=(Returns(description="The file.", type=FileBody, example=EXAMPLES[FileBody]),),
        raises=(404,),
    )
    yield Operation(
        method="GET",
        path="/v1/files/{id}/content",
        handler=content,
        tag=TAG,
        summary="Read a file",
        returns=(
            Returns(description="The bytes.", content={"*/*": BYTES}),
            Returns(status=206, description="The range asked for.", content={"*/*": BYTES}),
            Returns(status=304, description="You have it."),
        ),
        raises=(404,),
    )
    yield Operation(
        method="DELETE",
        path="/v1/files/{id}",
        handler=delete,
        tag=TAG,
        summary="Delete a file",
        returns=(Returns(description="It is gone.", type=DeletedFileBody),),
        raises=(404,),
    )


async def create(call: Call) -> Answer:
    """Answer with a file made from a form."""
    form = await read_form(call)
    sent = form.files.get("file")
    if sent is None:
        raise InvalidInput.of({"file": ["is required, as a file of the form"]})
    purpose = form.fields.get("purpose") or DEFAULT_PURPOSE
    if purpose not in PURPOSES:
        raise InvalidInput.of({"purpose": [f"must be one of {', '.join(PURPOSES)}"]})
    services = call.services
    file = await store_file(
        sent.data,
        account_id=call.account_id,
        purpose=purpose,
        file_name=sent.file_name,
        claimed_type=sent.content_type,
        life=None,
        files=services.files,
        objects=services.objects,
        sources=services.sources,
        clock=services.clock,
        new_id=services.new_id,
    )
    return json_answer(file_body(file), headers=(NO_STORE,))


async def list_files(call: Call) -> Answer:
    """Answer with a page of the account's files."""
    query = read_query(call, FilesQuery)
    found = await call.services.files.list(
        call.account_id,
        purpose=given(query.purpose),
        after=given(query.after),
        limit=query.limit + 1,
        newest_first=query.order == "desc",
    )
    body = file_list_body(found[: query.limit], more=len(found) > query.limit)
    return json_answer(body, headers=(NO_STORE,))


async def show(call: Call) -> Answer:
    """Answer with one file."""
    return json_answer(file_body(await _find(call)), headers=(NO_STORE,))


async def content(call: Call) -> Answer:
    """Answer with a file's bytes."""
    return await file_answer(call, await _find(call), "attachment")


async def delete(call: Call) -> Answer:
    """Remove a file: the row first, so that nothing points to bytes that are gone."""
    file = await _find(call)
    await call.services.files.delete(file.id)
    await call.services.objects.delete(file.object_key)
    return json_answer(DeletedFileBody(id=file.id), headers=(NO_STORE,))


async def _find(call: Call) -> StoredFile:
    file = await call.services.files.find(call.params["id"], call.account_id)
    if file is None or file.purpose not in PURPOSES or file.state is not FileState.READY:
        raise NotFound("Your account has no file of this id.")
    return file
