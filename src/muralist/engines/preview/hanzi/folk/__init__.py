"""Words for people: whose age and sex a character tells."""
