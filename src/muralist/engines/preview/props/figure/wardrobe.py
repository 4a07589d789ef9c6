"""What people wear: the costumes of trades and tales, and single garments, by the words of a figure's variant."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from muralist.engines.preview.brushes.colour import Colour, rgb, times
from muralist.engines.preview.brushes.surfaces import PRINTED

GOLD, STEEL, SNOW, INK = rgb("#e0b040"), rgb("#9aa3ad"), rgb("#f6f3ec"), rgb("#2b2a30")
DENIM, KHAKI, STRAW = rgb("#4a6a94"), rgb("#b59c6e"), rgb("#e3c06e")
TOPS = (rgb("#c9524a"), rgb("#4a7f9f"), rgb("#e0ab46"), rgb("#6a8f62"), rgb("#96699a"), rgb("#e08a5a"), rgb("#5aa3a0"),
        rgb("#d98aa0"))  # fmt: skip
PASTELS = (rgb("#a8cfe6"), rgb("#f4c0cc"), rgb("#f4dc94"), rgb("#b4dcb8"))
BOTTOMS = (rgb("#445070"), rgb("#6b5c50"), rgb("#7b8a9a"), DENIM, rgb("#8a7a5c"))
SHOES = (rgb("#4a352a"), rgb("#3b3f4a"), rgb("#8a5a3a"), rgb("#e9e2d6"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Outfit:
    """Clothes of one figure. `top` and `bottom` are colours, None: by seed; `cut` is how the lower half is clothed.

    Cuts: trousers, shorts, dress, skirt, gown, robe, coat, tutu, swim. `sleeves`: long, short, none, wide. `front` is
    what is on the chest: buttons, plain, suit, zip, stripes, bib, lab, stethoscope, sash, vest, star, fur. A `tool` is
    in the hand of those who do nothing else. An `apron`, `scarf`, `cape` and `beard` have the colour given.
    """

    top: Colour | None = None
    bottom: Colour | None = None
    shoe: Colour | None = None
    cut: str = ""
    sleeves: str = "long"
    front: str = ""
    hat: str = ""
    hat_colour: Colour | None = None
    cape: Colour | None = None
    beard: Colour | None = None
    apron: Colour | None = None
    scarf: Colour | None = None
    boots: bool = False
    gloves: Colour | None = None
    glasses: str = ""
    pack: Colour | None = None
    wings: bool = False
    tail: bool = False
    flippers: bool = False
    tool: str = ""
    ink: Colour | None = None
    """The colour of a print on the clothes."""
    tights: Colour | None = None
    """What covers legs that the cut leaves bare."""


COSTUMES: dict[str, Outfit] = {
    "wizard": Outfit(top=rgb("#4a3f96"), bottom=INK, hat="pointed", cut="robe", sleeves="wide", beard=rgb("#e6e3de"),
                     front="sash", tool="wand"),
    "witch": Outfit(top=rgb("#4a3a5c"), bottom=INK, hat="pointed", cut="robe", sleeves="wide", front="sash",
                    tool="wand"),
    "knight": Outfit(top=STEEL, bottom=times(STEEL, 0.85), hat="visor", hat_colour=STEEL, cape=rgb("#b8423a"),
                     front="plate", gloves=STEEL,
                     boots=True, shoe=times(STEEL, 0.7)),
    "king": Outfit(top=rgb("#8c2a34"), bottom=rgb("#3a3550"), hat="crown", hat_colour=GOLD, cape=rgb("#8a2444"),
                   beard=rgb("#8a6a4a"),
                   front="fur", boots=True, tool="scepter"),
    "queen": Outfit(top=rgb("#7a3f86"), hat="crown", hat_colour=GOLD, cut="gown", cape=rgb("#a03450"), front="fur"),
    "princess": Outfit(top=rgb("#e79ab8"), hat="crown", hat_colour=GOLD, cut="gown", sleeves="short", front="sash"),
    "prince": Outfit(top=rgb("#3f6fa8"), bottom=rgb("#e4dccb"), hat="crown", hat_colour=GOLD, front="braid",
                     boots=True),
    "pirate": Outfit(top=rgb("#9a3430"), bottom=rgb("#4a423c"), hat="tricorne", hat_colour=INK, front="stripes",
                     boots=True,
                     beard=rgb("#3a2c26"), glasses="patch"),
    "chef": Outfit(top=SNOW, bottom=rgb("#56606e"), hat="toque", hat_colour=SNOW, front="double", apron=rgb("#eef0f0"),
                   tool="ladle"),
    "baker": Outfit(top=rgb("#e9d8bc"), bottom=rgb("#7a6450"), hat="toque", hat_colour=SNOW, front="plain",
                    apron=rgb("#b8704a"), tool="loaf"),
    "waiter": Outfit(top=SNOW, bottom=INK, front="vest", tool="tray"),
    "doctor": Outfit(top=SNOW, bottom=rgb("#5f7f98"), cut="coat", front="stethoscope"),
    "nurse": Outfit(top=rgb("#7fb8c4"), bottom=rgb("#7fb8c4"), front="stethoscope", sleeves="short", hat="nurse",
                    hat_colour=SNOW),
    "scientist": Outfit(top=SNOW, bottom=rgb("#5f6f88"), cut="coat", front="lab", glasses="clear", tool="flask"),
    "cowboy": Outfit(top=rgb("#b0703f"), bottom=DENIM, hat="cowboy", hat_colour=rgb("#86592f"), front="vest",
                     scarf=rgb("#c8423a"), boots=True),
    "farmer": Outfit(top=rgb("#c85a48"), bottom=DENIM, hat="brim", hat_colour=STRAW, front="bib", boots=True,
                     tool="fork"),
    "gardener": Outfit(top=rgb("#e0a848"), bottom=rgb("#5f7f5a"), hat="brim", hat_colour=STRAW, front="bib",
                       boots=True, shoe=rgb("#4f7a4a"),
                       gloves=rgb("#d9b070"), tool="can"),
    "fisher": Outfit(top=rgb("#d9b44a"), bottom=rgb("#6a7a58"), hat="bucket", hat_colour=rgb("#8a8f66"),
                     front="pockets", boots=True,
                     shoe=rgb("#4f5f48"), beard=rgb("#c9c2b8"), tool="rod"),
    "sailor": Outfit(top=SNOW, bottom=rgb("#2c4a7a"), hat="cap", hat_colour=SNOW, front="stripes",
                     scarf=rgb("#2c4a7a")),
    "captain": Outfit(top=rgb("#26365c"), bottom=rgb("#26334f"), hat="peaked", hat_colour=SNOW, front="double",
                      beard=rgb("#dcd8d0")),
    "officer": Outfit(top=rgb("#34507f"), bottom=rgb("#26385c"), hat="peaked", hat_colour=rgb("#26385c"),
                      front="badge", boots=True,
                      shoe=rgb("#24242a")),
    "pilot": Outfit(top=rgb("#2c3f66"), bottom=rgb("#26334f"), hat="peaked", hat_colour=SNOW, front="suit"),
    "firefighter": Outfit(top=rgb("#d08a2c"), bottom=rgb("#b8792a"), hat="helmet", hat_colour=rgb("#c8322d"),
                          front="bands", boots=True,
                          shoe=INK),
    "lifeguard": Outfit(top=rgb("#f2d24a"), bottom=rgb("#c8322d"), cut="shorts", sleeves="short", front="plain"),
    "builder": Outfit(top=rgb("#f0902c"), bottom=DENIM, hat="helmet", hat_colour=rgb("#f2cb3c"), front="bands",
                      boots=True),
    "mechanic": Outfit(top=rgb("#4a6f94"), bottom=rgb("#4a6f94"), hat="cap", hat_colour=rgb("#c8503f"), front="zip",
                       tool="wrench"),
    "smith": Outfit(top=rgb("#8a8378"), bottom=rgb("#4a4440"), front="plain", sleeves="short", apron=rgb("#6f4428"),
                    beard=rgb("#4a352a"), boots=True, shoe=rgb("#3a2c26"), tool="hammer"),
    "carpenter": Outfit(top=rgb("#c8a060"), bottom=DENIM, front="buttons", apron=rgb("#8a6a44"), hat="flat",
                        tool="hammer"),
    "lumberjack": Outfit(top=rgb("#b8352f"), bottom=DENIM, front="checks", beard=rgb("#6a4228"), hat="beanie",
                         hat_colour=rgb("#4a4f3a"), boots=True, shoe=rgb("#6a4428"), tool="hatchet"),
    "miner": Outfit(top=rgb("#6a6f76"), bottom=rgb("#4a4e56"), front="bib", hat="helmet", hat_colour=rgb("#f2cb3c"),
                    boots=True, shoe=INK),
    "swordsman": Outfit(top=rgb("#2f3a58"), bottom=rgb("#2f3a58"), cut="robe", sleeves="wide", front="cross",
                        tool="katana"),
    "geisha": Outfit(top=rgb("#b83a4a"), cut="robe", sleeves="wide", front="cross"),
    "hero": Outfit(top=rgb("#2f5fb0"), bottom=rgb("#2f5fb0"), cape=rgb("#c8322d"), front="star", boots=True,
                   shoe=rgb("#c8322d"),
                   glasses="mask"),
    "santa": Outfit(top=rgb("#c8322d"), bottom=rgb("#b02c28"), hat="nightcap", hat_colour=rgb("#c8322d"), beard=SNOW,
                    front="santa", boots=True,
                    shoe=INK, tool="sack"),
    "ninja": Outfit(top=rgb("#34343e"), bottom=rgb("#2c2c36"), hat="hood", hat_colour=rgb("#34343e"), front="wrap",
                    scarf=rgb("#b8403a")),
    "detective": Outfit(top=rgb("#b0905f"), bottom=rgb("#5a4f44"), hat="fedora", hat_colour=rgb("#7a6248"), cut="coat",
                        front="trench", tool="lens"),
    "spy": Outfit(top=INK, bottom=INK, hat="fedora", hat_colour=INK, front="suit", glasses="sun"),
    "painter": Outfit(top=rgb("#e6dccb"), bottom=rgb("#5a6f8a"), hat="beret", hat_colour=rgb("#b8403c"),
                      apron=rgb("#6f8fa8"), front="plain",
                      tool="palette"),
    "teacher": Outfit(top=rgb("#7a8f6a"), bottom=rgb("#6b5a4a"), front="cardigan", glasses="clear", tool="textbook"),
    "bride": Outfit(top=SNOW, cut="gown", sleeves="short", hat="veil", hat_colour=SNOW, front="sash", tool="bouquet"),
    "groom": Outfit(top=rgb("#2f3440"), bottom=rgb("#2f3440"), front="tuxedo", shoe=INK),
    "ballerina": Outfit(top=rgb("#f0a8c0"), bottom=rgb("#f7dfe0"), cut="tutu", sleeves="none", shoe=rgb("#f2b6c4"),
                        front="plain"),
    "dancer": Outfit(top=rgb("#d8484a"), cut="gown", sleeves="short", front="sash"),
    "diver": Outfit(top=rgb("#31435a"), bottom=rgb("#31435a"), front="zip", glasses="goggles", pack=rgb("#e0a83c"),
                    flippers=True),
    "surfer": Outfit(top=rgb("#e07a4a"), bottom=rgb("#3f8fa8"), cut="shorts", sleeves="none", front="bare",
                     tool="board"),
    "skier": Outfit(top=rgb("#d8503f"), bottom=rgb("#3a4a68"), hat="beanie", front="zip", glasses="goggles",
                    gloves=rgb("#3a4058"), boots=True),
    "skater": Outfit(hat="beanie", scarf=rgb("#c8423a"), gloves=rgb("#5a4a5a"), boots=True, shoe=SNOW),
    "hiker": Outfit(top=rgb("#c8703f"), bottom=KHAKI, hat="bucket", hat_colour=rgb("#8a7a52"), pack=rgb("#5f7f4f"),
                    boots=True, front="zip",
                    tool="staff"),
    "photographer": Outfit(top=rgb("#7a7f62"), bottom=rgb("#55504a"), front="pockets", hat="cap",
                           hat_colour=rgb("#5a5f4f")),
    "athlete": Outfit(bottom=rgb("#f2ede2"), cut="shorts", sleeves="short", front="jersey", shoe=SNOW),
    "motorist": Outfit(top=rgb("#3c3a40"), bottom=rgb("#3f4a63"), front="zip", hat="moto",
                       hat_colour=rgb("#c8382f"), boots=True, shoe=INK),
    "cyclist": Outfit(top=rgb("#e0603f"), bottom=INK, cut="shorts", sleeves="short", hat="cycle", front="jersey"),
    "clown": Outfit(top=rgb("#f2cb3c"), bottom=rgb("#5a8fd0"), hat="cone", hat_colour=rgb("#d8484a"), front="pompoms",
                    shoe=rgb("#c8322d")),
    "fairy": Outfit(top=rgb("#a8d8a0"), cut="dress", sleeves="none", wings=True, tool="wand", front="sash"),
    "elf": Outfit(top=rgb("#4f9a5a"), bottom=rgb("#b8403c"), hat="nightcap", hat_colour=rgb("#4f9a5a"), front="belt"),
    "mermaid": Outfit(top=rgb("#b884c8"), bottom=rgb("#3fa89a"), sleeves="none", tail=True, front="shells"),
    "baby": Outfit(front="plain"),
    "boss": Outfit(top=rgb("#3f4a63"), bottom=rgb("#3a445a"), front="suit", shoe=INK),
    "tailor": Outfit(top=SNOW, bottom=rgb("#3f4450"), front="vest", glasses="clear"),
    "postman": Outfit(top=rgb("#3f6a9a"), bottom=rgb("#2f4a70"), hat="peaked", hat_colour=rgb("#2f4a70"),
                      front="double", tool="letters"),
    "potter": Outfit(top=rgb("#b8a284"), bottom=rgb("#5a5f6b"), front="plain", sleeves="short", apron=rgb("#6f7f8a")),
    "welder": Outfit(top=rgb("#6a7078"), bottom=rgb("#4a4e56"), front="plain", apron=rgb("#7a5030"), hat="helmet",
                     hat_colour=rgb("#d8a03c"), glasses="goggles", gloves=rgb("#8a5a34"), boots=True, shoe=INK),
    "barber": Outfit(top=rgb("#e8e2d6"), bottom=rgb("#3b3f4a"), front="buttons", apron=rgb("#3b4650")),
    "florist": Outfit(top=rgb("#e9ddd0"), bottom=DENIM, front="buttons", apron=rgb("#5f7f5a")),
    "beekeeper": Outfit(top=SNOW, bottom=SNOW, front="zip", hat="brim", hat_colour=STRAW, gloves=rgb("#d8b878"),
                        boots=True),
    "boxer": Outfit(top=rgb("#b8322d"), bottom=rgb("#26334f"), cut="shorts", sleeves="none", front="plain",
                    gloves=rgb("#c8322d"), boots=True, shoe=SNOW),
    "hockey": Outfit(top=rgb("#2f5fa8"), bottom=rgb("#26334f"), front="jersey", hat="helmet", hat_colour=SNOW,
                     gloves=rgb("#2b2a30"), boots=True, shoe=INK),
    "referee": Outfit(top=INK, bottom=INK, front="stripes", sleeves="short", shoe=INK),
    "graduate": Outfit(top=rgb("#2c3048"), bottom=rgb("#2c3048"), cut="robe", sleeves="wide", front="plain",
                       hat="grad", hat_colour=rgb("#2c3048")),
    "judge": Outfit(top=INK, bottom=INK, cut="robe", sleeves="wide", front="plain", scarf=SNOW, tool="gavel"),
    "thief": Outfit(top=INK, bottom=rgb("#33353d"), front="stripes", hat="beanie", hat_colour=INK, glasses="mask",
                    gloves=INK, shoe=INK, tool="sack"),
    "soldier": Outfit(top=rgb("#717a4e"), bottom=rgb("#626b43"), hat="helmet", hat_colour=rgb("#565e3c"),
                      front="pockets", boots=True, shoe=INK),
    "keeper": Outfit(top=rgb("#e0cf3c"), bottom=INK, cut="shorts", front="jersey", gloves=SNOW, shoe=SNOW),
    "ranger": Outfit(top=rgb("#b9a574"), bottom=rgb("#8a7a52"), hat="bucket", hat_colour=rgb("#a8925f"),
                     front="pockets", boots=True),
    "robed": Outfit(top=rgb("#c8584a"), cut="robe", sleeves="wide", front="cross"),
}  # fmt: skip

BLANK = (0.0, 0.0, 0.0)
"""A trait's colour where the prompt gives none."""
HAT_COLOURS = {
    "flowers": rgb("#e8789a"),
    "brim": STRAW, "crown": GOLD, "top": INK, "cowboy": rgb("#86592f"), "toque": SNOW, "fedora": rgb("#6a5848"),
    "helmet": rgb("#f2cb3c"), "veil": SNOW, "nightcap": rgb("#c8322d"), "pointed": rgb("#4a3f96"),
    "bucket": rgb("#8a8f66"),
    "conical": rgb("#d2b46c"),
    "flat": rgb("#7d7466"), "headscarf": rgb("#b8506a"), "turban": rgb("#d0803a"), "bowler": INK,
    "cap": rgb("#c8503f"), "beret": rgb("#b8403c"), "cone": rgb("#e0609a"), "beanie": rgb("#4a7f9f"),
    "grad": rgb("#2c3048"), "tricorne": INK,
}  # fmt: skip
SUIT = Outfit(top=rgb("#3f4a63"), bottom=rgb("#3a445a"), front="suit", shoe=INK)
GARMENTS: dict[str, Outfit] = {
    "dress": Outfit(cut="dress", sleeves="short", front="sash"),
    "gown": Outfit(cut="gown", sleeves="short", front="sash"),
    "skirt": Outfit(cut="skirt", front="plain"),
    "coat": Outfit(cut="coat", front="buttons"),
    "trench": Outfit(top=rgb("#c2a475"), cut="coat", front="trench"),
    "jacket": Outfit(front="zip"),
    "raincoat": Outfit(cut="coat", front="zip", hat="rainhood", boots=True),
    "suit": SUIT,
    "tuxedo": Outfit(top=rgb("#2f3440"), bottom=rgb("#2f3440"), front="tuxedo", shoe=INK),
    "sweater": Outfit(front="knit"),
    "hoodie": Outfit(front="hoodie"),
    "shirt": Outfit(front="buttons"),
    "tee": Outfit(front="plain", sleeves="short"),
    "robe": Outfit(cut="robe", sleeves="wide", front="cross"),
    "qipao": Outfit(cut="sheath", sleeves="short", front="mandarin"),
    "uniform": Outfit(front="double"),
    "blazer": Outfit(top=rgb("#34486c"), bottom=rgb("#7c828c"), front="suit", shoe=INK),
    "overalls": Outfit(front="bib"),
    "swimsuit": Outfit(cut="swim", sleeves="none", front="bare"),
    "shorts": Outfit(cut="shorts", sleeves="short"),
    "trousers": Outfit(cut="trousers"),
    "pyjamas": Outfit(front="stripes"),
    "labcoat": Outfit(top=SNOW, cut="coat", front="lab"),
    "cloak": Outfit(cape=rgb("#6a4a6a")),
    "tutu": Outfit(cut="tutu", sleeves="none", front="plain"),
    "spacesuit": Outfit(top=SNOW, bottom=SNOW, cut="trousers", front="bands", boots=True),
    "armour": Outfit(top=STEEL, bottom=STEEL, front="plate", boots=True, shoe=times(STEEL, 0.7)),
    "sporty": Outfit(bottom=rgb("#3a4258"), cut="trousers", sleeves="short", front="plain"),
    "wetsuit": Outfit(top=rgb("#31435a"), bottom=rgb("#31435a"), front="zip"),
}  # fmt: skip
CLOTHS = {"denim": DENIM, "leather": rgb("#4a362c")}
"""What clothes are of, and the colour that they have of it."""
FORMAL = frozenset({"suit", "tuxedo", "pyjamas", "spacesuit", "armour", "wetsuit", "uniform"})
"""Garments whose colour is also the trousers'."""
TOPPED = frozenset({"coat", "trench", "jacket", "raincoat", "suit", "sweater", "hoodie", "shirt", "tee", "uniform"})
BEACH = frozenset({"surfing", "swimming", "plunging", "showering"})
ACTIVE = frozenset({"meditating", "stretching", "running", "balancing", "crosslegged"})
"""What grown people do in sportswear."""
LEGGINGS = (rgb("#3a4258"), rgb("#4a4a52"), rgb("#52436a"))
WINTRY = frozenset({"skiing", "snowboarding", "skating"})


