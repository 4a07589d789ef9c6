"""Rows about files and multipart uploads in memory."""

from collections.abc import Sequence
from datetime import datetime

from muralist.core.files import FileState, StoredFile, Upload
from muralist.errors import NameTaken


class MemoryFiles:
    """Implements `core.ports.Files`."""

    def __init__(self) -> None:
        self._files: dict[str, StoredFile] = {}
        self._uploads: dict[str, Upload] = {}

    async def add(self, file: StoredFile) -> None:
        """Insert a file."""
        if file.id in self._files:
            raise NameTaken(f"There is a file {file.id} already.")
        self._files[file.id] = file

    async def find(self, file_id: str, account_id: int | None = None) -> StoredFile | None:
        """A file by id."""
        file = self._files.get(file_id)
        return file if file is not None and account_id in (None, file.account_id) else None

    async def update(self, file: StoredFile) -> None:
        """Replace a file's row, if it is still there."""
        if file.id in self._files:
            self._files[file.id] = file

    async def list(
        self, account_id: int, *, purpose: str | None, after: str | None, limit: int, newest_first: bool
    ) -> Sequence[StoredFile]:
        """Ready OpenAI-style files by creation. A cursor whose file is gone is placed by its id alone."""
        found = [
            file
            for file in self._files.values()
            if file.account_id == account_id
            and file.state is FileState.READY
            and file.purpose not in ("picture", "temporary")
            and purpose in (None, file.purpose)
        ]
        place = self._files.get(after) if after is not None else None
        if place is not None:
            here = (place.created_at, place.id)
            found = [f for f in found if _beyond((f.created_at, f.id), here, newest_first=newest_first)]
        elif after is not None:
            found = [f for f in found if _beyond(f.id, after, newest_first=newest_first)]
        return sorted(found, key=lambda f: (f.created_at, f.id), reverse=newest_first)[:limit]

    async def delete(self, file_id: str) -> None:
        """Remove a file's row."""
        self._files.pop(file_id, None)

    async def expired(self, now: datetime, limit: int) -> Sequence[StoredFile]:
        """Files whose time has passed, longest passed first."""
        passed = [(f.expires_at, f.id, f) for f in self._files.values() if f.expires_at and f.expires_at <= now]
        return [file for _, _, file in sorted(passed, key=lambda item: item[:2])][:limit]

    async def save_upload(self, upload: Upload) -> None:
        """Insert or replace a multipart upload."""
        self._uploads[upload.id] = upload

    async def find_upload(self, upload_id: str, account_id: int) -> Upload | None:
        """A multipart upload by id."""
        upload = self._uploads.get(upload_id)
        return upload if upload is not None and upload.account_id == account_id else None


def _beyond(one: tuple[datetime, str] | str, place: tuple[datetime, str] | str, *, newest_first: bool) -> bool:
    return one < place if newest_first else one > place  # type: ignore[operator]
