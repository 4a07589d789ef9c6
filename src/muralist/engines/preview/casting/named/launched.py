"""A rocket that leaves a screen or a box is a small one that stands over it, and a whale bears what it carries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

PADS = frozenset(
    {"laptop", "phone", "tablet", "computer", "crate", "book", "books", "light_bulb", "server_rack", "table"}
)
"""What rockets of illustrations start from."""
STARTING = frozenset({
    "taking", "launching", "launches", "launched", "flying", "coming", "emerging", "blasting", "lifting", "from", "out",
    "shooting", "takes", "off", "飛出", "飞出", "起飛", "起飞", "發射", "发射", "升起",
    "衝出", "冲出", "飛", "飞", "從", "从",
})  # fmt: skip
"""Words that say that it starts there."""
SMALL, OVER_TABLES = 0.30, 0.9
"""Metres of such a rocket, and of one that leaves a desk."""
BEARERS = frozenset({"whale"})
GROUND = "seamless"


def launch(words: Sequence[Mention], reading: Reading) -> None:
    """Bring the rocket over what it starts from, and a load onto a whale's back."""
    drafts = reading.drafts
    _bear(drafts)
    rocket = next((one for one in drafts if one.entry.name == "rocket" and not one.drop), None)
    pad = next((n for n, one in enumerate(drafts) if one.entry.name in PADS and not one.drop), None)
    said = {part for word in words for part in (word.text.lower(), *word.text.lower().split())}
    if rocket is None or pad is None or rocket.count > 1:
        return
    if not (said & STARTING or _launching(rocket)):
        if drafts[pad].entry.name != "crate":
            rocket.entry = replace(rocket.entry, details={**rocket.entry.details, "metres": SMALL})
        return
    tall = OVER_TABLES if drafts[pad].entry.name == "table" else SMALL
    details = {**rocket.entry.details, "metres": tall, "variant": "launching"}
    rocket.entry, rocket.others, rocket.linked, rocket.spot = (
        replace(rocket.entry, details=details),
        (),
        [(pad, "on")],
        "",
    )
    drafts[pad].linked, drafts[pad].poses = [], []
    if not any(draft.entry.kind == "place" and not draft.drop for draft in drafts):
        drafts.append(Draft(entry=Entry(kind="place", name=GROUND), text=rocket.text, plural=False, words=[]))


def _launching(rocket: Draft) -> bool:
    return "launching" in rocket.poses or bool(rocket.linked)


def _bear(drafts: Sequence[Draft]) -> None:
    for number, whale in enumerate(drafts):
        for other, kind in list(whale.linked) if whale.entry.name in BEARERS else []:
            if kind == "carrying" and drafts[other].entry.name == "container":
                whale.linked.remove((other, kind))
                drafts[other].linked = [(number, "on")]
