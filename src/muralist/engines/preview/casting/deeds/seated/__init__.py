"""Work that is done sitting down."""
