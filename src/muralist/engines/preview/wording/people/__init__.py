"""Words about people: trades, roles, gestures, broods, and what they pour."""
