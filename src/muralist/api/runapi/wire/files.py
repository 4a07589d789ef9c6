"""Temporary files, OpenAI-style files and multipart uploads on the wire."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, UnsetType

from muralist.api.http import FILE_LIMIT_BYTES
from muralist.api.links import Links
from muralist.api.operation import says
from muralist.api.runapi.wire.described import CreatedAt, CreatedUnix, UnixTime, instant
from muralist.core.files import Part, StoredFile, Upload, UploadState

Purpose = Literal["assistants", "batch", "evals", "fine-tune", "user_data", "vision"]
DEFAULT_PURPOSE: Purpose = "user_data"

MD5_PATTERN = "^[A-Za-z0-9+/]{21}[AQgw]==$"
"""Base64 of 16 bytes."""

FileName = Annotated[str, Meta(min_length=1, max_length=1_000, description="Name of the file.", examples=["vase.png"])]
SizeBytes = Annotated[int, Meta(ge=1, le=FILE_LIMIT_BYTES, description="How many bytes it has.")]


class PrepareInput(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An upload to come. `checksum` is the base64 of the file's MD5."""

    filename: FileName
    byte_size: SizeBytes
    checksum: Annotated[
        str,
        Meta(
            min_length=24,
            max_length=24,
            pattern=MD5_PATTERN,
            description="Base64 of the MD5 of its bytes.",
            examples=["1B2M2Y8AsgTpgAmY7PhCfg=="],
        ),
    ]
    content_type: (
        Annotated[
            str,
            Meta(
                max_length=200,
                description="Content type to keep it with.",
                pattern=r"^[\w!#$&^.+-]+/[\w!#$&^.+-]+(; ?[\x20-\x7e]*)?$",
            ),
        ]
        | UnsetType
    ) = UNSET


class PreparedBody(msgspec.Struct, frozen=True, kw_only=True):
    """Where the bytes go: PUT them to `upload_url` with exactly these headers, then confirm with `signed_id`."""

    signed_id: Annotated[str, says("What to confirm with.")]
    upload_url: Annotated[str, says("Where to PUT the bytes; it needs no key.")]
    headers: Annotated[dict[str, str], says("Headers to send with them.")]


