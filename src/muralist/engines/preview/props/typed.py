"""Machines that somebody sits at with both hands on them; the desk, the pose and the reach are the same for all."""

from __future__ import annotations

DESK_MACHINES = frozenset({"laptop", "computer", "typewriter", "sewing_machine"})
