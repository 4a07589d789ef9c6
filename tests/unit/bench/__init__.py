"""Tests of the benchmark's own parts: its statistics, its load generator and its report."""
