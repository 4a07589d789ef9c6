"""Reads queries, JSON bodies and multipart forms into typed values; every fault names its field."""

from collections.abc import AsyncGenerator, Mapping
from typing import Any, TypeVar
from urllib.parse import parse_qsl

import msgspec
from python_multipart.exceptions import FormParserError
from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from muralist.api.faults import field_faults, lower_first
from muralist.api.http import FILE_LIMIT_BYTES, FORM_OVERHEAD_BYTES, JSON_LIMIT_BYTES, Call
from muralist.errors import NOTHING_CREATED, NOTHING_DONE, InvalidInput, MalformedBody, sentence

T = TypeVar("T")

_decoder = msgspec.json.Decoder()


class FormFile(msgspec.Struct, frozen=True, kw_only=True):
    """One file of a multipart form."""

    file_name: str
    content_type: str
    data: bytes


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """A multipart form; of fields that come twice the last one counts. `sent` are all files with their names."""

    fields: dict[str, str]
    files: dict[str, FormFile]
    sent: tuple[tuple[str, FormFile], ...] = ()


def read_query(call: Call, type: type[T], *, others_allowed: bool = False) -> T:
    """Read the query into a struct whose fields all have defaults; blanks count as absent.

    Raises:
        InvalidInput: a value breaks its rule, a name came twice or, unless `others_allowed`, is not known.
    """
    raw: bytes = call.scope.get("query_string", b"")
    if not raw:
        return type()
    try:
        pairs = parse_qsl(raw.decode("latin-1"), keep_blank_values=True, max_num_fields=100)
    except ValueError:
        raise InvalidInput(f"The query has too many parameters. {NOTHING_DONE}") from None
    known = {field.encode_name for field in msgspec.structs.fields(type)}  # type: ignore[arg-type]
    values: dict[str, str] = {}
    complaints: dict[str, list[str]] = {}
    for name, value in pairs:
        if name in values and name in known:
            complaints[name] = ["was given twice"]
        elif name in known and not value.strip():
            continue
        elif name in known or not others_allowed:
            values[name] = value
    complaints = field_faults(values, type, what="parameter", strict=False) | complaints
    if complaints:
        raise InvalidInput.of(complaints, outcome=NOTHING_DONE)
    return msgspec.convert(values, type, strict=False)


async def read_object(call: Call, limit: int = JSON_LIMIT_BYTES) -> dict[str, Any]:
    """Read a body that must be a JSON object, whatever its content type says. 1.0 is read as 1: JSON has one number.

    Raises:
        MalformedBody: it is not JSON, or not an object.
        BodyTooLarge: it is longer than `limit` bytes.
    """
    raw = await call.body(limit)
    try:
        value = _decoder.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        reason = lower_first(str(error).removeprefix("JSON is malformed: ")) if raw.strip() else "it is empty"
        raise MalformedBody(f"The body is not valid JSON: {sentence(reason)} {NOTHING_CREATED}") from None
    if not isinstance(value, dict):
        raise MalformedBody(f'The body must be a JSON object like {{"model": ...}}. {NOTHING_CREATED}')
    for name, item in value.items():
        if type(item) is float and item.is_integer():
            value[name] = int(item)
    return value


async def read_json(call: Call, type: type[T], limit: int = JSON_LIMIT_BYTES) -> T:
    """Read a JSON object into a struct; a field that is null counts as absent.

    Raises:
        InvalidInput: a field breaks its rule.
        MalformedBody, BodyTooLarge: as `read_object`.
    """
    return convert_object(await read_object(call, limit), type)


def convert_object(value: Mapping[str, Any], type: type[T], *, strict: bool = True) -> T:
    """Check a decoded object against a struct; unless `strict`, texts may stand for numbers. Raises InvalidInput."""
    present = {name: item for name, item in value.items() if item is not None}
    try:
        return msgspec.convert(present, type, strict=strict)
    except msgspec.ValidationError:
        raise InvalidInput.of(field_faults(present, type, what="field", strict=strict)) from None


async def read_form(call: Call, limit: int = FILE_LIMIT_BYTES, *, max_files: int = 4) -> Form:
    """Read a multipart form with files of up to `limit` bytes together.

    Raises:
        MalformedBody: it is not a multipart form.
        BodyTooLarge: it is too long.
    """

    async def pieces() -> AsyncGenerator[bytes]:
        async for chunk in call.chunks(limit + FORM_OVERHEAD_BYTES):
            yield chunk

    parser = MultiPartParser(Headers(raw=call.scope["headers"]), pieces(), max_files=max_files, max_fields=32)
    try:
        form = await parser.parse()
    except (MultiPartException, FormParserError, KeyError, UnicodeError) as error:
        reason = getattr(error, "message", "") or "it could not be read"
        text = sentence(f"The body is not a multipart form: {lower_first(reason)}")
        raise MalformedBody(f"{text} Nothing was stored.") from None
    fields: dict[str, str] = {}
    sent: list[tuple[str, FormFile]] = []
    for name, item in form.multi_items():
        if isinstance(item, UploadFile):
            data = await item.read()
            kind = item.content_type or ""
            sent.append((name, FormFile(file_name=item.filename or "", content_type=kind, data=data)))
        else:
            fields[name] = item
    await form.close()
    return Form(fields=fields, files=dict(sent), sent=tuple(sent))


def given(value: T | msgspec.UnsetType) -> T | None:
    """A parameter, or None where the request left it out."""
    return None if isinstance(value, msgspec.UnsetType) else value


def is_form(call: Call) -> bool:
    """Whether the request says that its body is a multipart form."""
    return call.headers.get(b"content-type", b"").lstrip().lower().startswith(b"multipart/")