OWN_HATS = frozenset({"toque", "peaked", "nurse", "pointed", "tricorne", "nightcap", "helmet", "cone", "beret"})
"""Hats of a costume that "a hat" means when it is said of one who wears it."""
SCARVES = (rgb("#c8503f"), rgb("#e0b04a"), rgb("#4a7f9f"), rgb("#6f8f5a"), rgb("#8f5a8a"))


def costume_of(words: list[str]) -> Outfit | None:
    """The costume that a variant names, if any."""
    return next((COSTUMES[word] for word in words if word in COSTUMES), None)


def dressed(
    words: list[str], colours: tuple[Colour, ...], rng: np.random.Generator, *, woman: bool, young: bool
) -> Outfit:
    """The clothes of a figure, every colour settled: by costume, by garments named, by what is done, else by seed."""
    costume = costume_of(words)
    worn = [GARMENTS[word] for word in words if word in GARMENTS]
    outfit = costume or _everyday(words, rng, woman=woman, young=young)
    top = TOPS[int(rng.integers(len(TOPS)))]
    bottom = BOTTOMS[int(rng.integers(len(BOTTOMS)))]
    shoe = SHOES[int(rng.integers(len(SHOES)))]
    for piece in worn:
        outfit = replace(
            outfit, cut=piece.cut or ("trousers" if piece.front in {"suit", "tuxedo", "bib", "zip"} else outfit.cut),
            front=piece.front or outfit.front, sleeves=piece.sleeves, hat=piece.hat or outfit.hat,
            boots=piece.boots or outfit.boots,
            top=piece.top or outfit.top, bottom=piece.bottom or outfit.bottom, cape=piece.cape or outfit.cape,
            shoe=piece.shoe or outfit.shoe,
        )  # fmt: skip
    if "blazer" in words and "uniform" not in words:
        # at school girls have skirts
        outfit = replace(outfit, cut="skirt" if woman else "trousers")
    if "baby" in words:
        soft = PASTELS[int(rng.integers(len(PASTELS)))]
        outfit = replace(outfit, top=soft, bottom=soft, shoe=soft)
    cloth = next((CLOTHS[word] for word in words if word in CLOTHS), None)
    if colours:
        outfit = _tinted(outfit, words, colours)
    elif cloth is not None:
        outfit = replace(outfit, top=cloth)
    if "wintry" in words:
        outfit = _against_cold(outfit)
    return replace(
        outfit, top=outfit.top or top, bottom=outfit.bottom or bottom, shoe=outfit.shoe or shoe,
        cut=outfit.cut or "trousers",
    )  # fmt: skip


