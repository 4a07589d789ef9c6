"""Counts what the API does in plain integers; Prometheus families are made only when somebody asks."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

CONTENT_TYPE = b"text/plain; version=0.0.4; charset=utf-8"
BUCKETS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)


class RouteCounts:
    """Requests of one route and method, by status, and how long they took."""

    __slots__ = ("buckets", "method", "route", "seconds", "statuses")

    def __init__(self, method: str, route: str) -> None:
        self.method = method
        self.route = route
        self.statuses: dict[int, int] = {}
        self.buckets = [0] * (len(BUCKETS) + 1)
        self.seconds = 0.0

    def note(self, status: int, seconds: float) -> None:
        """Count one answer."""
        self.statuses[status] = self.statuses.get(status, 0) + 1
        self.buckets[bisect_left(BUCKETS, seconds)] += 1
        self.seconds += seconds


class Metrics:
    """All counters of one API process."""

    def __init__(self) -> None:
        self._routes: list[RouteCounts] = []
        self.creates: dict[tuple[str, bool], int] = {}

    def route(self, method: str, route: str) -> RouteCounts:
        """The counters of a new route."""
        counts = RouteCounts(method, route)
        self._routes.append(counts)
        return counts

    def note_create(self, model: str, *, replayed: bool) -> None:
        """Count an accepted create call."""
        key = (model, replayed)
        self.creates[key] = self.creates.get(key, 0) + 1

    def render(self, tasks: Mapping[str, int], version: str) -> bytes:
        """The exposition text. `tasks` counts tasks by status."""
        registry = CollectorRegistry(auto_describe=False)
        registry.register(_Snapshot(self._routes, self.creates, tasks, version))
        return generate_latest(registry)


class _Snapshot(Collector):
    def __init__(
        self,
        routes: Iterable[RouteCounts],
        creates: Mapping[tuple[str, bool], int],
        tasks: Mapping[str, int],
        version: str,
    ) -> None:
        self._routes = [counts for counts in routes if counts.statuses]
        self._creates = creates
        self._tasks = tasks
        self._version = version

    def collect(self) -> Iterator[Metric]:
        """Yield every family."""
        build = GaugeMetricFamily("muralist_build_info", "The version that runs.", labels=["version"])
        build.add_metric([self._version], 1)
        yield build
        requests = CounterMetricFamily(
            "muralist_http_requests", "Answered requests.", labels=["method", "route", "status"]
        )
        seconds = HistogramMetricFamily(
            "muralist_http_request_seconds", "Time to the end of the answer.", labels=["method", "route"]
        )
        for counts in self._routes:
            for status, number in list(counts.statuses.items()):
                requests.add_metric([counts.method, counts.route, str(status)], number)
            seconds.add_metric([counts.method, counts.route], _cumulate(counts.buckets), counts.seconds)
        yield requests
        yield seconds
        creates = CounterMetricFamily("muralist_creates", "Accepted create calls.", labels=["model", "replayed"])
        for (model, replayed), number in list(self._creates.items()):
            creates.add_metric([model, str(replayed).lower()], number)
        yield creates
        tasks = GaugeMetricFamily("muralist_tasks", "Tasks in the store.", labels=["status"])
        for status_word, number in self._tasks.items():
            tasks.add_metric([status_word], number)
        yield tasks


def _cumulate(buckets: list[int]) -> list[tuple[str, float]]:
    total = 0
    found: list[tuple[str, float]] = []
    for bound, number in zip((*map(str, BUCKETS), "+Inf"), buckets, strict=True):
        total += number
        found.append((bound, float(total)))
    return found
