"""What orders speak of: their edits and targets, copies, number, lettering, backgrounds, and what they leave unsaid."""
