"""The calls of upstreams that their work has ended: addresses of our own, and each upstream's way to sign."""
