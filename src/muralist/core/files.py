"""Files that the server keeps: finished pictures, temporary uploads and OpenAI-style files."""

from datetime import datetime
from enum import StrEnum

import msgspec

SOURCE_PREFIX = "file:"
"""How `Params.sources` names a file of this server."""


class FileState(StrEnum):
    """An upload is `pending` until its bytes have arrived and been confirmed."""

    PENDING = "pending"
    UPLOADED = "uploaded"
    READY = "ready"


class StoredFile(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A file of an account. `purpose` is `picture`, `temporary` or one of OpenAI's words.

    `checksum` is the base64 MD5 that a client announced; `expires_at` is when the file may be swept.
    """

    id: str
    account_id: int
    purpose: str
    file_name: str
    mime_type: str
    size_bytes: int
    object_key: str
    created_at: datetime
    expires_at: datetime | None = None
    state: FileState = FileState.READY
    checksum: str | None = None


class UploadState(StrEnum):
    """OpenAI's words for a multipart upload."""

    PENDING = "pending"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One received part of a multipart upload."""

    id: str
    object_key: str
    size_bytes: int
    created_at: datetime


class Upload(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A multipart upload. Its file exists once it is completed."""

    id: str
    account_id: int
    file_name: str
    size_bytes: int
    mime_type: str
    purpose: str
    created_at: datetime
    expires_at: datetime
    state: UploadState = UploadState.PENDING
    parts: tuple[Part, ...] = ()
    file_id: str | None = None
