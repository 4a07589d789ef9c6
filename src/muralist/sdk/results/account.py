"""Who the key belongs to, what is left on the account, and uploaded files."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Self

from . import fields


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountRecord:
    """The account that pays."""

    id: int | None = None
    name: str | None = None
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Me:
    """The owner of the key, and the account behind it."""

    id: int | None
    name: str | None
    email: str | None
    account: AccountRecord
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """Read the answer of `/api/v1/me`."""
        account = fields.mapping(body, "account")
        return cls(
            id=fields.integer(body, "id"),
            name=fields.text(body, "name"),
            email=fields.text(body, "email"),
            account=AccountRecord(id=fields.integer(account, "id"), name=fields.text(account, "name"), raw=account),
            raw=body,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """Money of the account, all in US cents. `balance_cents` is paid plus bonus and can still be spent;
    `held_cents` is reserved by running tasks (Muralist servers only, like `unlimited`)."""

    balance_cents: int
    paid_balance_cents: int | None = None
    bonus_balance_cents: int | None = None
    held_cents: int | None = None
    spent_cents_today: int | None = None
    spent_cents_total: int | None = None
    unlimited: bool = False
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """Read the answer of `/api/v1/me/balance`."""
        balance = fields.integer(body, "balance_cents")
        return cls(
            balance_cents=fields.required(balance, "balance_cents", body),
            paid_balance_cents=fields.integer(body, "paid_balance_cents"),
            bonus_balance_cents=fields.integer(body, "bonus_balance_cents"),
            held_cents=fields.integer(body, "held_cents"),
            spent_cents_today=fields.integer(body, "spent_cents_today"),
            spent_cents_total=fields.integer(body, "spent_cents_total"),
            unlimited=fields.flag(body, "unlimited"),
            raw=body,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadedFile:
    """A temporary file: `url` can stand in `source_image_urls` until `expires_at`."""

    url: str
    file_name: str | None = None
    size_bytes: int | None = None
    mime_type: str | None = None
    created_at: datetime | None = None
    expires_at: datetime | None = None
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """Read the answer of a confirmed upload."""
        return cls(
            url=fields.required(fields.text(body, "url"), "url", body),
            file_name=fields.text(body, "file_name"),
            size_bytes=fields.integer(body, "size_bytes"),
            mime_type=fields.text(body, "mime_type"),
            created_at=fields.moment(body, "created_at"),
            expires_at=fields.moment(body, "expires_at"),
            raw=body,
        )
