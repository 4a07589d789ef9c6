"""Remembers encoded task bodies: an ended task never changes, a running one only with its version and progress."""

from muralist.core.task import Task

CAPACITY = 8_192


class RememberedBody:
    """The encoded body of a task. That of an ended one has links, made on `origin` for one `window` of time."""

    __slots__ = ("body", "final", "origin", "task", "window")

    def __init__(self, task: Task, origin: str, window: int, body: bytes) -> None:
        self.task = task
        self.origin = origin
        self.window = window
        self.body = body
        self.final = task.status.is_final

    def fits(self, account_id: int, origin: str, window: int) -> bool:
        """Whether an ended task would be shown to this caller in these very bytes."""
        return self.task.account_id == account_id and self.origin == origin and self.window == window

    def shows(self, task: Task) -> bool:
        """Whether these bytes say how a running task stands now; they depend on nothing else."""
        known = self.task
        return not self.final and known.version == task.version and known.progress == task.progress


class BodyCache:
    """The latest bodies by the id as requests wrote it; the oldest go first."""

    def __init__(self) -> None:
        self._bodies: dict[str, RememberedBody] = {}

    def get(self, written_id: str) -> RememberedBody | None:
        """What is remembered under an id."""
        return self._bodies.get(written_id)

    def put(self, written_id: str, remembered: RememberedBody) -> None:
        """Remember a body."""
        if written_id not in self._bodies and len(self._bodies) >= CAPACITY:
            del self._bodies[next(iter(self._bodies))]
        self._bodies[written_id] = remembered
