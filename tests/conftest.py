"""What holds for all tests."""

from hypothesis import settings

# The same examples on every run, and no example fails for being slow on a busy machine.
settings.register_profile("muralist", deadline=None, derandomize=True)
settings.load_profile("muralist")
