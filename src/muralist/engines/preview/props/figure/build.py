"""One figure before it is painted: its age and build, pose, skin, hair and clothes, settled from its look."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from muralist.engines.preview.brushes.colour import Colour, mix, rgb
from muralist.engines.preview.brushes.paths import Point
from muralist.engines.preview.props.figure.poses import BASES, DEEDS, LEGGED, MERMAID, STANCES, Pose, pose_of
from muralist.engines.preview.props.figure.wardrobe import Outfit, costume_of, dressed
from muralist.engines.preview.props.prop import Look

SKINS = (rgb("#f8d8ba"), rgb("#f3c6a0"), rgb("#e3ad80"), rgb("#cb9166"), rgb("#ab7450"), rgb("#8c5d42"))
HAIRS = (rgb("#2f2523"), rgb("#4a3128"), rgb("#6f4630"), rgb("#9a6538"), rgb("#d9ac5c"), rgb("#b8593a"))
GREY, WHITE = rgb("#c4c2c0"), rgb("#ecebe6")
HAT_COLOURS = {"brim": rgb("#e3c06e"), "crown": rgb("#e0b040"), "top": rgb("#2b2a30"), "cowboy": rgb("#86592f"), "toque": rgb("#f6f3ec"),
               "fedora": rgb("#6a5848"), "helmet": rgb("#f2cb3c"), "veil": rgb("#f6f3ec"), "nightcap": rgb("#c8322d"),
               "pointed": rgb("#4a3f96"), "bucket": rgb("#8a8f66"), "cap": rgb("#c8503f"), "beret": rgb("#b8403c"),
               "cone": rgb("#e0609a"), "beanie": rgb("#4a7f9f")}  # fmt: skip
BORNE = frozenset({"cane", "staff", "wand", "scepter", "fork", "lens", "flask", "tray", "wrench"})
"""Tools that a variant may name."""
UPRIGHT = frozenset({"fork", "board", "staff", "cane", "sack"})
"""Tools that stand on the ground: nobody has them who sits."""
LAMPLIGHT = rgb("#ffe0b8")
HEAD, YOUNG, TINY = 0.090, 1.42, 2.05
"""The radius of a head, and how much larger a child's and a baby's are for their bodies."""
STYLES_HERS = ("long", "bob", "bun", "ponytail", "curls", "wavy", "braids")
STYLES_HIS = ("short", "parted", "crop", "curly", "tousled", "quiff")
STYLES_GIRL = ("pigtails", "bob", "ponytail", "long", "braids", "curls")
STYLES_BOY = ("short", "tousled", "curly", "bowl", "parted")
HAIRSTYLES = frozenset({*STYLES_HERS, *STYLES_HIS, *STYLES_GIRL, *STYLES_BOY, "bald", "fringe", "afro", "tuft"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """Everything that painting needs to know. `r` is the head's radius, `broad` half the shoulders, `thick` how stout
    the limbs are; `extras` are traits such as glasses, with their colours.
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
    dark: bool

    @property
    def head(self) -> Point:
        """The middle of the head."""
        x, y = self.pose.neck
        return (x + 0.012 + self.pose.tilt * 0.05, y + 0.018 + self.r * 0.97)


def hex_of(colour: Colour) -> str:
    """A colour as the six digits that variants carry."""
    return "".join(f"{round(255 * part):02x}" for part in colour)


def _extras(words: list[str]) -> dict[str, Colour]:
    """The traits of a variant: `scarf:c8322d` has a colour of its own, `glasses` has none."""
    found = {}
    for word in words:
        name, _, code = word.partition(":")
        found[name] = rgb(f"#{code}") if code else (0.0, 0.0, 0.0)
    return found


