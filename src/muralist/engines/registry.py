"""Which engines this server has, and which of them paint a model."""

from collections.abc import Mapping, Sequence

from muralist.core.catalogue.model import Action, Model
from muralist.core.catalogue.params import Params
from muralist.core.ports import Engine
from muralist.core.task import Task
from muralist.errors import Unavailable


class Registry:
    """Engines by name and, for each model id, the ordered names of those that may paint it."""

    def __init__(
        self, engines: Sequence[Engine], *, routes: Mapping[str, Sequence[str]], default: Sequence[str]
    ) -> None:
        self._engines = {engine.name: engine for engine in engines}
        self._routes = {model_id: self._of(names) for model_id, names in routes.items()}
        self._default = self._of(default)

    @property
    def engines(self) -> Sequence[Engine]:
        """All engines."""
        return tuple(self._engines.values())

    def named(self, name: str) -> Engine | None:
        """An engine by name."""
        return self._engines.get(name)

    def route(self, model_id: str) -> Sequence[Engine]:
        """The engines that paint a model in some way, in the order in which they are tried."""
        return [
            engine
            for engine in self._routes.get(model_id, self._default)
            if engine.supports(model_id, Action.TEXT_TO_IMAGE, 0) or engine.supports(model_id, Action.REMIX_IMAGE, 1)
        ]

    def candidates(self, task: Task) -> Sequence[Engine]:
        """The engines that can paint a task, in the order in which they are tried."""
        return self._able(task.model, task.action, len(task.params.sources))

    def check(self, model: Model, params: Params) -> Sequence[Engine]:
        """The engines that can paint a request, before money moves.

        Raises:
            Unavailable: no engine, or none that takes this action with this many sources.
        """
        able = self._able(model.id, model.action, len(params.sources))
        if able:
            return able
        raise Unavailable(
            f"No engine of this server paints {model.id!r} with {len(params.sources)} sources at present. "
            "Nothing was created and you were not charged; `muralist doctor` tells the operator why."
        )

    def _able(self, model_id: str, action: Action, sources: int) -> Sequence[Engine]:
        engines = self._routes.get(model_id, self._default)
        return [engine for engine in engines if engine.supports(model_id, action, sources)]

    def _of(self, names: Sequence[str]) -> tuple[Engine, ...]:
        return tuple(self._engines[name] for name in names if name in self._engines)
