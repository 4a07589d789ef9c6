"""Multipart uploads: open one, add parts in any order, assemble them into a file or give up.

A change reads the upload and writes it back, so callers keep to one change of an upload at a time.
"""

from collections.abc import Callable, Sequence
from datetime import timedelta

import msgspec

from muralist.core.files import FileState, Part, StoredFile, Upload, UploadState
from muralist.core.ports import Clock, Files, Objects, PictureSources
from muralist.errors import BodyTooLarge, InvalidInput, NotFound, RequestConflict
from muralist.flows.files.store_file import OPAQUE, TEMPORARY, safe_name, store_file

UPLOAD_LIFE = timedelta(hours=1)
MAX_PARTS = 1_000


async def open_upload(
    *,
    account_id: int,
    file_name: str,
    size_bytes: int,
    mime_type: str,
    purpose: str,
    files: Files,
    clock: Clock,
    new_id: Callable[[], str],
) -> Upload:
    """Begin an upload that must be assembled within an hour."""
    now = clock.now()
    upload = Upload(
        id="upload_" + new_id().replace("-", ""),
        account_id=account_id,
        file_name=safe_name(file_name, mime_type),
        size_bytes=size_bytes,
        mime_type=mime_type,
        purpose=purpose,
        created_at=now,
        expires_at=now + UPLOAD_LIFE,
    )
    await files.save_upload(upload)
    return upload


async def add_part(
    upload_id: str,
    data: bytes,
    *,
    account_id: int,
    files: Files,
    objects: Objects,
    clock: Clock,
    new_id: Callable[[], str],
) -> Part:
    """Store one part. It is kept as a temporary file as well, so that the sweep finds it if nobody assembles it.

    Raises:
        NotFound: the account has no such upload.
        RequestConflict: the upload is over.
        BodyTooLarge: the parts have more bytes than were announced.
        InvalidInput: the part is empty, or there are too many.
    """
    upload = await _open(upload_id, account_id, files, clock)
    if not data:
        raise InvalidInput.of({"data": ["is empty"]})
    if len(upload.parts) >= MAX_PARTS:
        raise InvalidInput.of({"data": [f"an upload takes at most {MAX_PARTS} parts"]})
    total = sum(part.size_bytes for part in upload.parts) + len(data)
    if total > upload.size_bytes:
        raise BodyTooLarge(
            f"The parts have {total} bytes together, but the upload announced {upload.size_bytes}. "
            "The part was not kept."
        )
    part_id = "part_" + new_id().replace("-", "")
    now = clock.now()
    part = Part(id=part_id, object_key=f"parts/{part_id}", size_bytes=len(data), created_at=now)
    await objects.put(part.object_key, data)
    await files.add(
        StoredFile(
            id=part_id,
            account_id=account_id,
            purpose=TEMPORARY,
            file_name=part_id,
            mime_type=OPAQUE,
            size_bytes=len(data),
            object_key=part.object_key,
            created_at=now,
            expires_at=upload.expires_at,
            state=FileState.PENDING,
        )
    )
    await files.save_upload(msgspec.structs.replace(upload, parts=(*upload.parts, part)))
    return part


async def assemble_upload(
    upload_id: str,
    part_ids: Sequence[str],
    *,
    account_id: int,
    files: Files,
    objects: Objects,
    sources: PictureSources,
    clock: Clock,
    new_id: Callable[[], str],
) -> tuple[Upload, StoredFile]:
    """Join the named parts, in this order, into a file.

    Raises:
        NotFound: the account has no such upload.
        RequestConflict: the upload is over.
        InvalidInput: a part is unknown or named twice, or the parts do not add up to the size announced.
    """
    upload = await _open(upload_id, account_id, files, clock)
    parts = {part.id: part for part in upload.parts}
    unknown = [part_id for part_id in part_ids if part_id not in parts]
    if unknown:
        raise InvalidInput.of({"part_ids": [f"names {unknown[0]!r}, which is not a part of this upload"]})
    if len(set(part_ids)) != len(part_ids):
        raise InvalidInput.of({"part_ids": ["names a part twice"]})
    total = sum(parts[part_id].size_bytes for part_id in part_ids)
    if total != upload.size_bytes:
        raise InvalidInput.of({"part_ids": [f"add up to {total} bytes, but {upload.size_bytes} were announced"]})
    pieces = [await objects.get(parts[part_id].object_key) or b"" for part_id in part_ids]
    file = await store_file(
        b"".join(pieces),
        account_id=account_id,
        purpose=upload.purpose,
        file_name=upload.file_name,
        claimed_type=upload.mime_type,
        life=None,
        files=files,
        objects=objects,
        sources=sources,
        clock=clock,
        new_id=new_id,
    )
    completed = msgspec.structs.replace(upload, state=UploadState.COMPLETED, file_id=file.id)
    await files.save_upload(completed)
    await _drop_parts(upload, files, objects)
    return completed, file


async def abandon_upload(upload_id: str, *, account_id: int, files: Files, objects: Objects, clock: Clock) -> Upload:
    """Give an upload up and delete its parts.

    Raises:
        NotFound: the account has no such upload.
        RequestConflict: the upload is over.
    """
    upload = await _open(upload_id, account_id, files, clock)
    cancelled = msgspec.structs.replace(upload, state=UploadState.CANCELLED)
    await files.save_upload(cancelled)
    await _drop_parts(upload, files, objects)
    return cancelled


async def _open(upload_id: str, account_id: int, files: Files, clock: Clock) -> Upload:
    upload = await files.find_upload(upload_id, account_id)
    if upload is None:
        raise NotFound("Your account has no upload of this id.")
    if upload.state is not UploadState.PENDING:
        raise RequestConflict(f"This upload is {upload.state.value} and can no longer change.")
    if upload.expires_at <= clock.now():
        raise RequestConflict("This upload has expired and can no longer change. Create a new one.")
    return upload


async def _drop_parts(upload: Upload, files: Files, objects: Objects) -> None:
    for part in upload.parts:
        await objects.delete(part.object_key)
        await files.delete(part.id)
