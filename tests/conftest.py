"""What holds for all tests."""

import contextlib
import gc

import pytest
from hypothesis import settings


class NoConstants:
    """None of any type."""

    def set_for_type(self, _type: object) -> tuple[()]:
        """The constants of a type."""
        return ()


# Hypothesis also draws constants that it finds in the sources of whatever modules are loaded. Which ones are depends on
# the tests that ran before, and reading a thousand files takes each worker seconds. There is no setting for it.
with contextlib.suppress(ImportError):
    from hypothesis.internal.conjecture.providers import HypothesisProvider

    HypothesisProvider._local_constants = NoConstants()

# The same examples on every run, and no example fails for being slow on a busy machine.
settings.register_profile("muralist", deadline=None, derandomize=True)
settings.load_profile("muralist")


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Ten thousand tests are millions of objects that stay; no collection of garbage need look at them again."""
    gc.collect()
    gc.freeze()
