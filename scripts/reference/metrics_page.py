"""docs/reference/metrics.md: every Prometheus family, read from the exposition itself."""

import re

from muralist.api.metrics import Metrics
from muralist.core.chat.usage import Usage
from muralist.core.engine import EngineStanding, EngineState

from .markdown import code, document, table

INTRODUCTION = """\
`GET /metrics` answers in Prometheus' text format, without a key. Counters count since the process started."""


def page() -> str:
    """The page."""
    metrics = Metrics()
    metrics.route("GET", "/healthz").note(200, 0.001)
    metrics.note_create("flux-2-pro-text-to-image", replayed=False)
    metrics.note_chat("gpt-5", Usage(input=1, output=1))
    standing = EngineStanding(
        name="bfl", state=EngineState.READY, running=1, permits=1, outcomes={"painted": 1}, upstream_cost=30_000
    )
    text = metrics.render({"pending": 1}, "0", [standing]).decode()
    kinds = dict(re.findall(r"^# TYPE (\S+) (\S+)$", text, re.MULTILINE))
    rows = [
        (code(name), kinds[name], ", ".join(code(label) for label in _labels(text, name)), meaning)
        for name, meaning in re.findall(r"^# HELP (\S+) (.+)$", text, re.MULTILINE)
    ]
    return document("Metrics", INTRODUCTION, table(("Name", "Type", "Labels", "Meaning"), rows))


def _labels(text: str, name: str) -> list[str]:
    sample = re.search(rf"^{name}(?:_bucket|_count)?{{(.*)}} ", text, re.MULTILINE)
    return [label for label in re.findall(r'(\w+)="', sample[1]) if label != "le"] if sample else []
