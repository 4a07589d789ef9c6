"""Chat, as far as it can be decided without asking anybody: models, bodies, streams and what calls cost."""
