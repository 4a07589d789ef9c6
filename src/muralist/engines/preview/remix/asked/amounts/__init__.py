"""How large, where, of what colour and with what on top one thing is to be."""
