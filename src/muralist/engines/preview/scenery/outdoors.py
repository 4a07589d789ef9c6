"""The light that most open places share."""

from __future__ import annotations

from muralist.engines.preview.brushes.light import Light, outdoors
from muralist.engines.preview.scenery.setting import Setting

AIR_FEATURES = frozenset({"downpour", "blizzard", "petals", "leaffall", "leafbed", "petalbed",
                          "sandstorm", "hail"})  # fmt: skip
"""What falls or drifts in front of an open place, and lies on its ground."""
SKY_FEATURES = AIR_FEATURES | {
    "puddles", "sky", "clouds", "sun", "moonlight", "stars", "aurora", "rainbow", "milkyway", "meteors", "meteor",
    "rays", "eclipse",
}  # fmt: skip
COURSES = frozenset({"river", "brook"})
"""Running water that is laid over the ground of a place."""
WATERS = COURSES | {"mere"}
"""All water that is, a lake as well."""


def open_light(setting: Setting) -> Light:
    """Sun, moon or overcast sky, as the setting says."""
    return outdoors(setting.day, setting.side, setting.clear)
