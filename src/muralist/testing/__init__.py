"""Fakes that keep the contracts of the real adapters, for tests of Muralist and of what is built on it.

    store = MemoryStore()
    clock = FakeClock()
    engine = ScriptedEngine("fake", [Hand("upstream-1", polls=2), EngineBusy("full")])

Each is an ordinary object without I/O; pass it where the real one would go.
"""

from muralist.testing.clock import FakeClock
from muralist.testing.engine import Hand, Paint, Pause, ScriptedEngine, Step, tiny_png
from muralist.testing.memory import MemoryObjects, MemoryStore
from muralist.testing.samples import SAMPLE_CATALOGUE, sample_change, sample_model, sample_submission
from muralist.testing.sender import RecordingSender, Sent
from muralist.testing.sources import FakePictureSources

__all__ = [
    "SAMPLE_CATALOGUE",
    "FakeClock",
    "FakePictureSources",
    "Hand",
    "MemoryObjects",
    "MemoryStore",
    "Paint",
    "Pause",
    "RecordingSender",
    "ScriptedEngine",
    "Sent",
    "Step",
    "sample_change",
    "sample_model",
    "sample_submission",
    "tiny_png",
]
