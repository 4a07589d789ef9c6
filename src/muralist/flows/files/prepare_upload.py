"""Announce an upload: a row that waits for its bytes."""

import base64
import binascii
from collections.abc import Callable

from muralist.core.files import FileState, StoredFile
from muralist.core.ports import Clock, Files
from muralist.errors import InvalidInput
from muralist.flows.files.store_file import OPAQUE, TEMPORARY, TEMPORARY_LIFE, new_file_id, object_key, safe_name

MD5_BYTES = 16


async def prepare_upload(
    *,
    account_id: int,
    file_name: str,
    size_bytes: int,
    checksum: str,
    content_type: str | None,
    files: Files,
    clock: Clock,
    new_id: Callable[[], str],
) -> StoredFile:
    """Make a pending temporary file. `checksum` is the base64 MD5 of the bytes that will come.

    Raises:
        InvalidInput: the checksum is no base64 MD5.
    """
    try:
        digest = base64.b64decode(checksum, validate=True)
    except (binascii.Error, ValueError):
        digest = b""
    if len(digest) != MD5_BYTES:
        raise InvalidInput.of({"checksum": ["must be the base64 of the file's MD5, 24 characters"]})
    now = clock.now()
    file_id = new_file_id(new_id)
    mime_type = content_type or OPAQUE
    file = StoredFile(
        id=file_id,
        account_id=account_id,
        purpose=TEMPORARY,
        file_name=safe_name(file_name, mime_type),
        mime_type=mime_type,
        size_bytes=size_bytes,
        object_key=object_key(file_id),
        created_at=now,
        expires_at=now + TEMPORARY_LIFE,
        state=FileState.PENDING,
        checksum=base64.b64encode(digest).decode(),
    )
    await files.add(file)
    return file
