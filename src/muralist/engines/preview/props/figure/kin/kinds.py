"""The animals that may stand upright as figures, and how each looks: coat, paws, ears, face and tail."""

from __future__ import annotations

from dataclasses import dataclass, replace

from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times

PREFIX, DYED = "kin-", "pelt"
"""How a figure's variant names its kind (`kin-fox`), and the colour of its coat (`pelt:f0f0f0`)."""
INK, SNOW = rgb("#33302f"), rgb("#f6f1e8")
ORANGE = rgb("#e59a3c")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kin:
    """One kind: `pale` is its muzzle's and belly's colour, `paws` that of hands and feet, `metres` its height.

    `feet` are paws, claws, hooves or tentacles; `tall` is how far its ears rise over the head, `wide` how far they
    reach aside, in head radii.
    """

    name: str
    coat: Colour
    pale: Colour = SNOW
    paws: Colour | None = None
    ears: str = ""
    face: str = "muzzle"
    tail: str = ""
    feet: str = "paws"
    tall: float = 1.35
    wide: float = 1.35
    metres: float = 1.25

    @property
    def hands(self) -> Colour:
        """The colour of its hands and feet."""
        return self.paws or self.coat


def _of(name: str, coat: str, pale: str = "#f6f1e8", paws: str = "", **rest: object) -> Kin:
    return Kin(
        name=name, coat=rgb(coat), pale=rgb(pale), paws=rgb(paws) if paws else None, **rest,  # type: ignore[arg-type]
    )  # fmt: skip


