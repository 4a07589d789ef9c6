"""Fetches source pictures from the web and checks their bytes."""

import asyncio
from urllib.parse import urljoin

from muralist.core.ports import SourcePicture
from muralist.errors import SourceForbidden, SourceUnreachable, SourceUnusable
from muralist.kit.addresses import AddressForbidden
from muralist.kit.http import GuardedClient, ReplyTooLarge, RequestFailed
from muralist.media.formats import UnreadablePicture, readable_formats
from muralist.media.pictures import decode_still

FETCH_SECONDS = 20.0
MAX_SOURCE_BYTES = 20 * 1024 * 1024
MAX_REDIRECTS = 5
DECODES_AT_ONCE = 2
"""A picture of the largest size takes 256 MB while it is decoded."""

_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class WebPictureSources:
    """Reads pictures by http(s); every redirect is checked like the first address."""

    def __init__(
        self,
        client: GuardedClient,
        *,
        timeout_seconds: float = FETCH_SECONDS,
        max_bytes: int = MAX_SOURCE_BYTES,
        max_redirects: int = MAX_REDIRECTS,
    ) -> None:
        self._client = client
        self._timeout_seconds = timeout_seconds
        self._max_bytes = max_bytes
        self._max_redirects = max_redirects
        self._decodes = asyncio.Semaphore(DECODES_AT_ONCE)
        self._accept = ", ".join(kind.mime_type for kind in readable_formats())

    def check_url(self, url: str) -> None:
        """Refuse an address that can be seen to be out of bounds without a look-up. Raises SourceForbidden."""
        try:
            self._client.check(url)
        except AddressForbidden as error:
            raise _forbidden(url, error.reason) from error

    async def fetch(self, url: str) -> SourcePicture:
        """Download and check a picture. Raises SourceForbidden, SourceUnreachable or SourceUnusable."""
        return await self.inspect(await self._download(url))

    async def inspect(self, data: bytes) -> SourcePicture:
        """Check the bytes of a picture, in a thread. Raises SourceUnusable."""
        if len(data) > self._max_bytes:
            raise _unusable(f"it is larger than {_in_megabytes(self._max_bytes)}")
        try:
            async with self._decodes:
                still = await asyncio.to_thread(decode_still, data)
        except UnreadablePicture as error:
            raise _unusable(error.reason) from error
        width, height, mime_type = still.description
        return SourcePicture(data=still.data, width=width, height=height, mime_type=mime_type)

    async def _download(self, url: str) -> bytes:
        """The bytes at the end of a chain of redirects, all within one timeout."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + self._timeout_seconds
        here = url
        try:
            for _ in range(self._max_redirects + 1):
                left = deadline - loop.time()
                if left <= 0:
                    raise RequestFailed("it took too long to answer", sent=True, timed_out=True)
                found = await self._get(here, left)
                if isinstance(found, bytes):
                    return found
                here = _follow(here, found.location)
        except AddressForbidden as error:
            raise _forbidden(here, error.reason) from error
        except ReplyTooLarge as error:
            raise _unusable(f"it is larger than {_in_megabytes(self._max_bytes)}") from error
        except RequestFailed as error:
            raise _unreachable(here, error.reason) from error
        raise _unreachable(url, f"it redirects more than {self._max_redirects} times")

    async def _get(self, url: str, timeout_seconds: float) -> "bytes | _Redirect":
        async with self._client.open(
            "GET", url, timeout_seconds=timeout_seconds, headers={"Accept": self._accept}
        ) as answer:
            location = answer.headers.get("location")
            if answer.status in _REDIRECTS and location is not None:
                return _Redirect(location)
            if answer.status != 200:
                raise _unreachable(url, f"it answered HTTP {answer.status}{_ADVICE.get(answer.status, '')}")
            return await answer.read(self._max_bytes)


class _Redirect:
    def __init__(self, location: str) -> None:
        self.location = location


_ADVICE = {
    401: ", which means that it asks for a login",
    403: ", which means that it is not public or its link has expired",
    404: ", which means that there is nothing at this address",
    410: ", which means that its link has expired",
    429: ", which means that it gets too many requests",
}


def _follow(url: str, location: str) -> str:
    try:
        return urljoin(url, location)
    except ValueError:
        raise RequestFailed("it redirects to something that is not a URL", sent=True) from None


def _forbidden(url: str, reason: str) -> SourceForbidden:
    return SourceForbidden(
        f"The picture at {_shown(url)} may not be fetched: {reason}. "
        "Use a public http or https URL, or upload the picture to /api/v1/files and use the URL that it answers with.",
        complaint=f"may not be fetched: {reason}",
    )


def _unreachable(url: str, reason: str) -> SourceUnreachable:
    return SourceUnreachable(
        f"The picture at {_shown(url)} could not be fetched: {reason}. "
        "Check that the URL opens without a login, or upload the picture to /api/v1/files first."
    )


def _unusable(reason: str) -> SourceUnusable:
    return SourceUnusable(f"The picture cannot be used: {reason}.")


def _shown(url: str) -> str:
    """The URL without what may be a secret in it: query, fragment, user and password."""
    scheme, mark, rest = url.partition("://")
    authority, slash, path = rest.partition("?")[0].partition("#")[0].partition("/")
    shown = f"{scheme}{mark}{authority.rpartition('@')[2]}{slash}{path}" if mark else scheme
    printable = "".join(letter if letter.isprintable() else "?" for letter in shown)
    return printable if len(printable) <= 120 else printable[:117] + "..."


def _in_megabytes(size: int) -> str:
    return f"{size / (1024 * 1024):.3g} MB"
