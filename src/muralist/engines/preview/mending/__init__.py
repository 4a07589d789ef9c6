"""What single nouns cannot know: half names, the young of animals, one of a group, and what is not seen."""
