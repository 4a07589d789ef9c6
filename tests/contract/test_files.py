"""Rows about files and multipart uploads."""

from datetime import timedelta

import msgspec
import pytest

from muralist.core.files import FileState, Part, StoredFile, Upload, UploadState
from muralist.core.money.account import Account
from muralist.errors import NameTaken
from muralist.testing import FakeClock

from .conftest import Store


def file(account: Account, clock: FakeClock, id: str, purpose: str = "vision") -> StoredFile:
    """A ready file."""
    return StoredFile(
        id=id,
        account_id=account.id,
        purpose=purpose,
        file_name="kätze.png",
        mime_type="image/png",
        size_bytes=123,
        object_key=f"files/{id}",
        created_at=clock.now(),
    )


async def test_a_file_reads_back_to_its_account(store: Store, account: Account, clock: FakeClock) -> None:
    """A file is found whole by id, and not by another account."""
    made = file(account, clock, "file-1")
    await store.files.add(made)
    assert await store.files.find("file-1") == made == await store.files.find("file-1", account.id)
    assert await store.files.find("file-1", account.id + 1) is None
    assert await store.files.find("file-2") is None
    with pytest.raises(NameTaken):
        await store.files.add(made)


async def test_update_replaces_and_delete_removes(store: Store, account: Account, clock: FakeClock) -> None:
    """A file changes as a whole; updating one that is gone does not bring it back."""
    pending = msgspec.structs.replace(file(account, clock, "file-1"), state=FileState.PENDING)
    await store.files.add(pending)
    ready = msgspec.structs.replace(pending, state=FileState.READY, size_bytes=9, checksum="abc=")
    await store.files.update(ready)
    assert await store.files.find("file-1") == ready
    await store.files.delete("file-1")
    await store.files.delete("file-1")
    await store.files.update(ready)
    assert await store.files.find("file-1") is None


async def listed(store: Store, account: Account, **wanted: object) -> list[str]:
    """Ids of a page."""
    asked = {"purpose": None, "after": None, "limit": 10, "newest_first": True, **wanted}
    return [each.id for each in await store.files.list(account.id, **asked)]  # type: ignore[arg-type]


async def test_list_shows_ready_openai_files_only(store: Store, account: Account, clock: FakeClock) -> None:
    """Pictures, temporary files, unfinished ones and those of others are not listed."""
    other = await store.accounts.create("bob", unlimited=False, now=clock.now())
    await store.files.add(file(account, clock, "file-a"))
    await store.files.add(file(account, clock, "file-b", purpose="batch"))
    await store.files.add(file(account, clock, "pic", purpose="picture"))
    await store.files.add(file(account, clock, "tmp", purpose="temporary"))
    await store.files.add(msgspec.structs.replace(file(account, clock, "file-c"), state=FileState.PENDING))
    await store.files.add(file(other, clock, "file-d"))
    assert await listed(store, account) == ["file-b", "file-a"]
    assert await listed(store, account, newest_first=False) == ["file-a", "file-b"]
    assert await listed(store, account, purpose="batch") == ["file-b"]


async def test_list_pages_hold_when_the_cursors_file_is_deleted(
    store: Store, account: Account, clock: FakeClock
) -> None:
    """Pages cover everything once in both directions, also when a client deletes each page before the next."""
    ids = [f"file-{n}" for n in range(5)]
    for n, file_id in enumerate(ids):
        await store.files.add(file(account, clock, file_id))
        clock.advance(n % 2)
    assert await listed(store, account, limit=2, after="file-3") == ["file-2", "file-1"]
    assert await listed(store, account, limit=2, after="file-1", newest_first=False) == ["file-2", "file-3"]
    await store.files.delete("file-1")
    assert await listed(store, account, limit=2, after="file-1", newest_first=False) == ["file-2", "file-3"]
    assert await listed(store, account, limit=2, after="file-1") == ["file-0"]


async def test_expired_finds_what_may_be_swept(store: Store, account: Account, clock: FakeClock) -> None:
    """Files whose time has passed come longest passed first, within the limit; those without one never."""
    await store.files.add(file(account, clock, "keep"))
    for n in (3, 1, 2):
        expires_at = clock.now() + timedelta(seconds=n)
        await store.files.add(msgspec.structs.replace(file(account, clock, f"f{n}"), expires_at=expires_at))
    assert await store.files.expired(clock.now(), 9) == []
    clock.advance(2)
    assert [each.id for each in await store.files.expired(clock.now(), 9)] == ["f1", "f2"]
    assert [each.id for each in await store.files.expired(clock.now(), 1)] == ["f1"]


async def test_uploads_grow_part_by_part(store: Store, account: Account, clock: FakeClock) -> None:
    """An upload is replaced whole and shown to its account only."""
    upload = Upload(
        id="upload-1",
        account_id=account.id,
        file_name="a.bin",
        size_bytes=10,
        mime_type="application/octet-stream",
        purpose="batch",
        created_at=clock.now(),
        expires_at=clock.now() + timedelta(hours=1),
    )
    await store.files.save_upload(upload)
    assert await store.files.find_upload("upload-1", account.id) == upload
    part = Part(id="part-1", object_key="parts/1", size_bytes=10, created_at=clock.now())
    grown = msgspec.structs.replace(upload, parts=(part,), state=UploadState.COMPLETED, file_id="file-1")
    await store.files.save_upload(grown)
    assert await store.files.find_upload("upload-1", account.id) == grown
    assert await store.files.find_upload("upload-1", account.id + 1) is None
    assert await store.files.find_upload("upload-2", account.id) is None
