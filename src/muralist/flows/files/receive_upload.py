"""Take the bytes of a prepared upload, if they are the ones announced."""

import base64
import hashlib

import msgspec

from muralist.core.files import FileState, StoredFile
from muralist.core.ports import Files, Objects
from muralist.errors import InvalidInput, NotFound, RequestConflict


async def receive_upload(file_id: str, data: bytes, *, files: Files, objects: Objects) -> StoredFile:
    """Store the bytes; sending the same bytes again is harmless until the upload is confirmed.

    Raises:
        NotFound: no upload of this id was prepared.
        RequestConflict: it has been confirmed already.
        InvalidInput: size or checksum are not those announced; nothing was stored.
    """
    file = await files.find(file_id)
    if file is None or file.checksum is None:
        raise NotFound("No upload of this id was prepared. Call POST /api/v1/files/prepare first.")
    if file.state is FileState.READY:
        raise RequestConflict("This upload has been confirmed already; its bytes can no longer change.")
    if len(data) != file.size_bytes:
        raise InvalidInput.of({"body": [f"has {len(data)} bytes, but {file.size_bytes} were announced"]})
    digest = base64.b64encode(hashlib.md5(data, usedforsecurity=False).digest()).decode()
    if digest != file.checksum:
        raise InvalidInput.of({"body": [f"has the MD5 {digest}, but {file.checksum} was announced"]})
    await objects.put(file.object_key, data)
    uploaded = msgspec.structs.replace(file, state=FileState.UPLOADED)
    await files.update(uploaded)
    return uploaded
