"""A rider who is added to a picture with a horse or a bicycle rides it: "add a rider", 加一個騎手."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.plan import Relation, Thing

RIDERS = frozenset(
    {
        "rider",
        "jockey",
        "cyclist",
        "horseman",
        "horse rider",
        "\u9a0e\u624b",
        "\u9a91\u624b",
        "\u9a0e\u58eb",
        "\u9a91\u58eb",
    }
)
RIDDEN = frozenset({"horse", "camel", "elephant", "donkey", "bicycle", "motorcycle"})


def mounted(things: list[Thing | None], known: int) -> list[Thing | None]:
    """The things with new riders on what is ridden; the first `known` were there before."""
    found = list(things)
    mounts = [at for at, one in enumerate(found[:known]) if one and one.prop in RIDDEN and not one.hidden]
    for number in range(known, len(found)):
        thing = found[number]
        if thing is None or thing.word.lower() not in RIDERS or not mounts or thing.count > 1:
            continue
        if thing.relation is None or thing.relation.other == mounts[0]:
            found[number] = replace(thing, relation=Relation(kind="riding", other=mounts[0]))
    return found
