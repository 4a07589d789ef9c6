"""An example of each main body, for the OpenAPI document."""

from collections.abc import Mapping
from typing import Any

from muralist.api.runapi.wire.account import BalanceBody, MeBody, QuoteEnvelope
from muralist.api.runapi.wire.files import FileBody, PreparedBody, TemporaryFileBody, UploadBody
from muralist.api.runapi.wire.tasks import CreatedBody, DeliveryBody, DeliveryListBody, TaskBody, TaskListBody

_ORIGIN = "http://127.0.0.1:8787"
_ID = "0198c0de-7a3b-7c1d-9e2f-3a4b5c6d7e8f"
_TASK_ID = "tsk_0198c0de7a3b7c1d9e2f3a4b5c6d7e8f"
_FILE_ID = "file-0198c0de7a3b7c1d9e2f3a4b5c6d7e90"
_MODEL = "flux-2-pro-text-to-image"
_MADE, _ENDED = "2026-01-02T03:04:05Z", "2026-01-02T03:04:06.500000Z"
_SIGNED = "expires=1767931200&signature=8795728ef76eca3f"

_TASK = {
    "id": _ID,
    "task_id": _TASK_ID,
    "status": "completed",
    "model": _MODEL,
    "service": "flux_2",
    "action": "text_to_image",
    "images": [
        {
            "url": f"{_ORIGIN}/files/{_FILE_ID}/{_TASK_ID}.png?{_SIGNED}",
            "width": 1536,
            "height": 2048,
            "mime_type": "image/png",
            "seed": 3141592653,
        }
    ],
    "usage": {"cost": 0.07, "generated_images": 1},
    "engine": "preview",
    "preview": {"understood": ["ceramic", "vase", "dried flowers"], "ignored": []},
    "created_at": _MADE,
    "started_at": _MADE,
    "completed_at": _ENDED,
}
_DELIVERY = {
    "id": "0198c0de-7a3b-7c1d-9e2f-3a4b5c6d7e91",
    "task_id": _TASK_ID,
    "url": "https://shop.example.com/hooks/pictures",
    "state": "succeeded",
    "attempts": [{"number": 1, "at": _ENDED, "latency_ms": 41, "status": 204}],
    "created_at": _ENDED,
}
_CENTS = {"balance_cents": 993, "paid_balance_cents": 993, "bonus_balance_cents": 0, "held_cents": 0}

EXAMPLES: Mapping[Any, Mapping[str, Any]] = {
    CreatedBody: {"id": _ID, "task_id": _TASK_ID, "status": "pending", "model": _MODEL},
    TaskBody: _TASK,
    TaskListBody: {"tasks": [_TASK], "next_cursor": None},
    DeliveryBody: _DELIVERY,
    DeliveryListBody: {"deliveries": [_DELIVERY]},
    MeBody: {"id": 1, "name": "default", "email": "default@localhost", "account": {"id": 1, "name": "default"}},
    BalanceBody: {**_CENTS, "spent_cents_today": 7, "spent_cents_total": 7, "unlimited": False},
    QuoteEnvelope: {
        "price_quote": {
            "service": "flux_2",
            "action": "text_to_image",
            "model": _MODEL,
            "pricing_status": "available",
            "currency": "USD",
            "reservation_amount_cents": 7,
            "estimate_basis": "exact",
            "as_of": _MADE,
        }
    },
    PreparedBody: {
        "signed_id": _FILE_ID,
        "upload_url": f"{_ORIGIN}/files/{_FILE_ID}/vase.png?{_SIGNED}",
        "headers": {"Content-Type": "image/png", "Content-MD5": "1B2M2Y8AsgTpgAmY7PhCfg=="},
    },
    TemporaryFileBody: {
        "file_name": "vase.png",
        "url": f"{_ORIGIN}/files/{_FILE_ID}/vase.png?{_SIGNED}",
        "size_bytes": 48213,
        "mime_type": "image/png",
        "created_at": _MADE,
        "expires_at": "2026-01-02T04:04:05Z",
    },
    FileBody: {
        "id": _FILE_ID,
        "object": "file",
        "bytes": 48213,
        "created_at": 1767323045,
        "filename": "vase.png",
        "purpose": "user_data",
    },
    UploadBody: {
        "id": "upload_0198c0de7a3b7c1d9e2f3a4b5c6d7e92",
        "object": "upload",
        "bytes": 48213,
        "created_at": 1767323045,
        "filename": "vase.png",
        "purpose": "user_data",
        "status": "pending",
        "expires_at": 1767326645,
    },
}
