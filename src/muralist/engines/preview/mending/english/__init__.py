"""English phrases whose nouns belong to each other in another way than their words say."""
