"""What lens and lamps do to a painted scene: framing, focus, candle light."""
