"""What a deed is done to in Chinese: short objects of verbs, and food that is made."""
