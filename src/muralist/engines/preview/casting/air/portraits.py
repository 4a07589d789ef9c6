"""Portraits of animals, and of a face that is named as somebody's: head and shoulders, and sitting for it."""

from __future__ import annotations

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import Mention

FACES = frozenset({"face", "faces", "head", "heads", "臉", "脸", "臉部", "脸部", "臉龐", "脸庞", "面部", "頭部", "头部",
                   "頭", "头"})  # fmt: skip
PORTRAIT, CLOSE, SITTING = "portrait", "close-up", "sitting"
BETWEEN = frozenset({"'s", "of", "的"})
SHOWN = frozenset({"laughing", "crying", "sad", "angry", "surprised", "yawning", "tired", "shy", "winking",
                   "freckles", "profile"})  # fmt: skip
"""What only a face shows."""
FIGURES = frozenset({"person", "child"})


def sit_for_portraits(words: list[Mention], reading: Reading) -> None:
    """A lone being whose face is asked for is seen close; an animal in a portrait sits where its kind can."""
    there = [draft for draft in reading.drafts if draft.is_thing]
    if len(there) == 1 and not reading.tables.get("lens") and _only_felt(words, reading, there[0]):
        reading.tables["lens"] = [PORTRAIT]
    _come_close(reading, there)
    if len(there) != 1 or not alive(there[0]) or there[0].count > 1 or there[0].plural:
        return
    own = there[0]
    lens = reading.tables.get("lens", [])
    faces = _faces(words, own)
    if faces and not own.poses:
        reading.used.update(faces)
        reading.tables["lens"] = [PORTRAIT, *(one for one in lens if one not in {PORTRAIT, CLOSE})]
    if not {PORTRAIT, CLOSE} & set(reading.tables.get("lens", [])) or own.poses or own.entry.name in FIGURES:
        return
    if SITTING in [pose.strip() for pose in str(own.entry.details.get("poses", "")).split(",")]:
        own.poses.append(SITTING)


def _come_close(reading: Reading, there: list[Draft]) -> None:
    """A close-up of one person shows the face."""
    lens = reading.tables.get("lens", [])
    if len(there) != 1 or there[0].entry.name not in FIGURES or CLOSE not in lens:
        return
    if not (there[0].poses or there[0].count > 1 or there[0].plural or there[0].linked):
        reading.tables["lens"] = [PORTRAIT if one == CLOSE else one for one in lens]


def _only_felt(words: list[Mention], reading: Reading, own: Draft) -> bool:
    """Whether nothing is said of a lone figure but who it is and what its face shows: "a crying child"."""
    seen = set(own.traits) & SHOWN
    alone = (
        own.entry.name in FIGURES
        and own.count < 2
        and not own.plural
        and not own.poses
        and not own.linked
        and not own.colours
    )
    placed = any(draft.entry.kind in {"place", "feature"} and not draft.drop for draft in reading.drafts)
    worn = any(word.kind == "garment" for word in words)
    return bool(seen) and alone and not placed and not worn


def _faces(words: list[Mention], own: Draft) -> list[int]:
    """The words for a face that stand beside those of its owner."""
    if not own.words:
        return []
    found = []
    for at, word in enumerate(words):
        if word.text.lower() not in FACES or at in own.words:
            continue
        before, after = at - 1, at + 1
        while before >= 0 and words[before].text in BETWEEN:
            before -= 1
        while after < len(words) and words[after].text in BETWEEN:
            after += 1
        if before in own.words or after in own.words:
            found.append(at)
    return found
