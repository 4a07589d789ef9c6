"""Chat through the real app on a real socket, with a stand-in upstream."""
