"""The light that most open places share."""

from __future__ import annotations

from muralist.engines.preview.brushes.light import Light, outdoors
from muralist.engines.preview.scenery.setting import Setting

SKY_FEATURES = frozenset({"sky", "clouds", "sun", "moonlight", "stars", "aurora", "rainbow"})


def open_light(setting: Setting) -> Light:
    """Sun, moon or overcast sky, as the setting says."""
    return outdoors(setting.day, setting.side, setting.clear)
