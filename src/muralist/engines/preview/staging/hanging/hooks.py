"""Hangs things on a hook on the wall, in their own measure: the hook is small beside a coat."""

from __future__ import annotations

from muralist.engines.preview.staging.items import Frame, Item

TALL, LEAST, MOST = 0.42, 0.20, 0.58
"""The height of what hangs there, of a square frame, for a thing of 0.8 m, and between what."""
SMALL, LARGE = 0.075, 0.16
"""How high the hook is, of a square frame."""
TOP = 0.13
"""The height fraction at which the hook begins."""
CURL, ASIDE = 0.16, 0.10
"""Where its curl is, as a share of its height, and how far aside, in prop units."""


def hang_on_hook(item: Item, hook: Item, frame: Frame) -> None:
    """Below the curl of a hook, which is as small beside the thing as it would be."""
    square = min(frame.tall, 1.25)
    high = min(MOST, max(LEAST, TALL * (item.metres / 0.8) ** 0.4)) * square
    item.unit = min(high / item.extent.height, 1.5 * frame.half_width / item.extent.width)
    hook.unit = min(LARGE, max(SMALL, 0.30 * item.height / square)) * square / hook.extent.height
    middle = hook.middle
    hook.y = TOP + hook.height / frame.tall
    hook.centre_on(middle)
    item.centre_on(hook.x + (-ASIDE if hook.flip else ASIDE) * hook.unit)
    item.y = hook.y + (item.extent.top * item.unit - CURL * hook.height) / frame.tall
