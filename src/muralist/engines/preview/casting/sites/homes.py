"""Where things are at home that a prompt puts nowhere, beyond the home that their drawing names."""

from __future__ import annotations

from muralist.engines.preview.lexicon import Entry

FIGURES = frozenset({"person", "child"})
PROPS = {
    "dragon": "mountains", "castle": "mountains", "temple": "mountains", "balloon": "mountains",
    "lion": "savanna", "giraffe": "savanna", "elephant": "savanna", "kangaroo": "savanna", "tyrannosaur": "volcano",
    "crocodile": "swamp", "penguin": "arctic", "seal": "arctic", "monkey": "jungle", "chameleon": "jungle",
    "cow": "farm", "pig": "farm", "chicken": "farm", "barn": "farm", "tractor": "wheatfield", "windmill": "tulips",
    "tent": "camp", "campfire": "camp", "truck": "road", "motorcycle": "road", "plane": "cloudland",
    "robot": "futurecity", "shop": "oldtown", "ship": "sea", "ghost": "ruins", "laptop": "office", "computer": "office",
    "keyboard": "office", "computer_mouse": "office", "bathtub": "bathroom", "sink": "bathroom", "toilet": "bathroom",
    "towel": "bathroom", "skyscraper": "city", "throne": "throne",
}  # fmt: skip
"""By the name of the drawing."""
KINDS = {
    "zebra": "savanna", "rhino": "savanna", "rhinoceros": "savanna", "cheetah": "savanna", "leopard": "jungle",
    "tiger": "jungle", "hippo": "river", "polar": "arctic", "unicorn": "river", "king": "throne", "queen": "throne",
    "princess": "throne", "prince": "throne", "knight": "throne", "pirate": "island", "cowboy": "canyon",
    "farmer": "farm", "fisher": "harbour", "sailor": "harbour", "captain": "harbour", "pilot": "airfield",
    "scientist": "laboratory", "mechanic": "workshop", "painter": "workshop", "teacher": "classroom", "boss": "office",
    "ballerina": "stage", "dancer": "stage", "clown": "stage", "surfer": "beach", "wizard": "library",
    "doctor": "hospital", "nurse": "hospital", "patient": "hospital", "student": "classroom",
}  # fmt: skip
"""By a word of the variant that a row of the vocabulary names."""
BEASTS = frozenset({"zebra", "rhino", "rhinoceros", "cheetah", "leopard", "tiger", "hippo", "polar", "unicorn"})
"""Those that name animals; the others name people, so that a clownfish is not on a stage."""
WORK = frozenset({"laptop", "computer", "keyboard", "computer_mouse"})
"""What makes an office of wherever it stands with other small things."""
FRONTS = {"diner": "diner", "restaurant": "diner", "cafe": "", "bar": "", "library": "", "museum": ""}
"""Indoor places that somebody is in front of: the variant of the shop that is seen from the street."""
PERFORMERS = frozenset({"microphone", "violin", "trumpet", "drum", "piano", "guitar"})


def better_home(entry: Entry) -> str:
    """The place for this kind of thing, or "" for its drawing's own; who plays an instrument by trade has a stage."""
    if entry.details.get("has") in PERFORMERS:
        return "stage"
    kinds = str(entry.details.get("variant", "")).split() if entry.name in FIGURES or entry.details.get("poses") else []
    known = KINDS.keys() if entry.name in FIGURES else BEASTS
    return next((KINDS[kind] for kind in kinds if kind in known), PROPS.get(entry.name, ""))
