"""Which engines this server has, and which of them paint a model."""

from collections.abc import Mapping, Sequence

from muralist.core.model import Model
from muralist.core.params import Params
from muralist.core.ports import Engine
from muralist.core.task import Task
from muralist.errors import Unavailable


class Registry:
    """Engines by name and, for each model id, the ordered names of those that may paint it."""

    def __init__(
        self, engines: Sequence[Engine], *, routes: Mapping[str, Sequence[str]], default: Sequence[str]
    ) -> None:
        self._engines = {engine.name: engine for engine in engines}
        self._routes = {model_id: self._named(names) for model_id, names in routes.items()}
        self._default = self._named(default)

    @property
    def engines(self) -> Sequence[Engine]:
        """All engines."""
        return tuple(self._engines.values())

    def status(self) -> Mapping[str, str]:
        """A word about each engine, for readiness checks."""
        return dict.fromkeys(self._engines, "ready")

    def for_model(self, model_id: str) -> Sequence[Engine]:
        """The engines of a model, in the order in which they are tried."""
        return self._routes.get(model_id, self._default)

    def _named(self, names: Sequence[str]) -> tuple[Engine, ...]:
        return tuple(self._engines[name] for name in names if name in self._engines)

    def check(self, model: Model, params: Params) -> None:
        """Refuse a request that no engine of its model can paint, before money moves.

        Raises:
            Unavailable: no engine, or none that takes this action with this many sources.
        """
        for engine in self.for_model(model.id):
            can = engine.capabilities
            if model.action in can.actions and len(params.sources) <= can.max_sources:
                return
        raise Unavailable(
            f"No engine of this server paints {model.id!r} with {len(params.sources)} sources at present. "
            "Nothing was created and you were not charged; `muralist doctor` tells the operator why."
        )

    def for_task(self, task: Task) -> Engine | None:
        """The engine of a claimed task: the one it was sent to, else the first of its model that can paint it."""
        if task.sent and task.engine is not None:
            return self._engines.get(task.engine)
        for engine in self.for_model(task.model):
            can = engine.capabilities
            if task.action in can.actions and len(task.params.sources) <= can.max_sources:
                return engine
        return None
