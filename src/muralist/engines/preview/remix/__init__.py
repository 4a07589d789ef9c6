"""Remixes: what the painter does to pictures it is given."""

from __future__ import annotations

from muralist.engines.preview.remix.rework import Remixed, remix

__all__ = ["Remixed", "remix"]
