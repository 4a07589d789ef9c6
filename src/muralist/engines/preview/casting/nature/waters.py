"""What is on water and ice: lanterns that float on a river, and who stands on an iceberg."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.places import all_places

LANTERNS = frozenset({"lantern", "paper_lantern", "lamp"})
FLOATING = frozenset({"floating", "float", "floats", "drifting", "drift", "drifts", "adrift", "漂", "漂浮", "漂著", "漂着",
                      "飄", "浮"})  # fmt: skip
BERGS = frozenset({"iceberg", "冰山"})
ICE = "ice"


def settle_waters(words: list[Mention], reading: Reading) -> None:
    """Make lanterns that float those for water, and a thing of the iceberg that somebody is on."""
    floats = any(part in FLOATING for word in words for part in word.text.lower().split())
    for draft in reading.drafts:
        if draft.drop or draft.entry.kind != "thing" or not draft.linked:
            continue
        hosts = [reading.drafts[other] for other, kind in draft.linked if kind in {"on", "in"}]
        if draft.entry.name in LANTERNS and floats and any(map(_water, hosts)):
            draft.entry, draft.others, draft.poses = lexicon().english["water lantern"], (), []
        for host in hosts:
            if host.text.lower().rstrip("s") in BERGS and host.entry.kind == "place" and not host.plural:
                details = {"variant": ICE, "home": "arctic", "metres": 1.7}
                host.entry, host.others, host.linked = Entry(kind="thing", name="headland", details=details), (), []


def _water(draft: Draft) -> bool:
    place = all_places().get(draft.entry.name) if draft.entry.kind == "place" else None
    return place is not None and bool(place.water)
