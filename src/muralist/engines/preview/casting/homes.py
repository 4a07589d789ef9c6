"""Where things are at home that a prompt puts nowhere, beyond the home that their drawing names."""

from __future__ import annotations

from muralist.engines.preview.lexicon import Entry

PROPS = {
    "dragon": "mountains", "castle": "mountains", "temple": "mountains", "balloon": "mountains",
    "lion": "savanna", "giraffe": "savanna", "elephant": "savanna", "kangaroo": "savanna", "tyrannosaur": "volcano",
    "crocodile": "swamp", "penguin": "arctic", "seal": "arctic", "monkey": "jungle", "chameleon": "jungle",
    "cow": "farm", "pig": "farm", "chicken": "farm", "barn": "farm", "tractor": "wheatfield", "windmill": "tulips",
    "tent": "camp", "campfire": "camp", "truck": "road", "motorcycle": "road", "plane": "cloudland",
    "robot": "futurecity", "ship": "sea", "ghost": "ruins",
}  # fmt: skip
"""By the name of the drawing."""
KINDS = {
    "zebra": "savanna", "rhino": "savanna", "rhinoceros": "savanna", "cheetah": "savanna", "leopard": "jungle",
    "tiger": "jungle", "hippo": "river", "polar": "arctic", "unicorn": "river", "king": "throne", "queen": "throne",
    "princess": "throne", "prince": "throne", "knight": "throne", "pirate": "island", "cowboy": "canyon",
    "farmer": "farm", "fisher": "harbour", "sailor": "harbour", "captain": "harbour", "pilot": "airfield",
    "scientist": "laboratory", "mechanic": "workshop", "painter": "workshop", "teacher": "classroom", "boss": "office",
    "ballerina": "stage", "dancer": "stage", "clown": "stage", "surfer": "beach",
}  # fmt: skip
"""By a word of the variant that a row of the vocabulary names."""
PERFORMERS = frozenset({"microphone", "violin", "trumpet", "drum", "piano", "guitar"})


def better_home(entry: Entry) -> str:
    """The place for this kind of thing, or "" for its drawing's own; who plays an instrument by trade has a stage."""
    if entry.details.get("has") in PERFORMERS:
        return "stage"
    kinds = str(entry.details.get("variant", "")).split()
    return next((KINDS[kind] for kind in kinds if kind in KINDS), PROPS.get(entry.name, ""))