@lru_cache(maxsize=256)
def figure_of(look: Look, young: bool) -> Figure:
    """The figure of a look; `young` for children."""
    words = look.variant.split()
    his, hers = ("boy", "girl") if young else ("man", "woman")
    woman = hers in words or (his not in words and bool((look.number + look.seed) % 2))
    old, baby = "old" in words, "baby" in words
    extras = _extras(words)
    skin = SKINS[int(look.rng("skin").integers(len(SKINS)))]
    hair = HAIRS[int(look.rng("hair").integers(len(HAIRS) - (2 if SKINS.index(skin) > 3 else 0)))]
    if old:
        hair = WHITE if look.number % 2 else GREY
    hair = extras.get("hair", hair)
    outfit = dressed(words, look.colours, look.rng("clothes"), woman=woman, young=young)
    hat = next((name for name in extras if name.startswith("hat-")), "")
    if hat:
        outfit = replace(
            outfit, hat=hat[4:], hat_colour=extras[hat] if extras[hat] != (0.0, 0.0, 0.0) else HAT_COLOURS.get(hat[4:])
        )
    if "gloves" in extras:
        outfit = replace(outfit, gloves=extras["gloves"] if extras["gloves"] != (0.0, 0.0, 0.0) else rgb("#c8503f"))
    if "boots" in extras:
        outfit = replace(
            outfit, boots=True, shoe=extras["boots"] if extras["boots"] != (0.0, 0.0, 0.0) else rgb("#e0b03c")
        )
    if "goggles" in extras:
        outfit = replace(outfit, glasses="goggles")
    style = _style(look, words, woman=woman, young=young, old=old, baby=baby)
    pose = pose_of(words, look.number)
    if baby and not set(words) & BASES.keys() - {"standing"} and not set(words) & LEGGED:
        pose = BASES["sitting"].with_arms_of(pose) if set(words) & DEEDS.keys() else BASES["sitting"]
    if outfit.tail and not pose.turn and not pose.sunk:
        pose = replace(MERMAID, arms=MERMAID.with_arms_of(pose).arms, tools=pose.tools)
    if "ballerina" in words and (
        not set(words) & (BASES.keys() | DEEDS.keys()) or "dancing" in words or "standing" in words
    ):
        pose = DEEDS["ballet"]
    if look.dark:
        skin, hair = mix(skin, LAMPLIGHT, 0.28), mix(hair, LAMPLIGHT, 0.14)
    idle = not pose.tools and pose.turn == 0 and not look.filling and not pose.back and not pose.sunk
    busy = set(words) & DEEDS.keys() - {"holding", "standing"}
    if look.filling and not pose.turn:
        # what is held takes the place of the deed's own tool
        pose = replace(
            pose,
            tools=tuple(
                tool
                for tool in pose.tools
                if tool in {"ball", "football", "skateboard", "surfboard", "snowboard", "skis", "skates"}
            ),
        )
    tools = pose.tools or (
        (outfit.tool,) if outfit.tool and idle and not busy and not (pose.low and outfit.tool in UPRIGHT) else ()
    )
    if old and not woman and costume_of(words) is None and not tools and idle and not busy and not pose.low:
        tools = ("cane",)
    named = tuple(name for name in extras if name in BORNE) if idle and not busy else ()
    tools = named[:1] or tools
    if "cliff" in extras:
        tools = (*tools, "cliff")
    if tools and not pose.tools and pose in STANCES:
        pose = DEEDS["holding"]
    return Figure(
        pose=pose, woman=woman, young=young, old=old, baby=baby, skin=skin, hair=hair, style=style, outfit=outfit,
        r=HEAD * (TINY if baby else YOUNG if young else 1.0), broad=(0.100 if woman else 0.116) * (1.06 if young else 1.0),
        thick=1.12 if young else 0.92 if woman else 1.0, extras=extras, tools=tools, dark=look.dark,
    )  # fmt: skip


def _style(look: Look, words: list[str], *, woman: bool, young: bool, old: bool, baby: bool) -> str:
    said = next((word for word in words if word in HAIRSTYLES), "")
    if said == "curly" and (woman or "long" in words):
        said = "curls"
    if said:
        return said
    if baby:
        return "tuft"
    if old:
        return "bun" if woman else "fringe"
    if "princess" in words or "mermaid" in words or "fairy" in words:
        return "wavy"
    if "ballerina" in words:
        return "bun"
    styles = (STYLES_GIRL if woman else STYLES_BOY) if young else (STYLES_HERS if woman else STYLES_HIS)
    return styles[int(look.rng("style").integers(len(styles)))]