ALL = (
    _of("fox", "#dd7a34", paws="#4d3227", ears="point", face="fox", tail="brush", tall=1.7),
    _of("arctic", "#eef0f2", ears="point", face="fox", tail="brush", tall=1.7),
    _of("wolf", "#8b929b", "#eceae6", ears="point", face="fox", tail="brush", tall=1.7),
    _of("bear", "#9a6a42", "#e0c09a", ears="round", metres=1.45),
    _of("panda", "#f6f3ee", "#f6f3ee", "#33302f", ears="round", face="panda", metres=1.35),
    _of("polar", "#f2f1ec", "#fbfaf6", ears="round", metres=1.45),
    _of("koala", "#9aa0a8", "#e8e6e4", ears="fluffy", face="koala", wide=1.7),
    _of("redpanda", "#c8623a", "#f8efe4", "#3d2b26", ears="point", face="mask", tail="ring", tall=1.6),
    _of("cat", "#e3a45c", "#faf1e4", ears="point", face="cat", tail="thin", tall=1.65),
    _of("dog", "#c58f57", "#f2dfc2", ears="flop", face="dog", tail="stub", wide=1.4),
    _of("shiba", "#d99a55", "#faf0e0", ears="point", face="fox", tail="brush", tall=1.6),
    _of("corgi", "#d9924f", "#faf3e8", ears="point", face="fox", tail="stub", tall=1.7),
    _of("rabbit", "#d9cfc4", "#faf6f0", ears="long", face="rabbit", tail="puff", tall=3.0),
    _of("squirrel", "#b9703f", "#f4e2c8", ears="tufted", face="squirrel", tail="plume", tall=1.9),
    _of("mouse", "#a5a2a6", "#efe6e2", "#e3b3ab", ears="huge", face="mouse", tail="thin", tall=1.8, wide=1.9,
        metres=1.0),
    _of("hamster", "#dda866", "#faf3e6", "#eec4a8", ears="round", metres=1.0),
    _of("hedgehog", "#8a6848", "#edd9b8", "#c9a27c", ears="round", face="spiny", metres=1.0, tall=1.85, wide=1.75),
    _of("raccoon", "#8d9097", "#eeece8", "#45444a", ears="point", face="mask", tail="ring", tall=1.6),
    _of("lion", "#e0ac5c", "#f6e6c4", ears="round", face="cat", tail="tuft", tall=1.6, wide=1.65, metres=1.45),
    _of("tiger", "#e8923e", "#faf1e2", ears="round", face="cat", tail="thin", metres=1.45),
    _of("leopard", "#e2b268", "#faf1e2", ears="round", face="cat", tail="thin", metres=1.4),
    _of("elephant", "#9aa3b2", "#b6bdc9", ears="flap", face="trunk", tail="stub", wide=2.15, metres=1.5),
    _of("pig", "#efb0a8", "#f6c8c0", "#c98880", ears="fold", face="snout", tail="stub"),
    _of("monkey", "#8a5f42", "#edc9a0", "#d9ac84", ears="side", face="ape", tail="thin", wide=1.5),
    _of("gorilla", "#56545c", "#8c8890", ears="side", face="ape", wide=1.45, metres=1.5),
    _of("sheep", "#f4efe4", "#e9d9c4", "#5a4a42", ears="side", face="wool", tail="puff", feet="paws", wide=1.6),
    _of("cow", "#f4f0ea", "#f0c4b8", "#4a3f3a", ears="side", face="cow", tail="stub", wide=1.6, metres=1.4),
    _of("deer", "#b98452", "#f2e2c8", "#5e4433", ears="side", face="deer", tail="puff", wide=1.6, tall=2.2),
    _of("horse", "#a9703f", "#e9cfae", "#5a4030", ears="upright", face="horse", tail="stub", tall=1.9, metres=1.5),
    _of("donkey", "#92887f", "#e6ddd0", "#5a504a", ears="long", face="horse", tail="stub", tall=3.0, metres=1.4),
    _of("zebra", "#f3f0ea", "#f3f0ea", "#33302f", ears="upright", face="horse", tail="stub", tall=1.9, metres=1.5),
    _of("goat", "#cbb497", "#f4ecdd", "#5e5046", ears="side", face="goat", tail="stub", wide=1.6, tall=2.0,
        metres=1.3),
    _of("beaver", "#80583c", "#d9b68c", ears="round", face="rabbit", tail="stub"),
    _of("otter", "#80604a", "#e6d2b4", ears="low", face="otter", tail="thick"),
    _of("badger", "#6c6d72", "#f2efe8", "#3a383a", ears="round", face="mask", tail="stub"),
    _of("sloth", "#a58a68", "#ecd9b4", face="mask"),
    _of("owl", "#9a7048", "#f0dfc0", "#e0a040", ears="tuft", face="owl", feet="claws", tall=1.6),
    _of("penguin", "#363c4c", "#f8f6f0", "#363c4c", face="penguin", feet="claws"),
    _of("duck", "#f6d456", "#fbe79a", face="duck", feet="claws"),
    _of("chicken", "#f4efe6", "#fbf8f0", face="hen", feet="claws", tall=1.6),
    _of("frog", "#76b352", "#dcecb0", face="frog", feet="claws", tall=1.5),
    _of("crocodile", "#6d9a52", "#d9e2a6", face="crocodile", tail="thick", tall=1.4, wide=2.0, metres=1.4),
    _of("octopus", "#e0805c", "#f4c0a4", face="octopus", feet="tentacles", tall=1.55),
)  # fmt: skip
KINDS = {kin.name: kin for kin in ALL}
ANY = KINDS["fox"]
"""What stands for animals of no kind named; several of them differ."""
MIXED, SEVERAL = "any", ("fox", "rabbit", "bear", "raccoon", "owl", "cat", "panda", "mouse")
BIRDS = frozenset({"owl", "penguin", "duck", "chicken"})
CLAWED = ORANGE
"""What the feet of birds are coloured."""


def kind_of(prop: str, variant: str) -> Kin | None:
    """The kind of an animal's row in the vocabulary, by its breed or else by its prop."""
    named = next((KINDS[word] for word in variant.split() if word in KINDS), None)
    return named or KINDS.get(prop)


def kin_of(words: list[str], pelt: Colour | None, number: int = 0) -> Kin | None:
    """The kind that a figure's variant names, in the coat asked for; of animals at large each is another."""
    if PREFIX + MIXED in words:
        return KINDS[SEVERAL[number % len(SEVERAL)]]
    kin = next((KINDS[word[len(PREFIX) :]] for word in words if word[len(PREFIX) :] in KINDS), None)
    if kin is None or pelt is None:
        return kin
    plain = kin.paws is None or kin.name in {"penguin", "fox"}
    pale = mix(pelt, (1.0, 0.98, 0.94), 0.72 if luma(pelt) > 0.2 else 0.35)
    return replace(kin, coat=pelt, pale=pale, paws=None if plain else times(pelt, 0.5))
