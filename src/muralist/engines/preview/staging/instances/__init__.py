"""The instances of a plan's things: what each is, where it is at home, how high in nature and in the picture."""
