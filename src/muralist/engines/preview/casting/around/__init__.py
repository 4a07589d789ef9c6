"""What surrounds the things of a scene: its feasts and seasons, hills, curtains and what a window looks out on."""
