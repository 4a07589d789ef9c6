"""Signed, expiring links to the server's own files: HMAC-SHA256 over what may be done to which file until when."""

import hmac
import re
from datetime import datetime, timedelta
from urllib.parse import parse_qs, quote, urlsplit

from muralist.core.ports import Clock
from muralist.errors import Forbidden, LinkExpired
from muralist.kit.clock import SystemClock

PICTURE_LINK_LIFE = timedelta(days=7)
QUANTUM_SECONDS = 3_600

_PATH = re.compile(r"(?:/[^/]*)*?/files/([A-Za-z0-9_-]{1,80})/[^/]+")


class Links:
    """Makes and checks links `{origin}/files/{file_id}/{file_name}?expires=<unix>&signature=<hex>`.

    A link is ours by its signature, whatever host it names, so one made behind a proxy still works as a source.
    """

    def __init__(self, secret: bytes, clock: Clock | None = None) -> None:
        self._secret = secret
        self._clock = clock or SystemClock()

    def window(self, now: datetime) -> int:
        """Number of the hour; picture links stay the same, byte for byte, within one."""
        return int(now.timestamp()) // QUANTUM_SECONDS

    def picture_url(self, origin: str, file_id: str, file_name: str, now: datetime) -> str:
        """A link that is valid for at least 7 days."""
        expires = (self.window(now) + 1) * QUANTUM_SECONDS + int(PICTURE_LINK_LIFE.total_seconds())
        return self._link(origin, "get", file_id, file_name, expires)

    def file_url(self, origin: str, file_id: str, file_name: str, expires_at: datetime) -> str:
        """A link that is valid until the given time."""
        return self._link(origin, "get", file_id, file_name, int(expires_at.timestamp()))

    def upload_url(self, origin: str, file_id: str, file_name: str, expires_at: datetime) -> str:
        """A link that takes the bytes of a prepared upload by PUT."""
        return self._link(origin, "put", file_id, file_name, int(expires_at.timestamp()))

    def check(self, action: str, file_id: str, expires: str, signature: str) -> None:
        """Accept a link for `get` or `put`.

        Raises:
            Forbidden: the signature is not ours.
            LinkExpired: it was ours, but its time has passed.
        """
        if not self._is_ours(action, file_id, expires, signature):
            raise Forbidden("The signature of this link is not valid. Use the link exactly as the API returned it.")
        if int(expires) <= self._clock.now().timestamp():
            raise LinkExpired(
                "This link has expired. Ask the API for the task or the file again to get a fresh one.",
                complaint="is a link of this server that has expired; read its task or file again for a fresh one",
            )

    def own_file(self, url: str) -> str | None:
        """The file id of one of our links, or None for any other URL.

        Raises:
            LinkExpired: it is ours, but its time has passed.
        """
        try:
            parts = urlsplit(url)
            query = parse_qs(parts.query, max_num_fields=20)
        except ValueError:
            return None
        match = _PATH.fullmatch(parts.path)
        if match is None:
            return None
        file_id, expires, signature = match[1], query.get("expires", [""])[0], query.get("signature", [""])[0]
        if not self._is_ours("get", file_id, expires, signature):
            return None
        self.check("get", file_id, expires, signature)
        return file_id

    def _link(self, origin: str, action: str, file_id: str, file_name: str, expires: int) -> str:
        signature = self._sign(action, file_id, str(expires))
        return f"{origin}/files/{file_id}/{quote(file_name, safe='')}?expires={expires}&signature={signature}"

    def _sign(self, action: str, file_id: str, expires: str) -> str:
        return hmac.digest(self._secret, f"{action}\n{file_id}\n{expires}".encode(), "sha256").hex()

    def _is_ours(self, action: str, file_id: str, expires: str, signature: str) -> bool:
        if not (expires.isascii() and expires.isdigit() and len(expires) <= 12 and signature.isascii()):
            return False
        return hmac.compare_digest(self._sign(action, file_id, expires), signature)
