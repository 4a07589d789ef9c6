"""What the stand-in server answers when nothing is scripted: the happy path of the contract."""

import re
import uuid
from typing import Any

Reply = tuple[int, Any, dict[str, str]]

PUBLIC = ("/api/v1/price_schedules", "/api/v1/price_quotes", "/api/v1/prompts", "/v1/models")
CREATE = re.compile(r"(/api/v1/(flux_2|flux_kontext|flux)|/v1)/(text_to_image|remix_image)")
ETAG = '"prices-1"'


class Contract:
    """Knobs: `polls` running answers before the end, `outcome` of tasks, whether `/api/v1/tasks` exists
    (`tasks_api`), seconds that `?wait=` is held (`holds`, 0: ignored), `events` of a stream (None: none)."""

    def __init__(self) -> None:
        self.polls = 0
        self.outcome = "completed"
        self.tasks_api = True
        self.holds = 0.0
        self.pictures = 1
        self.events: list[tuple[str, dict[str, Any]]] | None = None
        self.cut_events_after: int | None = None
        self.stored: dict[str, bytes] = {}
        self.tasks: dict[str, dict[str, Any]] = {}
        self.by_key: dict[str, tuple[Any, str]] = {}

    @property
    def pictures_url(self) -> str:
        """Where pictures and uploads live."""
        raise NotImplementedError

    def needs_key(self, path: str) -> bool:
        """Whether a call is refused without the key."""
        return not path.startswith(PUBLIC)

    def contract(self, seen: Any) -> Reply:
        """Answer a request that nothing was scripted for."""
        create = CREATE.fullmatch(seen.path)
        if seen.method == "POST" and create:
            return self._create(seen)
        folder, _, last = seen.path.rpartition("/")
        if folder == "/api/v1/tasks" and self.tasks_api:
            return self._task(last)
        if CREATE.fullmatch(folder):
            return self._task(last, path=folder)
        if seen.path.startswith("/api/v1/tasks") and self.tasks_api:
            return self._tasks(seen)
        return self._rest(seen)

    def _create(self, seen: Any) -> Reply:
        key = seen.headers.get("idempotency-key")
        if key in self.by_key:
            body, found = self.by_key[key]
            if body != seen.json:
                return 409, {"error": {"code": "request_conflict", "message": "Another input."}}, {}
            return 200, {**self._pending(found), "task_replayed": True}, {}
        made = str(uuid.uuid4())
        self.tasks[made] = {"input": seen.json, "path": seen.path, "left": self.polls}
        if key:
            self.by_key[key] = (seen.json, made)
        return 200, self._pending(made), {"X-RunAPI-Task-Id": made}

    def _pending(self, made: str) -> dict[str, Any]:
        model = self.tasks[made]["input"]["model"]
        return {"id": made, "task_id": f"tsk_{made}", "status": "pending", "model": model}

    def _task(self, name: str, path: str | None = None) -> Reply:
        task = self.tasks.get(name)
        if task is None or (path and not self.tasks_api and task["path"] != path):
            return 404, {"error": {"code": "not_found", "message": "No such task."}}, {}
        if task["left"] > 0:
            task["left"] -= 1
            return 200, {"id": name, "status": "processing"}, {}
        return 200, self.ended(name), {}

    def ended(self, name: str) -> dict[str, Any]:
        """The last state of a task."""
        task = self.tasks[name]
        base = {"id": name, "model": task["input"]["model"], "metadata": task["input"].get("metadata", {})}
        if self.outcome == "failed":
            return base | {"status": "failed", "error": "The prompt was refused.", "error_code": "moderated"}
        picture = {"width": 864, "height": 1152, "mime_type": "image/png", "seed": 7}
        return base | {
            "status": "completed",
            "engine": "preview",
            "preview": {"understood": ["vase"], "ignored": ["film grain"]},
            "images": [
                {"url": f"{self.pictures_url}/storage/{name}-{number}.png?sig=s", **picture}
                for number in range(self.pictures)
            ],
            "usage": {"cost": 0.05, "generated_images": self.pictures},
            "created_at": "2026-07-23T08:00:00.000000Z",
            "completed_at": "2026-07-23T08:00:03.000000Z",
            "novelty": {"kept": True},
        }

    def _tasks(self, seen: Any) -> Reply:
        if seen.path == "/api/v1/tasks":
            names = list(self.tasks)
            start, size = int(seen.query.get("cursor", 0)), int(seen.query.get("limit", 20))
            page = [self.ended(name) for name in names[start : start + size]]
            more = str(start + size) if start + size < len(names) else None
            return 200, {"tasks": page, "next_cursor": more}, {}
        name, verb = seen.path.split("/")[-2:]
        if name not in self.tasks:
            return 404, {"error": {"code": "not_found", "message": "No such task."}}, {}
        if verb == "cancel":
            self.outcome = "failed"
            return 200, self.ended(name), {}
        attempt = {"number": 1, "at": "2026-07-23T08:00:04Z", "status": 500, "latency_ms": 12, "reply": "no"}
        delivery = {"id": "d1", "state": "pending", "url": "https://example.com/hook", "attempts": [attempt]}
        if verb == "deliveries":
            return 200, {"deliveries": [delivery]}, {}
        if verb == "redeliver":
            return 200, delivery | {"id": "d2", "attempts": []}, {}
        return 404, {"error": {"code": "not_found", "message": "No such path."}}, {}

    def _rest(self, seen: Any) -> Reply:
        fixed: dict[str, Any] = {
            "/api/v1/me": {"id": 1, "name": "Ann", "email": "a@b.c", "account": {"id": 2, "name": "default"}},
            "/api/v1/me/balance": {
                "balance_cents": 995,
                "paid_balance_cents": 0,
                "bonus_balance_cents": 995,
                "spent_cents_today": 5,
                "spent_cents_total": 5,
            },
            "/v1/models": {"object": "list", "data": [{"id": "flux-2-pro-text-to-image", "object": "model"}]},
            "/api/v1/prompts": {
                "prompts": [{"id": 1, "title": "Vase", "prompt": "a vase", "tags": ["still life"]}],
                "pagination": {"page": 1, "per_page": 20, "total": 1, "pages": 1},
            },
        }
        if seen.path in fixed:
            return 200, fixed[seen.path], {}
        if seen.path == "/api/v1/price_schedules":
            if seen.headers.get("if-none-match") == ETAG:
                return 304, {}, {"ETag": ETAG}
            pro = {
                "service": "flux_2",
                "action": "text_to_image",
                "model": "flux-2-pro-text-to-image",
                "pricing_status": "available",
                "unit_price_cents": 5,
                "billing_config": {"key": "output_resolution", "overrides": {"1k": 5, "2k": 7}},
            }
            return 200, {"as_of": "2026-07-23T00:00:00Z", "price_schedules": [pro]}, {"ETag": ETAG}
        if seen.path == "/api/v1/price_quotes":
            cents = 7 if seen.json["params"].get("output_resolution") == "2k" else 5
            wanted = {name: seen.json.get(name) for name in ("service", "action", "model")}
            return 200, {"price_quote": {**wanted, "reservation_amount_cents": cents}}, {}
        return self._files(seen)

    def _files(self, seen: Any) -> Reply:
        if seen.path == "/api/v1/files/prepare":
            path = f"/storage/upload-{seen.json['filename']}"
            self.stored[path] = seen.body
            headers = {"Content-Type": "image/png", "Content-MD5": seen.json["checksum"]}
            return 200, {"signed_id": path, "upload_url": self.pictures_url + path, "headers": headers}, {}
        if seen.path in ("/api/v1/files/confirm", "/api/v1/files"):
            name = seen.json.get("signed_id", "/storage/upload-kept")
            kept = {"file_name": seen.json.get("file_name") or name, "url": self.pictures_url + name}
            return 200, {**kept, "size_bytes": 3, "mime_type": "image/png", "expires_at": "2026-07-23T09:00:00Z"}, {}
        return 404, {"error": {"code": "not_found", "message": "No such path."}}, {}
