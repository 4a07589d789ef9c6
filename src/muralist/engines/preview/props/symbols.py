"""Which drawings are signs of computing, and the words by which a prompt asks for icons."""

from __future__ import annotations

MACHINES = frozenset({
    "server_rack", "database", "laptop", "phone", "computer", "tablet", "router", "api_block", "network", "chip",
    "hard_drive", "usb_stick", "app_window", "git_graph", "code_sign", "dashboard", "satellite_dish", "plug", "socket",
    "cable", "container", "ladder", "padlock", "key", "shield", "gear", "arrow", "document", "file_folder", "printer",
})  # fmt: skip
"""Drawings beside which a cloud is that of computing."""
LINK, ARROW = "link", "arrow"
"""The drawing that is a line between others, once they stand."""
SETS = frozenset({"icon", "icons", "icon set", "圖標", "图标", "圖示", "图示", "icons of"})
"""Words for icons."""
SHOWS = "shows:"
"""How a word of the variant of a machine begins that says what its screen shows."""
CALL = "call-"
"""How that begins for a call, before a letter for each who is in it."""
SHOWN: dict[str, str] = {
    "bar_chart": "bars", "pie_chart": "pie", "line_chart": "line", "dashboard": "board", "map": "map",
    "map_pin": "map", "speech_bubble": "chat", "qr_code": "qr", "padlock": "lock", "shield": "shield", "tick": "tick",
    "heart": "heart", "shopping_cart": "cart", "letter": "mail", "calendar": "calendar", "cloud_solid": "cloud",
    "app_window": "page", "picture": "video", "gear": "gear", "warning_sign": "warning", "magnifier": "search",
    "movie_camera": "video", "fingerprint": "ring", "star_solid": "star", "clipboard": "list", "key": "lock",
    "tick_badge": "tick", "bell": "bell", "avatar": "user", "user_sign": "user", "question_mark": "question",
    "cross_mark": "cross", "git_graph": "graph", "document": "list", "network": "graph", "arrow": "line",
    "credit_card": "card", "bank_card": "card",
}  # fmt: skip
"""By the drawing's name: what a screen shows of it."""
PINNED = "sign:"
"""How the filling of something begins that has a sign pinned on it."""
ICONIC = frozenset({
    "light_bulb", "magnifier", "bell", "hourglass", "clock", "trophy", "megaphone", "piggy_bank", "coin", "wallet",
    "letter", "clipboard", "safe", "shopping_cart", "magnet", "battery", "microphone", "headphones", "camera", "heart",
    "puzzle", "toolbox", "wrench", "hammer", "screwdriver", "compass", "globe", "gift", "crown", "gem", "beetle",
    "money_bag", "price_tag", "thermometer", "pencil", "crate", "flag", "medal", "gradcap", "rocket", "paper_plane",
})  # fmt: skip
"""What is a sign of something else wherever only such things are together."""
