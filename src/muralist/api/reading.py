"""Reads queries, JSON bodies and multipart forms into typed values; every fault names its field."""

import difflib
import re
from collections.abc import AsyncGenerator, Mapping
from typing import Any, TypeVar
from urllib.parse import parse_qsl

import msgspec
from python_multipart.exceptions import FormParserError
from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from muralist.api.http import FILE_LIMIT_BYTES, FORM_OVERHEAD_BYTES, JSON_LIMIT_BYTES, Call
from muralist.errors import InvalidInput, MalformedBody

T = TypeVar("T")

_PATH = re.compile(r" - at `(?:key in )?\$\.?([^`]*)`$")
_UNKNOWN = re.compile(r"Object contains unknown field `(.*)`")
_MISSING = re.compile(r"Object missing required field `(.*)`")
_decoder = msgspec.json.Decoder()


class FormFile(msgspec.Struct, frozen=True, kw_only=True):
    """One file of a multipart form."""

    file_name: str
    content_type: str
    data: bytes


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """A multipart form; of fields that come twice the last one counts."""

    fields: dict[str, str]
    files: dict[str, FormFile]


def read_query(call: Call, type: type[T]) -> T:
    """Read the query into a struct whose fields all have defaults. Unknown names are ignored, blanks count as absent.

    Raises:
        InvalidInput: a value breaks its rule, or a name came twice.
    """
    raw: bytes = call.scope.get("query_string", b"")
    if not raw:
        return type()
    try:
        pairs = parse_qsl(raw.decode("latin-1"), keep_blank_values=True, max_num_fields=100)
    except ValueError:
        raise InvalidInput("The query has too many parameters. Nothing was done.") from None
    known = {field.encode_name for field in msgspec.structs.fields(type)}  # type: ignore[arg-type]
    values: dict[str, str] = {}
    complaints: dict[str, list[str]] = {}
    for name, value in pairs:
        if name in values and name in known:
            complaints[name] = ["was given twice"]
        elif name in known and value.strip():
            values[name] = value
    for name, value in values.items():
        try:
            msgspec.convert({name: value}, type, strict=False)
        except msgspec.ValidationError as error:
            complaints[name] = [f"is not valid: {_lower(_PATH.sub('', str(error)))}"]
    if complaints:
        raise InvalidInput.of(complaints)
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
        reason = "it is empty" if not raw.strip() else _lower(str(error))
        raise MalformedBody(
            f"The body is not valid JSON: {reason}. Nothing was created and you were not charged."
        ) from None
    if not isinstance(value, dict):
        raise MalformedBody(
            'The body must be a JSON object like {"model": ...}. Nothing was created and you were not charged.'
        )
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


def convert_object(value: Mapping[str, Any], type: type[T]) -> T:
    """Check a decoded object against a struct. Raises InvalidInput."""
    present = {name: item for name, item in value.items() if item is not None}
    try:
        return msgspec.convert(present, type)
    except msgspec.ValidationError as error:
        raise InvalidInput.of(_complaint(str(error), type)) from None


async def read_form(call: Call, limit: int = FILE_LIMIT_BYTES) -> Form:
    """Read a multipart form with files of up to `limit` bytes together.

    Raises:
        MalformedBody: it is not a multipart form.
        BodyTooLarge: it is too long.
    """

    async def pieces() -> AsyncGenerator[bytes]:
        async for chunk in call.chunks(limit + FORM_OVERHEAD_BYTES):
            yield chunk

    parser = MultiPartParser(Headers(raw=call.scope["headers"]), pieces(), max_files=4, max_fields=32)
    try:
        form = await parser.parse()
    except (MultiPartException, FormParserError, KeyError, UnicodeError) as error:
        reason = getattr(error, "message", "") or "it could not be read"
        raise MalformedBody(f"The body is not a multipart form: {_lower(reason)} Nothing was stored.") from None
    fields: dict[str, str] = {}
    files: dict[str, FormFile] = {}
    for name, item in form.multi_items():
        if isinstance(item, UploadFile):
            data = await item.read()
            files[name] = FormFile(file_name=item.filename or "", content_type=item.content_type or "", data=data)
        else:
            fields[name] = item
    await form.close()
    return Form(fields=fields, files=files)


def given(value: T | msgspec.UnsetType) -> T | None:
    """A parameter, or None where the request left it out."""
    return None if isinstance(value, msgspec.UnsetType) else value


def is_form(call: Call) -> bool:
    """Whether the request says that its body is a multipart form."""
    return call.headers.get(b"content-type", b"").lstrip().lower().startswith(b"multipart/")


def _complaint(text: str, type: Any) -> dict[str, list[str]]:
    """Turn msgspec's sentence into a field and a complaint."""
    place = _PATH.search(text)
    path = place[1] if place else ""
    plain = _PATH.sub("", text)
    if unknown := _UNKNOWN.fullmatch(plain):
        names = [field.encode_name for field in msgspec.structs.fields(type)] if isinstance(type, _StructMeta) else []
        near = difflib.get_close_matches(unknown[1], names, n=1, cutoff=0.5)
        hint = f"; did you mean {near[0]!r}?" if near else f"; known fields: {', '.join(names)}" if names else ""
        return {_join(path, unknown[1]): [f"is not a field here{hint}"]}
    if missing := _MISSING.fullmatch(plain):
        return {_join(path, missing[1]): ["is required"]}
    return {path or "body": [f"is not valid: {_lower(plain)}"]}


_StructMeta = type(msgspec.Struct)


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
