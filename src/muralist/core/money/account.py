"""Accounts, their keys and their balances."""

import base64
import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime
from fnmatch import fnmatchcase

import msgspec

KEY_PREFIX = "runapi_"
"""RunAPI's clients recognise and mask keys by this prefix."""


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """Who pays. `unlimited` accounts are never refused for lack of credit."""

    id: int
    name: str
    unlimited: bool
    created_at: datetime
    callback_secret: str
    previous_callback_secret: str | None = None
    previous_secret_until: datetime | None = None


class Balance(msgspec.Struct, frozen=True, kw_only=True):
    """Micro-USD of an account at one instant. `available` can still be spent, `held` is reserved."""

    available: int
    held: int
    spent_today: int
    spent_total: int


class Key(msgspec.Struct, frozen=True, kw_only=True):
    """An API key as stored: its SHA-256 and a mask, never the key. `models` limits it; none is no limit."""

    id: int
    account_id: int
    name: str
    sha256: bytes
    mask: str
    enabled: bool
    created_at: datetime
    models: tuple[str, ...] = ()


class Caller(msgspec.Struct, frozen=True, kw_only=True):
    """The key that a request carries, the models that it is limited to, and the account that it spends from."""

    key_id: int
    key_name: str
    account: Account
    models: tuple[str, ...] = ()


def new_key() -> str:
    """Make a key with 192 bits of randomness."""
    return KEY_PREFIX + secrets.token_hex(24)


def hash_key(key: str) -> bytes:
    """SHA-256 of a key. The key itself is random, so no salt or stretching is needed."""
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest()


def mask_key(key: str) -> str:
    """Show enough of a key to recognise it: `runapi_abcd********1234`."""
    return f"{key[: len(KEY_PREFIX) + 4]}{'•' * 8}{key[-4:]}"


def allows_model(limit: Sequence[str], *names: str) -> bool:
    """Whether a key with this limit may use a model, by any of the model's names; `*` in a limit stands for anything.

    An image model is named by its line as well, so `flux-2-pro` lets a key paint and remix.
    """
    return not limit or any(fnmatchcase(name, pattern) for pattern in limit for name in names)


def new_callback_secret() -> str:
    """Make a base64 secret of 32 bytes, as the Standard Webhooks specification advises."""
    return base64.b64encode(secrets.token_bytes(32)).decode()


def signing_secrets(account: Account, now: datetime) -> tuple[str, ...]:
    """The secrets that a callback is signed with: the current one first, then one just rotated away."""
    until = account.previous_secret_until
    if account.previous_callback_secret and until and now < until:
        return account.callback_secret, account.previous_callback_secret
    return (account.callback_secret,)