class ConfirmInput(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The upload that is done."""

    signed_id: Annotated[str, Meta(min_length=1, max_length=200, description="As the prepare call returned it.")]


class UrlSource(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="url"):
    """A picture on the web."""

    url: Annotated[
        str, Meta(min_length=1, max_length=8_192, description="Where the picture is, or a link of this server.")
    ]


class Base64Source(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="base64"):
    """Bytes in base64; a data URL is understood as well."""

    data: Annotated[str, Meta(min_length=1, description="Base64, or a data URL.")]


class CreateFileInput(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A temporary file from the web or from base64."""

    source: Annotated[UrlSource | Base64Source, says("Where the bytes come from.")]
    file_name: FileName | UnsetType = UNSET


class TemporaryFileBody(msgspec.Struct, frozen=True, kw_only=True):
    """A temporary file. `url` lives as long as the file: one hour. Use it as a source picture."""

    file_name: Annotated[str, says("Name, made safe.")]
    url: Annotated[str, says("Signed link; use it as a source picture.")]
    size_bytes: Annotated[int, says("How many bytes it has.")]
    mime_type: Annotated[str, says("Content type; pictures are typed by their bytes.")]
    created_at: CreatedAt
    expires_at: Annotated[datetime, instant("When it is deleted.")]


class FileBody(msgspec.Struct, frozen=True, kw_only=True):
    """A file in OpenAI's form; times are Unix seconds."""

    id: Annotated[str, says("`file-` and 32 hexadecimal digits.")]
    object: Annotated[Literal["file"], says("Always `file`.")] = "file"
    bytes: Annotated[int, says("How many bytes it has.")]
    created_at: CreatedUnix
    expires_at: UnixTime | UnsetType = UNSET
    filename: Annotated[str, says("Name, made safe.")]
    purpose: Annotated[str, says("What it is for, in OpenAI's words.")]


class FileListBody(msgspec.Struct, frozen=True, kw_only=True):
    """A page of files."""

    object: Annotated[Literal["list"], says("Always `list`.")] = "list"
    data: Annotated[list[FileBody], says("The files of this page.")]
    first_id: Annotated[str | None, says("Id of the first file of the page.")]
    last_id: Annotated[str | None, says("Id of the last one; pass it as `after`.")]
    has_more: Annotated[bool, says("Whether others follow.")]


class DeletedFileBody(msgspec.Struct, frozen=True, kw_only=True):
    """A file that is gone."""

    id: Annotated[str, says("Id of the file.")]
    object: Annotated[Literal["file"], says("Always `file`.")] = "file"
    deleted: Annotated[bool, says("Always true.")] = True


class UploadInput(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A multipart upload to begin."""

    bytes: SizeBytes
    filename: FileName
    mime_type: Annotated[str, Meta(min_length=1, max_length=200, description="Content type to keep it with.")]
    purpose: Annotated[Purpose, says("What it is for, in OpenAI's words.")] = DEFAULT_PURPOSE


class CompleteInput(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The parts to join, in this order."""

    part_ids: Annotated[
        list[Annotated[str, Meta(min_length=1)]],
        Meta(min_length=1, max_length=1_000, description="Ids of parts, in the order of their bytes."),
    ]


class UploadBody(msgspec.Struct, frozen=True, kw_only=True):
    """A multipart upload; `file` is there once it is completed."""

    id: Annotated[str, says("`upload_` and 32 hexadecimal digits.")]
    object: Annotated[Literal["upload"], says("Always `upload`.")] = "upload"
    bytes: Annotated[int, says("How many bytes were announced.")]
    created_at: CreatedUnix
    filename: Annotated[str, says("Name, made safe.")]
    purpose: Annotated[str, says("What it is for, in OpenAI's words.")]
    status: UploadState
    expires_at: UnixTime
    file: Annotated[FileBody, says("The file, once the upload is completed.")] | UnsetType = UNSET


class PartBody(msgspec.Struct, frozen=True, kw_only=True):
    """A received part."""

    id: Annotated[str, says("`part_` and 32 hexadecimal digits.")]
    object: Annotated[Literal["upload.part"], says("Always `upload.part`.")] = "upload.part"
    created_at: CreatedUnix
    upload_id: Annotated[str, says("The upload that it belongs to.")]


def prepared_body(file: StoredFile, *, origin: str, links: Links) -> PreparedBody:
    """Where to PUT the bytes of a prepared upload."""
    assert file.expires_at is not None
    assert file.checksum is not None
    return PreparedBody(
        signed_id=file.id,
        upload_url=links.upload_url(origin, file.id, file.file_name, file.expires_at),
        headers={"Content-Type": file.mime_type, "Content-MD5": file.checksum},
    )


def temporary_file_body(file: StoredFile, *, origin: str, links: Links) -> TemporaryFileBody:
    """A temporary file and its link."""
    assert file.expires_at is not None
    return TemporaryFileBody(
        file_name=file.file_name,
        url=links.file_url(origin, file.id, file.file_name, file.expires_at),
        size_bytes=file.size_bytes,
        mime_type=file.mime_type,
        created_at=file.created_at,
        expires_at=file.expires_at,
    )


def file_body(file: StoredFile) -> FileBody:
    """A file in OpenAI's form."""
    return FileBody(
        id=file.id,
        bytes=file.size_bytes,
        created_at=int(file.created_at.timestamp()),
        expires_at=UNSET if file.expires_at is None else int(file.expires_at.timestamp()),
        filename=file.file_name,
        purpose=file.purpose,
    )


def file_list_body(files: Sequence[StoredFile], *, more: bool) -> FileListBody:
    """A page of files."""
    return FileListBody(
        data=[file_body(file) for file in files],
        first_id=files[0].id if files else None,
        last_id=files[-1].id if files else None,
        has_more=more,
    )


def upload_body(upload: Upload, file: StoredFile | None = None) -> UploadBody:
    """A multipart upload."""
    return UploadBody(
        id=upload.id,
        bytes=upload.size_bytes,
        created_at=int(upload.created_at.timestamp()),
        filename=upload.file_name,
        purpose=upload.purpose,
        status=upload.state,
        expires_at=int(upload.expires_at.timestamp()),
        file=UNSET if file is None else file_body(file),
    )


def part_body(part: Part, upload_id: str) -> PartBody:
    """A received part."""
    return PartBody(id=part.id, created_at=int(part.created_at.timestamp()), upload_id=upload_id)
