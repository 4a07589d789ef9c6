"""The engine `acme`: an upstream that there is not, as an example of how an engine is written."""

import base64
from datetime import datetime
from urllib.parse import quote

from muralist.core.catalogue.model import Action
from muralist.core.engine import Capabilities, Health, Order, Outcome, Painted, Running, Submitted
from muralist.core.ports import ProgressCallback
from muralist.core.task import Handle
from muralist.engines.lines import find_line
from muralist.engines.pictures import read_picture
from muralist.engines.readings import read_cost, read_percent
from muralist.engines.upstream import Clients, Retry, Upstream
from muralist.errors import EngineBroken, EngineError, EngineUnavailable

NAME = "acme"
LINES = {"flux-2-pro": "pro-v2", "flux-2-klein": "small"}
"""What the upstream calls our model lines."""

MICRO_USD_PER_CENT = 10_000


class AcmeEngine:
    """Paints at Acme, which knows no idempotency key and has no list of works: a lost answer stays unknown."""

    name = NAME

    def __init__(
        self, *, key: str, clients: Clients, base_url: str, concurrency: int = 8, retry: Retry | None = None
    ) -> None:
        self.capabilities = Capabilities(
            actions=frozenset(Action),
            max_sources=2,
            seed=True,
            cancel=True,
            idempotent=False,
            replayable=False,
            concurrency=concurrency,
        )
        self._upstream = Upstream(
            name=NAME, base_url=base_url, clients=clients, headers={"Authorization": f"Bearer {key}"}, retry=retry
        )

    def supports(self, model_id: str, action: Action, sources: int) -> bool:
        """Whether Acme has the model's line and takes so many source pictures."""
        return find_line(LINES, model_id) is not None and self.capabilities.cover(action, sources)

    async def submit(self, order: Order, on_progress: ProgressCallback) -> Submitted:
        """Send the order, once: `post_once` turns refusals and lost answers into the errors that the port names."""
        found = find_line(LINES, order.model)
        if found is None:
            raise EngineBroken(f"{NAME} has no model {order.model!r}; take it out of that model's route.")
        reply = await self._upstream.post_once(
            "/works",
            json={
                "model": found[1],
                "prompt": order.prompt,
                "size": [order.width, order.height],
                "seed": order.seed,
                "format": order.output_format,
                "pictures": [base64.b64encode(source).decode() for source in order.sources],
            },
        )
        if reply.status >= 400:
            raise self._upstream.verdicts.rejected(reply)
        remote_id = self._upstream.parse_submitted(reply).get("id")
        if not isinstance(remote_id, str) or not remote_id:
            raise self._upstream.verdicts.unknown("its answer names no id")
        return Handle(engine=NAME, remote_id=remote_id, data={"seed": str(order.seed)})

    async def poll(self, handle: Handle) -> Running | Outcome:
        """Read the work; a state that is not known yet means that it goes on."""
        status, data = await self._upstream.get_object(_path(handle))
        words = self._upstream.verdicts.said(data)
        if status >= 400:
            raise EngineBroken(f"{NAME} answers HTTP {status} when asked for its work {handle.remote_id}{words}.")
        match data.get("state"):
            case "done":
                url = data.get("picture")
                if not isinstance(url, str):
                    raise EngineBroken(f"{NAME} says that work {handle.remote_id} is done and names no picture.")
                return Painted(
                    pictures=(read_picture(await self._upstream.fetch_picture(url), engine=NAME),),
                    seed=int(handle.data["seed"]),
                    upstream_cost=read_cost(data.get("cents"), MICRO_USD_PER_CENT),
                )
            case "withheld":
                return self._upstream.verdicts.content_moderated(words)
            case "refused":
                return self._upstream.verdicts.request_moderated(words)
            case "failed" | "cancelled":
                return self._upstream.verdicts.failed(words)
            case str():
                return Running(progress=read_percent(data.get("percent")))
        raise EngineUnavailable(f"{NAME} answered without a state; it is asked again.")

    async def cancel(self, handle: Handle) -> bool:
        """Stop the work. Doing that twice does no harm, so it may be repeated."""
        reply = await self._upstream.repeat("DELETE", _path(handle))
        return reply.status < 300

    async def find(self, order: Order, *, since: datetime) -> Handle | None:
        """Acme has no list of works."""
        return None

    async def check(self) -> Health:
        """Ask for the balance, which costs nothing."""
        try:
            status, data = await self._upstream.get_object("/balance")
        except EngineError as error:
            return Health(ok=False, message=error.message)
        cents = data.get("cents")
        if status != 200 or not isinstance(cents, int | float):
            return Health(ok=False, message=f"{NAME} answers HTTP {status} when asked for the balance; check its URL.")
        return Health(ok=True, message=f"{NAME} answers", credits=float(cents))


def _path(handle: Handle) -> str:
    return f"/works/{quote(handle.remote_id, safe='')}"
