"""The names of surfaces that can be laid over a painted thing; optics paints them."""

from __future__ import annotations

PRINTS = frozenset({"striped", "dotted", "checked", "floral"})
PRINTED = "print-"
"""What the word of a figure's variant for printed clothes begins with; the name of the print follows."""
WEAR = frozenset({"rusty", "old", "broken", "mossy"})
GLOWING, SMILING, DEWY = "glowing", "smiling", "dewy"
PICTURED = "picture:"
"""How the pattern of a thing begins that has a picture on it: drawing, variant, colour and number follow."""
FORMED = frozenset({"upside down", "fallen", "spilled", "sinking", "fat", "thin", "melting", "bitten", "half eaten"})
"""States that change the outline of a thing."""
DUSTED = frozenset({"floury", "snowy", "soapy", "painted", "sooty", "clayey"})
"""Stuffs that are on somebody's hands, face and clothes."""
SOILED = frozenset({"wet", "muddy", "dirty", "shiny", "frozen", "rotten", "burnt", "burning"}) | DUSTED
"""States that lie on a thing, or burn on it."""
STATES = FORMED | SOILED
ON_LIVING = frozenset({GLOWING, "upside down", "fat", "thin", "melting", "wet", "muddy", "dirty", "frozen"}) | DUSTED
"""What living things show as well as other things."""
STREWN = frozenset({
    "flowers", "roses", "leaves", "autumn leaves", "candies", "balloons", "beans", "fruit", "vegetables", "stars",
    "books", "blocks", "coins", "buttons", "shells", "feathers", "cards", "bricks", "cubes",
})  # fmt: skip
"""Stuffs of many small pieces."""
SMOOTH = frozenset({
    "chocolate", "cheese", "sand", "cardboard", "gingerbread", "newspaper", "yarn", "gold", "chrome", "straw", "dough",
    "wax", "cloth", "circuits", "plush", "jelly", "cake", "snow",
})  # fmt: skip
"""Stuffs of one piece."""
AIRY = frozenset({"clouds", "smoke", "fire", "water", "ice", "light"})
"""Stuffs that are seen through, or shine."""
STUFFS = STREWN | SMOOTH | AIRY
SUBSTANCES = frozenset({"glass", "wood", "stone"}) | STUFFS
"""Materials that are laid over a prop that has no look of its own for them."""
