"""What bears a thing, once all stand: pavements, banks, seats, hilltops and the sand under water."""
