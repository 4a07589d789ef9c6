"""Confirm an upload: its bytes are here, so it becomes a file that tasks can use."""

import msgspec

from muralist.core.files import FileState, StoredFile
from muralist.core.ports import Clock, Files, Objects, PictureSources
from muralist.errors import LinkExpired, NotFound, RequestConflict
from muralist.flows.files.store_file import TEMPORARY_LIFE, safe_name, safe_type


async def confirm_upload(
    file_id: str, account_id: int, *, files: Files, objects: Objects, sources: PictureSources, clock: Clock
) -> StoredFile:
    """Type the bytes and make the file ready; confirming twice answers the same.

    Raises:
        NotFound: the account prepared no upload of this id.
        LinkExpired: its time has passed.
        RequestConflict: its bytes have not come yet.
    """
    file = await files.find(file_id, account_id)
    if file is None or file.checksum is None:
        raise NotFound("Your account prepared no upload with this signed_id.")
    if file.state is FileState.READY:
        return file
    now = clock.now()
    if file.expires_at is not None and file.expires_at <= now:
        raise LinkExpired("This upload has expired. Prepare it again with POST /api/v1/files/prepare.")
    data = await objects.get(file.object_key) if file.state is FileState.UPLOADED else None
    if data is None:
        raise RequestConflict("The bytes have not arrived yet: PUT them to upload_url, then confirm.")
    mime_type = await safe_type(data, file.mime_type, sources)
    ready = msgspec.structs.replace(
        file,
        state=FileState.READY,
        mime_type=mime_type,
        file_name=safe_name(file.file_name, mime_type),
        expires_at=now + TEMPORARY_LIFE,
    )
    await files.update(ready)
    return ready
