"""Chat without a network: bodies, streams, tokens, prices, the echo and the directory."""
