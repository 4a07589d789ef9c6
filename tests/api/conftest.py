"""The API in process, on the fakes."""

import pytest

from tests.api.bench import Bench, make_bench


@pytest.fixture
async def bench() -> Bench:
    """The API on a store in memory, with an account of 1,000 cents and its key."""
    return await make_bench()
