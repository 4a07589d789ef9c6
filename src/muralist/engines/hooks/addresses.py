"""The address that an upstream is given for one task's work, and the secrets in it: derived, so that none is stored."""

import base64
import hmac

PATH = "/hooks"


class HookAddresses:
    """Addresses `{public_url}/hooks/{engine}/{task_id}/{secret}` of one engine.

    `root` are the store's secret bytes. Who knows one task's address or signing secret can work out no other.
    """

    def __init__(self, engine: str, *, public_url: str, root: bytes) -> None:
        self._engine = engine
        self._origin = public_url.rstrip("/")
        self._root = root

    def url(self, task_id: str) -> str:
        """Where the upstream calls about a task."""
        return f"{self._origin}{PATH}/{self._engine}/{task_id}/{self._derive('address', task_id)}"

    def admits(self, task_id: str, secret: str) -> bool:
        """Whether a secret is that of a task's address; takes the same time for every wrong one."""
        return secret.isascii() and hmac.compare_digest(self._derive("address", task_id), secret)

    def signing_secret(self, task_id: str) -> str:
        """What an upstream that takes a secret a work signs with; it is not in the address."""
        return self._derive("signature", task_id)

    def _derive(self, purpose: str, task_id: str) -> str:
        text = f"hook\n{purpose}\n{self._engine}\n{task_id}".encode()
        return base64.urlsafe_b64encode(hmac.digest(self._root, text, "sha256")).rstrip(b"=").decode()
