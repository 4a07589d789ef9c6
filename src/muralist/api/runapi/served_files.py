"""Serves signed links: pictures and files by GET, prepared uploads by PUT. The signature is the key."""

import re
from collections.abc import Iterator
from typing import Annotated
from urllib.parse import quote

import msgspec

from muralist.api.http import FILE_LIMIT_BYTES, Answer, Call, Header
from muralist.api.operation import Operation, Returns, Takes, says
from muralist.api.reading import read_query
from muralist.api.runapi.pricing import matches
from muralist.core.files import FileState, StoredFile
from muralist.errors import NotFound
from muralist.flows.files.receive_upload import receive_upload

TAG = "Links"

SAFE: tuple[Header, ...] = (
    (b"x-content-type-options", b"nosniff"),
    (b"content-security-policy", b"default-src 'none'; sandbox"),
    (b"cross-origin-resource-policy", b"cross-origin"),
    (b"cache-control", b"private, max-age=3600"),
    (b"accept-ranges", b"bytes"),
)
"""Whatever a file holds, a browser shows it as its type says and runs nothing of it."""

BYTES = {"schema": {"type": "string", "format": "binary"}}
_RANGE = re.compile(r"bytes=(\d{0,12})-(\d{0,12})")


class LinkQuery(msgspec.Struct, frozen=True):
    """What makes a link ours."""

    expires: Annotated[str, says("Unix seconds; part of the link.")] = ""
    signature: Annotated[str, says("Part of the link.")] = ""


class RangeHeaders(msgspec.Struct, frozen=True, rename={"if_none_match": "If-None-Match", "range": "Range"}):
    """Request headers of a link."""

    if_none_match: Annotated[str, says("The ETag of the bytes that you have.")] = ""
    range: Annotated[str, says("One range of bytes; anything else is answered whole.")] = ""


def operations() -> Iterator[Operation]:
    """Link operations."""
    yield Operation(
        method="GET",
        path="/files/{id}/{name}",
        handler=serve,
        tag=TAG,
        summary="Read a picture or file by its signed link",
        secured=False,
        query=LinkQuery,
        headers=RangeHeaders,
        returns=(
            Returns(description="The bytes.", content={"*/*": BYTES}, headers={"ETag": "Names these bytes."}),
            Returns(status=206, description="The range asked for.", content={"*/*": BYTES}),
            Returns(status=304, description="You have it."),
        ),
        raises=(403, 404, 410),
    )
    yield Operation(
        method="PUT",
        path="/files/{id}/{name}",
        handler=receive,
        tag=TAG,
        summary="Send the bytes of a prepared upload",
        secured=False,
        query=LinkQuery,
        takes=Takes(content={"*/*": BYTES}),
        returns=(Returns(status=204, description="They are here; now confirm."),),
        raises=(403, 404, 409, 410),
    )


async def serve(call: Call) -> Answer:
    """Answer with the bytes of a file."""
    query = read_query(call, LinkQuery, others_allowed=True)
    services = call.services
    services.links.check("get", call.params["id"], query.expires, query.signature)
    file = await services.files.find(call.params["id"])
    if file is None or file.state is not FileState.READY:
        raise NotFound("This file no longer exists.")
    return await file_answer(call, file, "inline")


async def file_answer(call: Call, file: StoredFile, disposition: str) -> Answer:
    """Bytes of a file with its exact type; understands If-None-Match and a single range.

    Raises:
        NotFound: the bytes are gone.
    """
    tag = f'"{file.id}"'
    headers: list[Header] = [*SAFE, (b"etag", tag.encode())]
    if matches(call.header(b"if-none-match"), tag):
        return Answer(304, headers=headers)
    data = await call.services.objects.get(file.object_key)
    if data is None:
        raise NotFound("The bytes of this file no longer exist.")
    headers.append((b"content-type", file.mime_type.encode("ascii", "replace")))
    headers.append((b"content-disposition", _disposition(disposition, file.file_name)))
    span = _span(call.header(b"range"), len(data))
    if span is None:
        return Answer(200, data, headers)
    first, last = span
    headers.append((b"content-range", b"bytes %d-%d/%d" % (first, last, len(data))))
    return Answer(206, data[first : last + 1], headers)


async def receive(call: Call) -> Answer:
    """Take the bytes of a prepared upload."""
    query = read_query(call, LinkQuery, others_allowed=True)
    services = call.services
    file_id = call.params["id"]
    services.links.check("put", file_id, query.expires, query.signature)
    data = await call.body(FILE_LIMIT_BYTES)
    await receive_upload(file_id, data, files=services.files, objects=services.objects)
    return Answer(204)


def _span(text: str | None, size: int) -> tuple[int, int] | None:
    """First and last byte of a range that can be served; anything else is answered whole (RFC 9110, section 14.2)."""
    match = _RANGE.fullmatch(text.strip()) if text else None
    if match is None or size == 0:
        return None
    first, last = match[1], match[2]
    if first:
        start, end = int(first), min(int(last), size - 1) if last else size - 1
    elif last and int(last) > 0:
        start, end = max(0, size - int(last)), size - 1
    else:
        return None
    return (start, end) if start <= end else None


def _disposition(kind: str, name: str) -> bytes:
    plain = re.sub(r'[^\x20-\x7e]|["\\]', "_", name)
    return f"{kind}; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}".encode()
