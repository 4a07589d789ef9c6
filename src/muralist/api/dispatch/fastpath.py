"""Finds most operations by two dictionary look-ups before Starlette's router tries its patterns one by one.

It decides nothing: both ways lead to the same `Endpoint`. Creates and polls are nearly all of the traffic.
"""

from collections.abc import Iterable

from starlette.types import ASGIApp, Receive, Scope, Send

from muralist.api.dispatch.endpoint import Endpoint

_LAST = "/{id}"


class FastPath:
    """Serves paths without parameters and paths whose last segment is an id; hands all others to the router."""

    def __init__(self, endpoints: Iterable[Endpoint], router: ASGIApp) -> None:
        endpoints = list(endpoints)
        self._exact = {endpoint.path: endpoint for endpoint in endpoints if "{" not in endpoint.path}
        self._by_id = {
            endpoint.path.removesuffix(_LAST): endpoint
            for endpoint in endpoints
            if endpoint.path.endswith(_LAST) and endpoint.path.count("{") == 1
        }
        self._router = router

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on."""
        if scope["type"] == "http" and not scope.get("root_path"):
            path: str = scope["path"]
            endpoint = self._exact.get(path)
            if endpoint is None:
                collection, _, last = path.rpartition("/")
                endpoint = self._by_id.get(collection) if last else None
                if endpoint is not None:
                    scope["path_params"] = {"id": last}
            if endpoint is not None:
                await endpoint(scope, receive, send)
                return
        await self._router(scope, receive, send)
