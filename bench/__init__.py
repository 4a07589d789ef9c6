"""The benchmark: a load generator, real server processes on cores of their own, and the cases of `run.py`."""
