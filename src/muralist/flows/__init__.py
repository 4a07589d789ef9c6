"""What the service does, one verb a file. A flow takes its ports as keyword arguments and commits through them."""
