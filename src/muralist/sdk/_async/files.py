"""Temporary files: what a remix or an edit starts from."""

from __future__ import annotations

import base64
import os
from typing import IO

import httpx2

from muralist.sdk.errors import InvalidArgumentError
from muralist.sdk.results.account import UploadedFile
from muralist.sdk.results.fields import mapping, required, text
from muralist.sdk.rules.primitives import async_call
from muralist.sdk.rules.replies import Reply, error_of
from muralist.sdk.rules.uploads import Content, read_content

from .transport import AsyncTransport, connection_error

_FILES = "/api/v1/files"


class AsyncFiles:
    """`client.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def upload(
        self,
        file: str | os.PathLike[str] | bytes | IO[bytes],
        *,
        filename: str | None = None,
        content_type: str | None = None,
    ) -> UploadedFile:
        """Upload a path, bytes or an open file; the answer's `url` can be a source for its next hour.

        Raises InvalidArgumentError for a file that cannot be read, and ValidationError for one that the
        server refuses (too large, no picture).
        """
        content = await async_call(read_content, file, filename=filename, content_type=content_type)
        body = {
            "filename": content.filename,
            "byte_size": len(content.data),
            "checksum": content.checksum,
            "content_type": content.content_type,
        }
        sent = {name: value for name, value in body.items() if value is not None}
        reply = await self._transport.request("POST", f"{_FILES}/prepare", json=sent)
        prepared = reply.json()
        signed_id = required(text(prepared, "signed_id"), "signed_id", prepared)
        url = required(text(prepared, "upload_url"), "upload_url", prepared)
        headers = {name: str(value) for name, value in mapping(prepared, "headers").items()}
        await self._put(url, headers, content)
        reply = await self._transport.request("POST", f"{_FILES}/confirm", json={"signed_id": signed_id})
        return UploadedFile.from_body(reply.json())

    async def from_url(self, url: str, *, filename: str | None = None) -> UploadedFile:
        """Let the server fetch a public address and keep it as a temporary file."""
        return await self._from_source({"type": "url", "url": url}, filename)

    async def from_base64(self, data: str | bytes, *, filename: str | None = None) -> UploadedFile:
        """Upload in one call: base64 text as it is, bytes after encoding them."""
        encoded = base64.b64encode(data).decode() if isinstance(data, bytes) else data
        return await self._from_source({"type": "base64", "data": encoded}, filename)

    async def _from_source(self, source: dict[str, str], filename: str | None) -> UploadedFile:
        body = {"source": source, "file_name": filename} if filename else {"source": source}
        reply = await self._transport.request("POST", _FILES, json=body)
        return UploadedFile.from_body(reply.json())

    async def _put(self, url: str, headers: dict[str, str], content: Content) -> None:
        """Send the bytes once, with exactly the headers that the server chose and no key: the address is
        signed, single-use and may be another host's."""
        if not url.startswith(("http://", "https://")):
            raise InvalidArgumentError(f"The server gave an upload address that cannot be used: {url!r}.")
        http = self._transport.http
        request = http.build_request("PUT", url, content=content.data, headers=headers, timeout=self._transport.timeout)
        try:
            response = await http.send(request, follow_redirects=False)
        except httpx2.RequestError as error:
            raise connection_error(request, error) from error
        if not response.is_success:
            raise error_of(
                Reply(
                    method="PUT",
                    url=url.partition("?")[0],
                    status_code=response.status_code,
                    headers={name.lower(): value for name, value in response.headers.items()},
                    content=response.content,
                )
            )
