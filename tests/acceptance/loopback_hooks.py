"""Hooks of the conformance run: what a generated request names lies on this machine, and much of it is there.

Schemathesis loads this file in its own process; `CONFORMANCE_IDS` holds the ids of things that are there, as JSON
lists by the beginning of the paths that take them.
"""

import itertools
import json
import os
import re
from collections.abc import Mapping
from typing import Any

import schemathesis

AUTHORITY = re.compile(r"^(https?://)[^/?#]*", re.IGNORECASE)
CLOSED = "127.0.0.1:9"
"""The discard port: nobody listens there."""

KNOWN: Mapping[str, list[str]] = json.loads(os.environ.get("CONFORMANCE_IDS", "{}"))
MAX_WAIT_SECONDS = 0.1
_turns = itertools.count()


def at_home(value: Any) -> Any:
    """A value whose addresses all name this machine."""
    match value:
        case str():
            return AUTHORITY.sub(rf"\g<1>{CLOSED}", value)
        case list():
            return [at_home(item) for item in value]
        case dict():
            return {name: at_home(item) for name, item in value.items()}
    return value


@schemathesis.hook
def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
    """Lead addresses home, shorten long waits, and ask two times in three for something that is there."""
    case.body = at_home(case.body)
    query = case.query if isinstance(case.query, dict) else {}
    if re.fullmatch(r"\d+(\.\d+)?", str(query.get("wait", ""))) and MAX_WAIT_SECONDS < float(query["wait"]) <= 60:
        query["wait"] = MAX_WAIT_SECONDS
    ids = next((ids for start, ids in KNOWN.items() if case.operation.path.startswith(start)), None)
    turn = next(_turns)
    if ids and turn % 3 and case.method != "DELETE" and "id" in (case.path_parameters or {}):
        case.path_parameters["id"] = ids[turn % len(ids)]
