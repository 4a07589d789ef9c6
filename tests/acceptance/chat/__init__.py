"""Chat as real clients meet it: a real server process, a stand-in upstream, OpenAI's own SDK."""
