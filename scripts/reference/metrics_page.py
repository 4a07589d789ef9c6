"""docs/reference/metrics.md: every Prometheus family, read from the exposition itself."""

import re

from muralist.api.metrics import Metrics

from .markdown import code, document, table

INTRODUCTION = """\
`GET /metrics` answers in Prometheus' text format, without a key. Counters count since the process started."""


def page() -> str:
    """The page."""
    metrics = Metrics()
    metrics.route("GET", "/healthz").note(200, 0.001)
    metrics.note_create("flux-2-pro-text-to-image", replayed=False)
    text = metrics.render({"pending": 1}, "0").decode()
    kinds = dict(re.findall(r"^# TYPE (\S+) (\S+)$", text, re.MULTILINE))
    rows = [
        (code(name), kinds[name], ", ".join(code(label) for label in _labels(text, name)), meaning)
        for name, meaning in re.findall(r"^# HELP (\S+) (.+)$", text, re.MULTILINE)
    ]
    return document("Metrics", INTRODUCTION, table(("Name", "Type", "Labels", "Meaning"), rows))


def _labels(text: str, name: str) -> list[str]:
    sample = re.search(rf"^{name}(?:_bucket|_count)?{{(.*)}} ", text, re.MULTILINE)
    return [label for label in re.findall(r'(\w+)="', sample[1]) if label != "le"] if sample else []