HERS = (
    Outfit(cut="dress", sleeves="short", front="sash"), Outfit(cut="trousers", front="cardigan"),
    Outfit(cut="trousers", front="knit"), Outfit(cut="dress", sleeves="long", front="collar"),
    Outfit(cut="trousers", front="buttons"), Outfit(cut="skirt", sleeves="short", front="plain"),
)  # fmt: skip
"""What grown women wear every day."""


def _against_cold(outfit: Outfit) -> Outfit:
    """Nothing short, and no bare legs."""
    return replace(
        outfit, cut="trousers" if outfit.cut in {"shorts", ""} else outfit.cut, sleeves="long", boots=True,
        tights=rgb("#4a4656") if outfit.cut in {"dress", "skirt"} else None,
    )  # fmt: skip


def _tinted(outfit: Outfit, words: list[str], colours: tuple[Colour, ...]) -> Outfit:
    first = colours[0]
    if "overalls" in words:
        return replace(outfit, bottom=first)
    if (
        ("trousers" in words and len(colours) == 1 and not set(words) & TOPPED)
        or "shorts" in words
        or ("skirt" in words and len(colours) == 1 and not set(words) & {"sweater", "shirt", "tee"})
    ):
        return replace(outfit, bottom=first)
    if "cloak" in words:
        return replace(outfit, cape=first)
    if outfit.cut == "swim" or outfit.front == "bare":
        return replace(outfit, top=first, bottom=first)
    if len(colours) > 1 and any(word.startswith(PRINTED) for word in words):
        return replace(outfit, top=first, ink=colours[1])
    below = colours[1] if len(colours) > 1 else first if set(words) & FORMAL else outfit.bottom
    if outfit.top is not None and outfit.top == outfit.bottom and len(colours) == 1:
        below = first
    return replace(outfit, top=first, bottom=below)


