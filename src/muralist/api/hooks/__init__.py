"""The doors that upstreams call at."""
