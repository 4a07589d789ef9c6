"""One figure before it is painted: its age and build, pose, skin, hair and clothes, settled from its look."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point
from muralist.engines.preview.props.figure.ages import ANIME, ANIME_SKINS, RESTYLED, drawn_hair, measures_of
from muralist.engines.preview.props.figure.bases import BASES
from muralist.engines.preview.props.figure.dailies import FELT
from muralist.engines.preview.props.figure.deeds import DEEDS
from muralist.engines.preview.props.figure.footgear import shod
from muralist.engines.preview.props.figure.joints import Pose
from muralist.engines.preview.props.figure.kin import clothes, kinds
from muralist.engines.preview.props.figure.kin.clasp import PREFIX, clasped
from muralist.engines.preview.props.figure.poses import LEGGED, STANCES, pose_of
from muralist.engines.preview.props.figure.postures import MERMAID
from muralist.engines.preview.props.figure.wardrobe import (
    BLANK,
    HAT_COLOURS,
    OWN_HATS,
    TOPS,
    Outfit,
    costume_of,
    dressed,
)
from muralist.engines.preview.props.prop import Look

SKINS = (rgb("#f8d8ba"), rgb("#f3c6a0"), rgb("#e3ad80"), rgb("#cb9166"), rgb("#b67c54"), rgb("#9a6848"))
HAIRS = (rgb("#2f2523"), rgb("#4a3128"), rgb("#6f4630"), rgb("#9a6538"), rgb("#d9ac5c"), rgb("#b8593a"))
EASTERN = "eastern"
"""The word of a variant for East Asians, who have the FAIR first of the skins and the DARK first of the hairs."""
FAIR, DARK = 3, 2
DEEP = 3
"""After this skin, hair is dark."""
STEP = 3
"""How far apart in the list of colours the clothes of neighbours are."""
GREY, WHITE = rgb("#bcb9b6"), rgb("#dcdad4")
ASIAN_TRADES = frozenset({"geisha", "swordsman"})
"""Trades of Japan, with dark hair put up."""
WIELDING = frozenset({"holding", "waving", "pointing", "chatting"})
"""Deeds whose hand may have the tool that is said."""
LADEN = "laden"
"""The word of a variant for hands that are full."""
BORNE = frozenset(
    {
        "cane",
        "staff",
        "wand",
        "scepter",
        "fork",
        "lens",
        "flask",
        "tray",
        "wrench",
        "hose",
        "letters",
        "gavel",
        "baton",
        "ladle",
        "woodspoon",
        "pointer",
    }
)
"""Tools that a variant may name."""
UPRIGHT = frozenset({"fork", "board", "staff", "cane", "sack"})
"""Tools that stand on the ground: nobody has them who sits."""
KEPT = frozenset(
    {
        "ball",
        "football",
        "wheelchair",
        "skateboard",
        "surfboard",
        "snowboard",
        "skis",
        "skates",
        "besom",
        "splash",
        "pan",
        "quilt",
    }
)
"""Tools of a deed that stay when something else is held."""
MANTLE = 1.30
"""How much larger the head of an octopus is than those of other animals."""
APART, CLEARLY = 0.36, 0.50
"""How far the colours of hair and skin, or of hair and clothes, are from each other; CLEARLY, where hair was named."""
LAMPLIGHT = rgb("#ffbd98")
BY_NIGHT: Colour = (1.10, 0.83, 0.70)
"""What skin is multiplied by at night, so that blue moonlight leaves it warm."""
HEAD = 0.090
"""The radius that the heads of animals are measured by."""
STYLES_HERS = ("long", "bob", "bun", "ponytail", "curls", "wavy", "braids")
STYLES_HIS = ("short", "parted", "crop", "curly", "tousled", "quiff")
STYLES_GIRL = ("pigtails", "bob", "ponytail", "long", "braids", "curls")
STYLES_BOY = ("short", "tousled", "curly", "bowl", "parted")
AGED_HERS, AGED_HIS = ("bun", "bob", "curls"), ("fringe", "parted", "short")
HAIRSTYLES = frozenset({*STYLES_HERS, *STYLES_HIS, *STYLES_GIRL, *STYLES_BOY, "bald", "fringe", "afro", "tuft"})
CURLED = frozenset({"curls", "curly", "wavy"})
FLOWING = frozenset({"princess", "mermaid", "fairy"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """Everything that painting needs to know. `r` is the head's radius, `broad` half the shoulders, `thick` how stout
    the limbs are; `extras` are the words of the variant, with the colours of those that have one.
    """

    pose: Pose
    woman: bool
    young: bool
    old: bool
    baby: bool
    skin: Colour
    hair: Colour
    style: str
    outfit: Outfit
    r: float
    broad: float
    thick: float
    extras: dict[str, Colour]
    tools: tuple[str, ...]
    neck: float = 0.018
    """How long the neck is above the collar."""
    kin: kinds.Kin | None = None
    """The animal that it is, if it is one."""

    @property
    def head(self) -> Point:
        """The middle of the head."""
        x, y = self.pose.neck
        if self.kin is not None:
            if self.kin.feet == "tentacles":
                # all head
                return (x + 0.012, y + self.r * 0.10)
            # animals have no neck to speak of
            return (x + 0.012, y + self.r * 0.76)
        return (x + 0.012, y + self.neck + self.r * 0.97)

    @property
    def bare_kin(self) -> bool:
        """Whether it is an animal that wears nothing on its body."""
        return self.kin is not None and self.outfit.front == "pelt"

    @property
    def feathered(self) -> bool:
        """Whether it is a bird in its feathers."""
        return self.bare_kin and self.kin is not None and self.kin.name in kinds.BIRDS


def hex_of(colour: Colour) -> str:
    """A colour as the six digits that variants carry."""
    return "".join(f"{round(255 * min(1.0, part)):02x}" for part in colour)


def _extras(words: list[str]) -> dict[str, Colour]:
    """The words of a variant: `scarf:c8322d` has a colour of its own, `glasses` has none."""
    found = {}
    for word in words:
        name, _, code = word.partition(":")
        found[name] = rgb(f"#{code}") if code else BLANK
    felt = next((FELT[name] for name in found if name in FELT), "")
    return {**found, felt: BLANK} if felt else found


@lru_cache(maxsize=256)
def figure_of(look: Look, young: bool) -> Figure:
    """The figure of a look; `young` for children, and for animals, whose heads are as large."""
    words = look.variant.split()
    his, hers = ("boy", "girl") if young else ("man", "woman")
    woman = hers in words or (his not in words and bool((look.number + look.seed) % 2))
    baby, extras = "baby" in words, _extras(words)
    kin = kinds.kin_of(words, extras.get(kinds.DYED), look.number)
    young = young or kin is not None
    skin, hair = _complexion(look, old="old" in words) if kin is None else (kin.coat, kin.hands)
    eastern = EASTERN in words and kin is None
    if eastern:
        skin = SKINS[SKINS.index(skin) % FAIR]
    if (eastern or ASIAN_TRADES & set(words)) and "old" not in words:
        hair = HAIRS[HAIRS.index(hair) % DARK if eastern else 0]
    drawn = ANIME in extras and kin is None and RESTYLED not in words
    if drawn:
        skin = SKINS[SKINS.index(skin) % ANIME_SKINS]
        hair = hair if "old" in words else drawn_hair(hair, look.number)
    skin, hair = extras.get("skin", skin), extras.get("hair", hair)
    worn = _unlike(
        look, dressed(words, look.colours, look.rng("clothes"), woman=woman, young=young), words, young=young
    )
    outfit = _trimmed(worn if kin is None else clothes.dress_kin(worn, words, kin), extras)
    if kin is not None or drawn or {"hair", "skin"} <= extras.keys():
        pass
    elif "hair" in extras:
        skin = _told_apart(skin, (hair,), SKINS[:FAIR] if eastern else SKINS, CLEARLY)
    elif "old" not in words:
        # deep skins have dark hair
        choices = HAIRS[:DARK] if eastern or SKINS.index(skin) > DEEP else HAIRS
        hair = _told_apart(hair, (skin, *((outfit.top,) if outfit.top else ())), choices)
    if look.dark:
        skin, hair = times(skin, BY_NIGHT), mix(hair, LAMPLIGHT, 0.14)
    pose = _posed(look, words, outfit, baby=baby)
    tools = _tools(look, words, outfit, pose, woman=woman)
    if tools and not pose.tools and pose in STANCES:
        pose = DEEDS["holding"]
    if kin is not None:
        bird = kin.name in kinds.BIRDS and outfit.front == "pelt"
        figure = Figure(
            pose=clothes.stubby(pose, clothes.BIRDS if bird else clothes.SHORT), woman=False,
            young=True, old=False, baby=False, skin=skin, hair=hair,
            style="crop", outfit=outfit,
            r=HEAD * clothes.HEAD * (MANTLE if kin.feet == "tentacles" else 1.0),
            broad=0.116 * clothes.BROAD, thick=clothes.THICK,
            extras=extras, tools=tools, kin=kin,
        )  # fmt: skip
        return _joined(figure, words)
    body = measures_of(extras, woman=woman, young=young, baby=baby)
    figure = Figure(
        pose=pose, woman=woman, young=young, old="old" in words, baby=baby, skin=skin, hair=hair,
        style=_style(look, words, woman=woman, young=young), outfit=outfit,
        r=body.head, broad=body.broad, thick=body.thick, neck=body.neck, extras=extras, tools=tools,
    )  # fmt: skip
    return _joined(figure, words)


def shoulders(figure: Figure) -> tuple[Point, Point]:
    """Where the far and the near arm begin."""
    (hx, hy), (nx, ny) = figure.pose.hip, figure.pose.neck
    lean = math.atan2(nx - hx, max(0.05, ny - hy))
    drop = 0.052
    return (
        (
            nx + figure.broad * 0.70 * math.cos(lean) - drop * math.sin(lean),
            ny - drop - figure.broad * 0.7 * math.sin(lean),
        ),
        (
            nx - figure.broad * 0.76 * math.cos(lean) - drop * math.sin(lean),
            ny - drop + figure.broad * 0.7 * math.sin(lean),
        ),
    )


def _joined(figure: Figure, words: list[str]) -> Figure:
    """The figure with its hands where others hold them."""
    if not any(word.startswith(PREFIX) for word in words):
        return figure
    arms = clasped(words, figure.pose.arms, shoulders(figure))
    return replace(figure, pose=replace(figure.pose, arms=arms))


def _unlike(look: Look, worn: Outfit, words: list[str], *, young: bool) -> Outfit:
    """The clothes in another colour than those of the others of its kind, where their colour is by chance."""
    if not look.number or look.colours or worn.top not in TOPS or costume_of(words) is not None:
        return worn
    first = dressed(words, (), replace(look, number=0).rng("clothes"), woman=False, young=young).top
    start = TOPS.index(first) if first in TOPS else 0
    return replace(worn, top=TOPS[(start + STEP * look.number) % len(TOPS)])


def _complexion(look: Look, *, old: bool) -> tuple[Colour, Colour]:
    """Skin and hair by seed."""
    tone = int(look.rng("skin").integers(len(SKINS)))
    hair = HAIRS[int(look.rng("hair").integers(len(HAIRS) - (2 if tone > DEEP else 0)))]
    return SKINS[tone], (WHITE if look.number % 2 else GREY) if old else hair


def _told_apart(own: Colour, others: tuple[Colour, ...], choices: tuple[Colour, ...], apart: float = APART) -> Colour:
    """A colour that is not lost on those beside it: the own one, or the choice that stands out most from them."""

    def distance(one: Colour) -> float:
        return min(math.dist(one, other) for other in others)

    return own if distance(own) >= apart else max(choices, key=distance)


def _trimmed(outfit: Outfit, extras: dict[str, Colour]) -> Outfit:
    """The clothes with what is worn besides."""
    hat = next((name for name in extras if name.startswith("hat-")), "")
    if hat:
        colour = extras[hat] if extras[hat] != BLANK else HAT_COLOURS.get(hat[4:])
        own = hat == "hat-brim" and outfit.hat in OWN_HATS
        if own:
            colour = extras[hat] if extras[hat] != BLANK else outfit.hat_colour
        outfit = replace(outfit, hat=outfit.hat if own else hat[4:], hat_colour=colour)
    if "gloves" in extras:
        outfit = replace(outfit, gloves=extras["gloves"] if extras["gloves"] != BLANK else rgb("#c8503f"))
    outfit = shod(outfit, extras)
    if "patch" in extras:
        outfit = replace(outfit, glasses="patch")
    if "wings" in extras:
        outfit = replace(outfit, wings=True)
    if "uncovered" in extras:
        outfit = replace(outfit, hat="")
    return replace(outfit, glasses="goggles") if "goggles" in extras else outfit


def _posed(look: Look, words: list[str], outfit: Outfit, *, baby: bool) -> Pose:
    """The pose, as far as this body and these clothes can take it."""
    pose, said = pose_of(words, look.number), set(words) & (BASES.keys() | DEEDS.keys()) - {"standing"}
    if baby and not said & (BASES.keys() | LEGGED):
        # too small to stand
        pose = BASES["sitting"].with_arms_of(pose) if said else BASES["sitting"]
    if outfit.tail and not pose.turn and not pose.sunk:
        pose = replace(MERMAID, arms=MERMAID.with_arms_of(pose).arms, tools=pose.tools)
    if "ballerina" in words and (not said or "dancing" in said):
        pose = DEEDS["ballet"]
    if look.filling and not pose.turn:
        # what is held takes the place of the deed's own tool
        pose = replace(pose, tools=tuple(tool for tool in pose.tools if tool in KEPT))
    return pose


def _tools(look: Look, words: list[str], outfit: Outfit, pose: Pose, *, woman: bool) -> tuple[str, ...]:
    """The tools of the deed; of those who do nothing, what they are named with or what their trade has."""
    rock = (*(("cliff",) if "cliff" in words else ()), *(("seat",) if "chaired" in words else ()))
    idle = not (pose.tools or pose.turn or pose.back or pose.sunk or look.filling)
    if not idle or set(words) & DEEDS.keys() - WIELDING:
        return (*pose.tools, *rock)
    named = [word for word in words if word in BORNE]
    own = named[0] if named else outfit.tool
    if LADEN in words:
        own = ""
    if not own and "old" in words and not woman and costume_of(words) is None:
        own = "cane"
    return rock if not own or (pose.low and own in UPRIGHT) else (own, *rock)


def _style(look: Look, words: list[str], *, woman: bool, young: bool) -> str:
    said = next((word for word in words if word in HAIRSTYLES), "")
    if said in CURLED and "long" in words:
        return "wavy"
    if said == "curly" and woman:
        return "curls"
    if said in {"short", "crop"} and woman:
        return "bob"
    if said or "baby" in words:
        return said or "tuft"
    if "old" in words:
        aged = AGED_HERS if woman else AGED_HIS
        return aged[(int(replace(look, number=0).rng("style").integers(len(aged))) + look.number) % len(aged)]
    if FLOWING & set(words):
        return "wavy"
    if {"ballerina", *ASIAN_TRADES} & set(words):
        return "bun"
    styles: Sequence[str] = (STYLES_GIRL if woman else STYLES_BOY) if young else (STYLES_HERS if woman else STYLES_HIS)
    if EASTERN in words:
        styles = [style for style in styles if style not in CURLED]
    # several of a kind have their hair in turn
    first = replace(look, number=0).rng("style")
    return styles[(int(first.integers(len(styles))) + look.number) % len(styles)]
