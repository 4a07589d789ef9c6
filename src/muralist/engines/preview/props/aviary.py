"""Birds of prey, of the farm, of the water's edge and of the tropics, standing or flying."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.props.measured import measured
from muralist.engines.preview.props.plumage import BIRD_BOUND, paint_bird
from muralist.engines.preview.props.plumes import Plumage
from muralist.engines.preview.props.prop import Look, Prop

WHITE, BLACK, BROWN, YELLOW = rgb("#f4f2ec"), rgb("#35333a"), rgb("#6b4a32"), rgb("#f0b93c")
EAGLE = Plumage(
    back=(BROWN,), breast=rgb("#5a3e2a"), wing=rgb("#644430"), tip=rgb("#3e2c22"), head=WHITE, tail=WHITE,
        beak=YELLOW, leg=YELLOW,
    bill="hook", lean=56, plump=1.12, legs=0.16, neck=0.10, span=1.22, broad=0.44, fingers=5, skull=0.16, long=0.34,
)  # fmt: skip
HAWK = replace(
    EAGLE,
    back=(rgb("#8a6242"),),
    breast=rgb("#e6d2b0"),
    head=rgb("#7a5638"),
    wing=rgb("#7d583a"),
    tail=rgb("#a0633c"),
    tip=rgb("#4a3626"),
    span=1.02,
    skull=0.155,
)
CROW = Plumage(
    back=(BLACK,),
    breast=rgb("#3c3a44"),
    wing=rgb("#2c2a32"),
    tip=rgb("#26242c"),
    tail=rgb("#2a2830"),
    beak=rgb("#4a484c"),
    leg=rgb("#3a383c"),
    bill="dagger",
    lean=30,
    span=0.96,
    broad=0.36,
)
PIGEON = Plumage(
    back=(rgb("#8f98a6"),),
    breast=rgb("#a79bb0"),
    wing=rgb("#a9b2be"),
    tip=rgb("#5a626e"),
    head=rgb("#6f7f8c"),
    beak=rgb("#5a5658"),
    leg=rgb("#d0685c"),
    plump=1.15,
    skull=0.14,
    lean=28,
    span=0.86,
    train="fan",
    long=0.32,
)
PARROT = Plumage(
    back=(rgb("#d23a34"),),
    breast=rgb("#d8463c"),
    wing=rgb("#2f6fc0"),
    tip=rgb("#f0c23c"),
    head=rgb("#d23a34"),
    tail=rgb("#2f6fc0"),
    beak=rgb("#e8dcc0"),
    leg=rgb("#7a7470"),
    bill="parrot",
    face="white",
    lean=54,
    plump=1.05,
    skull=0.185,
    long=0.62,
    legs=0.12,
)
CRANE = Plumage(
    back=(WHITE,),
    breast=WHITE,
    wing=rgb("#eeece6"),
    tip=BLACK,
    tail=BLACK,
    head=WHITE,
    beak=rgb("#8a8468"),
    leg=rgb("#4a4844"),
    bill="dagger",
    lean=18,
    legs=0.66,
    neck=0.52,
    bend=0.12,
    skull=0.10,
    span=1.15,
    broad=0.36,
    long=0.26,
)
FLAMINGO = replace(
    CRANE,
    back=(rgb("#f08aa0"),),
    breast=rgb("#f6a6b4"),
    wing=rgb("#e8708c"),
    tip=rgb("#3a3034"),
    head=rgb("#f08aa0"),
    tail=rgb("#e8708c"),
    beak=rgb("#f6d8d0"),
    leg=rgb("#e87890"),
    bill="flamingo",
    legs=0.74,
    neck=0.60,
    bend=0.34,
)
HERON = replace(
    CRANE,
    back=(rgb("#93a2b4"),),
    breast=rgb("#e8e8e8"),
    wing=rgb("#8596aa"),
    tip=rgb("#3e4654"),
    tail=rgb("#6f7f92"),
    crest="streak",
    beak=rgb("#e0a83c"),
    leg=rgb("#8a7a5a"),
    neck=0.56,
    bend=0.26,
)
GOOSE = Plumage(
    back=(WHITE,),
    breast=WHITE,
    wing=rgb("#e6e4de"),
    tip=rgb("#c9c6c0"),
    tail=WHITE,
    beak=rgb("#f0953a"),
    leg=rgb("#f0953a"),
    bill="duck",
    lean=14,
    plump=1.25,
    legs=0.20,
    neck=0.34,
    bend=0.06,
    skull=0.125,
    long=0.20,
    span=1.0,
    broad=0.36,
)
HEN = Plumage(
    back=(rgb("#c98a52"), rgb("#f1ece2"), rgb("#8a5638")),
    beak=YELLOW,
    leg=YELLOW,
    bill="fowl",
    crest="comb",
    lean=24,
    plump=1.35,
    legs=0.22,
    neck=0.16,
    skull=0.135,
    train="fan",
    long=0.28,
    span=0.7,
)
ROOSTER = replace(
    HEN,
    back=(rgb("#c8662e"),),
    breast=rgb("#7a3a2a"),
    wing=rgb("#8a3f2a"),
    head=rgb("#e0a040"),
    tail=rgb("#2f5f5a"),
    train="rooster",
    neck=0.24,
    legs=0.30,
    plump=1.2,
    lean=34,
)
SWAN = replace(GOOSE, neck=0.56, bend=0.30, beak=rgb("#e8843a"), leg=rgb("#4a4448"), skull=0.12)
DUCK = replace(
    GOOSE,
    back=(rgb("#a89684"),),
    breast=rgb("#7a4b36"),
    wing=rgb("#958472"),
    tip=rgb("#3f6fb0"),
    head=rgb("#2f6a4a"),
    tail=rgb("#e8e2d4"),
    beak=rgb("#e8b03a"),
    neck=0.18,
    skull=0.15,
)
DUCKLING = Plumage(
    back=(rgb("#f2cf4a"),), breast=rgb("#f8e48a"), wing=rgb("#e6c040"), tip=rgb("#dcb638"), tail=rgb("#e6c040"),
    beak=rgb("#f0953a"), leg=rgb("#f0953a"), bill="duck", lean=20, plump=1.3, legs=0.12, neck=0.10, skull=0.20,
        long=0.12,
)  # fmt: skip
HUMMING = Plumage(
    back=(rgb("#2f9a72"),),
    breast=rgb("#eef0e2"),
    wing=rgb("#7fb8a8"),
    tip=rgb("#5a8f8a"),
    head=rgb("#2f8f6a"),
    tail=rgb("#33605a"),
    beak=rgb("#3a383a"),
    bill="needle",
    face="throat",
    lean=46,
    plump=0.9,
    legs=0.10,
    skull=0.15,
    span=0.80,
    broad=0.24,
    long=0.30,
)
KINDS: dict[str, tuple[float, str, str, dict[str, Plumage]]] = {
    "eagle": (0.9, "mountains", "ground", {
        "": EAGLE, "golden": replace(EAGLE, head=rgb("#a8773f"), tail=BROWN), "hawk": HAWK,
        "falcon": replace(HAWK, back=(rgb("#5f6c7c"),), wing=rgb("#5a6676"), tip=rgb("#333c48"), head=rgb("#465260"),
            tail=rgb("#54606e"), face="falcon", span=1.0, broad=0.32),
        "vulture": replace(EAGLE, back=(rgb("#4a3a34"),), wing=rgb("#463630"), head=rgb("#d99a90"),
            tail=rgb("#3a2e28"), neck=0.16),
    }),
    "crow": (0.45, "meadow", "ground", {"": CROW, "magpie": replace(CROW, breast=WHITE, wing=rgb("#2f4a7a"),
        long=0.66)}),
    "pigeon": (0.32, "city", "ground", {"": PIGEON, "dove": replace(PIGEON, back=(WHITE,), breast=WHITE,
        wing=rgb("#efede7"), tip=rgb("#dcdad4"), head=WHITE, tail=WHITE)}),
    "parrot": (0.6, "jungle", "ground", {
        "": PARROT, "green": replace(PARROT, back=(rgb("#3f9a4a"),), breast=rgb("#7fc04a"), wing=rgb("#2f8a4a"),
            tip=rgb("#2f6fc0"), head=rgb("#4aa84a"), tail=rgb("#2f7a8a"), beak=rgb("#e08a4a"), face=""),
        "blue": replace(PARROT, back=(rgb("#2f7fc8"),), breast=rgb("#f0b93c"), wing=rgb("#2a6ab8"),
            tip=rgb("#1f4a90"), head=rgb("#2f8fd0"), beak=rgb("#3a383a")),
        "budgie": replace(PARROT, back=(rgb("#8fc84a"), rgb("#5aa8e0")), breast=rgb("#b8dc6a"), wing=rgb("#6f9a4a"),
            tip=rgb("#3a4a3a"), head=rgb("#f2d84a"), tail=rgb("#3f7fb0"), face="", long=0.5, beak=rgb("#d8a05a")),
        "cockatoo": replace(PARROT, back=(WHITE,), breast=WHITE, wing=rgb("#efede6"), tip=rgb("#f2e6a8"), head=WHITE,
            tail=WHITE, crest="cockatoo", beak=rgb("#4a484a"), face="", long=0.40),
    }),
    "peacock": (1.2, "garden", "ground", {"": Plumage(back=(rgb("#1f5fb0"),), breast=rgb("#1f6fc0"),
        wing=rgb("#3a8a7a"), tip=rgb("#6a5a3a"), tail=rgb("#2f8a62"), head=rgb("#1f5fb0"), beak=rgb("#8a8478"),
        leg=rgb("#8a7a6a"), crest="crown", train="peacock", lean=30, legs=0.24, neck=0.36, bend=0.10, skull=0.115)}),
    "flamingo": (1.4, "lake", "ground", {"": FLAMINGO}),
    "crane": (1.4, "lake", "ground", {
        "": replace(CRANE, crest=""), "heron": HERON, "egret": replace(CRANE, tip=WHITE, tail=WHITE,
            beak=rgb("#e8b03a"), leg=rgb("#3a3836"), neck=0.50, bend=0.28),
        "stork": replace(CRANE, beak=rgb("#d8503a"), leg=rgb("#d8503a"), tail=WHITE, neck=0.40),
        "ostrich": replace(CRANE, back=(rgb("#3a3638"),), breast=rgb("#3a3638"), wing=rgb("#332f32"), tip=WHITE,
            head=rgb("#d9a898"), tail=WHITE, plump=1.7, beak=rgb("#d99a7a"), leg=rgb("#c99a88"), bill="duck"),
    }),
    "goose": (0.8, "meadow", "ground", {"": GOOSE, "grey": replace(GOOSE, back=(rgb("#a3978a"),),
        breast=rgb("#cfc6ba"), wing=rgb("#8f8478"), tip=rgb("#4a443e"), head=rgb("#8f8478"))}),
    "turkey": (1.0, "meadow", "ground", {"": replace(HEN, back=(rgb("#6b4630"),), breast=rgb("#7a4f34"),
        wing=rgb("#8a6444"), tip=rgb("#4a3426"), head=rgb("#b8606a"), tail=rgb("#7a4a2a"), crest="wattle",
        train="turkey", long=0.66, plump=1.6, neck=0.20, skull=0.11)}),
    "toucan": (0.55, "jungle", "ground", {"": Plumage(back=(BLACK,), breast=rgb("#f6e9b8"), wing=rgb("#2c2a30"),
        tip=rgb("#2a282e"), head=BLACK, tail=BLACK, leg=rgb("#6a7a8a"), bill="toucan", face="throat", lean=50,
        skull=0.185, long=0.36, legs=0.14)}),
    "hummingbird": (0.10, "garden", "ground", {"": HUMMING}),
    "kingfisher": (0.18, "lake", "ground", {"": Plumage(back=(rgb("#2f8fc8"),), breast=rgb("#e88a3a"),
        wing=rgb("#1f6fb0"), tip=rgb("#1a5a98"), head=rgb("#2a86c4"), tail=rgb("#1f6fb0"), beak=rgb("#3a383a"),
        leg=rgb("#d8603a"), bill="long", face="throat", crest="peak", lean=50, plump=1.1, skull=0.195, long=0.22,
        legs=0.10)}),
    "pelican": (1.2, "beach", "ground", {"": replace(GOOSE, bill="pouch", beak=rgb("#f0b04a"), leg=rgb("#e8953a"),
        tip=BLACK, neck=0.34, bend=0.2, skull=0.13)}),
    "chick": (0.10, "meadow", "ground", {"": Plumage(back=(rgb("#f6d552"),), breast=rgb("#fbe88a"),
        wing=rgb("#efc93f"), tip=rgb("#e8bd38"), tail=rgb("#efc93f"), head=rgb("#f6d552"), beak=rgb("#f09a3a"),
        leg=rgb("#f09a3a"), lean=24, plump=1.4, legs=0.14, neck=0.05, skull=0.225, long=0.12, span=0.4)}),
    "chicken": (0.45, "meadow", "ground", {"": HEN, "rooster": ROOSTER}),
    "phoenix": (1.6, "mountains", "ground", {"": replace(EAGLE, back=(rgb("#e0582c"),), breast=rgb("#f6b93a"),
        wing=rgb("#e8662c"), tip=rgb("#f6c83e"), head=rgb("#e8702e"), tail=rgb("#f29a2e"), train="flames",
        crest="plume", fingers=5, lean=50, neck=0.20)}),
    "songbird": (0.16, "meadow", "ground", {
        "": Plumage(back=(rgb("#94704e"),), breast=rgb("#e6d9c4"), wing=rgb("#7d5536"), tip=rgb("#4a3424"),
            face="sparrow", beak=rgb("#4a4038"), lean=28, plump=1.22, skull=0.155, neck=0.05, legs=0.15),
        "robin": Plumage(back=(rgb("#7d6a54"),), breast=rgb("#e0663a"), head=rgb("#8a6a50"), face="throat",
            plump=1.25, neck=0.06, legs=0.17),
        "cardinal": Plumage(back=(rgb("#cf3830"),), breast=rgb("#d8483e"), wing=rgb("#a82e2a"), crest="peak",
            face="mask", beak=rgb("#f0903a"), long=0.46),
        "bluejay": Plumage(back=(rgb("#4f86c8"),), breast=rgb("#eef0f2"), wing=rgb("#3a6fb8"), tip=rgb("#2a3f6a"),
            crest="peak", beak=rgb("#3a383a"), long=0.46, face="throat"),
        "swallow": Plumage(back=(rgb("#2f3f6a"),), breast=rgb("#f2e6d2"), wing=rgb("#2a3658"), tip=rgb("#222c48"),
            head=rgb("#2f3f6a"), beak=rgb("#3a383a"), train="fork", long=0.56, span=1.05, broad=0.22, face="throat"),
        "canary": Plumage(back=(rgb("#f2cf3f"),), breast=rgb("#f8e27a"), wing=rgb("#e0b838"), tip=rgb("#b8963a")),
        "woodpecker": Plumage(back=(BLACK,), breast=rgb("#f0ead8"), wing=rgb("#3a3840"), tip=WHITE,
            head=rgb("#d23a34"), bill="long", beak=rgb("#6a6660"), crest="peak", lean=66, plump=0.95),
    }),
}  # fmt: skip


def kind_of(kinds: dict[str, Plumage], look: Look) -> Plumage:
    """Which kind the words of the variant name."""
    return next((kinds[word] for word in look.variant.split() if word in kinds), kinds[""])


def _painter(kinds: dict[str, Plumage]) -> Callable[[Canvas, Look], None]:
    return lambda canvas, look: paint_bird(canvas, look, kind_of(kinds, look))


def _props() -> tuple[Prop, ...]:
    found = []
    for name, (metres, home, stands, kinds) in KINDS.items():
        paint = _painter(kinds)
        found.append(
            Prop(name=name, size=metres, extent=measured(paint, BIRD_BOUND), paint=paint, home=home, stands=stands)
        )
    return tuple(found)


PROPS = _props()
