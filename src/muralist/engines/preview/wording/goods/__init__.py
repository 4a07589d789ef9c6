"""Words of product pictures: the lights on goods, the woods under them and the papers behind them."""
