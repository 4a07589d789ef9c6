"""What speaks of East Asia: drawings that are at home there, words that name it, and the places painted in its look."""

from __future__ import annotations

CUES = frozenset({"pagoda", "pavilion", "temple_hall", "gateway", "paper_lantern", "eastern dragon", "zither", "bonsai",
                  "dragon_boat", "lion_dance", "stone_lion", "folding_fan"})  # fmt: skip
"""Drawings that are at home there."""
NAMED = frozenset({"qipao", "cheongsam", "hanfu", "kimono", "geisha", "samurai", "chinese", "japanese", "asian",
                   "taiwanese", "korean", "旗袍", "漢服", "汉服", "和服", "中式",
                   "古風", "古风", "中國", "中国", "中國風", "中国风", "日本",
                   "台灣", "台湾", "江南", "日式"})  # fmt: skip
"""Words that say so, whether or not they are painted."""
PLACES = {"canal": "watertown", "oldtown": "easterntown", "street": "easterntown"}
"""Places of Europe, and those that are painted in their stead."""
MODERN = frozenset({"car", "bus", "truck", "motorcycle", "sports_car", "skyscraper", "traffic_light"})
"""What keeps a street the one of today."""
AFLOAT = frozenset({"boat", "raft", "dragon_boat", "kayak", "gondola", "canoe", "ship"})
PLAIN_HOUSES = frozenset({"房子", "房屋", "民居", "老房子", "老屋", "古宅", "houses", "house"})
"""Words for houses that are those which an eastern town has."""
