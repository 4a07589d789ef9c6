"""What drives past fields is on a road that runs across them: "a bus driving past corn fields"."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.places import all_places

LANE = "lane"
ROADS = frozenset({"road", "path", "street"})
WHEELED = frozenset({"bus", "car", "truck", "taxi", "van", "motorcycle", "bicycle", "trailer", "caravan", "ambulance",
                     "fire_truck", "police_car", "sports_car", "pickup", "jeep", "scooter"})  # fmt: skip
DRIVING = frozenset({"driving", "drives", "drive", "speeding", "speeds", "cruising", "cruises", "passing", "passes",
                     "rolling", "racing", "traveling", "travelling", "riding", "駛過", "驶过", "開過", "开过", "經過",
                     "经过", "行駛", "行驶", "駛", "驶", "奔馳", "奔驰", "行駛在", "行驶在"})  # fmt: skip


def lay_lanes(words: Sequence[Mention], reading: Reading) -> None:
    """Lay a road across the land that something drives in, where none is named."""
    drafts = reading.drafts
    wheeled = any(one.is_named and (one.entry.name in WHEELED or _drives(one)) for one in drafts)
    if not wheeled or not any(word.text.lower() in DRIVING for word in words):
        return
    if any(one.entry.name in ROADS and not one.drop for one in drafts):
        return
    lands = [one.entry.name for one in drafts if one.entry.kind == "place" and not one.drop]
    if lands and lands[0] in all_places() and LANE in all_places()[lands[0]].features:
        drafts.append(Draft(entry=Entry(kind="feature", name=LANE), text=LANE, plural=False, words=[]))


def _drives(draft: Draft) -> bool:
    return "driving" in draft.poses
