"""Counts what the API does in plain integers; Prometheus families are made only when somebody asks."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

from muralist.core.chat.usage import Usage
from muralist.core.engine import EngineStanding, EngineState

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
        self.chat_calls: dict[str, int] = {}
        self.chat_tokens: dict[tuple[str, str], int] = {}

    def route(self, method: str, route: str) -> RouteCounts:
        """The counters of a new route."""
        counts = RouteCounts(method, route)
        self._routes.append(counts)
        return counts

    def note_create(self, model: str, *, replayed: bool) -> None:
        """Count an accepted create call."""
        key = (model, replayed)
        self.creates[key] = self.creates.get(key, 0) + 1

    def note_chat(self, model: str, usage: Usage) -> None:
        """Count an answered chat call."""
        self.chat_calls[model] = self.chat_calls.get(model, 0) + 1
        for kind, number in (("input", usage.input), ("cached_input", usage.cached), ("output", usage.output)):
            self.chat_tokens[model, kind] = self.chat_tokens.get((model, kind), 0) + number

    def render(self, tasks: Mapping[str, int], version: str, engines: Sequence[EngineStanding] = ()) -> bytes:
        """The exposition text. `tasks` counts tasks by status."""
        registry = CollectorRegistry(auto_describe=False)
        registry.register(_Snapshot(self._routes, self.creates, tasks, version))
        registry.register(_ChatSnapshot(self.chat_calls, self.chat_tokens))
        registry.register(_EngineSnapshot(engines))
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


class _ChatSnapshot(Collector):
    def __init__(self, calls: Mapping[str, int], tokens: Mapping[tuple[str, str], int]) -> None:
        self._calls = calls
        self._tokens = tokens

    def collect(self) -> Iterator[Metric]:
        """Yield every family of chat."""
        calls = CounterMetricFamily("muralist_chat_calls", "Answered chat calls.", labels=["model"])
        for model, number in list(self._calls.items()):
            calls.add_metric([model], number)
        yield calls
        tokens = CounterMetricFamily("muralist_chat_tokens", "Tokens of chat calls.", labels=["model", "kind"])
        for (model, kind), number in list(self._tokens.items()):
            tokens.add_metric([model, kind], number)
        yield tokens


class _EngineSnapshot(Collector):
    def __init__(self, engines: Sequence[EngineStanding]) -> None:
        self._engines = engines

    def collect(self) -> Iterator[Metric]:
        """Yield every family of engines."""
        works = CounterMetricFamily(
            "muralist_engine_works",
            "What became of work for an engine: accepted, painted, refused, reconciled, lost, or the code of an error.",
            labels=["engine", "outcome"],
        )
        unknown = CounterMetricFamily(
            "muralist_outcome_unknown",
            "Sends whose answer was lost for good; the upstream may have charged for them.",
            labels=["engine"],
        )
        state = GaugeMetricFamily(
            "muralist_engine_state", "1 for the state that an engine is in.", labels=["engine", "state"]
        )
        running = GaugeMetricFamily(
            "muralist_engine_running", "Works that this process has running in an engine.", labels=["engine"]
        )
        permits = GaugeMetricFamily(
            "muralist_engine_permits",
            "Works that count towards an engine's limit, of all processes.",
            labels=["engine"],
        )
        cost = CounterMetricFamily(
            "muralist_engine_upstream_cost_micro_usd",
            "What upstreams charged, as far as they tell, in millionths of a dollar.",
            labels=["engine"],
        )
        for engine in self._engines:
            for outcome, number in engine.outcomes.items():
                works.add_metric([engine.name, outcome], number)
            unknown.add_metric([engine.name], engine.outcomes.get("lost", 0))
            for each in EngineState:
                state.add_metric([engine.name, each.value], float(each is engine.state))
            running.add_metric([engine.name], engine.running)
            permits.add_metric([engine.name], engine.permits)
            cost.add_metric([engine.name], engine.upstream_cost)
        yield from (works, unknown, state, running, permits, cost)


def _cumulate(buckets: list[int]) -> list[tuple[str, float]]:
    total = 0
    found: list[tuple[str, float]] = []
    for bound, number in zip((*map(str, BUCKETS), "+Inf"), buckets, strict=True):
        total += number
        found.append((bound, float(total)))
    return found