def _everyday(words: list[str], rng: np.random.Generator, *, woman: bool, young: bool) -> Outfit:
    """Plain clothes: dresses and trousers of several kinds; for water and snow what belongs there."""
    pick = int(rng.integers(6))
    if set(words) & BEACH:
        return Outfit(
            bottom=rgb("#3f8fa8") if pick % 2 else rgb("#d8604a"),
            cut="swim" if woman else "shorts",
            sleeves="none",
            front="bare",
        )
    if "wintry" in words:
        scarf, glove = SCARVES[pick % len(SCARVES)], SCARVES[(pick + 2) % len(SCARVES)]
        return Outfit(
            cut="coat" if pick % 2 else "trousers", front="buttons" if pick % 2 else "zip", hat="beanie",
            hat_colour=glove, gloves=glove, scarf=scarf, boots=True,
        )  # fmt: skip
    if set(words) & ACTIVE and not young:
        return Outfit(cut="trousers", front="plain", sleeves="short" if pick % 2 else "none", bottom=LEGGINGS[pick % 3],
                      shoe=rgb("#e9e2d6"))  # fmt: skip
    if set(words) & WINTRY:
        return Outfit(
            hat="beanie", front="zip", gloves=rgb("#4a4f63"), boots=True, scarf=rgb("#e0b04a") if pick % 2 else None
        )
    if "old" in words:
        return Outfit(cut="skirt" if woman else "trousers", front="cardigan" if pick % 2 else "vest")
    if woman and not young:
        return HERS[pick]
    if woman:
        return (
            Outfit(cut="dress", sleeves="short", front="sash"), Outfit(cut="skirt", front="knit"), Outfit(front="knit"),
            Outfit(cut="dress", sleeves="long", front="collar"), Outfit(cut="skirt", sleeves="short", front="plain"),
            Outfit(cut="dress", sleeves="short", front="collar"),
        )[pick]  # fmt: skip
    if young:
        return (
            Outfit(front="stripes", sleeves="short", cut="shorts"), Outfit(front="bib", bottom=DENIM, sleeves="short"),
            Outfit(front="hoodie"),
            Outfit(front="plain", sleeves="short", cut="shorts"), Outfit(front="knit"), Outfit(front="zip"),
        )[pick]  # fmt: skip
    return (Outfit(front="buttons"), Outfit(front="knit"), Outfit(front="zip"), Outfit(front="plain", sleeves="short"),
            Outfit(front="cardigan"), Outfit(front="hoodie"))[pick]  # fmt: skip
