"""How thick a fog is: one that hides the distance, or a thin mist in which things keep their colours."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Setting

THIN = "thin mist"
"""The feature of a plan whose fog is light."""
LOW = "low fog"
"""The feature of a plan whose fog lies on the ground, under a clear sky; the weather that is painted so."""
MIST = "mist"
"""The weather whose light that is."""
LAND = ("hills", "mountains")
"""Features far away that were asked for, and so are seen through a mist."""


def share(setting: Setting) -> float:
    """How much of the fog lies before the backdrop; through one that lets rays pass, more is seen."""
    if setting.wants("rays"):
        return 0.5
    if not setting.wants(THIN):
        return 1.0
    return 0.6 if any(map(setting.wants, LAND)) else 0.8


def veil(setting: Setting) -> float:
    """How much of the fog lies before what stands in it."""
    return 0.35 if setting.wants(THIN) or setting.wants(LOW) else 1.0


def kind(setting: Setting) -> str:
    """The weather that the backdrop is painted in: a fog that fills the air, or one that lies low."""
    return LOW if setting.wants(LOW) else "fog"


def light_of(plan: ScenePlan) -> str:
    """The weather that the light is of: a thin mist takes little of it."""
    light = plan.feature(THIN) is not None or plan.feature(LOW) is not None
    return MIST if plan.weather == "fog" and light else plan.weather
