"""Temporary files: prepared and sent by PUT, or made from a URL, from base64 or from a form."""

import base64
import binascii
from collections.abc import Iterator
from posixpath import basename
from urllib.parse import unquote, urlsplit

from muralist.api.http import BASE64_LIMIT_BYTES, FILE_LIMIT_BYTES, NO_STORE, Answer, Call, json_answer
from muralist.api.operation import Operation, Returns, Takes
from muralist.api.reading import is_form, read_form, read_json
from muralist.api.runapi.wire.examples import EXAMPLES
from muralist.api.runapi.wire.files import (
    Base64Source,
    ConfirmInput,
    CreateFileInput,
    PreparedBody,
    PrepareInput,
    TemporaryFileBody,
    UrlSource,
    prepared_body,
    temporary_file_body,
)
from muralist.core.files import StoredFile
from muralist.errors import BodyTooLarge, InvalidInput, NotFound, SourceError
from muralist.flows.files.confirm_upload import confirm_upload
from muralist.flows.files.prepare_upload import prepare_upload
from muralist.flows.files.store_file import TEMPORARY, TEMPORARY_LIFE, store_file

TAG = "Temporary files"

FORM_SCHEMA = {
    "type": "object",
    "properties": {
        "file": {"type": "string", "format": "binary"},
        "file_name": {"type": "string", "description": "Name to keep instead of the file's own."},
    },
    "required": ["file"],
}


def operations() -> Iterator[Operation]:
    """Temporary file operations."""
    answer = Returns(description="The file, for one hour.", type=TemporaryFileBody, example=EXAMPLES[TemporaryFileBody])
    yield Operation(
        method="POST",
        path="/api/v1/files/prepare",
        handler=prepare,
        tag=TAG,
        summary="Announce an upload",
        description="Then PUT the bytes to `upload_url` with the `headers` of the answer, and confirm.",
        takes=Takes(type=PrepareInput),
        returns=(Returns(description="Where to send the bytes.", type=PreparedBody, example=EXAMPLES[PreparedBody]),),
    )
    yield Operation(
        method="POST",
        path="/api/v1/files/confirm",
        handler=confirm,
        tag=TAG,
        summary="Confirm an upload",
        takes=Takes(type=ConfirmInput),
        returns=(answer,),
        raises=(404, 409, 410),
    )
    yield Operation(
        method="POST",
        path="/api/v1/files",
        handler=create,
        tag=TAG,
        summary="Make a file from a URL, from base64 or from a form",
        takes=Takes(
            type=CreateFileInput,
            content={"multipart/form-data": FORM_SCHEMA},
            examples={"base64": {"source": {"type": "base64", "data": "aGVsbG8="}, "file_name": "hello.txt"}},
        ),
        returns=(answer,),
        raises=(404, 410),
    )


async def prepare(call: Call) -> Answer:
    """Answer with a link that takes the bytes."""
    asked = await read_json(call, PrepareInput)
    services = call.services
    file = await prepare_upload(
        account_id=call.account_id,
        file_name=asked.filename,
        size_bytes=asked.byte_size,
        checksum=asked.checksum,
        content_type=asked.content_type or None,
        files=services.files,
        clock=services.clock,
        new_id=services.new_id,
    )
    return json_answer(prepared_body(file, origin=call.origin, links=services.links), headers=(NO_STORE,))


async def confirm(call: Call) -> Answer:
    """Answer with the file of an upload whose bytes are here."""
    asked = await read_json(call, ConfirmInput)
    services = call.services
    file = await confirm_upload(
        asked.signed_id,
        call.account_id,
        files=services.files,
        objects=services.objects,
        sources=services.sources,
        clock=services.clock,
    )
    return _file_answer(call, file)


async def create(call: Call) -> Answer:
    """Answer with a file made from what the body names or holds."""
    if is_form(call):
        form = await read_form(call)
        sent = form.files.get("file")
        if sent is None:
            raise InvalidInput.of({"file": ["is required, as a file of the form"]})
        name = form.fields.get("file_name") or sent.file_name
        return await _store(call, sent.data, name, sent.content_type)
    asked = await read_json(call, CreateFileInput, BASE64_LIMIT_BYTES)
    if isinstance(asked.source, UrlSource):
        try:
            data, name, claimed = await _fetch(call, asked.source.url)
        except SourceError as error:
            error.message = f"{error.message} Nothing was stored."
            raise
    else:
        data, claimed = _decode(asked.source)
        name = ""
    return await _store(call, data, asked.file_name or name, claimed)


async def _store(call: Call, data: bytes, name: str, claimed_type: str) -> Answer:
    services = call.services
    file = await store_file(
        data,
        account_id=call.account_id,
        purpose=TEMPORARY,
        file_name=name,
        claimed_type=claimed_type,
        life=TEMPORARY_LIFE,
        files=services.files,
        objects=services.objects,
        sources=services.sources,
        clock=services.clock,
        new_id=services.new_id,
    )
    return _file_answer(call, file)


async def _fetch(call: Call, url: str) -> tuple[bytes, str, str]:
    """Bytes, name and type of a picture on the web, or of a file of ours."""
    services = call.services
    own = services.links.own_file(url)
    if own is None:
        services.sources.check_url(url)
        picture = await services.sources.fetch(url)
        return picture.data, basename(unquote(urlsplit(url).path)), picture.mime_type
    file = await services.files.find(own)
    data = None if file is None else await services.objects.get(file.object_key)
    if file is None or data is None:
        raise NotFound("The link names a file of this server that no longer exists; upload it again.")
    return data, file.file_name, file.mime_type


def _decode(source: Base64Source) -> tuple[bytes, str]:
    text, claimed = source.data.strip(), ""
    if text[:5].lower() == "data:":
        head, _, text = text[5:].partition(",")
        claimed = head.partition(";")[0]
    compact = "".join(text.split()).replace("-", "+").replace("_", "/").rstrip("=")
    try:
        data = base64.b64decode(compact + "=" * (-len(compact) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise InvalidInput.of({"source.data": ["is not base64"]}) from None
    if len(data) > FILE_LIMIT_BYTES:
        raise BodyTooLarge(
            f"The file has {len(data):,} bytes; at most {FILE_LIMIT_BYTES:,} are taken. Nothing was stored.",
            details={"limit_bytes": FILE_LIMIT_BYTES},
        )
    return data, claimed


def _file_answer(call: Call, file: StoredFile) -> Answer:
    return json_answer(temporary_file_body(file, origin=call.origin, links=call.services.links), headers=(NO_STORE,))
