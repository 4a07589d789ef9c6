"""What is said of goods and of food: ice in a drink, mint on it, a fruit that is cut, a jewel in its box."""
