"""Which drawings are signs of computing, and the words by which a prompt asks for icons."""

from __future__ import annotations

MACHINES = frozenset({
    "server_rack", "database", "laptop", "phone", "computer", "tablet", "router", "api_block", "network", "chip",
    "hard_drive", "usb_stick", "app_window", "git_graph", "code_sign", "dashboard", "satellite_dish", "plug", "socket",
    "cable", "container", "padlock", "key", "shield", "gear", "arrow", "document", "file_folder", "printer",
})  # fmt: skip
"""Drawings beside which a cloud is that of computing."""
SETS = frozenset({"icon", "icons", "icon set", "圖標", "图标", "圖示", "图示", "icons of"})
"""Words for icons."""
