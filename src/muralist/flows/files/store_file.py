"""Keep bytes as a file of an account: name and type made safe, bytes on disk before the row."""

import unicodedata
from collections.abc import Callable
from datetime import timedelta

from muralist.core.files import StoredFile
from muralist.core.ports import Clock, Files, Objects, PictureSources
from muralist.errors import InvalidInput, SourceError

TEMPORARY = "temporary"
TEMPORARY_LIFE = timedelta(hours=1)
MAX_FILE_NAME = 200

OPAQUE = "application/octet-stream"
PLAIN_TYPES = frozenset(
    {
        "application/json",
        "application/jsonl",
        "application/pdf",
        "application/zip",
        "audio/mpeg",
        "audio/wav",
        "text/csv",
        "text/markdown",
        "text/plain",
        "video/mp4",
    }
)
"""Types that are kept as claimed. Pictures are typed by their bytes; all else, HTML and SVG above all, is opaque."""

ENDINGS = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/webp": ".webp",
    "image/gif": ".gif",
    "image/avif": ".avif",
    "text/plain": ".txt",
    "application/json": ".json",
    "application/pdf": ".pdf",
}


async def store_file(
    data: bytes,
    *,
    account_id: int,
    purpose: str,
    file_name: str,
    claimed_type: str,
    life: timedelta | None,
    files: Files,
    objects: Objects,
    sources: PictureSources,
    clock: Clock,
    new_id: Callable[[], str],
) -> StoredFile:
    """Store bytes and their row.

    Args:
        purpose: `temporary` or one of OpenAI's words.
        claimed_type: the client's word for the type; believed only where it cannot do harm.
        life: how long the file is kept; None for ever.

    Raises:
        InvalidInput: there are no bytes.
    """
    if not data:
        raise InvalidInput.of({"file": ["is empty"]})
    return await keep_file(
        data,
        mime_type=await safe_type(data, claimed_type, sources),
        account_id=account_id,
        purpose=purpose,
        file_name=file_name,
        life=life,
        files=files,
        objects=objects,
        clock=clock,
        new_id=new_id,
    )


async def keep_file(
    data: bytes,
    *,
    mime_type: str,
    account_id: int,
    purpose: str,
    file_name: str,
    life: timedelta | None,
    files: Files,
    objects: Objects,
    clock: Clock,
    new_id: Callable[[], str],
) -> StoredFile:
    """Store bytes whose type is known: `mime_type` is one that `safe_type` gives. The arguments are `store_file`'s."""
    now = clock.now()
    file_id = new_file_id(new_id)
    file = StoredFile(
        id=file_id,
        account_id=account_id,
        purpose=purpose,
        file_name=safe_name(file_name, mime_type),
        mime_type=mime_type,
        size_bytes=len(data),
        object_key=object_key(file_id),
        created_at=now,
        expires_at=None if life is None else now + life,
    )
    await objects.put(file.object_key, data)
    await files.add(file)
    return file


def new_file_id(new_id: Callable[[], str]) -> str:
    """An id as OpenAI's clients expect it: `file-` and 32 hexadecimal digits."""
    return "file-" + new_id().replace("-", "")


def object_key(file_id: str) -> str:
    """Where a file's bytes live."""
    return f"files/{file_id}"


async def safe_type(data: bytes, claimed: str, sources: PictureSources) -> str:
    """The type that a file is served with, never one that a browser would run."""
    try:
        return (await sources.inspect(data)).mime_type
    except SourceError:
        plain = claimed.partition(";")[0].strip().lower()
        return plain if plain in PLAIN_TYPES else OPAQUE


def safe_name(name: str, mime_type: str) -> str:
    """The last component of a name without control characters; `file` with a fitting ending where none is left."""
    last = name.replace("\\", "/").rpartition("/")[2]
    kept = "".join(mark for mark in last if unicodedata.category(mark)[0] != "C").strip(" .")
    if len(kept) > MAX_FILE_NAME:
        stem, dot, ending = kept.rpartition(".")
        kept = (
            f"{stem[: MAX_FILE_NAME - len(ending) - 1]}.{ending}" if dot and len(ending) < 16 else kept[:MAX_FILE_NAME]
        )
    return kept or f"file{ENDINGS.get(mime_type, '')}"
